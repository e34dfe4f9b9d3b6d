# ruff: noqa: E501
"""Whole reports: each happening once, its kind and status, and whose dead are whose where several sentences tell it."""

import pytest

from support import mentions_of

KINDS: list[tuple[str, list[str]]] = [
    # What a fight cost those who tell the foe's dead is no fight of its own
    ("اشتبكت قوة من جهاز مكافحة الإرهاب مع مسلحي داعش في جبال قره جوغ، وأسفر الاشتباك عن قتل خمسة إرهابيين، فيما استشهد مقاتل وأصيب اثنان آخران.", ["clash"]),
    ("قتل خمسة إرهابيين من داعش باشتباك مع الجيش العراقي في الحويجة، فيما قتل مدنيان بانفجار عبوة ناسفة في الطارمية.", ["clash", "ied"]),
    # Bodies with arms beside them are a find of arms
    ("عثرت قوة من الجيش العراقي في وادي الشاي على جثة إرهابي وثلاثة أحزمة ناسفة.", ["weapons-find"]),
    ("عثرت قوة من الجيش العراقي في وادي الشاي على جثتي إرهابيين.", ["body-found"]),
    # A blast and then gunmen, what the attackers did, what they burnt
    ("قتل ثلاثة من عناصر الشرطة الاتحادية بعد أن استهدف مسلحو داعش دوريتهم بعبوة ناسفة أعقبها إطلاق نار في محيط قرية غيدة.", ["ied"]),
    ("انفجرت عبوة ناسفة في حي الكرادة أعقبها هجوم مسلح على نقطة للشرطة في حي المنصور قتل فيه شرطي.", ["ied", "attack-on-forces"]),
    ("قتل أربعة من الشرطة في كمين نصبه مسلحو داعش قرب الرياض. وقال ضابط إن المهاجمين فجروا عبوة ناسفة.", ["ambush"]),
    ("هاجم تنظيم داعش دورية للشرطة الاتحادية قرب قرية غيدة وقتل شرطيين. وأحرق التنظيم عجلة الدورية.", ["attack-on-forces"]),
    ("هاجم تنظيم داعش دورية للشرطة قرب قرية غيدة. وأحرق التنظيم ثلاثة منازل في قرية البو حمد.", ["attack-on-forces", "destruction"]),
    # Truces that are broken or tell the time, shots in the air at a funeral
    ("انتشل الدفاع المدني جثامين أربعة من تحت أنقاض مبنى في الخيام كان قد دمر قبل وقف النار.", ["body-found"]),
    ("شيع المئات في تكريت جثامين القتلى وسط إطلاق نار كثيف في الهواء.", []),
    ("أطلق مسلحون النار على مدنيين في تكريت.", ["shooting"]),
    # The suicide bomber who was fired at
    ("فجر انتحاري نفسه في الطارمية بعد إطلاق النار عليه.", ["suicide-bombing"]),
    # Took place, and nothing was blown up; how a fight ended
    ("تصدت قوات الحشد لتسلل عناصر من داعش قرب جلولاء، فجرت معالجتهم وأجبرهم ذلك على الانسحاب.", ["attack-on-forces"]),
    ("فجر التنظيم جسرا في جلولاء.", ["destruction"]),
    # Aircraft that stood by
    ("قضت قوات البيشمركة، بإسناد من طائرات التحالف الدولي، على خمسة من مسلحي داعش في جبل بمو.", ["killing"]),
    ("قتل خمسة من مسلحي داعش بغارة من طائرات التحالف الدولي في جبل بمو.", ["airstrike"]),
    # Giving oneself up, the chief of staff who came
    ("سلم عنصران من حزب العمال الكردستاني نفسيهما إلى قوات الأمن التركية عند معبر خابور.", ["surrender"]),
    ("وصل رئيس أركان الجيش العراقي إلى قضاء القائم لتفقد القطعات.", ["visit"]),
    # What goes on all the time is no happening; a day makes it one
    ("قتل مدني بانفجار لغم في جلولاء. وما تزال المخلفات الحربية تحصد أرواح المدنيين في مناطق عدة من المحافظة.", ["mine"]),
    ("قتل جندي في هجوم لداعش على نقطة في الدبس. وتتعرض القرى في المناطق المتنازع عليها لهجمات متكررة منذ سنوات.", ["attack-on-forces"]),
    ("خطف داعش أربعة رعاة في بادية الحضر. ويتكرر خطف الرعاة في مثل هذا الموسم من كل عام.", ["abduction"]),
    ("قتل جندي في هجوم لداعش على نقطة في الدبس. وتعرضت قرية لهيبان أمس لقصف بقذائف الهاون.", ["attack-on-forces", "shelling"]),
    # The attempt that a blast was, the way to a fight, those freed in a search
    ("نجا قائد عمليات غرب نينوى من محاولة اغتيال بعدما انفجرت عبوة ناسفة على موكبه قرب قرية المحلبية.", ["ied"]),
    ("تحركت وحدة من اللواء 18 في البيشمركة باتجاه منطقة سركران واشتبكت مع مسلحي داعش.", ["clash"]),
    ("تحركت تعزيزات من الجيش العراقي باتجاه منطقة سركران أمس.", ["reinforcement"]),
    ("باشرت قوة من الجيش العراقي عملية بحث عن المختطفين، وقد تمكنت من تحرير اثنين منهم.", ["release"]),
    # A lead that only counts several attacks, another front of one force
    ("شن تنظيم داعش سلسلة هجمات في محافظتي ديالى وصلاح الدين. ففي ديالى، قنص مسلحو التنظيم جنديا في قرية أم الكرامي. وفي صلاح الدين، أحرق التنظيم مزارع قرب الصينية.", ["sniping", "destruction"]),
    ("نفذت قوة من الحشد الشعبي عملية تفتيش في جزيرة الحضر ودمرت خمس مضافات. وفي محور آخر، اعتقلت القوة إرهابيا في ناحية القيارة.", ["search", "arrest"]),
    # A lead whose dead are those of two attacks, what somebody turned to
    ("قتل جنديان وأصيب ثلاثة آخرون الثلاثاء بهجومين منفصلين في محافظة الأنبار. وقال مصدر إن الأول استهدف بعبوة ناسفة ناقلة جند للجيش العراقي في حديثة وأدى إلى مقتل جندي وإصابة اثنين. وأطلق قناص النار على برج مراقبة للجيش العراقي في الرمادي فقتل جنديا وأصاب آخر.", ["ied", "sniping"]),
    ("قتل شرطيان في كمين لداعش قرب الرياض. ورصد التقرير تحول التنظيم إلى استهداف أبراج الكهرباء.", ["ambush"]),
    # A lead and the statement behind it, an official's vague word, advice to people, victories announced and only meant
    ("قتل 4 من الشرطة الاتحادية في هجوم لداعش جنوبي محافظة كركوك، حسبما أفاد مصدر أمني. وقال النقيب حامد العبيدي إن مسلحين هاجموا حاجزا للشرطة الاتحادية قرب قرية السماكة التابعة لناحية الرياض. وأعلنت خلية الإعلام الأمني استشهاد وجرح عدد من منتسبي الشرطة الاتحادية خلال صد تعرض إرهابي ضمن قاطع ناحية الرياض.", ["attack-on-forces"]),
    ("قتل جندي في هجوم لداعش على نقطة في الدبس. وحثت القيادة السكان على عدم التوغل في الصحراء.", ["attack-on-forces"]),
    ("دعا محافظ ديالى الأهالي إلى التعاون مع القوات الأمنية.", []),
    ("قتل جندي في هجوم لداعش على نقطة في الدبس. وكان العراق قد أعلن في ديسمبر 2017 هزيمة داعش بعد ثلاث سنوات من المعارك.", ["attack-on-forces", "territory-recapture"]),
    ("أعلن رئيس الوزراء العراقي حيدر العبادي في 9 كانون الأول 2017 النصر على داعش.", ["territory-recapture"]),
    ("وقال القائد إن هزيمة داعش قريبة.", []),
    # A blast that a verb spelt like «dawn» tells, ransoms, what a group does all the time, helpers who were harmed
    ("وكان التنظيم قد فجر الأربعاء عبوة ناسفة في رتل للشرطة الاتحادية قرب ناحية الرشاد، فقتل شرطيا وأصاب ثلاثة.", ["ied"]),
    ("أفرج التنظيم عن ثلاثة مزارعين في ديالى مقابل فدية.", ["release"]),
    ("قتل جندي في هجوم لداعش على نقطة في الدبس. ومنذ إعلان بغداد الانتصار على التنظيم في نهاية العام 2017، لا يزال مسلحوه يشنون هجمات تستهدف القوات الأمنية.", ["attack-on-forces"]),
    ("أعدم داعش ثلاثة مدنيين في الحضر لتعاونهم مع القوات الأمنية.", ["execution"]),
    # A remark on what was told
    ("انفجرت سيارة مفخخة في تكريت وأصابت مدنيين. ويعد هذا التفجير الأول من نوعه في المحافظة منذ أكثر من عام.", ["car-bomb"]),
]


@pytest.mark.parametrize(("text", "kinds"), KINDS)
def test_each_happening_is_told_once(text: str, kinds: list[str]) -> None:
    assert [m.kind for m in mentions_of(text)] == kinds


STATUS: list[tuple[str, list[str]]] = [
    ("قال المتحدث إن القوات العراقية ستطلق خلال الأيام المقبلة عملية واسعة لتطهير سلسلة جبال حمرين من فلول الإرهاب.", ["planned"]),
    ("أطلقت القوات العراقية عملية واسعة لتطهير سلسلة جبال حمرين من فلول الإرهاب.", ["reported"]),
    ("أسفرت العمليات المنفذة خلال الشهر الماضي عن مقتل 37 إرهابيا واعتقال 115 آخرين.", ["aggregate"]),
    ("قالت القيادة إن عدد الضربات الجوية بلغ 64 ضربة نفذت غالبيتها طائرات إف-16 في حمرين.", ["aggregate"]),
    ("تبنى تنظيم داعش الأسبوع الماضي تسع هجمات في دير الزور والحسكة.", ["aggregate"]),
    ("نفذت طائرات إف-16 ثلاث ضربات في حمرين أمس.", ["reported"]),
    ("أسفرت العملية المنفذة أمس عن مقتل ثلاثة إرهابيين.", ["reported"]),
]


@pytest.mark.parametrize(("text", "status"), STATUS)
def test_status_of_what_is_told(text: str, status: list[str]) -> None:
    assert [m.status for m in mentions_of(text)] == status


ROLES: list[tuple[str, list[tuple[str | None, str]]]] = [
    ("أكد آمر الفوج أن دورية من الشرطة الاتحادية تعرضت فجر الاثنين لنيران مسلحين من داعش، مما أدى إلى إصابة شرطيين.", [("iq-federal-police", "target")]),
    ("إن رتلا لقوات سوريا الديمقراطية تعرض صباح اليوم لهجوم في بلدة ذيبان.", [("sy-sdf", "target")]),
    ("قتلت قوة من البيشمركة ثلاثة من مسلحي داعش في جبل بمو.", [("iq-peshmerga", "initiator"), ("is", "target")]),
    ("قضت قوات البيشمركة، بإسناد من التحالف الدولي، على خمسة من مسلحي داعش في جبل بمو.", [("iq-peshmerga", "initiator"), ("coalition", "support"), ("is", "target")]),
    ("دارت اشتباكات بين قوة من الجيش العراقي وعناصر من داعش في مندلي. وسقط قتيلان من المسلحين.", [("iq-army", "initiator"), ("is", "target")]),
    ("دارت اشتباكات بين قوة من الجيش العراقي ومسلحين مجهولين في مندلي.", [("iq-army", "initiator"), ("unidentified-armed-group", "target")]),
]


@pytest.mark.parametrize(("text", "roles"), ROLES)
def test_parties_of_the_first_mention(text: str, roles: list[tuple[str | None, str]]) -> None:
    told = {(a.id, a.role) for a in mentions_of(text)[0].actors}
    assert told >= set(roles)


GROUPS: list[tuple[str, list[tuple[str, str | None, int | None]]]] = [
    ("اشتبكت قوة من جهاز مكافحة الإرهاب مع مسلحي داعش في جبال قره جوغ، وأسفر الاشتباك عن قتل خمسة إرهابيين، فيما استشهد مقاتل.", [("killed", "is", 5), ("killed", "iq-cts", 1)]),
    ("استشهد مدنيان بقصف لداعش على قرية في الحويجة.", [("killed", "civilians", 2)]),
]


@pytest.mark.parametrize(("text", "groups"), GROUPS)
def test_whose_the_dead_are(text: str, groups: list[tuple[str, str | None, int | None]]) -> None:
    assert [(r.kind, r.group, r.low) for r in mentions_of(text)[0].results] == groups


DAYS: list[tuple[str, str]] = [
    ("شيعت مدينة كفري، الثلاثاء، ثلاثة من مقاتلي البيشمركة سقطوا في هجوم لداعش قرب قرية تازه شار. وقال مقاتل إن الهجوم وقع مساء الأحد.", "2021-06-06"),
    ("هاجم مسلحو داعش نقطة للبيشمركة قرب قرية تازه شار مساء الأحد.", "2021-06-06"),
]


@pytest.mark.parametrize(("text", "day"), DAYS)
def test_the_day_is_the_deeds_own(text: str, day: str) -> None:
    told = mentions_of(text, published="2021-06-10")[0].date
    assert told is not None
    assert told.start == day


ACCOUNTS: list[tuple[str, list[tuple[str, int | None]]]] = [
    # A hospital's toll and a claim are of the attack, not of the blast told between
    ("هاجم مسلحو داعش نقطة للجيش العراقي قرب قرية غيدة فقتلوا ثلاثة جنود وجرحوا اثنين. وانفجرت عبوة ناسفة على قوة من الشرطة في الحويجة وأصيب شرطي. وقال مصدر في مستشفى كركوك إن المستشفى استقبل خمس جثث وستة جرحى.",
     [("attack-on-forces", 3), ("ied", None), ("attack-on-forces", 5)]),
    ("قتل أربعة من البيشمركة في هجوم لمسلحي داعش قرب قرية علي رش. وقصفت طائرات التحالف الدولي مجموعة من المسلحين في وادي كنديناوة. وتبنى داعش الهجوم في بيان، مدعيا أنه قتل تسعة من البيشمركة.",
     [("attack-on-forces", 4), ("airstrike", None), ("attack-on-forces", 9)]),
]


@pytest.mark.parametrize(("text", "told"), ACCOUNTS)
def test_another_number_is_of_the_attack_that_it_means(text: str, told: list[tuple[str, int | None]]) -> None:
    killed = [next((r.low for r in m.results if r.kind == "killed"), None) for m in mentions_of(text)]
    assert list(zip([m.kind for m in mentions_of(text)], killed, strict=True)) == told


def test_the_country_that_announces_a_victory_won_it() -> None:
    (mention,) = mentions_of("أعلن العراق في كانون الأول 2017 تحرير كامل أراضيه من قبضة تنظيم داعش.")
    assert mention.place is not None
    assert mention.place.name_ar == "العراق"
    assert [(a.id, a.role) for a in mention.actors] == [("is", "target"), ("iq-government", "initiator")]


def test_a_post_of_the_force_that_was_named_is_no_further_target() -> None:
    (mention,) = mentions_of("قتل أربعة من عناصر الشرطة الاتحادية في هجوم شنه مسلحو داعش على حاجز أمني جنوب كركوك.")
    assert [a.id for a in mention.actors if a.role == "target"] == ["iq-federal-police"]


SUMS: list[tuple[str, int]] = [
    ("قتل ثلاثة جنود وضابط في هجوم لداعش على ثكنة للجيش قرب الطارمية.", 4),
    ("قال مصدران إن ثلاثة جنود وضابطا برتبة نقيب قتلوا في هجوم لداعش على ثكنة للجيش قرب الطارمية.", 4),
    ("قال مصدر إن ضابطا برتبة رائد قتل في هجوم لداعش قرب الطارمية.", 1),
    ("استشهد أربعة من أبطال البيشمركة في هجوم لداعش قرب كفري.", 4),
]


@pytest.mark.parametrize(("text", "killed"), SUMS)
def test_men_of_one_force_are_summed(text: str, killed: int) -> None:
    (mention,) = mentions_of(text)
    assert [r.low for r in mention.results if r.kind == "killed"] == [killed]
