"""Cues: the words that report speech."""

from collections.abc import Iterable

SPEECH_VERBS = frozenset(
    """accuse acknowledge add address admit admonish advise advocate affirm agree allege announce answer apologise
    apologize appeal argue articulate ask assert assess assure attack attest aver avow banter beg bemoan berate blame
    blast blog blurt boast brag brief broadcast call caution caveat challenge charge chide chime chuckle cite claim
    clarify comment complain concede conclude concur condemn confess confide confirm congratulate contend continue
    contradict counsel counter credit criticise criticize cry debate decide declare decline decry defend demand
    denounce deny describe detail deride dictate disclose discuss dismiss dispute divulge dub echo elaborate email
    emphasise emphasize encourage enumerate enthuse estimate exclaim exhort explain express fume gripe groan grumble
    guess gush hail highlight hint implore imply indicate inform inquire insinuate insist instruct interject interrupt
    intone invite invoke jest joke justify label laud laugh lament lecture lie maintain mention message mock moan mouth
    mumble murmur mutter narrate note object observe offer opine order outline pen persuade plead pledge point post
    praise pray preach predict press proclaim profess promise prompt pronounce propose protest publish quip quote rail
    rant read reaffirm reason reassure rebuke rebut recall recite recommend recount refer refute reiterate reject relate
    relay remark remember remind repeat reply report request respond restate retort retweet reveal ridicule rule say
    scoff scold scream shout sigh signal slam sneer snap speak specify speculate state stipulate stress submit suggest
    sum summarise summarize swear sympathise sympathize talk taunt tease tell testify text thank threaten thunder
    tout tweet underline underscore urge utter venture vent voice volunteer vow wail warn weigh welcome whine whisper
    wonder write yell""".split()
)
"""As lemmas."""

_IRREGULAR = {"said": "say", "told": "tell", "wrote": "write", "written": "write", "spoke": "speak", "spoken": "speak",
              "swore": "swear", "sworn": "swear", "says": "say"}  # fmt: skip
_ENDINGS = (
    ("ied", ("y",)),
    ("ies", ("y",)),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
)
_NEGATIONS = frozenset({"not", "n't", "n’t", "never", "declined", "refused", "declines", "refuses"})


def reports_speech(cue: Iterable[str]) -> bool:
    """Whether the words of a cue report speech: with a verb of it, "according to", or nothing but marks."""
    words = [w.lower() for w in cue]
    if not words:
        return False
    if not any(w.isalpha() for w in words) or "according" in words:
        return True
    return any(stem in SPEECH_VERBS for w in words for stem in stems_of(w))


def denies_speech(cue: Iterable[str]) -> bool:
    """Whether the words of a cue say that something was not said."""
    return not _NEGATIONS.isdisjoint(w.lower() for w in cue)


def stems_of(word: str) -> set[str]:
    """What the lower-case word may be a form of."""
    stems = {word, _IRREGULAR.get(word, word)}
    for ending, endings in _ENDINGS:
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            stems |= {stem + e for e in endings} | ({stem[:-1]} if stem[-2:-1] == stem[-1:] else set())
    return stems
