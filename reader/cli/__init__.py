"""The command line: arguments, standard streams and exit codes.

Exit codes: 0 all done, 1 something failed, 2 wrong usage, 130 interrupted. Data goes to stdout, talk to stderr.
"""

import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from reader.cli.parsers import PARSERS
from reader.cli.talk import DONE, INTERRUPTED

# Whatever a command needs is imported when it is given, so that --help and --version answer at once.


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name; returns the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    verb, rest = (given[0], given[1:]) if given and given[0] in PARSERS else ("", given)
    module, function = _WORK[verb]
    try:
        work: Callable[[Sequence[str]], int] = getattr(import_module(f"reader.cli.{module}"), function)
        code = work(rest)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has had enough; without this, Python would say so once more when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    return code


_WORK = {
    "": ("reading", "read"),
    "analyze": ("analyzing", "analyze"),
    "add": ("adding", "add"),
    "list": ("finding", "list_articles"),
    "search": ("finding", "search"),
    "quotes": ("finding", "quotes"),
    "person": ("finding", "person"),
    "feeds": ("feeding", "feeds"),
    "refresh": ("feeding", "refresh"),
    "export": ("keeping", "export"),
    "import": ("keeping", "take_in"),
    "doctor": ("keeping", "doctor"),
    "config": ("keeping", "config"),
    "completion": ("manual", "completion"),
    "manual": ("manual", "manual"),
}
"""The module and the function that do what the first argument says; without such an argument, something is read."""
