"""The pages of actors: the list, and what the events say of one."""

from litestar import Response, get
from litestar.exceptions import NotFoundException

from marsad.analysis import Area, actor_profile, actors
from marsad.analysis.actors import RELATIONS
from marsad.model.actors import registry
from marsad.web.asked import Asked, id_in, store_of
from marsad.web.charts import chart, of_months
from marsad.web.render import names_of
from marsad.web.study import (
    Item,
    actor_items,
    actor_path,
    area_path,
    kind_items,
    list_path,
    scope_of,
    show,
    source_items,
)

_ROLES = ("initiator", "partner", "support", "authority", "target", "victim")


@get("/actors", sync_to_thread=True)
def actor_list(request: Asked) -> Response[str]:
    """The actors that events name, with their roles."""
    names, scope = names_of(request), scope_of(request)
    lines = [(line, names.actor(line.id), registry()[line.id]) for line in actors(store_of(request), scope.query)]
    context = {"scope": scope, "lines": lines, "roles": _ROLES, "actor_path": actor_path}
    return show("actors.html", names, f"actors{scope.address}", **context)


@get("/actors/{id:path}", sync_to_thread=True)
def actor_page(request: Asked) -> Response[str]:
    """One actor: what it did and suffered, with whom, against whom, where, and who says so."""
    names, scope = names_of(request), scope_of(request)
    id = id_in(request)
    profile = actor_profile(store_of(request), id, scope.query)
    if profile is None:
        raise NotFoundException
    most = max((m.events for m in profile.months), default=0)
    return show(
        "actor.html",
        names,
        actor_path(id) + scope.address,
        scope=scope,
        profile=profile,
        entry=registry()[id],
        whole=chart(of_months(profile.months), names.words),
        roles=[
            (
                role.role,
                sum(m.events for m in role.months),
                chart(of_months(role.months), names.words, most=most, width=320, height=130),
            )
            for role in profile.roles
        ],
        related=[(name, profile.related[name]) for name in RELATIONS if name in profile.related],
        listed=list_path(scope, actor=id),
        above=[(names.actor(i), actor_path(i)) for i in profile.above],
        below=actor_items(profile.below, names, scope),
        kinds=kind_items(profile.kinds, names, scope, actor=id),
        places=[
            Item(names.admin(admin1), area_path(Area(country=country, admin1=admin1)) + scope.address, held)
            for country, admin1, held in profile.places
        ],
        outlets=source_items(profile.outlets, names, "outlet", scope),
        speakers=source_items(profile.speakers, names, "speaker", scope),
        actor_path=actor_path,
    )
