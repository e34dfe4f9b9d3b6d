"""Sentences to clauses: the stretch within which a deed finds its arguments.

A clause ends where a semicolon or the dots of a headline stand, or where a word begins that turns to something else
(«فيما», «كما», «أعقبها»).
Which words do so is in `lexicon/data/cues.csv`.
"""

from bisect import bisect_left
from collections.abc import Collection
from itertools import pairwise

from marsad.lexicon import Match
from marsad.reading.deeds.triggers import complete
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside
from marsad.text import Token, fold
from marsad.text.numerals import starts_number
from marsad.text.records import Record

_SEMICOLONS = frozenset("؛;")
_BY_WHICH = frozenset(("اثر", "جراء", "نتيجه", "بسبب", "عقب"))
"""Behind a semicolon, what something came of: «قتل 13 مقاتلا؛ [إثر] هجمات على مواقعهم»."""
# Cues that open a clause of their own.
_OPENING = frozenset({"clause", "sequence", "history"})


class Clause(Record):
    """Tokens `first` to `last` (exclusive) of a sentence; `cues` the ids of the cues in it, by first token."""

    first: int
    last: int
    sentence: int
    cues: tuple[tuple[str, int, int], ...]
    """(id, first token, last token) of each cue."""

    def has(self, *ids: str) -> bool:
        """Whether one of these cues stands in the clause."""
        for cue, _, _ in self.cues:
            if cue in ids:
                break
        else:
            return False
        return True

    def opens(self, cue_id: str, within: int = 3) -> bool:
        """Whether the clause begins with this cue."""
        return any(cue == cue_id and first - self.first <= within for cue, first, _ in self.cues)

    def between(self, first: int, last: int) -> "Clause":
        """The part from token `first` to `last` (exclusive), with the cues that begin in it."""
        return self._replace(first=first, last=last, cues=tuple(c for c in self.cues if first <= c[1] < last))

    def part(self, begin: int, end: int) -> "Clause":
        """A part with its cues; what looks back, or is provided for by an agreement, does so in all parts."""
        provided = self.opens("planned", within=1)
        cues = tuple(
            c for c in self.cues
            if begin <= c[1] < end or c[0] == "history" or (provided and c[0] == "planned")
        )  # fmt: skip
        return self._replace(first=begin, last=end, cues=cues)


def find_clauses(phrases: Phrases, wanted: Collection[int] | None = None) -> list[list[Clause]]:
    """The clauses of each sentence, or of the sentences of these numbers, which ascend."""
    words = phrases.doc.all_words
    semicolons = [at for at in phrases.known.marks if words[at] in _SEMICOLONS]
    sentences = phrases.doc.sentences
    return [
        _split(phrases, semicolons, index, sentences[index].first, sentences[index].last)
        for index in (range(len(sentences)) if wanted is None else wanted)
    ]


def _split(phrases: Phrases, semicolons: list[int], index: int, first: int, last: int) -> list[Clause]:
    cues = [(m.entry.id, m.first, m.last) for m in _longest(phrases, first, last) if not no_cue(phrases, m)]
    cuts = {
        start for cue, start, end in cues
        if (cue in _OPENING or _provided(phrases, cue, start) or _denies(phrases, cue, start)) and start - first > 1
        and not _adds(phrases, end) and not _too(phrases, start) and not _next_stage(phrases, first, start, end)
    }  # fmt: skip
    denied = next((start for cue, start, _ in cues if cue == "denial"), last)
    if denied < last:  # «نفت أن تكون قصفت القرية، [وقالت إن] مسلحين أطلقوا قذائف»
        words = phrases.doc.all_words
        cuts.update(at for at in range(denied + 3, last - 2) if words[at] in _SAYING and words[at + 1] in _THAT)
        cuts.update(_behind_denial(phrases, denied, last))
    cuts.update(_its_source_adds(phrases, first, last))
    cuts = {at for at in cuts if not _goes_on_with_toll(phrases, max([first, *(c for c in cuts if c < at)]), at)}
    if semicolons:
        within = semicolons[bisect_left(semicolons, first + 1) : bisect_left(semicolons, last - 1)]
        cuts.update(at + 1 for at in within if phrases.doc.all_words[at + 1] not in _BY_WHICH)
    if not index or phrases.wire:
        tokens = phrases.doc.tokens
        cuts.update(at + 1 for at in range(first + 1, last - 1) if _dots(tokens, at))
    if not cuts:
        return [Clause(first, last, index, tuple(cues))] if last > first else []
    starts = [start for _, start, _ in cues]
    return [
        Clause(begin, end, index, tuple(cues[bisect_left(starts, begin) : bisect_left(starts, end)]))
        for begin, end in pairwise([first, *sorted(cuts), last])
        if end > begin
    ]


def _next_stage(phrases: Phrases, first: int, start: int, end: int) -> bool:
    """«ابتدأ التنظيم الهجوم بقصف مدفعي، [أعقبه هجوم] بالأسلحة الخفيفة»: of one attack."""
    words = phrases.doc.all_words
    return words[start] in _FOLLOWED and words[end].startswith("هجوم") and _begun(words, first, start) is not None


def _begun(words: list[str], first: int, last: int) -> int | None:
    """Where an attack is said to begin with something («وبدأ [الهجوم] بإطلاق قذائف»)."""
    first = max(first, last - _STAGE)
    begun = next((at for at in range(first, last) if words[at].lstrip("وف") in _BEGAN), None)
    if begun is None:
        return None
    told = any(w.removeprefix("ال").startswith("هجوم") for w in words[max(begun - _TOLD_BY, first) : begun + _TOLD_BY])
    return begun if told and any(w.startswith("ب") for w in words[begun + 1 : begun + _TOLD_BY]) else None


def first_stage(phrases: Phrases, clause: Clause) -> range:
    """The tokens that tell with what an attack began before the main one followed; none where nothing did."""
    words = phrases.doc.all_words
    at = next((a for cue, a, _ in clause.cues if cue == "sequence" and words[a] in _FOLLOWED), None)
    begun = _begun(words, clause.first, at) if at is not None else None
    return range(begun, at) if begun is not None and at is not None else range(0)


_FOLLOWED = frozenset(("اعقبه", "اعقبها", "تلاه", "تلاها", "تلته", "تلتها"))
_BEGAN = frozenset(("بدا", "ابتدا", "استهل", "بداه", "بدات"))
_TOLD_BY, _STAGE = 10, 40


def _its_source_adds(phrases: Phrases, first: int, last: int) -> list[int]:
    """«قتل عنصر بهجوم، بحسب المرصد، [الذي أشار أيضا إلى] خطف معلم»: where the source of one thing tells another."""
    words, found = phrases.doc.all_words, []
    for match in phrases.within("speech", first, last):
        at = match.first - 1
        if words[match.first] in _ADDING and at > first + _TOLD_FIRST:
            if words[at - 1] == "،" and words[at].startswith(_TELLING) and words[at].endswith(("ا", "ه", "ين")):
                found.append(at)  # «…، [متحدثة كذلك عن] استهداف قاعدة أخرى»
            continue
        if match.entry.pos != "verb" or at <= first + _TOLD_FIRST or words[at] not in _WHO:
            continue
        behind = words[match.last : match.last + _ALSO]
        if not _ADDING.isdisjoint(behind[:2]) and not _WHAT.isdisjoint(behind):
            before = words[max(at - _SOURCE, first) : at]
            if not _BY_WHOM.isdisjoint(before):
                found.append(at)
    return found


_TELLING = ("متحدث", "مشير", "لافت", "كاشف", "معلن", "موكد", "مبين", "موضح", "ذاكر")
_TOLD_FIRST = 3
_ALSO = 3
_SOURCE = 9
_WHO = frozenset(("الذي", "التي", "الذين"))
_ADDING = frozenset(("ايضا", "كذلك", "بدوره", "بدورها", "لاحقا"))
_WHAT = frozenset(("ان", "الي", "عن", "انه", "انها", "وقوع", "مقتل"))


def no_cue(phrases: Phrases, cue: Match) -> bool:
    """Whether words only look like a cue: «وكالة [الأنباء]» spreads no rumours, a valley («وادي») led to nothing."""
    words = phrases.doc.all_words
    if cue.entry.id == "rumour" and cue.first and words[cue.first - 1].endswith(_AGENCIES):
        return True
    if words[cue.first] == "بدوره" and phrases.doc.raw[phrases.doc.tokens[cue.first].end - 1] == "ة":
        return True  # «سيقوم اللواءان [بدورة] تدريبية»
    if cue.entry.id == "history" and words[cue.first].endswith("يذكر") and cue.first > _sentence_of(phrases, cue) + 1:
        return True  # «نص البيان يضع الكهف في س، [ويذكر أن] الطيران …»
    if cue.entry.id == "history" and "جاء" in words[cue.first] and _is_said(words[cue.last : cue.last + 2]):
        return True  # «[جاء ذلك] في بيان للخلية أوضحت فيه أن …»
    if cue.entry.id == "history" and words[cue.first] == "سابقا" and cue.first:
        held = words[cue.first - 1]
        if held.endswith("ا") and not held.endswith("وا"):
            return True  # «اعتقلت ضابطا [سابقا]»: what he was, and no earlier happening
    if cue.entry.id == "outcome" and words[cue.first] == "وادي":
        return phrases.doc.raw[phrases.doc.tokens[cue.first].start + 1] == "ا"
    return _only_measures(phrases, cue)


def _is_said(behind: list[str]) -> bool:
    """«في بيان», «وفق ما أفاد به …», «على لسان المتحدث»: who said what was told, and nothing older."""
    return bool(behind) and (behind[0] in _BY_WHOM or (behind[0] in ("في", "علي") and behind[-1] in _WORDS_OF))


_BY_WHOM = frozenset(("وفق", "وفقا", "حسب", "بحسب", "نقلا", "حسبما"))
_WORDS_OF = frozenset(("بيان", "تصريح", "تصريحات", "حديث", "كلمه", "منشور", "تدوينه", "تغريده", "موتمر", "مقابله",
                       "لسان", "رساله", "اتصال", "خبر"))  # fmt: skip


def _sentence_of(phrases: Phrases, cue: Match) -> int:
    return phrases.doc.sentences[phrases.doc.tokens[cue.first].sentence].first


def meanwhile(phrases: Phrases, before: Clause, clause: Clause) -> bool:
    """«[يأتي ذلك] في الوقت الذي أعلن فيه الجيش …»: words that only lead in what happens at the same time."""
    words = phrases.doc.all_words
    lead = words[before.first].removeprefix("و") in _COMES and before.last - before.first <= _LEAD
    timed = words[clause.first] in _WHILE or words[clause.first + 1 : clause.first + 2] in _AT_A_TIME
    return lead and timed and any(w.startswith(_NEWS) for w in words[clause.first + 1 : clause.first + _OPENED])


_COMES = frozenset(("ياتي", "ياتى", "جاء", "تزامن", "يتزامن", "حدث", "حصل"))
_LEAD = 4
_OPENED = 5
_NEWS = ("اعلن", "تعلن", "يعلن", "شن", "قصف", "جدد", "نفذ", "اطلق", "صد", "قتل", "اسقط", "استهدف", "اعترض")
_AT_A_TIME = (["وقت"], ["الوقت"], ["حين"])


_AGENCIES = ("وكاله", "وكالات", "وكالتي", "وسايل")


def _only_measures(phrases: Phrases, cue: Match) -> bool:
    """«هي الأعنف منذ بداية العام»: no total since then."""
    return cue.entry.id == "aggregate" and measures(phrases.doc.words(max(cue.first - _MEASURED, 0), cue.first))


def _adds(phrases: Phrases, end: int) -> bool:
    """«مقتل 27 جنديا بالإضافة إلى 34 مسلحا»: a number behind it goes on with the toll."""
    words = phrases.doc.all_words
    return end < len(words) and (words[end][:1].isdigit() or starts_number(words[end]))


def _goes_on_with_toll(phrases: Phrases, first: int, at: int) -> bool:
    """«قتل 7 من المتمردين [فيما أصيب] آخرون في غارات على …», «قتل ثلاثة [بعدما] قصفت الطائرات …»: of a toll whose
    deed is told only behind it."""
    words = phrases.doc.all_words
    after = words[at] == "بعدما" or words[at : at + 2] == ["بعد", "ان"]
    if not after and (words[at] not in _WHILE or not _befell(phrases, at + 1, at + 2)):
        return False
    deeds = (m for m in phrases.within("triggers", first, at) if complete(phrases, m))
    told = any(int(m.entry.row.get("strength", "5")) >= _SURE for m in deeds)
    return not told and (_befell(phrases, first, at) or (after and _harmed(phrases, first, at)))


def _harmed(phrases: Phrases, first: int, last: int) -> bool:
    """«استقبل المستشفى 23 مصابا [بعد أن] فرقت القوات المحتجين»: a number that says what befell people."""
    return any(c.result in _TOLL for c in inside(phrases.counts, first, last))


_TOLL = frozenset({"killed", "wounded"})


def _befell(phrases: Phrases, first: int, last: int) -> bool:
    found = phrases.within("results", first, last)
    return any(m.entry.row.get("of") == "person" and m.entry.pos == "verb" and m.first >= first for m in found)


_WHILE = frozenset(("فيما", "بينما"))
_SURE = 4


def _provided(phrases: Phrases, cue: str, at: int) -> bool:
    """«اتفق الطرفان على الهدنة، [على أن تنسحب] القوات»: what is to come of it."""
    words = phrases.doc.all_words
    return cue == "planned" and words[at] == "علي" and words[at + 1 : at + 2] == ["ان"]


def _denies(phrases: Phrases, cue: str, at: int) -> bool:
    """«سيطرت القوات على المعبر، [نافية] سقوط أي قرية»: denied is only what stands behind it."""
    words = phrases.doc.all_words
    return cue == "denial" and words[at] in _DENYING and words[at - 1] in _PAUSES


_SAYING = frozenset(("وقال", "وقالت", "وتقول", "ويقول", "واكد", "واكدت", "وتوكد", "ويوكد", "واضاف", "واضافت",
                      "واعلن", "واعلنت", "واوضح", "واوضحت"))  # fmt: skip
_THAT = frozenset(("ان", "انه", "انها", "انهم"))
_DENYING = frozenset(("نافيا", "نافيه", "نافين", "ونفي", "ونفت", "ونفوا"))


def _behind_denial(phrases: Phrases, at: int, last: int) -> list[int]:
    """«نفت الحكومة التهم، [وقصف] الجيش بلدة س»: where a verb behind it tells something else."""
    words = phrases.doc.all_words
    joined = (i for i in range(at + 3, last) if words[i - 1] in "،,")
    first = next((i for i in joined if turns_to_deed(phrases, i)), None)
    return [] if first is None or not _THAT.isdisjoint(words[at:first]) else [first]


def turns_to_deed(phrases: Phrases, at: int) -> bool:
    """Whether a verb that tells a deed begins at a token, joined to what was told before it («[وقصف] الجيش …»)."""
    found = phrases.within("triggers", at, at + 1) if phrases.doc.all_words[at].startswith("و") else ()
    return any(m.entry.pos == "verb" for m in found)


def _too(phrases: Phrases, at: int) -> bool:
    """«فجر التنظيم [كذلك] منزلين», «القيادي [سابقا] في الفصيل»: amid a clause they begin nothing."""
    words = phrases.doc.all_words
    adverb = words[at] in _ADVERBS or words[at : at + 3] == _EARLIER
    return adverb and words[at - 1] not in _PAUSES


_EARLIER = ["في", "وقت", "سابق"]
_ADVERBS = frozenset(("كذلك", "سابقا"))
_PAUSES = frozenset("،,.؛:\n")


def _dots(tokens: list[Token], at: int) -> bool:
    """Whether the dots of a headline of two parts end here («انفجار عبوة.. وقوة تداهم منازل»)."""
    word, before, behind = tokens[at].word, tokens[at - 1].word, tokens[at + 1].word
    return word == "…" or (word == before == "." != behind)


def _longest(phrases: Phrases, first: int, last: int) -> list[Match]:
    found: list[Match] = []
    for match in phrases.within("cues", first, last):
        if not found or match.first >= found[-1].last:
            found.append(match)
    return found


def measures(words: list[str]) -> bool:
    """Whether words end with a superlative («هي الأعنف منذ», «الأوسع من نوعه منذ»), which a time only measures."""
    return not _SUPERLATIVES.isdisjoint(words[-_MEASURED:])


_MEASURED = 4
_SUPERLATIVES = frozenset(
    fold(f"الأ{word}") for word in ("عنف", "كبر", "وسع", "شد", "خطر", "على", "ول", "ولى", "سوأ", "كثر", "ضخم")
)
