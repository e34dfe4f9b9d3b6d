"""A store in which every word that a report, a reader or an upload can bring in is hostile."""

from pathlib import Path

import support
from marsad.model.event import EventActor
from marsad.store import Store


def hostile_store(path: Path, name: str, words: str) -> Store:
    """A store of one event: `name` is its every name, title, publisher and address, `words` what its report quotes."""
    store, text = Store(path), f"نص {words}"
    place = support.place(words, text, id=None, name=name, name_ar=name, admin1=name, admin2=None)
    mention = support.mention(
        "d1",
        text=text,
        date=None,
        place=place,
        actors=(support.actor(None, words=words, text=text), support.actor("is", words=words, text=text)),
        attribution=(support.attribution(words, text, speaker=name, organisation=None),),
    )
    document = support.document("d1", text, title=name, publisher=name, url=f"javascript:{name}")
    store.add(document, [mention], reader="test")
    said = {"speaker": name, "text": name, "span": (0, 3)}
    event = support.event(
        "ev-1",
        ("d1#1",),
        title_ar=name,
        title_en=name,
        place=place,
        actors=(EventActor(id="is", name=name, role="target", origins=1),),
        claims=(support.claim(mention="d1#1", **said), support.claim("place", name, "d1#1", **said)),
        disputes=(support.dispute("place", (name, ("d1#1",)), ("b", ("d1#1",)), kind="place"),),
    )
    store.replace_events([event])
    return store
