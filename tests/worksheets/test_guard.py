import datetime
from typing import Any

import pytest

from worksheets import Block, Bullets, Card, Notice, Paragraph, Quote, Table, load
from worksheets._browser import read
from worksheets._browser import report as whole_report

GUARD = load("guard")
TODAY = datetime.date(2026, 11, 23)
READY = {"safe": "yes", "owned": "yes", "steady": "partly"}
JOB = "Your guard is doing its job. Nothing to do here yet."


def entries(**answers: str) -> Any:
    raw = {name.replace("__", "."): [value] for name, value in answers.items()}
    return read(GUARD, [{"id": "a", "created": "1", "answers": raw}])


def report(**answers: str) -> tuple[Block, ...]:
    return GUARD.report(entries(**answers), TODAY)


def said(blocks: tuple[Block, ...]) -> str:
    return " ".join(one.text for one in blocks if isinstance(one, Paragraph))


def step(number: int, **fields: str) -> dict[str, str]:
    return {f"steps__{number}__{name}": value for name, value in fields.items()}


def cards(blocks: tuple[Block, ...]) -> list[Card]:
    return [one for one in blocks if isinstance(one, Card)]


def table(blocks: tuple[Block, ...], caption: str) -> Table | None:
    return next((one for one in blocks if isinstance(one, Table) and one.caption == caption), None)


LOW = step(0, step="ask for a hug", risk="2", back="I step away", expected="a sigh")


@pytest.mark.parametrize(
    "conditions",
    [
        {**READY, "safe": "no"},
        {**READY, "owned": "no"},
        {**READY, "steady": "no"},
        {"steady": "no"},
        {**READY, "safe": "partly"},
    ],
)
def test_one_no_is_enough_to_wait_and_no_step_is_suggested(conditions: dict[str, str]) -> None:
    blocks = report(**conditions, **LOW)
    assert JOB in said(blocks)
    assert not cards(blocks)
    assert "lowest" not in repr(blocks)
    assert "ask for a hug" in repr([one for one in blocks if isinstance(one, Bullets)])
    pages = {one.page for one in blocks if isinstance(one, Notice)}
    assert {"worksheets/promises/", "worksheets/needs/"} <= pages
    assert ("help/" in pages) == (conditions.get("safe") in {"no", "partly"})


@pytest.mark.parametrize("gone", ["safe", "owned", "steady"])
def test_a_condition_that_was_skipped_is_no_yes(gone: str) -> None:
    conditions = {name: value for name, value in READY.items() if name != gone}
    blocks = report(**conditions, **LOW)
    assert not cards(blocks)
    assert f"Not answered yet: {gone.capitalize()}" in said(blocks)
    assert JOB not in said(blocks)


def test_no_page_here_tells_anyone_to_trust() -> None:
    words = said(report(**READY, **LOW)).lower()
    assert "only if you want to" in words
    assert "must" not in words
    assert "decide to trust" not in words


def test_the_lowest_risk_comes_first_and_a_skipped_number_is_not_zero() -> None:
    rows = step(0, step="high", risk="9") | step(1, step="unnumbered") | step(2, step="low", risk="1")
    found = table(report(**READY, **rows), "Not taken yet, lowest risk first")
    assert found
    assert [row[0] for row in found.rows] == ["low", "high", "unnumbered"]
    assert found.rows[2][1] == "no number yet"


def test_the_card_is_the_lowest_step_not_yet_taken() -> None:
    rows = step(0, step="first", risk="1", happened="it went") | step(1, step="second", risk="3", back="I go home")
    made = cards(report(**READY, **rows))
    assert [one.shape for one in made] == ["wallet"]
    assert made[0].sections[0].lines == ("second",)
    assert "I go home" in repr(made)


def test_without_any_number_nothing_is_suggested() -> None:
    blocks = report(**READY, **step(0, step="ask"))
    assert not cards(blocks)
    assert "Give your steps a number" in said(blocks)


def test_a_step_without_a_way_back_asks_for_one_and_a_high_one_for_a_part_of_it() -> None:
    words = said(report(**READY, **step(0, step="share a bed", risk="10")))
    assert "how you would step back" in words
    assert "Could a part of it be a step?" in words
    assert "how you would step back" not in said(report(**READY, **LOW))


TAKEN = {
    name: value
    for number in range(3)
    for name, value in step(number, step=f"s{number}", expected=f"e{number}", happened=f"h{number}").items()
}


def test_after_three_steps_expected_and_happened_stand_side_by_side_without_a_verdict() -> None:
    blocks = report(**READY, **TAKEN)
    found = table(blocks, "Side by side")
    assert found
    assert found.rows[0] == ("s0", "e0", "h0")
    assert not any(word in said(blocks).lower() for word in ("better", "worse", "progress", "well done"))


def test_of_fewer_than_three_steps_nothing_is_compared() -> None:
    two = {name: value for name, value in TAKEN.items() if not name.startswith("steps__2")}
    assert table(report(**READY, **two), "Side by side") is None
    assert "After three steps" in said(report(**READY, **two))


def test_steps_taken_are_in_the_order_of_their_days() -> None:
    days = {"steps__0__date": "2026-11-03", "steps__1__date": "2026-11-01"}
    found = table(report(**TAKEN, **days), "Side by side")
    assert found
    assert [row[0] for row in found.rows] == ["s1", "s0", "s2"]


def test_forgiving_is_quoted_and_never_a_finish_line() -> None:
    blocks = report(forgive_is="peace", forgive_not="that it was fine")
    assert Quote("peace", "What would it mean to me?") in blocks
    assert "never to do" in said(blocks)
    assert "Forgiving" not in repr(report(protects="me"))


def test_not_being_ready_is_reason_enough() -> None:
    assert "That is reason enough" in said(report(not_ready="Not yet"))


def test_the_letter_is_nowhere_and_nothing_may_be_shared() -> None:
    for ritual in ("keep", "tear", "therapist", "none"):
        assert "I hate you" not in repr(report(letter="I hate you", ritual=ritual, protects="me"))
    names = {one.name: one for _, one in GUARD.inputs()}
    assert names["letter"].private
    assert not any(one.share for one in (*names.values(), *GUARD.fields))


def test_a_letter_alone_is_answered_without_a_word_of_it() -> None:
    assert "kept as it is" in said(report(letter="Only this."))


def test_hard_inputs_are_kept() -> None:
    assert "no quiero volver a llamar" in repr(report(protects="A la que no quiero volver a llamar"))
    old = whole_report(GUARD, entries(protects="me", wall="high"), TODAY)
    assert Quote("high", "wall") in old
    many = {
        name: value
        for number in range(60)
        for name, value in step(number, step=f"s{number}", risk="10", happened="x" if number % 2 else "").items()
    }
    found = table(report(**READY, **many), "Side by side")
    assert found
    assert len(found.rows) == 30
