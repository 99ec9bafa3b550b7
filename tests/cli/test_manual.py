"""The manual page and the completion say what the program does, all of it."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from reader import cli
from reader.cli.manual import page
from reader.cli.parsers import BRIEFS, PARSERS, SHELLS, reading
from reader.tui.keys import actions


def completion(capsys: pytest.CaptureFixture[str], shell: str) -> str:
    assert cli.main(["completion", shell]) == 0
    return capsys.readouterr().out


def options() -> set[str]:
    parsers = [reading(), *(make() for make in PARSERS.values())]
    return {name for parser in parsers for name in re.findall(r"--[a-z][a-z-]+", parser.format_help())} - {"--help"}


def test_every_command_has_arguments_a_brief_and_work() -> None:
    assert list(BRIEFS) == list(PARSERS)
    assert {"", *PARSERS} == set(cli._WORK)  # noqa: SLF001 - what is called by name


def test_the_page_tells_every_command_option_and_key() -> None:
    told = page().replace("\\-", "-")
    assert [verb for verb in PARSERS if f'.SS "{verb}"' not in told] == []
    assert [name for name in options() if name not in told] == []
    assert [action.id for action in actions() if f"({action.id})" not in told] == []


def test_no_line_of_the_page_is_a_command_by_mistake() -> None:
    macros = {line.split()[0] for line in page().splitlines() if line.startswith((".", "'"))}
    assert macros == {".TH", ".ad", ".nh", ".SH", ".SS", ".PP", ".TP"}


@pytest.mark.skipif(shutil.which("man") is None, reason="there is no man here to read it")
def test_man_reads_the_page_without_complaint(tmp_path: Path) -> None:
    (tmp_path / "newsreader.1").write_text(page(), encoding="utf-8")
    command = ["man", "--warnings", "-E", "UTF-8", "-l", str(tmp_path / "newsreader.1")]
    read = subprocess.run(command, capture_output=True, text=True, check=True, env={"MANWIDTH": "80"})
    assert read.stderr == ""
    assert "--no-restore" in read.stdout


def test_the_manual_is_written(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["manual"]) == 0
    assert capsys.readouterr().out == page()


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_learns_every_command_and_option(capsys: pytest.CaptureFixture[str], shell: str) -> None:
    script = completion(capsys, shell)
    named = options() if shell != "fish" else {f"-l {name.removeprefix('--')}" for name in options()}
    assert [name for name in (*PARSERS, *named) if name not in script] == []


@pytest.mark.parametrize("shell", SHELLS)
def test_a_shell_can_read_its_script(capsys: pytest.CaptureFixture[str], shell: str, tmp_path: Path) -> None:
    if shutil.which(shell) is None:
        pytest.skip(f"there is no {shell} here")
    (tmp_path / "script").write_text(completion(capsys, shell), encoding="utf-8")
    subprocess.run([shell, "-n", str(tmp_path / "script")], check=True)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("newsreader ", list(PARSERS)),
        ("newsreader re", ["refresh"]),
        ("newsreader --no", ["--no-restore"]),
        ("newsreader list --li", ["--limit"]),
        ("newsreader quotes --format ", ["jsonl", "csv", "markdown", "csl", "bibtex", "ris"]),
        ("newsreader analyze har", ["harbour.txt"]),
        ("newsreader completion f", ["fish"]),
    ],
)
def test_bash_completes(capsys: pytest.CaptureFixture[str], tmp_path: Path, words: str, found: list[str]) -> None:
    (tmp_path / "harbour.txt").write_text("It sailed.", encoding="utf-8")
    (tmp_path / "script").write_text(completion(capsys, "bash"), encoding="utf-8")
    bash = shutil.which("bash")
    assert bash
    typed = words.split(" ")
    asking = (
        f"source ./script; COMP_WORDS=({' '.join(repr(word) for word in typed)}); COMP_CWORD={len(typed) - 1};"
        f" _shtab_newsreader newsreader {typed[-1]!r} {typed[-2]!r}; printf '%s\\n' \"${{COMPREPLY[@]}}\""
    )
    said = subprocess.run([bash, "-c", asking], capture_output=True, text=True, check=True, cwd=tmp_path)
    assert said.stdout.split() == found


def test_zsh_completes_paths_where_no_command_is_meant(capsys: pytest.CaptureFixture[str]) -> None:
    assert "_commands; _files" in completion(capsys, "zsh")
