"""A made-up store of many events, written fast: for what the pages cost at the size of a country's war.

    python benchmarks/web_made.py big.db --events 100000

Each event has one to four reports, a claim or two a value, sometimes a dispute. The same size gives
the same store.
"""

import argparse
import random
from datetime import date, timedelta
from pathlib import Path

from marsad.model.codebook import codebook
from marsad.model.document import Document
from marsad.model.event import Claim, Dispute, Event, EventActor, EventCount
from marsad.model.mention import Attribution, Evidence, Mention, Place, When
from marsad.store import Store, dialect
from marsad.store.fused import put_events
from marsad.store.fusing import put_state
from marsad.store.rows import encode, read_rows
from marsad.store.schema import documents, mentions, names

_FIRST = date(2014, 1, 1)
_OUTLETS = [f"وكالة {name}" for name in ("الرافدين", "الضفاف", "الأفق", "النهر", "السهل", "الجبل", "المرفأ", "الواحة")]
_AREAS = {
    "IQ": ("Ninewa", "Kirkuk", "Diyala", "Salah al-Din", "Anbar", "Baghdad", "Basra", "Dhi Qar"),
    "SY": ("Aleppo", "Idlib", "Raqqa", "Deir ez-Zor", "Homs", "Hama", "Daraa"),
    "YE": ("Taiz", "Marib", "Hodeidah", "Saada"),
}
_MIDDLE = {"IQ": (44.0, 34.5), "SY": (38.0, 35.3), "YE": (44.5, 15.0)}
_ACTORS = ("is", "iq-army", "coalition", "pmf", "sdf", "sy-army", "houthis", None)
_AT_ONCE = 1000


def fill(store: Store, size: int, seed: int = 1) -> None:
    """Write so many events with their reports into an empty store."""
    chance = random.Random(seed)
    kinds = [k for k in codebook().values() if k.acled is not None] + [next(iter(codebook().values()))]
    with store._writing() as connection:  # a hundred thousand transactions would take an hour
        for start in range(0, size, _AT_ONCE):
            made = [_event(n, chance, kinds) for n in range(start, min(start + _AT_ONCE, size))]
            reports = [_report(id, event) for event in made for id in event.documents]
            read = [read_rows(document, [mention], "made") for document, mention in reports]
            dialect.put_rows(connection, documents, [each.document for each in read])
            dialect.put_rows(connection, mentions, [row for each in read for row in each.mentions])
            dialect.put_rows(connection, names, [each.names for each in read])
            put_events(connection, [(event, encode(event)) for event in made])
        put_state(connection, "stale", "0")


def _event(n: int, chance: random.Random, kinds: list) -> Event:  # type: ignore[type-arg]
    kind = chance.choice(kinds)
    day = (_FIRST + timedelta(chance.randrange(11 * 365))).isoformat()
    ids = tuple(f"d{n:06}-{i}" for i in range(chance.choice((1, 1, 2, 3, 4))))
    told = tuple(f"{id}#1" for id in ids)
    toll = chance.choice((None, None, 1, 2, 3, 7, 12))
    claims = tuple(
        Claim(
            field="results.killed.unknown",
            value=str((toll or 0) + i % 2),
            mention=mention,
            speaker=None,
            organisation=chance.choice(_ACTORS),
            span=(0, 5),
            text="قُتل",
            origin=i,
        )
        for i, mention in enumerate(told)
    )
    disputed = toll is not None and len(told) > 2
    sides = ((str(toll), told[::2]), (str((toll or 0) + 1), told[1::2]))
    pairs = dict.fromkeys((chance.choice(_ACTORS), role) for role in ("initiator", "target"))
    place = _place(chance)
    title = f"{kind.name_en} at {place.name or place.admin1}" if place else kind.name_en
    return Event(
        event=f"e-{n:012x}",
        kind=kind.id,
        acled=kind.acled,
        plover=kind.plover,
        status=chance.choice(("reported",) * 8 + ("planned", "denied")),
        date=None if chance.random() < 0.03 else When(start=day, end=day, precision="day"),
        place=place,
        actors=tuple(EventActor(id=id, name=id or "مسلحون", role=role, origins=1) for id, role in pairs),  # type: ignore[arg-type]
        results=()
        if toll is None
        else (
            EventCount(kind="killed", of="person", group=None, best=toll, low=toll, high=toll + 1, qualifier="exact"),
        ),
        mentions=told,
        documents=ids,
        reports=len(ids),
        origins=len(ids),
        claims=claims,
        disputes=(Dispute(field="results.killed.unknown", values=sides, kind="count"),) if disputed else (),
        title_ar=f"{kind.name_ar} في {place.name_ar}" if place else kind.name_ar,
        title_en=title,
    )


def _place(chance: random.Random) -> Place | None:
    drawn = chance.random()
    if drawn < 0.05:
        return None
    country = chance.choice(("IQ", "IQ", "SY", "SY", "YE"))
    number = chance.randrange(len(_AREAS[country]))
    lon, lat = _MIDDLE[country]
    around = random.Random(number)
    lon, lat = lon + around.uniform(-2.5, 2.5), lat + around.uniform(-1.5, 1.5)
    village = chance.randrange(150)
    if drawn > 0.15:
        near = random.Random(f"{country}{number}{village}")
        lon, lat = lon + near.gauss(0, 0.35), lat + near.gauss(0, 0.3)
    return Place(
        id=f"{country}{number}-{village}",
        name=f"Village {village}" if drawn > 0.15 else _AREAS[country][number],
        name_ar=f"قرية {village}" if drawn > 0.15 else _AREAS[country][number],
        type="village",
        country=country,
        admin1=_AREAS[country][number],
        admin2=f"District {village % 9}" if drawn > 0.15 else None,
        lat=round(lat, 3),
        lon=round(lon, 3),
        precision=chance.choice((1, 2)) if drawn > 0.15 else 3,
        text="قرية",
        span=(0, 4),
    )


def _report(id: str, event: Event) -> tuple[Document, Mention]:
    text = f"{event.title_ar} اليوم، وفق ما قالته مصادر محلية، وسقط ضحايا وفتحت السلطات تحقيقًا في الحادث."
    published = event.date.start if event.date else None
    outlet = _OUTLETS[int(id[-1]) * 2 % len(_OUTLETS)]
    said = Attribution(
        speaker=None,
        title=None,
        organisation=None,
        channel=None,
        via=None,
        anonymous=True,
        stance="states",
        text="مصادر",
        span=(0, 5),
    )
    mention = Mention(
        doc=id,
        mention=f"{id}#1",
        kind=event.kind,
        acled=event.acled,
        plover=event.plover,
        status=event.status,
        place=event.place,
        attribution=(said,),
        evidence=(Evidence(span=(0, len(text))),),
    )
    return Document(id=id, text=text, title=event.title_ar, publisher=outlet, published=published, lang="ar"), mention


def main() -> None:
    """Write the store, unless it is there."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("store", type=Path)
    arguments.add_argument("--events", type=int, default=100_000)
    given = arguments.parse_args()
    if given.store.exists():
        return
    with Store(given.store) as store:
        fill(store, given.events)


if __name__ == "__main__":
    main()
