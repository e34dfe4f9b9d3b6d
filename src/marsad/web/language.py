"""The two languages of the pages: their string tables, plurals, dates, and which one a browser asks for."""

import tomllib
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

LANGUAGES = ("ar", "en")
DEFAULT = "ar"
_FILTERS = {"q": "search", "page": "paging"}
"""Filters that the string tables call otherwise than addresses do."""
_STRINGS = Path(__file__).with_name("strings")


@cache
def table(language: str) -> Mapping[str, Any]:
    """The string table of a language, as written in `strings/<language>.toml`."""
    return tomllib.loads((_STRINGS / f"{language}.toml").read_text(encoding="utf-8"))


def preferred(accept_language: str) -> str:
    """The language that a browser's Accept-Language header likes best of ours; Arabic where it names neither."""
    best, best_quality = DEFAULT, 0.0
    for part in accept_language.split(","):
        tag, _, parameters = part.strip().partition(";")
        name = tag.strip().lower().split("-")[0]
        if name in LANGUAGES and (quality := _quality(parameters)) > best_quality:
            best, best_quality = name, quality
    return best


def _quality(parameters: str) -> float:
    name, _, value = parameters.strip().partition("=")
    if name.strip() != "q":
        return 1.0
    try:
        return float(value)
    except ValueError:
        return 0.0


def plural_category(language: str, number: int) -> str:
    """The plural category of a whole number, as Unicode's CLDR defines it for Arabic and English."""
    if language == "en":
        return "one" if number == 1 else "other"
    if number in (0, 1, 2):
        return ("zero", "one", "two")[number]
    rest = number % 100
    if 3 <= rest <= 10:
        return "few"
    return "many" if rest >= 11 else "other"


class Words:
    """What the templates speak through: one language's strings."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.direction = "rtl" if language == "ar" else "ltr"
        self.home = f"/{language}/"
        self._table = table(language)

    def __call__(self, key: str, **fields: object) -> str:
        """The string at a dotted key, its `{fields}` filled in. A key that no table has is a KeyError."""
        found: Any = self._table
        for part in key.split("."):
            found = found[part]
        return str(found).format(**fields) if fields else str(found)

    def label(self, group: str, value: object) -> str:
        """The name of a value of a closed list; the value itself where the tables do not know it."""
        return str(self._table["label"][group].get(str(value), value))

    def filter(self, name: str) -> str:
        """What the pages call a filter of the address."""
        return self(f"events.{_FILTERS.get(name, name)}")

    def not_understood(self, names: Sequence[str]) -> str:
        """That these filters of the address were left out."""
        comma = "، " if self.language == "ar" else ", "
        return self("events.problem", names=comma.join(map(self.filter, names)))

    def plural(self, key: str, number: int) -> str:
        """A number with its noun, in the right form: «تقريران», "3 reports"."""
        forms = self._table["plural"][key]
        form = forms.get(plural_category(self.language, number), forms["other"])
        return str(form).format(n=self.number(number))

    def number(self, number: int) -> str:
        """A whole number with its thousands set apart."""
        return f"{number:,}"

    def share(self, part: int, whole: int) -> str:
        """A part of a whole in hundredths: "37%"; nothing of nothing is a dash."""
        if not whole:
            return "–"
        return self("count.under", n="1%") if 0 < part / whole < 0.01 else f"{100 * part / whole:.0f}%"

    def day(self, iso: str | None) -> str:
        """A day as people write it; what is no ISO day is given back as it is."""
        if not iso:
            return ""
        try:
            day = date.fromisoformat(iso[:10])
        except ValueError:
            return iso
        return f"{day.day} {self._table['months'][day.month - 1]} {day.year}"

    def month(self, iso: str) -> str:
        """A month with its year, from any of its days."""
        return f"{self._table['months'][int(iso[5:7]) - 1]} {iso[:4]}"

    def short_month(self, iso: str, with_day: bool = False) -> str:
        """The same where there is little room: the first name that a month goes by; of a week its first day."""
        name = str(self._table["months"][int(iso[5:7]) - 1]).partition("/")[0]
        return f"{int(iso[8:10])} {name}" if with_day else f"{name} {iso[:4]}"

    def days(self, start: str | None, end: str | None) -> str:
        """A span of days, shortened where both ends share a month or are the same."""
        if not start or not end or start == end:
            return self.day(start or end)
        if start[:7] == end[:7] and start[8:10].isdigit():
            return f"{int(start[8:10])}–{self.day(end)}"
        return f"{self.day(start)} – {self.day(end)}"

    def range(self, low: int | None, high: int | None) -> str:
        """A count between two bounds, either of which may be open: "7", "5–9", "31 or more"."""
        if low is None and high is None:
            return self("count.vague")
        if high is None:
            return self("count.at_least", n=self.number(low or 0))
        if low is None:
            return self("count.at_most", n=self.number(high))
        return self.number(low) if low == high else f"{self.number(low)}–{self.number(high)}"
