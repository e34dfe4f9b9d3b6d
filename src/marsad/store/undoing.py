"""Which entries of the ledger no longer count, as others undo them."""

from sqlalchemy import Connection, select

from marsad.store.schema import decisions


def undone_by(connection: Connection) -> dict[str, str]:
    """Which entries are undone, and by which; the undoing of an undoing brings the first one back."""
    undone: dict[str, str] = {}
    chosen = select(decisions.c.id, decisions.c.undoes).where(decisions.c.undoes.is_not(None))
    for id, undoes in connection.execute(chosen.order_by(decisions.c.number.desc())):
        if id not in undone:
            undone[undoes] = id
    return undone
