"""What all tests share."""

import inspect
import os
from collections.abc import Iterator
from pathlib import Path
from tempfile import gettempdir
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

import postgres

# A machine that does much else is slow; that is no fault of a test. What `make test` says of a tree must not depend on
# chance: it draws the same examples each time, `make properties` (MARSAD_RANDOM) always others.
settings.register_profile(
    "marsad",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize="MARSAD_RANDOM" not in os.environ,
)
settings.load_profile("marsad")

# Whoever imported places for their own work gets the same test results as everybody else.
os.environ["MARSAD_GAZETTEER"] = str(Path(gettempdir()) / "marsad-no-places")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Tests of a store run on a file and on PostgreSQL, but for those that look into the file."""
    if "new_store" in metafunc.fixturenames:
        kinds = ["file"] if _looks_into_the_file(metafunc.function) else ["file", "postgresql"]
        metafunc.parametrize("new_store", kinds, indirect=True)


def _looks_into_the_file(test: object) -> bool:
    source = inspect.getsource(inspect.unwrap(test))  # type: ignore[arg-type]
    return any(sign in source for sign in ("dump(", "sqlite", "store.path", "tmp_path", "run(store"))


@pytest.fixture
def new_store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path | str]:
    """Where a new store may be made."""
    if request.param == "file":
        yield tmp_path / "s.db"
        return
    url = request.getfixturevalue("database")
    yield url
    postgres.empty(url)


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The URL of a PostgreSQL database with an empty store."""
    missing = postgres.missing()
    if missing:
        pytest.skip(missing)
    from marsad.store import Store

    with postgres.server(tmp_path_factory.mktemp("pg")) as first:
        url = postgres.made(first, "marsad_tests")
        Store(url).close()
        yield url
        if "MARSAD_TEST_POSTGRES" in os.environ:  # else the server goes with all it holds
            postgres.dropped(first, "marsad_tests")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """Headless Chromium, for tests that skip themselves where there is none."""
    from browsing import CHROMIUM, FLAGS
    from playwright.sync_api import sync_playwright

    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()
