"""The tables of English and of the news that the rules read: words alone, no rules."""


def words(table: str) -> frozenset[str]:
    """The words of a table that is written as a text."""
    return frozenset(table.split())


def phrases(table: str) -> frozenset[str]:
    """The names of such a table in which "_" joins the words of one."""
    return frozenset(name.replace("_", " ") for name in table.split())
