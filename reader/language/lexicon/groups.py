"""Words for organisations, groups, places and documents."""

from reader.language.lexicon import phrases, words

ALIASES = (
    "United States|U.S.|US|U.S|USA|U.S.A.|United States of America|America",
    "United Kingdom|U.K.|UK|U.K|Britain|Great Britain",
    "European Union|EU|E.U.",
    "United Nations|UN|U.N.|U.N",
    "United Arab Emirates|UAE|U.A.E.",
    "Democratic Republic of the Congo|DRC|DR Congo|Democratic Republic of Congo",
    "China|People's Republic of China|PRC",
    "Russia|Russian Federation",
    "North Korea|DPRK",
    "New Zealand|NZ",
    "European Commission|EC",
    "Washington, D.C.|Washington DC|Washington D.C.|Washington, DC",
    "New York City|NYC",
    "Los Angeles|LA|L.A.",
    "Federal Bureau of Investigation|FBI|F.B.I.",
    "Central Intelligence Agency|CIA|C.I.A.",
    "World Health Organization|WHO|World Health Organisation",
    "International Monetary Fund|IMF|I.M.F.",
    "Associated Press|AP",
    "Agence France-Presse|AFP",
    "NATO|Nato|North Atlantic Treaty Organization",
    "Republican Party|GOP|G.O.P.",
    "Conservative Party|Conservatives|Tories|Tory Party",
    "Liberal Democrats|Lib Dems",
    "Federal Reserve|Fed|US Federal Reserve|U.S. Federal Reserve",
    "House of Representatives|U.S. House of Representatives|US House of Representatives",
)
"""Spellings of one name, the preferred one first; only the first two take it where the article never does."""

ALWAYS_SPELLED_OUT = 2
"""So many of the sets above, known to every reader, give their first spelling to an article without any long one."""

GENERIC_TAILS = words(
    """
    party corp corp. corporation inc inc. incorporated ltd ltd. limited plc llc group company co co. holdings ag sa
    nv gmbh & and
    """
)
"""Last words that a short form of an organisation's name leaves out."""

SMALL_WORDS = words("of the for and in on to de la du des y e und & a an at")
"""Words of a name that its initials may skip."""

ORGANISATION_HEADS = words(
    """
    committee company firm party ministry court agency group newspaper paper website site club team union university
    council commission government department bank association federation organisation organization institute charity
    bureau board panel inquiry force office airline network channel station magazine broadcaster publisher retailer
    manufacturer carmaker automaker maker giant foundation fund corporation business trust society alliance
    coalition bloc league congress senate parliament assembly house church school college hospital centre center
    museum library watchdog regulator authority body service campaign think-tank lobby chain brand studio label band
    orchestra choir publication outlet daily weekly tribunal jury army navy police secretariat administration
    cabinet opposition faction militia cartel gang startup start-up operator carrier supplier developer producer
    insurer lender investigators observatory forum academy embassy consulate airport port
    """
)
"""Heads of descriptions that may stand for an organisation that the article names."""

PUBLIC_BODIES = words(
    """
    army assembly cabinet congress court department embassy house ministry navy parliament senate survey treasury
    """
)
"""Heads of the names of public bodies, which are told with their country or without."""

PARTISANS = words("Conservative Democrat Green Liberal Libertarian Nationalist Republican Socialist Tory Unionist")
"""Nouns for one member of a party."""

COMPANY_LIKE = words(
    """
    company firm giant retailer manufacturer carmaker automaker maker airline corporation chain brand
    bank insurer lender startup start-up operator carrier supplier developer producer publisher
    broadcaster
    """
)
"""Heads that fit an organisation whose name does not say what it is."""

PRESS_LIKE = words(
    """
    newspaper paper website site magazine channel station publication outlet daily weekly broadcaster agency network
    """
)
"""Heads that fit an organisation that reports."""

PAPERS = PRESS_LIKE - COMPANY_LIKE - {"agency", "site", "website"}
"""Those of them that only fit the press."""

PARTIES = phrases(
    """
    labour labour_party conservatives conservative_party tories liberal_democrats liberal_democrat_party lib_dems
    ukip uk_independence_party snp scottish_national_party plaid_cymru greens green_party veritas respect
    brexit_party reform_uk sinn_fein dup democratic_unionist_party sdlp ulster_unionists alliance_party fine_gael
    fianna_fail democrats democratic_party republicans republican_party gop libertarian_party reform_party
    liberals liberal_party nationals national_party new_democrats cdu csu spd fdp afd front_national
    national_rally forza_italia bjp bharatiya_janata_party congress_party anc
    african_national_congress united_russia likud
    """
)
"""Parties that seldom say in their name that they are one, or are known to all news."""

STATEMENTS = words(
    """
    statement statements message messages letter letters tweet tweets post posts report reports email e-mail memo
    announcement release study studies survey research review analysis speech remarks comment comments video account
    blog press-release testimony affidavit complaint lawsuit filing ruling verdict
    opinion words note book memoir column article essay editorial interview
    """
)
"""Things that speak for who made them."""

STUDIES = words("report reports study studies survey research review analysis")
"""Those of them that are called now by one word and now by another."""

REPORTS = STUDIES | words("statement letter")
"""Those that the name before them has made: "an Acme report"."""

CROWDS = words(
    """
    police officials people authorities experts analysts critics sources witnesses residents lawmakers mps
    investigators prosecutors doctors scientists researchers ministers supporters protesters organisers organizers
    campaigners activists families relatives staff media men women children everyone everybody public
    """
)
"""Words for several people that "they" may stand for."""

PLACE_HEADS = words("city town county village")
"""Heads that stand for a place that the article names."""

PRESS_NAMES = words(
    """
    times telegraph post guardian herald tribune journal mail mirror independent observer express standard star
    chronicle gazette sun ft bbc cnn reuters afp ap itv variety billboard newsweek dispatch examiner inquirer globe
    news today bild spiegel monde figaro pais
    """
)
"""Words in the names of newspapers, agencies and broadcasters."""

SPEAKING_FOR_OTHERS = words(
    """
    spokesman spokeswoman spokesperson aide adviser advisor lawyer attorney solicitor barrister agent publicist
    representative official source witness correspondent reporter editor analyst economist ambassador envoy delegate
    """
)
"""Offices that many bear in one article: "the spokesman" need not be anybody who has been named."""
