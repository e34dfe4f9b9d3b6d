"""The coalition and its partners: meetings and what they are about, training, hand-overs, rockets on bases, "
"announcements."""

import pytest

from support import mentions_of

DID, HIT, WITH = "initiator", "target", "partner"
Pairs = set[tuple[str | None, str]]

PARTIES: list[tuple[str, str, Pairs]] = [
    # Who is talked about takes no part in a meeting of others.
    ("بحث وزير الدفاع العراقي وقائد قوات التحالف الدولي محاربة داعش وتعزيز التعاون بين الجيش العراقي والبيشمركة.",
     "meeting", {("iq-government", DID), ("coalition", WITH)}),
    ("وصل رئيس الوزراء العراقي مصطفى الكاظمي إلى أربيل لبحث الهجمات الأخيرة التي شنها داعش وأوقعت قتلى من البيشمركة.",
     "visit", {("iq-government", DID), ("iq-krg", WITH)}),
    ("عقد اجتماع لبحث التنسيق بين الجيش العراقي والبيشمركة في كركوك.",
     "meeting", {("iq-army", DID), ("iq-peshmerga", DID)}),
    ("أعلنت وزارة البيشمركة، اليوم الاثنين، عقدها اجتماعا في أربيل مع وزارة الدفاع العراقية.",
     "meeting", {("krg-ministry-peshmerga", DID), ("iq-ministry-defence", WITH)}),
    # Who announces a training gives it; whom they are to stand up to is no party.
    ("أعلن حلف شمال الأطلسي بدء برنامج لتدريب قوات الأمن العراقية على تعطيل العبوات التي يستخدمها داعش.",
     "training", {("nato", DID), ("iq-security-forces", WITH)}),
    ("أعلن حلف شمال الأطلسي استمراره بتدريب القوات العراقية وقوات البيشمركة للأعوام الأربعة المقبلة.",
     "training", {("nato", DID), ("iq-security-forces", WITH), ("iq-peshmerga", WITH)}),
    ("بدأ التحالف الدولي تدريب قوات البيشمركة في أربيل على تفكيك العبوات.",
     "training", {("coalition", DID), ("iq-peshmerga", WITH)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "parties"), PARTIES)
def test_dealings_and_their_parties(text: str, kind: str, parties: Pairs) -> None:
    (told,) = mentions_of(text)
    assert (told.kind, {(a.id, a.role) for a in told.actors}) == (kind, parties)
    assert len(told.actors) == len(parties)
    assert not told.results


DAYS: list[tuple[str, list[tuple[str, str | None]]]] = [
    ("أعلن العراق اليوم انسحاب قوات التحالف الدولي من قاعدة عين الأسد الأسبوع المقبل.", [("planned", "2021-07-12")]),
    # What is told on behind what is looked back at.
    ("استهداف قاعدة عين الأسد بأربعة صواريخ كاتيوشا. يذكر أن صاروخا سقط قرب قاعدة عين الأسد في 20 حزيران الماضي. "
     "واستهدفت "
     "القاعدة نفسها بثلاثة صواريخ في 24 أيار الماضي.",
     [("reported", "2021-07-05"), ("background", "2021-06-20"), ("background", "2021-05-24")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DAYS)
def test_when_it_is_to_be_and_when_it_was(text: str, expected: list[tuple[str, str | None]]) -> None:
    told = mentions_of(text, published="2021-07-05")
    assert [(m.status, m.date.start if m.date else None) for m in told] == expected


HIT_BY: list[tuple[str, list[tuple[str, str | None, int | None]]]] = [
    ("أصاب قناص ثلاثة جنود عراقيين في الحضر.", [("wounded", "iq-army", 3)]),
    ("سقط صاروخان داخل قاعدة عين الأسد فيما أصاب اثنان محيطها.", []),
    ("أعلن رئيس الوزراء العراقي محمد شياع السوداني مقتل 9 قياديين في داعش بعملية في جبال حمرين. وجاء في بيان لمكتب "
     "السوداني أن "
     "العملية أسفرت عن مقتل والي العراق بالإضافة إلى 8 من كبار قادة التنظيم.", [("killed", "is", 9)]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HIT_BY)
def test_how_many(text: str, expected: list[tuple[str, str | None, int | None]]) -> None:
    assert [(r.kind, r.group, r.low) for m in mentions_of(text) for r in m.results] == expected
