"""Newsletters to documents: mailboxes (mbox) and single messages (eml)."""

import mailbox
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from pathlib import Path

from marsad.sources.fields import Placed, document_of
from marsad.sources.html import read_html
from marsad.sources.problems import Problem


def read_mbox(path: Path, _: Path) -> Placed:
    """The messages of a mailbox, one at a time."""
    box = mailbox.mbox(path, create=False)
    try:
        for key in box.iterkeys():
            yield from _message(box.get_bytes(key), f"{path}:{key}")
    finally:
        box.close()


def read_eml(path: Path, _: Path) -> Placed:
    """One message."""
    yield from _message(path.read_bytes(), str(path))


def _message(raw: bytes, where: str) -> Placed:
    held = BytesParser(_class=EmailMessage, policy=policy.default).parsebytes(raw)
    try:
        body = held.get_body(("plain", "html"))
        words = str(body.get_content()) if body is not None else ""
    except Exception as error:  # the library has no one way of saying that a message is none
        yield Problem(where=where, what=f"the message cannot be read: {error}", mend="save it as text")
        return
    if body is not None and body.get_content_type() == "text/html":
        words = str(read_html(words).get("text", ""))
    fields = {
        "text": words.strip(),
        "title": _header(held, "subject"),
        "publisher": _header(held, "from"),
        "published": _moment(held),
    }
    yield from document_of(where, fields, (_header(held, "message-id") or where).strip("<> "))


def _header(held: EmailMessage, name: str) -> str | None:
    try:
        value = held[name]
    except Exception:  # a header that breaks the rules of its kind, on which the library fails in many ways
        raw = next((raw for key, raw in held.raw_items() if key.lower() == name), "")
        value = str(raw).encode("utf-8", "surrogateescape").decode("utf-8", "replace") or None
    return str(value) if value is not None else None


def _moment(held: EmailMessage) -> str | None:
    try:
        return parsedate_to_datetime(_header(held, "date") or "").isoformat()
    except (ValueError, TypeError, OverflowError):
        return None
