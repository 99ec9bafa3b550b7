"""The manual: what README says of keys, commands and layout is what is there."""

import json
import re
from pathlib import Path

from reader.records import FORMATS
from reader.settings import load
from reader.tui.keys import manual, usable

from .builders import harbour

TREE = Path(__file__).parent.parent
README = (TREE / "README.md").read_text(encoding="utf-8")


def test_the_table_of_keys_is_that_of_the_program() -> None:
    rows = re.findall(r"^\| `(.+?)` \| (.+?) \| (.+?) \|$", README, re.MULTILINE)
    assert [(keys.replace("\\|", "|"), label, tooltip) for keys, label, tooltip in rows] == list(manual())


def test_each_module_of_the_layout_is_there_and_each_module_is_in_it() -> None:
    layout = re.search(r"```\nreader/\n(.*?)```", README, re.DOTALL)
    assert layout
    named = set(re.findall(r"^  (\w+)(?:\.py|/)", layout[1], re.MULTILINE))
    there = {path.stem for path in (TREE / "reader").iterdir() if path.suffix == ".py" or path.is_dir()}
    assert named == {name for name in there if not name.startswith("__")}


def test_the_checks_of_readme_are_those_of_the_machine() -> None:
    run = (TREE / ".ci" / "run").read_text(encoding="utf-8").splitlines()[-1]
    assert run in README.splitlines()


def test_the_picture_is_there() -> None:
    pictures = re.findall(r"!\[[^]]*\]\(([^)]+)\)", README)
    assert pictures
    assert all((TREE / picture).is_file() for picture in pictures)


def test_the_settings_of_readme_can_be_used(home: Path) -> None:
    example = re.search(r"```toml\n(.*?)```", README, re.DOTALL)
    assert example
    (home / "config" / "newsreader").mkdir(parents=True)
    (home / "config" / "newsreader" / "settings.toml").write_text(example[1], encoding="utf-8")
    chosen, notices = load()
    assert (chosen.theme, notices) == ("newsprint", ())
    assert usable(chosen.keys)[1] == ()


def test_the_object_of_readme_has_the_fields_of_a_record() -> None:
    example = re.search(r"```json\n(.*?)```", README, re.DOTALL)
    assert example
    shown = json.loads(example[1])
    told = harbour()
    made = json.loads(FORMATS["jsonl"].write(told.article, told.analysis))
    assert list(shown) == list(made)
    for name in ("entities", "people", "quotes"):
        assert list(shown[name][0]) == list(made[name][0])
