"""Who says it, over which words, through which channel, and with which stance."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.lexicon import lexicon
from marsad.model.document import Document
from marsad.model.mention import Attribution
from marsad.reading.actors.finding import find_actors
from marsad.reading.people.finding import find_people
from marsad.reading.phrases import find_phrases
from marsad.reading.speaking.speakers import Statement, find_statements
from marsad.text import Doc, analyse


def read(text: str, publisher: str | None = None) -> tuple[Doc, list[Statement]]:
    doc = analyse(text)
    matches = lexicon().matches(doc)
    actors = find_actors(doc, matches)
    return doc, find_statements(doc, matches, actors, find_people(doc, matches, actors), publisher=publisher)


def said(text: str, words: str) -> Attribution | None:
    """Who says the passage in which `words` stand."""
    doc, statements = read(text)
    at = text.index(words)
    for statement in statements:
        if doc.tokens[statement.first].start <= at < doc.tokens[statement.last - 1].end:
            return statement.attribution
    return None


@pytest.mark.parametrize(
    ("text", "organisation", "words"),
    [
        ("أعلنت خلية الإعلام الأمني مقتل سبعة", "iq-smc", "خلية الإعلام الأمني"),
        ("وزارة الدفاع التركية تعلن مقتل أربعة", "tr-forces", "وزارة الدفاع التركية"),
        ("خلية الإعلام الأمني: مقتل سبعة", "iq-smc", "خلية الإعلام الأمني"),
        ("جيش الاحتلال:\nإصابة جنديين", "il-forces", "جيش الاحتلال"),
        ("قتل خمسة في القصف، بحسب الدفاع المدني السوري.", "sy-civil-defence", "الدفاع المدني السوري"),
        ("وفقا للمرصد السوري لحقوق الإنسان قتل ثلاثة", "hrc-sohr", "للمرصد السوري لحقوق الإنسان"),
        ("وكانت خلية الإعلام الأمني، أعلنت انطلاق عملية", "iq-smc", "خلية الإعلام الأمني"),
        ("وذكر بيان صادر عن قيادة العمليات المشتركة أن القوة عادت", "iq-joc", "قيادة العمليات المشتركة"),
        ("قتل جنديان في ديالى، وفق بيان أصدرته قيادة العمليات المشتركة.", "iq-joc", "قيادة العمليات المشتركة"),
        ("أعلن العراق اعتقال قيادي في داعش في كركوك", "iq-government", "العراق"),
        ("وقال قائد المحور الثالث في قوات البيشمركة إن القوة عادت", "iq-peshmerga",
         "قائد المحور الثالث في قوات البيشمركة"),
        ("أفاد الناطق باسم مركز الإعلام الأمني بمقتل سبعة", "iq-smc", "الناطق باسم مركز الإعلام الأمني"),
        ("قالت وزارة البيشمركة في حكومة إقليم كردستان إن القوة عادت", "krg-ministry-peshmerga",
         "وزارة البيشمركة في حكومة إقليم كردستان"),
    ],
)
def test_organisations(text: str, organisation: str, words: str) -> None:
    _, statements = read(text)
    assert [s.attribution.organisation for s in statements] == [organisation]
    assert statements[0].attribution.text == words


def test_a_spokesman_is_one_source() -> None:
    text = "وقال المتحدث باسم جهاز مكافحة الإرهاب كريم نعمان لوكالة الأنباء العراقية إن القوة قتلت سبعة"
    source = said(text, "سبعة")
    assert source is not None
    assert (source.speaker, source.title) == ("كريم نعمان", "المتحدث باسم جهاز مكافحة الإرهاب")
    assert (source.organisation, source.via, source.channel) == ("iq-cts", "ina", "press")
    assert source.text == "المتحدث باسم جهاز مكافحة الإرهاب كريم نعمان"


def test_an_agency_that_relays() -> None:
    source = said("نقلت وكالة رويترز عن مصدر أمني قوله إن انفجارا وقع", "انفجارا")
    assert source is not None
    assert (source.via, source.anonymous, source.title) == ("reuters", True, "مصدر أمني")


@pytest.mark.parametrize(
    ("text", "channel"),
    [
        ("قالت قيادة العمليات المشتركة في بيان إن القوة عادت", "statement"),
        ("قالت قوات سوريا الديمقراطية عبر تويتر إن القوة عادت", "social-media"),
        ("قال وزير الدفاع التركي كمال حسن في مؤتمر صحفي إن القوة عادت", "press"),
        ("قالت قيادة العمليات المشتركة إن القوة عادت", None),
    ],
)
def test_channels(text: str, channel: str | None) -> None:
    source = said(text, "عادت")
    assert source is not None
    assert source.channel == channel


@pytest.mark.parametrize(
    ("text", "stance"),
    [
        ("زعمت قوات سوريا الديمقراطية أن القصف أصاب القرية", "claims"),
        ("نفت وزارة الدفاع التركية قصف القرية", "denies"),
        ("أكدت وزارة الدفاع التركية قصف القرية", "states"),
    ],
)
def test_stances(text: str, stance: str) -> None:
    source = said(text, "القرية")
    assert source is not None
    assert source.stance == stance


@pytest.mark.parametrize(
    ("text", "title", "organisation"),
    [
        ("قالت مصادر محلية إن القصف أصاب القرية", "مصادر محلية", None),
        (
            "كشف مصدر مطلع في وزارة الدفاع العراقية عن قصف القرية",
            "مصدر مطلع في وزارة الدفاع العراقية",
            "iq-ministry-defence",
        ),
        ("قال مسؤول عسكري أمريكي إن القصف أصاب القرية", "مسؤول عسكري أمريكي", "us"),
        ("قال ناشطون إن القصف أصاب القرية", "ناشطون", None),
        ("قال مدير الصحة طالبا عدم ذكر اسمه إن القصف أصاب القرية", "مدير الصحة", None),
    ],
)
def test_the_unnamed(text: str, title: str, organisation: str | None) -> None:
    source = said(text, "القرية")
    assert source is not None
    assert (source.title, source.organisation, source.anonymous) == (title, organisation, True)


def test_correspondents_are_named_as_such() -> None:
    source = said("أفاد مراسلنا بأن القصف أصاب القرية", "القرية")
    assert source is not None
    assert (source.title, source.organisation, source.anonymous) == ("مراسلنا", None, False)
    other = said("قال مراسل وطن إف إم إن القصف أصاب القرية", "القرية")
    assert other is not None
    assert (other.title, other.organisation) == ("مراسل وطن إف إم", "watan-fm")


def test_the_correspondent_is_the_one_named_before() -> None:
    text = "قال مراسل وطن إف إم إن القصف أصاب القرية.\nوأضاف المراسل أن طفلا قتل."
    source = said(text, "طفلا")
    assert source is not None
    assert source.organisation == "watan-fm"


LONG = (
    "قال المتحدث باسم قيادة العمليات المشتركة اللواء حسن السعدي إن القوة قتلت سبعة. وأضاف أن العملية تستمر.\n"
    "وتقع القرية جنوب كركوك.\n"
    "وأشار البيان إلى تدمير وكر.\n"
    "وأكد السعدي أن القوة عادت.\n"
    "وفي حادث منفصل انفجرت عبوة."
)


@pytest.mark.parametrize(
    ("words", "speaker"),
    [
        ("سبعة", "حسن السعدي"),
        ("تستمر", "حسن السعدي"),
        ("جنوب كركوك", None),
        ("تدمير وكر", "حسن السعدي"),
        ("عادت", "حسن السعدي"),
        ("انفجرت", None),
    ],
)
def test_a_speaker_goes_on_and_ends(words: str, speaker: str | None) -> None:
    source = said(LONG, words)
    assert (source.speaker if source else None) == speaker


def test_a_quotation_runs_until_it_ends() -> None:
    text = "قالت قيادة العمليات المشتركة: «قتلنا سبعة في القرية. ودمرنا وكرا لهم.» وتقع القرية جنوب كركوك."
    source = said(text, "ودمرنا")
    assert source is not None
    assert source.organisation == "iq-joc"
    assert said(text, "وتقع") is None


def test_two_sources_share_a_sentence() -> None:
    text = "زعمت قوات سوريا الديمقراطية أن القصف قتل مدنيين، فيما نفت وزارة الدفاع التركية الأمر"
    first, second = said(text, "مدنيين"), said(text, "الأمر")
    assert first is not None
    assert second is not None
    assert (first.organisation, second.organisation) == ("sy-sdf", "tr-forces")


@pytest.mark.parametrize(
    "text",
    [
        "قتل سبعة من داعش في قصف على كركوك",
        "نقل المصاب إلى المستشفى",
        "يذكر أن المدينة شهدت قصفا",
        "دورية تابعة لقوات النظام",
        "جرت مفاوضات بين روسيا وتركيا",
        "وشددت القوات العراقية الحصار على داعش في حمرين وقتلت ثلاثة",
        "ويعتبر هذا أول هجوم في المدينة منذ عام",
    ],
)
def test_what_the_outlet_itself_tells(text: str) -> None:
    assert read(text)[1] == []


_WORDS = st.sampled_from(
    [
        "قال",
        "وأضاف",
        "أعلنت",
        "خلية",
        "الإعلام",
        "الأمني",
        "المتحدث",
        "باسم",
        "الجيش",
        "العراقي",
        "اللواء",
        "حسن",
        ":",
        ".",
        "،",
        "بحسب",
        "مصدر",
        "أمني",
        "البيان",
        "في",
        "بيان",
        "إن",
        "«",
        "»",
        "\n",
        "نقلت",
        "وكالة",
        "رويترز",
        "عن",
        "تابعة",
        "مراسل",
        "الشبكة",
        "متداول",
    ]
)


@settings(deadline=None, max_examples=150)
@given(st.lists(_WORDS, max_size=18))
def test_spans_slice_right(words: list[str]) -> None:
    text = " ".join(words)
    doc, statements = read(text)
    for statement in statements:
        assert 0 <= statement.first < statement.last <= len(doc.tokens)
        source = statement.attribution
        assert source.text
        assert text[slice(*source.span)] == source.text


def test_statements_are_found_by_position() -> None:
    corpus = Path(__file__).parent.parent / "examples" / "corpus"
    for file in sorted(corpus.iterdir())[:12]:
        phrases = find_phrases(Document(id=file.name, text=file.read_text(encoding="utf-8"), published="2024-05-12"))
        statements = list(phrases.statements)
        for at in range(len(phrases.doc.tokens)):
            assert phrases.said_at(at) == [s for s in statements if s.first <= at < s.last]
            reached = [s for s in statements if s.first < at + 9 and at <= s.last]
            assert phrases.said(at, at + 9) == reached
