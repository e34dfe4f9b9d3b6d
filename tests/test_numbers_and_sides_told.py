"""Numbers that add up and men of the side that speaks; with what an attack was made; who speaks for itself."""

import pytest

from support import mentions_of

DID, HIT, WITH = "initiator", "target", "partner"
IS, SDF, PESHMERGA = "is", "sy-sdf", "iq-peshmerga"

TOLD = [
    # Rifles make no shooting of an attack.
    ("هاجم عناصر داعش نقطة للشرطة في المقدادية بأسلحة القناص وأسلحة متوسطة، ما أسفر عن مقتل شرطي.",
     "attack-on-forces", {(IS, DID), ("iq-police", HIT)}),
    # Whose attack it was, and who withstood it.
    ("تصدت قسد لهجوم خلايا داعش في الشحيل.", "attack-on-forces", {(IS, DID), (SDF, HIT)}),
    ("أسفر هجوم خلايا داعش في الشحيل عن مقتل اثنين من قسد.", "attack-on-forces", {(IS, DID), (SDF, HIT)}),
    ("شن الجيش العراقي هجوما على خلايا داعش في الحضر.", "clash", {("iq-army", DID), (IS, HIT)}),
    # Who asks for something among others.
    ("دعا نجيرفان بارزاني إلى تنسيق أكثر فاعلية بين الجيش العراقي والبيشمركة.", "demand", {("iq-krg", DID)}),
    # «which it launched» is of whoever announces it.
    ("أعلنت وزارة البيشمركة انتهاء العملية المشتركة التي أطلقتها فجر اليوم بالتعاون مع الجيش العراقي في ديالى.",
     "joint-operation", {(PESHMERGA, DID), ("iq-army", WITH)}),
    # Between which countries men are moved.
    ("اعتقلت قسد مهربا ينقل عناصر داعش بين سوريا والعراق.", "arrest", {(SDF, DID), (IS, HIT)}),
    # So many of their sites.
    ("أعلنت وزارة البيشمركة تدمير 14 من مواقع ومعاقل داعش في قره تبه.", "destruction", {(IS, HIT)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "parties"), TOLD)
def test_what_was_done_to_whom(text: str, kind: str, parties: set[tuple[str | None, str]]) -> None:
    (mention,) = mentions_of(text)
    assert mention.kind == kind
    assert {(a.id, a.role) for a in mention.actors} == parties


COUNTED = [
    # Men who fell while they repelled an attack are of the side that speaks, and so are the others.
    ("قال المتحدث باسم قسد إن ثلاثة مقاتلين قتلوا أثناء التصدي لهجوم في الشحيل، وأصيب 12 آخرون.",
     {("killed", SDF, 3), ("wounded", SDF, 12)}),
    ("قال المتحدث باسم قسد إن ثلاثة مقاتلين قتلوا أثناء التصدي لهجمات خلايا داعش، فيما أصيب أربعة آخرون.",
     {("killed", SDF, 3), ("wounded", SDF, 4)}),
    # One number for the dead and the hurt tells neither.
    ("أكد مصدر أمني أن حصيلة الهجوم الذي شنه داعش على نقطة أمنية في ديالى بلغت ستة قتلى وجرحى.",
     {("killed", "iq-security-forces", None), ("wounded", "iq-security-forces", None)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "results"), COUNTED)
def test_how_many_of_whom(text: str, results: set[tuple[str, str | None, int | None]]) -> None:
    (mention,) = mentions_of(text)
    assert {(r.kind, r.group, r.low) for r in mention.results} == results


def test_an_officer_and_a_man_are_the_two_told_before() -> None:
    (mention,) = mentions_of(
        "هاجم عناصر داعش نقطة شرطة في المقدادية، ما أسفر عن مقتل عنصرين أمنيين. وأضاف المصدر أن الهجوم أسفر عن مقتل "
        "ضابط شرطة برتبة مقدم وعنصر آخر."
    )
    assert mention.kind == "attack-on-forces"


def test_some_weeks_before_it_was() -> None:
    _, earlier = mentions_of(
        "هاجم داعش نقطة في العبارة أمس. يأتي الهجوم بعد أسبوعين من هجوم قتل فيه 13 عنصرا من الشرطة الاتحادية جنوب "
        "كركوك.",
        published="2021-09-19",
    )
    assert earlier.status == "background"
    assert earlier.date is not None
    assert (earlier.date.start, earlier.date.end) == ("2021-09-01", "2021-09-07")


def test_a_name_behind_an_office_is_no_other_deed() -> None:
    (mention,) = mentions_of(
        "وذكر مدير ناحية قره تبه، وصفي مرتضى التميمي، أن خمس قذائف هاون استهدفت بساتين قرب الناحية."
    )
    assert [a.speaker for a in mention.attribution] == ["وصفي مرتضى التميمي"]


def test_a_subdistrict_beside_a_town_of_another_is_of_its_governorate() -> None:
    (mention,) = mentions_of("قتل مدني بهجوم لداعش في أطراف ناحية السلام شمال شرق بعقوبة بمحافظة ديالى.")
    assert mention.place is not None
    assert (mention.place.name_ar, mention.place.admin1) == ("السلام", "Diyala")


def test_the_sides_of_one_number_stand_in_its_place() -> None:
    (mention,) = mentions_of(
        "مقتل شخصين وإصابة آخر في القصف التركي على ريف حلب\nأدى قصف الجيش التركي لقرية بينه في ناحية شيراوا التابعة "
        "لعفرين شمال حلب، إلى مقتل عنصر من قوات حكومة دمشق، ومواطن، وإصابة مواطن آخر."
    )
    killed = {(r.group, r.low) for r in mention.results if r.kind == "killed"}
    assert killed == {("sy-government-forces", 1), ("civilians", 1)}


@pytest.mark.parametrize("told", [
    "متهما بالتخطيط لهجمات قتل", "متهما بالتمويل قتل", "يدعى أبو حمزة قتل", "كان مسؤولا عن التمويل قتل",
])  # fmt: skip
def test_what_befell_whom_stands_behind_who_he_was(told: str) -> None:
    (mention,) = mentions_of(f"قال البنتاغون إن قياديا في داعش {told} في غارة أميركية في شمال سوريا.")
    assert [(r.kind, r.group, r.low) for r in mention.results] == [("killed", IS, 1)]
