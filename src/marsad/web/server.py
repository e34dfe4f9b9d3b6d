"""Runs the web face: on this machine alone, or for others where they have tokens."""

import contextlib
import errno
import ipaddress
import socket
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from marsad.store import Store

_TURN = 0.0005
"""Seconds that one thread works before another one's turn."""
_LINGER = 60
"""Seconds that a connection stays open for the reader's next page."""
FIRST = "admin"
"""The name of the account that the first start makes."""
Address = ipaddress.IPv4Address | ipaddress.IPv6Address


class ServeError(RuntimeError):
    """The pages cannot be served; the message says what to do about it."""


def serve(
    store: str | Path,
    *,
    host: str = "127.0.0.1",
    port: int = 8765,
    allow_hosts: Sequence[str] = (),
    public: bool = False,
    on_ready: Callable[[str], None] | None = None,
    on_first: Callable[[str, str], None] | None = None,
) -> None:
    """Serve the observatory in `store` until interrupted.

    On a loopback address everybody on this machine may read. On any other, every page takes an account, and
    `allow_hosts` are the names by which others reach it. Where it is `public`, everybody may read, nobody may write,
    and names of private persons are covered. `on_ready` is called once with the address to open, when the port is held.
    Where nobody has an account yet and it is not public, an administrator's is made, and `on_first` is told name and
    token, this once; without `on_first` none is made. Raises ServeError where the address or `port` cannot be had,
    where others could reach it and there is no account, or where it is to be public and holds reports in which nobody
    looked for names; StoreError where there is no such store.
    """
    import uvicorn

    from marsad.store import Store
    from marsad.web.app import create_app

    address = _address_of(host)
    names = _names(address, allow_hosts)
    with Store(store, create=False) as opened:
        closed = not public and (not address.is_loopback or bool(allow_hosts))
        if public:
            _fit_for_all(opened)
        if closed and on_first is None and not opened.accounts.any():
            raise ServeError(
                "others could read this store, and nobody has a token yet: "
                f"`marsad user add NAME --role admin --store {opened.path}` makes one"
            )
        with _listen(address, port) as listener:
            Thread(target=_warm, args=(opened,), daemon=True).start()
            first = _first_admin(opened) if on_first is not None and not public else None
            Thread(target=_note, args=(opened, _served(listener, names, closed, public)), daemon=True).start()
            app = create_app(opened, hosts=names, closed=closed, public=public)
            config = uvicorn.Config(
                app, log_level="warning", server_header=False, access_log=False, timeout_keep_alive=_LINGER
            )
            if on_ready is not None:
                on_ready(_shown(listener, names))
            if on_first is not None and first is not None:
                on_first(FIRST, first)
            # Each row that comes from SQLite gives the other threads a turn: with Python's own 5 ms a page of a hundred
            # rows waits half a second beside one that is being drawn.
            sys.setswitchinterval(_TURN)
            # The server closes in good order on Ctrl-C and then hands the interrupt on; the caller is done with it.
            with contextlib.suppress(KeyboardInterrupt):
                uvicorn.Server(config).run(sockets=[listener])


def _fit_for_all(store: "Store") -> None:
    """ServeError where names of private persons would be shown that nobody has looked for."""
    unread = store.unread_names()
    if unread and not store.names_shown():
        raise ServeError(
            f"{unread:,} reports of this store were read before names of private persons were looked for: "
            f"build it anew from their files with `marsad build FILES --store {store.path}`, then serve it to all"
        )


def _first_admin(store: "Store") -> str | None:
    """The token of the first administrator, made where nobody has an account; None where somebody has one."""
    from marsad.store import AccountFault, StoreError
    from marsad.store.accounts import whoever

    try:
        return None if store.accounts.any() else store.accounts.add(FIRST, "admin", by=whoever("marsad serve"))
    except AccountFault:  # another server on this store was faster, and told it
        return None
    except StoreError:
        if store.accounts.any():
            raise
        return None  # nothing can be written to this store: there is nothing to administer either


def _served(listener: socket.socket, names: frozenset[str], closed: bool, public: bool) -> str:
    host, port = listener.getsockname()[:2]
    whom = "for everybody to read" if public else "for accounts alone" if closed else "for whoever is at this machine"
    told = f"{host} port {port}, {whom}"
    return f"{told}; also as {', '.join(sorted(names))}" if names else told


def _note(store: "Store", told: str) -> None:
    """Tell the audit log that the pages are open: in a thread, as a build may be writing for a while."""
    from marsad.store import StoreError
    from marsad.store.accounts import whoever

    with contextlib.suppress(StoreError):  # a store of which only reading is allowed is served all the same
        store.audit.note(whoever("marsad serve"), "serve", "", told)


def _warm(store: "Store") -> None:
    """Load what pages are answered from: a large store's columns, the tables of the reading, the fusion. So the first
    reader need not wait for it."""
    import marsad.fusion  # noqa: F401
    from marsad.analysis.holding import columns, facts
    from marsad.store import StoreError
    from marsad.web.marked import scopes_of

    # The pages themselves tell what is wrong.
    with contextlib.suppress(StoreError):
        columns(store)
        facts(store)
        for document in store.documents(limit=1):
            scopes_of(document)


def _listen(address: Address, port: int) -> socket.socket:
    """A socket bound to the address: held from here on, so that nothing can take the port in between."""
    family = socket.AF_INET6 if address.version == 6 else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((str(address), port))
        listener.listen()
    except (OSError, OverflowError) as error:
        listener.close()
        raise ServeError(_why_not(port, error)) from error
    return listener


def _why_not(port: int, error: Exception) -> str:
    code = getattr(error, "errno", None)
    if code == errno.EADDRINUSE:
        return f"port {port} is taken by another program: stop it, or choose another port with --port"
    if code == errno.EACCES:
        return f"port {port} may only be used by the administrator: choose one above 1023 with --port"
    return f"port {port} cannot be used: {error}"


def _address_of(host: str) -> Address:
    try:
        return ipaddress.ip_address("127.0.0.1" if host == "localhost" else host.strip("[]"))
    except ValueError:
        raise ServeError(
            f"{host!r} is no address of this machine: use 127.0.0.1 for it alone, 0.0.0.0 for others too"
        ) from None


def _names(address: Address, allow_hosts: Sequence[str]) -> frozenset[str]:
    """The names by which others ask. Without one, every request of theirs would be refused."""
    own = [] if address.is_loopback or address.is_unspecified else [str(address)]
    names = [name.strip().strip("[]").rstrip(".").lower() for name in allow_hosts]
    if not all(names) or any(set("/:@ ") & set(name) and not _is_address(name) for name in names):
        raise ServeError("--allow-host takes a name as it stands in the address bar, without http:// and port")
    if address.is_unspecified and not names:
        raise ServeError("say by which name others reach this machine: --allow-host NAME")
    return frozenset([*own, *names])


def _is_address(name: str) -> bool:
    try:
        return bool(ipaddress.ip_address(name))
    except ValueError:
        return False


def _shown(listener: socket.socket, names: frozenset[str]) -> str:
    host, port = listener.getsockname()[:2]
    if ipaddress.ip_address(host).is_unspecified:
        host = min(names)
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
