"""Times that lean on others: ranges, lists, what a quoted speaker calls yesterday, what is counted from an event."""

from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.dates import find, timex3

DAY = "2021-06-07"
Days = list[tuple[str, str | None, str | None]]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("بين 29 آب – 2 أيلول 2017", [("29 آب", "2017-08-29", "2017-09-02"), ("2 أيلول 2017", "2017-09-02", None)]),
        ("من 29 آب إلى 2 أيلول 2017", [("29 آب", "2017-08-29", "2017-09-02"), ("2 أيلول 2017", "2017-09-02", None)]),
        (
            "من 28 كانون الأول إلى 3 كانون الثاني 2018",
            [("28 كانون الأول", "2017-12-28", "2018-01-03"), ("3 كانون الثاني 2018", "2018-01-03", None)],
        ),
        ("بين 5 و7 أيار 2019", [("5", "2019-05-05", "2019-05-07"), ("7 أيار 2019", "2019-05-07", None)]),
        (
            "بين الثالث والخامس من أيار",
            [("الثالث", "2021-05-03", "2021-05-05"), ("الخامس من أيار", "2021-05-05", None)],
        ),
        (
            "من الثالث إلى الخامس من أيار",
            [("الثالث", "2021-05-03", "2021-05-05"), ("الخامس من أيار", "2021-05-05", None)],
        ),
        ("في 3 و5 و9 أيار", [("3", "2021-05-03", None), ("5", "2021-05-05", None), ("9 أيار", "2021-05-09", None)]),
        ("في آذار ونيسان 2019", [("آذار", "2019-03-01", "2019-03-31"), ("نيسان 2019", "2019-04-01", "2019-04-30")]),
        ("خلال 2014-2017", [("2014", "2014-01-01", "2017-12-31"), ("2017", "2017-01-01", "2017-12-31")]),
        ("من السبت إلى الاثنين", [("السبت", "2021-06-05", "2021-06-07"), ("الاثنين", "2021-06-07", None)]),
        (
            "بين أواخر 2018 ومطلع 2019",
            [("أواخر 2018", "2018-09-01", "2019-01-10"), ("مطلع 2019", "2019-01-01", "2019-01-10")],
        ),
        ("يقام من 10 إلى 15 حزيران", [("10", "2021-06-10", "2021-06-15"), ("15 حزيران", "2021-06-15", None)]),
    ],
)
def test_ranges_and_lists(text: str, days: Days) -> None:
    found = [(e.text, e.start, e.end) for e in find(text, published=DAY)]
    assert found == [(words, start, end or start) for words, start, end in days]


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("قال المتحدث الأحد إن القوات قتلت أمس ثلاثة مسلحين", "أمس", "2021-06-05"),
        ("أعلن في بيان السبت أن قواته ستبدأ غدا عملية", "غدا", "2021-06-06"),
        ("وأوضح في مؤتمر صحفي الخميس أن العملية بدأت قبل يومين", "قبل يومين", "2021-06-01"),
        ("قال القائد السبت: «دخلنا المدينة أمس»", "أمس", "2021-06-04"),
        ("وقال في 3 حزيران إن رجاله دخلوا القرية اليوم", "اليوم", "2021-06-03"),
        # No speaker, or his day not told, or the day is the deed's: publication counts.
        ("قال المتحدث إن القوات قتلت أمس ثلاثة مسلحين", "أمس", "2021-06-06"),
        ("أعلن الجيش أن قواته قتلت السبت ثلاثة وأن أمس شهد هدوءا", "أمس", "2021-06-06"),
        ("بدأت العملية السبت. وقتل أمس جنديان", "أمس", "2021-06-06"),
        ("قال المتحدث الأحد إن القوات قتلت أمس السبت ثلاثة", "أمس السبت", "2021-06-05"),
    ],
)
def test_whose_yesterday(text: str, words: str, day: str) -> None:
    assert (words, day) in [(e.text, e.start) for e in find(text, published=DAY)]


@pytest.mark.parametrize(
    ("text", "words", "day"),
    [
        ("وصلت القوة بعد يومين من الهجوم", "يومين", None),
        ("وصلت القوة بعد يومين من هجوم السبت", "يومين", "2021-06-07"),
        ("انسحبوا بعد ثلاثة أيام على مجزرة 5 أيار 2019", "ثلاثة أيام", "2019-05-08"),
        ("وقع الهجوم في 5 أيار. وفي اليوم التالي انسحبوا", "اليوم التالي", "2021-05-06"),
        ("وقع الهجوم في 5 أيار. وفي اليوم نفسه قتل قائدهم", "اليوم نفسه", "2021-05-05"),
        ("وقع الهجوم في 5 أيار. وفي صباح اليوم التالي انسحبوا", "صباح اليوم التالي", "2021-05-06"),
        ("بدأت في 17 أيار واستمرت حتى 20 منه", "20 منه", "2021-05-20"),
        ("وفي 5 أيار قصفت القرية. ويوم 9 من الشهر نفسه قصفت ثانية", "9 من الشهر نفسه", "2021-05-09"),
        ("انفجرت عبوة في 6 أيار. وكان جندي قد قتل قبل ذلك بيومين", "يومين", "2021-05-04"),
        ("انفجرت عبوة في 6 أيار. وبعدها بأسبوع قتل شرطي", "أسبوع", "2021-05-13"),
        ("بدأت مطلع 2020 وانتهت في 6 آذار من العام نفسه", "6 آذار من العام نفسه", "2020-03-06"),
        ("سقطت القرية في 5 أيار 2019، وفي الشهر نفسه سقطت المدينة", "الشهر نفسه", "2019-05-01"),
    ],
)
def test_counted_from_an_event(text: str, words: str, day: str | None) -> None:
    assert (words, day) in [(e.text, e.start) for e in find(text, published=DAY)]


@pytest.mark.parametrize(
    ("text", "mod"),
    [
        ("أواخر 2018", "END"), ("مطلع العام", "START"), ("منتصف أيار", "MID"), ("استمر نحو شهرين", "APPROX"),
        ("أكثر من عام", "MORE_THAN"), ("أقل من ثلاثة أسابيع", "LESS_THAN"), ("أمس", None),
    ],
)  # fmt: skip
def test_modifiers(text: str, mod: str | None) -> None:
    assert [e.mod for e in find(text, published=DAY)] == [mod]


def test_timex3_is_xml_with_the_text_unchanged() -> None:
    text = "قتل <3> جنود & جرح آخرون مساء أمس، وفي 31 شباط"
    root = ElementTree.fromstring(timex3(text, published=DAY, doc='a"<b'))
    assert root.findtext("DOCID") == 'a"<b'
    body = root.find("TEXT")
    assert body is not None
    assert "".join(body.itertext()) == text
    assert [(t.get("tid"), t.get("type"), t.get("value"), t.text) for t in root.iter("TIMEX3")] == [
        ("t0", "DATE", DAY, DAY),
        ("t1", "TIME", "2021-06-06TEV", "مساء أمس"),
        ("t2", "DATE", "", "31 شباط"),
    ]


@settings(max_examples=150)
@given(st.text(alphabet='أمسقال الأحد إن:«»"12/5&<>\x00\x0b\ud800\uffff\r\n،. '))
def test_timex3_of_anything_is_xml(text: str) -> None:
    body = ElementTree.fromstring(timex3(text, published=DAY)).find("TEXT")
    assert body is not None
    assert len("".join(body.itertext())) == len(text)


WORDS = [
    "قال", "إن", "الأحد", "أمس", "اليوم", "التالي", "بعد", "يومين", "من", "هجوم", "29", "آب", "–", "2", "أيلول",
    "2017",
    "ستنطلق", "الثالث", "والخامس", "نفسه", "الشهر", "أواخر", "الربع", "الأول", "عام", "نحو", "حي", "ليل", "على",
    "السبت",
    "صفر", "رجب", "9" * 40, "0", "00", "1343", "الساعة", "25:70", ":", "«", "»", "قبل", "الميلاد", "القرن", "ألفين",
    "و",
    "\u0663", "\u0001", "ـ", "31/02/2021", "9999", "0000", "/", ".", "كل", "منذ", "الماضية",
]  # fmt: skip


@settings(max_examples=400)
@given(st.lists(st.sampled_from(WORDS), max_size=14), st.sampled_from([DAY, None, "1000-01-01", "8999-12-31"]))
def test_nothing_crashes_and_spans_are_the_text(words: list[str], published: str | None) -> None:
    text = " ".join(words)
    behind = 0
    for e in find(text, published=published):
        assert behind <= e.span[0] < e.span[1] <= len(text)
        assert text[slice(*e.span)] == e.text
        assert (e.start is None) == (e.end is None)
        assert e.start is None or e.end is None or e.start <= e.end
        behind = e.span[1]


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("ارتفع العدد إلى 14 منذ بدء الهدنة في 31 أيار الماضي", "2021-05-31", "2021-06-07"),
        ("قتل 300 منذ اندلاع المعارك في 15 نيسان 2021", "2021-04-15", "2021-06-07"),
        ("لم تهدأ المدينة منذ أيام، وفي 2 حزيران قتل جندي", "2021-06-02", "2021-06-02"),
    ],
)
def test_since_an_event_of_a_day(text: str, start: str, end: str) -> None:
    last = find(text, published=DAY)[-1]
    assert (last.start, last.end) == (start, end)


@pytest.mark.parametrize(
    "text", ['قال موقع "26 سبتمبر" إن القوات تقدمت', 'في حديث لـ"بغداد اليوم" قال المصدر', 'ذكرت "المصري اليوم" ذلك']
)
def test_a_day_in_the_name_of_an_outlet_is_none(text: str) -> None:
    assert find(text, published=DAY) == []
