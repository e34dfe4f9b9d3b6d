# ruff: noqa: E501
"""Whose the dead were where two sides tell of them, units that only their number tells, what only stands beside names."""

import pytest

from support import mentions_of


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("أدى قصف نفذه الطيران التركي في دهوك إلى استشهاد خمسة مواطنين، في حين تقول تركيا إنها قتلت ثلاثة من مسلحي حزب العمال الكردستاني.",
         {("civilians", 5), ("pkk", 3)}),
        ("أدت غارة تركية على قرية في دهوك إلى مقتل مواطنين اثنين، فيما قالت أنقرة إنها قتلت أربعة من عناصر حزب العمال.",
         {("civilians", 2), ("pkk", 4)}),
        ("قتلت الطائرات التركية شخصين في سنجار قال الجيش التركي إنهما من حزب العمال الكردستاني.", {("pkk", 2)}),
        ("أعلن الحشد الشعبي استشهاد ثلاثة من مقاتلي اللواء 21 بهجوم لداعش في الشرقاط.", {("iq-pmf", 3)}),
        ("قالت الشرطة الاتحادية إن اثنين من منتسبي الفوج الثالث قتلا بانفجار عبوة في الحويجة.", {("iq-federal-police", 2)}),
        ("أعلنت خلية الإعلام الأمني مقتل جندي من الفوج الأول لواء المشاة 50 بانفجار عبوة في الطارمية.", {("iq-army", 1)}),
    ],
)  # fmt: skip
def test_whose_the_dead_were(text: str, killed: set[tuple[str, int]]) -> None:
    assert {(r.group, r.low) for m in mentions_of(text) for r in m.results if r.kind == "killed"} == killed


def test_where_a_group_is_outlawed_is_not_where_it_struck() -> None:
    (mention,) = mentions_of("قتل جنديان بهجوم لتنظيم داعش الإرهابي (المحظور في روسيا) في محافظة ديالى.")
    assert mention.place
    assert mention.place.admin1 == "Diyala"


def test_an_outlet_named_after_a_land_did_nothing() -> None:
    text = 'وقالت خلية الإعلام الأمني، في بيان نقلته شبكة "روسيا اليوم"، إن الاعتداء على طريق مخمور أسفر عن مقتل 6 مقاتلين.'
    assert [a.id for m in mentions_of(text) for a in m.actors if a.id and a.id.startswith("ru-")] == []


def test_wholly_is_no_village() -> None:
    (mention,) = mentions_of("تسببت الضربات التركية في إخلاء تسع قرى بالكامل في قضاء العمادية.")
    assert mention.place
    assert mention.place.name_ar == "العمادية"


def test_what_befell_those_on_their_way_is_told() -> None:
    text = "أثناء توجه قوة من مقر اللواء ذاته لغرض التعزيز انفجرت عبوة ناسفة أدت إلى استشهاد ثلاثة مقاتلين في مكيشيفة."
    (mention,) = mentions_of(text)
    assert (mention.kind, list(mention.people)) == ("ied", [])


@pytest.mark.parametrize(
    ("voice", "organisation"),
    [("منصات تابعة لحزب الله", "lb-hezbollah"), ("وسائل إعلام مقربة من حزب الله", None), ("حسابات موالية للنظام", None)],
)
def test_who_is_close_to_a_party_does_not_speak_for_it(voice: str, organisation: str | None) -> None:
    (mention,) = mentions_of(f"أفادت {voice} بأن غارة إسرائيلية استهدفت سيارة في صور.")
    assert [a.organisation for a in mention.attribution] == [organisation]


def test_a_war_of_decades_is_a_total() -> None:
    text = "يخوض حزب العمال الكردستاني صراعا مسلحا مع أنقرة منذ أربعة عقود، وأسفر الصراع عن سقوط أكثر من 40 ألف قتيل."
    assert [m.status for m in mentions_of(text)] == ["aggregate"]


def test_for_whom_a_spokesman_speaks_did_nothing() -> None:
    text = 'وقال المتحدث باسم التحالف الدولي، العقيد واين ماروتو، إن "ثلاثة صواريخ" سقطت على قاعدة "عين الأسد" الجوية دون إصابات.'
    (mention,) = mentions_of(text)
    assert [a.id for a in mention.actors if a.role == "initiator"] == []


def test_aircraft_shot_down_by_gunmen() -> None:
    (mention,) = mentions_of("أسقط مسلحو داعش مروحية عسكرية غربي الموصل.")
    assert [(r.kind, r.of) for r in mention.results] == [("destroyed", "aircraft")]
    assert [a.id for a in mention.actors if a.role == "initiator"] == ["is"]


@pytest.mark.parametrize(
    "text",
    [
        "تشارك القوات في العملية التي تهدف لتدمير مخابئ داعش في الصحراء الغربية.",
        "وهذه العملية تأتي لتعزيز الأمن وملاحقة العناصر الإرهابية وإلقاء القبض على المطلوبين في الأنبار.",
        "أطلقت القوات العراقية عملية في صحراء الأنبار تهدف إلى تدمير مخابئ داعش واعتقال المطلوبين.",
    ],
)
def test_what_an_operation_is_for_is_no_result(text: str) -> None:
    assert [r.kind for m in mentions_of(text) for r in m.results] == []


def test_what_came_of_it_is_told_behind_its_aim() -> None:
    (mention,) = mentions_of("نفذت قوة عملية بهدف القبض على مطلوبين أسفرت عن اعتقال خمسة في الحويجة.")
    assert [(r.kind, r.low) for r in mention.results] == [("arrested", 5)]


@pytest.mark.parametrize(
    ("text", "initiators", "support"),
    [
        ("نفذت قوات البيشمركة بالاشتراك مع التحالف والجيش العراقي عملية في كرميان ضد داعش.",
         {"iq-peshmerga", "coalition", "iq-army"}, set()),
        ("انطلقت عملية أمنية في صحراء الأنبار، وشارك فيها الجيش والشرطة الاتحادية والحشد العشائري بإسناد التحالف الدولي.",
         {"iq-army", "iq-federal-police", "iq-tribal-mobilization"}, {"coalition"}),
        ("انطلقت عملية عسكرية في صحراء الأنبار. وقال القائد إن قطعات الجيش والشرطة الاتحادية بإسناد من طيران الجيش تشارك في العملية.",
         {"iq-army", "iq-federal-police"}, {"iq-army-aviation"}),
        ("انطلقت عملية أمنية في الأنبار. واشتركت في العملية قيادة عمليات الجزيرة والحشد الشعبي بإسناد طيران الجيش.",
         {"iq-joc", "iq-pmf"}, {"iq-army-aviation"}),
    ],
)  # fmt: skip
def test_who_takes_part_in_an_operation(text: str, initiators: set[str], support: set[str]) -> None:
    (mention,) = mentions_of(text)
    assert {a.id for a in mention.actors if a.role == "initiator"} == initiators
    assert {a.id for a in mention.actors if a.role == "support"} == support


def test_a_semicolon_before_the_cause_parts_nothing() -> None:
    (mention,) = mentions_of("قتل 13 عنصرا من الحشد الشعبي؛ إثر هجمات منسقة استهدفت حواجز أمنية في مكيشيفة جنوبي تكريت.")
    assert (mention.kind, [r.low for r in mention.results]) == ("attack-on-forces", [13])


@pytest.mark.parametrize("force", ["القوة الذهبية التابعة لقوات البيشمركة", "قوة تابعة للبيشمركة", "فرقة القوات الخاصة التابعة للبيشمركة"])
def test_forces_called_by_a_name_of_their_own(force: str) -> None:
    (mention,) = mentions_of(f"شنت {force} هجمات على معاقل داعش في جبال كفري.")
    assert [(a.id, a.role) for a in mention.actors] == [("iq-peshmerga", "initiator"), ("is", "target")]


def test_who_only_tells_of_our_heroes_did_nothing() -> None:
    (mention,) = mentions_of("قالت خلية الإعلام الأمني: عاود أبطالنا في صقور الجو غاراتهم واستهدفوا وكرا للإرهابيين في وادي الشاي.")
    assert [a.id for a in mention.actors if a.role == "initiator"] == ["iq-air-force"]
