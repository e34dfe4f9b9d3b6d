"""Who is asking, and what they may do."""

from contextvars import ContextVar
from dataclasses import dataclass

from litestar.exceptions import NotAuthorizedException, PermissionDeniedException

from marsad.store import Account, Standing


@dataclass(frozen=True)
class Visitor:
    """Who asks. `closed`: whether the pages are for those with an account alone; `public`: whether they are for
    everybody, to read and no more."""

    account: Account | None = None
    csrf: str = ""
    closed: bool = False
    public: bool = False

    @property
    def name(self) -> str:
        """The name that decisions bear; empty for nobody in particular."""
        return self.account.name if self.account else ""

    def may(self, role: Standing) -> bool:
        """Whether a role includes what the visitor has; a reader on this machine needs none."""
        if self.account is None:
            return role == "reader" and not self.closed
        return self.account.may(role)


_visitor: ContextVar[Visitor] = ContextVar("visitor")
_NOBODY = Visitor()


def visitor() -> Visitor:
    """Who asks for the page that is being made."""
    return _visitor.get(_NOBODY)


def came(asking: Visitor) -> None:
    """Note who asks, for the rest of this request."""
    _visitor.set(asking)


def must(role: Standing) -> Account:
    """The visitor's account. HTTPException 401 where there is none, 403 where its role is too small."""
    account = visitor().account
    if account is None:
        raise NotAuthorizedException("log in, or send a token: Authorization: Bearer …")
    if not account.may(role):
        raise PermissionDeniedException(f"{account.name} is {account.role}; this takes {role}")
    return account
