"""Whose names are covered: everybody whom no title, office or rank shows to be of public role."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marsad.model.document import Document
from marsad.model.naming import Named
from marsad.reading import read_document
from marsad.reading.words.naming_words import given as given_names
from marsad.store.veil import Veil, veil_of


def names(text: str, title: str | None = None) -> list[str]:
    found = read_document(Document(id="t", text=text, title=title, published="2024-05-12"))
    return [named.name for named in found.names.named]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قال الشاهد نوفل حمدان إن القصف بدأ فجرا.", ["نوفل حمدان"]),
        ("انفجر لغم بسيارة، بحسب مختار القرية عيسى جاموس.", ["عيسى جاموس"]),
        ("بحسب أحد أقاربه سعيد الحمدان فإن القوة اعتقلته.", ["سعيد الحمدان"]),
        ("وقالت أم سامر إنها فقدت ابنها عمار في الطريق.", ["أم سامر", "عمار"]),
        ("أصيبت الطفلة رزان بجروح.", ["رزان"]),
        ("انتشل المسعفون جثة خالد إبراهيم الجاسم من تحت الأنقاض.", ["خالد إبراهيم الجاسم"]),
        ("القبض على المتهم رعد كاظم جبار في حي المنصور.", ["رعد كاظم جبار"]),
        ("اقتادت القوة المدعو حميد شلال، وهو مزارع.", ["حميد شلال"]),
        ("الشهداء:\n1- خلدون العقاد\n2- تسنيم دلة", ["خلدون العقاد", "تسنيم دلة"]),
        ("وقتل فلنتان بركزان (34 عاما) في بيته.", ["فلنتان بركزان"]),
        ("قتل الشقيقان سامر ونادر الغزي.", ["سامر", "نادر الغزي"]),
        ("نقل محمد العلي إلى المستشفى، وقال العلي إنه بخير.", ["محمد العلي", "العلي"]),
        ("روى كرار، وهو عامل بناء، ما جرى.", ["كرار"]),
        ("الناشط عمر الحلبي صور القصف.", ["عمر الحلبي"]),
        ("وسُلّمت الجثة لخالد العلي.", ["خالد العلي"]),
        ("شهيدنا عبد الله بن سالم الكثيري من سكان القرية.", ["عبد الله بن سالم الكثيري"]),
        ("قتلت ريم عبد الكريم وابنتها.", ["ريم عبد الكريم"]),
        ("استهدفوا الطفل أيمن عبده رئيس وهو عائد من المدرسة.", ["أيمن عبده رئيس"]),
        ("وأصيب الشاب كنان محراث بشظايا في القدم.", ["كنان محراث"]),
        ("نجا الفتى سامر قلم في اللحظة الأخيرة.", ["سامر قلم"]),
        ("دفن أحمد الراوي أمس، وكان الشيخ أحمد قد نجا مرة.", ["أحمد الراوي", "أحمد"]),
        ("أسماؤهم: عبد القادر القائد، هالة الصفدي.", ["عبد القادر القائد", "هالة الصفدي"]),
        ("حملت طفلتها سيدرا إلى المشفى.", ["سيدرا"]),
        ("قتلت مع طفليها معاذ وسجود.", ["معاذ", "سجود"]),
        ("كان غسان يصلح سيارته حين سقط الصاروخ.", ["غسان"]),
        ("اعتقلوا معتصم بالله الدغيم.", ["معتصم بالله الدغيم"]),
        ("قتلت لميس العوجان وابن عمها هزبر نكدي.", ["لميس العوجان", "هزبر نكدي"]),
        ("واستشهد الشاب جندل شاتي الصقار برصاص قناص.", ["جندل شاتي الصقار"]),
        ("اعتقلت الدورية أمادو ديكو قرب السوق.", ["أمادو ديكو"]),
        ("داهموا منزل الأسير المحرر رامي عودة في سلواد.", ["رامي عودة"]),
        ("قتل النجار كريم جبار والميكانيكي سعد.", ["كريم جبار", "سعد"]),
        # Who is of public role, and what is no name at all.
        ("قوات في بلدة تل رفعت استهدفت بثلاث قذائف الحي.", []),
        ("هاجمت فصائل معارضة مواقع بعيدة المدى من دون عودة آمنة للسكان.", []),
        ("لأنه أكبر من فرضية الانفجار في عيادة طبية.", []),
        ("قال خالد العلي قائد الفرقة إن المعركة انتهت.", []),
        ("التقى الشيخ أحمد بوجهاء القرية.", []),
        ("كان سعيد الحظ، وكانت سلام تعم القرية.", []),
        ("قاد السائق محمد سيارة في الشارع.", ["محمد"]),
        ("أعلن المتحدث باسم القائد العام اللواء يحيى رسول مقتل مسلحين. وقال رسول إن العملية مستمرة.", []),
        ("التقى رئيس الوزراء محمد شياع السوداني وزير الدفاع ثابت العباسي.", []),
        ("قتل والي العراق أبو خديجة بضربة جوية لطيران التحالف.", []),
        ("قصف على قرية تل محمد ومدينة صلاح الدين وحي الحسين.", []),
        ("طالب المجلس كامل القوى بوقف القصف لصالح المدنيين.", []),
        ("وصل الجيش إلى شارع الشهيد محمد الدرة ومستشفى الدكتور خالد حسن.", []),
        ("يوم الجمعة في شهر رمضان الماضي صباحا.", []),
        ("قال الرئيس السوري بشار الأسد إن الحرب لم تنته.", []),
        ("نفذت كتائب أبو علي مصطفى الهجوم.", []),
        ("قتل سبعة من عناصر داعش في وادي الشاي جنوبي كركوك.", []),
    ],
)
def test_who_is_named(text: str, expected: list[str]) -> None:
    assert names(text) == expected


def test_names_of_a_title_of_its_own() -> None:
    text = "وقع القصف مساء. وقال خالد العلي إنه نجا."
    found = read_document(Document(id="t", text=text, title="خالد العلي يروي", published="2024-05-12")).names.named
    assert [(n.zone, n.name) for n in found] == [("title", "خالد العلي"), ("text", "خالد العلي")]
    assert all({"text": text, "title": "خالد العلي يروي"}[n.zone][slice(*n.span)] == n.name for n in found)


def test_why_somebody_is_taken_for_a_private_person() -> None:
    text = "قال الشاهد نوفل حمدان إن ابنه سامر، وهو هناك، نجا. وعاد حمدان مع خالد العلي."
    found = read_document(Document(id="t", text=text, published="2024-05-12")).names.named
    told = [(n.name, n.why, text[slice(*n.because)] if n.because else None) for n in found]
    assert told == [
        ("نوفل حمدان", "word", "الشاهد"),
        ("سامر", "kin", "ابنه"),
        ("حمدان", "repeated", None),
        ("خالد العلي", "nothing", None),
    ]


@pytest.mark.parametrize(
    ("words", "covers"),
    [
        ("شهادة نوفل حمدان الشمري", "نوفل حمدان الشمري"),
        ("كتبها حمدان الشمري", "حمدان الشمري"),
        ("لِنَوْفَل حمـدان", "نَوْفَل حمـدان"),
        ("وحمدان الشمرى", "حمدان الشمرى"),
        ("سيرة-نوفل-حمدان_الشمري.html", "نوفل-حمدان"),
        ("نوفل وحده", ""),
        ("عين حمدان", ""),
        ("الشمري، نوفل", ""),
        ("Nawfal", ""),
    ],
)
def test_words_that_stand_nowhere(words: str, covers: str) -> None:
    shown = Veil([Named(name="نوفل حمدان الشمري", span=(0, 0))]).words(words)
    assert shown.startswith(words.replace(covers, "█" * len(covers), 1)[: len(words) - 12])
    assert shown == words.replace(covers, "█" * len(covers), 1) or "html" in words


_TOKENS = st.sampled_from(
    ["قال", "الشاهد", "نوفل", "حمدان", "الشمري،", "و", "لنوفل", "قتل", "في", "كركوك.", "\n", "أبو", "عبد", "12", "عاما",
     "(", ")", "«", "»", "الطفلة", "رزان", "ـ", "ابنه", "المدعو", ":", "اللواء"]
)  # fmt: skip


@given(st.lists(_TOKENS, max_size=40).map(" ".join), st.lists(_TOKENS, max_size=6).map(" ".join))
def test_what_is_covered_stands_where_it_is_said(text: str, title: str) -> None:
    document = Document(id="t", text=text, title=title or None, published="2024-05-12")
    found = read_document(document).names
    zones = {"text": text, "title": title}
    assert all(zones[n.zone][slice(*n.span)] == n.name for n in found.named)
    shown = veil_of(found).document(document)
    assert len(shown.text) == len(text)
    assert all(a in (b, "█") for a, b in zip(shown.text, text, strict=True))
    again = veil_of(found).document(shown)
    assert again == shown


def test_what_no_name_holds_is_no_name() -> None:
    assert not given_names().never & given_names().names
