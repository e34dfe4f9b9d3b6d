"""Entries of the ledger as people read them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from marsad.model.decision import LedgerEntry
from marsad.web.event_view import number_of, reader_path
from marsad.web.names import Names


@dataclass(frozen=True)
class EntryView:
    """A decision: who took it, when, what it says, and whether it still counts."""

    id: str
    who: str
    time: str
    day: str
    clock: str
    kind_id: str
    kind: str
    what: str
    """The field that it is about, in the language of the page; empty where it is about the whole event."""
    value: str
    note: str
    quote: str
    link: str
    """To the words that it rests on."""
    accounts: tuple[str, ...]
    """Numbers of the accounts that were parted off."""
    undone_by: str | None
    superseded_by: str | None
    open: bool
    counts: bool
    undoes: str | None


def entries(found: Iterable[LedgerEntry], names: Names, places: Mapping[str, str] | None = None) -> list[EntryView]:
    """The entries in the language of `names`, the newest first. `places`: names of places by their values."""
    return [_entry(entry, names, places or {}) for entry in reversed(list(found))]


def _entry(entry: LedgerEntry, names: Names, places: Mapping[str, str]) -> EntryView:
    made = entry.decision
    words = made.words
    if made.place is not None:
        value = names.place(made.place)
    else:
        value = names.value(made.field, made.value, places) if made.field and made.value else made.value or ""
    if made.mention is not None:
        value = names.kind(made.mention.kind)
    zone = "&in=title" if words and words.zone == "title" else ""
    return EntryView(
        id=made.id,
        who=made.who,
        time=made.time,
        day=names.words.day(made.time),
        clock=made.time[11:16],
        kind_id=made.kind,
        kind=names.words.label("decision", made.kind),
        what=names.field(made.field) if made.field else "",
        value=value,
        note=made.note,
        quote=words.quote if words else "",
        link=f"{reader_path(words.document)}?span={words.start}-{words.end}{zone}#span" if words else "",
        accounts=tuple(number_of(b.mention) for b in made.bases if made.kind in ("split", "detach") and b.group == 0),
        undone_by=entry.undone_by,
        superseded_by=entry.superseded_by,
        open=bool(entry.open) and entry.counts,
        counts=entry.counts,
        undoes=made.undoes,
    )
