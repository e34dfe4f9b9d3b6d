"""What a report tells behind a deed: the dead found where a strike hit, how an operation ended, posts of the dead."""

import pytest

from marsad.model.document import Document
from marsad.reading import read_document

Told = tuple[str, str | None, list[tuple[str, int | None]]]


def told(text: str) -> list[Told]:
    """Kind, main place and results of each mention."""
    mentions = read_document(Document(id="d", text=text, published="2021-06-06"))
    return [(m.kind, m.place and m.place.name, [(r.kind, r.low) for r in m.results]) for m in mentions]


STRIKE = "نفذ الطيران العراقي غارة على وكر في وادي حوران أمس"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"{STRIKE}. وخرجت قوة من الفرقة السابعة لمعرفة نتائج هذه الضربة ووجدت 4 قتلى من داعش.",
            [("airstrike", [("killed", 4)]), ("search", [("found_dead", 4)])],
        ),
        (
            f"{STRIKE}. وبعد تفتيش مكان الضربة عثرت القوة على خمس جثث لعناصر داعش وحزام ناسف.",
            [("airstrike", [("killed", 5)]), ("search", [("found_dead", 5), ("found", 1)])],
        ),
        # the toll was told before
        (
            f"{STRIKE} أسفرت عن مقتل 6 إرهابيين. وبعد تفتيش مكان الضربة عثرت القوة على خمس جثث.",
            [("airstrike", [("killed", 6)]), ("search", [("found_dead", 5)])],
        ),
        # bodies of others
        (
            f"{STRIKE}. وعثر الأهالي على ثلاث جثث مجهولة الهوية في بلدة الكرمة.",
            [("airstrike", []), ("body-found", [("found_dead", 3)])],
        ),
    ],
)
def test_dead_found_where_a_strike_hit(text: str, expected: list[tuple[str, list[tuple[str, int | None]]]]) -> None:
    assert [(kind, results) for kind, _, results in told(text)] == expected


OPERATION = "أطلق الجيش العراقي عملية أمنية في قضاء الحضر صباح اليوم"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (f"{OPERATION}. وانتهت العملية واستعادت القوات مواقعها.", ["security-operation"]),
        (f"{OPERATION}. وقال ضابط إن العملية انتهت بتدمير خمسة أوكار وضبط ثلاث عبوات.", ["security-operation"]),
        (f"{OPERATION}. واستعادت القوات قرية تل عذبة من داعش.", ["security-operation", "territory-recapture"]),
    ],
)
def test_how_an_operation_ended(text: str, kinds: list[str]) -> None:
    assert [kind for kind, *_ in told(text)] == kinds


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("قتل في ضربة على وادي حوران أبو عمر، أمير قاطع داقوق في ولاية كركوك.", ["Wadi Hauran"]),
        ("قتل أبو عمر، مسؤول النقل والدعم في كركوك، بضربة جوية في وادي حوران.", ["Wadi Hauran"]),
        # where he died
        ("قتل القيادي أبو عمر في كركوك بضربة جوية.", ["Kirkuk"]),
        ("قتل أبو عمر، مسؤول النقل، بضربة جوية في كركوك.", ["Kirkuk"]),
    ],
)
def test_the_post_of_the_dead_is_not_where_they_died(text: str, places: list[str]) -> None:
    assert [place for _, place, _ in told(text)] == places
