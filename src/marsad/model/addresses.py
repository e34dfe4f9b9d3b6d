"""Addresses of stores as they may be told: on screens, in logs and in files others read."""

import re

_BEFORE_HOST = re.compile(r"(://[^\s:/@]*):\S*@")
"""To the last @: whoever forgot to write one in a password as %40 has it covered whole too."""
_ASKED = re.compile(r"([?&](?:ssl)?password=)[^&\s]*", re.IGNORECASE)


def shown(told: object) -> str:
    """An address, or a text that holds some, with *** in the place of each password."""
    return _ASKED.sub(r"\1***", _BEFORE_HOST.sub(r"\1:***@", str(told)))
