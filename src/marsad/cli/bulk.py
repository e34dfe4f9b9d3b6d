"""`marsad bulk`: the steps of `build` over shards, on many processes or machines."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Annotated

import typer


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(bulk)


def bulk(
    source: Annotated[
        str, typer.Argument(metavar="IN", help="Folder or URL (s3://…) with shards: Parquet, JSON lines, WARC.")
    ],
    out: Annotated[str, typer.Argument(metavar="OUT", help="Folder or URL for documents, mentions, events, claims.")],
    cluster: Annotated[
        str | None, typer.Option(help="Address of a Ray cluster; the cores of this machine without it.")
    ] = None,
    workers: Annotated[
        int | None, typer.Option(min=1, help="Processes; as many as there are cores without it.")
    ] = None,
    columns: Annotated[
        str | None, typer.Option(help="Columns of tables by other names: text=BODY,published=DATE,id=REF …")
    ] = None,
) -> None:
    """Read shards of reports and make their events as Parquet; run again, it goes on where it stopped.
    Needs more packages: pip install 'marsad[cluster]'."""
    from marsad.bulk import bulk as run
    from marsad.bulk.engine import Cluster, Daft
    from marsad.cli.work import column_names, exit_code, tell_problems

    engine = Cluster(cluster, workers) if cluster else Daft(workers)
    with _progress() as tell:
        summary = run(source, out, engine, columns=column_names(columns), progress=tell)
    finished = summary.shards - summary.read
    lines = [
        f"{summary.shards:,} shards: {summary.read:,} read, {finished:,} finished before; "
        f"{summary.set_aside:,} problems in {out}/set_aside",
        f"{out} holds {summary.documents:,} documents, {summary.mentions:,} mentions in {summary.events:,} events, "
        f"{summary.disputed:,} of them disputed; marsad store load {out} --store FILE.db brings them into a store",
    ]
    print("\n".join(lines), file=sys.stderr)
    tell_problems(summary.failed)
    raise typer.Exit(exit_code(summary.failed))


@contextmanager
def _progress() -> Iterator[Callable[[str, int, int], None]]:
    """A bar for each step on a terminal; elsewhere a line for each."""
    if not sys.stderr.isatty():
        yield _line
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as bars:
        known: dict[str, TaskID] = {}

        def tell(step: str, done: int, total: int) -> None:
            if step not in known:
                known[step] = bars.add_task(step)
            bars.update(known[step], completed=done, total=total)

        yield tell


def _line(step: str, done: int, total: int) -> None:
    if done == total:
        print(f"{step}: {total:,}", file=sys.stderr)
