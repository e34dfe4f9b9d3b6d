"""Which documents are one voice, kept from run to run: only texts that look like a changed one are compared again.

The groups are those that `copies.copy_groups` finds among all documents at once. What tells that two texts may be
copies lies in a temporary file, and is looked at one band after the other: of a document there are some ten bytes in
memory.
"""

import hashlib
from array import array
from collections.abc import Callable, Container, Iterable, Iterator, Sequence
from itertools import islice
from tempfile import SpooledTemporaryFile
from typing import TYPE_CHECKING

import msgspec

from marsad.fusion.copies import _FEWEST_WORDS, _PERMUTATIONS, _ROWS, _fingerprint, _joined, _tokens
from marsad.fusion.neighbours import components, distinct, occurring
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
_FETCHED = 500
"""Prints fetched at a time: of texts that hang together there may be many."""
_IN_MEMORY = 2_000_000
"""Bytes of what prints are told by from which on it lies in a file."""
_names = msgspec.msgpack.Decoder(list[str]).decode


def printed(document: Document) -> Print:
    """The print of a document."""
    tokens = _tokens(document.text)
    digest = hashlib.sha256((" ".join(tokens) or document.id).encode()).digest()[:16]
    sketch = _fingerprint(tokens) if len(tokens) >= _FEWEST_WORDS else b""
    return Print(document.id, document.published, digest, sketch)


def regrouped(
    live: Iterable[Print], dead: Sequence[Print], changed: Container[str], fetch: Fetch, at_once: int = _AT_ONCE
) -> Iterator[dict[str, str]]:
    """For the documents that may have another origin since those of `changed` came or changed: their origin,
    themselves where they are none's copy; some thousands (`at_once`) at a time. Documents whose text no other one
    resembles are left out. `live`: the prints of all documents; `dead`: those that held before and do no longer;
    `fetch`: the prints of some documents."""
    sheet = _Sheet()
    sheet.read(live, changed)
    alive = sheet.size
    sheet.read(dead)
    for places in _together(*_resembling(sheet), at_once):
        yield _led(sheet.names(places[places < alive]), fetch)


def _led(documents: Sequence[str], fetch: Fetch) -> dict[str, str]:
    """Of each of some documents the first one whose text it has, itself if it is no copy."""
    told: list[tuple[str, str, bytes]] = []
    sketches: dict[bytes, bytes] = {}
    for start in range(0, len(documents), _FETCHED):
        for p in fetch(documents[start : start + _FETCHED]):
            told.append((p.published or "9999", p.document, p.digest))
            if p.sketch:
                sketches[p.digest] = p.sketch
    groups = _joined((digest for _, _, digest in told), sketches)
    told.sort()
    leaders: dict[bytes, str] = {}
    for _, document, digest in told:
        leaders.setdefault(groups[digest], document)
    return {document: leaders[groups[digest]] for _, document, digest in told}


class _Sheet:
    """What prints are told by: a hash of the digest, the hashes of the bands (0 where there are none). `touched`: which
    of them came, changed or went."""

    def __init__(self) -> None:
        self._digests = array("q")
        self._touched = bytearray()
        self._file = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115 - it goes with this object
        self._portions: list[tuple[int, int, int, int, int]] = []
        """Of each portion the place of its first print, their number, and where in the file its bands begin, its names
        begin and these end."""

    @property
    def size(self) -> int:
        return len(self._digests)

    @property
    def touched(self) -> "Flags":
        import numpy as np

        return np.frombuffer(bytes(self._touched), np.bool_)

    def read(self, prints: Iterable[Print], changed: Container[str] | None = None) -> None:
        """Take in prints; those of documents that are `changed` are touched, without these all."""
        rest = iter(prints)
        self._file.seek(0, 2)
        while some := list(islice(rest, _AT_ONCE)):
            first, start = self.size, self._file.tell()
            self._file.write(_bands([p.sketch for p in some]).T.tobytes())
            middle = self._file.tell()
            names = [p.document for p in some]
            self._file.write(msgspec.msgpack.encode(names))
            self._portions.append((first, len(some), start, middle, self._file.tell()))
            self._digests.frombytes(b"".join([p.digest[:8] for p in some]))
            self._touched += bytes(changed is None or name in changed for name in names)

    def columns(self) -> "Iterator[Numbers | NDArray[np.uint64]]":
        """The hashes of the digests, then those of each band: equal ones may be of copies."""
        import numpy as np

        yield np.asarray(self._digests)
        for band in range(_BANDS):
            column = np.empty(self.size, np.uint64)
            for first, many, start, _, _ in self._portions:
                self._file.seek(start + 8 * many * band)
                column[first : first + many] = np.frombuffer(self._file.read(8 * many), np.uint64)
            yield column

    def names(self, places: "Numbers") -> list[str]:
        """The documents at these places, which are sorted."""
        import numpy as np

        found: list[str] = []
        for first, many, _, start, end in self._portions:
            low, high = np.searchsorted(places, (first, first + many))
            if low < high:
                self._file.seek(start)
                held = _names(self._file.read(end - start))
                found += [held[at - first] for at in places[low:high].tolist()]
        return found


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


def _resembling(sheet: _Sheet) -> "tuple[Numbers, Numbers]":
    """The places of the prints that hang together with a touched one, through any number of others, and what they
    hang together in: the same text, or a band in common. Two bands of one hash by chance only make more to be looked
    at."""
    import numpy as np

    reached = sheet.touched.copy()
    fresh = reached
    while fresh.any() and not reached.all():
        further = np.zeros(sheet.size, bool)
        for column in sheet.columns():
            values = distinct(column[fresh])
            values = values[values != 0]
            if len(values):
                further[occurring(column, values)] = True
        fresh = further & ~reached
        reached |= fresh
    near = np.flatnonzero(reached)
    homes = near.copy()
    for column in sheet.columns():
        asked = column[near]
        order = np.argsort(asked, kind="stable")
        ordered = asked[order]
        same = np.flatnonzero((ordered[1:] == ordered[:-1]) & (ordered[1:] != 0))
        one, other = homes[order[same]], homes[order[same + 1]]
        apart = one != other
        numbers, least = components(one[apart], other[apart])
        joined = np.flatnonzero(np.isin(homes, numbers))
        homes[joined] = least[np.searchsorted(numbers, homes[joined])]
    return near, homes


def _together(places: "Numbers", homes: "Numbers", at_once: int) -> "Iterator[Numbers]":
    """Places that hang together, so many at a time, each time in their order; without those that are alone."""
    import numpy as np

    order = np.argsort(homes, kind="stable")
    places, homes = places[order], homes[order]
    starts = np.flatnonzero(np.concatenate((np.ones(min(1, len(homes)), bool), homes[1:] != homes[:-1])))
    sizes = np.diff(np.append(starts, len(homes)))
    starts, sizes = starts[sizes > 1], sizes[sizes > 1]
    portion: list[Numbers] = []
    held = 0
    for start, size in zip(starts.tolist(), sizes.tolist(), strict=True):
        portion.append(places[start : start + size])
        held += size
        if held >= at_once:
            yield np.sort(np.concatenate(portion))
            portion, held = [], 0
    if portion:
        yield np.sort(np.concatenate(portion))
