"""The codebook table: every kind is defined, and coded as ACLED and PLOVER spell their types."""

import pytest

from marsad.model.codebook import ACLED_TYPES, codebook

PLOVER_MODES = {
    "AGREE": set(),
    "CONSULT": {"visit", "third-party", "multilateral", "phone"},
    "SUPPORT": set(),
    "CONCEDE": set(),
    "COOPERATE": set(),
    "AID": set(),
    "RETREAT": {"withdraw", "release", "disarm", "ceasefire", "access", "resign"},
    "REQUEST": {"assist", "change", "yield", "meet"},
    "ACCUSE": {"disapprove", "investigate", "allege"},
    "SANCTION": {"convict", "expel", "withdraw", "discontinue"},
    "PROTEST": {"demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"},
    "MOBILIZE": {"troops", "weapons", "police", "militia"},
    "COERCE": {"seize", "restrict", "censor", "curfew", "arrest", "deport", "withhold"},
    "ASSAULT": {"abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms", "explosives",
                "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control", "unconventional"},
}  # fmt: skip


@pytest.mark.parametrize("kind", codebook().values(), ids=lambda k: k.id)
def test_kind(kind) -> None:  # type: ignore[no-untyped-def]
    for text in (kind.name_en, kind.name_ar, kind.definition_en, kind.definition_ar, kind.example_ar, kind.family):
        assert text
    if kind.acled is not None:
        assert kind.acled.sub_event_type in (None, *ACLED_TYPES[kind.acled.event_type])
    if kind.plover is not None:
        assert kind.plover.mode is None or kind.plover.mode in PLOVER_MODES[kind.plover.event]
    assert set(kind.roles) <= {"initiator", "partner", "support", "authority", "target", "victim"}


def test_some_forty_kinds() -> None:
    assert len(codebook()) >= 40
