"""The evaluation measures a data folder, remembers figures and says what fell."""

import gzip
import json
from pathlib import Path

import pytest

from reader.language.confidence import Calibration, Evidence
from reader.language.pipeline import SHIPPED
from reader.training.evaluate import FIGURES, Outcome, Report, cross_validated, errors_of, evaluate, fitted
from reader.training.scoring import Said

TEXT = (
    "“The bridge will open in May,” said Ada Moor, a farmer in Saltby.\n\nBen Roe said that the road was too narrow.\n"
)


def data(folder: Path) -> Path:
    (folder / "quotes").mkdir(parents=True)
    (folder / "gold/in").mkdir(parents=True)
    (folder / "gold/gold").mkdir()
    direct, report = TEXT.index("“The"), TEXT.index("that the road")
    attributions = [
        {"content": [[direct, 30]], "cue": [[31, 35]], "source": [[36, 44]]},
        {
            "content": [[report, report + len("that the road was too narrow")]],
            "cue": [[report - 5, report - 1]],
            "source": [[report - 13, report - 6]],
        },
    ]
    record = {"id": "a", "text": TEXT, "attributions": attributions}
    for part in ("train", "dev"):
        (folder / f"quotes/polnear_{part}.jsonl.gz").write_bytes(gzip.compress(json.dumps(record).encode()))
    gold = {
        "quotes": [{"kind": "direct", "segments": ["The bridge will open in May,"], "speaker": "Ada Moor"}],
        "people": [{"name": "Ada Moor"}, {"name": "Ben Roe"}],
        "entities": [{"text": "Ada Moor", "label": "PERSON"}, {"text": "Ben Roe", "label": "PERSON"}],
    }
    (folder / "gold/in/a.txt").write_text(TEXT, "utf8")
    (folder / "gold/gold/a.json").write_text(json.dumps(gold), "utf8")
    return folder


def test_an_evaluation_counts_everything_that_was_not_trained_on(tmp_path: Path) -> None:
    report = evaluate(data(tmp_path), SHIPPED)
    assert report.measures.of("all speech, PolNeAR dev").gold == 2
    assert report.measures.of("direct, PolNeAR dev").f == 1
    assert report.measures.of("direct, hand-annotated").f == 1
    assert report.measures.of("people, hand-annotated").f == 1
    assert not any("train" in name for name in report.measures.counts)
    assert len(report.outcomes) == 2
    assert len(report.seconds) == 2
    assert "Analysis of 900 words" in report.text()


def test_what_has_no_cue_is_not_judged_by_articles_in_which_everything_has_one(tmp_path: Path) -> None:
    path = data(tmp_path) / "quotes/polnear_dev.jsonl.gz"
    record = json.loads(gzip.decompress(path.read_bytes()))
    record["text"] += "\nIt rained.\n\n“Nobody told us that it would rain on Monday.”\n"
    path.write_bytes(gzip.compress(json.dumps(record).encode()))
    assert [o.evidence.cue is None for o in evaluate(tmp_path, SHIPPED).outcomes] == [False, False]


def test_confidence_is_judged_by_annotated_articles_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (data(tmp_path) / "articles").mkdir()
    (tmp_path / "articles/news_articles.jsonl.gz").write_bytes(gzip.compress(b""))
    quote = {"kind": "direct", "content": [[1, 29]], "cue": [31, 35], "mention": [36, 44], "speaker": "Ada Moor"}
    article = {"id": "b", "names": {}, "people": [], "quotes": [quote]}
    monkeypatch.setattr(
        "reader.training.evaluate.annotations", lambda _, part: [(TEXT, article)] if part == "dev" else []
    )
    report = evaluate(tmp_path, SHIPPED)
    assert [o.right for o in report.outcomes if o.article == "b"] == [True, False]
    assert not any("held out" in name for name in report.measures.counts)


def with_figures(**f: float) -> Report:
    report = Report()
    for name, share in f.items():
        report.measures.of(name).gold = report.measures.of(name).predicted = 1000
        report.measures.of(name).right = report.measures.of(name).right_predicted = round(share * 1000)
    return report


def test_what_fell_by_more_than_a_point_is_named_and_what_rose_is_not() -> None:
    report = with_figures(direct=0.80, mixed=0.795, quoted=0.9)
    assert report.fallen({"direct": 0.82, "mixed": 0.80, "quoted": 0.7, "gone": 0.9}) == [
        "direct fell from 0.820 to 0.800"
    ]


def test_a_handful_of_cases_makes_no_figure() -> None:
    report = Report()
    report.measures.of("few").add([1], [1])
    assert report.figures() == {}


def outcome(article: str, share: float, *, right: bool) -> Outcome:
    return Outcome(article, Evidence("direct", share, share, share), 0.5, right)


def test_fitted_weights_make_confidence_the_share_that_was_right() -> None:
    outcomes = [outcome(str(i % 10), 0.9, right=i % 10 != 0) for i in range(200)]
    outcomes += [outcome(str(i % 10), 0.3, right=i % 5 == 0) for i in range(200)]
    calibration = Calibration(fitted(outcomes))
    assert calibration.confidence(outcomes[0].evidence) == pytest.approx(0.9, abs=0.03)
    assert calibration.confidence(outcomes[-1].evidence) == pytest.approx(0.2, abs=0.03)


def test_cross_validation_asks_weights_that_did_not_see_the_article() -> None:
    outcomes = [outcome("odd", 0.9, right=False)] * 20 + [outcome(str(i), 0.9, right=True) for i in range(20)]
    held_out = next(o for o in cross_validated(outcomes) if o.article == "odd")
    assert held_out.confidence > 0.8


def test_confidence_that_is_off_shows_as_calibration_error() -> None:
    report = Report()
    report.outcomes = [outcome("a", 0.9, right=True)] * 4
    assert report.calibration_error() == pytest.approx(0.5)


def test_errors_are_counted_by_kind() -> None:
    words = frozenset(range(10))
    gold = Said(words, "direct", frozenset({11}), "said", source_kind="pronoun")
    guess = Said(words, "direct", frozenset({12}), "said", extent=(0, 1))
    alone = Said(frozenset({20, 21}), "mixed", frozenset({22}), "said", extent=(0, 1))
    piece = Said(frozenset({8, 9}), "direct", frozenset(), "")
    kinds = list(errors_of([(gold, guess, False), (None, alone, False), (None, piece, False)], frozenset()))
    assert kinds == [
        "direct: wrong speaker instead of a pronoun",
        "mixed: nobody said it",
        "direct: a piece of another quote on its own",
    ]
    assert list(errors_of([(gold, None, False)], frozenset())) == ["direct: not found"]


def test_the_shipped_model_keeps_its_figures_and_its_calibration() -> None:
    figures = json.loads((SHIPPED / FIGURES).read_text("utf8"))
    assert {"direct, PolNeAR dev", "quoted, hand-annotated", "people, hand-annotated"} <= set(figures)
    weights = json.loads((SHIPPED / "encoder/confidence.json").read_text("utf8"))
    assert set(weights) == set(Evidence("direct", 0.5, None, None).features())
