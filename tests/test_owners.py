"""Whose the losses are: of the charged, of one's own forces, of attackers and the attacked; sums; who else takes part.

Each row: a text and all (kind, group, low) of its results of people and things, or all (actor, role) pairs.
"""

import pytest

from support import mentions_of

Told = tuple[str, str | None, int | None]
Pair = tuple[str | None, str]
DID = "initiator"
HIT = "target"


RESULTS: list[tuple[str, set[Told]]] = [
    ("اعتقلت الشرطة العسكرية أربعة أشخاص بتهمة الانتماء إلى تنظيم داعش في مدينة الباب.", {("arrested", "is", 4)}),
    ("قتل قائد عسكري في القوات الحكومية اليمنية واثنان من مرافقيه بانفجار في عدن.",
     {("killed", "ye-government-forces", 3)}),
    ("قتل ضابط و3 جنود من الجيش العراقي بهجوم لداعش غرب الرطبة.", {("killed", "iq-army", 4)}),
    ("نصبت الفرقة السادسة مشاة التابعة للجيش السوداني كمينا لقوات الدعم السريع في الفاشر وكبدتهم خسائر في الأرواح.",
     {("killed", "sd-rsf", None)}),
    ("تصدى الجيش السوداني لهجوم من الدعم السريع في الفاشر، وتم تدمير 15 مركبة قتالية، ومقتل 70 عنصرا من الدعم السريع.",
     {("destroyed", "sd-rsf", 15), ("killed", "sd-rsf", 70)}),
    ("القيادة المركزية الأمريكية: أسقطنا المسيرتين ولا إصابات في صفوف قواتنا في العراق.",
     {("destroyed", None, 2), ("wounded", "us-centcom", 0)}),
    ("هدمت جرافات الاحتلال الإسرائيلي منزلين في قرية الولجة.", {("destroyed", "civilians", 2)}),
    ("قُتل لاجئ سوري وأصيبت زوجته إثر إلقاء قنبلة يدوية على منزل في صيدا.",
     {("killed", "civilians", 1), ("wounded", "civilians", 1)}),
    ("استشهد تسعة أشخاص من عائلة واحدة بغارة على بلدة بوداي.", {("killed", "civilians", 9)}),
    ("مقتل 22 شخصا بينهم 6 نساء بانفجار في بعقوبة.", {("killed", None, 22), ("killed", "civilians", 6)}),
    # what must not be read so
    ("اعتقلت الشرطة أربعة أشخاص بتهمة سرقة سيارات في بغداد.", set()),
    ("القبض على مطلوب بتهمة حيازة السلاح قال إنه يكره تنظيم داعش في كركوك.", {("arrested", None, 1)}),
    ("قتل ضابط في بغداد وأصيب 3 مدنيين بانفجار في كركوك.",
     {("killed", "iq-security-forces", 1), ("wounded", "civilians", 3)}),
    ("دمر الطيران الإسرائيلي منزلين لقادة في حزب الله في بلدة شقرا.", {("destroyed", "lb-hezbollah", 2)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RESULTS)
def test_whose(text: str, expected: set[Told]) -> None:
    assert {(r.kind, r.group, r.low) for m in mentions_of(text) for r in m.results} == expected


PARTIES: list[tuple[str, set[Pair]]] = [
    ("التقى المبعوث الأممي إلى ليبيا عبد الله باتيلي رئيس الحكومة عبد الحميد الدبيبة في طرابلس.",
     {("united-nations", DID), ("ly-gnu", "partner")}),
    ("أعلن وزير الدفاع العراقي انتهاء الدور القتالي لقوات التحالف الدولي وانسحابها من العراق.", {("coalition", DID)}),
    ("هاجم مسلحو جماعة الحوثي مواقع في صعدة. وسيطرت قوات الجماعة على ثلاثة مواقع.", {("ye-ansar-allah", DID)}),
    ("أعلن حزب الله أن مقاتليه استهدفوا تجمعا لجنود العدو في الخيام. واشتبكوا مع قوة حاولت التسلل إلى عيتا الشعب.",
     {("lb-hezbollah", DID), ("il-forces", HIT)}),
    ("قوات الدعم السريع تقصف محيط القيادة العامة بالخرطوم، والطيران الحربي التابع للجيش يرد بغارات على جبرة.",
     {("sd-rsf", DID), ("sd-saf", DID), ("sd-saf", HIT)}),
    ("تبادل عناصر من اللواء 444 قتال إطلاق النار مع عناصر من جهاز الردع في طرابلس.",
     {("ly-444-brigade", DID), ("ly-radaa", HIT)}),
    ("اندلعت اشتباكات بين القوات الموالية لرئيس حكومة الوحدة عبدالحميد الدبيبة وقوات جهاز الردع قرب طرابلس.",
     {("ly-gnu-forces", DID), ("ly-radaa", HIT)}),
    ("غارات أمريكية بريطانية على مطار الحديدة.", {("us", DID), ("gb-forces", DID)}),
    ("الجيش الأميركي يعلن ضرب 85 هدفا في العراق وسوريا.", {("us", DID)}),
    ("سيطرة قوات الوفاق على قاعدة الوطية الجوية بعد انسحاب قوات حفتر منها.",
     {("ly-gnu-forces", DID), ("ly-lna", DID), ("ly-lna", HIT)}),
    ("قصفت قوات النظام بلدة كفرنوران. وقال الدفاع المدني إن فرقه تتفقد المكان.", {("sy-government-forces", DID)}),
    ("زار وفد من الأمم المتحدة مخيم الهول.", set()),
    ("قصف الطيران الروسي بلدة بنش، وتركيا تدين.", {("ru-forces", DID)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PARTIES)
def test_parties(text: str, expected: set[Pair]) -> None:
    found = {(a.id, a.role) for m in mentions_of(text) for a in m.actors if a.id != "civilians"}
    assert found == expected
