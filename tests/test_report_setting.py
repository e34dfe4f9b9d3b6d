# ruff: noqa: E501
"""Where and when happenings were that their own sentences do not tell: what the report as a whole says."""

import pytest

from support import mentions_of

LONG = " ".join(["وتشهد المنطقة منذ أعوام أوضاعا إنسانية صعبة وسط غياب الخدمات الأساسية عن معظم السكان."] * 14)


@pytest.mark.parametrize(
    ("text", "published", "day", "words"),
    [
        # signed with a date on a line of its own
        ("قصف عنيف على المدينة بخمس غارات أدى إلى مقتل ثلاثة مدنيين.\n14/3/2021\n#مكتب_المدينة", None, "2021-03-14", "14/3/2021"),
        ("#تلبيسة\n2022/5/7\nمقتل مدني بقصف مدفعي على المدينة.", None, "2022-05-07", "2022/5/7"),
        ("عدة إصابات نتيجة استهداف المدفعية منازل المدنيين.\n٤/٧/٢٠٢٣ #المكتب_الإعلامي", None, "2023-07-04", "٤/٧/٢٠٢٣"),
        # «this morning» counts from the day that signs the post
        ("حمص 07/12/2022\nمقتل شاب بقصف مدفعي على بلدة الغنطو أمس.", None, "2022-12-06", "أمس"),
        # marks that nobody sees cut no word in two
        ("نا\u200fحية الها\u064bشمي 07/12/2022\nمقتل شاب بقصف مدفعي على بلدة الغنطو أمس.", None, "2022-12-06", "أمس"),
        # no signature: a date within a sentence dates only what is told there
        ("مقتل مدني بقصف على بلدة الغنطو.\nوكان الاتفاق قد وقع في مدينة أستانا.", None, None, None),
        # the news, then what has been going on since
        ("قتل مدنيان بقصف طائرة مسيرة على سد تشرين.\nومنذ 8 كانون الثاني الجاري قصفت المسيرات السد مرات عدة.", "2025-01-25", "2025-01-25", None),
        # the caption's day yields to the text's
        ("قصف مدفعي على قرية بلشون.\nانتشال ضحايا القصف على القرية، 20 آب (الدفاع المدني)\nقتل خمسة مدنيين بقصف مدفعي على قرية بلشون أمس الأربعاء.", "2021-08-19", "2021-08-18", "أمس الأربعاء"),
        # the statement's day and the deed's
        ("وأفادت الغرفة في بيانها الصادر السبت 4 أيار، أن القصف على مدينة الفاشر وقع يوم الجمعة 3 أيار.", "2024-05-05", "2024-05-03", "يوم الجمعة 3 أيار"),
        # a lead that tells no happening itself
        ("تفاصيل صادمة عما جرى فجر أمس في بلدة الكسرة. وأعدم المسلحون رجلا وامرأة داخل منزلهما. " + LONG, "2023-05-11", "2023-05-10", "فجر أمس"),
    ],
)  # fmt: skip
def test_days(text: str, published: str | None, day: str | None, words: str | None) -> None:
    date = mentions_of(text, published)[0].date
    assert (date and date.start, date and date.text) == (day, words)


def test_two_days() -> None:
    date = mentions_of("قتل ثلاثة جنود في هجومين على مدينة سبها يومي 3 و4 أيار.", "2024-05-09")[0].date
    assert date is not None
    assert (date.start, date.end, date.precision, date.text) == ("2024-05-03", "2024-05-04", "range", "يومي 3 و4 أيار")


def test_posts_of_any_length_tell_news() -> None:
    text = "نفذت القوات عملية أمنية. " + LONG + " وأعدم المسلحون رجلا داخل منزله."
    posted = mentions_of(text, "2023-05-11", url="https://www.facebook.com/p/1")
    written = mentions_of(text, "2023-05-11", url="https://example.org/news/1")
    assert posted[-1].date is not None
    assert written[-1].date is None


@pytest.mark.parametrize(
    ("text", "places"),
    [
        # fired from, fallen on
        ("قصف مدفعي من كلية المدفعية في بلدة المشرفة على قرية الغنطو شمالي حمص.", ["الغنطو"]),
        ("أطلقت المدفعية من مواقعها في مدينة بصرى قذائف على بلدة صيدا بريف درعا.", ["صيدا"]),
        ("أطلقت الفصائل صواريخ من جنوب لبنان باتجاه مدينة حيفا.", ["حيفا"]),
        ("قصف مدفعي من قبل قوات النظام في محيط بلدة النيرب.", ["النيرب"]),
        # a river is placed by the town on its bank
        ("قصفت طائرة مسيرة سيارة على ضفة نهر الفرات في بلدة الشحيل.", ["الشحيل"]),
        # the only place that a post names, or that was named so far
        ("#دارة_عزة\nقصف مدفعي على المدينة وإصابة طفلين.", ["دارة عزة"]),
        ("قصف صاروخي في سوريا ومقتل مدني.\n#سوريا #السويداء", ["السويداء"]),
        ("تفاصيل الجريمة التي هزت بلدة الكسرة. أعدم المسلحون رجلا وامرأة داخل منزلهما. " + LONG, ["الكسرة"]),
        # two were named: neither is taken
        ("لقاء وجهاء بلدتي الكسرة والشحيل. وأعدم المسلحون رجلا وامرأة داخل منزلهما. " + LONG, []),
        # a list of a town and of villages
        ("اقتحمت القوات بلدة عرابة وقريتي فقوعة وجلبون في محافظة جنين.", ["عرابة", "فقوعة", "جلبون"]),
        # where people live is where it was, if they are what was struck; where a victim is from is not
        ("استهدفت المليشيا سكان قرية حجلان غرب مديرية مريس بقذائف الهاون.", ["حجلان"]),
        ("قصفت المليشيات منازل السكان في مدينة التحيتا.", ["التحيتا"]),
        ("أصيب شاب من أهالي قرية السادة في قصف على مديرية حيس.", ["حيس"]),
        ("أصيب ثلاثة نازحين من قرية الضهيرة بقصف مدفعي على بلدة الخيام.", ["الخيام"]),
        # a dateline with a date in two calendars
        ("مقديشو 20 ذو الحجة 1444 هـ الموافق 08 يوليو 2023 م (وكالة) – قتلت القوات مسلحين في مدينة مركا.", ["مركا"]),
        # tolls in a list of dashes without blanks
        ("- مقتل مدني بغارات استهدفت مدينة دارة عزة.- إصابة مدنيين اثنين بغارات على مدينة بنش.", ["دارة عزة"]),
    ],
)
def test_places(text: str, places: list[str]) -> None:
    mention = mentions_of(text, "2024-05-06")[0]
    assert [p.name_ar for p in ((mention.place,) if mention.place else ()) + mention.places] == places


def test_items_of_a_list_are_mentions_each() -> None:
    text = "- مقتل مدني بغارات استهدفت مدينة دارة عزة.- إصابة مدنيين اثنين بغارات على مدينة بنش."
    assert [m.place and m.place.name_ar for m in mentions_of(text, None)] == ["دارة عزة", "بنش"]


@pytest.mark.parametrize(
    ("text", "name", "type_", "country", "precision"),
    [
        ("قصف على مديرية التحيتا جنوب الحديدة.", "التحيتا", "district", "YE", 2),
        ("قصف على مدينة التحيتا جنوب الحديدة.", "التحيتا", "town", "YE", 1),
        ("غارة على بلدة مجدل زون في قضاء صور.", "مجدل زون", "village", "LB", 1),
        ("قصف على قضاء صور جنوب لبنان.", "صور", "district", "LB", 2),
        ("عملية عسكرية في محافظة هيران وسط الصومال.", "هيران", "governorate", "SO", 3),
        ("قصف مدفعي على معسكر أبو شوك للنازحين.", "مخيم أبو شوك", "camp", "SD", 1),
        ("قصف مدفعي على حي الأمل غرب خان يونس.", "الأمل", "neighbourhood", "PS", 1),
        ("اشتباكات في وادي الربيع جنوب طرابلس.", "وادي الربيع", "area", "LY", 2),
        ("غارات على مطار صنعاء الدولي.", "مطار صنعاء", "airport", "YE", 1),
    ],
)
def test_units_and_places_of_the_region(text: str, name: str, type_: str, country: str, precision: int) -> None:
    place = mentions_of(text, "2024-05-06")[0].place
    assert place is not None
    assert (place.name_ar, place.type, place.country, place.precision) == (name, type_, country, precision)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("مقتل قائد معسكر الثنية بقصف صاروخي في مأرب", "مأرب"),
        ("سقط صاروخ على حي سكني بمدينة مأرب", "مأرب"),
        ("قال المرصد السوري ومقره في بريطانيا إن القصف قتل ثلاثة", None),
        ("غارات على أحياء سكنية وأجبرتها على النزوح في مدينة مأرب", "مأرب"),
        # not so where nothing else is named, nor of the place itself
        ("قصف صاروخي استهدف معسكر الثنية", "معسكر الثنية"),
        ("قصف على حي الزيتون في مدينة غزة", "الزيتون"),
    ],
)
def test_no_place_of_the_happening(text: str, place: str | None) -> None:
    found = mentions_of(text, "2024-05-12")[0].place
    assert (None if found is None else found.name_ar) == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("قال المرصد الذي يتخذ من بريطانيا مقراً له إن غارة قتلت أربعة عسكريين.", None),
        ("أفادت الشبكة، ومقرها لندن، بمقتل أربعة مدنيين في غارة على سراقب.", "سراقب"),
        ("قصفت الطائرات معسكرا لقوات مدعومة من طهران قرب تدمر.", "تدمر"),
        ("قصفت طائرات مجهولة قوات مدعومة من طهران.", None),
        ("قصفت مقاتلات مجهولة مصنعا في طهران.", "طهران"),
    ],
)
def test_head_offices_and_backers_are_no_places(text: str, place: str | None) -> None:
    found = mentions_of(text)[0].place
    assert (found and found.name_ar) == place


@pytest.mark.parametrize(
    ("text", "told"),
    [
        # the rows of a table are shares of the total above it
        (
            "وثقت شبكة حقوقية مقتل 30 مدنيا في محافظتي تعز والحديدة خلال أيار الماضي. وتوزع القتلى كالآتي:\n- تعز: 18 قتيلا.\n- الحديدة: 12 قتيلا.",
            [("aggregate", "2019-05-01", "civilians"), ("aggregate", "2019-05-01", "civilians")],
        ),
        # not so of what is told as a happening, nor without a total
        ("وثقت شبكة حقوقية مقتل 30 مدنيا في تعز خلال أيار الماضي.\nوقتل جنديان أمس بانفجار لغم في الحديدة.", [("aggregate", "2019-05-01", "civilians"), ("reported", "2019-06-02", "ye-government-forces")]),
        ("- تعز: 18 قتيلا بقصف على سوق.", [("reported", "2019-06-03", None)]),
    ],
)  # fmt: skip
def test_rows_of_tolls(text: str, told: list[tuple[str, str, str | None]]) -> None:
    found = [(m.status, m.date and m.date.start, next((r.group for r in m.results), None)) for m in mentions_of(text, "2019-06-03")]
    assert found == told


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("ارتفع عدد القتلى في محافظة السويداء إلى 940 خلال أسبوع، وفق حصيلة أوردها المرصد السبت.", "2025-07-12", "2025-07-19"),
        ("شن المسلحون ثلاث هجمات الأربعاء والخميس والجمعة على بلدة سرمين وقتلوا مدنيين.", "2025-07-16", "2025-07-18"),
        ("وثق المرصد مقتل 60 شخصا باشتباكات في السويداء من صباح الأحد 13 تموز وإلى مساء الأربعاء 16 تموز.", "2025-07-13", "2025-07-16"),
        # a single day stays, and two that are told of two things
        ("قتل مدني السبت بقصف على بلدة سرمين، وفق ما أورده المرصد.", "2025-07-19", "2025-07-19"),
    ],
)
def test_stretches(text: str, start: str, end: str) -> None:
    date = mentions_of(text, "2025-07-19")[0].date
    assert (date and date.start, date and date.end) == (start, end)
