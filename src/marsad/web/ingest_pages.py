"""The pages on which reports are brought in: files, a text, an address; and how far that is."""

from datetime import date
from typing import Any
from urllib.parse import urlsplit

from litestar import Response, get, post
from litestar.concurrency import sync_to_thread
from litestar.datastructures import UploadFile
from litestar.exceptions import NotFoundException

from marsad.web.admission import form_of
from marsad.web.asked import Asked
from marsad.web.ingest import LARGEST, Busy, Ingest, Job, pasted
from marsad.web.names import Names
from marsad.web.recorded import record
from marsad.web.render import names_of, page
from marsad.web.security import safe_link
from marsad.web.visitor import must

_LONGEST = 500_000
"""Characters of a pasted report."""


class _Refused(Exception):
    """The form cannot be carried out; `key` names its words among the strings `ingest.…`."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@get("/ingest", sync_to_thread=True)
def ingest_page(request: Asked) -> Response[str]:
    """The forms, and the jobs of late."""
    must("reviewer")
    return _forms(request, names_of(request), "")


@post("/ingest")
async def ingest(request: Asked) -> Response[Any]:
    """Begin with what was brought; its own page tells how far it is."""
    names, account = names_of(request), must("reviewer")
    form = form_of(request)
    try:
        job = await _begun(_ingest_of(request), form, account.name)
    except _Refused as refused:
        return _forms(request, names, refused.key, status=400)
    except Busy:
        return _forms(request, names, "busy", status=429)
    await sync_to_thread(record, request, "bring", job.id, _brought(form))
    return Response(None, status_code=303, headers={"location": f"{names.words.home}ingest/{job.id}"})


def _brought(form: Any) -> str:
    """What was brought, in a word; of an address its host alone, as what follows it may be a secret."""
    way = form.get("way", "")
    if way == "address":
        return f"a page of {urlsplit(str(form.get('address', ''))).hostname}"
    return "a text" if way == "text" else f"{len(form.getall('files', []))} files"


@get("/ingest/{job:str}", sync_to_thread=True)
def ingest_job(request: Asked) -> Response[str]:
    """How far a job is, and what was read."""
    must("reviewer")
    names = names_of(request)
    job = _ingest_of(request).job(str(request.path_params["job"]))
    if job is None:
        raise NotFoundException
    made = page("ingest_job.html", names, f"ingest/{job.id}", job=job)
    made.headers["cache-control"] = "no-store"
    return made


def _ingest_of(request: Asked) -> Ingest:
    held: Ingest = request.app.state.ingest
    return held


def _forms(request: Asked, names: Names, fault: str, status: int = 200) -> Response[str]:
    form = form_of(request)
    kept = {name: str(form.get(name, "")) for name in ("text", "title", "publisher", "published", "url", "address")}
    jobs = _ingest_of(request).jobs()
    return page("ingest.html", names, "ingest", status=status, fault=fault, kept=kept, jobs=jobs)


async def _begun(ingest: Ingest, form: Any, who: str) -> Job:
    way = form.get("way", "")
    if way == "address":
        address = str(form.get("address", "")).strip()
        if not safe_link(address):
            raise _Refused("no_address")
        return ingest.take_address(address, who)
    if way == "text":
        return ingest.take_text(_text(form), who)
    files = [held for held in form.getall("files", []) if isinstance(held, UploadFile) and held.filename]
    if not files:
        raise _Refused("no_files")
    read = [(held.filename, await held.read()) for held in files]
    if sum(len(content) for _, content in read) > LARGEST:
        raise _Refused("large")
    return ingest.take_files(read, who)


def _text(form: Any) -> Any:
    text = str(form.get("text", "")).replace("\r\n", "\n").strip()
    if not text:
        raise _Refused("no_text")
    if len(text) > _LONGEST:
        raise _Refused("large")
    published = str(form.get("published", "")).strip()
    try:
        published = date.fromisoformat(published).isoformat() if published else ""
    except ValueError:
        raise _Refused("no_day") from None
    title, publisher = (str(form.get(name, "")).strip()[:300] for name in ("title", "publisher"))
    url = safe_link(str(form.get("url", ""))) or ""
    return pasted(text, title=title, publisher=publisher, published=published, url=url)
