# ruff: noqa: E501
"""Strikes as whole reports tell them: whose they are, from where, what their source adds, what was dug out."""

import pytest

from marsad import read

DOERS = [
    ("شنت طائرتان حربيتان روسيتان أربع غارات على محيط بلدة البارة", {"ru-forces"}),
    ("نفذت مقاتلتان إسرائيليتان غارتين على مطار الضبعة", {"il-forces"}),
    ("ألقت مروحيتان سوريتان براميل متفجرة على بلدة اللطامنة", {"sy-government-forces"}),
    ("تزامن ذلك مع غارات للطيران الروسي على محيط بلدة البارة", {"ru-forces"}),
    ("ترافقت مع قصف مدفعي لقوات النظام على بلدة الفطيرة", {"sy-government-forces"}),
    ("قال المتحدث باسم قوات سوريا الديمقراطية إن مسيّرة أغارت على مقر للأسايش في قرية صفيا، ما أسفر عن مقتل ستة", set()),
    ("قال المتحدث باسم قوات سوريا الديمقراطية إن مسيّرة استهدفت سيارة قرب عامودا فقُتل راكباها", set()),
    ("قال المتحدث باسم قسد إن مقاتلاً من قواته فقد حياته في قصف جوي على موقع قرب تل تمر", set()),
    ("اعترضت الدفاعات الجوية السورية صواريخ إسرائيلية فوق حمص", {"sy-government-forces"}),
    ("وصلت 15 عربة مصفحة من القوات الأميركية إلى قاعدة قسرك", {"us"}),
    ("تحدثت مصادر عن وصول 20 عنصراً من الدفاع الوطني إلى مدينة تدمر", {"sy-pro-government-militias"}),
]


@pytest.mark.parametrize(("text", "doers"), DOERS, ids=range(len(DOERS)))
def test_doers(text: str, doers: set[str]) -> None:
    (mention,) = read(text, published="2024-03-20")
    assert {a.id for a in mention.actors if a.role == "initiator"} == doers


TOLD = [
    # A missile that destroys something is its subject.
    ("دمّرت صواريخ إسرائيلية مستودعين قرب بلدة الديماس", [("shelling", "الديماس")]),
    ("دمّرت مسيّرة للجيش شاحنتين شمالي الفاشر", [("drone-strike", "الفاشر")]),
    ("أعلن الحوثيون أن الدفاعات دمرت طائرة تجسس فوق مأرب", [("interception", "مأرب")]),
    # From where it came is not where it was.
    ("نفذ العدو الإسرائيلي عدواناً جوياً من اتجاه الجولان السوري مستهدفاً نقاطاً في ريف دمشق", [("airstrike", "ريف دمشق")]),
    # The source adds another happening.
    (
        "قُتل عنصر من قسد بهجوم في بلدة ذيبان، وفق المرصد السوري، الذي ذكر أيضاً أن مسلحين خطفوا معلماً في بلدة البصيرة",
        [("attack-on-forces", "ذيبان"), ("abduction", "البصيرة")],
    ),
    (
        "تبنت المقاومة الإسلامية في العراق مهاجمة قاعدة كونيكو بطائرتين مسيّرتين، متحدثة كذلك عن استهداف قاعدة حرير في أربيل",
        [("drone-strike", "حقل كونيكو"), ("strike", "قاعدة حرير")],
    ),
    # Some of the dead told right before.
    (
        "استهدف قصف مدفعي مدينة سرمين، ما أدى إلى مقتل أربعة أشخاص، مشيراً إلى أن الفرق انتشلت جثتين من تحت الأنقاض",
        [("shelling", "سرمين")],
    ),
    # What missiles hit, told behind the air raid that fired them.
    (
        "قُتل خمسة مقاتلين في غارات إسرائيلية على محيط دمشق. وقال المرصد إن صاروخين أصابا شقة في ضاحية قدسيا وقتلا ثلاثة",
        [("airstrike", "دمشق"), ("airstrike", "ضاحية قدسيا")],
    ),
    ("مستوطنون يهاجمون قرية بورين جنوب نابلس والأهالي يتصدون للهجوم", [("civilian-attack", "بورين")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD, ids=range(len(TOLD)))
def test_told(text: str, told: list[tuple[str, str]]) -> None:
    mentions = read(text, published="2024-03-20")
    assert [(m.kind, m.place.name_ar if m.place else "") for m in mentions] == told


DAYS = [
    # An hour without a day is of the day that the opening names.
    ("قتل 13 شخصاً بقصف إسرائيلي على بلدة بيت جن الجمعة. وتوغلت قوة إسرائيلية في البلدة قرابة الثالثة فجراً واعتقلت ثلاثة شبان", "2024-03-15"),
    ("قتل ثلاثة بقصف على بلدة كويا فجر الجمعة. وقال سكان إن دورية إسرائيلية دخلت البلدة الساعة 3:30 واعتقلت ثلاثة شبان", "2024-03-15"),
    ("قتل ثلاثة بقصف على بلدة كويا فجر الجمعة. وأمس الثلاثاء قتل اثنان في نوى. ودخلت دورية إسرائيلية الصمدانية فجراً واعتقلت شاباً", "2024-03-20"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "day"), DAYS, ids=range(len(DAYS)))
def test_hours_of_the_news(text: str, day: str) -> None:
    (arrest,) = [m for m in read(text, published="2024-03-20") if any(r.kind == "arrested" for r in m.results)]
    assert arrest.date is not None
    assert str(arrest.date.start) == day


def test_sent_by() -> None:
    (mention,) = read("مقاتلة أميركية أسقطت مسيّرة تركية قرب الحسكة", published="2024-03-20")
    assert {(a.id, a.role) for a in mention.actors} == {("us", "initiator"), ("tr-forces", "target")}


def test_network_in_quotes() -> None:
    (mention,) = read('قالت شبكة "فرات بوست" إن قسد اعتقلت شاباً في بلدة ذيبان', published="2024-03-20")
    assert [a.title for a in mention.attribution] == ['شبكة "فرات بوست"']


SIDES = [
    ("أعلنت قسد في بيان مقتل ثلاثة من عناصرها و18 من المهاجمين في ذيبان", [("sy-sdf", 3), (None, 18)]),
    ("أسفر الهجوم عن مقتل خمسة من عناصر قسد وأربعة من المهاجمين في البصيرة", [("sy-sdf", 5), (None, 4)]),
    ("قتل خمسة جنود وسبعة من المهاجمين في هجوم على حاجز للجيش في نوى", [("sy-government-forces", 5), (None, 7)]),
    ("أسفر الهجوم عن مقتل خمسة من عناصر قسد وأربعة من عناصر داعش في البصيرة", [("sy-sdf", 5), ("is", 4)]),
    ("قُتل ضابط وثلاثة عناصر من قوات النظام بقصف على معسكر جورين", [("sy-government-forces", 4)]),
]


@pytest.mark.parametrize(("text", "tolls"), SIDES, ids=range(len(SIDES)))
def test_tolls_of_two_sides(text: str, tolls: list[tuple[str | None, int]]) -> None:
    (mention,) = read(text, published="2024-03-20")
    assert [(r.group, r.low) for r in mention.results] == tolls


def test_whose_way_led_to_it() -> None:
    (mention,) = read("وعبر مقاتلو العشائر النهر فجراً وهاجموا نقاطاً لقسد في ذيبان", published="2024-08-13")
    assert {(a.id, a.role) for a in mention.actors} == {("sy-tribal-fighters", "initiator"), ("sy-sdf", "target")}


def test_losses_told_behind_the_defence_are_the_strikes() -> None:
    found = read(
        "شنت إسرائيل فجر الاثنين غارات جوية على محيط مدينة حمص. وقالت وزارة الدفاع السورية إن وسائط دفاعنا الجوي تصدت "
        "لصواريخ العدوان وأسقطت بعضها، ما أدى إلى مقتل مدنيين اثنين وإصابة ثالث.",
        published="2022-03-07",
    )
    (strike,) = (m for m in found if m.kind == "airstrike")
    assert {(r.kind, r.low) for r in strike.results} == {("killed", 2), ("wounded", 1)}
    assert {a.id for a in strike.actors if a.role == "initiator"} == {"il-forces"}
    assert all(not m.results for m in found if m.kind == "interception")
