"""JSON answers that need not be sent twice, and errors as RFC 9457 has them."""

import hashlib
from http import HTTPStatus
from typing import Any

import msgspec
from litestar import Response

from marsad.web.asked import Asked

_encode = msgspec.json.Encoder().encode


def answer(request: Asked, content: Any, media_type: str = "application/json") -> Response[bytes]:
    """The content as JSON with its ETag; 304 without a body where the asker has the same already."""
    return answer_with(request, _encode(content), media_type)


def answer_with(request: Asked, body: bytes, media_type: str) -> Response[bytes]:
    """The body with its ETag; 304 without it where the asker has the same already."""
    # Weak: the same content may travel compressed or not.
    tag = f'W/"{hashlib.sha256(body).hexdigest()[:24]}"'
    headers = {"etag": tag, "cache-control": "private, no-cache"}
    if tag in (held.strip() for held in request.headers.get("if-none-match", "").split(",")):
        return Response(b"", status_code=304, headers=headers, media_type=media_type)
    return Response(body, headers=headers, media_type=media_type)


def problem(status: int, detail: str, **more: Any) -> Response[bytes]:
    """What is wrong, as a program reads it; `more` stands beside it."""
    title = HTTPStatus(status).phrase
    body = _encode({"type": "about:blank", "title": title, "status": status, "detail": detail, **more})
    return Response(body, status_code=status, media_type="application/problem+json")
