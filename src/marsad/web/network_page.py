"""The page of who works with whom: ties between actors as a drawing and as a table."""

import math
from collections.abc import Mapping
from functools import lru_cache
from typing import Any, cast
from urllib.parse import urlencode

import msgspec
import numpy as np
from litestar import Response, get

from marsad.analysis import Network, Tie, network, tie_events
from marsad.analysis.network import TIES, TieKind
from marsad.model.actors import registry
from marsad.store import EventQuery, EventRow
from marsad.web.asked import Asked, store_of
from marsad.web.names import Names
from marsad.web.network_layout import apart, layout
from marsad.web.render import names_in, names_of
from marsad.web.study import Scope, actor_choices, actor_path, scope_of, show

_WIDTH, _HEIGHT, _TALLEST = 1000.0, 460.0, 900.0
_NAME = 20.0
"""The height of a name below its circle."""
_SIZES = (20, 40, 80)
"""How many ties are drawn at most."""


@get("/network", sync_to_thread=True)
def network_page(request: Asked) -> Response[str]:
    """Joint acts, support and hostility between actors."""
    names, scope = names_of(request), scope_of(request)
    store = store_of(request)
    asked = request.query_params.get("tie", "")
    kinds = tuple(kind for kind in TIES if asked in ("", kind)) or TIES
    size = request.query_params.get("size", "")
    most = int(size) if size in map(str, _SIZES) else _SIZES[1]
    actor = scope.filters.actor
    # The actor is the middle of the drawing: the events of all its ties count, not those of the ones below it.
    query = scope.filters.query(limit=1) if not actor else _without_actor(scope)
    found = network(store, query, kinds, actor or None, most)
    one, other, kind = (request.query_params.get(name, "") for name in ("one", "other", "kind_of_tie"))
    shown: tuple[EventRow, ...] = ()
    if one and other and kind in TIES:
        shown = tie_events(store, one, other, cast(TieKind, kind), query)
    held = {name: value for name, value in request.query_params.items() if name not in ("one", "other", "kind_of_tie")}
    return show(
        "network.html",
        names,
        "network" + (f"?{request.url.query}" if request.url.query else ""),
        scope=scope,
        found=found,
        kind=asked if asked in TIES else "",
        size=most,
        sizes=_SIZES,
        ties=TIES,
        actors=actor_choices(store, names, actor),
        actor_path=actor_path,
        shown=shown,
        chosen=(names.actor(one), kind, names.actor(other)) if shown else None,
        tie_address=lambda tie: "?" + urlencode({**held, "one": tie.one, "other": tie.other, "kind_of_tie": tie.kind}),
        **drawing(found, names),
    )


def _without_actor(scope: Scope) -> EventQuery:
    return msgspec.structs.replace(scope.query, actor=None)


def drawing(found: Network, names: Names) -> dict[str, Any]:
    """The network in the units of an SVG's view box."""
    radii = _radii(found)
    height = min(_TALLEST, max(_HEIGHT, 26.0 * len(radii)))
    at = _places(found, names.words.language, height)
    most = max((tie.events for tie in found.ties), default=1)
    nodes = [
        {
            "id": id,
            "name": names.actor(id),
            "short": _short(names.actor(id)),
            "x": round(at[id][0], 1),
            "y": round(at[id][1], 1),
            "r": radii[id],
            "side": registry()[id].kind,
            "weight": weight,
        }
        for id, weight in found.actors
    ]
    lines = [
        {"tie": tie, "path": _path(tie, at, radii), "width": round(1.2 + 5 * math.sqrt(tie.events / most), 1)}
        for tie in reversed(found.ties)
    ]
    return {"nodes": nodes, "lines": lines, "width": _WIDTH, "height": height}


def _radii(found: Network) -> dict[str, float]:
    largest = max((weight for _, weight in found.actors), default=1)
    return {id: round(5 + 13 * math.sqrt(weight / largest), 1) for id, weight in found.actors}


@lru_cache(maxsize=64)
def _places(found: Network, language: str, height: float) -> Mapping[str, tuple[float, float]]:
    """Where the circles stand, so that no name is written over another circle or name."""
    names, radii = names_in(language), _radii(found)
    if not radii:
        return {}
    unit = layout(list(radii), [(tie.one, tie.other, tie.events) for tie in found.ties])
    half = np.array([(max(r, 3.7 * len(_short(names.actor(id)))) + 5, r + _NAME / 2 + 3) for id, r in radii.items()])
    middles = apart(np.array([unit[id] for id in radii]) * (_WIDTH, height), half, (_WIDTH, height))
    return {id: (float(x), float(y) - _NAME / 2) for id, (x, y) in zip(radii, middles, strict=True)}


def _short(name: str, longest: int = 28) -> str:
    return name if len(name) <= longest else name[: longest - 1].rstrip() + "…"


_BENDS = {"joint": 0.0, "support": 0.14, "hostility": -0.14}
"""How far a line is bent, so that two actors may be tied in several ways."""


def _path(tie: Tie, at: Mapping[str, tuple[float, float]], radius: dict[str, float]) -> str:
    (x1, y1), (x2, y2) = at[tie.one], at[tie.other]
    dx, dy = x2 - x1, y2 - y1
    length = math.hypot(dx, dy) or 1.0
    start, stop = radius[tie.one] + 1, radius[tie.other] + (1 if tie.kind == "joint" else 7)
    x1, y1, x2, y2 = (
        x1 + dx / length * start,
        y1 + dy / length * start,
        x2 - dx / length * stop,
        y2 - dy / length * stop,
    )
    bend = _BENDS[tie.kind]
    mx, my = (x1 + x2) / 2 - dy * bend, (y1 + y2) / 2 + dx * bend
    return f"M{x1:.1f} {y1:.1f}Q{mx:.1f} {my:.1f} {x2:.1f} {y2:.1f}"
