"""Turn source.txt into texts.jsonl and gold.jsonl, checking every value on the way.

    python make.py            write both files
    python make.py --check    write nothing; exit 1 where the files differ from what the source gives
    python make.py --review   print every expression with its value and weekday, for a reader

source.txt
    # group: NAME                 the subject of the texts that follow
    2021-06-06 text …             a text and the day it was published; \\n is a line break
    [words|TYPE|value|options]    a time expression in a text; TYPE is D(ATE), T(IME), U (DURATION) or S(ET)
    options, split by ";"         alt=V,V  mod=START|MID|END  s=DAY  e=DAY  opt

Values may be written by how they are reckoned, so that the source shows the reasoning:
    @ @-1 @+2          the day of publication, days before or after it
    @Thu- @Thu= @Thu+  the last Thursday before it, the last one up to and with it, the first one after it
    @W-1 @M-1 @Y-1     the week, month or year before its own
    @Thu-~-1           a step counted from the result of the first
    H1443-01-10        a Hijri day in the Umm al-Qura calendar (needs hijridate)
    NONE               broken: no value
A part of the day or a clock time follows as in TIMEX3: @-1TEV, @T10:30.
"""

import argparse
import json
import re
import sys
from collections import Counter
from datetime import date, timedelta
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
TYPES = {"D": "DATE", "T": "TIME", "U": "DURATION", "S": "SET"}
DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
MARK = re.compile(r"\[([^\[\]|]+)\|([DTUS])\|([^\[\]|]+)(?:\|([^\[\]|]+))?\]")
TIME_PART = r"T(?:[01]\d|2[0-4])(?::[0-5]\d)?|T(?:MO|MI|AF|EV|NI|DT)"
DATE_PART = (
    r"\d{4}(?:-\d{2}(?:-\d{2})?)?|\d{4}-W\d{2}(?:-WE)?|\d{4}-(?:SP|SU|FA|WI|Q[1-4]|H[12])|\d{2,3}"
    r"|PAST_REF|PRESENT_REF|FUTURE_REF"
)
SHAPES = {
    "DATE": re.compile(rf"(?:{DATE_PART})"),
    "TIME": re.compile(rf"(?:\d{{4}}-\d{{2}}-\d{{2}}|XXXX-XX-XX)?(?:{TIME_PART})"),
    "DURATION": re.compile(r"P(?:\d+|X)(?:DE|CE|D|W|M|Y)(?:\d+M)?|PT(?:\d+|X)[HMS](?:\d+M)?"),
    "SET": re.compile(rf"P(?:\d+|X)[DWMY]|PT\d+[HM]|XXXX-WXX-[1-7](?:{TIME_PART})?|XXXX-XX-XX(?:{TIME_PART})"),
}
WEEKDAY_WORDS = {
    "اثنين": 0, "إثنين": 0, "ثلاثاء": 1, "أربعاء": 2, "اربعاء": 2, "خميس": 3, "جمعة": 4, "سبت": 5, "أحد": 6, "احد": 6,
}
MONTH_WORDS = {
    "يناير": 1, "كانون الثاني": 1, "جانفي": 1, "فبراير": 2, "شباط": 2, "فيفري": 2, "مارس": 3, "آذار": 3,
    "أبريل": 4, "ابريل": 4, "إبريل": 4, "نيسان": 4, "أفريل": 4, "مايو": 5, "أيار": 5, "ايار": 5, "ماي": 5,
    "يونيو": 6, "حزيران": 6, "جوان": 6, "يونيه": 6, "يوليو": 7, "تموز": 7, "جويلية": 7, "يوليوز": 7, "يوليه": 7,
    "أغسطس": 8, "آب": 8, "اب": 8, "أوت": 8, "غشت": 8, "سبتمبر": 9, "أيلول": 9, "ايلول": 9, "شتنبر": 9,
    "أكتوبر": 10, "اكتوبر": 10, "تشرين الأول": 10, "نوفمبر": 11, "تشرين الثاني": 11, "نونبر": 11,
    "ديسمبر": 12, "كانون الأول": 12, "دجنبر": 12,
}  # fmt: skip
PARTS = {"START": (1, 10), "MID": (11, 20), "END": (21, 31)}
SEASONS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 14)}


def month_end(year: int, month: int) -> date:
    """The last day of a month; months past 12 run into the next year."""
    year, month = year + month // 12, month % 12 + 1
    return date(year, month, 1) - timedelta(days=1)


def step(day: date, move: str) -> str:
    """One reckoning step (`-1`, `Thu-`, `W-1`, `M-1`, `Y-1`) from a day."""
    if not move:
        return day.isoformat()
    if move[:3] in DAYS:
        target, sign = DAYS.index(move[:3]), move[3:]
        if sign == "+":
            return (day + timedelta(days=(target - day.weekday() - 1) % 7 + 1)).isoformat()
        back = (day.weekday() - target) % 7
        return (day - timedelta(days=back or (7 if sign == "-" else 0))).isoformat()
    if move[0] == "W":
        year, week, _ = (day + timedelta(weeks=int(move[1:]))).isocalendar()
        return f"{year}-W{week:02}"
    if move[0] == "M":
        months = day.year * 12 + day.month - 1 + int(move[1:])
        return f"{months // 12}-{months % 12 + 1:02}"
    if move[0] == "Y":
        return str(day.year + int(move[1:]))
    return (day + timedelta(days=int(move))).isoformat()


def hijri(value: str) -> str:
    """Gregorian day of `H1443-01-10`, or its month where the day is left out (then the span is given by s and e)."""
    from hijridate import Hijri

    year, month, day = (int(p) for p in value[1:].split("-"))
    return str(Hijri(year, month, day).to_gregorian().isoformat())


def expand(value: str, published: date) -> str | None:
    """The TIMEX3 value that a source value stands for."""
    if value == "NONE":
        return None
    head, tail = value, ""
    found = re.match(r"(@[^T]*(?:T(?:hu|ue)[^T]*)?|H[\d-]+)(T.*)?$", value)
    if found:
        head, tail = found.group(1), found.group(2) or ""
    if head.startswith("H"):
        return hijri(head) + tail
    if head.startswith("@"):
        day = published.isoformat()
        for move in head[1:].split("~"):
            day = step(date.fromisoformat(day), move)
        return day + tail
    return value


def own_range(value: str | None, mod: str | None) -> tuple[str | None, str | None]:
    """First and last day of a value; none for references, durations and sets."""
    if value is None:
        return None, None
    day = re.match(r"(\d{4}-\d{2}-\d{2})(T|$)", value)
    if day:
        return day.group(1), day.group(1)
    if found := re.fullmatch(r"(\d{4})-(\d{2})", value):
        year, month = int(found.group(1)), int(found.group(2))
        last = month_end(year, month)
        first, end = PARTS[mod] if mod else (1, 31)
        return date(year, month, first).isoformat(), min(last, last.replace(day=min(end, last.day))).isoformat()
    if found := re.fullmatch(r"(\d{4})", value):
        year = int(value)
        first, end = {"START": (1, 4), "MID": (5, 8), "END": (9, 12), None: (1, 12)}[mod]
        return date(year, first, 1).isoformat(), month_end(year, end).isoformat()
    if found := re.fullmatch(r"(\d{4})-W(\d{2})(-WE)?", value):
        year, week = int(found.group(1)), int(found.group(2))
        return date.fromisocalendar(year, week, 6 if found.group(3) else 1).isoformat(), date.fromisocalendar(
            year, week, 7
        ).isoformat()
    if found := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", value):
        first, end = SEASONS[found.group(2)]
        return date(int(found.group(1)), first, 1).isoformat(), month_end(int(found.group(1)), end).isoformat()
    if found := re.fullmatch(r"(\d{4})-([QH])(\d)", value):
        size = 3 if found.group(2) == "Q" else 6
        end = size * int(found.group(3))
        return date(int(found.group(1)), end - size + 1, 1).isoformat(), month_end(int(found.group(1)), end).isoformat()
    if re.fullmatch(r"\d{3}", value):
        return f"{value}0-01-01", f"{value}9-12-31"
    return None, None


def options(text: str | None, published: date) -> dict[str, Any]:
    """The options of a mark, values expanded."""
    out: dict[str, Any] = {}
    for item in (text or "").split(";"):
        key, _, rest = item.strip().partition("=")
        if key == "opt":
            out["optional"] = True
        elif key == "alt":
            out["alt"] = [expand(v, published) for v in rest.split(",")]
        elif key in ("s", "e"):
            out[{"s": "start", "e": "end"}[key]] = expand(rest, published)
        elif key == "mod":
            out["mod"] = rest
        elif key:
            raise ValueError(f"unknown option {item!r}")
    return out


def plausible(row: dict[str, Any], published: date, group: str) -> list[str]:
    """What contradicts itself between the words of an expression and its value."""
    words, value, wrong = row["text"], row["value"], []
    if value is None:
        return []
    for v in [value, *row.get("alt", [])]:
        if not any(s.fullmatch(v) for s in SHAPES.values()):
            wrong.append(f"malformed value {v}")
    if not SHAPES[row["type"]].fullmatch(value):
        wrong.append(f"value {value} is no {row['type']}")
    if row["start"] and row["end"] and date.fromisoformat(row["start"]) > date.fromisoformat(row["end"]):
        wrong.append("start after end")
    found = re.match(r"(\d{4})-(\d{2})(?:-(\d{2}))?", value)
    if not found or row["type"] not in ("DATE", "TIME"):
        return wrong
    plain = words.translate(str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789"))
    if found.group(3):
        day = date.fromisoformat(found.group(0))
        named = [n for t in re.findall(r"\w+", words) for w, n in WEEKDAY_WORDS.items() if t == "ال" + w]
        if named and day.weekday() != named[0]:
            wrong.append(f"{DAYS[named[0]]} named, {DAYS[day.weekday()]} given")
        if not re.search(r"\d{4}|العام", plain) and abs((day - published).days) > 366 and group != "hijri":
            wrong.append("a day more than a year off, without a year")
        if re.search(r"(?<!\w)(?:ال)?أمس(?!\w)", words) and group != "quoted":
            back = 2 if re.search("أمس (الأول|الاول)|أول (من )?أمس", words) else 1
            if (published - day).days != back:
                wrong.append("not yesterday")
        own_day = group == "quoted" or row.get("optional") or "منه" in words
        if re.search(r"\bاليوم\b", words) and not own_day and day != published:
            wrong.append("not today")
        number = re.search(r"(?<![\d:])(\d{1,2})(?![\d:])", plain)
        plainly = group != "hijri" and not re.search(r"قبل|بعد|ساعة", words) and not re.search(r"\d[/.-]\d", plain)
        if number and plainly and int(number.group(1)) != day.day:
            wrong.append("day number differs")
    months = [n for w, n in MONTH_WORDS.items() if re.search(rf"(?<!\w)(?:و|ب|ل)?{w}(?!\w)", words)]
    if months and int(found.group(2)) not in months:
        wrong.append("month differs")
    years = re.findall(r"(?<!\d)(20\d\d)(?!\d)", plain)
    if years and found.group(1) not in years:
        wrong.append("year differs")
    return wrong


def read_text(line: str, number: int, doc: str, group: str) -> tuple[dict[str, Any], list[dict[str, Any]], list[str]]:
    """One source line: the text, its expressions, and what is wrong with them."""
    published = date.fromisoformat(line[:10])
    body, text, rows, wrong, at = line[11:].replace("\\n", "\n"), "", [], [], 0
    for mark in MARK.finditer(body):
        text += body[at : mark.start()]
        at = mark.end()
        value = expand(mark.group(3).strip(), published)
        extra = options(mark.group(4), published)
        start, end = own_range(value, extra.get("mod"))
        row = {
            "doc": doc, "span": [len(text), len(text) + len(mark.group(1))], "text": mark.group(1),
            "type": TYPES[mark.group(2)], "value": value, "start": extra.pop("start", start),
            "end": extra.pop("end", end), **extra, "group": group,
        }  # fmt: skip
        text += mark.group(1)
        if mark.group(1) != mark.group(1).strip():
            wrong.append("blank at the edge of a span")
        rows.append(row)
        wrong += [f"«{row['text']}» {value}: {w}" for w in plausible(row, published, group)]
    text += body[at:]
    if re.search(r"[\[\]|]", text):
        wrong.append("stray mark")
    wrong += [f"span of «{r['text']}»" for r in rows if text[r["span"][0] : r["span"][1]] != r["text"]]
    document = {"id": doc, "published": published.isoformat(), "group": group, "text": text}
    return document, rows, [f"line {number} ({doc}): {w}" for w in wrong]


def read_source(path: Path) -> tuple[list[dict[str, Any]], list[dict[str, Any]], list[str]]:
    """All texts, all expressions, all faults."""
    texts: list[dict[str, Any]] = []
    gold: list[dict[str, Any]] = []
    faults: list[str] = []
    group = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("# group:"):
            group = line.split(":", 1)[1].strip()
        if not line.strip() or line.startswith("#"):
            continue
        try:
            document, rows, wrong = read_text(line, number, f"d{len(texts) + 1:03}", group)
        except ValueError as error:
            faults.append(f"line {number}: {error}")
            continue
        texts.append(document)
        gold += rows
        faults += wrong
    doubles = [t for t, n in Counter(t["text"] for t in texts).items() if n > 1]
    return texts, gold, faults + [f"twice: {t[:60]}" for t in doubles]


def review(texts: list[dict[str, Any]], gold: list[dict[str, Any]]) -> None:
    """Print each text with its published weekday and the weekdays of its values."""
    for text in texts:
        day = date.fromisoformat(text["published"])
        print(f"\n{text['id']} {text['group']} {DAYS[day.weekday()]} {day}\n  {text['text']}")
        for row in (r for r in gold if r["doc"] == text["id"]):
            found = re.match(r"\d{4}-\d{2}-\d{2}", row["value"] or "")
            weekday = DAYS[date.fromisoformat(found.group(0)).weekday()] if found else "   "
            rest = {k: v for k, v in row.items() if k in ("start", "end", "alt", "mod", "optional")}
            print(f"    {weekday} {row['type']} {row['value']} «{row['text']}» {rest}")


def main() -> int:
    """Read the arguments, make the files; 1 where the source has faults or --check finds a difference."""
    parser = argparse.ArgumentParser(description="Make texts.jsonl and gold.jsonl from source.txt.")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--review", action="store_true")
    args = parser.parse_args()
    texts, gold, faults = read_source(HERE / "source.txt")
    for fault in faults:
        print(fault, file=sys.stderr)
    if args.review:
        review(texts, gold)
        return bool(faults)
    same = True
    for name, rows in (("texts.jsonl", texts), ("gold.jsonl", gold)):
        made = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        if args.check:
            same = same and (HERE / name).read_text(encoding="utf-8") == made
        elif not faults:
            (HERE / name).write_text(made, encoding="utf-8")
    several = sum(n > 1 for n in Counter(r["doc"] for r in gold).values())
    print(f"{len(texts)} texts, {len(gold)} expressions, {several} texts with two or more")
    groups = Counter(t["group"] for t in texts)
    print(", ".join(f"{g} {n} texts {sum(r['group'] == g for r in gold)} expr." for g, n in groups.items()))
    return bool(faults) or not same


if __name__ == "__main__":
    sys.exit(main())
