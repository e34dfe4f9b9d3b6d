"""The formats of the field: columns in their order, codes by their codebooks, what is left out told beside the file."""

import csv
import io
import json
import re
import tomllib
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from msgspec import structs

from marsad.cli.errors import Usage
from marsad.cli.export import FORMAT_NAMES
from marsad.cli.export import export as export_command
from marsad.cli.options import asked, check_names
from marsad.export import FORMATS, Report, Selection, acled, export_to, hxl, polecat, sides, ucdp, xlsx
from marsad.export.acled import disorder
from marsad.export.ucdp import date_precision, priogrid, where_precision
from marsad.gazetteer.areas import arabic_areas
from marsad.model.codebook import ACLED_TYPES, codebook
from marsad.model.event import Event, EventActor
from marsad.model.mention import Acled, Person, When
from marsad.store import EventQuery, Store, StoreError
from support import TEXT, at, claim, day, dispute, document, event, killed, mention, place

PRIVATE = "سالم العبيدي"


def actor(id: str | None, role: str, name: str | None = None, origins: int = 1) -> EventActor:
    return EventActor(id=id, name=name or id or "", role=role, origins=origins)  # type: ignore[arg-type]


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A strike told by two reports that differ on the killed, a clash without place, a meeting, a plan."""
    held = Store(tmp_path / "s.db")
    for id in ("doc-1", "doc-2"):
        victim = Person(name=PRIVATE, role=None, group=None, fate="killed", text=PRIVATE, span=at(TEXT, PRIVATE))
        people = (structs.replace(victim, private=True),)
        held.add(document(id, title=f"مقتل {PRIVATE}"), [mention(id, people=people)], reader="r")
    clash = event(
        "e-000000000002",
        ("doc-1#2",),
        kind="clash",
        acled=Acled(event_type="Battles", sub_event_type="Armed clash"),
        place=None,
        actors=(actor("iq-army", "initiator"), actor("is", "initiator"), actor("pmf", "partner")),
        results=(killed(None),),
    )
    held.replace_events(
        [
            event(
                "e-000000000001",
                ("doc-1#1", "doc-2#1"),
                results=(killed(7, 7, 9), killed(2, group="civilians")),
                disputes=(dispute(),),
            ),
            clash,
            event("e-000000000003", (), kind="meeting", acled=None, results=()),
            event("e-000000000004", (), status="planned", results=()),
        ]
    )
    return held


def written(store: Store, form: str, **asked: Any) -> tuple[str, Report]:
    selection = Selection(store, **asked)
    stream = io.StringIO()
    FORMATS[form].load()(selection, stream)
    return stream.getvalue(), selection.report


def table(text: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"))))


def test_the_help_names_every_format() -> None:
    assert tuple(FORMATS) == FORMAT_NAMES


def test_every_kind_has_its_codes() -> None:
    assert [row["kind"] for row in sides.table("kinds")] == list(codebook())
    scale = {row["code"] for row in sides.table("cameo")}
    assert {row["cameo"] for row in sides.table("kinds")} - {""} == scale


@pytest.mark.parametrize(
    ("columns", "number", "first", "last"),
    [
        (acled.COLUMNS[:31], 31, "event_id_cnty", "timestamp"),
        (ucdp.COLUMNS, 49, "id", "gwnob"),
        (polecat.COLUMNS, 40, "Event ID", "Version"),
    ],
)
def test_columns(columns: tuple[str, ...], number: int, first: str, last: str) -> None:
    assert (len(columns), columns[0], columns[-1]) == (number, first, last)
    assert len(set(columns)) == number


def test_acled(store: Store) -> None:
    text, report = written(store, "acled", query=EventQuery(sort="date"))
    strike, clash = sorted(table(text), key=lambda row: row["marsad_event"])
    expected = {
        "event_date": "2021-02-22",
        "time_precision": "1",
        "disorder_type": "Political violence",
        "sub_event_type": "Air/drone strike",
        "actor1": "Global Coalition against Daesh (CJTF-OIR)",
        "inter1": "External/Other forces",
        "inter2": "Rebel group",
        "interaction": "Rebel group-External/Other forces",
        "civilian_targeting": "",
        "iso": "368",
        "region": "Middle East",
        "country": "Iraq",
        "admin1": "Kirkuk",
        "latitude": "35.15",
        "geo_precision": "2",
        "fatalities": "9",
        "marsad_killed_high": "11",
        "marsad_contested": "results.killed.is",
    }
    assert {column: strike[column] for column in expected} == expected
    assert re.fullmatch(r"MRSIRQ\d+", strike["event_id_cnty"])
    assert (clash["actor1"], clash["actor2"], clash["assoc_actor_1"]) == (
        sides.name_of(actor("iq-army", "initiator")),
        "Islamic State",
        sides.name_of(actor("pmf", "partner")),
    )
    assert (clash["fatalities"], clash["latitude"]) == ("0", "")
    told = "\n".join(report.lines())
    assert "a kind that ACLED does not code (e-000000000003)" in told
    assert "its status is planned (e-000000000004)" in told
    assert "killed without a number" in told


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Rebel group", "State forces", "State forces-Rebel group"),
        ("External/Other forces", "Civilians", "External/Other forces-Civilians"),
        ("State forces", "", "State forces only"),
        ("", "", ""),
    ],
)
def test_interaction(one: str, other: str, expected: str) -> None:
    assert sides.interaction(one, other) == expected


def test_a_state_abroad_is_an_external_force() -> None:
    turkish = actor("tr-government", "initiator")
    assert sides.inter_of(turkish, sides.countries()["SY"]) == "External/Other forces"
    assert sides.inter_of(turkish, sides.countries()["TR"]) == "State forces"


def test_every_acled_type_has_a_disorder_type() -> None:
    found = {disorder(kind, sub) for kind, subs in ACLED_TYPES.items() for sub in subs}
    assert found == {
        "Political violence",
        "Demonstrations",
        "Political violence; Demonstrations",
        "Strategic developments",
    }


def test_ucdp(store: Store) -> None:
    text, report = written(store, "ucdp")
    rows = {row["side_a"]: row for row in table(text)}
    strike = rows["Global Coalition against Daesh (CJTF-OIR)"]
    expected = {
        "type_of_violence": "1",
        "dyad_name": "Global Coalition against Daesh (CJTF-OIR) - Islamic State",
        "number_of_sources": "2",
        "where_prec": "2",
        "geom_wkt": "POINT (44.350000 35.150000)",
        "country_id": "645",
        "date_prec": "1",
        "deaths_a": "0",
        "deaths_b": "7",
        "deaths_civilians": "2",
        "deaths_unknown": "0",
        "best": "9",
        "high": "11",
        "low": "9",
    }
    assert {column: strike[column] for column in expected} == expected
    assert len(rows) == 2
    assert "left out: no death is told" in "\n".join(report.lines())


@pytest.mark.parametrize(
    ("changes", "violence", "side_a", "side_b"),
    [
        ((("is", "initiator"), ("iq-army", "target")), "1", "Iraqi army", "Islamic State"),
        ((("is", "initiator"), ("hts", "target")), "2", "Islamic State", ""),
        ((("is", "initiator"), ("civilians", "target")), "3", "Islamic State", "Civilians"),
        ((("is", "target"),), "", "", "Islamic State"),
    ],
)
def test_sides_of_ucdp(
    tmp_path: Path, changes: tuple[tuple[str, str], ...], violence: str, side_a: str, side_b: str
) -> None:
    held = Store(tmp_path / "s.db")
    held.replace_events([event("e-000000000001", (), actors=tuple(actor(*change) for change in changes))])
    (row,) = table(written(held, "ucdp")[0])
    assert row["type_of_violence"] == violence
    assert (row["side_a"] == "") == (side_a == "")
    if side_b:
        assert row["side_b"] == side_b


@pytest.mark.parametrize(
    ("start", "end", "precision", "expected"),
    [
        ("2021-02-22", "2021-02-22", "day", 1),
        ("2021-02-22", "2021-02-25", "range", 2),
        ("2021-02-22", "2021-02-28", "week", 3),
        ("2021-02-01", "2021-02-28", "month", 4),
        ("2021-01-01", "2021-12-31", "year", 5),
    ],
)
def test_date_precision(start: str, end: str, precision: str, expected: int) -> None:
    assert date_precision(When(start=start, end=end, precision=precision)) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("type", "precision", "expected"),
    [("village", 1, 1), ("valley", 2, 2), ("district", 2, 3), ("governorate", 3, 4), ("country", 3, 6), ("road", 2, 5)],
)
def test_where_precision(type: str, precision: int, expected: int) -> None:
    assert where_precision(place(type=type, precision=precision)) == expected


def test_priogrid_counts_from_the_south_west() -> None:
    assert priogrid(-90, -180) == 1
    assert priogrid(-89.5, -180) == 721
    assert priogrid(90, 180) == 259200
    assert priogrid(35.15, 44.35) == 250 * 720 + 449


def test_polecat(store: Store) -> None:
    text, _ = written(store, "polecat")
    header, *lines = text.splitlines()
    assert header.split("\t") == list(polecat.COLUMNS)
    rows = {line.split("\t")[0]: dict(zip(polecat.COLUMNS, line.split("\t"), strict=True)) for line in lines}
    strike = rows["e-000000000001"]
    assert (strike["Event Type"], strike["Event Mode"], strike["Quad Code"]) == ("ASSAULT", "aerial", "4")
    assert (strike["Primary Recipient Sector"], strike["Province"]) == ("REB", "Kirkuk")


def test_gdelt(store: Store) -> None:
    lines = [line.split("\t") for line in written(store, "gdelt")[0].splitlines()]
    assert {len(line) for line in lines} == {61}
    assert {line[26] for line in lines} == {"195", "190", "040"}
    mentions = [line.split("\t") for line in written(store, "gdelt-mentions")[0].splitlines()]
    assert {len(line) for line in mentions} == {16}
    assert {line[0] for line in mentions} == {str(sides.number_of(event("e-000000000001")))}


def test_hxl(store: Store) -> None:
    tags, *rows = table(written(store, "hxl")[0])
    assert tags == hxl.TAGS
    assert all(re.fullmatch(r"#[a-z0-9]+(\+[a-z]+)*", tag) for tag in tags.values())
    assert {row["event"] for row in rows} == {f"e-00000000000{n}" for n in (1, 2, 3, 4)}


def test_ftm_entities_lead_to_each_other(store: Store) -> None:
    entities = {e["id"]: e for e in map(json.loads, written(store, "ftm")[0].splitlines())}
    kinds = {e["schema"] for e in entities.values()}
    assert {"Article", "Event", "Note", "UnknownLink", "Address", "Organization"} <= kinds
    for entity in entities.values():
        for name in ("subject", "object", "entity", "involved", "addressEntity"):
            assert all(id in entities for id in entity["properties"].get(name, ()))
    note = next(e for e in entities.values() if e["schema"] == "Note")
    assert entities[note["properties"]["proof"][0]]["schema"] == "Article"


def test_bayanat(store: Store) -> None:
    lines = [json.loads(line) for line in written(store, "bayanat")[0].splitlines()]
    bulletins = [line["body"]["item"] for line in lines if line["path"] == "/admin/api/bulletin/"]
    incidents = [line["body"]["item"] for line in lines if line["path"] == "/admin/api/incident/"]
    assert all(item["title"] and item["source_link"] and item["comments"] for item in bulletins)
    assert {id for item in incidents for id in item["bulletin_originids"]} <= {item["originid"] for item in bulletins}


def test_timex(store: Store) -> None:
    lines = [json.loads(line) for line in written(store, "timex")[0].splitlines()]
    assert [(line["doc"], line["value"]) for line in lines] == [("doc-1", "2021-02-22"), ("doc-2", "2021-02-22")]
    assert all(TEXT[slice(*line["span"])] == line["text"] for line in lines)


@pytest.mark.parametrize("form", ["documents", "bayanat", "ftm"])
def test_private_names_are_masked_in_texts(store: Store, form: str) -> None:
    text, _ = written(store, form)
    assert "█" * len(PRIVATE) in text
    texts = [json.loads(line).get("text", "") for line in text.splitlines()]
    assert PRIVATE not in "".join(texts)
    assert all(len(shown) in (0, len(TEXT)) for shown in texts)


def test_private_names_stay_where_they_are_asked_for(store: Store) -> None:
    assert PRIVATE in written(store, "documents", private_names=True)[0]
    assert PRIVATE in written(store, "mentions", private_names=True)[0]


def test_xlsx(store: Store, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    file = tmp_path / "out.xlsx"
    export_to(file, Selection(store, arabic_areas=arabic_areas()), "xlsx")
    book = openpyxl.load_workbook(file)
    assert book.sheetnames == ["Events", "الأحداث", "Claims", "Disputes", "Reports"]
    assert book["الأحداث"].sheet_view.rightToLeft
    assert not book["Events"].sheet_view.rightToLeft
    assert book["Events"].max_row == 5
    assert {cell.data_type for row in book["Events"].iter_rows() for cell in row} <= {"s", "n", "d"}
    for name, first in (("Events", "start"), ("الأحداث", "من")):
        header, *rows = book[name].iter_rows()
        at = [cell.value for cell in header].index(first)
        assert {row[at].data_type for row in rows if row[at].value} == {"d"}
        assert all(row[at].value.isoformat()[:4] >= "1900" for row in rows if row[at].value)
    header, *rows = book["الأحداث"].iter_rows()
    named = [[cell.value for cell in header].index(name) for name in ("الحالة", "المستهدف", "المحافظة")]
    told = [str(row[at].value) for row in rows for at in named]
    assert not any(letter.isascii() and letter.isalpha() for words in told for letter in words if words != "None")


def test_formulas_stay_text_in_a_workbook(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    held = Store(tmp_path / "s.db")
    held.replace_events([event("e-000000000001", (), title_ar="=1+1", title_en="=HYPERLINK(1)")])
    export_to(tmp_path / "out.xlsx", Selection(held), "xlsx")
    cells = [c for row in openpyxl.load_workbook(tmp_path / "out.xlsx")["Events"].iter_rows() for c in row]
    assert "=1+1" in {cell.value for cell in cells}
    assert "f" not in {cell.data_type for cell in cells}


def test_parquet(store: Store, tmp_path: Path) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    export_to(tmp_path / "out", Selection(store), "parquet")
    tables = {file.stem: pq.read_table(file).to_pylist() for file in (tmp_path / "out").glob("*.parquet")}
    assert {name: len(rows) for name, rows in tables.items()} == {
        "documents": 2,
        "mentions": 2,
        "events": 4,
        "claims": 3,
    }
    first = next(row for row in tables["events"] if row["event"] == "e-000000000001")
    assert json.loads(first["record"])["event"] == first["event"]
    assert first["killed_best"] == 9


def test_geoparquet(store: Store, tmp_path: Path) -> None:
    pq = pytest.importorskip("pyarrow.parquet")
    export_to(tmp_path / "out.parquet", Selection(store), "geoparquet")
    found = pq.read_table(tmp_path / "out.parquet")
    geo = json.loads(found.schema.metadata[b"geo"])
    assert geo["columns"]["geometry"]["encoding"] == "WKB"
    assert sorted(len(shape or b"") for shape in found["geometry"].to_pylist()) == [0, 21, 21, 21]


def test_the_report_stands_beside_the_file(store: Store, tmp_path: Path) -> None:
    export_to(tmp_path / "out.csv", Selection(store), "acled")
    report = (tmp_path / "out.csv.report.txt").read_text(encoding="utf-8")
    assert "left out: its status is planned (e-000000000004)" in report


@pytest.mark.parametrize("form", FORMATS)
def test_a_selection_of_nothing(tmp_path: Path, form: str) -> None:
    if "parquet" in form:
        pytest.importorskip("pyarrow")
    held = Store(tmp_path / "empty.db")
    few = 3 if form == "jsonl" else 0  # what the store knows of itself
    whole = form in ("jsonl", "sqlite")  # these hold the names of private persons, and ask for them to be shown
    assert export_to(tmp_path / "out", Selection(held, private_names=whole), form) <= few


# Round trips


def test_jsonl_comes_back_whole(store: Store, tmp_path: Path) -> None:
    store.decide("accept", who="نور", events=["e-000000000001"])
    lines = list(store.dump())
    other = Store(tmp_path / "other.db")
    assert other.load(lines) == len(lines) - 1
    assert list(other.dump()) == lines
    assert other.broken_decision() is None
    query = EventQuery(text="وادي الشاي")
    assert other.events(query) == store.events(query) != []


@pytest.mark.parametrize("form", ["jsonl", "sqlite"])
def test_a_whole_store_is_not_handed_on_unasked(store: Store, tmp_path: Path, form: str) -> None:
    with pytest.raises(StoreError, match="--redact nothing"):
        export_to(tmp_path / "out", Selection(store), form)


def test_sqlite_comes_back_whole(store: Store, tmp_path: Path) -> None:
    export_to(tmp_path / "copy.db", Selection(store, private_names=True), "sqlite")
    assert list(Store(tmp_path / "copy.db", create=False).dump()) == list(store.dump())


@pytest.mark.parametrize(
    ("damage", "says"),
    [
        (lambda lines: ["{}\n", *lines[1:]], "line 1"),
        (lambda lines: [lines[0].replace("store", "stare"), *lines[1:]], "marsad"),
        (lambda lines: [*lines[:2], lines[2][:40]], "line 3"),
        (lambda lines: [lines[0], lines[1].replace('"table":"', '"table":"no')], "line 2"),
        (lambda lines: [], "line 1"),
    ],
)
def test_a_damaged_file_loads_nothing(store: Store, tmp_path: Path, damage: Any, says: str) -> None:
    other = Store(tmp_path / "other.db")
    with pytest.raises(StoreError, match=says):
        other.load(damage(list(store.dump())))
    assert other.counts().documents == 0


def test_nothing_is_loaded_over_a_store(store: Store) -> None:
    with pytest.raises(StoreError, match="new store"):
        store.load(store.dump())


def test_claims_have_no_private_names(store: Store) -> None:
    assert PRIVATE not in [c.value for e in store.all_events() for c in e.claims]


def test_an_event_of_many_days_is_an_event_of_its_first(tmp_path: Path) -> None:
    held = Store(tmp_path / "s.db")
    held.replace_events([event("e-000000000001", (), date=day("2021-02-01", "2021-02-20"), claims=(claim(),))])
    (row,) = table(written(held, "acled")[0])
    assert (row["event_date"], row["time_precision"]) == ("2021-02-01", "3")


def test_sides_of_an_event_whose_doer_is_not_told() -> None:
    found: Event = event("e-000000000001", (), actors=(), results=(killed(3, group="civilians"),))
    assert sides.sides(found).first is None
    second = sides.sides(found).second
    assert second is not None
    assert second.id == "civilians"
    assert sides.name_of(second, sides.countries()["IQ"]) == "Civilians (Iraq)"


def test_a_status_that_is_none_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Usage, match="there is no status 'sure'"):
        export_command(str(tmp_path / "s.db"), "csv", status="sure")


@pytest.mark.parametrize(
    ("told", "message"),
    [
        ({"kind": "airstrik"}, "there is no kind 'airstrik'; there is airstrike"),
        ({"acled": "arrests"}, "there is no ACLED type 'arrests'; there is Arrests"),
        ({"actor": "IS"}, "there is no actor 'IS'; there is is"),
        ({"kind": "qqqq"}, "`marsad codebook` lists them"),
        ({"since": "2022-01-01", "until": "2021-01-01"}, "--since 2022-01-01 is later than --until 2021-01-01"),
    ],
)
def test_filters_that_nothing_can_match(told: dict[str, str], message: str, store: Store) -> None:
    nothing = dict.fromkeys(("place", "since", "until", "kind", "acled", "actor", "status", "text"))
    with pytest.raises(Usage, match=message):
        check_names(store, asked(**(nothing | told), disputed=False))  # type: ignore[arg-type]


def test_the_arabic_sheet_calls_statuses_as_the_pages_do() -> None:
    strings = tomllib.loads((resources.files("marsad.web") / "strings" / "ar.toml").read_text(encoding="utf-8"))
    assert strings["label"]["status"] == xlsx._STATUSES
