"""Map tiles from a server that the administrator names; without one nothing is asked of any other machine.

`MARSAD_TILES=https://tiles.example.org/{z}/{x}/{y}.png marsad serve …`: the map that moves draws them under the events,
and the content security policy lets that one origin through. Whoever runs that server learns where readers look.
"""

import os
import re

_ADDRESS = re.compile(r"(https?://[a-z0-9.-]+(?::\d+)?)/[^\s;,'\"<>]*", re.IGNORECASE)


def tile_server() -> str:
    """The address of tiles, with `{z}`, `{x}` and `{y}` in it; empty where none is set, or it is no such address."""
    given = os.environ.get("MARSAD_TILES", "").strip()
    complete = all(part in given for part in ("{z}", "{x}", "{y}"))
    return given if complete and _ADDRESS.fullmatch(given) else ""


def tile_policy(policy: str) -> dict[str, str]:
    """The content security policy that lets the tiles through, as a header; nothing where there are none."""
    found = _ADDRESS.fullmatch(tile_server())
    if found is None:
        return {}
    for directive in ("img-src 'self'", "connect-src 'self'"):
        policy = policy.replace(directive, f"{directive} {found[1]}")
    return {"content-security-policy": policy}
