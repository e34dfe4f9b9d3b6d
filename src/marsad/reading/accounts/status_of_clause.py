"""The status of what a clause tells: its words, its time and its number taken together."""

from datetime import date, timedelta
from itertools import pairwise

from marsad.reading.accounts.days import announced, long_since, within_month
from marsad.reading.accounts.ranked import is_ranked
from marsad.reading.accounts.status import StatusReading, read_status
from marsad.reading.accounts.totals import number_of_deeds, numbered_deeds, operations_of, period_of, times_repeated
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.held import once_held
from marsad.reading.deeds.triggers import Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.results.finding import HAPPENING_COUNTS, ResultPhrase
from marsad.reading.times.dates import TimeExpression
from marsad.reading.words.windows import inside
from marsad.text.numerals import ordinals


def clause_status(
    phrases: Phrases,
    clause: Clause,
    main: Deed | None,
    results: list[ResultPhrase],
    when: TimeExpression | None,
    count: CountPhrase | None,
) -> StatusReading:
    """Whether it happened, as the clause tells it; value None where nothing is said to have happened."""
    if clause.cues:
        clause = _measuring_aside(phrases, _authorship_aside(phrases, clause))
        if main is None and when is None and results:
            clause = _toll_put_right(phrases, clause, results)
        clause = _others_aside(phrases, clause, main)
        clause = _only_so_many(phrases, _denied_aside(phrases, clause, main))
        clause = _witnesses_aside(phrases, clause, when)
        if main is not None and _is_untrue(phrases, clause, main):
            return StatusReading("denied")
    if clause.cues and clause.has("history"):
        clause = _said_earlier(phrases, _first_toll(phrases, clause) if results else clause)
        this = main is not None and phrases.doc.all_words[main.first - 1] in _THIS
        reach = _TOLD_JUST_NOW + 2 * this  # «يشار إلى أن هذا الهجوم أدى إلى …»
        if main is not None and when is None and main.refers and 0 < main.first - clause.first <= reach:
            clause = _of_this(phrases, clause, main)
    if main is not None and family(main.kind) == "forces" and _provided_that(phrases, clause, main):
        return StatusReading("planned", clause.has("history"))
    if main is not None and not main.verb and family(main.kind) == "forces" and not main.refers:
        ahead = phrases.doc.all_words[max(clause.first, main.first - _DECIDED_REACH) : main.first]
        if any(w.lstrip("وف") in _DECIDED for w in ahead):
            return StatusReading("planned", clause.has("history"))  # «قرر مجلس النواب إنهاء وجود القوات»
        if main.kind != "command-change" and _is_ordered(phrases.doc.all_words[main.first], ahead):
            return StatusReading("planned", clause.has("history"))
    if not results and (_first_of_its_sort(phrases, clause) or is_ranked(phrases, clause)):
        return StatusReading(None)
    ordinal = _in_a_row(phrases, clause)
    undated = when is None or when.value == "PRESENT_REF"  # «يوجد [حاليا] نحو 2500 جندي»
    numbers = main is not None and main.kind == "troop-numbers" and undated and clause.sentence > 0
    if numbers and main is not None and _stands(phrases, main):
        return StatusReading("background")  # «وتنشر واشنطن نحو 900 جندي في المنطقة»
    if main is not None and count is not None and number_of_deeds(phrases, clause, count):
        return StatusReading("aggregate", clause.has("history"))
    if main is not None and numbered_deeds(phrases, clause, main):
        return StatusReading("aggregate", clause.has("history"))
    if results and clause.has("outcome") and operations_of(phrases, clause):
        return StatusReading("aggregate", clause.has("history"))
    if results and clause.has("rising") and main is not None and not main.definite and _over_days(phrases, clause):
        return StatusReading("aggregate", clause.has("history"))  # «تصل حصيلة القتلى جراء هجمات خلال أيام إلى 26»
    run = count is not None and count.of == "operation" and (count.low or 0) > _MANY
    if run and not clause.has("planned", "denial") and (when is None or announced(phrases, clause, when)):
        return StatusReading("aggregate", clause.has("history"))  # «نفذت 137 عملية مشتركة أدت إلى مقتل 30»
    behind = phrases.doc.all_words[clause.last : clause.last + 1]
    many = behind == _SINCE and count is not None and (count.low or 0) > _MANY  # «30 هجوما [منذ مقتل …]»
    since = many or (long_since(phrases, when) and not _of_relative(phrases, clause, when, main))
    if since and main is not None and main.kind == "training" and main.verb and count is not None and not main.future:
        return StatusReading("aggregate", clause.has("history"))  # «درب التحالف منذ 2015 أكثر من 200 ألف عنصر»
    period, over = period_of(phrases, clause, results)
    past = (t.value == "PAST_REF" for t in inside(phrases.times, clause.first, clause.last))
    if count is not None and _many_times(phrases, count) and (period or any(past)):
        return StatusReading("aggregate", clause.has("history"))  # «نفذت خلال الأعوام الماضية مئات الضربات»
    if over and results and all(r.low is None for r in results) and _of_a_number(phrases, results):
        return StatusReading("aggregate", clause.has("history"))  # «كشف عن عدد قتلى التنظيم خلال عامين»
    brief = when is not None and (when.precision == "day" or _is_brief(when))
    return read_status(
        clause,
        main,
        results,
        since=since,
        within=within_month(when),
        day=brief and not (period and when is not None and announced(phrases, clause, when)),
        times=(count.low or 0) if count is not None and count.of != "troops" else times_repeated(phrases, clause),
        period=period,
        over=over,
        ordinal=ordinal,
    )


def _over_days(phrases: Phrases, clause: Clause) -> bool:
    words = phrases.doc.words(clause.first, clause.last)
    return any(a == "خلال" and b.removeprefix("ال") == "ايام" for a, b in pairwise(words))


def _many_times(phrases: Phrases, count: CountPhrase) -> bool:
    told = phrases.doc.all_words[count.first].lstrip("وب")
    return count.low is None and count.of in HAPPENING_COUNTS and count.of != "troops" and told in _HUNDREDS


_HUNDREDS = frozenset(("ميات", "عشرات", "الاف", "العشرات", "الميات"))


def _of_a_number(phrases: Phrases, results: list[ResultPhrase]) -> bool:
    return any(phrases.doc.all_words[r.first].lstrip("ولب") in ("عدد", "اعداد") for r in results)


def _provided_that(phrases: Phrases, clause: Clause, main: Deed) -> bool:
    """«ضمن اتفاق بين س وص، [على أن تقلص] القوات وجودها»: what is agreed to be done."""
    words = phrases.doc.all_words
    for at in range(clause.first + 1, main.first):
        if words[at] == "علي" and words[at + 1] == "ان" and words[at - 1] == "،":
            return words[at + 2 : at + 3] != [] and words[at + 2].startswith(("ت", "ي"))
    return False


_DECIDED_REACH = 7
_DECIDED = frozenset(("قرر", "قررت", "قرروا", "تعتزم", "يعتزم", "تنوي", "ينوي"))


def _is_ordered(word: str, ahead: list[str]) -> bool:
    """«أمر الوزير [بإرسال] لواء», «اتفاق على [نشر] لواءين»: what is ordered or agreed and still to be done."""
    if word.startswith("ب"):
        return any(w.removeprefix("و") in _ORDERS or w in _ORDERS for w in ahead)
    return ahead[-1:] == ["علي"] and any(w in _AGREED or w.removeprefix("و") in _AGREED for w in ahead)


_ORDERS = frozenset(("امر", "امرت", "وجه", "وجهت", "اوعز", "اوعزت", "يامر", "يوجه", "يوعز", "توجيه", "توجيهات", "امرا",
                     "اوامر", "الاوامر", "التوجيهات", "تعليمات"))  # fmt: skip
_AGREED = frozenset(("اتفق", "اتفقت", "اتفقا", "اتفقوا", "وافق", "وافقت", "صادق", "صادقت", "الموافقه", "اتفاق",
                     "الاتفاق", "اتفاقا", "تفاهم", "التفاهم", "موافقه", "بالاتفاق"))  # fmt: skip
_TOLD_JUST_NOW = 2
_THIS = frozenset(("هذا", "هذه"))


def _of_this(phrases: Phrases, clause: Clause, main: Deed) -> Clause:
    """«وكان الهجوم على شكل كمين», «وجاء هذا الهجوم بعد ساعات من …»: more of what was just told, nothing older."""
    if not _OLDER.isdisjoint(phrases.doc.words(main.last, main.last + _TOLD_JUST_NOW)):
        return clause  # «وكانت العملية قد انطلقت …», «وكان الهجوم الذي …»
    return clause._replace(cues=tuple(c for c in clause.cues if c[0] != "history" or c[1] > main.first))


_OLDER = frozenset(("قد", "الذي", "التي", "السابق", "السابقه", "الاول", "الاولي", "الاخير", "الاخيره"))
_MANY = 9
_SINCE = ["منذ"]


def _said_earlier(phrases: Phrases, clause: Clause) -> Clause:
    """«وقال مصدر [في وقت سابق] إن …», «وفي وقت سابق، قالت الشرطة إن …»: said earlier, of the same days; «في منطقة
    كانت خاضعة [سابقا] للنظام»: of the place.
    """
    words = phrases.doc.all_words
    told = [
        c for c in clause.cues
        if c[0] == "history" and (once_held(phrases, c[1]) or (
            words[c[2] - 1] == "سابق"
            and any(m.entry.pos == "verb" for m in phrases.within("speech", c[1] - _SAID_NEAR, c[2] + _SAID_NEAR))
        ))
    ]  # fmt: skip
    return clause._replace(cues=tuple(c for c in clause.cues if c not in told)) if told else clause


_SAID_NEAR = 5


def _first_toll(phrases: Phrases, clause: Clause) -> Clause:
    """«وكانت [حصيلة سابقة] أفادت عن مقتل ستة»: the same happening, as it was told before, is not looked back at."""
    words = phrases.doc.words(clause.first, clause.last)
    if not any(a.endswith("حصيله") and b in _EARLIER for a, b in pairwise(words)):
        return clause
    return clause._replace(cues=tuple(c for c in clause.cues if c[0] != "history"))


_EARLIER = frozenset(("سابقه", "اولي", "اوليه"))


def _is_brief(time: TimeExpression) -> bool:
    """«منذ مساء أمس»: a day or two are no period to be summed up."""
    if not (time.start and time.end):
        return False
    return date.fromisoformat(time.end) - date.fromisoformat(time.start) <= timedelta(days=2)


def _is_untrue(phrases: Phrases, clause: Clause, main: Deed) -> bool:
    """«الحديث عن [وصول] أربعة آلاف جندي "غير دقيق"»: what is spoken of and then called untrue."""
    words = phrases.doc.all_words
    if not any(at >= main.last and words[at] in _UNTRUE for cue, at, _ in clause.cues if cue in ("untrue", "denial")):
        return False
    before = words[max(clause.first, main.first - _SPOKEN_REACH) : main.first]
    return any(w.removeprefix("و").removeprefix("ب") in _SPOKEN for w in before)


_SPOKEN_REACH = 4
_UNTRUE = frozenset(("غير", "عار", "عاريه"))
_SPOKEN = frozenset(("الحديث", "الانباء", "الاخبار", "المعلومات", "انباء", "اخبار", "معلومات", "التقارير", "تقارير",
                     "الادعاءات", "ادعاءات", "المزاعم", "مزاعم", "الشايعات", "شايعات", "يشاع", "تردد", "يتردد", "اشيع",
                     "يتداول", "تداوله", "الروايه", "نشر", "الاتهامات", "اتهامات"))  # fmt: skip


def _witnesses_aside(phrases: Phrases, clause: Clause, when: TimeExpression | None) -> Clause:
    """«أحصى المستشفى 23 جثة»: without a stretch of time this tells of one happening's toll."""
    if when is not None or clause.has("aggregate") or not clause.has("tally"):
        return clause
    words = phrases.doc.all_words
    cues = tuple(c for c in clause.cues if c[0] != "tally" or not words[c[1]].lstrip("وف").startswith(_COUNTS))
    return clause._replace(cues=cues)


_COUNTS = ("احصي", "احصت")


def _toll_put_right(phrases: Phrases, clause: Clause, results: list[ResultPhrase]) -> Clause:
    """«ارتفع عدد القتلى إلى سبعة»: without a stretch of time the newer toll of what was told before, no total."""
    if not clause.has("rising", "aggregate") or any((r.low or 0) > _MOST for r in results):
        return clause
    words = phrases.doc.words(clause.first, clause.last)
    if not _OVER_TIME.isdisjoint(words) or not any(w.lstrip("ولف").startswith(_RISE) for w in words):
        return clause
    return clause._replace(cues=tuple(c for c in clause.cues if c[0] not in ("rising", "aggregate")))


_MOST = 40
_RISE = ("ارتفع", "يرتفع", "ترتفع", "ارتفاع", "بارتفاع")
_OVER_TIME = frozenset(("منذ", "خلال", "طوال", "طيله", "مدي", "غضون", "اجمالي", "الاجمالي", "الاجماليه", "هذا", "العام",
                        "الحرب", "العدوان"))  # fmt: skip


def _stands(phrases: Phrases, main: Deed) -> bool:
    """Whether it tells how many there are, not that their number changes."""
    words = phrases.doc.words(main.first, main.last)
    return not main.future and (main.going_on or not any(w.lstrip("وب").startswith(_CHANGES) for w in words))


_CHANGES = ("زياد", "خفض", "تخفيض", "رفع", "تقليص", "زاد", "قلص", "خفض", "توسيع")


def _in_a_row(phrases: Phrases, clause: Clause) -> bool:
    """«هذا هو الهجوم الرابع منذ مطلع الشهر», «ويعد هذا القصف الثاني خلال أسبوع»: which in a row the one told was."""
    words = phrases.doc.words(clause.first, min(clause.first + _ROW_REACH, clause.last))
    if words and (words[0] in RISES or (words[0] in WHAT and len(words) > 1 and words[1] in RAISED)):
        return True  # «لترتفع حصيلة الشهداء منذ أمس إلى 12»
    at = next((n for n, w in enumerate(words) if w in _ORDINALS), None)
    if at is None or at + 1 >= len(words) or not _THIS_IS.intersection(words[:at]):
        return False
    behind = phrases.doc.words(clause.first + at + 1, min(clause.first + at + _ROW_REACH, clause.last))
    return any(w in _WITHIN for w in behind)


RISES = frozenset(("ليرفع", "لترفع", "رافعا", "رافعه", "ليرتفع", "لترتفع", "ليصل", "لتصل", "ليبلغ", "لتبلغ"))
WHAT, RAISED = frozenset(("ما", "مما", "بما")), frozenset(("رفع", "يرفع"))
"""«[ما رفع] عدد القتلى إلى تسعة»."""
BY_THAT = frozenset(("وبذلك", "وبهذا"))
def _first_of_its_sort(phrases: Phrases, clause: Clause) -> bool:
    """«يعد هذا التفجير الأول من نوعه منذ أكثر من عام»: a remark on what was told, and none of a row."""
    words = phrases.doc.words(clause.first, min(clause.first + _ROW_REACH, clause.last))
    at = next((n for n, w in enumerate(words) if w in _THE_FIRST), None)
    return at is not None and words[at + 2 : at + 3] in _OF_ITS_SORT and not _THIS_IS.isdisjoint(words[:at])


_ROW_REACH = 8
_THE_FIRST, _OF_ITS_SORT = frozenset(("الاول", "الاولي")), (["نوعه"], ["نوعها"])
_THIS_IS = frozenset(("هذا", "هذه", "وهذا", "وهذه", "هو", "وهو", "هي", "وهي", "يعد", "تعد", "ويعد", "وتعد", "يعتبر",
                      "وتعتبر"))  # fmt: skip
_WITHIN = frozenset(("منذ", "خلال", "غضون", "اقل", "اليوم", "ظرف"))


def _authorship_aside(phrases: Phrases, clause: Clause) -> Clause:
    """«نفت أنقرة مسؤوليتها عن الهجوم»: a denial of authorship does not deny that it happened."""
    if not clause.has("denial"):
        return clause
    cues = tuple(c for c in clause.cues if c[0] != "denial" or not _of_authorship(phrases, clause, c[2]))
    return clause if len(cues) == len(clause.cues) else clause._replace(cues=cues)


def _of_authorship(phrases: Phrases, clause: Clause, last: int) -> bool:
    return any(w.startswith(_AUTHORSHIP) for w in phrases.doc.all_words[last : min(last + _DENIED, clause.last)])


def _denied_aside(phrases: Phrases, clause: Clause, main: Deed | None) -> Clause:
    """«نفت "قسد" ذلك، [متهمة] فصائل بقصف قريتين»: what who denies says instead is told, not denied."""
    if main is None or not clause.has("denial"):
        return clause
    words = phrases.doc.all_words
    cues = tuple(
        c for c in clause.cues
        if c[0] != "denial" or c[2] >= main.first or not _says_instead(words[c[2] : main.first])
    )  # fmt: skip
    return clause if len(cues) == len(clause.cues) else clause._replace(cues=cues)


def _only_so_many(phrases: Phrases, clause: Clause) -> Clause:
    """«[لم ينفذ] التنظيم سوى 19 هجوما»: so many there were."""
    if not clause.has("denial"):
        return clause
    words = phrases.doc.all_words
    cues = tuple(
        c for c in clause.cues
        if c[0] != "denial" or words[c[1]].lstrip("وف") != "لم" or _BUT.isdisjoint(words[c[1] : c[1] + _BUT_NEAR])
    )  # fmt: skip
    return clause._replace(cues=cues)


_BUT = frozenset(("سوي", "الا"))
_BUT_NEAR = 12


def _says_instead(words: list[str]) -> bool:
    return any(f"{w} {behind[:1]}".startswith(_INSTEAD) for w, behind in pairwise(words))


_INSTEAD = ("متهما", "متهمه", "متهمين", "قايلا", "قايله", "محملا", "محمله", "زاعما", "زاعمه", "موكدا", "موكده", "موضحا",
            "موضحه", "معترف", "مقرا ب", "مقره ب", "وتوكد :", "ويوكد :", "واكدت :", "واكد :")  # fmt: skip


def _measuring_aside(phrases: Phrases, clause: Clause) -> Clause:
    """«هو الخامس خلال أسبوع» totals nothing; «لم تنتشل الجثة حتى اللحظة» says so of what was not done."""
    if not clause.has("aggregate", "ongoing"):
        return clause
    cues = tuple(c for c in clause.cues if not _measures(phrases, clause, *c))
    return clause if len(cues) == len(clause.cues) else clause._replace(cues=cues)


def _measures(phrases: Phrases, clause: Clause, cue: str, first: int, last: int) -> bool:
    words = phrases.doc.all_words
    before = words[max(first - _NEAR, clause.first) : first]
    if cue == "aggregate" and words[first].startswith(_CAME_TO) and (
        clause.has("cause") or any(a == "في" and b in _ONE_DEED for a, b in pairwise(words[last : clause.last]))
    ):  # «ارتفع إلى 6 عدد قتلى القوات [في هجوم] نفذه …»
        return _WITHIN.isdisjoint(words[clause.first : clause.last])  # «عدد القتلى ارتفع إلى 32 جراء الإنزال»
    if cue == "aggregate":
        return any(w in _ORDINALS or w.startswith("نوعه") or w == "مره" for w in before)
    near = [*words[max(first - _UNDONE, clause.first) : first], *words[last : last + 1]]
    return cue == "ongoing" and any(w in _NOT for w in near)


def _of_relative(phrases: Phrases, clause: Clause, when: TimeExpression | None, main: Deed | None) -> bool:
    """«قتل في درعا، التي تشهد توترا [منذ عام 2018]»: since when something else is so."""
    told = clause.first if main is None else main.last
    if main is not None and not main.verb and phrases.doc.all_words[told - 1].endswith("ات"):
        return False  # «146 جنديا في الهجمات التي شنتها جماعات [منذ تشرين الأول]»
    return when is not None and any(w in _RELATIVE for w in phrases.doc.all_words[told : when.first])


def _others_aside(phrases: Phrases, clause: Clause, main: Deed | None) -> Clause:
    """«فيما تتواصل المواجهات، قتل 30 شخصا», «قتل في درعا، التي لا تزال تشهد توترا»: something else goes on."""
    if not clause.has("ongoing"):
        return clause
    cues = tuple(c for c in clause.cues if not _goes_on_beside(phrases, clause, main, *c))
    return clause if len(cues) == len(clause.cues) else clause._replace(cues=cues)


def _goes_on_beside(phrases: Phrases, clause: Clause, main: Deed | None, cue: str, first: int, last: int) -> bool:
    if cue != "ongoing":
        return False
    words = phrases.doc.all_words
    if main is not None and main.last <= first - 1 and words[first - 1] in _ALONG and family(main.kind) != "operation":
        return True  # «شنت الحركة هجوما …، مع استمرار العمليات»
    named = last < clause.last and words[last].startswith("ال") and words[first] in _GOING_ON
    told_behind = main is not None and main.first > last and any(w in "،," for w in words[last : main.first])
    if named and told_behind:
        return True
    relative = first > 1 and words[first - 1] in _RELATIVE
    before = first - 1 - (relative and words[first - 2] == "،")
    told = clause.first if main is None else main.last
    return relative and told < before and any(p.last == before for p in inside(phrases.places, told, before))


_ALONG = frozenset(("مع", "وسط", "ظل", "وقع"))
_GOING_ON = frozenset(("تتواصل", "يتواصل", "وتتواصل", "ويتواصل", "تستمر", "يستمر"))
_RELATIVE = frozenset(("التي", "الذي"))
_CAME_TO = ("ارتفع", "يرتفع", "بلغ")
_ONE_DEED = frozenset(("هجوم", "تفجير", "انفجار", "كمين", "قصف", "غاره", "ضربه"))
_NEAR, _UNDONE = 3, 6
_ORDINALS = frozenset("ال" + word for word in ordinals(1, 10))
_NOT = frozenset(("لم", "ولم", "فلم", "دون"))
_AUTHORSHIP = ("دوافع", "دافع", "نوايا", "تعمد", "مسووليت", "المسوولي", "صله", "صلت", "علاقت", "علاقه", "ضلوع", "تورط",
               "وقوف", "مشاركت")  # fmt: skip
_DENIED = 6
