"""Who can be quoted: the phrases that may be the subject of a verb of saying, and the channel they spoke through."""

from marsad.lexicon import NONE, Match, Matches
from marsad.model.actors import registry
from marsad.model.countries import countries_with
from marsad.model.mention import Channel
from marsad.reading.actors.context import document_country
from marsad.reading.actors.extents import (
    OUTLET_WORDS,
    QUALITIES,
    UNNAMED,
    body_named,
    described,
    described_extent,
    extent,
    is_word,
)
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.ministries import armed, short_ministries
from marsad.reading.actors.nouns import stands_within, whose
from marsad.reading.actors.pieces import behind, clitics, closed, generic_rows
from marsad.reading.people.finding import PersonPhrase
from marsad.text import Doc, fold
from marsad.text.records import Record

_SPEAKING = frozenset({"anonymous", "job", "voice", "institution", "same"})
# Countries in whose reports a military source can be of one army only, as the columns of general words call them.
_ONE_ARMY = frozenset(c.lower() for c in countries_with("one_army"))
_ONE_GOVERNMENT = frozenset(c.lower() for c in countries_with("one_government"))
_POINTING = ("مصدر", "مصادر")
_TOLD_BY_PLACE = ("مصدر", "مصادر", "مصدرا", "مصدران", "مصدرين", "مسوول", "مسوولا", "مسيول", "ضابط", "ضابطا")
_SAID = frozenset(("قال", "اضاف", "اكد", "ذكر", "اوضح", "بين", "تابع", "لفت", "اشار", "كشف", "افاد", "اعلن", "صرح",
                   "نفي"))  # fmt: skip
_NAMING = frozenset(("باسم", "بلسان"))
_FOR = frozenset(("باسم", "بلسان", "في", "ل", "عن"))


_NO_VOICES = frozenset(("موقعا", "قناتها", "قناته", "قناتهم", "موقعها", "موقعه", "موقعهم", "شبكتها", "شبكته",
                        "منصتها", "منصته", "صحيفتها", "صحيفته", "وكالتها", "وكالته", "اذاعتها", "اذاعته",
                        "مواقعها", "مواقعه", "منصاتها", "منصاته", "صفحتها", "صفحته", "حسابها", "حسابه"))  # fmt: skip
_PLATFORMS = frozenset(fold(w) for w in ("تويتر", "إكس", "أكس", "x", "فيسبوك", "فيس", "تليغرام", "تلغرام", "تيليغرام",
                                         "يوتيوب", "إنستغرام", "التواصل", "تيليجرام", "تلجرام", "انستغرام", "واتساب",
                                         "إطلاق", "صواريخ"))  # fmt: skip


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
    doc: Doc, matches: Matches, actors: list[ActorPhrase], people: list[PersonPhrase], on: str | None = None
) -> dict[int, Source]:
    """Phrases that can speak by first token; the fullest where several begin together.

    `on`: the country that the document is on, where it is known already.
    """
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
    nouns = [m for m in deeds if m.entry.pos == "noun"]
    ends = said | {m.first for m in nouns if not m.definite or m.last - m.first > 1}  # «القبض على»
    country = (on or document_country(matches) or "").lower()
    lands = {m.first: m for m in matches.get("actors_country", NONE)}
    for match, kind in speaking:
        if kind == "institution" and match.first in offices:
            continue
        source = _of_noun(doc, match, by_first, origins, ends)
        if source is not None and source.anonymous and source.organisation is None:
            source = source._replace(organisation=_service(doc, source, country))
            source = _placed(doc, source, lands)
        if source is not None:
            _keep(found, _of_owner(doc, source, pointing))
    for match in matches.get("titles", NONE):
        _keep(found, _of_title(doc, match, by_first, origins, country, said))
    for actor in actors:
        if actor.id not in ("civilians", "protesters", None) and not _a_cell(doc, actor):
            _keep(found, _of_actor(actor, unnamed=actor.first in trades))
        elif actor.id is None and actor.first not in found:
            words = doc.raw[slice(*actor.span)]
            found[actor.first] = _of_actor(actor, unnamed=False)._replace(title=words, unlisted=True, near=True)
    for at, last, span, actor_id in short_ministries(doc, matches, origins):
        _keep(found, Source(at, last, span, title=doc.raw[slice(*span)], organisation=actor_id))
    for first, source in found.items():
        found[first] = _of_government(doc, source, by_first)
    family_names: dict[str, Source] = {}
    for person in people:
        source = _of_person(person)
        _keep(found, source, over=True)
        if person.name is not None and (person.organisation or person.role) and not person.private:
            family_names[doc.all_words[person.last - 1].removeprefix("ال")] = source
    if family_names:
        _add_family_names(doc, family_names, found)
    return found


def _of_government(doc: Doc, source: Source, actors: dict[int, ActorPhrase]) -> Source:
    """«وزارة الداخلية [في حكومة الإقليم]»: whose ministry it is."""
    at = source.last
    if source.title and "حكومة" in source.title and source.organisation and " باسم وزارة" in source.title:
        return _of_inner_government(doc, source, actors)
    if at + 1 >= len(doc.tokens) or not doc.tokens[source.first].word.startswith(("وزار", "ووزار")):
        return source
    lead = doc.tokens[at].word == "في"
    actor = actors.get(at + lead)
    entry = registry().get(actor.id or "") if actor is not None else None
    if actor is None or entry is None or entry.kind != "government" or not (lead or actor.prefix in ("ب", "ل")):
        return source
    span = (source.span[0], doc.tokens[actor.last - 1].end)
    defence = doc.all_words[source.first + 1 : source.first + 2] == ["الدفاع"]
    whose = armed(entry.id) if defence else entry.id  # a ministry of defence speaks for its forces
    return source._replace(last=actor.last, span=span, title=doc.raw[slice(*span)], organisation=whose)


def _of_inner_government(doc: Doc, source: Source, actors: dict[int, ActorPhrase]) -> Source:
    """«الناطق باسم وزارة الدفاع [في حكومة الإقليم]»: of whose ministry he is."""
    for at in range(source.first + 2, source.last):
        actor = actors.get(at)
        entry = registry().get(actor.id or "") if actor is not None else None
        if entry is not None and entry.kind == "government" and doc.tokens[at - 1].word == "في":
            defence = "الدفاع" in doc.all_words[source.first : at]
            return source._replace(organisation=armed(entry.id) if defence else entry.id)
    return source


def _placed(doc: Doc, source: Source, lands: dict[int, Match]) -> Source:
    """«مصدر أمني [في غزة]»: where an unnamed source is, in a town that stands right behind it."""
    at = source.last
    if source.same or source.near or at + 1 >= len(doc.tokens) or doc.tokens[at].word != "في":
        return source
    land = lands.get(at + 1)
    if land is None or clitics(land.prefix) or not doc.tokens[source.first].word.endswith(_TOLD_BY_PLACE):
        return source
    span = (source.span[0], doc.tokens[land.last - 1].end)
    return source._replace(last=land.last, span=span, title=doc.raw[slice(*span)])


def _service(doc: Doc, source: Source, country: str) -> str | None:
    """The force of the report's country of which an unnamed source is told to be: «ضابط في شرطة المحافظة»,
    «مصدر عسكري»."""
    words = doc.words(source.first, source.last)
    if len(words) == 3 and words[1].startswith("عسكري") and words[2].startswith("حكومي"):
        return generic_rows()["government-forces"].get(country) or None  # «مصدر عسكري حكومي»
    if len(words) == 2 and words[1].startswith("حكومي") and country in _ONE_GOVERNMENT:
        return generic_rows()["government"].get(country) or None  # «مصدر حكومي»
    if any(w.removeprefix("ال") == "شرطه" for w in words[1:]):
        return generic_rows()["police"].get(country) or None
    military = words[1:2] and words[1].startswith("عسكري") and len(words) == 2
    return generic_rows()["army"].get(country) or None if military and country in _ONE_ARMY else None


def _add_family_names(doc: Doc, family_names: dict[str, Source], found: dict[int, Source]) -> None:
    """«وأكد النعمان»: whoever was named in full before may be named shortly after."""
    written = {"ال" + name: source for name, source in family_names.items()}
    written.update((name, source) for name, source in family_names.items() if not name.startswith("ال"))
    for index, word in enumerate(doc.all_words):
        source = written.get(word)
        long = len(word) > 3 or (len(word) == 3 and index and doc.all_words[index - 1].removeprefix("و") in _SAID)
        if source is not None and index >= source.last and index not in found and long:
            found[index] = source._replace(first=index, last=index + 1, span=doc.span(index, index + 1))


def _keep(found: dict[int, Source], source: Source, *, over: bool = False) -> None:
    known = found.get(source.first)
    if known is None or over or (known.same and not source.same) or (known.last < source.last and not source.same):
        found[source.first] = source
    elif known.last == source.last and source.organisation and known.organisation is None and not source.same:
        # «محامو الطوارئ»: a body, and no lawyers; «ضابط في الآسايش»: whose he is
        found[source.first] = source if known.near else known._replace(organisation=source.organisation)


def _a_cell(doc: Doc, actor: ActorPhrase) -> bool:
    """«كشف [خلية تتبع لداعش]»: what is uncovered says nothing."""
    entry = registry().get(actor.id or "")
    return entry is not None and entry.kind == "group" and doc.all_words[actor.first] in _CELLS


_CELLS = frozenset(fold(w) for w in ("خلية", "خلايا", "خليتين", "شبكة", "شبكات", "عصابة", "وكر", "أوكار", "مضافة"))


def _of_actor(actor: ActorPhrase, *, unnamed: bool) -> Source:
    return Source(actor.first, actor.last, actor.span, organisation=actor.id, anonymous=unnamed, prefix=actor.prefix)


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
    if kind == "voice" and (doc.tokens[match.first].word in _NO_VOICES or _platform(doc, match.last)):
        return None  # a site that was hit, «موقع "تويتر"», «على [قناتها] الرسمية»
    alone = match.last - match.first == 1
    if kind == "anonymous" and match.definite and doc.tokens[match.first].word.endswith(_POINTING):
        if match.last - match.first == 2 and doc.tokens[match.first + 1].word in ("في", "من"):
            return None  # «وقال [المصدر] في حديث لـ"س"»: the noun alone points back
        kind = "same" if alone else kind
    clitic = clitics(match.prefix)
    start = behind(doc, doc.tokens[match.first].start, len(clitic) - match.prefix.endswith("لل"))
    lone = kind == "institution" and match.definite and alone
    if kind == "same" or (lone and not described(doc, match)):
        again = lone or _points_back(doc, match)
        span = (start, doc.tokens[match.last - 1].end)
        return Source(match.first, match.last, span, same=True, prefix=clitic) if again else None
    origin = (origins.get(match.last) or origins.get(match.last - 1)) if kind == "anonymous" else None
    if origin is not None:
        last, organisation = origin.last, _of_origin(doc, match, origin)
        while last < len(doc.tokens) and doc.tokens[last].word in QUALITIES:
            last += 1  # «مصدر أردني [مطلع]»
    else:
        last, organisation = extent(doc, match, actors, ends)
    if lone:
        last = max(last, described_extent(doc, match.last, ends))
    if kind == "institution" and last == match.last and alone:
        return None
    if kind == "institution" and organisation is None:
        last, organisation = stands_within(doc, last, actors)
    span = (start, closed(doc.raw, start, doc.tokens[last - 1].end))
    if kind == "voice" and any(w.startswith(_CLOSE_TO) for w in doc.words(match.last, last)):
        organisation = None  # «حسابات [مقربة من] الحزب» do not speak for it
    elif organisation is None:
        organisation = whose(doc, match, kind, last, actors, origins)
    return Source(
        match.first,
        last,
        span,
        title=doc.raw[span[0] : span[1]],
        organisation=organisation,
        anonymous=kind in UNNAMED,
        same=match.definite and (kind == "job" or (kind == "voice" and last == match.first + 1)),
        prefix=clitic,
        near=kind == "job",
        unlisted=match.entry.id == "body" and organisation is None,
    )


_CLOSE_TO = ("مقرب", "قريب", "موالي", "مويد", "محسوب", "مناصر")


def _points_back(doc: Doc, match: Match) -> bool:
    """Whether a noun goes back to a source told before: «المصدر», «بيانه», «… تقرير صادر عنه»."""
    word, behind_it = doc.tokens[match.last - 1].word, doc.all_words[match.last : match.last + 1]
    issued = word.endswith("تقرير") and bool(behind_it) and behind_it[0].startswith(("ل", "صادر", "اصدر"))
    return match.definite or word.endswith("بيان") or issued


def _platform(doc: Doc, at: int) -> bool:
    """Whether a word says through what somebody spoke, and nobody's name: «منصة [إكس]», «موقع ["تويتر"]»."""
    return at < len(doc.tokens) and doc.tokens[at].word in _PLATFORMS


def _of_owner(doc: Doc, source: Source, pointing: set[int]) -> Source:
    """«المركز الإعلامي للوزارة»: the press office speaks for the body that was named before."""
    at = source.last
    if source.organisation or source.anonymous or at not in pointing:
        within = source.organisation is None and at + 1 in pointing and doc.tokens[at].word == "في"
        within = within and doc.tokens[at + 1].word.startswith("ال")
        at += within  # «المكتب الإعلامي [في الوزارة]»
        if not within or source.anonymous:
            return source
    elif not doc.tokens[at].word.startswith("لل"):
        return source
    return source._replace(last=at + 1, span=(source.span[0], doc.tokens[at].end), same=True)


def _of_origin(doc: Doc, match: Match, origin: Match) -> str | None:
    """«مسؤول عسكري أمريكي» speaks for a side; «مصدر أمني عراقي», «ناشطون سودانيون» only are from there."""
    words = doc.words(match.first, match.last)
    military = any("عسكري" in word for word in words)
    if not words[0].removeprefix("و").startswith(("مسوول", "مسيول", "ضابط", "دبلوماسي", "قايد", "قيادي")):
        return origin.entry.row.get("army") or None if military else None  # «مصدر عسكري سوري»
    return origin.entry.row.get("force" if military else "government")


def _of_title(
    doc: Doc, match: Match, actors: dict[int, ActorPhrase], origins: dict[int, Match], country: str, said: set[int]
) -> Source:
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
    elif doc.tokens[at - 1].word in _NAMING and (body := body_named(doc, at)) > at:
        at = body
    elif (
        _goes_on(doc, match)
        and at < len(doc.tokens)
        and (at not in said or doc.tokens[at - 1].word in _FOR)
        and is_word(doc.tokens[at].word)
        and not _told_to(doc, at)
    ):
        at += 1
        while at < min(match.last + 3, len(doc.tokens)) and _qualifies(doc, at):
            at += 1  # «عضو المجلس [البلدي]»
        if (holder := _within(doc, at, actors)) is not None:
            at, organisation = holder.last, holder.id
    if organisation is None and at in origins and origins[at].prefix == "" and origins[at].entry.row.get("group"):
        at, organisation = origins[at].last, origins[at].entry.row["group"]  # «مشرف أمني [حوثي]»
    clitic = clitics(match.prefix)
    start = behind(doc, doc.tokens[match.first].start, len(clitic))
    span = (start, closed(doc.raw, start, doc.tokens[at - 1].end))
    title = doc.raw[span[0] : span[1]]
    # «وأشار المتحدث إلى …» points back to the spokesman named before.
    same = match.entry.id == "spokesman" and at == match.last == match.first + 1
    if organisation is None and country and match.entry.row.get("office") != "yes":
        organisation = match.entry.row.get(country) or None  # «قائممقام كفري» in a report on Iraq
    return Source(match.first, at, span, title=title, organisation=organisation, prefix=clitic, same=same)


def _within(doc: Doc, at: int, actors: dict[int, ActorPhrase]) -> ActorPhrase | None:
    """«قائد المحور الثالث في [قوات البيشمركة]»: the force within which an office is, however it is numbered."""
    words = doc.words(at, at + 2)
    at += len(words) > 1 and words[1] == "في" and (words[0].startswith("ال") or words[0].isdigit())
    actor = actors.get(at + 1) if doc.words(at, at + 1) == ["في"] else None
    known = registry().get(actor.id or "") if actor is not None else None
    return actor if known is not None and known.kind in ("force", "group") else None


def _told_to(doc: Doc, at: int) -> bool:
    """«وذكرت المتحدثة [لوكالة س] أن»."""
    word = doc.tokens[at].word
    return word[0] == "ل" and word[1:] in OUTLET_WORDS


def _qualifies(doc: Doc, at: int) -> bool:
    """Whether a word is an adjective to the one before it, both with the article."""
    word, before = doc.tokens[at].word, doc.tokens[at - 1].word
    fits = word.endswith("يه") if before.endswith("ه") else word.endswith("ي")
    return word.startswith("ال") and before.startswith("ال") and fits and is_word(word)


def _goes_on(doc: Doc, match: Match) -> bool:
    """«مدير [الصحة]», «المتحدث باسم [طالبان]»: a title of one word, or whose last word needs another."""
    return match.last - match.first == 1 or doc.tokens[match.last - 1].word in _FOR
