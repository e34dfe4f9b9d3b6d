"""One document to its mentions: a cascade of stages, each seeing only what the ones before it made."""

import gc

from marsad.model.document import Document
from marsad.model.naming import Found

READER = "0.2.0"
"""Version of the reading. A store reads a document again when it was read by another one."""


def read_document(document: Document) -> Found:
    """The mentions of a document, in the order of the text, and the private persons whom it names. The same document
    always gives the same mentions.

    Python's collector of garbage is at rest meanwhile: it would go over all that the reading holds, again and again,
    and find nothing, since no record holds itself.
    """
    if not gc.isenabled():
        return _read(document)
    gc.disable()
    try:
        return _read(document)
    finally:
        gc.enable()


def _read(document: Document) -> Found:
    from marsad.reading.accounts import find_accounts
    from marsad.reading.merging import merge_accounts
    from marsad.reading.naming import private_names
    from marsad.reading.people_told import denied_behind, name_people, source_behind, unheard_behind
    from marsad.reading.phrases import find_phrases
    from marsad.reading.record import Recorder
    from marsad.reading.spreading import spread_places

    phrases = find_phrases(document)
    accounts = merge_accounts(phrases, find_accounts(phrases))
    name_people(phrases, accounts)
    source_behind(phrases, accounts)
    denied_behind(phrases, accounts)
    unheard_behind(phrases, accounts)
    names = private_names(phrases.doc, phrases.title_length, phrases.covered)
    return Found(Recorder(document.id, phrases, names).mentions(spread_places(phrases, accounts)), names)
