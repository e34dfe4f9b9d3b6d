"""A store to files: one module a format, all of them streaming."""

from marsad.export.files import export_to, whole_file
from marsad.export.formats import FORMATS, Format
from marsad.export.report import Report
from marsad.export.selection import Selection

__all__ = ["FORMATS", "Format", "Report", "Selection", "export_to", "whole_file"]
