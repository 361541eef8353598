"""The list of pages beside each page: one for each language, cut out of the one list in mkdocs.yml.

The last sections of that list are named as the languages name themselves; each holds the pages of its own.
"""

from dataclasses import dataclass
from typing import Any

from .languages import base, language
from .words import LANGUAGES


@dataclass(frozen=True)
class Contents:
    """What the theme asks of a list of pages."""

    items: list[Any]
    pages: list[Any]
    homepage: Any

    def __iter__(self) -> Any:
        return iter(self.items)


def part(nav: Any) -> None:
    """Cut the ties between the last page of one language and the first of the next."""
    for page in nav.pages:
        for side in ("previous_page", "next_page"):
            beside = getattr(page, side)
            if beside and language(beside.url) != language(page.url):
                setattr(page, side, None)


def contents(nav: Any, address: str) -> Contents:
    """The list for a page of this address: its language's own."""
    name = language(address)
    names = set(LANGUAGES.values())
    apart = {item.title: item for item in nav.items if item.title in names}
    items = (
        apart[LANGUAGES[name]].children if name in LANGUAGES else [one for one in nav.items if one.title not in apart]
    )
    pages = [page for page in nav.pages if language(page.url) == name]
    home = next((page for page in pages if page.url == base(name)), nav.homepage)
    return Contents(items, pages, home)
