"""The layers of a reading: complete, true to the mentions, with spans that quote the text."""

import io

import pytest

from marsad import read
from marsad.cli.explain import print_layers
from marsad.model.document import Document
from marsad.reading.explain import explain

TEXT = (
    "نفذت قوة من الجيش العراقي، الأحد، عملية تفتيش جنوب داقوق. وأسفرت العملية عن ضبط ثلاث عبوات ناسفة.\n"
    "وفي الرمادي قتل شرطيان بانفجار عبوة ناسفة، مساء السبت."
)


def _document(text: str = TEXT, title: str | None = None) -> Document:
    return Document(id="x", text=text, title=title, published="2024-05-12")


def test_mentions_are_those_of_the_reading() -> None:
    assert list(explain(_document()).mentions) == read(TEXT, published="2024-05-12", id="x")


@pytest.mark.parametrize("title", [None, "مقتل شرطيين في الرمادي"])
def test_every_span_quotes_the_analysed_text(title: str | None) -> None:
    layers = explain(_document(title=title))
    raw = TEXT if title is None else f"{title}\n{TEXT}"
    found = [*layers.phrases, *layers.accounts, *(f for clause in layers.clauses for f in clause.found)]
    assert found
    assert all(raw[slice(*f.span)] == f.text for f in found)
    assert layers.title_length == (0 if title is None else len(title) + 1)


def test_says_what_was_joined_and_why() -> None:
    layers = explain(_document())
    joined = [j for j in layers.joinings if j.joined]
    assert [(j.account, j.other) for j in joined] == [(2, 1)]
    apart = [j for j in layers.joinings if not j.joined and j.account == 3]
    assert {j.why for j in apart} <= {"another kind", "another place", "another day"}


def test_layers_name_each_phrase_of_a_kind() -> None:
    layers = {f.layer for f in explain(_document()).phrases}
    assert {"actor", "time", "place", "count"} <= layers


def test_printed_for_people() -> None:
    out = io.StringIO()
    print_layers(explain(_document()), out)
    page = out.getvalue()
    assert "joined to 1" in page
    assert page.rstrip().splitlines()[-1].split()[0] == "x#2"
