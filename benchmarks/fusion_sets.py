"""Documents and mentions of the development sets as marsad's records: read by marsad, or as the gold has them."""

import itertools
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec

from marsad.fusion import fuse_mentions
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Mention

Clusters = Iterable[Sequence[str]]
_LISTS = ("places", "actors", "results", "people", "means", "attribution", "evidence")
_CHANNELS = ("statement", "press", "social-media", "broadcast", "document")


def rows(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from (json.loads(line) for line in lines if line.strip())


def documents(path: Path) -> list[Document]:
    known = ("id", "text", "title", "published", "publisher", "url", "lang")
    return [msgspec.convert({k: r[k] for k in known if r.get(k) is not None}, Document) for r in rows(path)]


def read(found: Iterable[Document]) -> list[Mention]:
    """What marsad reads in the documents."""
    from marsad.reading import read_document

    return [mention for document in found for mention in read_document(document)]


def gold(folder: Path) -> list[Mention]:
    """The mentions of a gold folder; what its records leave open is filled as the contract has it."""
    records = [json.loads(file.read_text(encoding="utf-8")) for file in sorted(folder.glob("*.json"))]
    found = [(r["doc"], m) for r in records if isinstance(r, dict) for m in r.get("mentions") or []]
    return [_mention(doc, dict(row)) for doc, row in found if "mention" in row]


def _mention(doc: str, row: dict[str, Any]) -> Mention:
    row.setdefault("doc", doc)
    row.update({name: row.get(name) or [] for name in _LISTS})
    span = (row["evidence"] or [{"span": [0, 1]}])[0]["span"]
    for part, defaults in (
        ("operation", {"name": ""}),
        ("count", {"of": "other", "low": None, "high": None, "qualifier": "exact"}),
    ):
        if row.get(part):
            _fill(row[part], defaults, span)
    for place in [*([row["place"]] if row.get("place") else []), *row["places"]]:
        _place(place, span)
    for actor in row["actors"]:
        _fill(actor, {"id": None, "name": ""}, span)
        actor["name"] = actor["name"] or actor["text"]
    for result in row["results"]:
        _fill(result, {"group": None, "low": None, "high": None, "qualifier": "vague"}, span)
        result["part_of"] = result["part_of"] if isinstance(result.get("part_of"), int) else None
    for person in row["people"]:
        _fill(person, {"name": None, "role": None, "group": None, "fate": None}, span)
    for means in row["means"]:
        _fill(means, {"id": "other"}, span)
    for said in row["attribution"]:
        none = dict.fromkeys(("speaker", "title", "organisation", "channel", "via"))
        _fill(said, {**none, "anonymous": False, "stance": "states"}, span)
        said["channel"] = said["channel"] if said["channel"] in _CHANNELS else None
    return msgspec.convert({"acled": None, "plover": None, **row}, Mention)


def _place(place: dict[str, Any], span: list[int]) -> None:
    _fill(place, dict.fromkeys(("id", "name", "type", "country", "admin1", "admin2", "lat", "lon")), span)
    place["name_ar"] = place.get("name_ar") or place["text"]
    place["precision"] = place.get("precision") or 2
    also = place.get("admin1_also")
    place["admin1_also"] = [] if also is None else also if isinstance(also, list) else [also]


def _fill(part: dict[str, Any], defaults: dict[str, Any], span: list[int]) -> None:
    for name, value in {**defaults, "text": "", "span": span}.items():
        if part.get(name) is None:
            part[name] = value


def fuse(mentions: Sequence[Mention], found: Sequence[Document]) -> list[Event]:
    held = {m.mention: m for m in mentions}
    return list(fuse_mentions(lambda: iter(mentions), lambda: iter(found), lambda ids: {id: held[id] for id in ids}))


def pairs(clusters: Clusters) -> set[tuple[str, str]]:
    return {(a, b) for ids in clusters for a, b in itertools.combinations(sorted(ids), 2)}


def f1(wanted: set[tuple[str, str]], given: set[tuple[str, str]]) -> float:
    return 2 * len(wanted & given) / (len(wanted) + len(given)) if wanted or given else 1.0


def b_cubed(wanted: Clusters, given: Clusters) -> float:
    """F1 of B-cubed over the ids of both; an id in no cluster stands alone."""
    ours, theirs = ({id: frozenset(ids) for ids in clusters for id in ids} for clusters in (wanted, given))
    ids = sorted({*ours, *theirs})

    def home(clusters: dict[str, frozenset[str]], id: str) -> frozenset[str]:
        return clusters.get(id, frozenset({id}))

    shares = [(len(home(ours, i) & home(theirs, i)), len(home(theirs, i)), len(home(ours, i))) for i in ids]
    precision = sum(both / given_size for both, given_size, _ in shares) / len(ids)
    recall = sum(both / wanted_size for both, _, wanted_size in shares) / len(ids)
    return 2 * precision * recall / (precision + recall)
