# ruff: noqa: E501
"""What a report tells around its news: who came when it was over, routine, those told of before, the courts."""

import pytest

from support import mentions_of

ROLES: list[tuple[str, set[tuple[str | None, str]]]] = [
    ("انفجرت عبوة ناسفة في بعقوبة، وأن قوات الجيش فرضت طوقا أمنيا حول المكان ونقلت الجرحى إلى المستشفى.", set()),
    ("انفجرت سيارة مفخخة في تكريت، فيما هرعت سيارات الإسعاف وقوات الأمن إلى مكان التفجير.", set()),
    ("انفجرت سيارة مفخخة في تكريت، وأن قوة من الشرطة وصلت إلى مكان الحادث.", set()),
    ("طوقت قوة من الجيش العراقي قرية البو خلف في الشرقاط واعتقلت ثلاثة مطلوبين.", {("iq-army", "initiator")}),
    ("وفقا لمعلومات تفيد بوجود خلية لداعش في جبال مكحول، نفذ طيران التحالف الدولي ضربة جوية.", {("is", "target"), ("coalition", "initiator")}),
    ("بعد ورود معلومات عن وجود عناصر من داعش في قرية بالحويجة نفذ طيران الجيش العراقي ضربة.", {("is", "target"), ("iq-army-aviation", "initiator")}),
    ("الطائرات العراقية وجهت ضربة جوية لأوكار تابعة لداعش في جبال حمرين.", {("is", "target"), ("iq-air-force", "initiator")}),
    ("تعرضت قاعدة عين الأسد لهجوم أعلنته المقاومة الإسلامية في العراق.", {("iq-islamic-resistance", "initiator")}),
    ("قبض جهاز مكافحة الإرهاب العراقي، اليوم الأحد، على إرهابيين اثنين في كركوك.", {("iq-cts", "initiator"), ("is", "target")}),
    ("فيما تتواصل المواجهات بين الجيش السوداني والدعم السريع، قتل 30 شخصا في هجوم بمسيرة لقوات الدعم السريع على الفاشر.", {("sd-rsf", "initiator")}),
    ("قتل قيادي وعنصر من حزب العمال الكردستاني في دهوك بقصف تركي.", {("pkk", "target"), ("tr-forces", "initiator")}),
    ("انفجرت عبوة ناسفة في بعقوبة استهدفت قوة من الجيش العراقي.", {("iq-army", "target")}),
]
KINDS: list[tuple[str, list[str]]] = [
    ("وتشن أنقرة بانتظام عمليات عسكرية ضد حزب العمال الكردستاني في منطقة سنجار.", []),
    ("تتعرض القرى الحدودية في دهوك باستمرار إلى قصف تركي.", []),
    ("تعرضت قرية في دهوك أمس إلى قصف تركي.", ["strike"]),
    ("ترك ذلك فراغا أمنيا استغله مسلحو داعش لتنفيذ هجماتهم في خانقين.", []),
    ("تقف الخلية وراء العديد من الهجمات ضد مواقع القوات الأمنية في كركوك.", []),
    ("نفذت طائرات تركية سلسلة غارات على جبل متين في العمادية.", ["airstrike"]),
    ("قتل جندي عراقي في داقوق. ويستولي تنظيم داعش على مناطق في محيط البلدة، وكذلك يسيطر على الحويجة.", ["casualties"]),
    ("داعش يسيطر على قرية في خانقين.", ["territory-loss"]),
    ("عثرت قوة من الجيش العراقي على مقبرة جماعية تضم رفات 50 مدنيا قتلوا على يد داعش في بعشيقة.", ["mass-grave"]),
    ("أعدم تنظيم داعش 20 مدنيا في الموصل ورمى جثثهم في بئر.", ["execution"]),
    ("ألقت سنتكوم القبض على قيادي في داعش بعد غارة بطائرة هليكوبتر شرق سوريا.", ["arrest"]),
    ("قتل قيادي في داعش في غارة بطائرة مسيرة شرق سوريا.", ["drone-strike"]),
    ("قتل وأصيب 11 عنصرا من الحشد الشعبي بتفجير سيارة مفخخة في ديالى. وأفاد مصدر بمقتل 3 من الحشد وإصابة 8 بتفجير سيارة مفخخة يقودها انتحاري في العظيم شمال ديالى.", ["suicide-bombing"]),
    ("ألقي القبض في الأنبار على ثلاثة من داعش. وأضاف البيان أنه في عملية منفصلة أخرى تمكنت المفارز من القبض على اثنين.", ["arrest", "arrest"]),
]
TOLLS: list[tuple[str, list[tuple[str, int | None]]]] = [
    ("أصيب أربعة جنود بانفجار عبوة في داقوق. وقال مصدر طبي إن اثنين من المصابين في حالة حرجة.", [("wounded", 4)]),
    ("قتل خمسة من الحشد الشعبي في بيجي، وتم التعرف على اثنين من القتلى.", [("killed", 5)]),
    ("قتل ستة مدنيين وجرح عشرة في غارة على إدلب، وتم التعرف على اثنين من القتلى.", [("killed", 6), ("wounded", 10)]),
    ("ارتفاع حصيلة الغارات على مدينة الأتارب إلى 8 شهداء 22 من الجرحى", [("killed", 8), ("wounded", 22)]),
    ("قتل ثلاثة من الحشد الشعبي في بيجي.", [("killed", 3)]),
    ("أصيب اثنان من الجنود العراقيين في بيجي.", [("wounded", 2)]),
    ("قتل قيادي وعنصر من حزب العمال الكردستاني في دهوك بقصف تركي.", [("killed", 2)]),
    ("قتل مدني وعنصر من الشرطة العراقية بهجوم في خانقين.", [("killed", 1), ("killed", 1)]),
]
PLACES: list[tuple[str, str]] = [
    ("نصبت القوات كمينين في قضاء هيت ومنطقة الحمدانية وألقت القبض على إرهابيين اثنين مطلوبين للقضاء.", "للقضاء"),
    ("اعتقلت مفارز الاستخبارات في قضاء الحويجة مطلوبا وقدمته إلى القضاء.", "القضاء"),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_who_came_when_it_was_over(text: str, roles: set[tuple[str | None, str]]) -> None:
    found = {(a.id, a.role) for m in mentions_of(text) for a in m.actors if a.id != "civilians"}
    assert found == roles


@pytest.mark.parametrize(("text", "kinds"), KINDS)
def test_routine(text: str, kinds: list[str]) -> None:
    assert [m.kind for m in mentions_of(text)] == kinds


@pytest.mark.parametrize(("text", "tolls"), TOLLS)
def test_those_told_of_before(text: str, tolls: list[tuple[str, int | None]]) -> None:
    assert [(r.kind, r.low) for m in mentions_of(text) for r in m.results] == tolls


def test_judges_and_homes_are_no_place() -> None:
    told = "تم تسليم الإرهابي المعتقل إلى الجهاز في 19 نيسان 2024، بناء على أمر قضائي كونه مطلوبا من الجهاز."
    assert not any(m.place for m in mentions_of(told))
    told = "أدى هجوم في ذيبان إلى مقتل ستة عناصر من قسد، وجميعهم من قرية الجرذي."
    assert [m.place.text for m in mentions_of(told) if m.place is not None] == ["ذيبان"]


@pytest.mark.parametrize(("text", "words"), PLACES)
def test_the_courts_are_no_place(text: str, words: str) -> None:
    named = [p.text for m in mentions_of(text) for p in (m.place, *m.places) if p is not None]
    assert named
    assert words not in named
