"""What many events say together: actors, who works with whom, places, sources, trends, briefings.

Pure functions over a store. Each takes an EventQuery that narrows what is counted; its order and limit are not heeded.
Counted is what was reported as done or under way (`COUNTED`), unless the query names another status, and nothing that a
reviewer rejected. Answers are kept until the store changes.
"""

from marsad.analysis.actors import ActorLine, ActorProfile, actor_profile, actors
from marsad.analysis.areas import Area, AreaLine, AreaRecord, area_record, areas
from marsad.analysis.briefing import Briefing, briefing
from marsad.analysis.figures import COUNTED, Figure, Share, Toll
from marsad.analysis.network import Network, Tie, network, tie_events
from marsad.analysis.sources import SourceLine, SourceRecord, outlets, source_record, speakers
from marsad.analysis.trends import Point, Series, Trends, trends

__all__ = [
    "COUNTED",
    "ActorLine",
    "ActorProfile",
    "Area",
    "AreaLine",
    "AreaRecord",
    "Briefing",
    "Figure",
    "Network",
    "Point",
    "Series",
    "Share",
    "SourceLine",
    "SourceRecord",
    "Tie",
    "Toll",
    "Trends",
    "actor_profile",
    "actors",
    "area_record",
    "areas",
    "briefing",
    "network",
    "outlets",
    "source_record",
    "speakers",
    "tie_events",
    "trends",
]
