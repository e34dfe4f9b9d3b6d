"""Attacks as several sentences and sources tell them: who came, who stood up to it, where, and what was another one."""

import pytest

from support import mentions_of

DID, HIT = "initiator", "target"
Pairs = set[tuple[str | None, str]]

ONE: list[tuple[str, str, Pairs]] = [
    ("تصدت قوة من الحشد الشعبي، مساء السبت، لهجوم شنه داعش في صلاح الدين. وأضاف المصدر أن الحشد اشتبك مع المهاجمين "
     "وتمكن من "
     "صدهم.", "attack-on-forces", {("is", DID), ("iq-pmf", HIT)}),
    ("قتل أحد أفراد الحشد الشعبي وأصيب آخران في هجوم لداعش استهدف موقعا لهم قرب سامراء. وقال العقيد إن مسلحي داعش "
     "هاجموا موقعا "
     "لسرايا السلام شرقي سامراء. وأضاف أن المسلحين اشتبكوا مع قوات الحشد، ما أسفر عن مقتل أحد أفراد الحشد وإصابة "
     "اثنين آخرين.",
     "attack-on-forces", {("is", DID), ("iq-pmf", HIT), ("iq-saraya-al-salam", HIT)}),
    ("أحبطت قوات الحشد الشعبي محاولة تسلل لداعش في السعدية، مبينة أن القوات تمكنت من إصابة عنصرين إرهابيين بعد "
     "الاشتباك معهم.",
     "attack-on-forces", {("is", DID), ("iq-pmf", HIT)}),
    # Who did something and then tells it.
    ("صد الحشد الشعبي تعرضا لداعش في المقدادية، مؤكدا أنه تمكن من قتل اثنين من المهاجمين.",
     "attack-on-forces", {("is", DID), ("iq-pmf", HIT)}),
    # By which the attack was made, behind its verb.
    ("قتل ستة مدنيين في هجوم مسلح استهدف به تنظيم داعش قرية في كركوك.", "shooting", {("is", DID), ("civilians", HIT)}),
    ("ارتفعت أعداد قتلى وجرحى الحشد الشعبي جراء هجوم لداعش على ديالى إلى 23 عنصرا.",
     "attack-on-forces", {("is", DID), ("iq-pmf", HIT)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "parties"), ONE)
def test_one_attack(text: str, kind: str, parties: Pairs) -> None:
    told = mentions_of(text)
    assert [(m.kind, {(a.id, a.role) for a in m.actors}) for m in told] == [(kind, parties)]


def test_dead_and_wounded_told_by_one_number() -> None:
    (told,) = mentions_of("ارتفعت أعداد قتلى وجرحى الحشد الشعبي جراء هجوم لداعش على ديالى إلى 23 عنصرا.")
    assert [(r.kind, r.group, r.low) for r in told.results] == [("killed", "iq-pmf", None), ("wounded", "iq-pmf", None)]


APART: list[tuple[str, list[Pairs]]] = [
    ("أحبط الحشد الشعبي تعرضا لداعش على نقاطه في قرية سبتة. وفجر الجمعة، استشهد 11 منتسبا في الجيش العراقي بعد هجوم "
     "لداعش في "
     "ديالى.", [{("is", DID), ("iq-pmf", HIT)}, {("is", DID), ("iq-army", HIT)}]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parties"), APART)
def test_another_attack(text: str, parties: list[Pairs]) -> None:
    assert [{(a.id, a.role) for a in m.actors} for m in mentions_of(text)] == parties


PLACES: list[tuple[str, str]] = [
    ("أصيب أربعة من الجيش العراقي بتفجير جنوب غرب بعقوبة. وقال المصدر إن العبوة انفجرت قرب ناحية بني سعد.", "بني سعد"),
    ("أصيب مقاتل في الحشد الشعبي خلال مواجهات مع داعش في منطقة بحيرة حمرين (75 كم) شمال شرق بعقوبة.", "بحيرة حمرين"),
    ("عثرت الشرطة العراقية على كدس للعتاد في هيت.", "هيت"),
    ("هاجم مسلحون نقطة للشرطة العراقية في الرشاد، ما أدى إلى مقتل شرطيين.", "الرشاد"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_where_it_was(text: str, place: str) -> None:
    (told,) = mentions_of(text)
    assert told.place is not None
    assert told.place.name_ar == place


SOURCES: list[tuple[str, str]] = [
    ("أفادت وكالة رويترز بأن وزارة الدفاع العراقية أعلنت مقتل ثلاثة إرهابيين في الرطبة.", "iq-ministry-defence"),
    ("وأفادت وكالة الأنباء العراقية أنه قالت خلية الإعلام الأمني، في بيان، إن داعش قتل ثلاثة مزارعين في قرية قرب "
     "الرطبة.",
     "iq-smc"),
    ("نقلت وكالة الأنباء العراقية عن وزارة الدفاع أن قوة من الجيش قتلت ثلاثة في الرطبة.", "iq-ministry-defence"),
]


@pytest.mark.parametrize(("text", "source"), SOURCES)
def test_who_says_it_by_way_of_an_agency(text: str, source: str) -> None:
    (told,) = mentions_of(text)
    assert [a.organisation for a in told.attribution] == [source]
    assert ("iq-smc", DID) not in {(a.id, a.role) for a in told.actors}


NOTHING = [
    "وأضاف البيان أن عناصر داعش كانوا يهدفون لزرع عبوات ناسفة في السعدية.",
]


@pytest.mark.parametrize("text", NOTHING)
def test_what_they_meant_to_do(text: str) -> None:
    assert mentions_of(text) == []


TRIALS: list[tuple[str, list[tuple[str, str, Pairs]]]] = [
    ("أصدرت محكمة جنايات بابل حكما بالإعدام ضد إرهابي في داعش. وأشار البيان إلى أن هذا الحكم استند إلى قانون مكافحة "
     "الإرهاب "
     "بشأن جريمة تفجير سيارتين مفخختين في الصقلاوية مما أدى إلى مقتل أربعة من الجيش العراقي.",
     [("prosecution", "reported", {("iq-judiciary", DID), ("is", HIT)}),
      ("car-bomb", "background", {("is", DID), ("iq-army", HIT)})]),
    ("نظرت محكمة جنايات ذي قار قضية إرهابي عن جريمة الاشتراك في الهجوم المسلح على قوات الجيش العراقي في الطارمية "
     "وحكمت عليه "
     "بالإعدام.", [("prosecution", "reported", {("iq-judiciary", DID)})]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TRIALS)
def test_trials_and_their_crimes(text: str, expected: list[tuple[str, str, Pairs]]) -> None:
    told = [(m.kind, m.status, {(a.id, a.role) for a in m.actors}) for m in mentions_of(text)]
    assert told == expected


@pytest.mark.parametrize("text", [
    "تصدت قوات اللواء 110 في الحشد الشعبي لهجوم شنه مسلحو داعش على مواقع اللواء بالقرب من منطقة السعدية.",
    "وذكر جهاز المخابرات العراقي أنه ألقى القبض على أحد الأهداف المهمة خلال عملية في الدورة.",
])  # fmt: skip
def test_no_names(text: str) -> None:
    assert [p.name for m in mentions_of(text) for p in m.people] == []


SAID: list[tuple[str, list[tuple[str, str | None]]]] = [
    # Who did what the sentence before tells, and speaks in the next.
    ("فككت قوات سوريا الديمقراطية خلية لتنظيم داعش في ريف دير الزور الشرقي. وقالت في بيان إن ثلاثة من عناصر الخلية "
     "اعتقلوا.", [("arrest", "sy-sdf")]),
    ("هاجم مسلحون نقطة لقوات سوريا الديمقراطية في الحسكة. وقالت في بيان إن عنصرين قتلا.", [("attack-on-forces", None)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAID)
def test_who_did_it_tells_on(text: str, expected: list[tuple[str, str | None]]) -> None:
    told = mentions_of(text)
    assert [(m.kind, m.attribution[0].organisation if m.attribution else None) for m in told] == expected


def test_units_of_the_speaker() -> None:
    told = mentions_of("أعلنت قوات سوريا الديمقراطية أن وحدات مكافحة الإرهاب التابعة لقواتنا اعتقلت قياديا في داعش "
                       "في الشدادي.")
    assert [(a.id, a.role) for m in told for a in m.actors] == [("sy-sdf", "initiator"), ("is", "target")]


def test_hundreds_over_years_are_no_single_event() -> None:
    told = mentions_of("قتل عنصران في ضربة إسرائيلية استهدفت مستودعا في القصير. وخلال الأعوام الماضية نفذت إسرائيل "
                       "مئات "
                       "الضربات الجوية في سوريا.")  # fmt: skip
    assert [m.status for m in told] == ["reported", "aggregate"]
