"""Places named for another reason than as where something was: a state that acts, the dateline of a report."""

from marsad.reading.places.around import struck, surroundings
from marsad.reading.places.found import MARKS, Found
from marsad.reading.places.names import Names
from marsad.reading.words.place_words import in_group, senses

_DASHES = frozenset("-–—−/")
_JOINING = frozenset("و،,-–—−/")
_LINE_MARKS = frozenset("-–—−/:|\n")
_DATELINE = 6
"""Most tokens from a dateline's place to the mark behind it («بغداد – خاص:», «دمشق (سانا) -»)."""
_HEAD_LINES = 60
"""A dateline stands within so many tokens from the beginning: in the first line or below the title."""


def mark_roles(text: Names, found: list[Found], accepted: list[bool]) -> None:
    """Note on each phrase that is a place why it is named: home, office, party, dateline and the like (`context`)."""
    for k, each in enumerate(found):
        if not accepted[k]:
            continue
        surroundings(text, each)
        if _is_cause(text, each):
            each.context.add("cause")
        if each.kind == "hospital" and not each.vicinity and not struck(text, each.first):
            each.context.add("hospital")
        entry = text.gazetteer.at(each.candidates[0]) if each.candidates else None
        if entry is None or each.group or each.direction or each.vicinity or each.side:
            continue
        before = found[k - 1] if k else None
        if entry.type == "country":
            if not _is_where(text, each, before):
                each.context.add("party")
        elif text.name(each) in text.gazetteer.capitals and _speaks(text, each, before):
            each.context.add("party")
    _mark_dateline(text, found)


def _is_cause(text: Names, found: Found) -> bool:
    """«نصرة لأهلنا في غزة», «تضامنا مع جنين»: for whose sake it was done."""
    for at in range(found.first - 1, max(found.first - _CAUSE_REACH, -1), -1):
        if text.words[at] in MARKS:
            return False
        if in_group(text.words[at], "cause"):
            return True
    return False


_CAUSE_REACH = 7


def _is_where(text: Names, found: Found, before: Found | None) -> bool:
    """Whether a country's name says where: behind «في» and the like, in a chain, as a heading."""
    first, last = found.first, found.last
    previous = text.words[first - 1] if first else "\n"
    if _BANNED.intersection(w.removeprefix("ال")[:5] for w in text.words[max(first - _BANNED_REACH, 0) : first]):
        return False
    if found.clitic.endswith("ب") or text.tagged(found):
        return True
    if found.clitic.endswith("ل"):
        return in_group(previous, "towards")
    if _follows(text, found, before):
        return before is not None and "party" not in before.context
    if before is not None and before.last == first and before.group:
        return True
    if previous == "من":
        return not _backed(text, first)
    if previous == "بين" and first > 1:
        return any("border" in s.groups for s in senses(text.words[first - 2]))
    if any("within" in s.groups for s in senses(previous)):
        return True
    following = text.words[last] if last < len(text.words) else "\n"
    return (previous == "\n" or first == text.sentence_first(first)) and following in _LINE_MARKS


_BANNED = frozenset(("محظور", "مصنف", "مصنفه", "مدرج", "مدرجه"))
_BANNED_REACH = 3
"""«التنظيم (المحظور في روسيا)», «المصنف إرهابيا في تركيا»: where a group is outlawed is not where it struck."""


def _backed(text: Names, at: int) -> bool:
    """Whether «من» before token `at` says by whom something is backed («بدعم من», «مدعومة من»)."""
    return at > 1 and text.words[at - 1] == "من" and any("backer" in s.groups for s in senses(text.words[at - 2]))


def _follows(text: Names, found: Found, before: Found | None) -> bool:
    """Whether the phrase is joined to the one before it by «و», a comma or a dash."""
    if before is None or before.last < found.first - 1:
        return False
    return found.clitic == "و" or text.words[found.first - 1] in _JOINING


def _speaks(text: Names, found: Found, before: Found | None) -> bool:
    """Whether a capital stands for its government: «قالت دمشق», «موسكو تنفي», «مدعومة من طهران»."""
    if found.clitic not in ("", "و"):
        return False
    if _backed(text, found.first):
        return True
    if before is not None and "party" in before.context and _follows(text, found, before):
        return True
    previous = text.words[found.first - 1] if found.first else ""
    following = text.words[found.last] if found.last < len(text.words) else ""
    return in_group(previous, "party") or in_group(following, "party")


def _mark_dateline(text: Names, found: list[Found]) -> None:
    """The place before the first mark of a line at the beginning, where the text names another place as well."""
    for each in found[:3]:
        if each.first > _HEAD_LINES or len(found) < 2:
            return
        opens = each.first == text.sentence_first(each.first) or text.words[each.first - 1] == "\n"
        if not opens or each.clitic or text.tagged(each):
            continue
        if each.group not in ("", "capital") or each.direction or each.vicinity:
            continue
        told = 0  # a date in the dateline does not count: «مقديشو 20 ذو الحجة 1444 هـ (…) –»
        land = _land_behind(text, found, each)
        for at in range(each.last if land is None else land.last, len(text.words)):
            told += not text.taken[at]
            if told > _DATELINE:
                break
            ends = text.words[at] in _DASHES or _opens_report(text, each, at)
            if (ends and not text.taken[at]) or _closes_agency(text, each.last, at):
                each.context.add("dateline")
                if land is not None:
                    land.context.add("dateline")
                break
            if (text.words[at] in "،,.\n" and not text.taken[at]) or any(f.first == at for f in found):
                break


def _land_behind(text: Names, found: list[Found], each: Found) -> Found | None:
    """«بعقوبة، العراق 19 أبريل (شينخوا)»: the country behind the dateline's town."""
    behind = next((f for f in found[:3] if f.first == each.last + 1 and text.words[each.last] in "،,/"), None)
    if behind is None or not behind.candidates or behind.clitic:
        return None
    return behind if text.gazetteer.at(behind.candidates[0]).type == "country" else None


def _opens_report(text: Names, found: Found, at: int) -> bool:
    """Whether the colon at token `at` ends a dateline («بغداد: أعلن …»), not a heading («دمشق وريفها::»)."""
    after = text.words[at + 1] if at + 1 < len(text.words) else "\n"
    if text.words[at] != ":" or text.name(found) not in text.gazetteer.capitals:
        return False
    return after not in MARKS and not text.words[found.last].startswith("و")


def _closes_agency(text: Names, first: int, at: int) -> bool:
    """«بغداد 16 أغسطس (شينخوا) أعلنت …»: an agency in brackets ends a dateline; «الأنبار (غرب)» says where that is."""
    raw, tokens = text.doc.raw, text.doc.tokens
    if not raw.startswith(")", tokens[at].end):
        return False
    opened = next((k for k in range(at, max(first, at - _AGENCY) - 1, -1) if raw[tokens[k].start - 1] == "("), None)
    inner = text.words[opened : at + 1] if opened is not None else []
    return 0 < len(inner) <= _AGENCY and not any(w.startswith(_SIDES) or w.isdigit() for w in inner)


_AGENCY = 3
_SIDES = ("شمال", "جنوب", "شرق", "غرب", "وسط", "كم", "كلم", "كيلو")
