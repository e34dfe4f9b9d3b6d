"""Which documents are one voice, kept from run to run: only texts that look like a changed one are compared again.

The groups are those that `copies.copy_groups` finds among all documents at once.
"""

import hashlib
from array import array
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from marsad.fusion.copies import _FEWEST_WORDS, _PERMUTATIONS, _ROWS, _fingerprint, _joined, _tokens
from marsad.fusion.neighbours import components
from marsad.model.document import Document
from marsad.model.kept import Print

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from marsad.fusion.neighbours import Flags, Numbers

_BANDS = _PERMUTATIONS // _ROWS
_AT_ONCE = 2_000
"""Prints looked at together."""


def printed(document: Document) -> Print:
    """The print of a document."""
    tokens = _tokens(document.text)
    digest = hashlib.sha256((" ".join(tokens) or document.id).encode()).digest()[:16]
    sketch = _fingerprint(tokens) if len(tokens) >= _FEWEST_WORDS else b""
    return Print(document.id, document.published, digest, sketch)


def regrouped(live: Callable[[], Iterable[Print]], dead: Sequence[Print], changed: Collection[str]) -> dict[str, str]:
    """For the documents that may have another origin since those of `changed` came or changed: their origin,
    themselves where they are none's copy. Documents whose text no other one resembles are left out. `live`: the prints
    of all documents, in the same order whenever asked; `dead`: those that held before and do no longer."""
    import numpy as np

    digests, bands, fresh = _read(chain(live(), dead), changed)
    homes = _neighbourhoods(digests, bands)
    del digests, bands
    fresh[len(fresh) - len(dead) :] = True
    crowded = np.bincount(homes, minlength=len(homes)) > 1
    touched = np.zeros(len(homes), bool)
    touched[homes[fresh]] = True
    wanted = (touched & crowded)[homes]
    near = [found for at, found in enumerate(live()) if wanted[at]]
    groups = _joined((p.digest for p in near), {p.digest: p.sketch for p in near if p.sketch})
    leaders: dict[bytes, str] = {}
    for found in sorted(near, key=lambda p: (p.published or "9999", p.document)):
        leaders.setdefault(groups[found.digest], found.document)
    return {p.document: leaders[groups[p.digest]] for p in near}


def _read(prints: Iterable[Print], changed: Collection[str]) -> "tuple[Numbers, NDArray[np.uint64], Flags]":
    """Of each print a hash of the digest, the hashes of its bands (0 where it has none), and whether it changed."""
    import numpy as np

    digests, bands, fresh = array("q"), array("Q"), array("b")
    rest = iter(prints)
    while some := list(islice(rest, _AT_ONCE)):
        digests.frombytes(b"".join(p.digest[:8] for p in some))
        bands.frombytes(_bands([p.sketch for p in some]).tobytes())
        fresh.extend(p.document in changed for p in some)
    return np.array(digests), np.array(bands).reshape(-1, _BANDS), np.array(fresh, bool)


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


def _neighbourhoods(digests: "Numbers", bands: "NDArray[np.uint64]") -> "Numbers":
    """For each print the place of the first that it hangs together with: the same text, or a band in common. Two
    bands of one hash by chance only make more to be looked at."""
    import numpy as np

    pairs = [_alike(column) for column in (digests, *bands.T)]
    linked, roots = components(*(np.concatenate(side) for side in zip(*pairs, strict=True)))
    homes = np.arange(len(digests))
    homes[linked] = roots
    return homes


def _alike(column: "NDArray[Any]") -> "tuple[Numbers, Numbers]":
    """Pairs of places that have the same value, other than 0, each with the next."""
    import numpy as np

    order = np.argsort(column, kind="stable")
    same = np.flatnonzero((column[order[1:]] == column[order[:-1]]) & (column[order[1:]] != 0))
    return order[same], order[same + 1]
