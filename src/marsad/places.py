"""Places in Arabic text, for use from Python: `marsad.places.find("انفجار شمال قضاء داقوق")`."""

from marsad.model.mention import Place


def find(text: str, country: str | None = None) -> list[Place]:
    """The places that `text` names, with spans and, where the gazetteer knows them, coordinates.

    `country` (ISO code) is where the text most likely plays; it settles namesakes that the text leaves open.
    """
    from marsad.reading.places import find_places, to_place
    from marsad.text import analyse

    return [to_place(p) for p in find_places(analyse(text), country=country)]
