"""The first step, without a store: documents are read into mentions, and what cannot be read is named."""

from collections.abc import Callable, Iterable, Iterator

import msgspec

from marsad.model.document import Document
from marsad.model.mention import Mention
from marsad.model.naming import Found, Names
from marsad.sources import Problem, garbled, is_arabic

Reader = Callable[[Document], list[Mention]]


def read_documents(
    documents: Iterable[Document | Problem],
    *,
    failed: Callable[[Problem], None] | None = None,
    reader: Reader | None = None,
) -> Iterator[tuple[Document, list[Mention]]]:
    """Read documents without a store, one after the other. What is not Arabic has no mentions.

    Problems, those of reading included, go to `failed`; where it is None they are passed over.
    """
    read = reader or reader_of_here()[0]
    tell = failed or (lambda problem: None)
    for document in documents:
        if isinstance(document, Problem):
            tell(document)
            continue
        found = read_one(document, read)
        if isinstance(found, Problem):
            tell(found)
        else:
            doubt = wrongly_decoded(document)
            if doubt is not None:
                tell(doubt)
            yield document, found


def read_one(document: Document, read: Reader) -> list[Mention] | Problem:
    """The mentions of one document; none where it is not Arabic, whose names are then not known either, a Problem
    where it cannot be read."""
    problem = half_characters(document)
    if problem is not None:
        return problem
    if not is_arabic(document.text):
        return Found(names=Names(read=False))
    try:
        return read(document)
    except Exception as error:  # whatever goes wrong with one document, the others are read
        return Problem(
            where=document.id,
            what=f"reading failed: {type(error).__name__}: {error}",
            mend="this is a fault of marsad: please report it with the document's text; the other documents were read",
        )


def wrongly_decoded(document: Document) -> Problem | None:
    """A warning where a text is Arabic that was taken for another encoding before it came here."""
    found = garbled(document.text)
    if found is None:
        return None
    saved, taken = found
    shows = document.text.strip()[:12]
    return Problem(
        where=document.id,
        what=f"it looks like Arabic in {saved} that some program took for {taken}, as «{shows}» shows",
        mend=f"get the report anew, or decode its text as {saved} and save it as UTF-8",
        severity="warning",
    )


def half_characters(document: Document) -> Problem | None:
    """JSON can spell what no text can hold: `\\ud83d` without its other half."""
    try:
        msgspec.json.encode(document)
    except UnicodeEncodeError:
        return Problem(
            where=document.id.encode(errors="replace").decode(),
            what="it holds half a character (in JSON, a \\ud83d that stands alone)",
            mend="write the document again as valid UTF-8",
        )
    return None


def reader_of_here() -> tuple[Reader, str]:
    """The reading of this installation and its version."""
    from marsad.reading import READER, read_document

    return read_document, READER
