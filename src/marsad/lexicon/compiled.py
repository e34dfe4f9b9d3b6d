"""The tables expanded to the forms that texts have, kept on disk.

Tables are expanded once and the expansion is kept in the user's cache folder under the hash of the data files, so that
an edited table is picked up at the next start.
"""

import hashlib
from pathlib import Path

import msgspec

from marsad.lexicon import forms as forms_module
from marsad.lexicon.forms import expand
from marsad.lexicon.tables import data_files, form_columns, is_matched, rows

_CACHE_VERSION = 3


class Compiled(msgspec.Struct):
    """The entries (category, id, part of speech, form, row), and of which entries each pattern is a form."""

    entries: list[tuple[str, str, str, str, dict[str, str]]]
    patterns: list[str]
    senses: list[list[int]]


def compile_tables() -> Compiled:
    """Read and expand all tables. Deterministic: tables by name, lines in order."""
    entries: list[tuple[str, str, str, str, dict[str, str]]] = []
    senses: dict[str, list[int]] = {}
    for file in data_files():
        if not is_matched(file):
            continue
        category = file.name.removesuffix(".csv")
        for _, row in rows(file):
            shared = {k: v for k, v in row.items() if v and not k.startswith("form") and k not in ("id", "pos", "note")}
            for kind, table_forms in form_columns(row):
                index = len(entries)
                entries.append((category, row["id"], row["pos"], kind, shared))
                for form in table_forms:
                    for running in expand(form, row["pos"], kind):
                        known = senses.setdefault(running + " ", [])
                        if index not in known:
                            known.append(index)
    return Compiled(entries, list(senses), list(senses.values()))


def _fingerprint() -> str:
    digest = hashlib.sha256(str(_CACHE_VERSION).encode())
    for file in data_files():
        digest.update(file.name.encode())
        digest.update(file.read_bytes())
    digest.update(Path(forms_module.__file__).read_bytes())
    return digest.hexdigest()[:20]


def _cache_file() -> Path:
    from platformdirs import user_cache_path

    return user_cache_path("marsad") / f"lexicon-{_fingerprint()}.msgpack"


def load_compiled() -> Compiled:
    """The expanded tables from the cache, else made and put there. A cache that cannot be written is done without."""
    file = _cache_file()
    try:
        return msgspec.msgpack.decode(file.read_bytes(), type=Compiled)
    except (OSError, msgspec.MsgspecError):
        compiled = compile_tables()
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        for old in file.parent.glob("lexicon-*.msgpack"):
            old.unlink(missing_ok=True)
        temporary = file.with_suffix(".tmp")
        temporary.write_bytes(msgspec.msgpack.encode(compiled))
        temporary.replace(file)
    except OSError:
        pass
    return compiled
