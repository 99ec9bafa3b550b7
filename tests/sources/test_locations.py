"""Locations: what is read, what is refused, and the one line that says why."""

import io
from pathlib import Path
from typing import NoReturn

import pytest

from reader.errors import SourceError
from reader.sources import expand, read

STORY = "Ferry Sails Again\n\nThe night ferry sailed on Monday.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "b.txt").write_text(STORY, encoding="utf-8")
    (tmp_path / "a.md").write_text("# First\n\nwords", encoding="utf-8")
    (tmp_path / "notes.log").write_text("no article", encoding="utf-8")
    (tmp_path / ".hidden.txt").write_text("no article", encoding="utf-8")
    (tmp_path / "deeper" / ".git").mkdir(parents=True)
    (tmp_path / "deeper" / "c.HTML").write_text("<p>words", encoding="utf-8")
    (tmp_path / "deeper" / ".git" / "d.txt").write_text("no article", encoding="utf-8")
    return tmp_path


def refusal(location: str) -> str:
    with pytest.raises(SourceError) as refused:
        read(location)
    assert "\n" not in str(refused.value)
    return str(refused.value)


def test_a_file_of_text_is_an_article(folder: Path) -> None:
    article = read(str(folder / "b.txt"))
    assert (article.id, article.source, article.text) == ("b", str(folder / "b.txt"), STORY)
    assert (article.title, article.notes) == ("Ferry Sails Again", ())


def test_a_file_may_be_called_anything(folder: Path) -> None:
    assert read(str(folder / "notes.log")).text == "no article"


def test_a_path_may_begin_in_the_home_folder(home: Path) -> None:
    (home / "story.txt").write_text(STORY, encoding="utf-8")
    assert read("~/story.txt").text == STORY


def test_a_folder_stands_for_its_articles_in_order_with_those_below(folder: Path) -> None:
    found = [Path(location).relative_to(folder).as_posix() for location in expand(str(folder))]
    assert found == ["a.md", "b.txt", "deeper/c.HTML"]


def test_the_first_article_of_a_folder_is_read_and_the_number_is_told(folder: Path) -> None:
    article = read(str(folder))
    assert (article.title, article.notes) == ("First", (f"the first of 3 articles in {folder}",))


def test_a_pattern_stands_for_the_files_that_it_matches(folder: Path) -> None:
    found = expand(str(folder / "*.t?t"))
    assert found == (str(folder / "b.txt"),)


def test_a_file_whose_name_looks_like_a_pattern_is_itself(folder: Path) -> None:
    odd = folder / "what [really] happened?.txt"
    odd.write_text(STORY, encoding="utf-8")
    assert read(str(odd)).text == STORY


def test_standard_input_is_read_as_text() -> None:
    article = read("-", io.BytesIO(STORY.encode()))
    assert (article.id, article.source, article.title) == ("stdin", "-", "Ferry Sails Again")
    assert expand("-") == ("-",)


def test_standard_input_may_be_a_page() -> None:
    assert read("-", io.BytesIO(b"<!DOCTYPE html><p>One.<p>Two.")).text == "One.\n\nTwo."


def test_without_standard_input_a_file_is_asked_for() -> None:
    assert "give the path of a file" in refusal("-")


def test_a_missing_file_is_named() -> None:
    assert refusal("nowhere/story.txt") == "nowhere/story.txt: no such file; look at the path again"


def test_a_pattern_without_a_match_is_refused(folder: Path) -> None:
    assert "no file is called like this" in refusal(str(folder / "*.pdf"))


def test_a_folder_without_articles_tells_what_articles_are(tmp_path: Path) -> None:
    assert ".txt" in refusal(str(tmp_path))


@pytest.mark.parametrize("content", [b"", b"  \n\t\n", "\ufeff".encode()])
def test_an_empty_file_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "empty.txt").write_bytes(content)
    assert refusal(str(tmp_path / "empty.txt")).endswith("empty; there is nothing to read in it")


def test_a_file_that_is_too_large_is_refused_without_being_read_whole() -> None:
    assert "larger than 2 MB" in refusal("/dev/zero")


def test_a_file_that_may_not_be_read_says_so(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> NoReturn:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(str(folder / "b.txt")).endswith("b.txt: cannot be read: Permission denied")


def test_a_name_that_is_too_long_for_a_file_is_refused() -> None:
    assert "cannot be read" in refusal("x" * 5000)


@pytest.mark.parametrize("location", ["", "  ", "a\0b"])
def test_a_location_that_names_nothing_is_refused(location: str) -> None:
    assert "give the path" in refusal(location)


def test_an_address_that_no_browser_knows_is_refused() -> None:
    assert "only http and https addresses" in refusal("ftp://x/y")


def test_nothing_but_a_web_address_touches_the_network(folder: Path) -> None:
    # In tests any use of the network is an error.
    assert all(read(location).text for location in expand(str(folder)))
    assert expand("https://example.org/story") == ("https://example.org/story",)


def test_a_page_without_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_text("<html><script>let x = 1</script></html>", encoding="utf-8")
    assert "no text to read" in refusal(str(tmp_path / "page.html"))
