"""Errors as users meet them: one line that says what is wrong and how to mend it, and an exit code that tells."""

import os
import sys
from collections.abc import Callable
from io import TextIOWrapper

from marsad.model.addresses import shown

FAULT = 1
USAGE = 2
FAILED = 3
INTERRUPTED = 130


class Usage(Exception):
    """The command was called wrongly."""


class ReaderLeft(Exception):
    """Whoever read the output has seen enough (`marsad events | head`)."""


class Interrupted(Exception):
    """Stopped from the keyboard."""


def guarded(command: Callable[[], object]) -> None:
    """Run a command; what it raises is told in a line, with the program's own traces only where `--debug` asks."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # whatever the locale says: no other encoding holds all of the Arabic
            stream.reconfigure(encoding="utf-8")
    try:
        try:
            command()
        finally:
            sys.stdout.flush()
    except (BrokenPipeError, ReaderLeft):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except (KeyboardInterrupt, Interrupted):
        _tell("stopped")
        sys.exit(INTERRUPTED)
    except Exception as error:
        if os.environ.get("MARSAD_DEBUG"):
            raise
        _tell(shown(_words(error)))
        sys.exit(_code(error))


def _code(error: Exception) -> int:
    if isinstance(error, Usage) or type(error).__name__ == "NoStore":
        return USAGE
    return FAILED if _mendable(error) else FAULT


def _mendable(error: Exception) -> bool:
    """Whether a user can mend it; else it is a fault of ours."""
    # By name: importing the classes would import the database and the web server for `marsad --help`.
    names = {cls.__name__ for cls in type(error).__mro__}
    return isinstance(error, OSError) or bool(names & {"StoreError", "ServeError", "BulkError"})


def _words(error: Exception) -> str:
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    if isinstance(error, Usage) or _mendable(error):
        return str(error)
    return f"this is a fault of marsad ({type(error).__name__}: {error}); please report what marsad --debug … shows"


def _tell(message: str) -> None:
    red = sys.stderr.isatty() and "NO_COLOR" not in os.environ
    print(f"\x1b[31mmarsad: {message}\x1b[0m" if red else f"marsad: {message}", file=sys.stderr)
