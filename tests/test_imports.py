"""What a command loads: nothing heavy before it is needed."""

import resource
import subprocess
import sys

import pytest

_HEAVY = (
    "textual", "rich", "spacy", "thinc", "numpy", "onnxruntime", "rapidfuzz", "charset_normalizer", "wcwidth",
    "sqlite3",
)  # fmt: skip

_LOADED = """
import sys
{statements}
print(*sorted(sys.modules))
"""


def loaded(statements: str) -> set[str]:
    """The heavy packages that a fresh Python has loaded after some statements."""
    result = subprocess.run(
        [sys.executable, "-c", _LOADED.format(statements=statements)], capture_output=True, text=True, check=True
    )
    return set(result.stdout.splitlines()[-1].split()).intersection(_HEAVY)


@pytest.mark.parametrize("argument", ["--help", "--version"])
def test_help_and_version_load_nothing_heavy(argument: str) -> None:
    asking = f"from reader.cli import main\ntry: main([{argument!r}])\nexcept SystemExit: pass"
    assert loaded(asking) == set()


def test_help_for_analyzing_loads_nothing_heavy() -> None:
    assert loaded("from reader.cli import main\ntry: main(['analyze', '--help'])\nexcept SystemExit: pass") == set()


@pytest.mark.parametrize("argument", ["--help", "--version"])
def test_help_and_version_answer_at_once(argument: str) -> None:
    assert min(_worked(argument) for _ in range(5)) < 0.2


def _worked(argument: str) -> float:
    """The seconds that the processor worked for the program, whatever else it was busy with."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-m", "reader", argument], stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def test_the_package_itself_loads_nothing_of_ours() -> None:
    code = "import sys, reader; print([name for name in sys.modules if name.startswith('reader.')])"
    result = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"


def test_an_article_is_opened_without_anything_heavy() -> None:
    opening = "from reader.newsroom import Newsroom\nfrom reader.settings import Settings\nNewsroom(Settings()).seed()"
    assert loaded(opening) <= {"rapidfuzz"}


def test_the_screen_loads_no_language() -> None:
    assert loaded("import reader.tui.app").isdisjoint({"spacy", "thinc", "numpy", "onnxruntime"})


def test_analyzing_loads_no_screen() -> None:
    assert loaded("import reader.language").isdisjoint({"textual"})


_SHELVED = """
from reader.analysis import Analysis
from reader.newsroom import Newsroom
from reader.settings import Settings
newsroom = Newsroom(Settings())
article = newsroom.seed()
newsroom.library.add(article)
newsroom.library.keep(article, Analysis(pipeline="kept"), newsroom.pipeline())
assert Newsroom(Settings()).analyse(article).pipeline == "kept"
"""


def test_an_article_of_the_library_opens_with_its_marks_and_without_the_language() -> None:
    assert loaded(_SHELVED) <= {"rapidfuzz", "sqlite3"}


@pytest.mark.parametrize("verb", ["list", "quotes", "doctor"])
def test_the_library_is_asked_without_anything_heavy(verb: str) -> None:
    assert loaded(f"from reader.cli import main\nmain([{verb!r}])\nprint()") <= {"rapidfuzz", "sqlite3", "wcwidth"}
