"""Docs made by hand: the text with its names in brackets, and as many tags and links of the tree as a rule needs."""

import re
from collections.abc import Mapping

import spacy
from spacy.tokens import Doc, Span

from reader.analysis import Speaker
from reader.article import Extent
from reader.language.people import gather
from reader.language.speakers import Resolver

_NAMED = re.compile(r"\[([A-Z_]+) ([^\]]+)\]")
_ENGLISH = spacy.blank("en")


def doc(
    written: str, *, tags: Mapping[str, str] | None = None, tree: Mapping[str, tuple[str, str]] | None = None
) -> Doc:
    """A Doc of a text in which names are written as "[PERSON Jane Roe]".

    `tags` gives Penn tags by word; `tree` gives a word's label and the word it hangs on, each at its first place.
    """
    text, names = _unbracketed(written)
    words = _ENGLISH(text)
    for token in words:
        token.tag_ = (tags or {}).get(token.text, "")
    if tree is not None:
        words = _with_tree(words, tree)
    spans = [words.char_span(start, end, label=label) for start, end, label in names]
    words.set_ents([span for span in spans if span is not None])
    return words


def _unbracketed(written: str) -> tuple[str, list[tuple[int, int, str]]]:
    text, names, last = "", [], 0
    for match in _NAMED.finditer(written):
        text += written[last : match.start()]
        names.append((len(text), len(text) + len(match.group(2)), match.group(1)))
        text += match.group(2)
        last = match.end()
    return text + written[last:], names


def _with_tree(words: Doc, tree: Mapping[str, tuple[str, str]]) -> Doc:
    first = {token.text: token.i for token in reversed(list(words))}
    root = next(first[head] for _, head in tree.values())
    heads = [first[tree[t.text][1]] if t.text in tree and first[t.text] == t.i else root for t in words]
    deps = [tree[t.text][0] if t.text in tree and first[t.text] == t.i else "dep" for t in words]
    return Doc(
        words.vocab,
        words=[t.text for t in words],
        spaces=[bool(t.whitespace_) for t in words],
        tags=[t.tag_ for t in words],
        heads=heads,
        deps=deps,
    )


def span(words: Doc, text: str, nth: int = 1) -> Span:
    """The nth place of a text in a Doc; the last for -1."""
    places = [m.start() for m in re.finditer(rf"(?<!\w){re.escape(text)}(?!\w)", words.text)]
    place = places[nth - 1] if nth > 0 else places[nth]
    found = words.char_span(place, place + len(text))
    assert found is not None
    return found


def speaker(
    written: str | Doc, mention: str, *, nth: int = -1, before: tuple[tuple[str, str], ...] = (), content: str = ""
) -> str:
    """Who a mention (by default the last of these words) is taken to be; `before` are earlier (name, mention)s."""
    words = doc(written) if isinstance(written, str) else written
    spoken = [_spoken(words, name, said) for name, said in before]
    quoted = [Extent(words.text.index(content), words.text.index(content) + len(content))] if content else []
    found = Resolver(words, gather(words)).resolve(span(words, mention, nth), before=spoken, content=quoted)
    return found.name if found else ""


def _spoken(words: Doc, name: str, said: str) -> Speaker:
    place = span(words, said)
    return Speaker(name, Extent(place.start_char, place.end_char))
