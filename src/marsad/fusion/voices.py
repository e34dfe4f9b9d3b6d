"""Which documents are one voice, kept from run to run: only texts that look like a changed one are compared again.

The groups are those that `copies.copy_groups` finds among all documents at once.
"""

import hashlib
from array import array
from collections.abc import Callable, Container, Iterable, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING

from marsad.fusion.copies import _FEWEST_WORDS, _PERMUTATIONS, _ROWS, _fingerprint, _joined, _tokens
from marsad.fusion.neighbours import distinct, occurring
from marsad.model.document import Document
from marsad.model.kept import Print

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from marsad.fusion.neighbours import Flags, Numbers

Fetch = Callable[[Sequence[str]], Sequence[Print]]
_BANDS = _PERMUTATIONS // _ROWS
_AT_ONCE = 2_000
"""Prints looked at together."""


def printed(document: Document) -> Print:
    """The print of a document."""
    tokens = _tokens(document.text)
    digest = hashlib.sha256((" ".join(tokens) or document.id).encode()).digest()[:16]
    sketch = _fingerprint(tokens) if len(tokens) >= _FEWEST_WORDS else b""
    return Print(document.id, document.published, digest, sketch)


def regrouped(live: Iterable[Print], dead: Sequence[Print], changed: Container[str], fetch: Fetch) -> dict[str, str]:
    """For the documents that may have another origin since those of `changed` came or changed: their origin,
    themselves where they are none's copy. Documents whose text no other one resembles are left out. `live`: the prints
    of all documents; `dead`: those that held before and do no longer; `fetch`: the prints of some documents."""
    import numpy as np

    names: list[str] = []
    digests, bands = _read(chain(live, dead), names)
    touched = np.array([name in changed for name in names])
    touched[len(names) - len(dead) :] = True
    near = _resembling(digests, bands, touched)
    held = fetch([names[at] for at in near.tolist() if at < len(names) - len(dead)])
    groups = _joined((p.digest for p in held), {p.digest: p.sketch for p in held if p.sketch})
    leaders: dict[bytes, str] = {}
    for found in sorted(held, key=lambda p: (p.published or "9999", p.document)):
        leaders.setdefault(groups[found.digest], found.document)
    return {p.document: leaders[groups[p.digest]] for p in held}


def _read(prints: Iterable[Print], names: list[str]) -> "tuple[Numbers, NDArray[np.uint64]]":
    """Of each print a hash of the digest and the hashes of its bands (0 where it has none); `names` gets its
    document."""
    import numpy as np

    digests, bands = array("q"), array("Q")
    rest = iter(prints)
    while some := list(islice(rest, _AT_ONCE)):
        digests.frombytes(b"".join([p.digest[:8] for p in some]))
        bands.frombytes(_bands([p.sketch for p in some]).tobytes())
        names += [p.document for p in some]
    return np.asarray(digests), np.asarray(bands).reshape(-1, _BANDS)


def _bands(sketches: Sequence[bytes]) -> "NDArray[np.uint64]":
    import numpy as np

    sketched = np.array([bool(sketch) for sketch in sketches])
    found = np.zeros((len(sketches), _BANDS), np.uint64)
    rows = np.frombuffer(b"".join(sketches), np.uint32).reshape(-1, _BANDS, _ROWS).astype(np.uint64)
    mixed = rows[:, :, 0]
    for at in range(1, _ROWS):
        mixed = mixed * np.uint64(0x9E3779B97F4A7C15) + rows[:, :, at]
    found[sketched] = mixed
    return found


def _resembling(digests: "Numbers", bands: "NDArray[np.uint64]", touched: "Flags") -> "Numbers":
    """The places of the prints that hang together with a touched one, through any number of others: the same text, or
    a band in common. Two bands of one hash by chance only make more to be looked at."""
    import numpy as np

    columns = (digests, *bands.T)
    reached = touched.copy()
    fresh = touched
    while fresh.any() and not reached.all():
        further = np.zeros(len(reached), bool)
        for column in columns:
            values = distinct(column[fresh])
            values = values[values != 0]
            if len(values):
                further[occurring(column, values)] = True
        fresh = further & ~reached
        reached |= fresh
    near = np.flatnonzero(reached)
    accompanied = np.zeros(len(near), bool)
    for column in columns:
        order = np.argsort(column[near], kind="stable")
        ordered = column[near][order]
        same = np.flatnonzero((ordered[1:] == ordered[:-1]) & (ordered[1:] != 0))
        accompanied[order[same]] = accompanied[order[same + 1]] = True
    return near[accompanied]
