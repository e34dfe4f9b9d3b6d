"""Results of which names are all that is told, and bodies that nobody reached."""

import pytest

from marsad.model.document import Document
from marsad.reading import read_document


def results(text: str) -> list[tuple[str, int | None]]:
    document = Document(id="d", text=text, published="2025-10-10", publisher="منصة إخبارية")
    return [(r.kind, r.low) for m in read_document(document) for r in m.results]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("استشهد محمد أحمد علي وسعيد خالد حسن ومنى سعيد خالد بقصف إسرائيلي على جباليا.", [("killed", 3)]),
        ("قتل كل من أحمد المحمد وخالد العلي بغارة روسية على أريحا.", [("killed", 2)]),
        ("استشهد محمد أحمد علي بقصف إسرائيلي على جباليا.", [("killed", 1)]),
        ("داهمت قوة منزلا في تل تمر واعتقلت كلا من خالد الصالح، محمد الصالح، وأحمد الصالح.", [("arrested", 3)]),
        # a byname behind a comma is nobody else
        ("مقتل القيادي أبو عبد الله، أبو حمزة العراقي، بغارة على الباب.", [("killed", 1)]),
        ("قتل محمد أحمد علي وأصيب سعيد خالد حسن بقصف على أريحا.", [("killed", 1), ("wounded", 1)]),
        ("استشهد خمسة في قصف على جباليا، وهم: محمد أحمد علي، وسعيد خالد حسن.", [("killed", 5)]),
        # nobody was found
        ("قصف الجيش الإسرائيلي منزلا في رفح. ولم يتم الوصول إلى جثث أربعة مفقودين.", []),
        ("قصف الجيش الإسرائيلي منزلا في رفح، وتعذر انتشال جثث أربعة مفقودين.", []),
        ("انهار النفق على عناصر التنظيم في جبال حمرين، ولم يتم الوصول إلى جثث العناصر المقتولين.", [("killed", None)]),
        ("شن الطيران ضربة على وادي حوران. وبين الخبير أن القتلى هم أبو عمر وأبو بكر مسؤول النقل.", [("killed", None)]),
        ("شن الطيران ضربة على وادي حوران. وبين الخبير أن القتلى كانوا يخططون لهجوم.", []),
        # somebody was
        ("انتشل الدفاع المدني جثث أربعة أشخاص في رفح.", [("found_dead", 4)]),
        ("لم تصل المساعدات، وانتشل الدفاع المدني جثث أربعة أشخاص في رفح.", [("found_dead", 4)]),
    ],
)
def test_named_and_unreached(text: str, expected: list[tuple[str, int | None]]) -> None:
    assert results(text) == expected
