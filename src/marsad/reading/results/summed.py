"""How results that tell one fact become one: sums, remains, what is only said again."""

from itertools import pairwise

from marsad.model.actors import ancestors
from marsad.reading.phrases import Phrases
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.words.windows import inside


def summed(phrases: Phrases, results: list[ResultPhrase]) -> list[ResultPhrase]:
    """One entry a fact: a vague count gives way to a number, "an officer and two soldiers" are three."""
    kept: list[ResultPhrase] = []
    listed = 0
    _part_sides(phrases, results)
    for index, result in enumerate(results):
        if index < listed:
            continue
        listed = _told_apart(phrases, results, index)
        before = kept[-1] if kept else None
        if index and _apposed(phrases, results[index - 1], result):
            continue
        if before is not None and (_apposed(phrases, before, result) or _out_of(phrases, before, result)):
            continue
        if _named_apart(phrases, kept, result) or _set_apart(phrases, kept, result):
            continue
        if _one_by_name(phrases, kept, result):
            continue
        if before is not None and _one_of_these(phrases, before, result):
            continue
        if before is not None and _remains(before, result):
            before.low, before.high, before.qualifier = result.low, result.high, result.qualifier
            before.span, before.last = (before.span[0], result.span[1]), result.last
            before.count, before.group, before.hint = result.count, result.group or before.group, result.hint
            continue
        if before is not None and _sum_of_money(before, result):
            kept[-1] = result
            continue
        if before is not None and "مقابل" in phrases.doc.words(before.last, result.first + 1):
            kept.append(result)  # «ثلاثة رهائن مقابل 183 معتقلا»
            continue
        like = _listed_before(phrases, kept, result)
        apart = like is not before or (before is not None and not _goes_on(phrases, before, result))
        if like is not None and apart and like.low is not None and result.low is not None:
            like.low = like.high = like.low + result.low
            continue
        if before is not None and _same_fact(before, result) and before.whole is result.whole:
            if (
                before.low is not None
                and before.low == before.high
                and result.low is not None
                and result.low == result.high
            ):
                if _goes_on(phrases, before, result) and _joined_on(phrases, before, result):
                    before.low = before.high = before.low + result.low
                    before.span = (before.span[0], result.span[1])
                    before.last = result.last
                    if before.group is None or _above(before, result):
                        before.group, before.count = result.group, result.count
                    continue
            elif before.low is None and before.high is None and result.low is not None:
                kept[-1] = result
                continue
        kept.append(result)
    return kept


def _part_sides(phrases: Phrases, results: list[ResultPhrase]) -> None:
    """«خمسة جنود وسبعة من [المهاجمين]», «ثلاثة من عناصرها و18 من [المسلحين]»: the other side's."""
    for before, result in pairwise(results):
        if result.kind != before.kind or result.hint != "fighter" or result.whole is not None:
            continue
        ours = before.hint in ("force", "member") and before.group not in (None, "civilians")
        if ours and result.group == before.group and phrases.doc.all_words[result.last - 1] in _THE_OTHERS:
            result.group = None


_THE_OTHERS = frozenset(("المهاجمين", "المسلحين", "الارهابيين", "المتمردين", "المعتدين", "المقتحمين", "المتسللين"))


def _told_apart(phrases: Phrases, results: list[ResultPhrase], index: int) -> int:
    """«ثلاثة مدنيين، سيدتان ورجل»: the index behind those who, told apart behind a comma, make up the number before."""
    whole, at, told = results[index], index + 1, 0
    if whole.of != "person" or whole.low is None or whole.low < _COUNTED or whole.count is None or at >= len(results):
        return 0
    if phrases.doc.words(whole.last, results[at].first) not in _SET_OFF or results[at].whole is not None:
        return 0
    while at < len(results) and told < whole.low and results[at].kind == whole.kind and results[at].low:
        if at > index + 1 and results[at].first - results[at - 1].last > 1:
            break
        told += results[at].low or 0
        at += 1
    if told != whole.low or at == index + 2:
        return 0
    apart = results[index + 1 : at]
    if len({r.group for r in apart}) > 1 and any(r.group not in (None, "civilians") for r in apart):
        for part in apart:  # «329 قتيلا، 24 من التنظيم و268 من قوات س»: of several sides
            part.whole = whole.count
        return 0
    if whole.group is None and all(r.group == "civilians" for r in results[index + 1 : at]):
        whole.group = "civilians"
    return at


_SET_OFF = (["،"], [":"], ["("])


def _sum_of_money(before: ResultPhrase, result: ResultPhrase) -> bool:
    """«مبلغ مالي قدره 20 مليون دينار»: how much it is."""
    noun = before.count.noun if before.count is not None else None
    near = result.first - before.last <= _AMOUNT_REACH
    return before.of == result.of == "money" and noun is not None and noun.id == "money" and near


_AMOUNT_REACH = 3


def _listed_before(phrases: Phrases, kept: list[ResultPhrase], result: ResultPhrase) -> ResultPhrase | None:
    """«بندقية و5 قنابل و3 مسدسات»: things of a sort that the same list has told before, both with a number."""
    if result.of in ("person", "area", "money") or result.whole is not None or result.low is None:
        return None
    fact = (result.kind, result.of, result.group)
    for one in reversed(kept):
        if (one.kind, one.of, one.group) != fact or one.whole is not None or one.low is None or one.low != one.high:
            continue
        if one.count is not None and one.count.noun is not None and one.count.noun.id.endswith("depot"):
            continue  # what holds the others
        if not _like_things(one, result):
            continue
        joined = phrases.doc.all_words[result.first].startswith("و") or phrases.doc.all_words[result.first - 1] in "،و"
        return one if joined and result.low == result.high else None
    return None


def _like_things(one: ResultPhrase, other: ResultPhrase) -> bool:
    """Whether two results count things of a sort: of what has no name in the contract, only what one noun names."""
    if one.of != "other" or one.count is None or other.count is None:
        return True
    ours, theirs = one.count.noun, other.count.noun
    return ours is None or theirs is None or ours.id == theirs.id


def named_among(named: ResultPhrase, counted: ResultPhrase) -> bool:
    """«مقتل [والي كركوك]», below it «مقتل ثلاثة من قيادات التنظيم»: a leader, or whom a name tells, is one of these."""
    leads = named.count is not None and named.count.noun is not None and named.count.noun.id == "leader"
    by_name = named.count is None and named.hint == "public"
    if not (by_name or leads) or named.low != 1 or named.whole is not None:
        return False
    if counted.count is None or counted.low is None:
        return False
    same = named.kind == counted.kind and named.of == counted.of == "person" and counted.whole is None
    sides = named.group is None or counted.group is None or named.group == counted.group
    return same and sides and named.low is not None and named.low < counted.low


def told_again(one: ResultPhrase, other: ResultPhrase) -> bool:
    """«9 قتلى» of a headline and «تسعة قتلى على الأقل» below it: one number, once with its reserve."""
    if one.low is None or other.low is None or one.low < _COUNTED:
        return False
    if one.low != other.low:  # «أكثر من 100 إرهابي» of a lead, «105 إرهابيين» below it
        rounded = one.qualifier == "at_least" and other.qualifier == "exact" and one.whole is other.whole is None
        return rounded and one.low >= _ROUND and one.low < other.low <= one.low * _A_LITTLE_MORE
    return one.whole is other.whole is None and {one.qualifier, other.qualifier} == {"exact", "at_least"}


_COUNTED = 2
_ROUND, _A_LITTLE_MORE = 20, 1.1


def _goes_on(phrases: Phrases, before: ResultPhrase, result: ResultPhrase) -> bool:
    """«ضابط برتبة نقيب وجنديين», «مدير مدرسة وولديه»: a count joined to the one before, a word or two between."""
    gap = result.first - before.last
    if gap and phrases.doc.all_words[result.first - 1] in _AMONG:
        return False  # «4 حراس و9 مدنيين [بينهم] طفل»
    if gap <= 1 or (gap == _COMMA_AND and phrases.doc.words(before.last, result.first) == ["،", "و"]):
        # «بينهم 5 أطفال و3 نساء» tells two parts, «بينهم امرأة وطفل» one.
        return result.whole is None or not (_numbered_count(before) and _numbered_count(result))
    noun = result.count.noun if result.count is not None else None
    kin = noun is not None and (noun.id in COMPANIONS or _children(phrases, result))
    if kin and gap > _WITH_HIM:  # «قيادي في [مجلس دير الزور العسكري التابع لقوات …] و3 من مرافقيه»
        gap -= sum(a.last - a.first for a in inside(phrases.actors, before.last, result.first))
    if kin and gap <= _WITH_HIM and result.whole is None:
        words = phrases.doc.all_words  # «تاجر من مدينة جرمانا ومرافقه»
        return words[result.first - 1] == "و" or words[result.first].startswith("و")
    if gap <= _WITH_HIM and result.count is not None and (_another(phrases, result) or _otherwise(phrases, result)):
        return True
    apart = phrases.doc.all_words[result.first - 1] == "و"  # «[و]4 من عناصره»
    owners = [a for a in inside(phrases.actors, before.last, before.last + 3) if a.last == result.first - apart]
    if owners and (apart or phrases.doc.tokens[result.first].word.startswith("و")) and result.whole is None:
        return True  # «قائد في القوات الحكومية واثنان من مرافقيه»
    tokens = phrases.doc.tokens[before.last : result.first + 1]
    if gap > _LONGEST_GAP or not tokens[-1].word.startswith("و") or not all(t.word.isalpha() for t in tokens):
        return False
    # «عامل في المجال الصحي وستة مرضى»
    return gap <= 2 or (result.of == "person" and not phrases.placed(before.last, result.first))


_AMONG = frozenset(("بينهم", "بينها", "بينهن", "منهم", "ضمنهم"))


def _another(phrases: Phrases, result: ResultPhrase) -> bool:
    """«ضابط أصيب بجروح متوسطة [وجنديا آخر] بجروح طفيفة»: one more beside him."""
    words = phrases.doc.words(result.first, result.last)
    joined = len(words) > 1 and words[0].startswith("و") and words[-1].startswith("اخر")
    return joined and result.whole is None and result.low is not None


def _otherwise(phrases: Phrases, result: ResultPhrase) -> bool:
    """«6 مواطنين بالرصاص الحي [و27] بالاختناق»: so many more of them, by other means."""
    words = phrases.doc.all_words
    if result.count is None or result.count.noun is not None or result.whole is not None or result.last >= len(words):
        return False
    return words[result.last].startswith("ب") and words[result.first - 1] != "،"


def _children(phrases: Phrases, result: ResultPhrase) -> bool:
    """«مختار القرية [واثنين من أبنائه]»."""
    word = phrases.doc.all_words[result.count.head] if result.count is not None else ""
    return word.startswith(("ابنا", "اولاد", "بنات")) and word.endswith(("ه", "ها", "هما", "هم"))


_WITH_HIM, _LONGEST_GAP, _COMMA_AND = 6, 4, 2
COMPANIONS = frozenset({"relative", "bodyguard"})
"""Nouns for those who are with somebody told before."""


def _joined_on(phrases: Phrases, before: ResultPhrase, result: ResultPhrase) -> bool:
    """Whether unlike people are joined by «و» right behind one another; those of one sort are counted on anyhow."""
    if {before.hint, result.hint} != _PLAIN:
        return True
    noun = result.count.noun if result.count is not None else None
    if noun is not None and noun.id == "relative" and before.low == 1:
        return True  # «رئيس المجلس فلان وزوجته»
    return result.first - before.last <= 1 and (
        phrases.doc.tokens[result.first].word.startswith("و") or phrases.doc.words(before.last, result.first) == ["و"]
    )


def _numbered_count(result: ResultPhrase) -> bool:
    """Whether a number stands before the noun."""
    return result.count is None or result.count.first < result.count.head


def _apposed(phrases: Phrases, before: ResultPhrase, result: ResultPhrase) -> bool:
    """«ثلاث بنادق كلاشنكوف»: a bare noun right behind a counted one says what sort they are."""
    near = before.last == result.first and not phrases.doc.tokens[result.first].word.startswith("و")
    if before.count is not None and before.count.result == "found_dead":
        return False  # «جثة شخصين»
    bare = result.last - result.first == 1
    sort = result.of != "person" and result.low == 1 and _numbered_count(before) and (before.low or 0) > 1
    alike = before.of == result.of or (sort and before.of != "person")  # «7 صواريخ قاذفة»
    bare = bare or (sort and result.count is not None and result.count.first == result.count.head)  # «إطلاقة بي كي سي»
    return near and before.kind == result.kind and alike and bare


def _one_of_these(phrases: Phrases, before: ResultPhrase, result: ResultPhrase) -> bool:
    """«بينهم خمسة أطفال أحدهم طفلة …»: one of those counted right before."""
    words = phrases.doc.words(before.last, result.last)
    told = result.low == 1 and before.whole is not None and (before.low or 0) > 1 and before.kind == result.kind
    return told and any(w in _ONE_OF for w in words[:2])


_ONE_OF = frozenset(("احدهم", "احداهم", "احداهن", "احدهما", "احداهما", "احدها"))


def _set_apart(phrases: Phrases, kept: list[ResultPhrase], result: ResultPhrase) -> bool:
    """«ثلاثة مدنيين (رجل وزوجته وابنهما)»: who they were, in brackets, counts nobody further."""
    whole = next((r for r in reversed(kept) if r.kind == result.kind and r.of == result.of == "person"), None)
    if whole is None or whole.low is None or whole.low < 2 or result.whole is not None:
        return False
    between = phrases.doc.raw[whole.span[1] : result.span[0]]
    return between.count("(") > between.count(")") and len(between) <= _BRACKET_REACH


_BRACKET_REACH = 40


def _named_apart(phrases: Phrases, kept: list[ResultPhrase], result: ResultPhrase) -> bool:
    """«أربعة أشخاص، هم فلان ونجله وابنا شقيقه»: who they were, named one by one, counts nobody further."""
    noun = result.count.noun if result.count is not None else None
    if result.of != "person" or (result.count is not None and (noun is None or noun.id != "relative")):
        return False
    near = reversed(kept[-_NAMES_REACH:])
    whole = next((r for r in near if r.of == "person" and (r.low or 0) > 1 and r.count is not None), None)
    if whole is None or result.first - whole.last > _NAMES_REACH:
        return False
    return not _THEY_ARE.isdisjoint(phrases.doc.words(whole.last, whole.last + 2))


def _one_by_name(phrases: Phrases, kept: list[ResultPhrase], result: ResultPhrase) -> bool:
    """«14 من مسلحي التنظيم بينهم فلان [والقيادي علان]»: further names of those among them count nobody further."""
    count = result.count
    if count is None or result.low != 1 or result.whole is not None or not count.definite or result.of != "person":
        return False
    whole = next((r for r in reversed(kept) if r.kind == result.kind and r.of == "person" and (r.low or 0) > 1), None)
    if whole is None or result.first - whole.last > _LIST_REACH:
        return False
    near = inside(phrases.people, result.first, result.last + 2)
    if not any(p.name and p.whole[0] <= result.last < p.whole[1] for p in near):
        return False
    tokens = phrases.doc.tokens
    same = tokens[whole.first].sentence == tokens[result.first].sentence
    return same and not _AMONG_THEM.isdisjoint(phrases.doc.words(whole.last, result.first))


_LIST_REACH = 60
_AMONG_THEM = frozenset(("بينهم", "بينهما", "ابرزهم", "ابرزهما", "ضمنهم", "منهم"))
_NAMES_REACH = 16
_THEY_ARE = frozenset(("هم", "هما", "وهم", "وهما"))


def _out_of(phrases: Phrases, before: ResultPhrase, result: ResultPhrase) -> bool:
    """«3 جنود من مرافقيه»: out of whom they were counts nobody further."""
    alike = before.kind == result.kind and before.of == result.of == "person" and not _numbered_count(result)
    return alike and phrases.doc.words(before.last, result.first) == ["من"]


def _remains(before: ResultPhrase, result: ResultPhrase) -> bool:
    """«رفات 17 شخصا»: the number of those whose bodies they are."""
    body = before.count is not None and before.count.result == "found_dead"
    told = _numbered_count(before) and result.low is None  # «100 جثة لأشخاص …»
    alike = before.kind == "found_dead" or before.kind == result.kind
    return body and not told and alike and result.of == "person" and result.first == before.last


def _same_fact(one: ResultPhrase, other: ResultPhrase) -> bool:
    if (one.kind, one.of) != (other.kind, other.of) or not _like_things(one, other):
        return False
    armed = {one.hint, other.hint} <= _ARMED
    ranked = _ranked(one)
    if ranked and one.hint == other.hint == "force" and other.group is None:
        return True  # «ضابط وأربعة منتسبين»
    if {one.hint, other.hint} == _PLAIN and {one.group, other.group} <= {None, "civilians"}:
        return True  # «طفل وشاب», «شخصان وأربعة أطفال»
    if (one.group is None or _above(one, other)) and other.group not in (None, "civilians"):
        alike = one.hint == other.hint or (ranked and {one.hint, other.hint} == _OF_ONE_FORCE)
        return armed and alike  # «ضابط و3 جنود من الجيش», «ضابط وثلاثة من الشرطة الاتحادية»
    if _ranked(other) and one.hint == other.hint == "force" and (other.group is None or _above(other, one)):
        return True  # «ثلاثة جنود وضابط»
    if one.count is None and one.group == other.group and other.count is not None and other.count.noun is not None:
        return other.count.noun.id in COMPANIONS or one.hint == other.hint  # «آمر فوج واثنان من مرافقيه»
    if one.group is None and {one.hint, other.hint} == _OF_ONE_FORCE:
        return True  # «3 ضباط و7 أفراد»
    return one.group == other.group and (one.hint == other.hint or (armed and one.group not in (None, "civilians")))


def _ranked(result: ResultPhrase) -> bool:
    return result.count is not None and result.count.noun is not None and result.count.noun.id in RANKED


def _above(one: ResultPhrase, other: ResultPhrase) -> bool:
    """Whether the first are of some force of a country, the others of one of them: «ضابط و3 جنود من الجيش»."""
    return one.group is not None and other.group is not None and one.group in ancestors(other.group)


RANKED = frozenset({"officer", "rank-officer", "nco"})
"""Nouns for men of a force who have a rank."""
_ARMED = frozenset({"force", "fighter", "member"})
_OF_ONE_FORCE = frozenset({"force", "member"})
_PLAIN = frozenset({"civilians", "person"})
