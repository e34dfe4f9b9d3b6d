"""Places in a report: phrases found, governed by their chain, resolved against the gazetteer.

`find_places` reads a whole document, because what a name means hangs on the other places of the report. A place that
no table knows keeps its name and its chain, without coordinates.
"""

from collections.abc import Sequence

from marsad.gazetteer import Entry
from marsad.model.mention import OtherPlace, Place, Span, Zone
from marsad.reading.places.disputed import disputed, named_for_capital
from marsad.reading.places.found import Found
from marsad.reading.places.links import chain, link
from marsad.reading.places.points import WIDE, Spot, located, related
from marsad.reading.places.resolve import TOWNS, Resolver
from marsad.reading.places.scan import Scanner
from marsad.reading.words.look_up import Words, look_up
from marsad.reading.words.place_words import in_group
from marsad.text import VANISHING, Doc, without_unseen
from marsad.text.records import Record

_NEAR_KM, _AREA_KM = 5.0, 25.0
_COUNTRYSIDE_KM = 20.0
"""How far «ريف س» or «صحراء س» reaches around the place."""
_SETTLEMENT_KM = 10.0
_ROLES = ("hospital", "home", "origin", "command", "organisation", "party", "cause", "dateline")
# What lies inside a town whose name follows it: the town's point is good enough for it.
_WITHIN = frozenset({"street", "square", "site", "junction", "camp", "bridge"})
_IN_TOWN = _WITHIN | {"neighbourhood", "hospital", "facility"}
_UNITS = frozenset({"district", "subdistrict"})


class PlacePhrase(Record):
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
    radius_km: float | None = None
    """How far from the point it may lie; None where there is no point or the gazetteer says no radius."""
    also: tuple[str, ...] = ()
    """Further governorates that claim it."""
    alternatives: tuple[tuple[Entry, float], ...] = ()
    """Namesakes that the text does not rule out, with their shares from 0 to 1."""
    placed: bool = True
    """Whether the gazetteer or the text says where it is more narrowly than by the governorate."""
    direction: str | None = None
    vicinity: str | None = None
    """near, inside or, of «بين … و…», between."""
    role: str | None = None
    """hospital, home, origin, command, organisation, party (a state that acts), cause («نصرة ل…») or dateline: where it
    is named for another reason than as the happening's."""
    chain: tuple[int, ...] = ()
    """Indexes, in the list returned, of the phrases that govern it, the nearest first."""
    within: tuple[str, ...] = ()
    """Ids of the towns and units in which its chain puts it («منطقة الصناعة في القامشلي»)."""
    governs: bool = False
    """Whether it tells where a narrower place is («بريف حلب الشرقي» behind a village)."""
    listed: int | None = None
    """Number of the list («قريتي … و…») to which it belongs."""

    @property
    def weak(self) -> bool:
        """Whether it is no likely place of a happening: home, hospital, an office's or an origin's place."""
        return self.role is not None


def find_places(
    doc: Doc,
    blocked: Sequence[tuple[int, int]] = (),
    country: str | None = None,
    known: Words | None = None,
) -> list[PlacePhrase]:
    """All places that `doc` names, in the order of the text.

    `blocked`: token ranges that actors, persons and dates hold. `country`: ISO code where the report most likely
    plays (the publisher's, the dateline's); it settles namesakes only where the text leaves them open.
    `known`: what is known of its words, where they have been looked up already.
    """
    known = known or look_up(doc)
    scanner = Scanner(doc, blocked, known.hamzas, known.known_at)
    found = scanner.run(known.places)
    if not found:
        return []
    governs = link(doc, scanner.words, found, scanner.gazetteer)
    resolver = Resolver(scanner, found, governs, country)
    resolver.run()
    kept = [k for k in range(len(found)) if resolver.accepted[k] and not _repeats(k, found, resolver)]
    place = {k: n for n, k in enumerate(kept)}
    told = frozenset([e.name for e in resolver.entries if e is not None and e.type == "governorate"])
    return [_as_told(_phrase(doc, k, found[k], resolver, governs, place), told) for k in kept]


def _as_told(phrase: PlacePhrase, told: frozenset[str | None]) -> PlacePhrase:
    """The phrase with the governorate that the text means, where the gazetteer knows a capital apart from it."""
    around = named_for_capital(phrase.country, phrase.admin1, told)
    if around is None:
        return phrase
    return phrase._replace(admin1=around, also=(*phrase.also, *([phrase.admin1] if phrase.admin1 else ())))


def to_place(phrase: PlacePhrase, zone: Zone = "text", *, text: str | None = None, span: Span | None = None) -> Place:
    """The record of a phrase; `text` and `span` where they are other than in the text that was analysed."""
    entry = phrase.entry
    also = phrase.also
    if entry is not None and phrase.lat is not None and entry.admin1 and phrase.admin1:
        also = tuple(dict.fromkeys([*(entry.admin1,) * (entry.admin1 != phrase.admin1), *also]))
    return Place(
        id=entry.id if entry else None, name=entry.name if entry else None,
        name_ar=without_unseen(phrase.name_ar), type=phrase.type, country=phrase.country,
        admin1=phrase.admin1, admin2=phrase.admin2, lat=phrase.lat, lon=phrase.lon,
        precision=_told(phrase), text=text or phrase.text, span=span or phrase.span, zone=zone,
        admin1_also=also, radius_km=phrase.radius_km,
        alternatives=tuple(_other(e, share) for e, share in phrase.alternatives),
    )  # fmt: skip


def _told(phrase: PlacePhrase) -> int:
    """The precision of the record: a name without a point is known no nearer than by its chain."""
    if not phrase.placed:
        return 3
    return phrase.precision if phrase.lat is not None and phrase.entry is not None else max(phrase.precision, 2)


def _other(entry: Entry, share: float) -> OtherPlace:
    return OtherPlace(
        id=entry.id, name=entry.name, name_ar=entry.name_ar, country=entry.country, admin1=entry.admin1,
        lat=entry.lat, lon=entry.lon, score=share,
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
) -> PlacePhrase:  # fmt: skip
    entry = resolver.entries[k]
    country, admin1, admin2 = resolver.unit(k)
    kind = _kind(found, entry)
    span = _span(doc, found)
    spot = _spot(k, found, entry, kind, resolver)
    return PlacePhrase(
        first=found.first, last=found.last, sentence=resolver.sentences[k], span=span, text=doc.raw[span[0] : span[1]],
        name_ar=_name(doc, found, entry, kind), type=kind, entry=None if _is_area(found, entry, kind) else entry,
        candidates=tuple(resolver.options[k]), country=country, admin1=admin1, admin2=admin2,
        lat=spot.lat if spot else None, lon=spot.lon if spot else None, radius_km=spot.radius_km if spot else None,
        precision=_precision(found, entry, kind, resolver.unsure[k]), direction=found.direction,
        alternatives=resolver.alternatives.get(k, ()), also=disputed(entry, admin1, admin2),
        placed=entry is not None or found.rural or kind == "region" or any(
            _is_placed(kind, c, resolver) for c in chain(k, governs)
        ),
        vicinity=found.vicinity or ("between" if found.pair is not None else None),
        role=_role(found, entry),
        chain=tuple(place[c] for c in chain(k, governs) if c in place),
        within=_within(k, resolver, governs), governs=k in resolver.governed or resolver.tells_where(k),
        listed=found.listed,
    )  # fmt: skip


def _role(found: Found, entry: Entry | None) -> str | None:
    if entry is not None and entry.type == "operations_command" and found.kind != "sector":
        return "command"  # «ضمن قاطع عمليات كركوك» says where it was
    return next((r for r in _ROLES if r in found.context), None) if found.context else None


def _is_area(found: Found, entry: Entry | None, kind: str | None) -> bool:
    """Whether the phrase names a stretch of the entry («ريف حلب الشرقي», «شمال سوريا») or something at it."""
    if entry is None:
        return False
    if found.group == "stretch":
        return True
    if found.rural or found.side:
        return found.site or (entry.type in ("governorate", "country") and entry.name_ar != "ريف دمشق")
    if found.direction is not None and entry.type == "country":
        return True
    return found.site


def _kind(found: Found, entry: Entry | None) -> str | None:
    if found.group == "stretch":
        return found.kind
    if found.rural or (found.side and entry is not None and entry.type == "governorate"):
        return "area"
    if entry is not None and entry.type == "country" and (found.direction or found.side):
        return "region"
    if found.site:
        return found.kind
    if entry is None:
        return found.kind
    named = found.kind in ("city", "town") or found.group == "road" or (found.vicinity == "near" and not found.kind)
    if entry.type == "governorate" and named:
        return "city"  # «قرب الرقة»
    if found.group in ("type", "known") and found.kind in _UNITS and entry.type in ("city", "town", "village"):
        return found.kind  # the unit of which the tables only hold the seat
    return entry.type


def _spot(k: int, found: Found, entry: Entry | None, kind: str | None, resolver: Resolver) -> Spot | None:
    """Point and radius: the gazetteer's, or computed from what the text says beside it."""
    if entry is None:
        above = resolver.governs[k]
        anchor = resolver.entries[above] if above is not None else None
        unit = anchor is not None and anchor.type in ("district", "subdistrict")
        if above is None or anchor is None or unit or not _narrow(anchor) or not related(resolver.found[above]):
            return None
        return located(resolver.found[above], anchor, resolver.second(above))
    if kind in ("region", "line") and entry.type == "country":
        return None
    if entry.type in ("governorate", "country") and (kind == "area" or found.site):
        return None
    spot = located(found, entry, resolver.second(k))
    if spot is not None and (found.rural or (found.site and kind not in _IN_TOWN)):
        return spot._replace(radius_km=max(spot.radius_km or 0.0, _COUNTRYSIDE_KM))
    return spot


def _within(k: int, resolver: Resolver, governs: list[int | None]) -> tuple[str, ...]:
    if governs[k] is None:
        return ()
    found = resolver.found
    above = [c for c in chain(k, governs) if not (found[c].direction or found[c].rural or found[c].vicinity == "near")]
    entries = [e for c in above if (e := resolver.entries[c]) is not None]
    return tuple([e.id for e in entries if e.type in _HOLDING])


_HOLDING = TOWNS | {"camp", "district", "subdistrict", "neighbourhood"}


def _is_placed(kind: str | None, above: int, resolver: Resolver) -> bool:
    """Whether what governs an unknown name tells more than its governorate; of a quarter, the city."""
    entry, found = resolver.entries[above], resolver.found[above]
    city = entry is not None and entry.type == "governorate" and found.kind != "governorate" and not found.direction
    return _narrow(entry) or found.rural or (city and kind in _IN_TOWN)


def _narrow(entry: Entry | None) -> bool:
    """Whether a place is narrow enough to tell where something beside it or in it lies."""
    if entry is None or entry.type in ("governorate", "country", "region", "sea", "operations_command", "sector"):
        return False
    return entry.precision_km is None or entry.precision_km <= _AREA_KM


def _precision(found: Found, entry: Entry | None, kind: str | None, unsure: bool) -> int:
    """1 the place itself, 2 near it or an area, 3 a governorate or wider."""
    if "command" in found.context or unsure:
        return 3
    if found.pair is not None:
        return 2
    if kind == "city" and entry is not None and entry.type == "governorate":
        base = 1
    elif kind in WIDE:
        bare = entry is not None and entry.type == "governorate" and not found.kind and not found.rural
        base = 2 if bare and found.vicinity else 3
    elif found.rural:
        base = 2 if found.side or entry is None or entry.type not in ("governorate", "country") else 3
    elif found.site:
        wide = kind == "desert" and entry is not None and entry.type == "governorate"
        base = 3 if wide else 1 if kind in _WITHIN or kind in TOWNS else 2
    elif entry is None:
        base = 2 if kind in ("district", "subdistrict", "desert", "mountain", "valley", "basin", "river") else 1
    else:
        radius = entry.precision_km if entry.precision_km is not None else _AREA_KM
        settled = radius <= _SETTLEMENT_KM and entry.type in ("town", "village", "neighbourhood", "camp")
        base = 1 if radius <= _NEAR_KM or settled else 2 if radius <= _AREA_KM else 3
        if kind in ("district", "subdistrict", "valley", "basin", "mountain", "desert"):
            base = max(base, 2)
    front = found.kind == "frontline" or (found.group == "loose" and found.kind != "neighbourhood")
    around = found.group == "plural" and found.kind in TOWNS and found.listed is None and entry is not None
    near = found.direction is not None or found.vicinity == "near" or found.km is not None or front or around
    return max(base, 2) if near else base


def _span(doc: Doc, found: Found) -> Span:
    start, end = doc.span(*(found.road or (found.first, found.last)))
    return _skip(doc.raw, start, found.cut if found.road is None else found.road_cut), end


def _skip(raw: str, start: int, letters: int) -> int:
    """The offset behind `letters` letters of the folded text from `start`; marks that fold to nothing do not count."""
    while letters > 0:
        letters -= raw[start] not in VANISHING
        start += 1
    return start


def _written(doc: Doc, first: int, last: int, cut: int) -> str:
    """The words of tokens as the text writes them, joined by blanks, without marks between them («تل_سوسن»)."""
    start = _skip(doc.raw, doc.tokens[first].start, cut)
    parts = [doc.raw[start : doc.tokens[first].end]]
    parts += [doc.raw[t.start : t.end] for t in doc.tokens[first + 1 : last]]
    return " ".join(parts).replace("ـ", "")


def _name(doc: Doc, found: Found, entry: Entry | None, kind: str | None) -> str:
    if found.again is not None and not found.rural and entry is None:
        return _name(doc, found.again, entry, kind)
    stretch = entry is None and kind == "region" and found.direction  # «شمال البلاد»
    part = entry is not None and entry.type == "country" and (found.direction or found.side)
    if stretch or part or found.group == "stretch":
        return _written(doc, found.first, found.last, found.cut)
    if found.rural and entry is not None and entry.type == "governorate":
        sides = " ".join(doc.raw[t.start : t.end] for t in doc.tokens[found.name_last : found.last])
        before = doc.tokens[found.first + 1 : found.name_first]
        tail = sides or " ".join(doc.raw[t.start : t.end] for t in before if in_group(t.word.removeprefix("و"), "side"))
        return f"ريف {entry.name_ar} {tail}".strip()
    if found.side and entry is not None and entry.type == "governorate" and entry.name_ar != "ريف دمشق":
        return "ريف " + _written(doc, found.name_first, found.last, found.name_cut)
    if entry is not None and not _is_area(found, entry, kind):
        return entry.name_ar
    name = _written(doc, found.name_first, found.name_last, found.name_cut)
    return name if " - " not in name else name.replace(" - ", "-")
