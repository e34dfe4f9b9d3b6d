"""What stands around a page's report: menus, boxes, comments, lists of other reports. It is emptied where it stands."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from lxml import etree
from lxml.html import HtmlElement

from marsad.sources.page_words import is_related

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
ALL_LINK = 0.7
"""Share of letters within links from which on words lead to another report: a headline behind two words."""
_LEFT_OUT = (
    *("script", "style", "noscript", "template", "nav", "aside", "footer", "figure", "button", "iframe"),
    *("amp-sidebar", "amp-list", "select", "svg", "marquee", "dialog"),
)
_BOX = re.compile(
    r"relat|recommend|share|social|menu|sidebar|breadcrumb|newsletter|also-read|more-news|tags|caption|cookie|consent"
    r"|gdpr|paywall|subscribe|ticker|breaking|copyright|gallery"
    r"|author-?(?:box|bio|info|card)|about-?author|navigation|pagination",
    re.IGNORECASE,
)
_COMMENTS = re.compile("comment|disqus", re.IGNORECASE)
_STATE = re.compile(
    r"(?:^|\s)(?:has|no|is|with)-\S*|\S*-(?:enabled|open|opened|closed|disabled|on|off)(?=\s|$)", re.IGNORECASE
)
"""Names that tell how an element is, not what it is: «has-sidebar», «comments-open»."""
_NEVER = ("html", "body", "article", "main", *HEADINGS)
_BLOCK_HEADINGS = ("div", "section", *HEADINGS)
_SHORT = 60
"""Letters of the longest heading of a list of other reports."""
_CARD_LEVELS = 3
"""How far above its headline the box of another report may begin."""


@dataclass(slots=True)
class Size:
    """What an element holds, all below it counted."""

    letters: int = 0
    linked: int = 0
    headings: int = 0
    titles: int = 0
    """How many `h1` are in it."""

    @property
    def words(self) -> int:
        """Letters that lead nowhere."""
        return self.letters - self.linked


Sizes = dict[HtmlElement, Size]


def empty_surroundings(tree: HtmlElement, headline: HtmlElement | None) -> None:
    """Empty what is no part of a page's report. `headline`, if known, shows which heading is the report's own."""
    for element in list(tree.iter(*_LEFT_OUT)):
        _empty(element)
    own = set(headline.iterancestors()) if headline is not None else set()
    _empty_boxes(tree, own)
    sizes = _sizes(tree)
    for heading in list(tree.iter(*HEADINGS[1:], "p", "div", "strong", "b", "span", "dt", "th")):
        size = sizes.get(heading)
        short = size is not None and 0 < size.letters <= _SHORT and len(heading) <= 2
        if short and heading.getparent() is not None and is_related(_words(heading)):
            _empty_others(heading, sizes, own)
    _empty_cards(tree, headline)
    _empty_inner(tree)


def _empty(element: HtmlElement) -> None:
    """Leave nothing of an element but what follows it. (To take it out would copy what follows, each time again.)"""
    inline = element.tag in ("script", "style", "noscript", "template", "svg")
    element.clear(keep_tail=True)
    element.tag = "span" if inline else "div"


def _words(element: HtmlElement) -> str:
    return " ".join(str(element.text_content()).split())


def _sizes(tree: HtmlElement) -> Sizes:
    """What every element holds, in one walk from the last to the first: what is below comes before what is above."""
    sizes = {element: Size() for element in tree.iter()}
    for element in reversed(sizes):
        size, tag = sizes[element], element.tag
        if isinstance(tag, str):  # not a comment
            size.letters += len((element.text or "").strip())
            size.headings += tag in HEADINGS
            size.titles += tag == "h1"
            if tag == "a":
                size.linked = size.letters
        parent = element.getparent()
        if parent in sizes and element is not tree:
            above = sizes[parent]
            above.letters += size.letters + len((element.tail or "").strip())
            above.linked += size.linked
            above.headings += size.headings
            above.titles += size.titles
    return sizes


def _empty_boxes(tree: HtmlElement, own: set[HtmlElement]) -> None:
    """Empty what is or names itself a box, unless it holds the headline or most of the page («content has-sidebar»)."""
    sizes = _sizes(tree)
    half = sizes[tree].words / 2
    for element in list(tree.iter("header", "form")):
        if element not in own and not sizes[element].titles and sizes[element].words <= half:
            _empty(element)
    for element in tree.xpath("//*[@class or @id]"):
        kind = _box_named(f"{element.get('class', '')} {element.get('id', '')}")
        size = sizes[element]
        if not kind or element.tag in _NEVER or element in own or size.titles:
            continue
        if kind == "comments" or size.words <= half:
            _empty(element)


@lru_cache(maxsize=10_000)
def _box_named(names: str) -> str:
    """What an element's names call it: "comments", another "box", or nothing of the kind."""
    names = _STATE.sub(" ", names)
    return "comments" if _COMMENTS.search(names) else "box" if _BOX.search(names) else ""


def _empty_others(heading: HtmlElement, sizes: Sizes, own: set[HtmlElement]) -> None:
    """Empty a heading of other reports with what it heads: its box, its list, or all that follows beside it."""
    parent = heading.getparent()
    while parent.getparent() is not None and parent.tag != "body" and sizes[parent].letters == sizes[heading].letters:
        heading, parent = parent, parent.getparent()
    block = heading.tag in _BLOCK_HEADINGS or heading.find(".//h2") is not None
    first = not (parent.text or "").strip() and not any(
        sizes[e].letters or (e.tail or "").strip() for e in heading.itersiblings("*", preceding=True) if e in sizes
    )
    boxed = parent.tag not in _NEVER and parent not in own and not sizes[parent].titles
    if first and boxed and (block or _mostly_link(sizes[parent])):
        _empty(parent)
        return
    for follower in heading.itersiblings("*"):
        if not block and not _mostly_link(sizes[follower]):
            break
        listed = follower.tag in ("ul", "ol")
        _empty(follower)
        if listed:
            break
    _empty(heading)


def _mostly_link(size: Size) -> bool:
    return size.linked >= size.letters * ALL_LINK


def _empty_cards(tree: HtmlElement, headline: HtmlElement | None) -> None:
    """Empty other reports shown as cards: boxes alike, side by side, each with a headline that leads away. On a page
    that has nothing else they stay: it is a list of reports."""
    if len(list(islice(tree.iter(*HEADINGS[1:]), 2))) < 2:
        return
    sizes = _sizes(tree)
    beside: dict[tuple[HtmlElement, str, str], list[HtmlElement]] = {}
    for heading in tree.iter(*HEADINGS[1:]):
        away = sizes[heading].letters and _mostly_link(sizes[heading]) and not _leads_within(heading)
        if heading is headline or not away:
            continue
        card = heading
        for _ in range(_CARD_LEVELS):
            parent = card.getparent()
            if parent is None or parent.tag in ("body", "main") or sizes[parent].headings != 1:
                break
            card = parent
        if card is not heading and (parent := card.getparent()) is not None:
            beside.setdefault((parent, card.tag, card.get("class", "")), []).append(card)
    cards = [card for alike in beside.values() if len(alike) > 1 for card in alike]
    if sum(sizes[card].words for card in cards) < sizes[tree].words - _SHORT:
        for card in cards:
            _empty(card)


def _empty_inner(tree: HtmlElement) -> None:
    """Empty the articles within an article that says more itself; of a live page they are the entries."""
    within: dict[HtmlElement, list[HtmlElement]] = {}
    around: list[HtmlElement] = []
    for event, article in etree.iterwalk(tree, events=("start", "end"), tag="article"):
        if event == "end":
            around.pop()
            continue
        if around:
            within.setdefault(around[-1], []).append(article)
        around.append(article)
    sizes = _sizes(tree) if within else {}
    for article, inner in within.items():
        others = sum(sizes[one].words for one in inner)
        if sizes[article].words > 2 * others:
            for one in inner:
                _empty(one)


def _leads_within(heading: HtmlElement) -> bool:
    """Whether a heading's link leads to a place on the same page: an entry of a live page."""
    return any(link.get("href", "").startswith("#") for link in heading.iter("a"))
