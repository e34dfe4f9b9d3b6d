"""Leaders killed or caught, and what they had done before: whose deed it was, and that it is a happening of its own.

Each row: a text, the kind of the mention that is asked for, and its doers and those whom it hit.
"""

import pytest

from marsad.model.mention import Mention
from support import mentions_of

Pair = tuple[str | None, str]
DID, HIT = "initiator", "target"


def roles(mention: Mention) -> set[Pair]:
    return {(a.id, a.role) for a in mention.actors}



EARLIER: list[tuple[str, str, set[Pair]]] = [
    ("قتلت القوات العراقية القيادي في داعش أبو ليث الأنصاري. وذكر مدير الاستخبارات أن الأنصاري هو من أشرف على تفجير "
     "سيارة مفخخة في سوق القائم أواخر آب الماضي راح ضحيته ثمانية مدنيين.", "car-bomb",
     {("is", DID), ("civilians", "victim")}),
    ("ألقت الاستخبارات القبض على القيادي في تنظيم داعش صدام جاسم في الفلوجة. وقال عضو مجلس المحافظة إن المعتقل كان "
     "وراء اغتيال مختار منطقة النساف عام 2019.", "assassination", {("is", DID), ("civilians", HIT)}),
    ("ألقت الاستخبارات القبض على إرهابي من داعش في الفلوجة، اعترف بنقل عبوات ناسفة فجرت إحداها في آذار 2020 على رتل "
     "للجيش في طريق الكرمة، ما أسفر عن مقتل جنديين.", "ied", {("is", DID), ("iq-army", HIT)}),
    ("اعتقلت قوات سوريا الديمقراطية القيادي في تنظيم داعش خالد العبد في الشحيل. وقالت القوات إن العبد كان العقل المدبر "
     "لتفجير سيارة مفخخة في بلدة البصيرة عام 2020 قتل فيه سبعة مدنيين.", "car-bomb",
     {("is", DID), ("civilians", "victim")}),
    ("أعلنت خلية الإعلام الأمني القبض على ثلاثة إرهابيين من داعش في كركوك. وأضافت أنهم شاركوا في الهجوم على نقطة "
     "للشرطة الاتحادية في قرية تل الورد في أيلول 2021 ما أدى إلى استشهاد 13 شرطيا.", "attack-on-forces",
     {("is", DID), ("iq-federal-police", HIT)}),
    ("قتل زعيم في حركة الشباب الصومالية في غارة أميركية جنوب البلاد. ويعتقد أنه كان وراء تفجير فندق في مقديشو عام "
     "2019 أودى بحياة 26 شخصا.", "explosion", {("so-al-shabaab", DID)}),
    ("ألقت القوات الأمنية القبض على إرهابي من داعش في بيجي. وقال المصدر إن الحشد الشعبي نفذ ضربة صاروخية على مكحول "
     "أمس قتل فيها أربعة.", "missile-strike", {("iq-pmf", DID), ("is", HIT)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "expected"), EARLIER)
def test_earlier_deeds_are_their_groups(text: str, kind: str, expected: set[Pair]) -> None:
    assert roles(next(m for m in mentions_of(text) if m.kind == kind)) == expected


IN_ONE_BREATH = [
    ("أعلن الجيش اعتقال قيادي في داعش كان وراء هجوم على نقطة للشرطة في الطارمية العام الماضي.", "attack-on-forces",
     "الطارمية"),
    ("أعلن الجيش اعتقال القيادي في داعش أبو حمزة المسؤول عن هجوم على نقطة للشرطة في الطارمية العام الماضي.",
     "attack-on-forces", "الطارمية"),
    ("اعتقلت القوات الأمنية في بغداد إرهابيا متورطا بتفجير سيارة مفخخة في الكرادة عام 2016 قتل فيه 20 مدنيا.",
     "car-bomb", "الكرادة"),
    ("اعتقلت القوات الأمنية في بغداد إرهابيا شارك في تفجير سيارة مفخخة بالكرادة عام 2016 قتل فيه 20 مدنيا.",
     "car-bomb", "الكرادة"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "place"), IN_ONE_BREATH)
def test_an_arrest_and_what_it_was_for(text: str, kind: str, place: str) -> None:
    arrest, deed = mentions_of(text)
    assert (arrest.kind, arrest.status, deed.kind, deed.status) == ("arrest", "reported", kind, "background")
    assert deed.place is not None
    assert place in (deed.place.name_ar or "")
    assert arrest.place is None or arrest.place.name_ar != deed.place.name_ar


KILLS = [
    ("قتلت القوات العراقية القيادي في داعش أبو ندى في حمرين.", {("iq-security-forces", DID), ("is", HIT)}),
    ("قتل جهاز مكافحة الإرهاب والي ديالى في تنظيم داعش أبو ندى في جبال حمرين أمس.", {("iq-cts", DID), ("is", HIT)}),
    ("اغتالت القوات الأميركية، فجر اليوم، القيادي في تنظيم القاعدة أبو ندى في ريف إدلب.",
     {("us", DID), ("al-qaeda", HIT)}),
    ("قتل مسلحو داعش القيادي في الحشد العشائري أبو ندى في حديثة.", {("is", DID), ("iq-tribal-mobilization", HIT)}),
    ("قتل جندي في الجيش العراقي، القيادي السابق في الحشد أبو ندى، في بغداد.", {("iq-army", HIT), ("iq-pmf", HIT)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), KILLS)
def test_a_force_kills_somebody_named(text: str, expected: set[Pair]) -> None:
    assert roles(mentions_of(text)[0]) == expected


NOT_THEIRS = [
    ("قالت كتائب القسام إن مقاتليها أوقعوا، الثلاثاء، قوة إسرائيلية في كمين بحي الجنينة شرق رفح. واعترف الجيش "
     "الإسرائيلي لاحقا بمقتل جندي وإصابة أربعة في الكمين نفسه.", ["ambush"]),
    ("لقي جنديان من قوات دفاع شبوة مصرعهما بهجوم شنه تنظيم القاعدة على موقعهم في المصينعة. وفي عدن، أصدرت المحكمة "
     "حكما بإعدام متهم بتدبير تفجير سيارة مفخخة قرب مطار المدينة أسفر عن 12 قتيلا في أكتوبر 2021.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kinds"), NOT_THEIRS)
def test_admitted_losses_and_other_suspects(text: str, kinds: list[str] | None) -> None:
    told = mentions_of(text)
    assert kinds is None or [m.kind for m in told] == kinds
    assert not any(a.role == DID for m in told if m.kind == "car-bomb" for a in m.actors)


CONFESSED = ("ألقت وكالة الاستخبارات القبض على إرهابي في تنظيم داعش في التاجي، اعترف بانتمائه إلى التنظيم عام 2013 "
             "وباشتراكه في معارك الصقلاوية ضد القوات الأمنية. وأضاف البيان أن القوة ضبطت بحوزته مسدسا كاتما. وبدلالته "
             "تمكنت مفارز الوكالة أمس من اعتقال اثنين من مساعديه في الرمادي.")  # fmt: skip


def test_a_confession_leaves_the_arrest_its_day_and_finds() -> None:
    arrest, clash, helpers = mentions_of(CONFESSED)
    assert (arrest.kind, arrest.status, clash.kind, clash.status) == ("arrest", "reported", "clash", "background")
    assert {(r.kind, r.of) for r in arrest.results} == {("arrested", "person"), ("seized", "weapon")}
    assert (clash.date, clash.results) == (None, ())
    assert roles(clash) == {("is", DID), ("iq-security-forces", HIT)}
    assert roles(helpers) == {("iq-interior-intelligence", DID), ("is", HIT)}


LEADERS = [
    ("مقتل والي كركوك في ضربة جوية\nأعلنت خلية الإعلام الأمني، اليوم، مقتل ثلاثة من قيادات داعش في ضربة نفذتها طائرات "
     "القوة الجوية في وادي زغيتون بكركوك، بينهم والي كركوك.", [("killed", "is", 3)]),
    ("قتل القيادي في داعش أبو مسلم بغارة أميركية في البادية السورية. وقالت القيادة المركزية إن الغارة أسفرت عن مقتل "
     "أربعة من عناصر التنظيم.", [("killed", "is", 4)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "results"), LEADERS)
def test_a_leader_is_one_of_those_counted(text: str, results: list[tuple[str, str, int]]) -> None:
    (strike,) = mentions_of(text)
    assert [(r.kind, r.group, r.low) for r in strike.results] == results


def test_those_who_go_to_a_struck_place_find_its_dead() -> None:
    strike, search = mentions_of(
        "نفذت القوة الجوية العراقية ضربة على مخبأ لداعش في وادي زغيتون أمس. وكانت قوة من اللواء 45 قد وصلت إلى المكان "
        "صباح اليوم، وعثرت على خمس جثث وعلى أربعة أحزمة ناسفة."
    )
    assert [(r.kind, r.group, r.low) for r in strike.results] == [("killed", "is", 5)]
    assert ("found_dead", "is", 5) in [(r.kind, r.group, r.low) for r in search.results]
    assert search.kind == "weapons-find"


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("ألقت الاستخبارات القبض على ما يسمى \"المسؤول الإداري لولاية الفلوجة\" في تنظيم داعش، بعد استدراجه من محافظة "
         "أربيل إلى كمين محكم في منطقة التاجي شمالي بغداد.", "التاجي"),
        ("ألقت قوة من جهاز الأمن الوطني القبض على ناقل بريد والي ديالى في سيطرة آمرلي أثناء محاولته العبور إلى كركوك.",
         "آمرلي"),
    ],
)  # fmt: skip
def test_a_post_is_no_place(text: str, place: str) -> None:
    (arrest,) = mentions_of(text)
    assert arrest.place is not None
    assert place in (arrest.place.name_ar or "")
    assert [(r.kind, r.low) for r in arrest.results] == [("arrested", 1)]


def test_a_charge_with_its_time_before_the_sentence() -> None:
    arrest, deed = mentions_of(
        "اعتقلت الاستخبارات في سامراء إرهابيا من داعش متهما بتفجير سوق في بلد عام 2016، وصدر بحقه حكم بالإعدام."
    )
    assert (arrest.kind, arrest.status, deed.status) == ("arrest", "reported", "background")
    assert roles(deed) == {("is", DID)}
