"""The scores we gave ourselves are computed from single items, and every chapter has them."""

import pytest

from macros.data import load
from macros.pages import chapters
from macros.scores import ACT, UNDERSTAND, pemat, scores

CHAPTERS = load("scores")["pemat"]


def test_pemat_counts_only_items_that_apply() -> None:
    assert pemat({"lost": {}, "na": []}, ACT) == 100
    assert pemat({"lost": {26: "No picture."}, "na": [24, 25]}, ACT) == 80


def test_every_chapter_is_scored() -> None:
    assert set(CHAPTERS) == set(chapters())


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_lost_item_says_why_and_may_not_be_left_out_as_well(chapter: str) -> None:
    lost, left_out = CHAPTERS[chapter]["lost"], CHAPTERS[chapter]["na"]
    assert set(lost) <= set(UNDERSTAND) | set(ACT)
    assert all(why.endswith(".") for why in lost.values())
    assert not set(lost) & set(left_out)


def test_discern_has_16_items_from_1_to_5_and_jama_four() -> None:
    found = load("scores")
    assert [1 <= one["score"] <= 5 for one in found["discern"]] == [True] * 16
    assert len(found["jama"]) == 4
    total = sum(one["score"] for one in found["discern"][:15])
    assert f"add up to {total} of 75" in scores()
