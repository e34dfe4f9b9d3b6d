"""People of public role: rank, title, office and name; private persons are not read."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from support import people_of


@pytest.mark.parametrize(
    ("text", "name", "role", "organisation", "rank"),
    [
        (
            "وقال المتحدث باسم القائد العام للقوات المسلحة اللواء سمير حامد في بيان",
            "سمير حامد",
            "المتحدث باسم القائد العام للقوات المسلحة",
            "iq-commander-in-chief",
            "اللواء",
        ),
        (
            "قائد عمليات غرب نينوى اللواء الركن كريم الجنابي في العراق",
            "كريم الجنابي",
            "قائد عمليات غرب نينوى",
            "iq-joc",
            "اللواء الركن",
        ),
        ("القيادي في داعش أبو علي السامرائي", "أبو علي السامرائي", "القيادي في داعش", "is", None),
        ("العميد الركن عبد الله ناصر وصل", "عبد الله ناصر", None, None, "العميد الركن"),
        ("وزير الدفاع التركي كمال أوغلو وصل", "كمال أوغلو", "وزير الدفاع التركي", "tr-government", None),
        ("رئيس الوزراء العراقي، مصطفى العبيدي، بحث", "مصطفى العبيدي", "رئيس الوزراء العراقي", "iq-government", None),
        (
            "اللواء جعفر السعدي، قائد قوات الشرطة الاتحادية العراقية",
            "جعفر السعدي",
            "قائد قوات الشرطة الاتحادية العراقية",
            "iq-federal-police",
            "اللواء",
        ),
        ("محافظ كركوك خالد الجبوري أعلن", "خالد الجبوري", "محافظ كركوك", "iq-local-government", None),
        (
            "رئيس جهاز مكافحة الإرهاب عبد الكريم الزيدي في العراق",
            "عبد الكريم الزيدي",
            "رئيس جهاز مكافحة الإرهاب",
            "iq-cts",
            None,
        ),
        (
            "النقيب بقيادة عمليات نينوى مظفر الراوي قوله",
            "مظفر الراوي",
            "النقيب بقيادة عمليات نينوى",
            "iq-joc",
            "النقيب",
        ),
        ("شكر نتنياهو جنوده", "نتنياهو", None, "il-government", None),
    ],
)
def test_named(text: str, name: str, role: str | None, organisation: str | None, rank: str | None) -> None:
    person = people_of(text)[0]
    assert (person.name, person.role, person.organisation, person.rank) == (name, role, organisation, rank)
    assert text[slice(*person.span)] == name


def test_the_whole_phrase_has_title_rank_and_name() -> None:
    text = "وقال المتحدث باسم قيادة العمليات المشتركة، اللواء حسن السعدي، إن"
    person = people_of(text)[0]
    assert text[slice(*person.whole_span)] == "المتحدث باسم قيادة العمليات المشتركة، اللواء حسن السعدي"


def test_a_title_may_follow_the_name() -> None:
    person = people_of("مقتل أبو بلال، مسؤول التفخيخ في داعش")[0]
    assert (person.name, person.role, person.organisation) == ("أبو بلال", "مسؤول التفخيخ في داعش", "is")


def test_leaders_in_a_list() -> None:
    people = people_of("بينهم أبو عمر، وأبو بلال، مسؤول التفخيخ، وكلاهما من داعش في العراق")
    assert [p.name for p in people] == ["أبو عمر", "أبو بلال"]


@pytest.mark.parametrize(
    ("text", "role", "organisation"),
    [
        ("مقتل والي العراق في عملية ضد داعش في كركوك", "والي العراق", "is"),
        ("والي صلاح الدين في داعش بكركوك", "والي صلاح الدين", "is"),
        ("بحضور رئيس الوزراء العراقي في بغداد", "رئيس الوزراء العراقي", "iq-government"),
    ],
)
def test_offices_without_a_name(text: str, role: str, organisation: str) -> None:
    person = people_of(text)[0]
    assert (person.name, person.role, person.organisation) == (None, role, organisation)


@pytest.mark.parametrize(
    "text",
    [
        "قال أبو محمد من سكان القرية إن داعش قتل أخاه",
        "توجه إلى بلدة أبو كمال",
        "زار الشاب محمد حسن القرية",
        "قال المواطن علي حسين إن القصف أصاب القرية",
        "أصيب الشاب بجروح طفيفة",
    ],
)
def test_private_persons_are_not_read(text: str) -> None:
    assert people_of(text) == []


@pytest.mark.parametrize("ending", ["اليوم", "الاثنين", "إن القوات", "في بيان", "قوله", "وأضاف", "الذي"])
def test_where_a_name_ends(ending: str) -> None:
    assert people_of(f"العقيد سالم الدليمي {ending}")[0].name == "سالم الدليمي"


_WORDS = st.sampled_from(
    [
        "اللواء",
        "الركن",
        "أبو",
        "علي",
        "حسن",
        "المتحدث",
        "باسم",
        "الجيش",
        "العراقي",
        "،",
        "قائد",
        "والي",
        "العراق",
        ".",
        "وقال",
        "القيادي",
        "في",
        "داعش",
        "عبد",
        "الله",
        "رئيس",
        "الوزراء",
        "للمتحدث",
        "12",
        "مسؤول",
        "\n",
    ]
)


@settings(deadline=None, max_examples=150)
@given(st.lists(_WORDS, max_size=14))
@example(["والي", "الركن", "والي", "العراق"])  # two offices without a name are not one man
def test_phrases_lie_in_the_text_in_order(words: list[str]) -> None:
    text = " ".join(words)
    behind = 0
    for person in people_of(text):
        assert person.whole[0] >= behind
        behind = person.whole[1]
        assert person.whole_span[0] <= person.span[0] < person.span[1] <= person.whole_span[1] <= len(text)
        assert text[slice(*person.span)] == (person.name or person.role)
