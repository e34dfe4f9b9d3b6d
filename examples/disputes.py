"""Print the disputes of a store: for each event the values that cannot all be true, and which outlets state them.

An example of marsad from Python. `python examples/disputes.py demo.db`; with `--most` only the id of the event over
which its sources disagree most is printed.
"""

import argparse
import sys

import marsad
from marsad.model.event import Dispute, Event


def outlets(store: marsad.Store, mentions: tuple[str, ...]) -> str:
    """The publishers of the documents in which these mentions stand."""
    documents = [store.document(mention.rpartition("#")[0]) for mention in mentions]
    return "، ".join(dict.fromkeys(document.publisher or document.id for document in documents if document))


def lines(store: marsad.Store, dispute: Dispute) -> list[str]:
    """A line for each value in dispute."""
    return [f"    {dispute.field}: {value}  [{outlets(store, mentions)}]" for value, mentions in dispute.values]


def most_disputed(events: list[Event]) -> Event:
    """The event with the most disputes; among equals the most reported."""
    return max(events, key=lambda event: (len(event.contradictions), event.reports))


def main() -> int:
    """Print what was asked for; the exit code is 0."""
    parser = argparse.ArgumentParser(description="Print the disputes of a store.")
    parser.add_argument("store", help="file that `marsad build` wrote")
    parser.add_argument("--most", action="store_true", help="print only the id of the most disputed event")
    options = parser.parse_args()
    with marsad.Store(options.store, create=False) as store:
        disputed = [event for event in store.all_events() if event.contradictions]
        if options.most:
            print(most_disputed(disputed).event if disputed else "")
            return 0
        print(f"{len(disputed)} events over which their sources disagree:")
        for event in disputed:
            print(f"\n{event.title_en or event.event}")
            print("\n".join(line for dispute in event.contradictions for line in lines(store, dispute)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
