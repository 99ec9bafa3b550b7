"""A location becomes an `Article`: files, folders of them, web addresses, and standard input; feeds become many."""

from reader.sources.locations import STDIN, Taken, expand, is_address, read, take

__all__ = ["STDIN", "Taken", "expand", "is_address", "read", "take"]
