"""Statements of Iraqi forces and courts: onslaughts on posts, what convicts did before, remarks behind the news."""

import pytest

from support import mentions_of

DID, HIT = "initiator", "target"
Pairs = set[tuple[str | None, str]]

ONSLAUGHTS: list[tuple[str, Pairs]] = [
    ("تعرض إرهابيو داعش لنقطة للحشد الشعبي في المخيسة ما أدى إلى استشهاد مقاتلين اثنين.",
     {("is", DID), ("iq-pmf", HIT)}),
    ("تعرض مسلحون مجهولون لدورية للشرطة في بعقوبة فقتلوا ضابطا.",
     {("unidentified-armed-group", DID), ("iq-police", HIT)}),
    ("عناصر داعش تعرضوا لنقطة مرابطة للجيش ضمن قضاء طوزخورماتو، ما أدى إلى استشهاد جندي.",
     {("is", DID), ("iq-army", HIT)}),
    ("تعرضت نقطة للجيش العراقي لهجوم شنه داعش في الرطبة ما أسفر عن إصابة جنديين.", {("is", DID), ("iq-army", HIT)}),
    ("تعرضت نقطة للجيش العراقي في الرطبة لنيران قناص فأصيب ضابط.", {("iq-army", HIT)}),
    # Who attacked is told by the attack, not by whom the fight names first.
    ("قتل ثلاثة جنود عراقيين في هجوم على نقطة للجيش جنوب كركوك. وقال مصدر إن قوات الجيش اشتبكت مع عناصر داعش.",
     {("is", DID), ("iq-army", HIT)}),
    ("اشتبكت قوة من الجيش العراقي مع مسلحي داعش في ديالى. وأوضح المصدر أن الهجوم استهدف نقطة للجيش.",
     {("is", DID), ("iq-army", HIT)}),
    ("اشتبكت قوة من الجيش العراقي مع مسلحي داعش في ديالى.", {("iq-army", DID), ("is", HIT)}),
    # What begins the next sentence is not said of whom this one ends with.
    ("قتل شرطيان عراقيان في هجوم على حاجز قرب الرشاد.\nوأضاف أن الهجوم أدى إلى إصابة عدد من عناصر الشرطة.\n"
     "وكان مصدر أمني تحدث أمس عن ثلاثة قتلى.", {("iq-police", HIT)}),
    ("نصب عناصر من داعش كمينا لأحد المنازل قرب المقدادية، ما أسفر عن استشهاد 11 شخصا.",
     {("is", DID), ("civilians", HIT)}),
    ("وبعد وصول الجيش العراقي إلى داقوق، نصب مسلحو داعش كمينا للجنود مما أودى بحياة جندي.",
     {("is", DID), ("iq-army", HIT)}),
    ("استهدف هجوم إرهابي منزلا في الطارمية ببغداد، ما أدى إلى مقتل ثلاثة أشخاص.", {("civilians", HIT)}),
    ("قتل 9 عناصر من الشرطة العراقية أعلن لاحقا عن ارتفاع عددهم، وأصيب 5 في تفجير استهدف دوريتهم بكركوك.",
     {("iq-police", HIT)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ONSLAUGHTS)
def test_who_attacked_a_post(text: str, expected: Pairs) -> None:
    assert {(a.id, a.role) for a in mentions_of(text)[0].actors} == expected


MEN: list[tuple[str, tuple[str, int | None, str | None]]] = [
    ("قال المصدر إن أحد أفراد قوات الحشد الشعبي قتل عصر اليوم بانفجار عبوة شمال بعقوبة.", ("killed", 1, "iq-pmf")),
    ("أصيب أحد أفراد قوات الأمن العراقية بنيران قناص في مخمور.", ("wounded", 1, "iq-security-forces")),
    ("قتل اثنان من أفراد قوات الجيش العراقي بانفجار عبوة في الحضر.", ("killed", 2, "iq-army")),
]


@pytest.mark.parametrize(("text", "expected"), MEN)
def test_a_man_of_a_force(text: str, expected: tuple[str, int | None, str | None]) -> None:
    result = mentions_of(text)[0].results[0]
    assert (result.kind, result.low, result.group) == expected


JOINT: list[tuple[str, Pairs]] = [
    ("استهدف هجوم لداعش قوة مشتركة من الشرطة العراقية والحشد الشعبي في ديالى.",
     {("is", DID), ("iq-police", HIT), ("iq-pmf", HIT)}),
    ("انفجرت عبوة على قوة مشتركة من الجيش العراقي والحشد الشعبي في تلعفر ما أدى إلى مقتل ثلاثة.",
     {("iq-army", HIT), ("iq-pmf", HIT)}),
    ("أفادت المصادر بأن الانفجار استهدف قوة مشتركة من الجيش العراقي والحشد العشائري في الأنبار.",
     {("iq-army", HIT), ("iq-tribal-mobilization", HIT)}),
    ("استهدفت قوة مشتركة من الجيش العراقي والحشد الشعبي أوكارا لداعش في ديالى.",
     {("iq-army", DID), ("iq-pmf", DID), ("is", HIT)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), JOINT)
def test_whether_a_joint_force_was_hit(text: str, expected: Pairs) -> None:
    assert {(a.id, a.role) for a in mentions_of(text)[0].actors} == expected


AIMS: list[tuple[str, list[str]]] = [
    ("شرعت قيادة عمليات ديالى بعملية لتفتيش حاوي العظيم، بهدف تجفيف منابع الإرهاب وإلقاء القبض على المطلوبين وتدمير "
     "الأوكار.", []),
    ("نفذت قوة من الجيش العراقي عملية تفتيش في جبال مكحول بهدف تعزيز الأمن وملاحقة الإرهابيين وتدمير أوكارهم.", []),
    ("انطلقت عملية أمنية عراقية في ديالى تهدف إلى تأمين القرى والقبض على المطلوبين.", []),
    ("نفذت قوة من الجيش العراقي عملية تفتيش في جبال مكحول بهدف ملاحقة الإرهابيين أسفرت عن تدمير أربعة أوكار.",
     ["destroyed"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), AIMS)
def test_aims_told_in_a_row_are_no_outcome(text: str, expected: list[str]) -> None:
    assert [r.kind for r in mentions_of(text)[0].results] == expected


TOLD: list[tuple[str, list[str]]] = [
    ("قال المصدر إن ثلاث قنابر هاون سقطت على مقر اللواء في ناحية العظيم بديالى.", ["shelling"]),
    ("قتل جنديان في هجوم لداعش في ديالى. ويعد هذا الهجوم أكثر الهجمات دموية منذ بداية العام في ديالى.",
     ["attack-on-forces"]),
    ("قتل جنديان في هجوم لداعش في ديالى. ويعتبر هذا التفجير الأعنف في بغداد منذ ثلاث سنوات.", ["attack-on-forces"]),
    ("قتل جنديان في هجوم لداعش في ديالى. وتلاحق القوات العراقية عناصر داعش خلال سلسلة من العمليات العسكرية.",
     ["attack-on-forces"]),
    ("أعلن الجيش العراقي مقتل القيادي في داعش أبو علي، بعد يومين من هجوم على نقطة للشرطة في ديالى.",
     ["killing", "attack-on-forces"]),
    ("ألقت قوة القبض على إرهابيين اثنين من داعش اشتركا بالتعرض على مقر للشرطة في الحويجة الأسبوع الماضي، ما أدى إلى "
     "مقتل شرطيين.", ["arrest", "attack-on-forces"]),
    ("أعلن جهاز مكافحة الإرهاب العراقي أنه نفذ 40 عملية خلال شهر آذار قتل فيها 25 إرهابيا. وأضاف البيان أن الجهاز "
     "تمكن خلال المدة ذاتها من اعتقال 30 آخرين.", ["statistics"]),
    ("عثرت القوات العراقية في الموصل على عبوتين ناسفتين و12 بطارية تفجير.", ["weapons-find"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_what_is_told(text: str, expected: list[str]) -> None:
    assert [m.kind for m in mentions_of(text)] == expected


CRIMES: list[tuple[str, list[str]]] = [
    ("أصدرت محكمة جنايات الأنبار حكما بالإعدام على إرهابي. وأضاف البيان أن الإرهابي قام بتفجير عبوة على دورية للجيش "
     "في الرطبة.", ["reported", "background"]),
    ("قضت محكمة بإعدام متهم. وقال المتحدث إن المدان أقدم على نحر عدد من المدنيين في قضاء سنجار.",
     ["reported", "background"]),
    ("ألقت الشرطة القبض على إرهابي في الموصل. وأضاف البيان أنه اعترف بتنفيذ هجوم على نقطة للجيش في الحضر وزرع عبوات "
     "ناسفة.", ["reported", "background", "background"]),
    ("أوقف الجيش اللبناني في عرسال المتهم بنقل متفجرات، فرد مسلحون بإطلاق النار على حاجز للجيش في وادي حميد.",
     ["reported", "reported"]),
    ("ألقت الشرطة القبض على إرهابي في الموصل. وأضاف البيان أن قوة قتلت إرهابيين في هجوم على وكر في الحضر.",
     ["reported", "reported"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CRIMES)
def test_crimes_of_those_tried_or_caught_are_background(text: str, expected: list[str]) -> None:
    assert [m.status for m in mentions_of(text)] == expected


FATES: list[tuple[str, str | None]] = [
    ("أصدرت محكمة جنايات نينوى حكما بالإعدام على القيادي في داعش أبو طلحة.", None),
    ("قضت محكمة جنايات الأنبار بالسجن المؤبد على القيادي في داعش أبو طلحة.", None),
    ("نفذت وزارة العدل العراقية حكم الإعدام بحق القيادي في داعش أبو طلحة.", "killed"),
    ("قضت قوة من الجيش العراقي على القيادي في داعش أبو طلحة في كركوك.", "killed"),
]


@pytest.mark.parametrize(("text", "expected"), FATES)
def test_a_sentence_is_no_death(text: str, expected: str | None) -> None:
    assert mentions_of(text)[0].people[0].fate == expected


PLACES: list[tuple[str, str | None]] = [
    ("هاجم داعش نقطة للحشد الشعبي في حديثة أمس.", "حديثة"),
    ("قال الوزير العراقي في حديثه أمس إن القوات قتلت ثلاثة إرهابيين في الأنبار.", "الأنبار"),
]


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_an_adjective_behind_in_is_a_place(text: str, expected: str | None) -> None:
    place = mentions_of(text)[0].place
    assert (place.name_ar if place is not None else None) == expected
