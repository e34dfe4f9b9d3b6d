"""The administrators' page: who may read and write, with which role, and what was done to accounts."""

from dataclasses import dataclass

from litestar import Response, get, post

from marsad.model.decision import Decision
from marsad.store import STANDINGS, AccountFault, Accounts, Standing
from marsad.web.admission import form_of
from marsad.web.asked import Asked, store_of
from marsad.web.names import Names
from marsad.web.render import names_of, page
from marsad.web.visitor import must

_MOST = 100
"""Acts shown, the newest first."""


@dataclass(frozen=True)
class ActView:
    """Something that was done to an account."""

    id: str
    who: str
    time: str
    when: str
    name: str
    act: str


@dataclass(frozen=True)
class Done:
    """What was done just now. `token` is told this once."""

    act: str
    name: str
    token: str = ""


@get("/users", sync_to_thread=True)
def users_page(request: Asked) -> Response[str]:
    """Who has an account. For administrators alone."""
    must("admin")
    return _shown(request)


@post("/users", sync_to_thread=True)
def change_users(request: Asked) -> Response[str]:
    """Add somebody, give a new token, set a role, close or remove an account; the ledger tells who did."""
    by = must("admin").name
    form = form_of(request)
    accounts = store_of(request).accounts
    act, name, role = (str(form.get(key, "")) for key in ("act", "name", "role"))
    try:
        done = _carry_out(accounts, act, " ".join(name.split()), role, by)
    except AccountFault as fault:
        return _shown(request, status=422, fault=fault.key, asked=name)
    return _shown(request, done=done) if done else _shown(request, status=422, fault="act", asked=name)


def _carry_out(accounts: Accounts, act: str, name: str, role: str, by: str) -> Done | None:
    """Do what a form asks for; None where that is nothing we know."""
    standing: Standing | None = next((s for s in STANDINGS if s == role), None)
    if act == "add" and standing:
        return Done("added", name, accounts.add(name, standing, by=by))
    if act == "renew":
        return Done("renewed", name, accounts.renew(name, by=by))
    if act == "role" and standing:
        accounts.set_role(name, standing, by=by)
        return Done("role", name)
    if act == "disable":
        accounts.disable(name, by=by)
        return Done("disabled", name)
    if act == "remove":
        accounts.remove(name, by=by)
        return Done("removed", name)
    return None


def _shown(
    request: Asked, *, status: int = 200, done: Done | None = None, fault: str = "", asked: str = ""
) -> Response[str]:
    names, accounts = names_of(request), store_of(request).accounts
    made = page(
        "users.html",
        names,
        "users",
        status=status,
        accounts=accounts.all(),
        acts=[_act(entry, names) for entry in reversed(accounts.acts()[-_MOST:])],
        standings=STANDINGS,
        done=done,
        fault=fault,
        asked=asked,
    )
    made.headers["cache-control"] = "no-store"  # a token may stand on it
    return made


def _act(entry: Decision, names: Names) -> ActView:
    words = names.words
    act, _, role = entry.note.partition(" ")
    told = words.label("account_act", act)
    comma = "،" if words.language == "ar" else ","
    return ActView(
        id=entry.id,
        who=entry.who,
        time=entry.time,
        when=f"{words.day(entry.time)}{comma} {entry.time[11:16]} UTC",
        name=entry.value or "",
        act=f"{told}: {words.label('standing', role)}" if role else told,
    )
