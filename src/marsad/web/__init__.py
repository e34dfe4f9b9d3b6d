"""The face of an observatory: pages in Arabic and English and a JSON API, for the machine it runs on alone."""

from marsad.web.app import create_app
from marsad.web.server import ServeError, serve

__all__ = ["ServeError", "create_app", "serve"]
