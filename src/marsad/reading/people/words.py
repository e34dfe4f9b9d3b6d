"""The single words of names in one document: which are given names, families, words that no table knows."""

from bisect import bisect_left
from functools import lru_cache

from marsad.lexicon import NONE, Match
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.pieces import behind, clitics
from marsad.reading.people.tables import OPEN, NameTables
from marsad.reading.words.naming_words import given as given_widely
from marsad.text import Doc, fold, without_unseen

_NEEDED = 8
"""How far behind a word of fate the word may stand that it needs."""


_CALLING = ("المدعو", "المدعوه", "المسمي", "المسماه", "باسمه", "باسمها", "باسمهم")
"""Words that name somebody and are none of a name: «المدعو فلان», «المتحدث باسمه فلان»."""


_FOREIGN = frozenset(("غير", "بيت"))
"""Given names of foreigners that are common words too."""
_ENDING = frozenset((*"،.:؛()[]«»\"“”", "في", "مع", "عبر", "خلال", "ان", "حيث"))
_FOR_WHOM = frozenset(("السابق", "الرسمي", "العسكري", "المتحدث", "الناطق", "متحدث", "ناطق", "الاعلامي", "الرسميه"))
_HARM = frozenset(("اغتيال", "محاوله", "تفجير", "كمين", "استهداف"))


@lru_cache(maxsize=64)
def _wanted(needs: str) -> frozenset[str]:
    return frozenset(fold(word).removeprefix("ال") for word in needs.split() if not word.isdigit())


class NameWords:
    """The words of one document as parts of names, by the token at which they stand."""

    def __init__(self, doc: Doc, tables: NameTables, actors: list[ActorPhrase]) -> None:
        self.doc = doc
        self.words = doc.all_words
        self.actors = {a.first: a for a in actors}
        self.actor_ends = {a.last - 1: a for a in actors}
        self.tables = tables
        self.titles, self.leaders, self.ranks = tables.titles, tables.leaders, tables.ranks
        self.names, self.nisba, self.lists = tables.names, tables.nisba, tables.lists
        self.stops, self.closed = tables.stops, tables.closed
        self.said, self.acts, self.bodies = tables.said, tables.acts, tables.bodies
        fates = [m for m in tables.fates if self._complete(m)]
        self.fates = [m for m in fates if m.entry.id != "released" or not self._inner(m)]
        self.fate_begins = {m.first for m in self.fates}
        self.fate_ends = {m.last for m in self.fates}
        """The tokens behind words of fate."""
        self.noun_fate_ends = {m.last for m in self.fates if m.entry.pos == "noun"}
        self._egyptian: bool | None = None

    def _inner(self, match: Match) -> bool:
        """Whether a word of fate is a part of somebody's name: «[تحرير] الشام»."""
        return any(
            actor.last > match.first for at in range(match.first - 5, match.first + 1) if (actor := self.actors.get(at))
        )

    def _complete(self, match: Match) -> bool:
        """Whether a word of fate has behind it one of those that it needs: «ودع» tells a death only with «الحياة»."""
        needs = match.entry.row.get("needs")
        if not needs:
            return True
        wanted = _wanted(needs)
        return any(word.removeprefix("ال") in wanted for word in self.words[match.last : match.last + _NEEDED])

    def things(self, at: int) -> list[Match]:
        """The countable nouns that begin at a token."""
        return self._at("things", at)

    def _at(self, category: str, at: int) -> list[Match]:
        """The matches of a category that begin at a token."""
        firsts = self.tables.firsts(category)
        low = bisect_left(firsts, at)
        if low == len(firsts) or firsts[low] != at:
            return NONE
        return self.tables.matches[category][low : bisect_left(firsts, at + 1, low)]

    def _like_origin(self, at: int) -> bool:
        """«العقيد الركن [تركي] الشمري»: behind a rank with the article an adjective of origin without it is a name."""
        origin = self.nisba.get(at)
        if origin is None or origin.prefix or not at or not self.words[at - 1].startswith("ال"):
            return False
        return any(match.last == at and match.entry.id == "rank" for match in self._ranks_before(at))

    def _given_too(self, at: int) -> bool:
        """Whether a word that means something else too is a given name: between two parts of a name."""
        following = self.names.get(at + 1)
        if at in self.stops or at in self.said or at in self.names:
            return False
        ends = at + 1 >= len(self.words) or self.words[at + 1] in ("،", ".", ":")
        if ends and (self.given(at - 1) or self.widely_given(at - 1)) and self._noun_of_deed(at):
            return True  # «ونائبه كمال [عودة]، والمواطن فلان»
        named = self.given(at - 1) or (at > 1 and self.words[at - 2] == "عبد")
        if named and self._family_noun(at):
            return True  # «العماد جوزاف [عون] في مكتبه»
        if following is None or following.prefix:
            return False
        kunya = following.entry.id == "kunya" and not self.words[at].startswith(("ال", "و", "ب", "ل"))
        return self.given(at - 1) and (kunya or self.words[at] in given_widely().names)

    def _family_noun(self, at: int) -> bool:
        """A noun without the article that a table knows, at the end of a name: where it can go on with nothing else."""
        word = self.words[at]
        if not self.closed[at] or len(word) < 3 or word.startswith(("ال", "و")) or not word.isalpha():
            return False
        if word[0] in "بلف" and any(m.prefix for c in self.tables.matches for m in self._at(c, at)):
            return False
        if any(at in known for known in (self.titles, self.ranks, self.actors, self.acts, self.said, self.nisba)):
            return False
        if any(m.entry.pos == "verb" for c in ("triggers", "results", "speech") for m in self._at(c, at)):
            return False
        behind = self.words[at + 1] if at + 1 < len(self.words) else "."
        joined = behind.startswith("و") and at + 1 in self.names
        return joined or behind in _ENDING or at + 1 in self.said

    def _noun_of_deed(self, at: int) -> bool:
        """A noun for a deed without the article: at the end of a name it is a family's («عودة», «حرب»)."""
        word = self.words[at]
        noun = any(m.entry.pos == "noun" for m in self._at("triggers", at)) and at not in self.acts
        return noun and len(word) > 2 and not word.startswith(("ال", "و", "ب", "ل", "ف"))

    def _ranked_noun(self, at: int) -> bool:
        """«العميد [عودة] سالم»: behind an officer's rank a noun of deeds is a given name where another name follows."""
        word = self.words[at]
        if len(word) < 3 or not word.isalpha() or at + 1 >= len(self.words):
            return False
        if not self.given(at + 1) and not (self.words[at + 1].startswith("ال") and self.plain(at + 1)):
            return False
        ranked = any(m.last == at and m.entry.id == "rank" for m in self._ranks_before(at))
        if ranked and word[0] == "و" and not self.closed[at] and self.words[at - 1].startswith("ال"):
            return True  # «الفريق [وستا] رسول»
        if at in self.stops or at in self.said or at in self.acts or word.startswith(("ال", "و", "ب", "ل")):
            return False
        if not self.given(at + 1) and word not in given_widely().names:
            return False
        ranked = any(m.last == at and m.entry.id == "rank" for m in self._ranks_before(at))
        return ranked and self.words[at - 1].startswith("ال")

    def _ranks_before(self, at: int) -> list[Match]:
        return [self.ranks[first] for first in range(max(at - 4, 0), at) if first in self.ranks]

    def _family(self, at: int) -> bool:
        """«محمود [الحربي]»: a family's name that elsewhere only tells what forces or posts are like."""
        word = self.words[at]
        if not word.endswith("ي") or at in self.stops or not self.given(at - 1) or at in self.actors:
            return False
        heads = self._at("actor_heads", at)
        only = all(m.entry.row["kind"] == "modifier" for m in heads) if heads else False
        return only and not any(c not in OPEN and c != "actor_heads" and self._at(c, at) for c in self.tables.matches)

    def _bare_modifier(self, at: int) -> bool:
        """Behind one given name a word that only tells what forces are like, without the article: it is of the name."""
        word = self.words[at]
        if word.startswith("ال") or len(word) < 4 or at in self.stops or at in self.actors or at in self.said:
            return False
        heads = self._at("actor_heads", at)
        only = bool(heads) and all(m.entry.row["kind"] == "modifier" and not m.prefix for m in heads)
        known = (c for c in self.tables.matches if c not in OPEN and c not in ("actor_heads", "quantifiers"))
        return only and not any(self._at(c, at) for c in known)

    def _family_of_actors(self, at: int) -> bool:
        """«عبد الملك [الحوثي]»: a family after which a group is called."""
        actor = self.actors.get(at)
        alone = actor is not None and actor.last == at + 1 and not actor.prefix
        given = any(first in self.names and self.names[first].last == at for first in (at - 1, at - 2))
        return alone and given and self.words[at].endswith("ي")

    def _origin_name(self, at: int, last: int) -> bool:
        """«أبو علي [العراقي]»: behind a kunya an adjective of origin is a part of the name."""
        first, origin = self.names.get(at), self.nisba.get(last)
        if first is None or first.entry.id != "kunya" or origin is None or origin.prefix != "ال":
            return False
        return not self.words[last].endswith("ه")

    def _origin_family(self, at: int) -> bool:
        """«سجاد [العراقي]»: behind one given name an adjective of origin, where no noun that it tells of goes on."""
        origin = self.nisba.get(at)
        if origin is None or origin.prefix != "ال" or not self.words[at].endswith("ي") or not self.given(at - 1):
            return False
        behind = self.words[at + 1] if at + 1 < len(self.words) else "."
        return behind in _ENDING or at + 1 in self.said or (behind[0] in "بو" and not behind.startswith("وال"))

    def _byname(self, at: int) -> bool:
        """«أبو خالد [المهاجر]», «سامر [الخطيب]»: behind a name a word for people with the article is a byname."""
        rank = self.ranks.get(at)
        trade = rank is not None and rank.entry.id != "rank"
        if at in self.stops or not (trade or (self.closed[at] and self._at("things", at))):
            return False
        ended = at + 1 >= len(self.words) or not self.words[at + 1][0].isalpha() or at + 1 in self.said
        actor = self.actors.get(at)
        crowd = actor is None or actor.id == "civilians"
        if self.given(at - 1) and ended and at not in self.acts and crowd:
            return True  # «مفتاح [الطبيب] قال», «خالد [الضابط]،»
        if not self.closed[at] or not self._at("things", at):
            return False
        return not any(c not in OPEN and c != "things" and self._at(c, at) for c in self.tables.matches)

    def given(self, at: int) -> bool:
        """Whether a name surely begins at a token: «على» is spelt like a name once folded."""
        token = self.doc.tokens[at]
        if at not in self.names:
            return False
        if token.word in _FOREIGN:  # «غير بيدرسن», but «غير الشرعية», «غير معروف», «بيت فلان»
            behind = self.words[at + 1] if at + 1 < len(self.words) else ""
            known = at + 1 in self.names or behind.startswith(("ال", "م"))
            return bool(behind) and not known and self.plain(at + 1)
        if token.word == "فجر" and self.words[at + 1 : at + 2] in (["نفسه"], ["نفسها"], ["حزامه"], ["سيارته"]):
            return False
        if token.word == "باسم" and (at + 1 in self.actors or self.words[at - 1] in _FOR_WHOM):
            return False  # «المتحدث السابق [باسم] الحركة»
        if token.word == "نجاه" and not _HARM.isdisjoint(self.words[at + 2 : at + _NEEDED]):
            return False  # «نجاة فلان من محاولة اغتيال»
        return not (token.word == "علي" and self.doc.raw.endswith("ى", token.start, token.end)) or self._ali(at)

    def _ali(self, at: int) -> bool:
        """«الرائد [على] حسين» where «في» is spelt «فى»: the name, written as in Egypt."""
        if self._egyptian is None:
            self._egyptian = self.doc.raw.count(" فى ") > self.doc.raw.count(" في ")
        if not self._egyptian or at + 1 >= len(self.words):
            return False
        ranked = any(match.last == at for match in self._ranks_before(at))
        return at + 1 in self.names and (ranked or at - 1 in self.names)

    def widely_given(self, at: int) -> bool:
        """Whether a word is one of the many given names that are read where a title says that a name follows."""
        if at >= len(self.words) or self.closed[at] or at in self.actors or at in self.titles or at in self.nisba:
            return False
        word = self.words[at]
        return word in given_widely().names and word not in given_widely().doubtful

    def plain(self, at: int) -> bool:
        """A word that no table knows as anything but a name."""
        word = self.words[at]
        return (
            len(word) > 2
            and word.isalpha()
            and word[0] != "و"
            and not self.closed[at]
            and at not in self.actors
            and at not in self.nisba
            and at not in self.titles
            and not word.endswith(_CALLING)
        )

    def _joined_kunya(self, at: int) -> bool:
        """«أبوطلحة»: a kunya written as one word."""
        word = self.words[at]
        return word.startswith(("ابو", "ابا")) and len(word) > 5 and at not in self.actors and at not in self.stops

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Characters of tokens `first` to `last` without a clitic before a title, rank or name."""
        tokens = self.doc.tokens
        match: Match | None = self.titles.get(first) or self.ranks.get(first) or self.names.get(first)
        cut = 0
        if match is not None:
            cut = len(clitics(match.prefix))
            if self.words[first].removeprefix("و").startswith("لل"):
                cut -= 1
            if match.entry.id == "kunya" and self.words[first].startswith(("باب", "لاب")):
                cut = 1  # «يعرف بـ[أبي خولة]»
        return behind(self.doc, tokens[first].start, cut), tokens[last - 1].end

    def text(self, first: int, last: int) -> str:
        """The words of tokens `first` to `last`, as `span` cuts them, without signs that turn what is written."""
        start, end = self.span(first, last)
        return without_unseen(self.doc.raw[start:end])
