"""Sources by what they are of: unnamed officers, elders and residents, bodies that name themselves, second speakers."""

import pytest

from marsad.model.document import Document
from marsad.model.mention import Attribution
from marsad.reading.phrases import find_phrases
from support import mentions_of


def told(text: str, word: str) -> list[Attribution]:
    """Who tells the passage in which a word stands."""
    phrases = find_phrases(Document(id="d", text=text, published="2024-05-05"))
    place = text.index(word)
    at = next(i for i, token in enumerate(phrases.doc.tokens) if token.end > place)
    return [s.attribution for s in phrases.said_at(at)]


TITLES = [
    ("أعلن جهاز مكافحة التهريب القبض على ثلاثة متسللين قرب الحدود.", "القبض", ["جهاز مكافحة التهريب"]),
    ("أعلن مركز النهرين للتوثيق، اليوم، عن مقتل خمسة مدنيين.", "مقتل", ["مركز النهرين للتوثيق"]),
    ("وتبنت التفجير جماعة غير معروفة تسمي نفسها \"كتائب وادي النخيل\".", "التفجير", ["كتائب وادي النخيل"]),
    ("وأعلنت مجموعة تطلق على نفسها اسم \"لواء الضفتين\" مسؤوليتها عن القصف.", "القصف", ["لواء الضفتين"]),
    ("قتل جندي بلغم في تعز، وفقا لمصدر طبي وسكان محليين.", "قتل", ["مصدر طبي", "سكان محليين"]),
    ("قتل أربعة في غارة، حسبما أفاد السبت طبيب وشاهد.", "غارة", ["طبيب", "شاهد"]),
    ("أعدم المسلحون سبعة رميا بالرصاص، على ما أفاد أحد شيوخ العشيرة.", "أعدم", ["أحد شيوخ العشيرة"]),
    ("سكان من البلدة لمراسلنا: أكثر من 20 منزلا أحرقت أمس.", "أحرقت", ["سكان من البلدة"]),
    ("وقال اثنان من أهالي القرية إن الجنود أحرقوا مركبتين.", "أحرقوا", ["اثنان من أهالي القرية"]),
    ("أكد متحدث باسم مؤسسة السواحل أن المقاتلين قتلوا 12 جنديا.", "قتلوا", ["متحدث باسم مؤسسة السواحل"]),
    ("أفاد مصدر أمني بمقتل شرطي. وقال المصدر في حديث لـ\"السومرية نيوز\" إن المسلحين فجروا منزلين.", "فجروا",
     ["مصدر أمني"]),
    ("قتل رجل بنزاع، بحسب ضابط رفيع. وقال الضابط الذي طلب عدم ذكر اسمه إن قوة اعتقلت 17 شخصا.", "اعتقلت",
     ["ضابط رفيع"]),
    ("موقع “الساحل اليوم” المحلي، قال إن سيارة مفخخة انفجرت في الميناء.", "انفجرت", ["موقع “الساحل اليوم” المحلي"]),
    ("قتل 22 شخصا في الانفجار، بحسب حصيلة جديدة أوردها مصدر طبي.", "الانفجار", ["مصدر طبي"]),
    ("وثق تجمع شباب الوادي مقتل ثلاثة. ووثق التجمع، في وقت سابق، اغتيال شيخين.", "اغتيال", ["تجمع شباب الوادي"]),
]  # fmt: skip

ORGANISATIONS = [
    ("استنادا إلى معطيات وزارة الصحة الفلسطينية، قتل 14 شخصا في غارات على غزة.", "قتل", "ps-health-ministry"),
    ("وكان المتحدث العسكري المصري أعلن مقتل 8 مسلحين في سيناء.", "مقتل", "eg-forces"),
    ("قتل شخص بنزاع في البصرة بالعراق بحسب ضابط في شرطة المحافظة.", "قتل", "iq-police"),
    ("إلا أن مصدرا عسكريا في السودان قال إن القوات استعادت بلدة جنوب الأبيض.", "استعادت", "sd-saf"),
    ("وادعى متحدث باسم جيش الاحتلال أن مسلحين فجروا عبوة ناسفة بدورية.", "فجروا", "il-forces"),
    ("وبيّن تقرير لهيئة مقاومة الجدار والاستيطان أن المستوطنين أحرقوا 94 شجرة.", "أحرقوا", "ps-wall-commission"),
    ("اعلام الحشد || اللواء 26 يصد هجوما لداعش جنوب غرب تلعفر.", "يصد", "iq-pmf"),
    ("قتل 17 في غارة وفق المرصد السوري لحقوق الإنسان، بينما رفع الدفاع المدني الحصيلة إلى 24 قتيلا.", "24",
     "sy-civil-defence"),
    ("قالت ما تعرف بتنسيقية لجان المقاومة بالفاشر إن 27 مدنيا قتلوا في سوق.", "قتلوا", "sd-el-fasher-committee"),
    ("نشرت كتائب القسام مشاهد لاستهداف دبابة ميركافا في جباليا.", "استهداف", "ps-hamas"),
    ("سلم إرهابي نفسه بتمنراست، حسب ما أفاد به بيان لوزارة الدفاع الوطني في الجزائر.", "سلم", "dz-forces"),
    ("اعتقلت القوات شابين، وفق ما أفاد \"العربي الجديد\"، مدير نادي الأسير الفلسطيني.", "اعتقلت",
     "ps-prisoners-club"),
]  # fmt: skip

SPEAKERS = [
    ("وقال جار العائلة، الممرض بلال أبو زايد، إن القصف أصاب نازحين.", "أصاب", "بلال أبو زايد"),
    ("ونفى محافظ صلاح الدين رائد الجبوري سقوط الثكنة قرب بيجي.", "سقوط", "رائد الجبوري"),
    ("ميران عبد الرحمان، مديرة ناحية بامرني قالت إن قذيفة سقطت بينهم.", "سقطت", "ميران عبد الرحمان"),
    ("وقال الرائد على حسين من قوة الشرطة فى الموقع إن المسلحين قتلوا ثلاثة.", "قتلوا", "على حسين"),
    ("واتهم العمدة آدم إسحق هارون قوات الدعم السريع بالهجوم على القرى.", "الهجوم", "آدم إسحق هارون"),
]

NOBODY = [
    ("محافظة درعا: عثر أهال صباح اليوم على جثتي شابين مقتولين.", "عثر"),
    ("أعلنت حالة التأهب بعد مقتل جنديين في كمين.", "مقتل"),
    ("كشفت الحصيلة الأولية عن مقتل سبعة في الانفجار.", "مقتل"),
    ("انتشر فوج بين الشيخان وبعشيقة بعد القصف على المعسكر.", "القصف"),
    ("رفع الجهد الهندسي 14 عبوة ناسفة من قرى راوة.", "عبوة"),
    ("ألقت القوة القبض على قيادي يدعى أبو حمزة في كركوك.", "القبض"),
    ("دعا الجيش تعزيزات إلى البلدة بعد الاشتباكات.", "الاشتباكات"),
    ("نشرت كتائب القسام مقاتليها قرب المعبر قبل الاشتباكات.", "الاشتباكات"),
]


@pytest.mark.parametrize(("text", "word", "titles"), TITLES)
def test_who_tells(text: str, word: str, titles: list[str]) -> None:
    assert [a.title for a in told(text, word)] == titles


@pytest.mark.parametrize(("text", "word", "organisation"), ORGANISATIONS)
def test_for_whom_it_is_told(text: str, word: str, organisation: str) -> None:
    assert [a.organisation for a in told(text, word)][-1:] == [organisation]


@pytest.mark.parametrize(("text", "word", "speaker"), SPEAKERS)
def test_speakers_named_beside_what_they_are(text: str, word: str, speaker: str) -> None:
    assert [a.speaker for a in told(text, word)] == [speaker]


@pytest.mark.parametrize(("text", "word"), NOBODY)
def test_nobody_tells(text: str, word: str) -> None:
    assert told(text, word) == []


def test_second_body_in_quotation_marks() -> None:
    text = 'أعلنت "حركة أمل" و"حزب الله" مقتل خمسة من عناصرهما في قصف إسرائيلي جنوب لبنان.'
    assert [a.organisation for a in told(text, "مقتل")] == ["lb-amal", "lb-hezbollah"]


def test_who_goes_on_within_a_sentence() -> None:
    text = "قالت قوة الردع إن ضابطا قتل. واقتحمت القوة المنطقة، وقالت إنها اعتقلت ثمانية مطلوبين."
    assert [a.text for a in told(text, "اعتقلت")] == ["قوة الردع"]


def test_via_behind_a_request_not_to_be_named() -> None:
    text = "وقال مصدر أمني رفيع رفض الكشف عن اسمه في تصريحات لـ«الشرق الأوسط» إن المهاجمين فجروا سيارة."
    assert [bool(a.via) for a in told(text, "فجروا")] == [True]


@pytest.mark.parametrize(
    ("text", "denying"),
    [
        ("قتل 17 مدنيا في غارات على سوق في الأتارب. ونفى المتحدث باسم الجيش الروسي تنفيذ أي طلعات.", ["ru-forces"]),
        ("قتل 17 مدنيا في غارات على سوق في الأتارب. ونفى الوزير الشائعات عن رفع الأسعار في العام المقبل.\n\n"
         "وفي شأن آخر عقد اجتماع.", None),
    ],
)  # fmt: skip
def test_who_denies_behind_a_happening(text: str, denying: list[str] | None) -> None:
    denied = [a.organisation for m in mentions_of(text) for a in m.attribution if a.stance == "denies"]
    assert denying is None or denied == denying


def test_doubt_within_the_sentence() -> None:
    text = "أعلن جيش الاحتلال اعتقال شاب في مخيم جنين، زاعما أنه مطلوب."
    assert [a.stance for a in told(text, "اعتقال")] == ["claims"]
