"""Word files and PDFs to documents."""

import logging
from pathlib import Path

from marsad.sources.archives import refuse_bomb
from marsad.sources.fields import Placed, document_of, identity_of
from marsad.sources.problems import Problem

_LEAST_OF_A_PAGE = 20
"""Letters below which a page of a PDF is taken for a picture."""


def read_docx(path: Path, name: Path) -> Placed:
    """The document of a Word file: its paragraphs and the cells of its tables, in their order."""
    try:
        refuse_bomb(path)
        fields = _of_word(path)
    except Exception as error:  # python-docx, lxml and zipfile raise many kinds for what is broken or set as a trap
        yield Problem(where=str(path), what=f"it is no Word file: {error}", mend="save it as .docx again")
        return
    yield from document_of(str(path), fields, identity_of(name))


def _of_word(path: Path) -> dict[str, str | None]:
    import docx
    from docx.table import Table

    held = docx.Document(str(path))
    lines: list[str] = []
    for block in held.iter_inner_content():
        if isinstance(block, Table):
            lines += [cell.text.strip() for row in block.rows for cell in row.cells if cell.text.strip()]
        elif block.text.strip():
            lines.append(block.text.strip())
    core = held.core_properties
    return {"text": "\n".join(lines), "title": core.title or None, "author": core.author or None}


def read_pdf(path: Path, name: Path) -> Placed:
    """The document of a PDF that holds letters; one of scanned pictures is named as such."""
    try:
        import pypdf
        from pypdf.errors import PyPdfError
    except ImportError:
        yield Problem(where=str(path), what="reading PDFs needs pypdf", mend="pip install 'marsad[sources]'")
        return
    # What it finds wrong on its way is told as a problem below; its own lines tell nobody what to do.
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        held = pypdf.PdfReader(path)
        if held.is_encrypted and not held.decrypt(""):
            yield Problem(where=str(path), what="the PDF is locked by a password", mend="save it without one")
            return
        pages = [page.extract_text() for page in held.pages]
        title = held.metadata.title if held.metadata else None
    except (PyPdfError, ValueError, KeyError, RecursionError) as error:
        yield Problem(where=str(path), what=f"the PDF cannot be read: {error}", mend="save it again, or as text")
        return
    if pages and max(len(page.strip()) for page in pages) < _LEAST_OF_A_PAGE:
        yield Problem(
            where=str(path),
            what="the PDF holds pictures of pages and no letters, as scanned ones do",
            mend="run it through character recognition (OCR) first",
        )
        return
    yield from document_of(str(path), {"text": _in_order("\n".join(pages)), "title": title}, identity_of(name))


def _in_order(text: str) -> str:
    """PDFs often hold the drawn forms of Arabic letters, which stand for the plain ones; lines stay as they are."""
    import unicodedata

    drawn = any("\ufb50" <= letter <= "\ufefc" for letter in text)
    return unicodedata.normalize("NFKC", text) if drawn else text
