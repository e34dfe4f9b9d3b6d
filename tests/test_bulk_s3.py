"""`marsad bulk` over s3://, tried on a server of this machine: pip install 'moto[server]'."""

import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("pyarrow", reason="bulk runs need pyarrow: pip install 'marsad[cluster]'")
pytest.importorskip("moto.server", reason="no S3 server is installed: pip install 'moto[server]'")

from marsad.bulk import BulkError, Summary, bulk
from marsad.bulk.engine import Here
from marsad.bulk.loading import load
from marsad.store import Store
from test_bulk import corpus, lines, rows

SHARDS = 3


class Line(socketserver.ThreadingTCPServer):
    """The network between a run and the store: it can be cut."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, server: tuple[str, int]) -> None:
        super().__init__(("127.0.0.1", 0), Passing)
        self.far = server
        self.cut = False
        self.open: set[socket.socket] = set()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def fail(self, seconds: float) -> None:
        """Cut all connections, and take none for a while."""
        self.cut = True
        for each in list(self.open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        threading.Timer(seconds, self.mend).start()

    def mend(self) -> None:
        self.cut = False


class Passing(socketserver.BaseRequestHandler):
    """Passes on what comes from either side."""

    server: Line

    def handle(self) -> None:
        if self.server.cut:
            return
        with socket.create_connection(self.server.far) as far:
            ends = {self.request, far}
            self.server.open |= ends
            back = threading.Thread(target=_pass, args=(far, self.request), daemon=True)
            back.start()
            _pass(self.request, far)
            back.join()
            self.server.open -= ends


def _pass(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while some := source.recv(1 << 16):
            target.sendall(some)
    with suppress(OSError):
        target.shutdown(socket.SHUT_RDWR)


@pytest.fixture(scope="module")
def line() -> Iterator[Line]:
    from moto.server import ThreadedMotoServer

    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    with Line(server.get_host_and_port()) as line:
        yield line
        line.shutdown()
    server.stop()


@pytest.fixture
def bucket(line: Line, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    """A bucket with shards under in/; the same shards lie in a folder `in`."""
    from pyarrow.fs import FileSystem

    given = {"ENDPOINT_URL": f"http://127.0.0.1:{line.server_address[1]}", "ACCESS_KEY_ID": "marsad"}
    given |= {"SECRET_ACCESS_KEY": "marsad", "DEFAULT_REGION": "us-east-1", "EC2_METADATA_DISABLED": "true"}
    for name, value in given.items():
        monkeypatch.setenv(f"AWS_{name}", value)
    name = tmp_path.name.replace("_", "-")
    system, root = FileSystem.from_uri(f"s3://{name}?allow_bucket_creation=true")
    system.create_dir(root)
    (tmp_path / "in").mkdir()
    documents = corpus()[: SHARDS * 4]
    for at in range(SHARDS):
        content = lines(documents[at::SHARDS])
        (tmp_path / "in" / f"{at}.jsonl").write_text(content, encoding="utf-8")
        with system.open_output_stream(f"{root}/in/{at}.jsonl") as stream:
            stream.write(content.encode())
    return f"s3://{name}"


def small(source: str, out: str, **options: Any) -> Summary:
    return bulk(source, out, Here(), block=40, group=40, **options)


def fetched(url: str, to: Path) -> Path:
    """All that lies under a URL, in a folder."""
    from pyarrow.fs import LocalFileSystem, copy_files

    to.mkdir()
    copy_files(url, str(to), destination_filesystem=LocalFileSystem())
    return to


def test_object_stores_and_folders_give_the_same(bucket: str, tmp_path: Path) -> None:
    first = small(f"{bucket}/in", f"{bucket}/out")
    small(str(tmp_path / "in"), str(tmp_path / "out"))
    assert rows(fetched(f"{bucket}/out", tmp_path / "fetched")) == rows(tmp_path / "out")
    again = small(f"{bucket}/in", f"{bucket}/out")
    assert (first.read, again.read, again.unchanged) == (SHARDS, 0, True)
    with Store(tmp_path / "one.db") as one, Store(tmp_path / "other.db") as other:
        load(f"{bucket}/out", one)
        load(str(tmp_path / "out"), other)
        assert list(one.all_events()) == list(other.all_events())


@pytest.mark.parametrize("step", ["reading", "copies", "events"])
def test_a_network_that_is_lost_for_a_while(
    bucket: str, line: Line, tmp_path: Path, step: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("marsad.bulk.engine._PAUSES", (1.0,) * 8)
    lost = threading.Event()

    def progress(at: str, done: int, total: int) -> None:
        if at == step and not lost.is_set():
            lost.set()
            line.fail(2.0)

    summary = small(f"{bucket}/in", f"{bucket}/out", progress=progress)
    assert lost.is_set()
    assert summary.failed == []
    small(str(tmp_path / "in"), str(tmp_path / "out"))
    assert rows(fetched(f"{bucket}/out", tmp_path / "fetched")) == rows(tmp_path / "out")


def test_a_network_that_stays_away_is_named(bucket: str, line: Line, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("marsad.bulk.engine._PAUSES", ())

    def progress(at: str, done: int, total: int) -> None:
        if at == "copies" and not line.cut:
            line.fail(60.0)

    try:
        with pytest.raises(BulkError, match="goes on from there"):
            small(f"{bucket}/in", f"{bucket}/out", progress=progress)
    finally:
        line.mend()
    assert small(f"{bucket}/in", f"{bucket}/out").read == 0, "what was read before is kept"


def test_a_bucket_that_is_not_there(bucket: str) -> None:
    with pytest.raises(BulkError, match="no such folder"):
        small(f"{bucket}-gone/in", f"{bucket}/out")
