"""Places in a report: phrases found, governed by their chain, resolved against the gazetteer.

`find_places` reads a whole document, because what a name means hangs on the other places of the report. A place that
no table knows keeps its name and its chain, without coordinates.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from marsad.gazetteer import Entry
from marsad.gazetteer.gazetteer import Gazetteer
from marsad.model.mention import Place, Span, Zone
from marsad.reading.places_found import Found
from marsad.reading.places_links import chain, link
from marsad.reading.places_resolve import Resolver
from marsad.reading.places_scan import Scanner
from marsad.text import Doc, fold

_NEAR_KM, _AREA_KM = 5.0, 25.0
_SETTLEMENT_KM = 10.0
_ROLES = ("hospital", "home", "origin", "command", "organisation")
# What lies inside a town whose name follows it: the town's point is good enough for it.
_WITHIN = frozenset({"street", "square", "site", "junction", "camp", "bridge"})
# Types that a text may name without narrowing down where it was.
_WIDE = frozenset({"governorate", "country", "region", "sea", "operations_command", "sector", "line", "road"})


@dataclass(frozen=True, slots=True)
class PlacePhrase:
    """A place named in the text.

    `first` and `last` (exclusive) count tokens; `span` is the phrase in the stored text, type word and direction in,
    clitics out. `entry` is the place of the gazetteer, None where none is meant or known.
    """

    first: int
    last: int
    sentence: int
    span: Span
    text: str
    name_ar: str
    type: str | None
    entry: Entry | None
    candidates: tuple[Entry, ...]
    country: str | None
    admin1: str | None
    admin2: str | None
    lat: float | None
    lon: float | None
    precision: int
    direction: str | None = None
    vicinity: str | None = None
    role: str | None = None
    """hospital, home, origin, command or organisation: where it is named for another reason than as the happening's."""
    chain: tuple[int, ...] = ()
    """Indexes, in the list returned, of the phrases that govern it, the nearest first."""
    governs: bool = False
    """Whether it stands in the chain of a narrower place («بريف حلب الشرقي» behind a village)."""
    listed: int | None = None
    """Number of the list («قريتي … و…») to which it belongs."""

    @property
    def weak(self) -> bool:
        """Whether it is no likely place of a happening: home, hospital, an office's or an origin's place."""
        return self.role is not None


def find_places(doc: Doc, blocked: Sequence[tuple[int, int]] = (), country: str | None = None) -> list[PlacePhrase]:
    """All places that `doc` names, in the order of the text.

    `blocked`: token ranges that actors, persons and dates hold. `country`: ISO code where the report most likely
    plays (the publisher's, the dateline's); it settles namesakes only where the text leaves them open.
    """
    scanner = Scanner(doc, blocked)
    found = scanner.run()
    if not found:
        return []
    governs = link(doc, scanner.words, found, scanner.gazetteer)
    resolver = Resolver(doc, scanner.words, found, governs, scanner.gazetteer, country)
    resolver.run()
    kept = [k for k in range(len(found)) if resolver.accepted[k] and not _repeats(k, found, resolver)]
    place = {k: n for n, k in enumerate(kept)}
    return [_phrase(doc, k, found[k], resolver, governs, place, scanner.gazetteer) for k in kept]


def to_place(phrase: PlacePhrase, zone: Zone = "text") -> Place:
    """The record of a phrase."""
    entry = phrase.entry
    also: tuple[str | None, ...] = ()
    if entry is not None and phrase.lat is not None and None not in (entry.admin1, phrase.admin1):
        also = (entry.admin1,) if entry.admin1 != phrase.admin1 else ()
    return Place(
        id=entry.id if entry else None, name=entry.name if entry else None, name_ar=phrase.name_ar, type=phrase.type,
        country=phrase.country, admin1=phrase.admin1, admin2=phrase.admin2, lat=phrase.lat, lon=phrase.lon,
        precision=phrase.precision, text=phrase.text, span=phrase.span, zone=zone, admin1_also=also,
    )  # fmt: skip


def _repeats(k: int, found: list[Found], resolver: Resolver) -> bool:
    """«عين العرب (كوباني)», «المالكية/ديرك»: a second name right behind of the same place."""
    if k == 0 or resolver.entries[k] is None:
        return False
    before = found[k - 1]
    gap = resolver.words[before.last : found[k].first]
    return resolver.entries[k] == resolver.entries[k - 1] and gap in ([], ["/"]) and not found[k].clitic


def _phrase(
    doc: Doc, k: int, found: Found, resolver: Resolver, governs: list[int | None], place: dict[int, int],
    gazetteer: Gazetteer,
) -> PlacePhrase:  # fmt: skip
    entry = resolver.entries[k]
    country, admin1, admin2 = resolver.unit(k)
    kind = _kind(found, entry)
    span = _span(doc, found)
    lat, lon = _coordinates(found, entry, kind)
    return PlacePhrase(
        first=found.first, last=found.last, sentence=resolver.sentences[k], span=span, text=doc.raw[span[0] : span[1]],
        name_ar=_name(doc, found, entry, kind), type=kind, entry=None if _is_area(found, entry, kind) else entry,
        candidates=tuple(resolver.options[k]), country=country, admin1=admin1, admin2=admin2, lat=lat, lon=lon,
        precision=_precision(found, entry, kind, resolver.unsure[k]), direction=found.direction,
        vicinity=found.vicinity, role=_role(found, entry),
        chain=tuple(place[c] for c in chain(k, governs) if c in place), governs=k in resolver.governed,
        listed=found.listed,
    )  # fmt: skip


def _role(found: Found, entry: Entry | None) -> str | None:
    if entry is not None and entry.type == "operations_command":
        return "command"
    return next((r for r in _ROLES if r in found.context), None)


def _is_area(found: Found, entry: Entry | None, kind: str | None) -> bool:
    """Whether the phrase names a stretch of the entry («ريف حلب الشرقي», «شمال سوريا») or something at it."""
    if entry is None:
        return False
    if found.rural or found.side:
        return entry.type in ("governorate", "country") and entry.name_ar != "ريف دمشق"
    if found.direction is not None and entry.type == "country":
        return True
    return found.site


def _kind(found: Found, entry: Entry | None) -> str | None:
    if found.rural or (found.side and entry is not None and entry.type == "governorate"):
        return "area"
    if entry is not None and entry.type == "country" and (found.direction or found.side):
        return "region"
    if found.site:
        return found.kind
    if entry is None:
        return found.kind
    if entry.type == "governorate" and found.kind in ("city", "town"):
        return "city"
    return entry.type


def _coordinates(found: Found, entry: Entry | None, kind: str | None) -> tuple[float | None, float | None]:
    if entry is None or (kind == "region" and entry.type == "country"):
        return None, None
    if entry.type in ("governorate", "country") and (kind == "area" or found.site):
        return None, None
    return entry.lat, entry.lon


def _precision(found: Found, entry: Entry | None, kind: str | None, unsure: bool) -> int:
    """1 the place itself, 2 near it or an area, 3 a governorate or wider."""
    if "command" in found.context or unsure:
        return 3
    if kind == "city" and entry is not None and entry.type == "governorate":
        base = 1
    elif kind in _WIDE:
        bare = entry is not None and entry.type == "governorate" and not found.kind and not found.rural
        base = 2 if bare and found.vicinity else 3
    elif found.rural:
        base = 2 if found.side or entry is None or entry.type not in ("governorate", "country") else 3
    elif found.site:
        wide = kind == "desert" and entry is not None and entry.type == "governorate"
        base = 3 if wide else 1 if kind in _WITHIN else 2
    elif entry is None:
        base = 2 if kind in ("district", "subdistrict", "desert", "mountain", "valley", "basin", "river") else 1
    else:
        radius = entry.precision_km if entry.precision_km is not None else _AREA_KM
        settled = radius <= _SETTLEMENT_KM and entry.type in ("town", "village", "neighbourhood", "camp")
        base = 1 if radius <= _NEAR_KM or settled else 2 if radius <= _AREA_KM else 3
        if kind in ("district", "subdistrict", "valley", "basin", "mountain", "desert"):
            base = max(base, 2)
    front = found.kind == "frontline" or found.group == "loose"
    near = found.direction is not None or found.vicinity == "near" or front
    return max(base, 2) if near else base


def _span(doc: Doc, found: Found) -> Span:
    start, end = doc.span(found.first, found.last)
    return _skip(doc.raw, start, found.cut), end


def _skip(raw: str, start: int, letters: int) -> int:
    """The offset behind `letters` letters of the folded text from `start`; marks that fold to nothing do not count."""
    while letters > 0:
        letters -= bool(fold(raw[start]))
        start += 1
    return start


def _written(doc: Doc, first: int, last: int, cut: int) -> str:
    """The words of tokens as the text writes them, joined by blanks, without marks between them («تل_سوسن»)."""
    start = _skip(doc.raw, doc.tokens[first].start, cut)
    parts = [doc.raw[start : doc.tokens[first].end]]
    parts += [doc.raw[t.start : t.end] for t in doc.tokens[first + 1 : last]]
    return " ".join(parts).replace("ـ", "")


def _name(doc: Doc, found: Found, entry: Entry | None, kind: str | None) -> str:
    stretch = entry is None and kind == "region" and found.direction  # «شمال البلاد»
    if stretch or (entry is not None and entry.type == "country" and (found.direction or found.side)):
        return _written(doc, found.first, found.last, found.cut)
    if found.rural and entry is not None and entry.type == "governorate":
        sides = " ".join(doc.raw[t.start : t.end] for t in doc.tokens[found.name_last : found.last])
        between = " ".join(doc.raw[t.start : t.end] for t in doc.tokens[found.first + 1 : found.name_first])
        tail = sides or (between if between.startswith("ال") else "")
        return f"ريف {entry.name_ar} {tail}".strip()
    if found.side and entry is not None and entry.type == "governorate" and entry.name_ar != "ريف دمشق":
        return "ريف " + _written(doc, found.name_first, found.last, found.name_cut)
    if entry is not None and not _is_area(found, entry, kind):
        return entry.name_ar
    return _written(doc, found.name_first, found.name_last, found.name_cut)
