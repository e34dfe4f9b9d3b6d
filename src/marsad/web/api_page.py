"""The public interface shown to people: every address with its parameters and an example."""

import json
from typing import Any

from litestar import Response, get

from marsad.web import render
from marsad.web.asked import Asked
from marsad.web.openapi import FILTERS, openapi


@get("/api", sync_to_thread=True)
def api_page(request: Asked) -> Response[str]:
    """All that can be asked for, with examples."""
    shown = [_shown(path, operation["get"]) for path, operation in openapi()["paths"].items()]
    return render.page(
        "api.html", render.names_of(request), "api", info=openapi()["info"], filters=FILTERS, paths=shown
    )


def _shown(path: str, told: dict[str, Any]) -> dict[str, Any]:
    own = [p for p in told["parameters"] if p not in FILTERS]
    content = next(iter(told["responses"]["200"]["content"].values()))
    example = content.get("example")
    return {
        "path": path,
        "summary": told["summary"],
        "about": told.get("description", ""),
        "parameters": own,
        "filtered": len(own) < len(told["parameters"]),
        "example": json.dumps(example, ensure_ascii=False, indent=2) if example else "",
        "link": path if "{" not in path else "",
    }
