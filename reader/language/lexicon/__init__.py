"""The tables of English and of the news that the rules read: words alone, no rules."""


def words(table: str) -> frozenset[str]:
    """The words of a table that is written as a text."""
    return frozenset(table.split())
