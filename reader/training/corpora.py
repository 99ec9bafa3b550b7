"""The open data as one kind of value: tokens with whatever layers each corpus has."""

import gzip
import json
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from spacy.language import Language

from reader.article import paragraphs
from reader.language.cues import reports_speech
from reader.language.labels import ATTRIBUTION
from reader.language.marks import find_marked
from reader.language.pipeline import english
from reader.training.gazetteer import is_demonym, other_label, place_label

UNKNOWN = -100
"""A label or link that the corpus does not give; it costs nothing in training."""

Span = tuple[int, int, frozenset[str]]
"""`[start, end)` of a name in tokens, and the kinds it may be; no kind at all where nobody can say."""
ANYTHING = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "NORP", "EVENT", "WORK_OF_ART", "PRODUCT", "LAW", "O"})
OUTSIDE = frozenset({"O"})
_TITLES = frozenset(
    """Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Sir Dame Lord Lady President Sen. Senator Rep. Gov. Governor Secretary Minister
    Prime Chancellor Prof. Professor Gen. General Col. Colonel Capt. Captain Lt. Sgt. Major Judge Justice Pope Rev.
    Reverend King Queen Prince Princess Congressman Congresswoman Mayor Ambassador Sheikh Ayatollah Imam Bishop
    Cardinal Archbishop Vice Deputy Speaker Representative Former Republican Democratic Democrat Admiral Commander
    Chairman Director""".split()
)


@dataclass(slots=True)
class Layers:
    """A document's tokens and, a list each of the same length, the layers that its corpus has."""

    words: list[str]
    opens: list[bool]
    """Whether a paragraph begins with the token."""
    quoted: list[bool]
    """Whether it stands in quotation marks."""
    names: list[frozenset[str]] = field(default_factory=list)
    """The BIO labels it may have."""
    attribution: list[int] = field(default_factory=list)
    cue: list[int] = field(default_factory=list)
    """Content to the first token of its cue; itself for none."""
    source: list[int] = field(default_factory=list)
    """Content and cue to the first token of the source; itself for none."""
    tags: list[str] = field(default_factory=list)
    pos: list[str] = field(default_factory=list)
    lemmas: list[str] = field(default_factory=list)
    deps: list[str] = field(default_factory=list)
    heads: list[int] = field(default_factory=list)
    begins: list[bool] = field(default_factory=list)
    """Whether a sentence begins with the token."""
    antecedents: list[tuple[int, ...]] = field(default_factory=list)
    """Every earlier token that begins or heads a mention of the same; itself alone for a first mention."""
    machine: list[Span] = field(default_factory=list)
    """Names as a machine found them that is not the teacher."""
    weight: float = 1.0
    """Of the name layer: below one for machine-made labels."""
    speech_only: bool = False
    """Whether attributions other than of speech are not annotated."""


def _lines(path: Path) -> Iterator[str]:
    with gzip.open(path, "rt", encoding="utf8") as lines:
        yield from lines


def _records(path: Path) -> Iterator[dict[str, Any]]:
    return map(json.loads, _lines(path))


def _marked_words(words: Sequence[str], opens: Sequence[bool]) -> list[bool]:
    """Whether each word stands in quotation marks, for corpora without their original spacing."""
    text, starts = "", []
    for word, opening in zip(words, opens, strict=True):
        text += ("\n" if opening and text else " ") if text else ""
        starts.append(len(text))
        text += word
    inside = bytearray(len(text) + 1)
    for marked in find_marked(text, paragraphs(text)):
        inside[marked.outer.start : marked.outer.end] = b"\1" * len(marked.outer)
    return [bool(inside[s]) for s in starts]


def bio(words: Sequence[str], spans: Iterable[Span], default: frozenset[str]) -> list[frozenset[str]]:
    """The labels each word may have, from `[start, end)` token spans with the kinds each may be."""
    labels = [default] * len(words)
    for start, end, kinds in spans:
        for i in range(start, end):
            labels[i] = frozenset(f"{'B' if i == start else 'I'}-{k}" if k != "O" else "O" for k in kinds)
    return labels


# --- PolNeAR ---------------------------------------------------------------------------------------------------------

_MACHINE = {"PERSON": frozenset({"PERSON"}), "ORGANIZATION": frozenset({"ORG"})}
_POLITICAL = {"White House": "ORG", "Congress": "ORG", "Senate": "ORG", "House": "ORG", "Kremlin": "ORG"}


def _machine_kinds(label: str, words: list[str]) -> frozenset[str] | None:
    if " ".join(words) in _POLITICAL:
        return frozenset({"ORG"})
    if label in _MACHINE:
        return frozenset({"NORP"}) if is_demonym(words) and len(words) == 1 else _MACHINE[label]
    if label == "LOCATION":
        return place_label(words)
    if label == "MISC":
        kinds = other_label(words)
        return kinds if len(kinds) == 1 else kinds | {"O"}
    return None


def polnear(data: Path, part: str) -> list[Layers]:
    """The articles of PolNeAR with their attributions, and, for train, the machine's entities."""
    machine: dict[str, list[tuple[int, int, str]]] = {}
    if part == "train":
        machine = {r["id"]: r["entities"] for r in _records(data / "entities/polnear_train_corenlp.jsonl.gz")}
    nlp = english()
    return [
        _polnear_article(nlp, record, machine.get(record["id"]))
        for record in _records(data / f"quotes/polnear_{part}.jsonl.gz")
    ]


def tokenized(nlp: Language, text: str) -> tuple[Layers, list[int]]:
    """A text's tokens, and the token at each character, -1 for none."""
    tokens = [t for t in nlp.tokenizer(text) if not t.is_space]
    found = paragraphs(text)
    starts = {p.start for p in found}
    inside = bytearray(len(text) + 1)
    for marked in find_marked(text, found):
        inside[marked.outer.start : marked.outer.end] = b"\1" * len(marked.outer)
    at = [-1] * (len(text) + 1)
    for i, token in enumerate(tokens):
        at[token.idx : token.idx + len(token)] = [i] * len(token)
    words, opens = [t.text for t in tokens], [t.idx in starts for t in tokens]
    return Layers(words, opens, [bool(inside[t.idx]) for t in tokens], weight=0.5), at


def tokens_in(at: Sequence[int], extents: Iterable[Sequence[int]]) -> list[int]:
    """The tokens that extents of characters touch; `at` is the token at each character."""
    return sorted({at[c] for s, e in extents for c in range(s, min(e, len(at) - 1)) if at[c] >= 0})


def _polnear_article(nlp: Language, record: dict[str, Any], entities: list[tuple[int, int, str]] | None) -> Layers:
    layers, at = tokenized(nlp, record["text"])
    _attribute(layers, record["attributions"], at)
    for start, end, label in entities or ():
        covered = tokens_in(at, [(start, end)])
        kinds = _machine_kinds(label, layers.words[covered[0] : covered[-1] + 1]) if covered else None
        if kinds:
            layers.machine.append(_untitled(layers.words, covered[0], covered[-1] + 1, kinds))
    return layers


def articles(
    data: Path,
    earlier: Callable[[str], Iterable[tuple[int, int, str]]] | None = None,
    *,
    without: frozenset[str] = frozenset(),
) -> list[Layers]:
    """Plain news articles under their headlines, without any layer; none that the gold set measures with.

    Those whose id is in `without` are left out. `earlier` gives the extents and labels of the names in a text as an
    earlier model of ours finds them.
    """
    nlp = english()
    measured = {_essence(path.read_text("utf8")) for path in (data / "gold/in").glob("*.txt")}
    records = _records(data / "articles/news_articles.jsonl.gz")
    unseen = (r for r in records if _essence(r["text"]) not in measured and r["id"] not in without)
    documents = []
    for record in unseen:
        text = f"{record['title']}\n\n{record['text']}"
        layers, at = tokenized(nlp, text)
        for start, end, label in earlier(text) if earlier else ():
            covered = tokens_in(at, [(start, end)])
            if covered:
                layers.machine.append((covered[0], covered[-1] + 1, frozenset({label})))
        documents.append(layers)
    return documents


def texts(data: Path) -> Iterator[tuple[str, str]]:
    """The names and the texts of all news that may be annotated: plain articles, PolNeAR's for training, GUM's."""
    for record in map(json.loads, _lines_if_there(data / "articles/news_articles.jsonl.gz")):
        yield record["id"], f"{record['title']}\n\n{record['text']}\n"
    for record in map(json.loads, _lines_if_there(data / "quotes/polnear_train.jsonl.gz")):
        yield record["id"], record["text"]
    for part in ("train", "dev"):
        yield from _spaced(_lines_if_there(data / f"syntax/gum_{part}.conllu.gz"))


def _lines_if_there(path: Path) -> Iterator[str]:
    return _lines(path) if path.exists() else iter(())


def _spaced(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """The names and the texts of a treebank's documents, paragraphs parted by empty lines."""
    name, text, written = "", "", 0
    for line in lines:
        if line.startswith("# newdoc id"):
            if name:
                yield name, text.rstrip() + "\n"
            name, text = line.split("= ")[1].strip(), ""
        elif line.startswith("# newpar") and not line.startswith("# newpar_block"):
            text = text.rstrip() + "\n\n" if text else ""
        elif not line.strip():
            written = 0
        elif line[0].isdigit():
            number, word, *_, misc = line.rstrip("\n").split("\t")
            if "." in number or int(number.split("-")[0]) <= written:
                continue
            written = int(number.split("-")[-1])
            text += word + ("" if "SpaceAfter=No" in misc else " ")
    if name:
        yield name, text.rstrip() + "\n"


def _essence(text: str) -> str:
    """What two copies of an article share: the first letters of its longest paragraph."""
    longest = max(text.split("\n"), key=len)
    return "".join(filter(str.isalnum, longest))[:200]


def _untitled(words: Sequence[str], start: int, end: int, kinds: frozenset[str]) -> Span:
    """The span with titles before a person left out, and the possessive after anything."""
    if kinds == {"PERSON"}:
        while start + 1 < end and words[start] in _TITLES:
            start += 1
    if end - start > 1 and words[end - 1] in {"'s", "’s", "'", "’"}:
        end -= 1
    return start, end, kinds


def _attribute(layers: Layers, attributions: list[dict[str, Any]], at: list[int]) -> None:
    clear_attributions(layers)
    for attribution in attributions:
        source, cue, content = (tokens_in(at, attribution[k]) for k in ("source", "cue", "content"))
        if not content:
            continue
        said = reports_speech(layers.words[i] for i in cue) or any(layers.quoted[i] for i in content)
        attribute(layers, content, cue, source, "SPEECH" if said else "OTHER")


def clear_attributions(layers: Layers) -> None:
    """Give a document the layers of attributions, without any."""
    size = len(layers.words)
    layers.attribution = [0] * size
    layers.cue, layers.source = [UNKNOWN] * size, [UNKNOWN] * size


def attribute(layers: Layers, content: list[int], cue: list[int], source: list[int], kind: str) -> None:
    """Label and link one attribution, its parts being tokens; `kind` is SPEECH or OTHER."""
    for tokens, role in ((content, "CONTENT"), (source, "SOURCE"), (cue, "CUE")):
        for k, i in enumerate(tokens):
            begins = k == 0 or tokens[k - 1] != i - 1
            layers.attribution[i] = ATTRIBUTION.index(f"{'B' if begins else 'I'}-{role}-{kind}")
    for i in content:
        layers.cue[i] = cue[0] if cue else i
    for i in content + cue:
        layers.source[i] = source[0] if source else i


# --- names -----------------------------------------------------------------------------------------------------------

_WORK = frozenset({"WORK_OF_ART"})
_FINE: dict[str, frozenset[str]] = {
    "politician": frozenset({"PERSON"}), "person": frozenset({"PERSON"}), "writer": frozenset({"PERSON"}),
    "musicalartist": frozenset({"PERSON"}), "scientist": frozenset({"PERSON"}), "researcher": frozenset({"PERSON"}),
    "PER": frozenset({"PERSON"}), "Person": frozenset({"PERSON"}),
    "organisation": frozenset({"ORG"}), "politicalparty": frozenset({"ORG"}), "band": frozenset({"ORG"}),
    "university": frozenset({"ORG"}), "ORG": frozenset({"ORG"}), "Organisation": frozenset({"ORG"}),
    "election": frozenset({"EVENT"}), "event": frozenset({"EVENT"}), "conference": frozenset({"EVENT"}),
    "book": _WORK, "poem": _WORK, "album": _WORK, "song": _WORK, "award": _WORK,
    "magazine": frozenset({"ORG", "WORK_OF_ART"}), "academicjournal": frozenset({"ORG", "WORK_OF_ART"}),
    "country": frozenset({"GPE"}), "astronomicalobject": frozenset({"LOC"}),
    "product": frozenset({"PRODUCT", "O"}), "programlang": frozenset({"PRODUCT", "O"}),
    "Nationality": frozenset({"NORP"}), "MilitaryPlatform": frozenset({"PRODUCT", "O"}),
    "Weapon": frozenset({"PRODUCT", "O"}), "DocumentReference": ANYTHING,
}  # fmt: skip
_PLACE = {"LOC", "location", "Location"}
_OTHER = {"MISC", "misc"}
_LOWER = re.compile(
    r"^(of|the|and|for|de|la|le|du|von|van|der|al|bin|ibn|del|di|da|in|on|to|&|-|–|'s|’s|\.|,|'|’|\d.*)$"
)
_DESCRIBING = frozenset({"for", "in", "of", "the", "to"})
_PRONOUNS = frozenset(
    "i you he she it we they me him her us them his its their our my your who whom whose that this".split()
)


def _fine_kinds(label: str, words: list[str]) -> frozenset[str]:
    if words[0].lower() in _PRONOUNS and len(words) == 1:
        return OUTSIDE
    if label in _PLACE:
        return place_label(words) if words[0][:1].isupper() else OUTSIDE
    if label in _OTHER:
        return other_label(words) | (frozenset({"O"}) if not words[0][:1].isupper() else frozenset())
    if label == "politicalparty" and is_demonym(words):
        return frozenset({"NORP"})
    if label in {"country", "organisation", "ORG"} and len(words) == 1 and is_demonym(words):
        return frozenset({"NORP"})
    return _FINE.get(label, OUTSIDE)


def _is_name(words: list[str]) -> bool:
    return all(w[:1].isupper() or _LOWER.match(w) for w in words) and words[0][:1].isupper()


def named(data: Path, name: str) -> list[Layers]:
    """The sentences of one hand-made entity set, some of them to a document."""
    sentences: list[tuple[list[str], list[str]]] = []
    words: list[str] = []
    labels: list[str] = []
    for line in [*_lines(data / f"entities/{name}.iob.gz"), ""]:
        parts = line.split()
        if not parts:
            if words:
                sentences.append((words, labels))
            words, labels = [], []
            continue
        words.append(parts[0])
        labels.append(parts[-1])
    return [_named_document(name, sentences[i : i + 5]) for i in range(0, len(sentences), 5)]


def _named_document(name: str, sentences: list[tuple[list[str], list[str]]]) -> Layers:
    words = [w for s, _ in sentences for w in s]
    opens = [i == 0 for s, _ in sentences for i in range(len(s))]
    labels = [label for _, s in sentences for label in s]
    layers = Layers(words, opens, _marked_words(words, opens))
    default = OUTSIDE
    spans = [_named_span(name, words, s, e, label) for s, e, label in _chunks(labels)]
    layers.names = bio(words, [s for s in spans if s], default)
    if name in {"uner_ewt", "re3d"}:
        for i, word in enumerate(words):
            if layers.names[i] == OUTSIDE and word[:1].isupper():
                layers.names[i] = _maybe_other(word)
    return layers


_OTHERS = ("NORP", "EVENT", "WORK_OF_ART", "PRODUCT", "LAW")


def _maybe_other(word: str) -> frozenset[str]:
    """What an unlabelled capitalised word may be where a corpus has no labels for the rest."""
    if is_demonym([word]):
        return frozenset({"B-NORP", "I-NORP"})
    return frozenset({"O"} | {f"{p}-{k}" for p in "BI" for k in _OTHERS})


def marked_up(text: str) -> Layers:
    """A text of our own in which names are marked as "[ORG Saltby Harbour]": PER, ORG, LOC, MISC."""
    plain, places, at = "", [], 0
    for mark in re.finditer(r"\[(PER|ORG|LOC|MISC) ([^\]]+)\]", text):
        plain += text[at : mark.start()]
        places.append((len(plain), len(plain) + len(mark[2]), mark[1]))
        plain, at = plain + mark[2], mark.end()
    layers, tokens = tokenized(english(), plain + text[at:])
    spans = []
    for start, end, label in places:
        inside = tokens_in(tokens, [(start, end)])
        kinds = _fine_kinds(label, layers.words[inside[0] : inside[-1] + 1])
        spans.append((inside[0], inside[-1] + 1, kinds))
    layers.names, layers.weight = bio(layers.words, spans, OUTSIDE), 1.0
    return layers


HELD_OUT = 4
"""Every so manieth item of the wire is kept for measuring."""


def wire(part: str = "train") -> list[Layers]:
    """Items of a made-up news wire with their names: results, tables, markets, briefs; every fourth is for "test"."""
    items = Path(__file__).with_name("wire.txt").read_text("utf8").split("\n\n---\n\n")
    return [marked_up(item) for number, item in enumerate(items) if (number % HELD_OUT == 0) == (part == "test")]


def _named_span(name: str, words: list[str], start: int, end: int, label: str) -> Span | None:
    if words[start].lower() == "the" and end - start > 1:
        start += 1
    inside = words[start:end]
    kinds = _fine_kinds(label, inside)
    described = kinds == {"PERSON"} and any(w in _DESCRIBING for w in inside)
    if name == "re3d" and (described or not _is_name(inside)):
        return (start, end, ANYTHING) if any(w[:1].isupper() for w in inside) else None
    return _untitled(words, start, end, kinds)


def _chunks(labels: list[str]) -> Iterator[tuple[int, int, str]]:
    start, kind = 0, ""
    for i, label in enumerate([*labels, "O"]):
        goes_on = label.startswith("I-") and label[2:] == kind
        if kind and not goes_on:
            yield start, i, kind
            kind = ""
        if not goes_on and label != "O":
            start, kind = i, label[2:]


# --- treebanks -------------------------------------------------------------------------------------------------------

_KINDS = {"person": "PERSON", "place": "PLACE", "organization": "ORG", "event": "EVENT"}


def treebank(data: Path, name: str) -> list[Layers]:
    """The documents of a Universal Dependencies treebank; GUM's also with names and antecedents."""
    documents: list[list[list[list[str]]]] = []
    opens: list[list[bool]] = []
    sentence: list[list[str]] = []
    paragraph = True
    for line in _lines(data / f"syntax/{name}.conllu.gz"):
        if line.startswith("# newdoc"):
            documents.append([])
            opens.append([])
            paragraph = True
        elif line.startswith("# newpar"):
            paragraph = True
        elif line[0].isdigit():
            columns = line.rstrip("\n").split("\t")
            if columns[0].isdigit():
                sentence.append(columns)
        elif not line.strip() and sentence:
            documents[-1].append(sentence)
            opens[-1].append(paragraph)
            sentence, paragraph = [], False
    return [_tree_document(name, d, o) for d, o in zip(documents, opens, strict=True) if d]


def _tree_document(name: str, sentences: list[list[list[str]]], opens: list[bool]) -> Layers:
    rows = [row for s in sentences for row in s]
    words = [r[1] for r in rows]
    begins = [i == 0 for s in sentences for i in range(len(s))]
    starts = [o and i == 0 for s, o in zip(sentences, opens, strict=True) for i in range(len(s))]
    layers = Layers(words, starts, _marked_words(words, starts))
    layers.tags = [r[4] for r in rows]
    layers.pos = [r[3] for r in rows]
    layers.lemmas = [r[2] for r in rows]
    layers.deps = [r[7] for r in rows]
    layers.begins = begins
    offset = 0
    for s in sentences:
        layers.heads += [offset + (int(r[6]) - 1 if r[6] != "0" else i) for i, r in enumerate(s)]
        offset += len(s)
    if name.startswith("gum"):
        mentions = _mentions(rows)
        _name_mentions(layers, mentions)
        _link_mentions(layers, mentions)
    return layers


def _mentions(rows: list[list[str]]) -> list[tuple[int, int, str, str]]:
    """`[start, end)` of each entity mention with its kind and its number in the document."""
    found: list[tuple[int, int, str, str]] = []
    opened: dict[str, list[tuple[int, str]]] = {}
    for i, row in enumerate(rows):
        misc = dict(p.split("=", 1) for p in row[9].split("|") if "=" in p)
        for bracket in re.findall(r"\([^()]+\)|\([^()]+|[^()]+\)", misc.get("Entity", "")):
            fields = bracket.strip("()").split("-")
            number = fields[0].split("[")[0]
            if bracket.startswith("("):
                opened.setdefault(number, []).append((i, fields[1]))
            if bracket.endswith(")") and opened.get(number):
                start, kind = opened[number].pop()
                found.append((start, i + 1, kind, number))
    return sorted(found, key=lambda m: (m[0], -m[1]))


def _name_mentions(layers: Layers, mentions: list[tuple[int, int, str, str]]) -> None:
    spans: list[Span] = []
    taken: set[int] = set()
    for start, end, kind, _ in mentions:
        span = _proper(layers, start, end, kind)
        if span and not taken & set(range(span[0], span[1])):
            spans.append(span)
            taken |= set(range(span[0], span[1]))
    layers.names = bio(layers.words, spans, OUTSIDE)
    for i, word in enumerate(layers.words):
        if i not in taken and word[:1].isupper() and layers.pos[i] in {"PROPN", "ADJ"}:
            layers.names[i] = _maybe_other(word)
            if layers.pos[i] == "PROPN" and not is_demonym([word]):
                layers.names[i] = frozenset({"O"} | {f"{p}-{k}" for p in "BI" for k in ANYTHING - {"O"}})


def _proper(layers: Layers, start: int, end: int, kind: str) -> Span | None:
    """The name in a mention, if the mention is one."""
    if kind not in _KINDS:
        return None
    head = next((i for i in range(start, end) if not start <= layers.heads[i] < end or layers.heads[i] == i), start)
    if layers.pos[head] != "PROPN":
        return None
    if kind == "person":
        flat = {head} | {
            i for i in range(start, end) if layers.heads[i] == head and layers.deps[i] in {"flat", "goeswith"}
        }
        last = max(flat)
        return _untitled(layers.words, min(flat), last + 1, frozenset({"PERSON"}))
    while start < end and layers.pos[start] in {"DET", "PUNCT"}:
        start += 1
    if start >= end or not _is_name(layers.words[start:end]) or layers.words[end - 1] in {",", "."}:
        return None
    inside = layers.words[start:end]
    if kind == "organization":  # GUM calls a country that acts an organisation
        return start, end, frozenset({"ORG"}) | (place_label(inside) & {"GPE"})
    return start, end, place_label(inside) if kind == "place" else other_label(inside)


def _link_mentions(layers: Layers, mentions: list[tuple[int, int, str, str]]) -> None:
    """Every mention's first token to the earlier mentions of the same thing."""
    layers.antecedents = [()] * len(layers.words)
    earlier: dict[str, list[int]] = {}
    for start, _, _, number in mentions:
        before = [i for i in earlier.get(number, []) if i < start]
        if layers.antecedents[start] in ((), (start,)):
            layers.antecedents[start] = tuple(before) or (start,)
        earlier.setdefault(number, []).append(start)


NAMED = (
    "wikigold",
    "crossner_politics",
    "crossner_literature",
    "crossner_music",
    "crossner_science",
    "crossner_ai",
    "re3d",
    "uner_ewt",
)
"""The hand-made entity sets."""
TREEBANKS = ("ewt", "gum")
