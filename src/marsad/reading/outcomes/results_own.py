"""Losses whose side only «our forces» or «the attackers» names, told once it is known who speaks and who attacked."""

import itertools

from marsad.model.actors import ancestors, registry
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.context import forces_at_home
from marsad.reading.actors.sides import UNNAMED, is_state
from marsad.reading.outcomes.results_crimes import leave_out_crimes, of_those_carried
from marsad.reading.outcomes.results_martyrs import of_martyrs
from marsad.reading.outcomes.results_sides import attackers_named, suffer
from marsad.reading.phrases import Phrases
from marsad.reading.result_phrase import ResultPhrase
from marsad.reading.results.named import family
from marsad.reading.results.summed import COMPANIONS, RANKED
from marsad.reading.roles.state import BYSTANDERS, MOUTHPIECES
from marsad.reading.words.windows import inside


def settle_own(phrases: Phrases, account: Account) -> None:
    """Give the results of «قواتنا» and «المهاجمين» the group that these words mean."""
    if not account.results:
        return
    _of_our_own(phrases, account)
    _admitted(phrases, account)
    _of_the_force(phrases, account)
    _of_those_mourned(phrases, account)
    of_martyrs(phrases, account)
    _none_lost(phrases, account)
    _left_behind(phrases, account)
    _of_comrades(phrases, account)
    _officers(account)
    _ranked(phrases, account)
    _of_his_comrades(phrases, account)
    _of_the_attackers(phrases, account)
    _of_the_foe(phrases, account)
    _others_alike(account)
    of_those_carried(phrases, account)
    leave_out_crimes(phrases, account)
    suffer(phrases, account)


def _of_his_comrades(phrases: Phrases, account: Account) -> None:
    """«ارتقاء المجاهد فلان وجرح اثنين من رفاقه», «قال القيادي إن أربعة من رفاقه قتلوا»: of the side that he is of."""
    before: ResultPhrase | None = None
    for result in account.results:
        noun = result.count.noun if result.count is not None else None
        open_ = result.of == "person" and result.group is None and noun is not None and noun.id in COMPANIONS
        if open_ and result.count is not None and not family(phrases, result.count):
            near = before is not None and result.first - before.last <= _COMRADES
            if near and before is not None and _of_a_state_or_group(before.group):
                result.group = before.group
            elif phrases.doc.all_words[result.last - 1].startswith(_FELLOWS):
                sides = _spoken_for(account, groups=True)
                result.group = next(iter(sides)) if len(sides) == 1 else None
        before = result if result.of == "person" else before


_FELLOWS = ("رفاق", "رفيق", "زملا")


def _admitted(phrases: Phrases, account: Account) -> None:
    """«أقرت أنقرة بمقتل جندي وجرح اثنين»: a government or a force admits what befell its own."""
    for result in account.results:
        if result.of != "person" or result.hint not in ("force", "fighter", "member") or result.whole is not None:
            continue
        begin = max(result.first - _ADMITTED, account.first)
        words = phrases.doc.words(begin, result.first)
        at = next((i for i, w in enumerate(words) if w.lstrip("وف").startswith(_ADMITS)), None)
        if at is None or (result.count is not None and inside(phrases.actors, result.first, result.last + 1)):
            continue
        named = [a.id for a in inside(phrases.actors, max(begin + at - 3, 0), result.first) if a.id]
        entry = registry().get(named[-1] if named else "")
        if entry is None or entry.kind not in ("government", "force", "group"):
            continue
        own = forces_at_home(entry.country, "force") if entry.kind == "government" and entry.country else entry.id
        result.group = own or result.group


_ADMITTED = 7
_ADMITS = ("اقر", "تقر", "يقر", "اعترف", "يعترف", "تعترف")


def _others_alike(account: Account) -> None:
    """«استشهاد ثلاثة من مقاتلينا وإصابة [اثنين]»: whom no noun counts are of those counted right before."""
    people = [r for r in account.results if r.of == "person"]
    for before, result in itertools.pairwise(people):
        bare = result.count is not None and result.count.noun is None and result.group is None and result.whole is None
        near = 0 <= result.first - before.last <= 2
        if bare and near and result.hint != "mixed" and _of_a_state_or_group(before.group):
            result.group = before.group


def _of_a_state_or_group(id: str | None) -> bool:
    return id not in (None, "civilians", "protesters", UNNAMED)


def _of_the_foe(phrases: Phrases, account: Account) -> None:
    """«كبدت القوات الحوثيين خسائر»: inflicted losses are the target's, those of a repelled attack whose it was."""
    if not account.results:
        return
    repelled = account.family in _ATTACKS and _is_repelled(phrases, account)
    wanted = "initiator" if repelled or _inflicted_back(phrases, account) else "target"
    foes = [a.actor.id for a in account.actors if a.role == wanted and a.actor.id not in (None, "civilians")]
    if len(set(foes)) != 1 or (repelled and is_state(foes[0]) and not _aimed(account, foes[0])):
        for result in account.results if repelled else ():
            if not foes and _of_attackers_unnamed(phrases, account, result):
                result.group = None
            elif _is_inflicted(phrases, account, result):
                result.group, result.hint = None, "fighter"  # «وكبدوا المهاجمين خسائر»
        return  # «أحبطت القوات الهجوم» names who repelled it
    for result in account.results:
        before = phrases.doc.words(max(result.first - _INFLICTED, account.first), result.first)
        inflicted = _is_inflicted(phrases, account, result)
        things = repelled and _is_thing(result) and _is_repelled(phrases, account, result.first)
        among = wanted == "target" and result.kind in ("killed", "wounded") and _among_them(phrases, result)
        among = among and not any("مدني" in w for w in before)  # «أربعة مدنيين بين قتيل وجريح»
        own = things and _of_attackers_unnamed(phrases, account, result)
        if (result.group is None and (inflicted or things)) or among or own:
            result.group = foes[0]


def _is_inflicted(phrases: Phrases, account: Account, result: ResultPhrase) -> bool:
    before = phrases.doc.words(max(result.first - _INFLICTED, account.first), result.first)
    return any(w.removeprefix("و").startswith(_INFLICTS) for w in before)


def _is_thing(result: ResultPhrase) -> bool:
    return result.of != "person" and result.kind in ("destroyed", "burned", "seized")


def _of_attackers_unnamed(phrases: Phrases, account: Account, result: ResultPhrase) -> bool:
    """«إحباط هجوم على نقطة للجيش وتدمير عربتين»: what fell to those attacked was not theirs, unless they are named."""
    if not _is_thing(result) or not is_state(result.group) or not _is_repelled(phrases, account, result.first):
        return False
    return not inside(phrases.actors, result.first, result.last + 2)


def _aimed(account: Account, doer: str) -> bool:
    """Whether somebody else than comrades of whoever is told as doer was attacked: «صد اللواء هجوما على نقاط الحشد»."""
    country = registry()[doer].country
    return any(
        a.role == "target" and not (is_state(a.actor.id) and registry()[a.actor.id or ""].country == country)
        for a in account.actors
    )


def _inflicted_back(phrases: Phrases, account: Account) -> bool:
    """«هاجموا المواقع، وكبدتهم القوات تسعة قتلى»: those attacked did it to those who attacked."""
    if account.family not in _ATTACKS:
        return False
    targets = {a.actor.id for a in account.actors if a.role == "target"}
    for result in account.results:
        before = phrases.doc.words(max(result.first - _INFLICTED, account.first), result.first)
        for at, word in enumerate(before):
            if word.removeprefix("و").startswith("كبد") and word.endswith(("هم", "ها", "ه")) and len(word) > _BARE_VERB:
                begin = result.first - len(before) + at + 1
                named = [a.id for a in inside(phrases.actors, begin, result.first)]
                return named[0] in targets if named else begin < result.first and any(map(is_state, targets))
    return False


_BARE_VERB = 5


def _among_them(phrases: Phrases, result: ResultPhrase) -> bool:
    """«أوقعوهم [بين قتيل وجريح]», «أوقعت عشرات القتلى [في صفوفه]»: losses of whom it was done to."""
    if result.of != "person" or result.low is not None or result.whole is not None:
        return False
    words = phrases.doc.all_words
    between = words[max(result.first - _BETWEEN, 0) : result.first + 1]
    if "بين" in between and any(w in ("قتيل", "وقتيل") for w in words[result.first - 1 : result.first + 1]):
        return any(w.removeprefix("و").removeprefix("ف").startswith(_FELLED) for w in between)
    if any(w.startswith("صفوفه") for w in between) and any(w.removeprefix("و").startswith(_BRINGS) for w in between):
        return True  # «موقعين [في صفوفهم] عددا من القتلى»
    behind = words[result.last : result.last + _BETWEEN]
    return any(w.startswith("صفوف") and w not in ("صفوف", "صفوفنا") for w in behind)


_BETWEEN = 4
_BRINGS = ("اوقع", "موقع", "توقع", "يوقع")
_FELLED = ("اوقع", "يوقع", "توقع", "ايقاع", "بين", "سقط")


def _is_repelled(phrases: Phrases, account: Account, before: int | None = None) -> bool:
    words = phrases.doc.words(account.first, account.last if before is None else before)
    return any(w.removeprefix("و").removeprefix("ب").removeprefix("ال") in _REPELLED for w in words if w != "بكسر")


_INFLICTED = 6
_ATTACKS = frozenset({"attack", "fight"})
_INFLICTS = ("كبد", "يكبد", "تكبد", "تكبيد", "بتكبيد")
_REPELLED = frozenset(
    ("صد", "صدت", "صدوا", "يصد", "تصد", "تصدي", "تصدت", "تصدوا", "كسر", "كسرت", "افشل", "افشلت", "افشال", "احبط",
     "احبطت", "احباط", "صده", "صدها", "صدوه", "صدته", "افشله", "افشلها", "افشلته", "احبطه", "احبطته", "كسره", "كسرته")
)  # fmt: skip


def _of_the_attackers(phrases: Phrases, account: Account) -> None:
    """«انتهى الهجوم بمقتل اثنين من المهاجمين»: whose the attackers were says who attacked."""
    role = "target" if account.family == "strike" else "initiator"  # the state strikes those who attacked before
    did = [a for a in account.actors if a.role == role and a.actor.id]
    if did and all(is_state(a.actor.id) for a in did) and account.family != "strike":
        against = [a for a in account.actors if a.role == "target" and a.actor.id]
        if all(is_state(a.actor.id) for a in against) and _is_repelled(phrases, account):
            against = []
        did = against or ([] if _is_repelled(phrases, account) else did)  # who repelled it told it
    sides = {a.actor.id for a in did}
    for result in account.results:
        if result.of != "person" or (result.group is not None and result.group not in sides):
            continue
        words = phrases.doc.words(max(result.first - 2, 0), result.last + 1)
        told = any(w.removeprefix("ال").startswith(_ATTACKERS) for w in words[2:])
        inflicted = len(words) > 2 and words[0].lstrip("و").startswith(_INFLICTS) and words[1].startswith("المهاجم")
        if told or inflicted:
            known = len(sides) == 1 and UNNAMED not in sides and not (inflicted and is_state(did[0].actor.id))
            whose = did[0].actor.id if known else attackers_named(phrases, result.first) or result.group
            attacked = {r.group for r in account.results if r.hint in _MEN and r.last <= result.first}
            result.group = None if whose in attacked else whose  # «ثلاثة من عناصر قسد و18 من المهاجمين»


_MEN = frozenset({"force", "member"})
_ATTACKERS = ("مهاجمين", "مهاجمون", "مهاجمان", "مهاجمي", "معتدين", "مقتحمين", "منفذي")


def _of_the_force(phrases: Phrases, account: Account) -> None:
    """«أحد أفراد القوة أصيب»: men of «the force» are the state's, not those of whom it fights."""
    states = {a.actor.id for a in account.actors if is_state(a.actor.id)}
    if len(states) != 1:
        states = {a.actor.id for a in account.actors if a.role == "initiator" and is_state(a.actor.id)}
    if len(states) != 1:
        return
    for result in account.results:
        theirs = result.group is None or result.group in _foes(account)
        if result.of != "person" or result.kind not in _LOSSES or not theirs:
            continue
        words = phrases.doc.words(max(result.last - 1, result.first), result.last + _FORCE_REACH)
        named = any(result.first <= a.actor.first < result.last + _FORCE_REACH + 1 for a in account.actors)
        if not named and any(w in _FORCES for w in words) and "تلك" not in words:  # «عناصر تلك القوات»
            result.group = next(iter(states))


def _left_behind(phrases: Phrases, account: Account) -> None:
    """«خلف الإرهابيون [جثتين] وبندقية»: the dead whom those left behind who attacked are theirs, killed now."""
    for result in account.results:
        if result.kind != "found_dead":
            continue
        words = phrases.doc.words(max(result.first - _LEFT_REACH, account.first), result.first)
        at = next((i for i, w in enumerate(words) if w.lstrip("وف") in _LEFT), None)
        if at is None:
            continue
        begin = result.first - len(words) + at
        who = [a.id for a in inside(phrases.actors, begin, result.last + 3) if a.id and not is_state(a.id)]
        did = [a.actor.id for a in account.actors if a.role == "initiator" and a.actor.id]
        foes = who + did + [a.actor.id for a in account.actors if a.actor.id and not is_state(a.actor.id)]
        result.kind, result.group = "killed", next((f for f in foes if f != "civilians"), None)


_LEFT_REACH = 6
_LEFT = frozenset(("خلف", "خلفوا", "ترك", "تركوا", "مخلفين", "تاركين", "مخلفا", "تاركا", "وراءهم", "تركت", "خلفت"))


def _of_comrades(phrases: Phrases, account: Account) -> None:
    """«استشهد مقاتل وأصيب آمر فوج»: an officer told beside a force's own man is of that force."""
    before: ResultPhrase | None = None
    for result in account.results:
        if result.of != "person" or result.kind not in ("killed", "wounded"):
            continue
        near = before is not None and result.first - before.last <= _COMRADES
        if before is None or not near or result.group is not None or not _commands(phrases, result):
            before = result
            continue
        if is_state(before.group):
            result.group, result.hint = before.group, before.hint
        before = result


def _officers(account: Account) -> None:
    """«استشهد ضابط» of an attack on the federal police: of the one force that the account names, not of any."""
    named = {a.actor.id for a in account.actors if a.role in ("initiator", "target") and is_state(a.actor.id)}
    for result in account.results:
        noun = result.count.noun if result.count is not None else None
        if noun is None or noun.id not in RANKED or result.kind not in _LOSSES or result.group is None:
            continue
        exact = [i for i in named if i is not None and result.group in ancestors(i)]
        if len(exact) == 1:
            result.group = exact[0]


def _ranked(phrases: Phrases, account: Account) -> None:
    """«استشهاد المجاهد فلان» of an attack on a force: who is named by a soldier's rank was of the one force told of."""
    states = {a.actor.id for a in account.actors if a.role in ("initiator", "target") and is_state(a.actor.id)}
    states = states or _spoken_for(account)
    if len(states) != 1:
        return
    for result in account.results:
        if result.count is not None or result.group is not None or result.kind not in ("killed", "wounded"):
            continue
        if phrases.doc.all_words[result.first].lstrip("وبل").removeprefix("ال") in _RANKS:
            result.group = next(iter(states))


_RANKS = frozenset(("مجاهد", "جندي", "شرطي", "مقاتل", "نقيب", "ملازم", "رايد", "مقدم", "عقيد", "عميد", "لواء", "ضابط",
                    "عريف", "رقيب", "منتسب", "مجند", "مساعد", "مفوض"))  # fmt: skip


def _commands(phrases: Phrases, result: ResultPhrase) -> bool:
    word = phrases.doc.all_words[result.first].removeprefix("و").removeprefix("ال")
    return word in _OFFICERS and result.low == result.high and result.low is not None


_COMRADES = 6
_OFFICERS = frozenset(("امر", "قايد", "مقدم", "نقيب", "ملازم", "رايد", "عقيد", "عميد", "معاون", "مساعد"))


def _none_lost(phrases: Phrases, account: Account) -> None:
    """«القوات لم تتكبد أي خسائر»: of those forces who did it."""
    states = {a.actor.id for a in account.actors if a.role == "initiator" and is_state(a.actor.id)}
    if len(states) != 1:
        return
    for result in account.results:
        words = phrases.doc.words(result.first, result.last)
        if result.high == 0 and result.group is None and any(w.startswith(_SUFFERED) for w in words):
            result.group = next(iter(states))


_SUFFERED = ("تتكبد", "يتكبد", "نتكبد", "تكبد")


def _of_those_mourned(phrases: Phrases, account: Account) -> None:
    """«استشهاد ثلاثة من المقاتلين», «فقدت القطعات 11 عنصرا»: told of one's own, not of those whom one fights."""
    home = {a.actor.id for a in account.actors if _at_home(phrases, a.actor.id)} or _spoken_for(account)
    home -= MOUTHPIECES
    if len(home) != 1:
        return
    for result in account.results:
        if result.of != "person" or _of_a_state_or_group(result.group) or result.hint not in _ARMED_MEN:
            continue
        before = phrases.doc.words(max(result.first - _MOURNED, account.first), result.first)
        behind = phrases.doc.words(result.last, result.last + 1) == ["استشهدوا"]
        if behind or any(w.removeprefix("و").removeprefix("ب").startswith(_MOURNS) for w in before):
            result.group = next(iter(home))


def _spoken_for(account: Account, *, groups: bool = False) -> set[str | None]:
    """The one force that tells it itself: «أعلنت هيئة الحشد استشهاد خمسة مقاتلين»."""
    said = (registry().get(s.attribution.organisation or "") for s in account.statements)
    if groups:
        return {e.id for e in said if e is not None and e.kind in ("force", "group") and e.kind not in BYSTANDERS}
    return {e.id for e in said if e is not None and e.kind == "force" and is_state(e.id)}


def _at_home(phrases: Phrases, id: str | None) -> bool:
    entry = registry().get(id or "")
    return entry is not None and is_state(id) and entry.country is not None and entry.country == phrases.country


_MOURNED = 3
_MOURNS = ("استشه", "فقد", "خسر", "خسار", "ارتق")
_ARMED_MEN = frozenset({"fighter", "member", "force"})


def _foes(account: Account) -> list[str | None]:
    return [a.actor.id for a in account.actors if not is_state(a.actor.id)]



_LOSSES = frozenset({"killed", "wounded", "abducted", "arrested"})
_FORCE_REACH = 3
_FORCES = frozenset(("القوه", "القوات", "الدوريه", "المفرزه", "المفارز", "السريه", "الفوج", "اللواء", "الكتيبه",
                     "الحاجز", "النقطه", "القافله", "الرتل", "المدرعه", "الناقله", "الثكنه"))  # fmt: skip


def _of_our_own(phrases: Phrases, account: Account) -> None:
    """«لا إصابات في صفوف قواتنا»: whose «ours» are says the one who speaks."""
    if not account.results:
        return
    said = (registry().get(s.attribution.organisation or "") for s in account.statements)
    speaker = next((e for e in said if e is not None and e.kind not in BYSTANDERS and e.acled_inter), None)
    if speaker is None:
        return
    for result in account.results:
        near = phrases.doc.words(result.first, result.last + _OUR_REACH)
        if result.of == "person" and any(w.removeprefix("ل").removeprefix("ب") in _OURS for w in near):
            result.group = speaker.id


_OUR_REACH = 4
_OURS = frozenset(("قواتنا", "جنودنا", "عناصرنا", "مقاتلينا", "مقاتلونا", "صفوفنا", "وحداتنا",
                   "رفاقنا", "زملاينا", "ابطالنا", "شبابنا", "مجاهدينا"))
