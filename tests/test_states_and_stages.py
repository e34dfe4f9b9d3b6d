"""A state that speaks of its own forces; stages of one attack; totals of one country; what is still to come."""

import pytest

from support import mentions_of

DID, HIT, WITH = "initiator", "target", "partner"
IS, SDF, TURKEY = "is", "sy-sdf", "tr-forces"
Pairs = set[tuple[str | None, str]]

TOLD: list[tuple[str, str, str, Pairs]] = [
    # Whose army it is of which another country's ministry speaks.
    ("أعلنت وزارة الدفاع التركية أن الجيش قصف مواقع في سنجار.", "strike", "reported", {(TURKEY, DID)}),
    # An operation whose partner stands between the verb and it.
    ("أعلنت وزارة الداخلية التركية أن جهاز المخابرات نفذ بالتعاون مع وزارة الداخلية السورية عملية ضد داعش في أطمة.",
     "security-operation", "reported", {("tr-government", DID), ("sy-government", WITH), (IS, HIT)}),
    ("نفذ الجيش العراقي بالتعاون مع وزارة الداخلية عملية ضد داعش في الحضر.", "security-operation", "reported",
     {("iq-army", DID), ("iq-ministry-interior", WITH), (IS, HIT)}),
    # Whom an operation was after; who managed to do what in an attack.
    ("نفذت قوى الأمن عملية استهدفت خلالها قياديا في داعش في الشدادي.", "strike", "reported",
     {("sy-government-forces", DID), (IS, HIT)}),
    ("شهدت الصكار هجوما تمكن خلاله تنظيم داعش من تدمير عربة عسكرية للجيش العراقي.", "attack-on-forces", "reported",
     {(IS, DID), ("iq-army", HIT)}),
    # Of one attack of two stages; how it ended is no withdrawal.
    ("ابتدأ داعش الهجوم على مقر الجيش العراقي في الصكار بقصف مدفعي، أعقبه هجوم بالأسلحة الخفيفة.", "attack-on-forces",
     "reported", {(IS, DID), ("iq-army", HIT)}),
    ("هاجم داعش مقرا للجيش العراقي في الرطبة واستمرت الاشتباكات ساعتين انسحب بعدها المسلحون إلى الصحراء.",
     "attack-on-forces", "reported", {(IS, DID), ("iq-army", HIT)}),
    # What is to come.
    ("وستشهد المرحلة الثانية تشكيل قوة عسكرية مشتركة من البيشمركة والجيش العراقي.", "cooperation", "planned",
     {("iq-peshmerga", DID), ("iq-army", DID)}),
    ("سيقوم لواء من البيشمركة بدورة تدريبية لمدة ثلاثة أشهر للشروع في عمليات تطهير.", "training", "planned",
     {("iq-peshmerga", DID)}),
    # What came of a withdrawal is no habit of whoever withdrew.
    ("وانسحبت قوات البيشمركة في أكتوبر 2017 من كركوك، ما شكل فراغات يستغلها عناصر داعش بين حين وآخر لشن هجمات.",
     "withdrawal", "background", {("iq-peshmerga", DID)}),
    # A month in which some day is meant goes on no longer than a day.
    ("أعلن جهاز مكافحة الإرهاب، الشهر الجاري، مقتل قيادي في داعش بضربة جوية في الحضر.", "airstrike", "reported",
     {("iq-cts", DID), (IS, HIT)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "status", "parties"), TOLD)
def test_what_was_done_to_whom(text: str, kind: str, status: str, parties: Pairs) -> None:
    (mention,) = mentions_of(text, published="2020-02-18")
    assert (mention.kind, mention.status) == (kind, status)
    assert {(a.id, a.role) for a in mention.actors} == parties


COUNTED = [
    ("في العراق، انفجرت عبوة ما أدى إلى استشهاد مقاتل وإصابة خمسة من لواء المشاة الثامن.",
     {("killed", "person", "iq-army", 1), ("wounded", "person", "iq-army", 5)}),
    ("في العراق، انفجرت عبوة ما أدى إلى مقتل خمسة من الفوج الثاني.", {("killed", "person", "iq-army", 5)}),
    ("في العراق، وأثناء المعالجة انفجرت العجلة ما أدى إلى استشهاد مقاتل.", {("killed", "person", None, 1)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "results"), COUNTED)
def test_how_many_of_whom(text: str, results: set[tuple[str, str, str | None, int | None]]) -> None:
    (mention,) = mentions_of(text)
    assert {(r.kind, r.of, r.group, r.low) for r in mention.results} == results


PLACED = [
    # Whither they went is not whence they withdrew.
    ("انطلقت أمس أولى مراحل انسحاب القوات الأمريكية من البلاد باتجاه الأراضي السورية.", None),
    ("انسحبت القوات الأمريكية من قاعدة عين الأسد باتجاه سوريا.", "قاعدة عين الأسد"),
    # A capital with which somebody works together is its government.
    ("ألقت الشرطة القبض على أربعة من داعش، مؤكدة استمرار التعاون الأمني مع دمشق لملاحقة التنظيم.", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place"), PLACED)
def test_where_it_was(text: str, place: str | None) -> None:
    (mention,) = mentions_of(text)
    assert (mention.place.name_ar if mention.place else None) == place


def test_the_total_of_one_country_is_told_apart() -> None:
    told = mentions_of(
        "ذكرت القيادة المركزية الأمريكية أن قوات التحالف نفذت 31 عملية ضد داعش في سوريا والعراق في شهر تموز الماضي. "
        "وفي "
        "سوريا وحدها، نفذت قوات التحالف 11 عملية، أسفرت عن مقتل ثلاثة من عناصر التنظيم. وبلغ عدد العمليات في العراق 20 "
        "عملية أسفرت عن مقتل اثنين من عناصر التنظيم.",
        published="2023-08-10",
    )
    assert [[(r.kind, r.low) for r in m.results] for m in told] == [[], [("killed", 3)], [("killed", 2)]]
    assert {(m.status, m.date.start, m.date.end) for m in told if m.date} == {("aggregate", "2023-07-01", "2023-07-31")}


def test_strikes_of_two_clauses_are_told_once() -> None:
    told = mentions_of(
        "وقالت قوات التحالف إن طائراتها شنت 12 غارة على مواقع داعش في سوريا بالقرب من البوكمال والشدادي، مضيفة أن "
        "التحالف "
        "شن أيضا 11 غارة في العراق استهدفت مواقع داعش بالقرب من الحويجة والقائم وراوة."
    )
    names = [m.place.name_ar for m in told if m.place]
    assert names == ["البوكمال", "الشدادي", "الحويجة", "القائم", "راوة"]


def test_the_dead_of_attacks_of_some_days_are_a_total() -> None:
    _, total = mentions_of(
        "شن داعش هجوما على مقر عسكري في الرطبة ما أسفر عن مقتل 10 جنود. وبذلك تصل حصيلة قتلى القوات الأمنية إلى 26 "
        "جراء "
        "هجمات نفذها داعش خلال الأيام الماضية حول الرطبة."
    )
    assert total.status == "aggregate"


def test_the_day_of_a_statement_is_not_that_of_what_it_tells() -> None:
    (mention,) = mentions_of(
        "نفذ التحالف 31 عملية ضد داعش في تموز الماضي. وأتى وفق بيان عرضته القيادة عبر حسابها يوم، الأربعاء 9 من آب، أن "
        "العمليات أسفرت عن اعتقال 30 عنصرا من التنظيم.",
        published="2023-08-10",
    )
    assert mention.date is not None
    assert (mention.date.start, mention.date.end) == ("2023-07-01", "2023-07-31")
