"""Verbs with a pronoun for whom they befell: who was harmed, and who did it."""

import pytest

from marsad import read

Told = tuple[str, str | None, int | None]

TOLD: list[tuple[str, list[Told], str | None]] = [
    ("المواطن سعد الحجي قتلته مليشيات قسد", [("killed", "civilians", 1)], "sy-sdf"),
    ("الطفل أمير الحميدي قتله قناص حوثي في تعز", [("killed", "civilians", 1)], None),
    ("أوقف مسلحون شابا على الطريق وقتلوه قرب بلدة الصور",
     [("abducted", "civilians", 1), ("killed", "civilians", 1)], "unidentified-armed-group"),
    ("خطف مسلحون طبيبا وقتلوه في السويداء",
     [("abducted", "civilians", 1), ("killed", "civilians", 1)], "unidentified-armed-group"),
    ("اعتقلت القوات خمسة شبان ثم أعدمتهم قرب المعسكر",
     [("arrested", "civilians", 5), ("killed", "civilians", 5)], None),
    # The nominative behind an active verb did it
    ("قتل مسلحون مجهولون ثلاثة جنود في هجوم على نقطة تفتيش", [("killed", None, 3)], "unidentified-armed-group"),
    ("اعتقل مسلحون موظفين اثنين من مكتب المنظمة", [("abducted", "civilians", 2)], "unidentified-armed-group"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected", "doer"), TOLD)
def test_told(text: str, expected: list[Told], doer: str | None) -> None:
    mentions = read(text, published="2024-05-12")
    found = [(r.kind, r.group, r.low) for m in mentions for r in m.results]
    assert all(fact in found for fact in expected), found
    if doer is not None:
        assert doer in {a.id for m in mentions for a in m.actors if a.role == "initiator"}


NOT_TOLD: list[tuple[str, Told | str]] = [
    ("لم يقتلوه بل أفرجوا عنه", "killed"),
    ("وكان المسلحون قد هددوا التاجر بقتله", "killed"),
    ("استهدفت القوات منزلا وأصابته بأضرار", "wounded"),
    ("بعد قتله بساعات عثر على سيارته", "killed"),
    ("مقتل 3 مدنيين واصابه 5 آخرين بقصف على مدينة أريحا", ("wounded", "civilians", 1)),
    ("ما أدى إلى إصابة عائلة بحالة من الهلع", ("wounded", None, 1)),
    ("أصيب مدنيون بجروح في قصف على البلدة", ("wounded", None, 1)),
]


@pytest.mark.parametrize(("text", "never"), NOT_TOLD)
def test_not_told(text: str, never: Told | str) -> None:
    found = [(r.kind, r.group, r.low) for m in read(text, published="2024-05-12") for r in m.results]
    assert never not in found
    assert never not in [kind for kind, _, _ in found]


def test_others_keep_their_number() -> None:
    found = [(r.kind, r.low) for m in read("مقتل 3 مدنيين واصابه 5 آخرين بقصف على مدينة أريحا") for r in m.results]
    assert found == [("killed", 3), ("wounded", 5)]
