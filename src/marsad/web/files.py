"""The files of the pages: style, scripts, fonts, outlines; compressed once, told apart by their content."""

import gzip
import hashlib
import mimetypes
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from litestar import Response, get
from litestar.exceptions import NotFoundException

from marsad.web.asked import Asked

ASSETS = Path(__file__).with_name("assets")
# The browser is told to trust these types alone, and some systems' own tables lack or bend them.
_TYPES = {
    ".css": "text/css",
    ".geojson": "application/geo+json",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".svg": "image/svg+xml",
    ".woff2": "font/woff2",
}
_LASTING = (".woff2", ".mjs", ".geojson")
"""What changes with a new version of marsad at most: browsers need not ask for it again the same day."""


@dataclass(frozen=True)
class File:
    """A file as it is sent."""

    plain: bytes
    packed: bytes | None
    """Compressed, where that makes it smaller."""
    type: str
    tag: str
    keep: str


@get("/assets/{path:path}", sync_to_thread=False)
def asset(request: Asked) -> Response[bytes]:
    """A file of the pages."""
    path = str(request.path_params["path"]).lstrip("/")
    if "\0" in path:
        raise NotFoundException("no such file")
    target = (ASSETS / path).resolve()
    if not target.is_relative_to(ASSETS.resolve()) or not target.is_file():
        raise NotFoundException("no such file")
    file = _file(target, target.stat().st_mtime_ns)
    headers = {"etag": file.tag, "cache-control": file.keep, "vary": "accept-encoding"}
    if file.tag in (tag.strip() for tag in request.headers.get("if-none-match", "").split(",")):
        return Response(b"", status_code=304, headers=headers, media_type=file.type)
    if file.packed is not None and "gzip" in request.headers.get("accept-encoding", ""):
        return Response(file.packed, headers=headers | {"content-encoding": "gzip"}, media_type=file.type)
    return Response(file.plain, headers=headers, media_type=file.type)


@lru_cache(maxsize=256)
def _file(path: Path, changed: int) -> File:
    """Read and compressed once; `changed` makes it another file when somebody works on it."""
    plain = path.read_bytes()
    packed = None if path.suffix == ".woff2" else gzip.compress(plain, 9, mtime=0)
    type_ = _TYPES.get(path.suffix) or mimetypes.guess_type(path.name)[0] or "text/plain"
    return File(
        plain=plain,
        packed=packed if packed is not None and len(packed) < len(plain) else None,
        type=type_,
        tag=f'W/"{hashlib.sha256(plain).hexdigest()[:24]}"',
        keep="max-age=86400" if path.suffix in _LASTING else "no-cache",
    )
