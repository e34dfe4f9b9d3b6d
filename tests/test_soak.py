"""The short form of `make soak`: the real server, readers, reviewers and a build at one store for some seconds."""

import json
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent


def test_readers_reviewers_and_a_build_at_one_store(tmp_path: Path) -> None:
    """No answer is an error, the build succeeds, memory stays, and the store is as it was written. How long answers
    take hangs on what else the machine does: that is for `make soak` to judge."""
    few = ("--minutes", "0.2", "--readers", "8", "--reviewers", "2", "--think", "1", "--decide", "2")
    small = ("--reports", "60", "--portion", "20", "--p99", "60", "--growth", "100", "--folder", str(tmp_path))
    command = [sys.executable, str(ROOT / "benchmarks" / "soak.py"), *few, *small]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    told = json.loads((tmp_path / "soak.json").read_text(encoding="utf-8"))
    assert told["faults"] == []
    assert told["answers"] > 8
    assert told["documents_after"] == told["documents_before"] + 20 * told["builds"]
