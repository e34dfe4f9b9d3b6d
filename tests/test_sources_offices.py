"""Press offices as sources: whose they are is who speaks."""

import pytest

from marsad.lexicon import lexicon
from marsad.model.document import Document
from marsad.reading import read_document
from marsad.reading.actors.finding import find_actors
from marsad.text import analyse


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("أعلنت وزارة الداخلية مقتل ثلاثة إرهابيين في كركوك. وقال المركز الإعلامي للوزارة إن إرهابيا رابعا قتل.",
         "iq-ministry-interior"),
        ("قال المكتب الإعلامي لقيادة شرطة ديالى إن ثلاثة أشخاص قتلوا بعبوة في المقدادية.", "iq-police"),
        ("ذكر المكتب الإعلامي في وزارة الداخلية أن ثلاثة إرهابيين اعتقلوا في كركوك.", "iq-ministry-interior"),
        ("قال نائب قائد العمليات المشتركة إن ثلاثة إرهابيين قتلوا في حمرين.", "iq-joc"),
        ("قال مركز الرصد إن ثلاثة أشخاص قتلوا بعبوة في المقدادية.", None),
        ("ذكر المكتب الإعلامي أن ثلاثة أشخاص قتلوا بعبوة في المقدادية.", None),
    ],
)  # fmt: skip
def test_whose_office_speaks(text: str, organisation: str | None) -> None:
    document = Document(id="d", title="العراق", text=text, published="2025-10-10", publisher="منصة إخبارية")
    told = [a.organisation for m in read_document(document) for a in m.attribution]
    assert set(told) == {organisation}


@pytest.mark.parametrize("text", ["قال المركز الإعلامي إن المدينة هادئة", "عقد القائد مؤتمرا صحفيا في مقره"])
def test_an_office_of_the_press_is_no_civilian(text: str) -> None:
    doc = analyse(text)
    assert "civilians" not in [a.id for a in find_actors(doc, lexicon().matches(doc))]
