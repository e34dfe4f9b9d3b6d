"""Telegram to documents: Desktop's export (JSON and HTML), archivers' JSON, the public preview pages.

A post with words is a document. Pictures of an album stand as posts of their own without words, so that an album is one
document: the one with its caption. What a reply quotes is not among its words.
"""

import codecs
import json
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from lxml import etree
from lxml import html as lxml_html
from lxml.etree import ParserError
from lxml.html import HtmlElement

from marsad.sources.addresses import ZONE
from marsad.sources.fields import Placed, document_of
from marsad.sources.problems import Problem

_CHUNK = 1 << 20
_LONGEST = 64 * 1024 * 1024
_BEFORE = re.compile(r'"messages"\s*:\s*\[')
_NAMES = re.compile(r'"(name|id|username)"\s*:\s*("(?:[^"\\]|\\.)*"|-?[0-9]+)')
_BREAK = "\x1e"
_BLANKS = re.compile(r"[ \t\r\n\f\v\u00a0]+")


class _BrokenOff(ValueError):
    """The export cannot be read on; the message says why."""


def is_export(head: bytes) -> bool:
    """Whether the first bytes of a JSON file are those of Desktop's export."""
    return b'"messages"' in head or b'"chats"' in head


def is_page(page: str) -> bool:
    """Whether a page is Desktop's HTML export or a channel's public preview."""
    return "tgme_widget_message" in page or ('class="page_wrap' in page and "message default" in page)


def read_export(path: Path, _: Path) -> Placed:
    """The posts of `result.json`: of one channel, or of all chats of an account. Read piece by piece, never whole."""
    with path.open("rb") as stream:
        try:
            for channel, message in _messages(stream):
                yield from _post(channel, message, str(path))
        except _BrokenOff as error:
            yield Problem(where=str(path), what=str(error), mend="export it again")


def _messages(stream: BinaryIO) -> Iterator[tuple[dict[str, str], Any]]:
    """Each message with the fields of its chat. _BrokenOff where the file breaks off."""
    decoder, scanner = codecs.getincrementaldecoder("utf-8")("replace"), json.JSONDecoder()
    text, inside, channel, ended = "", False, dict[str, str](), False
    while True:
        at = 0
        while True:
            if not inside:
                found = _BEFORE.search(text, at)
                if found is None:
                    break
                channel = {name: _value(told) for name, told in _NAMES.findall(text[at : found.start()])}
                at, inside = found.end(), True
            at = _after_blanks(text, at)
            if text[at : at + 1] == "]":
                at, inside = at + 1, False
                continue
            try:
                message, at = scanner.raw_decode(text, at)
            except json.JSONDecodeError:
                break  # the rest of it comes with the next piece
            except (RecursionError, ValueError) as error:  # nested without end; a number of thousands of digits
                raise _BrokenOff(f"it holds what no export of Telegram's does: {error}") from None
            yield channel, message
        # What stands before the messages names the chat, and may be cut anywhere.
        text = text[at:] if inside or at else text[-_CHUNK:]
        if ended:
            if inside:
                raise _BrokenOff("the export breaks off within its messages; those before are read")
            return
        if inside and len(text) > _LONGEST:
            raise _BrokenOff("a message is longer than any is: it is no export of Telegram's")
        # As much again as there is: a message is begun anew with each piece, and a long one must not come in many.
        piece = stream.read(max(_CHUNK, len(text)))
        ended = not piece
        text += decoder.decode(piece, final=ended)


def _value(told: str) -> str:
    try:
        return _whole(json.loads(told))
    except ValueError:  # an escape that is none, more digits than a number may have
        return told.strip('"')


def _whole(value: object) -> str:
    """JSON can spell half a character, as of a name that was cut short within it; no text can hold it."""
    return str(value).encode(errors="replace").decode()


def _after_blanks(text: str, at: int) -> int:
    while text[at : at + 1] in (" ", "\n", "\r", "\t", ","):
        at += 1
    return at


def _post(channel: Mapping[str, str], message: Any, file: str) -> Placed:
    if not isinstance(message, dict) or message.get("type", "message") != "message":
        return
    text = _joined(message.get("text")).strip()
    if not text or message.get("id") is None:
        return
    number = _whole(message["id"])
    key = channel.get("username") or channel.get("id") or channel.get("name") or "telegram"
    fields = {
        "text": text,
        "published": _moment(message.get("date_unixtime")) or message.get("date"),
        "publisher": channel.get("name"),
        "url": f"https://t.me/{channel['username']}/{number}" if channel.get("username") else None,
    }
    where = f"{file}: {channel.get('name', '')} {number}"
    yield from document_of(where, fields, f"telegram/{key}/{number}")


def _joined(text: Any) -> str:
    """Desktop writes words as text, or as a list of pieces, links and tags among them."""
    if isinstance(text, str):
        return text
    if isinstance(text, list):
        return "".join(_joined(piece.get("text") if isinstance(piece, dict) else piece) for piece in text)
    return ""


def _moment(seconds: Any) -> str | None:
    try:
        return datetime.fromtimestamp(int(seconds), ZONE).isoformat()
    except (TypeError, ValueError, OverflowError, OSError):
        return None


def read_archived(fields: Mapping[str, Any]) -> dict[str, Any] | None:
    """The fields of a document from one object of an archiver (Telethon's names); None where it is none."""
    words = fields.get("message")
    if not isinstance(words, str) or "id" not in fields or "date" not in fields:
        return None
    peer = fields.get("peer_id")
    channel = str(fields.get("channel") or (peer.get("channel_id") if isinstance(peer, dict) else peer) or "telegram")
    return {
        "id": f"telegram/{channel}/{fields['id']}",
        "text": words,
        "published": _in_zone(fields["date"]),
        "publisher": fields.get("channel_title") or fields.get("channel"),
        "url": fields.get("url"),
    }


def _in_zone(value: Any) -> Any:
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return value
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(ZONE).isoformat()


def read_page(page: str, where: str) -> Placed:
    """The posts of a preview page (`t.me/s/CHANNEL`) or of a page of Desktop's HTML export; a page without any element
    has none."""
    try:
        tree = lxml_html.document_fromstring(page)
    except ParserError:
        yield Problem(where=where, what="nothing in it is HTML", mend="save the page again")
        return
    if "tgme_widget_message" in page:
        yield from _previewed(tree, where)
    else:
        yield from _exported(tree, where)


def _previewed(tree: HtmlElement, where: str) -> Placed:
    for post in tree.xpath("//*[@data-post]"):
        key = post.get("data-post")
        for quoted in post.xpath(".//*[contains(@class, 'tgme_widget_message_reply')]"):
            quoted.drop_tree()
        words = post.xpath(".//*[contains(@class, 'tgme_widget_message_text')]")
        times = post.xpath(".//time/@datetime")
        owner = post.xpath(".//*[contains(@class, 'tgme_widget_message_owner_name')]")
        if not words:
            continue
        fields = {
            "text": _words(words[-1]),
            "published": _in_zone(str(times[-1])) if times else None,
            "publisher": _words(owner[0]) if owner else key.partition("/")[0],
            "url": f"https://t.me/{key}",
        }
        yield from document_of(f"{where}: {key}", fields, f"telegram/{key}")


def _exported(tree: HtmlElement, where: str) -> Placed:
    title = tree.xpath("//*[contains(@class, 'page_header')]//*[contains(@class, 'text')]")
    channel = _words(title[0]) if title else "telegram"
    for post in tree.xpath("//*[contains(concat(' ', @class, ' '), ' message ') and contains(@class, 'default')]"):
        words = [w for w in post.xpath(".//*[contains(concat(' ', @class, ' '), ' text ')]") if _words(w)]
        number = (post.get("id") or "").removeprefix("message")
        if not words or not number:
            continue
        times = post.xpath(".//*[contains(@class, 'date')]/@title")
        fields = {"text": _words(words[-1]), "published": _day(times[0]) if times else None, "publisher": channel}
        yield from document_of(f"{where}: {number}", fields, f"telegram/{channel}/{number}")


def _day(title: str) -> str | None:
    """Desktop's «22.02.2021 10:15:00 UTC+03:00» as ISO 8601."""
    found = re.match(r"(\d{2})\.(\d{2})\.(\d{4})", title)
    return f"{found[3]}-{found[2]}-{found[1]}" if found else None


def _words(element: HtmlElement) -> str:
    """The words of an element, its line breaks kept; those of its source are none."""
    lines = "".join(_pieces(element)).split(_BREAK)
    return "\n".join(_BLANKS.sub(" ", line).strip() for line in lines).strip()


def _pieces(element: HtmlElement) -> Iterator[str]:
    for event, node in etree.iterwalk(element, events=("start", "end")):
        if event == "start":
            yield _BREAK if node.tag == "br" else node.text or ""
        elif node is not element:
            yield node.tail or ""
