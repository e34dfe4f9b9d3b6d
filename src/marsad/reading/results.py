"""What came of it: counted people and things under the words that tell their fate.

A result needs a word of fate (`lexicon/data/results.csv`: killed, wounded, destroyed, found …) and a counted noun, or
a noun that says both («ثلاثة قتلى»). Whose they were is told by the words behind them («7 قتلى من عصابات داعش»), by the
noun itself («مدنيين»), or later by the happening's target.
"""

from bisect import bisect_left
from dataclasses import dataclass, replace

from marsad.lexicon import Match
from marsad.model.mention import Qualifier, Span
from marsad.reading.actors import ActorPhrase
from marsad.reading.clauses import Clause
from marsad.reading.counts import CountPhrase
from marsad.reading.deeds import complete
from marsad.reading.people import PersonPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.who_pieces import generic_rows
from marsad.reading.windows import inside
from marsad.text.numerals import read_number, read_ordinal

_PERSON_KINDS = frozenset(
    {"killed", "wounded", "arrested", "abducted", "released", "surrendered", "displaced", "found_dead"}
)
_THING_KINDS = frozenset({"destroyed", "burned", "seized", "found", "defused"})
_PARTING = frozenset(".؛!؟?\n")
_REACH = 9
_WINDOW = 80
"""Tokens: a word of fate farther back governs nothing, however long the sentence goes on without a stop."""
# What counts the happening itself, not what came of it.
HAPPENING_COUNTS = frozenset({"strike", "airstrike", "attack", "operation", "explosion", "rocket", "shell", "missile",
                              "troops", "incident", "raid", "sortie", "clash"})  # fmt: skip
_AS_THING = {"rocket": "weapon", "missile": "weapon", "shell": "ammunition", "drone": "aircraft"}


@dataclass(slots=True)
class ResultPhrase:
    """A counted outcome. `group` is an actor id, "civilians", or None; `hint` says what the noun alone tells of it."""

    kind: str
    of: str
    group: str | None
    hint: str | None
    low: int | None
    high: int | None
    qualifier: Qualifier
    span: Span
    first: int
    last: int
    whole: CountPhrase | None = None
    """The count of which this one is a part («11، بينهم 5»)."""
    count: CountPhrase | None = None


def find_results(phrases: Phrases, clause: Clause) -> list[ResultPhrase]:
    """The results told in a clause, in the order of the text."""
    fates = _fates(phrases, clause)
    counts = inside(phrases.counts, clause.first, clause.last)
    if not fates and not any(c.result for c in counts):
        return []
    found: list[ResultPhrase] = []
    used: set[int] = set()
    places = [f.first for f in fates]
    for index, count in enumerate(counts):
        near = fates[bisect_left(places, count.first - _WINDOW) : bisect_left(places, count.last + 2)]
        before = counts[max(index - _WINDOW, 0) : index + 1]
        if any(phrases.masked[count.first : count.last]) or _unknown(phrases, count):
            continue
        either = _either(phrases, count, counts, index)
        among = _among(count, before[:-1])
        for fate, kind in _kinds(phrases, count, near, before):
            if kind == "destroyed" and _bomb(phrases, count):
                continue
            joint = either or (fate is not None and len(_joint(phrases, fate, near)) > 1)
            result = _result(phrases, kind, count, joint=joint)
            if result is not None:
                result.whole = result.whole or among
                _as_before(result, found)
                found.append(result)
                found.extend(_also(result))
                if fate is not None:
                    used.add(fate.first)
    found.extend(_bare_numbers(phrases, clause, [f for f in fates if f.first not in used], found))
    found.extend(_named(phrases, clause, fates, found))
    return _summed(phrases, sorted(found, key=lambda r: r.first))


def _as_before(result: ResultPhrase, found: list[ResultPhrase]) -> None:
    """«مقتل متظاهرين اثنين وإصابة 60 آخرين»: others without a noun are of those counted before."""
    count = result.count
    before = next((r for r in reversed(found) if r.of == "person"), None)
    if count is not None and count.noun is None and before is not None and result.group in (None, "civilians"):
        result.group, result.hint = before.group, before.hint


def _bomb(phrases: Phrases, count: CountPhrase) -> bool:
    """«تفجير عجلة مفخخة»: what was blown up is the weapon."""
    means = phrases.within("means", count.first, count.last)
    return any(m.entry.row.get("refines") == "car-bomb" for m in means)


def _either(phrases: Phrases, count: CountPhrase, counts: list[CountPhrase], index: int) -> bool:
    """«سقطوا بين قتيل وجريح»: some were killed, some wounded; how many of each is not told."""
    if count.low != 1 or not count.result:
        return False
    tokens = phrases.doc.tokens
    if count.first and tokens[count.first - 1].word in _BETWEEN:
        return True
    before = counts[index - 1] if index else None
    return before is not None and before.last == count.first and _either(phrases, before, counts, index - 1)


_BETWEEN = frozenset(("بين", "مابين"))


def _also(result: ResultPhrase) -> list[ResultPhrase]:
    """«دون خسائر بشرية»: where no losses are told, none were killed and none wounded."""
    noun = result.count.noun if result.count is not None else None
    also = noun.row.get("also") if noun is not None and result.high == 0 else None
    return [replace(result, kind=also)] if also else []


def _named(phrases: Phrases, clause: Clause, fates: list[Match], found: list[ResultPhrase]) -> list[ResultPhrase]:
    """«إلقاء القبض على المدعو …», «مقتل القيادي …»: somebody of public role behind a word of fate counts as one."""
    people = inside(phrases.people, clause.first, clause.last)
    named = []
    for fate in fates if people else ():
        person = next((p for p in people if 0 <= p.whole[0] - fate.last <= _reach(phrases, p)), None)
        if fate.entry.id not in _PERSON_KINDS or person is None:
            continue
        first, last = person.whole
        if any(r.of == "person" and fate.first <= r.last and r.first < last + 1 for r in found):
            continue
        if any(t.word in _PARTING for t in phrases.doc.tokens[fate.last : first]):
            continue
        span = person.whole_span
        named.append(
            ResultPhrase(fate.entry.id, "person", person.organisation, None, 1, 1, "exact", span, first, last)
        )
    return named


def _reach(phrases: Phrases, person: PersonPhrase) -> int:
    """How far behind a word of fate somebody may stand: on the other side of an insertion only as its object."""
    first = person.whole[0]
    return _NAMED_REACH if first == 0 or phrases.doc.tokens[first - 1].word != "علي" else _REACH


_NAMED_REACH = 3


def _unknown(phrases: Phrases, count: CountPhrase) -> bool:
    """«ولا معلومات عن ضحايا» says that nothing is known, not that none came to harm."""
    if count.high != 0:
        return False
    words = phrases.doc.words(max(count.first - 4, 0), count.last)
    return any(w.endswith(("معلومات", "انباء", "حصيله")) for w in words)


def _fates(phrases: Phrases, clause: Clause) -> list[Match]:
    """The words of fate; the longest where several overlap, one for each place."""
    chosen: list[Match] = []
    for match in phrases.within("results", clause.first, clause.last):
        before = phrases.doc.tokens[match.first - 1].word if match.first else ""
        if any(phrases.masked[match.first : match.last]) or before.startswith("محاول"):
            continue
        if not complete(phrases, match):
            continue
        if chosen and match.first < chosen[-1].last and match.entry.id == chosen[-1].entry.id:
            continue
        if any(a.first <= match.first and match.last <= a.last and a.last - a.first > 1 for a in
               inside(phrases.actors, match.first - 6, match.first + 1)):  # fmt: skip
            continue
        chosen.append(match)
    return chosen


def _kinds(
    phrases: Phrases, count: CountPhrase, fates: list[Match], counts: list[CountPhrase]
) -> list[tuple[Match | None, str]]:
    """The fates under which a count stands: usually one, two for «مقتل وإصابة 150»."""
    governing = _governing(phrases, count, fates, counts)
    if governing is None and count.definite and count.low is None:
        return []  # «الضحايا», «المصابين»: spoken of, not counted
    if count.result == "displaced" and (governing is None or governing.entry.id != "displaced") and count.low == 1:
        return []  # «أحد المهجرين» says who, not what befell him
    spoken_of = count.definite and count.low is None and count.result is not None
    if spoken_of and governing is not None and governing.entry.id != count.result:
        return []  # «قتلوا في معسكر للنازحين»
    among = _among(count, counts[:-1])
    if among is not None and among.result is not None:
        return [(governing, among.result)]
    told = _told_by_whole(phrases, count, counts) if governing is None and count.result is None else None
    if told is not None:
        return [(None, told)]
    if count.result:
        kind = count.result
        if governing is not None and governing.entry.id == "released":
            kind = "released"  # «حررت القوات ثلاثة مختطفين»
        if kind == "wounded" and governing is not None and governing.entry.id == "killed":
            also = phrases.doc.tokens[count.first].word.startswith("و")  # «سقوط شهيد وجريحين»
            kind = "killed" if count.first - governing.last <= 1 and not also else kind  # «وفاة جريحين»
        if kind == "killed" and governing is not None and governing.entry.id in ("found", "found_dead"):
            kind = "found_dead"
        return [(governing, kind)]
    if governing is None:
        return []
    return [(governing, match.entry.id) for match in _joint(phrases, governing, fates)]


def _told_by_whole(phrases: Phrases, count: CountPhrase, counts: list[CountPhrase]) -> str | None:
    """The fate that the noun before tells: «عدد القتلى إلى 23 بينهم 5 أطفال», «رفات 17 شخصا»."""
    if count.part_of is not None:
        return phrases.counts[count.part_of].result
    bodies = counts[-2] if len(counts) > 1 else None
    adjacent = bodies is not None and bodies.last == count.first and bodies.result == "found_dead"
    return "found_dead" if adjacent and count.of == "person" else None


def _among(count: CountPhrase, counts: list[CountPhrase]) -> CountPhrase | None:
    """«من بين القتلى ثلاثة أطفال»: those spoken of right before, of whom the counted ones are a part."""
    whole = counts[-1] if counts else None
    if whole is None or whole.last != count.first or not whole.definite or whole.low is not None:
        return None
    return whole if whole.result is not None and count.result is None and count.of == "person" else None


def _joint(phrases: Phrases, fate: Match, fates: list[Match]) -> list[Match]:
    """A word of fate with those joined to it before any number: «مقتل وإصابة»."""
    joined = [fate]
    for other in reversed([f for f in fates if f.last <= fate.first]):
        if other.entry.pos == "verb" and _numbered(phrases, other.first):
            break  # «14 مدنيا قتلوا وأصيب 29»
        if joined[0].first - other.last == 0 and joined[0].prefix.startswith("و") and other.entry.id != fate.entry.id:
            joined.insert(0, other)
    return joined


def _numbered(phrases: Phrases, at: int) -> bool:
    """Whether a count ends right before token `at`: the subject of a verb there."""
    return any(c.last == at for c in inside(phrases.counts, at - _REACH, at))


def _governing(phrases: Phrases, count: CountPhrase, fates: list[Match], counts: list[CountPhrase]) -> Match | None:
    """The word of fate over a count: the nearest fitting one before it, else a passive verb right behind it."""
    fitting = [f for f in fates if _fits(f, count)]
    tokens = phrases.doc.tokens
    end = _behind_owner(phrases, count)
    after = [f for f in fitting if f.entry.pos == "verb" and 0 <= f.first - end <= 1]
    for fate in reversed([f for f in fitting if f.last <= count.first]):
        reach = fate.entry.row.get("reach")
        if reach and count.first - fate.last > int(reach):
            continue
        if count.first - fate.last > _REACH and not _chained(fate, count, counts):
            break
        if any(t.word in _PARTING for t in tokens[fate.last : count.first]):
            break
        if after and count.first - fate.last > 3:
            break
        return fate
    return after[0] if after else None


def _behind_owner(phrases: Phrases, count: CountPhrase) -> int:
    """The token behind a count and the words for whose they are, right behind it («أحد أفراد القوة أصيب»)."""
    owner = owner_of(phrases, count)
    return max(count.last, owner.last) if owner is not None else count.last


def _chained(fate: Match, count: CountPhrase, counts: list[CountPhrase]) -> bool:
    """Whether other counts fill the way from the fate to this one («مقتل ضابط وجنديين من … وثلاثة …»)."""
    between = [c for c in counts if fate.last <= c.first < count.first]
    return bool(between) and count.first - between[-1].last <= 4


def _fits(fate: Match, count: CountPhrase) -> bool:
    if fate.entry.id in _PERSON_KINDS:
        return count.of == "person"
    if fate.entry.id == "found" and count.result in ("killed", "found_dead"):
        return True  # «وجدت القوة 7 قتلى»
    if fate.entry.id == "cleared":
        return count.of == "area"
    return count.of not in ("person", "area") and (count.of not in HAPPENING_COUNTS or count.of in _AS_THING)


def _result(phrases: Phrases, kind: str, count: CountPhrase, *, joint: bool) -> ResultPhrase | None:
    of = _AS_THING.get(count.of, count.of) if kind in _THING_KINDS else count.of
    if of in HAPPENING_COUNTS:
        return None
    owner = owner_of(phrases, count)
    within = owner is not None and owner.first < count.last and owner.id != "civilians"
    group = "civilians" if count.group == "civilians" and not within else owner.id if owner else _force(phrases, count)
    return ResultPhrase(
        kind=kind,
        of=of,
        group=group,
        hint=count.group,
        low=None if joint else count.low,
        high=None if joint else count.high,
        qualifier="vague" if joint else count.qualifier,
        span=count.span,
        first=count.first,
        last=count.last,
        whole=None if count.part_of is None else phrases.counts[count.part_of],
        count=count,
    )


def _force(phrases: Phrases, count: CountPhrase) -> str | None:
    """The force that the noun alone tells: a «شرطي» is of the police of the country that the report is about."""
    told = count.noun.row.get("force") if count.noun is not None else None
    if not told:
        return None
    row = generic_rows().get(told)
    return told if row is None else row.get((phrases.country or "").lower()) or None


_OWNING = frozenset(
    ("من", "في", "ب", "ل", "صفوف", "عناصر", "افراد", "مقاتلي", "مسلحي", "تابعين", "تابعه", "بينهم", "بصفوف")
)


def owner_of(phrases: Phrases, count: CountPhrase) -> ActorPhrase | None:
    """The actor to whom the counted ones belong: named inside the phrase or right behind it."""
    for actor in inside(phrases.actors, count.first, count.last + 4):
        if actor.first >= count.last:
            between = phrases.doc.words(count.last, actor.first)
            if any(w not in _OWNING for w in between):
                return None
            if actor.prefix not in ("", "ل", "ب", "لل", "بال", "ال", "لال"):
                return None
        return actor
    return None


def _bare_numbers(
    phrases: Phrases, clause: Clause, fates: list[Match], counted: list[ResultPhrase]
) -> list[ResultPhrase]:
    """«إصابة 910 منذ …», «وإصابة ثالث»: a number without a noun right behind a word for the fate of people.

    It counts more of those counted right before it («مقتل جنديين وإصابة ثالث»).
    """
    found = []
    words = [t.word for t in phrases.doc.tokens[clause.first : clause.last]]
    for fate in fates:
        at = fate.last - clause.first
        if fate.entry.id not in _PERSON_KINDS or at >= len(words):
            continue
        read = read_number(words, at)
        ordinal = _ordinal(words, at) if read is None and not words[at].startswith("ال") else None
        if ordinal is not None:
            read = (1, ordinal[1])  # «مقتل عنصرين وإصابة ثالث»
        if read is None or read[0] > 100_000:
            continue
        value, used = read
        if any(t.first < fate.last + used and fate.last < t.last for t in phrases.times):
            continue
        first, last = fate.last, fate.last + used
        before = [r for r in counted if r.of == "person" and 0 <= fate.first - r.last <= _MORE_REACH]
        same = before[-1] if before and fate.prefix.startswith("و") else None
        found.append(
            ResultPhrase(
                kind=fate.entry.id,
                of="person",
                group=same.group if same else None,
                hint=same.hint if same else None,
                low=value,
                high=value,
                qualifier="exact",
                span=phrases.doc.span(first, last),
                first=first,
                last=last,
            )
        )
    return found


_MORE_REACH = 5


def _ordinal(words: list[str], at: int) -> tuple[int, int] | None:
    """«وإصابة ثالث», «وأسرت رابعا»."""
    bare = words[at].removesuffix("ا")
    return read_ordinal(words, at) or read_ordinal([*words[:at], bare, *words[at + 1 :]], at)


def _summed(phrases: Phrases, results: list[ResultPhrase]) -> list[ResultPhrase]:
    """One entry a fact: a vague count gives way to a number, "an officer and two soldiers" are three."""
    kept: list[ResultPhrase] = []
    for result in results:
        before = kept[-1] if kept else None
        if before is not None and _apposed(phrases, before, result):
            continue
        if before is not None and _remains(before, result):
            before.low, before.high, before.qualifier = result.low, result.high, result.qualifier
            before.span, before.last = (before.span[0], result.span[1]), result.last
            continue
        if before is not None and _same_fact(before, result) and before.whole is None and result.whole is None:
            if (
                before.low is not None
                and before.low == before.high
                and result.low is not None
                and result.low == result.high
            ):
                if result.first - before.last <= 1:
                    before.low = before.high = before.low + result.low
                    before.span = (before.span[0], result.span[1])
                    before.last = result.last
                    continue
            elif before.low is None and before.high is None and result.low is not None:
                kept[-1] = result
                continue
        kept.append(result)
    return kept


def _apposed(phrases: Phrases, before: ResultPhrase, result: ResultPhrase) -> bool:
    """«ثلاث بنادق كلاشنكوف»: a bare noun right behind a counted one says what sort they are."""
    near = before.last == result.first and not phrases.doc.tokens[result.first].word.startswith("و")
    return near and (before.kind, before.of) == (result.kind, result.of) and result.last - result.first == 1


def _remains(before: ResultPhrase, result: ResultPhrase) -> bool:
    """«رفات 17 شخصا»: the number of those whose bodies they are."""
    body = before.count is not None and before.count.result == "found_dead"
    return body and before.kind == "found_dead" and result.of == "person" and result.first == before.last


def _same_fact(one: ResultPhrase, other: ResultPhrase) -> bool:
    return (one.kind, one.of, one.group, one.hint) == (other.kind, other.of, other.group, other.hint)
