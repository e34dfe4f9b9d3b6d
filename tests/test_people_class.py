"""What people are to the public, and the words that show it."""

import pytest

from marsad.model.mention import Person
from support import mentions_of


def people(text: str) -> dict[str | None, Person]:
    return {person.name: person for mention in mentions_of(text) for person in mention.people}


@pytest.mark.parametrize(
    ("text", "name", "standing", "because"),
    [
        ("زار وزير الدفاع ثابت العباسي مدينة كركوك بعد قصف قتل ثلاثة جنود.", "ثابت العباسي", "official", "وزير الدفاع"),
        ("قتل العميد سالم حاتم من الجيش العراقي بانفجار عبوة في كركوك.", "سالم حاتم", "official", "العميد"),
        (
            "قتل القيادي في داعش أبو علي التونسي، مسؤول التصنيع، بغارة في كركوك.",
            "أبو علي التونسي",
            "combatant",
            "القيادي في داعش",
        ),
        ("مقتل والي العراق في تنظيم داعش أبو خديجة بضربة جوية في الأنبار.", "أبو خديجة", "combatant", None),
        ("مقتل المواطن خالد إبراهيم بقصف على بلدة سراقب.", "خالد إبراهيم", "private", None),
        ("قتل محمد حسن العلي وزوجته سعاد الأحمد بقصف على بلدة سراقب.", "محمد حسن العلي", "private", None),
        ("اعتقلت قوة من الجيش المدعو حميد شلال في كركوك.", "حميد شلال", "private", None),
    ],
)
def test_classes(text: str, name: str, standing: str, because: str | None) -> None:
    found = people(text)
    assert name in found, list(found)
    person = found[name]
    assert person.standing == standing
    assert person.private == (standing == "private")
    if because is not None:
        assert person.because is not None
        assert person.because.text == because
    if person.because is not None:
        assert text[slice(*person.because.span)] == person.because.text


@pytest.mark.parametrize(
    "text",
    [
        "مقتل سبعة من عناصر داعش بغارة في وادي الشاي جنوبي كركوك.",
        "قصف مدفعي على قرية تل محمد بريف حلب أوقع قتلى.",
        "انفجار عبوة في شارع الشهيد خالد حسن بمدينة كركوك أوقع جريحين.",
    ],
)
def test_nobody_is_there_to_be_classed(text: str) -> None:
    assert [name for name in people(text) if name] == []
