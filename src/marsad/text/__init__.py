"""Characters to sentences: offset-keeping normalisation, tokens, sentences, numerals. Imports nothing of ours."""

from marsad.text.alike import alike, without_unseen
from marsad.text.analysis import Doc, Sentence, Token, analyse
from marsad.text.normalise import VANISHING, Normalised, fold, normalise

__all__ = [
    "VANISHING",
    "Doc",
    "Normalised",
    "Sentence",
    "Token",
    "alike",
    "analyse",
    "fold",
    "normalise",
    "without_unseen",
]
