"""Review over the web: the queue, every decision, conflicts, forms sent twice, hostile reports."""

import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from marsad.model.event import Event
from marsad.pipeline import build, decide
from marsad.store import EventQuery, Store
from reviewing import client, event_of, filled, form, log_in, review_path
from support import TEXT, at, document, mention

LANGUAGES = ("en", "ar")
Client = TestClient[Litestar]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with filled(tmp_path / "s.db") as opened:
        yield opened


@pytest.fixture
def nour(store: Store) -> Iterator[Client]:
    """A reviewer who is logged in."""
    with client(store) as made:
        log_in(made, store.accounts.add("Nour", "reviewer"))
        yield made


@pytest.fixture
def sami(store: Store) -> Iterator[Client]:
    """Another one."""
    with client(store) as made:
        log_in(made, store.accounts.add("Sami", "reviewer"))
        yield made


def take(who: Client, store: Store, act: str, on: str = "a#1", **given: Any) -> Any:
    page = who.get(review_path(store, on)).text
    return who.post("/en/decide", data=form(page, act) | given)


def current(store: Store, mention: str = "a#1") -> Event:
    found = store.event(event_of(store, mention))
    assert found is not None
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("queue", ["", "?queue=disputed", "?queue=doubtful", "?queue=accepted", "?queue=nonsense&at=x"])
def test_queues_stand_in_both_languages(nour: Client, language: str, queue: str) -> None:
    page = nour.get(f"/{language}/review{queue}")
    assert page.status_code == 200
    assert "0 " in page.text


@pytest.mark.parametrize("page", ["review", "disputes"])
def test_other_filters_narrow_work_lists_and_can_be_taken_off(nour: Client, page: str) -> None:
    whole = nour.get(f"/en/{page}?rating=all").text
    there = nour.get(f"/en/{page}?rating=all&area=IQ/Kirkuk&actor=is").text
    elsewhere = nour.get(f"/en/{page}?rating=all&area=SY&role=target").text
    assert "/en/review/e-" in whole
    assert "/en/review/e-" in there
    assert "/en/review/e-" not in elsewhere
    assert '<input type="hidden" name="area" value="IQ/Kirkuk">' in there
    assert len(re.findall('class="chip"', there)) == 2
    assert "area=" not in re.findall('class="chip" href="([^"]*)"', there)[0]


def test_the_disputed_come_first_and_progress_is_told(store: Store, nour: Client) -> None:
    page = nour.get("/en/review").text
    assert page.index(event_of(store, "a#1")) < page.index(event_of(store, "d#1"))
    assert "0 of 2 checked" in page
    answer = nour.get("/en/review?queue=new&at=0&next=1")
    assert event_of(store, "a#1") in answer.headers["location"]
    assert nour.get("/en/review?queue=new&at=9&next=1").headers["location"].endswith("&end=1")


@pytest.mark.parametrize("language", LANGUAGES)
def test_review_page_shows_report_values_and_claims(store: Store, nour: Client, language: str) -> None:
    page = nour.get(review_path(store, language=language)).text
    assert 'data-document="a"' in page
    assert 'id="disputes"' in page
    assert page.count("سالم العبيدي") > 2


def test_accept_goes_on_to_the_next(store: Store, nour: Client) -> None:
    answer = take(nour, store, "accept")
    assert answer.status_code == 303
    onward = nour.get(answer.headers["location"])
    assert event_of(store, "d#1") in onward.headers["location"]
    assert store.count_events(EventQuery(review="accepted")) == 1
    (entry,) = store.decisions()
    assert (entry.decision.who, entry.decision.kind) == ("Nour", "accept")
    assert entry.decision.time


def test_reject_and_undo(store: Store, nour: Client) -> None:
    take(nour, store, "reject")
    assert store.count_events(EventQuery(review="rejected")) == 1
    answer = take(nour, store, "undo")
    assert event_of(store, "a#1") in answer.headers["location"]
    assert store.count_events(EventQuery(review="open")) == 2
    assert [e.decision.kind for e in store.decisions()] == ["reject", "undo"]
    page = nour.get(review_path(store)).text
    assert "undone by d-2" in page


def test_an_id_of_several_events_leads_to_each(store: Store, nour: Client) -> None:
    ids = [event.event for event in store.all_events()]
    answer = nour.get("/en/events/e-")
    assert len(ids) > 1
    assert answer.status_code == 300
    assert all(f'href="/en/events/{id}"' in answer.text for id in ids)


def test_a_value_is_set_right_by_words(store: Store, nour: Client) -> None:
    page = nour.get(review_path(store)).text
    document = page.split('data-document="')[1].split('"')[0]
    start, end = at(TEXT, "7 من عناصر داعش")
    given = {"field": "results.killed.is", "quote": "7 من عناصر داعش", "start": str(start), "end": str(end)}
    answer = nour.post("/en/decide", data=form(page, "value", document=document, **given))
    assert answer.status_code == 303
    assert "done=d-1" in answer.headers["location"]
    entry = store.decisions()[0].decision
    assert entry.value == "7"
    assert entry.words is not None
    assert (entry.words.document, entry.words.start, entry.words.end) == (document, start, end)
    assert current(store).results[0].best == 7
    page = nour.get(answer.headers["location"]).text
    assert f"span={start}-{end}" in page
    assert 'id="told"' in page


def test_words_may_be_typed(store: Store, nour: Client) -> None:
    take(nour, store, "value", field="date", quote="الاثنين 22 شباط 2021", value="")
    entry = store.decisions()[0].decision
    assert entry.value == "2021-02-22"
    assert entry.words is not None
    assert TEXT[entry.words.start : entry.words.end] == "الاثنين 22 شباط 2021"


def test_a_place_that_words_name(store: Store, nour: Client) -> None:
    take(nour, store, "value", field="place", quote="كركوك", value="")
    found = current(store).place
    assert found is not None
    assert "كركوك" in found.name_ar
    assert found.text == "جنوبي كركوك"


@pytest.mark.parametrize(
    ("kind", "given", "says"),
    [
        ("value", {"field": "date", "value": "yesterday"}, "no day"),
        ("value", {"field": "date", "value": "2021-02-23/2021-02-22"}, "no day"),
        ("value", {"field": "results.killed.is", "value": "many"}, "no number"),
        ("value", {"field": "results.killed.is", "value": "9-5"}, "no number"),
        ("value", {"field": "place", "value": "Atlantis"}, "No report"),
        ("value", {"field": "kind", "value": "picnic"}, "no such kind"),
        ("value", {"field": "status", "value": "maybe"}, "no such status"),
        ("value", {"field": "actors.boss", "value": "is"}, "cannot be set right"),
        ("value", {"field": "people.killed", "value": "x"}, "cannot be set right"),
        ("value", {"field": "date", "value": ""}, "Give the right value"),
        ("value", {"field": "date", "value": "2021-02-22", "quote": "ليست فيه"}, "do not stand"),
        ("value", {"field": "date", "value": "x" * 3000}, "too long"),
        ("note", {"note": " "}, "needs words"),
        ("split", {}, "Mark some"),
        ("accept", {"event": ""}, "which event"),
        ("accept", {"kind": "destroy"}, "no such decision"),
        ("undo", {"undoes": "d-99"}, "no decision"),
    ],
)
def test_what_cannot_be_is_told_and_changes_nothing(
    store: Store, nour: Client, kind: str, given: dict[str, str], says: str
) -> None:
    decide(store, "note", who="Sami", events=[event_of(store, "a#1")], note="x")
    answer = take(nour, store, kind, **given)
    assert answer.status_code == 422
    assert says in answer.text
    assert len(store.decisions()) == 1


@pytest.mark.parametrize(
    ("field", "value", "stands"),
    [
        ("date", "٢٠٢١-٠٢-٢٣", "2021-02-23"),
        ("date", "2021-02-22/2021-02-23", "2021-02-22/2021-02-23"),
        ("results.killed.is", "٥ - ٩", "5-9"),
        ("actors.partner", "Islamic State", "is"),
        ("place", "وادي الشاي", "Wadi al-Shay"),
    ],
)
def test_values_are_taken_as_people_write_them(store: Store, nour: Client, field: str, value: str, stands: str) -> None:
    assert take(nour, store, "value", field=field, value=value).status_code == 303
    assert store.decisions()[0].decision.value == stands


def test_wrong_note_split_merge(store: Store, nour: Client) -> None:
    take(nour, store, "wrong", field="results.killed.is", value="9")
    assert not current(store).contradictions
    take(nour, store, "note", note="ينظر <b>لاحقا</b>")
    page = nour.get(review_path(store)).text
    assert "ينظر &lt;b&gt;لاحقا" in page
    page = nour.get(review_path(store)).text
    nour.post("/en/decide", data=form(page, "split") | {"mention": "b#1"})
    assert event_of(store, "b#1") != event_of(store, "a#1")
    page = nour.get(f"{review_path(store)}?find=داعش").text
    sent = form(page, "merge")
    answer = nour.post("/en/decide", data=sent)
    assert answer.status_code == 303
    assert [e.decision.kind for e in store.decisions()] == ["wrong", "note", "split", "merge"]
    assert len({event_of(store, m) for m in ("a#1", "b#1", "d#1")}) == 2


def test_a_form_sent_twice_is_one_act(store: Store, nour: Client) -> None:
    sent = form(nour.get(review_path(store)).text, "accept")
    first, second = nour.post("/en/decide", data=sent), nour.post("/en/decide", data=sent)
    assert first.status_code == second.status_code == 303
    assert len(store.decisions()) == 1


def test_two_reviewers(store: Store, nour: Client, sami: Client) -> None:
    page = sami.get(review_path(store)).text
    take(nour, store, "value", field="date", value="2021-02-23")
    answer = sami.post("/en/decide", data=form(page, "value", field="date", value="2021-02-21", note="من النص"))
    assert answer.status_code == 409
    assert "Nour" in answer.text
    assert "من النص" in answer.text
    assert len(store.decisions()) == 1
    again = sami.post("/en/decide", data=form(answer.text, "value"))
    assert again.status_code == 303
    assert [e.decision.who for e in store.decisions()] == ["Nour", "Sami"]
    found = current(store).date
    assert found is not None
    assert found.start == "2021-02-21"


def test_the_event_was_joined_with_another_meanwhile(store: Store, nour: Client, sami: Client) -> None:
    page = sami.get(review_path(store, "d#1")).text
    decide(store, "merge", who="Nour", events=[event_of(store, "a#1"), event_of(store, "d#1")])
    answer = sami.post("/en/decide", data=form(page, "reject"))
    assert answer.status_code == 409
    assert "Nour" in answer.text
    assert sami.post("/en/decide", data=form(answer.text, "reject")).status_code == 303


def test_reports_that_came_meanwhile(store: Store, nour: Client) -> None:
    page = nour.get(review_path(store)).text
    tail = "وقال شهود إن الطرق أغلقت ثم فتحت بعد الظهر وعادت المحال إلى العمل في المدينة القديمة والسوق الكبير."
    build([document("c", f"{TEXT}\n{tail}")], store, reader=lambda d: [mention(d.id)], version="1")
    answer = nour.post("/en/decide", data=form(page, "accept"))
    assert answer.status_code == 409
    assert "reports changed" in answer.text


def test_programs_decide_with_a_token(store: Store) -> None:
    token = store.accounts.add("script", "reviewer")
    with client(store) as program:
        program.headers["authorization"] = f"Bearer {token}"
        event = event_of(store, "a#1")
        seen = program.get(f"/api/decisions?event={event}").json()
        asked = {"kind": "value", "event": event, "version": seen["version"], "field": "date", "value": "2021-02-23"}
        answer = program.post("/api/decisions", json=asked | {"key": "k"})
        assert answer.status_code == 201
        assert answer.json()["carried_out"]
        assert answer.json()["decision"]["who"] == "script"
        assert program.post("/api/decisions", json=asked | {"key": "k"}).json()["decision"]["id"] == "d-1"
        conflict = program.post("/api/decisions", json=asked | {"key": "k2"})
        assert conflict.status_code == 409
        assert conflict.headers["content-type"] == "application/problem+json"
        assert "script" in conflict.json()["detail"]
        assert [e["decision"]["id"] for e in conflict.json()["since"]] == ["d-1"]
        for bad in ("[]", "{", "null"):
            assert program.post("/api/decisions", content=bad).status_code == 400
        assert len(program.get("/api/decisions").json()["decisions"]) == 1


@pytest.mark.parametrize(
    ("field", "words", "value"),
    [
        ("date", "الاثنين 22 شباط 2021", "2021-02-22"),
        ("results.killed.is", "7 من عناصر", "7"),
        ("actors.initiator", "طيران التحالف الدولي", "coalition"),
        ("date", "العملية", ""),
    ],
)
def test_words_are_read(store: Store, nour: Client, field: str, words: str, value: str) -> None:
    start, end = at(TEXT, words)
    asked = {"field": field, "document": "a", "zone": "text", "start": start, "end": end}
    assert nour.get("/api/read", params=asked).json()["value"] == value


def test_senseless_words_are_400(nour: Client) -> None:
    for bad in ({"start": "9", "end": "2"}, {"start": "0", "end": "99999999"}, {"start": "x", "end": "2"}):
        assert nour.get("/api/read", params={"field": "date", "document": "a", **bad}).status_code == 400
    assert nour.get("/api/read", params={"field": "date", "document": "no", "start": 0, "end": 1}).status_code == 404


def test_an_event_that_is_not_there(nour: Client) -> None:
    assert nour.get("/en/review/none").status_code == 404


def test_without_an_account_one_reads(store: Store) -> None:
    with client(store) as nobody:
        page = nobody.get(review_path(store)).text
        assert "log in as a reviewer" in page
        assert nobody.get("/en/review").status_code == 200


PASSAGE = "وقال المتحدث سالم العبيدي إن القوة المشتركة دمرت ثلاث مضافات خلال العملية."


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missed_happening_is_added_by_its_words(store: Store, nour: Client, language: str) -> None:
    start, end = at(TEXT, PASSAGE)
    page = nour.get(f"/{language}/add", params={"document": "a", "start": start, "end": end})
    assert page.status_code == 200
    assert PASSAGE in page.text
    sent = hidden(page.text) | {"kind": "destruction", "status": "reported", "date": "typed"}
    sent |= {"day": "2021-02-20", "count-0": "destroyed", "actor-0": "initiator", "group-0": "nonsense"}
    answer = nour.post(f"/{language}/add", data=sent)
    assert answer.status_code == 303, answer.text
    (entry,) = store.decisions()
    assert entry.decision.mention is not None
    added = current(store, entry.decision.mention.mention)
    assert added.date is not None
    assert added.date.start == "2021-02-20"
    assert [(r.kind, r.best) for r in added.results] == [("destroyed", 3)]
    assert nour.get(answer.headers["location"]).status_code == 200
    assert nour.get(f"/{language}/documents/a").text.count("1000001") > 0
    assert nour.post(f"/{language}/add", data=sent).status_code == 303
    assert len(store.decisions()) == 1


def hidden(page: str) -> dict[str, Any]:
    chosen = page.split('action="/')[-1]
    return dict(re.findall(r'<input type="hidden" name="([^"]+)" value="([^"]*)"', chosen))


@pytest.mark.parametrize(
    "asked", [{}, {"start": "5", "end": "2"}, {"start": "0", "end": "99999"}, {"start": "x", "end": "٣"}]
)
def test_words_that_are_none_cannot_be_added(nour: Client, asked: dict[str, str]) -> None:
    assert nour.get("/en/add", params={"document": "a"} | asked).status_code == 422
    assert nour.get("/en/add", params={"document": "none"} | asked).status_code == 404


@pytest.mark.parametrize("language", LANGUAGES)
def test_disputes_side_by_side(store: Store, nour: Client, language: str) -> None:
    page = nour.get(f"/{language}/disputes").text
    assert page.count('<section class="dispute') == 1
    assert page.count('<div class="side">') == 2
    assert "documents/b?span=" in page
    assert review_path(store, language=language) in page


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("kind=count", 1),
        ("kind=place", 0),
        ("rating=contradiction", 1),
        ("rating=update", 0),
        ("rating=all", 1),
        ("place=Kirkuk", 1),
        ("place=Basra", 0),
        ("since=2021-02-22&until=2021-02-22", 1),
        ("since=2022-01-01", 0),
        ("sort=-killed", 1),
        ("kind=nonsense&rating=nonsense&sort=nonsense", 1),
        ("since=yesterday", 1),
        ("page=9", 0),
    ],
)
def test_disputes_are_narrowed(nour: Client, query: str, found: int) -> None:
    page = nour.get(f"/en/disputes?{query}").text
    assert page.count('<section class="dispute') == found


def test_many_at_once_lose_nothing(store: Store) -> None:
    token = store.accounts.add("script", "reviewer")
    event = event_of(store, "a#1")
    codes: list[int] = []
    # Made one after another: what an application imports must not be imported by four threads at once.
    programs = [client(store) for _ in range(4)]

    def work(number: int) -> None:
        with programs[number] as program:
            program.headers["authorization"] = f"Bearer {token}"
            for turn in range(4):
                for _ in range(40):
                    seen = program.get(f"/api/decisions?event={event}").json()["version"]
                    asked = {"kind": "note", "event": event, "version": seen, "note": f"{number}.{turn}"}
                    codes.append(program.post("/api/decisions", json=asked | {"key": f"{number}.{turn}"}).status_code)
                    if codes[-1] != 409:
                        break

    threads = [threading.Thread(target=work, args=(n,)) for n in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert set(codes) <= {201, 409}
    assert len(store.decisions()) == codes.count(201) >= 8
    assert store.broken_decision() is None


def test_an_event_whose_report_is_gone(store: Store, nour: Client) -> None:
    path = review_path(store, "d#1")
    store.remove_document("d", reason="withdrawn")
    for language in LANGUAGES:
        page = nour.get(path.replace("/en/", f"/{language}/"))
        assert page.status_code == 200
        assert 'role="status"' in page.text
        assert nour.get(path.replace("/en/review", f"/{language}/events")).status_code == 200


def test_an_event_page_tells_what_was_decided(store: Store, nour: Client) -> None:
    take(nour, store, "value", field="results.killed.is", value="9", note="بيان لاحق")
    take(nour, store, "accept")
    for language in LANGUAGES:
        page = nour.get(f"/{language}/events/{event_of(store, 'a#1')}").text
        assert page.count("by-person") == 1
        history = page.split('id="history"')[1]
        assert "بيان لاحق" in history
        assert history.count("Nour") == 2
        assert "review-accepted" in page
        assert 'id="coded"' in page
        assert "UCDP GED" in page
        joins = page.split('id="why"')[1].split('id="history"')[0]
        assert "وكالة a #1" in joins
        assert "وكالة b #1" in joins


def test_the_old_address_of_a_joined_event_says_so(store: Store, nour: Client) -> None:
    one, other = event_of(store, "a#1"), event_of(store, "d#1")
    decide(store, "merge", who="Nour", events=[one, other])
    gone = one if event_of(store, "a#1") != one else other
    page = nour.get(f"/en/events/{gone}")
    assert page.status_code == 200
    assert f"The event {gone} was joined" in page.text


def test_who_tells_it_is_shaded_in_the_reader(store: Store, nour: Client) -> None:
    page = nour.get("/en/documents/a").text
    assert 'class="s said"' in page
    assert 'id="show-said"' in page
    text = page.split('<div class="text" data-zone="text">')[1].split("</article>")[0]
    for at_, words in re.findall(r'data-at="(\d+)"[^>]*>(.*?)</span>', text):
        plain = re.sub("<[^>]+>", "", words)
        held = store.document("a")
        assert held is not None
        assert held.text[int(at_) : int(at_) + len(plain)] == plain
