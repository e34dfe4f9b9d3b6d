"""The command line: what it prints, where, and how it ends."""

import csv
import io
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

import support
from marsad.cli import main
from marsad.cli.errors import Usage, guarded
from marsad.cli.views import print_event
from marsad.store import Store, StoreError
from marsad.web import ServeError, serve

REPORTS = {
    "a": "قصفت المدفعية التركية قرية الزهراء شمال حلب، ما أدى إلى مقتل ثلاثة مدنيين.",
    "b": "مقتل مدنيين اثنين بقصف تركي على قرية الزهراء شمال حلب، بحسب المرصد السوري لحقوق الإنسان.",
}


class Done(NamedTuple):
    """How a command ended, and what it printed."""

    returncode: int
    stdout: str
    stderr: str


def marsad(*arguments: str | Path, stdin: str = "") -> Done:
    """Run a command as the shell would, without the second that a new process takes."""
    out, err = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True) for _ in range(2))
    given = io.TextIOWrapper(io.BytesIO(stdin.encode()), encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("sys.argv", ["marsad", *map(str, arguments)])
        for name, stream in (("stdin", given), ("stdout", out), ("stderr", err)):
            patch.setattr(f"sys.{name}", stream)
        with pytest.raises(SystemExit) as ended:
            main()
    code = ended.value.code
    assert isinstance(code, int)
    return Done(code, *(stream.buffer.getvalue().decode() for stream in (out, err)))


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
        (["events", "--store", "none.db"], 2, "none.db"),
        (["show", "e-1", "--store", "none.db"], 2, "none.db"),
        (["export", "--store", "none.db", "--format", "csv"], 2, "none.db"),
        (["serve", "--store", "none.db"], 2, "none.db"),
        (["nonsense"], 2, "nonsense"),
    ],
)
def test_errors_are_a_line_and_a_code(
    arguments: list[str], code: int, says: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    done = marsad(*arguments)
    assert done.returncode == code, done.stderr
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert not (tmp_path / "none.db").exists()


def test_others_are_not_served_without_a_name_and_a_token(store: Path) -> None:
    done = marsad("serve", "--store", store, "--host", "0.0.0.0")
    assert done.returncode == 3
    assert "--allow-host" in done.stderr
    with pytest.raises(ServeError, match="marsad user add"):
        serve(store, host="0.0.0.0", allow_hosts=["marsad.example"])


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
    assert done.returncode == 0


def test_an_interrupt_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("marsad.cli.tables._print", raising(KeyboardInterrupt()))
    done = marsad("codebook")
    assert (done.returncode, done.stderr) == (130, "marsad: stopped\n")


def raising(error: BaseException) -> Callable[..., None]:
    def command(*_: object) -> None:
        raise error

    return command


@pytest.mark.parametrize(
    ("error", "code", "says"),
    [
        (Usage("name files"), 2, "marsad: name files"),
        (StoreError("the disk is full"), 3, "marsad: the disk is full"),
        (FileNotFoundError(2, "no such folder", "/none"), 3, "marsad: /none: no such folder"),
        (ZeroDivisionError("by zero"), 1, "fault of marsad (ZeroDivisionError: by zero)"),
        (KeyboardInterrupt(), 130, "marsad: stopped"),
    ],
)
def test_what_is_raised_is_told(
    error: BaseException, code: int, says: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MARSAD_DEBUG", raising=False)
    with pytest.raises(SystemExit) as ended:
        guarded(raising(error))
    assert ended.value.code == code
    told = capsys.readouterr().err
    assert says in told
    assert len(told.splitlines()) == 1


def test_debug_shows_where(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MARSAD_DEBUG", "1")
    with pytest.raises(StoreError):
        guarded(raising(StoreError("the disk is full")))


def test_many_alike_are_told_once(tmp_path: Path) -> None:
    lines = "\n".join(["{broken"] * 20 + [json.dumps({"id": "a", "text": REPORTS["a"]})])
    done = marsad("extract", "-", "--format", "jsonl", stdin=lines)
    assert done.returncode == 3
    assert done.stderr.count("error:") == 5
    assert "and 15 more" in done.stderr
    assert done.stdout


def test_extract_to_a_file(reports: Path, tmp_path: Path) -> None:
    file = tmp_path / "mentions.jsonl"
    assert marsad("extract", "--documents", reports, "-o", file).returncode == 0
    assert file.read_text(encoding="utf-8") == marsad("extract", "--documents", reports).stdout


def test_a_day_that_is_none_is_refused() -> None:
    done = marsad("extract", "-", "--published", "yesterday", stdin=REPORTS["a"])
    assert done.returncode == 2
    assert "2021-06-07" in done.stderr


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A store with one event that two outlets report, the second in a copy of the first one's words."""
    path = tmp_path / "copied.db"
    mentions = ("doc-1#1", "doc-2#1", "doc-3#1")
    claims = tuple(support.claim(mention=m, origin=0 if m != "doc-3#1" else 1) for m in mentions)
    with Store(path) as held:
        for id in ("doc-1", "doc-2", "doc-3"):
            held.add(support.document(id, title="عنوان"), [support.mention(id)], reader="r")
        held.replace_events(
            [support.event(mentions=mentions, claims=claims, copies=("doc-2",), title_ar="x", title_en="=1+1")]
        )
    return path


def test_copies_are_folded(copied: Path) -> None:
    lines = marsad("show", "ev-0001", "--store", copied).stdout.splitlines()
    stated = [line for line in lines if "«7»" in line]
    assert len(stated) == 2
    assert "(doc-1#1)" in stated[0]
    assert stated[0].endswith("(+ 1 of copies: doc-2#1)")
    assert "(doc-3#1)" in stated[1]


def test_a_listed_table_is_safe_in_a_spreadsheet(copied: Path) -> None:
    (row,) = csv.DictReader(io.StringIO(marsad("events", "--store", copied, "--format", "csv").stdout))
    assert row["title_en"] == "'=1+1"


@pytest.mark.parametrize("width", [80, 120])
def test_an_event_fits_its_terminal(
    copied: Path, width: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", str(width))
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    with Store(copied, create=False) as held:
        event = held.event("ev-0001")
        assert event is not None
        print_event(held, event, as_json=False)
    assert max(map(len, capsys.readouterr().out.splitlines())) <= width


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


def test_columns_by_other_names(tmp_path: Path) -> None:
    table = tmp_path / "t.csv"
    table.write_text(f"ref,body\n7,{REPORTS['a']}\n", encoding="utf-8")
    done = marsad("extract", table, "--columns", "text=body,id=ref")
    assert done.returncode == 0
    assert {json.loads(line)["doc"] for line in done.stdout.splitlines()} == {"7"}
    wrong = marsad("extract", table, "--columns", "words=body")
    assert wrong.returncode == 2
    assert "fields: id, text" in wrong.stderr


def test_the_words_for_a_source_without_a_name_are_shown(tmp_path: Path) -> None:
    text = "قتل جنديان بانفجار عبوة ناسفة في الطارمية أمس، بحسب ما أفاد به مصدر أمني."
    (tmp_path / "a.json").write_text(
        json.dumps({"id": "a", "text": text, "published": "2024-12-10", "publisher": "وكالة ا"}), encoding="utf-8"
    )
    (tmp_path / "b.json").write_text(
        json.dumps({"id": "b", "text": text.partition("،")[0] + ".", "published": "2024-12-10"}), encoding="utf-8"
    )
    marsad("build", tmp_path / "a.json", tmp_path / "b.json", "--store", tmp_path / "s.db")
    (row,) = json.loads(marsad("events", "--store", tmp_path / "s.db", "--format", "json").stdout)
    shown = marsad("show", row["event"], "--store", tmp_path / "s.db").stdout
    assert "«مصدر أمني», in وكالة ا (a#1)" in shown
    assert "nobody named, in b (b#1)" in shown


# Options that stand twice


def test_several_files_of_json_lines(reports: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.jsonl"
    other.write_text(json.dumps({"id": "c", "text": REPORTS["a"]}), encoding="utf-8")
    done = marsad("extract", "--documents", reports, "--documents", other, "--format", "jsonl")
    assert {json.loads(line)["doc"] for line in done.stdout.splitlines()} == {"a", "b", "c"}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("events --kind airstrike --kind=shelling", "--kind stands twice, as airstrike and as shelling; give it once"),
        ("extract a.txt -o x --output y", "--output stands twice, as x and as y; give it once"),
        ("decide merge a b --by me --by you", "--by stands twice, as me and as you; give it once"),
    ],
)
def test_an_option_that_stands_twice_is_refused(words: str, says: str, store: Path) -> None:
    command, *rest = words.split()
    done = marsad(command, *rest, "--store", store) if command != "extract" else marsad(command, *rest)
    assert (done.returncode, done.stderr) == (2, f"marsad: {says}\n")


def test_a_value_that_looks_like_an_option_counts_for_none(store: Path) -> None:
    assert marsad("events", "--store", store, "--text", "--kind", "--kind", "shelling").returncode == 0
    assert marsad("export", "--store", store, "--format", "csv", "--", "--format").returncode == 2


@pytest.mark.parametrize("place", ["Aleppo", "حلب", "محافظة حلب", "الزهراء", "سوريا", "Syria"])
def test_events_of_a_governorate_in_either_language(place: str, store: Path) -> None:
    assert len(marsad("events", "--store", store, "--place", place).stdout.splitlines()) == len(
        marsad("events", "--store", store).stdout.splitlines()
    )


@pytest.mark.parametrize(
    ("asked", "among"),
    [
        (("actors", "peshmerga"), "iq-peshmerga"),
        (("actors", "البيشمركة"), "iq-peshmerga"),
        (("actors", "iq-pesh"), "iq-peshmerga"),
        (("actors", "--country", "العراق", "army"), "iq-army"),
        (("actors", "--country", "IQ"), "iq-army"),
        (("codebook", "ضربة", "جوية"), "airstrike"),
        (("codebook",), "shelling"),
    ],
)
def test_what_can_be_asked_for_is_listed(asked: tuple[str, ...], among: str) -> None:
    done = marsad(*asked, "--format", "json")
    rows = json.loads(done.stdout)
    assert among in {row.get("actor") or row.get("kind") for row in rows}
    assert all(row["country"] == "IQ" for row in rows if "--country" in asked)
    assert among in marsad(*asked).stdout
    assert among in {line.partition(",")[0] for line in marsad(*asked, "--format", "csv").stdout.splitlines()}


def test_actors_whom_nobody_knows() -> None:
    nobody = marsad("actors", "قطعا لا أحد")
    assert (nobody.returncode, nobody.stderr) == (0, "no actor is called so\n")
    nowhere = marsad("actors", "--country", "XX")
    assert nowhere.returncode == 2
    assert "no country" in nowhere.stderr
