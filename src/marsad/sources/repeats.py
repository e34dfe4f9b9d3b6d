"""Which reports came before: what tells one that comes again, in memory that does not grow with their number."""

import sqlite3

_IN_MEMORY = 50_000
"""Reports that are remembered in memory, some 170 bytes each; of more, all stand in a file."""
_CACHE = 4_000
"""KB of that file that are held in memory."""


class Repeats:
    """What was seen first under each id. Beyond `most` ids they stand in a file of their own, which has no name and is
    gone with this object: an export of a million posts must not fill the memory."""

    def __init__(self, most: int = _IN_MEMORY) -> None:
        self._most = most
        self._held: dict[bytes, bytes] = {}
        self._file: sqlite3.Connection | None = None

    def before(self, id: str, digest: bytes) -> bytes | None:
        """The digest that this id had when it came first; None where it comes for the first time. OSError where the
        file cannot be written."""
        key = id.encode(errors="surrogatepass")
        if self._file is None:
            known = self._held.get(key)
            if known is not None:
                return known
            if len(self._held) < self._most:
                self._held[key] = digest
                return None
        try:
            return self._before_in_file(key, digest)
        except sqlite3.Error as error:
            told = "there is no room for the ids of the reports in the system's temporary folder; name another one as"
            raise OSError(f"{told} SQLITE_TMPDIR ({error})") from error

    def _before_in_file(self, key: bytes, digest: bytes) -> bytes | None:
        if self._file is None:
            self._file = _file_of(self._held)
            self._held = {}
        if self._file.execute("INSERT OR IGNORE INTO seen VALUES (?, ?)", (key, digest)).rowcount:
            return None
        found = self._file.execute("SELECT digest FROM seen WHERE id = ?", (key,)).fetchone()
        return bytes(found[0])

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            self._file.close()


def _file_of(held: dict[bytes, bytes]) -> sqlite3.Connection:
    # An empty name: SQLite makes a file in the system's folder for such, and deletes it. Who reads may go on in another
    # thread than the one that began.
    file = sqlite3.connect("", isolation_level=None, check_same_thread=False)
    file.execute(f"PRAGMA cache_size = -{_CACHE}")
    file.execute("PRAGMA journal_mode = OFF")
    file.execute("CREATE TABLE seen (id BLOB PRIMARY KEY, digest BLOB NOT NULL) WITHOUT ROWID")
    file.execute("BEGIN")
    file.executemany("INSERT INTO seen VALUES (?, ?)", held.items())
    return file
