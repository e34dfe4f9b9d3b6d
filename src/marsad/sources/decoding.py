"""Bytes to text: UTF-8 with or without its mark, UTF-16 with one, else what the page says or the letters suggest."""

import codecs
import re
from pathlib import Path

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DECLARED = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)
_ARABIC_LETTER = re.compile(r"[\u0621-\u064a]")
_CHUNK = 1 << 20
_SAMPLE = 200_000


class Undecodable(ValueError):
    """The bytes are no text."""


def decode(raw: bytes, *, html: bool = False) -> tuple[str, str | None]:
    """The text of some bytes, and a word on what was doubtful about them. Raises `Undecodable` for what is no text."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _by(raw, encoding), None
    _refuse_zeros(raw)
    try:
        return raw.decode("utf-8"), None
    except UnicodeDecodeError:
        encoding, doubt = _guess(raw, _DECLARED.search(raw[:4096]) if html else None)
    return raw.decode(encoding, errors="replace"), doubt


def encoding_of(path: Path) -> tuple[str, str | None]:
    """As `decode`, for a file that is too large to be held: the name of its encoding. It is read to the end, since a
    table may have its first Arabic letter late."""
    with path.open("rb") as stream:
        chunk = stream.read(_CHUNK)
        for mark, encoding in _MARKS:
            if chunk.startswith(mark):
                return encoding, None
        decoder = codecs.getincrementaldecoder("utf-8")()
        last = chunk
        try:
            while chunk:
                _refuse_zeros(chunk)
                decoder.decode(chunk)
                last, chunk = chunk, stream.read(_CHUNK)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return _guess(chunk or last, None)
    return "utf-8-sig", None


def _refuse_zeros(raw: bytes) -> None:
    if b"\0" in raw:
        raise Undecodable("it holds zero bytes, as programs, pictures and archives do, or UTF-16 without its mark")


def _by(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise Undecodable(f"it begins as {encoding} but breaks off at byte {error.start}") from error


def _guess(raw: bytes, declared: re.Match[bytes] | None) -> tuple[str, str | None]:
    """The encoding of bytes that are no sound UTF-8: UTF-8 with some damage, what the page declares, windows-1256
    where it makes Arabic words, else what charset-normalizer finds; with the doubt that remains."""
    # Before windows-1256: in it, the bytes of Arabic in UTF-8 make Arabic letters too, but no words.
    text = raw.decode("utf-8", errors="replace")
    damaged = text.count("\ufffd")
    if len(text) - len(text.encode("ascii", "ignore")) > damaged * 10:
        return "utf-8", f"it is UTF-8, but damaged ({damaged}×); what is lost is read as \ufffd"
    if declared is not None and _makes_text(raw, declared[1].decode("ascii")):
        return declared[1].decode("ascii"), None
    text = raw.decode("windows-1256", errors="replace")
    letters = sum(c.isalpha() for c in text)
    if letters and len(_ARABIC_LETTER.findall(text)) > letters * 0.6:
        return "windows-1256", None
    from charset_normalizer import from_bytes

    best = from_bytes(raw[:_SAMPLE]).best()
    if best is None:
        raise Undecodable("no encoding makes text of its bytes")
    return best.encoding, f"it is not UTF-8; its encoding was guessed to be {best.encoding}"


def _makes_text(raw: bytes, encoding: str) -> bool:
    try:
        raw.decode(encoding)
    except (UnicodeError, LookupError):
        return False
    return True
