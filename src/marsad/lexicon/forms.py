"""From the forms in a table to those in running text: conjugation, object pronouns, possessive endings.

Everything here works on folded forms (see `marsad.text.normalise`), in which ة is ه, all alefs are ا and vowels are
not written, so that active and passive («قَتَلَ», «قُتِلَ») share one form. Clitics before a word are not expanded: the
matcher reads them off the text.
"""

from collections.abc import Iterator

from marsad.text import fold
from marsad.text.analysis import analyse

_PRONOUNS = ("ه", "ها", "هم", "هما", "هن", "نا")


def words_of(form: str) -> list[str]:
    """A form as the text layer would see it, token by token: `words_of("القوة الجوية")` is ["القوه", "الجويه"]."""
    return [t.word for t in analyse(form).tokens]


def expand(form: str, pos: str, kind: str) -> Iterator[str]:
    """All running-text forms (words joined by blanks) of one table form, without clitics before them."""
    words = words_of(form)
    if not words:
        return
    if pos == "verb" and kind == "past":
        yield from _with_rest(_past(words[0]), words[1:])
    elif pos == "verb" and kind == "present":
        yield from _with_rest(_present(words[0]), words[1:])
    elif pos in ("fixed", "led"):
        yield " ".join(words)
    else:
        yield from _noun(words, whole=form.startswith(_HAMZA))


# «إلقاء», «ألغام», «آليات»: folded they begin like a word with the article, which they have not.
_HAMZA = ("إ", "أ", "آ")


def _with_rest(firsts: Iterator[str], rest: list[str]) -> Iterator[str]:
    for first in dict.fromkeys(firsts):
        yield " ".join([first, *rest])


def _past(base: str) -> Iterator[str]:
    """قصف → قصفت قصفوا قصفا قصفتا قصفنا قصفن, and each with an object («قصفته», «قصفوها»)."""
    stem = base[:-1] if base[-1] in "اي" else base
    if base[-1] in "ا":  # دعا, شنّ is no such verb
        persons = [base, stem + "ت", stem + "وا", stem + "وت", stem + "ونا"]
    elif base[-1] == "ي":  # ألقى (folded القي), أجرى
        persons = [base, stem + "ت", stem + "وا", stem + "ينا", stem + "تا"]
        yield from (base + "ت", base + "ا", base + "تا")  # توفيت, ألقيت, لقيا
    else:
        persons = [base, base + "ت", base + "وا", base + "ا", base + "تا", base + "نا", base + "ن"]
    for person in persons:
        yield person
        bare = person[:-1] if person.endswith("وا") else person[:-1] + "ا" if person.endswith("ي") else person
        for pronoun in ("ه", "ها", "هم", "هما"):
            yield bare + pronoun


def _present(base: str) -> Iterator[str]:
    """يقصف → تقصف نقصف يقصفون يقصفوا تقصفون يقصفان, and with an object («يقتله», «يقتلوهم»)."""
    if base[0] != "ي":
        yield base
        return
    stem = base[1:]
    core = stem[:-1] if stem[-1] in "يا" else stem
    for prefix in "يتن":
        yield prefix + stem
        for pronoun in ("ه", "ها", "هم", "هما"):
            yield prefix + stem + pronoun
    for ending in ("ون", "وا", "ان", "وه", "وها", "وهم"):
        yield "ي" + core + ending
    yield "ت" + core + "ان"


def _noun(words: list[str], *, whole: bool) -> Iterator[str]:
    """The noun as written, with articles inside («ضربة جوية», «الضربة الجوية»), in the accusative, with pronouns.

    The article before the first word is the matcher's to read off; `whole`: the first word begins with no article.
    """
    words = [words[0] if whole else without_article(words[0]), *words[1:]]
    yield " ".join(words)
    if len(words) == 1:
        yield from _with_pronoun(words[0])
    elif not _FUNCTION_WORDS & set(words):
        yield " ".join([words[0], *(w if w.startswith("ال") else "ال" + w for w in words[1:])])
    bare = [words[0].removeprefix("ال") if whole else words[0], *words[1:]]
    if len(words) <= 2 and all(_takes_alef(w) for w in bare):
        yield " ".join(w + "ا" for w in words)


_FUNCTION_WORDS = frozenset(fold(w) for w in ("في", "من", "على", "إلى", "عن", "ب", "مع", "بين", "تحت", "قبل", "بعد"))


def _takes_alef(word: str) -> bool:
    """Whether the indefinite accusative is written: «قصفا», but «غارة», «غارات», «جنديين»."""
    plural = len(word) > 4 and word.endswith(("ين", "ون", "ان"))
    return len(word) > 2 and not plural and not word.startswith("ال") and not word.endswith(("ه", "ا", "اء", "ات"))


def _with_pronoun(word: str) -> Iterator[str]:
    if len(word) <= 2:
        return
    dual = word.endswith(("ين", "ان")) and len(word) > 4  # «كمين», «دخان» are none
    host = word[:-1] + "ت" if word.endswith("ه") else word[:-1] if dual else word
    for pronoun in _PRONOUNS:
        yield host + pronoun
    if word.endswith(("ين", "ان", "ون")) and len(word) > 4:
        yield word[:-1]  # construct state of the dual and the sound plural: «جنديي», «عبوتي», «مقاتلي»
    if word.endswith("اء"):  # شهداء: شهدائه, folded شهدايه
        for pronoun in _PRONOUNS:
            yield word[:-1] + "ي" + pronoun


def without_article(word: str) -> str:
    """`without_article("التحالف")` is "تحالف"; short words («الي») stay."""
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


__all__ = ["expand", "fold", "without_article", "words_of"]
