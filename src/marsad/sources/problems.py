"""What went wrong with one input, in words for the one who can mend it."""

from typing import Literal

import msgspec


class Problem(msgspec.Struct, frozen=True, kw_only=True):
    """`where`: file, line, document; `what` is wrong; how to `mend` it.

    A warning means that the report was read all the same, or that there was none to read.
    """

    where: str
    what: str
    mend: str
    severity: Literal["error", "warning"] = "error"
