"""Answers kept until the store changes: the same question is asked again whenever a page is opened."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from functools import wraps
from threading import Lock
from typing import Any, Concatenate, ParamSpec, TypeVar, cast
from weakref import WeakKeyDictionary

from marsad.analysis.holding import facts
from marsad.store import Store

P = ParamSpec("P")
T = TypeVar("T")
_MOST = 256
"""Answers kept of one store, the least lately asked for going first."""
_lock = Lock()
_held: "WeakKeyDictionary[Store, tuple[Hashable, OrderedDict[Hashable, Any]]]" = WeakKeyDictionary()


def kept(function: Callable[Concatenate[Store, P], T]) -> Callable[Concatenate[Store, P], T]:
    """The function, its answers kept until the store changes; what it is asked has to be hashable."""

    @wraps(function)
    def asked(store: Store, *args: P.args, **named: P.kwargs) -> T:
        # The mark of what the answer is made from, which of a large store may lag behind the store's own.
        mark = facts(store).mark
        question = (function.__module__, function.__qualname__, args, tuple(sorted(named.items())))
        with _lock:
            answers = _answers(store, mark)
            if question in answers:
                answers.move_to_end(question)
                found: T = answers[question]
                return found
        made = function(store, *args, **named)
        with _lock:
            answers = _answers(store, mark)
            answers[question] = made
            while len(answers) > _MOST:
                answers.popitem(last=False)
        return made

    return cast(Callable[Concatenate[Store, P], T], asked)


def _answers(store: Store, mark: Hashable) -> OrderedDict[Hashable, Any]:
    held = _held.get(store)
    if held is None or held[0] != mark:
        held = (mark, OrderedDict())
        _held[store] = held
    return held[1]
