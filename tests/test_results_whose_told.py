"""Whose the counted are where a pronoun, the foe of a report, the sort of the deed tells it; a third must not fire."""

import pytest

from marsad import read

Fact = tuple[str, str | None, int | None]

TOLD: list[tuple[str, set[Fact]]] = [
    # Pronouns agree with whom they mean
    ("تقدمت قوات سوريا الديمقراطية في الباغوز بعد معارك مع تنظيم الدولة قتل فيها 20 من مسلحيه وستة من مقاتليها.",
     {("killed", "is", 20), ("killed", "sy-sdf", 6)}),
    ("استعادت البيشمركة قرية من داعش جنوب مخمور، وقال قائد المحور آزاد كريم إن ثلاثة من مقاتليه قتلوا وإن 11 أصيبوا.",
     {("killed", "iq-peshmerga", 3), ("wounded", "iq-peshmerga", 11)}),
    # An attack on a force
    ("هاجم عناصر داعش ثكنة للجيش العراقي في الحويجة، وقالت خلية الإعلام الأمني إن الهجوم أسفر عن أربعة شهداء.",
     {("killed", "iq-army", 4)}),
    ("أعلنت سرايا القدس أن مقاتليها اشتبكوا مع قوة إسرائيلية شرق جباليا وأوقعوها بين قتيل وجريح.",
     {("killed", "il-forces", None), ("wounded", "il-forces", None)}),
    ("قصفت مدفعية الجيش العراقي تجمعا لداعش غرب الثرثار وأوقعت عشرات القتلى في صفوفه.", {("killed", "is", None)}),
    # Soldiers whom rebels of a country kill, what is taken beside them
    ("قال الناطق باسم حركة الشباب إن مقاتليها اقتحموا الثكنة وقتلوا 18 جنديا وغنموا ثلاث عربات.",
     {("killed", "so-forces", 18), ("seized", "so-forces", 3)}),
    # Women and men of a crowd
    ("فرقت شرطة مكافحة الشغب المتظاهرين في الناصرية بقنابل الغاز فأصيب 12 شخصا.",
     {("wounded", "protesters", 12)}),
    # Who is with whom
    ("قتل القيادي في داعش أبو ليث العراقي واثنان من مرافقيه في ضربة للتحالف.", {("killed", "is", 3)}),
    ("مقتل ثلاثة من الحشد الشعبي وإصابة خمسة من رفاقهم بهجوم لداعش.",
     {("killed", "iq-pmf", 3), ("wounded", "iq-pmf", 5)}),
    ("استهدفت مدفعية الجيش اللبناني مسلحي داعش في جرود القاع وقتلت ستة منهم.", {("killed", "is", 6)}),
    # What is told for more than one
    ("قتل جندي وأصيب آخر بانفجار لغم من مخلفات المرتزقة.", {("killed", None, 1), ("wounded", None, 1)}),
    ("أكد ناطق أن 14 شخصا، بينهم خمسة من رجال الأمن، قتلوا في بغداد.",
     {("killed", None, 14), ("killed", "iq-security-forces", 5)}),
    ("إن 40 من عناصر التنظيم، معظمهم أجانب، سلموا أنفسهم للقوات في الباغوز.", {("surrendered", None, 40)}),
    ("أعلنت القيادة أن ملازما وثلاثة جنود من الجيش المصري قتلوا وأصيب ستة آخرون.",
     {("killed", "eg-forces", 4), ("wounded", "eg-forces", 6)}),
    # Things
    ("أغارت طائرات التحالف على معسكر لتنظيم داعش ودمرته وقتلت 9 مسلحين.",
     {("destroyed", "is", 1), ("killed", "is", 9)}),
    ("ضبطت القوة أموالا بلغت 30 ألف دولار.", {("seized", None, 30000)}),
    ("نزحت عائلات، ووصلت إلى المخيم 80 عائلة فرت من البلدة.", {("displaced", "civilians", 80)}),
    ("أضرم محتجون النار في مقر لمنظمة بدر.", {("burned", "iq-badr", 1)}),
    ("أصيب ضابط برتبة رائد واثنان من المراتب من الجيش العراقي بانفجار عبوة.", {("wounded", "iq-army", 3)}),
    ("قال الجيش البوركيني إن 40 إرهابيا على الأقل جرى تحييدهم.", {("killed", None, 40)}),
    ("أعدم تنظيم داعش مختار قرية قرب مخمور وثلاثة من أبنائه.", {("killed", "civilians", 4)}),
    ("ضبطت القوة مبلغا ماليا قدره 20 مليون دينار.", {("seized", None, 20000000)}),
    ("دمر الجيش السوداني 17 عربة قتالية للدعم السريع وقتل عشرات من عناصرها.",
     {("destroyed", "sd-rsf", 17), ("killed", "sd-rsf", None)}),
    ("اعتقلت قوات الاحتلال 21 فلسطينيا في الضفة.", {("arrested", "civilians", 21)}),
    ("قصفت القوات التركية مواقع قسد في عين عيسى ودمرت مدرسة.", {("destroyed", "civilians", 1)}),
    # None
    ("استهدفت مسيرة مقرا للحشد الشعبي ولم يصب أحد بأذى.", {("wounded", None, 0)}),
    ("قصف مدفعي على قرى زاخو دون وقوع أضرار أو إصابات.", {("wounded", None, 0)}),
    ("قصف على قرى زاخو لم يسفر عن إصابة أي مدني.", {("wounded", "civilians", 0)}),
    # A bare number before the others of the same force, those felled, parts of a toll
    ("اشتبك الحشد الشعبي مع داعش في ديالى ما أدى إلى مقتل 3 وإصابة اثنين من عناصر الحشد.",
     {("killed", "iq-pmf", 3), ("wounded", "iq-pmf", 2)}),
    ("قتل العشرات من قوات الدعم السريع في غارات على كادوقلي.", {("killed", "sd-rsf", None)}),
    ("أوقعت سرايا القدس قوة إسرائيلية بين قتيل وجريح بتفجير منزل مفخخ في جباليا.",
     {("killed", "il-forces", None), ("wounded", "il-forces", None)}),
    ("هاجم مسلحون مركزا للجيش المصري في رفح ونال شرف الشهادة ضابط وأربعة جنود.", {("killed", "eg-forces", 5)}),
    ("قتل 27 شخصا في درعا، بينهم 11 مدنيا و3 مجهولي الهوية، و5 من قوات النظام.",
     {("killed", None, 27), ("killed", "sy-government-forces", 5), ("killed", "civilians", 11)}),
    ("قتل تسعة مدنيين في بارا، وفقا لشبكة أطباء السودان، التي أدانت الهجوم.", {("killed", "civilians", 9)}),
]

NEVER: list[tuple[str, set[Fact]]] = [
    ("أفرجت الحركة عن ثلاثة رهائن مقابل 90 معتقلا.", {("released", None, 93)}),
    ("قتل سبعة من عناصر الجيش العراقي وأسر اثنين.", {("killed", "civilians", 2)}),
    ("قتل أربعة أشخاص، هم سالم جبار ونجله علي وشقيقه حسن، في نزاع.", {("killed", "civilians", 1)}),
    ("أحرق مستوطنون مركبة وخطوا شعارات على جدران منازل في بورين.", {("burned", "civilians", None)}),
    ("اغتيل القيادي العراقي في تنظيم داعش أبو حسن قرب الباب.", {("killed", "iq-security-forces", 1)}),
    ("أصيب جندي أردني في اشتباك مع مهربين، وضبط حرس الحدود الأردني ألف حبة.", {("seized", "jo-forces", 1000)}),
    ("فر ثلاثة مسلحين من السجن.", {("displaced", None, 3), ("displaced", "civilians", 3)}),
    ("سيطرت الحركة على الثكنة بعد اشتباكات.", {("seized", None, 1)}),
    ("حرر جهاز الدعم 90 مهاجرا كانوا محتجزين في مخزن.", {("arrested", None, None), ("arrested", "civilians", None)}),
    ("ضبط الجيش اللبناني في منازلهم رشاشين.", {("seized", "is", None), ("seized", None, None)}),
    ("دمر التحالف نفقا بضربتين لطائرات F16.", {("destroyed", None, None), ("destroyed", "coalition", None)}),
    ("قتل قناص حوثي راعي أغنام في مقبنة.", {("killed", "ye-ansar-allah", 1)}),
    ("فكك الجهاز شبكة تهرب الأسلحة من الموصل.", {("defused", None, None), ("defused", "is", None)}),
    ("أعلنت البيشمركة مقتل 40 من عناصرها و12 مفقودا قرب مخمور.",
     {("killed", None, 12), ("killed", "iq-peshmerga", 12)}),
    ("سرايا القدس: أوقعنا قوة بين قتيل وجريح بتفجير منزل مفخخ في جباليا.", {("destroyed", "civilians", 1)}),
    ("قتل مدني وأصيب ثلاثة من عناصر الجيش العراقي.", {("killed", "iq-army", 1)}),
    ("أدانت الحكومة الهجوم الذي قتل فيه مدنيون.", {("killed", None, None)}),
    ("أكد أن ضربتيه أصابتا مركزا للتنظيم.", {("wounded", None, 2), ("wounded", "civilians", 2)}),
]


def facts(text: str) -> set[Fact]:
    return {(r.kind, r.group, r.low) for m in read(text, published="2019-02-26") for r in m.results}


@pytest.mark.parametrize(("text", "told"), TOLD, ids=range(len(TOLD)))
def test_told(text: str, told: set[Fact]) -> None:
    assert facts(text) == told


@pytest.mark.parametrize(("text", "never"), NEVER, ids=range(len(NEVER)))
def test_never(text: str, never: set[Fact]) -> None:
    assert not facts(text) & never


def test_the_only_foe_of_a_report() -> None:
    text = (
        "اشتبكت قوة من الحشد الشعبي مع عناصر داعش غرب سامراء، الأحد.\n"
        "وقال التحالف الدولي إن طائراته شنت ثلاث ضربات في جبال حمرين ودمرت أربعة كهوف."
    )
    told = {(r.kind, r.group, r.low) for m in read(text, published="2019-02-26") for r in m.results}
    assert ("destroyed", "is", 4) in told


def test_a_headline_that_adds_up_names_the_parties() -> None:
    text = (
        "الاستخبارات العسكرية تعتقل ثلاثة إرهابيين من داعش\n"
        "ألقي القبض على اثنين منهم في الموصل. وألقي القبض على الثالث في الرمادي."
    )
    mentions = read(text, published="2019-02-26")
    assert all(any(a.role == "initiator" for a in m.actors) for m in mentions)
