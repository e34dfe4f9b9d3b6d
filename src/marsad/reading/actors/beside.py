"""Words for somebody that name nobody, for what stands beside them: quarters, farms, drones in hand, a force's unit."""

from marsad.lexicon import Match
from marsad.model.traits import having
from marsad.reading.actors.owners import ActorPhrase
from marsad.text import fold

_QUARTERS = frozenset(fold(w) for w in ("حي", "شارع", "دوار", "ساحة", "جسر", "سوق", "حديقة", "ضاحية", "حارة", "مجمع",
                                        "مدينة", "مسجد", "جامع", "مستشفى", "مشفى", "سجن", "مطعم", "مول"))  # fmt: skip
_WITH_BRIGADES = having("with-brigades")
_AMONG = frozenset(fold(w) for w in ("في", "محيط", "بين", "نحو", "داخل"))


def names_quarter(words: list[str], at: int) -> bool:
    """«حي [المعلمين]», «شارع [الأطباء]»: whom a quarter is called after; «في [مزارع] بلدة س» are farms."""
    if words[at].endswith("مزارع"):
        return words[at - 1] in _AMONG or words[at] != "مزارع" or (at > 0 and lies_in(words, at + 1))
    return at > 0 and words[at].startswith("ال") and words[at - 1].lstrip("بول") in _QUARTERS


def is_police_quarter(words: list[str], at: int) -> bool:
    """«بمنطقة [الشرطة] الرابعة»: a quarter called after the police."""
    if words[at] != "الشرطه" or not at or words[at - 1].lstrip("بول") not in _QUARTERS_OF_POLICE:
        return False
    return at + 1 < len(words) and words[at + 1] in _NUMBERED


_QUARTERS_OF_POLICE = frozenset(("منطقه", "حي", "محله"))
_NUMBERED = frozenset(("الاولي", "الثانيه", "الثالثه", "الرابعه", "الخامسه", "السادسه", "السابعه"))


def lies_in(words: list[str], at: int) -> bool:
    """«مزارع [قضاء] س»: farms of a district, and no farmer."""
    return at < len(words) and words[at] in _UNITS


_UNITS = frozenset(fold(w) for w in ("قضاء", "ناحية", "قرية", "قرى", "بلدة", "مدينة", "منطقة", "محافظة", "وادي"))


def by_drone(words: list[str], at: int, last: int) -> bool:
    """«هاجم مجاهدونا [بالطيران المسيّر] قاعدة»: with what, and nobody's air force."""
    return words[at].startswith("بال") and words[last - 1].endswith("مسير")


def is_rifle(words: list[str], at: int) -> bool:
    """«استهدفوا بسلاح [قناص] نقطة للجيش»: what was shot with, and nobody's man."""
    return at > 0 and words[at].startswith("قناص") and words[at - 1].endswith(("سلاح", "بندقيه", "رصاص", "رصاصه"))


def received(words: list[str], at: int) -> bool:
    """«تسلمت الوزارة 24 مدفعا [من] الولايات المتحدة»: who gave it."""
    return any(w.removeprefix("و").startswith(_RECEIVES) for w in words[max(at - _GIFT, 0) : at])


_RECEIVES = ("تسلم", "استلم", "تلقي", "تلقت")
_GIFT = 9


def together(words: list[str], at: int, last: int) -> bool:
    """«[العمليات المشتركة] بين الطرفين»: operations done together, not the command that is called so."""
    if last >= len(words) or words[last] not in _WITH_WHOM:
        return False
    return words[at].endswith("العمليات") and words[last - 1] == "المشتركه"


_WITH_WHOM = frozenset(fold(w) for w in ("بين", "ضد", "مع", "التي", "بينهما"))


def of_the_last(found: list[ActorPhrase], at: int) -> bool:
    """«بيشمركة [اللواء الخامس]»: a unit of the force named right before."""
    before = found[-1] if found and found[-1].last == at else None
    return before is not None and before.id in _WITH_BRIGADES


def beside_town(words: list[str], at: int, countries: dict[int, Match]) -> bool:
    """«قرية س بين [أربيل] وكركوك», «بين كركوك [وأربيل]»: a capital beside a town that stands for no government."""
    if words[at - 1] == "بين":
        return "".join(words[at + 1 : at + 2]).startswith("و") and at + 1 not in countries
    return at > 1 and words[at].startswith("و") and words[at - 2] == "بين" and at - 1 not in countries


def sends(words: list[str], at: int, verb: Match | None) -> bool:
    """«أرسلت [واشنطن] قوات», «زودت [باريس] الجيش بمدرعات»: a capital behind a verb of sending is who sends."""
    if verb is None or verb.last != at or verb.entry.id not in _SENT:
        return False
    return not words[at - 1].lstrip("وف").startswith(_ARRIVING)


_SENT = frozenset({"reinforcement", "troop-numbers", "training", "aid", "withdrawal", "deployment",
                   "security-operation"})  # fmt: skip
_ARRIVING = ("وصل", "يصل", "تصل", "صل", "غادر", "تغادر", "يغادر", "اخل", "يخل", "تخل", "انسحب", "تلق", "يتلق", "تتلق",
             "دخل", "يدخل", "تدخل", "توغل", "يتوغل", "تتوغل", "حاصر", "يحاصر", "تحاصر",
             "تمركز", "انتشر", "تسلم", "استلم")  # fmt: skip
