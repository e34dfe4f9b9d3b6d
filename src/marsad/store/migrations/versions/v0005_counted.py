"""Results, places and sources of events as rows, so that they can be counted over many events."""

import msgspec
import sqlalchemy as sa
from alembic import op

from marsad.model.event import Event
from marsad.store.counted import put_counted
from marsad.store.dialect import KEY

revision = "0005"
down_revision = "0004"
_AT_ONCE = 500


def upgrade() -> None:
    """Make the rows that are counted, from the events that are there."""
    _results()
    _places()
    _sources()
    _fill()


def _results() -> None:
    op.create_table(
        "event_results",
        *_keys(),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("of", sa.Text, nullable=False),
        sa.Column("whose", sa.Text),
        sa.Column("whole", sa.Integer, nullable=False),
        *(sa.Column(name, sa.BigInteger) for name in ("best", "low", "high")),
    )


def _places() -> None:
    op.create_table(
        "event_places",
        *_keys(),
        *(sa.Column(name, sa.Text) for name in ("place", "name", "name_ar", "type", "country", "admin1", "admin2")),
        sa.Column("lat", sa.Float),
        sa.Column("lon", sa.Float),
        sa.Column("precision", sa.Integer),
    )
    op.create_index("event_places_area", "event_places", ["country", "admin1", "admin2"])


def _sources() -> None:
    op.create_table(
        "event_sources",
        *_keys(),
        sa.Column("document", KEY, nullable=False),
        sa.Column("organisation", sa.Text),
        sa.Column("speaker", sa.Text),
        *(sa.Column(name, sa.Integer, nullable=False) for name in ("claims", "alone", "contradicted", "party")),
    )
    for name in ("document", "organisation"):
        op.create_index(f"event_sources_{name}", "event_sources", [name])


def _keys() -> tuple["sa.Column[int]", "sa.Column[int]"]:
    return (
        sa.Column("number", sa.Integer, sa.ForeignKey("events.number", ondelete="CASCADE"), primary_key=True),
        sa.Column("position", sa.Integer, primary_key=True),
    )


def _fill() -> None:
    connection = op.get_bind()
    decode = msgspec.json.Decoder(Event).decode
    at = -1
    following = sa.text(f"SELECT number, record FROM events WHERE number > :at ORDER BY number LIMIT {_AT_ONCE}")
    while rows := connection.execute(following, {"at": at}).all():
        put_counted(connection, {number: decode(record) for number, record in rows})
        at = rows[-1][0]
