"""What fuzzing found, each as the shortest input that shows it: it goes through its target again, which checks what
must hold whatever comes in (`fuzz/texts.py`, `fuzz/files.py`, `fuzz/bodies.py`)."""

import json
import sqlite3
from pathlib import Path

import pytest
from fuzz.targets import TARGETS

import support
from marsad.model.document import Document
from marsad.removing import expunge_document
from marsad.sources import Problem, read_file
from marsad.sources.html import read_html
from marsad.store import Store, StoreError, VeiledStore
from marsad.text import fold, normalise

_HEADLINE = "انفجار عبوة ناسفة في سوق شعبي وسط بلدة سرمين"
_LINKED = f'<script type="application/ld+json">{{"@type":"NewsArticle","headline":"{_HEADLINE}"}}</script>'
_MAIL = "From: a@example.org\nSubject: x\n{}\nContent-Type: text/plain; charset=utf-8\n\nانفجرت عبوة ناسفة.\n"
_EXPORT = '{{"name":{},"id":{},"messages":[{}]}}'
_POST = '{"id":1,"type":"message","date":"2021-02-23T10:00:00","text":"انفجرت عبوة."}'

FOUND = [
    ("pages", "<title>أ&#0;ب</title>\x01<p>ج&#1114112;د", "a letter that no tree of elements can hold cost the page"),
    ("pages", "></html><v class>", "an element behind the page's end was looked for among those before it"),
    ("pages", f"{_LINKED}<nav><h1>{_HEADLINE}</h1></nav><p>نص", "the headline stood in what was emptied"),
    ("previews", "<div class=tgme_widget_message data-post='a/1'><div class=tgme_widget_message_text>قصف</div>"
                 "<time datetime=\"2021-02-20'\">", "the moment was no plain text: the record was not written"),
    ("previews", "<![CDATA[قصف class='tgme_widget_message_text'", "a page of which no element is left"),
    ("feeds", "", "what is no feed at all has no version either"),
    ("feeds", "<>&#x99999999;", "a letter beyond all letters"),
    ("feeds", "User-agent: *\nCrawl-delay: ③", "digits that are no number"),
    ("feeds", f"User-agent: *\nCrawl-delay: {'1' * 5_000}", "no number has so many"),
    ("feeds", f"User-agent: *\nRequest-rate: %C2%B2/{'1' * 5_000}", "both, once they are unquoted"),
    ("files", "\x06From \nFrom:.<a\n\nقصف", "a header that is none"),
    ("files", "\x05" + _MAIL.format("Date: Tue, 23 Feb 99999999999 10:00:00"), "a year beyond all years"),
    ("telegram", _EXPORT.format(r'"\ud83d"', 1, _POST.replace("2021-02-23", "2021-22-23")), "half a letter as a name"),
    ("telegram", _EXPORT.format('"a"', 1, 7), "a message that is a number"),
    ("telegram", _EXPORT.format('"a"', 1, '""'), "a message that is text was told as what is wrong with the file"),
    ("telegram", _EXPORT.format('"a"', "٢٠٢٤", _POST), "digits that JSON does not know"),
    ("telegram", _EXPORT.format('"a"', "007", _POST), "a number that JSON does not know"),
    ("telegram", _EXPORT.format(r'"\u06"', 1, _POST), "an escape that is none"),
    ("telegram", _EXPORT.format('"a"', "1" * 5_000, _POST), "a number of more digits than numbers may have"),
    ("telegram", _EXPORT.format('"a"', 1, '{"id":' + "1" * 5_000 + "}"), "the same in a message"),
    ("telegram", _EXPORT.format('"a"', 1, "[" * 100_000), "a message nested without end"),
    ("telegram", _EXPORT.format('"a"', 1, _POST.replace('"id":1', '"id":"\\ud83d"').replace("2021-02-23", "x")),
     "half a letter as a post's number"),
    ("places", "انفجرت عبوة لطريق الرابط بين بغداد وكركوك", "the ends of a road whose words begin with a particle"),
    ("reading", "قتل جنديان، دونالد\u200b ترامب، في وادي الشاي", "a name with an unseen mark before its second word"),
    ("reading", "مقتل 7 من عناصر داعش بضربة جوية في وادي الشاي. وقال دونالد\u200b ترامب إن الضربة أصابت الهدف",
     "the same of one who speaks"),
    ("reading", "شقيقة ، ممان  ال عربتان تاج شقيقة ، ممان  ال عربتان تاج شقيقة ، مقتل 7 من عناصر داعش",
     "a word for kin at the end of a name, covered where the name comes again, and not where it is quoted"),
    ("reading", "في حلب، قتل ثلاثة جنود بكمين", "the text ended with the ambush"),
    ("reading", "وقالت قيادة الجيش في بيان إن الانتشار جرى بالتنسيق مع القوات، ودعت", "the text ended with the demand"),
    ("reading", "قتل طفلان أمس. من جهتها نفت القوات استهداف المخيم، واتهمت", "the text ended before whom they accuse"),
    ("reading", "انتشرت الوحدات في محيط البلدة\n\u26a0 مصدر محلي ينفي", "the text ended with the verb of saying"),
    ("reading", "@9999-12-31|\nقتل 12 جنديا يوم 1/1/2021 في بلدة سرمين", "no day after the last"),
    ("reading", "@0001-01-01|\nقتل 12 جنديا يوم 1/1/2021 في بلدة سرمين", "no day before the first"),
    ("reading", "@0001-01-01|\nنزحت مئات العائلات من أورم الكبرى منذ رجب 1445 هـ", "no day before the first"),
    ("reading", "عقد الاجتماع في 15 رجب 1445 هـ الموافق 999999999999999/1/2024 في الرمادي", "no year has so many"),
    ("reading", "أعلن الناطق العسكري باسم أنصار الله العميد ", "a rank behind which the text ends"),
    ("decisions", '{"kind":"value","event":"EVENT0","version":"VERSION0","field":"place","value":"x","quote":"قصف",'
                  '"document":"d2","start":"²","end":"³"}', "digits that are no number"),
    ("decisions", "[" * 100_000, "a body nested without end"),
    ("questions", "\x0bdocument=d0\nzone=text\nstart=²\nend=³\nfield=place", "digits that are no number"),
    ("questions", f"\x0bdocument=d0\nzone=text\nstart={'0' * 5_000}\nend=20\nfield=place", "no number has so many"),
    ("places", "في محافظتي 5 بسامس ونينوى سلّم 10:30ت أمس", "members of a list that a clock time opened, found twice"),
    ("reading", "مصابات القرنحت الآن الآن إقمن المقرر أن يعقد الطرفان اجتماعا في طرابلس. مصابات والآن الآن إق. "
                "مصابات حت الآن الآن إق", "«now» taken for the given name Alan, and covered"),
    ("places", "99999 كم جنوب غربي طوز خورماتو", "a point beyond the pole"),
    ("reading", "@2024-02-01|نزوح مئات العائلات من أورم الكبرى في رجب 1445 هـ\nقتل أحد أقارب سالم حمدان رجب بقصف على "
                "أورم الكبرى", "a month in the title, quoted, that is a part of a name"),
]  # fmt: skip


@pytest.mark.parametrize(("target", "given", "what"), FOUND, ids=[f"{t}-{n}" for n, (t, _, _) in enumerate(FOUND)])
def test_what_was_found_holds(target: str, given: str, what: str) -> None:
    assert what
    TARGETS[target].run(given.encode())


def test_a_body_that_is_no_text_is_refused() -> None:
    TARGETS["decisions"].run(b'{"kind":"\xff"}')


@pytest.mark.parametrize(
    ("words", "instead"),
    [
        ('"record":{"id":"d"', '"record":{"id":5'),
        ('"record":{"id":"d"', '"record":[' + "[" * 100_000 + "{"),
        ('"digest":"', '"digest":{"":"'),
        ('"value":"0"', f'"value":{1 << 70}'),
        ('"name":"stale",', ""),
        ('"name":"stale"', '"name":"stale","more":1'),
    ],
)
def test_a_line_that_no_store_wrote_is_refused(tmp_path: Path, words: str, instead: str) -> None:
    lines = TARGETS["store-lines"].seeds[0].decode()
    assert words in lines
    with Store(tmp_path / "s.db") as store:
        with pytest.raises(StoreError, match=r"line [0-9]"):
            store.load(lines.replace(words, instead, 1).splitlines(keepends=True))
        assert store.counts().documents == 0


def test_a_damaged_record_is_told_as_one(tmp_path: Path) -> None:
    with Store(tmp_path / "s.db") as store:
        store.add(support.document("a"), [support.mention("a")], reader="test")
        with sqlite3.connect(store.path) as connection:
            connection.execute("UPDATE documents SET record = '7'")
        for ask in (lambda: store.document("a"), lambda: list(store.documents())):
            with pytest.raises(StoreError, match="a record is damaged"):
                ask()


@pytest.mark.parametrize("table", ["document_versions", "names", "documents", "decisions", "audit"])
def test_a_damaged_record_is_told_as_one_by_what_keeps_and_expunges(tmp_path: Path, table: str) -> None:
    with Store(tmp_path / "s.db") as store:
        store.add(support.document("a"), [support.mention("a")], reader="test")
        store.add(support.document("a", text="نص آخر"), [], reader="test", correct=True)
        store.decide("note", who="نور", note="يراجع")
        with sqlite3.connect(store.path) as connection:
            connection.execute(f"DROP TRIGGER IF EXISTS {table}_no_update")
            connection.execute(f"UPDATE {table} SET record = '7'")
        asked = {
            "document_versions": lambda: store.versions("a"),
            "names": lambda: VeiledStore(store).document("a"),
            "documents": lambda: expunge_document(store, "a", who="نور", reason="بطلب من أهله"),
            "decisions": lambda: expunge_document(store, "a", who="نور", reason="بطلب من أهله"),
            "audit": lambda: expunge_document(store, "a", who="نور", reason="بطلب من أهله"),
        }
        with pytest.raises(StoreError, match="a record is damaged"):
            asked[table]()


def _documents(path: Path) -> tuple[list[Document], list[Problem]]:
    found = list(read_file(path, Path(path.name)))
    return [f for f in found if isinstance(f, Document)], [f for f in found if isinstance(f, Problem)]


def test_a_mark_within_a_word_makes_no_end_of_it() -> None:
    assert normalise("نزحت العائلات.ا\u200fلأهالي عادوا").text == "نزحت العايلات.الاهالي عادوا"
    assert normalise("غار.ا\u064eت").text == "غارات"


def test_no_letter_folds_to_many() -> None:
    assert max(len(fold(chr(code))) for code in range(0x10000) if not 0xD800 <= code < 0xE000) <= 4
    assert normalise("النبي ﷺ قال").text == "النبي   قال"


def test_names_turn_nothing_beside_them() -> None:
    text = (
        "اعتقلت قوة من اللواء 45 بالفر\u202eقة الثامنة، بإسناد من طيران الجيش، 12 مطلوبا في قرية تل ا\u2067لوهم.\n"
        "وقال المتحدث باسم وزارة ا\u202bلدفاع إن العملية مستمرة."
    )
    (found,) = support.mentions_of(text)
    assert [actor.unit for actor in found.actors if actor.unit] == ["اللواء 45 بالفرقة الثامنة"]
    assert found.place is not None
    assert found.place.name_ar == "تل الوهم"
    assert "\u2067" in found.place.text


def test_words_behind_a_pages_end_are_read() -> None:
    page = f"<html><body><h1>{_HEADLINE}</h1></body></html><div class=x><p>{support.TEXT}</p></div>"
    assert support.TEXT.split("\n")[0] in read_html(page)["text"]


def test_letters_that_no_tree_can_hold_keep_their_page() -> None:
    page = "<title>أعلن&#0;ت\x01</title><p>قتل&#x3; ثلاثة &#1593;&#x0646;اصر &#99999999999; أمس.</p>"
    assert read_html(page)["title"] == "أعلن\ufffdت"
    assert read_html(page)["text"] == "قتل\ufffd ثلاثة عناصر \ufffd أمس."


def test_a_headline_cut_short_within_a_character_keeps_its_page() -> None:
    page = r'<script type="application/ld+json">{"@type":"NewsArticle","headline":"قصف \ud83d"}</script><p>انفجرت عبوة'
    assert read_html(page)["title"] == "قصف ?"


@pytest.mark.parametrize(
    ("told", "published"),
    [
        ("2021-06-07", "2021-06-07"),
        ("20210607", "2021-06-07"),
        ("2021-W23-1", "2021-06-07"),
        ("2021-06-07T10:00:00Z", "2021-06-07T10:00:00Z"),
        ("2021-06", None),
        ("٢٠٢١-٠٦-٠٧", None),
    ],
)
def test_days_of_publication_are_written_in_one_way(tmp_path: Path, told: str, published: str | None) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps({"id": "a", "text": "نص", "published": told, "dates": [told, "20200101"]}), "utf-8")
    (made,), _ = _documents(path)
    assert made.published == published
    assert made.dates == ("2020-01-01",)


def test_posts_before_and_behind_a_broken_message_are_told(tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    path.write_text(_EXPORT.format('"قناة"', 5, f'{_POST}, "x", 7, {_POST.replace("1", "2")}'), encoding="utf-8")
    found, problems = _documents(path)
    assert [made.id for made in found] == ["telegram/5/1", "telegram/5/2"]
    assert not problems
    path.write_text(_EXPORT.format('"قناة"', 5, f"{_POST}, {{"), encoding="utf-8")
    found, problems = _documents(path)
    assert len(found) == 1
    assert "breaks off" in problems[0].what


def test_a_broken_header_is_told_as_it_stands(tmp_path: Path) -> None:
    path = tmp_path / "a.eml"
    path.write_text(_MAIL.format("From: .<a").partition("\n")[2], encoding="utf-8")
    (made,), _ = _documents(path)
    assert made.text == "انفجرت عبوة ناسفة."
    assert made.publisher == ".<a"
