"""Places, peoples and organisations of the world that news names every day."""

COMPATRIOTS = frozenset(
    """American Argentine Argentinian Australian Austrian Belarusian Belgian Brazilian Briton Bulgarian Cameroonian
    Canadian Chilean Colombian Croat Croatian Cypriot Czech Dane Dutchman Dutchwoman Ecuadorian Egyptian Englishman
    Englishwoman Estonian Ethiopian Finn Frenchman Frenchwoman Georgian German Ghanaian Greek Hungarian Indian Iranian
    Irishman Irishwoman Israeli Italian Ivorian Jamaican Kenyan Latvian Lithuanian Mexican Moroccan Nigerian Norwegian
    Pakistani Paraguayan Peruvian Pole Romanian Russian Scot Scotsman Scotswoman Senegalese Serb Serbian Slovak
    Slovakian Slovenian Spaniard Swede Texan Tunisian Turk Ukrainian Uruguayan Venezuelan Welshman Welshwoman
    Zimbabwean""".split()
)
"""Words for one human by the country they come from."""
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


def _names(table: str) -> frozenset[str]:
    return frozenset(name.replace("_", " ") for name in table.split())


COUNTRIES = _names(
    """Afghanistan Albania Algeria Andorra Angola Argentina Armenia Australia Austria Azerbaijan Bahamas Bahrain
    Bangladesh Barbados Belarus Belgium Belize Benin Bhutan Bolivia Bosnia Botswana Brazil Britain Brunei
    Bulgaria Burkina_Faso Burma Burundi Cambodia Cameroon Canada Cape_Verde Catalonia Central_African_Republic
    Chile China Colombia Comoros Congo Costa_Rica Crimea Croatia Cuba Cyprus Czechia Czech_Republic Denmark
    Djibouti Dominican_Republic East_Timor Ecuador Egypt El_Salvador England Eritrea Estonia Eswatini Ethiopia
    European_Union Fiji Finland France Gabon Gambia Gaza Germany Ghana Great_Britain Greece Greenland Grenada
    Guatemala Guinea Guinea-Bissau Guyana Haiti Holland Honduras Hong_Kong Hungary Iceland India Indonesia Iran
    Iraq Ireland Israel Italy Ivory_Coast Jamaica Japan Jordan Kazakhstan Kenya Kiribati Kosovo Kuwait
    Kyrgyzstan Laos Latvia Lebanon Lesotho Liberia Libya Liechtenstein Lithuania Luxembourg Macau Madagascar
    Malawi Malaysia Maldives Mali Malta Mauritania Mauritius Mexico Micronesia Moldova Monaco Mongolia
    Montenegro Morocco Mozambique Myanmar Namibia Nauru Nepal Netherlands New_Zealand Nicaragua Niger Nigeria
    North_Korea North_Macedonia Northern_Ireland Norway Oman Pakistan Palau Palestine Panama Papua_New_Guinea
    Paraguay Peru Philippines Poland Portugal Puerto_Rico Qatar Romania Russia Rwanda Samoa San_Marino
    Saudi_Arabia Scotland Senegal Serbia Seychelles Sierra_Leone Singapore Slovakia Slovenia Solomon_Islands
    Somalia South_Africa South_Korea South_Sudan Soviet_Union Spain Sri_Lanka Sudan Suriname Sweden Switzerland
    Syria Taiwan Tajikistan Tanzania Thailand Tibet Togo Tonga Trinidad_and_Tobago Tunisia Turkey Turkmenistan
    Tuvalu U.K. U.S. UAE UK US USA U.S.A. Uganda Ukraine United_Arab_Emirates United_Kingdom United_States
    United_States_of_America Uruguay Uzbekistan Vanuatu Venezuela Vietnam Wales Yemen Yugoslavia Zambia Zimbabwe"""
)
"""Countries and what news speaks of as such."""
STATES = _names(
    """Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois
    Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri
    Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio
    Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont
    West_Virginia Wisconsin Wyoming Ontario Quebec Alberta Manitoba Saskatchewan British_Columbia Nova_Scotia
    Queensland New_South_Wales Tasmania"""
)
"""States and provinces, those left out that are people's names as often."""
CITIES = _names(
    """Abuja Accra Addis_Ababa Aleppo Algiers Amman Amsterdam Ankara Antwerp Athens Atlanta Auckland Baghdad Baku
    Baltimore Bangkok Barcelona Beijing Beirut Belfast Belgrade Berlin Birmingham Bogota Bogotá Boston Brasilia
    Bratislava Brisbane Bristol Brussels Bucharest Budapest Buenos_Aires Cairo Calgary Canberra Cape_Town
    Caracas Cardiff Chicago Chennai Cincinnati Cologne Copenhagen Dakar Dallas Damascus Delhi Denver Detroit
    Dhaka Doha Donetsk Dubai Dublin Edinburgh Frankfurt Geneva Glasgow Hamburg Hanoi Harare Havana Helsinki
    Houston Islamabad Istanbul Jakarta Jerusalem Johannesburg Kabul Karachi Kathmandu Khartoum Kiev Kinshasa
    Kolkata Kuala_Lumpur Kyiv Lagos Lahore Las_Vegas Leeds Lima Lisbon Liverpool Ljubljana London Los_Angeles
    Luanda Luhansk Lviv Madrid Manchester Manila Mariupol Marseille Melbourne Memphis Mexico_City Miami Milan
    Milwaukee Minneapolis Minsk Mogadishu Monrovia Montreal Moscow Mosul Mumbai Munich Nairobi Naples New_Delhi
    New_Orleans New_York_City Nice Odessa Orlando Osaka Oslo Ottawa Paris Perth Philadelphia Phoenix Pittsburgh
    Podgorica Prague Pretoria Pyongyang Quito Ramallah Rangoon Reykjavik Riga Rio_de_Janeiro Riyadh Rome
    Rotterdam San_Diego San_Francisco Sana'a Santiago Sao_Paulo São_Paulo Sarajevo Seattle Seoul Shanghai
    Sheffield Shenzhen Skopje Sofia St._Louis Stockholm Sydney Taipei Tallinn Tashkent Tbilisi Tehran Tel_Aviv
    Tirana Tokyo Toronto Tripoli Tunis Turin Ulaanbaatar Valencia Vancouver Vienna Vilnius Warsaw Washington
    Wellington Winnipeg Wuhan Yangon Yerevan Zagreb Zurich"""
)
"""Capitals and large cities."""
REGIONS = _names(
    """Africa Americas Antarctica Arabian_Peninsula Arctic Asia Atlantic Atlantic_Ocean Baltic_Sea Balkans Black_Sea
    Caribbean Caspian_Sea Caucasus Central_America Central_Asia Crimean_Peninsula Darfur Donbas Donbass East_Africa
    East_Asia Eastern_Europe English_Channel Europe Golan_Heights Gulf_of_Mexico Himalayas Horn_of_Africa Indian_Ocean
    Kashmir Korean_Peninsula Latin_America Mediterranean Mediterranean_Sea Middle_East Midwest New_England
    North_Africa North_America North_Sea Pacific Pacific_Ocean Persian_Gulf Red_Sea Sahara Sahel Scandinavia Siberia
    Sinai South_America South_Asia South_China_Sea Southeast_Asia Southern_Europe Strait_of_Hormuz Sub-Saharan_Africa
    Suez_Canal West_Africa West_Bank Western_Europe Mars Moon Earth Jupiter Neptune Saturn Uranus Venus Solar_System
    Milky_Way Alps Andes Amazon_River Antarctic Bay_of_Bengal Bosphorus Everglades Great_Barrier_Reef Great_Lakes
    Gulf_Coast Hindu_Kush Lake_Victoria Mount_Everest North_Atlantic North_Pole Pacific_Northwest Pyrenees Rhine
    Danube Thames Euphrates Mekong Ganges South_Pacific South_Pole Silicon_Valley Sunni_Triangle Urals Outer_Space
    Kuiper_Belt Southern_Ocean Arctic_Ocean Bering_Sea Aegean_Sea Adriatic_Sea Sea_of_Azov Sea_of_Japan East_China_Sea
    Yellow_Sea Kerch_Strait Taiwan_Strait"""
)
"""Continents, seas, regions and worlds."""
FACILITIES = _names(
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
ORGANISATIONS = _names(
    """ABC_News AC_Milan ACLU AEG Aeroflot AFC AFL AFP African_National_Congress African_Union AIG Air_France Air_India
    Airbnb Airbus Ajax Al-Jazeera Al-Shabab Al_Jazeera Al_Qaeda Alibaba Alitalia Amazon AMD American_Airlines Amnesty
    Amnesty_International Amtrak ANC ANSA AOL AP APEC Apple Arab_League ARD Arsenal Asda ASEAN ASOS Associated_Press
    Aston_Villa AstraZeneca AT&T Atletico_Madrid ATP Audi Audit_Commission AWS Axel_Springer BAA BAE_Systems Bafta
    Baidu Bank_of_America Bank_of_England Bank_of_Japan Barclays BASF Bayer Bayern_Munich BBC BBC_News BBC_Radio
    BBC_Scotland BBC_Sport BBC_Wales BBC_World_Service BBVA Benfica Bertelsmann Bharatiya_Janata_Party BHP BioNTech
    Birmingham_City BJP Black_Lives_Matter Blackburn_Rovers BlackRock Bloomberg BMA BMW BNP Boeing Boko_Haram
    Bolton_Wanderers Boston_Celtics Boston_Globe Boston_Red_Sox BP Breitbart British_Airways British_Council
    British_Library British_Medical_Association BSkyB BT Bundesbank Bundesliga Burger_King BuzzFeed ByteDance CAA
    Cambridge_University Canal+ Capitol_Records Caterpillar CBI CBO CBS CBS_News CDC CDU CEA Celtic_FC
    Central_Intelligence_Agency CERN CFTC CGT Champions_League Charlton_Athletic Chelsea Chelsea_FC Chevron
    Chicago_Bulls Chicago_Cubs Chicago_Tribune Chrysler CIA Cisco Citibank Citigroup Cleveland_Cavaliers CNBC CND CNN
    CNOOC CNPC Coca-Cola Columbia_University Comcast Communist_Party Competition_Commission Congress ConocoPhillips
    Conservative_Party Continental_Airlines Cornell_University Cosa_Nostra COSATU Costco Council_of_Europe
    Court_of_Appeal CPS Credit_Suisse Crown_Prosecution_Service Crystal_Palace CSIRO CSU CWU Daily_Beast Daily_Express
    Daily_Mail Daily_Mirror Daily_Telegraph DaimlerChrysler Dallas_Cowboys DEA DeepMind Defence_Ministry
    Defense_Ministry Dell Delta_Air_Lines Democratic_National_Committee Democratic_Party Denver_Broncos
    Department_for_Education Department_for_Transport Department_of_Defense Department_of_Energy Department_of_Health
    Department_of_Homeland_Security Department_of_Justice Department_of_State Der_Spiegel Detroit_Pistons
    Deutsche_Bahn Deutsche_Bank Deutsche_Telekom Deutsche_Welle DHL DHS Die_Zeit Disney DNC Doctors_Without_Borders
    Dow_Jones DPA DPP DreamWorks Dropbox Drug_Enforcement_Administration DUP DVLA DWP EADS EasyJet eBay EBRD EBU ECB
    ECHR ECJ ECOWAS EDF El_Pais Electoral_Commission Electronic_Arts EMI ENI Enron Environment_Agency
    Environmental_Protection_Agency EPA EPP Ericsson Ernst_&_Young ESA ESPN ETUC EU Euratom Eurocontrol Eurojust
    European_Central_Bank European_Commission European_Council European_Parliament European_Space_Agency
    European_Union Europol Eurostat Eurotunnel Evening_Standard Everton Exxon Exxon_Mobil ExxonMobil FA FAA Facebook
    Fannie_Mae FAO FARC Fatah FBI FCC FCO FDA FDIC FDP FEC Federal_Bureau_of_Investigation
    Federal_Communications_Commission Federal_Reserve Federal_Security_Service FedEx FEMA Ferrari FIA Fianna_Fail Fiat
    FIFA Finance_Ministry Financial_Services_Authority Financial_Times Fine_Gael FIS Food_and_Drug_Administration
    Football_League Foreign_Ministry Foreign_Office Fox_Business Fox_News Freddie_Mac Free_Democrats Free_Syrian_Army
    Friends_of_the_Earth FSA FSB FTC Fulham G20 G7 G8 GAO Gazprom GCHQ Gestapo Getty_Images GlaxoSmithKline
    Global_Witness Globe_and_Mail GM GMB Goldman_Sachs Google Google_DeepMind GOP Green_Bay_Packers Green_Party
    Greenpeace GRU GSK Haaretz Halliburton Hamas Hansard Harvard_University HBO HBOS Health_Ministry Hewlett-Packard
    Hewlett_Packard Hewlett_Packard_Enterprise Hezbollah Hindustan_Times Hitachi HMRC Home_Office Honda
    House_of_Commons House_of_Lords House_of_Representatives Houston_Rockets Houthis HP HRW HSBC Huawei
    Huffington_Post Human_Rights_Watch Hyundai IAAF IAEA IATA IBF IBM ICAO ICC ICJ ICRC IEA IFC IKEA ILO IMF IMO
    Imperial_College Independent_Television_News Indian_National_Congress Infosys INLA Instagram
    Institute_for_Fiscal_Studies Intel Inter_Milan Interfax Interior_Ministry Internal_Revenue_Service
    International_Atomic_Energy_Agency International_Committee_of_the_Red_Cross International_Court_of_Justice
    International_Criminal_Court International_Energy_Agency International_Monetary_Fund
    International_Olympic_Committee Interpol IOC IOM IPCC IRA IRGC Irish_Times IRS ISI ISIL ISIS Islamic_State
    Itar-Tass ITF ITN ITV Izvestia Jaguar_Land_Rover Johns_Hopkins_University Johnson_&_Johnson Joint_Chiefs_of_Staff
    JP_Morgan JPMorgan JPMorgan_Chase Justice_Department Juventus Kellogg KFC KGB Kia_Motors KKK KLM Knesset KNU
    Kommersant KPMG Ku_Klux_Klan Kyodo L'Oreal La_Liga Labor_Department Labour_Party LAPD Law_Society Le_Figaro
    Le_Monde League_of_Nations Leeds_United Lehman_Brothers Lenovo LG Lib_Dems Liberal_Democrat_Party
    Liberal_Democrats Likud LinkedIn Liverpool_FC Lloyds Lockheed_Martin Lok_Sabha London_School_of_Economics
    London_Stock_Exchange Lord's_Resistance_Army Los_Angeles_Lakers Los_Angeles_Times LSE LTA Lufthansa Luftwaffe
    Lukoil LVMH Lyft M&S Major_League_Baseball Major_League_Soccer Manchester_City Manchester_United Marks_&_Spencer
    Marks_and_Spencer Massachusetts_Institute_of_Technology Mastercard Mazda McAfee MCC McDonald's McKinsey McLaren
    MDC Medicins_Sans_Frontieres Mercedes-Benz Merck Merrill_Lynch Met_Office Metropolitan_Police MGM MI5 MI6
    Miami_Dolphins Miami_Heat Microsoft Middlesbrough_FC Ministry_of_Defence Ministry_of_Foreign_Affairs
    Ministry_of_Health Ministry_of_Justice Minnesota_Vikings MIT Mitsubishi Mitsui MLB MLS MoD Moderna Moody's
    Morgan_Stanley Morrisons Mossad Motion_Picture_Association_of_America Motorola Mozilla MPAA MSNBC MTV
    Muslim_Brotherhood NAACP NAO Napster NASA NASCAR Nasdaq National_Assembly National_Front National_Geographic
    National_Guard National_Health_Service National_Institutes_of_Health National_People's_Congress
    National_Rifle_Association National_Security_Agency National_Security_Council National_Trust
    National_Weather_Service NATO NBA NBC NBC_News NBC_Sports NCA NCAA NEC Nestle Nestlé Netflix Network_Rail
    New_England_Patriots New_Labour New_Scientist New_York_Giants New_York_Jets New_York_Knicks New_York_Mets
    New_York_Post New_York_Stock_Exchange New_York_Times New_York_University New_York_Yankees Newcastle_United
    News_Corp News_Corporation Newsweek NFL NFU NHL NHS NHTSA NIH Nike Nintendo Nissan NLD NOAA Nokia Nortel
    Northrop_Grumman Northwest_Airlines Norwich_City Novartis NPR NRA NRC NSA NSC NTSB NTV NUJ NUM NUS NUT Nvidia NYPD
    NYSE Oakland_Raiders OAS OECD Ofcom Office_for_National_Statistics Ofgem Ofsted OFT Ofwat OHCHR ONS OPCW OPEC
    OpenAI Oracle Orange_Order Organisation_for_Economic_Co-operation_and_Development Organization_of_American_States
    OSCE Oxfam Oxford_University Palestinian_Authority Panasonic Paramount Paris_Saint-Germain PayPal PBS PCC Pemex
    Pentagon Pepsi PepsiCo Peugeot PFA Pfizer PGA Philadelphia_Eagles Philip_Morris Philips Pittsburgh_Steelers Pixar
    PKK Plaid_Cymru Planned_Parenthood PLO Politburo Politico Porsche Pravda Premier_League PricewaterhouseCoopers
    Princeton_University Procter_&_Gamble PSG PSNI PSV PwC Qantas Qualcomm Radio_Free_Europe RAF Rangers_FC Raytheon
    RBS RCMP Real_Madrid Recording_Industry_Association_of_America Red_Crescent Red_Cross Renault
    Reporters_Without_Borders Republican_National_Committee Republican_Party Respect_Party Reuters Revolutionary_Guard
    RFU RIA_Novosti RIAA Rio_Tinto RMT RNC Rolls-Royce Roscosmos Rosneft Royal_Air_Force Royal_Bank_of_Scotland
    Royal_Dutch_Shell Royal_Mail Royal_Navy Royal_Society RSC RSPB RSPCA RTE RTL RUC Russian_Orthodox_Church RWE
    Ryanair SABC SAIC Sainsbury's Samsung San_Antonio_Spurs San_Francisco_49ers Sanofi SAP Save_the_Children Sberbank
    Scotland_Yard Scottish_National_Party Scottish_Parliament Screen_Actors_Guild SDLP Seattle_Seahawks SEC
    Securities_and_Exchange_Commission Security_Council Sega Senate Serie_A SFO Sheffield_United Siemens
    Singapore_Airlines Sinn_Fein Sinn_Féin Sky_News Sky_Sports Skype SNCF SNP SoftBank Sony Sotheby's
    South_China_Morning_Post Southampton_FC SpaceX SPD Spotify Standard_&_Poor's Standard_Chartered
    Stanford_University Starbucks Stasi State_Department State_Duma Sun_Microsystems Supreme_Court Suzuki SWAPO
    Sydney_Morning_Herald Symantec Taliban Tamil_Tigers TASS Tass Tate_Britain Tate_Modern Telefonica Tencent Tesco
    Tesla TfL The_Age The_Associated_Press The_Daily_Telegraph The_Economist The_Guardian The_Hill The_Independent
    The_New_York_Times The_Observer The_Scotsman The_Sun The_Sunday_Times The_Times The_Washington_Post TikTok
    Time_Warner Times_of_India Toronto_Star Toshiba TotalEnergies Tottenham Tottenham_Hotspur Toyota
    Trades_Union_Congress Transparency_International Transport_for_London Treasury Treasury_Department Trinity_College
    TSMC TUC TWA Twitter U.N. UAW Uber UBS UCI UCLA UEA UEFA UFC UK_Independence_Party UKIP Ulster_Unionist_Party
    Ulster_Unionists UN UNAIDS UNDP UNEP UNESCO UNFPA UNHCR UNICEF Unilever Unison United_Airlines United_Nations
    United_Russia Universal_Music Universal_Pictures University_of_California University_of_Cambridge
    University_of_Chicago University_of_Michigan University_of_Oxford University_of_Pennsylvania University_of_Texas
    University_of_Toronto University_of_Virginia University_of_Washington UNRWA UPS US_Airways USA_Today USAID USDA
    USGS USOC USTA Vauxhall Verizon Viacom Virgin_Atlantic Vodafone Volkswagen Volvo VW WADA Wagner_Group Wal-Mart
    Wall_Street_Journal Walmart Walt_Disney Warner_Bros Warner_Bros. Warner_Music Washington_Post WBA WBC WBO WEF
    Wehrmacht Wells_Fargo West_Ham West_Ham_United WFP WhatsApp White_House WHO WikiLeaks Wikileaks
    Wikimedia_Foundation Wikinews Wikipedia Wolves World_Anti-Doping_Agency World_Bank World_Economic_Forum
    World_Food_Programme World_Health_Organisation World_Health_Organization World_Meteorological_Organization
    World_Trade_Organization WRU WSJ WTA WTO WWE WWF Xerox Xiaomi Xinhua Yahoo Yale_University YMCA YouTube YPG Yukos
    ZANU-PF Zanu-PF ZDF ZTE"""
)
"""International bodies, parliaments, parties, agencies, well-known companies, universities, clubs and the press."""
