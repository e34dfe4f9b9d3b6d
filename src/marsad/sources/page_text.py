"""The words of a page in runs, as its layout parts them, and which of them are the report."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement

from marsad.sources.page_words import byline, days_in, folded, is_related, leads_away

_LEFT_OUT = (
    *("script", "style", "noscript", "template", "nav", "aside", "footer", "form", "figure", "button", "iframe"),
    *("amp-sidebar", "amp-list", "select", "svg"),
)
_RELATED = re.compile(
    r"relat|recommend|share|social|comment|menu|sidebar|breadcrumb|newsletter|also-read|more-news|tags|caption"
    r"|cookie|consent|gdpr|paywall|subscribe",
    re.IGNORECASE,
)
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
_PARAGRAPHS = {"p", "h2", "h3", "li", "blockquote", "dd"}
_THROUGH = {"ul", "ol", "tr", "tbody", "center", "pre", *_PARAGRAPHS}
_INLINE = {
    *("a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "label"),
    *("mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"),
}
_ALL_LINK = 0.7
"""Share of letters within links from which on a run is no part of the report: a headline behind two words."""
_LONG = 30
"""Letters from which on words that stand in no paragraph are taken for the report's and not for a label."""
_BLANKS = re.compile(r"[ \t\r\n\f\v\u00a0]+")


@dataclass(slots=True)
class Run:
    """Words that a reader sees as one line or paragraph, with the element that holds them."""

    block: HtmlElement
    text: str
    linked: float
    solid: bool
    """Whether it stands in a paragraph, a list or a smaller heading, not bare in a division or cell."""

    @property
    def report(self) -> bool:
        """Whether its words may be a report's: not a headline, nor a link to another report."""
        return self.linked < _ALL_LINK and self.block.tag != "h1"


def clean(text: str) -> str:
    """The text in one line."""
    return _BLANKS.sub(" ", text).strip()


def drop_surroundings(tree: HtmlElement) -> None:
    """Take out of a page what names itself a menu, a box, comments, or a list of other reports."""
    for element in list(tree.iter(*_LEFT_OUT)):
        element.drop_tree()
    for element in list(tree.iter("header")):
        if element.find(".//h1") is None:
            element.drop_tree()
    weights = _weights(tree)
    most = weights.get(tree, 0) / 2
    for element in tree.xpath("//*[@class or @id]"):
        named = f"{element.get('class', '')} {element.get('id', '')}"
        if element.tag in ("html", "body", "article", "main", *_HEADINGS) or not _RELATED.search(named):
            continue
        if not 0 < most < weights.get(element, 0):
            element.drop_tree()
    for heading in list(tree.iter(*_HEADINGS[1:], "p", "div", "strong", "b")):
        if not len(heading) > 2 and heading.getparent() is not None and is_related(clean(heading.text_content())):
            _drop_others(heading)


def _drop_others(heading: HtmlElement) -> None:
    """Drop a heading of other reports with what it heads: its list, its box, or all that follows beside it."""
    shown = clean(heading.text_content())
    parent = heading.getparent()
    while parent.getparent() is not None and parent.tag != "body" and clean(parent.text_content()) == shown:
        heading, parent = parent, parent.getparent()
    inline = heading.tag not in ("div", "section", *_HEADINGS) and heading.find(".//h2") is None
    first = not inline and not any(clean(e.text_content()) for e in heading.itersiblings(preceding=True) if _real(e))
    if first and parent.tag not in ("html", "body", "main", "article") and parent.find(".//h1") is None:
        parent.drop_tree()
        return
    for follower in list(heading.itersiblings()):
        if not _real(follower):
            continue
        ends = inline and not _mostly_link(follower)
        if ends:
            break
        listed = follower.tag in ("ul", "ol")
        follower.drop_tree()
        if listed:
            break
    heading.drop_tree()


def _real(element: HtmlElement) -> bool:
    return isinstance(element.tag, str)


def _mostly_link(element: HtmlElement) -> bool:
    whole = len(element.text_content())
    return sum(len(link.text_content()) for link in element.iter("a")) >= whole * _ALL_LINK


def _weights(tree: HtmlElement) -> dict[HtmlElement, int]:
    """The length of the paragraphs below each element, in one walk."""
    weights: dict[HtmlElement, int] = {}
    for _, element in etree.iterwalk(tree, events=("end",), tag="*"):
        own = len(element.text_content()) if element.tag == "p" else sum(weights.get(child, 0) for child in element)
        if own:
            weights[element] = own
    return weights


def runs(tree: HtmlElement) -> list[Run]:
    """The words of a page in order, parted where the page parts them, not where its source does."""
    made: list[Run] = []
    blocks: list[HtmlElement] = [tree]
    links = solid = 0
    pieces: list[str] = []
    linked = 0

    def end() -> None:
        nonlocal linked
        text = clean("".join(pieces))
        if text:
            made.append(Run(blocks[-1], text, min(1.0, linked / len(text)), solid > 0))
        pieces.clear()
        linked = 0

    def take(text: str | None) -> None:
        nonlocal linked
        if text:
            pieces.append(text)
            linked += len(text.strip()) if links else 0

    for event, node in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        if event in ("comment", "pi"):
            take(node.tail)
            continue
        tag, starts = node.tag, event == "start"
        if tag == "a":
            links += 1 if starts else -1
        elif tag not in _INLINE:
            end()
            if starts:
                blocks.append(node)
            else:
                blocks.pop()
            if tag in _PARAGRAPHS:
                solid += 1 if starts else -1
        if starts:
            take(node.text)
        elif node is not tree:
            take(node.tail)
    end()
    return made


def body_of(tree: HtmlElement, all_runs: list[Run], title: HtmlElement | None) -> list[Run]:
    """The runs of the element that holds the report."""
    weights = _credits(all_runs)
    marked = tree.xpath("//*[@itemprop='articleBody']")
    root = marked[0] if marked else None
    if root is None:
        near = set(title.iterancestors()) if title is not None else set()
        best = max(weights, key=lambda e: weights[e] * (3 if _beside(e, near) else 1), default=None)
        sums = {e: _sum(e, weights) for e in [*tree.iter("article"), *tree.iter("main")]}
        whole = {e: n for e, n in sums.items() if n and (best is None or n * 2 >= weights[best] or e in near)}
        articles = [e for e in whole if e.tag == "article"]
        root = max(articles or whole, key=lambda e: whole[e], default=best)
    if root is None:
        return all_runs
    cards = [card for card in root.iter("article") if card is not root]
    left = {element for card in cards for element in card.iter()}
    inside = {element for element in root.iter() if element not in left}
    return [run for run in all_runs if run.block in inside]


def _beside(element: HtmlElement, near: set[HtmlElement]) -> bool:
    """Whether a title stands in an element or not far above it."""
    parent = element.getparent()
    outer = parent.getparent() if parent is not None else None
    return element in near or parent in near or outer in near


def _credits(all_runs: list[Run]) -> dict[HtmlElement, float]:
    """How many letters of reports each element holds right below it."""
    several = Counter(run.block for run in all_runs)
    weights: dict[HtmlElement, float] = {}
    for run in all_runs:
        if not run.report or run.block.tag in _HEADINGS:
            continue
        holder = run.block
        if holder.tag in _PARAGRAPHS or several[holder] == 1:
            holder = holder.getparent() if holder.getparent() is not None else holder
        while holder.tag in _THROUGH and holder.getparent() is not None:
            holder = holder.getparent()
        weights[holder] = weights.get(holder, 0) + len(run.text) * (1 if len(run.text) >= _LONG else 0.1)
    return weights


def _sum(root: HtmlElement, weights: dict[HtmlElement, float]) -> float:
    return sum(weights.get(element, 0) for element in root.iter())


def lines_of(body: list[Run], title: str) -> Iterator[str]:
    """The report's lines, without its headline, byline and line of date above, and pointers to other reports."""
    begun = False
    for run in body:
        if not run.report or leads_away(run.text) or (title and folded(run.text) == folded(title)):
            continue
        if not begun and (byline(run.text) or is_dateline(run.text)):
            continue
        if run.solid or len(run.text) >= _LONG or (begun and " " in run.text):
            begun = begun or len(run.text) >= _LONG
            yield run.text


def is_dateline(line: str) -> bool:
    """Whether a line is little more than a day: «نشر في: الإثنين 22 شباط 2021 - 10:30»."""
    return len(line) < 70 and len(line.split()) <= 9 and any(days_in(line))
