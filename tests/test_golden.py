"""Golden documents: short composed reports with the mentions that they give, reviewed as diffs.

Each file of `tests/golden` is a page of the codebook's tutorial: a heading, what it shows, the report, its mentions.
After a change to the reading that is meant, `MARSAD_UPDATE_GOLDEN=1 pytest tests/test_golden.py` writes them anew;
read the diff before it is committed.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from marsad import read
from marsad.model.mention import Mention

FOLDER = Path(__file__).parent / "golden"
REPORT = re.compile(r"```report\n(.*?)\n```", re.DOTALL)
EXPECTED = re.compile(r"\n```mentions\n.*?\n```\n", re.DOTALL)
PUBLISHED = re.compile(r"^published: (\S+)", re.MULTILINE)


def lines(mention: Mention) -> Iterator[str]:
    """A mention in a few lines, every value with the words it rests on."""
    coded = mention.acled.sub_event_type or mention.acled.event_type if mention.acled else "–"
    yield f"{mention.kind} | {coded} | {mention.status}"
    if mention.operation:
        yield f"  operation  «{mention.operation.text}»"
    if mention.date:
        start, end = mention.date.start, mention.date.end
        days = start if start == end else f"{start}..{end}"
        yield f"  date       {days}" + (f" «{mention.date.text}»" if mention.date.text else " (day of publication)")
    for place in filter(None, (mention.place, *mention.places)):
        yield f"  place      {place.name or place.name_ar}, {place.admin1 or '–'}, {place.precision} «{place.text}»"
    for actor in mention.actors:
        yield f"  {actor.role:<10} {actor.id or '?'} «{actor.text}»"
    for result in mention.results:
        number = result.low if result.low == result.high else f"{result.low}..{result.high}"
        whose = result.group or "–"
        yield f"  result     {result.kind} {result.of} of {whose}: {number} {result.qualifier} «{result.text}»"
    for person in mention.people:
        yield f"  person     {person.name or '–'} ({person.role or '–'}): {person.fate or '–'}"
    for said in mention.attribution:
        via = f" via {said.via}" if said.via else ""
        yield f"  said by    {said.speaker or '–'} for {said.organisation or '–'}{via}, {said.stance} «{said.text}»"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.md")), ids=lambda p: p.stem)
def test_golden(path: Path) -> None:
    page = path.read_text(encoding="utf-8")
    report, published = REPORT.search(page), PUBLISHED.search(page)
    assert report, f"{path.name} has no ```report block"
    assert published, f"{path.name} has no line published: DAY"
    mentions = read(report[1], published=published[1])
    body = "\n".join(line for mention in mentions for line in lines(mention)) or "(no mention)"
    block = f"\n```mentions\n{body}\n```\n"
    if os.environ.get("MARSAD_UPDATE_GOLDEN"):
        path.write_text(EXPECTED.sub("", page).rstrip("\n") + "\n" + block, encoding="utf-8")
        return
    found = EXPECTED.search(page)
    assert found is not None, f"{path.name} has no ```mentions block: run with MARSAD_UPDATE_GOLDEN=1"
    assert found[0] == block
