"""First names of the world by the pronoun that their bearers mostly go by, and short forms of names.

All names are folded: lower case, without accents.
"""

from reader.language.lexicon import words

SHE = words(
    """
    abby abigail ada adela adele adriana agatha agnes ahed aicha aida aileen aisha aishwarya akiko alana alba
    alejandra aleksandra alessandra alexandra alexandria alexia alice alicia alina alisha alison allison alma
    almudena alona alyssa amal amalia amanda amber amelia amelie amina aminata amira amrita amy ana anabel anahita
    anastasia andrea angela angelica angelina angie anika anita anja anjali ann anna annabel annalena anne anneliese
    annette annie annika anouk antonella antonia anuradha anya april arlene asha ashleigh ashley asma astrid athena
    audrey aurora autumn ava avril aya ayanna ayesha aysha barbara barbra beata beatrice beatrix beatriz becky
    belinda bella benazir bernadette bernice bertha beth bethan bethany betsy betty beverley beverly bianca birgit
    birgitta blanca bonnie brandi brenda brianna bridget brigid brigitte britney britta brooke caitlin caitlyn
    camila camilla camille candace candice cara carin carina carla carlotta carly carmel carmela carmen carol carola
    carole carolina caroline carolyn carrie caryn cassandra cassie catalina caterina catherine cathy cecile cecilia
    celeste celia celine chantal charlene charlotte chelsea cher cheryl chiara chimamanda chloe christa christiana
    christie christina christine chrystia cindy claire clara clare clarissa claudette claudia clementine cleo
    colette colleen condoleezza connie constance consuelo cora coretta corinne cressida cristina crystal cynthia
    dagmar daisy dana daniela danielle danuta daphne daria darlene dawn debbie deborah debra deidre deirdre delia
    delphine denise diana diane dierdre dilma dina dinah dolores dominique donna dora doreen doris dorothea dorothy
    dottie dunja ebony edie edith edna eileen ekaterina elaine eleanor elena eleni elfriede elif elisa elisabeth
    elise elizabeth ella ellen ellie elodie eloise elsa elsie elvira emilia emilie emily emma enid erica ericka
    erika erin erna ernestine esme esmeralda esperanza estelle esther ethel etta eugenia eugenie eunice eva
    evangeline eve evelyn fadumo faith fannie farah farida farrah fatima fatou fatoumata federica felicia felicity
    fernanda fiona flavia fleur flora florence frances francesca francine francoise freda frederica frida gabriela
    gabriella gabrielle gail galina gemma genevieve georgette georgia georgina geraldine gerda gertrude gillian gina
    ginny giorgia giovanna gisela giselle gita giulia gladys glenda gloria golda grace gracie graciela greta
    gretchen gretel grete griselda guadalupe gudrun gwen gwendolyn gwyneth hadiza hailey haley halima halle hana
    hanan hannah hannelore harriet hatice hattie hazel heather hedwig heidi helen helena helene helga henrietta
    hester hilary hilda hilde hildegard hillary hina hiroko holly hope huda ida ilana ilaria ilhan ilona ilse imelda
    imogen inas india indira ines inga inge ingeborg ingrid inna ioana irena irene irina iris irma isabel isabella
    isabelle isla isobel ivana ivanka ivonne ivy izabela jacinda jackie jaclyn jacqueline jacqui jada jaime jamila
    jan jana jane janelle janet janice janine jasmin jasmine jaya jean jeanette jeanie jeanne jeannie jelena jemima
    jen jenna jennie jennifer jenny jessica jessie jewel jill jillian jo joan joanna joanne jocelyn jodi jodie
    johanna jolanta jolene josefina josephine joy joyce juana juanita judith judy julia juliana julianne julie
    juliet juliette june justine kaitlin kaja kamala kamila kara karen karin karina karla karolina kasia kate
    katarina katarzyna katerina katharina katharine katherine kathleen kathryn kathy katia katie katja katrin
    katrina katy katya kavita kay kayla keiko keira keisha kellyanne kerry ketanji khadija kimberly kimiko kinga
    kira kirsten kirstie kirsty kitty klara klaudia kristen kristi kristiina kristin kristina kristine krystyna
    kumiko kylie laila lakshmi lana lara larissa laura lauren laurie lavinia layla lea leah leanne leila leisha lena
    leni lenora leona leonie leonor leslie leticia leyla lidia liesel lila lilian liliana lilith lillian lilly lily
    lina linda lindsay lindsey linnea lioba lisa lisbeth liv livia liz liza lizzie lois lola lora loretta lori lorna
    lorraine lottie lou louisa louise lourdes lucia luciana lucie lucille lucinda lucrezia lucy ludmila luisa lupita
    lydia lynda lyndsey lynette lynn lynne lyudmila mabel madeleine madeline madison mae magdalena maggie magnolia
    mahira mahnaz maia maija maisie maja malala malgorzata mamie mandy manuela mara marcela marcella marcia mare
    margaret margarita margery margherita margot margrethe marguerite maria mariah mariam mariana marianne marie
    mariella marielle marietta marija marika marilyn marin marina marine marion marisa marisol marit marjorie marla
    marlene marsha marta martha marthe martina mary maryam maryanne masha mathilde matilda maud maude maura maureen
    maxine may maya mayra meera meg megan meghan mei melanie melania melinda melissa melody mercedes mercy meredith
    meryl mette mia michaela michele michelle michiko mila mildred milena millicent millie mimi mina mindy mira
    miranda miriam mitzi moira mollie molly mona monica monika monique montserrat morag morwenna muriel myra myriam
    myrna nadezhda nadia nadine nahid naima nan nana nancy naomi natacha natalia natalie natalya natasha nathalie
    nayla nazanin neelam nell nellie nettie ngozi nia nichola nicola nicole nicolette niki nikki nilufar nina noelle
    noemi nora noreen norma nour nuria oksana olena olga olive olivia olympia ona oona oonagh opal oprah orla
    ottilie paige pam pamela paola pat patience patricia patrizia patsy patti patty paula paulette paulina pauline
    pearl peggy penelope penny petra petronella philippa phoebe phyllis pia pilar piper polly poppy portia priscilla
    priti priya priyanka prudence queenie rachel rachelle radhika rafaela raisa ramona rana rania raquel rashida
    rasha rebecca rebekah regina reina rena renata renate renee reyhaneh rhea rhiannon rhoda rhona rhonda rihanna
    rina rita roberta robyn rochelle romana romina romy rosa rosalia rosalie rosalind rosalyn rosamund rosanna rose
    roseanne roseline rosemarie rosemary rosetta rosie rossana rowena roxana roxanne ruby rukmini ruth sabina sabine
    sabrina sadia sadie safiya sahar saira sakura sally salma samantha samira sandie sandra sandy sanna saoirse sara
    sarah sarai saskia savannah scarlett selena selina selma serena shabana shakira shamima shamsia shannon shari
    sharon shauna sheila shelby shelley sheri sherry sheryl shireen shirin shirley shobha shreya sian sibylle sierra
    sigrid silvana silvia simona simone sinead siobhan sissel sky sofia soledad solange sondra sonia sonja sonya
    sophia sophie soraya stacey stacy stefania stella stephanie sue summer sunita susan susana susanna susanne susi
    susie suzan suzanna suzanne suzy svetlana svitlana swati sybil sydney sylvia sylvie tabitha talia tamar tamara
    tammy tamsin tania tanisha tanya tara tarana tasha tatiana tatyana tawakkol taylor tegan teresa teri terri tess
    tessa thea thelma theodora theresa therese thora tiffany tilda tima timnit tina toni tonia tracey tracy tricia
    trina trish trixie trudy tuulikki ulla ulrike uma una ursula usha valentina valeria valerie vanessa vasilisa
    vera verena verity verna veronica veronika veronique vesna vicki vicky victoria vida vigdis vimla viola violet
    violeta virginia virginie vivian viviane vivien vivienne wanda wangari wanjiku wendy whitney whoopi wilhelmina
    wilma winifred winona winnie xenia ximena yael yasmin yasmina yelena yekaterina yevgenia yoko yolanda yolande
    yoshiko yulia yuliya yumi yuriko yvette yvonne zadie zahra zainab zara zehra zelda zeynep zhanna zoe zofia zoya
    zuleika zuzana
    """
)
"""Names whose bearers mostly go by "she"."""

HE = words(
    """
    aaron abbas abdallah abdel abdelaziz abdelkader abdi abdirahman abdul abdulaziz abdullah abdulrahman abel
    abraham abu adam adama adebayo adel adil aditya adnan adolf adolfo adrian ahmad ahmed ahmet aidan ajay akbar
    akihito akin akio akira akshay al alain alan alastair albert alberto albin aldo aleksandar aleksander aleksandr
    aleksei aleksey alessandro alex alexander alexandre alexandros alexei alexey alexis alexios alf alfie alfonso
    alfred alfredo ali alistair allan allen alois alonso aloysius alphonse alvaro alvin amadou amar amado ambrose
    amin amir amit amitabh amos anand anatole anatoli anatoly anders andre andreas andrei andrej andres andrew
    andrey andriy andrus andrzej andy angelo angelos angus anil ansel anselm ante anthony antoine anton antonin
    antonio antonis antony anwar ariel arjun arkady armand armando armin arnaud arne arnold arnulfo aron arsene art
    arthur artur arturo arun arvind asad asher ashraf asif aslan atul augustin augustine augusto austin avi avraham
    axel ayman aziz baltasar barack barnaby barry bart bartholomew bartosz baruch bashar bashir basil bassam beau
    ben benedict benigno benito benjamin benjamino benny benoit bernard bernardo bernd bernie bert bertrand bilal
    bill billy bjarne bjarni bjorn blaise bob bobby bogdan bohdan bojan boris boutros boyko brad bradley brandon
    brendan brent bret brett brian bronislaw bruce bruno bryan bryce burhan burt byron caleb callum calvin cameron
    carl carles carlo carlos carmine casper cecil cedric cesar chad charles charlie chester chidi chinedu chinua
    chris christian christoph christophe christopher christos chuck chuka ciaran cillian clarence clark claude
    claudio claus clay clayton clement cliff clifford clint clive clyde cody colin colm conor conrad constantin
    constantine cornelius cory craig cristian cristiano cristobal curtis cyril cyrus daan dag dale damian damien
    damon dan daniel daniele danijel danilo danny dante dariusz darko darren darryl dave david davide davor dawid
    dean declan deepak dejan del demetrius dennis denis denys denzel deon derek dermot deshawn desmond detlef devin
    dexter didier diego dieter dietmar dietrich dilip dimitar dimitri dimitris dimitry dirk djibril dmitri dmitriy
    dmitry dmytro dominic dominik don donald donatello donnie doug dougal douglas dragan drew duncan dustin dwayne
    dwight dylan eamon earl ed eddie edgar edgars edison edmond edmund edouard edsger eduard eduardo edvard edward
    edwin efraim egils egon ehud einar eladio eldar eli elias elie elijah elio eliot elliot elliott ellis elmer elon
    elton elvis elyas emanuel emanuele emerson emil emile emiliano emilio emin emir emmanuel emmerson enda enoch
    enrico enrique enzo eoin ephraim eric erich erik ernest ernesto ernie ernst errol erwin esteban ethan etienne
    euan eugen eugene eugenio evan evandro evaristo evert evgeny evo ewan ezekiel ezra fabian fabien fabio fabrice
    fahad faisal faiz faouzi farid farouk faruk federico fela felipe felix ferdinand ferenc fergus fernando fidel
    filip filippo finn finlay firas flavio florentino florian floyd fouad francesco francis francisco franck
    francois frank frankie franklin franz fraser fred freddie freddy frederic frederick frederico frederik fredrik
    friedrich fritz fumio fyodor gabor gabriel gamal gareth garfield garret garry garth gary gaston gautam gavin
    gavriil gene gennady geoff geoffrey georg george georges georgi georgios georgy gerald gerard gerardo gerd
    gerhard gerry ghassan giacomo giancarlo gianluca gianni gideon gil gilbert gilberto giles giorgio giorgos
    giovanni giuliano giulio giuseppe glen glenn glyn godfrey godwin goh goran gordon graeme graham gregg greg
    gregor gregorio gregory grigoris grigory grover guido guillaume guillermo gunnar gunter gunther gus gustaf
    gustav gustavo guy gyorgy haakon habib hadi hafez haider hakan hakim hal hamad hamed hamid hamish hamza hank
    hannes hans harald hari harold haroon harrison harry haruki harun harvey hasan hashim hassan hector heikki heiko
    heiner heinrich heinz helmut hendrik henri henrik henry herbert herman hermann hernan heston hideki hideo
    hilario hillel hiroshi ho horacio horst hosni hossein howard hrvoje hubert hugh hugo humphrey hun hussein ian
    ibrahim idris idriss ignacio ignatius igor ihor ike ilham ilia ilir ilya imad imran imre ingmar ints ioannis ion
    iqbal ira irakli irving isaac isaiah ishaq ishmael ismail israel issa issam istvan itamar itzhak ivan ivar ivo
    ivor jaan jaap jabari jacek jack jackson jacob jacques jae jafar jagdish jair jake jakob jakub jalal jamal james
    jamie jan janez janis janos janusz jaques jared jaroslav jaroslaw jarrett jason jasper javad javier jawaharlal
    jay jean jed jeff jefferson jeffrey jens jerald jeremiah jeremy jerome jeronimo jerry jesper jess jesus jim
    jimmy jiri jivan joachim joao joaquin jody joe joel joerg joey johan johann johannes john johnny johnson jomo
    jon jonah jonas jonathan jonny jordan jordi jorge jorgen joris jose josef josep joseph josh joshua josiah josip
    jovan juan juha juhani jules julian julien julio julius jun jung junichiro jurgen juri jussi justin justus kabir
    kaj kamal kamran kareem karel karim karl karol kaspar kassym kay kazimierz keir keith ken kenji kenneth kenny
    kent kevin khaled khalid khalifa khalil kieran kiran kirk kit klaus klemens knut kobe kofi kojo konrad
    konstantin konstantinos kostas kris krishna kristian kristof krzysztof kumar kurt kwame kwasi kyle kyriakos
    kyrylo lachlan ladislav lamar lamine lance larry lars laszlo laurence laurent lawrence lazar leander lech lee
    leif leigh leo leon leonard leonardo leonel leonid leopold leroy les leszek lester lev levi levon lewis liam
    lindsey linus lionel liu llewelyn lloyd logan lorenzo lothar lou louis luc luca lucas luciano lucien ludwig
    luigi luis luiz luka lukas luke lutfur luther lyle lyndon maarten mack magnus mahamat mahatma mahdi mahmoud
    mahmud majid makis malcolm malik mamadou manfred manmohan manny manolis manuel mao marc marcel marcello marcelo
    marcin marco marcos marcus marek mariano mario marius mark marko markus marlon marshall martin martti marty
    marvin marwan masoud mason massimo masud mateo mateusz mathew mathias mathieu mats matt matteo matthew matthias
    matthieu maurice mauricio maurizio max maxim maxime maximilian maynard md mehdi mehmet mel melvin menachem
    mervyn mesut mete mian micah michael michal michel mickael mick mickey miguel mihai mihail mike mikel mikhail
    mikhael mikko miklos milan miles milo milos milton miodrag mircea miro miroslav mirza mitch mitchell mitt
    moammar mohamed mohammad mohammed mohamud mohan mohsen moises momcilo mordechai morgan morris mort moses moshe
    mostafa mounir moussa muammar mubarak muhammad muhammadu muhyiddin mukhtar murad murat murray musa mustafa
    mykola nabil nadir nahum naoto napoleon narendra naser nasser nat nate nathan nathaniel navid nawaz neal ned
    neil nelson nestor neville niall nic nicholas nick nico nicolae nicolai nicolas nigel nikhil nikita niklas niko
    nikola nikolai nikolaos nikolas nikolaus nikolay nikos nils nizar noah noam noel nolan norbert norman nouri nuno
    nursultan octavio oded ola olaf olafur olav ole oleg oleh oleksandr oleksiy olin oliver olivier olusegun omar
    omer orhan orlando orrin orson oscar oskar osama osman ossie otis otto ousmane owen oz ozzy pablo paddy
    panagiotis panos paolo pascal patricio patrick patrik paul paulo pavel pavlo pavlos pawel pedro pekka pelle
    percy perry pete peter petr petri petro petros phil philip philipp philippe phillip piero pierre pieter piet
    pietro pim pinchas pio piotr piers plamen prabowo pradeep prakash pranab prasad prayuth preston primoz quentin
    quincy quinn rabbi radek radko radomir radoslaw radovan rafael rafal rafiq rafik raghuram rahul raila raj rajan
    rajesh rajiv rakesh ralf ralph ram ramesh ramiro ramon ramzan ramzi randall randolph randy raphael rashid rasmus
    raul ravi ray raymond rayner recep reggie reginald reid reinhard reinhold rene reuben reuven rex reza ric
    ricardo riccardo rich richard rick ricky rico ringo rishi ritchie robert roberto robin rod roderick rodney
    rodolfo rodrigo rodrigue roger rohan rohit roland rolando rolf roman romano romeo ron ronald ronaldo ronan
    ronnie rory ross roy royce ruben rudi rudolf rudy rufus ruhollah rui rupert russ russell rustam ruud ryan
    ryszard saad saadi sadiq saddam saeed sajid sakari salah salem salim salman salvador salvatore sam sami samir
    sammy samuel samy sandeep sandor sandro sanjay santiago santos sasha sayed sayyid scott sean sebastian sebastien
    sepp serge sergei sergey sergio serhiy seth severin shahbaz shah shahid shamil shane shankar shaun shawn sheldon
    sherif shigeru shimon shinzo shlomo sid siddharth sidney siegfried sigmar sigmund silvio simeon simon simu sinan
    sir slavoj slobodan sol solomon soren soumaila souhail spencer spiro spyros srdjan stan stanislav stanislaw
    stanley stavros stef stefan stefano stefanos steffen stelios stephane stephen sten sterling steve steven stevie
    stewart stig stijn stuart subhash suleiman suleyman sultan sundar sunil suresh sven sviatoslav sylvain sylvester
    tadeusz taha takeshi takis tam tamas tamim tarek tariq taro tayyip ted teddy terence terrence terry thabo thad
    thaddeus theo theodor theodore theodoros thibault thierry thom thomas thorsten tibor tidjane tiger til tim timo
    timothy timur tito toby tobias todd toivo tom tomas tomasz tomaz tommy tomislav tony tor torbjorn toru toshio
    travis trent trevor tristan troy truman tunde tyler tymoteusz tyrone udo ugo ulf uli ulrich ulysses umar umaro
    umberto urho uri usain usman vaclav vadim vaidotas valdis valentin valery vance vasco vasile vasili vasily vasyl
    vaughn venkat vernon victor vidkun vijay vikram viktor vince vincent vincenzo vinod virgil vishal vitali vitalii
    vitaliy vitaly vito vittorio vivek vlad vladimir vladimiro vladislav vlado volker volodymyr vyacheslav wade
    waldemar waleed walid wallace walt walter warren wayne webster wes wesley wilbur wilfred wilfried wilhelm will
    willem william williams willie willy wilson winfried winston wojciech wolf wolfgang woodrow woody wyatt xavi
    xavier yair yakov yakub yan yanis yann yannick yaron yaroslav yasir yasser yasuo yehuda yevgeny yevhen yitzhak
    yoav yogi yohannes yoshihide youri yousef youssef youssouf yuri yuriy yusuf yves zac zach zachary zack zaid
    zakaria zane zbigniew zdenek zeev zeljko zenon ziad zine zlatan zoltan zoran zygmunt
    """
)
"""Names whose bearers mostly go by "he"."""

EITHER = SHE & HE
"""Names that say nothing."""

SHORT_FORMS = (
    "abigail abby gail", "abraham abe", "albert al bert", "alexander alex sandy sasha alec xander aleksandr",
    "alexandra alex sandra sasha",
    "alfred alf alfie fred", "alan al", "andrew andy drew", "anthony antony tony", "arthur art", "barbara barb babs",
    "benjamin ben benny",
    "bernard bernie", "bradley brad", "catherine katherine kathryn kate katie kathy cathy kitty",
    "charles charlie chuck", "christine chris chrissie tina",
    "christina chris tina", "christopher chris kit", "cynthia cindy", "daniel dan danny", "david dave",
    "deborah debra debbie deb", "donald don donnie",
    "dorothy dot dottie", "douglas doug", "edward ed eddie ted teddy ned", "edwin ed",
    "elizabeth liz lizzie beth betty betsy eliza bess", "eugene gene",
    "florence flo", "frances fran frankie", "francis frank", "franklin frank", "frederick fred freddie freddy",
    "gabriel gabe", "gerald gerry jerry", "gerard gerry",
    "gordon gord", "gregory greg", "harold hal harry", "henry harry hank", "herbert bert herb", "jacob jake",
    "jacqueline jackie", "james jim jimmy jamie",
    "janet jan", "jason jay", "jeffrey jeff geoff geoffrey", "jennifer jen jenny jenn", "jeremy jerry",
    "jessica jess jessie", "john jack johnny jon", "jonathan jon jonny",
    "joseph joe joey", "joshua josh", "judith judy", "julia julie", "kenneth ken kenny", "kevin kev", "kimberly kim",
    "lawrence laurence larry", "leonard len lenny", "leslie les",
    "louis lou", "lucille lucy", "margaret maggie meg peggy marge rita", "mark marc", "martin marty", "matthew matt",
    "maximilian max", "michael mike mick mickey mikey",
    "michelle shelly", "mitchell mitch", "mohammed mohammad muhammad mohamed mohamad", "nathaniel nathan nate nat",
    "nathan nate nat", "nicholas nick nicky", "nicola nicky",
    "oliver ollie", "pamela pam", "patricia pat patty patti tricia trish", "patrick pat paddy", "peter pete",
    "philip phillip phil", "rachel rach", "randolph randy",
    "raymond ray", "rebecca becky", "richard rich rick ricky dick", "robert rob bob bobby robbie bert",
    "ronald ron ronnie", "roger rog", "russell russ", "samantha sam",
    "samuel sam sammy", "sarah sara sally sadie", "sergei sergey serge", "sidney sid", "simon si", "solomon sol",
    "stanley stan", "stephen steven steve", "stuart stu", "susan sue susie suzie",
    "terence terry", "teresa theresa terry tess", "theodore ted teddy theo", "thomas tom tommy", "timothy tim",
    "tobias toby", "victor vic", "victoria vicky vicki tori",
    "vincent vince vinny", "vladimir vlad volodya", "volodymyr vladimir", "walter walt",
    "william will bill billy willie liam", "winston win", "yevgeny yevgeni evgeny evgeni", "zachary zach zack zac",
    "dmitry dmitri dmitriy", "alexei alexey aleksei", "yusuf youssef yousef", "ali aly", "deirdre dierdre",
)  # fmt: skip
"""Sets of names that one and the same person may go by."""

GENTLE_WORDS = words(
    """
    hope grace joy faith will mark rose bill may june april dawn summer frank rich art drew chase grant jack
    """
)
"""First names that are common words, months or verbs too."""
