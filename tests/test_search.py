"""Asking a store: by words in both languages, on what sources disagree, why an event is one."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner

from marsad.cli.app import app
from marsad.known import with_areas
from marsad.model.event import EventActor
from marsad.model.mention import Acled, Mention
from marsad.pipeline import build, decide, why
from marsad.store import EventQuery, Store, StoreError
from support import TEXT, actor, day, dispute, document, event, killed, mention, place, result

CLASH = "اشتبكت قوة من الحشد الشعبي مع مسلحين قرب قضاء هيت في الأنبار، وأصيب صاروخان بالعطب."
ARREST = "اعتقلت الاستخبارات متهما بنقل أسلحة خلال مداهمة في حي النصر."


@pytest.fixture
def store(new_store: Path | str) -> Iterator[Store]:
    """A disputed air strike (e1), a disputed clash (e2), an arrest (e3), and nine shellings of another place."""
    with Store(new_store) as opened:
        opened.add(document("a"), [mention("a")], reader="1")
        opened.add(document("b", CLASH, title=None), [_clash("b", CLASH)], reader="1")
        opened.add(document("c", ARREST, title=None), [mention("c", text=ARREST, kind="arrest")], reader="1")
        hit = place("هيت", CLASH, id="hit", name="Hīt", admin1="Anbar", admin2="Hit", lat=33.6, lon=42.8)
        clash = {
            "kind": "clash",
            "acled": Acled(event_type="Battles", sub_event_type="Armed clash"),
            "date": day("2021-03-02"),
            "place": hit,
            "actors": (EventActor(id="pmf", name="الحشد الشعبي", role="initiator", origins=1),),
            "results": (),
            "disputes": (dispute("place.admin1", ("Anbar", ("b#1",)), ("Ninewa", ("a#1",)), kind="place"),),
            "title_ar": "اشتباك قرب هيت",
            "title_en": "Armed clash, Hīt, Anbar",
        }
        rest = {"place": None, "actors": (), "results": (), "title_ar": ""}
        arrest = rest | {"kind": "arrest", "date": day("2020-12-31"), "title_en": "Arrests"}
        shelling = rest | {"kind": "shelling", "title_en": "Artillery shelling"}
        made = [
            event("e1", ("a#1",), disputes=(dispute(),)),
            event("e2", ("b#1",), **clash),
            event("e3", ("c#1",), **arrest),
            *(event(f"e{n}", (), **shelling) for n in range(4, 13)),
        ]
        opened.replace_events(made)
        yield opened


def _clash(doc: str, text: str) -> Mention:
    return mention(doc, text=text, kind="clash", actors=(actor("pmf", "initiator", "الحشد الشعبي", text),))


def run(store: Store, *arguments: str, code: int = 0) -> str:
    done = CliRunner().invoke(app, [*arguments, "--store", str(store.path)])
    assert done.exit_code == code, (done.output, done.exception)
    return done.output


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("ضربة جوية", "e1"),
        ("الضربات الجوية في كركوك", "e1"),
        ("وادى الشاي", "e1"),
        ("مضافات العملية", None),
        ("صاروخان", "e2"),
        ("اشتباكات في الأنبار", "e2"),
        ("متهم بنقل الأسلحة", "e3"),
        ("airstrikes of the coalition", "e1"),
        ("Who was arrested?", "e3"),
        ("Popular Mobilisation Forces in Anbar", "e2"),
        ("clashes near Hit", "e2"),
        ("what happened in Kirkuk", "e1"),
        ("shelling", "e4"),
        ("of the in", None),
        ("", None),
        ("«» %", None),
    ],
)
def test_search(store: Store, question: str, first: str | None) -> None:
    hits = store.search(question)
    assert (hits[0].event.event if hits else None) == first


def test_search_gives_the_account_that_answers(store: Store) -> None:
    (hit, *_) = store.search("صاروخان")
    assert hit.mention is not None
    assert hit.mention.mention == "b#1"
    out = run(store, "search", "صاروخان")
    assert "Armed clash, Hīt, Anbar" in out
    assert "وأصيب صاروخان" in out
    (line, *_) = run(store, "search", "صاروخان", "--json").splitlines()
    assert json.loads(line)["event"]["event"] == "e2"
    assert "nothing answers" in run(store, "search", "زلزال")


def test_search_among_some(store: Store) -> None:
    assert [h.event.event for h in store.search("في الأنبار وكركوك", EventQuery(kind="clash"))] == ["e2"]
    assert len(store.search("shelling", limit=3)) == 3


def test_search_by_meaning_orders_what_words_found(store: Store) -> None:
    def meaning(texts: Sequence[str]) -> list[list[float]]:
        return [[1.0, 0.0] if n == 0 or "Hīt" in text else [0.0, 1.0] for n, text in enumerate(texts)]

    plain = store.search("الأنبار كركوك كركوك ضربة")
    hits = store.search("الأنبار كركوك كركوك ضربة", meaning=meaning)
    assert {h.event.event for h in hits} == {h.event.event for h in plain}
    assert {h.event.event: h.nearness for h in hits}["e2"] == 1.0


def test_disputes(store: Store) -> None:
    out = run(store, "disputes")
    assert out.index("Armed clash") < out.index("Air strike")
    assert "results.killed.is (count" in out
    assert "7: doc-1#1" in out
    assert "Anbar" not in run(store, "disputes", "--type", "count")
    assert "Armed clash" in run(store, "disputes", "--actor", "pmf")
    assert run(store, "disputes", "--since", "2021-04-01") == ""
    assert "Air strike" in run(store, "disputes", "--place", "Kirkuk", "--rating", "contradiction")
    assert run(store, "disputes", "--rating", "update") == ""
    assert "the first 1 only" in run(store, "disputes", "--limit", "1", "--sort", "date")
    lines = [json.loads(line) for line in run(store, "disputes", "--json").splitlines()]
    assert [(line["event"], line["field"]) for line in lines] == [("e2", "place.admin1"), ("e1", "results.killed.is")]


def test_why(tmp_path: Path) -> None:
    tails = {"a": "السوق مفتوح صباحا", "b": "الطريق مقطوع منذ أسبوع", "c": "المطر غزير في الوادي"}
    texts = {id: f"{TEXT}\n{' '.join([tail, id] * 12)}" for id, tail in tails.items()}

    def read(found: object) -> list[Mention]:
        id = found.id  # type: ignore[attr-defined]
        return [mention(id, results=(result(low=7 if id != "c" else 9),))]

    with Store(tmp_path / "s.db") as store:
        build([document(id, text) for id, text in texts.items()], store, reader=read, version="1")
        (found,) = store.all_events()
        joins = why(store, found)
        assert len(joins) == 2
        assert {join.mention for join in joins} | {join.to for join in joins} == {"a#1", "b#1", "c#1"}
        decide(store, "accept", who="نور", events=[found.event], note="راجعتها")
        out = run(store, "why", found.event[:7])
        assert "points" in out
        assert "decided by نور: accept – راجعتها" in out
        assert len(run(store, "why", found.event, "--json").splitlines()) == 2
        run(store, "why", "nothing", code=1)


def test_why_of_events_that_fusion_did_not_make(store: Store) -> None:
    found = store.event("e1")
    assert found is not None
    with pytest.raises(StoreError, match="brings it up to date"):
        why(store, found)


SHOT = "قتل خمسة جنود بانفجار عبوة ناسفة في قضاء {}."


@pytest.mark.parametrize(
    ("question", "account"),
    [
        ("who was killed in Tarmiyah?", "b#1"),
        ("من قتل في الطارمية؟", "b#1"),
        ("من قتل في التاجي؟", "a#1"),
    ],
)
def test_the_account_shown_is_of_the_place_that_was_asked_for(
    question: str, account: str, new_store: Path | str
) -> None:
    towns = {"a": ("التاجي", "Taji"), "b": ("الطارمية", "al-Tarmiyah")}
    with Store(new_store) as opened:
        for doc, (arabic, english) in towns.items():
            text = SHOT.format(arabic)
            where = place(arabic, text, id=english, name=english, admin1="Baghdad", admin2=None)
            opened.add(document(doc, text, title=None), [mention(doc, text=text, kind="ied", place=where)], reader="1")
        opened.replace_events([event("e1", ("a#1", "b#1"), kind="ied", place=where, disputes=())])
        (hit,) = opened.search(question, limit=1)
        assert hit.mention is not None
        assert hit.mention.mention == account


@pytest.mark.parametrize(
    ("question", "first"),
    [
        ("قصف على سنجار", "e2"),
        ("who was killed in Ninewa", "e2"),
        ("قصف سنجار 2022", "e3"),
        ("what happened at Sinjar in 2022", "e3"),
        ("killings", "e4"),
    ],
)
def test_what_words_of_a_question_weigh(question: str, first: str, new_store: Path | str) -> None:
    """«على» is no name, the killed are told of by more than the few killings, a year is a year."""
    sinjar = place("سنجار", "سنجار", name="Sinjar", admin1="Ninewa")
    ali = place("تل علي", "تل علي", name="Tall Ali", name_ar="تل علي", admin1="Kirkuk")
    zummar = place("زمار", "زمار", name="Zummar", admin1="Ninewa")
    rest = {"kind": "shelling", "actors": (), "claims": (), "title_ar": "", "title_en": ""}
    dead = (killed(2, group="civilians"),)
    made = [
        event("e1", (), **rest | {"place": ali, "date": day("2021-01-01"), "results": dead}),
        event("e2", (), **rest | {"place": sinjar, "date": day("2021-01-02"), "results": dead}),
        event("e3", (), **rest | {"place": sinjar, "date": day("2022-03-04"), "results": ()}),
        event("e4", (), **rest | {"kind": "killing", "place": ali, "date": day("2021-01-01"), "results": dead}),
        *(event(f"e{n}", (), **rest | {"place": zummar, "results": ()}) for n in range(5, 12)),
    ]
    with Store(new_store) as store:
        store.replace_events(made)
        assert store.search(question)[0].event.event == first


@pytest.mark.parametrize(
    ("question", "asked"),
    [
        ("اعتقالات في ديالى", "اعتقالات في ديالى Diyala"),
        ("قصف دير الزور", "قصف دير الزور Deir ez-Zor"),
        ("arrests in Diyala", "arrests in Diyala"),
        ("", ""),
    ],
)
def test_a_question_names_areas_in_both_languages(question: str, asked: str) -> None:
    assert with_areas(question) == asked
