"""Decisions that come from a page or a program: into the ledger once, and carried out."""

import secrets
from typing import Any
from urllib.parse import quote

import msgspec
from litestar import Response, Router, get, post
from litestar.exceptions import NotFoundException, ValidationException

from marsad.model.decision import Decision, Words
from marsad.pipeline import decide
from marsad.store import DecisionConflict, Store, StoreBusy, StoreError
from marsad.web.admission import form_of, next_page
from marsad.web.answer import problem
from marsad.web.asked import Asked, shown_of, store_of
from marsad.web.event_view import review_path
from marsad.web.forms import Fault, Wish, proposed, wish
from marsad.web.ledger_view import entries
from marsad.web.names import Names
from marsad.web.refresher import Refresher
from marsad.web.render import names_in, names_of, page
from marsad.web.visitor import must, visitor

PATIENCE = 0.4
"""Seconds that an answer waits for the events to be brought up to date; then it says that they will be."""
_DIGITS = 10
"""Of an offset, at most."""
_AT_ONCE = frozenset({"accept", "reject", "note"})
_HIDDEN = ("kind", "event", "field", "value", "note", "document", "start", "end", "zone", "quote", "other", "undoes")
"""Fields that are sent again where somebody decides again after a conflict."""


def new_key() -> str:
    """What a form carries so that it counts once, however often it is sent."""
    return secrets.token_urlsafe(12)


@post("/decide", sync_to_thread=True)
def decide_on_page(request: Asked) -> Response[Any]:
    """Take a decision that a form asks for, and go back to where it was asked."""
    names = names_of(request)
    account = must("reviewer")
    form = form_of(request)
    store = store_of(request)
    try:
        asked = wish(store, form, [str(m) for m in form.getall("mention", [])], names)
        made = decide(store, asked.kind, who=account.name, carry_out=False, **asked.arguments())
    except Fault as fault:
        return refusal(names, names.words(f"fault.{fault.key}"), _back(form))
    except StoreBusy:
        raise  # it can be sent again as it is
    except DecisionConflict as conflict:
        return _conflict(store, names, form, conflict)
    except StoreError as error:
        return refusal(names, str(error), _back(form))
    return go_on(request, names, made, _back(form), onward=next_page(str(form.get("next", ""))))


def go_on(request: Asked, names: Names, made: Decision, back: str, onward: str = "") -> Response[Any]:
    """After a decision: to where it leads, with a word on whether the events tell it already."""
    store = store_of(request)
    refresher: Refresher = request.app.state.refresher
    done = made.kind in _AT_ONCE or refresher.refresh(within=PATIENCE)
    path = onward if onward and made.kind in ("accept", "reject") else back
    if not path or (done and made.kind not in _AT_ONCE):
        path = _where(store, names, made, path)
    path, _, fragment = path.partition("#")
    told = f"done={quote(made.id)}" + ("" if done else "&pending=1")
    location = f"{path}{'&' if '?' in path else '?'}{told}" + (f"#{fragment}" if fragment else "")
    return Response(None, status_code=303, headers={"location": location, "cache-control": "no-store"})


def refusal(names: Names, told: str, back: str) -> Response[str]:
    """The page that says why a decision was not taken."""
    return page("refused.html", names, "review", status=422, told=told, back=back or f"{names.words.home}review")


def _where(store: Store, names: Names, made: Decision, back: str) -> str:
    """The review page of the event that holds now what the decision rests on."""
    bases = [b.mention for b in made.bases]
    if not bases and made.undoes:
        undone = store.decision(made.undoes)
        bases = [b.mention for b in undone.decision.bases] if undone else []
    held = store.events_of_mentions(bases)
    event = next((held[m] for m in bases if m in held), None)
    if event is None:
        return back or f"{names.words.home}review"
    query = back.partition("?")[2].partition("#")[0] if "/review/" in back else ""
    return f"{names.words.home}{review_path(event)}" + (f"?{query}" if query else "")


def _back(form: Any) -> str:
    path, mark, query = next_page(str(form.get("back", ""))).partition("?")
    kept = [part for part in query.split("&") if part and part.partition("=")[0] not in ("done", "pending", "edit")]
    return path + (mark + "&".join(kept) if kept else "")


def _conflict(store: Store, names: Names, form: Any, conflict: DecisionConflict) -> Response[str]:
    """What others did meanwhile, the event as it stands now, and the same decision to be taken again or dropped."""
    try:
        now = store.event(conflict.event)
    except StoreError:
        now = None
    asked = {name: str(form.get(name, "")) for name in _HIDDEN if form.get(name)}
    version, again = None, None
    if now is not None:
        version = store.version(now.event)
        again = asked | ({"event": now.event} if conflict.event == asked.get("event") else {"other": now.event})
        for name, id in (("version", again.get("event")), ("other_version", again.get("other"))):
            if id:
                again[name] = store.version(id) or ""
    held = set(now.mentions) if now else set()
    mentions = [str(m) for m in form.getall("mention", []) if str(m) in held]
    return page(
        "conflict.html",
        names,
        "review",
        status=409,
        since=entries(conflict.since, names),
        event=now,
        version=version,
        again=again,
        mentions=mentions,
        key=new_key(),
        asked=asked,
        asked_kind=names.words.label("decision", asked.get("kind", "")),
        back=_back(form),
        names_of_places=names.place_names(now, store.mentions_by_id(now.mentions).values()) if now else {},
    )


# The same for programs.


@get("/decisions", sync_to_thread=True)
def list_decisions(request: Asked) -> dict[str, Any]:
    """The ledger in its order; `event` asks for the entries on one event, with the version to decide on."""
    store = shown_of(request)
    event = request.query_params.get("event")
    if event is None:
        return {"decisions": store.decisions()}
    found = store.event(event)
    if found is None:
        raise NotFoundException("no such event")
    return {
        "event": found.event,
        "version": store.version(found.event),
        "decisions": store.decisions_on(found.event),
    }


@get("/read", sync_to_thread=True)
def read_words(request: Asked) -> dict[str, Any]:
    """What the reading finds in words of a report (`document`, `zone`, `start`, `end`) for a `field` of an event:
    its value as a form takes it, empty where it finds none."""
    asked = request.query_params
    store = store_of(request) if visitor().may("reviewer") else shown_of(request)
    document = store.document(asked.get("document", ""))
    if document is None:
        raise NotFoundException("no such document")
    start, end = asked.get("start", ""), asked.get("end", "")
    title = asked.get("zone") == "title"
    text = (document.title or "") if title else document.text
    if not (start.isdecimal() and end.isdecimal() and max(len(start), len(end)) <= _DIGITS):
        raise ValidationException("not understood: start, end")
    if not int(start) < int(end) <= len(text):
        raise ValidationException("not understood: start, end")
    words = Words(
        document=document.id,
        sha256="",
        start=int(start),
        end=int(end),
        quote=text[int(start) : int(end)],
        zone="title" if title else "text",
    )
    value, place = proposed(document, asked.get("field", ""), words)
    return {"field": asked.get("field", ""), "words": words.quote, "value": value, "place": place}


@post("/decisions")
async def take_decision(request: Asked) -> Response[Any]:
    """Take a decision: an object with `kind`, `event`, its `version`, and what the kind needs; `key` makes it count
    once. 409 with what others decided where the version is no longer the event's."""
    import anyio

    account = must("reviewer")
    try:
        given = msgspec.json.decode(await request.body())
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ValidationException("not JSON") from error
    if not isinstance(given, dict):
        raise ValidationException("not a JSON object")
    return await anyio.to_thread.run_sync(_take, request, account.name, given)


def _take(request: Asked, who: str, given: dict[str, Any]) -> Response[Any]:
    store = store_of(request)
    named = given.get("mentions", [])
    mentions = [m for m in named if isinstance(m, str)] if isinstance(named, list) else []
    try:
        asked: Wish = wish(store, given, mentions, names_in("en"))
        made = decide(store, asked.kind, who=who, carry_out=False, **asked.arguments())
    except Fault as fault:
        raise ValidationException(names_in("en").words(f"fault.{fault.key}")) from fault
    except StoreBusy:
        raise  # it can be sent again as it is
    except DecisionConflict as conflict:
        return problem(409, str(conflict), since=conflict.since)
    except StoreError as error:
        raise ValidationException(str(error)) from error
    refresher: Refresher = request.app.state.refresher
    done = made.kind in _AT_ONCE or refresher.refresh(within=PATIENCE)
    return Response({"decision": made, "carried_out": done}, status_code=201)


decision_data = Router("/api", route_handlers=[list_decisions, read_words, take_decision])
