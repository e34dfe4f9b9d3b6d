"""Happenings that people add, forms sent twice, reviewers who decide at once, and accounts."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs
from typer.testing import CliRunner

from marsad.cli.app import app
from marsad.model.codebook import codebook
from marsad.model.decision import Words
from marsad.model.document import Document
from marsad.model.event import Event
from marsad.model.mention import Evidence, Mention
from marsad.pipeline import build, decide, refuse
from marsad.store import DecisionConflict, DisputeQuery, EventQuery, Store, StoreError
from support import actor, at, day, document, mention, place, result

PASSAGE = "وفي الحويجة عثرت دورية على مخبأ يضم 12 صاروخا ودمرته يوم السبت 20 شباط."
TEXT = f"عقد المجلس جلسته المعتادة صباحا.\n{PASSAGE}\nوستستأنف الجلسات غدا."


def missed(text: str = TEXT, **fields: Any) -> Mention:
    given: dict[str, Any] = {
        "kind": FIND,
        "date": day("2021-02-20", text="السبت 20 شباط", span=at(text, "السبت 20 شباط")),
        "place": place("الحويجة", text, id=None, name="Hawija", type="town", lat=35.32, lon=43.77),
        "results": (result("found", 12, None, "12", text, of="rockets"),),
    }
    made = mention("plain", text=text, **(given | fields))
    return structs.replace(made, evidence=(Evidence(span=at(text, PASSAGE)),))


def read(found: Document) -> list[Mention]:
    return [] if found.id == "plain" else [mention(found.id)]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """An event of the report "a", and a report in which nothing was read."""
    with Store(tmp_path / "s.db") as opened:
        build([document("a"), document("plain", TEXT, title=None)], opened, reader=read, version="1")
        yield opened


def events(store: Store) -> list[Event]:
    return sorted(store.all_events(), key=lambda e: e.mentions)


FIND = next(k for k, e in codebook().items() if e.acled and e.acled.sub_event_type == "Disrupted weapons use")


def add(store: Store, text: str = TEXT, **fields: Any) -> str:
    made = decide(store, "add", who="نور", mention=missed(text, kind=FIND, **fields))
    assert made.mention is not None
    return made.mention.mention


def test_an_added_happening_is_an_event_with_its_words(store: Store) -> None:
    id = add(store)
    found = next(e for e in events(store) if id in e.mentions)
    assert found.place is not None
    assert found.place.name == "Hawija"
    claim = next(c for c in found.claims if c.field.startswith("results."))
    assert claim.span == at(TEXT, "12")
    assert store.decisions()[-1].decision.words == Words(
        document="plain",
        sha256=store.decisions()[-1].decision.bases[0].sha256,
        start=at(TEXT, PASSAGE)[0],
        end=at(TEXT, PASSAGE)[1],
        quote=PASSAGE,
    )
    assert store.broken_decision() is None


def test_it_goes_with_undo_and_comes_back(store: Store) -> None:
    id = add(store)
    decide(store, "undo", who="نور", undoes="d-1")
    assert id not in [m for e in events(store) for m in e.mentions]
    assert store.document_mentions("plain") == []
    decide(store, "undo", who="نور", undoes="d-2")
    assert id in [m for e in events(store) for m in e.mentions]


def test_it_outlives_a_newer_reading(store: Store) -> None:
    id = add(store)
    before = events(store)
    build([document("plain", TEXT, title=None)], store, reader=read, version="2")
    assert events(store) == before
    assert store.mention(id) is not None


def test_it_moves_with_its_words_and_waits_where_they_are_gone(store: Store) -> None:
    id = add(store)
    longer = f"تصحيح من الناشر.\n{TEXT}"
    build([document("plain", longer, title=None)], store, reader=read, version="1")
    moved = store.mention(id)
    assert moved is not None
    assert moved.evidence[0].span == at(longer, PASSAGE)
    assert moved.results[0].span == at(longer, "12")
    build([document("plain", "حذف الخبر.", title=None)], store, reader=read, version="1")
    assert store.mention(id) is None
    assert [e.decision.id for e in store.decisions(open=True)] == ["d-1"]
    build([document("plain", TEXT, title=None)], store, reader=read, version="1")
    assert store.mention(id) == store.decisions()[0].decision.mention


def test_it_joins_the_event_that_others_tell(store: Store) -> None:
    add(store)
    other = document("c", f"خبر آخر.\n{TEXT}", title=None)
    same = missed(other.text, kind=FIND)
    again = structs.replace(same, doc="c", mention="c#1")
    build([other], store, reader=lambda d: [again], version="1")
    assert any(len(e.mentions) == 2 for e in events(store))


@pytest.mark.parametrize(
    ("fields", "says"),
    [
        ({"kind": "nothing"}, "no kind"),
        ({"actors": (actor("is", "target", "الحويجة", TEXT, span=(0, 3)),)}, "do not stand"),
    ],
)
def test_what_cannot_be_added(store: Store, fields: dict[str, Any], says: str) -> None:
    given = {"kind": FIND} | fields
    with pytest.raises(StoreError, match=says):
        store.decide("add", who="نور", mention=missed(**given))
    with pytest.raises(StoreError, match="mark where"):
        store.decide("add", who="نور")
    assert store.decisions() == []


def test_a_form_sent_twice_is_one_act(store: Store) -> None:
    event = events(store)[0].event
    seen = store.version(event)
    assert seen is not None
    first = decide(store, "accept", who="نور", events=[event], key="k1", expected={event: seen})
    again = decide(store, "accept", who="نور", events=[event], key="k1", expected={event: seen})
    assert first == again
    assert len(store.decisions()) == 1


def test_two_reviewers_do_not_overwrite_each_other(store: Store) -> None:
    event = events(store)[0].event
    seen = store.version(event) or ""
    decide(
        store, "value", who="نور", events=[event], field="date", value="2021-02-23", key="k1", expected={event: seen}
    )
    with pytest.raises(DecisionConflict, match="نور") as raised:
        decide(store, "reject", who="سامي", events=[event], key="k2", expected={event: seen})
    assert [e.decision.id for e in raised.value.since] == ["d-1"]
    now = store.version(event) or ""
    decide(store, "reject", who="سامي", events=[event], key="k2", expected={event: now})
    assert store.count_events(EventQuery(review="rejected")) == 1
    decide(store, "undo", who="سامي", undoes="d-2")
    with pytest.raises(DecisionConflict, match="سامي"):
        decide(store, "reject", who="نور", events=[event], expected={event: now})


def test_an_event_that_changed_by_itself_is_seen_again(store: Store) -> None:
    event = events(store)[0].event
    seen = store.version(event) or ""
    build([document("b", f"{document().text} وتابعت الخلية عملها.")], store, reader=read, version="1")
    with pytest.raises(DecisionConflict, match="reports"):
        decide(store, "accept", who="نور", events=[event], expected={event: seen})


def test_acceptance_is_seen_at_once(store: Store) -> None:
    event = events(store)[0].event
    store.decide("accept", who="نور", events=[event])
    assert [r.review for r in store.events(EventQuery(review="accepted"))] == ["accepted"]
    assert not store.stale()
    store.decide("undo", who="نور", undoes="d-1")
    assert store.count_events(EventQuery(review="open")) == 1


def test_words_and_places_of_a_correction(store: Store) -> None:
    event = events(store)[0].event
    other = place("الحويجة", TEXT, id=None, name="Hawija", type="town")
    start, end = at(TEXT, "الحويجة")
    words = Words(document="plain", sha256="", start=start, end=end, quote="الحويجة")
    decide(store, "value", who="نور", events=[event], field="place", value="Hawija", place=other, words=words)
    found = store.event(event)
    assert found is not None
    assert found.place is not None
    assert found.place.name == "Hawija"
    assert "Hawija" in found.title_en
    decide(store, "value", who="نور", events=[event], field="actors.partner", value="iq-air-force")
    assert ("partner", "iq-air-force") in [(a.role, a.id) for a in store.event(event).actors]  # type: ignore[union-attr]
    with pytest.raises(StoreError, match="no role"):
        decide(store, "value", who="نور", events=[event], field="actors.boss", value="is")
    gone = Words(document="plain", sha256="", start=start + 1, end=end, quote="الحويجة")
    with pytest.raises(StoreError, match="mark them again"):
        store.decide("value", who="نور", events=[event], field="date", value="2021-02-20", words=gone)


def test_disputes_by_kind_and_rating(store: Store) -> None:
    own = "وتجول مراسلنا في السوق وتحدث مع التجار عن الأسعار والمطر والطرق المقطوعة منذ أسبوع وعن المدارس والمياه."
    nine = document("b", f"{document().text}\n{own}")
    build([nine], store, reader=lambda d: [mention(d.id, results=(result(low=9),))], version="1")
    (found,) = store.disputes(DisputeQuery(kind="count"))
    assert found.dispute.field == "results.killed.is"
    assert found.event.event == events(store)[0].event
    assert store.dispute_counts(DisputeQuery()) == {(found.dispute.rating, "count"): 1}
    assert store.disputes(DisputeQuery(kind="place")) == []
    assert store.disputes(DisputeQuery(events=EventQuery(place="Basra"))) == []


def test_doubtful_events_come_first(store: Store) -> None:
    add(store, date=None)
    assert [r.start for r in store.events(EventQuery(doubtful=True))] == [None]
    assert store.events(EventQuery(sort="-doubt"))[0].start is None


def test_accounts(tmp_path: Path) -> None:
    with Store(tmp_path / "s.db") as store:
        held = store.accounts
        assert not held.any()
        token = held.add(" نور  حسن ", "reviewer")
        assert held.of_token(token) == held.all()[0]
        assert held.all()[0].name == "نور حسن"
        assert held.all()[0].may("reader")
        assert not held.all()[0].may("admin")
        with pytest.raises(StoreError, match="already"):
            held.add("نور حسن", "admin")
        session = held.begin("نور حسن")
        assert held.of_session(session) is not None
        assert held.of_session(token) is None
        held.end(session)
        assert held.of_session(session) is None
        session = held.begin("نور حسن")
        newer = held.renew("نور حسن")
        assert held.of_session(session) is None
        assert held.of_token(token) is None
        session = held.begin("نور حسن")
        held.remove("نور حسن")
        assert held.of_session(session) is None
        assert held.of_token(newer) is None
        for name in ("", "x" * 61, "a\u202eb"):
            with pytest.raises(StoreError, match="no name"):
                held.add(name, "reader")
    assert token.encode() not in b"".join(file.read_bytes() for file in tmp_path.iterdir())


def test_user_commands(tmp_path: Path) -> None:
    path = str(tmp_path / "s.db")
    run = CliRunner().invoke
    made = run(app, ["user", "add", "sami", "--role", "admin", "--store", path])
    assert made.stdout.startswith("marsad-")
    listed = run(app, ["user", "list", "--store", path]).stdout
    assert "sami  admin" in listed
    assert made.stdout.strip() not in listed
    assert run(app, ["user", "renew", "sami", "--store", path]).stdout != made.stdout
    assert run(app, ["user", "remove", "sami", "--store", path]).exit_code == 0
    assert run(app, ["user", "list", "--store", path]).stdout == ""
    assert isinstance(run(app, ["user", "remove", "sami", "--store", path]).exception, StoreError)


def test_refuse_is_needed_only_where_events_change(store: Store) -> None:
    event = events(store)[0].event
    decide(store, "value", who="نور", events=[event], field="date", value="2021-02-23", carry_out=False)
    assert store.stale()
    assert refuse(store)
    assert not store.stale()


def test_the_list_of_decisions_tells_what_was_added(store: Store, tmp_path: Path) -> None:
    id = add(store)
    told = CliRunner().invoke(app, ["decisions", "--store", str(tmp_path / "s.db")]).stdout
    assert f"{id}: {FIND}" in told
    assert f"«{PASSAGE}» of plain" in told
