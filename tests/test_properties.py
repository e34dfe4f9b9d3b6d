"""What holds of any text: offsets, round trips, and that order, blanks and unseen marks play no part.

The checks are those of the fuzzer's targets (`fuzz/texts.py`); here hypothesis makes the texts, of the words of
marsad's own tables, and makes them short where one fails. They are the same in each run: new ones are `make fuzz`'s.
"""

import random
from typing import Any

import msgspec
import pytest
from fuzz.targets import TARGETS
from fuzz.texts import PARTS, UNSEEN, meant
from fuzz.words import DIGITS, MARKS, SENTENCES, vocabulary
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.reading import read_document
from marsad.sources import Problem, read_jsonl

DAY = "2024-05-12"
_pieces = st.one_of(
    st.sampled_from(SENTENCES),
    st.sampled_from(vocabulary()),
    st.sampled_from(vocabulary()),
    st.sampled_from(DIGITS),
    st.sampled_from([*MARKS, "، ", ". ", "\n", " و", "بين ", "منذ ", "قبل ", "من "]),
)
_texts = st.lists(_pieces, min_size=1, max_size=25).map(" ".join)
_reports = st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=4, unique=True).map(" ".join)


@pytest.mark.parametrize("target", ["normalisation", "tokens", "dates", "counts", "places", "reading"])
def test_offsets_hold_of_any_mixture(target: str) -> None:
    @settings(max_examples=60, derandomize=True)
    @given(_texts)
    def holds(text: str) -> None:
        TARGETS[target].run(text.encode())

    holds()


@settings(max_examples=15, derandomize=True)
@given(st.lists(_reports, min_size=2, max_size=5))
def test_order_of_reports_plays_no_part_in_their_events(reports: list[str]) -> None:
    TARGETS["fusion"].run(PARTS.join(reports).encode())


@settings(max_examples=15, derandomize=True)
@given(st.lists(_texts, min_size=2, max_size=5), st.integers(0, 99))
def test_a_report_is_read_alike_whatever_was_read_before(texts: list[str], seed: int) -> None:
    documents = [Document(id=f"d{n}", text=text, published=DAY) for n, text in enumerate(texts)]
    read = {made.id: read_document(made) for made in documents}
    for made in random.Random(seed).sample(documents, len(documents)):
        assert read_document(made) == read[made.id]


def _moved(part: Any, by: int) -> Any:
    if isinstance(part, dict):
        span = part.get("span")
        return {k: _moved(v, by) for k, v in part.items()} | ({"span": [at + by for at in span]} if span else {})
    return [_moved(value, by) for value in part] if isinstance(part, list) else part


@settings(max_examples=40, derandomize=True)
@given(_reports, st.text("\n \u200f\t", max_size=5))
def test_blanks_before_a_report_move_its_spans_alone(text: str, blanks: str) -> None:
    told = [msgspec.json.decode(msgspec.json.encode(m)) for m in _read(text)]
    assert [msgspec.json.decode(msgspec.json.encode(m)) for m in _read(blanks + text)] == _moved(told, len(blanks))


def _read(text: str) -> list[Mention]:
    return read_document(Document(id="d", text=text, published=DAY))


@settings(max_examples=40, derandomize=True)
@given(_reports, st.data())
def test_unseen_marks_within_words_change_nothing(text: str, data: st.DataObject) -> None:
    within = [at for at in range(1, len(text)) if text[at - 1].isalpha() and text[at].isalpha()]
    at = data.draw(st.sampled_from(within))
    mark = data.draw(st.sampled_from(UNSEEN))
    assert meant(_read(text[:at] + mark + text[at:])) == meant(_read(text))


_words = st.text(st.characters(codec="utf-8"), max_size=40)
_documents = st.builds(Document, id=_words, text=_words, title=st.none() | _words, url=st.none() | _words)


@settings(max_examples=40, derandomize=True)
@given(st.lists(_documents, max_size=6))
def test_documents_come_back_from_json_lines(documents: list[Document]) -> None:
    """All but those without words or an id, and of an id the first."""
    raw = [msgspec.json.encode(made) + b"\n" for made in documents]
    found = [made for made in read_jsonl(raw, "in") if not isinstance(made, Problem)]
    first: dict[str, Document] = {}
    for made in documents:
        if made.id.strip() and made.text.strip():
            first.setdefault(made.id, msgspec.structs.replace(made, title=made.title or None, url=made.url or None))
    assert found == list(first.values())
