"""Who says it: speakers and organisations, ways of saying, distance and denial, as reporters write."""

import pytest

from marsad.lexicon import lexicon
from marsad.model.mention import Attribution
from marsad.reading.actors.finding import find_actors
from marsad.reading.people.finding import find_people
from marsad.reading.speaking.speakers import find_statements
from marsad.text import analyse


def said(text: str, words: str, publisher: str | None = None) -> Attribution | None:
    """Who says the passage in which `words` stand; the last of several that cover it."""
    doc = analyse(text)
    matches = lexicon().matches(doc)
    actors = find_actors(doc, matches)
    at = text.index(words)
    found = None
    for statement in find_statements(doc, matches, actors, find_people(doc, matches, actors), publisher=publisher):
        if doc.tokens[statement.first].start <= at < doc.tokens[statement.last - 1].end:
            found = statement.attribution
    return found


SOURCES = [
    # (text, words, speaker, title, organisation, stance)
    ("أعلنت وزارة الدفاع العراقية مقتل ستة إرهابيين", "مقتل", None, None, "iq-ministry-defence", "states"),
    ("خلية الإعلام الأمني: مقتل ستة إرهابيين", "مقتل", None, None, "iq-smc", "states"),
    (
        "عاجل | المتحدث باسم الجيش الإسرائيلي: قصفنا مواقع في الجنوب",
        "قصفنا", None, "المتحدث باسم الجيش الإسرائيلي", "il-forces", "states",
    ),
    (
        "وقال الناطق باسم جهاز مكافحة الإرهاب صباح النعمان في مؤتمر صحفي إن القوة قتلت سبعة",
        "سبعة", "صباح النعمان", "الناطق باسم جهاز مكافحة الإرهاب", "iq-cts", "states",
    ),
    ("قتل ثلاثة جنود بانفجار، بحسب ما أعلنته خلية الإعلام الأمني", "ثلاثة", None, None, "iq-smc", "states"),
    ("قتل ثلاثة جنود بانفجار، وفق بيان لقيادة العمليات المشتركة", "ثلاثة", None, None, "iq-joc", "states"),
    ("وفق المرصد السوري لحقوق الإنسان اعتقل خمسة أشخاص", "خمسة", None, None, "hrc-sohr", "states"),
    (
        "غرد المتحدث باسم التحالف الدولي واين ماروتو قائلا إن الضربة أصابت هدفها",
        "هدفها", None, None, "coalition", "states",
    ),
    # Anonymous sources
    ("قال مصدر أمني رفيع إن القوات بدأت سحب معداتها", "سحب", None, "مصدر أمني رفيع", None, "states"),
    ("قال مصدر أمني عراقي إن صواريخ سقطت على القاعدة", "صواريخ", None, "مصدر أمني عراقي", None, "states"),
    ("بحسب مصدر في دائرة صحة ديالى ارتفعت الحصيلة إلى تسعة", "تسعة", None, "مصدر في دائرة صحة ديالى", None, "states"),
    ("قال ناشطون سودانيون إن الغارات أصابت السوق", "السوق", None, "ناشطون سودانيون", None, "states"),
    ("قال مسؤول عسكري أميركي إن الضربة أصابت القاعدة", "القاعدة", None, "مسؤول عسكري أميركي", "us", "states"),
    ("أفاد شهود عيان بأن الطائرة قصفت السوق", "السوق", None, "شهود عيان", None, "states"),
    # Distance and denial
    ("زعم تنظيم داعش أن مقاتليه قتلوا ضابطا", "ضابطا", None, None, "is", "claims"),
    ("ادعت وزارة الدفاع الروسية أن القصف استهدف مسلحين", "مسلحين", None, None, "ru-forces", "claims"),
    ("قالت قوات الدعم السريع إن القتلى تجاوزوا مئة، وهو رقم لم يتسن التحقق منه", "مئة", None, None, "sd-rsf", "claims"),
    ("نفت قوات سوريا الديمقراطية قصف مدينة الباب", "قصف", None, None, "sy-sdf", "denies"),
    (
        "ونفى المتحدث باسم الجيش السوداني العميد نبيل عبد الله استهداف مدنيين",
        "مدنيين", "نبيل عبد الله", "المتحدث باسم الجيش السوداني", "sd-saf", "denies",
    ),
    ("أكدت وزارة الدفاع التركية مقتل جنديين", "جنديين", None, None, "tr-forces", "states"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "speaker", "title", "organisation", "stance"), SOURCES)
def test_sources(
    text: str, words: str, speaker: str | None, title: str | None, organisation: str | None, stance: str
) -> None:
    source = said(text, words)
    assert source is not None
    assert (source.organisation, source.stance) == (organisation, stance)
    if speaker is not None:
        assert source.speaker == speaker
    if title is not None:
        assert source.title == title


VIA = [
    ("نقلت وكالة رويترز عن مصدر أمني قوله إن انفجارا وقع", "انفجارا", "reuters", None),
    ("وقال الناطق باسم الجيش العراقي يحيى الزبيدي لوكالة فرانس برس إن القصف توقف", "القصف", "afp", "press"),
    ("ونقلت وكالة الأناضول عن وزارة الدفاع التركية أن الطائرات قصفت الموقع", "الموقع", "anadolu", None),
    ("قالت قيادة العمليات المشتركة في بيان إن القوة عثرت على نفق", "نفق", None, "statement"),
    ("قال المتحدث العسكري في تغريدة على تويتر إن القوة عثرت على نفق", "نفق", None, "social-media"),
    ("قال قائد الشرطة الاتحادية الفريق صالح العامري في مؤتمر صحفي إن القوة عثرت على نفق", "نفق", None, "press"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "via", "channel"), VIA)
def test_the_chain(text: str, words: str, via: str | None, channel: str | None) -> None:
    source = said(text, words)
    assert source is not None
    assert source.via == via
    if channel is not None:
        assert source.channel == channel


BEGUN = "قال المتحدث باسم قيادة العمليات المشتركة اللواء تحسين الخفاجي إن القوات بدأت العملية.\n"
CONTINUED = [
    "وأضاف أن القوة قتلت ثلاثة إرهابيين",
    "ولفت إلى أن القوة قتلت ثلاثة إرهابيين",
    "وبيّن أن القوة قتلت ثلاثة إرهابيين",
    "وتابع الخفاجي أن القوة قتلت ثلاثة إرهابيين",
    "وأشار المتحدث إلى أن القوة قتلت ثلاثة إرهابيين",
    "ومضى بالقول إن القوة قتلت ثلاثة إرهابيين",
    "وأكد الخفاجي مقتل ثلاثة إرهابيين",
    "وتابع البيان أن القوة قتلت ثلاثة إرهابيين",
]


@pytest.mark.parametrize("text", CONTINUED)
def test_continued(text: str) -> None:
    source = said(BEGUN + text, "ثلاثة")
    assert source is not None
    assert (source.speaker, source.organisation) == ("تحسين الخفاجي", "iq-joc")


NOT_CONTINUED = [
    "وفي نينوى قتل ثلاثة إرهابيين بانفجار",
    "وكان التنظيم قد فقد ثلاثة من قادته",
    "وتقع المنطقة على بعد ثلاثة كيلومترات من الطريق",
    "وشهدت المحافظة ثلاثة هجمات",
    "ومن المقرر أن تبدأ ثلاثة ألوية الانسحاب",
]


@pytest.mark.parametrize("text", NOT_CONTINUED)
def test_a_new_paragraph_is_the_outlets_own(text: str) -> None:
    assert said(BEGUN + text, "ثلاثة") is None


def test_the_correspondent_goes_on() -> None:
    text = "قال مراسل بلدي نيوز إن القصف أصاب القرية.\nوأضاف مراسلنا أن طفلا قتل."
    source = said(text, "طفلا")
    assert source is not None
    assert source.organisation == "baladi-news"


VOICES = [
    ("عقبت وزارة الخارجية العراقية على الغارة التي أصابت ثلاثة في سوريا", "ثلاثة", "وزارة الخارجية العراقية"),
    ("اعترف جيش الاحتلال بمقتل ثلاثة في معارك شمال القطاع", "ثلاثة", "جيش الاحتلال"),
    ("قال سكان إن مسلحين أصابوا ثلاثة في الزاوية", "ثلاثة", "سكان"),
    ("أعلنت غرفة طوارئ مخيم زمزم مقتل ثلاثة في القصف", "ثلاثة", "غرفة طوارئ مخيم زمزم"),
    ("الإعلام الحربي: استهدفنا ثلاثة مواقع للعدو", "ثلاثة", "الإعلام الحربي"),
    ("أفاد مراسل قناة الغد بسقوط ثلاثة صواريخ على الحي", "ثلاثة", "مراسل قناة الغد"),
    ("قتل جندي، حسب المرصد السوري.\nوبحسب المصادر أصيب ثلاثة في العملية", "ثلاثة", "المصادر"),
    ("قتل جندي.\nأصيب ثلاثة في قصف على مارع. — الدفاع المدني السوري (@whitehelmets) 27 آب", "ثلاثة",
     "الدفاع المدني السوري"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "source"), VOICES)
def test_voices(text: str, words: str, source: str) -> None:
    told = said(text, words)
    assert told is not None
    assert told.text == source


SILENT = [
    ("قتل قيادي حوثي يدعى الشامي وثلاثة من مرافقيه", "ثلاثة"),
    ("قتل قائد عقب اجتماع لوزارة الدفاع وأصيب ثلاثة", "ثلاثة"),
    ("أصيب ثلاثة في قصف على مارع — الدفاع المدني السوري أسعفهم", "ثلاثة"),
    ("قتل جندي. — الدفاع المدني السوري (@whitehelmets)\nأصيب ثلاثة في قصف آخر", "ثلاثة"),
    ("نزح سكان القرية وقتل ثلاثة في القصف", "ثلاثة"),
    ("قصفت الطائرات موقعا تابعا للتنظيم وأعلنت حالة التأهب", "قصفت"),
    ("قتل ثلاثة جنود في انفجار عبوة قرب كركوك", "ثلاثة"),
    ("نشرت قوات النظام دبابات قرب القرية وقتل ثلاثة", "ثلاثة"),
    ("وصلت القوة تابعة للجيش إلى القرية وقتلت ثلاثة", "ثلاثة"),
    ("فتح مسلحون النار على دورية قرب بلدة كنعان", "النار"),
    ("بيان الحكومة لم يذكر شيئا. قتل ثلاثة في القصف", "ثلاثة"),
    ("وقعت الاشتباكات بين الجيش والمسلحين وأصيب ثلاثة", "ثلاثة"),
    ("عقد وزير الدفاع اجتماعا، وقتل ثلاثة في هجوم منفصل", "ثلاثة"),
    ("أصيب مراسل القناة بجروح في القصف", "القصف"),
    ("قتل الناطق باسم الفصيل في غارة على إدلب", "غارة"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), SILENT)
def test_nobody_is_quoted(text: str, words: str) -> None:
    assert said(text, words) is None
