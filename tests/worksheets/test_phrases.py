import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worksheets._listening_phrases import DEFENCE
from worksheets._owning_phrases import APOLOGY
from worksheets._phrases import Check, find
from worksheets._saying_phrases import DANGER, SAYING
from worksheets._saying_requests import REQUEST

LISTS = {"owning": APOLOGY, "saying": (*DANGER, *SAYING, *REQUEST), "listening": DEFENCE}
QUIET = {"silent": {**LISTS, "saying": (*DANGER, *SAYING)}, "silent as a request too": LISTS}


def cases(slug: str) -> dict[str, list[str]]:
    """The sentences of `phrases/<slug>.txt` by the check that names them; near misses under "silent"."""
    text = (Path(__file__).parent / f"phrases/{slug}.txt").read_text("utf-8")
    parts = (part.strip().splitlines() for part in f"\n{text}".split("\n# ")[1:])
    return {part[0]: part[1:] for part in parts}


CASES = {slug: cases(slug) for slug in LISTS}
TRUE = [
    (LISTS[slug], name, text)
    for slug, found in CASES.items()
    for name, texts in found.items()
    if name not in QUIET
    for text in texts
]
SILENT = [
    (QUIET[name][slug], text) for slug, found in CASES.items() for name in QUIET for text in found.get(name, ())
]
CHECKS = [check for checks in LISTS.values() for check in checks]
PUSHING = re.compile(
    r"\b(just|stay|leave|should|score|normal|must|always|never)\b|diagnos|narciss|toxic|victim", re.I
)


@pytest.mark.parametrize(("checks", "name", "text"), TRUE, ids=[text for _, _, text in TRUE])
def test_a_phrase_that_gets_in_the_way_is_named(checks: tuple[Check, ...], name: str, text: str) -> None:
    found = find(text, checks)
    assert name in {one.check.name for one in found}
    assert all(one.phrase in text for one in found)


@pytest.mark.parametrize(("checks", "text"), SILENT, ids=[text for _, text in SILENT])
def test_a_near_miss_stays_silent(checks: tuple[Check, ...], text: str) -> None:
    assert find(text, checks) == ()


@pytest.mark.parametrize("slug", LISTS)
def test_there_are_enough_cases_of_each_sort(slug: str) -> None:
    named = {name: texts for name, texts in CASES[slug].items() if name not in QUIET}
    assert set(named) == {check.name for check in LISTS[slug]}
    assert len({text for texts in named.values() for text in texts}) >= 60
    assert len({text for name in QUIET for text in CASES[slug].get(name, ())}) >= 60


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.name)
def test_every_check_says_why_and_offers_a_swap_without_an_order(check: Check) -> None:
    assert check.why.endswith(".")
    assert check.swap
    assert not PUSHING.search(f"{check.why} {check.swap}")


def test_a_phrase_is_named_once_in_the_order_of_the_text() -> None:
    found = find("Mistakes were made. I was drunk. mistakes were made.", APOLOGY)
    assert [one.phrase for one in found] == ["Mistakes were made", "I was drunk"]


@pytest.mark.parametrize("slug", LISTS)
@given(text=st.text(max_size=400))
def test_any_text_can_be_looked_through(slug: str, text: str) -> None:
    assert all(one.phrase for one in find(text, LISTS[slug]))


@pytest.mark.parametrize("text", ["I know you were hurt ", "you are so very but I feel like stop ", "“ ‘ ", "w"])
@pytest.mark.parametrize("slug", LISTS)
def test_a_very_long_text_is_looked_through(slug: str, text: str) -> None:
    assert len(find(text * 5_000, LISTS[slug])) <= 3
