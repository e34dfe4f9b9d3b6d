"""Which kind of happening results tell by themselves: what was done to people and things, and by which means."""

from marsad.reading.deeds.means import MeansPhrase
from marsad.reading.results.finding import ResultPhrase

# What people suffer tells no deed by itself; what was done to things or prisoners does.
_BY_RESULT = {
    "arrested": "arrest",
    "abducted": "abduction",
    "released": "release",
    "surrendered": "surrender",
    "displaced": "displacement",
    "found_dead": "body-found",
    "destroyed": "destruction",
    "burned": "destruction",
    "defused": "defusal",
    "seized": "weapons-find",
    "found": "weapons-find",
    "cleared": "sweep",
    "killed": "casualties",
    "wounded": "casualties",
}
WEAPONS = frozenset({"weapon", "ammunition", "explosive", "explosive_belt", "ied", "mine"})
# Means that alone make a deed of a toll («استشهاد طفل بقذيفة»).
_TELLING = frozenset({"drone-strike", "shelling", "missile-strike", "airstrike", "ied", "car-bomb", "mine",
                      "explosive-remnant", "grenade", "suicide-bombing", "shooting", "sniping"})  # fmt: skip
FALLEN = ("killed", "wounded")


def only_bodies(results: list[ResultPhrase]) -> bool:
    """Whether nothing but dead people were found."""
    return bool(results) and all(r.kind == "found_dead" for r in results)


def _stopped(means: MeansPhrase, results: list[ResultPhrase]) -> bool:
    """«قتلت القوات [انتحاريين] قبل وصولهما»: bombers who were killed or caught blew nothing up."""
    if means.id != "suicide-bomber":
        return False
    return any(r.kind in ("killed", "arrested") and r.first <= means.first < r.last for r in results)


def kind_of_results(means: list[MeansPhrase], results: list[ResultPhrase]) -> str | None:
    """The kind that means and results tell where no word names the happening; None where they tell none."""
    if not results:
        return None
    kinds = [_BY_RESULT[r.kind] for r in results if r.kind in _BY_RESULT]
    telling = [m.refines for m in means if m.refines in _TELLING and not _stopped(m, results)]
    if telling and telling[0] in ("car-bomb", "ied") and any(m.id == "suicide-bomber" for m in means):
        telling = ["suicide-bombing"]
    if telling and (not kinds or "casualties" in kinds):
        return telling[0]
    first = kinds[0] if kinds else None
    if first == "defusal" and not any(r.of in WEAPONS for r in results):
        return None  # «رفع أسعار المواد الغذائية»
    if first == "weapons-find" and not any(r.of in WEAPONS for r in results):
        return "destruction" if any(r.of in ("hideout", "tunnel", "cave", "camp") for r in results) else None
    return first
