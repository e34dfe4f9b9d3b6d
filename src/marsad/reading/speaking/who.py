"""Whom a phrase that speaks means: an office named before («المصدر», «البيان»), for whom it speaks, through what."""

from marsad.lexicon import NONE, Match, Matches
from marsad.model.actors import registry
from marsad.model.mention import Attribution, Stance
from marsad.reading.actors.called import Called, bare
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.pieces import clitics
from marsad.reading.people.finding import PersonPhrase
from marsad.reading.speaking.channels import channel_of, via_of
from marsad.reading.speaking.sources import Source, find_sources
from marsad.reading.words.look_up import Words, look_up
from marsad.text import Doc, fold

_UNNAMED_REACH = 6
_MARKERS = frozenset({"source", "spread", "same-said"})
THAT = frozenset(("ان", "انه", "انها", "بان", "بانه", "بانها"))
_FOR_ALL = frozenset(
    fold(f"{a} {b}") for a in ("المتحدث", "الناطق") for b in ("العسكري", "الرسمي", "الإعلامي", "الرسمي باسمها")
)
"""Spokesmen who speak for the body that was quoted before them."""
_OURS = ("دونا", "لونا", "دينا", "لينا", "واتنا", "صرنا")
_LIKEWISE = frozenset(
    fold(w) for w in ("الحقوقي", "الحقوقية", "المذكور", "المذكورة", "الأممية", "الأممي", "ذاته", "ذاتها", "نفسه",
                      "نفسها", "الدولية", "المحلية", "السورية", "السوري")
)  # fmt: skip
_WRITTEN = frozenset(("بيان", "تقرير"))


class Speakers:
    """The sources of a document and the words that go with them; remembers who spoke last."""

    def __init__(
        self,
        doc: Doc,
        matches: Matches,
        actors: list[ActorPhrase],
        people: list[PersonPhrase],
        publisher: str | None,
        known: Words | None = None,
        country: str | None = None,
    ) -> None:
        self.doc = doc
        self.words = doc.all_words
        self.sources = find_sources(doc, matches, actors, people, country)
        self.ends = _by_end(self.sources)
        self.actors = {a.first: a for a in actors}
        self.publisher = publisher
        self.verbs: dict[int, list[Match]] = {}
        self.markers: dict[int, Match] = {}
        self.channels: dict[int, Match] = {}
        self.tellings: list[int] = []
        """Where participles tell that who does something says so too: «رفض الجيش التهم، [مشددا] على أن»."""
        self.unnamed: set[int] = set()
        self.mute: set[int] = set()
        self.pages: set[int] = set()
        self.spoken_to: dict[int, str] = {}
        self.short: dict[int, Match] = {}
        """Agencies by the token of a name that only a dateline has: «رام الله - [وفا]: …»."""
        self.called = Called(doc, actors)
        self.doubts: list[int] = []
        self.asides: set[int] = set()
        self.links = {m.first for m in matches.get("actor_heads", NONE) if m.entry.id == "link-belongs"}
        self.honorifics = {at for m in matches.get("ranks", NONE) for at in range(m.first, m.last)}
        for match in matches.get("speech", NONE):
            self._sort_in(match)
        self.commas: list[int] = []
        self.colons: list[int] = []
        for at in (known or look_up(doc)).marks:
            if self.words[at] == "،":
                self.commas.append(at)
            elif self.words[at] == ":":
                self.colons.append(at)
        told = {at for at, found in self.verbs.items() if found[0].entry.id not in ("clear", "revise")}
        self.at_verbs = {*told, *(m.first for m in matches.get("triggers", NONE) if m.entry.pos == "verb")}
        self.at = sorted({*self.verbs, *self.markers})
        self._told = [m for c in ("triggers", "results") for m in matches.get(c, NONE)]
        self._telling: set[int] | None = None
        self._deed_nouns: set[int] | None = None
        self.last: Attribution | None = None
        self.spoken: dict[str, Attribution] = {}
        """Who spoke so far, by the first word of the phrase that told who it was."""

    def _sort_in(self, match: Match) -> None:
        """Note a word of the table of speech under what it does: says, marks, names a channel, casts doubt."""
        kind = match.entry.row.get("kind")
        if kind == "verb" or kind == "relay":
            self.verbs.setdefault(match.first, []).append(match)
        elif kind in _MARKERS:
            self.markers.setdefault(match.first, match)
        elif kind == "page":
            self.pages.update(range(match.first, match.last))
        elif kind == "via":
            self.spoken_to[match.first] = match.entry.id
        elif kind == "short":
            self.short[match.first] = match
        elif kind == "telling":
            self.tellings.append(match.first)
        elif kind == "unnamed":
            self.unnamed.add(match.first)
        elif kind == "mute":
            self.mute.add(match.first)
        elif kind == "doubt":
            self.doubts.append(match.first)
        elif kind == "aside":
            self.asides.update(range(match.first, match.last))
        elif kind == "channel":
            self.channels.setdefault(match.first, match)

    @property
    def telling(self) -> set[int]:
        """First tokens of the words for happenings and outcomes; few documents ask for them."""
        if self._telling is None:
            self._telling = {m.first for m in self._told}
        return self._telling

    @property
    def deed_nouns(self) -> set[int]:
        """First tokens of the nouns among them with which what somebody tells can begin."""
        if self._deed_nouns is None:
            self._deed_nouns = {
                m.first
                for m in self._told
                if m.entry.pos == "noun" and (not m.definite or m.last - m.first > 1) and m.prefix in ("", "ب", "ال")
                and not self.words[m.first].startswith("عملي")
            }
        return self._deed_nouns

    def _remember(self, told: Attribution) -> None:
        self.last = told
        self.spoken[bare(_first_word(told.text), "")] = told

    def _resolve(self, source: Source, behind_verb: int, stance: Stance) -> Attribution | None:
        if not source.same:
            if self.last is not None and _correspondents(source.title, self.last.title):
                return self.last  # «قال مراسل س … وأضاف مراسلنا»
            if (before := self._of_one_noun(source)) is not None:
                return before
            if self.last is not None and self.last.organisation and self.words[source.first].endswith(_OURS):
                return self.last  # «كتائب س: … أكد [مجاهدونا] أنهم قتلوا جنديا»
            return self._attribution(source, behind_verb, stance)
        issuer = self._issuer(source)
        if issuer is not None:
            document = issuer.first > source.last or issuer.prefix == "ل"
            return self._attribution(issuer, issuer.last, stance, statement=document)
        if self._others(source):
            words = self.doc.raw[source.span[0] : source.span[1]]
            return self._attribution(source._replace(title=words, anonymous=True), behind_verb, stance)
        if self.last is None and source.title is not None:
            return self._attribution(source, behind_verb, stance)
        return self._spoken_before(source) or self._called_before(source) or self.last

    def _called_before(self, source: Source) -> Attribution | None:
        """«وتقول [المفوضية]» of «المفوضية العليا لحقوق الإنسان», which has not spoken in its own name yet."""
        word = self.words[source.first]
        if source.last - source.first > 1 or not word.startswith("ال") or bare(word, "") in _WRITTEN:
            return None
        actor = self.called.before(word, source.first)
        if actor is None or (self.last is not None and self.last.organisation == actor):
            return None
        words = self.doc.raw[slice(*source.span)]
        return self._attribution(source._replace(same=False, organisation=actor, title=words), source.last, "states")

    def _of_one_noun(self, source: Source) -> Attribution | None:
        """«ضابط في شرطة س … وقال [الضابط]»: a title that only points back."""
        word = self.words[source.first]
        longer = source.last - source.first > 1 and self.words[source.last - 1] not in _LIKEWISE
        if longer or source.last - source.first > 2 or source.speaker or source.organisation:
            return None
        if not word.startswith("ال"):
            return None
        return self.spoken.get(bare(word, ""))

    def _spoken_before(self, source: Source) -> Attribution | None:
        """Who spoke before and was told by the same noun: «شبكة س … وقالت الشبكة», «مصدر أمني … وأضاف المصدر»."""
        noun = bare(self.words[source.first], source.prefix)
        told = self.last
        if told is None or noun in _WRITTEN or bare(_first_word(told.text), "") == noun:
            return told
        return self.spoken.get(noun)

    def _whose(self, source: Source) -> str | None:
        """For whom a source speaks that is told by a common noun: «الجيش», «المتحدث باسم الشبكة»."""
        alone = source.last - source.first == 1 and not source.speaker and not source.title
        word = self.words[source.first] if alone else _last_word(source.title or "")
        if word in ("باسمه", "باسمها") and source.organisation is None and self.last is not None:
            return self.last.organisation
        if source.organisation is None and self.last is not None and fold(source.title or "") in _FOR_ALL:
            entry = registry().get(self.last.organisation or "")
            return entry.id if entry is not None and entry.kind in ("force", "government", "group") else None
        if not word.startswith("ال") or not (alone or source.organisation is None or word == "الجيش"):
            return source.organisation
        if self.last is not None and self.last.organisation and _first_word(self.last.text) == word:
            return self.last.organisation
        told = self.spoken.get(bare(word, "")) if alone else None  # «أعلن جهاز س … بالتنسيق مع جهاز ص. وأشار الجهاز»
        if told is not None and told.organisation:
            return told.organisation
        return self.called.before(word, source.first) or source.organisation

    def _others(self, source: Source) -> bool:
        """«وبحسب المصادر»: sources in the plural are no organisation named before."""
        word = self.words[source.first]
        return word.endswith("مصادر") and (self.last is None or not self.last.anonymous)

    def _issuer(self, source: Source) -> Source | None:
        """«البيان الصادر عن س», «المنظمة ("س")»."""
        for at in range(source.last, min(source.last + 4, len(self.words))):
            found = self.sources.get(at)
            if found is not None and not found.same:
                led = at > source.last and self.words[at - 1] in ("عن", "ل")
                # «وأضاف بيان القاعدة أن»
                led = led or (at == source.last and not found.prefix and self.words[source.first] in ("بيان", "وبيان"))
                entry = registry().get(found.organisation or "")
                written = bare(self.words[source.first], "").removeprefix("و") in _WRITTEN
                if entry is not None and entry.kind == "outlet" and not written:
                    return None  # «وقال المصدر ل"السومرية نيوز"»: whom he spoke to
                apposed = at <= source.last + 1 and self.doc.raw[self.doc.tokens[at].start - 1] in '("«“'
                apposed = apposed and not THAT.intersection(self.words[source.last : at])
                theirs = found.prefix == "ل" and (written or at - source.last <= 1)  # not «المرصد عن قصف جوي [لقوات س]»
                return found if led or theirs or apposed else None
        return None

    def _unnamed_near(self, at: int) -> bool:
        return bool(self.unnamed) and any(i in self.unnamed for i in range(at, at + _UNNAMED_REACH))

    def _attribution(
        self, source: Source, at: int, stance: Stance, *, via: str | None = None, statement: bool = False
    ) -> Attribution:
        behind_source = max(source.last, at)
        before = self.channels.get(source.first - 1)
        channel = "statement" if statement else channel_of(self.doc, behind_source, self.channels)
        if channel is None and before is not None and not clitics(before.prefix):
            channel = channel_of(self.doc, source.first - 1, self.channels)
        if channel is None and source.first - 1 in self.pages:
            channel = "social-media"
        via = via or via_of(self.doc, source.last, self.actors, self.spoken_to)
        if via is not None and channel is None:
            channel = "press"
        return Attribution(
            speaker=source.speaker,
            title=source.title,
            organisation=self._whose(source),
            channel=channel,
            via=via if via != self.publisher else None,
            anonymous=source.anonymous or self._unnamed_near(source.last),
            stance=stance,
            text=self.doc.raw[source.span[0] : source.span[1]],
            span=source.span,
        )


def _by_end(sources: dict[int, Source]) -> dict[int, Source]:
    """By the token behind them the sources that name somebody: the longest, those last that speak only near a verb."""
    found: dict[int, Source] = {}
    for source in sources.values():
        if not source.same:
            held = found.get(source.last)
            if held is None or (held.near, held.first) > (source.near, source.first):
                found[source.last] = source
    return found


def _first_word(text: str) -> str:
    """The first word of the stored text, folded; cut off before that and again, as other blanks fold to one."""
    return fold(text.partition(" ")[0]).partition(" ")[0]


def _last_word(text: str) -> str:
    return fold(text.rpartition(" ")[2]).rpartition(" ")[2]


def _correspondents(one: str | None, other: str | None) -> bool:
    """Whether «مراسلنا» is the correspondent named before."""
    return one is not None and other is not None and one.startswith("مراسلنا") and other.startswith("مراسل")
