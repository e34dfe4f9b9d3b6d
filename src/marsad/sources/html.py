"""A saved page to the fields of a document: the report's paragraphs, its title, day, publisher and address.

Takes what the page says of itself (JSON-LD, meta elements) before what it looks like. Menus, asides and lists of other
headlines are left out, as they would be read as happenings of their own.
"""

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml import html as lxml_html
from lxml.html import HtmlElement

_LEFT_OUT = ("script", "style", "noscript", "template", "nav", "aside", "footer", "form", "header", "figure", "button")
_RELATED = re.compile(
    r"relat|recommend|share|social|comment|menu|sidebar|breadcrumb|newsletter|also-read|more-news|tags", re.IGNORECASE
)
_BLOCKS = ("p", "h2", "h3", "li", "blockquote")
_BLANKS = re.compile(r"[ \t\r\f\v\u00a0]+")


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
        except ValueError:
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
    for element in tree.xpath("//*[@class or @id]"):
        if element.tag not in ("html", "body", "article", "main") and _RELATED.search(
            f"{element.get('class', '')} {element.get('id', '')}"
        ):
            element.drop_tree()
    roots = tree.xpath("//article") or tree.xpath("//main") or [_densest(tree)]
    paragraphs = [_clean(block.text_content()) for block in _blocks(roots[0])]
    kept = [p for p in paragraphs if p]
    return "\n".join(kept) if kept else "\n".join(filter(None, map(_clean, roots[0].text_content().split("\n"))))


def _blocks(root: HtmlElement) -> Iterator[HtmlElement]:
    for element in root.iter(*_BLOCKS):
        if not any(parent.tag in _BLOCKS for parent in element.iterancestors() if parent is not root):
            yield element


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
    return _BLANKS.sub(" ", text.replace("\n", " ")).strip()
