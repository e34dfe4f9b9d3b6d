"""Who can be quoted: the phrases that may be the subject of a verb of saying, and the channel they spoke through."""

from marsad.lexicon import NONE, Match, Matches
from marsad.model.actors import registry
from marsad.model.mention import Channel
from marsad.reading.actors import ActorPhrase
from marsad.reading.people import PersonPhrase
from marsad.reading.who_ministries import short_ministries
from marsad.reading.who_pieces import behind, clitics, closed
from marsad.text import Doc, fold
from marsad.text.records import Record

REACH = 14
STOPS = frozenset(
    fold(w)
    for w in (".", ":", "؛", "\n", "إن", "أن", "بأن", "بأنه", "أنه", "إنه", "أنها", "إنها", "قوله", "قولها", "عن", "مع",
              "بعد", "قبل")
)  # fmt: skip
OUTLET_WORDS = frozenset(fold(w) for w in ("وكالة", "شبكة", "قناة", "صحيفة", "موقع", "إذاعة", "تلفزيون", "راديو"))
CHANNEL_LEADS = frozenset(fold(w) for w in ("في", "عبر", "علي", "من", "خلال", "بحسب", "حسب", "وفق", "الي"))
_QUALITIES = frozenset(
    fold(w) for w in ("رفيع", "رفيعة", "المستوى", "موثوق", "موثوقة", "بارز", "كبير", "خاصة", "مطلعة",
                      "متعددة", "مستقلة", "مسؤولة", "مسؤول", "رسمية", "مقربة", "متطابقة")
)  # fmt: skip
_OFFICES = ("شرطه", "صحه", "جهاز", "اداره", "استخبارات", "غرفه", "نيابه", "بعثه", "منظمه", "حركه", "حزب", "فصيل",
            "دايره", "مديريه", "مستشفي", "مشفي", "محافظه", "بلديه", "قياده", "مجلس", "مكتب", "وزاره", "هييه",
            "محكمه")  # fmt: skip
# Words that say where an office is and are none of its name: «مستشفى الشفاء [بمدينة غزة]».
_WITHIN = frozenset(fold(w) for w in ("بمدينة", "بمحافظة", "بريف", "بقطاع", "بمنطقة", "ببلدة", "بقضاء", "بناحية"))
_LONGEST_BODY = 6
_SPEAKING = frozenset({"anonymous", "job", "voice", "institution", "same"})
_UNNAMED = frozenset({"anonymous", "job"})
_POINTING = ("مصدر", "مصادر")
_SENT = ("مراسل", "مراسله", "موفد", "موفده", "مندوب", "مندوبه")
# What a source says of itself stands behind its name: «مصدر طبي في المستشفى [طالبا] عدم ذكر اسمه».
_ASKING = frozenset(fold(w) for w in ("طالبا", "طالبة", "طالبين", "مشترطا", "مشترطة", "مفضلا", "رافضا", "رفض", "طلب",
                                      "اشترط", "فضل", "لم"))  # fmt: skip
_NAMING = frozenset(("باسم", "بلسان"))
_FOR = frozenset(("باسم", "بلسان", "في", "ل", "عن"))
_QUOTED = frozenset('"«“”')



class Source(Record):
    """A phrase that speaks: tokens `first` to `last` (exclusive)."""

    first: int
    last: int
    span: tuple[int, int]
    speaker: str | None = None
    title: str | None = None
    organisation: str | None = None
    anonymous: bool = False
    channel: Channel | None = None
    same: bool = False
    """Whether it only points back to whoever spoke last («المصدر», «البيان»)."""
    prefix: str = ""
    near: bool = False
    """Whether it speaks only right behind a verb of saying: «قال [طبيب]»."""
    unlisted: bool = False
    """Whether it is a party that no registry lists: «الشرطة الصومالية»."""


def find_sources(
    doc: Doc, matches: Matches, actors: list[ActorPhrase], people: list[PersonPhrase]
) -> dict[int, Source]:
    """Phrases that can speak by first token; the fullest where several begin together."""
    found: dict[int, Source] = {}
    by_first = {a.first: a for a in actors}
    origins = {m.first: m for m in matches.get("actors_nisba", NONE) if m.entry.form == "adj"}
    spoken = matches.get("speech", NONE)
    pointing: set[int] = set()
    offices: set[int] = set()
    said: set[int] = set()
    trades: set[int] = set()
    speaking: list[tuple[Match, str]] = []
    for match in spoken:
        first, entry = match.first, match.entry
        kind = entry.row["kind"]
        if entry.pos == "verb" and not doc.all_words[first].startswith("ب"):
            said.add(first)
        if kind == "same":
            pointing.add(first)
        elif kind == "voice" and match.last - first > 1:
            offices.add(first)
        elif kind == "job" and not match.definite:
            trades.add(first)
        if kind in _SPEAKING:
            speaking.append((match, kind))
    deeds = [m for c in ("triggers", "results") for m in matches.get(c, NONE)]
    ends = said | {m.first for m in deeds if m.entry.pos == "noun" and not m.definite}
    for match, kind in speaking:
        if kind == "institution" and match.first in offices:
            continue
        source = _of_noun(doc, match, by_first, origins, ends)
        if source is not None:
            _keep(found, _of_owner(doc, source, pointing))
    for match in matches.get("titles", NONE):
        _keep(found, _of_title(doc, match, by_first, origins))
    for actor in actors:
        if actor.id not in ("civilians", "protesters", None):
            _keep(found, _of_actor(actor, unnamed=actor.first in trades))
        elif actor.id is None and actor.first not in found:
            words = doc.raw[slice(*actor.span)]
            found[actor.first] = _of_actor(actor, unnamed=False)._replace(title=words, unlisted=True, near=True)
    for at, last, span, actor_id in short_ministries(doc, matches, origins):
        _keep(found, Source(at, last, span, title=doc.raw[slice(*span)], organisation=actor_id))
    family_names: dict[str, Source] = {}
    for person in people:
        source = _of_person(person)
        _keep(found, source, over=True)
        if person.name is not None and (person.organisation or person.role) and not person.private:
            family_names[doc.all_words[person.last - 1].removeprefix("ال")] = source
    if family_names:
        _add_family_names(doc, family_names, found)
    return found


def _add_family_names(doc: Doc, family_names: dict[str, Source], found: dict[int, Source]) -> None:
    """«وأكد النعمان»: whoever was named in full before may be named shortly after."""
    written = {"ال" + name: source for name, source in family_names.items()}
    written.update((name, source) for name, source in family_names.items() if not name.startswith("ال"))
    for index, word in enumerate(doc.all_words):
        source = written.get(word)
        if source is not None and index >= source.last and index not in found and len(word) > 3:
            found[index] = source._replace(first=index, last=index + 1, span=doc.span(index, index + 1))


def _keep(found: dict[int, Source], source: Source, *, over: bool = False) -> None:
    known = found.get(source.first)
    if known is None or over or (known.same and not source.same) or (known.last < source.last and not source.same):
        found[source.first] = source


def _of_actor(actor: ActorPhrase, *, unnamed: bool) -> Source:
    return Source(
        actor.first, actor.last, actor.span, organisation=actor.id, anonymous=unnamed, prefix=actor.prefix
    )


def _of_person(person: PersonPhrase) -> Source:
    return Source(
        person.whole[0],
        person.whole[1],
        person.whole_span,
        speaker=person.name,
        title=person.role,
        organisation=None if person.private else person.organisation,
    )


def _of_noun(
    doc: Doc, match: Match, actors: dict[int, ActorPhrase], origins: dict[int, Match], ends: set[int]
) -> Source | None:
    kind = match.entry.row.get("kind")
    if kind in ("voice", "institution") and match.first in actors:
        return None  # the actor's own name is the fuller one
    if kind == "voice" and doc.tokens[match.first].word == "موقعا":
        return None  # a site that was hit
    if kind == "anonymous" and match.definite and match.last - match.first == 1:
        kind = "same" if doc.tokens[match.first].word.endswith(_POINTING) else kind
    clitic = clitics(match.prefix)
    start = behind(doc, doc.tokens[match.first].start, len(clitic) - match.prefix.endswith("لل"))
    if kind == "institution" and match.definite and match.last - match.first == 1 and not _described(doc, match):
        return Source(match.first, match.last, (start, doc.tokens[match.last - 1].end), same=True, prefix=clitic)
    if kind == "same":
        span = (start, doc.tokens[match.last - 1].end)
        word = doc.tokens[match.last - 1].word
        issued = word.endswith("تقرير") and doc.all_words[match.last : match.last + 1][:1] not in ([], ["ان"])
        issued = issued and doc.all_words[match.last].startswith(("ل", "صادر", "اصدر"))
        points_back = match.definite or word.endswith("بيان") or issued
        return Source(match.first, match.last, span, same=True, prefix=clitic) if points_back else None
    origin = (origins.get(match.last) or origins.get(match.last - 1)) if kind == "anonymous" else None
    if origin is not None:
        last, organisation = origin.last, _of_origin(doc, match, origin)
    else:
        last, organisation = _extent(doc, match, actors, ends)
    if kind == "institution" and match.definite and match.last - match.first == 1:
        last = max(last, _described_extent(doc, match.last, ends))
    if kind == "institution" and last == match.last and match.last - match.first == 1:
        return None
    span = (start, closed(doc.raw, start, doc.tokens[last - 1].end))
    return Source(
        match.first,
        last,
        span,
        title=doc.raw[span[0] : span[1]],
        organisation=organisation,
        anonymous=kind in _UNNAMED,
        same=match.definite and (kind == "job" or (kind == "voice" and last == match.first + 1)),
        prefix=clitic,
        near=kind == "job",
        unlisted=match.entry.id == "body" and organisation is None,
    )


def _described(doc: Doc, match: Match) -> bool:
    """«اللجنة الوطنية», «الهيئة لشؤون …»: a name goes on behind the noun; «اتهمت المجموعة [الجيش]» does not."""
    word = doc.tokens[match.last].word if match.last < len(doc.tokens) else ""
    feminine = doc.tokens[match.first].word.endswith("ه")
    return word.startswith("لل") or (word.startswith("ال") and word.endswith("ه") == feminine)


def _described_extent(doc: Doc, at: int, ends: set[int]) -> int:
    """Behind what a body is called: «المركز [السوري لتوثيق الانتهاكات]», «اللجنة [الوطنية للتحقيق]»."""
    words = [t.word for t in doc.tokens[at : at + _LONGEST_BODY]]
    end = 0
    while end < min(len(words), 2) and words[end].startswith("ال") and words[end].endswith(("ي", "يه", "ه")):
        if at + end in ends or words[end] in CHANNEL_LEADS:
            return at + end
        end += 1
    if end and end < len(words) and words[end].startswith("ل") and len(words[end]) > 4 and at + end not in ends:
        construct = not words[end].startswith("لل")
        end += 1
        while end < len(words) and words[end].startswith("ال") and at + end not in ends:
            end += 1
            if not construct:
                break
            construct = False
    return at + end


def _of_owner(doc: Doc, source: Source, pointing: set[int]) -> Source:
    """«المركز الإعلامي للوزارة»: the press office speaks for the body that was named before."""
    at = source.last
    if source.organisation or source.anonymous or at not in pointing or not doc.tokens[at].word.startswith("لل"):
        return source
    return source._replace(last=at + 1, span=(source.span[0], doc.tokens[at].end), same=True)


def _of_origin(doc: Doc, match: Match, origin: Match) -> str | None:
    """«مسؤول عسكري أمريكي» speaks for a side; «مصدر أمني عراقي», «ناشطون سودانيون» only are from there."""
    words = doc.words(match.first, match.last)
    if not words[0].removeprefix("و").startswith(("مسوول", "ضابط", "دبلوماسي", "قايد", "قيادي")):
        return None
    return origin.entry.row.get("force" if any("عسكري" in word for word in words) else "government")


def _of_title(doc: Doc, match: Match, actors: dict[int, ActorPhrase], origins: dict[int, Match]) -> Source:
    """An official told by the post alone: «مدير الصحة», «محافظ كركوك», «قائد في قسد»."""
    at = match.last
    lead = 1 if at < len(doc.tokens) and doc.tokens[at].word in ("في", "ل", "من") else 0
    # «نائب قائد [العمليات المشتركة]»: the post's own words can hold whose it is.
    within = next((actors[i] for i in range(match.first + 1, at) if i in actors), None)
    actor = within if within is not None and within.last >= at else actors.get(at + lead)
    organisation = None
    told_to = actor is not None and actor.prefix == "ل" and actor.id and registry()[actor.id].kind == "outlet"
    if actor is not None and actor.id not in ("civilians", "protesters") and not told_to:
        at, organisation = actor.last, actor.id
    elif at in origins and origins[at].prefix == "ال" and match.entry.id == "spokesman":
        # «المتحدث العسكري [المصري]»
        row = origins[at].entry.row
        military = any(w.endswith("عسكري") for w in doc.words(match.first, at))
        at, organisation = origins[at].last, row.get("force" if military else "government") or None
    elif doc.tokens[at - 1].word in _NAMING and (body := _body_named(doc, at)) > at:
        at = body
    elif _goes_on(doc, match) and at < len(doc.tokens) and _names(doc.tokens[at].word):
        at += 1
    clitic = clitics(match.prefix)
    start = behind(doc, doc.tokens[match.first].start, len(clitic))
    span = (start, closed(doc.raw, start, doc.tokens[at - 1].end))
    title = doc.raw[span[0] : span[1]]
    # «وأشار المتحدث إلى …» points back to the spokesman named before.
    same = match.entry.id == "spokesman" and at == match.last == match.first + 1
    return Source(match.first, at, span, title=title, organisation=organisation, prefix=clitic, same=same)


def _body_named(doc: Doc, at: int) -> int:
    """Behind the body for which somebody speaks, where no table knows it: «متحدث باسم [مؤسسة الزلاقة]»."""
    end = at
    while end < min(at + _LONGEST_BODY, len(doc.tokens)) and _names(doc.tokens[end].word):
        word = doc.tokens[end].word
        if end > at and not word.startswith(("ال", "لل")) and doc.tokens[end - 1].word.startswith("ال"):
            break
        end += 1
        if end - at > 1 and not word.startswith(("ال", "لل")):
            break
    definite = any(t.word.startswith(("ال", "لل")) for t in doc.tokens[at:end])
    return end if definite and end - at > 1 else at


def _goes_on(doc: Doc, match: Match) -> bool:
    """«مدير [الصحة]», «المتحدث باسم [طالبان]»: a title of one word, or whose last word needs another."""
    return match.last - match.first == 1 or doc.tokens[match.last - 1].word in _FOR


def _extent(doc: Doc, match: Match, actors: dict[int, ActorPhrase], ends: set[int]) -> tuple[int, str | None]:
    """Behind what tells the source apart: «مراسل بلدي نيوز بريف إدلب», «مصدر مطلع في وزارة الدفاع»."""
    at = match.last
    kind = match.entry.row.get("kind")
    ending = _endings(doc.tokens[match.first].word.removeprefix("و")) if kind in _UNNAMED else ()
    while at < len(doc.tokens) and (doc.tokens[at].word in _QUALITIES or _describes(doc.tokens[at].word, ending)):
        at += 1
    words = [t.word for t in doc.tokens[at : at + 5]]
    office = kind == "voice" and words[:1] == ["ل"]  # «المركز الإعلامي لـ"قسد"»
    lead = 1 if words and (office or words[0] in ("في", "من", "داخل", "ضمن")) else 0
    actor = actors.get(at + lead)
    # «اتهم ناشطون [قوات النظام] بـ…»: a plural with its ن is in no construct.
    free = not lead and actor is not None and not actor.prefix and doc.tokens[at - 1].word.endswith(("ون", "ين"))
    if actor is not None and not free and actor.prefix in ("", "ب", "ل") and actor.id is not None:
        outlet = registry()[actor.id].kind == "outlet"
        # «أبلغ مصدر طبي وكالة س», «قال مسؤول لوكالة س»: whom they spoke to
        own = words[0] != "ل" and doc.tokens[match.last - 1].word.endswith(_SENT)  # «مراسل [لوكالة س]»
        spoken_to = actor.prefix == "ل" and not own
        if not (outlet and (spoken_to or (kind in _UNNAMED and not lead and not actor.prefix))):
            return actor.last, actor.id
    ours = doc.tokens[match.last - 1].word.endswith("نا")  # «مراسلنا», «وكالتنا» need no name
    single = (match.last - match.first == 1 or kind == "institution") and not ours
    if single and kind not in _UNNAMED and not match.definite and not lead:
        named = named_extent(doc, at)
        at = next((i for i in range(at, named) if i in ends), named)  # «موقع صحيفة الشارع [قال]»
    elif words and doc.tokens[at - 1 + lead].word in ("في", "من") and words[lead:]:
        at = _institution(doc, at + lead) or _office_words(doc, at + lead) or at
    return at, None


def _endings(head: str) -> tuple[str, ...]:
    """How adjectives of a source end: «مصدر استخباري», «مصادر ليبية», «مسؤولون محليون»."""
    if head.endswith("مصادر"):
        return ("يه",)
    if head.endswith(("ان", "صدرين", "سوولين")):
        return ("يان", "يين")
    return ("يين", "يون") if head.endswith(("ون", "ين")) else ("يه",) if head.endswith("ه") else ("ي",)


def _describes(word: str, endings: tuple[str, ...]) -> bool:
    fits = bool(endings) and len(word) > 3 and word.endswith(endings)
    return fits and word not in STOPS and not word.startswith("لل")


def _institution(doc: Doc, at: int) -> int | None:
    """Behind the office that a source is of («مصدر في [دائرة صحة ديالى]»), where it is no actor of the registry."""
    if not doc.tokens[at].word.startswith(_OFFICES):
        return None
    end = at + 1
    while end < min(at + 3, len(doc.tokens)) and _names(doc.tokens[end].word) and doc.tokens[end].word not in _WITHIN:
        end += 1
    return end


def _office_words(doc: Doc, at: int) -> int | None:
    """Behind a body and its adjective, both with the article: «مصدر في [السلطة المحلية]», not «في المدينة»."""
    words = [t.word for t in doc.tokens[at : at + 2]]
    if len(words) < 2 or not all(w.startswith("ال") and w.endswith("ه") and _names(w) for w in words):
        return None
    return at + 2 if words[1].endswith("يه") else None


def named_extent(doc: Doc, at: int) -> int:
    """Behind the name of an outlet that the registry lacks, and the place of its correspondent («بريف حلب»)."""
    quoted = at < len(doc.tokens) and doc.raw[doc.tokens[at - 1].end : doc.tokens[at].start].strip() in _QUOTED
    longer = quoted or (at < len(doc.tokens) and doc.tokens[at].word in OUTLET_WORDS)
    limit = min(at + (3 if longer else 2), len(doc.tokens))
    begin = at
    while at < limit and _names(doc.tokens[at].word) and doc.tokens[at].word != "بريف":
        if at > begin and not quoted and doc.tokens[at].word.startswith("ب"):
            break  # «أفاد مراسل قناة الغد [بسقوط قذائف]»
        at += 1
        if quoted and doc.raw[doc.tokens[at - 1].end : doc.tokens[at - 1].end + 1] in ('"', "»", "”"):
            told = doc.tokens[at].word if at < len(doc.tokens) else ""
            return at + (told.startswith("ال") and told.endswith(("ي", "يه")) and told not in _QUALITIES)
    if at > begin and at + 1 < len(doc.tokens) and doc.tokens[at].word == "بريف":
        at += 2
    return at


def _names(word: str) -> bool:
    if word.removeprefix("ال").startswith("تابع"):
        return False
    known = word in STOPS or word in CHANNEL_LEADS or word in _ASKING
    return word[0].isalnum() and len(word) > 1 and not known
