"""The manual: what README says of keys, commands and layout is what is there."""

import re
from pathlib import Path

from reader.tui.keys import manual

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
