"""The command line: a thin face. It parses, calls and prints; what is done stands elsewhere."""

from marsad.cli.app import main

__all__ = ["main"]
