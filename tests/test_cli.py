"""The command line: what it prints, where, and how it ends."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

REPORTS = {
    "a": "قصفت المدفعية التركية قرية الزهراء شمال حلب، ما أدى إلى مقتل ثلاثة مدنيين.",
    "b": "مقتل مدنيين اثنين بقصف تركي على قرية الزهراء شمال حلب، بحسب المرصد السوري لحقوق الإنسان.",
}


def marsad(*arguments: str | Path, stdin: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "marsad", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "PYTHONIOENCODING": "utf-8"},
        check=False,
    )


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("in") / "reports.jsonl"
    lines = [
        {"id": id, "text": text, "published": "2022-05-11", "publisher": f"وكالة {id}"} for id, text in REPORTS.items()
    ]
    file.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def store(reports: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("store") / "s.db"
    done = marsad("build", "--documents", reports, "--store", path)
    assert done.returncode == 0, done.stderr
    assert "2 documents: 2 new" in done.stderr
    return path


def test_extract_prints_the_mention_record(reports: Path) -> None:
    done = marsad("extract", "--documents", reports, "--format", "jsonl")
    mentions = [json.loads(line) for line in done.stdout.splitlines()]
    assert {m["doc"] for m in mentions} == {"a", "b"}
    for mention in mentions:
        for result in mention["results"]:
            assert REPORTS[mention["doc"]][slice(*result["span"])] == result["text"]


@pytest.mark.parametrize("stdin", [REPORTS["a"], json.dumps({"id": "x", "text": REPORTS["a"]})])
def test_extract_reads_standard_input(stdin: str) -> None:
    done = marsad("extract", "-", "--published", "2022-05-11", "--format", "jsonl", stdin=stdin)
    assert done.returncode == 0
    assert json.loads(done.stdout.splitlines()[0])["date"]["start"] == "2022-05-11"


def test_building_twice_changes_nothing(reports: Path, store: Path) -> None:
    before = marsad("export", "--store", store, "--format", "events").stdout
    again = marsad("build", "--documents", reports, "--store", store)
    assert "2 unchanged" in again.stderr
    assert marsad("export", "--store", store, "--format", "events").stdout == before


def test_events_and_show(store: Path) -> None:
    rows = json.loads(marsad("events", "--store", store, "--place", "Aleppo", "--format", "json").stdout)
    assert len(rows) == 1
    assert rows[0]["reports"] == 2
    shown = marsad("show", rows[0]["event"][:6], "--store", store).stdout
    assert "SOURCES DISAGREE ON" in shown
    assert "«ثلاثة مدنيين»" in shown
    assert "وكالة b" in shown


@pytest.mark.parametrize("form", ["mentions", "events", "csv", "geojson"])
def test_export_to_a_file(store: Path, tmp_path: Path, form: str) -> None:
    file = tmp_path / f"out.{form}"
    done = marsad("export", "--store", store, "--format", form, "-o", file)
    assert done.returncode == 0
    printed = marsad("export", "--store", store, "--format", form).stdout
    assert file.read_text(encoding="utf-8").splitlines() == printed.splitlines()
    assert list(tmp_path.iterdir()) == [file]


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (["build", "--store", "x.db"], 2, "name files"),
        (["extract"], 2, "name files"),
        (["extract", "--documents", "none.jsonl"], 2, "there is no file"),
        (["extract", "none.txt"], 3, "no such file"),
        (["events", "--store", "none.db"], 3, "none.db"),
        (["show", "e-1", "--store", "none.db"], 3, "none.db"),
        (["export", "--store", "none.db", "--format", "csv"], 3, "none.db"),
        (["serve", "--store", "none.db"], 3, "none.db"),
        (["nonsense"], 2, "nonsense"),
    ],
)
def test_errors_are_a_line_and_a_code(arguments: list[str], code: int, says: str, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "marsad", *arguments], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert done.returncode == code, done.stderr
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "none.db").exists()


def test_other_hosts_are_refused(store: Path) -> None:
    done = marsad("serve", "--store", store, "--host", "0.0.0.0")
    assert done.returncode == 3
    assert "loopback" in done.stderr.lower() or "127.0.0.1" in done.stderr


def test_some_failed_is_told(reports: Path, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "good.txt").write_text(REPORTS["a"], encoding="utf-8")
    done = marsad("build", tmp_path, "--store", tmp_path / "s.db")
    assert done.returncode == 3
    assert "empty.txt" in done.stderr
    assert "To mend:" in done.stderr
    assert "1 new" in done.stderr


def test_a_reader_that_leaves_early_is_no_error(store: Path) -> None:
    pipe = f'"{sys.executable}" -m marsad export --store "{store}" --format mentions | head -c 10'
    done = subprocess.run(["bash", "-o", "pipefail", "-c", pipe], capture_output=True, text=True, check=False)
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("record", ["mention", "event", "document"])
def test_schema(record: str) -> None:
    assert "$defs" in json.loads(marsad("schema", record).stdout)


def test_dates(reports: Path, tmp_path: Path) -> None:
    file = tmp_path / "d.jsonl"
    file.write_text(
        json.dumps({"id": "d", "text": "وقع الانفجار أمس الثلاثاء", "published": "2022-05-11"}), encoding="utf-8"
    )
    lines = [json.loads(line) for line in marsad("dates", "--documents", file).stdout.splitlines()]
    assert [(line["doc"], line["type"], line["value"]) for line in lines] == [("d", "DATE", "2022-05-10")]


def test_help_waits_for_nothing() -> None:
    code = (
        "import sys, contextlib, io\n"
        "from marsad.cli import main\n"
        "sys.argv = ['marsad', '--help']\n"
        "with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit): main()\n"
        "heavy = ('sqlalchemy', 'litestar', 'numpy', 'ahocorasick_rs', 'marsad.reading')\n"
        "print([m for m in heavy if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
