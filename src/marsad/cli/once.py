"""Options that are given twice. The parser below would take the last one and say nothing of the others."""

from collections.abc import Iterator
from typing import Any

from typer.core import TyperGroup

from marsad.cli.errors import Usage


class Commands(TyperGroup):
    """Commands whose options stand at most once, but for those that may be repeated. Usage where one stands twice."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """The command that the words call, and the words that are left to it."""
        name, command, rest = super().resolve_command(ctx, args)
        if command is not None:
            _refuse_repeated(command.params, rest)
        return name, command, rest


def _refuse_repeated(params: list[Any], words: list[str]) -> None:
    single = {name: p for p in params if p.param_type_name == "option" and not p.multiple for name in p.opts}
    seen: dict[str, str | None] = {}
    for name, value in _options(words, single):
        option = single[name]
        if option.name in seen and not option.is_flag:
            raise Usage(f"{name} stands twice, as {seen[option.name]} and as {value}; give it once")
        seen[option.name] = value


def _options(words: list[str], known: dict[str, Any]) -> Iterator[tuple[str, str | None]]:
    """The options among the words with their values."""
    rest = iter(words)
    for word in rest:
        if word == "--":
            return
        name, mark, value = word.partition("=")
        if name in known:
            yield name, value if mark else None if known[name].is_flag else next(rest, None)
