"""The list of pages beside each page: whole as long as it is short."""

from types import SimpleNamespace
from typing import Any

import pytest
from mkdocs.structure.nav import Section

from macros.navigation import AROUND, MOST, contents


def page(number: int, active: int | None) -> Any:
    return SimpleNamespace(url=f"chapters/x{number}/", title=f"x{number}", children=None, active=number == active)


def listed(count: int, active: int | None) -> list[str]:
    pages = [page(number, active) for number in range(count)]
    section = Section("Chapters", pages)
    nav: Any = SimpleNamespace(items=[section], pages=pages, homepage=pages[0])
    (shown,) = contents(nav, "chapters/x0/").items
    assert section.children == pages, "the site's own list is left as it is"
    assert shown.title == "Chapters"
    return [child.title for child in shown.children]


@pytest.mark.parametrize("active", [None, 0, MOST - 1])
def test_a_section_is_listed_whole(active: int | None) -> None:
    assert listed(MOST, active) == [f"x{number}" for number in range(MOST)]


@pytest.mark.parametrize(
    ("active", "first", "last"), [(None, 0, 20), (0, 0, 20), (500, 490, 510), (1499, 1489, 1499)]
)
def test_a_very_long_one_shows_what_is_around_the_page_and_a_way_to_all(
    active: int | None, first: int, last: int
) -> None:
    titles = [f"x{number}" for number in range(first, last + 1)]
    assert listed(1_500, active) == [*titles, "All pages"]
    assert len(titles) <= 2 * AROUND + 1
