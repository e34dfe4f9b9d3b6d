"""Ministries told by what they are for («الدفاع اليمنية», «الداخلية: القبض على …»), and a government's forces."""

from collections.abc import Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType

from marsad.lexicon import Match, Matches
from marsad.lexicon.tables import data_files, rows
from marsad.model.actors import ActorEntry, registry
from marsad.model.traits import having
from marsad.reading.actors.context import document_country
from marsad.reading.actors.pieces import generic_rows
from marsad.text import Doc, fold


@lru_cache(maxsize=1)
def _ministries() -> Mapping[str, Mapping[str, str]]:
    """What ministries are called without the word: «الدفاع», with the row of «وزارة الدفاع»."""
    table = next(f for f in data_files() if f.name == "actors_generic.csv")
    found: dict[str, Mapping[str, str]] = {}
    for _, row in rows(table):
        if row["id"].startswith("ministry-"):
            found.update((fold(form).split()[1], row) for form in row["form"].split("|") if len(form.split()) == 2)
    return MappingProxyType(found)


@lru_cache(maxsize=1)
def _words_for_ministries() -> frozenset[str]:
    """All words by which a ministry may be told in short."""
    return frozenset(before + word for word in _ministries() for before in ("", "و"))


def short_ministries(
    doc: Doc, matches: Matches, origins: dict[int, Match]
) -> Iterator[tuple[int, int, tuple[int, int], str | None]]:
    """«أعلنت [الدفاع اليمنية]», «[الداخلية]: القبض على …»: tokens, characters and actor of each."""
    here = _words_for_ministries().intersection(doc.vocabulary)
    if not here:
        return
    country = ""
    said = {m.last for m in matches.get("speech", ()) if m.entry.pos == "verb"}
    for at, word in enumerate(doc.all_words[:-1]):
        if word not in here:
            continue
        bare = word.removeprefix("و")
        row = _ministries().get(bare)
        if row is None or (at and doc.all_words[at - 1].endswith(("وزاره", "وزير", "وزيره"))):
            continue
        origin = origins.get(at + 1)
        start = doc.tokens[at].start + (bare != word)
        if origin is not None and origin.prefix == "ال" and doc.all_words[at + 1].endswith("ه"):
            told = origin.entry.row
            known = row.get(origin.entry.id.lower()) or told.get("force" if bare == fold("الدفاع") else "government")
            last = at + 2
        elif at in said or (doc.all_words[at + 1] == ":" and at == doc.sentences[doc.tokens[at].sentence].first):
            country = country or (document_country(matches) or "").lower()
            known, last = row.get(country), at + 1
        else:
            continue
        span = (start, doc.tokens[last - 1].end)
        yield at, last, span, known or None


_HEADQUARTERS = having("headquarters")


def armed_side(entry: ActorEntry) -> ActorEntry:
    """Whose deed it is that somebody announces: a head of government who says «استهدفنا» speaks of his forces, a
    command of those it commands.
    """
    if entry.id in _HEADQUARTERS and entry.parent is not None:
        return registry()[entry.parent]
    for ministries, force in _FORCES_OF_MINISTRIES:
        if entry.id in ministries and entry.country is not None:
            named = generic_rows()[force].get(entry.country.lower(), "")
            return registry().get(named, entry)
    if entry.country is None or entry.id != f"{entry.country.lower()}-government":
        return entry
    country = entry.country.lower()
    named = generic_rows()["government-forces"].get(country, "")
    names = (f"{country}-forces", country, f"{country}-security-forces", f"{country}-government-forces", named)
    return next((registry()[name] for name in names if name in registry()), entry)


_OF_ARMY, _OF_POLICE = having("army-ministry"), having("police-ministry")
_FORCES_OF_MINISTRIES = ((_OF_ARMY, "army"), (_OF_POLICE, "police"))
_BODIES = ("زار", "حكوم", "سلط", "دوله")
_UNARMED = ("فريق", "فرق", "قياد", "مديري", "فرع", "قسم", "طواقم", "كوادر", "شعبه", "مسوول", "مسيول", "اعوان", "جهد",
            "نقط", "محطه", "قاعد", "اجهز")  # fmt: skip


def forces_of(words: list[str], owner: str) -> str:
    """«أرتال [وزارة الدفاع]», «قوات [الحكومة]»: of a government its forces, where the head is a word for armed men."""
    entry = registry().get(owner)
    if entry is None or entry.kind != "government":
        return owner
    head = words[0].removeprefix("و").removeprefix("ل").removeprefix("ب").removeprefix("ال")
    bodies = any(w.lstrip("لب").removeprefix("ال").removeprefix("و").startswith(_BODIES) for w in words[1:])
    if head.startswith(_UNARMED) or not bodies:
        return owner  # «عناصر مكتب التحقيقات»
    return armed(owner)


def armed(owner: str) -> str:
    """Of a government its forces: «أعلنت الحكومة أن [قواتها] …»; of all others themselves."""
    entry = registry().get(owner)
    if entry is None or entry.kind != "government":
        return owner
    return f"{owner}-forces" if f"{owner}-forces" in registry() else armed_side(entry).id


_THAT = frozenset(("ان", "بان", "وان"))
_MEN = ("جنود", "عناصر", "مقاتل", "ضباط", "عسكري")


def owner_of_men(words: list[str], at: int, owner: str) -> str:
    """«أعلنت الحكومة أن [قواتها] …», «أقرت وزارة الدفاع بمقتل عشرات من [جنودها]»: of a government its forces."""
    told = at > 0 and words[at - 1] in _THAT
    return armed(owner) if told or words[at].lstrip("وبل").startswith(_MEN) else owner


def loyal_to(patron: str, country: str | None) -> str | None:
    """«قوات موالية لحكومة الوحدة», «مسلحون موالون للتنظيم»: of one who is at home where they are, his own men."""
    entry = registry().get(patron)
    if entry is None or country is None or entry.country not in (country, None):
        return None
    return armed(patron) if entry.kind in ("government", "group") else None
