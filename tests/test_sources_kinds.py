"""Telegram, feeds, tables, Word, PDF, mail, archives: what becomes a document, and what is said of the rest."""

import gzip
import io
import json
import tarfile
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import brotli
import pytest

from marsad.model.document import Document
from marsad.sources import Problem, read_paths

TEXT = "انفجرت عبوة ناسفة بدورية للجيش في قضاء الطارمية شمال بغداد."
OTHER = "قصفت المدفعية أطراف قرية البويضة جنوب المحافظة فجر اليوم."


def read(path: Path, **asked: Any) -> tuple[list[Document], list[Problem]]:
    found = list(read_paths([path], **asked))
    return [f for f in found if isinstance(f, Document)], [f for f in found if isinstance(f, Problem)]


def post(number: int, text: Any, **fields: Any) -> dict[str, Any]:
    moment = {"date": "2021-02-22T01:10:00", "date_unixtime": "1613945400"}
    return {"id": number, "type": "message", **moment, "text": text, **fields}


def export(*messages: dict[str, Any], **chat: Any) -> dict[str, Any]:
    return {"name": "أخبار الرافدين", "type": "public_channel", "id": 1234, **chat, "messages": list(messages)}


# Telegram


def test_telegram_export(tmp_path: Path) -> None:
    pieces = ["عاجل: ", {"type": "hashtag", "text": "#كركوك"}, " انفجار عبوة"]
    told = export(
        post(1, TEXT, forwarded_from="قناة أخرى"),
        post(2, pieces),
        post(3, "", photo="photos/1.jpg"),
        {"id": 4, "type": "service", "action": "pin_message", "text": "نص"},
    )
    file = tmp_path / "result.json"
    file.write_text(json.dumps(told, ensure_ascii=False, indent=1), encoding="utf-8")
    documents, problems = read(file)
    assert [(d.id, d.text) for d in documents] == [
        ("telegram/1234/1", TEXT),
        ("telegram/1234/2", "عاجل: #كركوك انفجار عبوة"),
    ]
    assert problems == []
    assert {d.publisher for d in documents} == {"أخبار الرافدين"}
    assert {d.published for d in documents} == {"2021-02-22T01:10:00+03:00"}


def test_telegram_export_of_an_account(tmp_path: Path) -> None:
    chats = [export(post(1, TEXT), name="أ", id=1), export(post(1, OTHER), name="ب", id=2)]
    file = tmp_path / "result.json"
    file.write_text(json.dumps({"about": "…", "chats": {"about": "…", "list": chats}}), encoding="utf-8")
    documents, _ = read(file)
    assert [(d.id, d.publisher) for d in documents] == [("telegram/1/1", "أ"), ("telegram/2/1", "ب")]


def test_a_large_export_is_read_in_pieces(tmp_path: Path) -> None:
    file = tmp_path / "result.json"
    told = export(*(post(n, f"{TEXT} {n} " + "كلام " * 40) for n in range(8000)))
    file.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
    assert file.stat().st_size > 3 << 20
    documents, problems = read(file)
    assert [d.id for d in documents] == [f"telegram/1234/{n}" for n in range(8000)]
    assert problems == []


def test_memory_does_not_grow_with_an_export(tmp_path: Path) -> None:
    def most(posts: int) -> int:
        file = tmp_path / f"{posts}.json"
        told = export(*(post(n, f"{TEXT} {n} " + "كلام " * 80) for n in range(posts)))
        file.write_text(json.dumps(told, ensure_ascii=False), encoding="utf-8")
        del told
        tracemalloc.start()
        assert sum(1 for _ in read_paths([file])) == posts
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    assert most(12_000) < 1.5 * most(4_000)


def test_an_export_that_breaks_off(tmp_path: Path) -> None:
    file = tmp_path / "result.json"
    whole = json.dumps(export(post(1, TEXT), post(2, OTHER)), ensure_ascii=False)
    file.write_text(whole[:-60], encoding="utf-8")
    documents, (problem,) = read(file)
    assert [d.text for d in documents] == [TEXT]
    assert "breaks off" in problem.what


PREVIEW = """<html><body><section class="tgme_channel_history">
<div class="tgme_widget_message js-widget_message" data-post="rafidain/77">
 <div class="tgme_widget_message_owner_name"><span>أخبار الرافدين</span></div>
 <a class="tgme_widget_message_reply"><div class="tgme_widget_message_text">كلام قديم مقتبس</div></a>
 <div class="tgme_widget_message_text js-message_text">%s<br/>التفاصيل لاحقا</div>
 <time datetime="2021-02-21T22:30:00+00:00">01:30</time>
</div>
<div class="tgme_widget_message" data-post="rafidain/78"><div class="tgme_widget_message_photo"></div></div>
</section></body></html>"""

EXPORTED = """<html><body><div class="page_wrap"><div class="page_header">
<div class="text bold">أخبار الرافدين</div></div>
<div class="message service" id="message-1"><div class="body details">22 February 2021</div></div>
<div class="message default clearfix" id="message5"><div class="body">
<div class="pull_right date details" title="22.02.2021 10:15:00 UTC+03:00">10:15</div>
<div class="from_name">أخبار الرافدين</div><div class="text">%s<br>التفاصيل لاحقا</div></div></div></div>
</body></html>"""


@pytest.mark.parametrize(
    ("page", "id", "published"),
    [
        (PREVIEW, "telegram/rafidain/77", "2021-02-22T01:30:00+03:00"),
        (EXPORTED, "telegram/أخبار الرافدين/5", "2021-02-22"),
    ],
)
def test_telegram_pages(tmp_path: Path, page: str, id: str, published: str) -> None:
    file = tmp_path / "messages.html"
    file.write_text(page % TEXT, encoding="utf-8")
    (document,), problems = read(file)
    assert (document.id, document.published, document.text) == (id, published, f"{TEXT}\nالتفاصيل لاحقا")
    assert document.publisher == "أخبار الرافدين"
    assert problems == []


def test_archivers_json(tmp_path: Path) -> None:
    file = tmp_path / "posts.json"
    told = {"id": 9, "message": TEXT, "date": "2021-02-21T22:30:00+00:00", "peer_id": {"channel_id": 55}}
    file.write_text(json.dumps([told, {"id": "x", "text": OTHER}, 5]), encoding="utf-8")
    (first, second), (problem,) = read(file)
    assert (first.id, first.published) == ("telegram/55/9", "2021-02-22T01:30:00+03:00")
    assert (second.id, second.text) == ("x", OTHER)
    assert "no JSON object" in problem.what


# Feeds

RSS = f"""<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>وكالة الرافدين</title>
<item><title>انفجار في الطارمية</title><link>https://example.org/1</link><guid>https://example.org/1</guid>
<pubDate>Mon, 22 Feb 2021 07:00:00 GMT</pubDate><description>موجز</description>
<content:encoded><![CDATA[<p>{TEXT}</p><p>وأضاف المصدر أن الدورية عادت إلى مقرها.</p>]]></content:encoded></item>
<item><title>عنوان بلا نص</title><link>https://example.org/2</link></item></channel></rss>"""


def test_feeds(tmp_path: Path) -> None:
    file = tmp_path / "feed.xml"
    file.write_text(RSS, encoding="utf-8")
    (document,), (problem,) = read(file)
    assert document.text == f"{TEXT}\nوأضاف المصدر أن الدورية عادت إلى مقرها."
    assert (document.url, document.publisher) == ("https://example.org/1", "وكالة الرافدين")
    assert (document.published or "")[:10] == "2021-02-22"
    assert "headline alone" in problem.what


def test_what_is_no_feed(tmp_path: Path) -> None:
    file = tmp_path / "feed.xml"
    file.write_text("<settings><a/></settings>", encoding="utf-8")
    documents, (problem,) = read(file)
    assert documents == []
    assert "no feed" in problem.what


# Tables


def test_columns_of_a_table_by_other_names(tmp_path: Path) -> None:
    file = tmp_path / "reports.csv"
    file.write_text(f"Ref;Body;Day\n7;{TEXT};2021-02-22\n", encoding="utf-8")
    (document,), _ = read(file, columns={"text": "body", "published": "day", "id": "ref"})
    assert (document.id, document.text, document.published) == ("7", TEXT, "2021-02-22")
    _, (problem,) = read(file)
    assert "ref, body, day" in problem.what
    assert "--columns text=" in problem.mend


def test_a_workbook(tmp_path: Path) -> None:
    import datetime

    import openpyxl

    book = openpyxl.Workbook()
    notes = book.active
    notes.title = "notes"
    notes.append(["ملاحظات"])
    sheet = book.create_sheet("reports")
    sheet.append(["id", "text", "published"])
    sheet.append([12, TEXT, datetime.datetime(2021, 2, 22)])
    sheet.append([None, None, None])
    sheet.merge_cells("A4:C4")
    sheet.append(["b", OTHER, "2021-02-23"])
    book.save(tmp_path / "reports.xlsx")
    documents, problems = read(tmp_path / "reports.xlsx")
    assert [(d.id, d.text, (d.published or "")[:10]) for d in documents] == [
        ("12", TEXT, "2021-02-22"),
        ("b", OTHER, "2021-02-23"),
    ]
    assert problems == []


def test_a_parquet_file(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    import pyarrow.parquet as pq

    held = pyarrow.table({"text": [TEXT, OTHER], "published": ["2021-02-22", None]})
    pq.write_table(held, tmp_path / "reports.parquet")
    documents, _ = read(tmp_path / "reports.parquet")
    assert [(d.id, d.text, d.published) for d in documents] == [
        ("reports/2", TEXT, "2021-02-22"),
        ("reports/3", OTHER, None),
    ]


@pytest.mark.parametrize("name", ["x.xlsx", "x.parquet", "x.docx", "x.pdf", "x.zip", "x.tar.gz", "x.json"])
def test_what_is_not_what_its_name_says(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(b"\x07 nothing of the kind " * 20)
    documents, problems = read(file)
    assert documents == []
    assert len(problems) == 1


# Word, PDF, mail


def test_word(tmp_path: Path) -> None:
    import docx

    held = docx.Document()
    held.add_paragraph(TEXT)
    held.add_table(1, 1).rows[0].cells[0].text = OTHER
    held.core_properties.title = "تقرير"
    held.save(str(tmp_path / "report.docx"))
    (document,), _ = read(tmp_path / "report.docx")
    assert (document.text, document.title, document.id) == (f"{TEXT}\n{OTHER}", "تقرير", "report")


def test_a_pdf_of_pictures_is_said_to_be_one(tmp_path: Path) -> None:
    import pypdf

    held = pypdf.PdfWriter()
    held.add_blank_page(200, 200)
    held.write(tmp_path / "scan.pdf")
    documents, (problem,) = read(tmp_path / "scan.pdf")
    assert documents == []
    assert "no letters" in problem.what


MAIL = (
    "From: =?utf-8?B?2YjZg9in2YTYqQ==?= <news@example.org>\nSubject: =?utf-8?B?2LnYp9is2YQ=?=\n"
    "Date: Mon, 22 Feb 2021 10:00:00 +0300\nMessage-ID: <a1@example.org>\n"
    'Content-Type: text/plain; charset="utf-8"\nContent-Transfer-Encoding: 8bit\n\n'
)


def test_mail(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_text(MAIL + TEXT, encoding="utf-8")
    line = "From x Mon Feb 22 10:00:00 2021\n"
    box = "".join(f"{line}{MAIL.replace('a1', n)}{t}\n\n" for n, t in (("b1", TEXT), ("b2", OTHER)))
    (tmp_path / "b.mbox").write_text(box, encoding="utf-8")
    documents, problems = read(tmp_path)
    assert [(d.id, d.text) for d in documents] == [
        ("a1@example.org", TEXT),
        ("b1@example.org", TEXT),
        ("b2@example.org", OTHER),
    ]
    assert {(d.title, (d.published or "")[:10]) for d in documents} == {("عاجل", "2021-02-22")}
    assert problems == []


# Web archives and archives


def record(
    url: str, body: bytes, status: str = "200 OK", kind: str = "text/html; charset=utf-8", packed: str = ""
) -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\n{packed}Content-Length: {len(body)}\r\n\r\n"
    http = head.encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2021-02-22T10:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:0>\r\nContent-Type: application/http; msgtype=response\r\n"
        f"Content-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def page(text: str, title: str = "انفجار في الطارمية") -> bytes:
    return f"<html><head><title>{title}</title></head><body><article><p>{text}</p></article></body></html>".encode()


def test_a_web_archive(tmp_path: Path) -> None:
    held = [
        record("https://example.org/1", page(TEXT)),
        record("https://example.org/2", page("Nothing in Arabic stands here at all.", "English")),
        record("https://example.org/3", page(OTHER), status="404 Not Found"),
        record("https://example.org/4", b"GIF89a", kind="image/gif"),
        record("https://example.org/5", page(OTHER)),
    ]
    (tmp_path / "a.warc").write_bytes(b"".join(held))
    documents, problems = read(tmp_path / "a.warc")
    assert [(d.id, d.text) for d in documents] == [("https://example.org/1", TEXT), ("https://example.org/5", OTHER)]
    assert problems == []


GZIP, CHUNKED = "Content-Encoding: gzip\r\n", "Transfer-Encoding: chunked\r\n"


def chunked(body: bytes) -> bytes:
    return b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (body[:100], body[100:], b""))


@pytest.mark.parametrize(
    ("body", "packed"),
    [
        (gzip.compress(page(TEXT)), GZIP),
        (zlib.compress(page(TEXT)), "Content-Encoding: deflate\r\n"),
        (brotli.compress(page(TEXT)), "Content-Encoding: br\r\n"),
        (chunked(page(TEXT)), CHUNKED),
        (chunked(gzip.compress(page(TEXT))), GZIP + CHUNKED),
        (page(TEXT), GZIP),  # kept unpacked with the headers of the packed
        (page(TEXT), CHUNKED),
    ],
)
def test_packed_pages_of_a_web_archive(tmp_path: Path, body: bytes, packed: str) -> None:
    (tmp_path / "a.warc").write_bytes(record("https://example.org/1", body, packed=packed))
    documents, problems = read(tmp_path / "a.warc")
    assert [d.text for d in documents] == [TEXT]
    assert problems == []


@pytest.mark.parametrize("way", [gzip.compress, brotli.compress])
def test_pages_that_unpack_to_too_much_are_passed_over(tmp_path: Path, way: Callable[[bytes], bytes]) -> None:
    name = "gzip" if way is gzip.compress else "br"
    huge = record("https://example.org/1", way(b"\xd8\xa7" * 6_000_000), packed=f"Content-Encoding: {name}\r\n")
    (tmp_path / "a.warc").write_bytes(huge + record("https://example.org/2", page(TEXT)))
    documents, _ = read(tmp_path / "a.warc")
    assert [d.id for d in documents] == ["https://example.org/2"]


@pytest.mark.parametrize("kept", [0.01, 0.1, 0.2, 0.3, 0.5, 0.9])
@pytest.mark.parametrize("kind", ["text/html; charset=utf-8", "image/gif"])
@pytest.mark.parametrize("pack", [gzip.compress, bytes])
def test_a_web_archive_that_breaks_off(tmp_path: Path, kept: float, kind: str, pack: Callable[[bytes], bytes]) -> None:
    whole = pack(record("https://example.org/1", page(TEXT)))
    cut = pack(record("https://example.org/2", page(OTHER), kind=kind))
    file = tmp_path / ("a.warc" if pack is bytes else "a.warc.gz")
    file.write_bytes(whole + cut[: int(len(cut) * kept)])
    documents, (problem,) = read(file)
    assert [d.text for d in documents] == [TEXT]
    assert "breaks off" in problem.what


def test_archives(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("2021/one.txt", TEXT)
        archive.writestr("../../outside.txt", OTHER)
        archive.writestr("2021/.hidden.txt", OTHER)
        archive.writestr("inner.zip", b"PK")
    with tarfile.open(tmp_path / "b.tar.gz", "w:gz") as tar:
        info = tarfile.TarInfo("two.txt")
        info.size = len(OTHER.encode())
        tar.addfile(info, io.BytesIO(OTHER.encode()))
    documents, problems = read(tmp_path)
    assert {(d.id, d.text) for d in documents} == {("a/2021/one", TEXT), ("b/two", OTHER)}
    assert [p.where.rpartition("!")[2] for p in problems] == ["inner.zip"]
    assert not (tmp_path.parent / "outside.txt").exists()


def test_a_bomb_is_left(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.txt", b"\0" * (70 << 20))
    documents, (problem,) = read(tmp_path / "bomb.zip")
    assert documents == []
    assert "unfolds" in problem.what
