"""Quotation marks of every style are found, and nothing that only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.article import paragraphs
from reader.language.marks import Marked, find_marked


def marked_in(text: str) -> tuple[Marked, ...]:
    return find_marked(text, paragraphs(text))


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('"Rain is near," she said.', ["Rain is near,"]),
        ("“Rain is near,” she said. “Go in.”", ["Rain is near,", "Go in."]),
        ("''Rain,'' she said.", ["Rain,"]),
        ("``Rain,'' she said.", ["Rain,"]),
        ("„Rain“ is a word, «snow» another.", ["Rain", "snow"]),
        ("He called it «a mess» on Monday.", ["a mess"]),
        ("'Rain is near,' she said.", ["Rain is near,"]),
        ("‘Rain is near,’ she said.", ["Rain is near,"]),
        ("‘The farmers’ rain,’ she said.", ["The farmers’ rain,"]),
        ("‘They said “no” to me,’ he wrote.", ["They said “no” to me,"]),
        ("“They said ‘no’ to me,” he wrote.", ["They said ‘no’ to me,"]),
        ("The dogs' bowls aren't here, it's said.", []),
        ("Rock 'n' roll of the '90s, tell 'em.", []),
        ('The shelf is 6" deep.', []),
        ('a ("quoted") word', ["quoted"]),
        ("”Wrong way,” she said.", ["Wrong way,"]),
        ('""', [""]),
        ('The wind is up," said Moor. Lee said: "It is."', ["It is."]),
        ('Moor said," It is."', [" It is."]),
    ],
)
def test_marks_of_every_style_are_found(text: str, inner: list[str]) -> None:
    assert [m.inner.of(text) for m in marked_in(text)] == inner


def test_a_mark_that_is_never_closed_runs_to_the_end_of_its_paragraph() -> None:
    text = '"Rain is near and we go in.\n\nIt rained.'
    (only,) = marked_in(text)
    assert only.inner.of(text) == "Rain is near and we go in."
    assert not only.closed
    assert not only.carries_on


def test_a_paragraph_that_opens_again_goes_on_with_the_same_utterance() -> None:
    text = '"Rain is near.\n\n"We go in," she said.'
    first, second = marked_in(text)
    assert first.carries_on
    assert second.closed


def test_the_next_paragraphs_own_quote_is_another_utterance_when_the_first_was_closed() -> None:
    first, _ = marked_in('"Rain is near."\n\n"We go in," she said.')
    assert not first.carries_on


def test_outer_extents_hold_the_marks() -> None:
    text = "He called it “a mess” on Monday."
    (only,) = marked_in(text)
    assert only.outer.of(text) == "“a mess”"


@given(st.text(alphabet="ab .,'\"“”‘’\n«»`", max_size=60))
def test_stretches_never_overlap_and_never_leave_the_text(text: str) -> None:
    end = 0
    for one in marked_in(text):
        assert end <= one.outer.start <= one.inner.start <= one.inner.end <= one.outer.end <= len(text)
        end = one.outer.end


def test_a_mark_that_opens_again_in_a_run_together_paragraph_goes_on() -> None:
    text = '"Rain is near. "The wind is up." It rained.'
    first, second = marked_in(text)
    assert [first.inner.of(text), second.inner.of(text)] == ["Rain is near.", "The wind is up."]
    assert first.carries_on
    assert not first.closed
    assert second.closed


def test_what_is_said_in_what_is_said_does_not_end_it() -> None:
    text = '"I thought: \'It is dry.\' "Then it rained." It did.'
    first, second = marked_in(text)
    assert [first.inner.of(text), second.inner.of(text)] == ["I thought: 'It is dry.'", "Then it rained."]
    assert first.carries_on


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('"He was the "Father of Saltby" to us," she said.', ['He was the "Father of Saltby" to us,']),
        ('"He was the "Father of Saltby" to us.\n\n"We wept."', ['He was the "Father of Saltby" to us.', "We wept."]),
        ('It is "dry and "wet" at once. Lee said "no".', ["dry and", "wet", "no"]),
        ('It is "dry and "wet" at once.', ["dry and", "wet"]),
        ('It is "dry, "wet" and "cold".', ["dry,", "wet", "cold"]),
        ('It is "dry. Lee called "wet" a word" too.', ["dry.", "wet"]),
    ],
)
def test_marks_inside_of_the_same_marks_are_part_of_what_is_said(text: str, inner: list[str]) -> None:
    assert [m.inner.of(text) for m in marked_in(text)] == inner


def test_a_mark_that_was_forgotten_ends_with_its_sentence() -> None:
    text = 'It was "only rain. Moor, a farmer, spoke of "wind and rain".'
    first, second = marked_in(text)
    assert [first.inner.of(text), second.inner.of(text)] == ["only rain.", "wind and rain"]
    assert not first.carries_on


@pytest.mark.parametrize(
    ("text", "inner"),
    [
        ('He said: "It rained.\n\nIt snowed." Moor left.', ["It rained.", "It snowed."]),
        ("He said: “It rained.\n\nIt blew.\n\nIt snowed”, and left.", ["It rained.", "It blew.", "It snowed"]),
        (
            'He said: "It rained.\n\nIt snowed." Moor said: "No.\n\nIt did not."',
            ["It rained.", "It snowed.", "No.", "It did not."],
        ),
        ('He said: "It rained.\n\nIt snowed. The "big" one left.', ["It rained.", "big"]),
        ('He said: "It rained.\n\nThe 6"gun left.', ["It rained.", "gun left."]),
        ('He said: "It rained.\n\nThe 6" pipe burst.', ["It rained."]),
        ('He said: "It rained.\n\nIt snowed by 6".', ["It rained.", "It snowed by 6"]),
        ('He said: "It rained.\n\n" It snowed."', ["It rained.", " It snowed."]),
        ("He said: “It rained.\n\nMoor said: “It snowed.”", ["It rained.", "It snowed."]),
        ('He said: "It rained.\n\nA.\n\nB.\n\nC.\n\nD.\n\nE.\n\nF."', ["It rained."]),
    ],
)
def test_what_is_closed_in_a_later_paragraph_goes_on_until_there(text: str, inner: list[str]) -> None:
    found = marked_in(text)
    assert [m.inner.of(text) for m in found] == inner


def test_all_parts_but_the_last_of_what_is_closed_later_carry_on() -> None:
    found = marked_in("He said: “It rained.\n\nIt blew.\n\nIt snowed”, and left.")
    assert [(m.carries_on, m.closed) for m in found] == [(True, False), (True, False), (False, True)]
