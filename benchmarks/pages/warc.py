"""Records a second of a web archive, to documents, before any is read: composed pages in a WARC as crawlers write it.

Each page is made as heavy as pages of news sites are, with scripts, styles and menus around it; requests and metadata
stand between the responses, each record is compressed by itself. The first figure counts Arabic pages alone, the second
an archive like Common Crawl News, where one page in ten is Arabic.
"""

import argparse
import gzip
import os
import random
import tempfile
import time
from pathlib import Path

from made import pages
from stories import OTHERS

from marsad.sources.warc import read_warc

LATIN = "The council said on Monday that work on the bridge would begin in spring. "
WEIGHT = 60_000
"""Letters of script and style that a page carries beside its words."""


def heavy(raw: bytes, dice: random.Random) -> bytes:
    """A page with what surrounds reports: menus of 150 links, scripts and styles of no fixed words."""
    script = "".join(f"var v{dice.randrange(10**9)}=function(a){{return a<b&&c}};" for _ in range(WEIGHT // 50))
    titles = (LATIN,) if b"lang=en" in raw else OTHERS
    menu = "".join(f'<li class="m{i}"><a href="/t/{i}">{titles[i % len(titles)]}</a></li>' for i in range(150))
    head = f"<script>{script}</script><style>.a{{color:red}}</style>".encode()
    around = f'<div class="mega-menu"><ul>{menu}</ul></div>'.encode("windows-1256" if b"windows-1256" in raw else "utf-8")
    cut = raw.lower().index(b"</head>")
    return raw[:cut] + head + raw[cut : raw.index(b">", cut + 7) + 1] + around + raw[raw.index(b">", cut + 7) + 1 :]


def record(kind: str, uri: str, body: bytes) -> bytes:
    types = {"response": "application/http; msgtype=response", "request": "application/http; msgtype=request"}
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {uri}\r\nWARC-Date: 2024-05-12T10:00:00Z\r\n"
        f"WARC-Record-ID: <urn:uuid:{random.randrange(16**12):012x}>\r\n"
        f"Content-Type: {types.get(kind, 'application/warc-fields')}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return gzip.compress(head.encode() + body + b"\r\n\r\n", 6)


def write(file: Path, records: int, arabic_in: int) -> None:
    dice = random.Random(1)
    made = [page.raw for page in pages()]
    latin = f"<html lang=en><head><title>News</title></head><body><h1>Bridge</h1><p>{LATIN * 30}</p></body></html>".encode()
    with file.open("wb") as out:
        for i in range(records):
            raw = made[i % len(made)] if i % arabic_in == 0 else latin
            body = heavy(raw, dice)
            http = f"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {len(body)}\r\n\r\n".encode()
            uri = f"https://news.example.org/{i}"
            out.write(record("request", uri, b"GET / HTTP/1.1\r\nHost: news.example.org\r\n\r\n"))
            out.write(record("response", uri, http + body))
            out.write(record("metadata", uri, b"fetchTimeMs: 12\r\n"))


def measure(records: int, arabic_in: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "made.warc.gz"
        write(file, records, arabic_in)
        begun = time.process_time()
        documents = sum(1 for _ in read_warc(file, file))
        spent = time.process_time() - begun
        size = os.path.getsize(file) / 1e6
    print(f"{records:,} pages ({size:.0f} MB), one in {arabic_in} Arabic: {documents:,} documents, {records / spent:.0f} pages a second")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=1_500)
    chosen = parser.parse_args()
    measure(chosen.records, 1)
    measure(chosen.records, 10)
