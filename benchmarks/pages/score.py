"""What `read_html` makes of the composed pages: words, title, day, publisher, author, address, pages a second."""

import argparse
import re
import time
from collections import Counter
from collections.abc import Callable

from made import Page, pages

from marsad.sources.decoding import decode
from marsad.sources.html import read_html

FIELDS = ("title", "day", "publisher", "author", "url")


def words(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text))


def f1(gold: str, pred: str) -> float:
    one, other = words(gold), words(pred)
    return 2 * sum((one & other).values()) / max(1, sum(one.values()) + sum(other.values()))


def ours(raw: bytes) -> dict[str, str]:
    read = read_html(decode(raw, html=True)[0])
    return {k: str(read.get(k, "")) for k in ("text", *FIELDS)} | {"day": str(read.get("published", ""))[:10]}


def trafilatura(raw: bytes) -> dict[str, str]:
    """The library by itself, for comparison; it is no dependency of marsad."""
    from trafilatura import bare_extraction

    read = bare_extraction(decode(raw, html=True)[0], include_comments=False, with_metadata=True)
    told = read.as_dict() if read else {}
    names = {"text": "text", "title": "title", "day": "date", "publisher": "sitename", "author": "author", "url": "url"}
    return {k: told.get(name) or "" for k, name in names.items()}


def show(made: list[Page], read: Callable[[bytes], dict[str, str]], layouts: bool) -> None:
    began = time.process_time()
    found = [read(page.raw) for page in made]
    spent = time.process_time() - began
    rows = [(p, f1(p.text, f["text"]), {k: f[k] == getattr(p, k) for k in FIELDS}, f) for p, f in zip(made, found, strict=True)]
    for half in ("a", "b"):
        mine = [row for row in rows if row[0].half == half]
        right = "  ".join(f"{k} {sum(row[2][k] for row in mine) / len(mine):.3f}" for k in FIELDS)
        print(f"half {half}: {len(mine)} pages  text F1 {sum(row[1] for row in mine) / len(mine):.3f}  {right}")
    print(f"{len(made) / spent:.0f} pages a second")
    if layouts:
        for name in dict.fromkeys(p.layout for p in made if p.half == "a"):
            mine = [row for row in rows if row[0].layout == name]
            wrong = {k: mine[0][3][k] for k in FIELDS if not all(row[2][k] for row in mine)}
            print(f"{name:18} {sum(row[1] for row in mine) / len(mine):.3f}  {wrong or ''}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--layouts", action="store_true", help="each layout of half a, with what is wrong")
    parser.add_argument("--trafilatura", action="store_true", help="the library trafilatura instead (to be installed)")
    chosen = parser.parse_args()
    show(list(pages()), trafilatura if chosen.trafilatura else ours, chosen.layouts)
