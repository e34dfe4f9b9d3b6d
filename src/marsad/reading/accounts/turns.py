"""Words between two deeds of a clause that turn to another happening: «وأن», «…، وهدمت», «ينص على», «خطف قبل أيام»."""

from marsad.reading.accounts.places import elsewhere
from marsad.reading.accounts.provisions import AND_THAT, PROVIDES
from marsad.reading.accounts.sequels import next_turn
from marsad.reading.deeds.triggers import BY_FORCE, Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.places.finding import PlacePhrase
from marsad.reading.settings.finding import holds, same_place
from marsad.reading.words.windows import inside
from marsad.text import fold


def other_turn(phrases: Phrases, before: Deed, deed: Deed, held: set[str]) -> int | None:
    """Where between two deeds of a clause, the first of the families `held`, another happening begins."""
    return (
        said_beside(phrases, before, deed)
        or who_said(phrases, before, deed)
        or announced_beside(phrases, before, deed)
        or searched_after(phrases, before, deed)
        or joined_elsewhere(phrases, before, deed)
        or another_like_it(phrases, before, deed)
        or another_day(phrases, before, deed)
        or behind_relative(phrases, before, deed)
        or befell_before(phrases, before, deed)
        or provided_too(phrases, before, deed)
        or headed(phrases, before, deed)
        or provided(phrases, before, deed)
        or joined_after(phrases, before, deed, held)
        or subject_first(phrases, before, deed)
        or next_turn(phrases, before, deed)
    )


def said_beside(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«إن مسلحين فجروا عبوة بدورية، [وأن] دبابة قصفت نقطة»: a second clause that somebody tells, with its own deed."""
    if before.refers or before.negated or deed.setting or family(deed.kind) in _WORDS:
        return None
    words = phrases.doc.all_words
    at = next((at for at in range(deed.first - 1, before.last - 1, -1) if words[at] in AND_THAT), None)
    if at is None:
        return None
    elsewhere = _elsewhere(phrases, before, deed)
    if not elsewhere and _goes_on_about_it(phrases, at, deed):
        return None
    other = deed.kind != before.kind or elsewhere
    return at if other or _by_other_means(phrases, before, at, deed) else None


def _goes_on_about_it(phrases: Phrases, at: int, deed: Deed) -> bool:
    """«…، وإن تسعة مسلحين قتلوا في [المواجهات] وسلم ستة أنفسهم»: of the fight told before, at no place of its own."""
    if family(deed.kind) not in _CAME_OF_IT:
        return False
    words = phrases.doc.all_words[at : deed.first]
    return any(w in _THE_FIGHT for w in words)


_CAME_OF_IT = frozenset({"arrest", "find", "destruction", "people"})
_THE_FIGHT = frozenset(("المواجهات", "المعارك", "الاشتباكات", "المعركه", "العمليه", "الهجوم", "القصف", "الكمين"))


def _by_other_means(phrases: Phrases, before: Deed, at: int, deed: Deed) -> bool:
    """«سقطت أبراج بتفجير عبوات، وإن لغما انفجر بفريق الصيانة»: each with a weapon of its own."""
    ours = {m.entry.row.get("refines") for m in phrases.within("means", before.first, at)} - {"", None}
    theirs = {m.entry.row.get("refines") for m in phrases.within("means", at, deed.last + 3)} - {"", None}
    return bool(ours) and bool(theirs) and ours.isdisjoint(theirs)


def who_said(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«انسحب مئات المسلحين …، حسب شبكة س [التي ذكرت أن] طائرات قصفت …»: what the source tells besides."""
    if before.negated or deed.refers or deed.kind == before.kind or family(deed.kind) in _WORDS:
        return None
    words = phrases.doc.all_words
    for at in range(deed.first - 1, max(before.last, deed.first - _ITS_PLACE), -1):
        if words[at] in _THAT and words[at - 1].startswith(_TOLD):
            if words[at - 2] in _WHICH:
                return at - 2
            if not _SOURCE.isdisjoint(words[max(at - _NAMED, before.last) : at - 1]):
                return at - 1
    return None


_WHICH = frozenset(("التي", "الذي", "والتي", "والذي"))
_SOURCE = frozenset(("حسب", "بحسب", "وفق", "وفقا", "نقلا"))
_NAMED = 7
_TOLD = ("ذكر", "قال", "اضاف", "افاد", "اوضح", "اعلن", "اكد", "نقل", "اشار", "كشف")


def announced_beside(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«أوقفت دورية مطلوبا في س، [وأعلنت البعثة أن] جنودها عثروا على …»: another one's news behind a comma."""
    if before.negated or deed.refers or family(deed.kind) in _WORDS or deed.kind == before.kind:
        return None
    words = phrases.doc.all_words
    for at in range(deed.first - 1, before.last, -1):
        if words[at - 1] in "،," and words[at].startswith(_ANNOUNCING):
            that = any(w in _THAT for w in words[at + 1 : deed.first])
            known = any(a.id and a.first - at <= _DOER for a in inside(phrases.actors, at, deed.first))
            return at if that and known else None
    return None


_ANNOUNCING = ("واعلن", "وقال", "وذكر", "واكد", "واضاف", "وافاد")
_THAT = frozenset(("ان", "انها", "انه", "انهم", "بان", "بانها", "بانه"))
_DOER = 3


_WORDS = frozenset({"words", "cooperation"})


def _elsewhere(phrases: Phrases, before: Deed, deed: Deed) -> bool:
    """Whether a deed has a place of its own behind it, other than those told before it."""
    end = phrases.doc.sentences[phrases.doc.tokens[deed.first].sentence].last
    there = phrases.sure_places(deed.last, min(deed.last + _ITS_PLACE, end))
    return elsewhere(there, phrases.sure_places(before.first, deed.first))


_ITS_PLACE = 16


def tells_another(phrases: Phrases, before: Deed, deed: Deed, cut: int) -> bool:
    """Whether the clause behind «وأن» tells violence of another sort: no more of what was told before it."""
    forced = {family(before.kind), family(deed.kind)} <= BY_FORCE
    return forced and deed.kind != before.kind and not deed.refers and phrases.doc.all_words[cut] == _AND


_AND = "وان"


def befell_before(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«عثر الأهالي على جثة مقاول [خطف] قبل عشرة أيام», «… بعد 3 أيام [من خطفه]»: what befell the one found
    dead, or set free."""
    if before.kind not in _BODIES or family(deed.kind) not in ("abduction", "arrest"):
        return None
    words = phrases.doc.all_words
    if words[deed.first - 1] == "من":
        times = inside(phrases.times, before.last, deed.first)
        return max(times[-1].first, before.last) if times else None
    end = phrases.doc.sentences[phrases.doc.tokens[deed.first].sentence].last
    own = inside(phrases.times, deed.last, min(deed.last + _ITS_PLACE, end))
    return deed.first if own and not deed.refers else None


_BODIES = frozenset({"body-found", "mass-grave", "release", "prisoner-exchange"})


def subject_first(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«جرافات تهدم 14 منزلا في س، [والجنود] يجبرون 30 عائلة على الرحيل»: in the present, with a subject of its own."""
    if not (deed.verb and deed.going_on) or before.refers or before.kind == deed.kind or before.negated:
        return None
    words = phrases.doc.all_words
    for at in range(deed.first - 1, max(before.last, deed.first - _OWN_SUBJECT), -1):
        if words[at - 1] in "،,":
            return at if words[at].startswith("و") and words[at] not in _NO_SUBJECTS else None
    return None


_OWN_SUBJECT = 7
_NO_SUBJECTS = frozenset(("وفي", "وعلي", "ومن", "وذلك", "وسط", "وهو", "وهي", "وقد", "وكان", "وكانت", "والتي", "والذي",
                          "ومع", "وعن", "وبعد", "وقبل", "ولا", "ولم", "وما", "وهم", "وان", "واثناء", "وخلال"))


def joined_after(phrases: Phrases, before: Deed, deed: Deed, held: set[str]) -> int | None:
    """«قتل عنصران برصاص مجهولين في س، [وألقت] القوات القبض على مشتبه بهم»: those taken for what was done."""
    words = phrases.doc.all_words
    commas = [at for at in range(before.last, deed.first) if words[at] in "،,"]
    if not commas or not words[commas[-1] + 1].startswith("و") or deed.first - commas[-1] > _JOINED or deed.refers:
        return None
    caught = words[deed.first].removeprefix("و").startswith("اسر")  # taken in the fight itself
    seized = family(deed.kind) == "arrest" and not caught
    seized = seized and bool(held & _VIOLENCE) and not held & {"operation", "fight", "arrest"}
    return commas[-1] + 1 if seized else None


_JOINED = 4
_VIOLENCE = frozenset({"attack", "explosion", "strike"})


def provided(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«وقع الجانبان اتفاقا [ينص] على سحب القوات»: what an agreement provides for."""
    if before.kind not in ("agreement", "ceasefire") or before.refers or family(deed.kind) not in _PROVIDED:
        return None
    words = phrases.doc.all_words
    return next((at for at in range(before.last, deed.first) if words[at].removeprefix("و") in PROVIDES), None)


_PROVIDED = frozenset({"forces", "territory", "cooperation"})


def provided_too(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«وينص الاتفاق على نشر قوة مشتركة [وعلى سحب] المسلحين»: each thing that is agreed on."""
    words = phrases.doc.all_words
    joined = words[deed.first - 1] == "وعلي"
    return deed.first - 1 if joined and not deed.verb and deed.kind != before.kind else None


def came_of_it(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«عقدت اللجنة اجتماعا في س، [اتفق خلاله] الطرفان على …»: a meeting, and the agreement that it led to."""
    if before.kind != "meeting" or deed.kind not in ("agreement", "ceasefire") or deed.refers:
        return None
    words = phrases.doc.all_words
    led = any(w.removeprefix("و").startswith(_LED_TO) for w in words[before.last : deed.first])
    if not (deed.verb or led):
        return None
    commas = [at for at in range(before.last, deed.first) if words[at] in "،,"]
    return commas[-1] + 1 if commas else deed.first


_LED_TO = ("اسفر", "افضي", "انته", "توج", "تمخض", "نتج", "خرج")


def headed(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«قتلى في هجوم لداعش [والقبض] على ناقل المهاجمين»: a headline of two happenings."""
    if phrases.doc.tokens[deed.first].sentence or len(phrases.doc.sentences) < _REPORT or deed.verb or before.verb:
        return None
    if not phrases.doc.all_words[deed.first].startswith("و"):
        return None
    sorts = {family(before.kind), family(deed.kind)}
    return deed.first if len(sorts & _HEADED) == 1 and len(sorts) > 1 and sorts <= BY_FORCE | _HEADED else None


_HEADED = frozenset({"arrest", "find", "agreement", "release", "forces", "talk"})
_REPORT = 4
"""Sentences from which a first one that stands by itself is a headline."""


def joined_elsewhere(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«قتلت القوات شابا في مخيم س، [وهدمت] منزلا في قرية ص»: the next deed in a row, at a place of its own."""
    words = phrases.doc.all_words
    spoken = deed.verb or deed.kind == "prosecution" or not (before.verb or deed.refers)  # «القبض على …، والعثور على …»
    if not spoken or not words[deed.first].startswith("و") or words[deed.first - 1] not in "،,":
        return None
    if "justice" in {family(before.kind), family(deed.kind)} and before.kind != deed.kind and not before.refers:
        return deed.first  # «اعتقلت القوات ناشطا، وأصدرت محكمة حكما بالإعدام على …»
    if before.kind == "agreement" and family(deed.kind) == "release" and not (deed.future or deed.going_on):
        return deed.first  # «توصلت العشيرتان إلى صلح، وأفرجت الشرطة عن خمسة»
    if before.refers or {family(before.kind), family(deed.kind)} - _DONE_SOMEWHERE:
        return None
    if family(before.kind) == "operation" and family(deed.kind) not in BY_FORCE:
        return None  # «داهمت القوات منزلا …، واقتادت ثلاثة إلى سجن س»: what a raid leads to
    if words[deed.first].startswith(_ANSWERS) or (deed.kind == "interception" and family(before.kind) == "strike"):
        return deed.first  # «…، وردت القوات بقصف», «…، وأسقطت الدفاعات مسيرتين»
    sentence = phrases.doc.sentences[phrases.doc.tokens[deed.first].sentence]
    begin = max(sentence.first, deed.first - _TOLD_BEFORE)
    here = phrases.sure_places(begin, deed.first)
    there = phrases.sure_places(deed.last, min(deed.last + _ITS_PLACE, sentence.last))
    near = any(_one_area(a, b) for a in here for b in there)
    return deed.first if here and there and not near else None


def another_like_it(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«شن الطيران غارة على س، [وأتبعها] بغارة مماثلة على ص», «مسيرة تضرب س، [وأخرى] تستهدف ص»: another, elsewhere."""
    if deed.verb and phrases.doc.all_words[deed.first - 1] in _ANOTHER and not before.refers:
        return deed.first - 1 if _elsewhere(phrases, before, deed) else None
    if not deed.other or deed.refers or before.refers or before.negated:
        return None
    words = phrases.doc.all_words
    near = range(deed.first - 1, max(before.last, deed.first - _JOINED), -1)
    comma = next((at for at in near if words[at] in "،,"), None)
    if comma is None or not words[comma + 1].startswith("و"):
        return None
    here = phrases.sure_places(before.first, deed.first)
    return comma + 1 if here and _elsewhere(phrases, before, deed) else None


_ANOTHER = frozenset(("واخري", "واخر", "واخرون", "واخرين", "وثانيه", "وثالثه", "ورابعه", "وثان", "وثالث"))


def another_day(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«سيطر المتمردون على المدينة في أكتوبر، [وأطلقت] القوات في يونيو عملية لاستعادتها»: each with a day of its own."""
    words = phrases.doc.all_words
    if not deed.verb or not words[deed.first].startswith("و") or words[deed.first - 1] not in "،,":
        return None
    if before.refers or {family(before.kind), family(deed.kind)} & _WORDS:
        return None
    sentence = phrases.doc.sentences[phrases.doc.tokens[deed.first].sentence]
    own = inside(phrases.times, deed.last, min(deed.last + _DATED, sentence.last))
    told = inside(phrases.times, max(sentence.first, before.first - _TOLD_BEFORE), deed.first)
    days = [t for t in own if t.start and t.end and t.type in _DAYS]
    past = [t for t in told if t.start and t.end and t.type in _DAYS]
    if not days or not past:
        return None
    later = all((days[0].start or "") > (t.end or "") or (days[0].end or "") < (t.start or "") for t in past)
    return deed.first if later else None


_DATED = 5
_DAYS = frozenset({"DATE", "TIME"})


def behind_relative(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«وبناء على اعترافات القيادي الذي اعتقل أمس في س، [عثر] الفوج في ص على نفق»: what a relative clause told first."""
    words = phrases.doc.all_words
    if not deed.verb or deed.going_on or before.negated:
        return None
    answer = words[before.first - 1] == "علي" and words[before.first - 2].removeprefix("و") in ("ردا", "رد", "انتقاما")
    ahead = words[max(before.first - _RELATIVE, 0) : before.first]
    which = words[deed.first - 1] in "،," and not _WHICH.isdisjoint(ahead)
    if not (answer or which):
        return None
    sentence = phrases.doc.sentences[phrases.doc.tokens[deed.first].sentence]
    here = phrases.sure_places(before.first, deed.first)
    there = phrases.sure_places(deed.last, min(deed.last + _ITS_PLACE, sentence.last))
    apart = bool(here) and bool(there) and not any(_one_area(a, b) for a in here for b in there)
    return deed.first if apart else None


_RELATIVE = 8


def _one_area(one: PlacePhrase, other: PlacePhrase) -> bool:
    return same_place(one, other) or holds(one, other) or holds(other, one)


_DONE_SOMEWHERE = BY_FORCE | {"operation", "arrest", "destruction", "find", "abduction"}
_TOLD_BEFORE = 60
_ANSWERS = ("ورد", "وردت", "وردوا")


def searched_after(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«شنت الطائرات ضربتين …، [وخلال تفتيش] المكان عثرت قوة على …»: what is found where a strike hit."""
    words = phrases.doc.all_words
    if family(before.kind) != "strike" or before.negated:
        return None
    if deed.kind in _FINDS and words[deed.first].startswith(_FOUND) and words[deed.first - 1] in "،,":
        return deed.first  # «وجه الطيران ضربتين …، [وعثرت] قوة توجهت إلى المكان على أربع جثث»
    if deed.kind in _FINDS and deed.verb:
        went = next((at for at in range(before.last, deed.first) if words[at].lstrip("وف").startswith(_WENT)), None)
        if went is not None:
            return went - (words[went - 1] == "ثم")  # «…، [ثم توجهت] قوة إلى المكان وعثرت على ثلاث جثث»
    if deed.kind not in _SEARCHES:
        return None
    at = next((at for at in range(deed.first - 1, before.last - 1, -1) if words[at] in _THEN), None)
    return at if at is not None and deed.first - at <= _THEN_REACH else None


_SEARCHES = frozenset({"search", "sweep"})
_FINDS = frozenset({"weapons-find", "body-found"})
_WENT = ("توجهت", "توجه ", "تحركت", "وصلت", "انتقلت")
_FOUND = ("وعثر", "وضبط", "ووجد")
_THEN = frozenset(fold(w) for w in ("وخلال", "خلال", "ولدى", "لدى", "وأثناء", "أثناء", "وبعد", "بعد", "وعند", "ثم"))
_THEN_REACH = 3


def within_it(phrases: Phrases, deed: Deed) -> bool:
    """«كمين فجروا [خلاله] عبوات ثم اشتبكوا»: what was done in the course of the deed told before it."""
    words = phrases.doc.all_words
    then = words[deed.first - 1] == "ثم" and deed.kind != "release"
    return then or not _COURSE.isdisjoint(words[deed.last : deed.last + 2])


_COURSE = frozenset(("خلاله", "خلالها", "اثناءه", "اثناءها", "فيه", "فيها"))
