"""Places, peoples and organisations of the world that news names every day."""

DEMONYMS = frozenset(
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
    """ABC_News AFP AP African_Union Al_Jazeera Al_Qaeda Amazon Amnesty_International Apple Arab_League
    Associated_Press BBC Bank_of_England Bloomberg Boeing CBS CBS_News CIA CNN Congress Conservative_Party
    Democratic_Party Deutsche_Welle EU European_Central_Bank European_Commission European_Council
    European_Parliament European_Union Europol FBI FIFA Facebook Federal_Reserve Financial_Times Fox_News
    Getty_Images Google Greenpeace Hamas Hezbollah House_of_Commons House_of_Lords House_of_Representatives
    Human_Rights_Watch IBM IMF IOC Interpol International_Monetary_Fund International_Criminal_Court
    Islamic_State Labour_Party Le_Monde Liberal_Democrats Microsoft NASA NATO NBC NBC_News NHS NPR
    National_Security_Council New_York_Times OECD OPEC Pentagon Politico Reuters Republican_Party Red_Cross
    Russian_Orthodox_Church Scotland_Yard Security_Council Senate Sky_News State_Department Supreme_Court
    Taliban The_Associated_Press The_Guardian The_New_York_Times The_Washington_Post Toyota Treasury Twitter
    UEFA UN UNESCO UNHCR UNICEF U.N. United_Nations Wall_Street_Journal Washington_Post White_House WHO WTO
    World_Bank World_Health_Organization World_Trade_Organization World_Health_Organisation YouTube"""
)
"""International bodies, parliaments, parties, agencies and houses of the press."""
