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
    shown = [
        _shown(path, method, told) for path, methods in openapi()["paths"].items() for method, told in methods.items()
    ]
    return render.page(
        "api.html", render.names_of(request), "api", info=openapi()["info"], filters=FILTERS, paths=shown
    )


def _shown(path: str, method: str, told: dict[str, Any]) -> dict[str, Any]:
    given = told.get("parameters", [])
    own = [p for p in given if p not in FILTERS]
    answer = next(told["responses"][status] for status in ("200", "201") if status in told["responses"])
    content = next(iter(answer["content"].values()))
    sent = told.get("requestBody", {}).get("content", {}).get("application/json", {}).get("example")
    example = content.get("example")
    return {
        "path": path,
        "method": method.upper(),
        "sent": json.dumps(sent, ensure_ascii=False, indent=2) if sent else "",
        "summary": told["summary"],
        "about": told.get("description", ""),
        "parameters": own,
        "filtered": len(own) < len(given),
        "example": json.dumps(example, ensure_ascii=False, indent=2) if example else "",
        "link": path if "{" not in path and method == "get" else "",
    }
