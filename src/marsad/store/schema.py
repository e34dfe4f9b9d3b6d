"""The tables as they are now. How they came to be stands in `migrations`; a test holds the two together.

Every record is kept whole as its JSON in `record`; the columns beside it are there to be searched and sorted by.
`seal` is a hash over the other columns (`sealing.py`), by which damage is found; columns that no seal covers stand in
an index, with which SQLite compares them.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
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
    Index("state_value", "value"),
)
"""What the store knows of itself: `stale` is 1 where documents came in since the events were made, else 0; `recipe`
names the fusion that made what is kept in `features`, `links` and `prints`; `edition` is another word after each
change (`edition.py`), two of them with a dot between."""

documents = Table(
    "documents",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("sha256", String(64), nullable=False),
    Column("publisher", Text),
    Column("published", Text),
    Column("reader", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("seal", String(32)),
    Index("documents_publisher", "publisher"),
)
"""`sha256` of the text in UTF-8; `reader`: the version of marsad's reading that its mentions come from."""

names = Table(
    "names",
    metadata,
    Column("document", KEY, primary_key=True),
    Column("record", Text, nullable=False),
    Column("seal", String(32)),
)
"""Where each document names private persons. A document that was removed keeps its row, for when it is put back."""

expunged = Table(
    "expunged",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("kind", String(20), nullable=False),
    Column("size", Integer, nullable=False),
    Column("mark", String(64), nullable=False),
    Column("entry", KEY, nullable=False),
)
"""Marks of what was expunged (`barring.py`), so that it does not come back; `entry`: that of the ledger."""

mentions = Table(
    "mentions",
    metadata,
    Column("id", KEY, primary_key=True),
    Column("document", KEY, ForeignKey("documents.id", ondelete="CASCADE"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("kind", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("seal", String(32)),
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
    Column("review", Text),
    Column("place_words", Text, nullable=False),
    Column("words", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("seal", String(32)),
    Index("events_start", "start"),
    Index("events_kind", "kind"),
    Index("events_admin1", "admin1"),
    # All that reviewers' queues are counted and sorted by, so that the long rows themselves need not be read.
    Index("events_review", "review", "disputes", "origins", "geo_precision", "precision", "lat", "start", "event"),
)
"""`number` is a row number for joins and full text; outside the store an event goes by `event`, its id. `review`:
accepted or rejected by a person."""

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

event_results = Table(
    "event_results",
    metadata,
    Column("number", Integer, ForeignKey("events.number", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("of", Text, nullable=False),
    Column("whose", Text),
    Column("whole", Integer, nullable=False),
    Column("best", BigInteger),
    Column("low", BigInteger),
    Column("high", BigInteger),
)
"""What came of an event: `whole` 1 with all groups together, 0 for the part of one group (`whose`)."""

event_places = Table(
    "event_places",
    metadata,
    Column("number", Integer, ForeignKey("events.number", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("place", Text),
    Column("name", Text),
    Column("name_ar", Text),
    Column("type", Text),
    Column("country", Text),
    Column("admin1", Text),
    Column("admin2", Text),
    Column("lat", Float),
    Column("lon", Float),
    Column("precision", Integer),
    Index("event_places_area", "country", "admin1", "admin2"),
)
"""Where it happened: at `position` 0 the event's place, then the others that it names."""

event_sources = Table(
    "event_sources",
    metadata,
    Column("number", Integer, ForeignKey("events.number", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("document", KEY, nullable=False),
    Column("organisation", Text),
    Column("speaker", Text),
    Column("claims", Integer, nullable=False),
    Column("alone", Integer, nullable=False),
    Column("contradicted", Integer, nullable=False),
    Column("party", Integer, nullable=False),
    Index("event_sources_document", "document", "party"),
    Index("event_sources_organisation", "organisation"),
)
"""Who says how much of it: `claims`, those of them that no other origin makes (`alone`), those in a contradiction, and
whether the speaker's organisation takes part in the event (`party`)."""

event_disputes = Table(
    "event_disputes",
    metadata,
    Column("number", Integer, ForeignKey("events.number", ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("field", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("rating", Text, nullable=False),
    Index("event_disputes_kind", "rating", "kind"),
)
"""`position`: which of the event's disputes it is."""

redirects = Table(
    "redirects",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("old", KEY, nullable=False),
    Column("new", KEY),
    Column("time", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("seal", String(32)),
    Index("redirects_old", "old"),
)
"""Where an event went that is no more: a row for each of those that tell now what it told; `new` null: nowhere."""

document_versions = Table(
    "document_versions",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("document", KEY, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("reader", Text, nullable=False),
    Column("record", Text, nullable=False),
    Column("mentions", Text, nullable=False),
    Column("until", Text, nullable=False),
    Column("what", Text, nullable=False),
    Column("who", Text),
    Column("reason", Text),
    Column("seal", String(32)),
    Index("document_versions_document", "document"),
)
"""Documents as they stood before they were corrected, removed or put back (`what`), with the mentions read in them."""

decisions = Table(
    "decisions",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", KEY, nullable=False, unique=True),
    Column("kind", Text, nullable=False),
    Column("undoes", KEY),
    Column("record", Text, nullable=False),
    Column("hash", String(64), nullable=False),
    Column("key", String(80)),
    Index("decisions_key", "key", unique=True),
    Index("decisions_undoes", "undoes"),
)
"""The ledger. Rows are only ever added; each record holds the hash of the one before. `key`: of the form that was sent,
so that a form sent twice is one entry."""

bases = Table(
    "bases",
    metadata,
    Column("decision", Integer, ForeignKey("decisions.number"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("document", KEY, nullable=False),
    Column("mention", KEY),
    Index("bases_document", "document"),
    Index("bases_mention", "mention"),
)
"""What decisions rest on, as it is called today; `mention` null: the reading finds it no longer."""

audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("record", Text, nullable=False),
    Column("hash", String(64), nullable=False),
)
"""The audit log (`audit.py`). Rows are only ever added; each record holds the hash of the one before."""

pending = Table(
    "pending",
    metadata,
    Column("document", KEY, primary_key=True),
)
"""Documents that came, changed or went since the events were made, and those that newer decisions rest on."""

prints = Table(
    "prints",
    metadata,
    Column("document", KEY, primary_key=True),
    Column("published", Text),
    Column("digest", LargeBinary, nullable=False),
    Column("sketch", LargeBinary, nullable=False),
    Column("origin", KEY, nullable=False),
    Column("seal", String(32)),
    Index("prints_origin", "origin"),
)
"""What copies are told by; `origin`: the first document with this text."""

features = Table(
    "features",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("document", KEY, nullable=False),
    Column("mention", KEY, nullable=False),
    Column("start", Integer, nullable=False),
    Column("turn", Integer, nullable=False),
    Column("first", Integer),
    Column("last", Integer),
    Column("voice", BigInteger, nullable=False),
    Column("kind", Text, nullable=False),
    Column("rank", KEY, nullable=False),
    Column("keys", LargeBinary, nullable=False),
    Column("feature", LargeBinary, nullable=False),
    Column("seal", String(32)),
    Index("features_document", "document"),
    Index("features_mention", "mention"),
)
"""What fusion compares of a mention, and the blocks in which it looks for partners."""

links = Table(
    "links",
    metadata,
    Column("one", Integer, primary_key=True),
    Column("other", Integer, primary_key=True),
    Index("links_other", "other"),
)
"""Pairs of features worth joining."""

users = Table(
    "users",
    metadata,
    Column("name", KEY, primary_key=True),
    Column("role", String(20), nullable=False),
    Column("token", String(64), nullable=False, unique=True),
    Column("added", Text, nullable=False),
    Column("used", Text),
    Index("users_known", "role", "added", "used"),
)
"""Who may read or write over the web; `token`: SHA-256 of it, `used`: when it last began a session."""

sessions = Table(
    "sessions",
    metadata,
    Column("secret", String(64), primary_key=True),
    Column("user", KEY, ForeignKey("users.name", ondelete="CASCADE"), nullable=False),
    Column("until", Text, nullable=False),
    Index("sessions_user", "user"),
    Index("sessions_until", "until"),
)
"""Who is logged in, until when; `secret`: SHA-256 of what the browser holds."""
