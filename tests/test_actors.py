"""Actors: the registry, and who is named in short phrases as reporters write them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from marsad.lexicon import lexicon
from marsad.model.actors import KINDS, ancestors, registry
from marsad.reading.actors.finding import ActorPhrase, document_country, find_actors
from marsad.text import analyse

_INTER = {
    "State forces",
    "Rebel group",
    "Political militia",
    "Identity militia",
    "Protesters",
    "Civilians",
    "External/Other forces",
    None,
}


def read(text: str, country: str | None = None) -> list[ActorPhrase]:
    doc = analyse(text)
    return find_actors(doc, lexicon().matches(doc), country=country)


def named(text: str, country: str | None = None) -> list[tuple[str | None, str]]:
    return [(a.id, text[a.span[0] : a.span[1]]) for a in read(text, country)]


def test_registry_is_sound() -> None:
    entries = registry()
    for entry in entries.values():
        assert entry.name_en
        assert entry.name_ar
        assert entry.kind in KINDS
        assert entry.acled_inter in _INTER
        assert entry.parent is None or entry.parent in entries
        assert entry.id not in ancestors(entry.id)


def test_ancestors_go_from_the_nearest_up() -> None:
    assert ancestors("iq-tribal-mobilization") == ("iq-pmf", "iq-security-forces", "iq-government")
    assert ancestors("nobody-of-that-id") == ()


@pytest.mark.parametrize(
    ("text", "country", "expected"),
    [
        ("نفذ جهاز مكافحة الإرهاب عملية", "IQ", ("iq-cts", "جهاز مكافحة الإرهاب")),
        ("بإسناد طيران التحالف الدولي", "IQ", ("coalition", "طيران التحالف الدولي")),
        ("قتل عناصر تنظيم داعش الإرهابي", "IQ", ("is", "عناصر تنظيم داعش الإرهابي")),
        ("ملاحقة بقايا «تنظيم الدولة» (داعش)", None, ("is", "بقايا «تنظيم الدولة» (داعش)")),
        ("مواقع لقوات النظام", "SY", ("sy-government-forces", "قوات النظام")),
        ("استهدفت مواقع ميليشيات قسد", "SY", ("sy-sdf", "ميليشيات قسد")),
        ("أطلق مجاهدو القسام قذيفة", "PS", ("ps-hamas", "مجاهدو القسام")),
        ("هاجمت مليشيات المستوطنين القرية", "PS", ("il-settlers", "مليشيات المستوطنين")),
        ("القوات المسلحة اليمنية تعلن", None, ("ye-ansar-allah", "القوات المسلحة اليمنية")),
        ("قوات الدعم السريع تقصف", "SD", ("sd-rsf", "قوات الدعم السريع")),
    ],
)
def test_names(text: str, country: str | None, expected: tuple[str, str]) -> None:
    assert expected in named(text, country)


@pytest.mark.parametrize(
    ("text", "actor", "words"),
    [
        ("غارة إسرائيلية على البلدة", "il-forces", "إسرائيلية"),
        ("غارات جوية صهيونية على الحي", "il-forces", "صهيونية"),
        ("القصف التركي على القرية", "tr-forces", "التركي"),
        ("قصف صاروخي إيراني", "ir-forces", "إيراني"),
    ],
)
def test_an_adjective_names_the_doer(text: str, actor: str, words: str) -> None:
    found = [a for a in read(text) if a.kind == "adjective"]
    assert [(a.id, text[a.span[0] : a.span[1]]) for a in found] == [(actor, words)]


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("استهدفت المدفعية التركية القرية", "tr-forces"),
        ("حلقت طائرات حربية روسية", "ru-forces"),
        ("سقطت مسيّرة أمريكية", "us"),
        ("طائرات حربية يعتقد أنها روسية", "ru-forces"),
    ],
)
def test_weapons_of_a_force(text: str, actor: str) -> None:
    assert actor in [a.id for a in read(text)]


@pytest.mark.parametrize("text", ["تقع على الأراضي السورية", "مواطن عراقي في المدينة", "الليرة السورية"])
def test_other_adjectives_name_no_force(text: str) -> None:
    assert not [a for a in read(text) if a.id not in (None, "civilians")]


@pytest.mark.parametrize(
    ("country", "actor"),
    [("IQ", "iq-army"), ("SY", "sy-government-forces"), ("LB", "lb-army"), ("SD", "sd-saf")],
)
def test_general_names_depend_on_the_country(country: str, actor: str) -> None:
    assert [a.id for a in read("انتشر الجيش في المدينة", country)] == [actor]


def test_the_occupation_is_whoever_the_document_speaks_of() -> None:
    assert ("tr-forces", "الاحتلال") in named("قصف الاحتلال قرى قوات سوريا الديمقراطية في ريف منبج", "SY")
    assert ("il-forces", "الاحتلال") in named("غارة إسرائيلية على القنيطرة، وتوغل الاحتلال في القرية", "SY")
    assert ("il-forces", "قوات الاحتلال") in named("قوات الاحتلال تقتحم المخيم", "PS")


def test_the_organisation_named_last_is_meant() -> None:
    text = "هاجم حزب العمال الكردستاني نقطة، وقال البيان إن التنظيم خسر عنصرين"
    assert [a.id for a in read(text, "SY") if "التنظيم" in a.name] == ["pkk"]


def test_units_keep_their_words() -> None:
    text = "نفذت قوة من اللواء 45 بالفرقة الثامنة بالجيش العراقي عملية"
    actor = read(text, "IQ")[0]
    assert (actor.id, actor.unit, actor.parent) == ("iq-army", "اللواء 45 بالفرقة الثامنة", "iq-armed-forces")
    assert text[slice(*actor.span)] == "قوة من اللواء 45 بالفرقة الثامنة بالجيش العراقي"


def test_commands_of_an_area() -> None:
    actor = read("قيادة عمليات غرب نينوى تعلن", "IQ")[0]
    assert (actor.id, actor.unit) == ("iq-joc", "قيادة عمليات غرب نينوى")


def test_a_rank_is_no_unit() -> None:
    assert read("وصل اللواء سمير حامد", "IQ") == []


def test_joined_pairs_are_apart() -> None:
    text = "تنسيق بين وزارتي الدفاع والداخلية"
    assert named(text, "IQ") == [("iq-ministry-defence", "وزارتي الدفاع"), ("iq-ministry-interior", "الداخلية")]
    both = "عملية مشتركة بين الجيش العراقي وقوات البيشمركة"
    assert [(a.id, a.prefix) for a in read(both, "IQ")] == [("iq-army", ""), ("iq-peshmerga", "و")]


@pytest.mark.parametrize(
    ("text", "prefix", "words"),
    [
        ("تابعة لتنظيم داعش", "ل", "تنظيم داعش"),
        ("عناصر للتنظيم الإرهابي", "ل", "للتنظيم الإرهابي"),
        ("والتحالف الدولي", "و", "التحالف الدولي"),
        ("بقوات البيشمركة", "ب", "قوات البيشمركة"),
    ],
)
def test_prefixes_are_parted_off_where_the_spelling_stays_whole(text: str, prefix: str, words: str) -> None:
    actor = next(a for a in read(text, "IQ") if a.id not in (None, "civilians"))
    assert actor.prefix == prefix or actor.first == 0
    assert text[slice(*actor.span)].endswith(words)


def test_groups_loyal_to_a_patron() -> None:
    assert [a.id for a in read("استهدفت ميليشيات موالية لإيران القاعدة", "SY")] == ["sy-iran-backed-militias"]
    assert [a.id for a in read("استهدفت ميليشيات موالية لإيران القاعدة", "IQ")] == ["iq-armed-factions"]


def test_countries_are_actors_as_subjects_only() -> None:
    assert [a.id for a in read("شنت روسيا غارات", "SY")] == ["ru-forces"]
    assert read("سافر إلى روسيا", "SY") == []
    assert read("يعيش في تركيا", "SY") == []


def test_people_without_a_force() -> None:
    assert [(a.id, a.kind) for a in read("مقتل ثلاثة مدنيين", None)] == [("civilians", "persons")]
    assert [a.id for a in read("اغتال مسلحون مجهولون رئيس اللجنة", "IQ")] == ["unidentified-armed-group"]
    assert [a.id for a in read("اغتال مسلحون مجهولون مختار القرية", "IQ")] == ["unidentified-armed-group", "civilians"]
    assert [a.id for a in read("قطع محتجون الطريق", "IQ")] == ["protesters"]


def test_a_group_that_no_table_has_keeps_its_name() -> None:
    actor = read('تبنت كتائب "الوعد" الهجوم', "IQ")[0]
    assert (actor.id, actor.kind, actor.name) == (None, "unknown", 'كتائب "الوعد"')


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("قصف في ريف حلب وإدلب", "SY"),
        ("عملية في كركوك وديالى", "IQ"),
        ("اقتحام مخيم في نابلس بالضفة الغربية", "PS"),
        ("لا مكان هنا", None),
    ],
)
def test_the_country_of_a_document(text: str, country: str | None) -> None:
    doc = analyse(text)
    assert document_country(lexicon().matches(doc)) == country


_WORDS = st.sampled_from(
    [
        "قوة",
        "من",
        "الجيش",
        "العراقي",
        "وعناصر",
        "«داعش»",
        "غارة",
        "إسرائيلية",
        "،",
        ".",
        "اللواء",
        "45",
        "قـسد",
        "روسيا",
        "والتنظيم",
        "للنظام",
        "وزارتي",
        "الدفاع",
        "والداخلية",
        "(الأسايش)",
        "ميليشيات",
        "موالية",
        "لإيران",
        "مدنيين",
        "\n",
        "كتائب",
        "النصر",
        "أنها",
        "طائرات",
        "يعتقد",
    ]
)


@settings(deadline=None, max_examples=150)
@given(st.lists(_WORDS, max_size=14), st.sampled_from([None, "IQ", "SY", "PS"]))
def test_phrases_lie_in_the_text_in_order(words: list[str], country: str | None) -> None:
    text = " ".join(words)
    doc = analyse(text)
    behind = 0
    for actor in find_actors(doc, lexicon().matches(doc), country=country):
        assert behind <= actor.first < actor.last <= len(doc.tokens)
        behind = actor.last
        assert text[slice(*actor.span)] == actor.name
        assert actor.name
        assert actor.id is None or actor.id in registry()
