"""Events, claims, disputes and sources as a workbook; the Arabic sheets run from right to left."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, BinaryIO

from marsad.export import table
from marsad.export.lines import joined
from marsad.export.selection import Selection
from marsad.model.actors import registry
from marsad.model.codebook import codebook
from marsad.model.event import Event

_MOST = 1_048_575
"""Rows that a sheet holds under its header."""
_CELL = 32_767
_EVENT_COLUMNS = {
    "event": "الحدث",
    "start": "من",
    "end": "إلى",
    "kind": "النوع",
    "status": "الحالة",
    "place_ar": "المكان",
    "admin1": "المحافظة",
    "initiators": "المنفّذ",
    "targets": "المستهدف",
    "killed_best": "القتلى",
    "killed_low": "القتلى (الأدنى)",
    "killed_high": "القتلى (الأعلى)",
    "wounded_best": "الجرحى",
    "reports": "التقارير",
    "origins": "المصادر المستقلة",
    "contested": "المختلف عليه",
    "title_ar": "العنوان",
    "urls": "الروابط",
}
_DAYS = frozenset(("start", "end", "published", _EVENT_COLUMNS["start"], _EVENT_COLUMNS["end"]))
"""Columns of days."""
_FIRST_YEAR = 1900
# As the pages call them (`label.status` of their strings).
_STATUSES = {
    "reported": "وقع بحسب التقارير",
    "ongoing": "جارٍ",
    "planned": "مخطط له",
    "denied": "منفي",
    "background": "خلفية",
    "aggregate": "حصيلة مدة",
}
_CLAIM_COLUMNS = ("event", "field", "value", "speaker", "organisation", "stance", "words", "mention", "published")
_DISPUTE_COLUMNS = ("event", "field", "kind", "rating", "value", "mentions")
_DOCUMENT_COLUMNS = ("id", "publisher", "published", "title", "url")


def write(selection: Selection, stream: BinaryIO) -> int:
    """The workbook; returns the number of events. Cells are text, numbers or empty, never formulas or links."""
    import xlsxwriter
    from xlsxwriter.exceptions import FileCreateError

    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    book = xlsxwriter.Workbook(stream, options)
    bold = book.add_format({"bold": True, "bottom": 1})
    sheets = {
        "Events": _Sheet(book, bold, "Events", table.COLUMNS),
        "الأحداث": _Sheet(book, bold, "الأحداث", tuple(_EVENT_COLUMNS.values()), right_to_left=True),
        "Claims": _Sheet(book, bold, "Claims", _CLAIM_COLUMNS),
        "Disputes": _Sheet(book, bold, "Disputes", _DISPUTE_COLUMNS),
        "Reports": _Sheet(book, bold, "Reports", _DOCUMENT_COLUMNS),
    }
    written, seen = 0, set[str]()
    for event in selection.events():
        found = table.row(event, selection)
        sheets["Events"].add(found.get(column) for column in table.COLUMNS)
        sheets["الأحداث"].add(_arabic(found, selection.arabic_areas).get(column) for column in _EVENT_COLUMNS)
        sheets["Claims"].add_all(_claims(event))
        sheets["Disputes"].add_all(_disputes(event))
        for head in selection.heads(event):
            if head.id not in seen:
                seen.add(head.id)
                sheets["Reports"].add((head.id, head.publisher, head.published, head.title, head.url))
        written += 1
    for name, sheet in sheets.items():
        sheet.end()
        if sheet.beyond:
            selection.report.note(f"sheet {name} is full: {sheet.beyond:,} rows were left out")
    try:
        book.close()
    except FileCreateError as error:  # a reader that left, a full disk: told as for the other formats
        cause = error.args[0] if error.args else None
        raise cause if isinstance(cause, OSError) else error from None
    return written


class _Sheet:
    """A sheet that is filled row by row."""

    def __init__(self, book: Any, bold: Any, name: str, columns: Sequence[str], *, right_to_left: bool = False) -> None:
        self.sheet = book.add_worksheet(name)
        self.columns = columns
        self.date = book.add_format({"num_format": "yyyy-mm-dd"})
        self.rows = 0
        self.beyond = 0
        if right_to_left:
            self.sheet.right_to_left()
        self.sheet.freeze_panes(1, 1)
        self.sheet.set_column(0, len(columns) - 1, 18)
        self.sheet.write_row(0, 0, columns, bold)

    def add(self, values: Iterable[Any]) -> None:
        if self.rows >= _MOST:
            self.beyond += 1
            return
        self.rows += 1
        for at, value in enumerate(values):
            if isinstance(value, int | float):
                self.sheet.write_number(self.rows, at, value)
            elif self.columns[at] in _DAYS and (day := _day(value)) is not None:
                self.sheet.write_datetime(self.rows, at, day, self.date)
            elif value:
                self.sheet.write_string(self.rows, at, str(value)[:_CELL])

    def add_all(self, rows: Iterable[Iterable[Any]]) -> None:
        for row in rows:
            self.add(row)

    def end(self) -> None:
        self.sheet.autofilter(0, 0, max(self.rows, 1), len(self.columns) - 1)


def _day(value: object) -> date | None:
    """A whole day; None where it is less exact, or before the days that workbooks count from."""
    if not isinstance(value, str) or len(value) != len("2021-01-01"):
        return None
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return None
    return day if day.year > _FIRST_YEAR else None


def _arabic(found: dict[str, Any], areas: Mapping[str, str]) -> dict[str, Any]:
    kind, status, area = codebook().get(str(found["kind"])), found["status"], found.get("admin1")
    told = {"kind": kind.name_ar if kind else found["kind"], "status": _STATUSES.get(status, status)}
    told["admin1"] = areas.get(area, area) if area else None
    for role in ("initiators", "targets"):
        ids = (found.get(role) or "").split("; ")
        told[role] = joined(registry()[id].name_ar if id in registry() else id for id in ids)
    return found | told


def _claims(event: Event) -> Iterable[tuple[Any, ...]]:
    for claim in event.claims:
        said = (event.event, claim.field, claim.value, claim.speaker, claim.organisation, claim.stance)
        yield (*said, claim.text, claim.mention, claim.published)


def _disputes(event: Event) -> Iterable[tuple[Any, ...]]:
    for dispute in event.disputes:
        for value, mentions in dispute.values:
            yield event.event, dispute.field, dispute.kind, dispute.rating, value, joined(mentions)
