"""Roles told by the company that an actor keeps: the one it is joined to, whom it stands above or against, pairs."""

from marsad.lexicon import Match
from marsad.model.actors import registry
from marsad.model.mention import Role
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.sides import kind_of
from marsad.reading.roles.befell import Befell
from marsad.reading.roles.owned import belongs_to
from marsad.reading.roles.state import BESIDE, BYSTANDERS, REACH, VICTIM_FAMILIES
from marsad.reading.roles.syntax import SITES, STOPS, between
from marsad.reading.words.windows import inside

_AND_SOME = frozenset(("وعدد", "ومجموعه", "واخري", "وعناصر", "ومسلحين", "ومقاتلين", "وحليفته", "وحليفتها",
                       "وحليفها", "وحليفه", "وحليفتهم", "وحلفايه", "وحلفايها"))  # fmt: skip
_THINGS = frozenset(("تعزيزات", "عربات", "تحركات", "اسلحه", "عتاد", "عتادا", "مركبات", "دبابات", "مخازن"))
# What belongs to those who help, and is hit with them.
_HELPERS = ("سيار", "عرب", "مركز", "مراكز", "مقر", "قافل", "قوافل", "فريق", "فرق", "طاقم", "طواقم", "مكتب", "مستودع",
            "شاحن", "مدرس", "عياد", "مشفي", "مستشفي", "سفين", "مركب", "نقطه", "متطوع")  # fmt: skip
_OF_AID = ("مساعد", "انساني", "اغاث", "مشترك", "غذايي", "طبي", "امداد")
_LEANS = ("معارض", "مناهض", "معادي", "مناوي", "موالي", "مويد", "داعم", "مناصر")
_OTHERS = frozenset(("واخرين", "واخرون", "واخري", "ومسلحين", "وعناصر", "ومقاتلين", "ومجموعه", "وافراد"))
_BELONGS = ("تابع", "التابع", "المرتبط", "الموالي", "الموالون", "الموالين", "المبايع", "المحسوب", "المنضوي", "المقرب",
            "المصنف", "المنبثق", "المتفرع", "الذراع", "الجناح")  # fmt: skip
# Tokens of «، التابع لحكومة عبد الحميد»; of whom the first side is led by.
_TITLE = 4
_LONG_NAME = 16
_PAIR_REACH = 30


class Company(Befell):
    """Finds what an actor's company tells of it."""

    def _takes_part(
        self, actor: ActorPhrase, marker: Match | None, previous: tuple[ActorPhrase, Role | None, str] | None
    ) -> bool:
        """«بإشراف [الصليب الأحمر]», «بالتنسيق مع القيادة و[منظمة الهجرة]»: a helper who takes part."""
        entry = registry().get(actor.id or "")
        if entry is None or entry.kind == "outlet":
            return False
        if self._helper_hit(actor):
            return True
        if marker is None:
            beside = previous is not None and previous[1] in BESIDE and previous[2] in BESIDE
            # «قافلة لبرنامج الأغذية [واليونيسف]»
            helps = previous is not None and previous[1] == "target" and kind_of(previous[0].id) in BYSTANDERS
            beside = beside or helps
            return beside and previous is not None and self._joined(previous[0], actor)
        return marker.entry.id in BESIDE and self.phrases.doc.all_words[marker.first].removeprefix("و") != "مع"

    def _helper_hit(self, actor: ActorPhrase) -> bool:
        """«استهدف سيارة [للدفاع المدني]», «تعرضت قافلة [لبرنامج الأغذية] لإطلاق نار»: those who help as targets."""
        looted = self.family == "destruction"
        if self.family not in VICTIM_FAMILIES and not looted:
            return False
        words = self.phrases.doc.all_words
        at = actor.first - 1
        at -= at > 0 and words[at].removeprefix("ال").startswith("تابع")
        while at > 1 and words[at].removeprefix("ال").startswith(_OF_AID):
            at -= 1
        if looted and at > 0 and words[at].startswith(_HELPERS):
            return True  # «اعترضت عصابة قافلة [لبرنامج الأغذية] ونهبتها»
        if at < 1 or not words[at].removeprefix("ل").removeprefix("ال").startswith(_HELPERS):
            return False
        exposed = words[at - 1].lstrip("وف").startswith(("تعرض", "يتعرض", "تتعرض"))
        near = self._deeds(at - REACH, at)
        return exposed or (bool(near) and between(self.phrases, near[-1].last, at)[-1:] != ["من"])

    def _joined(self, before: ActorPhrase, actor: ActorPhrase) -> bool:
        """«س وص»: the actor begins with و right behind the one before, or behind a comma."""
        gap = self.phrases.doc.words(before.last, actor.first)
        if not gap and actor.kind == "adjective" and not actor.prefix:
            # «الطيران السوري [الروسي]», not «الدفاعات الأردنية مسيرة [إيرانية]»
            return bool(self.phrases.within("actors_nisba", actor.first - 1, actor.first))
        if gap == ["/"]:
            return True  # «بي كي كي/ واي بي جي»
        if len(gap) > 3 or not STOPS.isdisjoint(gap) or any(d.verb for d in self._deeds(before.last, actor.first)):
            return False
        if any(w in _THINGS or w.removesuffix("ا") in SITES for w in gap):
            return False  # «استهدف الطيران تعزيزات [وآليات للمليشيا]»
        return actor.prefix.startswith("و") or any(w == "و" or w in _AND_SOME for w in gap)

    def _its_head(self, actor: ActorPhrase) -> bool:
        """«القوات الموالية لرئيس الحكومة [فلان الفلاني]»: a name right behind another of the same side."""
        before = inside(self.phrases.actors, actor.first - _LONG_NAME, actor.first)
        if actor.kind != "persons" or not before or before[-1].last != actor.first or actor.prefix:
            return False
        one, other = registry().get(before[-1].id or ""), registry().get(actor.id or "")
        return one is not None and other is not None and one.country == other.country and other.kind == "government"

    def _opposed(self, actor: ActorPhrase) -> bool:
        """«الحزب المعارض [للنظام]»: whom somebody is against or for takes no part by that."""
        before = self.phrases.doc.all_words[actor.first - 1] if actor.first else ""
        return self._prefix(actor) == "ل" and before.removeprefix("ال").startswith(_LEANS)

    def _stands_above(self, before: ActorPhrase, actor: ActorPhrase) -> bool:
        """«اللواء 444، التابع لحكومة [الوحدة]»: whose it is takes no part."""
        gap = self.phrases.doc.words(before.last, actor.first)
        if belongs_to(gap):
            return False  # «هاجم داعش [نقطة] تابعة إلى الجيش»
        return 0 < len(gap) <= _TITLE and any(w.startswith(_BELONGS) for w in gap[:2])

    def _second_of_pair(self, actor: ActorPhrase) -> bool:
        """«اشتباكات بين قوات س بقيادة فلان، و[قوات ص]»: the other side of a fight, however long the first is named."""
        words = self.phrases.doc.words(max(actor.first - 2, 0), actor.first)
        others = len(words) == 2 and words[0] in _OTHERS and words[1] == "من"  # «وآخرين من [ص]»
        joined = others or actor.prefix.startswith("و")
        if not joined or len(self.found) != 1 or self.found[0].role != "initiator":
            return False
        first = self.found[0].actor
        near = self._markers(first.first - _TITLE, first.first)
        led = any(m.entry.id == "between" and first.first - m.last <= 1 for m in near)
        gap = self.phrases.doc.words(first.last, actor.first)
        return led and len(gap) <= _LONG_NAME and STOPS.isdisjoint(gap)

    def _other_between(self, actor: ActorPhrase) -> bool:
        """«بين الجيش، من جهة، وبين [المليشيا]»: «بين» said again names the other side."""
        again = actor.first > 0 and self.phrases.doc.all_words[actor.first - 1] == "وبين"
        return again and any(r.role == "initiator" for r in self.found)

    def _open_pair(self, before: ActorPhrase, actor: ActorPhrase) -> bool:
        """«مشتركة بين قوة … تحت إمرة …، وقوات …»: behind the comma the pair that «بين» opened is closed."""
        closed = self.family == "fight" or "،" in self.phrases.doc.words(before.last, actor.first)
        words = self.phrases.doc.words
        opened = any("بين" in words(m.first, m.last) for m in self._markers(before.first - _PAIR_REACH, before.first))
        return closed and opened and self.doers == 1
