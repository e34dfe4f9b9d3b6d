"""Tables of places as users write them: what is taken, and how what is wrong with a row is told."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.gazetteer import places_csv
from marsad.gazetteer.places_csv import Wrong, read, to_row, write

HEADER = "id,name_ar,alt_ar,name_en,type,country,admin1,admin2,lat,lon,precision_km,guard\n"
SOUND = {"name_ar": "تل الاختبار", "type": "village", "country": "IQ", "admin1": "Kirkuk", "lat": "35.2", "lon": "44.1"}


def table(folder: Path, text: str | bytes) -> Path:
    file = folder / "places.csv"
    file.write_bytes(text.encode() if isinstance(text, str) else text)
    return file


@pytest.mark.parametrize(
    ("cells", "told"),
    [
        ({"name_ar": ""}, "name_ar is empty"),
        ({"name_ar": "Tell"}, "not in Arabic script"),
        ({"name_ar": "\u200f"}, "name_ar is empty"),
        ({"name_ar": "ا" * 500}, "letters"),
        ({"alt_ar": "|".join(f"تل {'ا' * n}" for n in range(1, 90))}, "names"),
        ({"type": "hamlet"}, "'hamlet'"),
        ({"type": ""}, "type"),
        ({"country": "Iraq"}, "ISO code"),
        ({"country": "iq"}, "ISO code"),
        ({"lat": "north"}, "no number"),
        ({"lat": "nan"}, "not between"),
        ({"lat": "1e400"}, "not between"),
        ({"lat": "91"}, "not between"),
        ({"lon": ""}, "half of the coordinates"),
        ({"lat": "44.1", "lon": "35.2"}, "exchanged"),
        ({"lat": "12.0"}, "outside IQ"),
        ({"precision_km": "-1"}, "precision_km"),
        ({"rank": "11"}, "rank"),
        ({"admin1": "Atlantis"}, "no admin1"),
    ],
)
def test_what_is_wrong_with_a_row_is_said(cells: dict[str, str], told: str) -> None:
    with pytest.raises(Wrong, match=told):
        to_row(SOUND | cells, "test")


@pytest.mark.parametrize(
    ("cells", "field", "value"),
    [
        ({}, "admin1", "Kirkuk"),
        ({"admin1": "كركوك"}, "admin1", "Kirkuk"),
        ({"admin1": "kirkuk"}, "admin1", "Kirkuk"),
        ({"country": "ML", "admin1": "Gao", "lat": "16.2", "lon": "-0.03"}, "admin1", "Gao"),
        ({"lat": "", "lon": ""}, "point", None),
        ({"lat": "", "lon": ""}, "precision_km", None),
        ({}, "precision_km", 2.0),
        ({"precision_km": "7.5"}, "precision_km", 7.5),
        ({"rank": "3"}, "rank", 3),
        ({"guard": "1"}, "guard", True),
        ({"guard": "0"}, "guard", False),
        ({}, "name", "تل الاختبار"),
        ({"name_en": "Tell al-Ikhtibar"}, "name", "Tell al-Ikhtibar"),
    ],
)
def test_what_a_row_says_is_taken(cells: dict[str, str], field: str, value: object) -> None:
    assert getattr(to_row(SOUND | cells, "test").entry, field) == value


def test_an_id_is_made_that_does_not_depend_on_the_order() -> None:
    one, other = to_row(SOUND, "mine").entry.id, to_row(SOUND | {"name_ar": "تل آخر"}, "mine").entry.id
    assert one.startswith("mine-")
    assert (one, other) == (to_row(SOUND, "mine").entry.id, to_row(SOUND | {"name_ar": "تل آخر"}, "mine").entry.id)
    assert one != other


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "no column name_ar, type, country"),
        ("name,lat,lon\nx,1,2\n", "no column"),
        (HEADER + ",تل,,,village,IQ,,,35,44,1,,,,extra\n", ":2: 15 cells under 12 columns"),
        (HEADER + ",تل,,,village,IQ,,,35,44,,\n\n,تلة,,,village,IQ,,,x,44,,\n", ":4: lat 'x'"),
        (HEADER + "a,تل,,,village,IQ,,,35,44,,\na,تلة,,,village,IQ,,,35,44,,\n", ":3: the id a stands in line 2"),
        (HEADER + ',"تل,,,village,IQ,,,35,44,,\n', "no sound CSV"),
        (HEADER.encode() + "تل".encode("cp1256"), "no UTF-8"),
        (HEADER.encode("utf-16"), "no UTF-8"),
    ],
)
def test_wrong_rows_are_named_by_their_line(tmp_path: Path, text: str | bytes, told: str) -> None:
    _, problems = read(table(tmp_path, text), "test")
    assert len(problems) == 1
    assert told in problems[0]


def test_sound_rows_are_read_beside_wrong_ones(tmp_path: Path) -> None:
    text = "\ufeff" + HEADER + ",تل اول,تل أوّل|التل الاول,First,village,IQ,,,35,44,,\n,x,,,village,IQ,,,35,44,,\n"
    rows, problems = read(table(tmp_path, text), "test")
    assert [(r.entry.name, r.forms) for r in rows] == [("First", ("تل اول", "تل أوّل", "التل الاول"))]
    assert len(problems) == 1


NAMES = st.text("ابتثجحخدذرزسشصضطظعغفقكلمنهوية ", min_size=1, max_size=30).filter(lambda n: n.strip() and "|" not in n)


@given(
    st.lists(
        st.tuples(NAMES, st.lists(NAMES, max_size=3), st.floats(29, 37), st.floats(39, 48), st.integers(0, 9)),
        max_size=5,
    )
)
def test_what_was_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, given: list[tuple[str, list[str], float, float, int]]
) -> None:
    rows = {}
    for name, others, lat, lon, rank in given:
        row = to_row(SOUND | {"name_ar": name, "alt_ar": "|".join(others), "lat": str(lat), "lon": str(lon),
                              "rank": str(rank)}, "test")  # fmt: skip
        rows[row.entry.id] = row
    file = tmp_path_factory.mktemp("tables") / "places.csv"
    write(file, rows.values())
    assert read(file, "test") == (list(rows.values()), [])


@given(st.text(max_size=200))
def test_no_table_is_too_wrong_to_be_answered(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = table(tmp_path_factory.mktemp("tables"), HEADER + text.encode("utf-8", "replace").decode())
    rows, problems = read(file, "test")
    assert all(r.entry.name_ar and places_csv.is_arabic(r.entry.name_ar) for r in rows)
    assert all(p.startswith("places.csv:") for p in problems)
