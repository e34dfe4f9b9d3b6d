"""Noun phrases that name an actor: names, heads with their owner, units, groups loyal to a patron.

What each kind of phrase looks like is told in `actors/finding.py`, which reads a document with them.
"""

from collections.abc import Mapping

from marsad.lexicon import Match
from marsad.model.actors import ancestors, registry
from marsad.model.traits import having
from marsad.reading.actors.back import behind_foe, last_group, of_faction, of_kin, of_qaeda, spoken_of
from marsad.reading.actors.context import Context, forces_at_home
from marsad.reading.actors.ministries import armed, forces_of, loyal_to, owner_of_men
from marsad.reading.actors.names import AREA_WORDS, DEPTH, Names, Part, fuller, told_to
from marsad.reading.actors.pieces import Pieces, clitics, detached, generic_rows, misnamed, proxies
from marsad.reading.actors.sides import kind_of
from marsad.text import Doc

_QUALITIES = frozenset(a + w + e for a in ("", "ال") for w in ("مسلح", "ارهابي", "انتحاري") for e in ("", "ا", "ه"))
_DUAL = frozenset(("مسلحين", "مسلحان", "ارهابيين", "ارهابيان", "انتحاريين", "انتحاريان", "انتحاريتين", "ارهابيتين"))
_GUNMEN = ("مسلحيها", "مسلحيه", "مسلحوها", "مسلحوه")
_AT_WORK = ("المتوغل", "المقتحم", "المهاجم", "المداهم", "المشارك", "المنفذ")
_JUDGED = ("المسلحه", "الارهابيه", "المتطرفه", "المتشدده", "المتمرده")
_GROUPS = frozenset(("خليه", "جماعه", "حركه", "ميليشيا", "مليشيا"))
_COALITION = "coalition"
# Whose country tells where he is from, not for whom he fights: «القيادي السوري فلان».
_BY_BIRTH = ("قيادي", "متطرف", "متشدد", "ارهابي", "مهرب", "مطلوب")
_SETTLERS = having("settlers")
_TO_IT = ("لها", "له", "لهم", "منها", "منه", "منهم")
_HEADS_OF = ("رييس", "رييسه", "قايد", "زعيم")
_STROKES = ("/", "-", "–")  # «الفوج الثاني / اللواء 19 شرطة اتحادية»
_HEADS = ("persons", "force", "means", "group", "government", "named", "clan")


class NounPhrases(Names):
    """Reads the noun phrase that begins at a token of one document."""

    def __init__(self, doc: Doc, pieces: Pieces, context: Context) -> None:
        super().__init__(doc, pieces, context)
        self.enemy: str | None = None
        self.called: dict[str, str] = {}
        """First words of the phrases found so far and whom they named, for «القوة», «الجهاز»."""

    def phrase(self, at: int, depth: int) -> Part | None:
        """The longest reading at a token; one that names somebody wins over one of the same length that does not."""
        if depth > DEPTH:
            return None
        best: Part | None = None
        # Most tokens begin none of the four.
        if at in self.pieces.names:
            best = fuller(best, self._name(at))
        if at in self.pieces.units:
            best = fuller(best, self._unit(at, depth))
        if at in self.pieces.heads:
            best = fuller(best, self._headed(at, depth))
        if at in self.pieces.generics:
            best = fuller(best, self._generic(at))
        return best

    def _name(self, at: int) -> Part | None:
        match = self.pieces.names.get(at)
        if match is None:
            return None
        actor = match.entry.id
        if misnamed(actor, match, self.doc):
            return None
        only = match.entry.row.get("only_in")
        if only and (self.context.country or self.context.home or "IQ") not in only:
            return None  # «الحشد», «طيران الجيش»: elsewhere another's name or nobody's
        actor = self.context.by_own_name(actor, at, match.last, self.doc)
        if self.context.partisan and self.words[match.last - 1].endswith("احتلال"):
            actor = self.context.partisan.get("occupation-forces", actor)
        # «الميليشيات الإيرانية» are other groups in Iraq than in Syria.
        # «التحالف» is the Arab one in Yemen, unless it is called the international one.
        short = actor == _COALITION and not any("دولي" in word for word in self.words[at : match.last + 1])
        if registry()[actor].kind == "group" or short:
            actor = proxies().get((actor, self.context.country or ""), actor)
        last = self._tail(match.last, actor)
        return self._foreign_owner(last, actor) or Part(last, actor, "org")

    def _foreign_owner(self, at: int, actor: str) -> Part | None:
        """«قوات مكافحة الإرهاب التابعة لقسد» are not those of that name in another country."""
        link = self.pieces.head(at, "link")
        if link is None or link.entry.id != "link-belongs":
            return None
        owner = self.phrase(link.last, DEPTH)
        if owner is None or owner.id is None or registry()[owner.id].country in (None, registry()[actor].country):
            return None
        return owner

    def _tail(self, last: int, actor: str | None) -> int:
        """Behind what only repeats or judges: «(داعش)», «الإرهابي», «العراقية»."""
        while True:
            again = self.pieces.names.get(last)
            if again is not None and again.entry.id == actor and not clitics(again.prefix):
                last = again.last
                continue
            foe = behind_foe(self.words, last, self.pieces) if actor == _COALITION else None
            if foe is not None:
                last = foe
                continue
            epithet = self.pieces.head(last, "modifier")
            if epithet is not None and epithet.prefix == "ال":
                last = epithet.last
                continue
            origin = self.pieces.nisba.get(last)
            known = registry().get(actor or "")
            if origin is not None and origin.prefix == "ال" and known is not None and known.country == origin.entry.id:
                last = origin.last
                continue
            return last

    def _generic(self, at: int) -> Part | None:
        match = self.pieces.generics.get(at)
        if match is None:
            return None
        row = match.entry.row
        if match.entry.id == "back":
            return self._named_before(match)
        if match.entry.id == "own-men" or self.words[match.last - 1].endswith(_GUNMEN):
            owner = self.owner_before(match.first)
            owner = owner and owner_of_men(self.words, match.first, owner)
            return None if owner is None else Part(match.last, owner, "generic")
        if match.entry.id == "own-sites":
            return self.owner_of_sites(match)
        if match.entry.id == "gunmen" and self.words[match.last - 1].endswith("ه"):
            return None  # «الطائرة المسلحة»
        if (meant := spoken_of(self.words, match, self.called, self.pieces)) is not None:
            return Part(match.last, meant, "generic")
        if match.entry.id == "latter":
            return None
        if match.entry.id == "qaeda":
            qaeda = of_qaeda(self.words, at, self.context.country)
            return Part(match.last, qaeda, "org") if qaeda else None
        if self.words[at] in _QUALITIES and (at in self.pieces.deed_ends or of_faction(self.words, at)):
            return None  # «هجوم مسلح», «لهجوم إرهابي»
        if self.words[at] in _DUAL and at and self.words[at - 1].endswith(("ين", "ان")) and at in self.pieces.deed_ends:
            return None  # «هجومين انتحاريين»
        origin = self.origin(match.last, row.get("takes", ""))
        if origin is not None:
            return origin
        if (abroad := self.pieces.nisba.get(match.last)) and row.get("takes") and not abroad.entry.row.get("force"):
            return Part(abroad.last, None, "unknown")  # «الجيش التشادي»
        actor = self.of_speaking_state(at, row) or self.context.resolve(match.entry.id, row, self.enemy)
        if actor is None or (kin := of_kin(self.words, match)):
            named = actor is not None or (match.entry.id == "tanzim" and not match.definite)
            return Part(kin if actor else self._tail(match.last, None), None, "persons") if named else None
        last = self._tail(match.last, actor)
        return self._other_owner(last, actor) or Part(last, actor, "generic")

    def _other_owner(self, at: int, actor: str) -> Part | None:
        """«الاستخبارات العسكرية التابعة لقسد» are nobody else's; «الشرطة التابعة لوزارة الداخلية» stay the police."""
        link = self.pieces.head(at, "link")
        owner = self.phrase(link.last, DEPTH) if link is not None and link.entry.id == "link-belongs" else None
        known = registry().get(owner.id or "") if owner is not None else None
        if known is None or owner is None or known.id == actor or known.id in ancestors(actor):
            return None
        if known.kind == "government" and registry()[actor].acled_inter != "State forces":
            return owner._replace(id=armed(known.id))  # «الأمن الداخلي التابع للوزارة»
        return owner if known.kind in ("force", "group") else None

    def owner_before(self, at: int) -> str | None:
        """Whose «قواته», «مقاتليها» at a token are; the reader of the document knows whom it has named before."""
        raise NotImplementedError

    def owner_of_sites(self, match: Match) -> Part | None:
        """Whose «مواقعها» are that somebody struck."""
        raise NotImplementedError

    def of_speaking_state(self, at: int, row: Mapping[str, str]) -> str | None:
        """Whose «الجيش» is of which another country's ministry tells."""
        raise NotImplementedError

    def _named_before(self, match: Match) -> Part | None:
        """«القوة», «الجهاز», «الحركة» mean the one so called that was named last; «الخلية» that of a group."""
        if not match.definite or match.last in self.pieces.nisba:
            return None
        last = match.last
        if self.pieces.head(last, "modifier") is not None:
            judged = self.words[last] in _JUDGED and self.words[match.first].removeprefix(match.prefix) in _GROUPS
            if not judged and not self.words[last].startswith(_AT_WORK):
                return None
            last += 1  # «القوات المتوغلة»
        if match.first and self.words[match.first - 1].endswith(("تلك", "هذه", "هاته")):
            return None  # «قصف لتلك القوات»: all who were named
        word = self.words[match.first][len(match.prefix) :]
        actor = self.called.get(word) or (last_group(self.called) if word in _GROUPS else None)
        if word == "خليه" and actor is not None and registry()[actor].kind != "group":
            return None  # «خلية الإعلام الأمني … . وقالت الخلية»
        return None if actor is None else Part(last, actor, "generic")

    def whose(self, match: Match, takes: str, *, weapon: bool = False) -> str | None:
        """Whom an adjective of origin means behind a word that takes forces, aircraft or a government.

        `weapon`: behind one for a weapon or blow, which in some countries are not the government's («صاروخ يمني»).
        """
        row = match.entry.row
        if weapon and takes != "government" and row.get("weapon"):
            return row["weapon"]
        if match.entry.id == "HOSTILE":
            return self.context.resolve("enemy", generic_rows()["enemy"], None)  # «مسيرة معادية»
        return row.get(takes) or row.get("force" if takes != "force" else "government")

    def origin(self, at: int, takes: str, *, weapon: bool = False) -> Part | None:
        """An adjective of origin behind a head, other adjectives between them allowed: «الحربي الروسي»."""
        at = self._modifiers(at)
        if at + 1 < len(self.words) and self.words[at] == "(" and self.pieces.head(at + 1, "hedge") is not None:
            at += 1  # «طائرة حربية (يعتقد أنها أردنية)»
        elif at + 1 < len(self.words) and self.words[at] == "،" and self.pieces.head(at + 1, "hedge") is not None:
            at += 1  # «طيران مجهول الهوية، يرجح أنه أمريكي»
        hedge = self.pieces.head(at, "hedge")
        match = self.pieces.nisba.get(at if hedge is None else hedge.last)
        if match is None or not takes or match.prefix not in ("", "ال"):
            return None
        actor = self.whose(match, takes, weapon=weapon)
        if actor is None:
            return None
        actor = proxies().get((actor, self.context.country or ""), actor) if takes == "group" else actor
        return Part(self._modifiers(match.last, definite=match.prefix == "ال"), actor, "org")

    def _modifiers(self, at: int, *, definite: bool = False) -> int:
        """Behind the adjectives at a token; `definite`: those with the article alone («الجوية الأردنية | مسيرة»)."""
        for _ in range(3):
            match = self.pieces.head(at, "modifier")
            if match is None or match.prefix not in ("", "ال", "وال") or (definite and not match.prefix):
                break
            if at in self.pieces.nisba and match.last not in self.pieces.nisba:  # «الطيران [المعادي]»
                break
            at = match.last
        return at

    def _headed(self, at: int, depth: int) -> Part | None:
        heads = self.pieces.heads.get(at)
        if heads is None:
            return None
        best = None
        for kind in _HEADS if len(heads) > 1 else heads:
            if kind in heads and kind in _HEADS:
                best = fuller(best, self._of_head(at, heads[kind], kind, depth))
        return best

    def _of_head(self, at: int, head: Match, kind: str, depth: int) -> Part | None:
        if kind == "named" or kind == "clan":
            return self._unknown(head)
        word = self.words[at].removeprefix("و").removeprefix("ال")
        by_birth = word.startswith(_BY_BIRTH) or (word.startswith("مسلح") and self._of_state(head.last))
        takes = "" if by_birth else head.entry.row.get("takes", "")
        origin = self.origin(head.last, takes, weapon=kind == "means")
        if origin is not None:
            return origin._replace(last=self._tail(origin.last, origin.id))
        inner_at = self._modifiers(head.last if kind != "means" else self.model(head.last))
        if kind == "means" and inner_at > head.last:
            takes = "air" if head.entry.row.get("takes") == "air" else "force"
            origin = self.origin(inner_at, takes, weapon=True)
            if origin is not None:
                return origin
        inner = self._owner(inner_at, depth, kind, definite=head.definite) if kind != "government" else None
        if inner is None:
            inner = self._loyal(head.last, depth) or self._loyal(inner_at, depth)
        if inner is None and kind == "force" and head.definite and (link := self._called(inner_at)):
            inner = self._owner(link, depth, kind, definite=True)
        if inner is None and kind == "force":
            inner = self.of_ministries(inner_at)
        if inner is None and kind == "persons" and (men := self.joined_men(inner_at)) is not None and depth < DEPTH:
            inner = self._of_head(inner_at, men, kind, depth + 1)
        if kind == "persons" and (inner is None or inner.id is None):
            inner = self.of_clan(head.first, inner_at, inner)
        if inner is not None and inner.id is not None and kind in ("force", "persons"):
            return inner._replace(id=forces_of(self.words[at : inner.last], inner.id))
        return inner

    def _called(self, at: int) -> int | None:
        """«القوة [الذهبية] التابعة للبيشمركة»: behind what a force is called, where it is told whose it is."""
        for end in (at + 1, at + 2):
            link = self.pieces.head(end, "link")
            if link is not None and link.entry.id == "link-belongs":
                return end if all(self.words[i].startswith("ال") and self.is_name(i) for i in range(at, end)) else None
        return None

    def _of_state(self, at: int) -> bool:
        """«مسلحين [سوريين]» are of no army; «مسلحين [فلسطينيين]» are of those groups."""
        match = self.pieces.nisba.get(at)
        return match is not None and kind_of(match.entry.row.get("force")) == "force"

    def _owner(self, at: int, depth: int, kind: str, *, definite: bool = False) -> Part | None:
        """Whose the head is: «عناصر التنظيم», «قوة من اللواء 45», «مدفعية تابعة للنظام».

        What has the article («القوات») or its ن («مسلحون») is in no construct with a noun behind it.
        """
        hedge = self.pieces.head(at, "hedge")
        at = detached(self.words, at if hedge is None else hedge.last)
        prefix = self.prefix(at)
        armed = prefix == "ب" and (self.pieces.head(at, "means") is not None or self._object(at))  # «جندي بنيران الجيش»
        free = definite or self.words[at - 1].endswith("ون")  # «هاجم مسلحون [دورية للجيش]»
        if prefix in (("ل", "ب") if free else ("", "ل", "ب")) and not armed and not self._breaks(at):
            inner = self.phrase(at, depth + 1)
            if inner is not None and (prefix == "" or inner.id is not None) and not told_to(inner, prefix):
                return inner
        link = self.pieces.head(at, "link")
        behind = self.words[link.last : link.last + 1] if link is not None else []  # «إرهابيين ضمن قاطع عمليات …»
        if link is None or (link.entry.id == "link-of" and (kind == "means" or "قاطع" in behind)):
            return None
        inner = self.phrase(detached(self.words, link.last), depth + 1)
        settlers = inner is not None and inner.id in _SETTLERS
        if settlers and link.entry.id == "link-of" and self.settlement(link.last):
            return None  # «جنود في مستوطنة المطلة» are no settlers
        if inner is None and link.entry.id == "link-of" and self.latin(link.last):
            return self._owner(link.last + 1, depth + 1, kind, definite=True)  # «قوات من HAT التابعة لقسد»
        if inner is None and link.entry.id == "link-belongs":
            country = self.pieces.countries.get(link.last)
            if country is not None and clitics(country.prefix) == "ل":
                inner = Part(country.last, country.entry.row.get("force"), "country")
            elif behind and behind[0] in _TO_IT[:3]:
                inner = Part(link.last + 1, self.owner_before(link.last), "org")  # «قوة تابعة [لها]»
        return inner if inner is not None and inner.id is not None else None

    def _loyal(self, at: int, depth: int) -> Part | None:
        link = self.pieces.head(at, "loyal")
        if link is None:
            return None
        office = self.words[link.last : link.last + 1] and self.words[link.last].removeprefix("ل") in _HEADS_OF
        patron = self.phrase(link.last, depth + 1) or (self.phrase(link.last + 1, depth + 1) if office else None)
        if patron is None:
            country = self.pieces.countries.get(link.last)
            patron = None if country is None else Part(country.last, country.entry.row.get("force"), "country")
        if patron is None and self.words[link.last : link.last + 1] and self.words[link.last] in _TO_IT:
            owner = self.owner_before(link.last)  # «قوات النظام ومسلحون موالون [لها]»
            patron = Part(link.last + 1, owner, "org")
        if patron is None or patron.id is None:
            return None
        proxy = proxies().get((patron.id, self.context.country or ""))
        return Part(patron.last, proxy or loyal_to(patron.id, self.context.country), "org")

    def _unit(self, at: int, depth: int) -> Part | None:
        match = self.pieces.units.get(at)
        if match is None:
            return None
        kind = match.entry.row["kind"]
        end = self.areas(match) if kind in ("area", "town") else self._number(match.last)
        if kind == "numbered" and end == match.last and match.definite:
            return self.origin(end, "army")
        if (kind == "numbered" and end == match.last) or (kind == "town" and not self._of_town(match)):
            return None
        owner = self._owner_of_unit(end, depth)
        if owner is not None and owner.id is not None:
            begin_of_owner = owner.unit[1] if owner.unit else end
            forces = f"{owner.id}-forces"  # «الكتيبة 459 التابعة لوزارة الدفاع»
            return Part(owner.last, forces if forces in registry() else owner.id, "org", (at, begin_of_owner))
        origin = self.origin(end, "army")
        if origin is not None:
            country = registry()[origin.id].country if origin.id is not None else None
            own = match.entry.row.get((country or "").lower())  # «قيادة شرطة نينوى العراقية»
            return origin._replace(id=own or origin.id, unit=(at, end))
        arms = [self.pieces.ordinals[i] for i in range(match.last, end) if i in self.pieces.ordinals]
        told = next((arm.entry.row[self.context.key] for arm in arms if arm.entry.row.get(self.context.key)), None)
        actor = told or match.entry.row.get(self.context.key)  # «اللواء 30 حشد»
        if actor is None and self.context.country is None and self.context.home is not None and kind != "named":
            actor = forces_at_home(self.context.home, "force")
        if actor is None and kind != "numbered":
            return None
        return Part(end, actor, "org" if actor else "unknown", (at, end))

    def _of_town(self, match: Match) -> bool:
        """«شرطة سامراء», «ألقت شرطة بلدروز القبض»: what no adjective tells apart is told apart by its town."""
        at = match.last
        if match.definite or at >= len(self.words) or self.area(at) == at:
            return False
        word = self.words[at]
        if at in self.pieces.lands or word in AREA_WORDS or word.startswith("ال"):
            return True
        # What has done something and has no article is in construct: «ألقت شرطة خانقين القبض».
        before = self.words[match.first - 1] if match.first else ""
        return len(before) > 3 and before.endswith("ت") and not before.endswith("ات")

    def _object(self, at: int) -> bool:
        """«اعتقلت استخبارات الفرقة 16 [إرهابيا]»: whom a unit did something to, and not whose it is."""
        heads = self.pieces.heads.get(at, {})
        generic = self.pieces.generics.get(at)
        of_nobody = generic is not None and generic.entry.id in ("tanzim", "gunmen")
        met = heads.get("persons") or (generic if of_nobody else None)
        return met is not None and not met.definite

    def _owner_of_unit(self, at: int, depth: int) -> Part | None:
        if at + 1 < len(self.words) and self.words[at] in _STROKES:
            above = at + 1 in (self.pieces.units if self.words[at] != "/" else self.pieces.names | self.pieces.units)
            return self.phrase(at + 1, depth + 1) if above and not self.prefix(at + 1) else None
        aside = self.pieces.head(at + 1, "link") if self.words[at : at + 1] == ["،"] else None
        if aside is not None and aside.entry.id == "link-belongs":
            return self.phrase(aside.last, depth + 1)  # «الفرقة الخامسة، التابعة للشرطة»
        if self._breaks(at):
            return None
        prefix = self.prefix(at)
        if prefix in ("", "ب") and self._object(at):
            return None  # «أطاحت قوة من الفوج [بإرهابي]»
        if prefix == "ب" and self.pieces.head(at, "means") is not None:
            return None  # «شرطي من شرطة الرصافة [برصاص مسلحين]»
        if prefix in ("ب", "ل", "") and (inner := self.phrase(at, depth + 1)) is not None:
            return None if told_to(inner, prefix) else inner
        link = self.pieces.head(at, "link")
        return self.phrase(link.last, depth + 1) if link is not None else None

    def _number(self, at: int) -> int:
        """Behind the number, ordinal and arm of a unit: «45», «الثامنة», «مشاة»."""
        if at < len(self.words) and self.words[at].isdigit():
            at += 1
        while (match := self.pieces.ordinals.get(at)) is not None and match.prefix in ("", "ال"):
            if self.words[at] == "الي" and self.doc.raw[self.doc.tokens[at].start] != "آ":
                break  # «أرسل رتلا من اللواء 61 [إلى] س» is no «آلي»
            at = match.last
        return at

    def prefix(self, at: int) -> str:
        """Clitics of whatever begins at a token."""
        pieces = self.pieces
        match = pieces.names.get(at) or pieces.generics.get(at) or pieces.units.get(at)
        match = match or pieces.countries.get(at) or pieces.nisba.get(at)
        if match is not None:
            return clitics(match.prefix)
        heads = pieces.heads.get(at)
        return clitics(next(iter(heads.values())).prefix) if heads else ""

    def _breaks(self, at: int) -> bool:
        return at >= len(self.words) or not self.words[at][0].isalnum()
