"""Which kind of happening a clause tells: by its strongest word, made more exact by the means, else by its results."""

from marsad.reading.accounts.cuts import fought_for
from marsad.reading.accounts.kind_results import FALLEN, WEAPONS, kind_of_results, only_bodies
from marsad.reading.accounts.kind_settled import BLASTS, Told, settled
from marsad.reading.deeds.aimed import without_aims, without_strikes
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.kind_words import (
    a_column,
    around_a_truce,
    blown_up_later,
    buries,
    came_in_first,
    fires,
    neutralised,
    of_families,
    on_helpers,
    takes_in,
)
from marsad.reading.deeds.means import MeansPhrase, refine, without_objects
from marsad.reading.deeds.triggers import BY_FORCE, OUTCOMES, Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.results.finding import ResultPhrase
from marsad.reading.words.windows import least
from marsad.text import fold

_PEACEFUL = frozenset({"talk", "agreement", "cooperation", "words", "forces", "release"})
_AGREED = frozenset({"forces", "release", "territory", "agreement", "return"})
"""What two sides agree on, and what has not happened by that."""


def choose_kind(
    phrases: Phrases, clause: Clause, deeds: list[Deed], means: list[MeansPhrase], results: list[ResultPhrase]
) -> tuple[str | None, Deed | None]:
    """The kind of the clause's happening and the word that names it; (None, None) where there is none."""
    told = deeds
    deeds, means = _telling(phrases, deeds, means, results)
    main = _main(phrases, _without_destruction(phrases, deeds, results), results)
    if main is not None and main.kind == "accusation" and any(r.kind in _DONE for r in results):
        main = None  # «واتهم القوات بتفجير جسر»: what was done, told by its outcome alone
    if only_bodies(results) and (main is None or main.kind == "body-found") and buries(phrases, clause):
        return None, None  # «شيع أهالي البلدة جثمان الشهيد»
    if main is None:
        kind = kind_of_results(means, results)
        return ("killing" if kind == "casualties" and neutralised(phrases, clause, results) else kind), None
    struck = family(main.kind) == "strike"
    kind = refine(main.kind, main.first, without_objects(means, results, struck=struck), fired=fires(phrases, main))
    if kind == "attack-on-forces" and "غار" in phrases.doc.all_words[main.first]:
        kind = next((m.refines for m in means if m.refines in ("airstrike", "drone-strike")), kind)
    if kind == "strike" and main.verb:
        kind = _which_struck(phrases, told, main) or kind
    return settled(Told(phrases, clause, main, kind, means, results))


def _which_struck(phrases: Phrases, deeds: list[Deed], main: Deed) -> str | None:
    """«[الغارة] التي طالت السوق»: the word for a strike that the verb only takes up tells of which sort it was."""
    words = phrases.doc.all_words
    if not main.first or words[main.first - 1] not in _WHICH:
        return None
    return next((d.kind for d in deeds if d.last == main.first - 1 and d.kind in _OF_A_SORT), None)


_WHICH = frozenset(("التي", "الذي", "اللتين", "اللتان", "اللذين", "اللذان"))
_OF_A_SORT = frozenset({"airstrike", "drone-strike", "shelling", "missile-strike"})


def _telling(
    phrases: Phrases, deeds: list[Deed], means: list[MeansPhrase], results: list[ResultPhrase]
) -> tuple[list[Deed], list[MeansPhrase]]:
    """The deeds that can be the clause's happening, and the means by which they were done."""
    if len(deeds) > 1 and results and not any(r.of in WEAPONS or r.kind == "found_dead" for r in results):
        others = [d for d in deeds if d.kind != "weapons-find"]
        lost = any(r.kind in ("destroyed", "burned") for r in results)
        if others and (lost or any(family(d.kind) != "destruction" for d in others)):
            deeds = others  # «عثرت القوات على مضافة ودمرتها» is a find
    words = phrases.doc.all_words
    heard = len(deeds) > 1 and deeds[0].kind == "explosion" and family(deeds[1].kind) == "strike"
    if heard and words[deeds[1].first - 1] in _CAUSED_BY:
        deeds = deeds[1:]  # «دوت انفجارات نتيجة قصف إسرائيلي»
    if any(d.kind == "suicide-bombing" and not d.negated for d in deeds):
        deeds = [d for d in deeds if d.kind != "shooting"]  # «فجر الانتحاري نفسه بعد إطلاق النار عليه»
    if any(r.kind in FALLEN and r.high != 0 for r in results):
        deeds = [d for d in deeds if not (around_a_truce(phrases, d) or a_column(d))]
        deeds = [d for d in deeds if d.kind != "visit" or d.first < results[0].first]  # «قتلوا 20 كانوا يزورون أراضيهم»
    helped = next((d for d in deeds[1:] if on_helpers(phrases, deeds[0], d)), None)
    if helped is not None:
        deeds, means = [d for d in deeds if d is not helped], [m for m in means if m.first < helped.first]
    if any(r.kind in _BROUGHT_IN for r in results) or of_families(phrases, deeds):
        deeds = [d for d in deeds if not takes_in(phrases, d)]
    if not any(r.kind in ("destroyed", "burned") for r in results):
        deeds = [d for d in deeds if family(d.kind) != "destruction"] or deeds  # «العثور على مضافة وتدميرها»
    if results and all(r.kind == "displaced" for r in results) and all(d.refers for d in deeds):
        deeds = []  # «وصلت 130 أسرة فرت من القرى التي شهدت المعارك»
    if deeds and any(r.kind in _COME_UPON for r in results) and not any(r.kind in FALLEN for r in results):
        # «توجهت قوة لتفتيش المكان فوجدت جثثا وسلاح قناص ورمانة يدوية»
        deeds = [d for d in deeds if d.kind not in _SENT and (d.verb or d.kind not in _ARMS)]
    deeds = _without_traps(_without_made_safe(phrases, _without_fights(phrases, deeds), results), results)
    return deeds, means


_CAUSED_BY = frozenset(("نتيجه", "جراء", "بسبب", "اثر", "بفعل"))
_COME_UPON = frozenset({"found", "seized", "found_dead"})
_ARMS = frozenset({"sniping", "grenade"})
_SENT = frozenset({"reinforcement", "deployment"})
_BROUGHT_IN = frozenset({"killed", "wounded", "found_dead", "displaced", "released"})


def _main(phrases: Phrases, deeds: list[Deed], results: list[ResultPhrase]) -> Deed | None:
    """The strongest deed, the first of equals.

    What a deed led to (a find, a destruction, people who fled) comes last, and before it one that only refers back.
    """
    governing = _governing(deeds) or _agreed(phrases, deeds)
    if governing is not None:
        return governing
    fled = _fled(phrases, deeds, results)
    if fled is not None:
        return fled
    if len(deeds) > 1:
        deeds = without_aims(phrases, without_strikes(phrases, deeds))
        deeds = _without_objects(_without_demands(phrases, deeds))
    deeds = _without_attack(deeds)
    if len(deeds) > 1 and deeds[0].kind == "accusation":  # «اتهمت س ص [بشن هجوم] على القرى»: what was done
        deeds = [d for d in deeds[1:] if not (d.verb or d.refers) and family(d.kind) in _VIOLENCE] or deeds
    own = [d for d in deeds if not (d.refers and (d.setting or came_in_first(phrases, d)))]
    own = own or ([] if results else deeds)
    best = min(own, key=_rank) if len(own) > 1 else own[0] if own else None
    return best if best is not None and not (best.negated and results) else None


def _without_attack(deeds: list[Deed]) -> list[Deed]:
    """«بدأت القوات هجوما على مواقع …، وسيطرت على ثلاث قرى»: the ground taken is what the attack was."""
    ground = (d for d in deeds if family(d.kind) == "territory" and d.verb)
    taken = next((d for d in ground if not d.negated and not d.future), None)
    if taken is None:
        return deeds
    deeds = [d for d in deeds if d.kind != "surrender"]  # «…، وسلم ستة أنفسهم»
    return [d for d in deeds if d is taken or family(d.kind) not in ("fight", "attack") or d.first > taken.first]


def _rank(deed: Deed) -> tuple[bool, bool, bool, int, int]:
    return deed.negated, family(deed.kind) in OUTCOMES, deed.refers, -deed.strength, deed.first


def _without_demands(phrases: Phrases, deeds: list[Deed]) -> list[Deed]:
    """«وقفة احتجاجية للمطالبة بفك الحصار»: what people demand or denounce did not happen there."""
    began = next((d.first for d in deeds if d.kind == "protest" and not d.negated), None)
    if began is None:
        return deeds
    words = phrases.doc.all_words
    return [
        d for d in deeds
        if d.verb or d.kind.startswith("protest")
        or not _denounced(words, began, d)
    ]  # fmt: skip


def _denounced(words: list[str], began: int, deed: Deed) -> bool:
    """«للمطالبة بفك الحصار», «احتج الأهالي على اعتقال خمسة»."""
    before = words[max(began, deed.first - _DEMANDS) : deed.first]
    return before[-1:] == ["علي"] or any(w.startswith(_DEMANDED) for w in before)


_DEMANDS = 7
_DEMANDED = ("للمطالب", "مطالب", "طالب", "تطالب", "يطالب", "دعت", "دعا", "داعي", "للتنديد", "تنديد", "احتجاجا",
             "رفضا", "رافض", "منددين", "منددة", "استنكارا")  # fmt: skip


def _without_destruction(phrases: Phrases, deeds: list[Deed], results: list[ResultPhrase]) -> list[Deed]:
    """The deeds without those words for an explosion that say how things were destroyed («تفجير سبع عبوات»)."""
    if any(r.kind in FALLEN and r.high != 0 for r in results):
        return deeds  # «مقتل ثلاثة بتفجير سيارتين»
    found = least([r.first for r in results if r.kind in ("found", "seized")])
    if found is not None:  # «عثرت القوة على نفق وفجرته»
        deeds = [d for d in deeds if d.kind not in BLASTS or d.first < found or not blown_up_later(phrases, d)]
    blown = {r.first for r in results if r.kind == "destroyed"}
    return [d for d in deeds if not (d.kind in ("explosion", "ied") and not d.verb and blown & {d.last, d.last - 1})]


def _without_objects(deeds: list[Deed]) -> list[Deed]:
    """The deeds without the forces that a violent deed told before was done to («قصفت المدفعية تعزيزات»)."""
    found = least([d.first for d in deeds if d.verb and family(d.kind) == "find"])
    if found is not None:  # «ضبطت القوات شحنة أسلحة»
        deeds = [d for d in deeds if d.verb or family(d.kind) != "cooperation" or d.first < found]
    downed = next((d for d in deeds if d.kind == "interception" or family(d.kind) in ("destruction", "find")), None)
    if downed is not None:  # «اعترضت الدفاعات [صاروخا باليستيا]», «دمر الطيران منصة [صواريخ باليستية]»
        reach = _OBJECT_OF_VERB if downed.verb and downed.kind == "interception" else _OBJECT
        deeds = [d for d in deeds if d.verb or d.kind != "missile-strike" or not 0 <= d.first - downed.last <= reach]
    violent = least([d.first for d in deeds if family(d.kind) in _ON_FORCES and not d.refers])
    if violent is None:
        return deeds
    # «في خرق لوقف إطلاق النار», «منذ اتفاق الهدنة»: what was agreed is told for the time or as what was broken
    return [d for d in deeds if d.verb or family(d.kind) not in ("forces", "agreement") or d.first < violent]


_DONE = frozenset({"destroyed", "burned", "killed", "wounded", "abducted"})
_OBJECT = 5
_OBJECT_OF_VERB = 16
_VIOLENCE = frozenset({"strike", "attack", "fight", "explosion"})
_ON_FORCES = _VIOLENCE | {"destruction"}
"""What is done to forces that are told behind it («دمر الطيران [تعزيزات]»)."""


def _without_made_safe(phrases: Phrases, deeds: list[Deed], results: list[ResultPhrase]) -> list[Deed]:
    """The deeds without what did not go off («رفع وتفجير 12 عبوة», «إحباط هجوم انتحاري»)."""
    made_safe = [d for d in deeds if d.kind in _SAFE and not d.negated]
    if not made_safe:
        return deeds
    if any(r.kind in _BROUGHT_IN and r.kind != "released" and r.high != 0 for r in results):
        foils = [d for d in made_safe if _foils(phrases, d)]  # «[إحباط هجوم] انتحاري … وقتل انتحاريين اثنين»
        left = [d for d in deeds if d.verb or not any(0 <= d.first - f.last <= 1 for f in foils)]
        return [d for d in left if d not in foils] if len(left) < len(deeds) else deeds
    defused = any(d.kind == "defusal" for d in made_safe)
    foiled = [d for d in made_safe if _foils(phrases, d)]
    downed = [d for d in made_safe if d.kind == "interception" and d not in foiled]
    return [d for d in deeds if not _is_averted(phrases, d, foiled, downed, defused=defused)]


def _is_averted(phrases: Phrases, deed: Deed, foiled: list[Deed], downed: list[Deed], *, defused: bool) -> bool:
    """Whether a deed did not happen, as one was foiled, a drone shot down or a charge defused right before it."""
    went_off = phrases.doc.all_words[deed.first].lstrip("و").startswith("انفجر")
    if defused and family(deed.kind) == "explosion" and not went_off:
        return True
    aimed = phrases.doc.all_words[deed.first].lstrip("ولب").startswith(("استهداف", "استهدف", "تستهدف"))
    aimed = aimed or phrases.doc.all_words[deed.first - 1].startswith(_TRIED)
    if aimed and any(0 <= deed.first - d.last <= _FLOWN_ON for d in downed):
        return True  # «اعترضت الدفاعات 4 مسيرات حاولت استهداف المطار»
    harmful = family(deed.kind) in BY_FORCE and deed.kind not in _SAFE
    meant = phrases.doc.all_words[deed.first - 1] in _MEANT  # «أحبط الجهاز مخططا إرهابيا كان يستهدف المدينة»
    return harmful and any(f.first <= deed.first <= f.last + (_MEANT_BY if meant else _FOILED) for f in foiled)


_SAFE = frozenset({"defusal", "interception"})
_FOILED, _MEANT_BY = 3, 12
_MEANT = frozenset(("كان", "كانت", "كانوا", "ينوي", "يروم", "يعتزم", "يحاول"))
_TRIED = ("حاول", "يحاول", "تحاول", "محاول")
_FLOWN_ON = 9
"""Within how many tokens behind the word for a drone shot down that drone's target is told."""


def _foils(phrases: Phrases, deed: Deed) -> bool:
    """«أحبط», «إحباط», «أفشل»: what stands behind it did not happen."""
    return any(w in phrases.doc.all_words[deed.first] for w in ("حبط", "حباط", "فشل", "فشال"))


def _without_traps(deeds: list[Deed], results: list[ResultPhrase]) -> list[Deed]:
    """The deeds without the ambush by which somebody was arrested («بكمين محكم ألقت القبض على …»)."""
    if not any(d.kind == "ambush" for d in deeds):
        return deeds
    arrested = any(d.kind == "arrest" for d in deeds) or any(r.kind == "arrested" for r in results)
    if not arrested or any(r.kind in ("killed", "wounded") for r in results):
        return deeds
    return [d for d in deeds if d.kind != "ambush"] or deeds


def _without_fights(phrases: Phrases, deeds: list[Deed]) -> list[Deed]:
    """The deeds without the fight by which ground was taken («سيطرت الفصائل على البلدة بعد معارك مع …»)."""
    taken = next((n for n, d in enumerate(deeds) if family(d.kind) == "territory" and not d.negated), None)
    if taken is None:
        return deeds
    return [*deeds[: taken + 1], *(d for d in deeds[taken + 1 :] if not fought_for(phrases, deeds[taken], d))]


def _governing(deeds: list[Deed]) -> Deed | None:
    """A verb of asking or talking: what follows it is what was asked for or talked about («طالب بسحب القوات»)."""
    first = deeds[0] if deeds else None
    if first is None or not first.verb or first.negated or first.future:
        return None
    if first.kind == "demand" or (first.kind == "accusation" and not {family(d.kind) for d in deeds} & _VIOLENCE):
        return first
    peaceful = family(first.kind) == "talk" and all(family(d.kind) in _PEACEFUL for d in deeds)
    return first if peaceful else None


def _agreed_on(phrases: Phrases, deed: Deed) -> bool:
    """«اتفقا على تبادل …»: behind the preposition what looks like a verb is a noun."""
    return phrases.doc.all_words[deed.first - 1] == "علي"


def _fled(phrases: Phrases, deeds: list[Deed], results: list[ResultPhrase]) -> Deed | None:
    """«نزوح ثمانين عائلة جراء القصف», «وأدت المعارك إلى نزوح 2100 أسرة»: people who leave, the reason only named."""
    first = deeds[0] if len(deeds) > 1 else None
    counted = bool(results) and all(r.kind == "displaced" and r.low is not None for r in results)
    if counted and first is not None and first.refers and deeds[-1].kind == "displacement" and not deeds[-1].negated:
        return deeds[-1] if all(d.refers or d.kind == "displacement" for d in deeds) else None
    if first is None or first.kind not in ("displacement", "return") or first.negated or first.refers:
        return None
    return first if all(d.refers or _is_reason(phrases, d) for d in deeds[1:]) else None


def _is_reason(phrases: Phrases, deed: Deed) -> bool:
    """«فرت 300 أسرة [جراء هجوم] قوات س»."""
    return not deed.verb and phrases.doc.all_words[deed.first - 1] in _REASONS


_REASONS = frozenset(fold(w) for w in ("جراء", "بسبب", "نتيجة", "إثر", "بعد", "عقب", "من", "بفعل", "هربا", "وسط"))


def _agreed(phrases: Phrases, deeds: list[Deed]) -> Deed | None:
    """«اتفق الطرفان على سحب القوات وإطلاق الأسرى»: an agreement told before what it provides for."""
    first = deeds[0] if len(deeds) > 1 else None
    if first is None or first.kind != "agreement" or first.negated or first.refers:
        return None
    provided = [d for d in deeds[1:] if not d.refers]  # «… بعد أيام من الاشتباكات»
    if any(d.kind == "ceasefire" or (d.verb and not d.going_on and not _agreed_on(phrases, d)) for d in provided):
        return None
    return first if all(family(d.kind) in _AGREED for d in provided) else None
