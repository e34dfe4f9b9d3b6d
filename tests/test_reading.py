"""Short reports with the readings they should get: kinds, roles, results, status, and what is no happening."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad import read
from marsad.model.mention import Mention

DAY = "2022-05-11"


def only(text: str, published: str = DAY) -> Mention:
    found = read(text, published=published)
    assert len(found) == 1, [(m.kind, [text[slice(*e.span)] for e in m.evidence]) for m in found]
    return found[0]


def sub_type(mention: Mention) -> str | None:
    return mention.acled.sub_event_type or mention.acled.event_type if mention.acled else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("قصفت مدفعية الجيش التركي محيط قرية الزهراء شمال حلب", "Shelling/artillery/missile attack"),
        ("قصف صاروخي يستهدف بلدة النور بريف إدلب", "Shelling/artillery/missile attack"),
        ("شن الطيران الحربي الروسي غارتين على أطراف بلدة النور", "Air/drone strike"),
        ("استهدفت طائرة مسيرة تركية سيارة على طريق القامشلي", "Air/drone strike"),
        ("انفجرت عبوة ناسفة بدورية للجيش العراقي في قضاء الطارمية", "Remote explosive/landmine/IED"),
        ("إصابة طفل بانفجار لغم أرضي في بادية دير الزور", "Remote explosive/landmine/IED"),
        ("فجر انتحاري نفسه قرب مدخل سوق شعبي وسط بغداد", "Suicide bomb"),
        ("اندلعت اشتباكات بين الجيش العراقي وعناصر من داعش غرب الحويجة", "Armed clash"),
        ("تعرض محيط بلدة النور لقصف مجهول المصدر", "Explosions/Remote violence"),
        ("دوي انفجار في حي الكرادة وسط بغداد", "Explosions/Remote violence"),
        ("اعتقلت قوة من الشرطة الاتحادية أربعة متهمين في كركوك", "Arrests"),
        ("عثرت قوة من الحشد الشعبي على كدس عتاد في جزيرة سامراء", "Disrupted weapons use"),
        ("دمرت القوات الأمنية ثلاثة أوكار لداعش في جبال حمرين", "Looting/property destruction"),
        ("اختطف مسلحون مجهولون اثنين من الرعاة في بادية السماوة", "Abduction/forced disappearance"),
        ("انسحبت القوات الأميركية من قاعدة القيارة", "Change to group/activity"),
    ],
)
def test_acled_types(text: str, expected: str) -> None:
    assert sub_type(only(text)) == expected


@pytest.mark.parametrize(
    ("text", "role", "actor"),
    [
        ("قصفت المدفعية التركية قرية الزهراء", "initiator", "tr-forces"),
        ("غارة إسرائيلية على بلدة عيترون جنوب لبنان", "initiator", "il-forces"),
        ("قصف مدفعي لقوات النظام على بلدة النور", "initiator", "sy-government-forces"),
        ("أصيب مدنيان بقصف صاروخي من قبل قوات سوريا الديمقراطية على مدينة الباب", "initiator", "sy-sdf"),
        ("نفذ طيران التحالف الدولي ضربات جوية في وادي حوران", "initiator", "coalition"),
        ("نفذت قوات البيشمركة عملية أمنية بإسناد التحالف الدولي في قره جوغ", "support", "coalition"),
        ("نفذ الجيش العراقي عملية أمنية بمشاركة قوات البيشمركة قرب مخمور", "partner", "iq-peshmerga"),
        ("بأمر من القائد العام للقوات المسلحة نفذ جهاز مكافحة الإرهاب عملية إنزال جوي في الحويجة", "authority",
         "iq-commander-in-chief"),
        ("استهدف الجيش الوطني مواقع قسد في محيط عين عيسى بقذائف المدفعية", "target", "sy-sdf"),
        ("مقتل 7 عناصر من داعش بضربة جوية في صحراء الأنبار", "target", "is"),
    ],
)  # fmt: skip
def test_roles(text: str, role: str, actor: str) -> None:
    found = {(a.role, a.id) for m in read(text, published=DAY) for a in m.actors}
    assert (role, actor) in found


def test_both_sides_of_a_joint_act_are_initiators() -> None:
    mention = only("عملية أمنية مشتركة بين الجيش العراقي وقوات البيشمركة في قضاء كفري")
    assert {a.id for a in mention.actors if a.role == "initiator"} == {"iq-army", "iq-peshmerga"}


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("مقتل 7 عناصر من داعش بضربة جوية في صحراء الأنبار", ("killed", "is", 7, 7)),
        ("مقتل ثلاثة مدنيين وإصابة خمسة آخرين بقصف مدفعي على بلدة النور", ("killed", "civilians", 3, 3)),
        ("مقتل ثلاثة مدنيين وإصابة خمسة آخرين بقصف مدفعي على بلدة النور", ("wounded", "civilians", 5, 5)),
        ("إصابة طفلين بانفجار لغم أرضي في بادية دير الزور", ("wounded", "civilians", 2, 2)),
        ("استشهد مدني بقصف مدفعي على بلدة النور", ("killed", "civilians", 1, 1)),
        ("أسفر القصف على بلدة النور عن مقتل أكثر من 30 شخصا", ("killed", None, 31, None)),
        ("اعتقلت الشرطة الاتحادية أربعة إرهابيين من داعش في كركوك", ("arrested", "is", 4, 4)),
        ("دمرت القوات الأمنية خمسة كهوف لداعش في جبال حمرين", ("destroyed", "is", 5, 5)),
        ("عثر الجيش العراقي خلال العملية ضد داعش على حزامين ناسفين في وادي حوران", ("found", "is", 2, 2)),
    ],
)
def test_results(text: str, result: tuple[str, str | None, int | None, int | None]) -> None:
    found = {(r.kind, r.group, r.low, r.high) for m in read(text, published=DAY) for r in m.results}
    assert result in found


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("قصفت المدفعية التركية قرية الزهراء اليوم", "reported"),
        ("تعتزم القوات الأميركية الانسحاب من قاعدة القيارة", "planned"),
        ("نفت وزارة الدفاع العراقية وقوع قصف على قاعدة بلد", "denied"),
        ("العملية الأمنية التي أطلقها الجيش العراقي في حمرين ما زالت مستمرة", "ongoing"),
        ("سيطر تنظيم داعش على مدينة الموصل عام 2014", "background"),
    ],
)
def test_status(text: str, status: str) -> None:
    assert [m.status for m in read(text, published=DAY)] == [status]


@pytest.mark.parametrize(
    "text",
    [
        "فوز فريق الشرطة على ضيفه بهدفين في مباراة الدوري",
        "ضربات الشمس تزيد في تموز والأطباء ينصحون بشرب الماء",
        "أجرى الفريق الطبي عملية جراحية ناجحة في مستشفى أربيل",
        "ارتفاع أسعار النفط عالميا بعد قرار أوبك",
        "الاتحاد الأوروبي يهاجم قرار واشنطن بشأن الرسوم",
        "إصابة ثلاثة أشخاص بحادث سير على طريق بغداد كركوك",
        "وفاة شخصين غرقا في نهر دجلة",
        "وزير الكهرباء يفتتح محطة جديدة في البصرة",
        "هزة أرضية تضرب محافظة ديالى دون أضرار",
    ],
)
def test_what_is_no_happening(text: str) -> None:
    violent = {"Battles", "Explosions/Remote violence", "Violence against civilians"}
    assert not [m for m in read(text, published=DAY) if m.acled and m.acled.event_type in violent]


def test_agreeing_sentences_are_one_mention() -> None:
    text = (
        "مقتل ثلاثة مدنيين بقصف مدفعي على بلدة النور بريف إدلب\n"
        "قتل ثلاثة مدنيين، اليوم الأربعاء، جراء قصف مدفعي لقوات النظام استهدف بلدة النور بريف إدلب.\n"
        "وأسفر القصف عن أضرار في منازل الأهالي."
    )
    mention = only(text)
    assert mention.place is not None
    assert "النور" in mention.place.name_ar
    assert len(mention.evidence) >= 2


def test_two_days_are_two_mentions() -> None:
    text = (
        "قصفت المدفعية التركية قرية الزهراء شمال حلب اليوم الأربعاء. "
        "وكانت طائرة مسيرة قد استهدفت سيارة قرب مدينة القامشلي يوم الاثنين الماضي."
    )
    assert len(read(text, published=DAY)) == 2


def test_the_speaker_is_kept() -> None:
    mention = only("أعلنت خلية الإعلام الأمني، اليوم الأربعاء، مقتل أربعة عناصر من داعش بضربة جوية في جبال حمرين.")
    assert [a.organisation for a in mention.attribution] == ["iq-smc"]


def test_a_title_of_its_own_is_evidence() -> None:
    found = read("أسفر الهجوم عن إصابة جنديين.", title="هجوم على نقطة للجيش العراقي في داقوق", published=DAY)
    assert {e.zone for m in found for e in m.evidence} >= {"title"}


def _values(mention: Mention):  # type: ignore[no-untyped-def]
    yield from (v for v in (mention.operation, mention.count, mention.date, mention.place) if v is not None)
    for group in (mention.places, mention.actors, mention.results, mention.people, mention.means, mention.attribution):
        yield from group


PARTS = st.sampled_from(
    [
        *(
            "مقتل ثلاثة مدنيين",
            "وإصابة 5 آخرين",
            "جراء قصف مدفعي",
            "لقوات النظام",
            "على بلدة النور",
            "بريف إدلب الجنوبي",
        ),
        *("اليوم الأربعاء", "وقال", "المتحدث باسم وزارة الدفاع العراقية", "اللواء أحمد سالم", 'إن "القوة دمرت أوكارا"'),
        *(
            "، ",
            ". ",
            "\n",
            "أعلنت خلية الإعلام الأمني",
            "طائرة مُسيَّرة",
            "فيما",
            "بإسناد التحالف الدولي",
            "أمس",
            ": ",
            "؛ ",
        ),
        *("عملية «فجر الجبال»", "٧ قتلى من داعش", "وأضاف", "في 12 آب", "#عاجل", "📍", "(قسد)", "عبوة ناسفة", "ـــ"),
        *("قصـ ـف", "محافظتي كركوك وديالى"),
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(PARTS, max_size=30), st.booleans())
def test_every_value_quotes_its_words(parts: list[str], with_title: bool) -> None:
    text = " ".join(parts)
    title = "هجوم على نقطة للجيش العراقي في داقوق" if with_title else None
    for mention in read(text, title=title, published=DAY):
        assert mention.evidence
        for value in _values(mention):
            if value.span is not None:
                source = title if value.zone == "title" else text
                assert source is not None
                assert source[slice(*value.span)] == value.text
        for evidence in mention.evidence:
            source = title if evidence.zone == "title" else text
            assert source is not None
            assert 0 <= evidence.span[0] < evidence.span[1] <= len(source)


def test_reading_is_deterministic() -> None:
    text = "قصفت المدفعية التركية قرية الزهراء شمال حلب، ما أدى إلى مقتل مدنيين اثنين وإصابة طفل."
    assert read(text, published=DAY) == read(text, published=DAY)


def test_the_day_of_publication_is_a_date_or_iso() -> None:
    text = "قصف الطيران بلدة سرمين أمس"
    days = [m.date and m.date.start for day in ("2021-06-07", date(2021, 6, 7)) for m in read(text, published=day)]
    assert days == ["2021-06-06", "2021-06-06"]
    with pytest.raises(ValueError, match="07/06/2021"):
        read(text, published="07/06/2021")
