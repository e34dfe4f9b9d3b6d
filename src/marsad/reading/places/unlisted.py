"""How far a name reaches that no table knows, behind a type word: «قرية …», «سوق …», «منطقة …»."""

from marsad.gazetteer.keys import bare
from marsad.reading.places.found import LIST_MARKS, OWN_NAMED
from marsad.reading.places.made import Made
from marsad.reading.words.place_words import Sense, in_group, senses

# Sites that bear a name of their own where the text goes on to say in which town they are («سوق س بمدينة ص»).
_CALLED = frozenset({"site", "prison", "hospital", "square", "checkpoint", "base"})
_LONE = frozenset(
    {"valley", "mountain", "hill", "hills", "river", "lake", "dam", "airport", "crossing", "port", "oilfield", "bridge",
     "square", "checkpoint", "base", "junction", "street", "desert"}
)  # fmt: skip
_LONE_SITES = frozenset({"سوق", "قلعه", "حصن"})
NATURAL = frozenset({"valley", "mountain", "hill", "hills"})
"""Kinds of natural places."""
_ADJECTIVES = ("يه", "يا")
_TITLED = ('"', "«", "“", "”")


class Unlisted(Made):
    """Reads names of places that stand in no table."""

    def unlisted(self, j: int, sense: Sense, group: str, quoted: int) -> int:
        """The end of the unknown name at token `j`, behind a type word read so; `j` where there is none."""
        kind, word = sense.groups[group], self.words[j]
        end = self.unknown(j, strong=group in ("type", "known") or kind in ("camp", "area"))
        if group == "named" and kind in OWN_NAMED and not quoted and not self.closes(end):
            end = self.bearing(j) if self.bearing(j) > j else end
        agrees = sense.stem.endswith("ه") == word.endswith("ه")  # not so «مدينة بحري»
        if end == j + 1 and not quoted and agrees and in_group(word, "quality"):
            end = j  # «مخيم تدريب»
        if end == j and group == "named" and kind in _CALLED:
            end = self.called(j)
        if end == j and kind == "neighbourhood" and word.startswith("ال"):
            end = j + in_group(bare(word), "hospital")  # «حي المشفى»
        if end == j and sense.stem in _LONE_SITES and self.plain(j):
            end = self.lone(j)
        if end == j and group == "named" and kind in _LONE:
            end = self.lone(j, 3 if kind in NATURAL else 4)
        if kind == "area" and not (quoted or word.startswith("ال") or in_group(word, "head") or self._is_area(j, end)):
            end = j
        return end

    def _is_area(self, j: int, end: int) -> bool:
        """Whether «منطقة» before token `j` bears an unknown name without article: a chain follows, and no adjective."""
        adjective = self.words[j].endswith(_ADJECTIVES) or in_group(self.words[j], "quality")
        if self._stands_alone(j, end):
            return True
        if end + 2 < self.limit and self.words[end] in LIST_MARKS and self.words[end + 1] == "في":
            return (self.chain_follows(end + 1) or self.lies_in(end + 1)) and not adjective  # «منطقة س ص، في إقليم …»
        named = (end > j + 1 and not any(s.groups for s in senses(self.words[j]))) or self.plain(j)
        near = senses(self.words[end]) if end < self.limit and named and not adjective else ()
        if any("vicinity" in s.groups for s in near):
            return True  # «منطقة كوله سور قرب جلولاء»
        inside = self.plain(j) and end + 1 < self.limit and self.words[end] == "في" and self.known(end + 1)[2]
        if not inside and end > j + 1 and end < self.limit:  # «منطقة س بالضباب»
            inside = any(s.clitic == "ب" and s.reach and self.known(end, s.stem)[2] for s in senses(self.words[end]))
        return (inside or self.chain_follows(end) or self.lies_in(end)) and not adjective

    def common_noun(self, i: int, j: int, kind: str, group: str, *, known: bool) -> bool:
        """Whether the word behind «منطقة», «موقع», «مزرعة» only says of what sort; `known`: a place has that name."""
        if group != "area":
            return False
        word = self.words[j]
        if known and in_group(word, "quality"):
            return True  # «منطقة جبلية»
        if kind == "site":  # «موقع "…"» is a website, «موقع الضربة» no name
            titled = self.doc.raw[self.doc.tokens[i].end : self.doc.tokens[j].start].rstrip()[-1:] in _TITLED
            return titled or self.quoted_end(j) > 0 or in_group(bare(word), "noun")
        return kind == "village" and in_group(word, "noun")  # «مزرعة زيتون»

    def is_its_name(self, j: int, end: int, kind: str, group: str, *, exact: bool) -> bool:
        """Whether the known name behind a type word is that of the place, and not of a longer or a common noun."""
        if end < self.quoted_end(j):
            return False
        if group != "named":
            return True
        sort = kind in OWN_NAMED and in_group(self.words[j], "quality")  # «ساحة معركة», «معبر بري»
        return not sort and (exact or self.words[j].startswith("ال"))
