"""A location becomes an `Article`: files of text, Markdown or HTML, folders of them, and standard input."""

from reader.sources.locations import STDIN, expand, read

__all__ = ["STDIN", "expand", "read"]
