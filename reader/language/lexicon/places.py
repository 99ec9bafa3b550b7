"""Places, peoples and organisations of the world that news names every day."""

from reader.language.lexicon import phrases, words

COMPATRIOTS = frozenset(
    """American Argentine Argentinian Australian Austrian Belarusian Belgian Brazilian Briton Bulgarian Cameroonian
    Canadian Chilean Colombian Croat Croatian Cypriot Czech Dane Dutchman Dutchwoman Ecuadorian Egyptian Englishman
    Englishwoman Estonian Ethiopian Finn Frenchman Frenchwoman Georgian German Ghanaian Greek Hungarian Indian Iranian
    Irishman Irishwoman Israeli Italian Ivorian Jamaican Kenyan Latvian Lithuanian Mexican Moroccan Nigerian Norwegian
    Pakistani Paraguayan Peruvian Pole Romanian Russian Scot Scotsman Scotswoman Senegalese Serb Serbian Slovak
    Slovakian Slovenian Spaniard Swede Texan Tunisian Turk Ukrainian Uruguayan Venezuelan Welshman Welshwoman
    Zimbabwean
    Afghan Albanian Algerian Angolan Armenian Azerbaijani Bangladeshi Bolivian Bosnian Cambodian Cuban
    Dominican Eritrean Fijian Filipino Filipina Gambian Guatemalan Haitian Honduran Icelander Indonesian Iraqi
    Jordanian Kazakh Kosovar Kuwaiti Liberian Libyan Luxembourger Macedonian Malawian Malaysian Malian Moldovan
    Mongolian Mozambican Namibian Nepali Nicaraguan Palestinian Rwandan Salvadoran Samoan Saudi Singaporean Somali
    Syrian Tanzanian Thai Tongan Ugandan Uzbek Yemeni Zambian""".split()
)
"""Words for one human by the country they come from."""
LOCALS = words(
    """Alabaman Alaskan Arizonan Arkansan Californian Coloradan Floridian Hawaiian Iowan Kansan Kentuckian
    Louisianan Marylander Michigander Minnesotan Mississippian Missourian Montanan Nebraskan Nevadan Ohioan
    Oklahoman Oregonian Pennsylvanian Tennessean Vermonter Virginian Londoner Parisian Berliner Mancunian
    Glaswegian Liverpudlian"""
)
"""Words for one human by the state or city they come from; newspapers are called so, too."""
DEMONYMS = COMPATRIOTS | frozenset(
    """Afghan Albanian Algerian American Andorran Angolan Argentine Argentinian Armenian Australian Austrian
    Azerbaijani Bahamian Bahraini Bangladeshi Barbadian Belarusian Belgian Belizean Beninese Bhutanese Bolivian
    Bosnian Botswanan Brazilian Briton British Bruneian Bulgarian Burmese Burundian Cambodian Cameroonian
    Canadian Chadian Chilean Chinese Colombian Congolese Croat Croatian Cuban Cypriot Czech Dane Danish
    Djiboutian Dominican Dutch Ecuadorean Ecuadorian Egyptian Emirati English Englishman Eritrean Estonian
    Ethiopian European Fijian Filipino Finn Finnish French Frenchman Gabonese Gambian Georgian German Ghanaian
    Greek Grenadian Guatemalan Guinean Guyanese Haitian Honduran Hungarian Icelandic Indian Indonesian Iranian
    Iraqi Irish Irishman Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean Kosovar
    Kuwaiti Kyrgyz Laotian Latvian Lebanese Liberian Libyan Lithuanian Luxembourgish Macedonian Malagasy
    Malawian Malaysian Maldivian Malian Maltese Mauritanian Mauritian Mexican Moldovan Mongolian Montenegrin
    Moroccan Mozambican Namibian Nepalese Nepali Nicaraguan Nigerian Nigerien Norwegian Omani Pakistani
    Palestinian Panamanian Paraguayan Peruvian Pole Polish Portuguese Qatari Romanian Russian Rwandan Salvadoran
    Samoan Saudi Scot Scottish Senegalese Serb Serbian Singaporean Slovak Slovakian Slovene Slovenian Somali
    Spaniard Spanish Sudanese Surinamese Swazi Swede Swedish Swiss Syrian Taiwanese Tajik Tanzanian Thai Tibetan
    Togolese Tongan Trinidadian Tunisian Turk Turkish Turkmen Ugandan Ukrainian Uruguayan Uzbek Venezuelan
    Vietnamese Welsh Welshman Yemeni Zambian Zimbabwean African Arab Asian Balkan Baltic Basque Bavarian Berber
    Caribbean Catalan Caucasian Chechen Cherokee Corsican Crimean Flemish Hispanic Inuit Kashmiri Kurd Kurdish
    Latino Latina Maori Nordic Pashtun Persian Puerto-Rican Roma Rohingya Scandinavian Sicilian Slavic Soviet
    Tamil Tatar Uighur Uyghur Walloon Yazidi Yoruba Zulu Californian Texan Londoner Parisian Bostonian Floridian
    Hawaiian Alaskan Anglican Baptist Buddhist Catholic Christian Confucian Coptic Druze Evangelical Hasidic
    Hindu Islamic Islamist Jain Jesuit Jew Jewish Judaism Lutheran Methodist Mormon Muslim Orthodox Pentecostal
    Presbyterian Protestant Quaker Salafi Shia Shiite Sikh Sufi Sunni Taoist Wahhabi Zionist Anglo-American
    African-American Afro-American Asian-American Mexican-American Native Communist Conservative Democrat
    Democratic Green Labourite Leftist Leninist Liberal Libertarian Maoist Marxist Nazi Neo- Nazi Peronist
    Republican Socialist Stalinist Tory Tories Whig Trotskyist Unionist Sandinista Baathist Bolshevik Fascist
    Nationalist Islam Christianity""".split()
)
"""Nationalities, peoples, religions and political followings, singular."""


COUNTRIES = phrases(
    """Afghanistan Albania Algeria Andorra Angola Antigua_and_Barbuda Argentina Armenia Australia Austria Azerbaijan
    Bahamas Bahrain Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Bosnia-Herzegovina
    Bosnia_and_Herzegovina Botswana Brazil Britain Brunei Bulgaria Burkina_Faso Burma Burundi Cambodia Cameroon
    Canada Cape_Verde Catalonia Central_African_Republic Chile China Colombia Comoros Congo Costa_Rica Crimea
    Croatia Cuba Cyprus Czech_Republic Czechia Democratic_Republic_of_Congo Democratic_Republic_of_the_Congo Denmark
    Djibouti Dominican_Republic East_Timor Ecuador Egypt El_Salvador England Eritrea Estonia Eswatini Ethiopia
    European_Union Fiji Finland France Gabon Gambia Gaza Germany Ghana Great_Britain Greece Greenland Grenada
    Guatemala Guinea Guinea-Bissau Guyana Haiti Holland Honduras Hong_Kong Hungary Iceland India Indonesia Iran Iraq
    Ireland Israel Italy Ivory_Coast Jamaica Japan Jordan Kazakhstan Kenya Kiribati Kosovo Kuwait Kyrgyzstan Laos
    Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Macau Madagascar Malawi Malaysia
    Maldives Mali Malta Mauritania Mauritius Mexico Micronesia Moldova Monaco Mongolia Montenegro Morocco Mozambique
    Myanmar Namibia Nauru Nepal Netherlands New_Zealand Nicaragua Niger Nigeria North_Korea North_Macedonia
    Northern_Ireland Norway Oman Pakistan Palau Palestine Panama Papua_New_Guinea Paraguay Peru Philippines Poland
    Portugal Puerto_Rico Puntland Qatar Republic_of_Ireland Romania Russia Rwanda Saint_Kitts_and_Nevis Samoa
    San_Marino Sao_Tome_and_Principe Saudi_Arabia Scotland Senegal Serbia Seychelles Sierra_Leone Singapore Slovakia
    Slovenia Solomon_Islands Somalia Somaliland South_Africa South_Korea South_Sudan Soviet_Union Spain Sri_Lanka
    Sudan Suriname Sweden Switzerland Syria São_Tomé_and_Príncipe Taiwan Tajikistan Tanzania Thailand Tibet
    Timor-Leste Togo Tonga Trinidad_and_Tobago Tunisia Turkey Turkmenistan Turks_and_Caicos_Islands Tuvalu Türkiye
    U.K. U.S. U.S.A. UAE UK US USA Uganda Ukraine United_Arab_Emirates United_Kingdom United_States
    United_States_of_America Uruguay Uzbekistan Vanuatu Venezuela Vietnam Wales Yemen Yugoslavia Zambia Zimbabwe"""
)
"""Countries and what news speaks of as such."""
SHORT_STATES = words(
    """Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Kans. Ky. La. Mass. Md. Mich. Minn. Miss. Mo.
    Mont. N.C. N.D. N.H. N.J. N.M. N.Y. Neb. Nev. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Va. Vt. W.Va. Wash. Wis.
    Wisc. Wyo."""
)
"""States of the United States as they are shortened behind a town, and behind the party of who represents them."""
POSTAL_STATES = words(
    """AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA
    RI SC SD TN TX UT VT VA WA WV WI WY"""
)
"""The same, as the post shortens them."""

STATES = phrases(
    """Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois
    Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri
    Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio
    Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont
    West_Virginia Wisconsin Wyoming Ontario Quebec Alberta Manitoba Saskatchewan British_Columbia Nova_Scotia
    Queensland New_South_Wales Tasmania"""
)
"""States and provinces, those left out that are people's names as often."""
CITIES = phrases(
    """Aachen Aberdeen Aberdeenshire Abidjan Abkhazia Abu_Dhabi Abuja Acapulco Accra Aceh Addis_Ababa Aden Ahmedabad
    Albuquerque Aleppo Algiers Almaty American_Samoa Amman Amritsar Amsterdam Anbar Anchorage Andalusia Ankara
    Ann_Arbor Antananarivo Antwerp Ashgabat Asmara Assam Astana Asuncion Athens Atlanta Auckland Ayrshire Baghdad
    Bakhmut Baku Balochistan Baltimore Bamako Bandar_Seri_Begawan Bangalore Bangkok Bangui Banja_Luka Banjul
    Barcelona Basque_Country Basra Baton_Rouge Bavaria Bedfordshire Beersheba Beijing Beirut Belfast Belgrade
    Benghazi Berkshire Berlin Bermuda Bern Berne Bhopal Bihar Bilbao Birkenhead Birmingham Bishkek Bloemfontein
    Bogota Bogotá Boise Bologna Bonn Bordeaux Boston Bournemouth Brasilia Bratislava Bremen Bridgetown Brighton
    Brisbane Bristol British_Virgin_Islands Brittany Brno Brooklyn Bruges Brussels Bucharest Buckinghamshire
    Budapest Buenos_Aires Bujumbura Bulawayo Busan Cairo Calais Calcutta Calgary Cambridge Cambridgeshire Canberra
    Canterbury Cape_Town Caracas Cardiff Carmarthenshire Casablanca Cayman_Islands Cebu Chandigarh Changchun
    Charleroi Charlottesville Chattanooga Chechnya Chelmsford Cheltenham Chengdu Chennai Chernihiv Cheshire Chicago
    Chisinau Chittagong Chişinău Chongqing Christchurch Cincinnati Cologne Colombo Colorado_Springs Conakry
    Copenhagen Cordoba Cornwall Corpus_Christi Cotonou County_Antrim County_Cork County_Down County_Durham
    County_Tyrone Cracow Cumbria Cuzco Dagestan Dakar Dallas Damascus Dar_es_Salaam Davos Dayton Delft Delhi Denver
    Derbyshire Des_Moines Detroit Dhaka District_of_Columbia Djakarta Dnipro Doha Donetsk Dorset Dresden Dubai
    Dublin Dubrovnik Duisburg Dundee Dunedin Durban Dushanbe Dusseldorf Düsseldorf East_Midlands Edinburgh
    Eindhoven El_Paso Erbil Essex Falkland_Islands Falklands Fallujah Fayetteville Fife Flanders Fort_Lauderdale
    Fort_Worth Fortaleza Frankfurt Freetown French_Guiana French_Polynesia Fresno Fujian Fukuoka Gaborone
    Gainesville Galway Gaza_City Gaziantep Gdansk Geneva Genoa Ghent Ghouta Gibraltar Giza Glamorgan Glasgow
    Gloucestershire Gothenburg Grand_Rapids Graz Greater_Manchester Grenoble Grozny Guadalajara Guadeloupe Guam
    Guangdong Guangzhou Guatemala_City Guayaquil Guildford Gujarat Gwynedd Hamburg Hampshire Hangzhou Hanoi Hanover
    Harare Harbin Havana Hebron Heidelberg Helmand Helsinki Henan Herat Hertfordshire Hiroshima Ho_Chi_Minh_City
    Hobart Homs Honolulu Houston Hubei Huddersfield Humberside Hunan Huntsville Hyderabad Idlib Incheon
    Indianapolis Ingushetia Inner_Mongolia Innsbruck Inverness Iowa_City Irbil Irpin Islamabad Isle_of_Man
    Isle_of_Wight Istanbul Izmir Jacksonville Jakarta Jalalabad Jeddah Jersey_City Jerusalem Johannesburg Juba
    Kabul Kandahar Kano Kansas_City Kaohsiung Karachi Karnataka Kathmandu Kazan Kerala Kharkiv Khartoum Kherson
    Kiev Kigali Kinshasa Kirkuk Knoxville Kobani Kobe Kolkata Kosice Krakow Kuala_Lumpur Kunduz Kurdistan Kyiv
    Kyoto La_Paz Lagos Lahore Lanarkshire Lancashire Las_Vegas Lausanne Leeds Leicestershire Leiden Leipzig Lhasa
    Liege Lille Lilongwe Lima Limerick Limoges Lincolnshire Linz Lisbon Little_Rock Liverpool Ljubljana Lockerbie
    Lodz Logar Lombardy Lome London Londonderry Long_Beach Los_Alamos Los_Angeles Louisville Luanda Lubbock Luhansk
    Lusaka Lviv Lyon Maastricht Macao Madras Madrid Maharashtra Maidstone Malaga Malmo Malmö Managua Manama Manaus
    Manchester Manhattan Manila Mannheim Maputo Maradi Mariupol Marrakesh Marseille Martinique Maseru Mbabane Mecca
    Medan Medellin Melbourne Memphis Merseyside Mexico_City Miami Mianyang Milan Milton_Keynes Milwaukee
    Minneapolis Minsk Modesto Mogadishu Mombasa Monrovia Monterrey Montevideo Montpelier Montpellier Montreal
    Moscow Mosul Mumbai Munich Murmansk Muscat Myrtle_Beach N'Djamena Nablus Nagasaki Nagorno-Karabakh Nagoya
    Nairobi Najaf Nanjing Nantes Naples Nashville Naypyidaw New_Brunswick New_Caledonia New_Delhi New_Haven
    New_Orleans New_York_City New_York_State Newark Newcastle_upon_Tyne Newfoundland Niamey Nice Nicosia
    North_Ossetia North_Waziristan North_Yorkshire Northamptonshire Northern_Territory Northumberland
    Nottinghamshire Nouakchott Novosibirsk Nuremberg Oakland Odense Odesa Odessa Oklahoma_City Omaha Omdurman
    Oporto Orange_County Orlando Orleans Osaka Oslo Ottawa Ouagadougou Oxfordshire Palermo Palm_Beach Palmyra
    Panama_City Paramaribo Paris Patna Pembrokeshire Pensacola Peoria Perth Peshawar Philadelphia Phnom_Penh
    Phoenix Pittsburgh Podgorica Port-au-Prince Port_Moresby Port_Stanley Portland Porto Porto_Alegre Potsdam Powys
    Poznan Prague Pretoria Prince_Edward_Island Pristina Pune Punjab Pyongyang Qom Quetta Quito Rabat Rajasthan
    Ramallah Rangoon Raqqa Rawalpindi Recife Rennes Reykjavik Riga Rio_de_Janeiro Riyadh Roanoke Rome Rostock
    Rostov-on-Don Rotherham Rotterdam Sacramento Saigon Salt_Lake_City Salzburg Samarkand San_Antonio
    San_Bernardino San_Diego San_Francisco San_Jose San_José San_Juan San_Salvador Sana'a Santa_Barbara Santa_Fe
    Santa_Monica Santiago Sao_Paulo Sapporo Sarajevo Saskatchewan Saxony Scottsdale Seattle Seoul Seville Shanghai
    Sheffield Sheikhupura Shenyang Shenzhen Shreveport Shropshire Sichuan Sindh Sioux_Falls Skopje Slough Sochi
    Sofia Solihull Somerset South_Australia South_Ossetia South_Waziristan South_Yorkshire Spokane Srebrenica
    Srinagar St._Louis St._Paul St._Petersburg St_Louis St_Petersburg Staffordshire Stalingrad Staten_Island
    Stavanger Stockholm Stoke-on-Trent Strasbourg Stuttgart Sucre Suffolk Surabaya Sussex Suva Swindon Sydney
    Syracuse São_Paulo Tabriz Tacoma Tahiti Taipei Tallahassee Tallinn Tamil_Nadu Tampa Tangier Tashkent Tatarstan
    Tbilisi Teesside Tegucigalpa Tehran Tel_Aviv The_Bronx Thessaloniki Thimphu Tianjin Tijuana Tikrit Timbuktu
    Tirana Tobruk Tokyo Topeka Toronto Toulouse Transnistria Trieste Tripoli Trondheim Tucson Tulsa Tunis Turin
    Tuscaloosa Tuscany Tyneside U.S._Virgin_Islands Ulaanbaatar Ulan_Bator Uppsala Upstate_New_York Urumqi Utrecht
    Uttar_Pradesh Vaduz Valencia Valletta Valparaiso Vancouver Venice Vienna Vientiane Vilnius Vladivostok
    Volgograd Waco Wakefield Wallonia Warsaw Warwickshire Washington Washington_D.C. Washington_DC Waziristan
    Wellington West_Bengal West_Midlands West_Yorkshire Westchester_County Western_Australia Whitehaven Wichita
    Wiesbaden Wiltshire Windhoek Winnipeg Winterthur Worcester Worcestershire Wroclaw Wuhan Wuppertal Xi'an
    Xinjiang Yalta Yamoussoukro Yangon Yaounde Yekaterinburg Yerevan Yokohama Yorkshire Youngstown Yukon Yunnan
    Zagreb Zaporizhzhia Zhejiang Zhengzhou Zurich"""
)
"""Capitals, large cities, and counties and provinces that news speaks of."""
REGIONS = phrases(
    """Adriatic_Sea Aegean_Sea Africa Alps Amazon_River Americas Andes Antarctic Antarctica Arabian_Peninsula Arctic
    Arctic_Ocean Asia Atlantic Atlantic_Ocean Azores Bali Balkans Baltic_Sea Bay_of_Bengal Bering_Sea Black_Sea
    Borneo Bosphorus Canary_Islands Caribbean Caspian_Sea Caucasus Central_America Central_Asia Corsica Crete
    Crimean_Peninsula Danube Darfur Donbas Donbass Earth East_Africa East_Anglia East_Asia East_China_Sea
    Eastern_Europe English_Channel Euphrates Europe Everglades Ganges Golan_Heights Great_Barrier_Reef Great_Lakes
    Gulf_Coast Gulf_of_Mexico Himalayas Hindu_Kush Hokkaido Honshu Horn_of_Africa Ibiza Indian_Ocean Jupiter
    Kashmir Kerch_Strait Korean_Peninsula Kuiper_Belt Lake_Victoria Latin_America Long_Island Majorca Mallorca Mars
    Mediterranean Mediterranean_Sea Mekong Middle_East Midwest Milky_Way Mindanao Moon Mount_Everest Neptune
    New_England Normandy North_Africa North_America North_Atlantic North_Pole North_Sea Okinawa Orkney Outer_Space
    Pacific Pacific_Northwest Pacific_Ocean Persian_Gulf Provence Pyrenees Red_Sea Rhine Sahara Sahel Sardinia
    Saturn Scandinavia Sea_of_Azov Sea_of_Japan Shetland Siberia Sicily Silicon_Valley Sinai Solar_System
    South_America South_Asia South_China_Sea South_Pacific South_Pole Southeast_Asia Southern_Europe Southern_Ocean
    Strait_of_Hormuz Sub-Saharan_Africa Suez_Canal Sumatra Sunni_Triangle Taiwan_Strait Tenerife Thames Urals
    Uranus Venus West_Africa West_Bank Western_Europe Yellow_Sea"""
)
"""Continents, seas, regions and worlds."""
FACILITIES = phrases(
    """Heathrow Heathrow_Airport Gatwick Gatwick_Airport Stansted Wembley Wembley_Stadium Old_Trafford Anfield Highbury
    Stamford_Bridge Goodison_Park Villa_Park White_Hart_Lane St_James'_Park Elland_Road Hampden_Park Ibrox Celtic_Park
    Twickenham Murrayfield Lansdowne_Road Croke_Park Millennium_Stadium Ellis_Park Eden_Park Nou_Camp Camp_Nou Bernabeu
    San_Siro Maracana Headingley Trent_Bridge Edgbaston Old_Bailey Buckingham_Palace Downing_Street 10_Downing_Street
    Windsor_Castle Balmoral Sandringham Tower_of_London London_Bridge Tower_Bridge Westminster_Abbey Trafalgar_Square
    Parliament_Square Hyde_Park Ground_Zero World_Trade_Center Twin_Towers Empire_State_Building Times_Square
    Central_Park Madison_Square_Garden Wall_Street Fenway_Park Yankee_Stadium Capitol Capitol_Hill Oval_Office
    Camp_David Guantanamo_Bay Abu_Ghraib Alcatraz Rikers_Island Golden_Gate_Bridge Brooklyn_Bridge Statue_of_Liberty
    Pearl_Harbor Eiffel_Tower Louvre Notre_Dame Brandenburg_Gate Berlin_Wall Red_Square Tiananmen_Square Tahrir_Square
    Taksim_Square Maidan St._Peter's_Square Al-Aqsa_Mosque Western_Wall Temple_Mount Taj_Mahal Charles_de_Gaulle
    Schiphol Ben_Gurion_Airport Guggenheim Sellafield Dounreay Chernobyl Fukushima Panmunjom Three_Mile_Island
    Great_Wall Colosseum Channel_Tunnel"""
)
"""Airports, grounds, palaces, squares and what else was built, known the world over."""
ORGANISATIONS = phrases(
    """3M ABBA ABC_News Abercrombie_&_Fitch ABN_Amro AC_Milan Accenture ACLU Activision Activision_Blizzard Adidas Adobe
    AEG Aer_Lingus Aeroflot Aetna AFC AFL AFP African_Development_Bank African_National_Congress African_Union
    Agence_France-Presse Agriculture_Department AIG Air_Canada Air_Force Air_France Air_India Air_New_Zealand
    AirAsia Airbnb Airbus AirTran Ajax Akamai Al-Ahram Al-Jazeera Al-Qaeda Al-Shabab Al_Arabiya Al_Jazeera Al_Qaeda
    Alcatel Alcatel-Lucent Alcoa Alfa_Romeo Alibaba Alitalia All_Blacks Alliance_&_Leicester Alliance_Party Allianz
    Allied_Irish_Banks Allstate Alphabet_Inc Amazon AMD American_Airlines Amgen Amnesty Amnesty_International
    Amnesty_USA Amtrak ANC Anglo_American Anheuser-Busch ANSA Ansar_Allah Anthropic AOL AP
    Apache_Software_Foundation APEC Apple Arab_League ArcelorMittal Archer_Daniels_Midland Arctic_Monkeys ARD Argos
    Arizona_Cardinals Arizona_Diamondbacks Arizona_State_University Armed_Forces Arriva Arsenal AS_Roma
    Asahi_Shimbun Asda ASEAN Asian_Development_Bank ASOS Associated_Press Aston_Martin Aston_Villa AstraZeneca AT&T
    Atlanta_Braves Atlanta_Falcons Atlanta_Hawks Atletico_Madrid ATP Audi Audit_Commission Aviva AWS AXA
    Axel_Springer B&Q BAA BAE_Systems Bafta Baidu Bain_Capital Baltimore_Orioles Baltimore_Ravens
    Bank_for_International_Settlements Bank_of_America Bank_of_Canada Bank_of_China Bank_of_England Bank_of_Japan
    Bank_of_Scotland Bar_Council Barclays BASF Bayer Bayer_Leverkusen Bayern_Munich BBC BBC_America BBC_Four
    BBC_News BBC_One BBC_Persian BBC_Radio BBC_Radio_1 BBC_Radio_4 BBC_Scotland BBC_Sport BBC_Three BBC_Trust
    BBC_Two BBC_Wales BBC_World BBC_World_Service BBC_Worldwide BBVA Beatles Benfica Berkshire_Hathaway Bertelsmann
    Best_Buy Bethlehem_Steel Bharatiya_Janata_Party BHP BioNTech Birmingham_City BJP Black_&_Decker Black_Eyed_Peas
    Black_Lives_Matter Black_Panthers BlackBerry Blackberry Blackburn_Rovers BlackRock Bloomberg BMA BMW BNP
    BNP_Paribas Boca_Juniors Boeing Boko_Haram Bolton_Wanderers Bombardier Bon_Jovi Boots_the_Chemist
    Borussia_Dortmund Boston_Bruins Boston_Celtics Boston_College Boston_Globe Boston_Red_Sox Boston_University BP
    BPI Bradford_&_Bingley Brazilian_Football_Confederation Breitbart Bristol-Myers_Squibb Bristol_City
    British_Academy British_Airways British_Army British_Council British_Energy British_Film_Institute British_Gas
    British_Library British_Lions British_Medical_Association British_Museum British_National_Party
    British_Olympic_Association British_Phonographic_Industry British_Retail_Consortium British_Steel
    British_Telecom Brookings_Institution Brown_University BSkyB BT Buffalo_Bills Bundesbank Bundesliga
    Bureau_of_Labor_Statistics Burger_King BuzzFeed ByteDance CAA Cabinet_Office Cadbury Cadbury_Schweppes
    Cambridge_Analytica Cambridge_University Canal+ Capital_One Capitol_Records Cardiff_City Carlyle_Group
    Carnegie_Mellon_University Carolina_Panthers Carrefour Caterpillar Cathay_Pacific Cato_Institute CBI CBO CBS
    CBS_News CDC CDU CEA Celtic_FC Census_Bureau Centers_for_Disease_Control
    Centers_for_Disease_Control_and_Prevention Central_Committee Central_Intelligence_Agency CERN CFTC CGT
    Chamber_of_Commerce Champions_League Channel_4 Channel_Five Charlton_Athletic Chatham_House Chelsea Chelsea_FC
    Chevron Chicago_Bears Chicago_Blackhawks Chicago_Bulls Chicago_Cubs Chicago_Sun-Times Chicago_Tribune
    Chicago_White_Sox China_Daily China_Mobile Christian_Aid Christian_Democrats Christian_Social_Union Chrysler
    Church_of_England Church_of_Scientology Church_of_Scotland CIA CIBC Cincinnati_Bengals Cincinnati_Reds Cisco
    Citibank Citigroup Citizens_Advice Citizens_Advice_Bureau Citizens_United City_University Civic_Platform
    Civil_Guard Civil_Service Cleveland_Browns Cleveland_Cavaliers Cleveland_Indians CNBC CND CNET CNN CNOOC CNPC
    Coast_Guard Coca-Cola Coldplay Columbia_Pictures Columbia_Records Columbia_University Comcast
    Commerce_Department Commission_for_Racial_Equality Commonwealth_Bank Communist_Party Competition_Commission
    Congress Congressional_Black_Caucus Congressional_Budget_Office ConocoPhillips Conservative_Party
    Consumers_Union Continental_Airlines Cornell_University Corus Cosa_Nostra COSATU Costco Council_of_Europe
    Council_on_Foreign_Relations Country_Land_and_Business_Association Countryside_Alliance Court_of_Appeal
    Court_of_Justice Coventry_City CPS Credit_Agricole Credit_Lyonnais Credit_Suisse Credit_Suisse_First_Boston
    Crown_Prosecution_Service Crystal_Palace CSIRO CSKA_Moscow CSU Customs_and_Excise CWU Daewoo Daily_Beast
    Daily_Express Daily_Mail Daily_Mirror Daily_Record Daily_Star Daily_Telegraph Daimler Daimler-Benz
    DaimlerChrysler Dallas_Cowboys Dallas_Mavericks Danske_Bank Dartmouth_College DEA Debenhams DeepMind
    Defence_Ministry Defense_Ministry Dell Dell_Computer Deloitte Delta_Air_Lines Democracy_Now Democratic_Alliance
    Democratic_National_Committee Democratic_Party Democratic_Unionist_Party Democratic_Unionists Denver_Broncos
    Department_for_Education Department_for_Transport Department_of_Commerce Department_of_Defense
    Department_of_Energy Department_of_Health Department_of_Homeland_Security Department_of_Justice
    Department_of_State Department_of_the_Interior Department_of_Transportation Depeche_Mode Deportivo_La_Coruna
    Der_Spiegel Derby_County Detroit_Lions Detroit_Pistons Detroit_Red_Wings Detroit_Tigers Deutsche_Bahn
    Deutsche_Bank Deutsche_Boerse Deutsche_Börse Deutsche_Post Deutsche_Telekom Deutsche_Welle DHL DHS Diageo
    Dickinson_College Die_Welt Die_Zeit Disney Dixons DNC Doctors_Without_Borders Dow_Jones DPA DPP DreamWorks
    DreamWorks_SKG Dropbox Drug_Enforcement_Administration Duke_Energy Duke_University DUP DuPont DVLA DWP
    Dynamo_Kiev E.ON EADS Eastman_Kodak EasyJet eBay EBRD EBU ECB ECHR ECJ ECOWAS Edelman EDF El_Pais
    Electoral_College Electoral_Commission Electronic_Arts Electronic_Frontier_Foundation Elf_Aquitaine Eli_Lilly
    EMI Emirates_Airlines Emory_University Endesa England_and_Wales_Cricket_Board English_Heritage ENI Enron
    Environment_Agency Environmental_Protection_Agency EPA Epic_Games EPP Equifax Equitable_Life Ericsson
    Ernst_&_Young Ernst_and_Young ESA ESPN ESRB Essex_County_Council Essex_Police Etihad Etihad_Airways ETUC EU
    Euratom Eurocontrol Eurojust European_Central_Bank European_Commission European_Council
    European_Court_of_Human_Rights European_Court_of_Justice European_Investment_Bank European_Medicines_Agency
    European_Parliament European_People's_Party European_Southern_Observatory European_Space_Agency European_Union
    Europol Eurostat Eurotunnel Evening_Standard Evergrande Everton Exeter_University Expedia Exxon Exxon_Mobil
    ExxonMobil F-Secure FA FAA Facebook Family_Division Family_Research_Council Fannie_Mae FAO FARC Fatah
    Fathers_4_Justice FBI FC_Barcelona FC_Porto FCA FCC FCO FDA FDIC FDP FEC Federal_Aviation_Administration
    Federal_Bureau_of_Investigation Federal_Bureau_of_Prisons Federal_Communications_Commission
    Federal_Election_Commission Federal_Emergency_Management_Agency Federal_Reserve Federal_Security_Service
    Federal_Trade_Commission Federation_of_Small_Businesses FedEx FEMA Fenerbahce Ferrari Feyenoord FIA Fianna_Fail
    Fiat Fidelity_Investments FIFA Finance_Ministry Financial_Services_Authority Financial_Times Fine_Gael
    Fiorentina FIS Five_Star_Movement Florida_State_University Foo_Fighters Food_and_Drug_Administration
    Football_Association Football_League Force_India Ford_Foundation Ford_Motor Ford_Motor_Company Foreign_Ministry
    Foreign_Office Fox_Business Fox_News Foxconn France_Telecom France_Télévisions Frankfurter_Allgemeine_Zeitung
    Fraternal_Order_of_Police Freddie_Mac Free_Democrats Free_Syrian_Army Freedom_House Freedom_Party
    Friends_of_the_Earth FSA FSB FTC Fujitsu Fulham G20 G7 G8 Galatasaray Gallup GAO Gap_Inc Gartner
    Gates_Foundation Gaza_Health_Ministry Gazprom GCHQ GE_Capital Genentech General_Assembly General_Electric
    General_Medical_Council General_Mills General_Motors Geological_Survey George_Washington_University
    Georgetown_University Gestapo Getty_Images Gilead Gilead_Sciences Girl_Scouts Glasgow_Rangers Glaxo
    GlaxoSmithKline Global_Fund Global_Witness Globe_and_Mail GM GMB GMTV GoDaddy Golden_State_Warriors
    Goldman_Sachs Goodyear Google Google_DeepMind Google_News GOP Grampian_Police Greater_London_Authority
    Greater_Manchester_Police Green_Bay_Packers Green_Party Greenpeace GRU GSK Guardian_Media_Group Guns_N'_Roses
    Haaretz Hachette Halliburton Hamas Hansard Haqqani_Network Harlequins HarperCollins Harvard
    Harvard_Business_School Harvard_Law_School Harvard_University Hasbro HBO HBOS Health_and_Safety_Executive
    Health_Ministry Health_Protection_Agency Heineken Help_the_Aged Heritage_Foundation Hertha_Berlin
    Hewlett-Packard Hewlett_Packard Hewlett_Packard_Enterprise Hezbollah Hibernian Hindustan_Times Hitachi Hitwise
    HMRC Home_Depot Home_Office Honda Honeywell Hoover_Institution House_of_Commons House_of_Lords
    House_of_Representatives Houston_Astros Houston_Rockets Houston_Texans Houthis Howard_University HP HRW HSBC HTC
    Huawei Huffington_Post Hull_City Human_Rights_Campaign Human_Rights_Watch Hyundai Hyundai_Motor IAAF IAEA IATA
    Iberia_Airlines IBF IBM ICANN Icann ICAO ICC ICJ ICRC ID_Software id_Software IEA IFC IG_Metall IHOP IKEA ILO
    IMF IMO Imperial_College Independent_Television_News India_Today Indian_National_Congress Indiana_Pacers
    Indiana_University Indianapolis_Colts Infosys INLA Inland_Revenue Innocence_Project Instagram Instinet
    Institute_for_Fiscal_Studies Institute_of_Directors Institute_of_Public_Policy_Research Intel Inter_Milan
    Interfax Interior_Ministry Internal_Revenue_Service International_Atomic_Energy_Agency
    International_Committee_of_the_Red_Cross International_Court_of_Justice International_Cricket_Council
    International_Criminal_Court International_Energy_Agency International_Monetary_Fund
    International_Olympic_Committee International_Paper International_Rescue_Committee Interpol Intervoice IOC IOM
    IPCC Ipsos_Mori IRA IRGC Irish_Independent Irish_Republican_Army Irish_Times Iron_Maiden IRS ISI ISIL ISIS
    Islamic_State Itar-Tass ITF ITN ITV ITV1 ITV_News Izvestia J_Sainsbury Jacksonville_Jaguars Jaguar_Land_Rover
    Japan_Airlines JAXA JC_Penney JetBlue Jobbik John_Lewis Johns_Hopkins_University Johnson_&_Johnson
    Joint_Chiefs_of_Staff Joseph_Rowntree_Foundation JP_Morgan JPMorgan JPMorgan_Chase Judicial_Watch
    Jupiter_Research Justice_Department Juventus Kaiser_Family_Foundation Kansas_City_Chiefs Kansas_City_Royals
    Kazaa Kellogg Kent_Police KFC KGB Kia_Motors King's_College King's_College_London KKK KLM Kmart Knesset KNU
    Kodak Kommersant Konami Konica_Minolta Korean_Air KPMG Kraft Kraft_Foods Kraftwerk KTLA Ku_Klux_Klan Kyodo
    L'Oreal La_Liga Labor_Department Labour_Party Lambeth_Council Land_Rover LAPD Law_and_Justice Law_Society Lazio
    Le_Figaro Le_Monde Le_Parisien League_of_Nations Leeds_United Lega_Nord Legal_&_General Lehman Lehman_Brothers
    Leicester_City Leicester_Tigers Leicestershire_Police Lenovo Levi_Strauss LG Lib_Dems Liberal_Democrat_Party
    Liberal_Democrats Liberal_Party Liberty_Media Likud LinkedIn Linkin_Park Liverpool_FC Lloyd's_of_London Lloyds
    Lloyds_TSB Local_Government_Association Lockheed Lockheed_Martin Lok_Sabha London_Business_School London_Irish
    London_Metropolitan_University London_School_of_Economics London_Stock_Exchange London_Underground London_Wasps
    Lord's_Resistance_Army Los_Angeles_Clippers Los_Angeles_Dodgers Los_Angeles_Lakers Los_Angeles_Rams
    Los_Angeles_Times LSE LSU LTA Lucasfilm Lucent Lucent_Technologies Lufthansa Luftwaffe Lukoil LVMH Lyft M&S
    Macy's Major_League_Baseball Major_League_Soccer Malaysia_Airlines MAN_Group Manchester_City Manchester_United
    Manhattan_Institute Marine_Corps Marine_Stewardship_Council Marks_&_Spencer Marks_and_Spencer Marriott
    Marsh_&_McLennan Marvel_Comics Marvel_Studios Marylebone_Cricket_Club Massachusetts_Institute_of_Technology
    Massey_University Mastercard Matsushita Mattel Mayo_Clinic Mazda McAfee MCC McDonald's McDonnell_Douglas MCI
    McKinsey McLaren MDC MDC-T Medecins_Sans_Frontieres Mediaset Medicaid_Services Medicins_Sans_Frontieres
    Memphis_Grizzlies Mercedes Mercedes-Benz Merck Merrill_Lynch Merseyside_Police Met_Office Met_Police Metallica
    Metropolitan_Opera Metropolitan_Police MG_Rover MGM MI5 MI6 Miami_Dolphins Miami_Heat Michelin
    Michigan_State_University Microsoft Microsoft_Research Middle_Way_Group Middlesbrough_FC Millwall
    Milwaukee_Brewers Milwaukee_Bucks Minardi Ministry_of_Agriculture Ministry_of_Commerce Ministry_of_Defence
    Ministry_of_Defense Ministry_of_Education Ministry_of_Finance Ministry_of_Foreign_Affairs Ministry_of_Health
    Ministry_of_Interior Ministry_of_Justice Ministry_of_the_Interior Minnesota_Timberwolves Minnesota_Twins
    Minnesota_Vikings MIT Mitsubishi Mitsui Mizuho MLB MLS MoD Moderna Monsanto Montreal_Canadiens Moody's
    Morgan_Stanley Morrisons Mossad Mothercare Motherwell Motion_Picture_Association_of_America Motorola
    Movement_for_Democratic_Change Mozilla MPAA MSNBC MTV MUFG Munich_Re Museum_of_Modern_Art Muslim_Brotherhood
    Mutual_of_Omaha Médecins_Sans_Frontières N-Gage_Arena NAACP NAO Napster NASA NASCAR Nasdaq National_Action
    National_Archives National_Assembly National_Association_of_Head_Teachers National_Audit_Office
    National_Australia_Bank National_Crime_Agency National_Farmers_Union National_Front National_Gallery
    National_Geographic National_Grid National_Guard National_Health_Service National_Hurricane_Center
    National_Institutes_of_Health National_League National_Lottery National_Park_Service National_Party
    National_People's_Congress National_Portrait_Gallery National_Public_Radio National_Rally National_Review
    National_Rifle_Association National_Science_Foundation National_Security_Agency National_Security_Council
    National_Theatre National_Transportation_Safety_Board National_Trust National_Union_of_Journalists
    National_Union_of_Students National_Union_of_Teachers National_Weather_Service NATO Nature_Conservancy NatWest
    Naver NBA NBA_TV NBC NBC_News NBC_Sports NCA NCAA NEC Nestle Nestlé Netflix Netscape Network_Rail Network_Ten
    New_Democracy New_Democratic_Party New_England_Patriots New_Jersey_Devils New_Jersey_Nets New_Labour
    New_Orleans_Saints New_Republic New_Scientist New_York_Daily_News New_York_Giants New_York_Islanders
    New_York_Jets New_York_Knicks New_York_Mets New_York_Philharmonic New_York_Post New_York_Rangers
    New_York_Stock_Exchange New_York_Times New_York_University New_York_Yankees Newcastle_United News_Corp
    News_Corporation News_International News_of_the_World Newsweek NFL NFU NHK NHL NHS NHTSA Nielsen_NetRatings NIH
    Nike Nikkei_Inc Nintendo Nissan NLD NOAA Nokia Nomura Norsk_Hydro Nortel North_Atlantic_Treaty_Organization
    Northern_Alliance Northern_Ireland_Assembly Northern_Rock Northrop_Grumman Northumbria_Police Northwest_Airlines
    Northwestern_University Norwich_City Norwich_Union Notre_Dame_University Nottingham_Forest Novartis Novell NPR
    NRA NRC NSA NSC NTL NTSB NTT NTT_DoCoMo NTV NUJ NUM NUS NUT Nvidia NYPD NYSE O2 Oakland_Raiders OAS
    Oberlin_College Occupy_Wall_Street OECD Ofcom Office_for_National_Statistics Ofgem Ofsted OFT Ofwat OHCHR
    Ohio_State_University Oklahoma_City_Thunder Olympiakos Olympic_Council_of_Asia One_Nation ONS OPCW OPEC
    Open_Society_Foundations Open_University OpenAI Oracle Orange_Order
    Organisation_for_Economic_Co-operation_and_Development Organization_of_American_States Orlando_Magic
    Orthodox_Church OSCE Oxfam Oxford_Economics Oxford_University P&O Pacific_Gas_and_Electric
    Palestine_Liberation_Organization Palestinian_Authority PalmOne PalmSource Pan_Am Panasonic Panathinaikos
    Paramount Paramount_Pictures Paris_Saint-Germain Parliamentary_Labour_Party Parmalat Pasok Patriotic_Front
    PayPal PBS PC_World PCC Pearl_Jam Pemex Penguin_Books Penguin_Random_House Pennsylvania_State_University
    Pentagon People's_Bank_of_China People's_Daily People's_Liberation_Army People's_Party Pepsi PepsiCo PETA
    Petrobras PetroChina Peugeot Peugeot_Citroen Pew_Research_Center PFA Pfizer PGA Philadelphia_76ers
    Philadelphia_Eagles Philadelphia_Flyers Philadelphia_Inquirer Philadelphia_Phillies Philip_Morris Philips
    Phoenix_Suns Pink_Floyd Pinterest Pitchfork_Media Pittsburgh_Penguins Pittsburgh_Pirates Pittsburgh_Steelers
    Pixar PKK Plaid_Cymru Planned_Parenthood PlayStation_Network PLO Police_Federation
    Police_Service_of_Northern_Ireland Politburo Politico Popular_Party Porsche Port_Authority
    Portland_Trail_Blazers Portsmouth_FC Pravda Premier_League Press_Association Press_Complaints_Commission
    Press_Trust_of_India PricewaterhouseCoopers Princeton_University Procter_&_Gamble PSA_Group PSA_Peugeot_Citroen
    PSG PSNI PSV Public_Accounts_Committee Public_Health_England PwC Qantas Qatar_Airways Qualcomm
    Quinnipiac_University Radio_Free_Europe Radio_Liberty Radio_Times Radiohead RAF Railtrack RAND_Corporation
    Random_House Rangers_FC Rangers_Football_Club Raytheon RBS RCMP Reading_FC Real_Madrid Real_Sociedad
    Recording_Industry_Association_of_America Red_Army Red_Brigades Red_Crescent Red_Cross Red_Cross_Society Red_Hat
    Reddit Reebok Reed_Elsevier Refugee_Council Renault Reporters_Without_Borders Repsol
    Republican_National_Committee Republican_Party Research_In_Motion Resolution_Foundation Respect_Party Reuters
    Revenue_and_Customs Revolutionary_Guard RFU RIA_Novosti RIAA Rio_Tinto River_Plate RMT RNC Rolling_Stones
    Rolls-Royce Rosatom Roscosmos Rosneft Rotary_International Royal_Academy Royal_Air_Force Royal_Bank_of_Scotland
    Royal_Caribbean Royal_College_of_Nursing Royal_Dutch_Shell Royal_Institution Royal_Mail Royal_Marines Royal_Navy
    Royal_Opera_House Royal_Society Royal_Society_for_the_Protection_of_Birds RSC RSF RSPB RSPCA RTE RTL RUC
    Rugby_Football_Union Russia_Today Russian_Orthodox_Church Rutgers_University RWE Ryanair Saatchi_&_Saatchi SABC
    Sacramento_Kings SAIC Sainsbury's Sainsburys Sale_Sharks Salvation_Army Samsung Samsung_Electronics
    San_Antonio_Spurs San_Diego_Chargers San_Diego_Padres San_Francisco_49ers San_Francisco_Chronicle
    San_Francisco_Giants Sanofi Santander SAP Saudi_Aramco Save_the_Children Sberbank Schalke Schalke_04 Scotia_Bank
    Scotland_Yard Scottish_Conservatives Scottish_Executive Scottish_Football_Association Scottish_National_Party
    Scottish_Parliament Scottish_Power Scottish_Rugby_Union Scottish_Water Screen_Actors_Guild SDLP Seattle_Mariners
    Seattle_Seahawks Seattle_Times SEC Securities_and_Exchange_Commission Security_Council Sega Senate Serie_A
    Serious_Fraud_Office Seven_Network SFO Shanghai_Cooperation_Organisation Sheffield_United Sheffield_Wednesday
    Shell Shin_Bet Siebel Siemens Sierra_Club Singapore_Airlines Sinn_Fein Sinn_Féin Sinopec Sky_News Sky_Sports
    Sky_TV Skype Slipknot Smithsonian_Institution SNCF SNP Social_Democratic_Party Social_Democrats
    Social_Security_Administration Socialist_Party Societe_Generale Société_Générale SoftBank Sony Sony_BMG
    Sony_Ericsson Sony_Music Sony_Pictures Sotheby's South_China_Morning_Post South_Wales_Police Southampton_FC
    Southampton_University Southern_Baptist_Convention Southwest_Airlines SpaceX SPD Special_Branch Spice_Girls
    Sporting_Lisbon Spotify Springboks Sprint_Nextel St_Louis_Cardinals Standard_&_Poor's Standard_and_Poor's
    Standard_Chartered Stanford_University Starbucks Stasi State_Department State_Duma Stop_Stansted_Expansion
    Strategic_Rail_Authority Strathclyde_Police Subaru Sun_Microsystems Sunday_Express Sunday_Mirror
    Sunday_Telegraph Sunday_Times Supreme_Court Sussex_Police Suzuki Swansea_City SWAPO Swiss_Air Swiss_Re Swisscom
    Sydney_Morning_Herald Symantec Syriza T-Mobile Taliban Tamil_Tigers Tampa_Bay_Buccaneers Target_Corp TASS Tass
    Tata_Group Tata_Motors Tata_Steel Tate_Britain Tate_Modern Teamsters Technorati Telecom_Italia Telefonica
    Telekom_Austria Telewest Tencent Tennessee_Titans Tesco Tesla Tesla_Motors Texas_A&M_University
    Texas_Instruments Texas_Rangers TfL Thales Thames_Valley_Police Thames_Water The_Age The_Associated_Press
    The_Atlantic The_Daily_Telegraph The_Economist The_Guardian The_Herald The_Hill The_Independent The_Intercept
    The_Lancet The_Mirror The_New_York_Times The_New_Yorker The_Observer The_Scotsman The_Sun The_Sunday_Times
    The_Telegraph The_Times The_Washington_Post Thomson_Reuters ThyssenKrupp TikTok Time_Magazine Time_Warner
    Times_of_India TiVo TNT_Post Tokyo_Stock_Exchange Toronto_Blue_Jays Toronto_Maple_Leafs Toronto_Raptors
    Toronto_Star Toshiba TotalEnergies Tottenham Tottenham_Hotspur Toyota Toys_R_Us Trades_Union_Congress
    Transparency_International Transport_for_London Transport_Salaried_Staffs_Association
    Transportation_Security_Administration Treasury Treasury_Department Trinity_College Trinity_Mirror TSA TSMC TUC
    TUI Tulane_University Tupolev Turkish_Airlines TWA Twitter U.N. U.S._Air_Force U.S._Army U.S._Capitol_Police
    U.S._Chamber_of_Commerce U.S._Coast_Guard U.S._Marine_Corps U.S._Navy U2 UAW Uber Ubisoft UBS UC_Berkeley
    UC_San_Diego UCI UCL UCLA UEA UEFA UFC UK_Independence_Party UK_Sport UKIP Ulster_Unionist_Party
    Ulster_Unionists UN UN_Security_Council UNAIDS UNDP UNEP UNESCO UNFPA UNHCR UNICEF Unilever Unionist_Party
    Unison United_Airlines United_Auto_Workers United_Nations United_Nations_Security_Council United_Russia
    Universal_Music Universal_Pictures Universal_Studios University_College_London University_of_California
    University_of_Cambridge University_of_Chicago University_of_Edinburgh University_of_London
    University_of_Manchester University_of_Maryland University_of_Michigan University_of_Minnesota
    University_of_Notre_Dame University_of_Oxford University_of_Pennsylvania University_of_Southern_California
    University_of_Sussex University_of_Texas University_of_Toronto University_of_Virginia University_of_Washington
    University_of_Wisconsin UNRWA UPS US_Air_Force US_Airways US_Army US_Coast_Guard US_Congress
    US_Department_of_Justice US_Marine_Corps US_Navy US_Senate US_Steel US_Supreme_Court US_Treasury USA_Today USAID
    USDA Usdaw USGS USOC USTA Utah_Jazz Valencia_CF Valve_Corporation Vanderbilt_University Vauxhall Vauxhall_Motors
    Verizon VfB_Stuttgart Viacom Virgin_Atlantic Virgin_Galactic Virgin_Media Virgin_Mobile Virgin_Trains Vivendi
    Vivendi_Universal Vodafone Voice_of_America Volkswagen Volvo Vox_Media VW WADA Wagner_Group Wal-Mart
    Wall_Street_Journal Walmart Walt_Disney Walt_Disney_Company Warburg_Pincus Warner_Bros Warner_Bros.
    Warner_Brothers Warner_Music Washington_Capitals Washington_Nationals Washington_Post Washington_Redskins
    Washington_Times Washington_Wizards WBA WBC WBO WEF Wehrmacht Wells_Fargo Welsh_Assembly
    Welsh_Assembly_Government Welsh_Rugby_Union Werder_Bremen West_Bromwich_Albion West_Ham West_Ham_United
    West_Midlands_Police West_Yorkshire_Police Westpac WFP WhatsApp Whitbread White_House White_Star_Line WHO
    Wigan_Athletic WikiLeaks Wikileaks Wikimedia_Foundation Wikinews Wikipedia William_Hill WMC_Resources Wolves
    Woolwich Woolworths World_Anti-Doping_Agency World_Bank World_Economic_Forum World_Food_Program
    World_Food_Programme World_Health_Organisation World_Health_Organization
    World_Intellectual_Property_Organization World_Meteorological_Organization World_Rugby World_Trade_Organisation
    World_Trade_Organization World_Wildlife_Fund WorldCom WPP WRU WSJ WTA WTO WWE WWF Xbox_Live Xerox Xiaomi Xinhua
    Yahoo Yale_University Yamaha YMCA Yomiuri_Shimbun Yorkshire_Water Young_Conservatives YouTube YPG Yukos
    Yukos_Oil ZANU-PF Zanu-PF Zanu_PF ZDF Zee_TV ZTE Zurich_Financial_Services"""
)
"""International bodies, parliaments, parties, agencies, well-known companies, universities, clubs and the press."""

ALSO_OTHERS = phrases(
    """Abba Aberdeen Amazon Apple Argos Asda Bern Blackberry Bologna Bonn Bordeaux Brighton Cadbury Cambridge Canterbury
    Caterpillar Chelsea Cheltenham Congress Cordoba Dallas Dell Democratic Denver Diageo Disney Dixons Dresden
    Dundee Durban Earth Essex Everton Ferrari Fulham Galatasaray Genoa Graz Green Guildford Hampshire Heineken
    Honeywell Houston Huddersfield Inverness Jordan Jupiter Kellogg Kerala Kobe Lancashire Leipzig Lille Lima
    Lloyds Louisville Marriott Mars Mattel McLaren Memphis Mercedes Merck Michelin Milan Millwall Montpelier Moon
    Morrisons Motherwell Nantes Nashville Nationalist Native Neptune Newark Nice Nike Oakland Oracle Orlando
    Orthodox Palermo Paramount Paris Peugeot Philips Phoenix Pole Portland Porto Pravda Punjab Rennes Rhine Roma
    Rotherham Sacramento Salzburg Santander Santiago Saturn Sega Senate Seville Shell Siemens Slough Sofia Somerset
    Stuttgart Sussex Swindon Sydney Syracuse Tampa Tesla Toulouse Treasury Tucson Turk Uranus Valencia Venice Venus
    Volvo Waco Wakefield Warwickshire Washington Wellington Whitbread Wolves Worcester Worcestershire Yamaha
    Yorkshire"""
)
"""Those of all these names that are somebody's or something else's as well."""

PEOPLES_OF_TWO_WORDS = frozenset(
    (first, last + end)
    for first, last in (
        ("Christian", "Democrat"),
        ("Lib", "Dem"),
        ("Liberal", "Democrat"),
        ("Roman", "Catholic"),
        ("Social", "Democrat"),
    )
    for end in ("", "s", "ic")
)
"""Parties and churches whose name is a word for each of two peoples or parties."""
