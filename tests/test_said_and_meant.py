# ruff: noqa: E501
"""Who did it, whom it befell and how sure it is, in ways of telling that lead astray: what was meant before it was
foiled, whose clothes were worn, who is only thought to have done it, whom a pronoun means.

Each row: the text and what its mentions are, as «kind status actor:role … | kind/group/number …».
"""

import pytest

from support import mentions_of

TOLD: list[tuple[str, list[str]]] = [
    # What was only meant stands before the dots of a headline, or before «adding that»
    ("كان ينوي تفجير نفسه في سوق بعقوبة.. شرطة ديالى تعتقل انتحاريا", ["arrest reported iq-police:initiator is:target | arrested/is/1"]),
    ("لو لم يتدخل الطيران لسقطت القرية، قال ضابط في الجيش، مشيرا إلى أن اشتباكات أمس في مطيبيجة قتل فيها ستة إرهابيين.", ["clash reported is:target | killed/is/6"]),
    ("ينوي الجيش مهاجمة القرية غدا.", []),
    # Bombers whom a force takes
    ("الأمن الوطني يطيح بانتحاري في المقدادية", ["arrest reported iq-nss:initiator is:target | arrested/is/1"]),
    ("استخبارات الداخلية تطيح بإرهابي في الحويجة", ["arrest reported iq-interior-intelligence:initiator is:target | arrested/is/1"]),
    ("داعش يهاجم بانتحاري حاجزا للشرطة في بيجي", ["suicide-bombing reported is:initiator iq-police:target | "]),
    # Whose clothes somebody wears, who is said not to have done it
    ("عناصر من داعش متنكرون بزي الشرطة أوقفوا حافلة قرب سامراء وأعدموا ثلاثة من ركابها.", ["civilian-attack reported is:initiator civilians:target | killed/civilians/3"]),
    ("ثلاثة مدنيين قتلوا بنيران داعش لا بقصف الجيش في أطراف الحويجة.", ["shooting reported is:initiator civilians:target | killed/civilians/3"]),
    # «Without having caused» is none; what a verb beside it did cause stays
    ("سقط صاروخان في الموصل من دون أن يسفرا عن ضحايا.", ["shelling reported | killed/None/0 wounded/None/0"]),
    ("انفجرت عبوة في الموصل دون أن تصيب هدفها، لكنها خلفت قتيلين.", ["ied reported | killed/None/2"]),
    # Who is thought to have done it, behind what else is told of the men; another is thought of whom they hit
    ("هاجم مجهولون يستقلون دراجة نارية، يعتقد أنهم من خلايا داعش، حاجزا لقوى الأمن الداخلي في بلدة البصيرة.", ["attack-on-forces reported is:initiator sy-asayish:target | "]),
    # Whose officer survived
    ("نجا آمر فوج في الجيش العراقي من محاولة اغتيال بعبوة لاصقة في بغداد.", ["ied reported iq-army:target | "]),
    # Whom the pronoun means
    ("أطلق مسلح النار على شرطي فأرداه قتيلا في الموصل.", ["attack-on-forces reported iq-police:target | killed/iq-police/1"]),
    ("أردت القوة أمير التنظيم قتيلا في الموصل.", []),
    # A leader before the verb that says what befell him; no death where he is its subject
    ("مسؤول محلي: أمير التنظيم في الحويجة قتل بنيران قوة أمنية.", ["clash reported is:target iq-security-forces:initiator | killed/is/1"]),
    ("أعلن التحالف أن زعيم داعش زار الموصل.", []),
    # What is asked to be looked into is what is told; a demand stays one
    ("طالب نائب الحكومة بالتحقيق في مقتل خمسة مدنيين بنيران قوة أمنية في بعقوبة.", ["shooting reported iq-security-forces:initiator civilians:target | killed/civilians/5"]),
    ("طالب الحزب القوات التركية بالانسحاب من بعشيقة.", ["demand reported tr-forces:target | "]),
    # Warships of a country, the other side of a colon
    ("استهدفت جماعة الحوثي مدمرة أميركية في البحر الأحمر بصواريخ.", ["shelling reported ye-ansar-allah:initiator us:target | "]),
    ("إحباط مخطط لاستهداف زوار الكاظمية: الأمن الوطني يقبض على خلية من ستة أفراد في التاجي", ["arrest reported iq-nss:initiator | arrested/None/6"]),
    # «القضاء على» a cell of so many; whence somebody fired
    ("القضاء على خلية من ستة إرهابيين في جزيرة سامراء", ["killing reported is:target | killed/is/6"]),
    ("أكد الوزير ضرورة القضاء على الإرهاب.", []),
    ("قذيفة هاون تسقط على معسكر زليكان", ["shelling reported | "]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "told"), TOLD)
def test_told(text: str, told: list[str]) -> None:
    found = []
    for mention in mentions_of(text):
        actors = "".join(f" {a.id}:{a.role}" for a in mention.actors)
        results = " ".join(f"{r.kind}/{r.group}/{r.low}" for r in mention.results)
        found.append(f"{mention.kind} {mention.status}{actors} | {results}")
    assert found == told
