"""Triggers to deeds: the words of a clause that name a happening, and the means that tell what kind it was."""

from functools import lru_cache

from marsad.lexicon import Match
from marsad.lexicon.tables import Entry
from marsad.model.codebook import codebook
from marsad.reading.phrases import Phrases
from marsad.reading.words.needs import needed
from marsad.reading.words.windows import inside
from marsad.text import Token, fold
from marsad.text.records import Record

_BEFORE = 4
_NEGATORS = frozenset(("لم", "لن", "لا", "ما", "عدم", "دون", "بدون"))
_RECORDED = frozenset(("تسجيل", "وقوع", "حدوث", "تنفيذ", "حصول", "اي", "اجراء", "ان", "تسجل", "يسجل", "يبلغ", "عن",
                       "حالات", "حاله", "تقع", "يقع", "تحدث", "يحدث",
                       "تحصل", "يحصل", "ينفذ", "تنفذ", "يشن", "تشن", "عمليات", "ورود", "انباء", "معلومات"))  # fmt: skip
_WITHOUT = frozenset(("دون", "بدون", "بلا", "عدم", "لم", "ولم"))
OTHER = frozenset(("اخري", "اخر", "ثانيه", "ثان", "ثانيا", "مماثله", "مماثل", "مماثلا", "مشابه", "مشابها", "مشابهه"))
_ALIKE = ("مماثل", "مشابه")
_REASON = "خلفيه"
"""«داهمت القوات البلدة على [خلفية] خطف مواطن»: why something was done."""
_AFTER = frozenset(("بعد", "عقب", "قبل", "قبيل", "بعيد"))


class Deed(Record):
    """A word for a happening: its `kind`, where it stands, how surely it is one, and in which dress."""

    kind: str
    first: int
    last: int
    strength: int
    verb: bool
    definite: bool
    negated: bool
    future: bool
    other: bool = False
    """Whether it is said to be another than the one before («عملية أخرى»)."""
    alike: bool = False
    """Whether it is said to be like the one before («قصف مماثل»)."""
    setting: bool = False
    """Whether it only tells when («وبعد الضربات دخلت القوة»)."""
    many: bool = False
    """Whether the word is a plural that tells no single act («عمليات نوعية»)."""
    going_on: bool = False
    """Whether it is a verb in the present («تنفذ القوات»)."""
    repels: bool = False
    """Whether it is told by whoever repels it («أحبط الجيش تسللا», «صد الهجوم»)."""

    @property
    def refers(self) -> bool:
        """Whether it only refers to a deed told elsewhere («القصف», «هذه الضربات»)."""
        return self.definite and not self.verb


def complete(phrases: Phrases, match: Match, reach: int | None = None) -> bool:
    """Whether one of the words that a trigger or a word of fate needs stands behind it.

    «سقوط» tells a strike only with a shell or rocket, «سلم» a hand-over only with a base.
    """
    words = phrases.doc.all_words
    if words[match.last - 1] == _AT_DAWN and match.last < len(words) and not words[match.last].startswith(_BLOWN_UP):
        return False  # «قتل جنديان [فجرا] إثر هجوم»: when it was
    needs = match.entry.row.get("needs")
    if not needs:
        return True
    own, wanted = needed(needs)
    if reach is not None and reach > own and not needs[0].isdigit():
        own = reach
    end = match.last + own
    found = _any_needed(phrases, wanted, match.last, end)
    if found is None and match.entry.pos == "verb" and needs[0].isdigit():
        behind = _behind_subject(phrases, match.last)
        if behind > match.last:  # «بسطت [قوات الدعم السريع، صباح الأحد،] سيطرتها على المدينة»
            found = _any_needed(phrases, wanted, end, own + behind)
    if found is None and match.entry.pos == "verb" and (after := _behind_partner(phrases, match.last)):
        found = _any_needed(phrases, wanted, after, own + after)
    return bool(found)


def _behind_partner(phrases: Phrases, at: int) -> int | None:
    """«نفذ الجهاز [بالتعاون مع الشرطة] عملية»: behind those together with whom it was done; None where none is told."""
    words = phrases.doc.all_words[at : at + _PARTNER_REACH]
    told = next((n for n, w in enumerate(words) if w in _TOGETHER), None)
    if told is None:
        return None
    near = inside(phrases.actors, at + told + 1, at + told + _PARTNER_REACH)
    return near[0].last if near else None


_PARTNER_REACH = 4
_TOGETHER = frozenset(("بالتعاون", "بالتنسيق", "بالاشتراك", "بالشراكه", "بمشاركه", "بدعم", "باسناد"))


def _behind_subject(phrases: Phrases, at: int) -> int:
    """Where the subject that stands at a token ends, with the time behind it; the token where none stands there."""
    words = phrases.doc.all_words
    subject = next((a for a in inside(phrases.actors, at, at + _QUOTED) if not a.prefix), None)
    if subject is None or any(w not in _MARKS for w in words[at : subject.first]):
        return at
    at = subject.last
    while at < len(words) and words[at] in _MARKS:
        at += 1
    when = next(iter(inside(phrases.times, at, at + 1)), None)
    return at if when is None else when.last


_QUOTED = 2
_MARKS = frozenset('"«»“”()،,')


def _any_needed(phrases: Phrases, wanted: frozenset[str], first: int, last: int) -> bool | None:
    """Whether a wanted word stands from `first` to `last`: False where a sentence ends before, None where none does."""
    words, bare_words = phrases.doc.all_words, phrases.known.needed
    for at in range(first, min(last, len(words))):
        bare = bare_words.get(at)
        if bare is None:
            if words[at] in _PARTING:
                return False
        elif words[at] == _TO_HIM and phrases.doc.raw[phrases.doc.tokens[at].start] != "آ":
            continue  # «وصل [إليه]» is no «آلية»
        elif bare in wanted or (bare.endswith("ا") and bare[:-1] in wanted):
            return True
    return None


_AT_DAWN = "فجرا"
_TO_HIM = "اليه"
_BLOWN_UP = ("نفس", "عبو", "حزام", "احزم", "سيار", "عجل", "منزل", "منازل", "لغم", "الغام", "دراج", "قنبل", "مفخخ",
             "شاحن")  # fmt: skip
_PARTING = frozenset(".؛!؟?:")


def read_deed(phrases: Phrases, match: Match) -> Deed:
    """The deed that a word of the vocabulary names."""
    tokens = phrases.doc.tokens
    before = tokens[match.first - 1].word if match.first else ""
    behind = tokens[match.last].word if match.last < len(tokens) else ""
    entry = match.entry
    return Deed(
        kind=entry.id,
        first=match.first,
        last=match.last,
        strength=strength_of(entry),
        verb=entry.pos == "verb",
        definite=(match.definite or before == _REASON)
        and not (entry.id in _COMPLEMENTED and _over(tokens, match))
        and not _breaks_out(tokens, match),
        negated=(before in _NEGATORS and not ((before == "ما" and entry.id == "displacement") or _but(tokens, match)))
        or (before in _RECORDED and _unrecorded(tokens, match.first)),
        other=behind in OTHER,
        alike=any(t.word.startswith(_ALIKE) for t in tokens[match.last : match.last + 1 + (behind in OTHER)]),
        setting=before.removeprefix("و") in _AFTER
        or before == _REASON
        or (before in _LASTING and _goes_on_around(tokens, match.first)),
        future=entry.pos == "verb" and ("س" in match.prefix or (before == "قد" and entry.form.endswith("present"))),
        many=bool(entry.row.get("many")),
        going_on=entry.form.endswith("present"),
        repels=bool(phrases.known.cued("repels", match.first - _BEFORE, match.first + 1)),
    )


def _but(tokens: list[Token], match: Match) -> bool:
    """«لم [يشن] التنظيم سوى أربع هجمات»: so many there were."""
    return any(t.word in ("سوي", "الا") for t in tokens[match.last : match.last + _BUT_NEAR])


_BUT_NEAR = 10


def _over(tokens: list[Token], match: Match) -> bool:
    """«إلقاء القبض [عليه]», «العثور [على] جثمان», «الإطاحة [ب]عصابة», «تمكن أربعة [من] الهرب»."""
    word, behind = tokens[match.first].word.lstrip("وفبل"), tokens[match.last : match.last + 1]
    if word.startswith(_BRINGS_DOWN) and behind and behind[0].word.startswith("ب"):
        return True
    cast = tokens[max(match.first - _CAST, 0) : match.first] if word == "القبض" else ()
    if any(t.word.lstrip("وف").startswith(_CASTS) for t in cast):
        return True  # «ألقت القوات [القبض]، في الموصل، على متهم»
    if word.removeprefix("ال") in _FLIGHTS and match.first and tokens[match.first - 1].word == "من":
        return True
    return any(t.word in _OVER for t in tokens[match.first + 1 : match.last + 1])


_BRINGS_DOWN = tuple(fold(w) for w in ("الإطاحة", "الإمساك", "الإيقاع", "اطاحة"))
_CASTS, _CAST = tuple(fold(w) for w in ("ألقت", "ألقى", "ألقوا", "تلقي", "يلقي", "ألقي", "إلقاء", "تلق")), 9
_FLIGHTS = frozenset(("هرب", "هروب", "فرار"))


def _unrecorded(tokens: list[Token], first: int) -> bool:
    """«دون تسجيل [اعتقالات]», «دون أن تسجل حالات [اعتقال]», «ولم يبلغ عن وقوع [إصابات]»."""
    at = first - 1
    while at > 0 and first - at <= _BEFORE and tokens[at].word in _RECORDED:
        at -= 1
    return tokens[at].word in _WITHOUT


def strength_of(entry: Entry) -> int:
    """How surely a word for a deed tells one, from 1 to 9."""
    return _number(entry.row.get("strength", "5"))


@lru_cache(maxsize=64)
def _number(written: str) -> int:
    return int(written)


def _breaks_out(tokens: list[Token], match: Match) -> bool:
    """«بدأت المواجهات», «وكانت الاشتباكات قد اندلعت بين …»: with its verb, or both sides, it tells the fight itself."""
    if match.entry.id == "ceasefire" and match.first:  # «دخلت الهدنة حيز التنفيذ»
        came = tokens[match.first - 1].word.lstrip("وف")
        behind = tokens[match.last : match.last + _IN_FORCE]
        return came in _COMES_IN or (came in _ENTERS and any(t.word == "حيز" for t in behind))
    if family(match.entry.id) != "fight":
        return False
    if match.first and tokens[match.first - 1].word.removeprefix("و").removeprefix("ف") in _BROKE_OUT:
        return True  # «بدأت المواجهات مساء الاثنين»
    words = [t.word for t in tokens[match.last : match.last + _OUTBREAK]]
    at = next((i for i, w in enumerate(words) if w in _BROKE_OUT), None)
    return at is not None and "بين" in words[at:]


_COMES_IN = frozenset(("سرت", "سري", "تسري", "يسري", "بدات", "بدا", "انهارت"))
_ENTERS = frozenset(("دخل", "دخلت", "تدخل", "يدخل"))
_IN_FORCE = 9
_OUTBREAK = 7
_BROKE_OUT = frozenset(fold(w) for w in ("اندلعت", "دارت", "تجددت", "وقعت", "جرت", "نشبت", "بدأت", "عادت",
                                            "استؤنفت", "اشتعلت", "تفجرت", "عاودت"))


def _goes_on_around(tokens: list[Token], first: int) -> bool:
    """«في ظل استمرار المعارك», «وسط تصاعد القصف»: what goes on while something else is told."""
    return first > 1 and tokens[first - 2].word in _AMID and tokens[first - 1].word in _LASTING


_AMID = frozenset(("ظل", "وسط"))
_LASTING = frozenset(fold(w) for w in ("استمرار", "تواصل", "تصاعد", "احتدام", "اشتداد", "تجدد"))
# With what they are done to behind them these tell the deed itself, for all their article («إلقاء القبض على»).
_COMPLEMENTED = frozenset({"arrest", "release", "agreement", "body-found", "weapons-find", "territory-loss"})
_OVER = frozenset(("علي", "عن", "عليه", "عليها", "عليهم", "عليهما", "عنه", "عنها", "عنهم"))


# Families of what a deed leads to rather than of the deed.
OUTCOMES = frozenset({"find", "destruction", "people"})
# Families whose words are used of one and the same happening.
VIOLENT = frozenset({"strike", "explosion", "attack", "toll"})
BY_FORCE = VIOLENT | {"fight"}
_LINKS = (
    VIOLENT,
    frozenset({"operation", "arrest", "find", "destruction", "fight", "toll"}),
    frozenset({"attack", "fight", "toll"}),
    frozenset({"attack", "strike", "explosion", "destruction"}),
    frozenset({"forces", "territory"}),
    frozenset({"operation", "release"}),
    frozenset({"agreement", "release"}),
    frozenset({"talk", "agreement", "cooperation"}),
)


@lru_cache(maxsize=1024)
def go_together(one: str, other: str) -> bool:
    """Whether words of these two families may tell one happening («داهمت … واعتقلت … وضبطت»)."""
    return any(one in link and other in link for link in _LINKS)


@lru_cache(maxsize=1024)
def family(kind: str) -> str:
    """The family of a kind, as the codebook groups them; "" for one it does not know."""
    entry = codebook().get(kind)
    return entry.family if entry else ""
