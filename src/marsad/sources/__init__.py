"""Files to documents. What cannot be read is named with what is wrong and how to mend it; the rest is read."""

from marsad.sources.fields import FIELDS
from marsad.sources.files import read_file, read_jsonl, read_paths, read_report
from marsad.sources.language import garbled, is_arabic
from marsad.sources.problems import Problem

__all__ = ["FIELDS", "Problem", "garbled", "is_arabic", "read_file", "read_jsonl", "read_paths", "read_report"]
