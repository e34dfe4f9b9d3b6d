"""A lead and the source behind it; a lead's total shared out below; who found what; a raid called «غارة»."""

import pytest

from support import mentions_of

DID, HIT, WITH = "initiator", "target", "partner"
IS, ARMY, SDF, COALITION, FORCES = "is", "iq-army", "sy-sdf", "coalition", "iq-security-forces"
Pairs = set[tuple[str | None, str]]

ONE: list[tuple[str, str, Pairs]] = [
    # The first source behind a lead says where in the wide area of the lead it was.
    ("قصفت القوة الجوية العراقية، الأحد، مخبأ لداعش في محافظة الأنبار.\n"
     "وقالت خلية الإعلام الأمني إن طائرات إف 16 نفذت ضربة جوية في وادي حوران قضت على وكر لداعش.",
     "airstrike", {("iq-air-force", DID), (IS, HIT)}),
    # Who did it with them tells of it as theirs.
    ("نفذت قوات التحالف الدولي، بالتعاون مع قوات سوريا الديمقراطية، فجر السبت، عملية إنزال جوي في ريف الرقة. "
     "وقالت قسد إن العملية أسفرت عن اعتقال أربعة من عناصر داعش.",
     "air-landing", {(COALITION, DID), (SDF, WITH), (IS, HIT)}),
    # «Earlier» is before the lead told it, not before the happening.
    ("كشفت قيادة العمليات المشتركة اليوم عن مقتل أربعة إرهابيين بضربة جوية في محافظة الأنبار.\n"
     "وأفادت القيادة بأن القوات العراقية شنت في وقت سابق ضربة جوية في وادي حوران أسفرت عن مقتل أربعة إرهابيين.",
     "airstrike", {(FORCES, DID), (IS, HIT)}),
    # What goes on over months, in no number, is no part of it.
    ("قصفت القوة الجوية العراقية، الأحد، مخبأ لداعش في وادي حوران بالأنبار.\n"
     "وصعد سلاح الجو العراقي في الأشهر الأخيرة من جهوده ضد داعش، فدمر العديد من المخابئ وقتل العشرات من عناصره.",
     "airstrike", {("iq-air-force", DID), (IS, HIT)}),
    # A raid of soldiers.
    ("قتل القيادي في داعش أبو حمزة العراقي في غارة شنتها قوات أمريكية خاصة في ريف إدلب.", "raid",
     {("us", DID), (IS, HIT)}),
    ("قتل ثلاثة من داعش في غارة شنتها طائرات أمريكية في ريف إدلب.", "airstrike", {("us", DID), (IS, HIT)}),
    # Whose raid it was jointly; in whose ranks the losses were.
    ("قتل رجل في عملية دهم مشتركة لقوات التحالف الدولي وقوات سوريا الديمقراطية في بلدة الشحيل.", "raid",
     {(COALITION, DID), (SDF, DID)}),
    ("شنت عناصر من داعش هجوما على مواقع في منطقة كرميان أسفر عن عدة ضحايا بين صفوف البيشمركة.", "attack-on-forces",
     {(IS, DID), ("iq-peshmerga", HIT)}),
    ("أشار البيان إلى عثور القوات الأمنية على عبوة ناسفة في كركوك.", "weapons-find", {(FORCES, DID)}),
    ("أشار البيان إلى عثور القوات الأمنية على جثة في كركوك.", "body-found", {(FORCES, DID)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "parties"), ONE)
def test_told_as_one(text: str, kind: str, parties: Pairs) -> None:
    (mention,) = mentions_of(text, published="2023-03-24")
    assert (mention.kind, mention.status) == (kind, "reported")
    assert {(a.id, a.role) for a in mention.actors} == parties
    assert "العشرات" not in {r.text for r in mention.results}


def test_a_total_shared_out_below_is_of_none_of_them() -> None:
    text = (
        "قتل 7 من عناصر تنظيم داعش، الجمعة، في محافظتي نينوى وديالى بالعراق.\n"
        "وقالت وزارة الدفاع، في بيان، إن قوة من الجيش قتلت 4 من عناصر التنظيم غرب بلدة البعاج في محافظة نينوى.\n"
        "من جانبه، قال الحشد الشعبي، في بيان، إن قواته صدت هجوما لمسلحي التنظيم على قرية الدوخلة في محافظة ديالى.\n"
        "وأضاف أن قواته قتلت 3 من المسلحين خلال صد الهجوم."
    )
    first, second = mentions_of(text, published="2023-03-24")
    assert [r.low for r in first.results] == [4]
    assert [r.low for r in second.results] == [3]
    assert {(a.id, a.role) for a in first.actors} == {(ARMY, DID), (IS, HIT)}
    assert {(a.id, a.role) for a in second.actors} == {(IS, DID), ("iq-pmf", HIT)}


def test_who_found_the_body_found_the_weapons() -> None:
    mentions = mentions_of("عثرت القوات الأمنية على جثة أحد القتلى، كما عثرت على أعتدة ومتفجرات في كركوك.")
    assert [m.kind for m in mentions] == ["body-found", "weapons-find"]
    assert all((FORCES, DID) in {(a.id, a.role) for a in m.actors} for m in mentions)


def test_two_lines_of_a_page_are_two_happenings() -> None:
    text = (
        "غارات للتحالف الدولي ضد مواقع داعش غربي العراق\n\n"
        "وفاة أحد جرحى الهجوم الصاروخي على أربيل\n\n"
        "قالت خلية الإعلام الأمني إن طيران التحالف الدولي نفذ ثلاث غارات في وادي حوران بمحافظة الأنبار."
    )
    strike, shelling = mentions_of(text, published="2023-03-24")
    assert (strike.kind, strike.results) == ("airstrike", ())
    assert (shelling.kind, shelling.actors) == ("shelling", ())
    assert [(r.kind, r.low) for r in shelling.results] == [("killed", 1)]
