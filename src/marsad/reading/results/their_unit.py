"""Of which force somebody named with his rank is: «استشهاد الجندي فلان من فوج كركوك التابع لجهاز س»."""

from marsad.model.actors import registry
from marsad.reading.counts.finding import CountPhrase
from marsad.reading.phrases import Phrases
from marsad.reading.words.windows import inside


def force_of_unit(phrases: Phrases, count: CountPhrase) -> str | None:
    """The force of a man counted by his rank («الجندي فلان»), as `force_behind` finds it behind his name."""
    if not count.definite or count.group != "force":
        return None
    named = next((p for p in inside(phrases.people, count.first - 1, count.last + 2) if p.whole[1] > count.last), None)
    return force_behind(phrases, named.whole[1]) if named is not None else None


def force_behind(phrases: Phrases, end: int) -> str | None:
    """The force to which the unit belongs that is told behind a name, which ends before token `end`; None where none
    is, or whoever is named there is no force.
    """
    words = phrases.doc.all_words
    sentence = phrases.doc.sentences[phrases.doc.tokens[end - 1].sentence]
    if end >= sentence.last or words[end].lstrip("و") not in _LEADS:
        return None
    actor = next(iter(inside(phrases.actors, end, min(end + _REACH, sentence.last))), None)
    entry = registry().get(actor.id or "") if actor is not None else None
    if actor is None or entry is None or entry.kind != "force":
        return None
    if any(c.of == "person" for c in inside(phrases.counts, end, actor.first)):
        return None
    places = {at for p in inside(phrases.places, end, actor.first) for at in range(p.first, p.last)}
    between = (words[at] for at in range(end + 1, actor.first) if at not in places)
    plain = all(w in _UNITS or w.removeprefix("ال") in _ORDINALS or w.isdecimal() for w in between)
    return actor.id if plain else None


_REACH = 10
_LEADS = frozenset(("من", "في", "ضمن", "التابع", "المنتسب", "المنسوب", "احد", "منتسب", "المنتمي"))
_UNITS = frozenset(("فوج", "الفوج", "لواء", "اللواء", "فرقه", "الفرقه", "كتيبه", "الكتيبه", "سريه", "السريه", "قياده",
                    "عمليات", "مرتبات", "منتسبي", "افراد", "عناصر", "مقاتلي", "ابطال", "التابع", "التابعه", "ضمن", "في",
                    "الي", "ل", "قوات", "تشكيلات", "قاطع", "صفوف", "ملاك", "وحده", "مفرزه"))  # fmt: skip
_ORDINALS = frozenset(("اول", "اولي", "ثاني", "ثانيه", "ثالث", "ثالثه", "رابع", "رابعه", "خامس", "خامسه", "سادس",
                       "سادسه", "سابع", "سابعه", "ثامن", "ثامنه", "تاسع", "تاسعه", "عاشر", "عاشره"))  # fmt: skip
