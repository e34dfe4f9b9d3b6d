"""Parties to a giving: who hands over a base, arms or aid, and who takes them."""

from marsad.model.actors import registry
from marsad.model.mention import Role
from marsad.reading.accounts.finding import Account
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.roles.state import BYSTANDERS, MOUTHPIECES, RoledActor
from marsad.reading.words.windows import inside

_COUNTED = 6
_TO = frozenset(("الي", "ل", "لصالح", "لدي"))


def with_role(roled: RoledActor, role: Role) -> RoledActor:
    """The party in another role."""
    return roled._replace(role=role)


def taking(phrases: Phrases, account: Account) -> list[RoledActor]:
    """Those behind «إلى» and «ل» whom the grammar of the clause gave no role: «سلموا أنفسهم إلى البيشمركة»."""
    named = {a.actor.first for a in account.actors}
    known = {a.actor.id for a in account.actors if a.actor.id}
    return [
        RoledActor(actor, "target")
        for deed in account.deeds[:1]
        for actor in inside(phrases.actors, deed.last, min(account.last, deed.last + TAKER_REACH))
        if actor.first not in named and actor.id not in known and is_taker(phrases, actor) and not bystands(actor)
    ]


TAKER_REACH = 16
"""Tokens behind a deed within which those are named to whom it goes."""


def bystands(actor: ActorPhrase) -> bool:
    """Whether it is one of those who only tell and help, or a civilian."""
    entry = registry().get(actor.id or "")
    return actor.id == "civilians" or (entry is not None and entry.kind in BYSTANDERS)


def is_taker(phrases: Phrases, actor: ActorPhrase) -> bool:
    """Whether it stands behind «إلى», «ل», or is joined to one that does."""
    before = phrases.doc.all_words[actor.first - 1] if actor.first else ""
    if actor.prefix.removeprefix("و").startswith("ل") or before in _TO:
        return True
    counted = inside(phrases.counts, actor.first - _COUNTED, actor.first)
    if counted and counted[-1].last >= actor.first - 1:
        word = phrases.doc.all_words[counted[-1].first - 1] if counted[-1].first else ""
        return phrases.doc.all_words[counted[-1].first].startswith("ل") or word == "ل"  # «دورة ل120 عنصرا من [س]»
    joined = actor.prefix.startswith("و") or before == "و"
    taker = next((a for a in phrases.actors if a.last in (actor.first, actor.first - 1)), None) if joined else None
    return taker is not None and is_taker(phrases, taker)


def give(phrases: Phrases, account: Account) -> None:
    """«سلمت بعثة الاتحاد الأوروبي البيشمركة معدات», «تسلم الجيش زوارق هبة من …»: who gives is the doer."""
    told = [a for a in account.actors if a.role in ("initiator", "target", "partner")] + taking(phrases, account)
    parties = sorted([*_organisation(phrases, account), *told], key=lambda a: a.actor.first)
    if account.kind == "training":
        parties = [a for a in parties if not _trained_against(phrases, a)]
        parties = sorted([*parties, *_trained(phrases, account, parties)], key=lambda a: a.actor.first)
        account.results = [r for r in account.results if r.kind != "defused"]  # «تدريبهم على تعطيل العبوات»
    rest = [a for a in account.actors if a.role in ("support", "authority")]
    words = phrases.doc.all_words
    trainers = [a for a in parties if _trains(words, a.actor)] if account.kind == "training" else []
    if trainers:
        givers = trainers
    elif _takes_over(phrases, account):
        # «تسلمت الوزارة شحنة [ألمانية]»: whose gift it is
        received = parties if parties and words[parties[0].actor.first - 1] == "من" else parties[1:]
        givers = [
            a for a in received
            if a.actor.kind == "adjective" or "من" in words[max(a.actor.first - 2, 0) : a.actor.first]
        ]  # fmt: skip
    else:
        doers = (a for a in parties if a.role == "initiator" and not is_taker(phrases, a.actor))
        trained = {a.actor.first for a in _trained(phrases, account, [])} if account.kind == "training" else set()
        givers = [a for a in doers if a.actor.first not in trained][:1]
        givers = givers or _announcing(account, parties)
    takers = [a for a in parties if a not in givers]
    account.actors = [*(with_role(a, "initiator") for a in givers), *(with_role(a, "partner") for a in takers), *rest]
    account.results = [r for r in account.results if r.kind not in ("seized", "found")]  # «تسلم الجيش [20 مدرعة]»


def _trained(phrases: Phrases, account: Account, told: list[RoledActor]) -> list[RoledActor]:
    """«بدء برنامج لتدريب [قوات الأمن والبيشمركة]»: the forces of a state behind the noun, and those joined to them, but
    for those told already; a coalition or a foreign force behind it trains.
    """
    words, found = phrases.doc.all_words, list[RoledActor]()
    known = {a.actor.id for a in told}
    for actor in inside(phrases.actors, account.first, account.last):
        entry = registry().get(actor.id or "")
        if entry is None or entry.acled_inter != "State forces" or actor.first < 1:
            continue
        noun = words[actor.first - 1].lstrip("وبل").removeprefix("ال") in ("تدريب", "تاهيل")
        joined = bool(found) and found[-1].actor.last == actor.first and actor.prefix.startswith("و")
        if noun or joined:
            found.append(RoledActor(actor, "partner"))
    return [a for a in found if a.actor.id not in known]


def _trained_against(phrases: Phrases, party: RoledActor) -> bool:
    """«العبوات التي يستخدمها [داعش]», «لمنع عودة ظهور [التنظيم]»: whom the trained are to stand up to."""
    entry = registry().get(party.actor.id or "")
    before = phrases.doc.words(max(party.actor.first - _AGAINST_REACH, 0), party.actor.first)
    foe = entry is not None and entry.acled_inter == "Rebel group"
    return foe and any(w.lstrip("ولب").removeprefix("ال").startswith(_AGAINST) for w in before)


_AGAINST_REACH = 4
_AGAINST = ("يستخدم", "تستخدم", "ظهور", "عوده", "منع", "محارب", "مواجه", "ضد", "قتال", "خطر", "تهديد", "هزيم", "مكافح")


def _trains(words: list[str], actor: ActorPhrase) -> bool:
    """«دورة نفذها مدربون من [البحرية البريطانية]», «تحت إشراف مدربي [س]»."""
    of_them = words[actor.first - 1] == "من" and not actor.prefix  # «مدربون هولنديون وفنلنديون من [التحالف]»
    before = words[max(actor.first - (5 if of_them else 3), 0) : actor.last]
    return any(w.removeprefix("ال").startswith(_TRAINS) for w in before)


_TRAINS = ("مدرب", "مستشار", "خبير", "خبراء", "نفذه", "نفذته", "اقامه", "اقامته", "قدمه", "قدمته")


def _announcing(account: Account, parties: list[RoledActor]) -> list[RoledActor]:
    """«أعلنت القوات الألمانية اختتام دورة للبيشمركة»: who announces what nobody else is said to have given."""
    named = {a.actor.id for a in parties}
    for statement in account.statements:
        said = statement.attribution
        entry = registry().get(said.organisation or "")
        if entry is None or entry.kind in ("outlet", "civil") or entry.id in named or entry.id in MOUTHPIECES:
            continue
        at = account.first
        who = ActorPhrase(at, at + 1, said.span, entry.id, said.text, None, entry.parent, entry.country, "", "org")
        return [RoledActor(who, "initiator", inferred=True)]
    return []


def _organisation(phrases: Phrases, account: Account) -> list[RoledActor]:
    """An organisation as the verb's subject: elsewhere it only tells or helps, here it gives."""
    deed = account.deeds[0] if account.deeds else None
    if deed is None or not deed.verb:
        return []
    subjects = inside(phrases.actors, deed.last, deed.last + _SUBJECT_REACH)
    return [RoledActor(a, "initiator") for a in subjects if bystands(a) and a.id != "civilians"][:1]


_SUBJECT_REACH = 3


def hand_over(phrases: Phrases, account: Account) -> None:
    """«سلم التحالف القاعدة إلى الجيش», «تسلم الجيش القاعدة من التحالف»: who gives it up is the doer, who takes it over
    the partner.
    """
    parties = [a for a in account.actors if a.role in ("initiator", "target", "partner")] + taking(phrases, account)
    rest = [a for a in account.actors if a.role in ("support", "authority")]
    before = _occupants(phrases, account) if _takes_over(phrases, account) else []
    if before:
        left = {a.actor.id for a in before}
        takers = [a for a in parties if a.actor.id not in left][:1]
        account.actors = [*before, *(with_role(a, "partner") for a in takers), *rest]
        return
    takers = [a for a in parties if is_taker(phrases, a.actor)]
    if not takers and parties and not _takes_over(phrases, account):
        takers = _beside(phrases, account, parties[0])
    if parties and _takes_over(phrases, account):
        takers = takers or parties[:1]
        parties = parties + _from_whom(phrases, account)
    givers = [a for a in parties if a not in takers and a.role != "target"]
    if not givers:  # «تسلم الجيش القاعدة من [القوات البوروندية]», whom no table has
        from_others = _takes_over(phrases, account) and "من" in phrases.doc.words(account.first, account.last)
        role: Role = "partner" if from_others else "initiator"
        account.actors = [*(with_role(a, role) for a in takers), *rest]
        return
    account.actors = [*(with_role(a, "initiator") for a in givers), *(with_role(a, "partner") for a in takers), *rest]


def _beside(phrases: Phrases, account: Account, giver: RoledActor) -> list[RoledActor]:
    """«سلم التحالف [الجيش] معسكرا», «كان التحالف قد سلم [الجيش] القاعدة»: the first of the verb's two objects."""
    for deed in account.deeds[:1]:
        after = max(deed.last, giver.actor.last)
        near = inside(phrases.actors, after, after + _OBJECT_REACH)
        gap = phrases.doc.words(after, near[0].first) if near else []
        timed = all(any(t.first <= after + i < t.last for t in inside(phrases.times, after, after + i + 1))
                    for i in range(len(gap)))  # fmt: skip
        if deed.verb and near and not near[0].prefix and timed and not bystands(near[0]):
            return [RoledActor(near[0], "partner")]
    return []


_OBJECT_REACH = 3


def _occupants(phrases: Phrases, account: Account) -> list[RoledActor]:
    """«تسلم اللواء مقرات كانت [تشغلها] قوات س», «نقاطا [أخلاها] مقاتلو ص»: who had held what is taken over."""
    words = phrases.doc.all_words
    behind = inside(phrases.actors, account.deeds[0].last, account.last) if account.deeds else []
    held = [a for a in behind if a.id and not a.prefix and a.first > 1 and _held_by(words[a.first - 2 : a.first])]
    return [RoledActor(a, "initiator") for a in held][:1]


def _held_by(words: list[str]) -> bool:
    """Whether two words tell of a place that whoever stands behind them holds, or held."""
    if words[-1] in ("فيها", "فيه", "بها", "منها", "منه"):
        return words[0].startswith(("تتمركز", "يتمركز", "تمركز", "تتواجد", "يتواجد", "تنتشر", "انسحب"))
    return words[-1].startswith(_HOLDS) and words[-1].endswith(("ها", "ه"))


_HOLDS = ("تشغل", "يشغل", "شغل", "تستخدم", "يستخدم", "استخدم", "اخل", "تخلي", "غادر", "تدير", "يدير", "ترك")


def _from_whom(phrases: Phrases, account: Account) -> list[RoledActor]:
    """«تسلم الجيش القاعدة من التحالف»."""
    named = {a.actor.first for a in account.actors}
    words = phrases.doc.all_words
    behind = inside(phrases.actors, account.deeds[0].last, account.last)
    return [
        RoledActor(a, "initiator") for a in behind if words[a.first - 1] == "من" and a.first not in named and a.id
    ]  # fmt: skip


def _takes_over(phrases: Phrases, account: Account) -> bool:
    words = (phrases.doc.all_words[d.first].lstrip("و") for d in account.deeds)
    return any(w.startswith(_TAKES) for w in words)


_TAKES = ("تسلم", "استلم", "يتسلم", "تتسلم", "يستلم", "تستلم", "تلقي", "تلقت", "يتلقي", "تتلقي", "حصل", "يحصل", "تحصل")
