"""Those who fell, tolls of two fates in one number, and verbs beside a count that tell of somebody else."""

import pytest

from marsad import read

Fact = tuple[str, str, str | None, int | None]
P, C = "person", "civilians"

TOLD: list[tuple[str, set[Fact]]] = [
    ("سقط تسعة عناصر من قوات النظام بكمين في بادية السخنة.", {("killed", P, "sy-government-forces", 9)}),
    ("سقوط أكثر من 30 مسلحا من تنظيم داعش خلال اشتباكات في الحويجة.", {("killed", P, "is", 31)}),
    ("توفيت امرأة متأثرة بجراحها جراء قصف على مدينة إدلب.", {("killed", P, C, 1)}),
    ("توفيا متأثرين بجراحهما بعد انفجار لغم بمدنيين اثنين في الباب.", {("killed", P, C, 2)}),
    ("سقطت قذائف هاون على القرية، فقتلت امرأة ونزحت نحو ستين عائلة.",
     {("killed", P, C, 1), ("displaced", P, C, 60)}),
    ("أعلن الدفاع المدني وقوع أكثر من 200 شهيد ومصاب في القصف على السوق.",
     {("killed", P, None, None), ("wounded", P, None, None)}),
    ("أوقع القصف مئة قتيل وجريح في المدينة.", {("killed", P, None, None), ("wounded", P, None, None)}),
    ("ارتفع مساء أمس السبت، عدد ضحايا القصف المدفعي على بلدة سرمين إلى ستة مدنيين.", {("killed", P, C, 6)}),
    ("بلغ عدد الجرحى المدنيين 160 جريحا خلال ثلاثة أيام من القصف.", {("wounded", P, C, 160)}),
    ("وبذلك ترتفع إلى 74 حصيلة قتلى الاشتباكات منذ مطلع الشهر.", {("killed", P, None, 74)}),
    ("قدرت المنظمة بنحو 38 ألفا عدد النازحين من الإقليم.", {("displaced", P, C, 38_000)}),
    ("كشفت المفوضية عن ارتفاع عدد القتلى إلى 90، والمصابين إلى 4500 شخص.",
     {("killed", P, None, 90), ("wounded", P, None, 4500)}),
    ("استولت قوات البيشمركة على عشر آليات في تلكيف.", {("seized", "vehicle", None, 10)}),
    ("دمرت القوة شاحنة وآلية وصهريجا على الطريق.", {("destroyed", "vehicle", None, 3)}),
    ("بلغت خسائر المهاجمين 40 قتيلا وسبع آليات مدمرة.", {("killed", P, None, 40), ("destroyed", "vehicle", None, 7)}),
    ("انفجر لغم بزورق قبالة الميناء موديا بأربعة صيادين.", {("killed", P, C, 4)}),
    ("أصيب القاضي ومات حارسه حين أطلق مجهولون النار على سيارتهما.", {("wounded", P, C, 1), ("killed", P, C, 1)}),
    ("استشهد طفلان وأصيب شقيقهما بجروح جراء انفجار لغم في تدمر.", {("killed", P, C, 2), ("wounded", P, C, 1)}),
    ("ألقت القوة القبض على أفراد الخلية وعددهم ثمانية.", {("arrested", P, None, 8)}),
    ("احتجز السجناء خمسة من عمال المطبخ رهائن.", {("abducted", P, C, 5)}),
    ("طائرة إف 16 عراقية قتلت فجر الأربعاء أربعة حاولوا العبور قرب تل صفوك.", {("killed", P, None, 4)}),
    ("أسفرت المعارك عن تكبيد الحوثيين 40 قتيلا في صرواح.", {("killed", P, "ye-ansar-allah", 40)}),
    ("قتل خلال الاشتباكات سبعة أعضاء في الجماعة.", {("killed", P, None, 7)}),
    ("مقتل ثلاثة أعضاء في المجلس المحلي بهجوم مسلح.", {("killed", P, C, 3)}),
]
ELSE: list[tuple[str, set[Fact]]] = [
    ("سقط أربعة أطفال من شرفة منزلهم.", set()),
    ("قتل الشاب علي الحسن، قنصه جندي قرب الموقع.", {("killed", P, C, 1)}),
    ("أصيب 28 شخصا في هجوم على قافلة تضم 150 مركبة.", {("wounded", P, None, 28)}),
    ("أضاف الجيش أن سبعة جنود آخرين أصيبوا فيما فقد خمسة.", {("wounded", P, None, 7)}),
    ("قال مدير الدفاع المدني إن رجلا وابنته توفيا غرقا في السيل.", set()),
    ("سقوط 12 قتيلا وجريح بغارة على سوق الباب.", {("killed", P, None, 12), ("wounded", P, None, 1)}),
    ("عثرت القوة على مخزن يضم 150 صاروخا.", {("found", "building", None, 1), ("found", "ammunition", None, 150)}),
    ("احتجزت الشرطة ثلاثة مهربين في زاخو.", {("arrested", P, None, 3)}),
    ("مات الرجل بعد مرض طويل في المستشفى.", set()),
    ("وصل إلى الميناء زورق يقل أربعة صيادين.", set()),
]  # fmt: skip


def facts(text: str) -> set[Fact]:
    return {(r.kind, r.of, r.group, r.low) for m in read(text, published="2024-10-12") for r in m.results}


@pytest.mark.parametrize(("text", "told"), TOLD, ids=[t for t, _ in TOLD])
def test_told(text: str, told: set[Fact]) -> None:
    assert facts(text) == told


@pytest.mark.parametrize(("text", "told"), ELSE, ids=[t for t, _ in ELSE])
def test_of_somebody_else(text: str, told: set[Fact]) -> None:
    assert facts(text) == told
