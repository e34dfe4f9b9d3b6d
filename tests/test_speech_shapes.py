"""Who speaks, in the shapes that agencies, channels and monitors of several countries use; a third must not fire.

Each row: a text, words in it, and whose they are: (speaker or title or organisation, outlet they came by, stance).
"""

import pytest

from test_speakers import said

Told = tuple[str | None, str | None, str]


def voice(text: str, words: str) -> Told | None:
    told = said(text, words)
    return None if told is None else (told.speaker or told.organisation or told.title, told.via, told.stance)


WHAT = [
    ("قتل ثلاثة في القصف، على ما ذكرته وسائل إعلام محلية.", "وسائل إعلام محلية", None, "states"),
    ("قتل ثلاثة في القصف، بحسب ما أفاد به مصدر طبي.", "مصدر طبي", None, "states"),
    ("قتل ثلاثة في القصف، وفق ما نقلته وكالة رويترز عن مصدر أمني.", "مصدر أمني", "reuters", "states"),
    ("قتل ثلاثة في القصف، حسبما قال طبيب لوكالة فرانس برس.", "طبيب", "afp", "states"),
    ("قتل ثلاثة في القصف، وفق ما زعمت قوات سوريا الديمقراطية.", "sy-sdf", None, "claims"),
    ("قتل ثلاثة في القصف، مثلما أعلنت وزارة الدفاع التركية.", "tr-forces", None, "states"),
    ("قتل ثلاثة في القصف، وفقا لما أعلنه مصدر أمني عراقي.", "مصدر أمني عراقي", None, "states"),
    ("قتل ثلاثة في القصف، بحسب ما أفاد مصدر طبي وكالة فرانس برس.", "مصدر طبي", "afp", "states"),
    ("قتل ثلاثة في القصف، على ما يبدو.", None, None, ""),
    ("قتل ثلاثة في القصف، بحسب ما تقتضيه الظروف.", None, None, ""),
    ("قتل ثلاثة في القصف، على ما كان عليه الحال.", None, None, ""),
]


@pytest.mark.parametrize(("text", "who", "via", "stance"), WHAT)
def test_behind_what_was_told(text: str, who: str | None, via: str | None, stance: str) -> None:
    assert voice(text, "ثلاثة") == (None if who is None else (who, via, stance))


BEFORE = [
    ("وكان تنظيم داعش قد أعلن استهداف القرية", "استهداف", "is"),
    ("وكانت وزارة الدفاع التركية أعلنت استهداف القرية", "استهداف", "tr-forces"),
    ("انتهت المعارك، إلا أن مصادر عسكرية أكدت استهداف القرية", "استهداف", "مصادر عسكرية"),
    ("هدأت الجبهة، لكن قوات سوريا الديمقراطية قالت إن القصف استهدف القرية", "استهدف", "sy-sdf"),
    ("ذكرت صفحة المتحدث العسكري أن القصف استهدف القرية", "استهدف", "المتحدث العسكري"),
    ("قالت مصادر لبنانية إن القصف استهدف القرية", "استهدف", "مصادر لبنانية"),
    ("قالت مصادر إن القصف استهدف القرية", "استهدف", "مصادر"),
    ("قال مسعف لوكالة الأناضول إن القصف استهدف القرية", "استهدف", "مسعف"),
    ("كشفت مصادر طبية عسكرية أن القصف استهدف القرية", "استهدف", "مصادر طبية عسكرية"),
    ("قال مصدر مسئول إن القصف استهدف القرية", "استهدف", "مصدر مسئول"),
    ("في صفوف القوات التركية أكد الأهالي أن القصف استهدف القرية", "استهدف", "الأهالي"),
    ("أصيب طبيب بعد أن استهدف القصف القرية", "استهدف", None),
    ("استهدف القصف صفحة الطريق قرب القرية", "استهدف", None),
    ("استهدف القصف مصدر المياه في القرية", "استهدف", None),
    ("استهدف القصف مسعفا في القرية", "استهدف", None),
    ("جددت الطائرات غاراتها واستهدفت القرية", "استهدفت", None),
]


@pytest.mark.parametrize(("text", "words", "who"), BEFORE)
def test_subjects_of_saying(text: str, words: str, who: str | None) -> None:
    told = voice(text, words)
    assert (told[0] if told else None) == who


POINTING_BACK = [
    ("قال مصدر طبي إن طفلا قتل.\nوأضاف المصدر أن خمسة أصيبوا.", "خمسة", "مصدر طبي"),
    ("قالت شبكة أطباء السودان إن طفلا قتل. واتهم ناشطون الجيش بالقصف.\nوأوضحت الشبكة أن خمسة أصيبوا.", "خمسة",
     "sd-doctors-network"),
    ("أعلن الجيش الإسرائيلي قصف القرية.\nوقالت وزارة الصحة اللبنانية إن طفلا قتل.\nوقال الجيش إن خمسة أصيبوا.",
     "خمسة", "il-forces"),
    ("قالت شبكة أطباء السودان إن طفلا قتل.\nوقال المتحدث باسم الشبكة أحمد النور إن خمسة أصيبوا.", "خمسة",
     "أحمد النور"),
    ("قال وزير الدفاع التركي كمال حسن إن طفلا قتل، بينما أصيب خمسة، على حد قوله.", "خمسة", "كمال حسن"),
    ("قال مصدر أمني إن طفلا قتل.\nوأصيب خمسة في قصف آخر.", "خمسة", None),
    ("قتل طفل في القصف.\nأصيب خمسة على حد قوله.", "خمسة", None),
    ("زار المصدر موقع القصف حيث أصيب خمسة.", "خمسة", None),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "who"), POINTING_BACK)
def test_those_named_before(text: str, words: str, who: str | None) -> None:
    told = voice(text, words)
    assert (told[0] if told else None) == who


CARRIED = [
    ("قال مصدر أمني، بحسب وكالة رويترز، إن القصف أصاب القرية", "مصدر أمني", "reuters"),
    ("قالت وزارة الدفاع التركية في بيان نقلته وكالة الأناضول إن القصف أصاب القرية", "tr-forces", "anadolu"),
    ("قالت وكالة أعماق نقلا عن مصدر أمني إن القصف أصاب القرية", "مصدر أمني", "amaq"),
    ("قال مصدر في الجيش السوداني للجزيرة إن القصف أصاب القرية", "sd-saf", "al-jazeera"),
    ("قال مصدر أمني لموقع صدى الجنوب إن القصف أصاب القرية", "مصدر أمني", "موقع صدى الجنوب"),
    ("قال مصدر أمني إن تعزيزات وصلت للجزيرة وإن القصف أصاب القرية", "مصدر أمني", None),
    ("قال مصدر أمني لعناصره إن القصف أصاب القرية", "مصدر أمني", None),
    ("بحسب وكالة رويترز فإن القصف أصاب القرية", "reuters", None),
]


@pytest.mark.parametrize(("text", "who", "via"), CARRIED)
def test_the_outlet_between(text: str, who: str, via: str | None) -> None:
    assert voice(text, "أصاب") == (who, via, "states")


def test_his_word_is_kept_at_a_distance() -> None:
    told = voice("قالت وزارة الدفاع التركية إن القصف أصاب ثلاثة، على حد زعمها", "أصاب")
    assert told == ("tr-forces", None, "claims")


def test_for_whom_a_spokesman_of_his_speaks() -> None:
    text = "أعلن الجيش الأردني اعتراض مسيرة.\nوقال المتحدث باسمه العقيد سالم الدعجة إن المسيرة سقطت."
    told = said(text, "سقطت")
    assert told is not None
    assert (told.speaker, told.organisation) == ("سالم الدعجة", "jo-forces")
