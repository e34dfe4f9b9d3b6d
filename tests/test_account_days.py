"""Which of a sentence's days is that of what happened: not that on which somebody announced it."""

import pytest

import marsad


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("أعلنت وزارة الدفاع، اليوم الثلاثاء، نتائج العملية المشتركة التي نفذتها يوم أمس في جبال حمرين.", "2021-06-07"),
        ("كشفت قيادة العمليات، اليوم، حصيلة الضربة الجوية التي نفذها الطيران أمس في وادي الشاي.", "2021-06-07"),
        ("أكدت الشرطة، الثلاثاء، اعتقال مطلوبين في مداهمة نفذتها الأحد في قضاء الحويجة.", "2021-06-06"),
        ("أعلن الدفاع المدني، اليوم الثلاثاء، مقتل طفل بقصف على بلدة سرمين.", "2021-06-08"),
        ("وفي 3 حزيران، قتل مدني بقصف على سرمين تجدد يوم 5 حزيران.", "2021-06-03"),
        ("قتل مدني، أمس، بقصف على بلدة سرمين، حسب ما أعلن الدفاع المدني اليوم.", "2021-06-07"),
    ],
)
def test_the_day_of_the_deed(text: str, day: str) -> None:
    (mention,) = marsad.read(text, published="2021-06-08")
    assert mention.date is not None
    assert mention.date.start == day


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("أعلن الدفاع المدني أمس مقتل طفل بقصف على بلدة سرمين. وقال إن القصف طال البلدة فجر الاثنين.", "فجر الاثنين"),
        ("قتل طفل فجر الاثنين بقصف على بلدة سرمين. وقال الدفاع المدني إن القصف طال البلدة أمس.", "فجر الاثنين"),
        ("قتل طفل أمس بقصف على بلدة سرمين. وقال الدفاع المدني إن القصف طال البلدة الاثنين.", "أمس"),
    ],
)
def test_words_that_tell_the_part_of_the_day_are_kept(text: str, words: str) -> None:
    (mention,) = marsad.read(text, published="2021-06-08")
    assert mention.date is not None
    assert mention.date.text == words


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("منذ بداية العام الحالي وحتى الأحد الماضي وثق الدفاع المدني 127 هجوما على إدلب قتل فيها 60 شخصا.",
         "2021-01-01", "2021-06-06"),
        ("نفذ جهاز مكافحة الإرهاب منذ يوم 2 حزيران ولغاية 6 حزيران الجاري عمليات في كركوك قتل فيها 13 إرهابيا.",
         "2021-06-02", "2021-06-06"),
        ("قتل مدني بقصف على بلدة سرمين أمس، ولم تعرف أسماء الضحايا حتى الآن.", "2021-06-07", "2021-06-07"),
    ],
)  # fmt: skip
def test_a_stretch_told_by_both_ends(text: str, start: str, end: str) -> None:
    (mention,) = marsad.read(text, published="2021-06-08")
    assert mention.date is not None
    assert (mention.date.start, mention.date.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        # the next item of a bulletin, of others elsewhere, is of the day of publication
        ("سلم مسلح نفسه أمس للجيش في مدينة درعا. واعتقلت الشرطة رجلين في مدينة كركوك.", "2021-06-08"),
        # the same forces, or the same place, go on with the day told
        ("قصف الجيش التركي أمس قرية الشيخ عيسى. وقصف الجيش التركي بلدة مرعناز.", "2021-06-07"),
        ("قتل مدني أمس بانفجار عبوة في مدينة درعا. وقتل آخر برصاص مسلحين في درعا.", "2021-06-07"),
    ],
)
def test_the_day_of_the_next_item(text: str, day: str) -> None:
    last = marsad.read(text, published="2021-06-08")[-1]
    assert last.date is not None
    assert last.date.start == day


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("تتواصل لليوم الثالث على التوالي الاشتباكات في حي الوحدة بمدينة حلب.", "2021-06-06", "2021-06-08"),
        ("انتشلت فرق الإنقاذ الثلاثاء جثث خمسة مدنيين من مقبرة كان راع قد دل على موقعها مطلع الشهر.",
         "2021-06-08", "2021-06-08"),
        ("وكانت القوات قد استعادت بلدة العوجة في 5 أيار الماضي.", "2021-05-05", "2021-05-05"),
        # the last days or hours by number, not «the last hours»
        ("قتل 12 مدنيا بقصف على بلدة سرمين خلال الساعات الـ24 الماضية.", "2021-06-07", "2021-06-08"),
        ("نزحت 30 عائلة من بلدة سرمين خلال اليومين الماضيين.", "2021-06-06", "2021-06-08"),
        ("قتل مدني بقصف على بلدة سرمين خلال الساعات الماضية.", "2021-06-08", "2021-06-08"),
        # what is planned, from now on
        ("ستنسحب القوات الأمريكية من قاعدة عين الأسد خلال عشرة أيام.", "2021-06-08", "2021-06-18"),
        ("ستنسحب القوات الأمريكية من قاعدة عين الأسد قبل نهاية الشهر.", "2021-06-08", "2021-06-30"),
    ],
)  # fmt: skip
def test_days_that_run_up_to_now_and_days_in_passing(text: str, start: str, end: str) -> None:
    (mention,) = marsad.read(text, published="2021-06-08")
    assert mention.date is not None
    assert (mention.date.start, mention.date.end) == (start, end)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("عثر على جثة شاب في مدينة درعا بعد ثلاثة أيام من خطفه على يد مسلحين.", "2021-06-05"),
        ("قتل مدني أمس بقصف على بلدة سرمين. وجاء القصف غداة مقتل طفل بانفجار لغم في مدينة الباب.", "2021-06-06"),
        ("أعدم التنظيم راعيين في بادية الرصافة بعد أيام من اختطافهما.", ""),
    ],
)
def test_days_counted_back(text: str, day: str) -> None:
    last = marsad.read(text, published="2021-06-08")[-1]
    assert (last.date.start if last.date is not None else "") == day


def test_a_short_article_under_a_headline_is_no_wire_item() -> None:
    lead = "قتل مدنيان وأصيب ثلاثة آخرون بجروح في قصف مدفعي على بلدة سرمين بريف إدلب الشرقي، حسب الدفاع المدني."
    rest = "واعتقلت الشرطة العسكرية ثلاثة مطلوبين في مدينة الباب شرقي حلب وصادرت أسلحة خفيفة كانت بحوزتهم في المنزل."
    more = "ويقول سكان في المنطقة إن الأوضاع المعيشية تتراجع وإن الأسعار ترتفع في الأسواق من دون أن يتدخل أحد لضبطها."
    text = "\n\n".join([lead, more, more, rest])
    last = marsad.read(text, title="قتيلان في سرمين", published="2021-06-08")[-1]
    assert last.kind == "arrest"
    assert last.date is None
