"""Sources that no registry lists, documents and headlines that tell, who signs a post, and what is no source."""

import pytest

from marsad.model.document import Document
from marsad.model.mention import Attribution
from marsad.reading import read_document
from marsad.reading.phrases import find_phrases


def told(text: str, word: str) -> list[Attribution]:
    """Who tells the passage in which a word stands."""
    phrases = find_phrases(Document(id="d", text=text, published="2024-05-05"))
    place = text.index(word)
    at = next(i for i, token in enumerate(phrases.doc.tokens) if token.end > place)
    return [s.attribution for s in phrases.said_at(at)]


TITLES = [
    ("ذكرت الشرطة الموزمبيقية أن 22 شخصا قتلوا في هجومين.", "قتلوا", "الشرطة الموزمبيقية"),
    ("وقال الجيش الموزمبيقي في بيان إن قواته قتلت 30 مسلحا.", "قتلت", "الجيش الموزمبيقي"),
    ("أفاد تليفزيون «المدار» بأن طائرات قصفت المديرية.", "قصفت", "تليفزيون «المدار»"),
    ("وذكرت إذاعة \"شابيلي\" أن ضابطا قتل بإطلاق نار.", "قتل", "إذاعة \"شابيلي\""),
    ("ونقل راديو دالسان الصومالي عن مصادر أمنية قولها إن أربعة من الشرطة قتلوا.", "قتلوا", "مصادر أمنية"),
    ("وأكد المركز السوري لتوثيق الانتهاكات مقتل مدنيين اثنين.", "مقتل", "المركز السوري لتوثيق الانتهاكات"),
    ("أفاد مصدران أمنيان بمقتل جندي بهجوم مسلح.", "مقتل", "مصدران أمنيان"),
    ("\"أطباء النيل\": مقتل سبعة بقصف مستشفى في كرنوي.", "مقتل", "أطباء النيل"),
    ("لقي سبعة مصرعهم في غارة، وفق ماذكرت وسائل إعلام عراقية.", "غارة", "وسائل إعلام عراقية"),
    ("قتل شاب برصاص الجيش، بحسب ما قال والده لوكالة فرانس برس.", "قتل", "والده"),
    ("وأعلنت وكالة الأنباء استشهاد ثمانية أشخاص في غارات.", "غارات", "وكالة الأنباء"),
    ("قتل ثمانية في نزاع عشائري جنوب العمارة، كما أفادت مصادر أمنية وطبية.", "قتل", "مصادر أمنية وطبية"),
    ("من جهتها أفادت هيئة البث بأن صاروخا أصاب المبنى.", "أصاب", "هيئة البث"),
]

ORGANISATIONS = [
    ("وذكرت الدفاع اليمنية أن قوات الجيش قصفت تجمعات للحوثيين.", "قصفت", "ye-government"),
    ("الدفاع الروسية: تدمير 12 طائرة مسيرة فوق بيلغورود.", "تدمير", "ru-forces"),
    ("أعلن المركز الإعلامي لـ\"قسد\" تفكيك خلية لداعش في ذيبان.", "تفكيك", "sy-sdf"),
    ("قال المرصد السوري لحقوق الإنسان إن مسلحين هاجموا حاجزا. وأضاف المرصد أن \"خلايا داعش قتلت عنصرا\".", "قتلت",
     "hrc-sohr"),
    ("قالت وزارة الدفاع السودانية إن قواتها صدت هجوما. وقالت إن المدفعية قصفت رتلا.", "قصفت", "sd-saf"),
    ("بسم الله\nاستهدف مجاهدونا فجر اليوم قاعدة عين الأسد بالمسيرات.\nالمقاومة الإسلامية في العراق", "استهدف",
     "iq-islamic-resistance"),
    ("حمل المجلس الانتقالي جماعة الحوثي مسؤولية القصف على الضالع.", "القصف", "ye-stc"),
]  # fmt: skip

NOBODY = [
    ("قصف الطيران المدينة وقتل ثلاثة أشخاص.", "قصف"),
    ("لم تعلن أي جهة مسؤوليتها عن الهجوم الذي قتل فيه شرطيان.", "قتل"),
    ("أكدت الحادثة أن الطريق خطرة بعد مقتل ثلاثة جنود.", "مقتل"),
    ("وتفيد المعلومات الأولية بأن القصف قتل ثلاثة.", "قتل"),
    ("ووفق المعلومات المتوفرة قتل ثلاثة أشخاص.", "قتل"),
    ("نشر الجيش الموزمبيقي تعزيزات بعد هجوم قتل فيه جنديان.", "هجوم"),
    ("حملت المركبة ذخائر قبل انفجار العبوة بها.", "انفجار"),
    ("استهدفت مسيرة مقر وزارة الدفاع في العاصمة.", "استهدفت"),
    ("هاجم مسلحون مقر صحيفة الأيام وأحرقوه.", "أحرقوه"),
    ("وأضافت في بيان أن القوات قتلت خمسة.", "قتلت"),
]


@pytest.mark.parametrize(("text", "word", "title"), TITLES)
def test_told_by_title(text: str, word: str, title: str) -> None:
    assert title in [a.title for a in told(text, word)]


@pytest.mark.parametrize(("text", "word", "organisation"), ORGANISATIONS)
def test_told_by_organisation(text: str, word: str, organisation: str) -> None:
    assert organisation in [a.organisation for a in told(text, word)]


@pytest.mark.parametrize(("text", "word"), NOBODY)
def test_nobody_tells(text: str, word: str) -> None:
    assert told(text, word) == []


def test_an_agency_of_the_state_is_no_outlet() -> None:
    (source,) = told("أعلنت خلية الصقور التابعة لوكالة الاستخبارات قتل 20 إرهابيا في القائم.", "قتل")
    assert source.via is None


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("قتل شخصان بانفجار عبوة ناسفة في الطارمية. وقال مصدر أمني إن القوات طوقت المكان.", ["مصدر أمني"]),
        ("قتل شخصان بانفجار عبوة ناسفة في الطارمية. وطوقت القوات المكان.", []),
    ],
)
def test_a_source_that_goes_on_with_a_happening(text: str, titles: list[str]) -> None:
    (mention,) = read_document(Document(id="d", text=text, published="2024-05-05"))
    assert [a.title for a in mention.attribution] == titles
