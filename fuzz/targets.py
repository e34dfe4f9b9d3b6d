"""What is fuzzed: each target with the inputs it begins with, and what its format is written with."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from fuzz import bodies, files, texts
from fuzz.words import SENTENCES

CORPUS = Path(__file__).with_name("corpus")
"""Inputs that are kept: a folder a target. All of them were composed for this, or grew out of what was."""


class Target(NamedTuple):
    """`run` takes one input and raises where something does not hold. It begins with `given` (or what that makes);
    `tokens` are what the format is written with; `weight` is how much more time than others it gets."""

    run: Callable[[bytes], None]
    given: tuple[bytes, ...] | Callable[[], tuple[bytes, ...]]
    tokens: tuple[str, ...] = ()
    weight: int = 1
    watched: tuple[str, ...] = ()
    """The parts of marsad whose branches guide the fuzzer, all of them without any: to watch one takes time."""

    @property
    def seeds(self) -> tuple[bytes, ...]:
        """The inputs to begin with."""
        return self.given() if callable(self.given) else self.given


def _encoded(*texts: str) -> tuple[bytes, ...]:
    return tuple(text.encode() for text in texts)


_REPORTS = _encoded(
    *SENTENCES,
    *(f"@2021-02-23|{SENTENCES[n][:40]}\n{SENTENCES[n]}\n{SENTENCES[n + 1]}" for n in range(0, len(SENTENCES) - 1, 3)),
    "\n".join(SENTENCES[:6]),
)
_TIMES = ("@0001-01-01|\n", "@9999-12-31|\n", "@|\n", "أمس", "31/12/9999", "القرن", "رجب 1445 هـ", "الأحد الماضي", "منذ",
          "حتى", "بين", "و", "قبل 99999 يوما", "بعد 5 قرون", "ق.م", "29 شباط 2023", "24:60", "منتصف ليل")  # fmt: skip
_TAGS = (
    *("<p>", "</p>", "<div class=", "<article>", "</article>", "<time datetime=", "<meta property=", "<!--", "-->"),
    *("<script type='application/ld+json'>", "</script>", '{"@type":"NewsArticle","datePublished":"2021-02-23",'),
    *('"articleBody":"', '"@graph":[', "<h1>", "<a href=", "<br>", "&#0;", "&#xD800;", "&nbsp;", "&#1114112;", "<![CDATA["),
    *("<body>", "</body></html>", "<table><tr><td>", "<svg><title>", "<template>", "\x00", "<?xml encoding='utf-16'?>"),
    *("<meta charset=utf-7>", "<base href=//x>", "اقرأ أيضا", "المزيد", "نشر في 22/2/2021", "قبل ساعتين", "<title>"),
)  # fmt: skip
_PAGE = (
    "<html><head><title>{0} - وكالة الرافدين</title><meta property='article:published_time' content='2021-02-23'>"
    "<script type='application/ld+json'>{{\"@type\":\"NewsArticle\",\"headline\":\"{0}\",\"author\":{{\"name\":\"سعاد\"}}}}</script>"
    "</head><body><nav><a href=/>الرئيسية</a></nav><article><h1>{0}</h1><time datetime=2021-02-23>أمس</time>"
    "<p>{1}</p><p>{2}</p></article><aside><h3>اقرأ أيضا</h3><a href=/x>{0}</a></aside></body></html>"
)  # fmt: skip
_PAGES = _encoded(
    _PAGE.format(*SENTENCES[:3]), _PAGE.format(*SENTENCES[3:6]).replace("<article>", "<div class=post>"),
    f"<p>{SENTENCES[0]}<br>{SENTENCES[1]}", f"<meta charset=windows-1256><h1>{SENTENCES[2]}</h1>{SENTENCES[3]}",
)  # fmt: skip
_FEEDS = _encoded(
    f'<?xml version="1.0"?><rss version="2.0"><channel><title>وكالة</title><item><guid>1</guid><title>{SENTENCES[0][:50]}'
    f"</title><link>https://example.org/1</link><pubDate>Tue, 23 Feb 2021 10:00:00 GMT</pubDate><description>{SENTENCES[0]}"
    "</description></item></channel></rss>",
    f'<feed xmlns="http://www.w3.org/2005/Atom"><title>م</title><entry><id>a</id><updated>2021-02-23T00:00:00Z</updated>'
    f"<content type='html'>&lt;p&gt;{SENTENCES[2]}&lt;/p&gt;</content></entry></feed>",
    "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://example.org/1</loc><lastmod>2021-02-23"
    "</lastmod></url></urlset>",
    "User-agent: *\nDisallow: /x\nCrawl-delay: 5\n",
)  # fmt: skip
_EXPORT = {
    "name": "قناة",
    "type": "public_channel",
    "id": 1,
    "messages": [
        {"id": 1, "type": "message", "date": "2021-02-23T10:00:00", "date_unixtime": "1614063600", "text": SENTENCES[0]},
        {"id": 2, "type": "message", "date": "x", "text": [SENTENCES[1], {"type": "link", "text": "t.me"}, "\n"]},
        {"id": 3, "type": "service", "text": ""},
    ],
}
_ARCHIVED = {"id": 7, "message": SENTENCES[3], "date": "2021-02-23T22:30:00+00:00", "peer_id": {"channel_id": 5}}
_JSON = ("{", "}", "[", "]", '"', ":", ",", "null", "true", "1e999", "-0", "1", "\\u0000", "\\ud83d", "\\", '"id":', '"text":',
         '"date":', "NaN", '""', "[" * 40, '{"a":' * 20)  # fmt: skip
_PREVIEW = (
    "<div class='tgme_widget_message' data-post='chan/12'><div class=tgme_widget_message_owner_name>قناة</div>"
    "<div class='tgme_widget_message_reply'>قديم</div><div class='tgme_widget_message_text'>{0}<br>{1}</div>"
    "<time datetime='2021-02-23T10:00:00+00:00'></time></div>"
)
_DESKTOP = (
    "<div class=\"page_wrap\"><div class='page_header'><div class='text bold'>قناة</div></div>"
    "<div class=\"message default clearfix\" id='message5'><div class='pull_right date details' title='22.02.2021 10:15:00'>"
    "</div><div class='text'>{0}</div></div></div>"
)


def _warc(*bodies: str) -> bytes:
    records = []
    for number, body in enumerate(bodies):
        http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + body.encode()
        head = (
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2021-02-23T00:00:00Z\r\nWARC-Record-ID: "
            f"<urn:uuid:00000000-0000-0000-0000-00000000000{number}>\r\nWARC-Target-URI: https://example.org/{number}\r\n"
            f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
        )
        records.append(head.encode() + http + b"\r\n\r\n")
    return b"".join(records)


_HTTP = ("WARC/1.0\r\n", "WARC-Type: response\r\n", "Content-Length: ", "\r\n\r\n", "HTTP/1.1 200 OK\r\n", "-1", "99999999",
         "Content-Encoding: gzip\r\n", "Transfer-Encoding: chunked\r\n", "charset=utf-16", "\x1f", "WARC-Target-URI: ")  # fmt: skip
_MAIL = (
    "From a@example.org Tue Feb 23 10:00:00 2021\nFrom: =?utf-8?b?2YjZg9in2YTYqQ==?= <a@example.org>\nSubject: "
    f"=?utf-8?q?=D9=82=D8=B5=D9=81?=\nDate: Tue, 23 Feb 2021 10:00:00 +0300\nContent-Type: text/plain; charset=utf-8\n\n{SENTENCES[0]}\n"
)
_OTHER = (
    b"\x00" + SENTENCES[0].encode(),
    b"\x01" + f"---\ntitle: عنوان\npublished: 2021-02-23\n---\n{SENTENCES[1]}".encode(),
    b"\x02" + json.dumps([{"id": "a", "text": SENTENCES[2], "dates": ["2021-02-23"]}]).encode(),
    b"\x04" + f"id,text,published\n1,{SENTENCES[3]},2021-02-23\n2,\"{SENTENCES[4]}\",x\n".encode(),
    b"\x04" + f"text;published\n{SENTENCES[5]};44250\n".encode("cp1256", "replace"),
    b"\x05" + _MAIL.partition("\n")[2].encode(),
    b"\x06" + (_MAIL * 2).encode(),
    b"\x00" + SENTENCES[6].encode("utf-16"),
    b"\x00" + SENTENCES[7].encode("cp1256", "replace"),
)  # fmt: skip
_PLACE = ("900001\tTall al Ikhtibar\tTall al Ikhtibar\tTell,تل الاختبار\t34.61\t44.52\tP\tPPL\tIQ\t\t18\t77\t\t\t0\t\t\t"
          "Asia/Baghdad\t2024-05-01")  # fmt: skip
_TABLE = ("id,name_ar,alt_ar,name_en,type,country,admin1,admin2,lat,lon,precision_km,guard,rank\n"
          "x-1,تل الاختبار,التل|تل ختبار,Tall,village,IQ,Kirkuk,Daquq,35.1,44.3,2,,3\n")  # fmt: skip
_DECISIONS = (
    {"kind": "accept", "event": "EVENT0", "version": "VERSION0", "note": "راجعته"},
    {"kind": "value", "event": "EVENT1", "version": "VERSION1", "field": "date", "value": "2021-02-22", "key": "k1"},
    {"kind": "value", "event": "EVENT0", "version": "VERSION0", "field": "results.killed.is", "value": "7-9"},
    {"kind": "value", "event": "EVENT0", "version": "VERSION0", "field": "place", "value": "كركوك", "quote": "كركوك",
     "document": "d0", "start": "80", "end": "85", "zone": "text"},
    {"kind": "merge", "event": "EVENT0", "version": "VERSION0", "other": "EVENT1", "other_version": "VERSION1"},
    {"kind": "split", "event": "EVENT0", "version": "VERSION0", "mentions": ["d0#1"]},
    {"kind": "wrong", "event": "EVENT0", "version": "VERSION0", "field": "place", "value": "x", "mentions": ["d0#1"]},
    {"kind": "undo", "event": "EVENT0", "version": "VERSION0", "undoes": "1"},
)  # fmt: skip
_DECIDING = ("EVENT0", "VERSION0", "EVENT1", "VERSION1", '"mentions":["d0#1"]', '"start":"²"', '"end":"٣"', '"place"', '"date"',
             "results.killed.is", "results.x.y", "²", "99999999999", "9999-12-31", "0000-00-00", "d0#1", "IQ/Kirkuk")  # fmt: skip
_QUESTIONS = (b"\x00q=\nlimit=5\noffset=1", b"\x01since=2021-02-01\nuntil=2021-03-01", b"\x07bbox=40,30,50,40\nzoom=5",
              b"\x0bdocument=d0\nzone=text\nstart=0\nend=20\nfield=place", b"\x08by=week\nlang=ar",
              "\x0dq=كركوك\nkind=airstrike".encode(), "\x00place=كركوك\narea=IQ/Kirkuk\nsort=-killed".encode())  # fmt: skip
_ASKING = ("limit=", "offset=", "since=", "until=", "bbox=", "area=", "q=", "zoom=", "start=", "end=", "field=", "\n", "nan",
           "inf", "1e308", "-1", "²", "٣", "%00", "\x00", '"', "*", "NEAR(", " OR ", "^", "a:b", "2021-W05", "20210230",
           "document=d0", "lang=", "by=", "page=", "sort=", "min_origins=", "located=none", "disputed=1")  # fmt: skip
_MESSAGES = _encoded(
    *(
        json.dumps({"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
        for method, params in (
            ("initialize", {"protocolVersion": "2025-06-18"}), ("tools/list", {}),
            ("tools/call", {"name": "find_events", "arguments": {"text": "كركوك", "limit": 3}}),
            ("tools/call", {"name": "get_event", "arguments": {"event": "x"}}),
        )
    ),
)  # fmt: skip

_TEXTS = ("text", "lexicon", "gazetteer", "model", "reading", "dates", "counts", "places")
_FILES = ("sources", "model")
TARGETS = {
    "normalisation": Target(texts.normalisation, _REPORTS, watched=_TEXTS[:1]),
    "tokens": Target(texts.tokens, _REPORTS, watched=_TEXTS[:1]),
    "dates": Target(texts.time_expressions, _REPORTS, _TIMES, 2, _TEXTS),
    "counts": Target(texts.numbers, _REPORTS, watched=_TEXTS),
    "places": Target(texts.place_names, _REPORTS, weight=2, watched=_TEXTS),
    "reading": Target(texts.reading, _REPORTS, _TIMES, 4, _TEXTS),
    "fusion": Target(texts.fusion, (texts.PARTS.encode().join(_REPORTS[:5]), texts.PARTS.encode().join(_REPORTS[4:8])),
                     (texts.PARTS, *_TIMES), watched=(*_TEXTS, "fusion")),
    "pages": Target(files.page, _PAGES, _TAGS, 2, _FILES),
    "feeds": Target(files.feed, _FEEDS, (*_TAGS, "<item>", "<entry>", "<guid>", "<link>", "<url><loc>", "Disallow: "), watched=_FILES),
    "telegram": Target(files.telegram_export, _encoded(json.dumps(_EXPORT), json.dumps(_ARCHIVED, ensure_ascii=False),
                       json.dumps({"chats": {"list": [_EXPORT]}}, ensure_ascii=False)),
                       (*_JSON, '"messages": [', '"date_unixtime":', '"type":"message"'), watched=_FILES),
    "previews": Target(files.telegram_page, _encoded(_PREVIEW.format(*SENTENCES[:2]), _DESKTOP.format(SENTENCES[2])),
                       (*_TAGS, "data-post=", "class='tgme_widget_message_text'", "<div class='text'>"), watched=_FILES),
    "warc": Target(files.web_archive, (_warc(_PAGE.format(*SENTENCES[:3])), _warc(SENTENCES[3] * 3, SENTENCES[4] * 2)),
                   (*_HTTP, *_TAGS[:6]), watched=_FILES),
    "files": Target(files.other_files, _OTHER, (*_JSON, "---\n", ",", ";", "\t", '"', "Content-Type: multipart/mixed",
                    "=?utf-8?b?", "boundary=", "charset=", "\nFrom ", "Date: "), watched=_FILES),
    "place-dumps": Target(bodies.place_dump, _encoded(_PLACE, "1\t900001\tar\tتل الاختبار\t1\t\t\t\t\t"),
                          ("\t", "\n", "nan", "1e9", "PPL", "ADM1", "ar", "-91", "٣"), watched=("gazetteer",)),
    "place-tables": Target(bodies.place_table, _encoded(_TABLE), (",", "|", "\n", '"', "governorate", "IQ", "nan", "x-1"), watched=("gazetteer",)),
    "json-lines": Target(bodies.json_lines, _encoded(
        json.dumps({"id": "a", "text": SENTENCES[0], "published": "2021-02-23"}, ensure_ascii=False) + "\n"
        + json.dumps({"id": 5, "text": SENTENCES[1], "dates": ["x"]}) + "\n{"), _JSON, watched=_FILES),
    "store-lines": Target(bodies.store_lines, bodies.lines_of_stores, _JSON, watched=("store", "model")),
    "decisions": Target(bodies.decision_body, _encoded(*(json.dumps(d, ensure_ascii=False) for d in _DECISIONS)),
                        (*_JSON, *_DECIDING), watched=("store", "model", "web")),
    "questions": Target(bodies.question, _QUESTIONS, _ASKING, watched=("store", "model", "web", "analysis")),
    "assistants": Target(bodies.assistant_message, _MESSAGES, (*_JSON, '"limit":', '"event":', '"id":[]'), watched=("store", "model", "web")),
}  # fmt: skip
"""By name. The order is that in which they are run."""


def kept(name: str) -> Iterator[tuple[str, bytes]]:
    """The inputs kept of a target, by the name of their file."""
    for file in sorted((CORPUS / name).glob("*")):
        yield file.name, file.read_bytes()
