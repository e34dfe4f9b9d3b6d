"""Whose a source is that a noun tells: the group or ministry in which an office stands, the body behind an officer."""

from marsad.lexicon import Match
from marsad.model.actors import registry
from marsad.reading.actors.extents import UNNAMED
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.ministries import armed
from marsad.text import Doc


def stands_within(doc: Doc, last: int, actors: dict[int, ActorPhrase]) -> tuple[int, str | None]:
    """The group or ministry in which an office stands that ends at `last`, and where its name then ends."""
    actor = actors.get(last + 1) if last < len(doc.tokens) and doc.tokens[last].word == "في" else None
    if actor is not None and _is_group(actor):
        return actor.last, actor.id  # «مكتب العلاقات [في قسد]»
    if actor is not None and _is_ministry(doc, actor):  # «إدارة الإعلام [في وزارة الدفاع]»
        defence = "الدفاع" in doc.all_words[actor.first : actor.last]
        return actor.last, armed(actor.id or "") if defence else actor.id or ""
    return last, None


def whose(
    doc: Doc, match: Match, kind: str | None, last: int, actors: dict[int, ActorPhrase], origins: dict[int, Match]
) -> str | None:
    """The organisation of a source whose head, up to token `last`, names none; None where no word of it does."""
    organisation = None
    nameless = kind == "voice" and last == match.last
    if nameless or doc.tokens[match.first].word.endswith("ولايه"):
        organisation = _owner(doc, last, actors)
    if kind in UNNAMED and organisation is None and last > match.last + 1:
        within_it = (actors.get(i) for i in range(match.last, last))  # «ضابط في استخبارات [الفرقة السابعة]»
        organisation = next((a.id for a in within_it if a is not None and a.last == last and not a.prefix), None)
    if kind == "institution" and organisation is None:
        inner = (actors.get(i) for i in range(match.first + 1, last) if i not in origins)
        of = ("", "ل") if match.entry.id == "body" else ("",)  # «القيادة العامة [لقوات البيشمركة]»
        organisation = next((a.id for a in inner if a is not None and a.last == last and a.prefix in of), None)
    return None if organisation in ("civilians", "protesters") else organisation  # «مديرية إعلام [الحشد]»


def _owner(doc: Doc, at: int, actors: dict[int, ActorPhrase]) -> str | None:
    """Whose those are that have no name of their own: «وسائل إعلام [تابعة للحوثيين]», «ولاية س [التابعة لداعش]»."""
    if at + 1 >= len(doc.tokens) or doc.tokens[at].word.removeprefix("ال") not in ("تابعه", "تابع"):
        return None
    actor = actors.get(at + 1 + (doc.tokens[at + 1].word == "ل"))
    return actor.id if actor is not None and actor.id not in ("civilians", "protesters") else None


_WITHIN = frozenset({"group", "force", "civil", "outlet", "organisation"})


def _is_group(actor: ActorPhrase) -> bool:
    entry = registry().get(actor.id or "")
    return entry is not None and entry.kind in _WITHIN and not actor.prefix


def _is_ministry(doc: Doc, actor: ActorPhrase) -> bool:
    return doc.all_words[actor.first].startswith(("وزار", "رياس")) and actor.id is not None and not actor.prefix
