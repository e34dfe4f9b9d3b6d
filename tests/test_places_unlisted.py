"""Places by sort: names that no table holds behind type words, and places named again by their sort alone."""

import pytest

from marsad import places

NAMED = [
    # behind hills, bridges, airfields, without an article as well
    ("كمين في وادي الصفراوي (35 كم شرق بعقوبة)", ["وادي الصفراوي", "بعقوبة"]),
    ("سقطت قذيفة قرب جبل سرودة", ["جبل سرودة"]),
    ("انفجرت عبوة عند جسر الغدير بقذيفة قديمة", ["جسر الغدير"]),
    ("قصفت الطائرات معسكر الجوالة الخاضع لسيطرة الحوثيين", ["معسكر الجوالة"]),
    ("تعرض حقل الورادة لقصف", ["حقل الورادة"]),
    ("هجوم على حاجز سروان عند الفجر", ["حاجز سروان"]),
    # schools, mosques, units of Yemen
    ("أصابت القذيفة مدرسة الفجر وسط بعقوبة", ["مدرسة الفجر", "بعقوبة"]),
    ("غارة على مسجد النور بحي الصالحين في حلب", ["مسجد النور", "الصالحين", "حلب"]),
    ("قصفت مديرية الجميلة شمال صعدة", ["الجميلة", "صعدة"]),
    ("غارتان على منطقة بني صبيح بمديرية سحار", ["بني صبيح", "سحار"]),
    # two sorts of one name, names that begin with a direction
    ("اقتحمت القوة مدينة ومخيم جنين", ["جنين"]),
    ("هاجم مسلحون ناحية وقضاء الحويجة", ["الحويجة"]),
    ("قصف نيالا بجنوب دارفور", ["نيالا", "جنوب دارفور"]),
    ("كمين قرب بن قردان", ["بن قردان"]),
    ("هجوم في جبل الشعانبي بولاية القصرين", ["جبل الشعانبي", "القصرين"]),
    ("هجوم على معسكر في كيدال شمال مالي", ["كيدال", "شمال مالي"]),
]

NOTHING = [
    "قصف جبل شاهق وتل ترابي",
    "في قاعدة بيانات المنظمة",
    "هبطوا في مطار عسكري",
    "حاجز تفتيش مشترك",
    "انفجار في ساحة معركة",
    "فتشت القوة موقع الضربة لاحقا",
    "قالت مديرية الدفاع المدني ذلك",
    "مصادر محلية تحدثت عن ذلك",
    "هم حريصون في المحافظة على الأرواح",
    "عملية في المدينة والبلدة",
    "قال مصدر أمني سوداني للجزيرة إن الجيش قصف المواقع",
]


@pytest.mark.parametrize(("text", "names"), NAMED, ids=[t for t, _ in NAMED])
def test_named(text: str, names: list[str]) -> None:
    assert [p.name_ar for p in places.find(text)] == names


@pytest.mark.parametrize("text", NOTHING)
def test_nothing(text: str) -> None:
    assert [p.text for p in places.find(text)] == []


AGAIN = [
    ("هجوم في قضاء الحويجة. وفي القضاء نفسه انفجرت عبوة", "القضاء", "الحويجة", "Kirkuk"),
    ("قصف مدينة سراقب. ثم استهدفت غارة السوق في المدينة", "المدينة", "سراقب", "Idlib"),
    ("اشتباكات في محافظة درعا. وقتل شاب في ريف المحافظة الشرقي", "ريف المحافظة الشرقي", "ريف درعا الشرقي", "Dara"),
    ("وصل رتل إلى بلدة تل تمر. وقصفت المدفعية محيط البلدة", "محيط البلدة", "تل تمر", "Al Hasakah"),
    ("اعتقل شاب في قرية الزنبورية بمحافظة ديالى. وفتشت القوة منازل في القرية", "القرية", "الزنبورية", "Diyala"),
]


@pytest.mark.parametrize(("text", "phrase", "name", "admin1"), AGAIN, ids=[a[0] for a in AGAIN])
def test_named_again(text: str, phrase: str, name: str, admin1: str) -> None:
    last = places.find(text)[-1]
    assert (last.text, last.name_ar, last.admin1) == (phrase, name, admin1)


def test_the_side_of_a_range_tells_its_governorate() -> None:
    assert places.find("هجوم في جبال حمرين شمال بعقوبة")[0].admin1 == "Diyala"
