"""Dates in Arabic text, for use from Python: `marsad.dates.find("قتل جنديان أمس", published="2021-06-07")`."""

import re
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape, quoteattr

if TYPE_CHECKING:
    from marsad.reading.times.dates import TimeExpression

_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def find(text: str, published: str | None = None) -> "list[TimeExpression]":
    """The time expressions of `text` with their spans (code points), days and TIMEX3 values, in its order.

    `published` is the day of publication, ISO 8601; without it what is seen from that day («أمس») has no days.
    Raises ValueError where it is no such day.

    >>> [(e.start, e.value) for e in find("مساء أمس السبت", published="2021-06-06")]
    [('2021-06-05', '2021-06-05TEV')]
    """
    from datetime import date

    from marsad.reading.times.dates import find_times
    from marsad.text import analyse

    return find_times(analyse(text), date.fromisoformat(published[:10]) if published else None)


def timex3(text: str, published: str | None = None, doc: str | None = None) -> str:
    """`text` as a TimeML document: every time expression in a TIMEX3 element, the rest as it stands.

    `published` is also the document creation time, TIMEX3 `t0`; `doc` a name for DOCID. An expression without a value
    (31 February) has an empty one. What XML cannot hold (control characters) becomes U+FFFD. Raises ValueError where
    `published` is no day.

    >>> print(timex3("قتل جنديان أمس."))
    <TimeML><TEXT>قتل جنديان <TIMEX3 tid="t1" type="DATE" value="XXXX-XX-XX">أمس</TIMEX3>.</TEXT></TimeML>
    """
    parts = ["<TimeML>"]
    if doc is not None:
        parts.append(f"<DOCID>{_clean(doc)}</DOCID>")
    if published:
        day = published[:10]
        parts.append(f'<DCT><TIMEX3 tid="t0" type="DATE" value="{day}" functionInDocument="CREATION_TIME">')
        parts.append(f"{day}</TIMEX3></DCT>")
    parts.append("<TEXT>")
    done = 0
    for number, time in enumerate(find(text, published), 1):
        start, end = time.span
        mod = f' mod="{time.mod}"' if time.mod is not None else ""
        value = quoteattr(time.value or "")
        element = f'<TIMEX3 tid="t{number}" type="{time.type}" value={value}{mod}>{_clean(text[start:end])}</TIMEX3>'
        parts += [_clean(text[done:start]), element]
        done = end
    return "".join([*parts, _clean(text[done:]), "</TEXT></TimeML>"])


def _clean(text: str) -> str:
    return escape(_NOT_IN_XML.sub("\ufffd", text), {"\r": "&#13;"})
