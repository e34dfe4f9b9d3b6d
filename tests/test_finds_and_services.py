"""Services and police as their statements call them, graves found, whom those who were caught had watched, and what
goes on of late behind the news.
"""

import pytest

from support import mentions_of

DID, HIT = "initiator", "target"
Pairs = set[tuple[str | None, str]]

WHO: list[tuple[str, Pairs]] = [
    ("أعلنت قيادة شرطة محافظة ديالى العراقية أمس العثور على مخبأ للعبوات في المقدادية.", {("iq-police", DID)}),
    ("سقطت ثلاث قذائف هاون على مقر الفرقة الثانية، التابعة للشرطة الاتحادية، في ناحية الرشاد.",
     {("iq-federal-police", HIT)}),
    ("ذكرت مديرية الاستخبارات التابعة لوزارة الداخلية أن قوة اعتقلت إرهابيا في الحويجة.",
     {("iq-interior-intelligence", DID), ("is", HIT)}),
    ("أعلن جهاز الأمن الوطني اعتقال إرهابيين في هيت. وقال إعلام الجهاز إن قوة أمنية اعتقلت عنصرين من داعش.",
     {("iq-nss", DID), ("is", HIT)}),
    ("أحبط الأمن الوطني العراقي مخططا إرهابيا كان يستهدف سامراء. وأوضح الجهاز أن العملية أسفرت عن اعتقال اثنين من "
     "الإرهابيين يجمعان معلومات عن تحركات القوات الأمنية.", {("iq-nss", DID), ("is", HIT)}),
    ("قتلت القيادة المركزية الأمريكية قياديا في داعش في دير الزور. وأضافت أن العملية وقعت ليلا.",
     {("us-centcom", DID), ("is", HIT)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHO)
def test_who(text: str, expected: Pairs) -> None:
    (mention,) = mentions_of(text, published="2021-03-14")
    assert {(a.id, a.role) for a in mention.actors} == expected


def test_a_body_named_without_its_noun_speaks() -> None:
    (mention,) = mentions_of("أحبط الأمن الوطني العراقي مخططا إرهابيا في سامراء. وأوضح الجهاز أن العملية أسفرت عن "
                             "اعتقال "
                             "إرهابيين اثنين.")  # fmt: skip
    assert [a.organisation for a in mention.attribution] == ["iq-nss"]


def test_letters_of_an_agency_are_nobody() -> None:
    (mention,) = mentions_of("قالت الشرطة لوكالة الأنباء الألمانية (د.ب.أ) إن قوة اعتقلت إرهابيا قرب القيارة.")
    assert mention.people == ()


GRAVES: list[tuple[str, str, str | None, list[tuple[str, str | None, int | None]]]] = [
    ("عثرت الشرطة على مقبرة جماعية لأكثر من 80 شخصا في سنجار.", "mass-grave", "سنجار", [("found_dead", None, 81)]),
    ("عثرت الشرطة على مقبرة جماعية فيها 40 شخصا في سنجار.", "mass-grave", "سنجار", [("found_dead", None, 40)]),
    ("عثرت الشرطة على مقبرة في تلعفر ضمت 30 جثة لعناصر داعش بينهم قادة أجانب.", "mass-grave", "تلعفر",
     [("found_dead", "is", 30)]),
    ("عثرت الشرطة على جثة رجل في مقبرة المدينة في تلعفر.", "body-found", "تلعفر", [("found_dead", None, 1)]),
    # The side of a great town, and where on it.
    ("أعلنت الشرطة العثور على مقبرة جماعية غرب الموصل. وقال العقيد إن قوة عثرت على المقبرة في ناحية العياضية وضمت "
     "رفات 20 شخصا.", "mass-grave", "العياضية", [("found_dead", None, 20)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "place", "results"), GRAVES)
def test_graves(text: str, kind: str, place: str, results: list[tuple[str, str | None, int | None]]) -> None:
    (mention,) = mentions_of(text)
    assert mention.kind == kind
    assert mention.place is not None
    assert mention.place.name_ar == place
    assert [(r.kind, r.group, r.low) for r in mention.results] == results


def test_foreigners_among_them_are_of_their_side() -> None:
    (mention,) = mentions_of("قتل سبعة من عناصر داعش بينهم ثلاثة أجانب في ضربة جوية بالأنبار.")
    assert [(r.group, r.low) for r in mention.results] == [("is", 7), ("is", 3)]


KINDS: list[tuple[str, list[tuple[str, str | None]]]] = [
    # Who those were that were caught.
    ("تم القبض على تسعة إرهابيين في نينوى، حيث كانت صادرة بحقهم مذكرات قبض قضائية.", [("arrest", "2021-03-14")]),
    # What goes on of late is no happening behind the news; one attack of late is, of no day.
    ("أعلنت الخلية مقتل جنديين بانفجار عبوة في كركوك. وشهدت محافظات ديالى وكركوك مؤخرا هجمات شنتها خلايا داعش متسببة "
     "بمقتل العشرات من المدنيين.", [("ied", "2021-03-14")]),
    ("أعلنت الخلية مقتل جنديين بانفجار عبوة في كركوك. وتشن خلايا داعش بين حين وآخر هجمات في ديالى أدت إلى مقتل "
     "العشرات.", [("ied", "2021-03-14")]),
    ("انفجرت عبوة اليوم على دورية في كركوك. واغتال مسلحون مؤخرا مختارا في داقوق.",
     [("ied", "2021-03-14"), ("assassination", None)]),
    # A post hit, and where: the same source tells it more closely.
    ("أفاد مصدر أمني بتعرض مقر للشرطة في كركوك لقصف بالهاون. وأوضح المصدر أن أربع قذائف هاون سقطت على مقر للشرطة "
     "الاتحادية في ناحية الرشاد.", [("shelling", "2021-03-14")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), KINDS)
def test_what_is_told(text: str, expected: list[tuple[str, str | None]]) -> None:
    told = mentions_of(text, published="2021-03-14")
    assert [(m.kind, m.date.start if m.date else None) for m in told] == expected


def test_many_strikes_of_years_take_no_day_of_another() -> None:
    told = mentions_of("استهدف قصف إسرائيلي فجر الاثنين مواقع جنوبي سوريا. وخلال الأعوام الماضية شنت إسرائيل مئات "
                       "الضربات "
                       "الجوية في سوريا. وقتل ثلاثة جنود سوريين في 24 شباط في غارات جوية إسرائيلية على محيط دمشق.",
                       published="2022-03-07")  # fmt: skip
    assert [(m.status, m.date.start if m.date else None) for m in told] == [
        ("reported", "2022-03-07"), ("aggregate", None), ("background", "2022-02-24"),
    ]  # fmt: skip
