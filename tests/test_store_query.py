"""What a store finds."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from marsad.model.event import EventActor
from marsad.model.mention import Acled, Mention
from marsad.store import EventQuery, Store, StoreError
from marsad.store.words import name_words, stems
from support import actor, day, dispute, document, event, killed, mention, place, result


@pytest.fixture
def store(new_store: Path | str) -> Iterator[Store]:
    with Store(new_store) as opened:
        yield opened


@pytest.fixture
def asked(new_store: Path | str) -> Iterator[Store]:
    """Four events: an air strike (e1), a disputed clash (e2), arrests of another month (e3), one without date (e4)."""
    clash = "اشتبكت قوة من الحشد الشعبي مع مسلحين قرب قضاء هيت في الأنبار، وأصيب صاروخان بالعطب."
    with Store(new_store) as opened:
        opened.add(document("a"), [mention("a")], reader="1")
        opened.add(document("b", clash, publisher="شبكة الفرات", title="اشتباك"), [_clash("b", clash)], reader="1")
        hit = place("هيت", clash, id="hit", name="Hīt", admin1="Anbar", admin2="Hit", lat=33.6, lon=42.8)
        e2 = {
            "kind": "clash",
            "acled": Acled(event_type="Battles", sub_event_type="Armed clash"),
            "date": day("2021-02-25", "2021-03-02"),
            "place": hit,
            "actors": (EventActor(id=None, name="مسلحون", role="target", origins=1),),
            "results": (killed(2, 2, 4),),
            "disputes": (
                dispute(),
                dispute("place.admin1", ("Salah al-Din", ("b#1",)), ("Anbar", ("a#1",)), kind="place"),
            ),
            "title_ar": "اشتباك قرب هيت",
            "title_en": "Clash near Hit",
            "origins": 2,
        }
        bare = {"acled": None, "date": None, "place": None, "actors": (), "results": (), "title_ar": ""}
        e3 = bare | {"kind": "arrest", "status": "denied", "date": day("2020-12-31"), "title_en": "Arrests"}
        e4 = bare | {"acled": event().acled, "title_en": ""}
        made = [event("e1", ("a#1",)), event("e2", ("b#1", "a#1"), **e2), event("e3", (), **e3), event("e4", (), **e4)]
        opened.replace_events(made)
        yield opened


def _clash(doc: str, text: str) -> Mention:
    return mention(doc, text=text, kind="clash", actors=(actor("pmf", "initiator", "الحشد الشعبي", text),), results=(
        result("wounded", None, None, "مسلحين", text),))  # fmt: skip


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ({}, "e2 e1 e3 e4"),
        ({"sort": "date"}, "e3 e1 e2 e4"),
        ({"sort": "-reports"}, "e2 e1 e3 e4"),
        ({"sort": "-killed"}, "e1 e2 e3 e4"),
        ({"sort": "-disputes"}, "e2 e1 e3 e4"),
        ({"sort": "date", "limit": 2, "offset": 1}, "e1 e2"),
        ({"place": "kirkuk"}, "e1"),
        ({"place": "KIRKUK"}, "e1"),
        ({"place": "Wadi Al-Shay"}, "e1"),
        ({"place": "al-shay"}, "e1"),
        ({"place": "وادى الشاي"}, "e1"),
        ({"place": "الشاي"}, "e1"),
        ({"place": "شاي"}, "e1"),
        ({"place": "Daquq"}, "e1"),
        ({"place": "hit"}, "e2"),
        ({"place": "هيت"}, "e2"),
        ({"place": "Salah al-Din"}, "e2"),
        ({"place": "Kirk"}, ""),
        ({"place": "%"}, ""),
        ({"place": ""}, ""),
        ({"since": "2021-02-22"}, "e2 e1"),
        ({"since": "2021-02-23"}, "e2"),
        ({"until": "2021-02-22"}, "e1 e3"),
        ({"since": "2021-03-01", "until": "2021-03-01"}, "e2"),
        ({"since": "2021-03-03"}, ""),
        ({"kind": "arrest"}, "e3"),
        ({"acled": "Battles"}, "e2"),
        ({"acled": "Air/drone strike"}, "e1 e4"),
        ({"status": "denied"}, "e3"),
        ({"actor": "is"}, "e1"),
        ({"actor": "is", "role": "target"}, "e1"),
        ({"actor": "is", "role": "initiator"}, ""),
        ({"role": "target"}, "e2 e1"),
        ({"disputed": True}, "e2"),
        ({"disputed": False}, "e1 e3 e4"),
        ({"min_origins": 2}, "e2"),
        ({"bbox": (44.0, 35.0, 45.0, 36.0)}, "e1"),
        ({"bbox": (40.0, 30.0, 45.0, 36.0)}, "e2 e1"),
        ({"publisher": "شبكة الفرات"}, "e2"),
        ({"publisher": "وكالة الرافدين"}, "e2 e1"),
        ({"text": "ضربة"}, "e2 e1"),
        ({"text": "الضربات الجوية"}, "e2 e1"),
        ({"text": "مسلحون"}, "e2"),
        ({"text": "اشتباك مسلحين"}, "e2"),
        ({"text": "مسلحين الشمال"}, ""),
        ({"text": "clash HIT"}, "e2"),
        ({"text": '"NEAR" AND (*'}, ""),
        ({"text": "«»"}, ""),
        ({"place": "Kirkuk", "disputed": True}, ""),
    ],
)
def test_queries(asked: Store, query: dict[str, Any], found: str) -> None:
    rows = asked.events(EventQuery(**query))
    assert " ".join(row.event for row in rows) == found
    narrowing = {k: v for k, v in query.items() if k not in ("limit", "offset")}
    assert asked.count_events(EventQuery(**query)) == asked.count_events(EventQuery(**narrowing)) >= len(rows)


@pytest.mark.parametrize(
    ("query", "names"), [({"since": "Feb 2021"}, "since"), ({"until": "2021-13-01"}, "until"), ({"sort": "x"}, "sort")]
)
def test_queries_that_make_no_sense(asked: Store, query: dict[str, Any], names: str) -> None:
    with pytest.raises(StoreError, match=names):
        asked.events(EventQuery(**query))


def test_an_actor_stands_for_those_below_it(store: Store) -> None:
    part = EventActor(id="iq-armed-forces", name="x", role="initiator", origins=1)
    store.replace_events([event(actors=(part,))])
    assert store.count_events(EventQuery(actor="iq-armed-forces")) == 1
    assert store.count_events(EventQuery(actor="iq-government")) == 1
    assert store.count_events(EventQuery(actor="is")) == 0


def test_row(asked: Store) -> None:
    row = asked.events(EventQuery(kind="clash"))[0]
    assert (row.acled_type, row.sub_type, row.status) == ("Battles", "Armed clash", "reported")
    assert (row.start, row.end, row.precision) == ("2021-02-25", "2021-03-02", "range")
    assert (row.place, row.place_ar, row.admin1, row.country, row.lat) == ("Hīt", "هيت", "Anbar", "IQ", 33.6)
    assert (row.killed_best, row.killed_low, row.killed_high) == (2, 2, 4)
    assert (row.reports, row.origins, row.disputes) == (2, 2, 2)


def test_facets(asked: Store) -> None:
    facets = asked.facets()
    assert facets["kind"] == {"airstrike": 2, "arrest": 1, "clash": 1}
    assert facets["acled"] == {"Air/drone strike": 2, "Armed clash": 1}
    assert facets["admin1"] == {"Anbar": 1, "Kirkuk": 1}
    assert facets["actor"] == {"coalition": 1, "is": 1}
    assert facets["status"] == {"reported": 3, "denied": 1}
    assert facets["disputed"] == {"no": 3, "yes": 1}
    assert list(facets["publisher"].items()) == [("وكالة الرافدين", 2), ("شبكة الفرات", 1)]
    assert facets["month"] == {"2020-12": 1, "2021-02": 2}
    assert asked.facets(EventQuery(kind="clash"))["admin1"] == {"Anbar": 1}


@pytest.mark.parametrize(
    ("one", "other"),
    [("ضربة", "الضربات"), ("غارة", "غارات"), ("المسلحون", "مسلحين"), ("وقصف", "القصف"), ("إرهابي", "الإرهابيين")],
)
def test_stems_that_meet(one: str, other: str) -> None:
    assert stems(one) == stems(other)


@pytest.mark.parametrize(
    ("name", "compared"),
    [("Deir ez-Zôr", "deir ez zor"), ("Ba‘aj", "baaj"), ("البعّاج", "بعاج"), ("al-Qa'im", "qaim"), ("آلا", "الا")],
)
def test_names_as_compared(name: str, compared: str) -> None:
    assert name_words(name) == compared
