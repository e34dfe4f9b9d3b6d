"""The page of trends: events and results over time, as a whole and in small multiples."""

from typing import Any, cast

from litestar import Response, get

from marsad.analysis import Trends, trends
from marsad.analysis.trends import MEASURES, SPLITS, STEPS, Measure, Split, Step
from marsad.web.asked import Asked, store_of
from marsad.web.charts import chart, period, spoken
from marsad.web.names import Names
from marsad.web.render import names_of
from marsad.web.study import actor_choices, scope_of, show


@get("/trends", sync_to_thread=True)
def trends_page(request: Asked) -> Response[str]:
    """Events or results by week or month, by type, governorate or actor."""
    names, scope = names_of(request), scope_of(request)
    store = store_of(request)
    measure, step, split = (
        _one_of(request, name, allowed) for name, allowed in (("measure", MEASURES), ("step", STEPS), ("by", SPLITS))
    )
    step = step or "month"
    found = trends(
        store,
        scope.query,
        cast(Measure, measure or MEASURES[0]),
        cast(Step, step),
        cast(Split, split or SPLITS[0]),
    )
    asked = request.url.query
    return show(
        "trends.html",
        names,
        f"trends?{asked}" if asked else "trends",
        scope=scope,
        measure=measure or MEASURES[0],
        step=step,
        split=split or SPLITS[0],
        found=found,
        actors=actor_choices(store, names, scope.filters.actor),
        **drawn(found, split or SPLITS[0], names),
        measures=[(value, names.words.label("measure", value)) for value in MEASURES],
        steps=[(value, names.words.label("step", value)) for value in STEPS],
        splits=[(value, names.words.label("split", value)) for value in SPLITS],
    )


def drawn(found: Trends, split: str, names: Names) -> dict[str, Any]:
    """The charts, and the lines of the tables behind them."""
    words = names.words
    most = max((p.figure.high for part in found.parts for p in part.points), default=0)

    def lines(series: Any) -> list[tuple[str, str]]:
        return [(period(p.start, found.step, words), spoken(p.figure, words)) for p in series.points if p.figure.high]

    return {
        "whole": (chart(found.whole.points, words, found.step, width=960, height=240), lines(found.whole)),
        "total": spoken(found.whole.total, words),
        "parts": [
            {
                "name": part_name(split, part.key, names),
                "total": spoken(part.total, words),
                "chart": chart(part.points, words, found.step, width=320, height=130, most=most),
                "lines": lines(part),
            }
            for part in found.parts
        ],
    }


def part_name(split: str, key: str, names: Names) -> str:
    """What a part is called: a type of ACLED's, a governorate, an actor."""
    if split == "type":
        return names.words.label("acled", "" if key == "none" else key)
    return names.admin(key) if split == "admin1" else names.actor(key)


def _one_of(request: Asked, name: str, allowed: tuple[str, ...]) -> str:
    value = request.query_params.get(name, "")
    return value if value in allowed else ""
