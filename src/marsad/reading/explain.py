"""The cascade's layers of one document, for whoever looks for the cause of a wrong reading.

Runs the same stages as the reading and keeps what each of them saw: phrases, clauses, the deeds and outcomes of each
clause, the accounts, and what was joined, kept apart or dropped, and why.
"""

import msgspec

from marsad.model.document import Document
from marsad.model.mention import Mention, Span
from marsad.reading.accounts.finding import Account, find_accounts
from marsad.reading.accounts.kinds import choose_kind
from marsad.reading.deeds.clauses import Clause, find_clauses
from marsad.reading.deeds.finding import find_deeds
from marsad.reading.deeds.means import find_means
from marsad.reading.joining.merging import Decision, merge_accounts
from marsad.reading.joining.record import Recorder
from marsad.reading.joining.spreading import spread_places
from marsad.reading.phrases import Phrases, find_phrases
from marsad.reading.results.finding import find_results


class Found(msgspec.Struct, kw_only=True, omit_defaults=True):
    """A phrase of a layer: its characters in the analysed text, its words, and what was read from them."""

    layer: str
    span: Span
    text: str
    read: str


class ClauseLayer(msgspec.Struct, kw_only=True):
    """A clause with what was found in it; `kind` is what it was taken to tell, None where nothing."""

    span: Span
    text: str
    cues: tuple[str, ...]
    found: tuple[Found, ...]
    kind: str | None


class Joining(msgspec.Struct, kw_only=True):
    """What became of an account. Accounts are named by their number in the order of the text, from 1."""

    account: int
    other: int | None
    joined: bool
    why: str


class Explanation(msgspec.Struct, kw_only=True):
    """All layers of a document. Spans count in the title, a line break and the text, where the title stands apart."""

    doc: str
    title_length: int
    country: str | None
    sentences: tuple[Span, ...]
    phrases: tuple[Found, ...]
    clauses: tuple[ClauseLayer, ...]
    accounts: tuple[Found, ...]
    joinings: tuple[Joining, ...]
    mentions: tuple[Mention, ...]


def explain(document: Document) -> Explanation:
    """Read a document and say how. The mentions are those of `read_document`."""
    phrases = find_phrases(document)
    accounts = find_accounts(phrases)
    numbers = {id(account): number for number, account in enumerate(accounts, 1)}
    told = tuple(_account(phrases, account) for account in accounts)  # before joining changes them
    decisions: list[Joining] = []
    merged = merge_accounts(phrases, accounts, lambda d: decisions.append(_joining(d, numbers)))
    return Explanation(
        doc=document.id,
        title_length=phrases.title_length,
        country=phrases.country,
        sentences=tuple(phrases.doc.span(s.first, s.last) for s in phrases.doc.sentences),
        phrases=tuple(sorted(_phrases(phrases), key=lambda f: (f.span, f.layer))),
        clauses=tuple(_clause(phrases, clause) for clauses in find_clauses(phrases) for clause in clauses),
        accounts=told,
        joinings=tuple(decisions),
        mentions=tuple(Recorder(document.id, phrases).mentions(spread_places(phrases, merged))),
    )


def _joining(decision: Decision, numbers: dict[int, int]) -> Joining:
    other = None if decision.other is None else numbers[id(decision.other)]
    return Joining(account=numbers[id(decision.account)], other=other, joined=decision.joined, why=decision.why)


def _text(phrases: Phrases, span: Span) -> str:
    return phrases.doc.raw[slice(*span)]


def _found(phrases: Phrases, layer: str, span: Span, *read: object) -> Found:
    said = " ".join(str(part) for part in read if part not in (None, "", ()))
    return Found(layer=layer, span=span, text=_text(phrases, span), read=said)


def _phrases(phrases: Phrases) -> list[Found]:
    found = [_found(phrases, "time", t.span, t.type, t.value, t.start, t.end) for t in phrases.times]
    found += [
        _found(phrases, "count", c.span, f"{c.low}–{c.high}", c.qualifier, c.of, c.group, c.result)
        for c in phrases.counts
    ]
    found += [_found(phrases, "actor", a.span, a.id or "?", a.kind, a.unit) for a in phrases.actors]
    found += [_found(phrases, "person", p.span, p.name, p.role, p.organisation) for p in phrases.people]
    found += [
        _found(phrases, "place", p.span, p.name_ar, p.type, p.admin1, "weak" if p.weak else "") for p in phrases.places
    ]
    for s in phrases.statements:
        said = s.attribution
        read = (said.speaker, said.title, said.organisation, said.stance)
        found.append(_found(phrases, "statement", phrases.doc.span(s.first, s.last), *read))
    return found


def _clause(phrases: Phrases, clause: Clause) -> ClauseLayer:
    deeds, means = find_deeds(phrases, clause), find_means(phrases, clause)
    results = find_results(phrases, clause)
    kind, _ = choose_kind(phrases, clause, deeds, means, results) if deeds or results else (None, None)
    found = [
        _found(phrases, "deed", phrases.doc.span(d.first, d.last), d.kind, f"strength {d.strength}",
               "refers back" if d.refers else "", "negated" if d.negated else "", "future" if d.future else "")
        for d in deeds
    ]  # fmt: skip
    found += [_found(phrases, "means", phrases.doc.span(m.first, m.last), m.id, m.refines) for m in means]
    found += [_found(phrases, "result", r.span, r.kind, r.of, r.group, f"{r.low}–{r.high}") for r in results]
    span = phrases.doc.span(clause.first, clause.last)
    cues = tuple(f"{cue} «{_text(phrases, phrases.doc.span(first, last))}»" for cue, first, last in clause.cues)
    return ClauseLayer(span=span, text=_text(phrases, span), cues=cues, found=tuple(found), kind=kind)


def _account(phrases: Phrases, account: Account) -> Found:
    parts = [account.kind, account.status.value or "", *(p.name_ar for p in account.places[:1])]
    parts += [account.when.start or ""] if account.when is not None else []
    parts += [f"{a.actor.id or a.actor.name}:{a.role}" for a in account.actors]
    parts += [f"{r.kind} {r.of} {r.low}–{r.high}" for r in account.results]
    return _found(phrases, "account", phrases.doc.span(account.first, account.last), *parts)
