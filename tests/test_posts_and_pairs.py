# ruff: noqa: E501
"""Posts told with whose they are, two told one by one, how often something was struck."""

import pytest

from support import mentions_of

D = "2023-03-14"


@pytest.mark.parametrize(
    ("text", "kind", "target"),
    [
        ("هاجم داعش نقطة تابعة إلى الجيش في الطارمية.", "attack-on-forces", "iq-army"),
        ("هاجم عناصر داعش فجر اليوم نقطة تابعة للفوج الثاني لواء 17 في الطارمية.", "attack-on-forces", "iq-army"),
        ("هاجم داعش ثكنة تابعة إلى لواء 35 بالحشد الشعبي في مكيشيفة.", "attack-on-forces", "iq-pmf"),
        ("استهدف مسلحون مجهولون حاجزا لقوات النظام في ريف درعا.", "attack-on-forces", "sy-government-forces"),
        ("استهدف عناصر داعش نقطة للشرطة الاتحادية في الرشاد.", "attack-on-forces", "iq-federal-police"),
        ("استهدفت المدفعية التركية نقطة تابعة لقوات سوريا الديمقراطية في تل رفعت.", "shelling", "sy-sdf"),
    ],
)  # fmt: skip
def test_whose_post_was_attacked(text: str, kind: str, target: str) -> None:
    (mention,) = mentions_of(text)
    assert (mention.kind, [a.id for a in mention.actors if a.role == "target"]) == (kind, [target])


@pytest.mark.parametrize(
    ("text", "results"),
    [
        ("قصفت طائرات تركية سيارة في سنجار كانت تقل شخصين، أحدهما لقي مصرعه على الفور، والآخر أصيب بجروح بليغة.",
         [("killed", 1), ("wounded", 1)]),
        ("انفجر لغم براعيين في بادية السماوة، فقتل أحدهما وأصيب الآخر.", [("killed", 1), ("wounded", 1)]),
        ("أصيب شابان برصاص الاحتلال في نابلس، استشهد أحدهما لاحقا.", [("killed", 1), ("wounded", 2)]),
        ("أصيب شابان برصاص الاحتلال في نابلس، أحدهما حالته خطرة والآخر أصيب في قدمه.", [("wounded", 2)]),
        ("أصيبت امرأة بجروح في قصف على إدلب فارقت على إثرها الحياة.", [("killed", 1)]),
    ],
)  # fmt: skip
def test_two_told_one_by_one(text: str, results: list[tuple[str, int]]) -> None:
    assert sorted((r.kind, r.low) for m in mentions_of(text) for r in m.results) == results


@pytest.mark.parametrize(
    "text",
    ["قصف الجيش التركي أراضي إقليم كردستان 381 مرة بالمدفعية خلال شهر.", "استهدف الطيران الروسي ريف إدلب أكثر من 40 مرة منذ مطلع الشهر."],
)  # fmt: skip
def test_struck_many_times_is_a_total(text: str) -> None:
    assert [m.status for m in mentions_of(text, D)] == ["aggregate"]


@pytest.mark.parametrize(
    ("text", "parties", "results"),
    [
        ("ألقت قوات سوريا الديمقراطية القبض على ستة مرتزقة من خلايا داعش في دير الزور.",
         {("sy-sdf", "initiator"), ("is", "target")}, [("arrested", "is", 6)]),
        ("أسر مقاتلو داعش ستة من مقاتلي قسد في دير الزور.",
         {("is", "initiator"), ("sy-sdf", "target")}, [("abducted", "sy-sdf", 6)]),
        ("نفذت وحدات مكافحة الإرهاب التابعة لقسد مداهمة في الشدادي. وجرت المداهمة بدعم من قوات التحالف الدولي، وألقت القوات القبض "
         "على إرهابيين اثنين.",
         {("sy-sdf", "initiator"), ("coalition", "support"), ("is", "target")}, [("arrested", "is", 2)]),
    ],
)  # fmt: skip
def test_who_caught_whom_with_whose_help(
    text: str, parties: set[tuple[str, str]], results: list[tuple[str, str, int]]
) -> None:
    (mention,) = mentions_of(text)
    assert {(a.id, a.role) for a in mention.actors} == parties
    assert [(r.kind, r.group, r.low) for r in mention.results] == results
