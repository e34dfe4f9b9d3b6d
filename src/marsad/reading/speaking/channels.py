"""Through what a source spoke: the channel («في بيان»), and the outlet to which it spoke («لوكالة الأناضول»)."""

from marsad.lexicon import Match
from marsad.model.actors import registry
from marsad.model.mention import Channel
from marsad.reading.actors.extents import CHANNEL_LEADS, NAME_TAILS, OUTLET_WORDS, REACH, STOPS, named_extent
from marsad.reading.actors.finding import ActorPhrase
from marsad.reading.actors.pieces import clitics, closed
from marsad.text import Doc, fold

_LONGEST_NAME = 5
_TO_REPORTERS = frozenset(fold(w) for w in ("لمراسل", "لمراسلة", "لمراسلي", "لمراسلنا", "لموفد", "لمندوب", "لمندوبة",
                                              "لموفدة", "لموفدنا", "لمراسلتنا", "لمراسلينا"))
_CHANNELS: dict[str, Channel] = {
    "statement": "statement",
    "press": "press",
    "social-media": "social-media",
    "broadcast": "broadcast",
    "document": "document",
}


def channel_of(doc: Doc, at: int, channels: dict[int, Match]) -> Channel | None:
    """The channel told within reach behind a source: «في بيان», «عبر تويتر»."""
    for index in range(at, min(at + REACH, len(doc.tokens))):
        word = doc.tokens[index].word
        if word in STOPS and not _unnamed(doc, index):
            return None
        match = channels.get(index)
        if match is None:
            continue
        before = doc.tokens[index - 1].word if index else ""
        if before in CHANNEL_LEADS or clitics(match.prefix) in ("ب", "ل", "ك"):
            return _CHANNELS.get(match.entry.row.get("channel", ""))
    return None


def via_of(doc: Doc, at: int, actors: dict[int, ActorPhrase], spoken_to: dict[int, str]) -> str | None:
    """The outlet to which the source spoke: «لوكالة الأناضول», «لـ"المجتمع"», «لموقع صدى الجنوب».

    `spoken_to`: outlets by the token of a word that is one only here («للجزيرة»).
    """
    for index in range(at, min(at + REACH, len(doc.tokens))):
        word = doc.tokens[index].word
        if word in STOPS and not _unnamed(doc, index):
            return None
        if index in spoken_to:
            return spoken_to[index]
        actor = actors.get(index)
        if actor is not None and actor.id and registry()[actor.id].kind == "outlet":
            through = index > at and doc.tokens[index - 1].word == "عبر"  # «أعلن التنظيم عبر [وكالة أعماق]»
            if actor.prefix == "ل" or through or (index == at and not actor.prefix):
                return actor.id
        elif word == "ل" and index + 1 < len(doc.tokens):
            return _outlet_behind(doc, index, actors)
        elif word in _TO_REPORTERS and index + 1 < len(doc.tokens):
            return _outlet_behind(doc, index, actors)  # «لمراسل "الأناضول"»
        elif word[0] == "ل" and word[1:] in OUTLET_WORDS and not _part_of(doc, index):
            end = named_extent(doc, index + 1)
            start = doc.tokens[index].start + 1
            return doc.raw[start : closed(doc.raw, start, doc.tokens[end - 1].end)] if end > index + 1 else None
    return None


def _unnamed(doc: Doc, at: int) -> bool:
    """«رفض الكشف [عن] اسمه في تصريحات لـ…»: it goes on behind."""
    behind_it = doc.tokens[at + 1].word if at + 1 < len(doc.tokens) else ""
    return doc.tokens[at].word == "عن" and behind_it.startswith(("اسم", "هويت"))


def _part_of(doc: Doc, at: int) -> bool:
    """«خلية الصقور التابعة [لوكالة] الاستخبارات»: no outlet."""
    before = doc.tokens[at - 1].word if at else ""
    behind_it = doc.tokens[at + 1].word if at + 1 < len(doc.tokens) else ""
    return before.removeprefix("ال").startswith("تابع") or behind_it.startswith(("الاستخبار", "المخابر"))


def _quoted_end(doc: Doc, at: int) -> int:
    """The end of what is quoted from a token on, where it is a few words: «لـ"[بوابة الوسط]"»."""
    for last in range(at, min(at + _LONGEST_NAME, len(doc.tokens))):
        end = doc.tokens[last].end
        if doc.raw[end : end + 1] in tuple('"»”'):
            return end
    return doc.tokens[at].end


def _outlet_behind(doc: Doc, at: int, actors: dict[int, ActorPhrase]) -> str | None:
    """The outlet behind a «لـ» that stands alone: in quotation marks, or a name that ends as outlets' names do."""
    first = doc.tokens[at + 1]
    named = actors.get(at + 1)
    if doc.raw[first.start - 1] in '"«“”/':
        if named is None or not named.id:
            return doc.raw[first.start : _quoted_end(doc, at + 1)]
        return named.id if registry()[named.id].kind == "outlet" else None
    if named is not None and named.id and registry()[named.id].kind == "outlet":
        return named.id
    if at + 2 < len(doc.tokens):
        last = doc.tokens[at + 2]
        if last.word in NAME_TAILS or last.word.isdigit():
            return doc.raw[first.start : last.end]
    return None
