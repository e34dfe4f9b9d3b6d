"""A line for lists: what, where, when, and how many were killed, in Arabic and English."""

from collections.abc import Callable, Sequence

from marsad.model.codebook import codebook
from marsad.model.event import EventCount
from marsad.model.mention import Place, When
from marsad.model.toll import killed as killed_of

_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def titles(kind: str, place: Place | None, date: When | None, results: Sequence[EventCount]) -> tuple[str, str]:
    """The Arabic and the English line."""
    entry = codebook().get(kind)
    name_ar, name_en = (entry.name_ar, entry.name_en) if entry else (kind, kind)
    killed, _, _ = killed_of(results)
    arabic = [name_ar + (f" في {place.name_ar}" if place else "")]
    english = [name_en + (f", {_place(place)}" if place else "")]
    if date:
        arabic.append(_span(date, _day_ar))
        english.append(_span(date, _day_en))
    if killed:
        arabic.append(_killed_ar(killed))
        english.append(f"{killed} killed")
    return " · ".join(arabic), " · ".join(english)


def _place(place: Place) -> str:
    name = place.name or place.name_ar
    return f"{name}, {place.admin1}" if place.admin1 and place.admin1 != name else name


def _span(date: When, day: Callable[[str], str]) -> str:
    return day(date.start) if date.start == date.end else f"{day(date.start)} – {day(date.end)}"


def _day_ar(iso: str) -> str:
    year, month, day = iso[:10].split("-")
    return f"{int(day)}/{int(month)}/{year}"


def _day_en(iso: str) -> str:
    year, month, day = iso[:10].split("-")
    return f"{int(day)} {_MONTHS[int(month) - 1]} {year}"


def _killed_ar(count: int) -> str:
    if count <= 2:
        return ("قتيل", "قتيلان")[count - 1]
    return f"{count} قتلى" if count % 100 in range(3, 11) else f"{count} قتيلا"
