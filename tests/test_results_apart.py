"""Results told in pieces: kin beside a name, other means, a number told apart, nouns that are none of the counted."""

import pytest

from marsad.model.document import Document
from marsad.reading import read_document

Fact = tuple[str, str | None, int | None]


def facts(text: str) -> set[Fact]:
    document = Document(id="d", text=text, published="2022-10-12", publisher="منصة إخبارية")
    return {(r.kind, r.group, r.low) for m in read_document(document) for r in m.results}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # who died of his wounds ends no sentence: what befell the others is told behind it
        ("توفي شرطي متأثرا بجراحه وأصيب سبعة آخرون بانفجار عبوة في كركوك.",
         {("killed", "iq-police", 1), ("wounded", "iq-police", 7)}),
        # so many by one means, so many by another
        ("إصابة 4 مواطنين بالرصاص الحي و13 بالاختناق خلال اقتحام قوات الاحتلال مخيم بلاطة.",
         {("wounded", "civilians", 17)}),
        # kin and men beside a name
        ("اعتقلت قوات الاحتلال الأسير المحرر سامر حمدان وشقيقه في طولكرم.", {("arrested", "civilians", 2)}),
        ("قتل المزارع خالد الصالح وابنه برصاص مجهولين في ريف دير الزور.", {("killed", "civilians", 2)}),
        ("قضت أم وأطفالها الثلاثة بقصف مدفعي لقوات النظام على بلدة كفر نوران.", {("killed", "civilians", 4)}),
        ("فقد الدفاع المدني السوري أحد متطوعيه بغارة روسية على بلدة كفر حمرة.", {("killed", "civilians", 1)}),
        # a number, and behind a comma who they were
        ("قصفت الطائرات الروسية بلدة البارة، ما أدى لمقتل خمسة مدنيين، سيدتان وثلاثة أطفال.",
         {("killed", "civilians", 5)}),
        # parts of an armed side are of it
        ("قتلت مدفعية الجيش العراقي تسعة إرهابيين من داعش بينهم قناصان في الرمادي.",
         {("killed", "is", 9), ("killed", "is", 2)}),
        # the same number, its side told below
        ("قتل ستة أشخاص بقصف مدفعي على مدينة الأبيض. وقالت الوزارة إن القصف أدى إلى مقتل ستة مدنيين بينهم امرأتان.",
         {("killed", "civilians", 6), ("killed", "civilians", 2)}),
        # comrades, what a government admits, whose soldiers they are
        ("استشهد المجاهد حسين الكعبي وجرح ثلاثة من رفاقه من الحشد الشعبي بتعرض لداعش على قرية جنوب مندلي.",
         {("killed", "iq-pmf", 1), ("wounded", "iq-pmf", 3)}),
        ("أقرت أنقرة بمقتل جندي وجرح أربعة في اشتباك مع حزب العمال الكردستاني قرب قرية هرور بدهوك.",
         {("killed", "tr-forces", 1), ("wounded", "tr-forces", 4)}),
        ("الإعلام العبري: إصابة جندي بإطلاق نار قرب مستوطنة إيتمار جنوب نابلس.", {("wounded", "il-forces", 1)}),
        ("أفرجت قوات النظام عن تسعة معتقلين من أبناء المحافظة في درعا.", {("released", "civilians", 9)}),
        ("وثق المكتب خلال أيار الماضي مقتل 20 شخصا في عمليات اغتيال بدرعا، بينهم تسعة مدنيين.",
         {("killed", None, 20), ("killed", "civilians", 9)}),
        # numbers far behind what they count, lists, what is told in other units
        ("لترتفع حصيلة ضحايا القصف الإسرائيلي منذ الثامن من الشهر الماضي إلى 214 شهيدا، منهم 57 طفلا في غزة.",
         {("killed", None, 214), ("killed", "civilians", 57)}),
        ("ارتفع عدد قتلى التفجير المزدوج في حي مدينة الصدر إلى 70.", {("killed", None, 70)}),
        ("استرجع الجيش الجزائري بندقية من نوع سيمينوف وثلاثة مخازن ذخيرة بولاية المدية.",
         {("seized", None, 1), ("seized", None, 3)}),
        ("نزحت 150 أسرة تضم 739 نسمة من قرى جبل مرة بعد هجوم مسلح.", {("displaced", "civilians", 150)}),
        ("عثر الدفاع المدني على تسع جثث تعود لعناصر من لواء فاطميون في بادية المسرب.",
         {("found_dead", "liwa-fatemiyoun", 9)}),
        ("أصيب مستوطن بجروح طعنا قرب مفترق غوش عتصيون جنوب بيت لحم.", {("wounded", "civilians", 1)}),
        # families fled, cars robbed, bombs blown up before they came
        ("فرت نحو 300 أسرة سيرا على الأقدام من بلدة ود النورة بولاية الجزيرة.", {("displaced", "civilians", 300)}),
        ("نهبت قوات الدعم السريع السوق الكبير في سنجة و20 عربة من المواطنين.", {("seized", "civilians", 20)}),
        ("دمرت قوات مكافحة الإرهاب مخزنين لداعش في الموصل.", {("destroyed", "is", 2)}),
        # who found it, and when, stand between
        ("عثرت قوة من اللواء 33 بالحشد الشعبي والجيش، صباح اليوم الخميس، على سيارة مفخخة شرق تكريت.",
         {("found", None, 1)}),
        ("انفجرت عبوة بسيارة قيادي في حزب العمال الكردستاني فأصيب قيادي في الحزب و3 من مرافقيه في سنجار.",
         {("wounded", "pkk", 4)}),
        ("أفرجت السلطات السعودية عن 12 أسيرا ومعتقلا من جماعة الحوثي.", {("released", "ye-ansar-allah", 12)}),
        ("قالت قسد في بيان: ارتقى 4 من رفاقنا شهداء بهجوم لداعش على حاجز لقواتنا في ذيبان.", {("killed", "sy-sdf", 4)}),
    ],
)  # fmt: skip
def test_told(text: str, told: set[Fact]) -> None:
    assert facts(text) == told


@pytest.mark.parametrize(
    ("text", "never"),
    [
        ("قتل مدني برصاص مجهولين في نوى، وأشار الأهالي إلى أن القتيل كان يعمل نجارا.", ("killed", None, 1)),
        ("أعدم مسلحو داعش أربعة شبان في الموصل وعلقوا جثثهم على أعمدة الكهرباء.", ("found_dead", "civilians", 4)),
        ("أصيب طفلان ووالد الطفلين بقصف على درعا.", ("wounded", "civilians", 4)),
        ("جرح عشرة مدنيين بقصف على إدلب ونقلوا إلى مشاف ميدانية قريبة.", ("wounded", "civilians", 1)),
        ("قتل تسعة مدنيين في قرية بليون وأربعة في قرية البارة بقصف روسي.", ("killed", "civilians", 1_000_000_004)),
        ("غنمت الفصائل من مستودعات الفوج خمس دبابات في حلب.", ("seized", None, None)),
        ("اعتقلت القوة ثلاثة من داعش وبحوزتهم هويات مزورة في الموصل.", ("arrested", "is", 1)),
        ("هاجم مستوطنون رعاة أغنام في ياسوف، ما أدى إلى إصابة فتى بكسر في يده، وسرقوا 40 رأسا.",
         ("seized", "il-settlers", 40)),
        ("أحبطت القوات المسلحة المصرية هجوما لولاية سيناء على نقطة للجيش في بئر العبد ودمرت عربتين.",
         ("destroyed", "eg-forces", 2)),
        ("أبطلت القوات العراقية 40 عبوة خلال عملية استهدفتها نيران داعش في الحويجة.", ("defused", "iq-army", 40)),
        ("وقع تفجير مزدوج استهدف مقهى في منطقة الصدرية وسط بغداد.", ("destroyed", None, 1)),
        ("اختطف عناصر من تنظيم الدولة، اليوم، 75 شخصا كانوا يجمعون الكمأة شرق تدمر.", ("abducted", "is", None)),
        ("ارتفعت حصيلة شهداء العدوان الإسرائيلي على جنين منذ أمس إلى 12.", ("killed", "il-forces", 12)),
        ("قتل شخصان في أم درمان بقصف للدعم السريع.", ("killed", "civilians", 1)),
    ],
)
def test_never(text: str, never: Fact) -> None:
    assert never not in facts(text)
