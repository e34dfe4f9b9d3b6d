"""A saved page to the fields of a document: the report's text, its title, days, publisher, author and address.

Takes what the page says of itself (JSON-LD, meta elements, microdata) before what it looks like. Menus, asides and
lists of other headlines are left out, as they would be read as happenings of their own.
"""

import json
import re
import sys
from collections.abc import Iterator
from itertools import chain, islice
from typing import Any

from lxml import html as lxml_html
from lxml.html import HtmlElement

from marsad.sources import page_boxes, page_text
from marsad.sources.page_text import Run, clean
from marsad.sources.page_words import byline, days_in, folded, is_clock, tells_update

LARGEST = 20_000_000
"""Letters of the largest page that is taken apart."""
_PUBLISHED = (
    *("article:published_time", "datePublished", "og:published_time", "date", "dc.date", "dc:date", "dc.date.issued"),
    *("dcterms.created", "dcterms.issued", "pubdate", "publishdate", "publish_date", "publication_date"),
    *("parsely-pub-date", "sailthru.date"),
)
_CHANGED = ("article:modified_time", "dateModified", "og:updated_time")
_MOST_TIMES = 100
"""Marked days that are looked at: a list of reports has one each."""
_ARTICLE = re.compile("Article|Posting|Report")
_STAMP = re.compile(r"(?:19|20)\d\d-\d\d-\d\d(?:[T ]\d\d:\d\d.*)?")
_SITE = re.compile(r"\s+[-|–—:»]\s+")
_WRAPPERS = re.compile(
    r"</?(?!(?:html|head|body|title|meta|link|script|style|p|br|a|h[1-6]|time)\b)[a-z][^<>]*>", re.IGNORECASE
)
"""What divisions are written with: all but the elements that say what their words are."""
_REFERENCE = re.compile(r"&#(?:x([0-9a-f]+)|([0-9]+));?", re.IGNORECASE)
_UNHELD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that the parser's tree cannot hold."""
_MOST_DIGITS = 8
Json = dict[str, Any]


def read_html(page: str) -> dict[str, Any]:
    """`text`, `title`, `published`, `dates`, `publisher`, `author`, `url` of a page; what it does not tell is missing.

    `dates` are all days that may be the one of publication, the most trusted first. A page of more than `LARGEST`
    letters has no text.
    """
    if len(page) > LARGEST:
        return {"text": ""}
    try:
        tree = _tree(_holdable(re.sub(r"^\s*<\?xml[^>]*\?>", "", page)))
    except Exception:  # lxml raises several kinds for what is no page at all
        return {"text": ""}
    metas = _metas(tree)
    url = _first(tree.xpath("//link[@rel='canonical']/@href")) or metas.get("og:url", "")
    site = metas.get("og:site_name", "")
    title = _title(tree, metas, site)
    told, things = _linked_data(tree, title, url)
    site = site or _name(told.get("publisher"), things)
    title = title or _plain(told.get("headline"))
    marked = _marked_days(told, metas, tree)
    author = _name(told.get("author"), things) or _author(metas, tree)
    _, heading = _headed(tree, title, site) if title else ("", None)
    page_boxes.empty_surroundings(tree, heading)
    if heading is None or tree not in heading.iterancestors():  # not told, or it stood in what is now empty
        title, heading = _headed(tree, title, site)
    # Not the whole head: a report in a page without a body is put there by the parser.
    for unseen in tree.xpath("//title"):
        unseen.drop_tree()
    words = page_text.words_of(tree, heading)
    body = page_text.body_of(tree, words, heading)
    dates = list(dict.fromkeys(chain(marked, _shown_days(tree, words.runs, body, title), _changed(told, metas))))
    shown = "\n".join(page_text.lines_of(body, title)) or "\n".join(run.text for run in body if run.report)
    fields = {
        "text": _fuller(shown, told.get("articleBody")),
        "title": title,
        "published": dates[0] if dates else "",
        "publisher": site,
        "author": author or next(filter(None, (byline(run.text) for run in body[:6])), ""),
        "url": url,
    }
    # JSON can spell half a character, as of a headline that was cut short within it; no text can hold it.
    whole = {k: v.strip().encode(errors="replace").decode() for k, v in fields.items()}
    found: dict[str, Any] = {k: v for k, v in whole.items() if v}
    return found | ({"dates": dates} if dates else {})


def _holdable(page: str) -> str:
    """The page without what no tree can hold, be it written as it is or as a number: «&#0;» stands for what is lost."""
    return _UNHELD.sub("", _REFERENCE.sub(_referred, page))


def _referred(reference: re.Match[str]) -> str:
    digits = (reference[1] or reference[2]).lstrip("0")
    code = int(digits or "0", 16 if reference[1] else 10) if len(digits) <= _MOST_DIGITS else -1
    return reference[0] if 0 < code <= sys.maxunicode and not _UNHELD.match(chr(code)) else "\ufffd"


def _tree(page: str) -> HtmlElement:
    parser = lxml_html.HTMLParser(huge_tree=True)
    tree = lxml_html.document_fromstring(page, parser=parser)
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        # Nested deeper than the parser goes, and cut there: nothing but its lines can be told from such a page.
        tree = lxml_html.document_fromstring(_WRAPPERS.sub("<br>", page), parser=lxml_html.HTMLParser(huge_tree=True))
    for stray in tree.xpath("/*"):  # what stands behind the page's end, which browsers show as a part of it
        if stray is not tree:
            tree.append(stray)
    return tree


def _fuller(shown: str, told: Any) -> str:
    """The words shown; those of the page's JSON-LD where a script is to write them and hardly any are shown."""
    if not isinstance(told, str) or len(told) < 2 * len(shown):
        return shown
    text = str(lxml_html.fromstring(f"<pre>{told}</pre>").text_content()) if "<" in told else told
    return "\n".join(filter(None, map(clean, text.splitlines())))


def _first(found: list[Any]) -> str:
    return str(found[0]) if found else ""


def _plain(value: Any) -> str:
    return clean(value) if isinstance(value, str) else ""


def _metas(tree: HtmlElement) -> dict[str, str]:
    """What meta elements and other marks with a content tell, by name; the first of each name."""
    told: dict[str, str] = {}
    for element in tree.xpath("//*[@content and (@property or @name or @itemprop)]"):
        for attribute in ("property", "name", "itemprop"):
            if name := element.get(attribute):
                told.setdefault(name if attribute != "name" else name.strip(), element.get("content", "").strip())
                told.setdefault(name.lower(), element.get("content", "").strip())
    return told


def _title(tree: HtmlElement, metas: dict[str, str], site: str) -> str:
    """The headline that the page tells: without the site's name, which often stands behind it."""
    marked = tree.xpath("//*[@itemprop='headline']")
    told = metas.get("og:title") or (clean(marked[0].text_content()) if marked else "")
    return _without_site(told, site)


def _without_site(title: str, site: str) -> str:
    parts = _SITE.split(title)
    if site and len(parts) > 1:
        if folded(parts[-1]) == folded(site):
            return title[: -len(parts[-1])].rstrip(" -|–—:»")
        if folded(parts[0]) == folded(site):
            return title[len(parts[0]) :].lstrip(" -|–—:»")
    return clean(title)


def _headed(tree: HtmlElement, told: str, site: str) -> tuple[str, HtmlElement | None]:
    """The headline and the element that shows it. Where the page tells none: the `h1` that is not the site's name, the
    smaller heading that the window's title repeats, the first heading, the window's title."""
    headings = [(h, clean(h.text_content())) for h in tree.iter("h1", "h2", "h3", "h4")]
    headings = [(h, text) for h, text in headings if text and folded(text) != folded(site)]
    if told:
        shown = next((h for h, text in headings if folded(text) == folded(told)), None)
        return told, shown if shown is not None else _shows(tree, told)
    window = clean(_first([t.text_content() for t in tree.iter("title")]))
    for heading, text in headings:
        if heading.tag == "h1" or text in window:
            return text, heading
    if headings:
        return headings[0][1], headings[0][0]
    title = _without_site(window, site)
    return title, _shows(tree, title)


def _shows(tree: HtmlElement, title: str) -> HtmlElement | None:
    """What shows a title without being a heading."""
    leaves = (e for e in tree.iter("span", "b", "strong", "font", "p", "div", "td") if not len(e) and e.text)
    return next((e for e in leaves if folded(e.text) == folded(title)), None) if title else None


def _linked_data(tree: HtmlElement, title: str, url: str) -> tuple[Json, dict[str, Json]]:
    """The article that the page's JSON-LD is about, of several the one with its title or address, and all by `@id`."""
    items: list[Json] = []
    for script in tree.xpath("//script[@type='application/ld+json']/text()"):
        try:
            items += _items(json.loads(str(script), strict=False))
        except (ValueError, RecursionError):
            continue
    things = {item["@id"]: item for item in items if isinstance(item.get("@id"), str) and len(item) > 1}
    articles = [i for i in items if "headline" in i or "datePublished" in i or _ARTICLE.search(str(i.get("@type")))]
    heads = {folded(h.text_content()) for h in tree.iter("h1")} | ({folded(title)} if title else set())

    def fit(item: Json) -> int:
        page = item.get("mainEntityOfPage")
        named = (item.get("url"), item.get("@id"), page.get("@id") if isinstance(page, dict) else page)
        return 2 * (folded(_plain(item.get("headline"))) in heads) + (bool(url) and url in named)

    return max(articles, key=fit, default={}), things


def _items(data: Any) -> Iterator[Json]:
    if isinstance(data, list):
        for item in data:
            yield from _items(item)
    elif isinstance(data, dict):
        yield data
        yield from _items(data.get("@graph", []))


def _name(thing: Any, things: dict[str, Json]) -> str:
    """The name of a person or organisation, written out, listed, or named by its `@id`."""
    while isinstance(thing, list):
        thing = thing[0] if thing else ""
    if isinstance(thing, dict):
        named = thing if "name" in thing else things.get(str(thing.get("@id")), {})
        return _plain(named.get("name"))
    return _plain(thing)


def _author(metas: dict[str, str], tree: HtmlElement) -> str:
    told = metas.get("author") or metas.get("article:author") or ""
    marked = tree.xpath("//*[@itemprop='author' or @rel='author']")
    return told if told and "://" not in told else clean(marked[0].text_content()) if marked else ""


def _stamps(values: Iterator[Any]) -> Iterator[str]:
    """Days as pages mark them, ISO stamps as they are; what names no day is passed over."""
    for value in values:
        text = _plain(value)
        days = list(days_in(text[:100]))
        if days:
            yield text if _STAMP.fullmatch(text) and days[0] == text[:10] else days[0]


def _marked_days(told: Json, metas: dict[str, str], tree: HtmlElement) -> list[str]:
    shown = tree.xpath("//*[@itemprop='datePublished']")
    inner = [element.get("datetime") or element.text_content() for element in shown]
    named = [metas.get(name) for name in _PUBLISHED]
    return list(_stamps(iter([told.get("datePublished"), *named, *inner, told.get("dateCreated")])))


def _changed(told: Json, metas: dict[str, str]) -> Iterator[str]:
    return _stamps(iter([told.get("dateModified"), *(metas.get(name) for name in _CHANGED)]))


def _shown_days(tree: HtmlElement, all_runs: list[Run], body: list[Run], title: str) -> Iterator[str]:
    """The days of `time` elements, then those in lines beside the title and the report; days of a change last."""
    late: list[str] = []
    for element in islice(tree.iter("time"), _MOST_TIMES):
        found = list(_stamps(iter([element.get("datetime") or element.text_content()])))
        if tells_update(_before(element)):
            late += found
        else:
            yield from found
    for line in _around(all_runs, body, title):
        if page_text.is_dateline(line) and not is_clock(line):
            found = list(days_in(line))
            if tells_update(line):
                late += found
            else:
                yield from found
    yield from late


def _before(element: HtmlElement) -> str:
    """The words right before an element."""
    previous, parent = element.getprevious(), element.getparent()
    if previous is None:
        return (parent.text or "")[-60:] if parent is not None else ""
    own = previous.text if isinstance(previous.tag, str) else ""
    return (previous.tail or "").strip()[-60:] or (own or "")[-60:]


def _around(all_runs: list[Run], body: list[Run], title: str) -> Iterator[str]:
    """The lines in which a page shows its day: below the title, behind the report, above the title."""
    texts = [run.text for run in all_runs]
    last = next((i for i in reversed(range(len(all_runs))) if body and all_runs[i] is body[-1]), 0)
    head = next((i for i, text in enumerate(texts) if folded(text) == folded(title)), 0)
    yield from texts[head : head + 8]
    yield from texts[last + 1 : last + 4]
    yield from texts[max(0, head - 3) : head]
