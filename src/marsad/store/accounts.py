"""Who may read and write over the web: names with a role and a token, and their sessions.

Of tokens and sessions only hashes are kept: who reads the file, or a copy of it, cannot log in with what stands there.
"""

import getpass
import hashlib
import secrets
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import UTC, datetime, timedelta
from typing import Any, Literal, get_args

import msgspec
from sqlalchemy import Connection, delete, func, insert, select, update

from marsad.model.decision import Decision
from marsad.store import audit, ledger
from marsad.store.errors import StoreError
from marsad.store.ledger import ACCOUNT
from marsad.store.redirects import now
from marsad.store.schema import decisions, sessions, users
from marsad.text import alike

Standing = Literal["reader", "reviewer", "admin"]
STANDINGS: tuple[Standing, ...] = get_args(Standing)
"""What one may do, each including the ones before: read; decide on events; bring in reports and name others."""
SESSION = timedelta(hours=12)
_NO_TOKEN = "disabled "
"""What stands in the place of a token's hash, with chance after it; no hash begins so."""
_LONGEST_NAME = 60
_Opened = Callable[[], AbstractContextManager[Connection]]


class AccountFault(StoreError):
    """What was asked of an account cannot be. `key` says why: `name` is none, `taken`, `nobody` of it, or it is the
    `last` administrator's."""

    def __init__(self, key: str, told: str) -> None:
        super().__init__(told)
        self.key = key


class Account(msgspec.Struct, frozen=True, kw_only=True):
    """Somebody with a token. Times are UTC, ISO 8601."""

    name: str
    role: Standing
    added: str
    used: str | None = None
    """When the token last began a session."""
    disabled: bool = False
    """No token opens it, until it is given a new one."""

    def may(self, role: Standing) -> bool:
        """Whether the account's role includes another one."""
        return STANDINGS.index(self.role) >= STANDINGS.index(role)


class Accounts:
    """The accounts of a store. Methods raise StoreError with what to do about it.

    Where `by` names who does something to an account, the ledger keeps it: a note about `account`, with the account's
    name as its value and the act in its words.
    """

    def __init__(self, reading: _Opened, writing: _Opened) -> None:
        self._reading, self._writing = reading, writing

    def add(self, name: str, role: Standing, *, by: str = "") -> str:
        """A new account; its token, told this once. AccountFault where its name is another's, or looks like it."""
        name = _name(name)
        token = _token()
        with self._writing() as connection:
            if _held(connection, name) is not None:
                told = f"there is a user {name!r} already; `marsad user renew` gives a new token"
                raise AccountFault("taken", told)
            others = connection.execute(select(users.c.name)).scalars()
            likeness = next((other for other in others if alike(other) == alike(name)), None)
            if likeness is not None:
                raise AccountFault("taken", f"{name!r} would be taken for {likeness!r}: give another name")
            row = {"name": name, "role": role, "token": _hash(token), "added": now()}
            connection.execute(insert(users), row)
            _note(connection, by, name, f"added {role}")
        return token

    def renew(self, name: str, *, by: str = "") -> str:
        """A new token in the place of the old one, which no longer opens anything; its sessions end."""
        token = _token()
        with self._writing() as connection:
            self._set(connection, name, token=_hash(token))
            connection.execute(delete(sessions).where(sessions.c.user == name))
            _note(connection, by, name, "renewed")
        return token

    def set_role(self, name: str, role: Standing, *, by: str = "") -> None:
        """Let somebody do more, or less, from now on. AccountFault where no administrator were left."""
        with self._writing() as connection:
            if role != "admin":
                _leave_an_admin(connection, name)
            self._set(connection, name, role=role)
            _note(connection, by, name, f"role {role}")

    def disable(self, name: str, *, by: str = "") -> None:
        """Close an account until it is given a new token; its sessions end. AccountFault where no administrator were
        left."""
        with self._writing() as connection:
            _leave_an_admin(connection, name)
            self._set(connection, name, token=f"{_NO_TOKEN}{secrets.token_hex(16)}")
            connection.execute(delete(sessions).where(sessions.c.user == name))
            _note(connection, by, name, "disabled")

    def remove(self, name: str, *, by: str = "") -> None:
        """Take an account away; its sessions end, its decisions stay under its name. AccountFault where others were
        left without an administrator."""
        with self._writing() as connection:
            if connection.execute(select(func.count(users.c.name))).scalar_one() > 1:
                _leave_an_admin(connection, name)
            if not connection.execute(delete(users).where(users.c.name == name)).rowcount:
                raise _nobody(name)
            _note(connection, by, name, "removed")

    def acts(self) -> list[Decision]:
        """What was done to accounts, as the ledger holds it, the first act first."""
        chosen = select(decisions.c.record).where(decisions.c.kind == "note").order_by(decisions.c.number)
        with self._reading() as connection:
            noted = [ledger.read(record) for record in connection.execute(chosen).scalars()]
        return [note for note in noted if note.field == ACCOUNT]

    def _set(self, connection: Connection, name: str, **values: str) -> None:
        if not connection.execute(update(users).where(users.c.name == name).values(**values)).rowcount:
            raise _nobody(name)

    def all(self) -> list[Account]:
        """All accounts by name."""
        with self._reading() as connection:
            return [_account(row) for row in connection.execute(select(users).order_by(users.c.name)).mappings()]

    def any(self) -> bool:
        """Whether there is an account."""
        with self._reading() as connection:
            return bool(connection.execute(select(func.count(users.c.name))).scalar_one())

    def of_token(self, token: str) -> Account | None:
        """Whose token it is; None where nobody's."""
        with self._reading() as connection:
            row = connection.execute(select(users).where(users.c.token == _hash(token))).mappings().one_or_none()
        return None if row is None else _account(row)

    def begin(self, name: str) -> str:
        """Begin a session; what the browser has to hold. Sessions that ran out are forgotten."""
        secret, time = secrets.token_urlsafe(32), now()
        until = (datetime.now(UTC) + SESSION).isoformat()
        with self._writing() as connection:
            connection.execute(delete(sessions).where(sessions.c.until < time))
            connection.execute(insert(sessions), {"secret": _hash(secret), "user": name, "until": until})
            connection.execute(update(users).where(users.c.name == name).values(used=time))
        return secret

    def of_session(self, secret: str) -> Account | None:
        """Who holds a session; None where it is unknown, ended or ran out."""
        running = (sessions.c.secret == _hash(secret)) & (sessions.c.until >= now())
        with self._reading() as connection:
            chosen = select(users).join(sessions, sessions.c.user == users.c.name).where(running)
            row = connection.execute(chosen).mappings().one_or_none()
        return None if row is None else _account(row)

    def end(self, secret: str) -> None:
        """End a session; nothing happens where there is none."""
        with self._writing() as connection:
            connection.execute(delete(sessions).where(sessions.c.secret == _hash(secret)))


def whoever(command: str) -> str:
    """Whose act is told of where no account acts: who runs the command on this machine."""
    try:
        return f"{getpass.getuser()} ({command})"
    except (OSError, KeyError):  # the machine has no name for them
        return command


def _name(name: str) -> str:
    name = " ".join(name.split())
    if not name or len(name) > _LONGEST_NAME or not name.isprintable():
        told = f"{name!r} is no name: give one of up to {_LONGEST_NAME} letters that others will know"
        raise AccountFault("name", told)
    return name


def _token() -> str:
    return f"marsad-{secrets.token_urlsafe(32)}"


def _hash(secret: str) -> str:
    # Tokens are 256 random bits: nobody finds one by trying, so a slow hash would only slow the pages.
    return hashlib.sha256(secret.encode(errors="replace")).hexdigest()


def _held(connection: Connection, name: str) -> str | None:
    return connection.execute(select(users.c.name).where(users.c.name == name)).scalar()


def _nobody(name: str) -> AccountFault:
    return AccountFault("nobody", f"there is no user {name!r}; `marsad user list` names them")


def _leave_an_admin(connection: Connection, name: str) -> None:
    """AccountFault where this account is the last administrator's with a token."""
    admins = select(users.c.name).where(users.c.role == "admin", users.c.token.not_like(f"{_NO_TOKEN}%"))
    if list(connection.execute(admins).scalars()) == [name]:
        raise AccountFault("last", f"{name!r} is the last administrator: make another one first")


def _note(connection: Connection, by: str, name: str, act: str) -> None:
    if not by:
        audit.append(connection, "", "account", name, act)
    else:
        note = Decision(id="", time="", who=by, kind="note", field=ACCOUNT, value=name, note=act)
        ledger.append(connection, note)


def _account(row: Any) -> Account:
    disabled = row["token"].startswith(_NO_TOKEN)
    return Account(name=row["name"], role=row["role"], added=row["added"], used=row["used"], disabled=disabled)
