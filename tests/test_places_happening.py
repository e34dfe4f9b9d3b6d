"""Which of the places of a sentence is the happening's, and which further ones belong to it."""

import pytest

import marsad

CASES = [
    # landmarks and where sources sit are not the place
    ("انفجرت عبوة ناسفة في حي الشعلة قرب جامع النور شمالي بغداد وقتل مدني.", ["الشعلة"]),
    ("تعرضت بلدة بداما لقصف جوي وقتل مدني، حسب ما أفاد الدفاع المدني في مدينة جسر الشغور.", ["بداما"]),
    # a chain behind the first does not end a list; a chain with several ends is no list
    ("قتل ثلاثة مدنيين بقصف على قرية بسامس بريف إدلب، وعلى أطراف قرية فركيا.", ["بسامس", "فركيا"]),
    ("قتل جندي في هجوم على جبل القرنين بمديرية جبل حبشي، وعلى مواقع شمال جبال العويد بمديرية مقبنة.",
     ["جبل القرنين", "جبال العويد"]),
    # roads
    ("قتل عنصران بانفجار عبوة على الطريق بين بلدتي نوى والشيخ سعد.", ["نوى", "الشيخ سعد"]),
    ("انفجرت سيارة مفخخة على طريق حلب - اللاذقية الدولي (M4) قرب أريحا وجرح جندي.", ["أريحا"]),
    # of whom was arrested where
    ("اعتقلت القوات 22 مواطنا من الخليل وقلقيلية وأريحا.", ["الخليل", "قلقيلية", "أريحا"]),
    ("اعتقلت القوات خمسة مواطنين بينهم شاب من بلدة سلواد وطالب من بيت أمر.", ["سلواد", "بيت أمر"]),
    ("خطف مسلحون تاجرا من مدينة جرمانا قرب قرية الصورة الكبيرة.", ["الصورة الكبيرة"]),
    ("دمرت مفارز الجيش أربعة مخابئ بكل من سكيكدة وجيجل وباتنة.", ["سكيكدة", "جيجل", "باتنة"]),
    # for whose sake
    ("استهدفنا قاعدة حرير بطائرتين مسيرتين نصرة لأهلنا في غزة.", ["قاعدة حرير"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "names"), CASES)
def test_the_places_of_a_happening(text: str, names: list[str]) -> None:
    mention = marsad.read(text, published="2021-06-08")[0]
    found = [p.name_ar for p in (mention.place, *mention.places) if p is not None]
    assert found == names
