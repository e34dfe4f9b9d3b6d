"""Keep a small store of this version for the tests of all later ones: they have to open it.

    python tools/keep_store.py some.db tests/stores/0007.jsonl

Writes the rows of an SQLite store of whatever revision, as they are, a line of JSON each; the first line names the
revision, the next ones how the tables were made. To be done once for each revision of the schema, with the version that
is given out and a store of a few composed reports that has something in every table (docs/keeping.md says how).
"""

import argparse
import base64
import json
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

_NOT_ROWS = ("sqlite_", "event_search", "alembic_version")


def lines(connection: sqlite3.Connection) -> Iterator[dict[str, object]]:
    """What is kept of a store."""
    (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    yield {"schema": revision}
    found = connection.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid")
    made = [row for row in found.fetchall() if not row[1].startswith(_NOT_ROWS)]
    yield {"made": [" ".join(sql.split()) for _, _, sql in made]}
    for table in [name for kind, name, _ in made if kind == "table"]:
        found = connection.execute(f'SELECT * FROM "{table}" ORDER BY rowid')
        names = [column[0] for column in found.description]
        for row in found:
            yield {"table": table, "row": dict(zip(names, map(_told, row), strict=True))}


def _told(value: object) -> object:
    return {"base64": base64.b64encode(value).decode()} if isinstance(value, bytes) else value


def main() -> int:
    """Write the file; never over one that is there."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("store", type=Path)
    arguments.add_argument("output", type=Path)
    given = arguments.parse_args()
    with closing(sqlite3.connect(f"{given.store.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        try:
            with given.output.open("x", encoding="utf-8") as stream:
                for line in lines(connection):
                    stream.write(json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n")
        except FileExistsError:
            print(f"{given.output} is there already: what was once given out does not change", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
