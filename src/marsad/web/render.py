"""Templates to HTML answers."""

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from litestar import MediaType, Response
from litestar.exceptions import NotFoundException

from marsad.web.asked import Asked
from marsad.web.event_view import event_path, headline, quoted, reader_path, review_path
from marsad.web.language import LANGUAGES, Words
from marsad.web.names import Names, family
from marsad.web.navigation import NAVIGATION
from marsad.web.security import safe_link
from marsad.web.visitor import visitor


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=FileSystemLoader(Path(__file__).with_name("templates")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals.update(
        event_path=event_path,
        family=family,
        headline=headline,
        navigation=NAVIGATION,
        quoted=quoted,
        reader_path=reader_path,
        review_path=review_path,
        safe_link=safe_link,
    )
    return environment


def page(template: str, names: Names, path: str, status: int = 200, **context: object) -> Response[str]:
    """A page in the language of `names`. `path` is its address below the language, query string and all."""
    words = names.words
    other = next(language for language in LANGUAGES if language != words.language)
    filled = _environment().get_template(template)
    html = filled.render(
        t=words,
        names=names,
        base=f"/{words.language}/",
        other=f"/{other}/{path}",
        other_language=other,
        visitor=visitor(),
        **context,
    )
    return Response(html, media_type=MediaType.HTML, status_code=status)


def html_of(template: str, names: Names, **context: object) -> str:
    """A file in the language of `names` that stands alone: it leads to no page."""
    return _environment().get_template(template).render(t=names.words, names=names, base="", **context)


def names_in(language: str) -> Names:
    """The names of things in a language of the pages."""
    return Names(Words(language))


def names_of(request: Asked) -> Names:
    """The names of things in the language that the address asks for. NotFoundException where it is none of ours."""
    language = str(request.path_params["language"])
    if language not in LANGUAGES:
        raise NotFoundException
    return names_in(language)
