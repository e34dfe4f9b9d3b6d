"""The pages: one handler each, which asks the store and fills a template."""

import re
from math import ceil

from litestar import Response, Router, get
from litestar.exceptions import NotFoundException
from litestar.response import Redirect
from sqlalchemy import func, select

from marsad.fusion.why import Join
from marsad.model.event import Event
from marsad.pipeline import why
from marsad.reading.explain import explain
from marsad.store import Store, StoreError
from marsad.store.schema import documents as reports
from marsad.web.api_page import api_page
from marsad.web.asked import Asked, id_in, store_of
from marsad.web.coded import codings
from marsad.web.event_view import EventView, event_path, reader_path
from marsad.web.events_page import events
from marsad.web.language import preferred
from marsad.web.ledger_view import entries
from marsad.web.marked import scopes_of
from marsad.web.names import Names
from marsad.web.query import PAGE_SIZE, Filters, parse
from marsad.web.reader_view import Focus, ReaderView
from marsad.web.render import names_of, page
from marsad.web.visitor import visitor

_SPAN = re.compile(r"(\d{1,9})-(\d{1,9})")


@get("/", sync_to_thread=False)
def root(request: Asked) -> Redirect:
    """To the events in the language that the browser asks for."""
    return Redirect(f"/{preferred(request.headers.get('accept-language', ''))}/", headers={"vary": "accept-language"})


@get("/events/{id:path}", sync_to_thread=True)
def event(request: Asked) -> Response[str]:
    """One event: what is known, what is disputed, who said what."""
    names = names_of(request)
    store = store_of(request)
    found = store.event(id_in(request))
    if found is None:
        raise NotFoundException
    mentions = store.mentions_by_id(found.mentions)
    held = store.documents_by_id(found.documents)
    view = EventView(found, mentions, held, names)
    decided = [] if visitor().public else store.decisions_on(found.event)
    history = entries(decided, names, names.place_names(found, mentions.values()))
    return page(
        "event.html",
        names,
        event_path(found.event),
        view=view,
        codings=codings(store, found),
        history=history,
        set_right={e.decision.field: e.decision for e in decided if e.counts and e.decision.kind == "value"},
        review_state=store.review_of(found.event),
        joins=_joins(store, found, names),
        asked=id_in(request),
        stale=store.stale(),
    )


def _joins(store: Store, event: Event, names: Names) -> list[tuple[Join, list[str]]] | None:
    """Why the accounts of the event are one, with the reasons in words; None where that cannot be told."""
    if len(event.mentions) < 2:
        return []
    try:
        found = why(store, event)
    except StoreError:
        return None
    arabic = names.words.language == "ar"
    told = [(join, [r.text_ar if arabic else r.text_en for r in join.reasons]) for join in found]
    return [(join, [store.shown_words(words, event) for words in reasons]) for join, reasons in told]


@get("/documents", sync_to_thread=True)
def documents(request: Asked) -> Response[str]:
    """The list of reports."""
    names = names_of(request)
    store = store_of(request)
    filters, _ = parse(request.query_params)
    count = int(store.ask(select(func.count()).select_from(reports))[0][0])
    return page(
        "documents.html",
        names,
        f"documents{_with(filters.address())}",
        filters=Filters(page=filters.page),
        rows=list(store.documents(limit=PAGE_SIZE, offset=(filters.page - 1) * PAGE_SIZE)),
        count=count,
        pages=max(1, ceil(count / PAGE_SIZE)),
    )


@get("/documents/{id:path}", sync_to_thread=True)
def reader(request: Asked) -> Response[str]:
    """One report as published, with what was read from it."""
    names = names_of(request)
    store = store_of(request)
    document = store.document(id_in(request))
    if document is None:
        raise NotFoundException
    focus = _focus(request.query_params.get("span", ""), request.query_params.get("in", ""))
    view = ReaderView(document, store.document_mentions(document.id), names, focus, scopes_of(document))
    layers = explain(document) if request.query_params.get("layers") == "1" else None
    query = f"?{request.url.query}" if request.url.query else ""
    events = store.events_of(document.id)
    return page("reader.html", names, reader_path(document.id) + query, view=view, layers=layers, events=events)


@get("/about", sync_to_thread=True)
def about(request: Asked) -> Response[str]:
    """What this is, what it is not, and where its data come from."""
    return page("about.html", names_of(request), "about", counts=store_of(request).counts())


def _with(query: str) -> str:
    return f"?{query}" if query else ""


def _focus(span: str, zone: str) -> Focus | None:
    found = _SPAN.fullmatch(span)
    if found is None:
        return None
    return Focus(int(found[1]), int(found[2]), "title" if zone == "title" else "text")


language_pages = Router("/{language:str}", route_handlers=[events, event, documents, reader, about, api_page])
