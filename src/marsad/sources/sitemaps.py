"""Sitemaps: the addresses that a site lists, with the days on which they changed."""

from typing import NamedTuple

from lxml import etree

_MOST = 50_000


class Listed(NamedTuple):
    """An address of a sitemap; `nested` where it is another sitemap."""

    url: str
    changed: str | None
    nested: bool


def listed(raw: bytes) -> list[Listed]:
    """The addresses of a sitemap or of an index of sitemaps, at most 50,000. ValueError where it is none."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, recover=True)
    try:
        root = etree.fromstring(raw, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(str(error)) from error
    if root is None or etree.QName(root).localname not in ("urlset", "sitemapindex"):
        raise ValueError("it is no sitemap")
    nested = etree.QName(root).localname == "sitemapindex"
    found = []
    for entry in root.iterchildren():
        told = {etree.QName(part).localname: (part.text or "").strip() for part in entry.iterchildren("{*}*")}
        if told.get("loc"):
            found.append(Listed(told["loc"], told.get("lastmod") or None, nested))
    return found[:_MOST]
