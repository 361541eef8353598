"""The list of pages beside each page: one for each language, cut out of the one list in mkdocs.yml.

The last sections of that list are named as the languages name themselves; each holds the pages of its own.
A section of very many pages shows those around the page that is read: else the pages of a site grow with its square.
"""

from copy import copy
from dataclasses import dataclass
from typing import Any

from .languages import base, language
from .words import LANGUAGES, say

MOST = 60  # pages of one section that are all listed
AROUND = 10  # of a longer one, so many before the page that is read, and so many after


@dataclass(frozen=True)
class Contents:
    """What the theme asks of a list of pages."""

    items: list[Any]
    pages: list[Any]
    homepage: Any

    def __iter__(self) -> Any:
        return iter(self.items)


@dataclass(frozen=True)
class Link:
    """What the theme asks of a link among them."""

    title: str
    url: str
    children: None = None
    active: bool = False


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
    items = [_near(item, name) for item in items]
    pages = [page for page in nav.pages if language(page.url) == name]
    home = next((page for page in pages if page.url == base(name)), nav.homepage)
    return Contents(items, pages, home)


def _near(item: Any, name: str) -> Any:
    """The item as it is; or, for a long section, what stands around the page that is read, and a way to all."""
    if not item.children:
        return item
    children = [_near(child, name) for child in item.children]
    if len(children) > MOST:
        t = say(name)
        start = max(0, next((place for place, child in enumerate(children) if child.active), 0) - AROUND)
        children = [*children[start : start + 2 * AROUND + 1], Link(t("All pages"), f"{base(name)}contents/")]
    shown = copy(item)
    shown.children = children
    return shown
