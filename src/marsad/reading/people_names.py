"""Names of people: what makes one («عبد الله ناصر», «أبو علي السامرائي»), and the record of a person found."""

from bisect import bisect_left
from functools import lru_cache

from marsad.lexicon import NONE, Match
from marsad.model.mention import Fate
from marsad.reading.actors import ActorPhrase
from marsad.reading.naming_words import given as given_widely
from marsad.reading.people_tables import IN_TITLES, OPEN, NameTables
from marsad.reading.who_pieces import behind, clitics
from marsad.text import Doc, fold, without_unseen
from marsad.text.numerals import starts_number
from marsad.text.records import Record

_LONGEST_NAME = 6
_NEEDED = 8
"""How far behind a word of fate the word may stand that it needs."""
_OPENING = frozenset('"“«(')
_CLOSING = ('"', "”", "»", ")")
_QUOTES = {'"': '"”“', "“": '”"“', "”": "”“", "«": "»", "'": "'", "‘": "’"}
# Between the parts of foreign names: «موسى آغ فلان», «سيدي ولد فلان».
_INNER = frozenset(("بو", "ود", "با", "ال", "دي", "دو", "اغ", "ولد", "فان", "فون", "ول"))
_SECOND = (["الله"], ["الدين"])
_ADVERBS = ("بال", "كال", "فال")
_BYNAMES = frozenset(
    fold(w) for w in ("كنيته", "كنيتها", "لقبه", "لقبها",
                      "الملقب", "الملقبة", "المكنى", "المكناة", "المعروف", "المعروفة", "الشهير", "المشهور", "يلقب",
                      "يكنى")
)  # fmt: skip
_CALLED = frozenset(("ب", "باسم", "ايضا", "بكنيته", "بكنيتها", "بلقب", "بلقبه", "هو"))
_MOST_RANKS = 3
_LOYAL = ("الموالي", "موالي", "المويد", "التابع", "المقرب", "الداعم", "داعم", "المساند")


class PersonPhrase(Record):
    """Tokens `first` to `last` (exclusive) are the name, or the office where no name is told."""

    first: int
    last: int
    span: tuple[int, int]
    """Of the name, or of the office."""
    name: str | None
    role: str | None
    """The words of the title without the rank."""
    organisation: str | None
    """Actor id."""
    rank: str | None
    whole: tuple[int, int]
    """Tokens of the whole phrase: title, rank and name."""
    whole_span: tuple[int, int]
    fate: Fate | None = None
    """What the words beside the name say befell them."""
    private: bool = False
    """A private person who came to harm or was arrested, not somebody of public role: to be left out of exports."""


_BOUNDS = frozenset((*"،.:؛()[]«»\"“”-", "في", "عبر", "ان", "بان", "انه", "انها", "بانه", "بانها", "قوله", "قولها"))
# What is called after people: «شارع الشهيد فلان», «مستشفى الدكتور فلان», «كتيبة الشهيد فلان».
_CALLED_AFTER = frozenset(
    fold(w) for w in ("شارع", "دوار", "ساحة", "حي", "مخيم", "مدرسة", "ثانوية", "مشفى", "مستشفى", "جامع", "مسجد", "جسر",
                      "قاعدة", "معسكر", "مطار", "سوق", "قرية", "بلدة", "حديقة", "مفرق", "مرقد", "ضريح", "قصر", "ملعب",
                      "كتيبة", "كتائب", "لواء", "سرايا", "فوج", "طريق", "محطة", "سد", "حقل", "عملية", "معركة", "ميدان",
                      "ناحية", "قضاء", "جامعة", "كلية", "مجمع")
)  # fmt: skip
# Nouns behind which the name of a place stands.
PLACE_NOUNS = frozenset(
    ("قريه", "بلده", "مدينه", "منطقه", "حي", "ناحيه", "قضاء", "تل", "وادي", "جبل", "مخيم", "مفرق", "جسر", "شارع",
     "طريق", "خربه", "عين", "محافظه", "ولايه", "اقليم", "مديريه")
)  # fmt: skip
_OF_MEN = frozenset({"group", "force", "means"})


def tells_age(words: list[str], at: int) -> bool:
    """«بعمر 18 عاما»: an age, not the name «عمر»."""
    return at + 1 < len(words) and words[at] in _OF_AGE and words[at + 1].isdigit()


_OF_AGE = frozenset(("بعمر", "عمر", "وعمر", "عمره", "عمرها", "وعمره", "وعمرها"))


@lru_cache(maxsize=64)
def _wanted(needs: str) -> frozenset[str]:
    return frozenset(fold(word).removeprefix("ال") for word in needs.split() if not word.isdigit())


class Names:
    """The words of one document that make names, by the token at which they begin."""

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
        self.fates = [m for m in tables.fates if self._complete(m)]
        self._egyptian: bool | None = None

    def _complete(self, match: Match) -> bool:
        """Whether a word of fate has behind it one of those that it needs: «ودع» tells a death only with «الحياة»."""
        needs = match.entry.row.get("needs")
        if not needs:
            return True
        wanted = _wanted(needs)
        return any(word.removeprefix("ال") in wanted for word in self.words[match.last : match.last + _NEEDED])

    def parts(self, at: int) -> bool:
        """Whether a title ends before a token: a verb, or a word that no title holds."""
        if at not in self.closed:
            return False
        if at in self.stops or any(m.entry.pos == "verb" for m in self._at("triggers", at)):
            return True
        if any(m.entry.pos == "verb" for m in self._at("speech", at)):
            return True
        return any(c not in OPEN and c not in IN_TITLES and self._at(c, at) for c in self.tables.matches)

    def named_for(self, at: int) -> bool:
        """Whether the name at a token is that of a place, school or battalion: «شارع [الشهيد فلان]»."""
        before = self.words[at - 1] if at else ""
        return any(before.removeprefix(cut) in _CALLED_AFTER for cut in ("", "و", "ب", "ل"))

    def byname(self, at: int) -> int | None:
        """Where the byname begins that a token announces: «الملقب [أبو طلحة]», «المعروف باسم [س]», «المكنى بـ[س]»."""
        at += at < len(self.words) and self.words[at] in "،("
        if self._bracketed(at):
            return at
        if at + 1 >= len(self.words) or self.words[at].removeprefix("و") not in _BYNAMES:
            return None
        return at + 1 + (self.words[at + 1] in _CALLED)

    def _bracketed(self, at: int) -> bool:
        """Whether a kunya in brackets begins at a token: «فلان الفلاني ([أبو يزن])»."""
        match = self.names.get(at) if 0 < at < len(self.words) else None
        if match is None or match.entry.id != "kunya" or match.prefix:
            return False
        between = self.doc.raw[self.doc.tokens[at - 1].end : self.doc.tokens[at].start]
        return "(" in between and ")" not in between

    def behind_byname(self, last: int) -> int:
        """Behind the byname that follows a name, else behind the name itself."""
        at = self.byname(last)
        end = self.name(at, lenient=True) if at is not None else None
        return last if end is None else end

    def leads(self, at: int) -> bool:
        """Whether forces are only called by the leader named at a token: «عصابات [فلان]», «الموالين ل[فلان]»."""
        if at and self.words[at - 1].startswith(_LOYAL) and self.words[at].startswith("ل"):
            return True
        for _ in range(_MOST_RANKS):  # «قوات اللواء [فلان]»
            ranked = next((m.first for m in self._ranks_before(at) if m.last == at), None)
            at = at if ranked is None else ranked
        heads = self._at("actor_heads", at - 1) if at else ()
        return any(m.last == at and m.entry.row["kind"] in _OF_MEN for m in heads)

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

    def name(self, at: int, *, lenient: bool) -> int | None:
        """Behind the name that begins at a token; None where none does. `lenient`: its first word may be any."""
        if tells_age(self.words, at):
            return None
        quoted = self._in_quotes(at, lenient=lenient)
        if quoted is not None:
            return quoted
        if at in self.leaders and self.leaders[at].last > at + 1:
            return self.leaders[at].last  # «إبراهيم قالن»
        last = at
        loose = 0
        family = False  # a family name with the article: no bare word follows it
        while last < len(self.words) and last < at + _LONGEST_NAME:
            token = self.doc.tokens[last]
            if last > at and (
                self.doc.raw.startswith(_CLOSING, self.doc.tokens[last - 1].end)
                or self.doc.raw[token.start - 1] in _OPENING
            ):
                break  # a byname in quotation marks is none of the name
            if last > at and self._office_begins(last):
                break
            match = self.names.get(last)
            if match is not None and not self.given(last):
                match = None
            if match is not None and (last == at or not match.prefix):
                if match.entry.id in ("kunya", "link"):
                    if match.last >= len(self.words) or not self.words[match.last].isalpha():
                        break
                    last = match.last + 1
                else:
                    last = match.last
                continue
            if (last == at + 2 and self._origin_name(at, last)) or (last == at and lenient and self._like_origin(at)):
                last += 1
                continue
            named = self.words[last].startswith("ال")
            if named and last > at and (self._byname(last) or self._family_of_actors(last) or self._family(last)):
                family = True
                last += 1
                continue
            if (lenient or last > at) and self.words[last + 1 : last + 2] in _SECOND and self.plain(last):
                last += 2  # «ذبيح الله», «شمس الدين»
                continue
            if last > at and self.words[last] in _INNER and last + 1 < len(self.words) and self.plain(last + 1):
                last += 2
                continue
            ranked = last == at and lenient and self._ranked_noun(at)
            if not ranked and (not self.plain(last) or (last == at and (named or not lenient))):
                break
            if last > at and (self.words[last].startswith(_ADVERBS) or starts_number(self.words[last])):
                break  # «محمد دوري [بالقرب] من الميناء», «بزعامة فلان [ستة] جنود»
            if not named:
                loose += 1
                if family or loose > 3 or (loose > 1 and not self._goes_on(at, last + 1, loose, lenient=lenient)):
                    break
            family = family or named
            last += 1
        return self._up_to_byname(last) if last > at else None

    def _in_quotes(self, at: int, *, lenient: bool) -> int | None:
        """Behind a name that stands alone in quotation marks: «المدعو "حامد إسماعيل الدرعان"»."""
        if at >= len(self.words) or not (lenient or self.given(at)):
            return None
        start = self.doc.tokens[at].start
        closing = _QUOTES.get(self.doc.raw[start - 1 : start] if start else "")
        if closing is None:
            return None
        for last in range(at + 1, min(at + _LONGEST_NAME, len(self.words)) + 1):
            word = self.words[last - 1]
            inside = last > at + 1 and word.isalpha() and word not in _BYNAMES and last - 1 not in self.stops
            if not (self.given(last - 1) or self.plain(last - 1) or inside):
                return None
            end = self.doc.tokens[last - 1].end
            if self.doc.raw[end : end + 1] and self.doc.raw[end] in closing:
                return last if last - at > 1 and (self.given(at) or self.plain(at)) else None
        return None

    def adjective(self, at: int) -> bool:
        """«الشيخ [القبلي] عطا الله فلان», «الصحفي [اليمني] فلان»: between a word for somebody and his name."""
        if at + 1 >= len(self.words) or not self.words[at].startswith("ال") or at in self.names:
            return False
        last = self.name(at + 1, lenient=True)
        if last is None or not self.words[at].endswith(("ي", "يه")):
            return False
        foreign = at in self.nisba and last - at > 2 and self.bounded(last)  # «الصحفي الفرنسي فلان فلان»
        return self.given(at + 1) or self.widely_given(at + 1) or foreign

    def widely_given(self, at: int) -> bool:
        """Whether a word is one of the many given names that are read where a title says that a name follows."""
        if at >= len(self.words) or at in self.closed or at in self.actors or at in self.titles or at in self.nisba:
            return False
        word = self.words[at]
        return word in given_widely().names and word not in given_widely().doubtful

    def _up_to_byname(self, last: int) -> int:
        """«عكاب حمد [نجرس دلي] المكنى أبو جمال»: unknown words before a byname are of the name."""
        for end in range(last + 1, min(last + _LONGEST_NAME // 2, len(self.words) - 1) + 1):
            if not self.plain(end - 1):
                break
            if end < len(self.words) and self.words[end] in _BYNAMES:
                return end
        return last

    def _office_begins(self, at: int) -> bool:
        """«أبو زيد [أمير قاطع] س», «قاسم حسن [السفيرة] …»: a title follows the name."""
        title = self.titles.get(at)
        if title is not None and title.last - title.first > 1:
            return True
        return title is not None and self.words[at].startswith("ال") and self.words[at].endswith("ه")

    def bounded(self, at: int) -> bool:
        """Whether what stands at a token shows that a name has ended: a mark, «إن», the end."""
        if at >= len(self.words) or self.words[at] in _BOUNDS or at in self.stops or at in self.acts:
            return True
        if at in self.titles or self.words[at][0].isdigit():
            return True
        return self.doc.tokens[at].sentence != self.doc.tokens[at - 1].sentence

    def _goes_on(self, first: int, at: int, loose: int, *, lenient: bool) -> bool:
        """Whether an unknown word before a token still is of the name that begins at `first`."""
        if lenient and self._bounds_soon(at, loose):
            return True
        if not any(self.given(i) or self.widely_given(i) for i in range(first, at - 1)):
            return False
        ended = (i for i in (at, at + 1) if self.bounded(i) or i in self.closed)
        end = next(ended, None)  # «جان نويل [بارو] بحثا», «خوسيه أنطونيو أغويرو [مارتينيز] مقر»
        return end == at or (end is not None and loose == 2 and self.plain(at) and not self.words[at].startswith("ال"))

    def _bounds_soon(self, at: int, loose: int) -> bool:
        """Whether a name of unknown words ends at a token, or behind one more such word."""
        if self.bounded(at):
            return True
        third = loose == 2 and at < len(self.words) and self.plain(at) and not self.words[at].startswith("ال")
        return third and not self.given(at) and at + 1 in self.tables.befalling

    def _like_origin(self, at: int) -> bool:
        """«العقيد الركن [تركي] الشمري»: behind a rank with the article an adjective of origin without it is a name."""
        origin = self.nisba.get(at)
        if origin is None or origin.prefix or not at or not self.words[at - 1].startswith("ال"):
            return False
        return any(match.last == at and match.entry.id == "rank" for match in self._ranks_before(at))

    def _ranked_noun(self, at: int) -> bool:
        """«العميد [عودة] سالم»: behind an officer's rank a noun of deeds is a given name where another name follows."""
        word = self.words[at]
        if len(word) < 3 or not word.isalpha() or at + 1 >= len(self.words) or not self.given(at + 1):
            return False
        if at in self.stops or at in self.said or at in self.acts or word.startswith(("ال", "و", "ب", "ل")):
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

    def _byname(self, at: int) -> bool:
        """«أبو خالد [المهاجر]», «سامر [الخطيب]»: behind a name a word for people with the article is a byname."""
        if at in self.stops or at not in self.closed or not self._at("things", at):
            return False
        return not any(c not in OPEN and c != "things" and self._at(c, at) for c in self.tables.matches)

    def given(self, at: int) -> bool:
        """Whether a name surely begins at a token: «على» is spelt like a name once folded."""
        token = self.doc.tokens[at]
        if at not in self.names:
            return False
        return not (token.word == "علي" and self.doc.raw.endswith("ى", token.start, token.end)) or self._ali(at)

    def _ali(self, at: int) -> bool:
        """«الرائد [على] حسين» where «في» is spelt «فى»: the name, written as in Egypt."""
        if self._egyptian is None:
            self._egyptian = self.doc.raw.count(" فى ") > self.doc.raw.count(" في ")
        if not self._egyptian or at + 1 >= len(self.words):
            return False
        ranked = any(match.last == at for match in self._ranks_before(at))
        return at + 1 in self.names and (ranked or at - 1 in self.names)

    def plain(self, at: int) -> bool:
        """A word that no table knows as anything but a name."""
        word = self.words[at]
        return (
            len(word) > 2
            and word.isalpha()
            and word[0] != "و"
            and at not in self.closed
            and at not in self.actors
            and at not in self.nisba
            and at not in self.titles
        )

    def span(self, first: int, last: int) -> tuple[int, int]:
        """Characters of tokens `first` to `last` without a clitic before a title, rank or name."""
        tokens = self.doc.tokens
        match: Match | None = self.titles.get(first) or self.ranks.get(first) or self.names.get(first)
        cut = 0
        if match is not None:
            cut = len(clitics(match.prefix))
            if self.words[first].removeprefix("و").startswith("لل"):
                cut -= 1
        return behind(self.doc, tokens[first].start, cut), tokens[last - 1].end

    def text(self, first: int, last: int) -> str:
        """The words of tokens `first` to `last`, as `span` cuts them, without signs that turn what is written."""
        start, end = self.span(first, last)
        return without_unseen(self.doc.raw[start:end])
