"""Events a second that the list endpoint gives on one core, by page size and form.

The store is composed: as many events as asked for, each with its document, mention, claims and evidence. Processor time
is what counts; what the client does with the answers, in the same process, is in it.
"""

import argparse
import logging
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from litestar.testing import TestClient
from msgspec import structs

from marsad.model.event import Event
from marsad.store import Store
from marsad.web import create_app

sys.path.insert(0, str(Path(__file__).parent.parent / "tests"))
import support

FORMS = ("application/json", "text/csv", "application/geo+json")


def made(events: int) -> Iterator[Event]:
    for n in range(events):
        place = support.place(lat=33 + n % 300 / 100, lon=40 + n % 700 / 100)
        yield structs.replace(support.event(f"ev-{n:06}", (f"doc-{n}#1",)), place=place)


def measure(events: int, rounds: int) -> None:
    with tempfile.TemporaryDirectory() as folder, Store(Path(folder) / "api.db") as store:
        for n in range(events):
            store.add(support.document(f"doc-{n}"), [support.mention(f"doc-{n}")], reader="bench")
        store.replace_events(made(events))
        with TestClient(create_app(store), base_url="http://127.0.0.1") as client:
            client.get("/api/events?limit=1")
            for form in FORMS:
                for limit in (100, 1000):
                    begun, given = time.process_time(), 0
                    for n in range(rounds):
                        offset = n * limit % events
                        answer = client.get(f"/api/events?limit={limit}&offset={offset}", headers={"accept": form})
                        answer.raise_for_status()
                        given += min(limit, events - offset)
                    spent = time.process_time() - begun
                    print(f"{form:22} pages of {limit:5,}: {given / spent:9,.0f} events a second")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=3_000)
    parser.add_argument("--rounds", type=int, default=10)
    chosen = parser.parse_args()
    logging.disable(logging.INFO)
    measure(chosen.events, chosen.rounds)
