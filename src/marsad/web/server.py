"""Runs the web face on a loopback address."""

import contextlib
import errno
import ipaddress
import socket
from collections.abc import Callable
from pathlib import Path


class ServeError(RuntimeError):
    """The pages cannot be served; the message says what to do about it."""


def serve(
    store: str | Path,
    *,
    host: str = "127.0.0.1",
    port: int = 8765,
    on_ready: Callable[[str], None] | None = None,
) -> None:
    """Serve the observatory in `store` until interrupted.

    `on_ready` is called once with the address to open, when the port is held. Raises ServeError where `host` is not a
    loopback address or `port` cannot be had, StoreError where there is no such store.
    """
    import uvicorn

    from marsad.store import Store
    from marsad.web.app import create_app

    listener = _listen(host, port)
    try:
        with Store(store, create=False) as opened:
            config = uvicorn.Config(create_app(opened), log_level="warning", server_header=False, access_log=False)
            if on_ready is not None:
                on_ready(_address(listener))
            # The server closes in good order on Ctrl-C and then hands the interrupt on; the caller is done with it.
            with contextlib.suppress(KeyboardInterrupt):
                uvicorn.Server(config).run(sockets=[listener])
    finally:
        listener.close()


def _listen(host: str, port: int) -> socket.socket:
    """A socket bound to the address: held from here on, so that nothing can take the port in between."""
    address = _loopback(host)
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


def _loopback(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
    try:
        address = ipaddress.ip_address("127.0.0.1" if host == "localhost" else host.strip("[]"))
    except ValueError:
        raise ServeError(f"{host!r} is no loopback address: use 127.0.0.1, ::1 or localhost") from None
    if not address.is_loopback:
        # There are no accounts and no passwords: who reaches the port reads the store.
        raise ServeError(f"{host} can be reached from other machines: marsad serves on 127.0.0.1 or ::1 only")
    return address


def _address(listener: socket.socket) -> str:
    host, port = listener.getsockname()[:2]
    return f"http://[{host}]:{port}/" if ":" in host else f"http://{host}:{port}/"
