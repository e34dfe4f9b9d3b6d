"""A briefing as a Word document: in Arabic from right to left throughout, in either language with both scripts."""

import io
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from marsad.web.paper import Cell, Paper, PaperTable

if TYPE_CHECKING:
    from docx.document import Document

_ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_NO_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FONT = "Arial"
"""A typeface with both scripts that every machine has, or has one of the same measures for."""
_SIZES = {"Normal": 10.5, "Title": 22, "Heading 1": 14, "Heading 2": 11.5}


def docx_bytes(paper: Paper, language: str) -> bytes:
    """The document as a file."""
    from docx import Document

    made = Document()
    writer = _Writer(made, rtl=language == "ar", language=language)
    writer.write(paper)
    held = io.BytesIO()
    made.save(held)
    return held.getvalue()


class _Writer:
    def __init__(self, document: "Document", *, rtl: bool, language: str) -> None:
        self._document = document
        self._rtl = rtl
        for name, size in _SIZES.items():
            self._style(document.styles[name], size, bold=name != "Normal", language=language)
        for section in document.sections:
            self._page(section)

    def write(self, paper: Paper) -> None:
        """The whole paper, in its order."""
        properties = self._document.core_properties
        properties.title, properties.author = _clean(f"{paper.title}: {paper.subtitle}"), "marsad"
        self._say(paper.title, "Title")
        self._say(paper.subtitle, bold=True)
        for sentence in paper.summary:
            self._say(sentence)
        if paper.figures:
            self._rows([tuple(Cell(f[0]) for f in paper.figures), tuple(Cell(_figure(f)) for f in paper.figures)])
        for table in (*paper.tables, paper.listed):
            self._table(table)
        self._disputes(paper)
        for table in paper.sources:
            self._table(table)
        self._document.add_paragraph()
        for note in paper.notes:
            self._say(note, size=9)

    def _page(self, section: Any) -> None:
        from docx.shared import Mm

        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(20)
        if self._rtl:
            _put(section._sectPr, "w:bidi")

    def _disputes(self, paper: Paper) -> None:
        from marsad.web.language import Words

        if not paper.disputes:
            return
        self._say(Words("ar" if self._rtl else "en")("event.disputes"), "Heading 1")
        for dispute in paper.disputes:
            self._say(dispute.title, "Heading 2")
            self._say(dispute.field, bold=True)
            for side in dispute.sides:
                self._say(f"{side.value}: {self._joined(side.voices)}", "List Bullet")

    def _joined(self, voices: Sequence[str]) -> str:
        return ("؛ " if self._rtl else "; ").join(voices)

    def _table(self, table: PaperTable) -> None:
        if not table.rows:
            return
        self._say(table.title, "Heading 1")
        self._rows([table.head, *table.rows])
        if table.note:
            self._say(table.note, size=9)

    def _rows(self, rows: Sequence[Sequence[Cell]]) -> None:
        made = self._document.add_table(rows=len(rows), cols=len(rows[0]))
        made.style = self._document.styles["Table Grid"]
        if self._rtl:
            _put(made._tbl.tblPr, "w:bidiVisual")
        _put(made.rows[0]._tr.get_or_add_trPr(), "w:tblHeader")
        for at, row in enumerate(rows):
            for cell, shown in zip(made.rows[at].cells, row, strict=True):
                self._fill(cell.paragraphs[0], shown.text, bold=at == 0)
                if at == 0:
                    _put(cell._tc.get_or_add_tcPr(), "w:shd", val="clear", color="auto", fill="E9EEF0")
        self._document.add_paragraph()

    def _say(self, text: str, style: str = "Normal", *, bold: bool = False, size: float | None = None) -> None:
        self._fill(self._document.add_paragraph(style=style), text, bold=bold, size=size)

    def _fill(self, paragraph: Any, text: str, *, bold: bool = False, size: float | None = None) -> None:
        from docx.shared import Pt

        if self._rtl:
            _put(paragraph._p.get_or_add_pPr(), "w:bidi")
        run = paragraph.add_run(_clean(text))
        if bold:
            run.font.bold = run.font.cs_bold = True
        if size is not None:
            run.font.size = Pt(size)
            _put(run._r.get_or_add_rPr(), "w:szCs", val=str(int(size * 2)))
        if self._rtl or _ARABIC.search(text):
            run.font.rtl = True

    def _style(self, style: Any, size: float, *, bold: bool, language: str) -> None:
        from docx.oxml.ns import qn
        from docx.shared import Pt, RGBColor

        style.font.name, style.font.size = _FONT, Pt(size)
        style.font.bold = style.font.cs_bold = bold
        style.font.color.rgb = RGBColor(0x1F, 0x27, 0x33)
        properties = style.element.get_or_add_rPr()
        fonts = properties.get_or_add_rFonts()
        for name in list(fonts.attrib):
            del fonts.attrib[name]
        for name in ("ascii", "hAnsi", "cs", "eastAsia"):
            fonts.set(qn(f"w:{name}"), _FONT)
        _put(properties, "w:szCs", val=str(int(size * 2)))
        _put(properties, "w:lang", val="en-GB", bidi="ar-IQ" if language == "ar" else "ar-SA")


_ORDER = {
    "bidi": ("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:rPr"),
    "bidi-section": ("w:rtlGutter", "w:docGrid"),
    "bidiVisual": ("w:tblStyleRowBandSize", "w:tblStyleColBandSize", "w:tblW", "w:jc", "w:tblLayout", "w:tblLook"),
    "szCs": ("w:highlight", "w:u", "w:effect", "w:rtl", "w:cs", "w:lang"),
    "shd": ("w:noWrap", "w:tcMar", "w:vAlign"),
}
"""What has to follow an element: Word refuses documents whose elements stand in another order."""


def _put(parent: Any, name: str, **attributes: str) -> None:
    """Add an element in its place among the others, unless it is there."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    if parent.find(qn(name)) is not None:
        return
    made = OxmlElement(name)
    for attribute, value in attributes.items():
        made.set(qn(f"w:{attribute}"), value)
    short = name.removeprefix("w:")
    key = "bidi-section" if short == "bidi" and parent.tag == qn("w:sectPr") else short
    following = {qn(other) for other in _ORDER.get(key, ())}
    later = next((child for child in parent if child.tag in following), None)
    if later is None:
        parent.append(made)
    else:
        later.addprevious(made)


def _figure(figure: tuple[str, str, str]) -> str:
    _, value, note = figure
    return f"{value} ({note})" if note else value


def _clean(text: str) -> str:
    return _NO_XML.sub("", text)
