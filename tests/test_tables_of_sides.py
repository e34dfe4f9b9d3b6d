"""The tables of countries and of actors' traits: what they answer, and what their check says of a bad line."""

import re
from importlib import resources
from pathlib import Path

import pytest

from marsad.gazetteer.tables import country_codes
from marsad.lexicon import check as words_check
from marsad.lexicon import check_actors as names_check
from marsad.lexicon import lexicon
from marsad.lexicon.tables import data_files
from marsad.model.actors import registry
from marsad.model.check import check
from marsad.model.countries import MARKS, NAMED, Mark, Named, by_country, countries, countries_with
from marsad.model.traits import TRAITS, having, in_order
from marsad.reading.actors.finding import find_actors
from marsad.text import analyse

DATA = resources.files("marsad.model") / "data"
SOURCES = Path(__file__).parent.parent / "src" / "marsad"
COUNTRY = "country," + ",".join((*MARKS, *NAMED)) + ",note"
PLAIN = "," * (len(MARKS) + len(NAMED))


def line(country: str, **cells: str) -> str:
    """A line of the table of countries with some cells filled."""
    return ",".join([country, *(cells.get(column, "") for column in (*MARKS, *NAMED)), ""])


def checked(folder: Path, countries: str | None = None, traits: str | None = None) -> list[str]:
    """What the check says where one of the tables has these lines instead of its own."""
    for name, text in (("countries.csv", countries), ("actor_traits.csv", traits)):
        own = (DATA / name).read_text(encoding="utf-8")
        (folder / name).write_text(own if text is None else text, encoding="utf-8")
    return check(country_codes(), folder)


def with_lines(name: str, *more: str) -> str:
    return (DATA / name).read_text(encoding="utf-8") + "".join(one + "\n" for one in more)


def test_the_tables_are_sound() -> None:
    assert check(country_codes()) == []


@pytest.mark.parametrize(
    ("country", "mark", "has"),
    [
        ("IQ", "read", True),
        ("IR", "read", True),
        ("IR", "small_towns", False),
        ("SO", "read", False),
        ("LY", "rival_armies", True),
        ("LY", "one_army", False),
        ("PS", "occupied", True),
        ("LB", "occupied", False),
    ],
)
def test_marks_of_countries(country: str, mark: Mark, has: bool) -> None:
    assert mark in MARKS
    assert (country in countries_with(mark)) is has
    assert getattr(countries()[country], mark) is has


@pytest.mark.parametrize(
    ("column", "country", "actor"),
    [
        ("facing", "LB", "il-forces"),
        ("facing", "SY", None),
        ("al_qaeda", "YE", "ye-aqap"),
        ("al_qaeda", "IQ", None),
        ("judiciary", "IQ", "iq-judiciary"),
        ("judiciary", "SY", "sy-government"),
        ("foe", "SY", None),
    ],
)
def test_actors_of_countries(column: Named, country: str, actor: str | None) -> None:
    assert column in NAMED
    assert by_country(column).get(country) == actor


def test_traits_keep_the_order_of_the_table() -> None:
    assert in_order("sought")[:2] == ("is", "al-qaeda")
    assert having("sought") == set(in_order("sought")) <= having("organisation")


def test_every_trait_and_column_is_asked_for() -> None:
    code = "".join(file.read_text(encoding="utf-8") for file in sorted(SOURCES.rglob("*.py")))
    asked = set(re.findall(r'(?:having|in_order|countries_with|by_country)\("([a-z_-]+)"\)', code))
    assert asked == {*TRAITS, *MARKS, *NAMED}


def test_names_lead_to_actors_that_are_known() -> None:
    assert names_check.check(registry(), country_codes()) == []


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("actors.csv", "id,pos,form\nus,noun,قوة", []),
        ("actors.csv", "id,pos,form\niq-armi,noun,قوة", ["no actor has the id 'iq-armi'; write 'iq-army' if that is"]),
        ("actor_proxies.csv", "patron,iq,note\nus,,", []),
        ("actor_proxies.csv", "patron,iq,note\nus,nobody-known-here,", ["iq: no actor has the id 'nobody-known-here'"]),
        ("actor_bases.csv", "form,actors,countries\nK1,us|usa,IQ|QQ",
         ["actors: no actor has the id 'usa'", "countries: no country has the id 'QQ'"]),
        ("actor_named.csv", "generic,country,named,beyond,with,unless,actor\narmy,SY,us|@TR|~police,,,,tr-forces", []),
        ("actor_named.csv", "generic,country,named,beyond,with,unless,actor\narmee,SY,@XY,~polis,us,,",
         ["named: no adjective has the id 'XY'", "beyond: no general name has the id 'polis'",
          "generic: no general name has the id 'armee'; write 'army'"]),
        ("actor_eras.csv", "generic,country,since,unless,actor\narmy,SY,2025,,us", ["since is '2025'; write a day as"]),
    ],
)  # fmt: skip
def test_bad_lines_of_names(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, file: str, text: str, said: list[str]
) -> None:
    (tmp_path / file).write_text(text, encoding="utf-8")
    kept = [f for f in data_files() if f.name != file and f.name in ("actors_generic.csv", "actors_nisba.csv")]
    monkeypatch.setattr(names_check, "data_files", lambda: [*kept, tmp_path / file])
    problems = names_check.check(registry(), country_codes())
    assert len(problems) == len(said)
    for problem, beginning in zip(problems, said, strict=True):
        assert problem.startswith(f"{file}:2: {beginning}")


@pytest.mark.parametrize(
    ("more", "said"),
    [
        (line("JO"), []),
        (line("JO", read="yes", clans="iq-tribes"), []),
        (line("jo"), ["no country has the code 'jo'"]),
        (line("QQ", read="yes"), ["no country has the code 'QQ'"]),
        (line("IQ"), ["'IQ' stands in line 2 already"]),
        (line("JO", read="Yes"), ["read is 'Yes'; write yes or nothing"]),
        (line("JO", abroad="no"), ["abroad is 'no'; write yes or nothing"]),
        (line("JO", clans="jo-goverment"), ["clans: no actor has the id 'jo-goverment'; write 'jo-government'"]),
        (line("JO", one_enemy="yes"), ["one_enemy is yes, but facing names nobody"]),
        (line("JO", one_enemy="yes", facing="il-forces"), []),
        ("JO,yes", ["the line has not"]),
        (f"JO{PLAIN},a note, with a comma", ["the line has not"]),
        (f'JO{PLAIN},"a note, with a comma"', []),
    ],
)
def test_lines_of_countries(tmp_path: Path, more: str, said: list[str]) -> None:
    text = with_lines("countries.csv", more)
    found = checked(tmp_path, countries=text)
    assert [f.startswith(f"model/data/countries.csv:{len(text.splitlines())}: ") for f in found] == [True] * len(said)
    assert all(part in problem for part, problem in zip(said, found, strict=True))


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ("organization,is,", ["no rule asks for the trait 'organization'; write 'organisation' if that is meant"]),
        ("by-air,coalition,", ["'by-air' stands in line"]),
        ("by-air", ["the line has not 3 cells"]),
    ],
)
def test_lines_of_traits(tmp_path: Path, more: str, said: list[str]) -> None:
    found = checked(tmp_path, traits=with_lines("actor_traits.csv", more))
    assert all(part in problem for part, problem in zip(said, found, strict=True))


@pytest.mark.parametrize(
    ("trait", "actors", "said"),
    [
        ("by-air", "coalition|us", []),
        ("by-air", "", ["an id is missing"]),
        ("by-air", "coalition|", ["an id is missing"]),
        ("by-air", "coalition | us", ["no actor has the id 'coalition '", "no actor has the id ' us'"]),
        ("by-air", "coalition|us|us", ["'us' stands in the line twice"]),
        ("settlers", "il-setlers", ["no actor has the id 'il-setlers'; write 'il-settlers'"]),
        ("headquarters", "us-centcom", []),
        ("headquarters", "coalition", ["'coalition' has no parent"]),
    ],
)
def test_actors_of_traits(tmp_path: Path, trait: str, actors: str, said: list[str]) -> None:
    lines = (DATA / "actor_traits.csv").read_text(encoding="utf-8").splitlines()
    changed = [f"{trait},{actors}," if one.startswith(trait + ",") else one for one in lines]
    found = checked(tmp_path, traits="\n".join(changed))
    assert all(part in problem for part, problem in zip(said, found, strict=True))


def test_a_header_that_is_not_the_tables(tmp_path: Path) -> None:
    found = checked(tmp_path, COUNTRY.replace("clans", "clan") + "\n", "trait,actors,note\n")
    assert found[:2] == [
        "model/data/countries.csv:1: no column is called 'clan'; write 'clans' if that is meant",
        "model/data/countries.csv:1: the column 'clans' is missing; write it into the header",
    ]
    assert all(f"the trait {trait!r} has no line" in problem for trait, problem in zip(TRAITS, found[2:], strict=True))


@pytest.mark.parametrize(
    ("text", "country", "actor"),
    [
        ("هاجم الحشد القرية", "IQ", "iq-pmf"),
        ("هاجم الحشد القرية", "SY", "iq-pmf"),
        ("هاجم الحشد القرية", None, "iq-pmf"),
        ("هاجم الحشد القرية", "YE", None),
        ("هاجم الحشد الشعبي القرية", "YE", "iq-pmf"),
        ("قصف طيران الجيش القرية", "IQ", "iq-army-aviation"),
        ("قصف طيران الجيش القرية", "SY", "sy-government-forces"),
        ("قصف طيران الجيش العراقي القرية", "SY", "iq-army-aviation"),
    ],
)
def test_names_that_mean_somebody_in_some_countries(text: str, country: str | None, actor: str | None) -> None:
    doc = analyse(text)
    found = find_actors(doc, lexicon().matches(doc), country=country)
    assert next((a.id for a in found), None) == actor


@pytest.mark.parametrize(
    ("text", "country", "actor"),
    [
        ("نشرت الفصائل المحلية عناصرها وقالت حركة رجال الكرامة إنها هناك", "SY", "sy-druze-fighters"),
        ("نشرت الفصائل المحلية عناصرها", "SY", "unidentified-armed-group"),
        ("هاجم المقاتلون الأكراد القرية وقالت البيشمركة إنها هناك", "IQ", "iq-peshmerga"),
        ("هاجم المقاتلون الأكراد القرية", "SY", "sy-sdf"),
        ("توغلت قوات الاحتلال في القرية", "SY", "tr-forces"),
        ("توغلت قوات الاحتلال في القرية وقصف الجيش الإسرائيلي تلة", "SY", "il-forces"),
        ("توغلت قوات الاحتلال وقال الجيش الإسرائيلي شيئا وردت قسد والجيش التركي", "SY", "tr-forces"),
        ("أطلق حرس الحدود النار", "SY", "sy-government-forces"),
        ("أطلق حرس الحدود النار وقال الجيش التركي إنهم مهربون", "SY", "tr-forces"),
        ("قصف الطيران الحربي القرية", "IQ", "iq-air-force"),
        ("قصف الطيران الحربي القرية حيث ينتشر حزب العمال الكردستاني", "IQ", "iq-air-force"),
        ("قصف الطيران الحربي مواقع حزب العمال الكردستاني وقالت القوات التركية ذلك", "IQ", "tr-forces"),
        ("قصفت الفصائل المسلحة القرية", "SY", "syria-rebels"),
        ("قصفت الفصائل المسلحة القرية وقال الجيش الوطني السوري ذلك", "SY", "sy-sna"),
    ],
)
def test_general_words_by_whom_a_report_names(text: str, country: str, actor: str) -> None:
    doc = analyse(text)
    found = find_actors(doc, lexicon().matches(doc), country=country)
    assert found[0].id == actor


@pytest.mark.parametrize(
    ("only", "wrong"), [("", False), ("IQ", False), ("IQ|SY", False), ("iq", True), ("IQ SY", True), ("IQ|", True)]
)
def test_countries_of_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, only: str, wrong: bool) -> None:
    table = tmp_path / "actors.csv"
    table.write_text(f"id,pos,form,only_in\nus,noun,قوة,{only}\n", encoding="utf-8")
    monkeypatch.setattr(words_check, "data_files", lambda: [table])
    assert [problem.startswith("actors.csv:2: only_in is") for problem in words_check.check()] == [True] * wrong
