"""What people are to the public: holders of an office or rank, combatants, other public figures, private persons."""

from marsad.model.actors import IRREGULARS
from marsad.model.mention import PersonClass, Span
from marsad.reading.actors.sides import inter
from marsad.reading.people.names import PersonPhrase
from marsad.text import Doc, fold


def standing_of(person: PersonPhrase, *, private: bool) -> PersonClass:
    """The class of a person, by rank, title and whose they are. `private`: nothing shows them to be of public role."""
    if private:
        return "private"
    side = inter(person.organisation)
    if side in IRREGULARS:
        return "combatant"
    state = side == "State forces"
    return "official" if state or person.rank is not None else "public"


def is_somebody(person: PersonPhrase) -> bool:
    """Whether somebody is told: by name, by a post in a group, or by what befell whoever holds the office.

    «بأمر من القائد العام»: an office of a state without a name only says which body acted.
    """
    return person.name is not None or person.fate is not None or inter(person.organisation) != "State forces"


def each_once(people: list[PersonPhrase]) -> list[PersonPhrase]:
    """Those of whom something is told, each once: of one named again the words with which more is told of him."""
    kept: dict[str, PersonPhrase] = {}
    for person in people:
        if not is_somebody(person):
            continue
        name = fold(person.name or person.role or "")
        before = kept.get(name)
        if before is None:
            kept[name] = person
        elif before.fate is None and person.fate is not None:
            kept[name] = before._replace(fate=person.fate)
    return list(kept.values())


def words_of_standing(doc: Doc, person: PersonPhrase) -> Span | None:
    """The characters of the title or rank beside the name; of an office without a name, of a leader known by name
    alone, the phrase itself."""
    first, last = person.whole
    if first < person.first:
        start = person.whole_span[0]
        return start, start + len(doc.raw[start : doc.tokens[person.first - 1].end].rstrip("، -–:"))
    if person.last < last:
        begin = person.last + (doc.tokens[person.last].word in ("،", "-"))
        return doc.tokens[begin].start, doc.tokens[last - 1].end
    return person.span
