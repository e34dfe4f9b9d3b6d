"""People in lists and beside ages, bynames and posts; offices that something befell; what is no part of a name."""

import pytest

from support import mentions_of

Named = set[tuple[str | None, str | None]]


def people(text: str) -> Named:
    """Names, or offices where nobody is named, and fates of the people of all mentions of a text."""
    return {(p.name or p.role, p.fate) for m in mentions_of(text) for p in m.people}


NAMED: list[tuple[str, Named]] = [
    ("استهدفت مسيرة سيارة في كفررمان وخلفت أربعة من القتلى، وهم: محمد كحيل، جواد جابر، وهادي حامد.",
     {("محمد كحيل", "killed"), ("جواد جابر", "killed"), ("هادي حامد", "killed")}),
    ("قتل خمسة بتفجير في ديالى. وقال المصدر إن من الضحايا الشيخ حسين ذياب العبيدي والشيخ أحمد شاهر العبيدي.",
     {("حسين ذياب العبيدي", "killed"), ("أحمد شاهر العبيدي", "killed")}),
    ("قالت الشبكة إن الفتى إسلام عبد العزيز نوح (14 عاما) قتل برصاص مسلحين في درعا.",
     {("إسلام عبد العزيز نوح", "killed")}),
    ("قتل مسلحون بالرصاص “محمد جمال النصار” (أبو يزن) في مدينة الصنمين.", {("محمد جمال النصار", "killed")}),
    ("قتل الإعلامي محمود الحربي برصاص مسلحين في درعا.", {("محمود الحربي", "killed")}),
    ("قتل الإعلامي أحمد بو صالح بتفجير سيارة مفخخة في عدن.", {("أحمد بو صالح", "killed")}),
    ("اعتقل الجيش الإسرائيلي الشقيقين أحمد ومؤيد صبح من مخيم الفارعة.",
     {("أحمد صبح", "arrested"), ("مؤيد صبح", "arrested")}),
    ("نجا رئيس المجلس البلدي في إبطع من محاولة اغتيال بالرصاص.", {("رئيس المجلس البلدي في إبطع", None)}),
    ("قتل خمسة بهجوم في مقديشو من بين القتلى نائب مدير المديرية.", {("نائب مدير المديرية", "killed")}),
    ("مقتل أربعة من القوات الموالية للحكومة بعبوة ناسفة في أبين بينهم القيادي البارز عبد اللطيف السيد.",
     {("عبد اللطيف السيد", "killed")}),
    ("أطلق مسلحون النار على منزل مسؤول الصحوة المدعو حامد هذال، مما أسفر عن إصابته بجروح.",
     {("حامد هذال", "wounded")}),
    ("وأكدت الخلية القبض على إرهابيين اثنين في الفلوجة. وأوضحت أن القيادي الأول هو عصام عبد علي سعيدان.",
     {("عصام عبد علي سعيدان", "arrested")}),
]  # fmt: skip

NOBODY = [
    "ألقت القوات القبض على قائد الخلية بمحافظة صلاح الدين",
    "قصف الطيران الداعم لحفتر مزرعة جنوب العزيزية",
    "اعتقل جيش الاحتلال شابا من سكان مخيم جنين",
    "وطالب نائب عن المحافظة الحكومة بتقديم شكوى بعد القصف على بعشيقة",
    "قتل قيادي في داعش بكمين في ديالى",
]


@pytest.mark.parametrize(("text", "named"), NAMED)
def test_named(text: str, named: Named) -> None:
    assert people(text) == named


@pytest.mark.parametrize("text", NOBODY)
def test_nobody(text: str) -> None:
    assert people(text) == set()


def test_name_ends_before_what_is_no_name() -> None:
    text = "اعتقلت قوة يقودها العميد الركن حيدر الكعبي الناحية فجر اليوم 17 متورطا في البصرة"
    assert {name for name, _ in people(text)} == {"حيدر الكعبي"}


def test_who_fought_for_a_leader_does_not_kill_him() -> None:
    text = "قتل مدنيان في قصف شنته مليشيات الحوثي والرئيس السابق علي عبد الله صالح على تعز"
    assert all(fate is None for _, fate in people(text))


def test_whose_dead_are_mourned() -> None:
    text = "نعى حزب الله كلا من علي محمد الحاف مواليد عام 1984، ومصطفى علي ناصيف اللذين قتلا في غارة على طير حرفا"
    assert {p.group for m in mentions_of(text) for p in m.people} == {"lb-hezbollah"}


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("فيما تتواصل المواجهات بين الجيش والدعم السريع، قتل 30 شخصا بقصف على مخيم في الفاشر", "reported"),
        ("قتل مدني برصاص مجهولين في محافظة درعا، التي لا تزال تشهد توترا منذ عام 2018", "reported"),
        ("لا تزال الاشتباكات مستمرة في محافظة درعا بين الجيش ومسلحين", "ongoing"),
    ],
)
def test_what_goes_on_elsewhere(text: str, status: str) -> None:
    assert mentions_of(text)[0].status == status
