import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad import places
from marsad.reading.places.finding import PlacePhrase, find_places, to_place
from marsad.text import analyse


def phrases(text: str, country: str | None = None) -> list[PlacePhrase]:
    return find_places(analyse(text), country=country)


def first(text: str) -> PlacePhrase:
    return phrases(text)[0]


# text, phrase, name, admin1, precision
SINGLE = [
    ("انفجرت عبوة في محافظة كركوك", "محافظة كركوك", "كركوك", "Kirkuk", 3),
    ("دهمت القوة وادي الشاي ليلا", "وادي الشاي", "وادي الشاي", "Kirkuk", 2),
    ("هجوم شرق طوز خورماتو", "شرق طوز خورماتو", "طوزخورماتو", "Salah al-Din", 2),
    ("قصف على قضاء الحويجة", "قضاء الحويجة", "الحويجة", "Kirkuk", 2),
    ("سقطت قذائف ببلدة سرمين", "بلدة سرمين", "سرمين", "Idlib", 1),
    ("القصف على أطراف مدينة اعزاز", "أطراف مدينة اعزاز", "اعزاز", "Aleppo", 2),
    ("الغارة على ريف حلب الغربي", "ريف حلب الغربي", "ريف حلب الغربي", "Aleppo", 2),
    ("القصف طال أرياف إدلب", "أرياف إدلب", "ريف إدلب", "Idlib", 3),
    ("وقع الانفجار في العاصمة العراقية بغداد", "العاصمة العراقية بغداد", "بغداد", "Baghdad", 1),
    ("دخلت القوات الأراضي السورية", "الأراضي السورية", "سوريا", None, 3),
    ("غارة على شمال شرقي سوريا", "شمال شرقي سوريا", "شمال شرقي سوريا", None, 3),
    ("ضبط أسلحة ضمن قاطع عمليات سامراء", "قاطع عمليات سامراء", "قيادة عمليات سامراء", "Salah al-Din", 3),
    ("اقتحام مخيم بلاطة فجرا", "مخيم بلاطة", "مخيم بلاطة", "Nablus", 1),
    ("قصف #دير_الزور ليلا", "دير_الزور", "دير الزور", "Deir ez-Zor", 3),
    ("انفجار في مدينة غزة", "مدينة غزة", "غزة", "Gaza", 1),
    ("انفجرت عبوة في محافظة إب", "محافظة إب", "إب", "Ibb", 3),
    ("انفجرت عبوة في إب", "إب", "إب", "Ibb", 3),
]


@pytest.mark.parametrize(("text", "phrase", "name", "admin1", "precision"), SINGLE)
def test_one_place(text: str, phrase: str, name: str, admin1: str | None, precision: int) -> None:
    found = phrases(text)
    assert [p.text for p in found] == [phrase]
    assert (found[0].name_ar, found[0].admin1, found[0].precision) == (name, admin1, precision)


UNKNOWN = [
    ("قصف على قرية الزهيرية بريف حلب الشرقي", "الزهيرية", "Aleppo"),
    ("انفجار لغم في قرية أم جوزة بريف تل تمر شمال الحسكة", "أم جوزة", "Al Hasakah"),
    ("عثرت القوة على نفق في قرية شلالة غربي قضاء الحويجة", "شلالة", "Kirkuk"),
    ("استهدف القصف بلدة تل المرج في محافظة نينوى", "تل المرج", "Ninewa"),
    ("قذائف على مخيم الأمل الجديد بريف إدلب", "مخيم الأمل الجديد", "Idlib"),
    ('قتل في قرية "عين الرمان" بريف درعا', "عين الرمان", "Dara"),
    ("اشتباك في قرية تل علي غرب كركوك", "تل علي", "Kirkuk"),
]


@pytest.mark.parametrize(("text", "name", "admin1"), UNKNOWN)
def test_unknown_village_keeps_name_and_chain(text: str, name: str, admin1: str) -> None:
    place = to_place(first(text))
    assert (place.name_ar, place.admin1) == (name, admin1)
    assert (place.id, place.lat, place.lon) == (None, None, None)


@pytest.mark.parametrize(
    ("text", "names", "admin1"),
    [
        ("عمليات في محافظتي صلاح الدين وكركوك", ["صلاح الدين", "كركوك"], None),
        ("قصف قريتي كباشين وبرج حيدر بريف حلب الغربي", ["كباشين", "برج حيدر"], "Aleppo"),
        ("قصف قرى سفوهن وفليفل والفطيرة بريف إدلب الجنوبي", ["سفوهن", "فليفل", "الفطيرة"], "Idlib"),
        ("قصف بلدات البارة، وكنصفرة، والموزونة في ريف إدلب", ["البارة", "كنصفرة", "الموزونة"], "Idlib"),
        ("استهدفوا قرى في ريف حماة (الزيانة والعمرانية)", ["ريف حماة", "الزيانة", "العمرانية"], "Hama"),
    ],
)
def test_lists(text: str, names: list[str], admin1: str | None) -> None:
    found = phrases(text)
    assert [p.name_ar for p in found][: len(names)] == names
    assert admin1 is None or {p.admin1 for p in found} == {admin1}


def test_chain_and_what_it_governs() -> None:
    village, rural, governorate = phrases("قصف قرية الزهيرية بريف عين عيسى شمال محافظة الرقة")
    assert village.chain == (1, 2)
    assert rural.governs
    assert governorate.governs
    assert not village.governs


def test_text_decides_the_governorate() -> None:
    place = to_place(first("هجوم في قضاء مخمور بمحافظة نينوى"))
    assert place.admin1 == "Ninewa"
    assert place.admin1_also == ("Erbil",)


def test_direction_from_another_governorate_does_not() -> None:
    assert first("عملية في محافظة صلاح الدين شمال بغداد").admin1 == "Salah al-Din"


@pytest.mark.parametrize(
    ("text", "country", "admin1"),
    [
        ("قصف على مدينة أريحا بريف إدلب", "SY", "Idlib"),
        ("اقتحام مدينة أريحا شرق القدس في الضفة الغربية", "PS", "Jericho"),
        ("غارة على بلدة الطيبة جنوب لبنان", "LB", "Nabatieh"),
        ("اغتيال في بلدة الطيبة بريف درعا", "SY", "Dara"),
        ("حريق في طرابلس شمال لبنان", "LB", "North"),
        ("اشتباكات في طرابلس غربي ليبيا", "LY", "Tripoli"),
        ("قصف على حي الثورة في مدينة إدلب", "SY", "Idlib"),
    ],
)
def test_namesakes(text: str, country: str, admin1: str) -> None:
    found = first(text)
    assert (found.country, found.admin1) == (country, admin1)


def test_other_places_of_the_report_settle_a_namesake() -> None:
    found = phrases("وصل الوفد إلى مدينة إدلب. ثم قصفت الطائرات أريحا وسراقب")
    assert {p.admin1 for p in found} == {"Idlib"}


def test_hint_of_the_country() -> None:
    assert phrases("هجوم على بلدة الطيبة", "LB")[0].country == "LB"
    assert phrases("هجوم على بلدة الطيبة", "SY")[0].country == "SY"


@pytest.mark.parametrize(
    "text",
    [
        "وأضاف أن الدور الأمني مهم لحماية الطبقة الفقيرة",
        "قال محمد العباسي إن جاسم محمد عاد أمس",
        "من ناحية أخرى تحدث عنه القائد",
        "عادت فاطمة إلى أهلها وفتح الباب",
        "جاء ذلك في بيان صدر اليوم",
        "في مدينة سكنية قريبة وقرية صغيرة",
    ],
)
def test_words_and_names_of_persons_are_no_places(text: str) -> None:
    assert phrases(text) == []


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("شرطة كركوك تعتقل مطلوبا", "organisation"),
        ("القتيل من أهالي مدينة سراقب", "home"),
        ("نقل الجرحى إلى مشافي مدينة إدلب", "hospital"),
        ("القوات المتمركزة في مدينة سراقب أطلقت القذائف", "origin"),
        ("قصف على مدينة سراقب", None),
    ],
)
def test_role(text: str, role: str | None) -> None:
    found = first(text)
    assert found.role == role
    assert found.weak == (role is not None)


def test_blocked_tokens_are_left_alone() -> None:
    doc = analyse("لواء القدس قصف مدينة سراقب")
    assert [p.name_ar for p in find_places(doc, blocked=[(0, 2)])] == ["سراقب"]


def test_site_at_a_known_place_is_near_it() -> None:
    found = first("قصف على مستودعات سراقب شرق إدلب")
    assert (found.name_ar, found.admin1, found.precision, found.entry) == ("مستودعات سراقب", "Idlib", 2, None)


def test_public_face() -> None:
    found = places.find("ضربة جوية في وادي الشاي جنوب قضاء داقوق")
    assert [p.name_ar for p in found] == ["وادي الشاي", "داقوق"]
    assert found[0].country == "IQ"


_WORDS = st.sampled_from([
    "قصف", "على", "في", "من", "قرية", "بلدة", "مدينة", "وقرية", "بمدينة", "محافظتي", "كركوك", "وكركوك",
    "بكركوك", "حلب", "ريف", "بريف", "الشرقي،", "شمال", "غربي", "تل", "أبيض", "للعراق", "بالـبصرة", "«سراقب»",
    "#دير_الزور", "كَركوك", "إدلـب", "و", "علي", "أم", "قريتي", "،", ".", ":", "(", ")", "\n", "وادي", "جبل",
    "الباب", "أطراف", "مخيم", "ناحية", "46", "الفوج", "قرى", "الغزال", "(عين",
])  # fmt: skip


@given(st.lists(_WORDS, max_size=30).map(" ".join))
@settings(max_examples=150, deadline=None)
def test_spans_quote_the_text(text: str) -> None:
    doc = analyse(text)
    found = find_places(doc)
    for p in found:
        start, end = p.span
        assert 0 <= start < end <= len(text)
        assert text[start:end] == p.text
        assert p.text == p.text.strip()
        assert p.precision in (1, 2, 3)
        assert (p.lat is None) == (p.lon is None)
        assert all(0 <= c < len(found) for c in p.chain)
        assert p.name_ar
    assert find_places(analyse(text)) == found
