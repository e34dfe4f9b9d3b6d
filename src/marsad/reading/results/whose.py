"""Whose the counted are, and those whom only a pronoun counts («ما أدى إلى مقتله»)."""

from marsad.lexicon import Match
from marsad.model.actors import IRREGULARS, registry
from marsad.model.countries import by_country, countries_with
from marsad.reading.actors.context import forces_at_home
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.pieces import generic_rows
from marsad.reading.actors.sides import inter
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.deeds.clauses import Clause
from marsad.reading.phrases import Phrases
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.roles.pronouns import feminine, object_pronoun
from marsad.reading.roles.syntax import is_weapon
from marsad.reading.words.windows import inside

PERSON_KINDS = frozenset(
    {"killed", "wounded", "arrested", "abducted", "released", "surrendered", "displaced", "found_dead"}
)
"""Results that befall people."""
_WINDOW = 80


def force_of(phrases: Phrases, count: CountPhrase) -> str | None:
    """The force that the noun alone tells: a «شرطي» is of the police of the country that the report is about."""
    told = count.noun.row.get("force") if count.noun is not None else None
    if not told:
        return None
    nation = next(iter(phrases.within("actors_nisba", count.head + 1, count.last + 1)), None)
    if nation is not None and told in _OF_AN_ARMY and nation.entry.row.get("force"):
        # «عسكري سوري» in a report of another country's strikes; «جنود عراقيون» are of the army
        return nation.entry.row.get("army" if told == "army" else "force") or nation.entry.row["force"]
    row = generic_rows().get(told)
    if row is None:
        return told
    if phrases.country is None and phrases.home is not None:
        force = forces_at_home(phrases.home, row.get("takes") or "force")
    else:
        force = row.get((phrases.country or "").lower()) or None
    if told == "army" and phrases.country in _OCCUPIED and phrases.country in _FACING:
        return _FACING[phrases.country]  # «إصابة جندي» of a land without an army of its own
    if told in _OF_AN_ARMY and phrases.country in _RIVAL_ARMIES:
        return None  # of either army
    if told == "officer" and count.definite:
        return None  # «العسكريين والمدنيين الذين قتلوا»: of both sides
    doubtful = told in _OF_AN_ARMY and (_foreign(phrases) or (phrases.country in _ARMIES and _named(phrases, force)))
    return None if doubtful else force


def state_of(phrases: Phrases, count: CountPhrase) -> str | None:
    """«عجلتين حكوميتين», «مبنى حكومي»: the government of the country that the report is about."""
    country = phrases.country or phrases.home
    words = phrases.doc.words(count.head, count.last + 1)
    if country is None or count.of not in ("vehicle", "building", "hideout"):
        return None
    told = any(w.startswith("حكومي") for w in words)
    return f"{country.lower()}-government" if told and f"{country.lower()}-government" in registry() else None


_OF_AN_ARMY = frozenset({"army", "officer"})
_RIVAL_ARMIES = countries_with("rival_armies")
_OCCUPIED, _FACING = countries_with("occupied"), by_country("facing")
_ARMIES = countries_with("other_armies")
"""Countries where soldiers without a name may be of several armies: they are of the one that is not named."""


def _named(phrases: Phrases, force: str | None) -> bool:
    return any(a.id == force for a in phrases.actors)


def _foreign(phrases: Phrases) -> bool:
    """Whether the report names a force of another country: then a «جندي» may be its own."""
    sides = (registry().get(a.id or "") for a in phrases.actors)
    return any(s is not None and s.kind == "force" and s.country not in (None, phrases.home) for s in sides)


def belongs(phrases: Phrases, count: CountPhrase, owner: ActorPhrase) -> bool:
    """«ناشطين تابعين لسرايا القدس»: whoever they are by trade, they are the armed side's own."""
    if owner.id == "civilians":
        return False
    entry = registry().get(owner.id or "")
    if entry is not None and entry.kind == "group" and phrases.doc.all_words[count.head].lstrip("و").startswith(_IN_IT):
        return True  # «سبعة أعضاء فاعلين بتنظيم داعش»
    return any(w.startswith(_BELONGING) for w in phrases.doc.words(count.last, owner.first))


_IN_IT = ("عضو", "اعضاء")
_BELONGING = ("تابع", "منتم", "ينتم", "منتسب")


def own_of(phrases: Phrases, count: CountPhrase) -> str | None:
    """«أعلن الجيش مقتل 14 من مقاتليه»: the pronoun on the noun points back to the actor named last."""
    if count.group not in ("fighter", "member", "force"):
        return _of_them_all(phrases, count)
    last = phrases.doc.tokens[count.last - 1].word
    told = last in ("الاخيره", "الاخير", "الاخيرين")  # «قتل 14 من الأخيرة»
    if not told and (last.endswith(("ريه", "ثمانيه")) or last.startswith(_NOT_HIS) or not last.endswith(_OWN)):
        return None  # «سبعة من الفصائل [المحلية]», «ثمانية من [منفذيه]»
    sentence = phrases.doc.tokens[count.first].sentence
    before = [
        a for a in inside(phrases.actors, count.first - _WINDOW, count.first)
        if phrases.doc.tokens[a.first].sentence == sentence and a.id not in (None, "civilians")
    ]  # fmt: skip
    if not before or told:
        return before[-1].id if before else None
    named = inside(phrases.people, before[-1].last, count.first)
    if named and last.endswith("ه") and named[-1].organisation not in (None, "civilians"):
        return named[-1].organisation  # «مقتل فلان أمير القاطع برفقة ثلاثة من [عناصره]»
    hers = last.endswith("ها")  # «دمشق اتهمت حزب الله بخطف ثلاثة من جنودها»
    fitting = (a for a in reversed(before) if not (_masculine(phrases, a) if hers else _feminine(phrases, a)))
    return next(fitting, before[-1]).id


def _feminine(phrases: Phrases, actor: ActorPhrase) -> bool:
    return phrases.doc.all_words[actor.first].endswith(("ه", "ات"))


def _masculine(phrases: Phrases, actor: ActorPhrase) -> bool:
    """Whether an actor's first word is grammatically masculine: «الجيش», not «القوات»."""
    words = phrases.doc.all_words
    head = words[actor.first].removeprefix("و").removeprefix("ل").removeprefix("ب").removeprefix("ال").removeprefix("ل")
    if actor.first and words[actor.first - 1].removeprefix("ل").endswith(("ه", "ات", "ميليشيا", "مليشيا")):
        return False  # «هيئة [الحشد]», «ميليشيا [الحزب]»
    return head in _MASCULINE


_MASCULINE = frozenset(("جيش", "تنظيم", "حزب", "جهاز", "حشد", "تحالف", "حرس", "لواء", "فوج", "فيلق", "نظام", "طيران",
                        "احتلال", "مجلس", "تيار", "داعش", "اعلام"))  # fmt: skip


def _of_them_all(phrases: Phrases, count: CountPhrase) -> str | None:
    """«قصفت تحركات لمسلحي التنظيم فقتلت ستة [منهم]»: of the armed side named right before."""
    words = phrases.doc.words(count.last - 1, count.last + 1)
    if "منهم" not in words or count.noun is not None or count.part_of is not None:
        return None
    tokens = phrases.doc.tokens
    begin = max(phrases.doc.sentences[tokens[count.first].sentence].first, count.first - _WINDOW)
    if any(c.of == "person" for c in inside(phrases.counts, count.first - _MEN_BEFORE, count.first)):
        return None  # of others counted before
    before = inside(phrases.actors, begin, count.first)
    crowd = any(a.id == "civilians" for a in before)
    others = [a for a in before if not (crowd and _acts(phrases, a))]
    named = (registry().get(a.id or "") for a in reversed(others))
    armed = next((e.id for e in named if e is not None and e.kind in ("group", "force")), None)
    return armed or ("civilians" if crowd else None)


def _acts(phrases: Phrases, actor: ActorPhrase) -> bool:
    """«قال سكان إن [قوات س] هاجمت قريتهم وقتلت 12 منهم»: right behind it stands its verb."""
    near = phrases.within("triggers", actor.last, actor.last + 2)
    return any(m.first == actor.last and m.entry.pos == "verb" for m in near)


_MEN_BEFORE = 16
_NOT_HIS = ("ال", "منفذ", "مهاجم")
_OWN = ("يه", "يها", "ره", "رها", "ده", "دها", "طه", "طها", "ادره", "صره")
_OWNING = frozenset(
    ("من", "في", "ب", "ل", "صفوف", "عناصر", "افراد", "مقاتلي", "مسلحي", "تابعين", "تابعه", "تابعا", "تابعون", "بينهم",
     "بصفوف", "لواء", "فرقه", "كتيبه", "سريه", "مجموعه", "وحده", "قطاع", "محور", "سابق", "سابقا", "سابقين", "بارز",
     "بارزا",
     "بارزين", "ميداني", "ميدانيا", "كبير", "اخرين", "اخرون", "اخر", "ينتمون", "ينتمي", "يتبعون", "يتبع", "الي",
     "احد", "قاده", "قيادات", "نحو", "ابطال", "ابناء", "رجال", "منتسبي", "منتسبين", "افراده", "جنود", "ضباط", "مرتبات",
     "منسوبي", "كوادر", "ملاك", "فاعلين", "فاعل", "فاعلا", "نشطين", "ناشطين", "خطيرين", "خطرين", "خطيرا", "خطير",
     "مخلفات", "لمخلفات", "بقايا", "فلول", "زرعها", "زرعتها", "زرعه", "زرعته", "تركها", "تركتها", "خلفها", "خلفتها",
     "عايده", "عايد", "عايدين", "منظمه", "شبكه", "خلايا", "خليه", "عصابات", "عصابه",
     "تعود", "يعود", "لعناصر", "لمقاتلي", "لمسلحي", "لمقاتلين", "لمسلحين", "لجنود", "ميليشيا", "مليشيا",
     "الاول", "الثاني", "الثالث", "محليين", "محليا", "محلي", "عسكريين", "عسكريا", "امنيين", "امنيا", "اجانب", "رييسيين")
)  # fmt: skip


def owner_of(phrases: Phrases, count: CountPhrase) -> ActorPhrase | None:
    """The actor to whom the counted ones belong: named inside the phrase or right behind it."""
    for actor in inside(phrases.actors, count.first, count.last + _OWNER_WITHIN):
        entry = registry().get(actor.id or "")
        if entry is not None and entry.kind in _NO_OWNERS:
            return None
        if actor.kind == "adjective" and count.noun is not None and count.noun.id in _OF_ANY_NATION:
            continue  # «القيادي السوري في تنظيم …»
        told = phrases.doc.words(max(actor.first - 1, count.first + 1), actor.first + 1)
        if any(w.removeprefix("ال").startswith(_BLOWS) for w in told):
            return None  # «شهداء [العدوان الإسرائيلي]»
        if actor.first >= count.last:
            if phrases.doc.tokens[actor.first].sentence != phrases.doc.tokens[count.first].sentence:
                return None
            begin = _joined_end(phrases, count)
            between = phrases.doc.words(begin, actor.first)
            ranks = actor.id == "civilians" or phrases.doc.all_words[actor.first] in ("صفوف", "عناصر", "افراد")
            among = ranks and between == ["بين"]  # «عشرات الإصابات بين المدنيين», «إصابات بين صفوف س»
            near = actor.first < count.last + _NEAR_OWNER
            owning = among or (near and all(w in _OWNING for w in between)) or _of_its_service(between)
            if not owning or _of_a_part(phrases, count, actor):
                return None
            if actor.prefix not in ("", "ل", "ب", "لل", "بال", "ال", "لال"):
                return None
            if actor.first == count.last and is_weapon(phrases, actor):
                return None
        return actor
    return None


def _of_its_service(between: list[str]) -> bool:
    """«عناصر [من حرس المنشآت النفطية التابع] لوزارة الدفاع»: of a body that stands under the one named."""
    named = between[1:-1]
    return between[:1] == ["من"] and between[-1].startswith("التابع") and _NOT_ITS.isdisjoint(named)


_OWNER_WITHIN, _NEAR_OWNER = 7, 5
_NOT_ITS = frozenset(("في", "من", "على", "علي", "الي", "عن", "،", "و", "بين", "ان", "مع"))


def of_two_sides(phrases: Phrases, owner: ActorPhrase) -> bool:
    """«140 من الحوثيين والقوات الحكومية», «11 من المدنيين والشرطة»: of which side how many were nobody says."""
    other = next(iter(inside(phrases.actors, owner.last, owner.last + 1)), None)
    if not phrases.doc.all_words[owner.first].startswith("ال"):
        return False
    if other is None or other.id in (None, owner.id) or not phrases.doc.all_words[other.first].startswith(_AND_THOSE):
        return False
    if _ALLIES.intersection(w.removeprefix("ال")[:6] for w in phrases.doc.words(other.last - 1, other.last + 2)):
        return False  # «قوات النظام والميليشيات الموالية لها»
    if "civilians" in (owner.id, other.id):
        return True
    return (inter(owner.id) in IRREGULARS) != (inter(other.id) in IRREGULARS)


_AND_THOSE = ("وال", "وافراد", "ورجال", "وجنود", "وقوات", "ومسلح", "ومقاتل", "وعناصر")
_ALLIES = frozenset(("موالي", "مواليه", "مساند", "حليف", "حليفه", "متحالف", "داعم", "تساند", "رديف", "رديفه"))


def _of_a_part(phrases: Phrases, count: CountPhrase, actor: ActorPhrase) -> bool:
    """«32 آخرين بينهم عنصران من [الجيش]»: whose a part of the counted are, not all of them."""
    return any(c.part_of is not None for c in inside(phrases.counts, count.last, actor.first + 1))


def _joined_end(phrases: Phrases, count: CountPhrase) -> int:
    """The token behind «قتلى [وجرحى]», where two fates of one side are told by two nouns side by side."""
    behind = inside(phrases.counts, count.last, count.last + 1)
    if not behind or not count.result or not behind[0].result or behind[0].first != count.last:
        return count.last
    return behind[0].last if phrases.doc.all_words[count.last].startswith("و") else count.last


_OF_ANY_NATION = frozenset({"leader", "ringleader", "commander", "terrorist", "extremist", "suicide-bomber"})
_BLOWS = ("عدوان", "قصف", "غار", "هجوم", "هجم", "حرب", "مجزر", "ضرب", "استهداف")
_NO_OWNERS = frozenset({"organisation", "outlet"})
"""To whom captives are given over, for whom civilians work."""


def pronoun_results(phrases: Phrases, clause: Clause, fates: list[Match]) -> list[ResultPhrase]:
    """«ما أدى إلى مقتله», «أسفر عن إصابتهما»: those spoken of right before."""
    found = []
    for fate in fates:
        done_to = object_pronoun(phrases, fate) or _led_object(phrases, fate)
        pronoun = done_to or _taken_before(phrases, fate) or _pronoun(phrases, fate)
        if pronoun is None:
            continue
        sentence = phrases.doc.tokens[fate.first].sentence
        before = [c for c in inside(phrases.counts, fate.first - _WINDOW, fate.first) if c.of == "person"]
        who = before[-1] if before and phrases.doc.tokens[before[-1].first].sentence == sentence else None
        if done_to and not _spoken_of_before(phrases, clause, fate, who, done_to):
            continue
        group = owner_of(phrases, who) if who is not None else None
        own = own_of(phrases, who) if who is not None and group is None else None
        told = {"ه": 1, "ها": 1, "هما": 2}.get(pronoun)
        if told is None and who is not None and who.low == who.high and (who.low or 0) > 1:
            told = who.low
        named = [p for p in inside(phrases.people, clause.first, fate.first)] if who is None else []
        if not _NEGATORS.isdisjoint(phrases.doc.words(max(fate.first - _NEGATED, clause.first), fate.first)):
            told = 0  # «دون أن تسفر عن إصابته»
        found.append(
            ResultPhrase(
                kind=fate.entry.id,
                of="person",
                group="civilians" if who is not None and who.group == "civilians" else group.id if group
                else named[-1].organisation if named else own,
                hint=who.group if who is not None else None,
                low=told,
                high=told,
                qualifier="exact" if told is not None else "vague",
                span=phrases.doc.span(fate.first, fate.last),
                first=fate.first,
                last=fate.last,
            )
        )  # fmt: skip
    return [r for r in found if not _died_of_it(r, found)]


def _taken_before(phrases: Phrases, fate: Match) -> str | None:
    """«بعد ثلاثة أيام من [خطفه]», «عقب اختطافهم»: that they were taken is told as what was before."""
    words = phrases.doc.all_words
    if fate.entry.id != "abducted" or fate.last - fate.first > 1 or fate.first < 1 or fate.prefix:
        return None
    if not any(m.entry.pos == "noun" for m in phrases.within("results", fate.first, fate.last)):
        return None
    before = words[fate.first - 1]
    times = inside(phrases.times, fate.first - _LONG_AGO, fate.first)
    since = before in _AFTERWARDS or (before == "من" and any(t.last == fate.first - 1 for t in times))
    word = words[fate.first]
    return next((p for p in ("هما", "هم", "ها", "ه") if word.endswith(p)), None) if since else None


_LONG_AGO = 8
_AFTERWARDS = frozenset(("بعد", "عقب", "اثر", "غداه", "منذ"))


def _led_object(phrases: Phrases, fate: Match) -> str | None:
    """«أفرجت عنهم», «أطلقت سراحهم», «ثم قبض عليه»: the object of a verb behind its preposition or noun."""
    words, first = phrases.doc.all_words, fate.first
    word = words[fate.last - 1]
    if fate.entry.id == "released" and word.startswith(_WAYS) and first:
        before = words[first - 1].lstrip("وف")
        verb = before.startswith(_LET_GO) or (words[max(first - 2, 0)].lstrip("وف") in _DONE)
        pronoun = next((p for p in ("هما", "هم", "ها", "ه") if word.endswith(p)), None)
    elif fate.entry.id in ("arrested", "released") and fate.entry.pos == "verb" and fate.last < len(words):
        verb, pronoun = True, _OBJECTS.get(words[fate.last])
    elif fate.entry.id in ("killed", "wounded") and fate.last - first == 1 and _is_carried_out(words, first):
        verb, pronoun = True, next((p for p in _THEIRS if word.endswith(p)), None)
    elif fate.entry.id == "killed" and fate.entry.pos == "verb" and fate.last < len(words):
        on = words[fate.last] if words[first].lstrip("وف").startswith(_FINISHED) else ""
        verb, pronoun = True, _OBJECTS.get(on) if on.startswith("عل") else None  # «أجهزت عليهم»
    else:
        return None
    near = words[max(first - _NEGATED, 0) : first]
    return pronoun if verb and _NEGATORS.isdisjoint(near) and not any(w in _WANTED for w in near) else None


def _is_carried_out(words: list[str], at: int) -> bool:
    """«وتمكنت من [قتلهم]», «نجحت في [قتله]», «وتم [قتلهم]»: whether a noun of doing is told as done."""
    before = words[at - 1].removeprefix("و").removeprefix("ف") if at else ""
    led = words[at - 2].removeprefix("و").removeprefix("ف") if at > 1 else ""
    return before in _DONE or (before in ("من", "في") and led.startswith(_ABLE))


_ABLE, _THEIRS = ("تمكن", "نجح", "استطاع"), ("هما", "هم", "ها", "ه")
_WAYS = ("سراحه", "سبيله")
_FINISHED = ("اجهز", "قضي", "قضت", "قضوا", "تقضي", "يقضي")
_LET_GO = ("اطلق", "تطلق", "يطلق", "اخلي", "اخلت", "تخلي", "يخلي")
_DONE = frozenset(("تم", "جري", "يتم", "جرت", "تمت", "ليتم"))
_WANTED = frozenset(("يطالب", "طالب", "طالبت", "طالبوا", "يطالبون", "تطالب", "مقابل", "لكي", "كي", "لحين", "حتي"))
_NEGATED = 4
_NEGATORS = frozenset(("دون", "بدون", "لم", "عدم"))


def _died_of_it(result: ResultPhrase, found: list[ResultPhrase]) -> bool:
    """«إصابته ووفاته»: whoever was wounded and died counts among the dead."""
    return result.kind == "wounded" and any(r.kind == "killed" and r.first == result.last for r in found)


def _spoken_of_before(phrases: Phrases, clause: Clause, fate: Match, who: CountPhrase | None, pronoun: str) -> bool:
    """Whether one whom a verb's pronoun can mean is told before it: «أوقفوا شابا وقتلوه», «فلان قتلته قذيفة»."""
    if who is not None:
        single = pronoun in ("ه", "ها")
        numbered = single or who.low is not None or pronoun == "هما"
        return who.result is None and (who.low == who.high == 1) == single and numbered
    return pronoun in ("ه", "ها") and bool(inside(phrases.people, clause.first, fate.first))


def _pronoun(phrases: Phrases, fate: Match) -> str | None:
    """The pronoun on a noun of fate that tells an outcome: «لمقتله», «إلى إصابتهم», not «قبل اعتقاله»."""
    if fate.entry.id not in PERSON_KINDS or fate.last - fate.first > 1:
        return None
    here = phrases.within("results", fate.first, fate.last)
    fate = next((m for m in here if m.entry.pos == "noun" and m.last == fate.last), fate)
    if fate.entry.pos != "noun":
        return None
    behind = phrases.doc.words(fate.last, fate.last + 1)
    if fate.entry.id in ("arrested", "released") and behind and behind[0] in _OBJECTS:
        return _OBJECTS[behind[0]]
    word = phrases.doc.tokens[fate.first].word[len(fate.prefix) :]
    before = phrases.doc.tokens[fate.first - 1].word if fate.first else ""
    led = fate.prefix[-1:] == "ل" or before in _LEADING or (fate.prefix[-1:] == "ب" and "تسبب" in before)
    led = led or (fate.prefix == "و" and (_harmed(phrases, fate.first) or _taken_first(phrases, fate)))
    if not led or feminine(phrases, fate):
        return None
    return next((p for p in ("هما", "هم", "هن", "ها", "ه") if word.endswith(p)), None)


def _taken_first(phrases: Phrases, fate: Match) -> bool:
    """«بخطف ثلاثة من جنودها قرب السد [وتصفيتهم]»: those taken right before were killed."""
    if fate.entry.id == "arrested" and phrases.doc.all_words[fate.first].endswith(("هم", "هما")):
        words = phrases.doc.words(max(fate.first - _TAKEN_REACH, 0), fate.first)
        return any(w.removeprefix("من").lstrip("وبل").removeprefix("ال") in _TRACED for w in words)
    near = phrases.within("results", max(fate.first - _TAKEN_REACH, 0), fate.first) if fate.entry.id == "killed" else ()
    return any(m.entry.id == "abducted" for m in near) and phrases.doc.all_words[fate.first].endswith(("هم", "هما"))


_TAKEN_REACH = 12
# «من رصد ستة مطلوبين [وتوقيفهم]»
_TRACED = frozenset(("رصد", "وصول", "محاصره", "ملاحقه", "تعقب", "مطارده", "مداهمه", "تحديد", "استدراج", "متابعه", "كشف",
                     "تطويق"))  # fmt: skip


def _harmed(phrases: Phrases, at: int) -> bool:
    """«ما أدى إلى إصابته [ووفاته]»: right behind a word of fate with a pronoun."""
    before = phrases.within("results", at - 1, at)
    befell = any(m.entry.id in PERSON_KINDS and m.last == at for m in before)
    return befell and phrases.doc.all_words[at - 1].endswith(("ه", "ها", "هم", "هما"))


_LEADING = frozenset(("الي", "عن"))
_OBJECTS = {"عليه": "ه", "عليها": "ها", "عليهما": "هما", "عليهم": "هم", "عنه": "ه", "عنها": "ها", "عنهم": "هم"}
