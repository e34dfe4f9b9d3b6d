"""The pages of sources: what each outlet and each speaking organisation claims, how often alone, how often disputed."""

from typing import get_args

from litestar import Response, get
from litestar.exceptions import NotFoundException
from sqlalchemy import select

from marsad.analysis import outlets, source_record, speakers
from marsad.analysis.keeping import kept
from marsad.analysis.sources import SourceKind
from marsad.store import Store
from marsad.store.schema import documents
from marsad.text import alike
from marsad.web.asked import Asked, store_of
from marsad.web.charts import chart, of_months
from marsad.web.render import names_of
from marsad.web.study import (
    Item,
    actor_items,
    kind_items,
    list_path,
    parts_of,
    scope_of,
    show,
    source_name,
    source_path,
)


@get("/sources", sync_to_thread=True)
def source_list(request: Asked) -> Response[str]:
    """Outlets and speaking organisations with how often they are alone and how often contradicted."""
    names, scope = names_of(request), scope_of(request)
    store = store_of(request)
    tables = [("outlet", outlets(store, scope.query)), ("speaker", speakers(store, scope.query))]
    context = {"scope": scope, "tables": tables, "source_path": source_path, "source_name": source_name}
    context["namesakes"] = namesakes(store)
    return show("sources.html", names, f"sources{scope.address}", **context)


@get("/sources/{id:path}", sync_to_thread=True)
def source_page(request: Asked) -> Response[str]:
    """One outlet or organisation."""
    names, scope = names_of(request), scope_of(request)
    kind, _, source = "/".join(parts_of(request, 2)).partition("/")
    if kind not in get_args(SourceKind):
        raise NotFoundException
    record = source_record(store_of(request), kind, source, scope.query)  # type: ignore[arg-type]  # checked above
    if record is None:
        raise NotFoundException
    narrowed = {"publisher" if kind == "outlet" else "organisation": source}
    return show(
        "source.html",
        names,
        source_path(kind, source) + scope.address,
        scope=scope,
        record=record,
        title=source_name(kind, source, names),
        whole=chart(of_months(record.months), names.words),
        kinds=kind_items(record.kinds, names, scope, **narrowed),
        listed=list_path(scope, **narrowed),
        places=[Item(names.admin(s.value), "", s.events) for s in record.places],
        actors=actor_items(record.actors, names, scope),
        speakers=[Item(s.value, "", s.events) for s in record.speakers],
        heard_kind="speaker" if kind == "outlet" else "outlet",
        source_path=source_path,
        source_name=source_name,
        namesakes=namesakes(store_of(request)).get(source, ()) if kind == "outlet" else (),
    )


@kept
def namesakes(store: Store) -> dict[str, tuple[str, ...]]:
    """For each outlet whose name looks like that of others: those others. One may pass itself off as another."""
    found: dict[str, list[str]] = {}
    chosen = select(documents.c.publisher).where(documents.c.publisher.is_not(None)).distinct()
    for (name,) in store.ask(chosen.order_by(documents.c.publisher)):
        found.setdefault(alike(name), []).append(name)
    return {name: tuple(n for n in names if n != name) for names in found.values() if len(names) > 1 for name in names}
