"""Whom those arrested now harmed before, no result of their arrest; those whom a bus that was hit carried."""

from marsad.reading.accounts.finding import Account
from marsad.reading.phrases import Phrases
from marsad.reading.results.finding import ResultPhrase
from marsad.reading.words.windows import inside


def leave_out_crimes(phrases: Phrases, account: Account) -> None:
    """«اعتقال أحد منفذي الجريمة [التي راح ضحيتها 1700]»: whom those arrested now harmed then fell to another deed."""
    if account.family not in ("arrest", "justice"):
        return
    account.results = [r for r in account.results if not _charged_with(phrases, account, r)]
    told = []
    for result in account.results:
        begin = max(result.first - _CRIME_REACH, account.first)
        words = phrases.doc.words(begin, result.first) if result.kind in ("killed", "wounded") else []
        at = next((i for i, w in enumerate(words) if w.lstrip("و") in _WHICH), len(words))
        of_it = any(w.removeprefix("ال").removeprefix("ب").removeprefix("ل").startswith(_CRIMES) for w in words[:at])
        if at == len(words) or not of_it:
            told.append(result)
    account.results = told


def _charged_with(phrases: Phrases, account: Account, result: ResultPhrase) -> bool:
    """«شبكة متورطة بتفجير [أبراج]», «واعترافه بإعدام [مدنيين]», «عن جريمة تفجير [جامع]»: what they did before."""
    if result.kind not in _HARMS:
        return False
    words = phrases.doc.words(max(result.first - _CHARGE_REACH, account.first), result.first)
    at = next((i for i in range(len(words) - 1, -1, -1) if words[i].lstrip("وفبل").startswith(_CHARGED)), None)
    if at is None or at + 1 >= len(words) or not _APART.isdisjoint(words[at + 1 :]):
        return False
    return words[at + 1].startswith("ب") or words[at + 1] in _IN_WHAT or words[at].startswith("جري")


_HARMS = frozenset({"killed", "wounded", "destroyed", "burned", "abducted", "displaced"})
_CHARGED = ("متورط", "متهم", "ضالع", "ضلوع", "تورط", "اعتراف", "اعترف", "جريم", "جرايم", "مدان", "ادين", "دين", "اتهام",
            "مسوول", "مسوولي", "قيام", "اشتباه", "مشتبه")  # fmt: skip
_CHARGE_REACH = 6
_IN_WHAT = frozenset(("في", "عن"))
_APART = frozenset(("،", ",", ".", "؛", "فيما", "بينما", "كما", "خلال", "اثناء", "بعد", "ضبط", "ومقتل", "وقتل",
                    "واصابه"))  # fmt: skip
_CRIME_REACH = 14
_WHICH = frozenset(("التي", "الذي", "التى", "الذى", "اللذين", "اللتين"))
_CRIMES = ("جريم", "جرايم", "تفجير", "مجزر", "اغتيال", "هجوم", "هجم", "اعتداء", "استهداف")


def of_those_carried(phrases: Phrases, account: Account) -> None:
    """«العبوة التي استهدفت باصا يقل [معلمات] إلى 3 شهيدات»: the dead of a bus are those whom it carried."""
    for result in account.results:
        bare = result.group is None and result.count is not None and result.count.result is not None
        hit = {a.actor.id for a in account.actors if a.role == "target"}
        if not bare or result.kind not in ("killed", "wounded") or not hit <= {"civilians"}:
            continue
        near = inside(phrases.counts, max(result.first - _CARRIED, account.first), result.first)
        if any(c.group == "civilians" and phrases.doc.all_words[c.first - 1] in _CARRIES for c in near):
            result.group = "civilians"


_CARRIED = 24
_CARRIES = frozenset(("يقل", "تقل", "تنقل", "ينقل"))
