"""Where a clause comes back to its happening behind what it followed («اشتباكات إثر انسحاب س، [وأوقعت] أربعة قتلى»),
and where those come in who look after a strike («قصفوا الوادي، [ثم دخلته] قوة وعثرت على نفق»).
"""

from marsad.reading.actors.sides import is_armed_side
from marsad.reading.deeds.clauses import Clause
from marsad.reading.deeds.triggers import BY_FORCE, Deed, family
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside

_AFTER = frozenset(("اثر", "بعد", "عقب", "غداه", "خلال", "رغم"))
_VERBS = frozenset(("واوقع", "واوقعت", "واسفر", "واسفرت", "وادي", "وادت", "وخلف", "وخلفت", "واودي", "واودت", "وحصد",
                    "وحصدت", "وتسبب", "وتسببت"))  # fmt: skip
_FOLLOWED = frozenset({"forces", "territory", "agreement", "talk", "command", "release"})


def comes_back(phrases: Phrases, clause: Clause, found: list[Deed]) -> tuple[int, int] | None:
    """Where what a blow or fight followed begins and ends, if its outcome is told behind that."""
    if len(found) < 2 or family(found[0].kind) not in BY_FORCE or found[0].negated:
        return None
    words = phrases.doc.all_words
    for deed in found[1:]:
        begin = deed.first - 1
        if deed.verb or family(deed.kind) not in _FOLLOWED or begin <= found[0].last or words[begin] not in _AFTER:
            continue
        for at in range(deed.last, clause.last - 1):
            if words[at] == "،" and words[at + 1] in _VERBS:
                return begin, at + 1
    return None


def then_entered(phrases: Phrases, clause: Clause, found: list[Deed]) -> int | None:
    """Where a force goes in behind a strike: the strike and the search after it are two."""
    if not found or family(found[0].kind) != "strike" or found[0].negated:
        return None
    words = phrases.doc.all_words
    for at in range(found[0].last, clause.last - 2):
        if words[at] in _THEN and words[at + 1].lstrip("وف").startswith(_GOES_IN):
            force = any(is_armed_side(a.id) for a in inside(phrases.actors, at + 2, min(at + _WHO, clause.last)))
            return at if force else None
    return None


_THEN = frozenset(("ثم", "بعدها", "وبعدها", "اعقبها", "واعقبها", "تلاها", "وتلاها", "تبعها", "وتبعها", "تلتها",
                   "وتلتها"))  # fmt: skip
_GOES_IN = ("دخل", "داهم", "اقتحم", "فتش", "مشط", "تقدم", "توجه", "تحرك", "انتقل", "وصل", "خرج", "انزل", "هبط", "انزال",
            "دخول", "مداهم", "تفتيش", "تمشيط", "اقتحام")  # fmt: skip
_WHO = 8
