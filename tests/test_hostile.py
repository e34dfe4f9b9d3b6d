"""What hostile addresses, reports and files try: each is refused or stays plain text. See docs/threat-model.md."""

import io
import socket
import tarfile
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

import support
from marsad.export.lines import tab_line
from marsad.model.document import Document
from marsad.sources import Problem, read_paths
from marsad.sources.fetch import FetchError, fetch
from marsad.sources.sitemaps import listed
from marsad.text import alike

PUBLIC = "93.184.216.34"
SECRET = "what only this machine knows"


# Addresses


@pytest.mark.parametrize(
    "host",
    [
        *("127.1", "0177.0.0.1", "0", "LOCALHOST", "127。0。0。1", "①②⑦.0.0.1", "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ", "127.0.0.1#@example.org"),
        *("example.org@127.0.0.1", "example.org\\@127.0.0.1", "127.0.0.1%00.example.org", "[::127.0.0.1]", "[fec0::1]"),
        *("[::ffff:0:127.0.0.1]", "[64:ff9b:1::7f00:1]", "[2001:0:7f00:1::]", "[::ffff:7f00:1%25lo]", "198.18.0.1"),
    ],
)
def test_no_spelling_of_an_inner_address_is_asked(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = list[str]()
    monkeypatch.setattr(httpx.Client, "stream", lambda _, __, url, **___: asked.append(url))
    with pytest.raises(FetchError):
        fetch(f"http://{host}/")
    assert asked == []


class _Moved:
    """An answer that sends on."""

    status_code = 302

    def __init__(self, to: str) -> None:
        self.headers = {"location": to}

    def __enter__(self) -> "_Moved":
        return self

    def __exit__(self, *_: object) -> None:
        pass


def _resolver(*numbers: str) -> Callable[..., list[Any]]:
    """A name server that tells one number after the other; the last one again and again."""
    left = list(numbers)

    def resolve(host: str, port: int, **_: Any) -> list[Any]:
        number = left.pop(0) if len(left) > 1 else left[0]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, port))]

    return resolve


def test_a_name_that_resolves_otherwise_a_moment_later_leads_nowhere_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """DNS rebinding: the connection goes to the number that was looked at; a redirect is looked at anew."""
    asked = list[tuple[str, str]]()

    def stream(_: object, __: str, url: str, headers: dict[str, str], extensions: dict[str, str]) -> _Moved:
        asked.append((url, headers["host"]))
        assert extensions["sni_hostname"] == "rebinds.example"
        return _Moved("/again")

    monkeypatch.setattr(socket, "getaddrinfo", _resolver(PUBLIC, "127.0.0.1"))
    monkeypatch.setattr(httpx.Client, "stream", stream)
    with pytest.raises(FetchError, match="public internet"):
        fetch("http://rebinds.example/")
    assert asked == [(f"http://{PUBLIC}/", "rebinds.example")]


@pytest.mark.parametrize(
    "to", ["file:///etc/passwd", "ftp://example.org/", "gopher://127.0.0.1:25/", "//[::1]/", "http://u:w@example.org/"]
)
def test_a_redirect_leads_to_public_pages_alone(to: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = list[str]()

    def stream(_: object, __: str, url: str, **___: Any) -> _Moved:
        asked.append(url)
        return _Moved(to)

    real = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda h, p, **o: (_resolver(PUBLIC) if h == "example.org" else real)(h, p, **o)
    )
    monkeypatch.setattr(httpx.Client, "stream", stream)
    with pytest.raises(FetchError):
        fetch("http://example.org/")
    assert len(asked) == 1


# Files that are traps

LAUGHS = "<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaa'>{}]>".format(
    "".join(f"<!ENTITY {chr(98 + i)} '{f'&{chr(97 + i)};' * 10}'>" for i in range(9))
)


def _document_type(secret: Path) -> str:
    return f"<!DOCTYPE r [<!ENTITY j SYSTEM '{secret.as_uri()}'>]>"


def _feed(kind: str) -> bytes:
    item = "<item><guid>1</guid><title>&j;</title><description>نص &j; نص</description></item>"
    return f'<?xml version="1.0"?>{kind}<rss version="2.0"><channel><title>x</title>{item}</channel></rss>'.encode()


def _word(path: Path) -> str:
    import docx

    made = docx.Document()
    made.add_paragraph("MARK نص")
    made.save(str(path))
    return "word/document.xml"


def _workbook(path: Path) -> str:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.append(["text"])
    book.active.append(["MARK نص"])
    book.save(path)
    return "xl/worksheets/sheet1.xml"


def _changed(path: Path, part: str, change: Callable[[str], str]) -> Path:
    """An office file with one of its parts changed."""
    with zipfile.ZipFile(path) as held:
        parts = {info.filename: held.read(info) for info in held.infolist()}
    parts[part] = change(parts[part].decode()).encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for name, raw in parts.items():
            made.writestr(name, raw)
    return path


def _with_entities(kind: str) -> Callable[[str], str]:
    def change(xml: str) -> str:
        at = xml.index("?>") + 2 if xml.startswith("<?xml") else 0
        return xml[:at] + kind + xml[at:].replace("MARK", "&j;")

    return change


def _texts(found: list[Document | Problem]) -> str:
    return "".join(item.text + (item.title or "") for item in found if isinstance(item, Document))


@pytest.mark.parametrize("suffix", ["rss", "docx", "xlsx"])
@pytest.mark.parametrize("kind", ["laughs", "file"])
def test_entities_of_xml_unfold_nothing(tmp_path: Path, suffix: str, kind: str) -> None:
    """Neither a billion laughs nor a file of this machine comes out of a feed, a Word file or a workbook."""
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET, encoding="utf-8")
    told = LAUGHS if kind == "laughs" else _document_type(secret)
    path = tmp_path / f"trap.{suffix}"
    if suffix == "rss":
        pytest.importorskip("feedparser")
        path.write_bytes(_feed(told))
    else:
        _changed(path, (_word if suffix == "docx" else _workbook)(path), _with_entities(told))
    text = _texts(list(read_paths([path])))
    assert SECRET not in text
    assert len(text) < 200


def test_entities_of_a_sitemap_unfold_nothing(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET, encoding="utf-8")
    for told in (LAUGHS, _document_type(secret)):
        raw = f"<?xml version='1.0'?>{told}<urlset><url><loc>https://example.org/&j;</loc></url></urlset>".encode()
        assert all(SECRET not in entry.url and len(entry.url) < 200 for entry in listed(raw))


@pytest.mark.parametrize("make", [_word, _workbook])
def test_an_office_file_that_unfolds_without_end_is_left(tmp_path: Path, make: Callable[[Path], str]) -> None:
    path = tmp_path / ("bomb.docx" if make is _word else "bomb.xlsx")
    _changed(path, make(path), lambda xml: xml.replace("MARK", "a" * (70 << 20)))
    (problem,) = read_paths([path])
    assert isinstance(problem, Problem)
    assert "unfolds" in problem.what


@pytest.mark.parametrize("cell", ['<row r="1048576"><c r="XFD1048576"', '<row r="99999999999"><c'])
def test_a_workbook_with_a_cell_far_away_is_read_soon(tmp_path: Path, cell: str) -> None:
    path = tmp_path / "far.xlsx"
    _changed(path, _workbook(path), lambda xml: xml.replace('<row r="2"><c r="A2"', cell))
    assert _texts(list(read_paths([path]))) == ""


@pytest.mark.parametrize("make", [_word, _workbook])
def test_an_office_file_that_breaks_off_is_named(tmp_path: Path, make: Callable[[Path], str]) -> None:
    path = tmp_path / ("broken.docx" if make is _word else "broken.xlsx")
    _changed(path, make(path), lambda xml: xml[: len(xml) * 2 // 3])
    (problem,) = read_paths([path])
    assert isinstance(problem, Problem)


def test_a_pdf_that_unfolds_without_end_is_left(tmp_path: Path) -> None:
    pytest.importorskip("pypdf")
    packed = zlib.compress(b"BT (a) Tj ET\n" * (10 << 20))
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(packed), packed),
    ]
    body = b"%PDF-1.4\n" + b"".join(b"%d 0 obj\n%s\nendobj\n" % numbered for numbered in enumerate(parts, 1))
    (tmp_path / "bomb.pdf").write_bytes(body + b"trailer<</Size 5/Root 1 0 R>>\n%%EOF")
    (problem,) = read_paths([tmp_path / "bomb.pdf"])
    assert isinstance(problem, Problem)


@pytest.mark.parametrize("suffix", ["zip", "tar.gz"])
def test_nothing_is_written_outside_an_archive(tmp_path: Path, suffix: str) -> None:
    """Whatever the names of its files are, and whatever its links lead to."""
    inside, out = tmp_path / "inside", tmp_path / "outside.txt"
    inside.mkdir()
    path = inside / f"a.{suffix}"
    names = ["../outside.txt", str(out), "a/../../outside.txt", "..\\outside.txt"]
    if suffix == "zip":
        with zipfile.ZipFile(path, "w") as archive:
            for name in names:
                archive.writestr(name, f"نص {name}")
    else:
        (tmp_path / "secret.txt").write_text(SECRET, encoding="utf-8")
        with tarfile.open(path, "w:gz") as tar:
            for name in names:
                info = tarfile.TarInfo(name)
                info.size = len(f"نص {name}".encode())
                tar.addfile(info, io.BytesIO(f"نص {name}".encode()))
            for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE):
                link = tarfile.TarInfo(f"link{kind!r}.txt")
                link.type, link.linkname = kind, str(tmp_path / "secret.txt")
                tar.addfile(link)
    found = list(read_paths([path]))
    assert not out.exists()
    assert sorted(file.name for file in inside.iterdir()) == [path.name]
    assert SECRET not in _texts(found)


# What is handed on


@pytest.mark.parametrize("cell", ["=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1)", "\t=1", " =1", "＝1"])
def test_formulas_stay_text_in_lines_parted_by_tabs(cell: str) -> None:
    told = tab_line(["a", cell]).rstrip("\n").split("\t")
    assert len(told) == 2
    assert told[1].startswith("'")


def test_numbers_of_lines_parted_by_tabs_stay_numbers() -> None:
    assert tab_line([-1.5, None, -1, "a\tb\nc"]) == "-1.5\t\t-1\ta b c\n"


def test_signs_that_turn_what_is_written_are_no_part_of_a_name() -> None:
    """The words stay as they stand in the report; the name that is made of them turns nothing beside it."""
    text = (
        "أعلن المتحدث باسم وزارة الداخلية \u202eسعد م\u200fعن\u202c، الاثنين 22 شباط 2021، مقتل قائد شرطة كركوك "
        "العميد علي\u202e كمال بانفجار عبوة ناسفة في كركوك."
    )
    (mention,) = support.mentions_of(text, "2021-02-23")
    assert [person.name for person in mention.people] == ["علي كمال"]
    assert [said.speaker for said in mention.attribution] == ["سعد معن"]
    (person,) = mention.people
    assert person.text == text[slice(*person.span)]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("nour", "n\u043eur", True),
        ("nour", "ｎｏｕｒ", True),
        ("Salma", "SALMA", True),
        ("Ali", "AIi", True),
        ("admin", "\u0430dm\u0456n", True),
        ("كريم", "کریم", True),
        ("نور", "نـُـور", True),
        ("nour", "n\u200bour", True),
        ("nour", "salma", False),
        ("نور", "نورا", False),
        ("reader", "reviewer", False),
    ],
)
def test_names_that_look_alike(one: str, other: str, same: bool) -> None:
    assert (alike(one) == alike(other)) is same
