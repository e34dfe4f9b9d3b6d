"""Files to documents: what is read, and what is said of what cannot be."""

import json
from pathlib import Path

import pytest

from marsad.model.document import Document
from marsad.sources import Problem, garbled, is_arabic, read_jsonl, read_paths, read_report

TEXT = "انفجرت عبوة ناسفة بدورية للجيش في قضاء الطارمية شمال بغداد."


def read(path: Path) -> tuple[list[Document], list[Problem]]:
    found = list(read_paths([path]))
    return [f for f in found if isinstance(f, Document)], [f for f in found if isinstance(f, Problem)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1256"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "report.txt"
    file.write_bytes(TEXT.encode(encoding))
    documents, problems = read(file)
    assert [d.text for d in documents] == [TEXT]
    assert problems == []


def test_front_matter(tmp_path: Path) -> None:
    file = tmp_path / "report.md"
    file.write_text(
        f"---\ntitle: انفجار في الطارمية\npublished: 2021-06-07\npublisher: وكالة\n---\n{TEXT}", encoding="utf-8"
    )
    (document,), _ = read(file)
    assert (document.title, document.published, document.publisher) == ("انفجار في الطارمية", "2021-06-07", "وكالة")
    assert document.text == TEXT


def test_a_folder_in_the_order_of_names(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".hidden.txt"):
        (tmp_path / name).write_text(f"{TEXT} {name}", encoding="utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "c.txt").write_text(TEXT, encoding="utf-8")
    documents, _ = read(tmp_path)
    assert [d.id for d in documents] == ["a", "b", "sub/c"]


@pytest.mark.parametrize(
    ("name", "content", "says"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\n ", "no text"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "no text"),
        ("report.odt", b"PK", "not read"),
        ("report.docx", b"PK", "no Word file"),
        ("lines.jsonl", b"{broken\n", "no JSON object"),
        ("list.jsonl", b"[1]\n", "no JSON object"),
        ("noid.jsonl", json.dumps({"text": TEXT}).encode(), "no id"),
        ("notext.jsonl", b'{"id": "a"}', "no text"),
        ("number.jsonl", b'{"id": "a", "text": 7}', "no text"),
        ("table.csv", b"id,words\n1,x\n", "no column"),
    ],
)
def test_bad_input_is_named(tmp_path: Path, name: str, content: bytes, says: str) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    documents, problems = read(file)
    assert documents == []
    assert len(problems) == 1
    assert says in problems[0].what
    assert name in problems[0].where
    assert problems[0].mend


def test_a_huge_file_is_refused_unread(tmp_path: Path) -> None:
    file = tmp_path / "huge.txt"
    with file.open("wb") as stream:
        stream.truncate(200 * 1024 * 1024)
    documents, problems = read(file)
    assert documents == []
    assert "200 MB" in problems[0].what
    assert "split" in problems[0].mend


def test_a_missing_path() -> None:
    _, problems = read(Path("/no/such/folder"))
    assert "no such file" in problems[0].what


def test_good_lines_are_read_beside_broken_ones() -> None:
    lines = [
        b"\xef\xbb\xbf" + json.dumps({"id": "a", "text": TEXT}).encode(),
        b"{broken",
        b"",
        b'{"id": 7, "text": "x y"}',
    ]
    found = list(read_jsonl(lines, "in.jsonl"))
    assert [f.id for f in found if isinstance(f, Document)] == ["a", "7"]
    assert [f.where for f in found if isinstance(f, Problem)] == ["in.jsonl:2"]


def test_the_same_id() -> None:
    lines = [json.dumps({"id": "a", "text": t}).encode() for t in (TEXT, TEXT, TEXT + " وأصيب جندي.")]
    found = list(read_jsonl(lines, "in.jsonl"))
    assert len([f for f in found if isinstance(f, Document)]) == 1
    assert [f.where for f in found if isinstance(f, Problem)] == ["a"]


def test_a_date_that_is_none_is_named_and_the_report_read() -> None:
    found = list(read_jsonl([json.dumps({"id": "a", "text": TEXT, "published": "yesterday"}).encode()], "in"))
    assert [f.severity for f in found if isinstance(f, Problem)] == ["warning"]
    assert [f.published for f in found if isinstance(f, Document)] == [None]


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ((TEXT * 3).encode()[:-2], "damaged"),
        ("L'armée a été déployée près de la frontière après l'été".encode("cp1252"), "cp1252"),
    ],
)
def test_doubtful_bytes_are_read_and_named(tmp_path: Path, content: bytes, says: str) -> None:
    file = tmp_path / "report.txt"
    file.write_bytes(content)
    (document,), (problem,) = read(file)
    assert document.text[:20] in (TEXT[:20], "L'armée a été déployée"[:20])
    assert problem.severity == "warning"
    assert says in problem.what


@pytest.mark.parametrize(
    "line",
    [
        b'{"id": null, "text": "x"}',
        b'{"id": true, "text": "x"}',
        b'{"id": " ", "text": "x"}',
        b'{"id": "d", "text": "x", "y": ' + b"[" * 100_000 + b"]" * 100_000 + b"}",
        '{"id": "d", "text": "انفجار"}'.encode("windows-1256"),
    ],
)
def test_lines_that_give_no_document(line: bytes) -> None:
    (problem,) = read_jsonl([line], "in.jsonl")
    assert isinstance(problem, Problem)
    assert problem.where == "in.jsonl:1"


def test_the_file_of_a_second_document_is_named(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "report.txt").write_text(f"{TEXT} {folder}", encoding="utf-8")
    found = list(read_paths([tmp_path / "one" / "report.txt", tmp_path / "two" / "report.txt"]))
    assert [f.id for f in found if isinstance(f, Document)] == ["report"]
    assert [str(Path("two") / "report.txt") in f.what for f in found if isinstance(f, Problem)] == [True]


def test_a_report_of_bytes() -> None:
    raw = f"\ufeff---\nid: x\npublished: 2021-06-07\n---\n{TEXT}".encode()
    assert list(read_report(raw, "standard input", "stdin")) == [Document(id="x", text=TEXT, published="2021-06-07")]


@pytest.mark.parametrize("parting", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "windows-1256"])
def test_tables(tmp_path: Path, parting: str, encoding: str) -> None:
    file = tmp_path / "table.csv"
    rows = f'ID{parting}Text{parting}published\n7{parting}"{TEXT}\nسطر"{parting}2021-06-07\n{parting}{TEXT}{parting}\n'
    file.write_bytes(rows.encode(encoding))
    documents, problems = read(file)
    assert problems == []
    assert [(d.id, d.text, d.published) for d in documents] == [
        ("7", f"{TEXT}\nسطر", "2021-06-07"),
        ("table/4", TEXT, None),
    ]


def test_a_table_whose_first_cell_is_longer_than_a_look(tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text(f"text\n{'x' * 70_000}{TEXT * 12_000}\n", encoding="utf-8")
    (document,), problems = read(file)
    assert problems == []
    assert document.text.endswith(TEXT)


PAGE = f"""<html><head><meta charset="{{charset}}"><title>موقع</title>
<meta property="og:title" content="انفجار في الطارمية"><meta property="og:site_name" content="وكالة الضفاف">
<script type="application/ld+json">
{{{{"@type": "NewsArticle", "datePublished": "2021-06-07T10:00:00Z"}}}}</script>
<link rel="canonical" href="https://example.org/a"></head>
<body><nav><p>الرئيسية</p></nav><article><p>{TEXT}</p><p>وقال مصدر أمني إن جنديين أصيبا.</p>
<div class="related-news"><p>مقتل عشرة في هجوم آخر</p></div></article>
<aside><p>غارة على مدينة</p></aside></body></html>"""


@pytest.mark.parametrize("charset", ["utf-8", "windows-1256"])
def test_saved_pages(tmp_path: Path, charset: str) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(PAGE.format(charset=charset).encode(charset))
    (document,), problems = read(file)
    assert problems == []
    assert document.text == f"{TEXT}\nوقال مصدر أمني إن جنديين أصيبا."
    assert document.title == "انفجار في الطارمية"
    assert document.publisher == "وكالة الضفاف"
    assert (document.published or "")[:10] == "2021-06-07"
    assert document.url == "https://example.org/a"


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (f"<article><p>{TEXT}<br>سطر</p></article>", f"{TEXT}\nسطر"),
        ("<article><p>نص <b>مه</b>م\nواحد</p></article>", "نص مهم واحد"),
        ("<article><blockquote><p>أول</p><p>ثان</p></blockquote></article>", "أول\nثان"),
        (f"<div>{TEXT}</div><div>قال<!-- x --> المصدر</div>", f"{TEXT}\nقال المصدر"),
        (f"<div class='content has-sidebar'><p>{TEXT}</p></div>", TEXT),
        (f"<article><p><a href='/x'>{TEXT}</a></p></article><article><p>{TEXT} وأصيب جندي.</p></article>", None),
        (f"<article><p>{TEXT}</p><article><p>بطاقة</p></article></article>", TEXT),
        (
            f"<article><p>{TEXT}</p><p>اقرأ أيضا: <a href='/x'>مقتل عشرة في هجوم آخر على المدينة أمس</a></p></article>",
            TEXT,
        ),
        (f"<script type='application/ld+json'>{'[' * 100_000}</script><article><p>{TEXT}</p></article>", TEXT),
    ],
)
def test_the_words_of_a_page(tmp_path: Path, body: str, text: str | None) -> None:
    file = tmp_path / "page.html"
    file.write_text(f"<html><meta charset=utf-8><body>{body}</body></html>", encoding="utf-8")
    (document,), _ = read(file)
    assert document.text == (text or f"{TEXT} وأصيب جندي.")


def test_a_page_that_names_no_real_charset(tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_bytes(f"<meta charset=idna><article><p>{TEXT}</p></article>".encode("windows-1256"))
    (document,), _ = read(file)
    assert document.text == TEXT


@pytest.mark.parametrize(
    ("text", "arabic"),
    [
        (TEXT, True),
        ("قصف F16 على مواقع ISIS في جبال حمرين", True),
        ("An explosion hit a patrol north of Baghdad.", False),
        ("انفجار بمب در شمال بغداد چند کشته و زخمی بر جای گذاشت و پلیس گفت", False),
        ("تەقینەوەیەک لە باکووری بەغدا ڕوویدا و چەند کەسێک بریندار بوون", False),
        ("123 456", False),
    ],
)
def test_is_it_arabic(text: str, arabic: bool) -> None:
    assert is_arabic(text) is arabic


_SAID = "أعلنت قيادة العمليات، صباح الاثنين، العثور على ثلاث عبوات ناسفة قرب ناحية جلولاء."


@pytest.mark.parametrize(
    ("saved", "taken"),
    [("utf-8", "latin-1"), ("utf-8", "windows-1252"), ("utf-8", "windows-1256"), ("windows-1256", "windows-1252")],
)
def test_arabic_taken_for_another_encoding_is_told(saved: str, taken: str) -> None:
    raw = _SAID.encode(saved)
    text = "".join(raw[i : i + 1].decode(taken, errors="ignore") or chr(byte) for i, byte in enumerate(raw))
    found = garbled(text)
    assert found == (saved, taken.replace("latin-1", "windows-1252"))


@pytest.mark.parametrize(
    "text",
    [
        _SAID,
        "طائرات تقصف ظهرا طريق الطارمية، وقطع طرق في طوزخورماتو",
        "L’armée a été attaquée à l’aube près de Sinjar, où trois soldats ont été tués.",
        "The army was attacked at dawn – three soldiers were killed.",
        "نیروهای امنیتی گفتند که سه نفر کشته شدند و چند نفر دیگر زخمی شدند.",
        "Войска вошли в город на рассвете.",
        "",
        "???",
    ],
)
def test_what_is_merely_of_another_language_is_not_garbled(text: str) -> None:
    assert garbled(text) is None
