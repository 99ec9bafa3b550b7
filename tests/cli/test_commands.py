"""The command line: exit codes, one clear line for each failure, and nothing of an article that a terminal obeys."""

import errno
import fcntl
import io
import json
import os
import pty
import re
import select
import struct
import subprocess
import sys
import termios
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Self

import pytest

from reader import archive, cli
from reader.analysis import Analysis
from reader.article import Article
from reader.cli import reading
from reader.errors import LanguageError
from reader.newsroom import Newsroom
from reader.settings import Place, Settings, settings_file
from reader.tui import app
from tests.builders import harbour
from tests.site import Site

STORY = harbour().article.text


class Stream(io.TextIOWrapper):
    """A stream that may be a terminal, and remembers what was written."""

    def __init__(self, content: bytes = b"", *, is_terminal: bool = False) -> None:
        super().__init__(io.BytesIO(content), encoding="utf-8")
        self._is_terminal = is_terminal

    def isatty(self) -> bool:
        return self._is_terminal

    @property
    def written(self) -> str:
        self.flush()
        assert isinstance(self.buffer, io.BytesIO)
        return self.buffer.getvalue().decode()


@pytest.fixture(autouse=True)
def analysed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The ids of what was analysed; every article is the harbour's."""
    ids: list[str] = []

    def analyse(_: Newsroom, article: Article) -> Analysis:
        ids.append(article.id)
        return harbour().analysis if article.text == STORY else Analysis(pipeline="by hand 1")

    monkeypatch.setattr(Newsroom, "analyse", analyse)
    return ids


@pytest.fixture
def story(tmp_path: Path) -> str:
    (tmp_path / "harbour.txt").write_text(STORY, encoding="utf-8")
    return str(tmp_path / "harbour.txt")


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, list[str]]:
    """The exit code, what was written to stdout, and the lines on stderr."""
    try:
        code = cli.main(arguments)
    except SystemExit as end:
        code = int(end.code or 0)
    said = capsys.readouterr()
    return code, said.out, said.err.splitlines()


@pytest.fixture
def give(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[bytes], None]]:
    """Gives something on standard input, as a pipe does."""
    reading, writing = os.pipe()
    with os.fdopen(reading) as stdin, os.fdopen(writing, "wb") as pipe:
        monkeypatch.setattr(sys, "stdin", stdin)

        def write(content: bytes) -> None:
            pipe.write(content)
            pipe.close()

        yield write


def test_an_object_is_written_for_every_article(capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("It sailed.", encoding="utf-8")
    code, out, err = run(capsys, "analyze", story, str(tmp_path / "other.txt"))
    assert (code, err) == (0, [])
    assert [json.loads(line)["id"] for line in out.splitlines()] == ["harbour", "other"]


def test_a_folder_is_analysed_whole(capsys: pytest.CaptureFixture[str], story: str, analysed: list[str]) -> None:
    assert run(capsys, "analyze", str(Path(story).parent))[0] == 0
    assert analysed == ["harbour"]


def test_standard_input_is_analysed(capsys: pytest.CaptureFixture[str], give: Callable[[bytes], None]) -> None:
    give(STORY.encode())
    code, out, _ = run(capsys, "analyze", "-")
    found = json.loads(out)
    assert (code, found["id"], found["source"], found["text"]) == (0, "stdin", "-", STORY)


def test_an_input_that_fails_is_told_and_stops_no_other(
    capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path
) -> None:
    (tmp_path / "none").mkdir()
    (tmp_path / "picture.txt").write_bytes(b"\x89PNG\r\n")
    inputs = ("missing.txt", str(tmp_path / "none"), str(tmp_path / "picture.txt"), "https://example.org", story)
    code, out, err = run(capsys, "analyze", *inputs)
    assert code == 1
    assert [json.loads(line)["id"] for line in out.splitlines()] == ["harbour"]
    assert len(err) == 4
    assert all(line.startswith("newsreader: ") for line in err)


def test_a_bug_in_one_article_is_told_and_stops_no_other(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, story: str, tmp_path: Path
) -> None:
    def analyse(_: Newsroom, article: Article) -> Analysis:
        if article.id == "odd":
            raise ZeroDivisionError
        return Analysis()

    monkeypatch.setattr(Newsroom, "analyse", analyse)
    (tmp_path / "odd.txt").write_text("It sailed.", encoding="utf-8")
    code, out, err = run(capsys, "analyze", str(tmp_path / "odd.txt"), story)
    assert (code, len(out.splitlines())) == (1, 1)
    assert "odd.txt: newsreader has a bug: ZeroDivisionError" in err[0]


def test_a_missing_model_is_told_once(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, story: str
) -> None:
    def analyse(*_: object) -> Analysis:
        message = "no model is called en_none; install it"
        raise LanguageError(message)

    monkeypatch.setattr(Newsroom, "analyse", analyse)
    assert run(capsys, "analyze", "--model", "en_none", story, story) == (
        1,
        "",
        ["newsreader: no model is called en_none; install it"],
    )


def test_csv_has_its_heading_once(capsys: pytest.CaptureFixture[str], story: str) -> None:
    _, out, _ = run(capsys, "analyze", "--format", "csv", story, story)
    assert [line for line in out.splitlines() if line.startswith("id,")] == out.splitlines()[:1]


def test_markdown_is_written_for_people(capsys: pytest.CaptureFixture[str], story: str) -> None:
    _, out, _ = run(capsys, "analyze", "--format", "markdown", story)
    assert out.startswith("# Night Ferry Returns to Port Ellery After Nine Years\n")
    assert "## Tomás Quill\n\ntreasurer\n" in out


@pytest.mark.parametrize(
    "arguments", [["analyze"], ["analyze", "--format", "xml", "a"], ["--colour"], ["analyze", "--wrong\x1b[2J"]]
)
def test_wrong_usage_is_one_visible_line(capsys: pytest.CaptureFixture[str], arguments: Sequence[str]) -> None:
    code, out, err = run(capsys, *arguments)
    assert (code, out, len(err)) == (2, "", 1)
    assert err[0].isprintable()
    assert "--help" in err[0]


def test_an_interrupted_run_says_so_by_its_code(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, story: str
) -> None:
    def analyse(*_: object) -> Analysis:
        raise KeyboardInterrupt

    monkeypatch.setattr(Newsroom, "analyse", analyse)
    assert run(capsys, "analyze", story) == (130, "", [])


def test_progress_is_shown_on_a_terminal_and_wiped_off(monkeypatch: pytest.MonkeyPatch, story: str) -> None:
    screen, out = Stream(is_terminal=True), Stream()
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(sys, "stderr", screen)
    monkeypatch.setattr(sys, "stdout", out)
    assert cli.main(["analyze", story, story]) == 0
    assert "1/2" in screen.written
    assert screen.written.endswith("\r\x1b[K")
    assert len(out.written.splitlines()) == 2


def test_what_is_odd_in_an_input_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_bytes("The café sailed.".encode("cp1252"))
    code, _, err = run(capsys, "analyze", str(tmp_path / "old.txt"))
    assert (code, len(err)) == (0, 1)
    assert err[0].endswith("old.txt: not UTF-8; read as CP1252")


def test_data_is_utf8_whatever_the_locale_says(story: str, monkeypatch: pytest.MonkeyPatch) -> None:
    out = Stream()
    out.reconfigure(encoding="ascii")
    monkeypatch.setattr(sys, "stdout", out)
    assert cli.main(["analyze", story]) == 0
    assert "Tomás" in out.written


def test_without_a_terminal_the_article_is_printed_with_its_quotes(
    capsys: pytest.CaptureFixture[str], story: str
) -> None:
    code, out, err = run(capsys, story)
    assert (code, err) == (0, [])
    assert out.startswith(STORY)
    assert "## Ada Marsh" in out.removeprefix(STORY)


@pytest.mark.parametrize("term", ["dumb", ""])
def test_a_dumb_terminal_gets_text(monkeypatch: pytest.MonkeyPatch, story: str, term: str) -> None:
    out = Stream(is_terminal=True)
    monkeypatch.setattr(sys, "stdout", out)
    monkeypatch.setenv("TERM", term)
    assert cli.main([story]) == 0
    assert out.written.startswith(STORY)


def test_text_is_printed_without_anything_that_a_terminal_obeys(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    wild = "Title \x1b[2J\x07\n\n“Bold,” \x9b31m he \u202esaid.\r\nEnd\x00".replace("\x00", "\x08")
    (tmp_path / "wild.txt").write_text(wild, encoding="utf-8", newline="")
    _, out, _ = run(capsys, "--plain", str(tmp_path / "wild.txt"))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", out)
    assert "“Bold,”" in out


def test_the_text_stands_even_where_the_model_does_not(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, story: str
) -> None:
    def analyse(*_: object) -> Analysis:
        message = "the model is broken; install newsreader again"
        raise LanguageError(message)

    monkeypatch.setattr(Newsroom, "analyse", analyse)
    code, out, err = run(capsys, story)
    assert (code, out.strip()) == (1, STORY.strip())
    assert err == ["newsreader: the model is broken; install newsreader again"]


def test_the_very_first_run_shows_the_article_that_ships(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, analysed: list[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    code, out, _ = run(capsys)
    assert code == 0
    assert len(out.split()) > 100
    assert len(analysed) == 1


def test_a_later_run_goes_on_where_one_stopped(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, story: str, analysed: list[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert Newsroom.keep_place(Newsroom.__new__(Newsroom), Place(story, 9))
    assert run(capsys)[0] == 0
    assert analysed == ["harbour"]


def test_a_place_that_is_gone_is_told_and_stops_no_start(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", None)
    assert Newsroom.keep_place(Newsroom.__new__(Newsroom), Place("/gone/story.txt", 9))
    code, out, err = run(capsys)
    assert (code, len(err)) == (0, 1)
    assert "cannot go on where you stopped: /gone/story.txt: no such file" in err[0]
    assert len(out.split()) > 100


def test_piped_text_is_read_when_nothing_else_is_named(
    capsys: pytest.CaptureFixture[str], give: Callable[[bytes], None], analysed: list[str]
) -> None:
    give(STORY.encode())
    assert run(capsys)[1].startswith(STORY)
    assert analysed == ["stdin"]


def test_an_empty_pipe_is_told(capsys: pytest.CaptureFixture[str], give: Callable[[bytes], None]) -> None:
    give(b"")
    assert run(capsys) == (1, "", ["newsreader: standard input: empty; there is nothing to read in it"])


def test_other_articles_that_were_named_are_told(capsys: pytest.CaptureFixture[str], story: str) -> None:
    assert run(capsys, story, "b.txt", "c.txt")[2] == ["newsreader: not opened yet: b.txt, c.txt"]


@pytest.mark.parametrize("location", ["missing.txt", "https://example.org/story", "/dev/zero", "\x1b]0;evil\x07"])
def test_what_cannot_be_read_is_one_visible_line(capsys: pytest.CaptureFixture[str], location: str) -> None:
    code, out, err = run(capsys, location)
    assert (code, out, len(err)) == (1, "", 1)
    assert err[0].startswith("newsreader: ")
    assert err[0].isprintable()


def test_a_broken_settings_file_is_told_and_stops_no_start(
    capsys: pytest.CaptureFixture[str], home: Path, story: str
) -> None:
    (home / "config" / "newsreader").mkdir(parents=True)
    (home / "config" / "newsreader" / "settings.toml").write_text("themes = 3", encoding="utf-8")
    code, out, err = run(capsys, story)
    assert (code, out[:5]) == (0, STORY[:5])
    assert err == ["newsreader: settings.toml: no setting is called “themes”; did you mean “theme”?"]


def test_a_reader_who_has_had_enough_ends_the_writing_in_silence(story: str) -> None:
    code = (
        "import sys; from reader import cli, newsroom; from reader.analysis import Analysis;"
        "newsroom.Newsroom.analyse = lambda *_: Analysis();"
        "sys.exit(cli.main(['analyze', *sys.argv[1:] * 400]))"
    )
    reading, writing = os.pipe()
    os.close(reading)
    result = subprocess.run([sys.executable, "-c", code, story], stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (result.returncode, result.stderr) == (0, b"")


@pytest.fixture
def keeping(monkeypatch: pytest.MonkeyPatch, analysed: list[str]) -> None:
    """Analyses by hand go into the library, as those of the language do."""
    by_hand = Newsroom.analyse

    def analyse(newsroom: Newsroom, article: Article) -> Analysis:
        analysis = by_hand(newsroom, article)
        newsroom.library.keep(article, analysis, newsroom.pipeline() or "")
        return analysis

    monkeypatch.setattr(Newsroom, "analyse", analyse)


def add(capsys: pytest.CaptureFixture[str], *arguments: str) -> None:
    """Put the story, or what is named, into the library without a word."""
    code, out, err = run(capsys, "add", *arguments)
    assert (code, out, err[-1][:28]) == (0, "", "newsreader: added to the lib")


@pytest.mark.usefixtures("keeping")
def test_articles_are_added_and_told_how_many(capsys: pytest.CaptureFixture[str], story: str, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("It sailed.", encoding="utf-8")
    assert run(capsys, "add", story, str(tmp_path), "--tag", "Boats", "--outlet", "Gazette") == (
        0, "", ["newsreader: added to the library: 2 new, 1 known"],
    )  # fmt: skip
    listed = [json.loads(line) for line in run(capsys, "list", "--format", "jsonl")[1].splitlines()]
    assert [(one["id"], one["outlet"], one["tags"], one["quotes"]) for one in listed] == [
        (2, "Gazette", ["boats"], 0),
        (1, "Gazette", ["boats"], 9),
    ]


def test_a_pipe_and_a_pattern_are_added(
    capsys: pytest.CaptureFixture[str], give: Callable[[bytes], None], story: str
) -> None:
    give(b"It sailed.")
    add(capsys, "-", str(Path(story).parent / "*.txt"))
    assert len(run(capsys, "list")[1].splitlines()) == 2


def test_what_cannot_be_added_is_told_and_stops_no_other(capsys: pytest.CaptureFixture[str], story: str) -> None:
    code, _, err = run(capsys, "add", "missing.txt", story)
    assert (code, len(err)) == (1, 2)
    assert err[0].startswith("newsreader: missing.txt: no such file")
    assert err[1].endswith("1 new")


def test_articles_are_kept_even_where_the_model_does_not_work(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, story: str, tmp_path: Path
) -> None:
    def analyse(*_: object) -> Analysis:
        message = "the model is broken; install newsreader again"
        raise LanguageError(message)

    monkeypatch.setattr(Newsroom, "analyse", analyse)
    (tmp_path / "other.txt").write_text("It sailed.", encoding="utf-8")
    code, _, err = run(capsys, "add", str(tmp_path))
    assert (code, len(err)) == (1, 2)
    assert "`newsreader doctor --analyze`" in err[0]
    assert err[1].endswith("2 new")


@pytest.mark.usefixtures("keeping")
@pytest.mark.parametrize(
    ("query", "found"),
    [
        ([], 9),
        (["speaker:marsh"], 3),
        (["speaker:marsh verb:denied"], 1),
        (["speaker:marsh", "-verb:denied"], 2),
        (["-speaker:marsh"], 6),
        (["-harbour"], 9),
        (["newer:2 weeks"], 9),
        (["newer:2 weeks", "speaker:marsh"], 3),
        (["short, friendly", "speaker:marsh"], 1),
        (["friendly short", "speaker:marsh"], 0),
        (["speaker:ada marsh", "longer"], 1),
        (["--limit", "4"], 4),
    ],
)
def test_quotes_are_asked_for(capsys: pytest.CaptureFixture[str], story: str, query: Sequence[str], found: int) -> None:
    add(capsys, story)
    code, out, err = run(capsys, "quotes", *query, "--format", "jsonl")
    assert (code, len(out.splitlines()), err) == (0, found, [])


@pytest.mark.usefixtures("keeping")
def test_articles_are_searched(capsys: pytest.CaptureFixture[str], story: str) -> None:
    add(capsys, story)
    assert run(capsys, "search", "night", "ferry")[1].startswith("1. **Night Ferry Returns to Port Ellery")
    assert run(capsys, "search", "nothing of the kind") == (0, "", [])
    told = ["newsreader: no article has these words; did you mean `newsreader search night ferry`?"]
    assert run(capsys, "search", "nihgt", "ferrry") == (0, "", told)


def test_a_mistake_in_a_query_is_explained_at_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "quotes", "ferry speker:lavrov")
    assert (code, out) == (2, "")
    assert err[:2] == ["ferry speker:lavrov", "      ^^^^^^^"]
    assert err[2].startswith("no field is called speker:; did you mean speaker:")


@pytest.mark.parametrize(
    "arguments",
    [
        ["add"], ["search"], ["person"], ["import"], ["list", "--format", "ris"], ["quotes", "--limit", "some"],
        ["doctor", "now"], ["list", "--limit", "-1"],
    ],
)  # fmt: skip
def test_a_verb_that_is_used_wrong_says_so_in_one_line(
    capsys: pytest.CaptureFixture[str], arguments: Sequence[str]
) -> None:
    code, out, err = run(capsys, *arguments)
    assert (code, out, len(err)) == (2, "", 1)
    assert f"newsreader {arguments[0]} --help" in err[0]


@pytest.mark.parametrize("verb", ["add", "list", "search", "quotes", "person", "export", "import", "doctor"])
def test_every_verb_explains_itself(capsys: pytest.CaptureFixture[str], verb: str) -> None:
    assert f"  {verb}  " in run(capsys, "--help")[1]
    code, out, err = run(capsys, verb, "--help")
    assert (code, err) == (0, [])
    assert out.startswith(f"usage: newsreader {verb} ")


@pytest.mark.usefixtures("keeping")
def test_a_person_is_told_with_all_that_they_said(capsys: pytest.CaptureFixture[str], story: str) -> None:
    add(capsys, story)
    code, out, err = run(capsys, "person", "ada", "marsh")
    assert (code, err) == (0, [])
    assert out.startswith("# Ada Marsh\n\n3 quotes in 1 article\n\n- Mayor, ")
    assert out.count("> — Ada Marsh, Mayor") == 3
    found = json.loads(run(capsys, "person", "MARSH", "--format", "csl")[1])
    assert [item["id"] for item in found] == ["quote-1-2", "quote-1-8", "quote-1-9"]


@pytest.mark.usefixtures("keeping")
def test_decisions_on_people_are_made_and_taken_back(capsys: pytest.CaptureFixture[str], story: str) -> None:
    add(capsys, story)
    assert run(capsys, "person", "quill", "--same-as", "marsh") == (
        0, "", ["newsreader: Tomás Quill is the same person as Ada Marsh"],
    )  # fmt: skip
    assert run(capsys, "person", "quill")[1].startswith("# Ada Marsh\n\n5 quotes")
    assert run(capsys, "person", "marsh", "--rename", "A. Marsh")[2] == ["newsreader: Ada Marsh is called A. Marsh"]
    assert run(capsys, "person", "quill")[1].startswith("# A. Marsh\n\n5 quotes")
    assert run(capsys, "person", "--undo")[2] == ["newsreader: taken back: rename, Ada Marsh, A. Marsh"]
    assert run(capsys, "person", "--undo")[0] == 0
    assert run(capsys, "person", "quill")[1].startswith("# Tomás Quill\n\n2 quotes")
    assert run(capsys, "person", "sollie", "--ignore")[0] == 0
    assert run(capsys, "person", "sollie")[0] == 1
    assert run(capsys, "person", "--undo")[0] == 0
    assert run(capsys, "person", "--undo") == (1, "", ["newsreader: there is no decision to take back"])


@pytest.mark.usefixtures("keeping")
def test_a_decision_on_a_name_that_means_nobody_or_several_is_not_made(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, story: str
) -> None:
    add(capsys, story)
    assert run(capsys, "person", "nobody", "--ignore")[2] == ["newsreader: nobody in the library is called nobody"]
    assert run(capsys, "person", "marsh", "--same-as", "nobody")[0] == 1
    monkeypatch.setattr("reader.library.Library.people_named", lambda *_: (1, 2))
    several = "newsreader: ellery may be Ada Marsh (Mayor), Tomás Quill (treasurer); give the whole name"
    assert run(capsys, "person", "ellery", "--ignore")[2] == [several]
    assert run(capsys, "person", "--undo")[0] == 1


def test_nobody_of_a_name_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = run(capsys, "person", "No", "Body")
    assert (code, out, len(err)) == (1, "", 1)
    assert err[0].startswith("newsreader: nobody in the library is called No Body;")


@pytest.mark.usefixtures("keeping")
def test_a_library_goes_out_and_comes_in_elsewhere(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, story: str, tmp_path: Path
) -> None:
    add(capsys, story, "--tag", "x")
    _, exported, _ = run(capsys, "export")
    (tmp_path / "library.jsonl").write_text(exported + '\n{"type": "song"}\n' + _DECIDED, encoding="utf-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "elsewhere"))
    code, out, err = run(capsys, "import", str(tmp_path / "library.jsonl"))
    assert (code, out) == (1, "")
    assert err[0].startswith(
        f"newsreader: {tmp_path / 'library.jsonl'}, line 3: no line that `newsreader export` wrote"
    )
    assert err[1].endswith("library.jsonl: 1 new articles, 1 new decisions")
    assert run(capsys, "export")[1] == exported + _DECIDED
    assert run(capsys, "export", "--decisions")[1] == _DECIDED
    assert run(capsys, "export", "tag:y")[1] == _DECIDED
    assert len(run(capsys, "quotes", "speaker:marsh", "--format", "jsonl")[1].splitlines()) == 5


_DECIDED = (
    '{"type": "decision", "kind": "merge", "name": "Tom\\u00e1s Quill", "role": null, "other": "Ada Marsh",'
    ' "other_role": null, "article": null, "words": null, "start": null, "uid": "1", "made":'
    ' "2026-01-01T00:00:00+00:00"}\n'
)


def test_what_is_piped_is_imported(capsys: pytest.CaptureFixture[str], give: Callable[[bytes], None]) -> None:
    give(_DECIDED.encode())
    assert run(capsys, "import", "-") == (0, "", ["newsreader: -: 0 new articles, 1 new decisions"])
    assert run(capsys, "import", "missing.jsonl", "/")[0] == 1


_COUNTS = "articles: 1\nquotes: 9\npeople and other speakers: 4\ndecisions: 0\n"


@pytest.mark.usefixtures("keeping")
def test_the_doctor_tells_how_the_library_is(capsys: pytest.CaptureFixture[str], story: str, home: Path) -> None:
    add(capsys, story)
    assert run(capsys, "doctor") == (
        0,
        f"{home}/data/newsreader/library.db: well\n{_COUNTS}",
        [],
    )


@pytest.mark.usefixtures("keeping")
def test_the_doctor_analyses_what_waits_for_it(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, story: str, analysed: list[str]
) -> None:
    add(capsys, story)
    monkeypatch.setattr(Newsroom, "pipeline", lambda _: "en_newsreader 9.9.9")
    assert run(capsys, "doctor")[1].endswith("not analysed by this version: 1; opening one or --analyze does it\n")
    assert "not analysed" not in run(capsys, "doctor", "--analyze")[1]
    assert analysed == ["harbour", "harbour"]


def test_a_broken_library_is_mended_and_told(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    (home / "data" / "newsreader").mkdir(parents=True)
    (home / "data" / "newsreader" / "library.db").write_bytes(b"\xaa" * 5000)
    code, _, err = run(capsys, "doctor")
    assert (code, len(err)) == (1, 1)
    assert "the library was damaged: 0 articles were saved; the broken file is kept as" in err[0]
    assert run(capsys, "list") == (0, "", [])


def test_a_library_that_cannot_be_used_is_one_line(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    (home / "data" / "newsreader" / "library.db").mkdir(parents=True)
    code, out, err = run(capsys, "list")
    assert (code, out, len(err)) == (1, "", 1)
    assert "library.db: the library cannot be used" in err[0]


@pytest.mark.usefixtures("keeping")
def test_nothing_of_the_library_is_obeyed_by_a_terminal(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "wild.txt").write_text("Title \x1b[2J\u202e bold\n\nIt \x9b31m sailed.", encoding="utf-8")
    add(capsys, str(tmp_path / "wild.txt"), "--tag", "\x1b[2J")
    for verb in ("list", "export"):
        for form in (() if verb == "export" else ("--format", "csv"), ()):
            assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", run(capsys, verb, *form)[1])


class Terminal:
    """The program in a terminal of its own, with an article on a pipe."""

    def __init__(self, content: bytes, *arguments: str, rows: int = 30, columns: int = 100) -> None:
        self._screen, inside = pty.openpty()
        fcntl.ioctl(inside, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self._process = subprocess.Popen(
            [sys.executable, "-c", _IN_A_TERMINAL, *arguments],
            stdin=subprocess.PIPE,
            stdout=inside,
            stderr=inside,
            env={**os.environ, "TERM": "xterm-256color"},
            start_new_session=True,
        )
        os.close(inside)
        assert self._process.stdin
        with self._process.stdin as pipe:
            pipe.write(content)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.wait()
        os.close(self._screen)

    def shows(self, words: str) -> bool:
        """Whether the words come to the screen before the program ends or falls silent."""
        seen = ""
        for chunk in self._chunks():
            seen += re.sub(r"\x1b\[[0-9;:?]*[A-Za-z]", "", chunk)
            if words in seen:
                return True
        return False

    def press(self, key: str) -> None:
        os.write(self._screen, key.encode())

    def exit_code(self) -> int:
        """The exit code, once the program has come to its end."""
        for _ in self._chunks():
            pass
        return self._process.wait(timeout=30)

    def _chunks(self) -> Iterator[str]:
        while select.select([self._screen], [], [], 30)[0]:
            try:
                chunk = os.read(self._screen, 65536)
            except OSError as error:
                if error.errno == errno.EIO:
                    return
                raise
            yield chunk.decode(errors="replace")


_IN_A_TERMINAL = """
import fcntl, sys, termios
fcntl.ioctl(1, termios.TIOCSCTTY, 0)
from reader import cli, newsroom
from reader.analysis import Analysis
newsroom.Newsroom.analyse = lambda *_: Analysis(pipeline="by hand 1")
sys.exit(cli.main(sys.argv[1:]))
"""
"""The program, with the terminal at its stdout as its own, and without the language."""


def test_a_piped_article_is_read_with_the_keys_of_the_terminal() -> None:
    with Terminal(STORY.encode()) as terminal:
        assert terminal.shows("We have waited for this boat")
        terminal.press("q")
        assert terminal.exit_code() == 0


def test_a_terminal_without_width_is_read_on(story: str) -> None:
    with Terminal(b"", story, rows=0, columns=0) as terminal:
        assert terminal.shows("We have waited for this boat")
        terminal.press("q")
        assert terminal.exit_code() == 0


# --- settings ------------------------------------------------------------------------------------------------------


def write_settings(text: str) -> Path:
    path = settings_file()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def test_the_settings_are_shown_with_where_they_are_from(capsys: pytest.CaptureFixture[str]) -> None:
    path = write_settings("measure = 72\n")
    code, out, err = run(capsys, "config")
    assert (code, err) == (0, [])
    assert f"measure = 72\n    The widest line of an article, in columns from 30 to 200.\n    from: {path}:1\n" in out
    assert 'theme = "newsroom"' in out
    assert "library   " in out


def test_mistakes_in_settings_keys_and_themes_are_told_with_their_places(capsys: pytest.CaptureFixture[str]) -> None:
    path = write_settings('mesure = 72\ntheme = "nowhere"\n[keys]\n"quote.cpy" = "x"\n"quote.copy" = "n"\n')
    (path.parent / "themes").mkdir()
    (path.parent / "themes" / "mine.toml").write_text("[colors]\n", encoding="utf-8")
    code, out, err = run(capsys, "config", "--check")
    assert (code, out) == (1, "")
    assert err[0].startswith(f"newsreader: {path}:1: no setting is called “mesure”")
    assert f"{path}:4: keys: no action is called quote.cpy; did you mean quote.copy?" in err[1]
    assert f"{path}:5: keys: n stands for both trail.next and quote.copy" in err[2]
    assert "no theme is called nowhere" in err[3]
    assert "theme mine.toml" in err[4]


def test_the_example_of_settings_can_be_taken_as_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = run(capsys, "config", "--example")
    write_settings(out)
    assert code == 0
    assert run(capsys, "config", "--check") == (0, "", [])


# --- many articles -----------------------------------------------------------------------------------------------


@pytest.fixture
def together(monkeypatch: pytest.MonkeyPatch) -> list[object]:
    """How many processes, or which cluster, the work was given to; it is done here."""
    given: list[object] = []

    def work(jobs: Sequence[archive.Job], whom: object) -> Iterator[archive.Done]:
        given.append(whom)
        return map(archive.do, jobs)

    monkeypatch.setattr(archive, "by_processes", work)
    monkeypatch.setattr(archive, "by_cluster", work)
    return given


def test_processes_and_clusters_write_what_one_alone_does(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, story: str, together: list[object]
) -> None:
    monkeypatch.setattr(Newsroom, "analyse", lambda *_: Analysis())
    given = [story, "nowhere.txt", story]
    alone = run(capsys, "analyze", *given)
    assert run(capsys, "analyze", "--workers", "3", *given) == alone
    assert run(capsys, "analyze", "--cluster", "tcp://x:1", *given) == alone
    assert together == [3, "tcp://x:1"]


def test_a_file_appears_when_it_is_whole(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, story: str, tmp_path: Path
) -> None:
    monkeypatch.setattr(Newsroom, "analyse", lambda *_: Analysis())
    there = tmp_path / "out.jsonl"
    assert run(capsys, "analyze", "--output", str(there), story) == (0, "", [])
    assert there.read_text(encoding="utf-8") == run(capsys, "analyze", story)[1]
    table = tmp_path / "out.parquet"
    assert run(capsys, "analyze", "--format", "parquet", "--output", str(table), story)[0] == 0
    assert table.read_bytes()[:4] == b"PAR1"
    assert "cannot be written" in run(capsys, "analyze", "--output", str(tmp_path / "no" / "where"), story)[2][0]
    assert "needs --output" in run(capsys, "analyze", "--format", "parquet", story)[2][0]


# --- feeds -----------------------------------------------------------------------------------------------------------

FEED = """<rss version="2.0"><channel><title>Saltby Times</title><link>https://saltby.example/</link>
<item><guid>1</guid><title>Ferry</title><link>{site}/ferry</link><description>She sails.</description></item>
<item><guid>2</guid><title>Rain</title><link>{site}/rain</link><description>It {rained}.</description></item>
</channel></rss>"""


def put_feed(site: Site, rained: str = "rained", etag: str = "0") -> str:
    words = FEED.format(site=site.url, rained=rained)
    return site.put("/feed", words, Content_Type="application/rss+xml", ETag=etag)


def test_a_feed_is_followed_refreshed_and_listed(capsys: pytest.CaptureFixture[str], site: Site) -> None:
    url = put_feed(site, etag="1")
    assert run(capsys, "add", "--feed", url) == (0, "", [f"newsreader: Saltby Times ({url}): 2 new"])
    assert run(capsys, "refresh") == (0, "", ["newsreader: nothing new"])
    put_feed(site, "snowed", etag="2")
    assert run(capsys, "refresh", "saltby") == (0, "", ["newsreader: 1 changed, 1 known"])
    (feed,) = map(json.loads, run(capsys, "feeds", "--format", "jsonl")[1].splitlines())
    assert (feed["title"], feed["url"], feed["articles"], feed["unread"], feed["error"]) == (
        "Saltby Times",
        url,
        2,
        2,
        None,
    )
    assert "**Saltby Times**" in run(capsys, "feeds")[1]
    assert len(run(capsys, "list", "--format", "jsonl", "outlet:saltby")[1].splitlines()) == 2


def test_a_feed_that_fails_is_told_and_asks_for_its_pause_to_be_kept(
    capsys: pytest.CaptureFixture[str], site: Site
) -> None:
    run(capsys, "add", "--feed", put_feed(site))
    site.put("/feed", status=429, Retry_After="3600")
    code, _, err = run(capsys, "refresh")
    assert code == 1
    assert "asks for a pause" in err[0]
    asked = len(site.asked)
    assert "asked for a pause until" in run(capsys, "refresh")[2][0]
    assert len(site.asked) == asked


def test_reading_lists_come_in_and_go_out(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "list.opml").write_text('<opml><body><outline text="A" xmlUrl="https://a.example/f"/></body></opml>')
    assert "1 feeds are followed now" in run(capsys, "add", "--feed", str(tmp_path / "list.opml"))[2][0]
    opml = run(capsys, "feeds", "--opml")[1]
    assert 'xmlUrl="https://a.example/f"' in opml
    assert run(capsys, "feeds", "--unfollow", "https://a.example/f")[0] == 0
    assert run(capsys, "feeds", "--format", "jsonl")[1] == ""


def test_headers_of_a_feed_are_sent_each_time(capsys: pytest.CaptureFixture[str], site: Site) -> None:
    run(capsys, "add", "--feed", "--header", "X-Key: secret", put_feed(site))
    run(capsys, "refresh")
    assert [headers["X-Key"] for _, headers in site.asked] == ["secret", "secret"]


@pytest.mark.parametrize("header", ["no colon", "Bad Name: x", "X-Key:\x1b"])
def test_a_header_that_is_none_is_refused(capsys: pytest.CaptureFixture[str], header: str) -> None:
    with pytest.raises(SystemExit) as refused:
        cli.main(["add", "--feed", "--header", header, "https://a.example"])
    assert refused.value.code == 2
    assert "NAME:VALUE" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["refresh"], "no feeds are followed"),
        (["refresh", "x"], "no feed that is followed is called so"),
        (["add", "--feed", "/nowhere/list.opml"], "No such file"),
        (["feeds", "--unfollow", "x"], "no feed"),
    ],
)
def test_what_cannot_be_done_with_feeds_is_told(
    capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    code, _, err = run(capsys, *arguments)
    assert code == 1
    assert words in err[0]


def test_opening_a_summary_fetches_its_page(capsys: pytest.CaptureFixture[str], site: Site) -> None:
    run(capsys, "add", "--feed", put_feed(site))
    words = "<p>The night ferry sailed again on Monday, and nobody came to see her go.</p>" * 4
    site.put("/ferry", f"<html><body><article><h1>Ferry</h1>{words}</article></body></html>")
    newsroom = Newsroom(Settings())
    ferry, rain = (next(e for e in newsroom.library.entries() if e.title == title) for title in ("Ferry", "Rain"))

    def opened(number: int) -> Article:
        shelved = newsroom.open_entry(number)
        assert shelved is not None
        assert shelved.entry.is_read
        return shelved.article

    assert "nobody came to see her go" in opened(ferry.id).text
    site.answers.clear()
    assert "nobody came to see her go" in opened(ferry.id).text
    assert opened(rain.id).text == "Rain\n\nIt rained."
    assert "no page is there" in opened(rain.id).notes[-1]
    assert newsroom.open_entry(99) is None


def shown(monkeypatch: pytest.MonkeyPatch, *arguments: str) -> dict[str, object]:
    """What the screen would begin with."""
    begun: dict[str, object] = {}

    def read(_: Newsroom, article: Article, position: int, notices: tuple[str, ...], *, on_shelf: bool) -> int:
        begun.update(title=article.title, position=position, notices=notices, on_shelf=on_shelf)
        return 0

    monkeypatch.setattr(app, "read", read)
    monkeypatch.setattr(reading, "_has_screen", lambda: True)
    monkeypatch.setattr(reading, "_is_piped", lambda: False)
    assert cli.main(arguments) == 0
    return begun


def test_reading_goes_on_where_it_stopped_unless_it_is_not_to(monkeypatch: pytest.MonkeyPatch, story: str) -> None:
    Newsroom(Settings()).keep_place(Place(story, 70))
    title = harbour().article.title
    seed = Newsroom(Settings()).seed().title
    assert shown(monkeypatch) == {"title": title, "position": 70, "notices": (), "on_shelf": False}
    assert shown(monkeypatch, "--no-restore") == {"title": seed, "position": 0, "notices": (), "on_shelf": True}
    assert shown(monkeypatch, "--no-restore", story)["title"] == title
    assert not shown(monkeypatch, "--no-restore", story)["on_shelf"]


def test_on_a_terminal_it_is_told_that_a_page_is_fetched(monkeypatch: pytest.MonkeyPatch, site: Site) -> None:
    address = site.put("/a", f"<html><title>Ferry</title><article><p>{'It sailed. ' * 60}</p></article></html>")
    stderr = Stream(is_terminal=True)
    monkeypatch.setattr(sys, "stderr", stderr)
    monkeypatch.setenv("TERM", "xterm")
    shown(monkeypatch, address)
    assert stderr.written == f"newsreader: fetching {address} …\r\x1b[K"
