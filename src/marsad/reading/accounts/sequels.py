"""Where a clause turns from one happening to the next: «…، لتشن القوات حملة», «…، وقوة من اللواء عثرت على …»."""

from marsad.reading.deeds.triggers import BY_FORCE, Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside


def next_turn(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """Where between two deeds the next happening begins."""
    if before.refers or before.negated:
        return None
    return _so_that(phrases, before, deed) or _own_subject(phrases, before, deed)


def _so_that(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«قتل جنود بعبوة …، [لتشن] القوات حملة دهم»: what somebody did upon it, told as if it were its aim."""
    words = phrases.doc.all_words
    for at in range(max(before.last + 1, deed.first - _LED), deed.first + 1):
        if words[at].startswith(_UPON) and words[at - 1] in "،,":
            answers = words[at][2:].startswith("رد") and family(before.kind) in BY_FORCE
            launched = words[at][2:].startswith(_LAUNCHING) and before.kind != deed.kind
            return at if answers or (launched and family(deed.kind) in _REACTIONS) else None
    return None


_LED = 8
_UPON = ("لت", "لي")
_LAUNCHING = ("شن", "نفذ", "بدا", "طلق", "قوم", "ندلع", "دور", "داهم", "عتقل", "فرض", "نتشر", "دخل", "قتحم", "نسحب",
              "فرج", "جري", "باشر", "سيطر", "ستعيد", "ستقدم", "دفع", "علن", "تدخل")  # fmt: skip
_REACTIONS = frozenset({"operation", "arrest", "fight", "forces", "release", "displacement", "people", "territory",
                        "find"})  # fmt: skip


def _own_subject(phrases: Phrases, before: Deed, deed: Deed) -> int | None:
    """«صاروخان سقطا في س، [وقوة من اللواء] عثرت على منصة»: in a headline, whoever did the next thing stands first."""
    words = phrases.doc.all_words
    if before.kind == deed.kind or words[deed.first][0] in "وف" or not (deed.verb or deed.kind == "interception"):
        return None
    if family(deed.kind) not in _DONE or family(before.kind) not in _DONE:
        return None
    for actor in reversed(inside(phrases.actors, before.last, deed.first)):
        if actor.last > deed.first or deed.first - actor.last > _BESIDE or actor.prefix != "و" or not actor.id:
            continue
        if words[actor.first - 1] not in "،," or any(w in _WHICH for w in words[actor.first : deed.first]):
            continue
        return actor.first
    return None


_BESIDE = 3
_WHICH = frozenset(("التي", "الذي", "الذين", "ان", "كانت", "كان", "قد"))
_DONE = BY_FORCE | {"operation", "arrest", "destruction", "find", "abduction", "territory", "forces", "release"}
