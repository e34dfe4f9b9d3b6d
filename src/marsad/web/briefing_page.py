"""The briefing: as a page to print, as a Word document, and as a file that stands alone."""

from functools import cache
from pathlib import Path

from litestar import Response, get

from marsad.store import EventQuery, Store
from marsad.web.asked import Asked, shown_of, store_of
from marsad.web.charts import chart
from marsad.web.map_drawing import draw_map
from marsad.web.names import Names
from marsad.web.paper import Paper, paper
from marsad.web.paper_docx import docx_bytes
from marsad.web.recorded import record_export
from marsad.web.render import html_of, names_in, names_of
from marsad.web.study import actor_choices, scope_of, show

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_CSS = Path(__file__).with_name("assets") / "css"


@get("/briefing", sync_to_thread=True)
def briefing_page(request: Asked) -> Response[str]:
    """The briefing on a period, an area and an actor."""
    names, scope = names_of(request), scope_of(request)
    store = store_of(request)
    made = paper(store, scope.query, names)
    return show(
        "briefing.html",
        names,
        f"briefing{scope.address}",
        scope=scope,
        actors=actor_choices(store, names, scope.filters.actor),
        stale=store.stale(),
        **_drawn(made, names),
    )


@get("/briefing.docx", sync_to_thread=True)
def briefing_docx(request: Asked) -> Response[bytes]:
    """The same as a Word document."""
    names, scope = names_of(request), scope_of(request)
    made = paper(shown_of(request), scope.query, names)
    record_export(request, "briefing.docx", made.brief.events)
    days = "-".join(day for day in (scope.filters.since, scope.filters.until) if day)
    name = f"marsad-{days}.docx" if days else "marsad.docx"
    headers = {"content-disposition": f'attachment; filename="{name}"'}
    return Response(docx_bytes(made, names.words.language), media_type=_WORD, headers=headers)


def briefing_file(store: Store, query: EventQuery, language: str, suffix: str) -> bytes:
    """The briefing as a file: `.docx`, or `.html` that stands alone. ValueError for another suffix."""
    names = names_in(language)
    made = paper(store, query, names)
    if suffix == ".docx":
        return docx_bytes(made, language)
    if suffix == ".html":
        return html_of("briefing_file.html", names, style=_style(), **_drawn(made, names)).encode()
    raise ValueError(f"{suffix or 'a name without an ending'}: a briefing is written as .docx or .html")


@cache
def _style() -> str:
    """The style sheets in one; a file that stands alone has the reader's own typefaces."""
    sheets = ((_CSS / name).read_text(encoding="utf-8") for name in ("base.css", "study.css", "briefing.css"))
    lines = (line for sheet in sheets for line in sheet.splitlines() if not line.startswith("@font-face"))
    return "\n".join(lines)


def _drawn(made: Paper, names: Names) -> dict[str, object]:
    whole = made.brief.trends.whole
    return {
        "paper": made,
        "map": draw_map(made.brief.spots, names),
        "chart": chart(whole.points, names.words, made.brief.trends.step, width=480, height=230)
        if whole.points
        else None,
    }
