"""Whom common nouns mean as speakers: «الجيش», «الشبكة» of those that were named in full before."""

from bisect import bisect_left
from functools import cache

from marsad.model.actors import registry
from marsad.reading.actors.owners import ActorPhrase
from marsad.text import Doc, fold

_HEADS = frozenset(("تنظيم", "جماعه", "حركه", "حزب", "كتائب", "كتايب", "فصيل", "ميليشيا", "مليشيا", "جبهه"))
"""Nouns that stand before the name of a group without being of it."""


class Called:
    """The bodies that a document names in more than one word («الجيش الإسرائيلي»), by their first noun."""

    def __init__(self, doc: Doc, actors: list[ActorPhrase]) -> None:
        self._places: dict[str, list[int]] = {}
        self._named: dict[str, list[str]] = {}
        self._bodies: dict[str, tuple[int, str]] = {}
        for actor in actors:
            if actor.id is None:
                continue
            if (body := body_of(actor.id)) is not None:
                self._bodies.setdefault(body, (actor.first, actor.id))
            if actor.first and bare(doc.tokens[actor.first - 1].word, "") in _HEADS:
                self._note(doc, actor.first - 1, "", actor.id)  # «تنظيم [«ولاية سيناء»]»
            elif actor.last - actor.first > 1:
                self._note(doc, actor.first, actor.prefix, actor.id)
            for at in range(actor.first + 1, actor.last - 1):
                if bare(doc.tokens[at].word, "") in _HEADS:
                    self._note(doc, at, "", actor.id)  # «عناصر [تنظيم] س»

    def _note(self, doc: Doc, at: int, prefix: str, actor: str) -> None:
        noun = bare(doc.tokens[at].word, prefix)
        self._places.setdefault(noun, []).append(at)
        self._named.setdefault(noun, []).append(actor)

    def before(self, word: str, at: int) -> str | None:
        """The actor that was named last before token `at` in words that begin with the noun `word`."""
        noun = bare(word, "")
        index = bisect_left(self._places.get(noun, []), at)
        if index:
            return self._named[noun][index - 1]
        first, actor = self._bodies.get(noun, (at, None))
        return actor if first < at else None

    def first(self, word: str) -> str | None:
        """The first actor that the document names in words that begin with the noun `word`."""
        return next(iter(self._named.get(bare(word, ""), ())), None)


@cache
def body_of(actor: str) -> str | None:
    """The noun for a service in an actor's own name, which reports may leave out: «[جهاز] الأمن الوطني»."""
    noun = fold(registry()[actor].name_ar.split()[0]) if actor in registry() else ""
    return noun if noun in _BODIES else None


_BODIES = frozenset(("جهاز", "مديريه", "وكاله", "هييه"))


def bare(word: str, prefix: str) -> str:
    """A noun's folded word without what stands before it: «للجيش» and «الجيش» are «جيش»."""
    return word.removeprefix(prefix).removeprefix("لل").removeprefix("ال")
