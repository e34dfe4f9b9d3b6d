"""Loose fields to a document: what every kind of source hands over, and what is said of what is missing in it."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from marsad.model.document import Document
from marsad.sources.addresses import day_of_address
from marsad.sources.problems import Problem

FIELDS = ("id", "text", "title", "published", "publisher", "url", "lang", "author", "dates")
"""What a document may tell of itself."""
Found = Iterator[Document | Problem]
Placed = Iterator[tuple[str, Document] | Problem]
"""Documents with the file and line they come from."""


def document_of(where: str, fields: Mapping[str, Any], identity: str | None) -> Placed:
    """A document of loose fields, `identity` its id where they name none; what is missing or wrong is named."""
    text = fields.get("text")
    if not isinstance(text, str) or not text.strip():
        yield _without_text(where, fields)
        return
    name = fields.get("id") or identity
    if not isinstance(name, str) or not name.strip():
        yield Problem(where=where, what="the document has no id", mend='give it one: "id": "…"')
        return
    others = ("title", "publisher", "url", "lang", "author")
    values = {k: v for k in others if isinstance(v := fields.get(k), str) and v}
    given = fields.get("published") or None
    addressed = day_of_address(values.get("url", ""))
    published = _day(given) or addressed
    if given is not None and _day(given) is None:
        instead = "without one" if addressed is None else f"with that of its address, {addressed[:10]}"
        yield Problem(
            where=where,
            what=f"published is {given!r}, which is no date; the report is read {instead}",
            mend="write it as 2021-06-07",
            severity="warning",
        )
    dates = _other_days(fields.get("dates"), published)
    yield where, Document(id=name, text=text, published=published, dates=dates, **values)


def _without_text(where: str, fields: Mapping[str, Any]) -> Problem:
    foreign = [str(name) for name in fields if name not in FIELDS]
    if "text" in fields or not foreign:
        return Problem(where=where, what="it holds no text", mend="see that the report's words are in it")
    named = ", ".join(foreign[:5]) + (" …" if len(foreign) > 5 else "")
    return Problem(
        where=where,
        what=f"it has no field that is called text; it has {named}",
        mend=f"call the fields as marsad does: {', '.join(FIELDS)}",
    )


def _other_days(told: Any, published: str | None) -> tuple[str, ...]:
    """The days beside that of publication, each once: of a list, or of a table's cell that parts them by semicolons."""
    parts = told.split(";") if isinstance(told, str) else told if isinstance(told, list | tuple) else ()
    days = (_day(part.strip()) for part in parts if isinstance(part, str))
    return tuple(dict.fromkeys(day for day in days if day is not None and day != published))


def _day(value: object) -> str | None:
    """A day as `2021-06-07`, with whatever stands behind it; None where it is none. ISO 8601 has other ways to write a
    day (`20210607`, `2021-W23-1`), which would not sort among these."""
    told = value if isinstance(value, str) else ""
    try:
        day = date.fromisoformat(told[:10]).isoformat()
    except ValueError:
        return None
    return day + told[10:]


def identity_of(name: Path) -> str:
    """The id of a report without one: its path below the folder that was named, without the ending."""
    return name.with_suffix("").as_posix()


def doubtful(where: str, doubt: str) -> Problem:
    """A word on bytes that may not be what they were taken for."""
    return Problem(where=where, what=doubt, mend="see whether it reads well, or save it as UTF-8", severity="warning")
