"""The page one works on all day: map, timeline and list of the events that fit the filters."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from math import ceil
from urllib.parse import parse_qsl

from litestar import Response, get

from marsad.analysis.overview import ORIGINS, choose, facets, page
from marsad.analysis.timelines import timeline
from marsad.known import STATUSES
from marsad.model.codebook import ACLED_TYPES
from marsad.web import render
from marsad.web.asked import Asked, store_of
from marsad.web.map_view import TYPES, map_view
from marsad.web.names import Names
from marsad.web.query import LOCATED, PAGE_SIZE, REVIEWS, ROLES, SORTS, Filters, parse_for
from marsad.web.timeline_view import timeline_view

_LONGEST = 300
"""Options of one box: whoever looks for a rarer outlet among so many finds it faster by its name in the address."""
_LABELS = {"review": "reviewed"}


def hidden(filters: Filters, typed: Collection[str]) -> list[tuple[str, str]]:
    """The filters that are on and not typed into boxes of the page, as a form sends them along."""
    sent = parse_qsl(filters.address(page=1))
    return [(name, value) for name, value in sent if name not in (*typed, "since", "until")]


@dataclass(frozen=True)
class Option:
    """What may be chosen, with how many events it would show; no number where that is not counted."""

    value: str
    text: str
    events: int | None
    depth: int = 0


@get("/", sync_to_thread=True)
def events(request: Asked) -> Response[str]:
    """The events that fit the filters: on a map, on a timeline, in a list."""
    names, store = render.names_of(request), store_of(request)
    filters, problems = parse_for(store, request.query_params)
    query = filters.query(limit=PAGE_SIZE, offset=(filters.page - 1) * PAGE_SIZE)
    chosen = choose(store, query)
    address = filters.address()
    return render.page(
        "events.html",
        names,
        f"?{address}" if address else "",
        filters=filters,
        problems=problems,
        rows=page(store, chosen, query),
        count=chosen.count,
        total=len(chosen.held),
        pages=max(1, ceil(chosen.count / PAGE_SIZE)),
        stale=store.stale(),
        choices=choices(facets(chosen), filters, names),
        chips=chips(filters, names),
        map=map_view(store, chosen, filters, names),
        timeline=timeline_view(timeline(chosen, TYPES), filters, names),
        tiles=request.app.state.get("tiles", ""),
    )


def choices(counted: Mapping[str, Mapping[str, int]], filters: Filters, names: Names) -> dict[str, list[Option]]:
    """The options of the boxes: what the events hold, the most frequent first, and what is chosen now."""
    words = names.words

    def found(name: str, told: Callable[[str], str]) -> list[Option]:
        held = dict(list(counted[name].items())[:_LONGEST])
        if (given := str(getattr(filters, name))) and given not in held:
            held[given] = counted[name].get(given, 0)
        return [Option(value, told(value), number) for value, number in held.items()]

    def listed(name: str, values: tuple[str, ...]) -> list[Option]:
        held = counted[name]
        return [
            Option(v, words.label(name, v), held.get(v, 0)) for v in values if held.get(v) or v == _of(filters, name)
        ]

    origins = counted["min_origins"]
    disputed = (("1", "yes"), ("0", "no"))
    return {
        "kind": found("kind", names.kind),
        "acled": _acled(counted["acled"], filters.acled, names),
        "area": _areas(counted["area"], filters.area, names),
        "actor": found("actor", names.actor),
        "role": listed("role", ROLES),
        "status": listed("status", STATUSES),
        "located": listed("located", LOCATED),
        "review": listed("review", REVIEWS),
        "publisher": found("publisher", str),
        "organisation": found("organisation", names.actor),
        "disputed": [Option(v, words.label("disputed", v), counted["disputed"].get(n, 0)) for v, n in disputed],
        "min_origins": [Option(str(n), words("events.origins_at_least", n=n), origins.get(str(n), 0)) for n in ORIGINS],
        "sort": [Option(value, words.label("sort", value), None) for value in SORTS],
    }


def _of(filters: Filters, name: str) -> str:
    return str(getattr(filters, name))


def _acled(counted: Mapping[str, int], chosen: str, names: Names) -> list[Option]:
    """Each event type, and below it its sub-event types."""
    options = []
    for event_type, sub_types in ACLED_TYPES.items():
        if counted.get(event_type) or event_type == chosen:
            options.append(Option(event_type, names.words.label("acled", event_type), counted.get(event_type, 0)))
        held = [s for s in sub_types if counted.get(s) or s == chosen]
        options += [Option(s, names.words.label("sub", s), counted.get(s, 0), 1) for s in held]
    return options


def _areas(counted: Mapping[str, int], chosen: str, names: Names) -> list[Option]:
    """Countries; below each its governorates; below the governorate that is chosen its districts."""
    open_ = chosen.split("/")[:2]
    options = []
    for path in sorted({*counted, *([chosen] if chosen else [])}, key=lambda p: _tree(p, counted)):
        parts = path.split("/")
        if len(parts) < 3 or parts[:2] == open_:
            options.append(Option(path, area_name(path, names), counted.get(path, 0), len(parts) - 1))
    return options


def _tree(path: str, counted: Mapping[str, int]) -> tuple[tuple[int, str], ...]:
    """Sorts an area below those around it, and beside its equals by the number of events."""
    parts = path.split("/")
    above = ["/".join(parts[: depth + 1]) for depth in range(len(parts))]
    return tuple((-counted.get(area, 0), area) for area in above)


def area_name(path: str, names: Names) -> str:
    """What an area is called: the last of its parts."""
    *above, last = path.split("/")
    return names.admin(last) if above else names.country(last)


def chips(filters: Filters, names: Names, before: str = "", typed: Collection[str] = ()) -> list[tuple[str, str, str]]:
    """Each filter that is on: what it is called, its value, and the address without it, `before` going before. Those
    that are `typed` into boxes of the page are left out."""
    words = names.words
    tell: dict[str, Callable[[str], str]] = {
        "kind": names.kind,
        "acled": lambda v: words.label("acled", v) if v in ACLED_TYPES else words.label("sub", v),
        "area": lambda v: area_name(v, names),
        "actor": names.actor,
        "organisation": names.actor,
        "bbox": lambda _: words("events.bbox_value"),
    }
    tell |= {name: _labelled(name, names) for name in ("role", "status", "located", "review", "disputed")}
    made = []
    for name in ("q", "acled", "kind", "place", "area", "actor", "role", "status", "located", "review", "disputed"):
        if value := _of(filters, name):
            made.append((words.filter(name), tell.get(name, str)(value), name))
    if filters.since or filters.until:
        first, last = words.day(filters.since) or "…", words.day(filters.until) or "…"
        made.append((words("events.date"), first if first == last else f"{first} – {last}", "date"))
    for name in ("publisher", "organisation", "min_origins", "bbox"):
        if value := getattr(filters, name):
            made.append((words.filter(name), tell.get(name, str)(str(value)), name))
    return [(label, value, f"?{before}{filters.without(name)}") for label, value, name in made if name not in typed]


def _labelled(name: str, names: Names) -> Callable[[str], str]:
    return lambda value: names.words.label(_LABELS.get(name, name), value)
