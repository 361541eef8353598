"""What a screen reader goes by, on every built page: language, title, headings, landmarks, and words for pictures."""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from bs4.element import Tag

from macros.addresses import stubs_to
from macros.languages import NAMES, base
from tests.browser.built import BuiltPage, read

NAME = "Let Go to Grow"
HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]


@pytest.fixture(scope="module")
def pages(built: Path) -> dict[str, BuiltPage]:
    return read(built)


@pytest.fixture(scope="module")
def read_ones(pages: dict[str, BuiltPage]) -> dict[str, BuiltPage]:
    """Pages that are read: not those that only lead on to another."""
    return {address: page for address, page in pages.items() if address not in stubs_to()}


def shown_headings(page: BuiltPage) -> Iterator[tuple[int, str]]:
    """Level and words of every heading, in order; what waits in a <template> is on no page yet."""
    for heading in page.soup.find_all(HEADINGS):
        if not heading.find_parent(["template", "dialog"]):
            yield int(heading.name[1]), " ".join(heading.get_text(" ").split())


def test_every_page_says_its_language(pages: dict[str, BuiltPage]) -> None:
    assert not {address for address, page in pages.items() if not page.one("html").get("lang")}


def test_every_title_is_its_own_and_names_the_page_first(read_ones: dict[str, BuiltPage]) -> None:
    titles = {address: page.one("head > title").get_text() for address, page in read_ones.items()}
    assert [titles.pop(base(name)) for name in NAMES] == [NAME] * len(NAMES)
    assert not [title for title, times in Counter(titles.values()).items() if times > 1]
    assert all(re.fullmatch(rf".{{3,70}} - {NAME}", title) for title in titles.values()), titles


def test_the_title_says_what_the_first_heading_says(read_ones: dict[str, BuiltPage]) -> None:
    strange = {}
    for address, page in read_ones.items():
        heading = page.one("main h1").get_text(" ").split("#")[0]
        title = page.one("head > title").get_text().removesuffix(f" - {NAME}")
        if not words(title) & words(heading):
            strange[address] = (title, heading)
    assert not strange


def words(text: str) -> set[str]:
    return set(re.findall(r"\w+", text.lower()))


def test_headings_begin_with_one_of_the_first_level_and_leave_none_out(read_ones: dict[str, BuiltPage]) -> None:
    wrong = {}
    for address, page in read_ones.items():
        levels = [level for level, _ in shown_headings(page)]
        jumps = [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1]
        if levels.count(1) != 1 or levels[0] != 1 or jumps:
            wrong[address] = levels
    assert not wrong


def test_no_heading_is_empty(read_ones: dict[str, BuiltPage]) -> None:
    assert not [
        address for address, page in read_ones.items() for _, said in shown_headings(page) if not said.strip("# ")
    ]


def test_every_page_has_its_landmarks_and_tells_those_of_a_kind_apart(read_ones: dict[str, BuiltPage]) -> None:
    for address, page in read_ones.items():
        page.one("main")
        page.one("header.md-header")
        page.one("footer")
        page.one("aside.help-box")
        names = Counter(name(one) for one in page.soup.select("body nav") if not one.find_parent("main"))
        assert "" not in names, address
        assert max(names.values()) == 1, f"{address}: {names}"


def name(nav: Tag) -> str:
    """What a region is called, or by what."""
    return str(nav.get("aria-label") or nav.get("aria-labelledby") or "")


def test_every_picture_has_words_or_says_that_it_needs_none(pages: dict[str, BuiltPage]) -> None:
    silent = set()
    for address, page in pages.items():
        silent |= {f"{address}: {one}" for one in page.soup.find_all("img") if one.get("alt") is None}
        for one in page.soup.find_all("svg"):
            hidden = one.get("aria-hidden") == "true" or one.find_parent(attrs={"aria-hidden": "true"})
            named = one.get("aria-label") or one.get("aria-labelledby") or one.find("title")
            inside = one.find_parent(["a", "button", "label"])
            if not (hidden or named or inside or one.find_parent(class_="md-icon")):
                silent.add(f"{address}: {str(one)[:90]}")
    assert not silent
