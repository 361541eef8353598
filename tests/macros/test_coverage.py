"""Every idea of the source, and each that it leaves out, has its place in a chapter."""

import pytest

from macros.coverage import coverage, places, sheets
from macros.data import load
from macros.pages import DOCS, front, headings

IDEAS = [f"S{number}" for number in range(1, 70)]
MISSING = [f"G{number}" for number in range(1, 17)]


def test_the_list_holds_all_69_ideas_and_16_gaps() -> None:
    assert list(load("seeds")) == [*IDEAS, *MISSING]
    assert all(one["idea"].endswith(".") for one in load("seeds").values())


@pytest.mark.parametrize("seed", [*IDEAS, *MISSING])
def test_an_idea_has_its_place_in_a_chapter(seed: str) -> None:
    assert places()[seed], f"No page claims {seed}: {load('seeds')[seed]['idea']}"


@pytest.mark.parametrize("seed", IDEAS)
def test_an_idea_of_the_source_is_served_by_a_worksheet(seed: str) -> None:
    assert sheets()[seed]


def test_a_page_claims_only_headings_it_has() -> None:
    for page in DOCS.rglob("*.md"):
        claimed = set(front(page).get("seeds", {}).values())
        assert claimed <= set(headings(page)), page


def test_the_page_leads_to_each_place() -> None:
    html = coverage()
    for seed, where in places().items():
        assert f'id="{seed.lower()}"' in html
        assert all(f"#{one.heading}" in html for one in where)
