"""Whom common nouns mean as speakers: «الجيش», «الشبكة» of those that were named in full before."""

from bisect import bisect_left

from marsad.reading.actors import ActorPhrase
from marsad.text import Doc


class Called:
    """The bodies that a document names in more than one word («الجيش الإسرائيلي»), by their first noun."""

    def __init__(self, doc: Doc, actors: list[ActorPhrase]) -> None:
        self._places: dict[str, list[int]] = {}
        self._named: dict[str, list[str]] = {}
        for actor in actors:
            if actor.id is not None and actor.last - actor.first > 1:
                noun = bare(doc.tokens[actor.first].word, actor.prefix)
                self._places.setdefault(noun, []).append(actor.first)
                self._named.setdefault(noun, []).append(actor.id)

    def before(self, word: str, at: int) -> str | None:
        """The actor that was named last before token `at` in words that begin with the noun `word`."""
        noun = bare(word, "")
        index = bisect_left(self._places.get(noun, []), at)
        return self._named[noun][index - 1] if index else None

    def first(self, word: str) -> str | None:
        """The first actor that the document names in words that begin with the noun `word`."""
        return next(iter(self._named.get(bare(word, ""), ())), None)


def bare(word: str, prefix: str) -> str:
    """A noun's folded word without what stands before it: «للجيش» and «الجيش» are «جيش»."""
    return word.removeprefix(prefix).removeprefix("لل").removeprefix("ال")
