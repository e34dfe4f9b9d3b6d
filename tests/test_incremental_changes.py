"""Whatever happened to reports on the way (batches, newer readings, corrections, removals), the events are those of the
reports as they stand: the same events, claims and ids."""

import random
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import structs

from marsad.model.event import Event
from marsad.model.mention import Mention
from marsad.pipeline import decide, refuse
from marsad.store import Store
from test_incremental import VILLAGES, Report, at_once, mention, put, report, some_reports


def read_anew(told: Report, chance: random.Random) -> Report:
    """The report as a newer reading has it: mentions gone, renumbered, changed, one more found."""
    document, mentions = told
    kept = [m for m in mentions if chance.random() < 0.8]
    if kept and chance.random() < 0.5:
        kept[0] = structs.replace(kept[0], kind=chance.choice(["shelling", "airstrike"]), date=None)
    if chance.random() < 0.5:
        kept.insert(0, mention(document.id, 9, village=chance.choice(VILLAGES)))
    return document, [structs.replace(m, mention=f"{document.id}#{n}") for n, m in enumerate(kept, 1)]


def corrected(told: Report, chance: random.Random) -> Report:
    """The report with another text, in which other things may be read."""
    document, mentions = read_anew(told, chance)
    return structs.replace(document, text=f"{document.text} تصحيح {chance.randrange(3)}"), mentions


@settings(max_examples=6, deadline=None)
@given(some_reports(), st.integers(0, 10**6))
def test_any_history_comes_to_the_events_of_what_stands(reports: list[Report], seed: int) -> None:
    chance = random.Random(seed)
    with TemporaryDirectory() as folder, Store(Path(folder) / "s.db") as store:
        put(store, chance.sample(reports, len(reports)))
        standing = {document.id: (document, mentions) for document, mentions in reports}
        for version in range(2, 5):
            for id in chance.sample(sorted(standing), chance.randint(1, len(standing))):
                what = chance.choice(["read", "correct", "remove", "put back"])
                if what == "remove" and store.document(id) is not None:
                    store.remove_document(id, reason="withdrawn")
                    if chance.random() < 0.3:
                        refuse(store)
                if what in ("remove", "put back"):
                    if store.document(id) is None and (what == "put back" or chance.random() < 0.5):
                        store.restore_document(id)
                    continue
                if store.document(id) is None:
                    continue
                change = read_anew if what == "read" else corrected
                standing[id] = change(standing[id], chance)
                put(store, [standing[id]], version=str(version))
        refuse(store)
        left = [told for id, told in standing.items() if store.document(id) is not None]
        assert list(store.all_events()) == at_once(left)


def built(*batches: Sequence[Report]) -> list[Event]:
    with TemporaryDirectory() as folder, Store(Path(folder) / "s.db") as store:
        for batch in batches:
            put(store, batch)
        return list(store.all_events())


@settings(max_examples=4, deadline=None)
@given(some_reports(), st.integers(0, 9))
def test_one_then_the_other_is_the_other_then_the_one_is_both(reports: list[Report], at: int) -> None:
    one, other = reports[:at], reports[at:]
    both = built(reports)
    assert built(one, other) == both
    assert built(other, one) == both
    assert both == at_once(reports)


def many(id: str, killed: int | None = None) -> list[Mention]:
    return [mention(id, n, day=10 + n % 15, village=VILLAGES[n % 4], killed=killed) for n in range(1, 6)]


def test_a_correction_changes_claims_and_keeps_history_and_decisions(tmp_path: Path) -> None:
    with Store(tmp_path / "s.db") as store:
        put(store, [report("a", *many("a", 3)), report("b", *many("b"))])
        (event, *_) = store.all_events()
        made = decide(store, "value", who="نور", events=[event.event], field="date", value="2021-02-20")
        put(store, [report("a", *many("a", 12), text="نص آخر: قصف الجيش القرية وسقط 12 قتيلا.")])
        tolls = {c.value for e in store.all_events() for c in e.claims if c.field.startswith("results.killed")}
        assert tolls == {"12"}
        assert [v.document.text for v in store.versions("a")] == [report("a")[0].text]
        store.remove_document("a", reason="withdrawn")
        refuse(store)
        assert not any(c.field.startswith("results.") for e in store.all_events() for c in e.claims)
        assert [entry.decision.id for entry in store.decisions()] == [made.id]
