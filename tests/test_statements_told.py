"""Statements of forces as their press offices write them: totals and what adds to them, who led and who carried it out,
men told by rank and unit, frames that tell nothing new.
"""

import pytest

from support import mentions_of

DID, HIT, LED, WITH = "initiator", "target", "authority", "partner"
Pairs = set[tuple[str | None, str]]
Results = list[tuple[str, str, str | None, int | None]]


def results_of(text: str, published: str | None = "2022-01-23") -> list[Results]:
    told = mentions_of(text, published=published)
    return [[(r.kind, r.of, r.group, r.low) for r in m.results] for m in told]


TOTALS: list[tuple[str, list[tuple[str, str | None, Results]]]] = [
    # More numbers of a stretch of time, in its sentence or the next one of the same source.
    ("قال جهاز مكافحة الإرهاب العراقي إنه قتل خلال العام الماضي 120 إرهابيا، وألقى القبض على 90 آخرين، "
     "فيما فكك 40 عبوة ودمر 12 وكرا.",
     [("aggregate", "2021-01-01", [("killed", "person", "is", 120), ("arrested", "person", "is", 90),
                                   ("defused", "ied", "is", 40), ("destroyed", "hideout", "is", 12)])]),
    ("أعلنت قيادة العمليات المشتركة العراقية أن القوات الأمنية نفذت خلال عام 2021 أكثر من 400 عملية، قتلت فيها 190 "
     "إرهابيا. "
     "وأضافت القيادة أنها ألقت القبض على 320 إرهابيا ودمرت 150 وكرا. وتابعت أن قوة قتلت أمس إرهابيين اثنين في وادي "
     "الشاي.",
     [("aggregate", "2021-01-01", [("killed", "person", "is", 190), ("arrested", "person", "is", 320),
                                   ("destroyed", "hideout", "is", 150)]),
      ("reported", "2022-01-22", [("killed", "person", "is", 2)])]),
    # What is announced today without a number, and the numbers below it.
    ("كشفت وزارة الداخلية العراقية، الأحد، عن أعداد قتلى داعش خلال العام الماضي. وقالت الوزارة في بيان إن قواتها "
     "قتلت 210 "
     "إرهابيين خلال العام الماضي، فيما وصل عدد الضربات الجوية المنفذة (95).",
     [("aggregate", "2021-01-01", [("killed", "person", "is", 210)])]),
    # The number of a lead, rounded, and the exact one.
    ("أعلنت قيادة العمليات المشتركة العراقية، الأحد، مقتل أكثر من 100 إرهابي منذ بداية عام 2021. وقال المتحدث باسم "
     "القيادة "
     "إنه منذ بداية عام 2021 تم قتل 106 إرهابيين في عمليات مختلفة.",
     [("aggregate", "2021-01-01", [("killed", "person", "is", 106)])]),
    # News of a day behind a total is no part of it.
    ("قال المتحدث إن القوات العراقية قتلت منذ مطلع العام 34 إرهابيا في ديالى، واعتقلت اليوم مطلوبين اثنين في "
     "المقدادية.",
     [("aggregate", "2022-01-01", [("killed", "person", "is", 34)]),
      ("reported", "2022-01-23", [("arrested", "person", None, 2)])]),
    ("قال المتحدث إن الشرطة العراقية قتلت 50 إرهابيا خلال الأشهر الستة الماضية، واعتقلت أمس ثلاثة في الحويجة.",
     [("aggregate", "2021-07-23", [("killed", "person", "is", 50)]),
      ("reported", "2022-01-22", [("arrested", "person", None, 3)])]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOTALS)
def test_what_adds_to_a_total(text: str, expected: list[tuple[str, str | None, Results]]) -> None:
    told = mentions_of(text, published="2022-01-23")
    assert [m.status for m in told] == [e[0] for e in expected]
    assert [m.date.start if m.date else None for m in told] == [e[1] for e in expected]
    assert results_of(text) == [e[2] for e in expected]


RESULTS: list[tuple[str, list[Results]]] = [
    # Of those counted right before, the same told once more; those whom «them» means.
    ("فككت الشرطة العراقية شبكة مكونة من ثلاثة متهمين وألقت القبض عليهم في الموصل.",
     [[("arrested", "person", None, 3)]]),
    ("رصدت قوة من الجيش العراقي خمسة إرهابيين في وادي زغيتون وتمكنت من قتلهم جميعا.",
     [[("killed", "person", "is", 5)]]),
    ("رصدت قوة من الجيش العراقي ثلاثة إرهابيين في وادي زغيتون وتم قتلهم.", [[("killed", "person", "is", 3)]]),
    # What a network deals in was not found.
    ("ضبطت الشرطة العراقية شبكة لتهريب الأسلحة في البصرة واعتقلت أفرادها الأربعة.",
     [[("arrested", "person", None, 4)]]),
    # A man told by his rank is of the force that his unit belongs to.
    ("استشهاد الجندي حسين علي من فوج كركوك التابع لجهاز مكافحة الإرهاب في اشتباك في حمرين.",
     [[("killed", "person", "iq-cts", 1)]]),
    ("مقتل العريف أحمد خلف من اللواء الثالث في الحشد الشعبي بانفجار عبوة في حمرين.",
     [[("killed", "person", "iq-pmf", 1)]]),
    ("إصابة الجندي علي حسن في هجوم للجيش العراقي على وكر في حمرين.", [[("wounded", "person", "iq-army", 1)]]),
    # Whom the guards killed was the attacker.
    ("أفاد مصدر أمني بأن انتحاريا حاول اقتحام مبنى الأمن الوطني العراقي وسط كركوك قبل أن يقتله الحراس.",
     [[("killed", "person", "is", 1)]]),
    # Further names among those counted count nobody further.
    ("مقتل 14 من مسلحي داعش بينهم القيادي ظافر إبراهيم والقيادي هاشم فرحات في قصف جوي بالأنبار.",
     [[("killed", "person", "is", 14)]]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), RESULTS)
def test_results_of_statements(text: str, expected: list[Results]) -> None:
    assert results_of(text) == expected


PARTIES: list[tuple[str, list[tuple[str, Pairs]]]] = [
    ("استنادا لتوجيهات القائد العام للقوات المسلحة العراقية نفذ جهاز مكافحة الإرهاب إنزالا جويا في الدبس.",
     [("air-landing", {("iq-commander-in-chief", LED), ("iq-cts", DID)})]),
    ("وفقا لأوامر قيادة العمليات المشتركة العراقية فتشت قوة من الجيش وادي حوران.",
     [("search", {("iq-joc", LED), ("iq-army", DID)})]),
    ("مفارز وكالة الاستخبارات في محافظة ديالى وبتنسيق عالي مع الأسايش تلقي القبض على مطلوب.",
     [("arrest", {("iq-interior-intelligence", DID), ("iq-asayish", WITH)})]),
    ("بعملية منفصلة فككت مديرية مكافحة الجريمة المنظمة في محافظة صلاح الدين شبكة مكونة من ثلاثة متهمين.",
     [("arrest", {("iq-ministry-interior", DID)})]),
    ("جاء ذلك بعد ساعات على محاولة انتحاري اقتحام مقر للشرطة العراقية في الرمادي.",
     [("attack-on-forces", {("is", DID), ("iq-police", HIT)})]),
    # Aircraft that carry out an operation against positions strike them.
    ("قالت قيادة العمليات المشتركة العراقية إن طائرات مقاتلة عراقية شنت، أمس، عملية \"نوعية\" باستهداف ستة مواقع "
     "لداعش.",
     [("airstrike", {("iq-air-force", DID), ("is", HIT)})]),
    # Two blows, each with its own target, also where as many fell.
    ("قال مصدر أمني إن مسلحي داعش هاجموا نقطة للشرطة العراقية جنوب كركوك مما أودى بحياة شرطي وإصابة اثنين. وأضاف أن "
     "المسلحين نصبوا كمينا للجيش مما أدى إلى مقتل جندي وإصابة اثنين آخرين.",
     [("attack-on-forces", {("is", DID), ("iq-police", HIT)}), ("ambush", {("is", DID), ("iq-army", HIT)})]),
    # What it is said to be a part of is nothing new.
    ("شن طيران التحالف الدولي ضربة جوية في كركوك أسفرت عن مقتل أربعة من داعش. وأفادت خلية الإعلام الأمني بأن الضربة "
     "جاءت في "
     "إطار العمليات الاستباقية لمطاردة بقايا التنظيم.", [("airstrike", {("coalition", DID), ("is", HIT)})]),
    ("أعلنت القوات العراقية مقتل 3 إرهابيين في وادي حوران. وأكدت أن العملية تأتي ضمن سلسلة عمليات لملاحقة فلول داعش.",
     [("killing", {("iq-security-forces", DID), ("is", HIT)})]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PARTIES)
def test_who_took_part_in_what(text: str, expected: list[tuple[str, Pairs]]) -> None:
    told = [(m.kind, {(a.id, a.role) for a in m.actors}) for m in mentions_of(text)]
    assert told == expected


def test_announced_today_and_done_yesterday_is_one() -> None:
    told = mentions_of(
        "الدفاع العراقية: مقتل 40 من داعش في قصف جوي غربي البلاد\n\nأعلنت وزارة الدفاع العراقية، اليوم الأربعاء، "
        "مقتل 40 من "
        "مسلحي داعش في قصف لطائرات عراقية بمحافظة الأنبار. وقالت قيادة العمليات المشتركة، في بيان، إن طائرات عراقية "
        "شنت، أمس الثلاثاء، "
        "غارات على ستة مواقع للتنظيم في قضاء القائم.",
        published="2017-06-21",
    )
    assert [(m.kind, m.date.start if m.date else None) for m in told] == [("airstrike", "2017-06-20")]


@pytest.mark.parametrize("text", [
    "عثرت قوات الحشد الشعبي على عبوات في جزيرة البغدادي.",
    "استهدف داعش نقطة لحشد البغدادي بقذائف الهاون.",
    "قتل ثلاثة من شرطة البغدادي بانفجار عبوة.",
])  # fmt: skip
def test_a_place_called_like_a_leader(text: str) -> None:
    assert [p.name for m in mentions_of(text) for p in m.people] == []
