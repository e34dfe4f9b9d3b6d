# ruff: noqa: E501
"""Totals over a time and lists of what came of an operation: one mention, of the stretch of time that they are of."""

import pytest

from support import mentions_of

DAY = "2022-04-19"
OVER: list[tuple[str, str, str, str]] = [
    # Told on a day, of a stretch of time
    ("أعلنت خلية الإعلام الأمني، الثلاثاء، مقتل 140 من أفراد الأمن منذ مطلع العام الجاري.", "statistics", "2022-01-01", "2022-04-19"),
    ("أعلنت وزارة الدفاع يوم الاثنين أن قواتها قتلت 170 مسلحا من داعش خلال الأشهر الثلاثة الماضية.", "statistics", "2022-01-19", "2022-04-19"),
    ("قال الناطق باسم الوزارة إن القوات الأمنية قتلت خلال الأيام الستة الماضية 211 إرهابيا.", "statistics", "2022-04-13", "2022-04-19"),
    # One attack of a day, however many in a row it is
    ("أعلنت الشرطة، الثلاثاء، مقتل ثلاثة من عناصرها في هجوم جنوب كركوك.", "attack-on-forces", "2022-04-19", "2022-04-19"),
]


@pytest.mark.parametrize(("text", "kind", "start", "end"), OVER)
def test_the_time_of_a_total(text: str, kind: str, start: str, end: str) -> None:
    (mention,) = mentions_of(text, DAY)
    assert mention.kind == kind
    assert mention.date
    assert (mention.date.start, mention.date.end) == (start, end)


def test_the_same_time_as_before() -> None:
    text = "أحصت الشرطة 14 هجوما لداعش في ديالى منذ مطلع العام. وأضافت أنها قتلت خلال الفترة المذكورة 35 إرهابيا."
    told = {(m.status, m.date.start if m.date else None) for m in mentions_of(text, DAY)}
    assert told == {("aggregate", "2022-01-01")}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("كشف جهاز مكافحة الإرهاب، الأحد، عن اعتقال 540 من عناصر داعش خلال عامين.", "aggregate"),
        ("قال تنظيم داعش إنه نفذ ست هجمات في سوريا أسفرت عن مقتل تسعة عناصر.", "aggregate"),
        ("نفذ مسلحون ثلاث هجمات متزامنة في العراق أسفرت عن مقتل 30 شخصا.", "reported"),
        ("وهذه ثاني عملية في المنطقة خلال شهرين، إذ أطلقت القوات في آذار حملة في صحراء الحضر دمرت 30 مضافة.", "background"),
    ],
)  # fmt: skip
def test_totals_and_single_deeds(text: str, status: str) -> None:
    assert status in {m.status for m in mentions_of(text, DAY)}


BULLETS = """نفذت قيادة عمليات ديالى عملية تفتيش في حوض الوقف، أسفرت عن:
- العثور على 11 عبوة ناسفة
- تدمير ثلاث مضافات
- ضبط دراجتين ناريتين
- إلقاء القبض على مطلوبين اثنين"""
NUMBERED = """أعلن الحشد الشعبي نتائج عملياته في صحراء الأنبار خلال ثلاثة أيام، وهي كالآتي:
1. تفتيش 65 قرية
2. تفكيك 24 عبوة ناسفة
3. تدمير مضافتين لداعش"""
TOTAL = """أحصت الخلية 90 عملية منذ مطلع العام. وأوضحت أن العمليات حققت النتائج الآتية:
- قتل 135 إرهابيا.
- تدمير 279 وكرا
- العثور على 128 بندقية"""
APART = """أبرز التطورات من خانيونس:
- قصف مدفعي على حي الأمل أدى إلى استشهاد ثلاثة
- الاحتلال يعتقل 14 من المسعفين بعد اقتحام مستشفى الخير"""


@pytest.mark.parametrize(
    ("text", "results"),
    [
        (BULLETS, {("found", "ied", 11), ("destroyed", "hideout", 3), ("seized", "vehicle", 2), ("arrested", "person", 2)}),
        (NUMBERED, {("defused", "ied", 24), ("destroyed", "hideout", 2)}),
        (TOTAL, {("killed", "person", 135), ("destroyed", "hideout", 279), ("found", "weapon", 128)}),
    ],
)  # fmt: skip
def test_what_came_of_it_in_a_list(text: str, results: set[tuple[str, str, int]]) -> None:
    mention = mentions_of(text, DAY)[-1]
    assert {(r.kind, r.of, r.low) for r in mention.results} == results


def test_happenings_in_a_list_stay_apart() -> None:
    assert len(mentions_of(APART, DAY)) == 2


def test_the_number_of_a_line_ends_no_sentence() -> None:
    (mention,) = mentions_of(NUMBERED, DAY)
    assert mention.place
    assert mention.place.name_ar == "صحراء الأنبار"


def test_bombs_set_off_are_no_losses() -> None:
    (mention,) = mentions_of("قتل مدنيان وأصيب 17 آخرون في تفجير ثلاث قنابل في بغداد.")
    assert {(r.kind, r.of) for r in mention.results} == {("killed", "person"), ("wounded", "person")}


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("هاجم عناصر داعش نقطة تابعة إلى كتيبة دبابات الفرقة الخامسة في المقدادية ما أدى إلى مقتل جنديين.", "attack-on-forces"),
        ("قصفت كتيبة المدفعية مواقع داعش في المقدادية.", "shelling"),
    ],
)  # fmt: skip
def test_a_units_arm_is_no_weapon(text: str, kind: str) -> None:
    assert [m.kind for m in mentions_of(text)] == [kind]


def test_another_name_in_brackets_is_no_second_doer() -> None:
    text = "أفاد مصدر في قوات الأمن التابعة لإقليم كردستان (الأسايش) بأن عناصر من داعش شنوا هجوما على نقطة أمنية في قضاء كفري."
    (mention,) = mentions_of(text)
    assert [a.id for a in mention.actors if a.role == "initiator"] == ["is"]


def test_days_count_from_the_today_that_is_named() -> None:
    text = "هاجم عناصر داعش نقطة للجيش اليوم السبت في الرطبة. وقتل أمس شرطي برصاص مسلحين في هيت، كما عثرت قوة مساء اليوم على نفق في الكرمة."
    days = {m.place.name_ar: m.date.start for m in mentions_of(text, "2021-05-02") if m.place and m.date}
    assert days == {"الرطبة": "2021-05-01", "هيت": "2021-04-30", "الكرمة": "2021-05-01"}


@pytest.mark.parametrize("voice", ["معرفات إلكترونية تابعة لتنظيم داعش", "منصات إعلامية تابعة لتنظيم داعش", "جريدة النبأ التابعة لتنظيم داعش"])
def test_whose_accounts_tell_it(voice: str) -> None:
    (mention,) = mentions_of(f"قالت {voice} إن مقاتليه قتلوا جنديين في الأنبار.")
    assert [a.organisation for a in mention.attribution] in (["is"], ["naba"])
