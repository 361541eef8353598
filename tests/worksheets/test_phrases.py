import re
from types import ModuleType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.worksheets import cases_listening, cases_owning, cases_saying
from worksheets._listening_phrases import DEFENCE
from worksheets._owning_phrases import APOLOGY
from worksheets._phrases import Check, find
from worksheets._saying_phrases import DANGER, SAYING
from worksheets._saying_requests import REQUEST

LISTS: dict[str, tuple[tuple[Check, ...], ModuleType]] = {
    "owning": (APOLOGY, cases_owning),
    "saying": ((*DANGER, *SAYING, *REQUEST), cases_saying),
    "listening": (DEFENCE, cases_listening),
}
TRUE = [
    (slug, name, text) for slug, (_, cases) in LISTS.items() for name, texts in cases.TRUE.items() for text in texts
]
SILENT = [
    *((APOLOGY, text) for text in cases_owning.SILENT),
    *(((*DANGER, *SAYING), text) for text in cases_saying.SILENT),
    *(((*DANGER, *SAYING, *REQUEST), text) for text in cases_saying.ASKED),
    *((DEFENCE, text) for text in cases_listening.SILENT),
]
CHECKS = [check for checks, _ in LISTS.values() for check in checks]
PUSHING = re.compile(
    r"\b(just|stay|leave|should|score|normal|must|always|never)\b|diagnos|narciss|toxic|victim", re.I
)


@pytest.mark.parametrize(("slug", "name", "text"), TRUE)
def test_a_phrase_that_gets_in_the_way_is_named(slug: str, name: str, text: str) -> None:
    found = find(text, LISTS[slug][0])
    assert name in {one.check.name for one in found}
    assert all(one.phrase in text for one in found)


@pytest.mark.parametrize(("checks", "text"), SILENT, ids=[text for _, text in SILENT])
def test_a_near_miss_stays_silent(checks: tuple[Check, ...], text: str) -> None:
    assert find(text, checks) == ()


@pytest.mark.parametrize("slug", LISTS)
def test_there_are_enough_cases_of_each_sort(slug: str) -> None:
    checks, cases = LISTS[slug]
    assert set(cases.TRUE) == {check.name for check in checks}
    assert len({text for texts in cases.TRUE.values() for text in texts}) >= 60
    assert len(set(cases.SILENT)) >= 60


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
    assert all(one.phrase for one in find(text, LISTS[slug][0]))


@pytest.mark.parametrize("text", ["I know you were hurt ", "you are so very but I feel like stop ", "“ ‘ ", "w"])
@pytest.mark.parametrize("slug", LISTS)
def test_a_very_long_text_is_looked_through(slug: str, text: str) -> None:
    assert len(find(text * 5_000, LISTS[slug][0])) <= 3
