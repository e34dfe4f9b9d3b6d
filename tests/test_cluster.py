"""`marsad bulk` with Daft: on this machine, and on a real cluster of two nodes of which one is killed."""

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from marsad.sources import Problem, read_paths
from marsad.store import Store

ROOT = Path(__file__).parent.parent
INSTALL = "is not installed: pip install 'marsad[cluster]'"
needs_daft = pytest.mark.skipif(find_spec("daft") is None, reason=f"daft {INSTALL}")
needs_ray = pytest.mark.skipif(find_spec("ray") is None, reason=f"ray {INSTALL}")
MARSAD = [sys.executable, "-m", "marsad"]


@pytest.mark.skipif(find_spec("daft") is not None, reason="daft is installed")
def test_without_daft_it_is_told_what_to_install(tmp_path: Path) -> None:
    told = subprocess.run([*MARSAD, "bulk", str(tmp_path), str(tmp_path / "out")], capture_output=True)
    assert (told.returncode, b"pip install 'marsad[cluster]'" in told.stderr) == (3, True)


@needs_daft
def test_daft_here_gives_what_build_gives(tmp_path: Path) -> None:
    from test_bulk import CORPUS, lines

    (tmp_path / "in").mkdir()
    documents = [item for item in read_paths([CORPUS]) if not isinstance(item, Problem)]
    for at in range(3):
        (tmp_path / "in" / f"{at}.jsonl").write_text(lines(documents[at::3]), encoding="utf-8")
    (tmp_path / "in" / "bad.parquet").write_text("لا جدول", encoding="utf-8")
    run = subprocess.run([*MARSAD, "bulk", str(tmp_path / "in"), str(tmp_path / "out")], capture_output=True)
    assert run.returncode == 3, run.stderr.decode()
    assert b"bad.parquet" in run.stderr
    store, built = str(tmp_path / "loaded.db"), str(tmp_path / "built.db")
    subprocess.run([*MARSAD, "store", "load", str(tmp_path / "out"), "--store", store], check=True)
    subprocess.run([*MARSAD, "build", str(CORPUS), "--store", built, "--workers", "2"], check=True)
    with Store(store) as one, Store(built) as other:
        assert list(one.all_events()) == list(other.all_events())


@needs_daft
@needs_ray
def test_no_cluster_at_an_address(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"id": "a", "text": "خبر"}\n', encoding="utf-8")
    command = [*MARSAD, "bulk", str(tmp_path), str(tmp_path / "out"), "--cluster", "127.0.0.1:1"]
    told = subprocess.run(command, capture_output=True, timeout=120)
    assert (told.returncode, b"no Ray cluster at 127.0.0.1:1" in told.stderr) == (3, True), told.stderr.decode()


@needs_daft
@needs_ray
def test_a_node_that_is_killed_changes_nothing(tmp_path: Path) -> None:
    """Slow: two nodes of Ray are started."""
    command = [sys.executable, str(ROOT / "benchmarks" / "cluster.py"), "--documents", "60", "--shard", "6"]
    command += ["--size", "800", "--output", str(tmp_path / "told.json")]
    told = subprocess.run(command, capture_output=True, timeout=600, cwd=tmp_path)
    assert told.returncode == 0, told.stderr.decode()[-3000:]
    assert b'"unequal": []' in told.stdout
