"""What workers do in tests: other processes import it, so it stands in a module of its own."""

import os
import signal
from pathlib import Path

from reader.analysis import Analysis
from reader.archive import Done, Job
from reader.article import Article
from reader.errors import LanguageError


def read_alone(job: Job) -> Done:
    """An analysis without any language; who did it is its pipeline. Locations tell what goes wrong.

    "FILE dies once" kills the worker unless FILE is there, and leaves FILE; "dies" always kills it.
    """
    file, _, what = job.location.partition(" ")
    if what == "dies" or (what == "dies once" and not Path(file).exists()):
        Path(file).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    if what == "fails":
        return Done(job.location, error="it failed")
    if what == "has no language":
        message = "no language"
        raise LanguageError(message)
    return Done(job.location, job.article or Article(file, file, "Words."), Analysis(pipeline=str(os.getpid())))
