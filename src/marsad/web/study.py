"""What the pages over many events share: their scope, their addresses, the figures as people read them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlencode

from litestar import Response
from litestar.exceptions import NotFoundException

from marsad.analysis import Area, AreaLine, Share, Toll, actors
from marsad.store import EventQuery, EventRow, Store
from marsad.web.asked import Asked, store_of
from marsad.web.charts import bounds
from marsad.web.names import Names
from marsad.web.query import Filters, parse_for
from marsad.web.render import page


@dataclass(frozen=True)
class Scope:
    """What a page counts, as the address says it."""

    filters: Filters
    query: EventQuery
    problems: tuple[str, ...]
    """Parameters that make no sense and were left out."""

    @property
    def address(self) -> str:
        """The query string with its question mark; empty where nothing narrows."""
        held = self.filters.address()
        return f"?{held}" if held else ""


@dataclass(frozen=True)
class Item:
    """A line of a table of shares: a name, the page behind it, a number."""

    name: str
    link: str
    number: int


def show(template: str, names: Names, path: str, **context: Any) -> Response[str]:
    """A page over many events."""
    return page(template, names, path, event_title=event_title, toll_name=toll_name, toll_bounds=toll_bounds, **context)


def scope_of(request: Asked) -> Scope:
    """The scope that the address asks for."""
    filters, problems = parse_for(store_of(request), request.query_params)
    return Scope(filters, filters.query(limit=1), tuple(problems))


def parts_of(request: Asked, after: int) -> list[str]:
    """The parts of the address after the first `after`, as they were before its links wrote them safely."""
    raw = request.scope["raw_path"].decode("ascii").partition("?")[0]
    return [unquote(part) for part in raw.lstrip("/").split("/")[after:]]


def actor_path(id: str) -> str:
    """An actor's path below the language."""
    return f"actors/{quote(id, safe='')}"


def area_path(area: Area) -> str:
    """An area's path below the language; a level that is not known is a dash."""
    return "/".join(["places", *(quote(part, safe="") or "-" for part in area.levels)])


def area_in(parts: Sequence[str]) -> Area:
    """The area that the parts of a path name. NotFoundException where they name none."""
    if not 1 <= len(parts) <= 4 or not all(parts):
        raise NotFoundException
    levels = ["" if part == "-" else part for part in parts]
    return Area(**dict(zip(("country", "admin1", "admin2", "place"), levels, strict=False)))


def source_path(kind: str, source: str) -> str:
    """A source's path below the language."""
    return f"sources/{kind}/{quote(source, safe='')}"


def actor_items(shares: Iterable[Share], names: Names, scope: Scope) -> list[Item]:
    """Actors with links to their profiles."""
    return [Item(names.actor(s.value), actor_path(s.value) + scope.address, s.events) for s in shares]


def list_path(scope: Scope, **more: str) -> str:
    """The list of the events that the scope and some more filters leave, as a path below the language."""
    held = dict(parse_qsl(scope.filters.address())) | more
    return f"?{urlencode(held)}"


def kind_items(shares: Iterable[Share], names: Names, scope: Scope, **more: str) -> list[Item]:
    """Kinds of events with links to the list of them."""
    return [Item(names.kind(s.value), list_path(scope, kind=s.value, **more), s.events) for s in shares]


def source_items(shares: Iterable[Share], names: Names, kind: str, scope: Scope) -> list[Item]:
    """Outlets or organisations with links to their records."""
    return [
        Item(source_name(kind, s.value, names), source_path(kind, s.value) + scope.address, s.events) for s in shares
    ]


def source_name(kind: str, source: str, names: Names) -> str:
    """What a source is called: an outlet as it calls itself, an organisation by the registry."""
    return source if kind == "outlet" else names.actor(source)


def area_name(line: AreaLine, names: Names) -> str:
    """What an area or place is called."""
    if line.area.place is not None:
        return (line.name_ar or line.name) if names.words.language == "ar" else line.name
    return level_name(line.area, names)


def level_name(area: Area, names: Names) -> str:
    """What the last level of an area is called."""
    if len(area.levels) == 1:
        return names.country(area.country) or names.words("places.nowhere")
    return names.admin(area.levels[-1]) or names.words("places.nowhere")


def event_title(row: EventRow, names: Names) -> str:
    """An event's line in a list."""
    own = row.title_ar if names.words.language == "ar" else row.title_en
    return own or names.kind(row.kind)


def toll_name(toll: Toll, names: Names) -> str:
    """What came of events: "Killed", "Destroyed (vehicles)"."""
    name = names.words.label("result", toll.kind)
    return name if toll.of == "person" else f"{name} ({names.words.label('of', toll.of)})"


def toll_bounds(toll: Toll, names: Names) -> str:
    """Its bounds; empty where all accounts give one number."""
    figure = toll.figure
    if not figure.high or (not figure.open and figure.low == figure.high):
        return ""
    return bounds(figure, names.words)


def actor_choices(store: Store, names: Names, chosen: str) -> list[tuple[str, str]]:
    """The actors to choose from, the most active first, and the one that is chosen."""
    found = [line.id for line in actors(store, EventQuery())][:80]
    if chosen and chosen not in found:
        found.append(chosen)
    return [(id, names.actor(id)) for id in found]
