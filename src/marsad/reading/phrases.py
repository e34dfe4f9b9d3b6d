"""The phrases of a document, found once: what the later stages of reading look at.

Takes the stored text (and, before it, a title of its own), analyses it and runs each finder over it: the lexicon's
matcher, times, counts, actors, people, places, statements.
"""

from bisect import bisect_left
from dataclasses import dataclass, field
from datetime import date

from marsad.lexicon import Match, lexicon
from marsad.model.document import Document, title_apart
from marsad.reading.actors import ActorPhrase, document_country, find_actors
from marsad.reading.counts import CountPhrase, find_counts
from marsad.reading.dates import TimeExpression, find_times
from marsad.reading.people import PersonPhrase, find_people
from marsad.reading.places import PlacePhrase, find_places
from marsad.reading.speakers import Statement, find_statements
from marsad.text import Doc, analyse


@dataclass(slots=True)
class Phrases:
    """An analysed document with its phrases, each list in the order of the text."""

    doc: Doc
    title_length: int
    """Characters before the stored text: the title and a line break, where the title is evidence of its own."""
    published: date | None
    country: str | None
    matches: dict[str, list[Match]]
    """The lexicon's matches by category, longest first where they begin together."""
    times: list[TimeExpression]
    counts: list[CountPhrase]
    actors: list[ActorPhrase]
    people: list[PersonPhrase]
    places: list[PlacePhrase]
    statements: list[Statement]
    _firsts: dict[str, list[int]] = field(default_factory=dict)

    def within(self, category: str, first: int, last: int) -> list[Match]:
        """Matches of a category that lie inside tokens `first` to `last`."""
        found = self.matches.get(category)
        if not found:
            return []
        firsts = self._firsts.get(category)
        if firsts is None:
            firsts = self._firsts[category] = [m.first for m in found]
        inside = []
        for match in found[bisect_left(firsts, first) :]:
            if match.first >= last:
                break
            if match.last <= last:
                inside.append(match)
        return inside


def find_phrases(document: Document) -> Phrases:
    """Run all finders over a document."""
    title = title_apart(document)
    doc = analyse(document.text if title is None else f"{title}\n{document.text}")
    published = published_day(document)
    found = lexicon().matches(doc)
    times = find_times(doc, published)
    counts = find_counts(doc, found)
    country = document_country(doc, found)
    actors = find_actors(doc, found, country=country)
    people = find_people(doc, found, actors)
    blocked = [(p.first, p.last) for group in (actors, people, times) for p in group]
    places = find_places(doc, blocked, country)
    statements = find_statements(doc, found, actors, people, publisher=document.publisher)
    categories: dict[str, list[Match]] = {}
    for match in found:
        categories.setdefault(match.entry.category, []).append(match)
    return Phrases(
        doc=doc,
        title_length=0 if title is None else len(title) + 1,
        published=published,
        country=country,
        matches=categories,
        times=times,
        counts=counts,
        actors=actors,
        people=people,
        places=places,
        statements=statements,
    )


def published_day(document: Document) -> date | None:
    """The day of publication; None where it is missing or not ISO 8601."""
    try:
        return date.fromisoformat((document.published or "")[:10])
    except ValueError:
        return None
