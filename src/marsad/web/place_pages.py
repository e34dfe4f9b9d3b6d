"""The pages of places: countries and governorates, and the record of an area or a single place."""

from litestar import Response, get
from litestar.exceptions import NotFoundException

from marsad.analysis import Area, area_record, areas
from marsad.web.asked import Asked, store_of
from marsad.web.charts import chart, of_months
from marsad.web.render import names_of
from marsad.web.study import (
    Item,
    actor_path,
    area_in,
    area_name,
    area_path,
    kind_items,
    level_name,
    list_path,
    parts_of,
    scope_of,
    show,
    source_items,
)


@get("/places", sync_to_thread=True)
def place_list(request: Asked) -> Response[str]:
    """Countries, and the governorates in each, in which events happened."""
    names, scope = names_of(request), scope_of(request)
    lines = areas(store_of(request), scope.query)
    inside = {
        country.area.country: [
            line for line in lines if line.area.levels[:1] == country.area.levels and line is not country
        ]
        for country in lines
        if len(country.area.levels) == 1
    }
    countries = [(line, inside[line.area.country]) for line in lines if len(line.area.levels) == 1]
    context = {"scope": scope, "countries": countries, "area_path": area_path, "area_name": area_name}
    return show("places.html", names, f"places{scope.address}", **context)


@get("/places/{id:path}", sync_to_thread=True)
def place_page(request: Asked) -> Response[str]:
    """What happened in an area, who took part, and what is disputed about it."""
    names, scope = names_of(request), scope_of(request)
    area = area_in(parts_of(request, 2))
    record = area_record(store_of(request), area, scope.query)
    if record is None:
        raise NotFoundException
    levels = area.levels
    # The list of events narrows to areas and to names of places, which may be those of other places too.
    narrowed = {"place": record.name} if area.place is not None else {"area": "/".join(levels)}
    above = [
        Area(**dict(zip(("country", "admin1", "admin2"), levels[:depth], strict=False)))
        for depth in range(1, len(levels))
        if levels[depth - 1]
    ]
    own = (record.name_ar if names.words.language == "ar" else None) or record.name
    return show(
        "place.html",
        names,
        area_path(area) + scope.address,
        scope=scope,
        record=record,
        title=own if area.place is not None else level_name(area, names),
        listed=list_path(scope, **narrowed),
        above=[(level_name(a, names), area_path(a)) for a in above],
        whole=chart(of_months(record.months), names.words),
        kinds=kind_items(record.kinds, names, scope, **narrowed),
        actors=[
            (Item(names.actor(id), actor_path(id) + scope.address, held), role) for id, role, held in record.actors
        ],
        outlets=source_items(record.outlets, names, "outlet", scope),
        area_path=area_path,
        area_name=area_name,
    )
