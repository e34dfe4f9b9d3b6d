"""A Telegram export of a million messages, read post by post: posts a second, and the most memory that it took."""

import argparse
import json
import resource
import tempfile
import time
from pathlib import Path

from marsad.sources import read_paths
from marsad.sources.problems import Problem

WORDS = "انفجرت عبوة ناسفة بدورية للجيش في قضاء الطارمية شمال بغداد وأسفرت عن مقتل جنديين، وفق مصدر في الشرطة"


def write(file: Path, messages: int) -> None:
    """An export as Desktop writes it."""
    with file.open("w", encoding="utf-8") as out:
        out.write('{\n "name": "أخبار الرافدين",\n "type": "public_channel",\n "id": 1234,\n "messages": [\n')
        for n in range(messages):
            moment = {"date": "2021-02-22T01:10:00", "date_unixtime": str(1613945400 + n), "from": "أخبار الرافدين"}
            words = [f"{WORDS} ({n}).", {"type": "hashtag", "text": "#بغداد"}]
            post = {"id": n, "type": "message", **moment, "text": words}
            out.write(f"  {json.dumps(post, ensure_ascii=False)}{',' if n + 1 < messages else ''}\n")
        out.write(" ]\n}\n")


def memory() -> float:
    """The most memory that this process held so far, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=1_000_000)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "result.json"
        write(file, chosen.messages)
        begun, count = time.process_time(), 0
        for count, found in enumerate(read_paths([file]), 1):
            assert not isinstance(found, Problem), found
            if count in (1_000, 10_000, 100_000):
                print(f"{count:>9,} posts: {memory():.0f} MB")
        spent = time.process_time() - begun
        size = file.stat().st_size / 1e6
        print(f"{count:>9,} posts: {memory():.0f} MB; file {size:.0f} MB, {count / spent:,.0f} posts a second")
