"""The pages over many events, under one roof."""

from litestar import Router

from marsad.web.actor_pages import actor_list, actor_page
from marsad.web.briefing_page import briefing_docx, briefing_page
from marsad.web.network_page import network_page
from marsad.web.place_pages import place_list, place_page
from marsad.web.search_page import search_page
from marsad.web.source_pages import source_list, source_page
from marsad.web.trends_page import trends_page

study_pages = Router(
    "/{language:str}",
    route_handlers=[
        *(actor_list, actor_page, network_page, place_list, place_page, source_list, source_page),
        *(trends_page, briefing_page, briefing_docx, search_page),
    ],
)
