"""Who it was: sentences that tell nothing but the name of somebody whom a happening before them befell.

«قتل شاب برصاص مجهولين. وأضافت الشبكة أن القتيل هو فلان الفلاني» names him in a sentence without a deed of its own;
the name belongs to the happening told before.
"""

from bisect import bisect_left, bisect_right

from marsad.model.mention import Fate
from marsad.reading.accounts.finding import Account
from marsad.reading.people.fates import FATES, close_to
from marsad.reading.people.names import PersonPhrase
from marsad.reading.people.wide import tells_who
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside

_LISTED = 10
"""How far behind a name the next of a list may stand."""
_GOES_ON = 2
"""How far behind a happening the source may be named that goes on with it."""
_TELLING = ("triggers", "results")
_HARM: frozenset[Fate] = frozenset({"killed", "wounded"})
_SENTENCES = 3
"""How far behind a happening its people may be named."""


def name_people(phrases: Phrases, accounts: list[Account]) -> None:
    """Add to each account the people whom the sentences behind it name."""
    if not accounts:
        return
    before = _Before(phrases, accounts)
    holders = {p.span: account for account in accounts for p in account.people}
    named: tuple[int, Account] | None = None
    for person in phrases.people:
        holder = holders.get(person.span)
        told = person.fate is not None or tells_who(phrases.doc, person)
        listed = named is not None and 0 < person.first - named[0] <= _LISTED
        if person.name is None or (holder is None and not (told or listed)):
            continue
        if close_to(phrases.doc.all_words, person.whole[0]):
            continue
        if holder is not None:
            if told and person.fate is None:
                holder.people = [_with_fate(p, holder) if p is person else p for p in holder.people]
            continue
        if before.telling[person.first]:
            continue
        account = before.told_of(person)
        account = named[1] if named is not None and listed and not told else account
        if account is None or any(p.name == person.name for p in account.people):
            continue
        account.people.append(_with_fate(person, account))
        named = person.last, account


class _Before:
    """Accounts by where their evidence ends, so that a long report costs no more than its parts. `telling`: for each
    token, whether it is evidence."""

    def __init__(self, phrases: Phrases, accounts: list[Account]) -> None:
        self._doc, self._accounts = phrases.doc, accounts
        self._ends = sorted((end, at) for at, account in enumerate(accounts) for _, end in account.evidence)
        self._places = [end for end, _ in self._ends]
        self.telling = bytearray(len(phrases.doc.tokens) + 1)
        for account in accounts:
            for first, last in account.evidence:
                self.telling[first:last] = b"\1" * (last - first)

    def told_of(self, person: PersonPhrase) -> Account | None:
        """The account behind which somebody is named: the nearest in which the same befell somebody, else the
        nearest."""
        tokens = self._doc.tokens
        sentence = tokens[person.first].sentence
        reached = self._doc.sentences[max(sentence - _SENTENCES, 0)].first
        begin, behind = bisect_right(self._places, reached), bisect_right(self._places, person.first)
        latest = {at: end for end, at in self._ends[begin:behind]}
        near = sorted((-end, at) for at, end in latest.items() if tokens[end - 1].sentence < sentence)
        found = [self._accounts[at] for _, at in near if self._accounts[at].status.value != "planned"]
        if person.fate is not None:
            for account in found:
                if person.fate in _fates(account):
                    return account
        if not found or person.fate is None:
            return found[0] if found else None
        fates = _fates(found[0])  # «قتل خمسة وأصيب …»: of whom no count may be read
        return found[0] if not fates or (person.fate in _HARM and fates & _HARM) else None


def _fates(account: Account) -> set[Fate]:
    return {FATES[r.kind] for r in account.results if r.of == "person" and r.kind in FATES}


def _with_fate(person: PersonPhrase, account: Account) -> PersonPhrase:
    """Somebody, with what befell the people of the account where it tells of one fate only."""
    fates = _fates(account)
    known = person.fate or (next(iter(fates)) if len(fates) == 1 else None)
    return person._replace(fate=known)


def denied_behind(phrases: Phrases, accounts: list[Account]) -> None:
    """Give a happening those who deny it in a sentence behind it that tells no happening itself, and those who say
    anything of it behind it in its own.

    «قتل 17 في غارات على السوق. ونفى المتحدث باسم القوات تنفيذ أي طلعات فوق المنطقة».
    """
    tokens, sentences = phrases.doc.tokens, phrases.doc.sentences
    telling = {tokens[first].sentence for account in accounts for first, _ in account.evidence}
    ends = [(tokens[max(last for _, last in a.evidence) - 1].sentence, a) for a in accounts if a.family != "talk"]
    ends.sort(key=lambda end: end[0])
    at_end = [end for end, _ in ends]
    for statement in phrases.statements:
        sentence = tokens[statement.first].sentence
        told = statement.attribution
        opens = statement.first - sentences[sentence].first <= _GOES_ON
        within = not opens and not any(phrases.within(c, statement.first, statement.last) for c in _TELLING)
        denies = told.stance == "denies" or within
        if not denies or told.span is None or not (within or (opens and sentence not in telling)):
            continue
        # «زعم الجيش أن الغارة قتلت قياديا، بينما نفت الحركة [وجود أي من مقاتليها في المكان]»
        behind = ends[bisect_left(at_end, sentence - _GOES_ON) : bisect_left(at_end, sentence + within)]
        near = [a for _, a in behind if a.status.value in ("reported", "ongoing")]
        if near and all(s.attribution.span != told.span for s in near[-1].statements):
            near[-1].statements = [*near[-1].statements, statement]


def source_behind(phrases: Phrases, accounts: list[Account]) -> None:
    """Give each account the source that goes on with it in a sentence without a deed; one that somebody is said to tell
    only within its paragraph.

    «قتل شخصان بانفجار عبوة. وقال مصدر أمني إن القوات طوقت المكان»: he tells of the same happening.
    """
    tokens = phrases.doc.tokens
    telling = {tokens[first].sentence for account in accounts for first, _ in account.evidence}
    for account in accounts:
        if account.status.recalled or account.status.value not in ("reported", "ongoing"):
            continue
        here = tokens[max(last for _, last in account.evidence) - 1].sentence
        for sentence in range(here + 1, min(here + _GOES_ON, len(phrases.doc.sentences) - 1) + 1):
            if sentence in telling:
                break
            begin = phrases.doc.sentences[sentence].first
            told = phrases.said_at(begin)
            if account.statements and "\n" in phrases.doc.raw[tokens[begin - 1].end : tokens[begin].start]:
                break  # another paragraph, on something else maybe
            if told:
                if all(s.attribution.span != told[0].attribution.span for s in account.statements):
                    account.statements = [*account.statements, told[0]]
                break


def _in_another(phrases: Phrases, told: int, first: int) -> bool:
    """Whether who speaks at a token does so in a paragraph of his own far down a report, of something else."""
    tokens, sentences = phrases.doc.tokens, phrases.doc.sentences
    gap = phrases.doc.raw[tokens[sentences[told].last - 1].end : tokens[first].start]
    return "\n" in gap and told > _LEAD and not _of_it(phrases, tokens[first].sentence)


def _of_it(phrases: Phrases, sentence: int) -> bool:
    """Whether a sentence speaks of what was told before: «الهجوم», «العملية», «الحادث»."""
    stretch = phrases.doc.sentences[sentence]
    return bool(phrases.within("operation_words", stretch.first, stretch.last))


_LEAD = 2
"""The sentences that open a report, of whose news the next paragraphs speak."""


def unheard_behind(phrases: Phrases, accounts: list[Account]) -> None:
    """Give whoever tells of a happening in words that make none of their own to the happening told before.

    «قتل قيادي بغارة على بنت جبيل. نعاه حزب الله من دون أن يحدد مهامه»: the party speaks of him.
    """
    if not accounts:
        return
    tokens = phrases.doc.tokens
    heard = {(s.attribution.organisation, s.attribution.speaker) for a in accounts for s in a.statements}
    spans = {s.attribution.span for a in accounts for s in a.statements}
    ends = [(last, at) for at, a in enumerate(accounts) if a.family != "talk" for _, last in a.evidence]
    ends.sort()
    lasts = [last for last, _ in ends]
    for statement in phrases.statements:
        told = statement.attribution
        known = told.organisation is not None or told.speaker is not None
        if told.span is None or told.span in spans or (told.organisation, told.speaker) in heard or not known:
            continue
        first, last = statement.first, statement.last
        telling = told.stance == "denies"
        telling = telling or any(m.entry.id != "visit" for c in _TELLING for m in phrases.within(c, first, last))
        if not telling and not inside(phrases.people, first, last) and not inside(phrases.counts, first, last):
            continue
        low = bisect_left(lasts, statement.first + 1)
        near = [accounts[at] for _, at in ends[max(low - 1, 0) : low]]
        reach = tokens[statement.first].sentence - _SENTENCES
        if near and _in_another(phrases, tokens[ends[low - 1][0] - 1].sentence, statement.first):
            continue
        if near and tokens[ends[low - 1][0] - 1].sentence >= reach and near[0].status.value in ("reported", "ongoing"):
            near[0].statements = [*near[0].statements, statement]
            spans.add(told.span)
            heard.add((told.organisation, told.speaker))
