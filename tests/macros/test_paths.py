"""Reading paths lead every reader through the site in 3, 6 or 12 sittings."""

import pytest

from macros.data import load
from macros.paths import paths, steps

FOR_TWO = {"pause", "saying", "needs", "openness", "patterns", "dates"}


@pytest.mark.parametrize("reader", load("paths"))
def test_each_reader_has_ways_of_3_6_and_12_sittings(reader: str) -> None:
    ways = load("paths")[reader]["ways"]
    assert list(ways) == [3, 6, 12]
    for many, sittings in ways.items():
        assert len(sittings) == many
        listed = [one for sitting in sittings for one in sitting]
        assert len(listed) == len(set(listed))
        assert set(listed) <= set(steps())
        assert listed[0] == "c1"


@pytest.mark.parametrize("reader", load("paths"))
def test_no_sitting_is_longer_than_half_an_hour(reader: str) -> None:
    for sittings in load("paths")[reader]["ways"].values():
        for sitting in sittings:
            assert sum(steps()[one]["minutes"] for one in sitting) <= 30, sitting


def test_the_way_for_one_alone_asks_for_nothing_together() -> None:
    listed = {one for way in load("paths")["alone"]["ways"].values() for sitting in way for one in sitting}
    assert not listed & FOR_TWO


def test_the_page_says_how_long_each_sitting_takes() -> None:
    minutes = steps()["c1"]["minutes"] + steps()["c5"]["minutes"]
    assert f"(about {minutes} minutes)" in paths()
