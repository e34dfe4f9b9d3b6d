"""What the whole clause tells of its parties, once each of them has a role: who repelled whom, whose forces leave."""

from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import UNNAMED, is_armed_side
from marsad.reading.phrases import Phrases
from marsad.reading.roles.deeds import ByDeed
from marsad.reading.roles.state import VICTIM_FAMILIES, RoledActor
from marsad.reading.words.windows import inside

_ATTACK = ("هجوم", "اعتداء", "الهجوم", "محاول", "تسلل", "زحف", "تقدم", "هجمات", "تعرض")
_MOVES = frozenset({"withdrawal", "troop-numbers", "deployment", "reinforcement"})
_HOW_MANY = frozenset(("عدد", "اعداد", "وجود", "جميع", "كامل", "كل", "بقيه", "باقي", "اخر", "جزء", "من", "تواجد"))
_OWNER_REACH = 3
_REPELLED = 16
"""Tokens behind a word for repelling within which what was repelled is told, past its subject and a time."""
_BEFORE = 8
_STOOD = 5
_DUAL = ("مجموعتين", "مجموعتان", "جماعتين", "فصيلين", "طرفين")


class BySides(ByDeed):
    """Corrects the roles found in a clause by what they tell together."""

    def _settle(self) -> None:
        self._repelled()
        self._withstood()
        self._whose_forces()
        self._met_by()

    def _met_by(self) -> None:
        """«لدى محاولة [قوة للعدو] التقدم، استهدفها مقاتلونا»: whom the verb's pronoun means was hit by its subject."""
        if self.main is None or not self.main.verb or self.family not in VICTIM_FAMILIES:
            return
        if not self.phrases.doc.all_words[self.main.last - 1].endswith(("ها", "هم", "ه")):
            return
        doers = [r for r in self.found if r.role == "initiator"]
        if not any(r.actor.first == self.main.last for r in doers):
            return
        earlier = [r for r in doers if r.actor.last <= self.main.first and is_armed_side(r.actor.id)]
        if earlier:
            met = earlier[-1]
            self.found = [r._replace(role="target") if r is met else r for r in self.found]

    def _withstood(self) -> None:
        """«تصدى شبان ل[قوة الاحتلال المقتحمة]»: whom others stood up to had come at them."""
        standing = self.phrases.known.cued("stands-up", self.clause.first, self.clause.last)
        if not standing:
            return
        verb = standing[0]
        near = inside(self.phrases.actors, verb + 1, verb + _STOOD)
        foe = next((a for a in near if self._prefix(a) == "ل" and is_armed_side(a.id)), None)
        if foe is None:
            return
        kept = [r._replace(role="target") if r.role == "initiator" else r for r in self.found if r.actor is not foe]
        self.found = [*kept, RoledActor(foe, "initiator")]

    def _repelled(self) -> None:
        """«الجيش صد هجوما شنته المليشيا»: who repels an attack is its target."""
        doers = [r for r in self.found if r.role == "initiator"]
        if not doers or len(self.found) < 2:
            return
        for at in self.phrases.known.cued("repels", self.clause.first, self.clause.last):
            near = self.phrases.doc.words(at + 1, min(at + _REPELLED, self.clause.last))
            attack = next((i for i, w in enumerate(near) if w.removeprefix("ل").startswith(_ATTACK)), None)
            if attack is None:
                continue
            behind = at + 1 + attack
            if any(r.actor.first > behind for r in doers) and any(r.actor.first <= behind for r in doers):
                self.found = [
                    r._replace(role="target") if r.role == "initiator" and r.actor.first <= behind else r
                    for r in self.found
                ]
            elif not any(r.actor.first > behind for r in doers):
                self._whose_attack(behind)
            return

    def _whose_attack(self, attack: int) -> None:
        """«صدت القوات هجوما [للمليشيا]»: right behind the attack's noun stands who made it."""
        maker = next((r for r in self.found if r.actor.first > attack and r.role == "target"), None)
        led = maker is not None and (
            self._prefix(maker.actor) == "ل"
            or maker.actor.first == attack + 1  # «لهجوم [خلايا س]»
            or bool(self.phrases.within("actors_nisba", maker.actor.first, maker.actor.first + 1))
        )  # «تصدى لتعرض [داعشي]»
        if maker is None or not led or maker.actor.first - attack > _OWNER_REACH:
            return
        self.found = [
            r._replace(role="initiator") if r is maker
            else r._replace(role="target") if r.role == "initiator" and r.actor.first <= attack
            else r
            for r in self.found
        ]  # fmt: skip

    def _whose_forces(self) -> None:
        """«ترغب الحكومة في إنهاء وجود [قوات التحالف]»: forces move, whoever wishes or announces it."""
        if self.main is None or self.main.verb or self.main.kind not in _MOVES:
            return
        owner = self._owner_of_forces(self.main.last)
        if owner is None:
            return
        kept = [r for r in self.found if r.role != "initiator" or r.actor.first >= owner.first]
        if all(r.actor is not owner for r in kept):
            kept.append(RoledActor(owner, "initiator"))
        self.found = [r for r in kept if r.actor is not owner or r.role == "initiator"]

    def _named_before(self, at: int) -> ActorPhrase | None:
        """«انتهاء دور قوات التحالف [وانسحابها]»; «رفع عدد قواتها» are those of whoever decides."""
        word = self.phrases.doc.tokens[at - 1].word
        if not word.startswith(("وانسحاب", "وسحب", "ورحيل", "ومغادر")):
            return None
        before = inside(self.phrases.actors, at - _BEFORE, at)
        return before[-1] if before and before[-1].prefix in ("", "ل") and before[-1].last >= at - 2 else None

    def _owner_of_forces(self, at: int) -> ActorPhrase | None:
        near = inside(self.phrases.actors, at, at + _OWNER_REACH)
        if self.phrases.doc.tokens[at - 1].word.endswith(("ها", "هم")):
            return self._named_before(at)
        if not near or near[0].id in (None, "civilians") or near[0].prefix not in ("", "ل"):
            return None
        gap = self.phrases.doc.words(at, near[0].first)
        return near[0] if all(w in _HOW_MANY for w in gap) else None


def both_sides(phrases: Phrases, roled: list[RoledActor]) -> list[RoledActor]:
    """«اشتباكات بين مجموعتين مسلحتين», «بين مسلحين قبليين»: who names both sides of a fight is initiator and target."""
    doers = [r for r in roled if r.role == "initiator"]
    if len(doers) != 1 or any(r.role == "target" for r in roled) or doers[0].actor.id != UNNAMED:
        return roled
    first = doers[0].actor.name.split()[0]
    before = phrases.doc.all_words[doers[0].actor.first - 1] if doers[0].actor.first else ""
    both = first in _DUAL or before == "بين"
    return [*roled, doers[0]._replace(role="target")] if both else roled
