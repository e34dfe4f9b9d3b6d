"""Places by whatever name a person types, in Arabic or Latin letters."""

import difflib
import re
import unicodedata

from marsad.gazetteer import keys, places_csv
from marsad.gazetteer.gazetteer import Gazetteer
from marsad.gazetteer.tables import Entry

_WORD = re.compile(r"[a-z0-9]+")
# Articles as Latin spellings write them; «ash-», «as-» and the like before the sun letters.
_ARTICLES = frozenset({"al", "el", "ad", "an", "ar", "as", "at", "az", "ash"})


def find(gazetteer: Gazetteer, name: str, country: str | None = None) -> list[Entry]:
    """Places of this name, the most prominent first; Latin names are compared without articles and marks."""
    if places_csv.is_arabic(name):
        return gazetteer.find(name, country)
    asked = latin_key(name)
    found = [e for e in gazetteer.entries if (country is None or e.country == country) and latin_key(e.name) == asked]
    return sorted(found, key=lambda e: -e.rank) if asked else []


def like(gazetteer: Gazetteer, name: str, limit: int = 6) -> list[str]:
    """Names of the gazetteer that are spelt nearly so."""
    arabic = places_csv.is_arabic(name)
    asked = keys.strict(name) if arabic else latin_key(name)
    key = keys.strict if arabic else latin_key
    spelt = {key(e.name_ar if arabic else e.name): (e.name_ar if arabic else e.name) for e in gazetteer.entries}
    near = [k for k in spelt if abs(len(k) - len(asked)) < 3]
    return [spelt[k] for k in difflib.get_close_matches(asked, near, n=limit, cutoff=0.75)]


def latin_key(name: str) -> str:
    """The key of a name in Latin letters: `latin_key("Al-Ḥawīja")` is "hawija"."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", name.casefold()) if not unicodedata.combining(c))
    words = _WORD.findall(re.sub("['‘’ʿʾ`ʻʼ]", "", plain))
    return "".join(w for w in words if w not in _ARTICLES) or "".join(words)
