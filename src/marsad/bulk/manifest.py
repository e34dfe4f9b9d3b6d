"""What a finished run says of itself: which files count, and what made them."""

import msgspec

from marsad.bulk.errors import BulkError
from marsad.bulk.places import Place

MANIFEST = "manifest.json"
LAYOUT = "1"


class Manifest(msgspec.Struct, kw_only=True, frozen=True):
    """Written last; files that it does not name count for nothing."""

    layout: str
    plan: str
    reader: str
    recipe: str
    documents: int
    mentions: int
    events: int
    disputed: int
    conflicts: int
    """Documents left out, as others had their ids."""
    shards: list[str]
    parts: list[str]

    def files(self) -> list[str]:
        """The files that count."""
        return [
            *(f"{folder}/{key}.parquet" for folder in OF_SHARDS for key in self.shards),
            *(f"{folder}/{part}.parquet" for folder in ("events", "claims") for part in self.parts),
            "fused/links/part-00000.parquet",
        ]


OF_SHARDS = ("documents", "mentions", "fused/prints", "fused/features", "fused/names")


def manifest_of(out: Place) -> Manifest | None:
    """The manifest of a finished run; None where there is none, or its files are not all there. BulkError where a
    newer version wrote it."""
    held = out.read(MANIFEST)
    if held is None:
        return None
    try:
        layout = msgspec.json.decode(held).get("layout")
        manifest = msgspec.json.decode(held, type=Manifest) if layout == LAYOUT else None
    except (msgspec.DecodeError, AttributeError):
        return None
    if manifest is None:
        raise BulkError(f"{out.url} was written by another version of marsad: name another folder")
    there = {file.name for file in out.files()}
    return manifest if there.issuperset(manifest.files()) else None
