"""How fast and how lean: articles a second on one core, peak memory of a build, time to start.

The texts are made here, about 3 kB (UTF-8) each: sentences of examples/corpus in new orders, with other numbers, every
tenth word changed in a letter, and made-up names after each. That gives some 30 different words in a hundred over
50,000 words, as in a newspaper, so that no cache of words knows the texts better than it would know tomorrow's. marsad
reads them in full; beside it, on the same texts in the same run, `spacy.blank("ar")` does no more than tokenise: a
yardstick for the machine that day. With `--texts FILE.jsonl …` the same is measured on real reports of about that size
as well, each of them read once, after a third of them: they have more words that nobody has seen. Figures go to
bench/speed.json (of a compiled copy, PYTHONPATH=build/compiled, to bench/speed-compiled.json) together with the machine
and the versions.
"""

import argparse
import json
import os
import platform
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from importlib import metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parent.parent
RESULTS = ROOT / "bench"
MARSAD = [sys.executable, "-c", "from marsad.cli import main; main()"]
PUBLISHED = "2024-05-12"
LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"


def sentences() -> list[str]:
    """All sentences of the example corpus, headers left out."""
    files = sorted((ROOT / "examples" / "corpus").iterdir())
    bodies = (file.read_text(encoding="utf-8").split("---\n", 2)[2] for file in files)
    return [s.strip() for body in bodies for s in re.split(r"(?<=[.؟!])\s+|\n+", body) if len(s.strip()) > 20]


def unseen(word: str, chance: random.Random) -> str:
    """The word with another number, or now and then another letter within it."""
    if any(character.isdecimal() for character in word):
        return re.sub(r"\d+", lambda number: another(number[0], chance), word)
    if len(word) < 4 or chance.random() > 0.1:
        return word
    at = chance.randrange(1, len(word) - 1)
    return word[:at] + chance.choice(LETTERS) + word[at + 1 :]


def another(number: str, chance: random.Random) -> str:
    """A number of the same sort: a year for a year, else one that may also be a day of the month."""
    return str(chance.randrange(2019, 2026) if len(number) == 4 else chance.randrange(2, 29))


def some_day(chance: random.Random) -> str:
    return f"{chance.randrange(2020, 2026)}-{chance.randrange(1, 13):02}-{chance.randrange(1, 29):02}"


def name(chance: random.Random) -> str:
    return "".join(chance.choice(LETTERS) for _ in range(chance.randrange(4, 8)))


def article(pool: list[str], chance: random.Random, size: int) -> str:
    lines: list[str] = []
    held = 0
    while held < size:
        said = " ".join(unseen(word, chance) for word in chance.choice(pool).split())
        lines += [said, f"وحضر {name(chance)} {name(chance)} و{name(chance)} {name(chance)} من {name(chance)}."]
        held += sum(len(line.encode()) + 1 for line in lines[-2:])
    return "\n".join(lines)


def articles(number: int, size: int, seed: int) -> list[str]:
    chance, pool = random.Random(seed), sentences()
    return [article(pool, chance, size) for _ in range(number)]


def rate(work: Callable[[str], object], texts: list[str]) -> float:
    """Texts a second."""
    start = time.perf_counter()
    for text in texts:
        work(text)
    return len(texts) / (time.perf_counter() - start)


def tokeniser() -> Callable[[str], object] | None:
    try:
        import spacy
    except ImportError:
        return None
    return spacy.blank("ar")


def dates_counts_places(text: str) -> None:
    """What a text says of when, how many and where, without the rest of the reading."""
    from marsad.lexicon import lexicon
    from marsad.reading.counts.finding import find_counts
    from marsad.reading.places.finding import find_places
    from marsad.reading.times.dates import find_times
    from marsad.reading.words.look_up import look_up
    from marsad.text import analyse

    doc = analyse(text)
    known = look_up(doc)
    times = find_times(doc, date.fromisoformat(PUBLISHED), known)
    find_counts(doc, lexicon().matches(doc, known.known), known)
    find_places(doc, [(time.first, time.last) for time in times], None, known)


def speed(number: int, size: int, rounds: int) -> dict[str, Any]:
    """Medians over rounds of fresh texts; within a round marsad and spaCy take turns on the same ones."""
    import marsad

    other = tokeniser()
    marsad.read(article(sentences(), random.Random(0), size), published=PUBLISHED)
    if other:
        other("نص قصير")
    ours, theirs, resolved, characters = [], [], [], 0
    for round_ in range(rounds):
        texts = articles(number, size, seed=round_ + 1)
        characters += sum(map(len, texts))
        resolved.append(rate(dates_counts_places, articles(number, size, seed=round_ + 1001)))
        ours.append(rate(lambda text: marsad.read(text, published=PUBLISHED), texts))
        if other:
            theirs.append(rate(other, texts))
    found: dict[str, Any] = {"marsad_articles_per_second": statistics.median(ours), "marsad_rounds": ours}
    found |= {"articles_a_round": number, "bytes_an_article": size}
    found["characters_an_article"] = characters // (number * rounds)
    found["compiled"] = not str(sys.modules["marsad.reading.phrases"].__file__).endswith(".py")
    found["dates_counts_places_per_second"] = statistics.median(resolved)
    if other:
        found |= {"spacy_tokenisation_per_second": statistics.median(theirs), "spacy_rounds": theirs}
        found["share_of_spacy"] = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
    return found


def of_files(files: list[Path], size: int) -> dict[str, Any]:
    """Real reports of half to twice a size in bytes, each read once, after a third of them; in turns with spaCy."""
    import marsad

    lines = [line for file in files for line in file.read_text(encoding="utf-8").splitlines() if line.strip()]
    texts = list(dict.fromkeys(json.loads(line).get("text") or "" for line in lines))
    texts = [text for text in texts if size / 2 <= len(text.encode()) <= size * 2]
    random.Random(1).shuffle(texts)
    first, rest = texts[: len(texts) // 3], texts[len(texts) // 3 :]
    if len(rest) < _TURN:
        raise SystemExit(f"--texts: {len(texts)} reports of {size // 2} to {size * 2} bytes; give files with more")
    other = tokeniser()
    for text in first:
        marsad.read(text, published=PUBLISHED)
        if other:
            other(text)
    ours = theirs = 0.0
    for at in range(0, len(rest), _TURN):
        turn = rest[at : at + _TURN]
        ours += len(turn) / rate(lambda text: marsad.read(text, published=PUBLISHED), turn)
        theirs += len(turn) / rate(other, turn) if other else 0.0
    found: dict[str, Any] = {"texts": len(rest), "bytes_a_text": sum(len(t.encode()) for t in rest) // len(rest)}
    found["marsad_texts_per_second"] = len(rest) / ours
    return found | ({"share_of_spacy": theirs / ours} if other else {})


_TURN = 10


def run(*arguments: str) -> tuple[float, float, int]:
    """Seconds, peak memory in MB (of the largest process) and exit code of a command of marsad."""
    start = time.perf_counter()
    with subprocess.Popen([*MARSAD, *arguments], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return time.perf_counter() - start, usage.ru_maxrss / unit, process.returncode


def memory(numbers: list[int], size: int) -> list[dict[str, Any]]:
    """Peak memory and time of `marsad build` for several numbers of documents: it must not grow with them."""
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for number in numbers:
            documents, chance = Path(folder) / f"{number}.jsonl", random.Random(number)
            with documents.open("w", encoding="utf-8") as stream:
                for at, text in enumerate(articles(number, size, seed=number)):
                    line = {"id": f"d{at}", "text": text, "published": some_day(chance)}
                    stream.write(json.dumps(line, ensure_ascii=False) + "\n")
            seconds, peak, code = run("build", "--documents", str(documents), "--store", f"{documents}.db")
            found.append({"documents": number, "peak_mb": peak, "seconds": seconds, "exit": code})
    return found


def start_up(repeats: int) -> dict[str, float | int]:
    """Median seconds until `marsad --help` and `marsad extract` of one article are done, the disk cache warm."""
    example = str(ROOT / "examples/corpus/wadi-shay-1.md")
    run("extract", example)
    found: dict[str, float | int] = {}
    for name, arguments in (("help", ["--help"]), ("extract_one", ["extract", example])):
        runs = [run(*arguments) for _ in range(repeats)]
        found[f"{name}_seconds"] = statistics.median(seconds for seconds, _, _ in runs)
        found[f"{name}_exit"] = max(code for _, _, code in runs)
    return found


def version(package: str) -> str | None:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return None


def machine() -> dict[str, Any]:
    return {
        "system": platform.system(),
        "machine": platform.machine(),
        "cores": os.cpu_count(),
        "python": platform.python_version(),
        "versions": {package: version(package) for package in ("marsad", "spacy", "ahocorasick-rs", "msgspec")},
    }


def show(results: dict[str, Any]) -> None:
    found, begun = results["speed"], results["start_up"]
    how = "compiled" if found["compiled"] else "plain"
    print(f"marsad reads         {found['marsad_articles_per_second']:8.1f} articles a second, {how:8}      (≥ 250)")
    resolved = found["dates_counts_places_per_second"]
    print(f"dates, counts, places{resolved:8.1f} articles a second                (≥ 400)")
    if "share_of_spacy" in found:
        print(f"spaCy tokenises      {found['spacy_tokenisation_per_second']:8.1f} articles a second, the same texts")
        print(f"share                {found['share_of_spacy']:8.2f}                                    (≥ 0.7)")
    else:
        print("spaCy is not installed: no yardstick in this run (make bench-speed installs it)")
    if (real := results.get("texts")) is not None:
        share = f", share {real['share_of_spacy']:.2f}" if "share_of_spacy" in real else ""
        of = f"{real['texts']} real texts of {real['bytes_a_text'] / 1000:.1f} kB"
        print(f"of {of:<25} {real['marsad_texts_per_second']:.1f} a second{share}")
    for line in results["memory"]:
        end = "(≤ 500)" if line["exit"] == 0 else f"FAILED with exit code {line['exit']}"
        print(f"build of {line['documents']:>7,}    {line['peak_mb']:9.0f} MB in {line['seconds']:.1f} s     {end}")
    print(f"marsad --help        {begun['help_seconds']:8.2f} s                                  (≤ 0.2)")
    print(f"marsad extract, one  {begun['extract_one_seconds']:8.2f} s                                  (≤ 0.7)")


def main() -> int:
    import yardsticks  # it stands on this file

    parser = argparse.ArgumentParser(description="Measure marsad's speed, memory and start-up time.")
    parser.add_argument("--articles", type=int, default=300, help="articles a round (300)")
    parser.add_argument("--bytes", type=int, default=3000, help="size of an article in bytes of UTF-8 (3000)")
    parser.add_argument("--rounds", type=int, default=3, help="rounds, of which the median counts (3)")
    parser.add_argument("--documents", type=int, default=2000, help="documents of the larger build (2000)")
    parser.add_argument("--longest", type=int, default=5_000_000, help="bytes of the longest text (5,000,000)")
    parser.add_argument("--texts", type=Path, nargs="*", default=[], help="JSONL of real reports, measured as well")
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    results = {
        "machine": machine(),
        "speed": speed(options.articles, options.bytes, options.rounds),
        "memory": memory([max(1, options.documents // 4), options.documents], options.bytes),
        "start_up": start_up(5),
        "others": yardsticks.others(articles(options.articles, options.bytes, seed=1)),
        "by_length": yardsticks.by_length(tuple(n for n in yardsticks.LENGTHS if n <= options.longest)),
    }
    if options.texts:
        results["texts"] = of_files(options.texts, options.bytes)
    show(results)
    yardsticks.show(results["others"], results["by_length"])
    RESULTS.mkdir(exist_ok=True)
    name = "speed-compiled.json" if results["speed"]["compiled"] else "speed.json"
    (RESULTS / name).write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
