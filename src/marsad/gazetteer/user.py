"""Places that the user has added: a folder a source, with the places as a table and where they come from.

The folder is `gazetteer` in the user's data folder; the environment variable MARSAD_GAZETTEER names another one.
"""

import hashlib
import os
import re
import shutil
import tempfile
import warnings
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

import msgspec

from marsad.gazetteer import gathering, places_csv
from marsad.gazetteer.tables import Row

VARIABLE = "MARSAD_GAZETTEER"
_NAME = re.compile(r"[A-Za-z0-9][\w.-]{0,59}")
_RESERVED = frozenset({gathering.OWN, gathering.CITIES})
_TABLE, _ABOUT = "places.csv", "source.json"


class GazetteerError(Exception):
    """What was asked for cannot be done; the message says why and what to do."""


class About(msgspec.Struct, frozen=True, kw_only=True):
    """What is recorded beside the places of a source."""

    name: str
    kind: str
    """geonames: an import, of which what is known already is left out; table: the user's own places."""
    files: list[str]
    licence: str
    attribution: str
    dated: str | None
    """Day of the file, where it tells one."""
    added: str
    places: int
    passed_over: int
    sha256: str


class Source(NamedTuple):
    """A source in the user's folder. `fingerprint` changes with its table, also where that was edited by hand."""

    about: About
    table: Path
    fingerprint: str


def folder() -> Path:
    """Where the user's sources lie; it need not exist."""
    given = os.environ.get(VARIABLE)
    if given:
        return Path(given).expanduser()
    from platformdirs import user_data_path

    return user_data_path("marsad") / "gazetteer"


def sources() -> list[Source]:
    """The user's sources by name. One that cannot be read is left out with a warning."""
    found = []
    try:
        places = sorted(p.parent for p in folder().glob(f"*/{_ABOUT}") if not p.parent.name.startswith("."))
    except OSError:
        return []
    for place in places:
        try:
            found.append(_source(place))
        except (OSError, msgspec.MsgspecError) as error:
            warnings.warn(f"the places in {place} cannot be read and are left out: {error}", stacklevel=2)
    return found


def _source(place: Path) -> Source:
    raw = (place / _ABOUT).read_bytes()
    about = msgspec.json.decode(raw, type=About)
    table = place / _TABLE
    state = table.stat()
    fingerprint = hashlib.sha256(raw + f"{place.name} {state.st_size} {state.st_mtime_ns}".encode()).hexdigest()
    return Source(about, table, fingerprint)


def gather(found: Iterable[Source]) -> list[gathering.Source]:
    """The rows of sources; rows that are broken are left out with a warning. The user's own tables come first."""
    gathered = []
    for source in sorted(found, key=lambda s: s.about.kind != "table"):
        rows, problems = places_csv.read(source.table, source.about.name)
        if problems:
            warnings.warn(f"{source.table}: {len(problems)} rows left out, the first: {problems[0]}", stacklevel=2)
        gathered.append(gathering.Source(source.about.name, rows, checked=source.about.kind == "geonames"))
    return gathered


def save(name: str, kind: str, rows: Sequence[Row], **facts: object) -> About:
    """Keep the places of a source, in place of an earlier one of that name; raises GazetteerError.

    `facts` are the other fields of `About`.
    """
    check_name(name)
    root = folder()
    root.mkdir(parents=True, exist_ok=True)
    new = Path(tempfile.mkdtemp(prefix=".new-", dir=root))
    try:
        sha256 = places_csv.write(new / _TABLE, rows)
        told = {"name": name, "kind": kind, "places": len(rows), "sha256": sha256, "added": _today(), **facts}
        about = msgspec.convert(told, About)
        (new / _ABOUT).write_bytes(msgspec.json.format(msgspec.json.encode(about), indent=1))
        new.chmod(0o755)
        _replace(new, root / name)
    except BaseException:
        shutil.rmtree(new, ignore_errors=True)
        raise
    return about


def remove(name: str) -> None:
    """Take a source away; raises GazetteerError where there is none of that name."""
    if not _NAME.fullmatch(name) or not (folder() / name / _ABOUT).is_file():
        held = ", ".join(s.about.name for s in sources()) or "none"
        raise GazetteerError(f"no source {name} was added to {folder()}; there are: {held}")
    shutil.rmtree(folder() / name)


def check_name(name: str) -> None:
    """Raise GazetteerError where a source cannot be called so."""
    if not _NAME.fullmatch(name) or name in _RESERVED:
        raise GazetteerError(
            f"a source cannot be called {name!r}: letters, digits, - _ and . only; give another --name"
        )


def _replace(new: Path, target: Path) -> None:
    """Put a folder in the place of another: at no moment is a half-written one there."""
    if not target.exists():
        new.rename(target)
        return
    old = Path(tempfile.mkdtemp(prefix=".old-", dir=target.parent)) / target.name
    target.rename(old)
    try:
        new.rename(target)
    except OSError:
        old.rename(target)
        raise
    finally:
        shutil.rmtree(old.parent, ignore_errors=True)


def _today() -> str:
    return datetime.now(UTC).date().isoformat()
