"""The administrators' page of the audit log: who did what, and whether the log is as it was written."""

from dataclasses import dataclass
from math import ceil

from litestar import Response, get

from marsad.store import AuditEntry
from marsad.web.asked import Asked, store_of
from marsad.web.language import Words
from marsad.web.query import PAGE_SIZE, Filters, parse
from marsad.web.render import names_of, page
from marsad.web.visitor import must


@dataclass(frozen=True)
class LineView:
    """One act, in words."""

    number: int
    time: str
    when: str
    who: str
    act: str
    on: str
    detail: str


@get("/audit", sync_to_thread=True)
def audit_page(request: Asked) -> Response[str]:
    """The log, the newest acts first. For administrators alone; nothing on the page changes it."""
    must("admin")
    names, log = names_of(request), store_of(request).audit
    at = parse(request.query_params)[0].page
    count = log.count()
    made = page(
        "audit.html",
        names,
        "audit" if at == 1 else f"audit?page={at}",
        filters=Filters(page=at),
        pages=max(1, ceil(count / PAGE_SIZE)),
        count=count,
        lines=[_line(e, names.words) for e in log.entries(limit=PAGE_SIZE, offset=(at - 1) * PAGE_SIZE)],
        broken=log.broken(),
        last=log.last_hash(),
    )
    made.headers["cache-control"] = "no-store"
    return made


def _line(entry: AuditEntry, words: Words) -> LineView:
    comma = "،" if words.language == "ar" else ","
    return LineView(
        number=entry.number,
        time=entry.time,
        when=f"{words.day(entry.time)}{comma} {entry.time[11:19]} UTC",
        who=entry.who,
        act=words.label("act", entry.act),
        on=entry.on,
        detail=_detail(entry, words),
    )


def _detail(entry: AuditEntry, words: Words) -> str:
    """What was done, in the page's language where it is of a closed list."""
    what, _, more = entry.detail.partition(" ")
    if entry.act == "account":
        told = words.label("account_act", what)
        return f"{told}: {words.label('standing', more)}" if more else told
    if entry.act == "decide":
        return f"{words.label('decision', what)} {more}"
    return words.label("document_act", what) if entry.act == "document" else entry.detail
