"""Ask the public list of known weaknesses about every pinned package: `python tools/audit.py requirements.txt …`.

pip-audit does the asking, from an environment of its own under build/, so that what is audited is not changed by it.
Exit code 1 where a weakness is known. Where there is no network, or the list that answers knows nothing at all, as
mirrors' lists do, the audit is skipped, which it says.
"""

import re
import subprocess
import sys
import venv
from pathlib import Path

PLACE = Path("build/audit")
_FOUND = re.compile(r"^Found \d+ known vulnerabilit", re.MULTILINE)
_NONE = "No known vulnerabilities found"
# Known to be weak for years: a list that does not name it answers for nothing else. It is never installed.
_WEAK = f"jinja2==2.4.1 --hash=sha256:{'0' * 64}\n"


def main(files: list[str]) -> int:
    """Audit each file of requirements; the exit code."""
    python = _ready()
    if python is None:
        return _skipped("pip-audit could not be installed: is there a network?")
    weak = PLACE / "weak.txt"
    weak.write_text(_WEAK, encoding="utf-8")
    told = _asked(python, str(weak))
    if not _FOUND.search(told):
        return _skipped(f"the list of known weaknesses could not be asked, or is empty ({_last(told)})")
    worst = 0
    for file in files:
        told = _asked(python, file)
        if _NONE in told:
            print(f"{file}: no known weakness")
            continue
        if not _FOUND.search(told):
            _skipped(f"{file}: {_last(told)}")
            continue
        print(f"{file}:\n{told.strip()}")
        worst = 1
    return worst


def _asked(python: Path, file: str) -> str:
    """What pip-audit says. Pinned and hashed, the file names all that is installed: nothing has to be downloaded."""
    asked = [str(python), "-m", "pip_audit", "--require-hashes", "--disable-pip", "--progress-spinner=off"]
    done = subprocess.run([*asked, "--requirement", file], capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def _last(told: str) -> str:
    return (told.strip().splitlines() or ["no answer"])[-1][:200]


def _ready() -> Path | None:
    """The Python that has pip-audit; it is installed where it is missing."""
    python = PLACE / ("Scripts" if sys.platform == "win32" else "bin") / "python"
    if not python.exists():
        venv.create(PLACE, with_pip=True)
    if _runs(python, "-c", "import pip_audit"):
        return python
    _runs(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "pip-audit>=2.7")
    return python if _runs(python, "-c", "import pip_audit") else None


def _runs(python: Path, *arguments: str) -> bool:
    return subprocess.run([str(python), *arguments], capture_output=True, check=False).returncode == 0


def _skipped(why: str) -> int:
    print(f"audit SKIPPED, nothing is known: {why}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or ["requirements.txt"]))
