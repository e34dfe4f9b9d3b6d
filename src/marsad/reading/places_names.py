"""Names of places in running text: those that the gazetteer holds, and where an unknown one ends."""

from collections.abc import Sequence

from marsad.gazetteer import Gazetteer, load
from marsad.reading.places_found import MARKS
from marsad.reading.places_words import in_group, is_stop, is_word_of_place, senses
from marsad.text import Doc

_LONGEST_UNKNOWN = 3
_OPENING, _CLOSING = frozenset('«"“”('), frozenset('»"”“)')
# Words of these groups begin a phrase and so are no part of a name.
_BREAKS = frozenset({"type", "plural", "direction", "rural", "hospital", "side", "capital"})
_AFTER_NAMES = frozenset({"rural", "direction", "type", "area", "plural", "vicinity"})


class Names:
    """A document's words, and the names among them."""

    def __init__(self, doc: Doc, blocked: Sequence[tuple[int, int]]) -> None:
        self.doc = doc
        self.words = [t.word.replace("ء", "") for t in doc.tokens]
        self.gazetteer: Gazetteer = load()
        self.limit = len(self.words)
        """The end of the sentence that is being read."""
        self.taken = bytearray(len(self.words) + 1)
        for first, last in blocked:
            for i in range(first, last):
                self.taken[i] = 1

    def known(self, i: int, stem: str | None = None, reach: int | None = None) -> tuple[int, tuple[int, ...], bool]:
        """The longest name of the gazetteer from token `i`, `stem` in place of its word: end, places, whether exact."""
        head = self.words[i] if stem is None else stem
        reach = self.gazetteer.reach(head) if reach is None else reach
        joins = 3 if in_group(head, "head") else 0
        for n in range(min(max(reach, joins), self.limit - i), 0, -1):
            if n == 1 and (len(head) < 3 or is_word_of_place(head)):
                break
            if n > 1 and (self.taken[i + n - 1] or not self.together(i, i + n)):
                continue
            name = [head, *self.words[i + 1 : i + n]]
            exact = self.gazetteer.exact(name)
            if exact:
                return i + n, exact, True
            loose = self.gazetteer.loose(name)
            if loose:
                return i + n, loose, False
        return i, (), False

    def together(self, first: int, last: int) -> bool:
        """Whether no bracket or mark stands between the tokens."""
        for k in range(first, last - 1):
            gap = self.doc.raw[self.doc.tokens[k].end : self.doc.tokens[k + 1].start]
            if len(gap) > 1 and any(c in "()[]«»" for c in gap):
                return False
            if self.words[k + 1] in MARKS:
                return False
        return True

    def unknown(self, i: int, strong: bool, cut: int = 0) -> int:
        """The end of a name that no table holds, from token `i`; `i` where there is none."""
        if i >= self.limit or self.taken[i] or not self.nameable(i):
            return i
        quoted = self.quoted_end(i)
        if quoted:
            return quoted
        word = self.words[i][cut:]
        if in_group(word, "tail") and not word.startswith("ال"):
            return i  # «قرية صغيرة»
        if not strong and not (word.startswith("ال") or in_group(word, "head")):
            return i
        end = i + 1
        while end < self.limit and end - i < _LONGEST_UNKNOWN and self._continues(i, end, cut):
            end += 1
        return end if end > i + 1 or len(word) > 3 or not in_group(word, "head") else i

    def _continues(self, first: int, at: int, cut: int) -> bool:
        """Whether token `at` goes on with the name that began at `first`."""
        if self.taken[at] or not self.together(at - 1, at + 1):
            return False
        word, before = self.words[at], self.words[at - 1][cut if at == first + 1 else 0 :]
        if in_group(word, "tail") or (in_group(word, "side") and self.words[first][cut:].startswith("ال")):
            return True
        if not self.nameable(at):
            return False
        if in_group(before, "head"):
            return True
        # «قبور الغراجنة»: a bare word and one with the article belong together where the phrase then ends.
        if at == first + 1 and not before.startswith("ال") and word.startswith("ال"):
            return self.closes(at + 1)
        return False

    def closes(self, at: int) -> bool:
        """Whether a name may end before token `at`: at a mark, a preposition, a word of place or the sentence's end."""
        if at >= self.limit or self.words[at] in MARKS or is_stop(self.words[at]):
            return True
        word = self.words[at]
        return any(not _AFTER_NAMES.isdisjoint(s.groups) for s in senses(word))

    def nameable(self, i: int) -> bool:
        """Whether token `i` may stand in a name that no table holds."""
        word = self.words[i]
        if len(word) < 2 or word in MARKS or word[0].isdigit() or word.isascii() or word.startswith("لل"):
            return False
        if word.endswith("ها") and senses(word[:-2].removeprefix("و")):
            return False  # «ومحيطها», «وريفها»
        return not self._stops(i) and all(_BREAKS.isdisjoint(s.groups) for s in senses(word))

    def _stops(self, i: int) -> bool:
        """Whether the token ends a name; «علي» behind a head of names («تل علي») is no «على»."""
        if self.words[i] == "علي" and i and in_group(self.words[i - 1].removeprefix("و"), "head"):
            return not self.doc.raw[self.doc.tokens[i].start : self.doc.tokens[i].end].endswith("ي")
        return is_stop(self.words[i])

    def quoted_end(self, i: int) -> int:
        """The end of the quotation that begins before token `i`, where it is short enough for a name."""
        tokens, raw = self.doc.tokens, self.doc.raw
        gap = raw[tokens[i - 1].end : tokens[i].start] if i else ""
        if not any(c in _OPENING for c in gap):
            return 0
        for end in range(i + 1, min(i + 5, self.limit + 1)):
            if end > i + 1 and self.words[end - 1].startswith("و") and len(self.words[end - 1]) > 3:
                return 0  # a list, not a name
            stop = tokens[end].start if end < len(tokens) else len(raw)
            if any(c in _CLOSING for c in raw[tokens[end - 1].end : stop]):
                return end
        return 0

    def chain_follows(self, at: int) -> bool:
        """Whether token `at` says where the place before it lies: «بريف», «جنوب», «في محافظة»."""
        inside = at < self.limit and self.words[at] == "في"
        at += inside
        if at >= self.limit:
            return False
        return any(
            "direction" in s.groups or ("rural" in s.groups and (inside or s.preposition))
            for s in senses(self.words[at])
        )
