"""The page and the terminal library agree on how wide things are; else columns would slip."""

from rich.cells import cell_len

from reader.page import cells, visible


def test_every_character_is_as_wide_as_rich_draws_it() -> None:
    differing = [hex(code) for code in range(0x20000) if cells(chr(code)) != cell_len(visible(chr(code)))]
    assert differing == []
