"""How many names of private persons would an export leave open? Composed reports with every name marked, and the coded
sets whose `people` say who is a civilian.

    python benchmarks/private.py [--gold FOLDER --documents FILE.jsonl]... [--half a|b]

A name leaks where a part of it (three letters or more) can still be read at its place. `covered in vain`: names of
people of public role of which a part is covered. Of a coded set a name leaks where it can be read anywhere in the text.
"""

import argparse
import hashlib
import json
import re
from collections.abc import Iterator
from pathlib import Path

from marsad.model.document import Document
from marsad.reading import read_document
from marsad.store.veil import MASK, veil_of
from marsad.text import fold

HERE = Path(__file__).parent
_MARKED = re.compile(r"⟦([^⟧]+)⟧|⟪([^⟫]+)⟫")


def composed() -> Iterator[tuple[str, list[tuple[int, int, bool]]]]:
    """Each text with the places of its names, and whether they are private persons'."""
    for line in (HERE / "private" / "reports.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        text, spans, at = "", [], 0
        line = line.replace("\\n", "\n")
        for found in _MARKED.finditer(line):
            text += line[at : found.start()]
            name = found[1] or found[2]
            spans.append((len(text), len(text) + len(name), found[1] is not None))
            text += name
            at = found.end()
        yield text + line[at:], spans


def covered_text(document: Document) -> str:
    """The text as others are shown it."""
    return veil_of(read_document(document).names).document(document).text


def readable(words: str) -> bool:
    """Whether a part of a name can be read in what is left of it."""
    return any(len(word) > 2 for word in re.findall(r"[^\W\d_]+", words.replace(MASK, " ")))


def score_composed() -> None:
    """Print what leaks of the composed reports, and which."""
    private = leaked = public = vain = 0
    for number, (text, spans) in enumerate(composed()):
        shown = covered_text(Document(id=f"c-{number}", text=text, published="2024-05-12"))
        for start, end, is_private in spans:
            if is_private:
                private += 1
                if readable(shown[start:end]):
                    leaked += 1
                    print(f"  leaks: {text[start:end]}")
            else:
                public += 1
                vain += MASK in shown[start:end]
    print(f"composed: {private} names of private persons, {leaked} leak ({leaked / private:.1%}); "
          f"{public} of people of public role, {vain} covered in vain")  # fmt: skip


def score_coded(gold: Path, documents: Path, half: str) -> None:
    """Print what leaks of a coded set: of the people whom it codes as civilians, or as nobody's without an office."""
    texts = {d["id"]: d for line in documents.open(encoding="utf-8") for d in [json.loads(line)]}
    private = leaked = public = vain = 0
    for file in sorted(gold.glob("*.json")):
        held = json.loads(file.read_text(encoding="utf-8"))
        mentions = held["mentions"] if isinstance(held, dict) else held
        people = {(p["name"], _is_private(p)) for m in mentions for p in m.get("people", ()) if p.get("name")}
        id = next((m["doc"] for m in mentions if "doc" in m), file.stem)
        if not people or id not in texts or (half and _half(id) != half):
            continue
        given = {name: texts[id].get(name) for name in ("id", "text", "title", "published", "publisher", "url")}
        shown = fold(covered_text(Document(**given)))
        for name, is_private in people:
            open_ = fold(name) in shown
            private, leaked = private + is_private, leaked + (is_private and open_)
            there = not is_private and fold(name) in fold(texts[id]["text"])
            public, vain = public + there, vain + (there and not open_)
    share = f" ({leaked / private:.1%})" if private else ""
    print(f"{gold}{f', half {half}' if half else ''}: {private} private, {leaked} leak{share}; "
          f"{public} public, {vain} covered in vain")  # fmt: skip


def _is_private(person: dict[str, str | None]) -> bool:
    return person.get("group") == "civilians" or not (person.get("group") or person.get("role"))


def _half(id: str) -> str:
    return "a" if int(hashlib.md5(id.encode()).hexdigest(), 16) % 2 == 0 else "b"


def main() -> None:
    """Score what is asked for."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("--gold", type=Path, action="append", default=[])
    asked.add_argument("--documents", type=Path, action="append", default=[])
    asked.add_argument("--half", default="", choices=["", "a", "b"])
    given = asked.parse_args()
    score_composed()
    for gold, documents in zip(given.gold, given.documents, strict=True):
        score_coded(gold, documents, given.half)


if __name__ == "__main__":
    main()
