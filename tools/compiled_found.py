"""Puts the compiled copy of marsad before the package, at the start of an interpreter in whose site-packages this lies.

Written there by `tools/compiled.py --found`. The copy is passed over where it is gone, where a program of the package
is younger than it, and where the environment says `MARSAD_PLAIN=1`.
"""

import os
import sys

COPY = "build/compiled"
SOURCE = "src/marsad"


def fresh(copy: str, source: str) -> bool:
    """Whether there is a copy, and no program of the package was changed since it was made."""
    try:
        made = os.stat(os.path.join(copy, "SOURCES")).st_mtime
    except OSError:
        return False
    for folder, _, files in os.walk(source):
        if any(name.endswith(".py") and os.stat(os.path.join(folder, name)).st_mtime > made for name in files):
            return False
    return True


if not os.environ.get("MARSAD_PLAIN") and fresh(COPY, SOURCE):
    sys.path.append(COPY)
