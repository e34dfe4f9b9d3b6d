"""A saved page to the fields of a document: the report's paragraphs, its title, day, publisher and address.

Takes what the page says of itself (JSON-LD, meta elements) before what it looks like. Menus, asides and lists of other
headlines are left out, as they would be read as happenings of their own.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import etree
from lxml import html as lxml_html
from lxml.html import HtmlElement

_LEFT_OUT = ("script", "style", "noscript", "template", "nav", "aside", "footer", "form", "header", "figure", "button")
_RELATED = re.compile(
    r"relat|recommend|share|social|comment|menu|sidebar|breadcrumb|newsletter|also-read|more-news|tags", re.IGNORECASE
)
_BLOCKS = ("p", "h2", "h3", "li", "blockquote")
_INLINE = {
    *("a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "label"),
    *("mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"),
}
_ALL_LINK = 0.7
"""Share of letters within links from which on a paragraph is no part of the report: a headline behind two words."""
_BREAK = "\x1e"
_BLANKS = re.compile(r"[ \t\r\n\f\v\u00a0]+")


def read_html(page: str) -> dict[str, Any]:
    """`text`, `title`, `published`, `publisher` and `url` of a page; what it does not tell is missing or empty."""
    try:
        tree = lxml_html.document_fromstring(re.sub(r"^\s*<\?xml[^>]*\?>", "", page))
    except Exception:  # lxml raises several kinds for what is no page at all
        return {"text": ""}
    told = _linked_data(tree)
    fields = {
        "title": _meta(tree, "og:title") or told.get("headline") or _heading(tree),
        "published": told.get("datePublished") or _meta(tree, "article:published_time") or _time(tree),
        "publisher": _meta(tree, "og:site_name") or told.get("publisher"),
        "url": _canonical(tree) or _meta(tree, "og:url"),
    }
    fields["text"] = _text(tree)
    return {k: v.strip() for k, v in fields.items() if isinstance(v, str) and v.strip()}


def _meta(tree: HtmlElement, name: str) -> str | None:
    found = tree.xpath("//meta[@property=$name or @name=$name]/@content", name=name)
    return str(found[0]) if found else None


def _heading(tree: HtmlElement) -> str | None:
    found = tree.xpath("//h1") or tree.xpath("//title")
    return _clean(found[0].text_content()) if found else None


def _time(tree: HtmlElement) -> str | None:
    found = tree.xpath("//time/@datetime")
    return str(found[0]) if found else None


def _canonical(tree: HtmlElement) -> str | None:
    found = tree.xpath("//link[@rel='canonical']/@href")
    return str(found[0]) if found else None


def _linked_data(tree: HtmlElement) -> dict[str, str]:
    """Headline, day and publisher of the first article that the page's JSON-LD describes."""
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            data = json.loads(str(script))
        except (ValueError, RecursionError):
            continue
        for item in _items(data):
            if "datePublished" in item or "headline" in item:
                publisher = item.get("publisher")
                name = publisher.get("name") if isinstance(publisher, dict) else publisher
                told = {**item, "publisher": name}
                return {k: v for k, v in told.items() if isinstance(v, str)}
    return {}


def _items(data: Any) -> Iterator[dict[str, Any]]:
    if isinstance(data, list):
        for item in data:
            yield from _items(item)
    elif isinstance(data, dict):
        yield data
        yield from _items(data.get("@graph", []))


def _text(tree: HtmlElement) -> str:
    for element in tree.xpath("//" + "|//".join(_LEFT_OUT)):
        element.drop_tree()
    _drop_related(tree)
    root = _root(tree)
    lines = [line for block in _blocks(root) for line in _lines(block)]
    return "\n".join(lines or _lines(root))


def _drop_related(tree: HtmlElement) -> None:
    """Drop what names itself a list of other things, unless it holds most of the page («content has-sidebar»)."""
    most = _weight(tree) / 2
    for element in tree.xpath("//*[@class or @id]"):
        named = f"{element.get('class', '')} {element.get('id', '')}"
        if element.tag in ("html", "body", "article", "main") or not _RELATED.search(named):
            continue
        if not 0 < most < _weight(element):
            element.drop_tree()


def _weight(element: HtmlElement) -> int:
    """The length of the paragraphs below an element."""
    return sum(len(paragraph.text_content()) for paragraph in element.iter("p"))


def _root(tree: HtmlElement) -> HtmlElement:
    """The article: of several the one with most words, as the cards of other reports are articles too."""
    articles = tree.xpath("//article")
    if not articles:
        return (tree.xpath("//main") or [_densest(tree)])[0]
    root = max(articles, key=_weight)
    for card in root.xpath(".//article"):
        card.drop_tree()
    return root


def _blocks(root: HtmlElement) -> Iterator[HtmlElement]:
    """The outermost paragraphs; those that are all link lead to other reports («اقرأ أيضا»)."""
    for element in root.iter(*_BLOCKS):
        if any(parent.tag in _BLOCKS for parent in element.iterancestors() if parent is not root):
            continue
        linked = sum(len(link.text_content()) for link in element.iter("a"))
        if linked < len(element.text_content()) * _ALL_LINK:
            yield element


def _lines(element: HtmlElement) -> list[str]:
    """The lines of an element as a reader sees them: parted where the page parts them, not where its source does."""
    words = "".join(_pieces(element))
    return [line for line in map(_clean, words.split(_BREAK)) if line]


def _pieces(element: HtmlElement) -> Iterator[str]:
    for event, node in etree.iterwalk(element, events=("start", "end", "comment", "pi")):
        if event == "start":
            yield (_BREAK if node.tag not in _INLINE else "") + (node.text or "")
        elif node is not element:
            yield (_BREAK if event == "end" and node.tag not in _INLINE else "") + (node.tail or "")


def _densest(tree: HtmlElement) -> HtmlElement:
    """The element whose own paragraphs hold the most words."""
    weights: dict[HtmlElement, int] = {}
    for paragraph in tree.iter("p"):
        parent = paragraph.getparent()
        if parent is not None:
            weights[parent] = weights.get(parent, 0) + len(paragraph.text_content())
    body = tree.find("body")
    return max(weights, key=weights.__getitem__) if weights else body if body is not None else tree


def _clean(text: str) -> str:
    return _BLANKS.sub(" ", text).strip()
