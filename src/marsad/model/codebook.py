"""The codebook: which kinds of happenings marsad tells apart, and what ACLED and PLOVER call them.

A table (`data/codebook.csv`), never code: a kind is a line with names and definitions in two languages, an example
sentence, its ACLED event and sub-event type and PLOVER event and mode (empty where they do not code it), the family
of kinds to which it belongs, and the roles that it takes.
"""

import csv
from collections.abc import Mapping
from functools import lru_cache
from importlib import resources
from sys import intern
from types import MappingProxyType

import msgspec

from marsad.model.mention import Acled, Plover

CODEBOOK_VERSION = "2026.1"


class Kind(msgspec.Struct, frozen=True, kw_only=True):
    """A kind of happening."""

    id: str
    name_en: str
    name_ar: str
    acled: Acled | None
    plover: Plover | None
    family: str
    definition_en: str
    definition_ar: str
    example_ar: str
    roles: tuple[str, ...]


@lru_cache(maxsize=1)
def codebook() -> Mapping[str, Kind]:
    """All kinds by id, in the table's order."""
    table = resources.files("marsad.model") / "data" / "codebook.csv"
    with table.open(encoding="utf-8") as stream:
        return MappingProxyType({row["kind"]: _kind(row) for row in csv.DictReader(stream)})


def _kind(row: dict[str, str]) -> Kind:
    acled = Acled(event_type=row["acled_event"], sub_event_type=row["acled_sub_event"] or None)
    plover = Plover(event=row["plover_event"], mode=row["plover_mode"] or None)
    return Kind(
        id=intern(row["kind"]),
        name_en=row["name_en"],
        name_ar=row["name_ar"],
        acled=acled if acled.event_type else None,
        plover=plover if plover.event else None,
        family=intern(row["family"]),  # compared at every turn
        definition_en=row["definition_en"],
        definition_ar=row["definition_ar"],
        example_ar=row["example_ar"],
        roles=tuple(row["roles"].split("|")),
    )


# The spellings of ACLED's codebook (event type → sub-event types); `check` and the tests hold the table to them.
ACLED_TYPES: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "Battles": ("Armed clash", "Government regains territory", "Non-state actor overtakes territory"),
        "Explosions/Remote violence": (
            "Chemical weapon",
            "Air/drone strike",
            "Suicide bomb",
            "Shelling/artillery/missile attack",
            "Remote explosive/landmine/IED",
            "Grenade",
        ),
        "Violence against civilians": ("Sexual violence", "Attack", "Abduction/forced disappearance"),
        "Protests": ("Peaceful protest", "Protest with intervention", "Excessive force against protesters"),
        "Riots": ("Violent demonstration", "Mob violence"),
        "Strategic developments": (
            "Agreement",
            "Arrests",
            "Change to group/activity",
            "Disrupted weapons use",
            "Headquarters or base established",
            "Looting/property destruction",
            "Non-violent transfer of territory",
            "Other",
        ),
    }
)
