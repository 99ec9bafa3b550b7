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
    Tuvalu U.K. U.S. UAE UK USA U.S.A. Uganda Ukraine United_Arab_Emirates United_Kingdom United_States
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
    """Africa Americas Antarctica Arabian_Peninsula Arctic Asia Atlantic Atlantic_Ocean Baltic_Sea Balkans
    Black_Sea Caribbean Caspian_Sea Caucasus Central_America Central_Asia Crimean_Peninsula Darfur Donbas
    Donbass East_Africa East_Asia Eastern_Europe English_Channel Europe Golan_Heights Gulf_of_Mexico Himalayas
    Horn_of_Africa Indian_Ocean Kashmir Korean_Peninsula Latin_America Mediterranean Mediterranean_Sea
    Middle_East Midwest New_England North_Africa North_America North_Sea Pacific Pacific_Ocean Persian_Gulf
    Red_Sea Sahara Sahel Scandinavia Siberia Sinai South_America South_Asia South_China_Sea Southeast_Asia
    Southern_Europe Strait_of_Hormuz Sub-Saharan_Africa Suez_Canal West_Africa West_Bank Western_Europe Mars
    Moon"""
)
"""Continents, seas and regions."""
ORGANISATIONS = _names(
    """ABC_News Aeroflot AFP African_Union Air_France Air_India Airbus Al_Jazeera Al_Qaeda Alibaba Alitalia Amazon
    American_Airlines Amnesty_International Amtrak ANC AOL AP APEC Apple Arab_League ASEAN Associated_Press
    Aston_Villa AstraZeneca AT&T Atletico_Madrid Audi Axel_Springer BAE_Systems Baidu Bank_of_America
    Bank_of_England Bank_of_Japan Barclays Bayer Bayern_Munich BBC BBC_News BBC_Radio Bertelsmann Black_Lives_Matter
    Blackburn_Rovers BlackRock Bloomberg BMW Boeing Boko_Haram Bolton_Wanderers Boston_Celtics Boston_Globe
    Boston_Red_Sox BP British_Airways British_Council British_Library British_Medical_Association BT ByteDance
    Cambridge_University Canal+ Capitol_Records Caterpillar CBI CBS CBS_News CDC CDU Celtic_FC
    Central_Intelligence_Agency Chelsea_FC Chevron Chicago_Bulls Chicago_Cubs Chicago_Tribune Chrysler CIA Cisco
    Citigroup Cleveland_Cavaliers CNN Coca-Cola Columbia_University Comcast Communist_Party Congress ConocoPhillips
    Conservative_Party Continental_Airlines Cornell_University Council_of_Europe Court_of_Appeal CPS Credit_Suisse
    Crown_Prosecution_Service Crystal_Palace Daily_Express Daily_Mail Daily_Mirror Daily_Telegraph Dallas_Cowboys
    DeepMind Defence_Ministry Dell Delta_Air_Lines Democratic_National_Committee Democratic_Party Denver_Broncos
    Department_of_Defense Department_of_Energy Department_of_Health Department_of_Homeland_Security
    Department_of_Justice Department_of_State Der_Spiegel Detroit_Pistons Deutsche_Bahn Deutsche_Bank
    Deutsche_Telekom Deutsche_Welle DHL Die_Zeit Disney Doctors_Without_Borders Dow_Jones DreamWorks Dropbox
    Drug_Enforcement_Administration DUP EADS EasyJet eBay EBRD ECB ECOWAS EDF El_Pais Electoral_Commission
    Electronic_Arts EMI Enron Environment_Agency Environmental_Protection_Agency Ericsson Ernst_&_Young ESPN EU
    Euratom European_Central_Bank European_Commission European_Council European_Parliament European_Union Europol
    Eurostat Eurotunnel Everton Exxon Exxon_Mobil ExxonMobil FAA Facebook Fannie_Mae FARC FBI FCC FDA FDIC
    Federal_Bureau_of_Investigation Federal_Communications_Commission Federal_Reserve Federal_Security_Service FedEx
    Fianna_Fail Fiat FIFA Financial_Times Fine_Gael Food_and_Drug_Administration Foreign_Ministry Foreign_Office
    Fox_News Freddie_Mac Free_Democrats Friends_of_the_Earth FSB FTC Fulham G20 G7 G8 Gazprom GCHQ Getty_Images
    GlaxoSmithKline Global_Witness Goldman_Sachs Google Google_DeepMind Green_Bay_Packers Green_Party Greenpeace
    Haaretz Halliburton Hamas Harvard_University HBO Hewlett-Packard Hewlett_Packard Hezbollah Hitachi HMRC
    Home_Office Honda House_of_Commons House_of_Lords House_of_Representatives Houston_Rockets HSBC Huawei
    Human_Rights_Watch Hyundai IAAF IAEA IBM ICC IKEA IMF Imperial_College Independent_Television_News
    Indian_National_Congress Infosys Instagram Institute_for_Fiscal_Studies Intel Inter_Milan
    Internal_Revenue_Service International_Atomic_Energy_Agency International_Committee_of_the_Red_Cross
    International_Court_of_Justice International_Criminal_Court International_Energy_Agency
    International_Monetary_Fund International_Olympic_Committee Interpol IOC IRA IRS ISIL ISIS Islamic_State ITN ITV
    Izvestia Jaguar_Land_Rover Johns_Hopkins_University Johnson_&_Johnson Joint_Chiefs_of_Staff JP_Morgan JPMorgan
    JPMorgan_Chase Justice_Department Kellogg KGB Kia_Motors KKK KLM Knesset Kommersant KPMG Ku_Klux_Klan L'Oreal
    Labor_Department Labour_Party Law_Society Le_Monde League_of_Nations Leeds_United Lehman_Brothers Lenovo LG
    Liberal_Democrats Likud LinkedIn Liverpool_FC Lloyds Lockheed_Martin Lok_Sabha London_School_of_Economics
    London_Stock_Exchange Los_Angeles_Lakers Los_Angeles_Times Lufthansa LVMH Lyft Manchester_City Manchester_United
    Marks_&_Spencer Marks_and_Spencer Massachusetts_Institute_of_Technology Mastercard Mazda McAfee McDonald's
    McKinsey MDC Medicins_Sans_Frontieres Mercedes-Benz Merrill_Lynch Met_Office Metropolitan_Police MGM MI5 MI6
    Miami_Dolphins Miami_Heat Microsoft Ministry_of_Defence Ministry_of_Foreign_Affairs Ministry_of_Health
    Ministry_of_Justice Minnesota_Vikings MIT Mitsubishi Mitsui Moody's Morgan_Stanley Mossad Motorola Mozilla MSNBC
    MTV Muslim_Brotherhood NAACP Napster NASA NASCAR Nasdaq National_Assembly National_Front National_Geographic
    National_Guard National_Health_Service National_Institutes_of_Health National_People's_Congress
    National_Rifle_Association National_Security_Agency National_Security_Council National_Trust
    National_Weather_Service NATO NBA NBC NBC_News Netflix Network_Rail New_England_Patriots New_Labour
    New_Scientist New_York_Giants New_York_Jets New_York_Knicks New_York_Mets New_York_Post New_York_Stock_Exchange
    New_York_Times New_York_University New_York_Yankees Newcastle_United News_Corp News_Corporation Newsweek NFL NHL
    NHS NHTSA Nike Nintendo Nissan Nokia Nortel Northwest_Airlines Novartis NPR NSA NTSB NTV NYPD Oakland_Raiders
    OAS OECD OPEC OpenAI Oracle Organisation_for_Economic_Co-operation_and_Development
    Organization_of_American_States OSCE Oxfam Oxford_University Palestinian_Authority Paramount Paris_Saint-Germain
    PayPal PBS Pemex Pentagon Pepsi PepsiCo Peugeot Pfizer Philadelphia_Eagles Philip_Morris Philips
    Pittsburgh_Steelers PKK Plaid_Cymru Planned_Parenthood PLO Politico Porsche Pravda PricewaterhouseCoopers
    Princeton_University Procter_&_Gamble PSG PSV Qantas Qualcomm Radio_Free_Europe RAF Rangers_FC Real_Madrid
    Red_Crescent Red_Cross Renault Reporters_Without_Borders Republican_National_Committee Republican_Party
    Respect_Party Reuters Revolutionary_Guard RIAA Rio_Tinto Rolls-Royce Roscosmos Rosneft Royal_Air_Force
    Royal_Bank_of_Scotland Royal_Dutch_Shell Royal_Mail Royal_Navy Royal_Society RSPCA RUC Russian_Orthodox_Church
    Ryanair Sainsbury's Samsung San_Antonio_Spurs San_Francisco_49ers SAP Save_the_Children Scotland_Yard
    Scottish_National_Party Scottish_Parliament SDLP Seattle_Seahawks SEC Securities_and_Exchange_Commission
    Security_Council Senate Siemens Singapore_Airlines Sinn_Fein Sky_News Sky_Sports Skype SNCF SNP SoftBank Sony
    Sotheby's Southampton_FC SpaceX SPD Spotify Standard_&_Poor's Standard_Chartered Stanford_University Starbucks
    Stasi State_Department State_Duma Sun_Microsystems Supreme_Court Suzuki Symantec Taliban TASS Tass Tate_Britain
    Tate_Modern Telefonica Tesco Tesla The_Associated_Press The_Daily_Telegraph The_Economist The_Guardian
    The_Independent The_New_York_Times The_Observer The_Sun The_Sunday_Times The_Times The_Washington_Post TikTok
    Time_Warner Toshiba Tottenham_Hotspur Toyota Trades_Union_Congress Transparency_International
    Transport_for_London Treasury Treasury_Department Trinity_College TUC Twitter U.N. Uber UBS UCLA UEFA
    UK_Independence_Party UKIP Ulster_Unionist_Party Ulster_Unionists UN UNESCO UNHCR UNICEF Unilever Unison
    United_Airlines United_Nations United_Russia Universal_Music Universal_Pictures University_of_California
    University_of_Cambridge University_of_Chicago University_of_Michigan University_of_Oxford
    University_of_Pennsylvania University_of_Texas University_of_Toronto University_of_Virginia
    University_of_Washington US_Airways USA_Today USAID Vauxhall Verizon Viacom Virgin_Atlantic Vodafone Volkswagen
    Volvo WADA Wal-Mart Wall_Street_Journal Walmart Walt_Disney Warner_Bros Warner_Bros. Warner_Music
    Washington_Post Wells_Fargo West_Ham West_Ham_United WhatsApp White_House WHO WikiLeaks Wikimedia_Foundation
    Wikipedia World_Anti-Doping_Agency World_Bank World_Economic_Forum World_Food_Programme
    World_Health_Organisation World_Health_Organization World_Trade_Organization WTA WTO WWF Xerox Xiaomi Xinhua
    Yahoo Yale_University YouTube Yukos ZANU-PF"""
)
"""International bodies, parliaments, parties, agencies, well-known companies, universities, clubs and the press."""
