"""Files to documents: what is read, and what is said of what cannot be."""

import json
from pathlib import Path

import pytest

from marsad.model.document import Document
from marsad.sources import Problem, is_arabic, read_jsonl, read_paths

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
        ("report.docx", b"PK", "not read"),
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
