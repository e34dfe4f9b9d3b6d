"""Places in Arabic text, for use from Python: `marsad.places.find("انفجار شمال قضاء داقوق")`."""

from marsad.model.mention import Place

_NAMES_OF_OTHERS = frozenset({"organisation", "party"})


def find(text: str, country: str | None = None) -> list[Place]:
    """The places that `text` names, in its order.

    Each has its words and their span (code points of `text`), the governorate, and where the gazetteer or the text
    tells them a point and the radius in km that holds the place: «15 كم جنوب غربي …», «شمال …», «بين … و…» give a
    computed point. A name that no table knows keeps its chain and has no point of its own. `alternatives` are
    namesakes that the text does not rule out.

    `country` (ISO code) is where the text most likely plays; it settles namesakes that the text leaves open. Names
    inside those of organisations («صحيفة …», «لواء …») and states that act («قالت …») are no places.
    """
    from marsad.reading.places.finding import find_places, to_place
    from marsad.text import analyse

    return [to_place(p) for p in find_places(analyse(text), country=country) if p.role not in _NAMES_OF_OTHERS]
