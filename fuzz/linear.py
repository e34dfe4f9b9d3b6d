"""Time by length, of texts made to be slow: `make fuzz-linear`, or `python -m fuzz.linear [--letters N] [SHAPE …]`.

Each text is read at a quarter of the length and at the whole of it; four times the text may take four times as long,
and a little more where memory is asked for. What takes more than `WORST` times as long is told, and ends it with 1.
"""

import argparse
import multiprocessing
import sys
import time
from collections.abc import Callable
from pathlib import Path

from fuzz.files import room
from fuzz.words import SENTENCES

WORST = 7.0
"""Linear is 4, quadratic 16."""
LEAST = 1.0
"""Seconds of CPU below which a ratio tells nothing."""
GIVEN_UP = 300.0
"""Seconds after which a text is left."""
_REPORT = " ".join(SENTENCES)
_MARKS = "\u200f\u200e\u202b\u202c\u2067\u2069\u061c\u200b"


def _repeated(unit: str) -> Callable[[int], str]:
    return lambda letters: (unit * (letters // len(unit) + 1))[:letters]


def _nested(before: str, after: str) -> Callable[[int], str]:
    def made(letters: int) -> str:
        deep = letters // (len(before) + len(after))
        return before * deep + after * deep

    return made


TEXTS: dict[str, Callable[[int], str]] = {
    "waw": _repeated("و"),
    "waw blank": _repeated("و "),
    "brackets": _nested("(", ")"),
    "open brackets": _repeated("("),
    "brackets around words": _repeated("(قصف) "),
    "digits": _repeated("7"),
    "numbers": _repeated("12 "),
    "number words": _repeated("ثلاثة وعشرون ألفا و"),
    "dates": _repeated("22/2/2021 "),
    "days and": _repeated("أمس و"),
    "one sentence": _repeated(f"{SENTENCES[2]} "),
    "one sentence a line": _repeated(f"{SENTENCES[2]}\n"),
    "one sentence without end": _repeated(SENTENCES[4].replace(".", "، ")),
    "many sentences": _repeated(f"{_REPORT} "),
    "killings": _repeated("مقتل 3 جنود و"),
    "places": _repeated("بلدة سرمين بريف إدلب، "),
    "places between": _repeated("بين بغداد وكركوك و"),
    "distances": _repeated("15 كم جنوب غربي "),
    "speakers": _repeated("وقال المتحدث "),
    "names": _repeated("أحمد بن "),
    "kunyas": _repeated("أبو "),
    "units": _repeated("قيادة قوات لواء "),
    "tatweel": _repeated("\u0640"),
    "tatweel in words": _repeated("قـ"),
    "broken words": _repeated("قصـ ـف "),
    "diacritics": _repeated("\u064b"),
    "marks of direction": _repeated(_MARKS),
    "words turned": _repeated("\u202eقصف\u202c "),
    "line breaks": _repeated("\n"),
    "lines of one letter": _repeated("و\n"),
    "blanks": _repeated(" "),
    "nested quotations": _nested("«", "»"),
    "open quotations": _repeated("«قال "),
    "straight quotations": _repeated('"قال" '),
    "stops": _repeated("."),
    "stops and letters": _repeated("ق."),
    "commas": _repeated("،"),
    "dots of pauses": _repeated(".. "),
    "colons": _repeated("قال: "),
    "one word": _repeated("قصفت"),
    "one Latin word": _repeated("a"),
    "ligatures": _repeated("ﷲ"),
    "hash tags": _repeated("#قصف_"),
    "stars": _repeated("ق*"),
}
"""Texts of so many letters."""
_PREVIEW = "<div class='tgme_widget_message' data-post='a/1'><div class='tgme_widget_message_text'>"
_FEED = "<?xml version='1.0'?><rss version='2.0'><channel><title>x</title>"
_PARTS = "Content-Type: multipart/mixed; boundary=b\n\n"
PAGES: dict[str, Callable[[int], str]] = {
    "less than": _repeated("<"),
    "open divisions": _repeated("<div>"),
    "open divisions with words": _repeated("<div>قصف "),
    "open bold": _repeated("<b>"),
    "open links": _repeated("<a href=x>"),
    "open lists": _repeated("<ul><li>"),
    "open tables": _repeated("<table><tr><td>"),
    "closed divisions": _repeated("</div>"),
    "comments": _repeated("<!--"),
    "scripts": _repeated("<script>"),
    "entities": _repeated("&amp;"),
    "entities without end": _repeated("&"),
    "attributes": lambda letters: "<div " + _repeated("a=1 ")(letters) + ">قصف</div>",
    "one class": lambda letters: "<div class='" + _repeated("ad ")(letters) + "'>قصف</div>",
    "headings": _repeated(f"<h2>{SENTENCES[0][:40]}</h2>"),
    "paragraphs": _repeated(f"<p>{SENTENCES[0]}</p>"),
    "cards": _repeated(f"<div class=card><h3><a href=/x>{SENTENCES[0][:40]}</a></h3></div>"),
    "articles": _repeated(f"<article><p>{SENTENCES[0][:60]}"),
    "times": _repeated("<time datetime=2021-02-23>أمس</time>"),
    "metas": _repeated("<meta property=a content=b>"),
    "data": lambda letters: "<script type='application/ld+json'>" + _repeated("[")(letters) + "</script>",
    "data of things": lambda letters: "<script type='application/ld+json'>["
    + ",".join(['{"@id":"a","headline":"b"}'] * (letters // 27))
    + "]</script><p>قصف",
    "words alone": _repeated(f"{SENTENCES[2]} "),
    "line breaks of pages": _repeated("<br>"),
    "previews": _repeated(_PREVIEW + "قصف</div></div>"),
    "previews within each other": _repeated(_PREVIEW),
}
"""Pages of so many letters."""
FILES: dict[str, tuple[str, Callable[[int], str]]] = {
    "feed of items": (".rss", lambda n: _FEED + _repeated("<item><guid>1</guid><description>قصف</description></item>")(n)),
    "feed of openings": (".rss", lambda n: _FEED + _repeated("<item>")(n)),
    "feed of less than": (".rss", lambda n: _FEED + "<item><description>" + _repeated("<")(n)),
    "feed of entities": (".rss", lambda n: _FEED + "<item><description>" + _repeated("&lt;b&gt;")(n)),
    "export of posts": (".json", lambda n: '{"messages":[' + _repeated('{"id":1,"date":"2021-02-23","text":"قصف"},')(n)),
    "export of openings": (".json", lambda n: '{"messages":[' + _repeated("[")(n)),
    "export of one text": (".json", lambda n: '{"messages":[{"id":1,"text":"' + _repeated("قصف ")(n)),
    "export of names": (".json", lambda n: '{"chats":[' + _repeated('{"name":"a","id":1},')(n)),
    "lines of JSON": (".jsonl", _repeated('{"id":"a","text":"قصف"}\n')),
    "table of cells": (".csv", lambda n: "text,id\n" + _repeated("قصف,1\n")(n)),
    "table of quotes": (".csv", lambda n: "text,id\n" + _repeated('"')(n)),
    "table of one row": (".csv", lambda n: "text,id\n" + _repeated("a,")(n)),
    "message of headers": (".eml", lambda n: _repeated("Subject: قصف\n")(n) + "\nقصف"),
    "message of addresses": (".eml", lambda n: "From: " + _repeated("a@example.org, ")(n) + "\n\nقصف"),
    "message of one header": (".eml", lambda n: "Subject: " + _repeated("=?utf-8?q?a?= ")(n) + "\n\nقصف"),
    "message of brackets": (".eml", lambda n: "From: " + _repeated("(")(n) + "\n\nقصف"),
    "message of parts": (".eml", lambda n: _PARTS + _repeated("--b\n\nقصف\n")(n)),
    "message of parts within parts": (".eml", lambda n: _repeated(_PARTS + "--b\n")(n)),
    "mailbox": (".mbox", _repeated("From a\nSubject: x\n\nقصف\n\n")),
    "front matter": (".md", lambda n: "---\n" + _repeated("a: b\n")(n) + "---\nقصف"),
    "front matter without end": (".md", lambda n: "---\n" + _repeated("a: b\n")(n)),
    "archive of headers": (".warc", _repeated("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 0\r\n\r\n\r\n\r\n")),
}
"""Files of so many letters, with their ending."""


def steps(name: str, letters: int) -> dict[str, Callable[[], object]]:
    """What is done with a text, page or file of a shape."""
    from marsad import counts, dates, places
    from marsad.fusion.words import stretches
    from marsad.model.document import Document
    from marsad.reading import read_document
    from marsad.sources import read_file, telegram
    from marsad.sources.html import read_html
    from marsad.text import alike, analyse

    if name in FILES:
        ending, made_of = FILES[name]
        path = room("long") / f"{letters}{ending}"
        path.write_text(made_of(letters), encoding="utf-8")
        return {"file": lambda: list(read_file(path, Path(path.name)))}
    if name in PAGES:
        page = PAGES[name](letters)
        found: dict[str, Callable[[], object]] = {"page": lambda: read_html(page)}
        return found | ({"posts": lambda: list(telegram.read_page(page, "x"))} if "previews" in name else {})
    text = TEXTS[name](letters)
    made = Document(id="d", text=text, published="2024-05-12")
    return {
        "analyse": lambda: analyse(text),
        "alike": lambda: alike(text),
        "dates": lambda: dates.find(text, "2024-05-12"),
        "counts": lambda: counts.find(text),
        "places": lambda: places.find(text),
        "read": lambda: read_document(made),
        "stretches": lambda: stretches(text),
    }


def _measure(name: str, letters: int, told: "multiprocessing.SimpleQueue[tuple[str, float, float]]") -> None:
    for text in (SENTENCES[0], SENTENCES[2]):  # what is loaded with the first text is no part of its time
        steps("one sentence", len(text))["read"]()
    few, many = steps(name, letters // 4), steps(name, letters)
    for step in few:
        taken = []
        for made in (few, many):
            begun = time.process_time()
            made[step]()
            taken.append(time.process_time() - begun)
        told.put((step, taken[0], taken[1]))


def measured(name: str, letters: int) -> list[tuple[str, float, float]]:
    """Seconds of CPU for a quarter and for the whole, by step, in a process of its own: a step that does not end is
    given up, and told with an infinite time."""
    queue: multiprocessing.SimpleQueue[tuple[str, float, float]] = multiprocessing.SimpleQueue()
    worker = multiprocessing.Process(target=_measure, args=(name, letters, queue))
    worker.start()
    worker.join(GIVEN_UP)
    ended = not worker.is_alive() and worker.exitcode == 0
    if worker.is_alive():
        worker.kill()
        worker.join()
    found = []
    while not queue.empty():
        found.append(queue.get())
    return found if ended else [*found, ("what follows", 0.0, float("inf"))]


def main() -> None:
    """Measure the shapes that are named, or all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("shapes", nargs="*", metavar="SHAPE")
    parser.add_argument("--letters", type=int, default=1_000_000)
    asked = parser.parse_args()
    print(f"{'shape':30} {'step':12} {asked.letters // 4:>10,} {asked.letters:>10,} letters, seconds of CPU")
    worst, slow = 0.0, []
    for name in asked.shapes or [*TEXTS, *PAGES, *FILES]:
        for step, few, many in measured(name, asked.letters):
            ratio = many / max(few, LEAST / 4)
            worst = max(worst, ratio if many > LEAST else 0.0)
            bad = many > LEAST and ratio > WORST
            slow += [f"{name}: {step}"] if bad else []
            print(f"{name:30} {step:12} {few:10.3f} {many:10.3f}  × {ratio:.1f}{' !' if bad else ''}", flush=True)
    print(f"worst: × {worst:.1f}")
    if slow:
        print("more than linear: " + "; ".join(slow))
    sys.exit(1 if slow else 0)


if __name__ == "__main__":
    main()
