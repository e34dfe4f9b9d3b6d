"""Errors as users meet them: one line that says what is wrong and how to mend it, and an exit code that tells."""

import os
import sys
from collections.abc import Callable

USAGE = 2
FAILED = 3
INTERRUPTED = 130


class Usage(Exception):
    """The command was called wrongly."""


def guarded(command: Callable[[], object]) -> None:
    """Run a command; what it raises is told in a line, with the program's own traces only where `--debug` asks."""
    try:
        command()
    except BrokenPipeError:
        # Whoever read the output has seen enough (`marsad events | head`).
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except KeyboardInterrupt:
        _tell("stopped")
        sys.exit(INTERRUPTED)
    except Exception as error:
        if os.environ.get("MARSAD_DEBUG"):
            raise
        code = _code(error)
        if code is None:
            raise
        _tell(str(error))
        sys.exit(code)


def _code(error: Exception) -> int | None:
    """The exit code of an error that a user can mend; None for a fault of ours."""
    if isinstance(error, Usage):
        return USAGE
    if isinstance(error, OSError):
        return FAILED
    names = {cls.__name__ for cls in type(error).__mro__}
    return FAILED if names & {"StoreError", "ServeError"} else None


def _tell(message: str) -> None:
    print(f"marsad: {message}", file=sys.stderr)
