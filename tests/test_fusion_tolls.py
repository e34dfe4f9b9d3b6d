"""How many an event comes to: parts and wholes, sums within one account, single persons told by name, groups."""

from typing import Any

import pytest

from fusing import killed, mention, one_event, person, result, said
from marsad.fusion.counts import vague_value
from marsad.fusion.rules import shown
from marsad.model.event import Event
from marsad.model.toll import killed as killed_of

CIVILIANS: dict[str, Any] = {"group": "civilians"}


def of(*accounts: tuple[Any, ...], people: dict[int, tuple[str, ...]] | None = None) -> Event:
    """One event of accounts that hold these results, the account's named dead beside them."""
    named = people or {}
    return one_event(
        *(
            mention(f"d{at}#1", results=results, people=tuple(person(name) for name in named.get(at, ())))
            for at, results in enumerate(accounts)
        )
    )


def counted(event: Event) -> dict[str | None, int | None]:
    return {r.group: r.best for r in event.results if r.kind == "killed"}


TOLLS = [
    # «قتل 3 أشخاص بينهم طفل» beside «مقتل 3 مدنيين»: the child is one of the three.
    ([(killed(3), killed(1, part_of=0, **CIVILIANS)), (killed(3, **CIVILIANS),)], {"civilians": 3}, 3),
    # «11 قتيلا بينهم 5 جنود»: the soldiers are told of by nobody else.
    ([(killed(11), killed(5, group="iq-army", part_of=0))], {None: 11, "iq-army": 5}, 11),
    # Four early, seven civilians later: not eleven.
    ([(killed(4),), (killed(7, **CIVILIANS), killed(2, part_of=0, **CIVILIANS)), (killed(3, group="is"),)],
     {None: 4, "civilians": 7, "is": 3}, 10),
    # Two groups, each counted.
    ([(killed(3, **CIVILIANS), killed(2, group="is"))], {"civilians": 3, "is": 2}, 5),
]


@pytest.mark.parametrize(("accounts", "groups", "total"), TOLLS)
def test_tolls(accounts: list[Any], groups: dict[str | None, int], total: int) -> None:
    event = of(*accounts)
    assert counted(event) == groups
    assert killed_of(event.results)[0] == total
    assert f"{total} killed" in event.title_en


def test_one_told_by_name_is_no_toll_beside_a_number() -> None:
    one = (killed(1, **CIVILIANS),)
    event = of((killed(5, **CIVILIANS),), one, one, people={1: ("طارق مرعي",), 2: ("وليد مرعي",)})
    assert counted(event) == {"civilians": 5}
    assert not [d for d in event.disputes if d.rating == "contradiction"]
    assert shown(event.claims)["results.killed.civilians"].value == "5"


def test_one_told_by_name_counts_where_nobody_gives_a_number() -> None:
    event = of((killed(1, **CIVILIANS),), people={0: ("طارق مرعي",)})
    assert counted(event) == {"civilians": 1}
    assert shown(event.claims)["results.killed.civilians"].value == "1"


def test_one_without_a_name_is_a_toll() -> None:
    event = of((killed(1, **CIVILIANS),), (killed(4, **CIVILIANS),))
    assert [d.rating for d in event.disputes] == ["contradiction"]


def test_numbers_of_one_account_are_no_dispute() -> None:
    assert not of((killed(2, **CIVILIANS), killed(1, **CIVILIANS)), (killed(3, **CIVILIANS),)).disputes
    assert not of((killed(2, **CIVILIANS), killed(1, **CIVILIANS)), (killed(2, **CIVILIANS),)).disputes
    (found,) = of((killed(2, **CIVILIANS), killed(1, **CIVILIANS)), (killed(7, **CIVILIANS),)).disputes
    assert {value for value, _ in found.values} == {"1", "2", "7"}


def test_a_part_is_no_rival_of_a_whole() -> None:
    whole = (killed(9), killed(4, part_of=0, **CIVILIANS))
    assert not of(whole, (killed(9),), (result("wounded", 2),)).disputes


def test_a_part_stands_for_its_group_where_nobody_counts_it() -> None:
    told = shown(of((killed(11), killed(5, group="iq-army", part_of=0))).claims)["results.killed.iq-army"]
    assert (told.value, told.low) == ("5", 5)


VAGUE = [
    ("عدد من القتلى", "some"),
    ("أعداد من المسلحين", "some"),
    ("العديد من العناصر", "some"),
    ("عشرات القتلى", "dozens"),
    ("مئات العناصر", "hundreds"),
    ("الآلاف من المدنيين", "thousands"),
    # No word for how many, or none at the beginning.
    ("العناصر المقتولين", None),
    ("قتلى بعدد غير معروف", None),
    ("عدنان", None),
    ("", None),
    (None, None),
]


@pytest.mark.parametrize(("words", "value"), VAGUE)
def test_vague_words(words: str | None, value: str | None) -> None:
    assert vague_value(words) == value


def test_untold_dead_are_listed_by_what_the_words_say_of_how_many() -> None:
    lists = (result("destroyed", 5, of="cave"), result("destroyed", 4, of="hideout"))
    vague: dict[str, Any] = {"qualifier": "vague"}
    event = one_event(
        mention("d0#1", results=lists, attribution=(said("الوزارة"),)),
        mention("d1#1", results=(*lists, killed(None, text="عدد من القتلى", **vague)), attribution=(said("القيادة"),)),
        mention("d2#1", results=(*lists, killed(None, text="القتلى", **vague)), attribution=(said("الجهاز"),)),
    )
    (found,) = [d for d in event.disputes if d.field.startswith("results.killed")]
    assert {value for value, _ in found.values} == {"untold", "some", "vague"}
