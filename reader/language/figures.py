"""Dates, times, amounts and numbers, by rules, after the manner of OntoNotes."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from reader.analysis import NAME_LABELS


def _any(table: str) -> str:
    """A pattern for any one of the words of a table."""
    return "|".join(table.split())


_ONES = _any(
    """one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen"""
)
_TENS = _any("twenty thirty forty fifty sixty seventy eighty ninety")
_SCALES = _any("hundred thousand million billion trillion dozen")
_ORDINALS = _any(
    """first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
    sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth hundredth thousandth millionth"""
)
_MONTHS = _any(
    r"""January February March April May June July August September October November December
    Jan\.? Feb\.? Mar\. Apr\.? Jun\. Jul\. Aug\.? Sept?\.? Oct\.? Nov\.? Dec\.?"""
)
_DAYS = _any(r"Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon\. Tues?\. Wed\. Thurs?\. Fri\. Sat\. Sun\.")
_SEASONS = _any("spring summer autumn fall winter")
_SPANS = _any("day week weekend fortnight month quarter semester season year decade century night")
_LONG_SPANS = _any("days? weeks? weekends? fortnights? months? quarters? years? decades? centur(?:y|ies)")
_CURRENCIES = _any(
    """dollars? euros? pounds? pence cents? yen yuan rupees? roubles? rubles? francs? pesos? kron[oe]r won
    USD EUR GBP JPY CHF"""
)
_SIMPLE_UNITS = _any(
    """miles? mi kilomet(?:er|re)s? km met(?:er|re)s? m centimet(?:er|re)s? cm millimet(?:er|re)s? mm feet foot ft
    inch(?:es)? yards? acres? hectares? tons? tonnes? kilograms? kilos? kg grams? g pounds lbs? ounces? oz
    lit(?:er|re)s? gallons? barrels? degrees? °[CF]? mph km/h kph knots? light[-]years? watts? megawatts? MW GW kWh
    gigabytes? GB
    megabytes? MB terabytes? TB kilowatts?"""
)
_UNITS = (
    rf"{_SIMPLE_UNITS}|nautical miles|square (?:miles?|feet|met(?:er|re)s?|kilomet(?:er|re)s?)"
    r"|cubic (?:met(?:er|re)s?|feet)"
)

_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
_WORDED = rf"(?i:(?:{_TENS})(?:[- ](?:{_ONES}))?|{_ONES})\b"
_SCALED = rf"(?:{_DIGITS}|{_WORDED}|[Aa]n?)(?:[ -](?:{_SCALES})s?(?=\W|$))+(?: and (?:{_WORDED}|{_DIGITS}))?"
_NUMBER = rf"(?:{_SCALED}|{_DIGITS}|{_WORDED})"
_PLAIN = rf"(?:(?:{_DIGITS}|{_WORDED})(?:[ -](?:{_SCALES})s?)*)"
_ABOUT = (
    r"(?:(?i:about|around|nearly|almost|approximately|roughly|some|over|more than|less than|fewer than|at least"
    r"|at most|up to|an estimated|as many as|as much as|just over|just under|well over|only|under)\s+)"
)
_SEVERAL = r"(?i:several|a few|a couple of)"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"(?:1[0-9]|20)\d{2}"
_PART = r"(?:(?:early|late|mid)[- ])"
_LAST = (
    r"(?i:last|this|next|past|previous|following|coming|current|the last|the past|the next|the previous|the following"
    r"|the coming|the current|earlier this|later this|early this|late this|early last|late last|mid-?)"
)
_BEFORE_A_YEAR = "|".join(
    f"(?<={word} )" for word in ("in", "In", "by", "since", "Since", "until", "during", "before", "from", "year")
)
_RANGE = r"\s*(?:-|–|—|to|and)\s*"
_PART_OF_DAY = r"(?:morning|afternoon|evening|night)"
_CLOCK = r"\d{1,2}(?:[:.]\d{2})?\s?(?:[ap]\.\s?m\.?|[ap]m\b|o['’]clock)|\d{1,2}:\d{2}(?::\d{2})?"
_ZONE = r"(?:\s?(?:GMT|UTC|BST|CES?T|E[SD]?T|P[SD]?T|C[SD]T|local time|Eastern(?: [Tt]ime)?)\b)"
_SIGN = r"(?:US|A|AU|C|CA|NZ|HK|S|R)?[$€£¥₹₽₩₪](?:\s?)"
_SHORT_SCALE = r"(?:\s?(?:million|billion|trillion|thousand|mn|bn|tn|m|k|b|M|B|K)\b)"
_AFTER_A_MONTH = _any("and or to when after before at in for with by that a the he she it they said")

_RULES: tuple[tuple[str, str], ...] = (
    (
        "DATE",
        rf"(?:(?:{_DAYS}),?\s+)?(?:the\s+)?(?:{_MONTHS})\s+{_DAY}(?:{_RANGE}{_DAY})?(?!\d|:\d|,\d)(?:,?\s+{_YEAR}\b)?",
    ),
    (
        "DATE",
        rf"(?:(?:{_DAYS}),?\s+)?(?:the\s+)?{_DAY}(?:{_RANGE}{_DAY})?\s+(?:of\s+)?(?:{_MONTHS})\b(?:,?\s+{_YEAR}\b)?",
    ),
    ("DATE", rf"{_PART}?(?:{_MONTHS})(?:\s+(?:of\s+)?|,\s+){_YEAR}\b"),
    ("DATE", rf"{_LAST}\s+(?:{_MONTHS})\b"),
    ("DATE", rf"{_PART}?{_LAST}\s+(?:{_DAYS})(?:\s+{_PART_OF_DAY})?"),
    ("DATE", rf"\b{_YEAR}-\d{{2}}-\d{{2}}\b|\b\d{{1,2}}/\d{{1,2}}/(?:\d{{4}}|\d{{2}})\b"),
    ("DATE", rf"(?:the\s+)?{_PART}?(?:1[0-9]|20)\d0['’]?s\b|(?:the\s+)?['’]\d0s\b"),
    ("DATE", rf"(?:{_PART}{_YEAR}|(?:{_BEFORE_A_YEAR}){_YEAR})\b(?:{_RANGE}(?:{_YEAR}|\d{{2}})\b)?(?![,.]\d)"),
    ("DATE", rf"(?:19[5-9]|20[0-4])\d(?:[-–](?:{_YEAR}|\d{{2}}))?\b(?![,.]\d|\s(?:{_UNITS})\b)"),
    ("DATE", rf"(?:{_SEASONS})\s+(?:of\s+)?{_YEAR}\b|{_LAST}\s+(?:{_SEASONS})\b"),
    (
        "DATE",
        (
            rf"{_ABOUT}?(?:{_PLAIN}|{_SEVERAL}|(?i:an?|many|the|another))[- ](?:{_LONG_SPANS})"
            r"\s+(?:ago|earlier|later|before|after)\b"
        ),
    ),
    (
        "DATE",
        (
            rf"(?:the\s+)?(?i:last|past|next|first|previous|following|coming)\s+"
            rf"(?:{_PLAIN}|several|few|couple of)\s+(?:{_LONG_SPANS})\b"
        ),
    ),
    ("DATE", rf"{_LAST}\s+(?:{_SPANS})\b(?!\s+of\b)"),
    ("DATE", r"(?i:earlier|later|early|late) in the (?:day|week|month|year|decade|century)\b"),
    ("DATE", r"(?i:days|weeks|months|years|decades)\s+(?:ago|later|earlier)\b"),
    ("DATE", rf"{_ABOUT}?(?:{_PLAIN}|{_SEVERAL})[- ](?:{_LONG_SPANS})(?![- ]old)\b"),
    ("DATE", rf"(?:{_PLAIN})[- ](?:years?|months?|weeks?|days?)[- ]olds?\b|\baged? {_PLAIN}\b"),
    (
        "DATE",
        r"(?:the\s+)?day (?:before|after)\s+(?:yesterday|tomorrow)|(?i:today|yesterday|tomorrow|annually)\b(?!['’]s)",
    ),
    ("DATE", rf"(?:{_DAYS})s?(?!\w)|(?:{_MONTHS})(?=\s*[,.;:)?!]|\s+(?:{_AFTER_A_MONTH})\b|$)"),
    ("TIME", rf"{_ABOUT}?(?:(?:{_CLOCK}){_ZONE}?|\d{{1,2}}[.:]\d{{2}}{_ZONE})(?:\s+(?:on\s+)?(?:{_DAYS}))?"),
    ("TIME", rf"(?:{_DAYS}|yesterday|tomorrow|(?i:this|last|the next))\s+{_PART_OF_DAY}\b"),
    ("TIME", r"(?i:tonight|overnight|midnight|noon|midday)\b"),
    (
        "TIME",
        (
            rf"{_ABOUT}?(?:{_PLAIN}|{_SEVERAL}|(?i:an|half an))[- ](?:hours?|minutes?|seconds?)"
            r"(?:\s+(?:ago|earlier|later))?\b"
        ),
    ),
    (
        "MONEY",
        (
            rf"{_ABOUT}?{_SIGN}(?:{_DIGITS}){_SHORT_SCALE}?(?:{_RANGE}(?:{_SIGN})?(?:{_DIGITS}){_SHORT_SCALE})?"
            r"(?:\s+(?:a|per)\s+(?:share|barrel|day|week|month|year))?"
        ),
    ),
    (
        "MONEY",
        rf"{_ABOUT}?{_NUMBER}{_SHORT_SCALE}?\s+(?:US |Canadian |Australian |Hong Kong )?(?:{_CURRENCIES})\b",
    ),
    ("MONEY", rf"{_ABOUT}?(?:USD|EUR|GBP|CHF|JPY)\s?(?:{_DIGITS}){_SHORT_SCALE}?"),
    ("MONEY", rf"\b(?:{_DIGITS})[pc]\b(?=\s+a\s+share|\s+per|[.,;]|\s|$)"),
    (
        "PERCENT",
        rf"{_ABOUT}?(?:{_NUMBER}(?:{_RANGE}{_NUMBER})?)\s?(?:%|percent\b|per cent\b|percentage points?\b|pct\b)",
    ),
    ("QUANTITY", rf"{_ABOUT}?(?:{_PLAIN})(?:{_RANGE}(?:{_DIGITS}))?[ -]?(?:{_UNITS})(?![\w-])"),
    ("ORDINAL", rf"(?<![-\w])(?:(?:{_TENS})-)?(?i:{_ORDINALS})(?![-\w])|\b\d+(?:st|nd|rd|th)\b"),
    ("CARDINAL", rf"{_ABOUT}?{_NUMBER}(?:{_RANGE}{_PLAIN}(?!\w))?(?![\w%-]|[.,]\d)"),
    ("CARDINAL", rf"\b(?i:half a) (?:million|billion|dozen)\b|\b(?i:{_SCALES})s(?= of\b)"),
)
"""Label and pattern; at one place the longest match wins, of equal ones the first."""

_COMPILED = tuple((label, re.compile(rf"(?<![\w.$€£-])(?:{pattern})")) for label, pattern in _RULES)

_BEGINNINGS = re.compile(
    rf"""(?:{_ONES}|{_TENS}|{_SCALES}|{_ORDINALS}|{_SEASONS}|{_LONG_SPANS})s?|the|an?|some|about|around|nearly|almost
    |approximately|roughly|over|more|less|fewer|at|up|as|just|well|only|under|last|this|next|past|previous|following
    |coming|current|earlier|later|early|late|mid|several|many|half|another|day|today|yesterday|tomorrow|annually
    |tonight|overnight|midnight|noon|midday|aged?|usd|eur|gbp|chf|jpy|['’].*|.*[\d$€£¥₹₽₩₪].*""",
    re.IGNORECASE | re.VERBOSE,
)
_CALENDAR = re.compile(rf"(?:{_MONTHS}|{_DAYS})s?")
"""First words of figures: elsewhere nobody has to look."""


def find_figures(doc: Doc) -> tuple[Span, ...]:
    """The dates, times, amounts and numbers of a document, in order, none overlapping another or a name."""
    starts = [token.idx for token in doc]
    ends = [token.idx + len(token) for token in doc]
    taken = {index for entity in doc.ents if entity.label_ in NAME_LABELS for index in range(entity.start, entity.end)}
    figures: list[Span] = []
    for start, end, label in sorted(_matches(doc), key=lambda found: found[0] - found[1]):
        first, last = bisect_left(starts, start), bisect_right(ends, end)
        if first >= last or starts[first] != start or ends[last - 1] != end or taken.intersection(range(first, last)):
            continue
        taken.update(range(first, last))
        figures.append(Span(doc, first, last, label=label))
    return tuple(sorted(figures))


def _matches(doc: Doc) -> Iterator[tuple[int, int, str]]:
    text = doc.text
    for token in doc:
        if _BEGINNINGS.fullmatch(token.text) or _CALENDAR.match(token.text):
            for label, pattern in _COMPILED:
                if match := pattern.match(text, token.idx):
                    yield match.start(), match.end(), label
