"""The pages that the navigation leads to: a line a page, in groups, in the order shown."""

from typing import NamedTuple


class Entry(NamedTuple):
    """A page: the key of its name under `[site]`, which its template names in the block `here`, and its address."""

    key: str
    path: str


NAVIGATION: tuple[tuple[Entry, ...], ...] = (
    (
        Entry("events", ""),
        Entry("search", "search"),
    ),
    (
        Entry("trends", "trends"),
        Entry("actors", "actors"),
        Entry("network", "network"),
        Entry("places", "places"),
        Entry("sources", "sources"),
        Entry("briefing", "briefing"),
    ),
    (
        Entry("disputes", "disputes"),
        Entry("review", "review"),
        Entry("ingest", "ingest"),
    ),
    (
        Entry("documents", "documents"),
        Entry("about", "about"),
    ),
)
