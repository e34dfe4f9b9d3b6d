"""Whose force a ministry speaks of, who claims an attack, what a search came upon, where on a road it was."""

import pytest

from support import mentions_of

DID, HIT, WITH = "initiator", "target", "partner"
IS, SDF, ARMY = "is", "sy-sdf", "iq-army"
Pairs = set[tuple[str | None, str]]

TOLD: list[tuple[str, str, Pairs]] = [
    # A force of which a ministry speaks is its own.
    ("قالت وزارة الدفاع العراقية إن قوة محمولة جوا تمكنت من قتل 3 من عناصر داعش في الأنبار.", "killing",
     {(ARMY, DID), (IS, HIT)}),
    ("قالت وزارة الدفاع العراقية إن قوة أمنية خاصة قتلت 3 من عناصر داعش في الأنبار.", "killing",
     {(ARMY, DID), (IS, HIT)}),
    # Who claims an attack made it.
    ("أعلن تنظيم داعش تبنيه استهداف مقاتلين أكراد في محافظة دير الزور.", "strike", {(IS, DID), (SDF, HIT)}),
    # What came upon during a search, and who searched.
    ("قال النقيب إنه خلال عمليات التفتيش بمركز تلعفر عثرت القوات العراقية على مقبرة جماعية.", "mass-grave",
     {("iq-security-forces", DID)}),
    ("خلال عملية تفتيش في تلعفر اعتقلت القوات العراقية أربعة من داعش.", "arrest",
     {("iq-security-forces", DID), (IS, HIT)}),
    # Who looks for a man is not whose he is; who cordons off a place did not attack it.
    ("نفذت قيادة العمليات المشتركة العراقية إنزالا جويا أسفر عن اعتقال مطلوبين للقضاء العراقي.", "air-landing",
     {("iq-joc", DID)}),
    ("انفجرت عبوة بحافلة في ريف دير الزور، موضحا أن الجيش السوري فرض طوقا أمنيا في المنطقة التي حدث فيها الهجوم.",
     "ied", set()),
    # Who advances beside those who landed.
    ("إنزال جوي لقوات جهاز مكافحة الإرهاب وتقدم القطعات البرية من محورين في كركوك.", "air-landing",
     {("iq-cts", DID), ("iq-armed-forces", DID)}),
    # A quarter called after the police.
    ("انفجرت عبوة ناسفة بمنطقة الشرطة الرابعة جنوب غربي بغداد ما أدى إلى إصابة مدنيين اثنين.", "ied",
     {("civilians", "victim")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "parties"), TOLD)
def test_what_was_done_to_whom(text: str, kind: str, parties: Pairs) -> None:
    (mention,) = mentions_of(text)
    assert mention.kind == kind
    assert {(a.id, a.role) for a in mention.actors} == parties


COUNTED = [
    # Those of a service that stands under a ministry.
    ("قتل أربعة عناصر من حرس المنشآت النفطية التابع لوزارة الدفاع السورية وأصيب تسعة آخرون في انفجار عبوة ناسفة في ريف "
     "دير الزور.",
     {("killed", "person", "sy-government-forces", 4), ("wounded", "person", "sy-government-forces", 9)}),
    # What was made in a workshop was not found there.
    ("أعلنت الشرطة العثور على معمل كان يستخدمه داعش لصناعة الصواريخ والعبوات والأحزمة الناسفة في الموصل.",
     {("found", "building", IS, 1)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "results"), COUNTED)
def test_how_many_of_whom(text: str, results: set[tuple[str, str, str | None, int | None]]) -> None:
    (mention,) = mentions_of(text)
    assert {(r.kind, r.of, r.group, r.low) for r in mention.results} == results


PLACED = [
    ("انفجرت عبوة على طريق دير الزور - الميادين في قرية سعلو.", "سعلو", "Deir ez-Zor"),
    ("انفجرت عبوة على الطريق بين دير الزور والميادين في محافظة دير الزور.", "دير الزور", "Deir ez-Zor"),
    ("أعلن ترامب مقتل زعيم داعش في غارة في منطقة إدلب السورية. وقتل ثلاثة من داعش في محافظتي الأنبار وديالى بالعراق.",
     "إدلب", "Idlib"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "admin1"), PLACED)
def test_where_it_was(text: str, place: str, admin1: str) -> None:
    mention = mentions_of(text)[0]
    assert mention.place is not None
    assert (mention.place.name_ar, mention.place.admin1) == (place, admin1)


def test_many_attacks_of_which_the_number_is_told_are_a_total() -> None:
    (mention,) = mentions_of("شهدت دير الزور وقوع 121 هجوما أسفرت عن مقتل 28 عنصرا من قسد.")
    assert mention.status == "aggregate"


def test_what_for_they_went_is_no_attack() -> None:
    first, second = mentions_of(
        "قال الرائد إن مسلحين من داعش هاجموا الليلة الماضية بالأسلحة الخفيفة قرية أبو كرمة في ديالى، ما أدى إلى مقتل "
        "مدنيين اثنين. وأضاف أن قوة من الشرطة هرعت إلى القرية لصد الهجوم، إلا أن عبوة ناسفة انفجرت على إحدى عجلاتها."
    )
    assert (first.kind, second.kind) == ("civilian-attack", "ied")


def test_a_rocket_shot_down_before_it_fell_takes_no_town() -> None:
    (mention,) = mentions_of("دمرت الدفاعات صاروخا قبل سقوطه قرب مطار بغداد.")
    assert mention.kind == "interception"


def test_what_befell_a_base_before_is_told_apart() -> None:
    told = mentions_of(
        "أسقطت القوات الأميركية مساء الأربعاء طائرة مسيرة بعد وقت قليل من تعرض قاعدة عين الأسد لقصف صاروخي.",
        published="2021-07-08",
    )
    assert [m.kind for m in told] == ["interception", "shelling"]
    assert [{(a.id, a.role) for a in m.actors} for m in told] == [{("us", DID)}, {("us", HIT)}]


def test_a_name_that_looks_like_a_verb_tells_nothing_to_come() -> None:
    (mention,) = mentions_of(
        "تمكنت القوات الأميركية في قاعدة فيكتوريا في مطار بغداد الدولي، مساء الأربعاء، من إسقاط طائرة مسيرة.",
        published="2021-07-08",
    )
    assert mention.date is not None
    assert (mention.status, mention.date.start) == ("reported", "2021-07-07")


def test_since_something_was_begun() -> None:
    (mention,) = mentions_of(
        "أعلنت وزارة البشمركة أن 727 عنصرا من القوات الكردية قتلوا خلال المواجهات مع تنظيم داعش منذ أن شن التنظيم "
        "هجومه الواسع في التاسع من يونيو الماضي.",
        published="2014-12-11",
    )
    assert mention.date is not None
    assert (mention.status, mention.date.start, mention.date.end) == ("aggregate", "2014-06-09", "2014-12-11")


def test_the_parts_of_a_number_do_not_say_whose_all_were() -> None:
    (mention,) = mentions_of("قتل عشرة أشخاص، سبعة من البيشمركة وثلاثة مدنيين، في هجوم لداعش جنوب أربيل.")
    assert ("killed", None, 10) in {(r.kind, r.group, r.low) for r in mention.results}


def test_whose_men_a_directorate_tells_of() -> None:
    (mention,) = mentions_of(
        "قالت مديرية الاستخبارات العسكرية التابعة لوزارة الدفاع العراقية في بيان إن مفارزها ألقت القبض على أحد عناصر "
        "داعش."
    )
    assert {(a.id, a.role) for a in mention.actors} == {("iq-military-intelligence", DID), (IS, HIT)}


@pytest.mark.parametrize(("text", "side"), [
    ("قتل آمر اللواء 20 في الحشد الشعبي بهجوم لتنظيم داعش في قضاء خانقين.", "iq-pmf"),
    ("قتل مسؤول الدعم اللوجستي في البيشمركة في هجوم لداعش قرب كولجو.", "iq-peshmerga"),
    ("قتل مسؤول المدفعية في الحشد الشعبي بهجوم لتنظيم داعش في قضاء خانقين.", "iq-pmf"),
])  # fmt: skip
def test_whose_officer_fell(text: str, side: str) -> None:
    (mention,) = mentions_of(text)
    assert mention.kind == "attack-on-forces"
    assert {(a.id, a.role) for a in mention.actors} == {(side, HIT), (IS, DID)}
    assert [(r.kind, r.group, r.low) for r in mention.results] == [("killed", side, 1)]


@pytest.mark.parametrize(("text", "kind"), [
    ("قامت قوة من الجيش العراقي بتفجير 5 عبوات ناسفة تحت السيطرة في الأنبار.", "defusal"),
    ("فجر الجيش العراقي 5 عبوات ناسفة و15 رمانة يدوية تحت السيطرة في الأنبار.", "defusal"),
    ("استهدف تفجير عبوة ناسفة رتلا للتحالف في الديوانية دون خسائر.", "ied"),
])  # fmt: skip
def test_what_was_blown_up_on_purpose(text: str, kind: str) -> None:
    (mention,) = mentions_of(text)
    assert mention.kind == kind
