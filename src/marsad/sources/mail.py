"""Newsletters to documents: mailboxes (mbox) and single messages (eml)."""

import mailbox
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import EmailPolicy
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, cast

from marsad.sources.fields import Placed, document_of
from marsad.sources.html import read_html
from marsad.sources.problems import Problem

LONGEST_HEADER = 10_000
"""Letters: the library's time for a header grows with the square of them, and what is behind is left."""


class _Lenient(EmailPolicy):
    """Headers as the library understands them; what breaks the rules of its kind stays as it is written."""

    def header_fetch_parse(self, name: str, value: str) -> Any:
        """The header's value."""
        try:
            return super().header_fetch_parse(name, value[:LONGEST_HEADER])
        except Exception:  # it fails in many ways
            return value[:LONGEST_HEADER].encode("utf-8", "surrogateescape").decode("utf-8", "replace")


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
    held = cast(EmailMessage, BytesParser(_class=EmailMessage, policy=_Lenient()).parsebytes(raw))
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
    value = held[name]
    return str(value) if value is not None else None


def _moment(held: EmailMessage) -> str | None:
    try:
        return parsedate_to_datetime(_header(held, "date") or "").isoformat()
    except (ValueError, TypeError, OverflowError):
        return None
