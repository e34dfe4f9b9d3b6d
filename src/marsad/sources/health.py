"""How the watched sources are doing: late, failing, silent, flooding, changed."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Literal

import msgspec

from marsad.sources.keeping import Archive, Visit
from marsad.sources.watchlist import Source

State = Literal["new", "ok", "late", "failing", "silent", "flooding", "changed"]


class Status(msgspec.Struct, frozen=True, kw_only=True):
    """How a source is doing. `success` and `due` are seconds since 1970."""

    name: str
    state: State
    success: float | None
    due: float | None
    today: int
    yesterday: int
    says: str


def statuses(sources: Iterable[Source], archive: Archive, now: float) -> list[Status]:
    """How each source is doing at a moment (seconds since 1970)."""
    return [_status(source, archive, now) for source in sources]


def _status(source: Source, archive: Archive, now: float) -> Status:
    visit = archive.visit(source.name)
    days = [datetime.fromtimestamp(now - back, UTC).date().isoformat() for back in (0.0, 86_400.0)]
    (today, empty), (yesterday, empty_before) = (archive.counted(source.name, day) for day in days)
    state, says = _state(source, visit, (today, yesterday), empty + empty_before, now)
    return Status(
        name=source.name, state=state, success=visit.success, due=visit.due, today=today, yesterday=yesterday, says=says
    )


def _state(source: Source, visit: Visit, counts: tuple[int, int], empty: int, now: float) -> tuple[State, str]:
    today, yesterday = counts
    alarm = source.alarm
    if visit.last is None:
        return "new", "not visited yet"
    if visit.failures:
        return "failing", f"failed {visit.failures} times: {visit.error}"
    if visit.due is not None and now - visit.due > source.seconds:
        return "late", "its visit is overdue: is marsad watch running?"
    if empty > max(3, today + yesterday):
        return "changed", f"{empty} pages without words: its layout may have changed"
    if alarm.most is not None and max(today, yesterday) > alarm.most:
        return "flooding", f"more than {alarm.most} documents a day"
    if max(today, yesterday) < alarm.least:
        return "silent", f"fewer than {alarm.least} documents a day"
    return "ok", ""
