"""Whom words mean that go back to somebody named before («المسلحون», «المهاجمون», «الأخيرة»), and whom a coalition's
name only says that it fights.
"""

from collections.abc import Mapping

from marsad.lexicon import Match
from marsad.model.actors import ancestors, registry
from marsad.model.countries import by_country
from marsad.reading.actors.pieces import Pieces, clitics, detached
from marsad.reading.actors.sides import UNNAMED
from marsad.text import fold

_BACK = frozenset({"fighters", "attackers", "gunmen"})
# Words before «الأخيرة» behind which it stands for somebody, and is no adjective.
_LEADING = frozenset(fold(w) for w in ("لكن", "ولكن", "أن", "بأن", "وأن", "قبل", "من", "ضد", "مع", "بحق", "على", "إلى",
                                       "بين", "فيما", "بينما", "كانت", "كان"))  # fmt: skip


def spoken_of(words: list[str], match: Match, called: Mapping[str, str], pieces: Pieces) -> str | None:
    """The actor that a general word goes back to; None where it goes back to nobody.

    `called` maps the words by which actors were named so far to their ids, the last named last.
    """
    if match.entry.id == "latter":
        return _last(called) if match.definite and _stands_alone(words, match, pieces) else None
    if match.entry.id not in _BACK or not match.definite:
        return None
    behind = words[match.last] if match.last < len(words) else ""
    if match.entry.id == "gunmen" and behind.startswith("ال"):
        return None  # «المسلحون الموالون للنظام»: told apart by what stands behind
    meant = last_group(called)
    return meant or (UNNAMED if match.entry.id == "attackers" else None)


def of_kin(words: list[str], match: Match) -> int:
    """Behind «مسلحين [من عشائر الهرمل]», «مسلحون [من المهربين]»: gunmen told by a kin or trade; 0 where it is none."""
    told = words[match.last : match.last + 2]
    if match.entry.id != "gunmen" or len(told) < 2 or told[0] != "من" or not told[1].startswith(_KIN):
        return 0
    named = match.last + 2 < len(words) and told[1] in _CLANS and words[match.last + 2][0].isalpha()
    return match.last + 2 + named


_CLANS = frozenset(("عشاير", "عشيره", "قبيله", "قبايل", "عايله", "ابناء", "ال"))
_KIN = ("عشاير", "عشيره", "قبيله", "قبايل", "المهرب", "مهرب", "عايله", "تجار")


def of_faction(words: list[str], at: int) -> bool:
    """«فصيل إيزيدي [مسلح]», «جناح [مسلح]»: the adjective of a group, and no gunman."""
    return any(w.removeprefix("ال").startswith(_FACTIONS) for w in words[max(at - 2, 0) : at])


_FACTIONS = ("فصيل", "تنظيم", "جناح", "تشكيل", "كيان", "حزب")


def last_group(called: Mapping[str, str]) -> str | None:
    """The armed group named last; none that is part of a state's forces, whom nobody calls gunmen."""
    named = (actor for actor in reversed(list(called.values())) if registry()[actor].kind == "group")
    return next((a for a in named if not any(registry()[above].kind == "force" for above in ancestors(a))), None)


def _last(called: Mapping[str, str]) -> str | None:
    return next((actor for actor in reversed(list(called.values())) if registry()[actor].kind in _SIDES), None)


_SIDES = frozenset({"force", "group", "government"})


def _stands_alone(words: list[str], match: Match, pieces: Pieces) -> bool:
    """«بعد أن فرقت [الأخيرة] المحتجين», «لكن [الأخيرة] استعادته», not «الأيام الأخيرة»."""
    if match.first == 0:
        return False
    before = words[match.first - 1]
    if match.first > 1 and words[match.first - 2] in _LEADING:
        return False  # «ردا على قصف [الأخيرة] للمدينة»: another deed than the one told
    verb = pieces.verb_ends.get(match.first)
    return before in _LEADING or verb is not None or (len(before) > 3 and before[-1] == "ت" and before[0] not in "ال")


_COMBATING = frozenset(("لمكافحه", "لمحاربه", "لهزيمه", "لقتال", "لمواجهه", "ضد", "المناهض", "المعادي", "لدحر"))
_OPENING = frozenset('"«“(ب')


def behind_foe(words: list[str], at: int, pieces: Pieces) -> int | None:
    """Behind «لمحاربة ما يسمى "داعش"», «المناهض للتنظيم»: whom a coalition is against is a part of its name."""
    if at >= len(words) or words[at] not in _COMBATING:
        return None
    at += 1
    at += 2 * (words[at : at + 2] == ["ما", "يسمي"])
    at = detached(words, at)
    while at < len(words) and words[at] in _OPENING:
        at += 1
    foe = pieces.names.get(at) or pieces.generics.get(at)
    return foe.last if foe is not None and clitics(foe.prefix) in ("", "ل", "ب") else None


_OF_QAEDA = ("ينتم", "عناصر", "عنصر", "مسلح", "مقاتل", "رجال", "رجالا", "انتما", "نسب", "قيادي", "تابع", "اعضاء",
             "خلايا", "مبايع", "انهم", "انه", "ارهابي", "مهاجم", "متشدد", "مرتبط", "موال", "انتحاري")  # fmt: skip

_BRANCHES = by_country("al_qaeda")


def of_qaeda(words: list[str], at: int, country: str | None) -> str | None:
    """«مسلحون من [القاعدة]», «ينتمون ل[القاعدة]»: behind words for belonging the name needs no «تنظيم»."""
    linked = words[at].startswith("لل") or (at > 0 and words[at - 1] in ("من", "الي"))
    before = words[max(at - 2, 0) : at]
    if not linked or not any(w.removeprefix("و").removeprefix("ال").startswith(_OF_QAEDA) for w in before):
        return None
    return _BRANCHES.get(country or "", "al-qaeda")
