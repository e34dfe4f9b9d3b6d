# ruff: noqa: E501
"""Strikes and shelling as reporters tell them: of which sort they were, who did it to whom, what came of it."""

import pytest

from marsad import read

SORTS = [
    ("دمرت مدفعية الجيش منصة لإطلاق الصواريخ تابعة لداعش قرب القيارة", "shelling"),
    ("مدفعيتنا أحرقت صهريجا لداعش غرب حديثة", "shelling"),
    ("دمرت القوة الجوية وكرا لداعش في وادي الشاي", "airstrike"),
    ("ارتفعت حصيلة ضحايا الغارة التي طالت سوق هيت أمس إلى 22 قتيلا", "airstrike"),
    ("بعملية نوعية، تمكن طيران القوة الجوية من قتل ستة إرهابيين في وادي الشاي", "airstrike"),
    ("أعلن المتحدث تنفيذ عملية عسكرية بعدد من الطائرات المسيرة على مطار أبها", "drone-strike"),
    ("أسقطت الدفاعات الجوية في قاعدة حرير مسيرتين حاولتا مهاجمة القاعدة فجر اليوم", "interception"),
    ("الدفاعات الجوية أفشلت هجوما بطائرتين مسيرتين على قاعدة عين الأسد", "interception"),
    ("أطلق مجهولون ثلاثة صواريخ على مطار بغداد، أصاب أحدها ساحة وألحق أضرارا بطائرة مدنية", "shelling"),
    ("نفذ التحالف خمس ضربات جوية قرب الموصل دمرت سيارة مفخخة ونفقين", "airstrike"),
    ("قذائف هاون على حي النور أوقعت أربعة قتلى", "shelling"),
    # what must not turn into a strike of that sort
    ("عثرت القوة على مدفع قديم ودمرته في وادي حوران", "weapons-find"),
    ("انطلقت عملية عسكرية بإسناد طيران الجيش في صحراء الأنبار", "security-operation"),
    ("هدمت جرافات الاحتلال منزلا في بلدة عناتا", "destruction"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "kind"), SORTS, ids=range(len(SORTS)))
def test_sort(text: str, kind: str) -> None:
    assert [m.kind for m in read(text, published="2024-12-10")] == [kind]


PARTIES = [
    ("خسائر داعش جراء قصف طيران التحالف على هيت بلغت 40 قتيلا", {("is", "target"), ("coalition", "initiator")}),
    ("وزارة الدفاع التركية: تحييد أربعة إرهابيين في قصف جوي على قنديل", {("pkk", "target"), ("tr-forces", "initiator")}),
    # the same words where another army is named, or where they name the Islamic State
    ("قيادة العمليات المشتركة: مقتل أربعة إرهابيين في قصف جوي على وادي الشاي", {("is", "target")}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "parties"), PARTIES, ids=range(len(PARTIES)))
def test_parties(text: str, parties: set[tuple[str, str]]) -> None:
    (mention,) = read(text, published="2024-12-10")
    assert {(a.id, a.role) for a in mention.actors} == parties


TOLLS = [
    ("أصيب أطفاله الثلاثة بقصف على حي النور", {("wounded", "civilians", 3)}),
    ("قتل أشقاؤه الأربعة بقصف على حي النور", {("killed", 4)}),
    ("مقتل عائلة مكونة من ثمانية أفراد بغارة على حي النور", {("killed", "civilians", 8)}),
    ("أدت الغارة إلى مقتل متعاقد أمريكي في قاعدة حرير", {("killed", 1)}),
    ("ثلاث نساء أصبن بقذيفة سقطت على حي النور", {("wounded", "civilians", 3)}),
    ("ضربة جوية تحيل مضافة لداعش في قره جوغ إلى ركام", {("destroyed", "is", 1)}),
    # a place turned into something else is not destroyed; members of a force are no family
    ("ضربة جوية في قره جوغ، وحول التنظيم مدرسة إلى مقر", set()),
    ("مقتل ثمانية أفراد من الشرطة بقصف على حي النور في الموصل", {("killed", "iq-police", 8)}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "tolls"), TOLLS, ids=range(len(TOLLS)))
def test_tolls(text: str, tolls: set[tuple[object, ...]]) -> None:
    results = [r for m in read(text, published="2024-12-10") for r in m.results]
    assert len(results) == len(tolls)
    for result in results:
        assert {(result.kind, result.group, result.low), (result.kind, result.low)} & tolls


def test_word_behind_a_comma_is_no_village() -> None:
    (mention,) = read("قصف بالراجمات على قرى سهل الغاب، واستشهاد مدني في العنكاوي", published="2024-12-10")
    assert all(p.text != "استشهاد" for p in (mention.place, *mention.places) if p is not None)
