"""On paper: each reader's way, with one pack of its sheets in its order."""

import re

import pytest

from macros.data import load as data
from macros.packs import path
from macros.pages import chapters
from macros.paper import SITTINGS, sheets, ways
from tests.words import grade, prose
from worksheets import load

PACKS = {pack["way"]: (name, pack) for name, pack in data("packs").items() if "way" in pack}


def section(reader: str) -> str:
    found = re.search(rf'<section class="paper" aria-labelledby="{reader}">.*?</section>', ways(), re.DOTALL)
    assert found
    return found[0]


@pytest.mark.parametrize("reader", data("paths"))
def test_each_way_has_one_pack_with_its_sheets_in_its_order(reader: str) -> None:
    name, pack = PACKS[reader]
    assert pack["slugs"] == sheets(reader)
    assert len(pack["slugs"]) >= 3
    assert all(f'href="../{path(name, large)}"' in section(reader) for large in (False, True))


@pytest.mark.parametrize("reader", data("paths"))
def test_each_sitting_says_what_to_read_and_to_fill_in(reader: str) -> None:
    items = re.findall(r"<li>(.*?)</li>", section(reader))
    sittings = data("paths")[reader]["ways"][SITTINGS]
    assert len(items) == SITTINGS
    for item, steps in zip(items, sittings, strict=True):
        for step in steps:
            if step in chapters():
                assert f'<a href="../{step}/">' in item
                assert f'href="../short/{step}/"' in item
            elif load(step).kept:
                assert load(step).title in item
                assert ("<em>for two</em>" in item) == any(load(one).gated for one in steps if one not in chapters())
        assert item.startswith(("Read ", "Fill in "))
        assert item.endswith(".")


def test_who_works_alone_gets_no_sheet_for_two() -> None:
    assert not [slug for slug in sheets("alone") if load(slug).gated]


def test_the_cover_of_a_way_says_nothing_of_what_happened() -> None:
    for _, pack in PACKS.values():
        assert not re.search(r"hurt|affair|caus|betray|sorry|trust|afraid", pack["title"], re.IGNORECASE)
        assert grade(prose(pack["about"]))[0] <= 6.5
