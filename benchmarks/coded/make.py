#!/usr/bin/env python3
"""Build documents.jsonl and gold/*.json from the compact sources in source/.

A source gives every value by its words; this script looks the words up in the text, so that no offset is written
by hand, and stops at the first phrase that is not there. README.md says how a source is written. Coordinates of places
come from places.csv, where a source gives none of its own.
"""
import csv
import json
import re
import runpy
import sys
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
MODEL = HERE.parents[1] / 'src' / 'marsad' / 'model' / 'data'
WEEKDAYS = {'الاثنين': 0, 'الثلاثاء': 1, 'الأربعاء': 2, 'الخميس': 3, 'الجمعة': 4, 'السبت': 5, 'الأحد': 6}
STATUSES = {'reported', 'ongoing', 'planned', 'denied', 'background', 'aggregate'}
RESULTS = {'killed', 'wounded', 'arrested', 'abducted', 'surrendered', 'released', 'displaced', 'found_dead',
           'destroyed', 'burned', 'seized', 'found', 'defused', 'cleared'}
THINGS = {'person', 'vehicle', 'hideout', 'tunnel', 'cave', 'camp', 'weapon', 'ammunition', 'explosive',
          'explosive_belt', 'ied', 'mine', 'building', 'aircraft', 'document', 'money', 'area', 'other'}
ROLES = {'initiator', 'partner', 'support', 'authority', 'target', 'victim'}
FATES = {'killed', 'wounded', 'arrested', 'abducted', 'released', 'appointed', 'mentioned', None}
CHANNELS = {'statement', 'press', 'social-media', 'broadcast', 'document', None}
STANCES = {'states', 'claims', 'denies'}
LETTER = re.compile(r'[^\W\d_]')
PREFIXES = 'وفبلكـ'
PLACE_KEY = ('name_ar', 'admin1', 'admin2', 'country', 'type')


def table(name: str, key: str) -> dict[str, dict[str, str]]:
    """The rows of a data file of the model, by one of their columns."""
    with open(MODEL / name, encoding='utf-8', newline='') as lines:
        return {row[key]: row for row in csv.DictReader(lines)}


KINDS, ACTORS = table('codebook.csv', 'kind'), table('actors.csv', 'id')
ACLED_EVENTS = {row['acled_event'] for row in KINDS.values()} - {''}


def check(value, allowed, what: str):
    """The value, if it is one of those allowed."""
    assert value in allowed, f'{what}: {value!r}'
    return value


def number(words: str) -> dict:
    """«7» exact, «30+» at least, «~20» about, «?» vague."""
    if words == '?':
        return {'low': None, 'high': None, 'qualifier': 'vague'}
    digits = int(words.strip('+~'))
    qualifier = 'at_least' if words.endswith('+') else 'about' if words.startswith('~') else 'exact'
    return {'low': digits, 'high': None if qualifier == 'at_least' else digits, 'qualifier': qualifier}


class Document:
    """One text and the mentions coded in it."""

    def __init__(self, ident: str, published: str, text: str, publisher: str | None = None, title: str | None = None):
        date.fromisoformat(published)
        self.record = {'id': ident, 'published': published, 'publisher': publisher, 'title': title,
                       'text': text.strip(), 'lang': 'ar'}
        self.mentions: list[dict] = []

    def find(self, words: str) -> dict:
        """The span of a phrase. «x@2»: its second occurrence; «x…y»: from x to the next y; «T:x»: in the title."""
        title = words.startswith('T:')
        text = self.record['title'] if title else self.record['text']
        words = words.removeprefix('T:')
        if words == 'ALL':
            start, end = 0, len(text)
        else:
            first, _, last = words.partition('…')
            start = self._nth(text, first)
            end = self._nth(text, last, start) + len(last.partition('@')[0]) if last else start + len(
                first.partition('@')[0])
        self._whole_words(text, start, end)
        return {'text': text[start:end], 'span': [start, end], **({'in': 'title'} if title else {})}

    def _nth(self, text: str, words: str, begin: int = 0) -> int:
        words, _, occurrence = words.partition('@')
        at = begin - 1
        for _ in range(int(occurrence or 1)):
            at = text.find(words, at + 1)
            assert at >= 0, f'{self.record["id"]}: «{words}» is not in the text'
        return at

    def _whole_words(self, text: str, start: int, end: int) -> None:
        """No span may cut a word, a separable prefix aside."""
        cut_before = start and LETTER.match(text[start - 1]) and text[start - 1] not in PREFIXES
        cut_after = end < len(text) and LETTER.match(text[end]) and LETTER.match(text[end - 1])
        whole = not cut_before and not cut_after
        assert whole, f'{self.record["id"]}: «{text[start:end]}» cuts a word'

    def mention(self, kind: str, evidence: list[str] | str = 'ALL', *, code: str | None = None, acled: str | None = '',
                plover: str | None = '', status: str = 'reported', operation: str | None = None, count=None, when=None,
                place=None, places=(), actors=(), results=(), people=(), means=(), by=(), note: str | None = None):
        """Add a mention; `code` is the kind whose ACLED and PLOVER codes hold where the outcome decides."""
        row = KINDS[code or kind]
        pieces = [evidence] if isinstance(evidence, str) else evidence
        ident = self.record['id']
        self.mentions.append({
            'doc': ident, 'mention': f'{ident}#{len(self.mentions) + 1}', 'kind': check(kind, KINDS, 'kind'),
            'acled': self._acled(row, acled), 'plover': self._plover(row, plover),
            'status': check(status, STATUSES, 'status'), 'operation': operation,
            'count': {'of': count[0], **number(count[1]), **self.find(count[2])} if count else None,
            'date': self._date(when), 'place': self._place(place), 'places': [self._place(p) for p in places],
            'actors': [self._actor(*a) for a in actors],
            'results': [self._result(*r) for r in results],
            'people': [self._person(*p) for p in people],
            'means': [{'id': m[0], **self.find(m[1])} for m in means],
            'attribution': [self._source(**s) for s in by],
            'evidence': [{'in': 'text', **self.find(words)} for words in pieces],
            **({'note': note} if note else {})})

    @staticmethod
    def _acled(row: dict[str, str], own: str | None) -> dict | None:
        event, sub = Document._acled_pair(own) if own else (row['acled_event'], row['acled_sub_event'])
        return {'event_type': event, 'sub_event_type': sub or None} if event and own is not None else None

    @staticmethod
    def _acled_pair(own: str) -> tuple[str, str]:
        """Event and sub-event type; an event type may itself hold a slash («Explosions/Remote violence»)."""
        event = next((e for e in ACLED_EVENTS if own == e or own.startswith(f'{e}/')), None)
        assert event, f'ACLED event type in {own!r}'
        return event, own.removeprefix(event).removeprefix('/')

    @staticmethod
    def _plover(row: dict[str, str], own: str | None) -> dict | None:
        event, mode = (own or '').partition('/')[::2] if own != '' else (row['plover_event'], row['plover_mode'])
        return {'event': event, 'mode': mode or None} if event else None

    def _date(self, when) -> dict | None:
        """'day' (the day of publication), '2024-03-11 | words', '2024-03-01..2024-03-10 precision | words'."""
        if when is None:
            return None
        if when == 'day':
            day = self.record['published']
            return {'start': day, 'end': day, 'precision': 'day', 'text': None, 'span': None}
        value, _, words = when.partition(' | ')
        days, _, precision = value.partition(' ')
        start, _, end = days.partition('..')
        first = date.fromisoformat(start)
        assert first <= date.fromisoformat(end or start), when
        found = self.find(words) if words else {'text': None, 'span': None}
        for name, weekday in WEEKDAYS.items():
            if re.search(rf'\b{name}\b', found['text'] or '') and not end:
                assert first.weekday() == weekday, f'{self.record["id"]}: {start} is no {name}'
        precision = precision or ('range' if end else 'day')
        return {'start': start, 'end': end or start, 'precision': precision, **found}

    def _place(self, place) -> dict | None:
        """(words, name, name_ar, type, 'IQ/admin1/admin2', precision[, further admin1][, (lat, lon)])."""
        if place is None:
            return None
        words, name, name_ar, kind, chain, precision, *also = place
        country, admin1, admin2 = [*chain.split('/'), '', ''][:3]
        lat, lon = also.pop() if also and isinstance(also[-1], tuple) else (None, None)
        return {'id': None, 'name': name, 'name_ar': name_ar, 'type': kind, 'country': country or None,
                'admin1': admin1 or None, 'admin2': admin2 or None, 'lat': lat, 'lon': lon,
                'precision': check(precision, {1, 2, 3}, 'precision'),
                **({'admin1_also': list(also)} if also else {}), **self.find(words)}

    def _actor(self, ident: str | None, role: str, words: str, unit: str | None = None) -> dict:
        assert ident is None or ident in ACTORS, f'actor {ident}'
        found = self.find(words)
        name = ACTORS[ident]['name_en'] if ident else found['text']
        return {'id': ident, 'name': name, 'role': check(role, ROLES, 'role'), 'unit': unit, **found}

    def _result(self, kind: str, of: str, group: str | None, count: str, words: str,
                part_of: int | None = None) -> dict:
        assert group is None or group in ACTORS, f'group {group}'
        return {'kind': check(kind, RESULTS, 'result'), 'of': check(of, THINGS, 'thing'), 'group': group,
                **number(count), 'part_of': part_of, **self.find(words)}

    def _person(self, name: str | None, role: str | None, group: str | None, fate: str | None, words: str) -> dict:
        assert group is None or group in ACTORS, f'group {group}'
        return {'name': name, 'role': role, 'group': group, 'fate': check(fate, FATES, 'fate'), **self.find(words)}

    def _source(self, words: str, org: str | None = None, speaker: str | None = None, title: str | None = None,
                channel: str | None = None, via: str | None = None, anonymous: bool = False,
                stance: str = 'states') -> dict:
        assert org is None or org in ACTORS, f'organisation {org}'
        return {'speaker': speaker, 'title': title, 'organisation': org, 'channel': check(channel, CHANNELS, 'channel'),
                'via': via, 'anonymous': anonymous, 'stance': check(stance, STANCES, 'stance'), **self.find(words)}


class Coordinates:
    """The rows of places.csv, laid on the places of the gold. A row with a district holds for that district alone."""

    def __init__(self, path: Path):
        self.rows: dict[tuple[str, ...], tuple[float | None, float | None]] = {}
        self.used: set[tuple[str, ...]] = set()
        self.missing: set[tuple[str, ...]] = set()
        with open(path, encoding='utf-8', newline='') as lines:
            for row in csv.DictReader(lines):
                key = tuple(row[column] for column in PLACE_KEY)
                assert key not in self.rows, f'places.csv: {key} stands twice'
                lat, lon = (float(row[column]) if row[column] else None for column in ('lat', 'lon'))
                assert (lat is None) == (lon is None), f'places.csv: {key} has one coordinate of two'
                assert row['source'], f'places.csv: {key} has no source'
                self.rows[key] = lat, lon

    def lay(self, documents: list[Document]) -> None:
        """Give every place without coordinates of its own those of its row; one without a row keeps none."""
        for mention in (m for d in documents for m in d.mentions):
            for place in filter(None, [mention['place'], *mention['places']]):
                if place['lat'] is None:
                    place['lat'], place['lon'] = self._point(place)

    def _point(self, place: dict) -> tuple[float | None, float | None]:
        own = tuple(place[column] or '' for column in PLACE_KEY)
        anywhere = tuple('' if column == 'admin2' else place[column] or '' for column in PLACE_KEY)
        key = own if own in self.rows else anywhere
        (self.used if key in self.rows else self.missing).add(key)
        return self.rows.get(key, (None, None))

    def report(self) -> str:
        """The rows that no text uses, and the places that have no row, one a line."""
        unused = [f'places.csv: no text uses {", ".join(filter(None, key))}\n' for key in self.rows
                  if key not in self.used]
        without = [f'places.csv: no row for {", ".join(filter(None, key))}\n' for key in sorted(self.missing)]
        return ''.join(unused + without)


def load() -> list[Document]:
    """The documents of all sources, by id."""
    documents: list[Document] = []

    def doc(*values, **named) -> Document:
        documents.append(Document(*values, **named))
        return documents[-1]

    for path in sorted((HERE / 'source').glob('*.py')):
        runpy.run_path(str(path), {'doc': doc})
    identities = [d.record['id'] for d in documents]
    assert len(identities) == len(set(identities)), 'an id stands twice'
    return sorted(documents, key=lambda d: d.record['id'])


def main() -> None:
    """Write documents.jsonl and the gold folder anew."""
    documents, coordinates = load(), Coordinates(HERE / 'places.csv')
    coordinates.lay(documents)
    gold = HERE / 'gold'
    gold.mkdir(exist_ok=True)
    for old in gold.glob('own-*.json'):
        old.unlink()
    with open(HERE / 'documents.jsonl', 'w', encoding='utf-8') as lines:
        for document in documents:
            lines.write(json.dumps(document.record, ensure_ascii=False) + '\n')
            content = {'doc': document.record['id'], 'mentions': document.mentions}
            path = gold / f'{document.record["id"]}.json'
            path.write_text(json.dumps(content, ensure_ascii=False, indent=1) + '\n', encoding='utf-8')
    sys.stdout.write(coordinates.report())
    sys.stdout.write(f'{len(documents)} documents, {sum(len(d.mentions) for d in documents)} mentions\n')


if __name__ == '__main__':
    main()
