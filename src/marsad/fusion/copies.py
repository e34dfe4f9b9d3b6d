"""Near-identical texts: syndicated copies are one voice, not five.

Texts that are the same but for marks, links and blanks are found by a hash; longer ones that differ in a dateline or a
few words by MinHash over runs of three words. A changed word spoils three runs, so the bound lets a text of 40 words
differ by one word and leaves short posts to the hash: two posts of one pattern about two villages are no copies.
Cost is linear: a text is compared only with the leaders of the groups in its buckets.
"""

import hashlib
import re
from array import array
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import TYPE_CHECKING
from zlib import crc32

from marsad.fusion.words import folded
from marsad.model.document import Document

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

_NOISE = re.compile(r"https?://\S+|t\.me/\S+|@\w+")
_WORD = re.compile(r"\w+")
_RUN = 3
_FACTORS = (0x9E3779B1, 0x85EBCA77, 1)
"""By which the hashes of a run's words are multiplied before they are added."""
_FEWEST_WORDS = 30
_ALIKE = 0.85
_PERMUTATIONS = 64
_ROWS = 4
"""Hashes in a band: texts that are alike at 0.85 share one of the 16 bands but for one pair in 10^5."""
_RUNS_AT_ONCE = 4_096
_MOST_LEADERS = 50
"""Leaders kept in a bucket, so that a phrase that thousands share does not cost the square of their number."""


def copy_groups(documents: Iterable[Document]) -> dict[str, str]:
    """Each document's id with the id of its group's first document, by day of publication, then by id.

    Groups are transitive. A document without a day of publication comes after those that have one.
    """
    ranks: dict[str, tuple[str, str]] = {}
    texts: dict[str, bytes] = {}
    prints: dict[bytes, bytes] = {}
    for document in documents:
        ranks[document.id] = (document.published or "9999", document.id)
        tokens = _tokens(document.text)
        digest = hashlib.sha256((" ".join(tokens) or document.id).encode()).digest()[:16]
        texts[document.id] = digest
        if len(tokens) >= _FEWEST_WORDS and digest not in prints:
            prints[digest] = _fingerprint(tokens)
    groups = _joined(texts.values(), prints)
    leaders: dict[bytes, str] = {}
    for id in sorted(ranks, key=ranks.__getitem__):
        leaders.setdefault(groups[texts[id]], id)
    return {id: leaders[groups[digest]] for id, digest in texts.items()}


def _tokens(text: str) -> list[str]:
    plain = folded(text)
    if "http" in plain or "t.me/" in plain or "@" in plain:
        plain = _NOISE.sub(" ", plain)
    words = _WORD.findall(plain)
    return [word for word in words if word != "_"] if "_" in plain else words


def _fingerprint(tokens: list[str]) -> bytes:
    """The MinHash values of the runs, four bytes each."""
    import numpy as np

    words = np.fromiter(map(_hash, tokens), np.uint64, len(tokens))
    runs = np.zeros(len(words) - _RUN + 1, np.uint64)
    for i, factor in enumerate(_FACTORS):
        runs += words[i : len(runs) + i] * np.uint64(factor)
    mixed = _mixed(runs.astype(np.uint32))
    factors, summands = _permutations()
    sketch = np.full(_PERMUTATIONS, 0xFFFFFFFF, np.uint32)
    for start in range(0, len(mixed), _RUNS_AT_ONCE):
        permuted = mixed[start : start + _RUNS_AT_ONCE, None] * factors + summands
        np.minimum(sketch, permuted.min(axis=0), out=sketch)
    return sketch.tobytes()


@lru_cache(maxsize=10_000)
def _hash(word: str) -> int:
    return crc32(word.encode())


def _mixed(hashes: "NDArray[np.uint32]") -> "NDArray[np.uint32]":
    """Each hash with all its bits mixed (MurmurHash3's last step), as the permutations leave the low ones in place."""
    import numpy as np

    for shift, factor in ((16, 0x85EBCA6B), (13, 0xC2B2AE35)):
        hashes = (hashes ^ (hashes >> np.uint32(shift))) * np.uint32(factor)
    return hashes ^ (hashes >> np.uint32(16))


@lru_cache(maxsize=1)
def _permutations() -> "tuple[NDArray[np.uint32], NDArray[np.uint32]]":
    """Factors, all odd, and summands: `h * factor + summand` takes 32 bits to 32 bits, no two to the same. Drawn by a
    hash, so that sketches in a store stay comparable under any version of any library."""
    import numpy as np

    drawn = np.frombuffer(hashlib.shake_128(b"marsad").digest(8 * _PERMUTATIONS), "<u4").astype(np.uint32)
    return drawn[:_PERMUTATIONS] | np.uint32(1), drawn[_PERMUTATIONS:]


def _joined(texts: Iterable[bytes], prints: Mapping[bytes, bytes]) -> dict[bytes, bytes]:
    """Each text's digest with that of its group, the least in it. The order of input plays no part."""
    import numpy as np

    digests = sorted(prints)
    sketches = np.frombuffer(b"".join(map(prints.__getitem__, digests)), np.uint32).reshape(-1, _PERMUTATIONS)
    homes = array("i", range(len(digests)))
    for bucket in _buckets(sketches):
        for one, other in _alike(bucket, sketches):
            first, second = sorted((_home(homes, one), _home(homes, other)))
            homes[second] = first
    found = {digest: digest for digest in texts}
    found.update((digest, digests[_home(homes, at)]) for at, digest in enumerate(digests))
    return found


def _home(homes: "array[int]", at: int) -> int:
    while homes[at] != at:
        homes[at] = at = homes[homes[at]]
    return at


def _alike(bucket: "NDArray[np.int64]", sketches: "NDArray[np.uint32]") -> Iterator[tuple[int, int]]:
    """Each text of a bucket with a leader that it resembles; one that resembles none leads. Texts are known by the
    places of their sketches."""
    import numpy as np

    leaders = bucket[:1]
    for at in bucket[1:]:
        near = np.flatnonzero(np.mean(sketches[leaders] == sketches[at], axis=1) >= _ALIKE)
        if len(near):
            yield int(leaders[near[0]]), int(at)
        else:
            leaders = np.append(leaders, at)[-_MOST_LEADERS:]


def _buckets(sketches: "NDArray[np.uint32]") -> "Iterator[NDArray[np.int64]]":
    """The places of sketches that share a band, in their order."""
    import numpy as np

    for start in range(0, _PERMUTATIONS, _ROWS):
        band = np.ascontiguousarray(sketches[:, start : start + _ROWS]).view(np.uint64)
        order = np.lexsort(band.T)
        ordered = band[order]
        bounds = np.flatnonzero((ordered[1:] != ordered[:-1]).any(axis=1)) + 1
        starts, ends = np.append(0, bounds), np.append(bounds, len(order))
        several = ends - starts > 1
        for first, end in zip(starts[several].tolist(), ends[several].tolist(), strict=True):
            yield order[first:end]
