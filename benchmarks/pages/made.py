"""All pages with their gold: every layout with every report."""

from collections.abc import Iterator
from dataclasses import dataclass

import layouts_a
import layouts_b
import layouts_c
from stories import STORIES


@dataclass(frozen=True)
class Page:
    """A page as its bytes arrive, and what it says. An empty field is one that the page does not tell."""

    layout: str
    half: str
    raw: bytes
    text: str
    title: str
    day: str
    publisher: str
    author: str
    url: str


def pages() -> Iterator[Page]:
    for half, module in (("a", layouts_a), ("b", layouts_b), ("a", layouts_c)):
        for name, make in vars(module).items():
            if not callable(make) or name.startswith("_") or not hasattr(make, "__code__") or make.__module__ != module.__name__:
                continue
            told = getattr(make, "gold", {})
            for story in STORIES:
                text, title = "\n".join(story.body), story.title
                gold = {"text": text, "title": title, "day": story.day, "publisher": story.site, "author": story.author}
                gold |= {"url": story.url}
                gold |= {k: v(story) if callable(v) else v for k, v in told.items() if k != "charset"}
                yield Page(name, half, make(story).encode(told.get("charset", "utf-8")), **gold)
