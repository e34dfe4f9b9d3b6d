"""Whether a store shows the names of private persons to others: as an administrator has said, and the ledger holds."""

from typing import Literal

import msgspec
from sqlalchemy import Connection, select

from marsad.model.decision import Decision
from marsad.store import ledger
from marsad.store.errors import StoreError
from marsad.store.opened import Opened
from marsad.store.schema import decisions, names, users
from marsad.store.schema import documents as documents_table
from marsad.store.undoing import undone_by

NAMES = "names"
"""The field of the ledger's notes about it."""
SHOWN = "shown"
Disclosure = Literal["shown", "hidden"]


class Disclosing(Opened):
    """The part of a store that knows whether names are to be shown."""

    def names_shown(self) -> bool:
        """Whether an administrator has said last that names of private persons are shown to others."""
        with self._reading() as connection:
            undone = undone_by(connection)
            noted = [note for note in _notes(connection) if note.id not in undone]
        return bool(noted) and noted[-1].value == SHOWN

    def disclose(self, value: Disclosure, *, who: str, reason: str) -> Decision:
        """Show the names of private persons to others from now on, or hide them again. StoreError where `who` is no
        administrator of the store, or no reason is given."""
        if not reason.strip():
            raise StoreError("say why: the ledger keeps it")
        with self._writing() as connection:
            role = connection.execute(select(users.c.role).where(users.c.name == who)).scalar()
            if role != "admin":
                raise StoreError(f"{who!r} is no administrator of this store; `marsad user list` names them")
            note = Decision(id="", time="", who=who, kind="note", field=NAMES, value=value, note=reason.strip())
            return ledger.append(connection, note)

    def disclosures(self) -> list[Decision]:
        """What was said about it, the first first."""
        with self._reading() as connection:
            return _notes(connection)

    def names_somewhere(self, name: str) -> bool:
        """Whether a document names a private person with these very words."""
        spelt = msgspec.json.encode(name).decode()
        with self._reading() as connection:
            chosen = select(names.c.document).where(names.c.record.contains(spelt)).limit(1)
            return connection.execute(chosen).first() is not None

    def unread_names(self) -> int:
        """How many documents were read before names of private persons were looked for in all of their texts."""
        here = select(names.c.document)
        chosen = select(documents_table.c.id).where(documents_table.c.id.not_in(here))
        with self._reading() as connection:
            return len(connection.execute(chosen).all())


def _notes(connection: Connection) -> list[Decision]:
    chosen = select(decisions.c.record).where(decisions.c.kind == "note").order_by(decisions.c.number)
    noted = [ledger.read(record) for record in connection.execute(chosen).scalars()]
    return [note for note in noted if note.field == NAMES]
