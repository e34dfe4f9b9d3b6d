"""What the words around an expression tell of it: whether it lies ahead, whether it is a time at all, whose day counts.

Reports leave out years and say weekdays alone; the tense decides. A speaker counts from the day on which he spoke.
"""

from datetime import date

from marsad.reading.times.draft import Draft
from marsad.reading.times.resolve import Found
from marsad.reading.words.time_words import has_stem, is_time_word, time_word
from marsad.text import Doc
from marsad.text.numerals import starts_number

_REACH = 14
_STOPS = frozenset(".،؛:!؟\n")
_SAID_REACH = 7
_QUOTE_REACH = 60
_SPEECH_DAYS = 31
"""A statement older than that is recalled; what it called yesterday is not reckoned."""


def is_name(words: list[str], draft: Draft) -> bool:
    """Whether a date or month is part of a name: «حي 7 نيسان», «معسكر آذار», «مراسل الغد», «موقع سبتمبر نت»."""
    if words[draft.last - 1] == "الغد" and draft.first and words[draft.first - 1].lstrip("لو") in _OUTLETS:
        return True
    if draft.month is not None and words[draft.last : draft.last + 1] == ["نت"]:
        return True
    if draft.month is not None and "بيك" in words[max(draft.first - 2, 0) : draft.first]:
        return True  # «بيك أب نيسان»
    if draft.year is not None or draft.toward or draft.part or draft.clock or draft.month is None:
        return False
    before = draft.first - 1
    if before > 0 and draft.day is None and _counts(words[before]):
        before -= 1  # the «نيسان» of «حي 7 نيسان», «حي واحد حزيران»
    if draft.day is None and time_word(words, before, "event-head") is not None:
        return True  # «حرب تشرين»
    head = time_word(words, before, "name-head")
    return head is not None and not head.article and head.length == 1


_OUTLETS = frozenset({"قناه", "مراسل", "مراسله", "فضاييه", "تلفزيون", "صحيفه", "جريده", "موقع", "منصه", "شبكه"})


def _counts(word: str) -> bool:
    return starts_number(word) or (word.isdecimal() and len(word) <= _TWO_DIGITS)


_TWO_DIGITS = 2


def known_year(words: list[str], draft: Draft) -> int | None:
    """The year of a day by which an event is known: «أحداث 11 سبتمبر»."""
    if draft.month is None or draft.toward or draft.year is not None or draft.weekday is not None:
        return None
    if time_word(words, draft.first - 1, "event-head") is None:
        return None
    known = time_word(words, draft.first, "known-day")
    return int(known.value[:4]) if known is not None else None


def way(words: list[str], draft: Draft) -> str:
    """Where a day or month without a year lies, told by the words before and behind it (see `resolve_day`)."""
    if time_word(words, draft.first - 1, "since", "after") is not None:
        return "since"
    if time_word(words, draft.first - 1, "until") is not None and draft.weekday is None:
        return "near"
    told = _before(words, draft)
    if told is None and _cued_behind(words, draft.last):
        return "next"
    return told or ("near" if told is None and draft.weekday is None else "")


def _before(words: list[str], draft: Draft) -> str | None:
    """The nearest word that tells decides; None where none does: a date may then lie within the two months ahead."""
    last = max(-1, draft.first - 1 - _REACH)
    for index in range(draft.first - 1, last, -1):
        word = words[index]
        if word in _STOPS and (word != "،" or (draft.weekday is not None and index < draft.first - 1)):
            break
        if is_time_word(word):
            if time_word(words, index, "clause-start") is not None:
                return None
            if draft.month is not None and time_word(words, index, "since") is not None:
                return "since"  # «منذ بدء العملية في الأول من آب»
            if time_word(words, index, "call") is not None and "الي" in words[index + 1 : draft.first]:
                return "next"
            if time_word(words, index, "past-verb") is not None:
                return ""
            if draft.weekday is not None and time_word(words, index, "said") is not None:
                return ""  # «قال الأحد»; the date that he tells may lie ahead
            if time_word(words, index, "future-cue") is not None:
                past = any(time_word(words, index - by, "past-before") is not None for by in range(1, 5))
                return "" if past else "next"
            if time_word(words, index, "future-verb") is not None and _begins_clause(words, index):
                return "next"
        elif _is_future(word):
            return "next"
        elif _is_present(word) and _begins_clause(words, index):
            if draft.weekday is not None and words[index - 2 : index] == ["قبل", "ان"]:
                return ""  # «خطفوه قبل أن يطلقوا سراحه السبت»
            return "next" if draft.weekday is not None else "near"
    return None


def _is_present(word: str) -> bool:
    """Whether a word has the look of a present verb: «ينظم», «ويشارك»; nouns in ت would look like one too."""
    bare = word[1:] if word[0] in "وف" else word
    return bare[:1] == "ي" and len(bare) > 3 and not word.startswith(_NO_VERBS)


_NO_VERBS = ("فيس", "فيدي", "فيرو", "فيين", "فيضان", "فيل", "فيتنام", "ويكي", "فيالق", "فيكت", "فيصل", "وينست", "ويلي")


def _cued_behind(words: list[str], at: int) -> bool:
    """«وفي 15 حزيران ستجرى الانتخابات»: a future verb right behind."""
    word = words[at] if at < len(words) else ""
    if not word or word in _STOPS:
        return False
    return _is_future(word) or (time_word(words, at, "future-cue", "future-verb") is not None and word[0] in "يت")


def _begins_clause(words: list[str], at: int) -> bool:
    """Whether a verb is the first word of its clause: «يلتقي الرئيس الأحد», not «الرئيس يلتقي»."""
    if not at or words[at][0] in "وف":
        return True
    before = words[at - 1]
    if time_word(words, at - 1, "past-before") is not None:
        return False
    return before in _STOPS or before == "ان" or time_word(words, at - 1, "future-cue") is not None


def _is_future(word: str) -> bool:
    """Whether a word is a verb with the future's سـ."""
    bare = word[1:] if word[0] in "وف" and len(word) > 5 else word
    return len(bare) > 4 and bare[0] == "س" and bare[1] in "يت" and not has_stem(bare, "not-future")


def speakers_day(doc: Doc, words: list[str], found: list[Found], at: int, published: date) -> date | None:
    """The day from which expression `at` counts, where it is a speaker's: «قال الأحد إن القوات دخلت أمس»."""
    inner = found[at]
    start = doc.tokens[inner.first].start
    quote = doc.quoted(start)
    opened = doc.quotes[quote][0] if quote is not None else start
    index = at - 1
    while index >= 0:
        day = found[index]
        told = doc.tokens[day.first]
        other_sentence = told.sentence < doc.tokens[inner.first].sentence
        if (other_sentence and quote is None) or inner.first - day.last > _QUOTE_REACH:
            return None
        if told.start < opened and _names_day(day, published) and _is_said(doc, words, day, inner, quote):
            stretch = day.reading.stretch
            return stretch.start if stretch is not None else None
        index -= 1
    return None


def _names_day(day: Found, published: date) -> bool:
    draft, stretch = day.draft, day.reading.stretch
    if draft is None or stretch is None or stretch.precision != "day" or draft.clock:
        return False
    named = draft.weekday is not None or (draft.day is not None and draft.month is not None)
    return named and 0 < (published - stretch.start).days <= _SPEECH_DAYS


def _is_said(doc: Doc, words: list[str], day: Found, inner: Found, quote: int | None) -> bool:
    """Whether the day dates words of speaking, and what was said begins between it and the inner expression."""
    begin = max(0, day.first - _SAID_REACH)
    sentence = doc.tokens[day.first].sentence
    near = [i for i in (*range(day.first - 1, begin - 1, -1), *range(day.last, min(day.last + 3, inner.first)))
            if doc.tokens[i].sentence == sentence]  # fmt: skip
    if not any(time_word(words, i, "said") is not None for i in near):
        return False
    # A «that» between the words of speaking and the day: the day is one of the deed.
    for i in near:
        if i < day.first and time_word(words, i, "that") is not None:
            return False
        if time_word(words, i, "said") is not None:
            break
    between = range(day.last, inner.first)
    opened = quote is not None and doc.quotes[quote][0] >= doc.tokens[day.last - 1].end
    return opened or any(words[i] == ":" or time_word(words, i, "that") is not None for i in between)
