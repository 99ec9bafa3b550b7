"""Pronouns, determiners and the small words that end a noun phrase."""

from reader.language.lexicon import words

SINGULAR = {
    "he": "he",
    "him": "he",
    "his": "he",
    "himself": "he",
    "she": "she",
    "her": "she",
    "hers": "she",
    "herself": "she",
}
"""Pronouns for one person, with the gender they tell."""

PLURAL = words("they them their theirs themselves both these those")
THING = words("it its itself")
"""Pronouns for a thing, an organisation or a place."""
FIRST_PERSON = words("i me my mine myself we us our ours ourselves")
SECOND_PERSON = words("you your yours yourself")
RELATIVE = words("who whom which that whose")
INDEFINITE = words(
    """
    one others other some many several few most another all everyone everybody someone somebody none neither nobody
    anyone
    """
)
"""Pronouns that name nobody the article could tell."""

ARTICLES = words("the a an")
DEFINITE = words("the this that these those")
ONE_OF = words("a an one another")
"""What stands before a noun by which somebody is spoken of for the first time."""
POSSESSIVE = words("his her its their my our your whose")
DETERMINERS = ARTICLES | DEFINITE | POSSESSIVE | words("some any no every each one another")

PREPOSITIONS = words(
    """
    of for from in at with by on to near about across among around against after before behind between during into
    over through under within without outside inside since until like as via per including representing
    """
)
CLAUSE_WORDS = words(
    """
    who whom whose which that where when while because although though but as if since after before until whereas
    and or has have had is are was were be been being will would could should may might must can did does do
    """
)
"""Words that no noun phrase goes on after."""

RELATIVE_STARTS = words("who whom whose which that where when while whereas")
"""Words that begin a clause which tells more of the noun before it."""

REPORTING = words(
    """
    say says said saying tell tells told telling add adds added adding announce announced announces warn warned
    warns deny denied denies claimed argue argued argues ask asked asks write wrote writes tweet tweeted tweets
    noted stated insist insisted insists explain explained explains reported confirm confirmed confirms reply
    replied replies respond responded responds recall recalled recalls declare declared declares allege alleged
    alleges suggest suggested suggests believe believed believes think thinks thought called urge urged urges accuse
    accused accuses promised
    """
)
"""Verbs that a name is often followed or preceded by."""

CALENDAR = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september october november december today yesterday tomorrow
    """
)
"""Capitalised words that are no part of anybody's name, and words of time."""
