"""Words in other languages: catalogues that a translator fills in, and what each part of the site takes from them.

A catalogue is `data/<language>.po`, in gettext's form, read by Babel. English words are the keys. `make words` brings
it up to date with the sources (`macros/extract.py`); what is not translated yet stays English.
"""

import json
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po
from markupsafe import Markup, escape

from worksheets import Worksheet, load
from worksheets._words import ENGLISH, learn

LANGUAGES = {"es": "Español"}
"""Every language but English, with the name it has for itself."""
DATA = Path(__file__).parent / "data"
PAGE, WORKSHEETS = "docs/assets/", "worksheets/"
"""Where words of the page's scripts and of worksheets stand in the sources."""


def path(language: str) -> Path:
    """A language's catalogue."""
    return DATA / f"{language}.po"


@cache
def catalogue(language: str) -> Catalog:
    """All messages of a language; ValueError if the file is not as gettext writes it."""
    with path(language).open("rb") as file:
        return read_po(file, locale=language, abort_invalid=True)


def known(language: str, place: str = "") -> dict[str, str]:
    """English to this language: every message that is translated and stands in a source under this place."""
    if language == ENGLISH:
        return {}
    return {
        str(one.id): str(one.string)
        for one in catalogue(language)
        if one.id and one.string and not one.fuzzy and any(at.startswith(place) for at, _ in one.locations)
    }


def say(language: str) -> Callable[..., Markup]:
    """A function for templates and macros: English words in this language, {slots} filled and made safe as HTML."""
    words = _all(language)

    def t(english: str, **slots: object) -> Markup:
        said = escape(words.get(english, english))
        return said.format(**slots) if slots else said

    return t


def worksheet(slug: str, language: str) -> Worksheet:
    """A worksheet in this language."""
    _all(language)
    return load(slug, language)


@cache
def _all(language: str) -> Mapping[str, str]:
    if language != ENGLISH:
        learn(language, known(language, WORKSHEETS))
    return known(language)


def files() -> dict[str, str]:
    """What a page in another language loads, by path in the site: words of its scripts, and of its worksheets."""
    made = {}
    for language in LANGUAGES:
        page = json.dumps(known(language, PAGE), ensure_ascii=False)
        made[f"assets/words-{language}.js"] = f"globalThis.siteWords = {page};\n"
        made[f"assets/words-{language}.json"] = json.dumps(known(language, WORKSHEETS), ensure_ascii=False)
    return made
