"""Normalisation, tokens and sentences: offsets always count in the stored text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.text import analyse, fold, normalise

ARABIC = st.text(alphabet='ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإىةئؤ ًٌٍَُِّْـ\u200f\u200b٠١٢٣0123،.؛!؟\n«»"()#ﷲﻻ', max_size=300)


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("أحمد", "احمد"),
        ("إدلب", "ادلب"),
        ("قرية", "قريه"),
        ("على", "علي"),
        ("مُتقنة", "متقنه"),
        ("داعـــش", "داعش"),
        ("٢٠٢١", "2021"),
        ("۳ عناصر", "3 عناصر"),
        ("کركوك", "كركوك"),
        ("گرميان", "كرميان"),
        ("ﻻجئ", "لاجي"),
        ("F16", "f16"),
    ],
)
def test_folding(written: str, folded: str) -> None:
    assert fold(written) == folded
    assert normalise(written).text == folded


@pytest.mark.parametrize(
    ("written", "folded"),
    [
        ("قصـ ـف مدفعي", "قصف مدفعي"), ("غار.ة جوية", "غاره جويه"), ("بقـ.صف", "بقصف"),
        ("تـ.ركي", "تركي"), ("الإسـ.رائـ.يلي", "الاسراييلي"), ("الإسرا.ئيلي", "الاسراييلي"), ("الق*صف", "القصف"),
        ("20 عاماًبقصف", "20 عاما بقصف"), ("جميعاً، ثم", "جميعا، ثم"), ("جميعًا", "جميعا"),
        ("عام 1440هـ.وقال", "عام 1440ه.وقال"), ("سقوط صار.\nوخ إيـ.ـراني", "سقوط صاروخ ايراني"),
        ("العد.وان المد.فعي", "العدوان المدفعي"), ("الاير.اني", "الايراني"), ("مرتز.قته", "مرتزقته"),
        ("الطير.ان الحر.بي", "الطيران الحربي"), ("وصلت القوة إلى حلب.وفي حماة", "وصلت القوه الي حلب.وفي حماه"),
        ("انتهى القصف. وفي حماة", "انتهي القصف. وفي حماه"), ("قصف الجيش.وقتل", "قصف الجيش.وقتل"),
        ("عاد الجندي. هو بخير", "عاد الجندي. هو بخير"),
    ],
)
def test_words_broken_up_are_closed(written: str, folded: str) -> None:
    assert normalise(written).text == folded


def test_a_full_stop_without_a_blank_still_parts_sentences() -> None:
    doc = analyse("وصلت القوة إلى الحسكة.وجاءت العملية بعد يومين")
    assert len(doc.sentences) == 2


@given(ARABIC)
def test_the_map_leads_back(text: str) -> None:
    norm = normalise(text)
    assert norm.length == len(text)
    for i, letter in enumerate(norm.text):
        original = text[norm.start(i)]
        assert letter in (fold(original) or letter)
    starts = [norm.start(i) for i in range(len(norm.text))]
    assert starts == sorted(starts)


@given(ARABIC)
def test_tokens_slice_the_stored_text(text: str) -> None:
    doc = analyse(text)
    behind = 0
    for token in doc.tokens:
        assert behind <= token.start < token.end <= len(text)
        assert fold(text[token.start : token.end]).replace("\u0640", "")
        behind = token.end
    covered = [i for s in doc.sentences for i in range(s.first, s.last)]
    assert covered == list(range(len(doc.tokens)))
    for number, sentence in enumerate(doc.sentences):
        assert {doc.tokens[i].sentence for i in range(sentence.first, sentence.last)} == {number}


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("أعلنت القيادة بدء العملية. وأضافت أنها مستمرة.", 2),
        ("مقتل 4 عناصر في داقوق\nأعلنت خلية الإعلام الأمني مقتل 4 عناصر.", 2),
        ("🔴\nعاجل: انفجار في المدينة", 1),
        ("انفجار في\nالمدينة", 1),
        ("بدعم جوي.. القوة تنفذ مداهمات", 1),
        ("بلغت المساحة 2.5 كم", 1),
        ("هل انتهت العملية؟ لا أحد يعرف!", 2),
        ("قصف على البلدة\n\nوأضاف المصدر", 2),
    ],
)
def test_sentences(text: str, sentences: int) -> None:
    assert len(analyse(text).sentences) == sentences


@pytest.mark.parametrize(
    ("text", "quoted", "outside"),
    [
        ('وقال إن "القوة عثرت على نفق" في الوادي', "عثرت", "الوادي"),
        ("وأضاف «العملية مستمرة» دون تفاصيل", "مستمرة", "تفاصيل"),
        ("تنظيم “الدولة” انسحب", "الدولة", "انسحب"),
    ],
)
def test_quotations(text: str, quoted: str, outside: str) -> None:
    doc = analyse(text)
    assert doc.quoted(text.index(quoted)) is not None
    assert doc.quoted(text.index(outside)) is None


def test_a_phrase_reads_through_quotation_marks() -> None:
    doc = analyse('عناصر تنظيم "داعش" الإرهابي')
    assert [t.word for t in doc.tokens] == ["عناصر", "تنظيم", "داعش", "الارهابي"]


BROKEN = ["قصـ", "ـف", ".", "..", "*", "ـ.ـ", "الت", "ـركي", "صار", "وخ", " ", "\n", "غار", "ة"]


@given(st.lists(st.sampled_from(BROKEN), max_size=14))
def test_the_map_leads_back_through_broken_words(pieces: list[str]) -> None:
    text = "".join(pieces)
    norm = normalise(text)
    for i, letter in enumerate(norm.text):
        assert letter in (fold(text[norm.start(i)]) or letter)
