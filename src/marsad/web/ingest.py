"""Taking in reports from the pages: one job after the other, behind the pages, with what became of each report."""

import hashlib
import logging
import secrets
import tempfile
import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

import msgspec

from marsad.model.document import Document
from marsad.pipeline import Summary, build
from marsad.sources import Problem, read_paths
from marsad.sources.addresses import day_of_address
from marsad.sources.fetch import Fetched, FetchError, Limits, fetch
from marsad.store import Store
from marsad.web.event_view import headline

_log = logging.getLogger("marsad.web")
MOST_REPORTS = 2_000
"""In one job; for more there is the command line."""
LARGEST = 10 * 1024 * 1024
"""Bytes of all files of one job together."""
_KEPT = 20
_WAITING = 5
_SUFFIX = {"text/html": ".html", "application/xhtml+xml": ".html", "text/plain": ".txt"}
_LIMITS = Limits(bytes=5 * 1024 * 1024, seconds=20.0)
State = Literal["waiting", "fetching", "reading", "done", "failed"]
Given = list[Document | Problem]


class Busy(Exception):
    """There are too many jobs waiting already."""


@dataclass(frozen=True)
class Taken:
    """A report that came in, and how many happenings were read in it."""

    id: str
    title: str
    accounts: int


@dataclass
class Job:
    """Reports that somebody brought, and how far they are."""

    id: str
    who: str
    state: State = "waiting"
    number: int = 0
    """How many there are."""
    done: int = 0
    """How many have been dealt with."""
    taken: list[Taken] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    fault: Literal["", "fetch", "type", "broken"] = ""
    """Why it failed: the page could not be had, it is no text, or anything else."""
    detail: str = ""
    summary: Summary | None = None

    @property
    def over(self) -> bool:
        """Whether nothing more happens."""
        return self.state in ("done", "failed")


class Ingest:
    """The jobs of a store, one at a time; the last ones are remembered."""

    def __init__(self, store: Store, *, get: Callable[[str], Fetched] | None = None) -> None:
        self._store, self._get = store, get or _fetched
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="marsad-ingest")
        self._lock = threading.Lock()
        self._jobs: OrderedDict[str, Job] = OrderedDict()

    def jobs(self) -> list[Job]:
        """The jobs, the newest first."""
        with self._lock:
            return list(reversed(self._jobs.values()))

    def job(self, id: str) -> Job | None:
        """The job with this id."""
        with self._lock:
            return self._jobs.get(id)

    def take_files(self, files: Sequence[tuple[str, bytes]], who: str) -> Job:
        """Read files by their names and content. Busy where too much waits already."""
        return self._begin(who, lambda job: self._read(job, read_files(files)))

    def take_text(self, document: Document, who: str) -> Job:
        """Read a report. Busy where too much waits already."""
        return self._begin(who, lambda job: self._read(job, [document]))

    def take_address(self, url: str, who: str) -> Job:
        """Fetch a page and read it. Busy where too much waits already."""
        return self._begin(who, lambda job: self._fetch(job, url))

    def close(self) -> None:
        """Let the job at hand finish, and begin no other."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _begin(self, who: str, work: Callable[[Job], None]) -> Job:
        job = Job(secrets.token_urlsafe(9), who)
        with self._lock:
            if sum(not held.over for held in self._jobs.values()) >= _WAITING:
                raise Busy
            self._jobs[job.id] = job
            while len(self._jobs) > _KEPT:
                self._jobs.popitem(last=False)
        self._pool.submit(self._guarded, job, work)
        return job

    def _guarded(self, job: Job, work: Callable[[Job], None]) -> None:
        try:
            work(job)
            job.state = "failed" if job.fault else "done"
        except FetchError as error:
            job.fault, job.detail, job.state = "fetch", str(error), "failed"
        except Exception as error:
            _log.error("reports could not be taken in", exc_info=error)
            job.fault, job.state = "broken", "failed"

    def _fetch(self, job: Job, url: str) -> None:
        job.state = "fetching"
        page = self._get(url)
        kind = page.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind not in _SUFFIX:
            job.fault, job.state = "type", "failed"
            return
        found = read_files([(f"page-{_digest(page.url.encode())}{_SUFFIX[kind]}", page.raw)], known=True)
        self._read(job, [_from(item, page.url) if isinstance(item, Document) else item for item in found])

    def _read(self, job: Job, given: Given) -> None:
        job.state, job.number = "reading", len(given)

        def progress(done: int) -> None:
            job.done = done

        job.summary = build(given, self._store, progress=progress)
        job.problems = job.summary.failed
        failed = {problem.where for problem in job.problems}
        documents = [item for item in given if isinstance(item, Document) and item.id not in failed]
        job.taken = [Taken(d.id, headline(d), len(self._store.document_mentions(d.id))) for d in documents]


def _fetched(url: str) -> Fetched:
    return fetch(url, limits=_LIMITS)


def read_files(files: Iterable[tuple[str, bytes]], *, known: bool = False) -> Given:
    """The reports in files. Those that bear no id of their own get one from their name and content, unless the name is
    `known` to be theirs alone: another file of the same name is another report."""
    found: Given = []
    with tempfile.TemporaryDirectory(prefix="marsad-") as folder:
        for name, content in files:
            path = Path(folder) / _file_name(name, content, known=known)
            path.write_bytes(content)
            for item in read_paths([path]):
                if len(found) == MOST_REPORTS:
                    where = Path(name).name
                    found.append(
                        Problem(
                            where=where,
                            what=f"there are more than {MOST_REPORTS} reports",
                            mend="`marsad build` takes any number",
                        )
                    )
                    return found
                found.append(item if isinstance(item, Document) else _named(item, path, name))
            path.unlink()
    return found


def _file_name(name: str, content: bytes, *, known: bool) -> str:
    """A name that stays in its folder and on every system."""
    plain = Path(name.replace("\\", "/")).name
    stem, suffix = Path(plain).stem, Path(plain).suffix.lower()
    safe = "".join(c if c.isalnum() or c in "-_ ()" else "_" for c in stem).strip("_ ")[:60] or "report"
    ending = "".join(c for c in suffix if c.isalnum() or c == ".")[:12]
    return f"{safe}{ending}" if known else f"{safe}-{_digest(content)}{ending}"


def _named(problem: Problem, path: Path, name: str) -> Problem:
    """The problem under the name that the file came with: where it lay for a moment tells nobody anything."""
    return msgspec.structs.replace(problem, where=problem.where.replace(str(path), Path(name).name))


def _from(document: Document, url: str) -> Document:
    return msgspec.structs.replace(document, url=document.url or url)


def pasted(text: str, *, title: str, publisher: str, published: str, url: str) -> Document:
    """A report that was pasted; its id comes from its text, its day, where none is given, from its address."""
    return Document(
        id=f"pasted-{_digest(text.encode(errors='replace'))}",
        text=text,
        title=title or None,
        publisher=publisher or None,
        published=published or day_of_address(url),
        url=url or None,
    )


def _digest(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]
