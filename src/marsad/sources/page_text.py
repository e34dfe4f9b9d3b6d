"""The words of a page in runs, as its layout parts them, and which of them are the report."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement

from marsad.sources.page_boxes import ALL_LINK, HEADINGS
from marsad.sources.page_words import byline, calls_for_more, days_in, folded, is_label, leads_away

_PARAGRAPHS = {"p", "h2", "h3", "li", "blockquote", "dd", "pre"}
_THROUGH = {"ul", "ol", "tr", "tbody", "center", *_PARAGRAPHS}
"""Elements that order words within a division: what they hold is held by the division."""
_INLINE = {
    *("a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd", "label"),
    *("mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"),
}
_LONG = 30
"""Letters from which on words that stand in no paragraph are taken for the report's and not for a label."""
_GAP = 300
"""Letters of other words between two divisions that are alike, from which on they are not parts of one report."""
_FARTHER = 2
"""How much less the words of a division count for each level that it stands farther from the headline."""
_BLANKS = re.compile(r"[ \t\r\n\f\v\u00a0]+")


@dataclass(slots=True)
class Run:
    """Words that a reader sees as one line or paragraph."""

    tag: str
    """That of the element whose line it is."""
    text: str
    linked: float
    solid: bool
    """Whether it stands in a paragraph, a list or a smaller heading, not bare in a division or cell."""
    holder: HtmlElement
    """The division in which it stands."""
    layout: int
    """The same for divisions alike: the same elements and classes up to the page."""
    apart: int
    """Levels between the headline and what holds both it and this."""

    @property
    def report(self) -> bool:
        """Whether its words may be a report's: not a headline, nor a link to another report."""
        return self.linked < ALL_LINK and self.tag != "h1"

    @property
    def weight(self) -> float:
        """How much it speaks for its division's being the report."""
        if not self.report or self.tag in HEADINGS:
            return 0
        return len(self.text) if len(self.text) >= _LONG else len(self.text) / 10


@dataclass(slots=True)
class Words:
    """A page's runs in order, and between which of them each division stands."""

    runs: list[Run]
    extents: dict[HtmlElement, tuple[int, int]]


def clean(text: str) -> str:
    """The text in one line."""
    return _BLANKS.sub(" ", text).strip()


class _Walk:
    """A walk through a page that parts its words where the page parts them, not where its source does."""

    def __init__(self, headline: HtmlElement | None) -> None:
        self.words = Words([], {})
        self._above = {e: n for n, e in enumerate(headline.iterancestors(), 1)} if headline is not None else {}
        self._layouts: dict[tuple[int, str, str], int] = {}
        self._open: list[tuple[HtmlElement, HtmlElement, int, int]] = []
        self._pieces: list[str] = []
        self._linked = self._links = self._solid = 0

    def start(self, node: HtmlElement) -> None:
        """An element begins."""
        if node.tag == "a":
            self._links += 1
        elif node.tag not in _INLINE:
            self._end_run()
            self._push(node)
            self._solid += node.tag in _PARAGRAPHS
            self.words.extents[node] = (len(self.words.runs), 0)
        self.take(node.text, lines=node.tag == "pre")

    def end(self, node: HtmlElement) -> None:
        """An element ends."""
        if node.tag == "a":
            self._links -= 1
        elif node.tag not in _INLINE:
            self._end_run()
            self._open.pop()
            self._solid -= node.tag in _PARAGRAPHS
            self.words.extents[node] = (self.words.extents[node][0], len(self.words.runs))

    def take(self, text: str | None, *, lines: bool = False) -> None:
        """Words of the present line; with `lines`, of several."""
        first, *more = (text or "").splitlines() or [""] if lines else [text or ""]
        self._pieces.append(first)
        self._linked += len(first.strip()) if self._links else 0
        for line in more:
            self._end_run()
            self.take(line)

    def _push(self, node: HtmlElement) -> None:
        if not self._open:
            self._open.append((node, node, 0, self._above.get(node, 0)))
            return
        _, holder, layout, apart = self._open[-1]
        if node.tag not in _THROUGH:
            kinds = " ".join(name for name in node.get("class", "").split() if not re.search(r"\d", name))
            layout = self._layouts.setdefault((layout, node.tag, kinds), len(self._layouts) + 1)
            holder = node
        self._open.append((node, holder, layout, self._above.get(node, apart)))

    def _end_run(self) -> None:
        text = clean("".join(self._pieces))
        if text:
            block, holder, layout, apart = self._open[-1]
            linked = min(1.0, self._linked / len(text)) if not self._linked or not calls_for_more(text) else 1.0
            self.words.runs.append(Run(block.tag, text, linked, self._solid > 0, holder, layout, apart))
        self._pieces.clear()
        self._linked = 0


def words_of(tree: HtmlElement, headline: HtmlElement | None) -> Words:
    """The words of a page, each run with its place seen from the headline's element, if that is known."""
    walk = _Walk(headline)
    for event, node in etree.iterwalk(tree, events=("start", "end", "comment", "pi")):
        if event == "start":
            walk.start(node)
            continue
        if event == "end":
            walk.end(node)
        if node is not tree:
            walk.take(node.tail)
    return walk.words


def body_of(tree: HtmlElement, words: Words, headline: HtmlElement | None) -> list[Run]:
    """The runs of the report: what the page marks as its body, else the article with the headline, else the divisions
    with most words below and not far from the headline."""
    marked = tree.xpath("//*[contains(concat(' ', @itemprop, ' '), ' articleBody ')]")
    extents = [words.extents[element] for element in marked if element in words.extents]
    body = max(extents, key=lambda extent: _weight(words.runs[slice(*extent)]), default=(0, 0))
    if _weight(words.runs[slice(*body)]) >= _LONG:
        return words.runs[slice(*body)]
    start = 0
    if headline is not None:
        start = next(words.extents[e][1] for e in [headline, *headline.iterancestors()] if e in words.extents)
        for element in headline.iterancestors("article"):
            inside = words.runs[start : words.extents[element][1]]
            if _weight(inside) >= _LONG:
                return inside
    if _weight(words.runs[start:]) < _LONG:
        start = 0
    first, last = _densest(words, start, set(headline.iterancestors()) if headline is not None else set())
    if headline is not None and start:
        # A first paragraph set apart, between the headline and the rest.
        lead = next((i for i in range(start, first) if words.runs[i].solid and _tells(words.runs[i].text)), first)
        first = min(first, lead)
    return words.runs[first:last]


def _weight(some: Sequence[Run]) -> float:
    return sum(run.weight for run in some)


def _tells(line: str) -> bool:
    return len(line) >= 2 * _LONG and not is_dateline(line)


def _densest(words: Words, start: int, above: set[HtmlElement]) -> tuple[int, int]:
    """Between which runs the divisions stand that are alike and hold most words. `above`: what holds the headline."""

    def score(group: list[Run]) -> float:
        return _weight(group) / float(_FARTHER ** min(group[0].apart, 40))

    groups = _alike(words.runs[start:])
    if not groups:
        return start, len(words.runs)
    at = max(range(len(groups)), key=lambda i: score(groups[i]))
    best, following = groups[at], next(iter(groups[at + 1 :]), [])
    if best[0].holder in above and _lead(best, following):
        best = best + following
    extents = [words.extents[run.holder] for run in best]
    return max(start, min(first for first, _ in extents)), max(last for _, last in extents)


def _lead(group: list[Run], following: list[Run]) -> bool:
    """Whether a division is the report's first paragraph, set apart beside the headline from the rest below."""
    beside = following and following[0].apart == group[0].apart + 1
    return bool(beside) and len(group) == 1 and 2 * _weight(following) >= _weight(group)


def _alike(some: Sequence[Run]) -> list[list[Run]]:
    """The runs of divisions that are alike and stand near each other; a line that comes again counts once."""
    groups: list[list[Run]] = []
    reached: dict[tuple[int, int], tuple[list[Run], float]] = {}
    seen: set[str] = set()
    passed = 0.0
    for run in some:
        if not run.weight or run.text in seen:
            continue
        seen.add(run.text)
        key = (run.layout, run.apart)
        group, before = reached.get(key, ([], passed))
        if not group or passed - before > _GAP:
            group = []
            groups.append(group)
        group.append(run)
        passed += run.weight
        reached[key] = (group, passed)
    return groups


def lines_of(body: list[Run], title: str) -> Iterator[str]:
    """The report's lines, each once, without its headline, byline and line of date above, and pointers elsewhere."""
    begun = False
    headline = folded(title)
    seen: set[str] = set()
    for run in body:
        if not run.report or leads_away(run.text) or is_label(run.text) or run.text in seen:
            continue
        if len(run.text) < 2 * len(title) + _LONG and folded(run.text) == headline:
            continue
        if not begun and (byline(run.text) or is_dateline(run.text)):
            continue
        if run.solid or len(run.text) >= _LONG or (begun and " " in run.text):
            begun = begun or len(run.text) >= _LONG
            seen.add(run.text)
            yield run.text


def is_dateline(line: str) -> bool:
    """Whether a line is little more than a day: «نشر في: الإثنين 22 شباط 2021 - 10:30»."""
    return len(line) < 70 and len(line.split()) <= 9 and any(days_in(line))
