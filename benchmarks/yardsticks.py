"""What parts of the work cost elsewhere, and reading by length of text: both for `speed.py`, in the same run."""

import statistics
import time
from collections.abc import Callable
from typing import Any

from speed import PUBLISHED, articles, rate

LENGTHS = (1_000, 5_000, 20_000, 100_000, 1_000_000, 5_000_000)
"""Bytes of UTF-8."""
EACH = 200_000
"""Bytes of each length that are read at the least."""
FEW = 3
"""Articles for what takes seconds for one."""


def others(texts: list[str]) -> dict[str, float | None]:
    """Articles a second of ahocorasick-rs scanning for the forms of all vocabularies, and of dateparser's search for
    dates, which takes so long that it sees a few articles only. None: not installed."""
    scan, search = scanner(), date_search()
    return {
        "ahocorasick_scan_per_second": rate(scan, texts) if scan else None,
        "dateparser_search_per_second": rate(search, texts[:FEW]) if search else None,
    }


def scanner() -> Callable[[str], object] | None:
    try:
        from ahocorasick_rs import AhoCorasick
    except ImportError:
        return None
    from marsad.lexicon.compiled import load_compiled

    automaton = AhoCorasick(load_compiled().patterns)
    return lambda text: automaton.find_matches_as_indexes(text, overlapping=False)


def date_search() -> Callable[[str], object] | None:
    try:
        from dateparser.search import search_dates
    except ImportError:
        return None
    search_dates("يوم 3 شباط 2021", languages=["ar"])
    return lambda text: search_dates(text, languages=["ar"])


def by_length(lengths: tuple[int, ...] = LENGTHS) -> list[dict[str, Any]]:
    """Milliseconds of processor time a kB, for texts of several lengths; each beside texts of 5 kB read just before
    and after it, as machines slow down and recover."""
    import marsad

    found = []
    usual = articles(max(1, EACH // 5_000), 5_000, seed=5)
    for length in lengths:
        texts = articles(max(1, EACH // length), length, seed=length)
        beside = []
        for part in (usual, texts, usual):
            start = time.process_time()
            for text in part:
                marsad.read(text, published=PUBLISHED)
            took = time.process_time() - start
            beside.append(took * 1000 / (sum(len(text.encode()) for text in part) / 1000))
        ms = beside[1]
        share = ms / statistics.mean((beside[0], beside[2]))
        found.append({"bytes": length, "texts": len(texts), "ms_a_kb": ms, "against_5_kb": share})
    return found


def show(told: dict[str, float | None], lengths: list[dict[str, Any]]) -> None:
    for name, figure in told.items():
        other = name.removesuffix("_per_second").replace("_", " ")
        print(f"{other:21}{figure:8.1f} articles a second" if figure else f"{other:21} is not installed")
    for line in lengths:
        print(
            f"texts of {line['bytes'] / 1000:>7,.0f} kB {line['ms_a_kb']:8.2f} ms of processor time a kB, "
            f"{line['against_5_kb']:.2f} × that of 5 kB"
        )
