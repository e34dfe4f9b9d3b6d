"""What came of it and whose: sentences with (kind, of, group, low, high, whether part of another) of their results.

The second table holds counts that are no result, or not that one.
"""

import pytest

from support import mentions_of

Fact = tuple[str, str, str | None, int | None, int | None, bool]


def facts(text: str) -> set[Fact]:
    mentions = mentions_of(text)
    return {
        (r.kind, r.of, r.group, r.low, r.high, r.part_of is not None) for m in mentions for r in m.results
    }


def one(kind: str, of: str, group: str | None, low: int | None, high: int | None = -1, part: bool = False) -> Fact:
    return (kind, of, group, low, low if high == -1 else high, part)


P = "person"
TOLD: list[tuple[str, list[Fact]]] = [
    # People of a nation, parts of a toll
    ("استشهد 12 فلسطينيا بينهم 5 أطفال وثلاث نساء في قصف للاحتلال على منزل غرب مدينة غزة.",
     [one("killed", P, None, 12), one("killed", P, "civilians", 5, part=True),
      one("killed", P, "civilians", 3, part=True)]),
    ("مقتل 4 مدنيين، بينهم طفلان وامرأة، وجرح 9 آخرين بقصف مدفعي لقوات النظام على مدينة أريحا.",
     [one("killed", P, "civilians", 4), one("killed", P, "civilians", 3, part=True),
      one("wounded", P, "civilians", 9)]),
    ("ألقت مفارز الأمن القبض على أربعة إرهابيين، أحدهم مسؤول التفخيخ في ما يسمى ولاية كركوك.",
     [one("arrested", P, "is", 4), one("arrested", P, "is", 1, part=True)]),
    ("قتل 3 من عناصر الشرطة وأصيب 5 بينهم ضابط.", [one("killed", P, None, 3), one("wounded", P, None, 5)]),
    # Numbers without a noun, of all dresses
    ("أحصت المنظمة نزوح 8400 شخص ومقتل 75 على الأقل في هجمات قبلية.", [one("killed", P, None, 75, None)]),
    ("غارات جوية تقتل 5 وتصيب 12 في مخيم بجنوب دارفور.", [one("killed", P, None, 5), one("wounded", P, None, 12)]),
    ("ارتفاع عدد الشهداء إلى 7 والجرحى إلى 19 في الغارة على بلدة يونين.",
     [one("killed", P, None, 7), one("wounded", P, None, 19)]),
    ("سقط عشرات القتلى والجرحى في صفوف الطرفين.",
     [one("killed", P, None, None), one("wounded", P, None, None)]),
    ("أسفرت الاشتباكات عن مقتل 11 عنصرا من الحوثيين وجرح العشرات.",
     [one("killed", P, "ye-ansar-allah", 11), one("wounded", P, "ye-ansar-allah", None)]),
    ("قتل 8 من فصائل المعارضة و13 من قوات النظام في معارك ريف اللاذقية.",
     [one("killed", P, "syria-rebels", 8), one("killed", P, "sy-government-forces", 13)]),
    ("اعتقلت قوات الاحتلال فجر اليوم 16 مواطنا من الضفة.", [one("arrested", P, "civilians", 16)]),
    # Pronouns, and what follows the deed
    ("استهدف مسلحون يستقلون دراجة نارية عنصرا سابقا في الجيش الحر ما أدى لمقتله على الفور.",
     [one("killed", P, "civilians", 1)]),
    ("انفجرت عبوة لاصقة بسيارة ضابط في الاستخبارات ما أسفر عن إصابته بجروح.", [one("wounded", P, None, 1)]),
    ("استدرجت المفارز أحد ناقلي انتحاريي داعش وألقت القبض عليه بكمين محكم في تلعفر.", [one("arrested", P, "is", 1)]),
    ("أحد أفراد القوة أصيب بجروح طفيفة خلال المداهمة.", [one("wounded", P, None, 1)]),
    ("قال الدفاع المدني إن طفلة ووالدتها أصيبتا بقصف صاروخي على البلدة.", [one("wounded", P, "civilians", 2)]),
    # Whose
    ("أعلن الجيش الإسرائيلي مقتل ضابط وجنديين وإصابة 7 بجروح خطرة في معارك جنوبي قطاع غزة.",
     [one("killed", P, "il-forces", 3), one("wounded", P, "il-forces", 7)]),
    ("كتائب القسام: أجهزنا على 15 جنديا صهيونيا من المسافة صفر.", [one("killed", P, "il-forces", 15)]),
    ("قتل ستة جنود من القوات الحكومية في مواجهات مع الحوثيين غرب مأرب.",
     [one("killed", P, "ye-government-forces", 6)]),
    ("شنت طائرات التحالف 12 غارة على معسكر للحوثيين، ما أسفر عن مقتل أكثر من 30 مسلحا.",
     [one("killed", P, "ye-ansar-allah", 31, None)]),
    ("استشهاد منتسب وإصابة منتسبين اثنين آخرين من الفوج الثاني باللواء 52 في الحشد الشعبي.",
     [one("wounded", P, "iq-pmf", 2)]),
    ("مقتل 4 اشخاص وإصابة آخرين من قوات النظام بهجوم للتنظيم على حافلة.",
     [one("killed", P, "sy-government-forces", 4), one("wounded", P, "sy-government-forces", None)]),
    ("قُتل قائد لواء في قوات الدعم السريع بضربة جوية في نيالا.", [one("killed", P, "sd-rsf", 1)]),
    ("خطف مسلحون مجهولون مدير مدرسة وولديه من أمام منزلهم.", [one("abducted", P, "civilians", 3)]),
    # Captives
    ("تبادل الطرفان 64 أسيرا، بينهم 30 من الجيش، بوساطة محلية.", [one("released", P, None, 64)]),
    ("مقتل ثلاثة أسرى جراء القصف على السجن.", [one("killed", P, None, 3)]),
    ("وفاة معتقل تحت التعذيب في سجون النظام.", [one("killed", P, None, 1)]),
    ("عثر الأهالي على جثة شاب مجهول الهوية.", [one("found_dead", P, "civilians", 1)]),
    # Things
    ("غنمت القوات المشتركة عربة مدرعة ومدفع هاون وكميات من الذخائر.",
     [one("seized", "vehicle", None, 1), one("seized", "weapon", None, 1), one("seized", "ammunition", None, None)]),
    ("أتلفت الفرق الهندسية 1200 قذيفة غير منفجرة في محافظة مأرب.", [one("destroyed", "ammunition", None, 1200)]),
    ("هدمت جرافات الاحتلال أربعة منازل ومنشأتين تجاريتين في بلدة سلوان.",
     [one("destroyed", "building", "civilians", 6)]),
    ("سيطر الجيش السوداني على مقر للدعم السريع ودمر 14 عربة قتالية واستولى على 6 سيارات.",
     [one("destroyed", "vehicle", "sd-rsf", 14), one("seized", "vehicle", "sd-rsf", 6)]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_told(text: str, expected: list[Fact]) -> None:
    found = facts(text)
    for fact in expected:
        assert fact in found, found


NOT_TOLD: list[tuple[str, list[tuple[str, str]]]] = [
    # Damage is no result of the contract, and keeps what it governs from the word before
    ("تسبب القصف بمقتل طفل وتضرر نحو 20 منزلا.", [("destroyed", "building"), ("killed", "building")]),
    ("أدى الهجوم إلى احتراق ثلاث سيارات وأضرار مادية في عدد من المحال التجارية.", [("burned", "building")]),
    # Who did it is not among the harmed
    ("أصيبت امرأة وابنتها برصاص قناص في مديرية حيس.", [("killed", "person")]),
    ("أصيب ثلاثة مزارعين برضوض بعد اعتداء مستوطنين عليهم بالضرب.", [("killed", "person")]),
    ("أصيب 13 شخصا في صدامات بين محتجين وقوات مكافحة الشغب.", [("killed", "person"), ("arrested", "person")]),
    # Another clause
    ("أحرقوا مركبتين وخيمة، ومنعت قوات الاحتلال سيارة إسعاف من الوصول.", [("seized", "vehicle")]),
    # A pronoun that tells the day
    ("كان قد غادر البلدة قبل اعتقاله بيومين.", [("arrested", "person")]),
    ("استذكر رفاقه يوم مقتله في كلمة قصيرة.", [("killed", "person")]),
    # Names that look like people or things
    ("قصفت المدفعية سوريا وليبيا وفق ما قاله المحلل.", [("killed", "person")]),
    ("افتتحت الوزارة مدرسة أمام مديرية التربية.", [("killed", "person"), ("abducted", "person")]),
    ("العشرات تجمعوا أمام المبنى للمطالبة بالتعيين.", [("killed", "person"), ("wounded", "person")]),
    ("لم تسفر الضربة عن خسائر.", [("destroyed", "building")]),
    ("أعيد إعمار خمسة منازل دمرها القصف قبل أعوام.", [("burned", "building")]),
]


@pytest.mark.parametrize(("text", "never"), NOT_TOLD)
def test_not_told(text: str, never: list[tuple[str, str]]) -> None:
    assert not {(kind, of) for kind, of, *_ in facts(text)} & set(never)


def test_only_the_harmed_are_counted() -> None:
    told = facts("أصيبت امرأة وابنتها برصاص قناص حوثي في مديرية حيس.")
    assert told == {one("wounded", P, "civilians", 2)}
    assert facts("أصيب ثلاثة مزارعين برضوض بعد اعتداء مستوطنين عليهم.") == {one("wounded", P, "civilians", 3)}
