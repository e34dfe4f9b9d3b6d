"""Copies of one text are found; posts of one pattern about different places are told apart."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.fusion import copy_groups
from marsad.model.document import Document

SHORT = "قصف مدفعي استهدف قرية الزيتونة مساء اليوم وأنباء عن إصابات"
LONG = " ".join(f"كلمة{n}" for n in range(120))


def texts(*given_texts: str) -> list[Document]:
    return [Document(id=f"d{n}", text=text, published=f"2021-06-{n + 1:02}") for n, text in enumerate(given_texts)]


@pytest.mark.parametrize(
    "other",
    [
        SHORT,
        "قصفٌ مدفعيٌّ استهدف قرية الزيتونه، مساء اليوم.. وأنباء عن إصابات!",
        SHORT + "\nhttps://example.org/1 @channel",
    ],
)
def test_marks_links_and_spelling_make_no_other_text(other: str) -> None:
    assert copy_groups(texts(SHORT, other)) == {"d0": "d0", "d1": "d0"}


@pytest.mark.parametrize(
    "other",
    [SHORT.replace("الزيتونة", "الخالدية"), SHORT + " في صفوف المدنيين", "بيان آخر"],
)
def test_short_texts_that_differ_by_a_word_are_no_copies(other: str) -> None:
    assert copy_groups(texts(SHORT, other)) == {"d0": "d0", "d1": "d1"}


def test_long_text_with_a_dateline_is_a_copy_and_one_half_new_is_not() -> None:
    half_new = " ".join(LONG.split()[:60] + [f"جديد{n}" for n in range(60)])
    assert copy_groups(texts(LONG, "بغداد خاص " + LONG, half_new)) == {"d0": "d0", "d1": "d0", "d2": "d2"}


def test_the_first_published_leads_whatever_its_id() -> None:
    late, early = (
        Document(id="a", text=LONG, published="2021-06-09"),
        Document(id="z", text=LONG, published="2021-06-07"),
    )
    undated = Document(id="0", text=LONG)
    assert copy_groups([late, early, undated]) == {"a": "z", "z": "z", "0": "z"}


def test_texts_without_words_are_no_copies_of_each_other() -> None:
    assert copy_groups(texts("…", "!!")) == {"d0": "d0", "d1": "d1"}


@settings(max_examples=20, deadline=None)
@given(st.integers(0, 10_000))
def test_order_of_documents_plays_no_part(seed: int) -> None:
    variants = [LONG, "خاص " + LONG, LONG + " انتهى", SHORT, SHORT + "!", LONG.replace("كلمة5 ", "كلمةأخرى ")]
    documents = texts(*variants)
    shuffled = random.Random(seed).sample(documents, len(documents))
    assert copy_groups(shuffled) == copy_groups(documents)
