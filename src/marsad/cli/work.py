"""Commands that read reports: their inputs, their progress, their summary."""

import contextlib
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TextIO

import msgspec

from marsad.cli.errors import FAILED, INTERRUPTED, Usage
from marsad.model.addresses import shown
from marsad.model.document import Document
from marsad.sources import FIELDS, Problem, read_jsonl, read_paths, read_report

Inputs = Iterable[Document | Problem]
_MOST_ALIKE = 5


def inputs(
    reports: list[str] | None, documents: list[Path] | None, published: str | None, columns: str | None = None
) -> Inputs:
    """The documents of a command's paths, `-` for standard input among them, and of its JSON lines."""
    if not reports and not documents:
        raise Usage("name files or folders with reports, or --documents FILE.jsonl")
    for file in documents or []:
        if file.is_dir() or not file.exists():
            raise Usage(f"there is no file {file}")
    return _dated(_inputs(reports or [], documents or [], column_names(columns)), published)


def column_names(given: str | None) -> dict[str, str]:
    """`text=BODY,published=DATE` as a mapping. Usage where it is none, or names a field that documents lack."""
    pairs = [pair.partition("=") for pair in (given or "").split(",") if pair.strip()]
    for field, mark, column in pairs:
        if field.strip() not in FIELDS or not mark or not column.strip():
            raise Usage(f"--columns {given}: write FIELD=COLUMN,…; fields: {', '.join(FIELDS)}")
    return {field.strip(): column.strip() for field, _, column in pairs}


def _inputs(reports: list[str], documents: list[Path], columns: dict[str, str]) -> Iterator[Document | Problem]:
    if "-" in reports:
        yield from _standard_input()
    paths = [r for r in reports if r != "-"]
    if paths:
        yield from read_paths(paths, columns=columns)
    for file in documents:
        with file.open("rb") as stream:
            yield from read_jsonl(stream, str(file))


def _standard_input() -> Iterator[Document | Problem]:
    """One report as plain text, or JSON lines where the first letter is a brace."""
    raw = sys.stdin.buffer.read()
    if raw.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"{"):
        yield from read_jsonl(raw.splitlines(keepends=True), "standard input")
        return
    yield from read_report(raw, "standard input", "stdin")


def _dated(found: Inputs, published: str | None) -> Inputs:
    if published is None:
        return found
    return (
        msgspec.structs.replace(d, published=published) if isinstance(d, Document) and not d.published else d
        for d in found
    )


def extract_mentions(found: Inputs, *, readable: bool, output: Path | None) -> int:
    """Print the mentions of documents; returns the exit code."""
    from marsad.cli.views import print_mentions
    from marsad.extraction import read_documents

    problems: list[Problem] = []
    encoder = msgspec.json.Encoder()
    with contextlib.nullcontext(sys.stdout) if output is None else _whole_file(output) as stream:
        for document, mentions in read_documents(found, failed=problems.append):
            if readable:
                print_mentions(document, mentions, stream)
            else:
                stream.writelines(encoder.encode(m).decode() + "\n" for m in mentions)
    tell_problems(problems)
    return exit_code(problems)


def _whole_file(output: Path) -> contextlib.AbstractContextManager[TextIO]:
    from marsad.export import whole_file  # brings the database along, which takes longer than reading a report

    return whole_file(output)


def take_documents(found: Inputs, take: Callable[[Document], None]) -> int:
    """Hand the documents over, one by one; tells of what could not be read and returns the exit code."""
    problems: list[Problem] = []
    with _progress() if not sys.stdout.isatty() else contextlib.nullcontext(lambda done: None) as advance:
        for done, document in enumerate(found, 1):
            if isinstance(document, Problem):
                problems.append(document)
            else:
                take(document)
            advance(done)
    tell_problems(problems)
    return exit_code(problems)


_WORTH_WORKERS = 20
"""Documents from which on processes that read are worth their start, where none were asked for."""


def build_store(found: Inputs, store: str, workers: int | None = None, *, verbose: bool = False) -> int:
    """Read documents into a store with a progress bar and a summary; returns the exit code."""
    from itertools import chain, islice

    from marsad.ahead import Ahead
    from marsad.fusion.crew import cores
    from marsad.pipeline import build
    from marsad.store import Store

    rest = iter(found)
    first = list(islice(rest, _WORTH_WORKERS))
    number = workers or (cores() if len(first) == _WORTH_WORKERS else 1)
    with Ahead(number) as ahead, Store(store) as held, _progress() as advance:
        held.check_writable()
        summary = build(chain(first, rest), held, progress=advance, ahead=ahead)
    lines = [
        f"{summary.documents:,} documents: {summary.added:,} new, {summary.updated:,} read anew, "
        f"{summary.unchanged:,} unchanged",
    ]
    if summary.corrected:
        lines.append(f"{summary.corrected:,} of them came with another text: what they said before is kept")
    if summary.not_arabic:
        verb = "is" if summary.not_arabic == 1 else "are"
        lines.append(f"{summary.not_arabic:,} {verb} not Arabic: kept, not read")
        shown_now = summary.foreign if verbose else summary.foreign[:_MOST_ALIKE]
        lines += [f"  {id}" for id in shown_now]
        if rest_of := len(summary.foreign) - len(shown_now):
            lines.append(f"  … and {rest_of:,} more; --verbose names them all")
    lines.append(
        f"{shown(store)} holds {summary.mentions:,} mentions in {summary.events:,} events, "
        f"with {summary.disputes:,} disputes"
    )
    print("\n".join(lines), file=sys.stderr)
    tell_problems(summary.failed)
    if summary.interrupted:
        print("stopped: what was read is kept; the same command goes on from there", file=sys.stderr)
        return INTERRUPTED
    return exit_code(summary.failed)


@contextlib.contextmanager
def _progress() -> Iterator[Callable[[int], None]]:
    """A counter of documents on a terminal; nothing elsewhere."""
    if not sys.stderr.isatty():
        yield lambda done: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TextColumn("documents"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("reading", total=None)
        yield lambda done: bar.update(task, completed=done)


def tell_problems(problems: list[Problem]) -> None:
    """Each problem in a line; of many alike, the first few and how many more."""
    alike: Counter[tuple[str, str]] = Counter()
    for problem in problems:
        key = (problem.severity, problem.mend)
        alike[key] += 1
        if alike[key] <= _MOST_ALIKE:
            mark = "error" if problem.severity == "error" else "note"
            print(f"{mark}: {problem.where}: {problem.what}. To mend: {problem.mend}.", file=sys.stderr)
    for (_, mend), count in alike.items():
        if count > _MOST_ALIKE:
            print(f"… and {count - _MOST_ALIKE:,} more like it (to mend: {mend})", file=sys.stderr)


def exit_code(problems: list[Problem]) -> int:
    """What a command ends with over which these came up."""
    return FAILED if any(p.severity == "error" for p in problems) else 0
