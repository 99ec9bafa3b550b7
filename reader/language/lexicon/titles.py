"""Words before and after a person's name: forms of address, offices and trades, family, and what they tell."""

from reader.language.lexicon import words

HONORIFICS = {
    "mr": "he", "mr.": "he", "mister": "he", "messrs": "he", "sir": "he", "lord": "he", "father": "he", "fr.": "he",
    "brother": "he",
    "mrs": "she", "mrs.": "she", "ms": "she", "ms.": "she", "miss": "she", "dame": "she", "lady": "she",
    "sister": "she",
    "madam": "she", "madame": "she", "mme": "she", "baroness": "she", "senor": "he", "senora": "she",
    "sra": "she", "sra.": "she",
    "monsieur": "he", "herr": "he", "frau": "she", "don": "he", "dona": "she", "mx": "", "mx.": "",
    "signor": "he", "signora": "she", "senhor": "he", "senhora": "she", "mevrouw": "she", "monsignor": "he",
    "msgr": "he", "msgr.": "he", "comrade": "", "cllr": "", "cllr.": "", "alhaji": "he", "alhaja": "she",
    "haji": "he", "hajah": "she", "ratu": "", "datuk": "he", "dato": "he", "ustad": "he", "maulana": "he",
    "sheikha": "she", "comandante": "he", "capitan": "he",
    "dr": "", "dr.": "", "doctor": "", "prof": "", "prof.": "", "professor": "", "rev": "", "rev.": "", "reverend": "",
    "hon": "", "hon.": "",
    "rt": "", "right": "", "honourable": "", "honorable": "", "saint": "", "st": "", "st.": "", "ayatollah": "he",
    "imam": "he", "sheikh": "he", "sheik": "he",
    "mullah": "he", "hajji": "", "rabbi": "", "u": "", "daw": "she", "sri": "", "shri": "he", "smt": "she",
}  # fmt: skip
"""Forms of address, folded, with the pronoun that they tell ("" for none); alone they are no role."""

ADDRESSES = words("Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Sir Lord Lady Baroness Dame Prof Prof. Professor")
"""Those of them, as they are written, behind which hardly anything stands but a person's name or an office."""

ROYAL = {
    "king": "he", "queen": "she", "prince": "he", "princess": "she", "duke": "he", "duchess": "she", "emperor": "he",
    "empress": "she",
    "count": "he", "countess": "she", "earl": "he", "tsar": "he", "sultan": "he", "emir": "he", "pope": "he",
    "viscount": "he", "baron": "he",
}  # fmt: skip
"""Titles that are roles and tell the pronoun."""

PEERS = words("lord lady baroness")
"""Forms of address behind which one name may be told from another by a place: Lord Moor of Saltby."""

CROWNED = words("countess duchess emir emperor empress pope princess queen sultan tsar viscount")
"""Those of them that are nobody's surname."""

ABBREVIATED = words(
    """
    sen. sen sens. rep. rep reps. gov. gov govs. gen. gen lt. lt col. col maj. maj capt. capt sgt. sgt cpl. cpl pvt.
    cmdr. cmdr adm. adm det. det insp. pres. supt. supt atty. msgr. amb. amb cllr cllr. pc dc mp mps mep meps msp am
    ceo cfo coo cto vp md qc kc da dep. asst. sec. lt.-gen. brig. mgr. treas. chm. esq.
    """
)
"""Offices in short; roles as they stand."""

POSTNOMINALS = words("MP MEP MSP AM TD QC KC OBE MBE CBE KBE DBE PhD JP")
"""What stands behind a person's name and tells of an office, an honour or a degree."""

OFFICES = words(
    """
    president presidents vice-president minister ministers premier chancellor secretary undersecretary
    secretary-general ambassador ambassadors envoy consul commissioner commissioners governor governors senator
    senators congressman congresswoman congressmen representative representatives lawmaker lawmakers legislator
    legislators mayor mayors councillor councilman councilwoman councilor councillors alderman speaker whip leader
    leaders chairman chairwoman chairperson chair chairmen chief chiefs head heads director directors executive
    executives ceo cfo coo cto boss commander general admiral colonel captain major lieutenant sergeant corporal
    private marshal brigadier commodore inspector superintendent constable sheriff deputy deputies officer officers
    judge judges justice justices magistrate prosecutor prosecutors attorney attorneys lawyer lawyers solicitor
    barrister counsel advocate spokesman spokeswoman spokesperson spokespeople spokesmen official officials adviser
    advisor advisers advisors aide aides strategist strategists diplomat diplomats politician politicians candidate
    candidates nominee nominees contender incumbent frontrunner front-runner hopeful backbencher mp mps mep meps
    peer peers king queen prince princess duke duchess emperor emperors pope bishop archbishop cardinal priest vicar
    pastor preacher cleric rabbi imam monk nun ayatollah sheikh emir sultan treasurer comptroller auditor ombudsman
    regulator watchdog registrar dean provost rector principal headteacher headmaster headmistress chaplain curator
    trustee trustees member members founder founders co-founder cofounder co-chair owner owners co-owner partner
    partners manager managers coach coaches trainer selector umpire referee president-elect attorney-general
    solicitor-general director-general commander-in-chief warlord dictator strongman monarch ruler statesman
    stateswoman ex-president ex-minister politburo czar tsar chairs mufti taoiseach tanaiste sirdar
    general-secretary vice-chairman vice-chancellor vice-presidential editor-in-chief commandant chief-of-staff
    governor-general
    """
)
"""Heads of phrases that name an office."""

TRADES = words(
    """
    actor actors actress actresses singer singers songwriter musician musicians guitarist bassist drummer drummers
    pianist violinist cellist composer conductor rapper dj band-leader frontman vocalist star stars starlet
    superstar comedian comedienne comic entertainer presenter host anchor newsreader broadcaster journalist
    journalists reporter reporters correspondent correspondents columnist editor editors writer writers author
    authors novelist poet playwright screenwriter director filmmaker film-maker producer producers critic critics
    artist artists painter sculptor photographer designer architect model dancer choreographer illustrator
    cartoonist blogger vlogger youtuber influencer podcaster publisher bookseller scientist scientists researcher
    researchers professor professors academic lecturer teacher teachers student students pupil astronomer physicist
    chemist biologist ecologist geologist epidemiologist virologist economist economists historian historians
    sociologist psychologist psychiatrist anthropologist archaeologist mathematician statistician engineer engineers
    inventor astronaut cosmonaut pilot pilots analyst analysts expert experts consultant consultants specialist
    specialists pollster commentator pundit observer doctor doctors physician surgeon nurse nurses midwife paramedic
    dentist pharmacist vet veterinarian therapist pathologist coroner medic patient patients businessman
    businesswoman businessmen entrepreneur entrepreneurs investor investors banker bankers trader traders broker
    accountant auditor magnate tycoon mogul billionaire millionaire financier philanthropist developer landlord
    tenant shopkeeper retailer farmer farmers builder builders carpenter electrician plumber mechanic driver drivers
    trucker taxi-driver cabbie chef cook baker butcher brewer waiter waitress bartender barman cleaner janitor
    receptionist clerk assistant secretary librarian archivist translator interpreter guide worker workers miner
    miners fisherman fishermen sailor soldier soldiers veteran veterans marine guard detective detectives policeman
    policewoman policemen cop fireman firefighter firefighters rescuer volunteer volunteers activist activists
    campaigner campaigners organiser organizer organisers dissident protester protesters demonstrator lobbyist
    whistleblower rebel fugitive suspect suspects defendant defendants witness witnesses victim victims survivor
    survivors plaintiff accuser assailant gunman shooter killer murderer robber hijacker bomber terrorist spy agent
    hacker mercenary militant prisoner inmate convict refugee migrant resident residents local neighbour neighbor
    neighbours neighbors passerby bystander onlooker eyewitness tourist traveller traveler visitor customer
    customers shopper shoppers consumer user fan fans supporter supporters voter voters delegate delegates donor
    ally allies rival rivals opponent opponents colleague colleagues counterpart classmate teammate team-mate friend
    friends girlfriend boyfriend fiance fiancee partner housemate flatmate roommate footballer striker midfielder
    defender goalkeeper keeper winger forward fullback full-back flanker lock prop hooker fly-half scrum-half centre
    quarterback linebacker pitcher batsman bowler wicketkeeper all-rounder cricketer golfer swimmer sprinter runner
    hurdler athlete athletes cyclist boxer wrestler fighter skater skier gymnast rower jockey champion champions
    medallist medalist winner winners runner-up player players captain skipper newcomer rookie debutant teenager
    schoolboy schoolgirl pensioner retiree widow widower orphan lead leads character protagonist heroine hero
    villain legend icon guru pioneer scholar theologian philosopher linguist ethicist demographer meteorologist
    forecaster prodigy genius programmer coder technologist futurist seismologist volcanologist zoologist botanist
    conservationist environmentalist ornithologist socialite aristocrat heir heiress nobleman landowner sportsman
    sportswoman all-star songstress virtuoso soprano tenor baritone organist trumpeter saxophonist flautist
    """
)
"""Heads of phrases that name a trade, a part in an event or a standing."""

STANDINGS = words(
    """
    striker midfielder defender goalkeeper keeper winger forward fullback full-back flanker prop hooker fly-half
    scrum-half centre quarterback linebacker pitcher batsman bowler wicketkeeper all-rounder cricketer golfer swimmer
    sprinter runner hurdler cyclist boxer wrestler skater skier gymnast rower jockey champion medallist medalist
    winner runner-up captain skipper teenager veteran footballer athlete playmaker lock star singer songwriter actor
    actress rapper musician guitarist drummer pianist composer comedian director film-maker filmmaker author novelist
    playwright poet writer artist entrepreneur billionaire tycoon mogul professor economist scientist historian
    politician lawmaker frontman playboy co-author activist year-old pensioner
    """
)
"""Words by which an article speaks again of somebody whom it has just named."""

KIN = {
    "father": "he", "mother": "she", "dad": "he", "mum": "she", "mom": "she", "stepfather": "he", "stepmother": "she",
    "son": "he", "daughter": "she", "stepson": "he",
    "stepdaughter": "she", "brother": "he", "sister": "she", "half-brother": "he", "half-sister": "she",
    "husband": "he", "wife": "she", "ex-husband": "he", "ex-wife": "she",
    "widow": "she", "widower": "he", "uncle": "he", "aunt": "she", "nephew": "he", "niece": "she", "grandfather": "he",
    "grandmother": "she", "grandson": "he",
    "granddaughter": "she", "fiance": "he", "fiancé": "he", "fiancee": "she", "fiancée": "she", "boyfriend": "he",
    "girlfriend": "she", "cousin": "", "partner": "",
    "spouse": "", "parent": "", "child": "", "sibling": "", "twin": "", "son-in-law": "he", "daughter-in-law": "she",
    "father-in-law": "he", "mother-in-law": "she",
    "brother-in-law": "he", "sister-in-law": "she", "godfather": "he", "godmother": "she", "grandchild": "",
    "friend": "",
}  # fmt: skip
"""Family and friends, with the pronoun that the word tells ("" for none)."""

GENDERED = {
    "actress": "she", "spokeswoman": "she", "chairwoman": "she", "congresswoman": "she", "councilwoman": "she",
    "businesswoman": "she", "policewoman": "she",
    "stateswoman": "she", "sportswoman": "she", "heroine": "she", "heiress": "she", "waitress": "she",
    "headmistress": "she", "songstress": "she", "comedienne": "she",
    "hostess": "she", "nun": "she", "schoolgirl": "she", "girl": "she", "woman": "she", "lady": "she", "midwife": "she",
    "starlet": "she", "housewife": "she", "songbird": "she",
    "spokesman": "he", "congressman": "he", "councilman": "he", "businessman": "he", "policeman": "he",
    "statesman": "he", "sportsman": "he", "fireman": "he", "fisherman": "he",
    "headmaster": "he", "schoolboy": "he", "boy": "he", "man": "he", "gentleman": "he", "gunman": "he", "monk": "he",
    "frontman": "he", "strongman": "he", "landlord": "he", "batsman": "he",
    "nobleman": "he", "salesman": "he", "guy": "he",
    **ROYAL,
    **{word: pronoun for word, pronoun in KIN.items() if pronoun},
}  # fmt: skip
"""Words for a person that tell the pronoun."""

PERSON_WORDS = words(
    """
    man woman boy girl lady gentleman guy person teenager teen toddler baby child youth pensioner year-old human
    """
)
"""Words for any person at all: they name nobody by role."""

ENDINGS = (
    "woman",
    "man",
    "person",
    "ologist",
    "ographer",
    "ician",
    "ist",
    "eer",
    "smith",
    "or",
    "er",
    "master",
    "maker",
    "leader",
    "keeper",
)
"""Endings of words for people that no table can hold all of."""

NOT_PEOPLE = words(
    """
    number paper newspaper letter matter member-state october september november december weather power border order
    murder center water computer quarter disorder however after under over another other either neither rather
    whether never ever together summer winter dinner supper encounter disaster chapter cover river tower corner
    tender offer answer shoulder finger layer barrier career engineer-corps volunteer-corps platform error terror
    horror mirror factor sector doctorate motor tractor minor major color colour favor favour labor labour honor
    honour humor humour rumor rumour behavior behaviour harbor harbour odor odour vapor vapour door floor poor
    indoor outdoor list twist mist waist artist-run assist exist persist consist resist insist wrist gist fist cyst
    human-being german roman norman woman's person's ottoman per her user-base fewer lower higher former latter
    later earlier further better proper super hyper inner outer upper bitter clever monitor register newsletter
    twitter transfer trailer poster chamber semester charter filter parameter counter theater theatre meter litre
    liter server router anniversary manner banner partnership leadership cancer fever beer deer cheer peer-review
    premier-league soccer poker trigger bigger older younger prior junior senior superior inferior interior exterior
    anterior prefer refer defer differ suffer consider remember deliver discover wonder
    """
)
"""Words that end as words for people do, and are none."""

MODIFIERS = words(
    """
    former ex then-president then late acting interim deputy vice assistant associate senior junior chief top
    leading veteran longtime long-time prominent outgoing incoming new newly-elected current first second third
    newly elected fellow lead head prime foreign defense defence interior home health finance justice education
    culture environment trade labor labour energy transport agriculture economy emergencies emergency affairs state
    general special national federal regional local presidential congressional parliamentary opposition shadow royal
    crown far-right right-wing left-wing conservative liberal republican democratic democrat tory green socialist
    communist independent nationalist separatist pro-democracy human rights civil anti-corruption self-proclaimed
    self-declared disgraced embattled controversial popular populist influential renowned celebrated award-winning
    oscar-winning retired exiled jailed imprisoned onetime one-time sometime so-called young old elder famous famed
    legendary rock pop jazz film television radio tv movie police army navy air force military media press campaign
    communications club team party committee group company union ministry council court city county district house
    senate assembly commons executive managing non-executive editorial political technical creative sports research
    medical scientific legal financial marketing sales surviving affairs rights operations relations
    resources services systems veterans situations forces arts eldest youngest older younger
    """
)
"""Words that stand before the head of a role and belong to it."""

DISTINGUISHING = words(
    """
    prime foreign defense defence interior home health finance justice education culture environment trade labor
    labour energy transport agriculture economy emergencies deputy vice shadow attorney secretary general opposition
    press police fire chief executive crown union party committee first former ex
    """
)
"""Words that tell one office from another: a description with one of these fits no role without it."""

WITHOUT_ROLE = words(
    """
    counterpart counterparts rival rivals opponent opponents predecessor successor namesake
    """
)
"""Heads that say how one stands to somebody else and name no role."""

KINDS_OF = {
    "leader": "president premier chancellor king queen emperor emir sultan prime chairman chairwoman head leader "
    "chief dictator strongman taoiseach monarch",
    "politician": "president minister premier chancellor senator representative congressman congresswoman mp mep "
    "lawmaker mayor governor candidate councillor leader secretary speaker sen. rep. gov.",
    "lawmaker": "senator representative congressman congresswoman mp mep legislator deputy member sen. rep. speaker",
    "legislator": "senator representative congressman congresswoman mp mep lawmaker deputy member sen. rep.",
    "congressman": "representative rep. congressman", "congresswoman": "representative rep. congresswoman",
    "senator": "sen. senator sen", "governor": "gov. governor gov", "representative": "rep. representative rep",
    "diplomat": "ambassador envoy secretary minister consul diplomat", "minister": "minister secretary premier",
    "premier": "premier prime",
    "official": "secretary minister commissioner director spokesman spokeswoman spokesperson officer chief deputy "
    "official governor",
    "monarch": "king queen emperor empress sultan emir", "sovereign": "king queen emperor",
    "star": "actor actress singer musician player footballer rapper star presenter host striker",
    "performer": "actor actress singer musician dancer comedian",
    "musician": "singer drummer guitarist bassist pianist violinist rapper composer songwriter singer/guitarist "
    "vocalist",
    "entertainer": "singer actor actress comedian host",
    "author": "writer novelist author poet historian",
    "writer": "author novelist writer poet playwright columnist journalist blogger",
    "novelist": "author writer novelist",
    "journalist": "reporter correspondent columnist editor journalist broadcaster",
    "presenter": "host presenter broadcaster anchor", "host": "host presenter broadcaster anchor personality",
    "businessman": "ceo entrepreneur billionaire tycoon magnate mogul chairman executive founder developer businessman "
    "ceo entrepreneur billionaire tycoon magnate mogul chairman executive founder developer businessman",
    "executive": "ceo chief president director executive chairman",
    "billionaire": "tycoon magnate mogul investor entrepreneur businessman founder",
    "tycoon": "billionaire magnate mogul businessman", "mogul": "billionaire magnate tycoon businessman",
    "academic": "professor lecturer academic historian economist",
    "scholar": "professor lecturer academic historian theologian",
    "scientist": "astronomer physicist chemist biologist virologist epidemiologist researcher professor geologist "
    "scientist",
    "researcher": "scientist professor researcher astronomer",
    "expert": "professor analyst specialist expert researcher consultant",
    "doctor": "doctor surgeon physician dr psychiatrist pathologist", "physician": "doctor surgeon",
    "lawyer": "lawyer attorney solicitor barrister counsel advocate", "attorney": "attorney lawyer prosecutor",
    "prosecutor": "prosecutor attorney",
    "spokesman": "spokesman spokesperson secretary", "spokeswoman": "spokeswoman spokesperson secretary",
    "spokesperson": "spokesman spokeswoman spokesperson secretary",
    "athlete": "sprinter runner swimmer champion medallist athlete hurdler cyclist",
    "sportsman": "footballer player cricketer golfer",
    "player": "striker midfielder defender goalkeeper winger player footballer forward flanker lock prop captain",
    "footballer": "striker midfielder defender goalkeeper winger player",
    "coach": "coach manager trainer", "manager": "manager coach boss",
    "boss": "manager coach chief executive ceo chairman head boss",
    "chief": "chief head director commissioner executive secretary commander",
    "head": "head director chief",
    "cleric": "imam ayatollah priest bishop archbishop pastor rabbi cleric cardinal vicar", "pontiff": "pope",
    "general": "general gen. commander", "commander": "general colonel commander gen.",
    "officer": "sergeant constable inspector detective captain lieutenant colonel major officer",
    "nominee": "candidate nominee", "candidate": "nominee candidate contender hopeful",
    "campaigner": "activist campaigner", "activist": "activist campaigner", "founder": "founder co-founder",
    "chair": "chairman chairwoman chairperson chair", "chairman": "chairman chair", "chairwoman": "chairwoman chair",
    "mp": "mp member", "police": "officer constable sergeant inspector detective", "politico": "strategist adviser",
    "republican": "republican", "democrat": "democrat democratic", "conservative": "conservative tory",
    "liberal": "liberal", "tory": "tory conservative", "socialist": "socialist",
}  # fmt: skip
"""Heads of descriptions with the heads of roles that they may stand for."""
