"""Bytes to text: UTF-8 with or without its mark, UTF-16 with one, else what the page says or the letters suggest."""

import codecs
import re

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_DECLARED = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_-]+)", re.IGNORECASE)
_ARABIC_LETTER = re.compile(r"[\u0621-\u064a]")


class Undecodable(ValueError):
    """The bytes are no text."""


def decode(raw: bytes, *, html: bool = False) -> tuple[str, str]:
    """The text of some bytes and the encoding that gave it. Raises `Undecodable` for what is no text."""
    for mark, encoding in _MARKS:
        if raw.startswith(mark):
            return _by(raw, encoding), encoding
    if b"\0" in raw[:8192]:
        raise Undecodable("it holds zero bytes, as programs, pictures and archives do")
    declared = _DECLARED.search(raw[:4096]) if html else None
    names = ["utf-8"]
    if declared is not None:
        names.insert(0, declared[1].decode("ascii"))
    for name in names:
        try:
            return raw.decode(name), name
        except (UnicodeDecodeError, LookupError):
            continue
    return _guess(raw)


def _by(raw: bytes, encoding: str) -> str:
    try:
        return raw.decode(encoding)
    except UnicodeDecodeError as error:
        raise Undecodable(f"it begins as {encoding} but breaks off at byte {error.start}") from error


def _guess(raw: bytes) -> tuple[str, str]:
    """windows-1256 where it makes Arabic words, else what charset-normalizer finds."""
    try:
        text = raw.decode("windows-1256")
    except UnicodeDecodeError:
        text = ""
    letters = sum(c.isalpha() for c in text)
    if letters and len(_ARABIC_LETTER.findall(text)) > letters * 0.6:
        return text, "windows-1256"
    from charset_normalizer import from_bytes

    best = from_bytes(raw[:200_000]).best()
    if best is None:
        raise Undecodable("no encoding makes text of its bytes")
    return raw.decode(best.encoding, errors="replace"), best.encoding
