"""The stages of reading in their order."""

from marsad.model.document import Document
from marsad.model.naming import Found
from marsad.reading.accounts.finding import find_accounts
from marsad.reading.joining.merging import merge_accounts
from marsad.reading.joining.record import Recorder
from marsad.reading.joining.spreading import spread_places
from marsad.reading.parties.people_told import denied_behind, name_people, source_behind, unheard_behind
from marsad.reading.people.naming import private_names
from marsad.reading.phrases import find_phrases


def read(document: Document) -> Found:
    """The mentions of a document, in the order of the text, and the private persons whom it names."""
    phrases = find_phrases(document)
    accounts = merge_accounts(phrases, find_accounts(phrases))
    name_people(phrases, accounts)
    source_behind(phrases, accounts)
    denied_behind(phrases, accounts)
    unheard_behind(phrases, accounts)
    names = private_names(phrases.doc, phrases.title_length, phrases.covered)
    return Found(Recorder(document.id, phrases, names).mentions(spread_places(phrases, accounts)), names)
