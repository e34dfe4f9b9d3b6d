"""The tables as they are now. How they came to be stands in `migrations`; a test holds the two together.

Every record is kept whole as its JSON in `record`; the columns beside it are there to be searched and sorted by.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

from marsad.store.dialect import KEY

metadata = MetaData()

state = Table(
    "state",
    metadata,
    Column("name", String(40), primary_key=True),
    Column("value", Text, nullable=False),
)
"""What the store knows of itself: `stale` is 1 where documents came in since the events were made, else 0."""

documents = Table(
    "documents",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("sha256", String(64), nullable=False),
    Column("publisher", Text),
    Column("published", Text),
    Column("reader", Text, nullable=False),
    Column("record", Text, nullable=False),
    Index("documents_publisher", "publisher"),
)
"""`sha256` of the text in UTF-8; `reader`: the version of marsad's reading that its mentions come from."""

mentions = Table(
    "mentions",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("document", KEY, ForeignKey("documents.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("record", Text, nullable=False),
    UniqueConstraint("document", "number", name="mentions_of_document"),
)
"""`words`: stems of the evidence, for full text."""

events = Table(
    "events",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("event", KEY, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("acled_type", Text),
    Column("sub_type", Text),
    Column("status", Text, nullable=False),
    Column("start", Text),
    Column("end", Text),
    Column("month", Text),
    Column("precision", Text),
    Column("place", Text),
    Column("place_ar", Text),
    Column("admin1", Text),
    Column("country", Text),
    Column("lat", Float),
    Column("lon", Float),
    Column("geo_precision", Integer),
    Column("killed_best", BigInteger),
    Column("killed_low", BigInteger),
    Column("killed_high", BigInteger),
    Column("reports", Integer, nullable=False),
    Column("origins", Integer, nullable=False),
    Column("disputes", Integer, nullable=False),
    Column("title_ar", Text, nullable=False),
    Column("title_en", Text, nullable=False),
    Column("place_words", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("record", Text, nullable=False),
    Index("events_start", "start"),
    Index("events_kind", "kind"),
    Index("events_admin1", "admin1"),
)
"""`number` is a row number for joins and full text; outside the store an event goes by `event`, its id."""

event_actors = Table(
    "event_actors",
    metadata,
    Column("number", Integer, ForeignKey("events.number", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("actor", Text),
    Column("name", Text, nullable=False),
    Column("role", Text, nullable=False),
    Index("event_actors_actor", "actor"),
)

# No foreign keys to mentions and documents: until the next fusion an event may name a mention that a newer reading of
# its document no longer has.
event_mentions = Table(
    "event_mentions",
    metadata,
    Column("number", Integer, ForeignKey("events.number", ondelete="CASCADE"), primary_key=True),
    Column("mention", KEY, primary_key=True),
    Index("event_mentions_mention", "mention"),
)

event_documents = Table(
    "event_documents",
    metadata,
    Column("number", Integer, ForeignKey("events.number", ondelete="CASCADE"), primary_key=True),
    Column("document", KEY, primary_key=True),
    Index("event_documents_document", "document"),
)
