"""Adding a happening that the reading missed: the words that tell it are marked, what they say is offered."""

from dataclasses import dataclass
from typing import Any, get_args

import msgspec
from litestar import Response, get, post
from litestar.exceptions import NotFoundException

from marsad.known import STATUSES
from marsad.model.codebook import CODEBOOK_VERSION, codebook
from marsad.model.document import Document
from marsad.model.mention import Actor, Attribution, Evidence, Mention, Place, Role, Span, When
from marsad.pipeline import decide
from marsad.store import StoreError
from marsad.web.admission import form_of
from marsad.web.asked import Asked, store_of
from marsad.web.deciding import go_on, new_key, refusal
from marsad.web.event_view import reader_path
from marsad.web.forms import Fault, day_or_days
from marsad.web.marked import CountFound, Marked
from marsad.web.names import Names
from marsad.web.query import ROLES
from marsad.web.render import names_of, page
from marsad.web.visitor import must

RESULTS = (
    "killed",
    "wounded",
    "arrested",
    "abducted",
    "released",
    "displaced",
    "destroyed",
    "seized",
    "found",
    "defused",
)
"""What a number may be of; the reading's own guess is added where it is none of these."""
_LONGEST = 3_000
"""Code points of a passage."""


@dataclass(frozen=True)
class Passage:
    """Marked words and what the reading finds in them."""

    document: Document
    span: Span
    kind: str | None
    dates: list[When]
    places: list[Place]
    actors: list[Actor]
    counts: list[CountFound]
    said: list[Attribution]

    @property
    def text(self) -> str:
        """The words."""
        return self.document.text[slice(*self.span)]

    @property
    def groups(self) -> list[str]:
        """Whose the numbers may be; the empty one: not said."""
        return list(dict.fromkeys(["", "civilians", *(a.id for a in self.actors if a.id)]))

    @property
    def result_kinds(self) -> list[str]:
        """What the numbers may be of."""
        return list(dict.fromkeys([*RESULTS, *(c.result for c in self.counts if c.result)]))


def passage(request: Asked, given: Any) -> Passage:
    """The words that an address or a form names. NotFoundException where there is no such report, Fault where the
    words are none."""
    document = store_of(request).document(str(given.get("document", "")))
    if document is None:
        raise NotFoundException
    start, end = str(given.get("start", "")), str(given.get("end", ""))
    if not (start.isascii() and end.isascii() and start.isdigit() and end.isdigit()):
        raise Fault("passage")
    span = int(start[:10]), int(end[:10])
    if not span[0] < span[1] <= len(document.text) or span[1] - span[0] > _LONGEST:
        raise Fault("passage")
    marked = Marked(document)
    said = [s.attribution for s in marked.scopes() if s.zone == "text" and s.span[0] < span[1] and span[0] < s.span[1]]
    return Passage(
        document,
        span,
        marked.kind(*span),
        marked.dates(*span),
        [p for p in marked.places(*span) if p.text],
        marked.actors(*span),
        marked.counts(*span),
        said,
    )


@get("/add", sync_to_thread=True)
def add_page(request: Asked) -> Response[str]:
    """The form for a happening that marked words tell."""
    names = names_of(request)
    try:
        found = passage(request, request.query_params)
    except Fault as fault:
        return refusal(names, names.words(f"fault.{fault.key}"), _back(request, names))
    return page(
        "add.html",
        names,
        f"add?{request.url.query}",
        passage=found,
        key=new_key(),
        kinds=sorted(((id, names.kind(id)) for id in codebook()), key=lambda kind: kind[1]),
        statuses=[(s, names.words.label("status", s)) for s in STATUSES],
        roles=[(r, names.words.label("role", r)) for r in ROLES],
    )


@post("/add", sync_to_thread=True)
def add(request: Asked) -> Response[Any]:
    """Keep the happening as a decision; it is fused like those that were read."""
    names, account = names_of(request), must("reviewer")
    form = form_of(request)
    try:
        found = passage(request, form)
        mention = _mention(found, {name: str(form.get(name, "")) for name in form})
        made = decide(
            store_of(request),
            "add",
            who=account.name,
            mention=mention,
            note=str(form.get("note", "")).strip()[:_LONGEST],
            key=str(form.get("key", ""))[:80],
            carry_out=False,
        )
    except Fault as fault:
        return refusal(names, names.words(f"fault.{fault.key}"), _back(request, names))
    except StoreError as error:
        return refusal(names, str(error), _back(request, names))
    return go_on(request, names, made, "")


def _back(request: Asked, names: Names) -> str:
    document = str(form_of(request).get("document", "") or request.query_params.get("document", ""))
    return f"{names.words.home}{reader_path(document)}"


def _mention(found: Passage, given: dict[str, str]) -> Mention:
    kind, status = given.get("kind", ""), given.get("status", "")
    if kind not in codebook():
        raise Fault("kind_of_event")
    if status not in STATUSES:
        raise Fault("status")
    entry = codebook()[kind]
    places = _chosen(found.places, given.get("place", ""))
    return Mention(
        doc=found.document.id,
        mention=f"{found.document.id}#1",
        kind=kind,
        acled=entry.acled,
        plover=entry.plover,
        status=status,  # type: ignore[arg-type]  # checked above
        date=_date(found, given),
        place=places[0] if places else None,
        actors=tuple(_actors(found, given)),
        results=tuple(
            count.as_result(given[name], _group(found, given.get(f"group-{at}", "")))
            for at, count in enumerate(found.counts)
            if given.get(name := f"count-{at}", "") in found.result_kinds
        ),
        attribution=tuple(found.said),
        evidence=(Evidence(span=found.span),),
        codebook=CODEBOOK_VERSION,
    )


def _group(found: Passage, group: str) -> str | None:
    return group if group and group in found.groups else None


def _date(found: Passage, given: dict[str, str]) -> When | None:
    chosen = given.get("date", "")
    if chosen == "typed":
        start, end = day_or_days(given.get("day", ""))
        return When(start=start, end=end, precision="day" if start == end else "range")
    if chosen == "published" and found.document.published:
        day = found.document.published[:10]
        return When(start=day, end=day, precision="day")
    dates = _chosen(found.dates, chosen)
    return dates[0] if dates else None


def _actors(found: Passage, given: dict[str, str]) -> list[Actor]:
    chosen = [(actor, given.get(f"actor-{at}", "")) for at, actor in enumerate(found.actors)]
    roles = get_args(Role)
    return [msgspec.structs.replace(actor, role=role) for actor, role in chosen if role in roles]


def _chosen(items: list[Any], number: str) -> list[Any]:
    return items[int(number) : int(number) + 1] if number.isascii() and number.isdigit() and len(number) < 4 else []
