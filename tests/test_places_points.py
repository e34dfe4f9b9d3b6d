"""Computed points, namesakes left open, governorates that claim a district, and why a place is named."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad import places
from marsad.gazetteer.geometry import kilometres
from marsad.reading.places.finding import PlacePhrase, find_places
from marsad.reading.places.points import bearing, between
from marsad.text import analyse


def first(text: str) -> PlacePhrase:
    return find_places(analyse(text))[0]


@pytest.mark.parametrize(
    ("direction", "north", "east"),
    [
        ("شمال", 1, 0), ("جنوبي", -1, 0), ("شرقي", 0, 1), ("غرب", 0, -1),
        ("جنوب غربي", -1, -1), ("شمال شرقي", 1, 1), ("الشمال", 1, 0),
    ],
)  # fmt: skip
def test_bearing(direction: str, north: int, east: int) -> None:
    found = bearing(direction)
    assert found is not None
    assert [(v > 0.1) - (v < -0.1) for v in found] == [north, east]


def test_no_bearing() -> None:
    assert bearing(None) is None
    assert bearing("شمال جنوب") is None


@pytest.mark.parametrize(
    ("text", "km"),
    [
        ("15 كم جنوب غربي داقوق", 15),
        ("عشرين كيلومترا شمال الرمادي", 20),
        ("٧ كلم شرق تدمر", 7),
        ("500 متر شرق سراقب", 0.5),
        ("خمسة وثلاثين كيلومترا إلى الغرب من بيجي", 35),
    ],
)
def test_measured_distance(text: str, km: float) -> None:
    place = places.find("وقع الهجوم على بعد " + text)[0]
    anchor = places.find("مدينة " + text.split()[-1])[0]
    assert place.text == text
    assert None not in (place.lat, place.lon, anchor.lat, anchor.lon)
    assert abs(kilometres((place.lat or 0, place.lon or 0), (anchor.lat or 0, anchor.lon or 0)) - km) < 0.2
    assert place.radius_km is not None
    assert 2 <= place.radius_km <= 10


_degrees = st.tuples(st.floats(20, 40), st.floats(35, 50))


@given(_degrees, _degrees)
def test_the_radius_between_two_points_reaches_both(one: tuple[float, float], other: tuple[float, float]) -> None:
    spot = between(one, other)
    assert spot.radius_km is not None
    for end in (one, other):
        assert kilometres((spot.lat, spot.lon), end) <= spot.radius_km * 1.03 + 0.1


def test_between_two_places_both_have_the_same_point() -> None:
    one, other = places.find("اشتباكات بين كفري وطوزخورماتو")
    assert (one.lat, one.lon) == (other.lat, other.lon)
    assert one.precision == other.precision == 2


def test_vicinity_is_wider_than_the_place() -> None:
    place, around = places.find("مدينة سراقب")[0], places.find("محيط مدينة سراقب")[0]
    assert (place.lat, place.lon) == (around.lat, around.lon)
    assert (around.radius_km or 0) > (place.radius_km or 0)


@pytest.mark.parametrize(
    ("text", "kind", "radius_km"),
    [
        ("انفجرت عبوة قرب الرقة", "city", 6.0),
        ("انفجرت عبوة في مدينة الرقة", "city", 3.0),
        ("انفجرت عبوة قرب الديوانية", "city", 6.0),
        ("انفجرت عبوة في محيط السويداء", "town", 6.0),
        ("انفجرت عبوة في الرقة", "governorate", 60.0),
        ("انفجرت عبوة قرب محافظة الرقة", "governorate", 63.0),
    ],
)
def test_near_a_name_that_town_and_governorate_share_is_near_the_town(text: str, kind: str, radius_km: float) -> None:
    place = places.find(text)[0]
    assert (place.type, place.radius_km) == (kind, radius_km)


def test_a_wide_unit_gives_an_unknown_village_no_point() -> None:
    village = places.find("نفق في قرية أم السرو غربي محافظة ديالى")[0]
    assert (village.lat, village.lon, village.radius_km, village.precision) == (None, None, None, 3)


def test_namesakes_left_open_are_kept_with_their_shares() -> None:
    place = places.find("وصلت التعزيزات إلى بلدة الطيبة")[0]
    assert len(place.alternatives) > 1
    scores = [a.score for a in place.alternatives]
    assert scores == sorted(scores, reverse=True)
    assert 0 < sum(scores) <= 1.01


def test_a_chain_leaves_nothing_open() -> None:
    assert places.find("وصلت التعزيزات إلى بلدة الطيبة بريف درعا")[0].alternatives == ()


@pytest.mark.parametrize(
    ("text", "admin1", "also"),
    [
        ("هجوم في قضاء مخمور", "Erbil", ("Ninewa",)),
        ("هجوم في قضاء مخمور بمحافظة نينوى", "Ninewa", ("Erbil",)),
        ("هجوم في مدينة سنجار", "Ninewa", ("Duhok",)),
        ("هجوم في قضاء الرطبة", "Anbar", ()),
        ("ضمن قاطع عمليات صلاح الدين ضربت مضافة في وادي الشاي", "Salah al-Din", ("Kirkuk",)),
    ],
)
def test_disputed_districts_carry_both_governorates(text: str, admin1: str, also: tuple[str, ...]) -> None:
    place = next(p for p in places.find(text) if p.type != "operations_command")
    assert (place.admin1, place.admin1_also) == (admin1, also)


def test_a_road_tells_where_the_place_beside_it_is() -> None:
    one, other, place = find_places(analyse("كمين على طريق الخالص - بعقوبة قرب بلدة هبهب"))
    assert (one.governs, other.governs, place.governs) == (True, True, False)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("دمشق – سانا: استشهد مدني في إدلب", "dateline"),
        ("الأنبار – خاص: اعتقل مطلوبان في الرطبة", "dateline"),
        ("بغداد (وكالات) - قتل شخصان في كركوك", "dateline"),
        ("بغداد / أعلنت الوزارة ضبط أسلحة في البصرة", "dateline"),
        ("العراق يوقع اتفاقا في بغداد", "party"),
        ("استهدفت القاعدة نصرة لأهلنا في غزة", "home"),
        ("مسيرة تضامنا مع جنين", "cause"),
        ("نقلوا إلى المستشفى العسكري بالعريش", "hospital"),
        ("انفجار في مدرعة شرطة جنوب الشيخ زويد", None),
        ("قالت إيران إنها ستشارك", "party"),
        ("هجمات في العراق والأردن", None),
        ("الحدود بين العراق وسوريا", None),
        ("وصل وفد من سوريا", None),
        ("قصف مشفى الرحمة في سراقب", None),
        ("أسعفوا إلى مشفى الرحمة في سراقب", "hospital"),
        ("استهداف القوات لمشفى مدينة سراقب", None),
        ("اشتباكات بين أهالي بلدة سراقب والقوات", None),
    ],
)
def test_why_a_place_is_named(text: str, role: str | None) -> None:
    assert first(text).role == role


_SCRAPS = ["", "ء", "ء ء", "و", "بين", "15 كم", "طريق", "طريق –", "# #", "قرى (", "من شمال", "ريف"]


@pytest.mark.parametrize("text", _SCRAPS)
def test_scraps_are_no_places(text: str) -> None:
    assert places.find(text) == []


_WORDS = st.sampled_from([
    "بين", "وبين", "15", "كم", "كيلومترا", "عشرين", "على", "بعد", "جنوب", "غربي", "الشمال", "السوري", "من", "إلى",
    "طريق", "الطريق", "الرابط", "بغداد", "وكركوك", "–", "-", "الحدود", "العراقية", "السورية", "قيادة", "عمليات",
    "صلاح", "الدين", "وادي", "الشاي", "مشفى", "قصف", "العراق", "والأردن", "ء", "#", "قرية", "كري", "فرا", "بريف",
    "الفوج", "46", "محور", "قرى", "،", "(", ")", "\n", "سد", "تشرين", "وتل", "عنب",
])  # fmt: skip


@given(st.lists(_WORDS, max_size=30).map(" ".join))
@settings(max_examples=200, deadline=None)
def test_any_mixture_gives_sound_records(text: str) -> None:
    for p in places.find(text):
        assert text[slice(*p.span)] == p.text
        assert (p.lat is None) == (p.lon is None)
        assert p.lat is not None or p.radius_km is None
        assert p.precision in (1, 2, 3)
        assert p.name_ar
