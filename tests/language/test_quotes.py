"""Content, cue and source are joined to quotes, with the marks of the text as the strong evidence."""

import pytest
from spacy.tokens import Span

from reader.article import paragraphs
from reader.language.marks import find_marked
from reader.language.quotes import Found, find_quotes
from tests.language.readings import Says, doc_reading, quotes_in


def shown(quote: Found, text: str) -> tuple[str, list[str], str | None, str | None]:
    """A quote as words: kind, content, cue, source."""
    cue = quote.cue.of(text) if quote.cue else None
    return quote.kind, [e.of(text) for e in quote.content], cue, quote.source.text if quote.source else None


def test_a_direct_quote_has_its_content_without_the_marks() -> None:
    text = "“Rain is near,” said Ada Moor."
    (quote,) = quotes_in(text, Says("“Rain is near,”", "said", "Ada Moor"))
    assert shown(quote, text) == ("direct", ["Rain is near,"], "said", "Ada Moor")


def test_a_quote_split_by_its_cue_is_one_quote_of_two_extents() -> None:
    text = "“Rain is near,” said Ada Moor. “Go in at once.”"
    (quote,) = quotes_in(text, Says(["“Rain is near,”", "“Go in at once.”"], "said", "Ada Moor"))
    assert shown(quote, text) == ("direct", ["Rain is near,", "Go in at once."], "said", "Ada Moor")


def test_the_second_half_of_a_split_quote_is_joined_even_when_nothing_points() -> None:
    text = "“Rain is near,” said Ada Moor. “Go in at once, all of you.”"
    (quote,) = quotes_in(text, Says("“Rain is near,”", "said", "Ada Moor"), Says("“Go in at once, all of you.”"))
    assert [e.of(text) for e in quote.content] == ["Rain is near,", "Go in at once, all of you."]


def test_a_quote_over_two_paragraphs_is_one() -> None:
    text = "“Rain is near and wind too.\n\n“Go in,” said Ada Moor."
    (quote,) = quotes_in(text, Says("“Rain is near and wind too."), Says("“Go in,”", "said", "Ada Moor"))
    assert shown(quote, text) == ("direct", ["Rain is near and wind too.", "Go in,"], "said", "Ada Moor")


def test_a_mixed_quote_is_the_whole_clause_without_that() -> None:
    text = "Ada Moor said that the town was “a mess” on Monday."
    (quote,) = quotes_in(text, Says("that the town was “a mess”", "said", "Ada Moor"))
    assert shown(quote, text) == ("mixed", ["the town was “a mess”"], "said", "Ada Moor")


def test_an_indirect_quote_is_its_clause() -> None:
    text = "Ada Moor warned that rain was near."
    (quote,) = quotes_in(text, Says("that rain was near", "warned", "Ada Moor"))
    assert shown(quote, text) == ("indirect", ["rain was near"], "warned", "Ada Moor")


def test_content_on_both_sides_of_its_cue_is_one_quote() -> None:
    text = "The plan, Ada Moor argued, costs too much."
    (quote,) = quotes_in(text, Says(["The plan", "costs too much"], "argued", "Ada Moor"))
    assert shown(quote, text) == ("indirect", ["The plan", "costs too much"], "argued", "Ada Moor")


def test_a_thought_is_not_a_quote() -> None:
    assert not quotes_in(
        "Ada Moor hopes that rain is near.", Says("that rain is near", "hopes", "Ada Moor", speech=False)
    )


def test_a_report_without_a_source_is_not_a_quote() -> None:
    assert not quotes_in("It was said that rain was near.", Says("rain was near", "said"))


def test_a_headline_is_not_an_indirect_quote() -> None:
    text = "Moor Warns Town of Rain\n\nIt rained."
    assert not quotes_in(text, Says("of Rain", "Warns", "Moor"), headline=True)


def test_a_title_in_marks_is_not_a_quote() -> None:
    assert not quotes_in("She starred in “Rain over the Whole Town” and was paid for it by the studio on Monday.")


def test_a_whole_paragraph_in_marks_is_shown_although_nobody_is_named() -> None:
    text = "It rained.\n\n“Nobody told us that it would rain.”"
    (quote,) = quotes_in(text)
    assert shown(quote, text) == ("direct", ["Nobody told us that it would rain."], None, None)


def test_a_quote_that_opens_the_next_paragraph_goes_on_from_the_one_before() -> None:
    text = "“Rain is near!” said Ada Moor.\n\n“We were not told a thing about it.”"
    first, second = quotes_in(text, Says("“Rain is near!”", "said", "Ada Moor"))
    assert not first.goes_on
    assert second.goes_on
    assert second.source is None


def test_a_quote_that_opens_the_next_paragraph_is_by_whose_report_ends_the_one_before() -> None:
    report = Says("that rain was near", "said", "Ada Moor")
    text = "Ada Moor said that rain was near.\n\n“We were not told a thing about it.”"
    _, quote = quotes_in(text, report)
    assert quote.source is not None
    assert (quote.source.text, quote.why) == ("Ada Moor", "the sentence before it is about “Ada Moor”")
    text = "Ada Moor said that rain was near. The council met.\n\n“We were not told a thing about it.”"
    _, quote = quotes_in(text, report)
    assert quote.source is None


def test_the_mark_that_closes_a_quote_is_no_part_of_the_report_behind_it() -> None:
    text = "“It is dry.” Rain was near, Ada Moor said."
    (report,) = quotes_in(text, Says("” Rain was near", "said", "Ada Moor"))
    assert shown(report, text) == ("indirect", ["Rain was near"], "said", "Ada Moor")


def test_a_quote_far_from_any_other_does_not_go_on() -> None:
    text = "“Rain is near,” said Ada Moor.\n\nIt rained all of Monday.\n\n“We were not told a thing about it.”"
    _, second = quotes_in(text, Says("“Rain is near,”", "said", "Ada Moor"))
    assert not second.goes_on


def test_quoted_words_that_the_encoder_cut_short_are_taken_whole() -> None:
    text = "“Rain is near and the wind is up,” said Ada Moor."
    (quote,) = quotes_in(text, Says("Rain is near and the wind", "said", "Ada Moor"))
    assert [e.of(text) for e in quote.content] == ["Rain is near and the wind is up,"]


def test_every_quote_says_why_and_how_sure() -> None:
    (quote,) = quotes_in("“Rain is near,” said Ada Moor.", Says("“Rain is near,”", "said", "Ada Moor"))
    assert quote.why == "“said” names “Ada Moor” as its source"
    assert quote.evidence.kind == "direct"
    assert quote.evidence.content > 0.9
    assert quote.evidence.source is not None
    assert quote.evidence.source > 0.9


def test_a_text_without_words_has_no_quotes() -> None:
    assert quotes_in(" ") == ()


def test_a_content_never_runs_over_the_end_of_its_paragraph() -> None:
    text = "Ada Moor said that the town was “a mess”\n\n“Rain is near,” said Ben Roe."
    first, second = quotes_in(
        text,
        Says("that the town was “a mess”\n\n“Rain is near,”", "said", "Ada Moor"),
        Says("“Rain is near,”", "said", "Ben Roe"),
    )
    assert [e.of(text) for e in first.content] == ["the town was “a mess”"]
    assert [e.of(text) for e in second.content] == ["Rain is near,"]


def test_stray_words_beside_a_whole_clause_are_left_out() -> None:
    text = "Ada Moor warned Saltby on Monday that rain was near the town."
    (quote,) = quotes_in(text, Says(["Saltby", "that rain was near the town"], "warned", "Ada Moor"))
    assert [e.of(text) for e in quote.content] == ["rain was near the town"]


def test_a_verb_of_speech_beside_the_source_is_the_cue_when_nothing_points_to_one() -> None:
    text = "“Rain is near,” Ada Moor warned."
    doc = doc_reading(text, Says("“Rain is near,”", "", "Ada Moor"))
    doc[-2].lemma_, doc[-2].pos_ = "warn", "VERB"
    (quote,) = find_quotes(doc, find_marked(text, paragraphs(text)), paragraphs(text))
    assert shown(quote, text) == ("direct", ["Rain is near,"], "warned", "Ada Moor")


def test_what_somebody_did_not_say_is_not_a_quote() -> None:
    text = "Ada Moor did not say when the bridge would open."
    assert not quotes_in(text, Says("when the bridge would open", "did not say", "Ada Moor"))


def test_a_cue_that_is_no_speech_makes_no_report() -> None:
    text = "Ada Moor refused recent offers of help."
    assert not quotes_in(text, Says("recent offers of help", "refused", "Ada Moor"))


def told(text: str, *attributions: Says, verbs: str = "", people: str = "") -> tuple[Found, ...]:
    """The quotes of a text in which these words are verbs and these people; what else has a capital is a name."""
    doc = doc_reading(text, *attributions)
    for token in doc:
        kind = "PRON" if token.lower_ in {"he", "she", "it"} else "ADV" if token.text.endswith("ly") else "X"
        token.pos_ = "VERB" if token.text in verbs.split() else "PROPN" if token.is_title and kind == "X" else kind
    doc.set_ents([Span(doc, t.i, t.i + 1, label="PERSON") for t in doc if t.text in people.split()])
    extents = paragraphs(text)
    return find_quotes(doc, find_marked(text, extents), extents)


def tagged(text: str, *attributions: Says, verbs: str = "") -> list[tuple[str, list[str], str | None, str | None]]:
    """The same as words."""
    return [shown(quote, text) for quote in told(text, *attributions, verbs=verbs)]


def test_a_signature_after_a_dash_names_the_speaker() -> None:
    text = "“Rain is near the town.” ― Ada Moor\n“Nobody told us of it.” ― Ben Roe"
    assert tagged(text, Says("“Rain is near the town.” ―"), Says("“Nobody told us of it.”")) == [
        ("direct", ["Rain is near the town."], "―", "Ada Moor"),
        ("direct", ["Nobody told us of it."], "―", "Ben Roe"),
    ]


def test_the_turns_of_a_transcript_are_quotes_of_their_names() -> None:
    text = "MOOR: Rain is near.\n\nROE: Nobody told us."
    doc = doc_reading(text, Says("MOOR: Rain is near."), Says("Nobody told us."))
    for token in doc:
        token.pos_ = "PROPN"
    found = find_quotes(doc, find_marked(text, paragraphs(text)), paragraphs(text))
    assert [shown(quote, text) for quote in found] == [
        ("indirect", ["Rain is near"], ":", "MOOR"),
        ("indirect", ["Nobody told us"], ":", "ROE"),
    ]


def test_who_said_it_is_not_part_of_what_was_said() -> None:
    text = "“Rain is near the town,” Moor said. “Nobody told us.”"
    assert tagged(text, Says(text), verbs="said") == [
        ("direct", ["Rain is near the town,", "Nobody told us."], "said", "Moor")
    ]


def test_the_name_that_follows_a_quote_is_its_speaker_when_nothing_points() -> None:
    text = "Roe left.\n\n“Nobody told us a thing about it,” warned Ada Moor."
    assert tagged(text, Says("“Nobody told us a thing about it,”"), verbs="warned left") == [
        ("direct", ["Nobody told us a thing about it,"], "warned", "Ada Moor")
    ]


def test_a_tag_between_commas_has_both_halves_of_its_sentence() -> None:
    text = "It rained. The plan, Ada Moor argued, costs too much. It rained on."
    only_tag = Says("costs too much", "argued", "Ada Moor")
    (quote,) = quotes_in(text, only_tag)
    assert shown(quote, text) == ("indirect", ["The plan", "costs too much"], "argued", "Ada Moor")


def test_a_source_that_ends_with_its_article_is_taken_with_its_name() -> None:
    text = "The Harbour Office warned of rain on the coast."
    doc = doc_reading(text, Says("of rain on the coast", "warned", "The"))
    doc[0].pos_ = "DET"
    doc.set_ents([Span(doc, 1, 3, label="ORG")])
    (quote,) = find_quotes(doc, find_marked(text, paragraphs(text)), paragraphs(text))
    assert shown(quote, text)[3] == "The Harbour Office"


def test_a_cue_ends_with_its_verb() -> None:
    text = "Ada Moor said in a statement: “Rain is near.”"
    (quote,) = quotes_in(text, Says("“Rain is near.”", "said in a statement:", "Ada Moor"))
    assert shown(quote, text) == ("direct", ["Rain is near."], "said", "Ada Moor")


def test_a_word_or_two_are_no_report() -> None:
    assert not quotes_in("Ada Moor denied the claim.", Says("the claim", "denied", "Ada Moor"))


def test_a_tag_at_the_marks_counts_for_more_than_what_points_elsewhere() -> None:
    text = "Roe said that she had left. “Rain is near the town,” Moor warned."
    assert tagged(
        text, Says(["that she had left", "“Rain is near the town,”"], "said", "Roe"), verbs="said warned"
    ) == [
        ("indirect", ["she had left"], "said", "Roe"),
        ("direct", ["Rain is near the town,"], "warned", "Moor"),
    ]


def test_an_adverb_may_stand_in_a_tag() -> None:
    text = "“Rain is near the town,” Moor dryly warned."
    assert tagged(text, Says("“Rain is near the town,”"), verbs="warned") == [
        ("direct", ["Rain is near the town,"], "warned", "Moor")
    ]


def test_no_tag_is_looked_for_behind_marks_that_end_in_the_midst_of_a_sentence() -> None:
    text = "Moor wants “the whole town” Roe warned about."
    ((kind, _, cue, source),) = tagged(text, Says("“the whole town”", "wants", "Moor"), verbs="wants warned")
    assert (kind, cue, source) == ("direct", "wants", "Moor")


def test_a_tag_that_leads_to_a_quote_is_not_part_of_the_one_before() -> None:
    text = "Roe says that rain is “very near.” She adds, “Nobody told us of it.”"
    whole = Says("that rain is “very near.” She adds, “Nobody told us of it.”", "says", "Roe")
    assert [(q[0], q[1]) for q in tagged(text, whole, verbs="says adds")] == [
        ("mixed", ["rain is “very near.”"]),
        ("direct", ["Nobody told us of it."]),
    ]


def test_what_a_tag_between_commas_breaks_is_one_quote() -> None:
    text = "“That,” Moor warned, “is rain.”\n\nRoe left."
    assert tagged(text, Says("“That,”"), Says("“is rain.”", "left", "Roe"), verbs="warned") == [
        ("direct", ["That,", "is rain."], "warned", "Moor")
    ]


def test_a_quote_behind_a_sentence_belongs_to_whom_the_sentence_is_about() -> None:
    text = "“Rain is near,” Moor warned. Roe then left the town. “Nobody told us of it at all.”"
    far = Says(["“Rain is near,”", "“Nobody told us of it at all.”"])
    first, second = told(text, far, verbs="warned left", people="Moor Roe")
    assert second.source is not None
    assert (first.why, second.source.text) == ("“warned” with “Moor” stands at its marks", "Roe")
    assert second.why == "the sentence before it is about “Roe”"


def test_a_cue_that_reports_something_of_its_own_tells_nothing_of_a_quote_before_its_sentence() -> None:
    text = "Roe then left the town. “Nobody told us of it.” The council warned that rain was near."
    both = Says(["“Nobody told us of it.”", "that rain was near"], "warned", "The council")
    first, second = told(text, both, verbs="warned left", people="Roe")
    assert first.source is not None
    assert (first.cue, first.source.text) == (None, "Roe")
    assert second.source is not None
    assert [e.of(text) for e in second.content] == ["rain was near"]
    assert second.source.text == "The council"


def test_what_you_are_told_to_remember_is_no_report() -> None:
    assert not quotes_in("You warned that rain was near.", Says("that rain was near", "warned", "You"))


def test_no_tag_is_looked_for_in_the_next_marks() -> None:
    text = 'She warned: "Rain is near the town." "I never say so lightly, and I say it now." It rained.'
    quotes = tagged(
        text,
        Says(['"Rain is near the town."', '"I never say so lightly, and I say it now."'], "warned", "She"),
        verbs="say warned",
    )
    assert [q[1:3] for q in quotes] == [
        (["Rain is near the town."], "warned"),
        (["I never say so lightly, and I say it now."], "warned"),
    ]


def test_a_source_that_is_only_a_preposition_is_taken_on_to_its_noun() -> None:
    text = "The club has been accused by the Harbour Office of being late."
    doc = doc_reading(text, Says(["The club", "of being late"], "accused", "by"))
    for token, pos in zip(doc, "DET NOUN AUX AUX VERB ADP DET PROPN PROPN ADP AUX ADJ".split(), strict=False):
        token.pos_ = pos
    (quote,) = find_quotes(doc, find_marked(text, paragraphs(text)), paragraphs(text))
    assert quote.source is not None
    assert quote.source.text == "by the Harbour Office"


def test_a_few_words_that_a_report_lacks_in_its_midst_are_filled_in() -> None:
    text = "Ada Moor warned that rain was near, that wind was up and the road was wet."
    (quote,) = quotes_in(text, Says(["that rain was near", "and the road was wet"], "warned", "Ada Moor"))
    assert [e.of(text) for e in quote.content] == ["rain was near, that wind was up and the road was wet"]


def test_whom_something_is_told_to_is_no_part_of_it() -> None:
    text = "Ada Moor told the show 60 Minutes that rain was near the town."
    doc = doc_reading(text, Says("60 Minutes that rain was near the town", "told", "Ada Moor"))
    for token in doc[5:7]:
        token.pos_ = "PROPN"
    (quote,) = find_quotes(doc, find_marked(text, paragraphs(text)), paragraphs(text))
    assert [e.of(text) for e in quote.content] == ["rain was near the town"]


def test_half_a_sentence_before_a_tag_between_commas_is_taken_from_its_beginning() -> None:
    text = "It rained. But now, Ada Moor argued, the plan costs far too much. It rained on."
    (quote,) = quotes_in(text, Says("costs far too much", "argued", "Ada Moor"))
    assert [e.of(text) for e in quote.content] == ["But now", "the plan costs far too much"]


def test_a_sentence_behind_a_quote_with_a_tag_of_its_own_is_a_quote_of_its_own() -> None:
    text = "“Rain is near the town.” The wind will be up by the end of May, said Ada Moor."
    quotes = tagged(text, Says(text.rpartition(",")[0], "said", "Ada Moor"), verbs="said")
    assert [q[1] for q in quotes] == [["Rain is near the town."], ["The wind will be up by the end of May"]]


def test_a_long_name_between_mark_and_verb_is_not_said() -> None:
    text = "“Rain is near the town,” Harbour Master Ada Moor, of the Harbour Office, said on Monday."
    quotes = tagged(text, Says("“Rain is near the town,” Harbour Master Ada Moor", "said"), verbs="said")
    assert [q[:2] for q in quotes] == [("direct", ["Rain is near the town,"])]
    assert [q[1] for q in tagged(text, Says("“Rain is near the town,” Harbour Master Ada Moor"), verbs="")] != [
        ["Rain is near the town,"]
    ]


def test_a_term_that_nobody_is_named_for_is_no_quote() -> None:
    assert not quotes_in("The net is known as “super net” in the town.", Says("“super net”", "known"))
    (quote,) = quotes_in("The plan was denounced as “super net” in the town.", Says("“super net”", "denounced"))
    assert quote.source is None
    (quote,) = quotes_in(
        "It was put to them. “What happened in Saltby?” It rained.", Says("“What happened in Saltby?”")
    )
    assert quote.source is None


def test_a_cue_in_the_marks_of_a_quote_is_somebody_elses() -> None:
    text = "Moor went on. “People warned us of rain and nobody would listen to them.”"
    whole = "“People warned us of rain and nobody would listen to them.”"
    doc = doc_reading(text, Says(whole), Says("us of rain", "warned", "People"))
    found = find_quotes(doc, find_marked(text, paragraphs(text)), paragraphs(text))
    assert [quote.cue for quote in found] == [None]


def test_words_of_another_sentence_are_left_out_of_a_report() -> None:
    text = "The wind is up. Ada Moor warned that rain was near."
    (quote,) = quotes_in(text, Says(["The wind is up", "that rain was near"], "warned", "Ada Moor"))
    assert [e.of(text) for e in quote.content] == ["rain was near"]


def test_words_behind_the_marks_that_end_a_quote_are_left_out() -> None:
    text = "Moor warned: “Rain is near the town,” when the wind got up."
    assert [q[1] for q in tagged(text, Says(["“Rain is near the town,”", "the wind got up"], "warned", "Moor"))] == [
        ["Rain is near the town,"]
    ]


def test_a_source_that_stops_short_of_its_noun_is_taken_on_to_it() -> None:
    text = "A long review called the town “a mess”."
    doc = doc_reading(text, Says("the town “a mess”", "called", "A"))
    for token, pos in zip(doc, ("PROPN", "ADJ", "NOUN", "VERB"), strict=False):
        token.pos_ = pos
    (quote,) = find_quotes(doc, find_marked(text, paragraphs(text)), paragraphs(text))
    assert shown(quote, text)[3] == "A long review"


def test_a_source_ends_before_what_leads_on_from_it() -> None:
    text = "The mayor on Monday called the town “a mess”."
    doc = doc_reading(text, Says("the town “a mess”", "called", "The mayor on"))
    for token, pos in zip(doc, ("DET", "NOUN", "ADP", "PROPN", "VERB"), strict=False):
        token.pos_ = pos
    (quote,) = find_quotes(doc, find_marked(text, paragraphs(text)), paragraphs(text))
    assert shown(quote, text)[3] == "The mayor"
    text = "The mayor, who called the town “a mess”, wept."
    doc = doc_reading(text, Says("the town “a mess”", "called", "The mayor, who"))
    doc[3].tag_ = "WP"
    (quote,) = find_quotes(doc, find_marked(text, paragraphs(text)), paragraphs(text))
    assert shown(quote, text)[3] == "The mayor"


def test_a_mark_on_its_own_is_no_content() -> None:
    text = "“Rain is near,” said Ada Moor."
    (quote,) = quotes_in(text, Says(["“", "Rain is near,”"], "said", "Ada Moor"))
    assert shown(quote, text) == ("direct", ["Rain is near,"], "said", "Ada Moor")


def test_pieces_that_touch_are_one() -> None:
    text = "Ada Moor warned that rain was near the town."
    (quote,) = quotes_in(text, Says(["that rain was", "near the town"], "warned", "Ada Moor"))
    assert [e.of(text) for e in quote.content] == ["rain was near the town"]


def test_a_sentence_in_marks_with_a_tag_of_its_own_is_a_quote_of_its_own() -> None:
    text = "Roe said that rain is “very near”. “Nobody told us of it,” Moor warned."
    whole = Says("that rain is “very near”. “Nobody told us of it,”", "said", "Roe")
    assert tagged(text, whole, verbs="said warned") == [
        ("mixed", ["rain is “very near”"], "said", "Roe"),
        ("direct", ["Nobody told us of it,"], "warned", "Moor"),
    ]


def test_a_content_does_not_end_with_the_word_that_leads_on() -> None:
    text = "Ada Moor said that rain was near as the wind got up."
    (quote,) = quotes_in(text, Says("that rain was near as", "said", "Ada Moor"))
    assert [e.of(text) for e in quote.content] == ["rain was near"]


def test_a_source_that_is_only_a_title_is_taken_on_to_the_name() -> None:
    text = "Mr Moor said that rain was near."
    (quote,) = quotes_in(text, Says("that rain was near", "said", "Mr"))
    assert shown(quote, text)[3] == "Mr Moor"


def test_a_report_ends_with_its_sentence_although_marks_close_before_the_stop() -> None:
    text = "Ada Moor said it was “a mess”. Nobody in the whole town went out."
    content = "it was “a mess”. Nobody in the whole town went out"
    (quote,) = quotes_in(text, Says(content, "said", "Ada Moor"))
    assert shown(quote, text) == ("mixed", ["it was “a mess”"], "said", "Ada Moor")


def test_what_follows_marks_that_close_with_their_sentence_is_not_said() -> None:
    text = "Ada Moor said: “It was dry.” As of Monday all the town was dry."
    (quote,) = quotes_in(text, Says("“It was dry.” As of Monday all the town was dry", "said", "Ada Moor"))
    assert shown(quote, text) == ("direct", ["It was dry."], "said", "Ada Moor")


def test_a_sentence_in_marks_behind_a_report_is_a_quote_of_its_own() -> None:
    text = "Ada Moor said it was “a mess”. “Nobody went out all day.”"
    said = Says(["it was “a mess”", "“Nobody went out all day.”"], "said", "Ada Moor")
    report, quote = quotes_in(text, said)
    assert shown(report, text) == ("mixed", ["it was “a mess”"], "said", "Ada Moor")
    assert shown(quote, text) == ("direct", ["Nobody went out all day."], "said", "Ada Moor")


def test_a_colon_parts_a_report_from_the_quote_behind_it() -> None:
    text = "Ada Moor said that it was dry: “Nobody went out all day.”"
    report, quote = quotes_in(text, Says("that it was dry: “Nobody went out all day.”", "said", "Ada Moor"))
    assert shown(report, text) == ("indirect", ["it was dry"], "said", "Ada Moor")
    assert shown(quote, text) == ("direct", ["Nobody went out all day."], "said", "Ada Moor")


def test_a_tag_that_leads_to_the_next_quote_is_not_that_of_a_quote_that_ended_before_it() -> None:
    text = "“Rain is near!” said Ada Moor.\n\n“We saw it from the hill.” Ben Roe added: “We saw nothing there.”"
    first, again, other = quotes_in(
        text,
        Says("“Rain is near!”", "said", "Ada Moor"),
        Says(["“We saw it from the hill.”", "“We saw nothing there.”"], "added", "Ben Roe"),
    )
    assert first.source is not None
    assert again.goes_on
    assert again.source is None
    assert shown(other, text) == ("direct", ["We saw nothing there."], "added", "Ben Roe")


def test_a_participle_between_two_quotes_is_part_of_neither() -> None:
    text = "Ada Moor said, “Rain is near,” further remarking, “All of you go in at once.”"
    content = "“Rain is near,” further remarking, “All of you go in at once.”"
    (quote,) = quotes_in(text, Says(content, "said", "Ada Moor"))
    assert shown(quote, text) == ("direct", ["Rain is near,", "All of you go in at once."], "said", "Ada Moor")


def with_tags(
    text: str, tags: dict[str, tuple[str, str]], *attributions: Says, headline: bool = False
) -> tuple[Found, ...]:
    """The quotes of a text whose words have these tags, of Penn and universal; all others are nouns."""
    doc = doc_reading(text, *attributions)
    for token in doc:
        token.tag_, token.pos_ = tags.get(token.text, ("NN", "NOUN"))
    extents = paragraphs(text)
    return find_quotes(doc, find_marked(text, extents), extents, extents[0] if headline else None)


SAID = {"said": ("VBD", "VERB"), "was": ("VBD", "AUX"), "went": ("VBD", "VERB"), "is": ("VBZ", "AUX")}


def test_what_only_leads_to_a_sentence_in_marks_is_not_said() -> None:
    text = "However, as a part of it, Ada Moor said, “Rain is near.”"
    said = Says(["However, as a part of it,", "“Rain is near.”"], "said", "Ada Moor")
    (quote,) = with_tags(text, SAID, said)
    assert shown(quote, text)[:2] == ("direct", ["Rain is near."])


def test_what_a_quote_is_about_is_no_report_before_its_colon() -> None:
    text = "Ada Moor said of the plan of the town: “Rain is near.”"
    (quote,) = with_tags(text, SAID, Says("of the plan of the town: “Rain is near.”", "said", "Ada Moor"))
    assert shown(quote, text)[:2] == ("direct", ["Rain is near."])


def test_a_clause_that_and_adds_behind_marks_is_not_said() -> None:
    text = "Ada Moor said it was “a mess for all of us”, and work was begun at once."
    content = "it was “a mess for all of us”, and work was begun at once"
    (quote,) = with_tags(text, SAID, Says(content, "said", "Ada Moor"))
    assert shown(quote, text)[:2] == ("mixed", ["it was “a mess for all of us”"])


def test_a_word_or_two_that_the_marks_are_parted_from_are_not_said() -> None:
    text = "Which Ada Moor said was “a mess for all of us”."
    (quote,) = with_tags(text, SAID, Says(["Which", "was “a mess for all of us”"], "said", "Ada Moor"))
    assert shown(quote, text)[:2] == ("mixed", ["was “a mess for all of us”"])


def test_words_in_marks_that_no_headline_says_are_no_quote() -> None:
    said = Says(["Rain “is near”", "that rain is near"], "said", "Ada Moor")
    text = "Rain “is near”\n\nAda Moor said that rain is near."
    (quote,) = with_tags(text, SAID, said, headline=True)
    assert shown(quote, text)[:2] == ("indirect", ["rain is near"])


def test_a_term_in_what_nobody_says_is_no_quote() -> None:
    text = "It is said to be a “super town” of all."
    assert not with_tags(text, SAID, Says("to be a “super town” of all", "said"))


@pytest.mark.parametrize("asked", ["to go in at “once or twice”", "that rain was “near or far”"])
def test_whom_something_is_asked_of_is_no_part_of_it(asked: str) -> None:
    text = f"Ada Moor told the mayor of the town {asked}."
    tags = {"told": ("VBD", "VERB"), "of": ("IN", "ADP"), "the": ("DT", "DET"), "was": ("VBD", "AUX")}
    (quote,) = with_tags(text, tags, Says(f"the mayor of the town {asked}", "told", "Ada Moor"))
    assert shown(quote, text)[:2] == ("mixed", [asked.removeprefix("that ")])


def test_a_quote_behind_a_sentence_that_says_nothing_is_whose_the_sentence_is() -> None:
    text = "Ben Roe said, “Rain is near.”\n\nAda Moor showed a boat, her “best and last and only boat”."
    first, quote = with_tags(
        text,
        SAID,
        Says("“Rain is near.”", "said", "Ben Roe"),
        Says("a boat", "", "Ada Moor"),
        Says("“best and last and only boat”"),
    )
    assert first.source is not None
    assert first.source.text == "Ben Roe"
    assert quote.source is not None
    assert quote.source.text == "Ada Moor"


def test_a_word_that_is_spoken_about_is_no_quote() -> None:
    text = "Ada Moor used the word “boat” and left."
    assert not with_tags(text, {"used": ("VBD", "VERB")}, Says("“boat”", "used", "Ada Moor"))


def test_a_second_verb_says_a_second_quote_with_the_same_source() -> None:
    text = "Ada Moor said it was “dry and quiet and dull” and promised to bring “rain for all of you”."
    content = "it was “dry and quiet and dull” and promised to bring “rain for all of you”"
    tags = SAID | {"promised": ("VBD", "VERB")}
    one, other = with_tags(text, tags, Says(content, "said", "Ada Moor"))
    assert shown(one, text) == ("mixed", ["it was “dry and quiet and dull”"], "said", "Ada Moor")
    assert shown(other, text) == ("mixed", ["to bring “rain for all of you”"], "promised", "Ada Moor")


def test_a_participle_behind_a_comma_says_the_rest_of_a_report() -> None:
    text = "Ada Moor said that rain was near the town, adding that all of them went in."
    content = "that rain was near the town, adding that all of them went in"
    one, other = with_tags(text, SAID, Says(content, "said", "Ada Moor"))
    assert shown(one, text) == ("indirect", ["rain was near the town"], "said", "Ada Moor")
    assert shown(other, text) == ("indirect", ["all of them went in"], "adding", "Ada Moor")


def test_whom_a_later_paragraph_names_reports_nothing_before_it() -> None:
    text = "Below is what was said of the bridge.\n\nAda Moor left."
    assert not quotes_in(text, Says("what was said of the bridge", "said", "Ada Moor"))
    assert not quotes_in(
        "Then of the old bridge was said.\n\nAda Moor left.", Says("of the old bridge", "said", "Ada Moor")
    )


def test_those_who_are_warned_do_not_warn() -> None:
    text = "Ada Moor wrote to the allies warning them of rain near Saltby."
    assert not quotes_in(text, Says("them of rain near Saltby", "warning", "the allies"))


def test_whoever_stands_behind_a_participle_is_not_its_source() -> None:
    text = "“Rain is near the town”, adding Ada Moor would come."
    (quote,) = with_tags(text, {"adding": ("VBG", "VERB")}, Says("“Rain is near the town”"))
    assert shown(quote, text) == ("direct", ["Rain is near the town"], None, None)
    (quote,) = with_tags(text.replace("adding", "added"), {"added": ("VBD", "VERB")}, Says("“Rain is near the town”"))
    assert quote.source is not None


def test_marks_closed_and_opened_again_at_once_part_two_quotes() -> None:
    text = "“Rain is near,” said Ada Moor. “Go in at once.” “All of you.”"
    said = Says(["“Rain is near,”", "“Go in at once.”", "“All of you.”"], "said", "Ada Moor")
    one, other = quotes_in(text, said)
    assert shown(one, text) == ("direct", ["Rain is near,", "Go in at once."], "said", "Ada Moor")
    assert (shown(other, text), other.goes_on) == (("direct", ["All of you."], "said", None), True)
    between = text.replace("once.” “All", "once.” Then: “All")
    (whole,) = quotes_in(between, said)
    assert len(whole.content) == 3


def test_a_comma_before_the_tag_carries_a_quote_on_into_the_next_paragraph() -> None:
    text = "“Rain is near,” said Ada Moor.\n\n“Go in at once, all of you.”"
    parts = Says("“Rain is near,”", "said", "Ada Moor"), Says("“Go in at once, all of you.”")
    (quote,) = quotes_in(text, *parts)
    assert [e.of(text) for e in quote.content] == ["Rain is near,", "Go in at once, all of you."]
    for other in ("“Rain is near.” So said Ada Moor.", "“Rain is near,” said Ada Moor. It rained."):
        first = other[: other.index("”") + 1]
        assert len(quotes_in(text.replace("“Rain is near,” said Ada Moor.", other), Says(first, "said", "Ada Moor"),
                             parts[1])) == 2  # fmt: skip


def test_a_sentence_that_ends_before_a_report_is_not_said_by_its_cue() -> None:
    text = "“Is rain near us all?” Ada Moor said the town was “dry”."
    one, other = with_tags(text, SAID, Says(["“Is rain near us all?”", "the town was “dry”"], "said", "Ada Moor"))
    assert shown(one, text) == ("direct", ["Is rain near us all?"], None, None)
    assert shown(other, text) == ("mixed", ["the town was “dry”"], "said", "Ada Moor")


def test_an_utterance_taken_up_with_another_opening_mark_is_one() -> None:
    text = 'Ada Moor said: "Rain is near. "All of you go in. "Take the cat."'
    told = Says(['"Rain is near.', '"Take the cat."'], "said", "Ada Moor"), Says('"All of you go in.')
    (quote,) = quotes_in(text, *told)
    assert [e.of(text) for e in quote.content] == ["Rain is near.", "All of you go in.", "Take the cat."]


def test_whom_another_quotes_is_who_speaks() -> None:
    text = "“Rain is near,” the Times quoted Ada Moor as saying."
    (quote,) = quotes_in(text, Says("“Rain is near,”", "quoted", "the Times"))
    assert shown(quote, text) == ("direct", ["Rain is near,"], "saying", "Ada Moor")
    text = "“Rain is near,” the Times quoted Ada Moor."
    (quote,) = quotes_in(text, Says("“Rain is near,”", "quoted", "the Times"))
    assert quote.source is not None
    assert quote.source.text == "the Times"


def test_who_is_quoted_by_another_is_who_speaks() -> None:
    text = "“Rain is near,” she was quoted by the Times as saying."
    (quote,) = quotes_in(text, Says("“Rain is near,”", "saying", "by the Times"))
    assert shown(quote, text) == ("direct", ["Rain is near,"], "saying", "she")
    text = "“Rain is near,” Ada Moor was quoted by the Times as saying."
    doc = doc_reading(text, Says("“Rain is near,”", "saying", "the Times"))
    verb = next(token for token in doc if token.text == "quoted")
    for token in doc:
        token.head, token.dep_ = (verb, "nsubj:pass") if token.text == "Moor" else (verb, "dep")
    next(token for token in doc if token.text == "Ada").head = doc[verb.i - 2]
    (quote,) = find_quotes(doc, find_marked(text, paragraphs(text)), paragraphs(text))
    assert shown(quote, text) == ("direct", ["Rain is near,"], "saying", "Ada Moor")
    for said in ("she was told by the Times, saying so.", "he fell. So says a memo cited by the Times, saying so."):
        text = f"“Rain is near,” {said}"
        (quote,) = quotes_in(text, Says("“Rain is near,”", "saying", "the Times"))
        assert shown(quote, text)[-1] == "the Times"


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        ('it was "dry", a claim that many doubt', 'it was "dry"'),
        ('it was "dry," making waves', 'it was "dry,"'),
        ('it was "dry", including the sea', 'it was "dry", including the sea'),
        ('it was "dry", the sea as well', 'it was "dry", the sea as well'),
        ('it was "dry" making waves', 'it was "dry" making waves'),
        ('it had "boats", a bus and two cars', 'it had "boats", a bus and two cars'),
    ],
)
def test_what_the_writer_adds_behind_marks_is_not_said(said: str, kept: str) -> None:
    text = f"Ada Moor said {said}."
    making = {"making": ("VBG", "VERB"), "including": ("VBG", "VERB"), "a": ("DT", "DET"), "the": ("DT", "DET")}
    (quote,) = with_tags(text, SAID | making, Says([said], "said", "Ada Moor"))
    assert shown(quote, text)[1] == [kept.rstrip(",")]


def test_a_word_that_only_joins_is_no_report_beside_a_quote() -> None:
    text = "“Is rain near?” Ada Moor said, but it rained."
    (quote,) = with_tags(text, SAID, Says(["“Is rain near?”", "but"], "said", "Ada Moor"))
    assert shown(quote, text) == ("direct", ["Is rain near?"], "said", "Ada Moor")


def test_a_second_verb_between_commas_begins_a_quote_of_its_own() -> None:
    text = "“Rain is near,” Moor said, adding, “the cat is in.”"
    tags = SAID | {"adding": ("VBG", "VERB"), "Moor": ("NNP", "PROPN")}
    first = Says("“Rain is near,”", "said", "Moor")
    one, other = with_tags(text, tags, first, Says("“the cat is in.”", "adding", "Moor"))
    assert shown(one, text) == ("direct", ["Rain is near,"], "said", "Moor")
    assert shown(other, text) == ("direct", ["the cat is in."], "adding", "Moor")


def test_a_clause_that_tells_when_is_no_tag() -> None:
    text = "“Rain is near,” when Moor asked for it."
    tags = {"when": ("WRB", "SCONJ"), "Moor": ("NNP", "PROPN"), "asked": ("VBD", "VERB"), "is": ("VBZ", "AUX")}
    (quote,) = with_tags(text, tags, Says("“Rain is near,”"))
    assert shown(quote, text)[2:] == (None, None)
