"""Parties by names put together: police of a town, units of a parent, groups by the words their names begin with."""

import pytest

from marsad.lexicon import lexicon
from marsad.model.document import Document
from marsad.reading import read_document
from marsad.reading.actors.finding import find_actors
from marsad.text import analyse


def roles(text: str, title: str) -> set[tuple[str | None, str]]:
    document = Document(id="d", title=title, text=text, published="2025-10-10", publisher="منصة إخبارية")
    return {(a.id, a.role) for m in read_document(document) for a in m.actors}


PARTIES = [
    ("العراق", "ألقت شرطة بلدروز القبض على خمسة متهمين.", "iq-police", "initiator"),
    ("العراق", "اعتقلت شرطة سامراء أربعة مطلوبين.", "iq-police", "initiator"),
    ("العراق", "داهمت شرطة قضاء بلد منزلا واعتقلت مطلوبين اثنين.", "iq-police", "initiator"),
    ("العراق", "أعلن قائد عمليات نينوى أن قواته اعتقلت ثلاثة إرهابيين في القيارة.", "iq-joc", "initiator"),
    ("العراق", "اعتقلت قوة من عمليات بغداد خمسة متهمين في الطارمية.", "iq-joc", "initiator"),
    ("العراق", "اعتقلت استخبارات الفرقة السادسة عشرة إرهابيا في زمار.", "iq-army", "initiator"),
    ("العراق", "اعتقلت استخبارات الفرقة السادسة عشرة إرهابيا في زمار.", "is", "target"),
    ("العراق", "اعتقلت مديرية الأسايش شخصين في كفري.", "iq-asayish", "initiator"),
    ("العراق", "صدت قوات الحدود العراقية محاولة تسلل قرب القائم.", "iq-border-guard", "initiator"),
    ("العراق", "هاجمت خلايا داعش حاجزا للشرطة في الحويجة.", "is", "initiator"),
    ("العراق", "نفذ لواء مكافحة الإرهاب في السليمانية عملية أسفرت عن اعتقال اثنين من داعش.",
     "iq-krg-counter-terrorism", "initiator"),
    ("سوريا", "اعتقلت مديرية الأمن الداخلي في جبلة ثلاثة أشخاص.", "sy-government-forces", "initiator"),
    ("سوريا", "داهمت الاستخبارات العسكرية التابعة لقسد منزلا في الشحيل.", "sy-sdf", "initiator"),
    ("سوريا", "انفجرت عبوة بدورية للشرطة العسكرية الروسية في ريف درعا.", "ru-forces", "target"),
    ("العراق", "انفجرت عبوة بدورية للجيش في الحويجة.", "iq-army", "target"),
    ("العراق", "استهدفت عبوة ناسفة رتل دعم لوجستي للتحالف الدولي في الديوانية.", "coalition", "target"),
    ("ليبيا", "اعتقلت قوة الردع مهربين اثنين في طرابلس.", "ly-radaa", "initiator"),
    ("اليمن", "قتل ضابط في البحث الجنائي برصاص مسلحين في عدن.", "ye-government-forces", "target"),
    ("سوريا", "شن جيش العزة هجوما على قوات النظام في ريف حماة.", "syria-rebels", "initiator"),
    ("اليمن", "ضبطت قوات خفر السواحل شحنة أسلحة قبالة المخا.", "ye-coast-guard", "initiator"),
    ("اليمن", "اعتقلت إدارة أمن عدن متهما بالقتل.", "ye-government-forces", "initiator"),
    ("اليمن", "هاجم مسلحون من القاعدة نقطة لقوات الأحزمة الأمنية في أبين.", "ye-aqap", "initiator"),
    ("اليمن", "أحبطت المنطقة العسكرية الثانية هجوما في المكلا.", "ye-government-forces", "initiator"),
    ("ليبيا", "قتلت كتيبة طارق بن زياد شخصين في سبها.", "ly-tariq-bin-ziyad", "initiator"),
    ("السودان", "هاجمت حركة العدل والمساواة قوات الدعم السريع في الفاشر.", "sd-jem", "initiator"),
    ("لبنان", "أطلقت شعبة المعلومات النار على مطلوب في بعلبك.", "lb-isf", "initiator"),
    ("غزة", "هاجمت مجموعة أبو شباب قافلة مساعدات في رفح.", "ps-popular-forces", "initiator"),
]  # fmt: skip


@pytest.mark.parametrize(("title", "text", "actor", "role"), PARTIES)
def test_parties(title: str, text: str, actor: str, role: str) -> None:
    assert (actor, role) in roles(text, title)


NOBODY = [
    ("العراق", "داهمت قوة منزل ضابط شرطة برتبة عقيد في كركوك.", "برتبة"),
    ("العراق", "قصف الطيران خلايا داعش في حمرين.", "is-initiator"),
    ("العراق", "انتشرت شرطة في شوارع بغداد.", "شرطة في"),
    ("العراق", "تباطأت حركة المرور في بغداد.", "حركة المرور"),
    ("العراق", "أعلنت حركة بيع العقارات تراجعا.", "حركة بيع"),
    ("اليمن", "اقتحم مسلحون القاعدة الجوية في العند.", "القاعدة الجوية"),
    ("العراق", "استهدف مسلحون المنطقة العسكرية.", "المنطقة العسكرية"),
    ("لبنان", "اعتقلت مخابرات الجيش مسلحا في طرابلس.", "الجيش مسلحا"),
    ("العراق", "بدأت عمليات تفتيش في كركوك.", "عمليات تفتيش"),
    ("العراق", "أعلن حزب فوزه في الانتخابات.", "حزب فوزه"),
]


@pytest.mark.parametrize(("title", "text", "words"), NOBODY)
def test_words_that_name_nobody(title: str, text: str, words: str) -> None:
    if words == "is-initiator":
        assert ("is", "initiator") not in roles(text, title)
        return
    doc = analyse(text)
    named = [text[a.span[0] : a.span[1]] for a in find_actors(doc, lexicon().matches(doc))]
    assert not any(words in name for name in named)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("اشتبكت عشيرة البو علوان مع مسلحين في الرمادي.", "عشيرة البو علوان"),
        ("سيطر لواء خالد بن الوليد على البلدة.", "لواء خالد بن الوليد"),
        ("هاجمت كتيبة شهداء القرية موقعا.", "كتيبة شهداء القرية"),
        ("تبنت سرايا النور العملية.", "سرايا النور"),
    ],
)
def test_names_that_no_table_has(text: str, name: str) -> None:
    doc = analyse(text)
    named = [text[a.span[0] : a.span[1]] for a in find_actors(doc, lexicon().matches(doc)) if a.id is None]
    assert named[0].startswith(name)
