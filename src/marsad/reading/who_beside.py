"""Words for somebody that name nobody, for what stands beside them: quarters, farms, drones in hand, a force's unit."""

from marsad.model.traits import having
from marsad.reading.who_owners import ActorPhrase
from marsad.text import fold

_QUARTERS = frozenset(fold(w) for w in ("حي", "شارع", "دوار", "ساحة", "جسر", "سوق", "حديقة", "ضاحية", "حارة", "مجمع",
                                        "مدينة", "مسجد", "جامع", "مستشفى", "مشفى", "سجن", "مطعم", "مول"))  # fmt: skip
_WITH_BRIGADES = having("with-brigades")
_AMONG = frozenset(fold(w) for w in ("في", "محيط", "بين", "نحو", "داخل"))


def names_quarter(words: list[str], at: int) -> bool:
    """«حي [المعلمين]», «شارع [الأطباء]»: whom a quarter is called after; «في [مزارع] بلدة س» are farms."""
    if words[at].endswith("مزارع"):
        return words[at - 1] in _AMONG or words[at] != "مزارع"
    return at > 0 and words[at].startswith("ال") and words[at - 1].lstrip("بول") in _QUARTERS


def by_drone(words: list[str], at: int, last: int) -> bool:
    """«هاجم مجاهدونا [بالطيران المسيّر] قاعدة»: with what, and nobody's air force."""
    return words[at].startswith("بال") and words[last - 1].endswith("مسير")


def of_the_last(found: list[ActorPhrase], at: int) -> bool:
    """«بيشمركة [اللواء الخامس]»: a unit of the force named right before."""
    before = found[-1] if found and found[-1].last == at else None
    return before is not None and before.id in _WITH_BRIGADES
