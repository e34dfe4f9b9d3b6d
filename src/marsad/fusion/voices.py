"""Which documents are one voice, kept from run to run: only texts that look like a changed one are compared again.

The groups are those that `copies.copy_groups` finds among all documents at once.
"""

import hashlib
from collections.abc import Collection, Iterator, Sequence

from marsad.fusion.copies import _FEWEST_WORDS, _ROWS, _fingerprint, _joined, _tokens
from marsad.fusion.neighbours import components
from marsad.model.document import Document
from marsad.model.kept import Print


def printed(document: Document) -> Print:
    """The print of a document."""
    tokens = _tokens(document.text)
    digest = hashlib.sha256((" ".join(tokens) or document.id).encode()).digest()[:16]
    sketch = _fingerprint(tokens) if len(tokens) >= _FEWEST_WORDS else b""
    return Print(document.id, document.published, digest, sketch)


def regrouped(live: Sequence[Print], dead: Sequence[Print], changed: Collection[str]) -> dict[str, str]:
    """For every document that may have another origin since those of `changed` came or changed: its origin, itself
    where it is none's copy. `live`: the prints of all documents; `dead`: those that held before and do no longer."""
    held = [*live, *dead]
    homes = _neighbourhoods(held)
    touched = {homes[at] for at, found in enumerate(held) if at >= len(live) or found.document in changed}
    near = [found for at, found in enumerate(live) if homes[at] in touched]
    groups = _joined((p.digest for p in near), {p.digest: p.sketch for p in near if p.sketch})
    leaders: dict[bytes, str] = {}
    for found in sorted(near, key=lambda p: (p.published or "9999", p.document)):
        leaders.setdefault(groups[found.digest], found.document)
    return {p.document: leaders[groups[p.digest]] for p in near}


def _neighbourhoods(prints: Sequence[Print]) -> list[int]:
    """For each print a number that it shares with all that are the same or, through shared bands, may be alike."""
    import numpy as np

    pairs = list(_alike(prints))
    homes = list(range(len(prints)))
    if pairs:
        linked, roots = components(*np.array(pairs, np.int64).T)
        for at, root in zip(linked.tolist(), roots.tolist(), strict=True):
            homes[at] = root
    return homes


def _alike(prints: Sequence[Print]) -> Iterator[tuple[int, int]]:
    first: dict[bytes, int] = {}
    for at, found in enumerate(prints):
        same = first.setdefault(found.digest, at)
        if same != at:
            yield same, at
    sketched = [at for at in first.values() if prints[at].sketch]
    if sketched:
        yield from _banded(sketched, b"".join(prints[at].sketch for at in sketched))


def _banded(places: Sequence[int], sketches: bytes) -> Iterator[tuple[int, int]]:
    """Pairs of places whose sketches have a band in common."""
    import numpy as np

    bands = np.frombuffer(sketches, np.uint32).reshape(len(places), -1, _ROWS)
    for band in range(bands.shape[1]):
        order = np.lexsort(bands[:, band].T)
        alike = (bands[order[1:], band] == bands[order[:-1], band]).all(axis=1)
        for at in np.flatnonzero(alike).tolist():
            yield places[order[at]], places[order[at + 1]]
