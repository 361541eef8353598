import datetime
from collections.abc import Sequence
from typing import Any

import pytest

from worksheets import Block, Bullets, Calendar, Card, Entry, Heading, Table, load
from worksheets._browser import read

NEEDS = load("needs")
TODAY = datetime.date(2026, 11, 23)


def sheet(
    side: str, needs: Sequence[dict[str, str]] = (), offers: Sequence[dict[str, str]] = (), **more: str
) -> list[Entry]:
    raw = {"side": [side], **{name: [words] for name, words in more.items()}}
    for name, rows in (("needs", needs), ("offers", offers)):
        for number, row in enumerate(rows):
            raw |= {f"{name}.{number}.{field}": words.split("|") for field, words in row.items()}
    return read(NEEDS, [{"id": "a", "created": "1", "answers": raw}])


def report(*args: Any, **more: Any) -> tuple[Block, ...]:
    return NEEDS.report(sheet(*args, **more), TODAY)


def compare(mine: list[Entry], theirs: list[Entry]) -> tuple[Block, ...]:
    assert NEEDS.compare
    return NEEDS.compare(mine, theirs, TODAY)


def cards(blocks: tuple[Block, ...]) -> list[Card]:
    return [one for one in blocks if isinstance(one, Card)]


def under(blocks: tuple[Block, ...], title: str) -> Block | None:
    """The block that follows a heading."""
    places = [number for number, one in enumerate(blocks) if isinstance(one, Heading) and one.text == title]
    return blocks[places[0] + 1] if places else None


def need(of: str = "", **more: str) -> dict[str, str]:
    return {"need": of, "okay": "yes", **more}


def offer(of: str = "", **more: str) -> dict[str, str]:
    return {"offer": of, "okay": "yes", **more}


def test_the_three_lists_by_the_menu() -> None:
    blocks = report("together", [need("late"), need("hug")], [offer("hug"), offer("home")])
    matched = under(blocks, "Asked and offered")
    assert isinstance(matched, Table)
    assert [row[:2] for row in matched.rows] == [("A hug when asked for", "A hug when asked for")]
    assert under(blocks, "Asked, not offered") == Bullets(
        ("A call when running late",), because=(("What would help?", "A call when running late"),)
    )
    offered = under(blocks, "Offered, not asked")
    assert isinstance(offered, Bullets)
    assert offered.items == ("A fair share of work at home",)


@pytest.mark.parametrize(
    ("asked", "offered", "fits"),
    [
        (need(own="Ask me before you touch me"), offer("ask_touch"), True),
        (need(own="Ring before coming home"), offer(own="I ring you before I set off home"), True),
        (need("other", own="Llámame antes de volver"), offer("other", own="Te llamo antes de volver"), True),
        (need(own="Tell your mother the truth"), offer(own="I will not tell"), False),
        (need(own="Ring me"), offer(own="Walk the dog"), False),
        (need("hug"), offer("late"), False),
    ],
)
def test_own_words_match_when_most_of_them_are_shared(asked: Any, offered: Any, fits: bool) -> None:
    assert bool(under(report("together", [asked], [offered]), "Asked and offered")) == fits


def test_an_offer_meets_one_need_and_the_most_important_first() -> None:
    blocks = report(
        "together", [need("hug", weight="3"), need("hug", weight="8", looks="at the door")], [offer("hug")]
    )
    matched = under(blocks, "Asked and offered")
    assert isinstance(matched, Table)
    assert matched.rows[0][0] == "A hug when asked for: at the door"
    assert isinstance(under(blocks, "Asked, not offered"), Bullets)


def test_a_need_without_a_number_comes_last_and_zero_is_a_number() -> None:
    table = under(
        report("hurt", [need("hug"), need("late", weight="0"), need("home", weight="9")]), "What would help you"
    )
    assert isinstance(table, Table)
    assert [row[4] for row in table.rows] == ["9 of 10", "0 of 10", ""]


def test_a_trial_holds_five_at_most_and_has_an_end() -> None:
    menu = ["hug", "late", "home", "talk", "heard", "alone", "quiet"]
    blocks = report(
        "together", [need(one, weight=str(9 - n)) for n, one in enumerate(menu)], [offer(one) for one in menu]
    )
    (card,) = cards(blocks)
    assert card.shape == "fridge"
    assert len(card.sections) == 5 + 1
    assert all("Until: 7 December 2026" in section.lines for section in card.sections[:5])
    assert "Time alone, with no questions; Quiet nights" in repr(blocks)
    (days,) = [one for one in blocks if isinstance(one, Calendar)]
    assert [(one.day, one.words) for one in days.events] == [("2026-12-07", "Review")]


@pytest.mark.parametrize(
    ("written", "ends"),
    [("2026-12-01", "1 December"), ("2026-11-01", "7 December"), ("2028-11-01", "7 December"), ("", "7 December")],
)
def test_the_review_day_is_near_and_to_come(written: str, ends: str) -> None:
    blocks = report("together", [need("hug")], [offer("hug")], review=written)
    assert ends in cards(blocks)[0].title
    assert ("over four weeks away" in repr(blocks)) == written.startswith("2028")


@pytest.mark.parametrize("cost", ["endless", "costs", "hidden"])
def test_a_need_with_a_cost_waits_and_gets_a_safer_form(cost: str) -> None:
    for needs, offers in (
        ([need("look_phone", check=cost)], [offer("look_phone")]),
        ([need("look_phone")], [offer("look_phone", check=cost)]),
    ):
        blocks = report("together", needs, offers)
        assert "Look twice" in repr(blocks)
        assert "is not in the trial yet" in repr(blocks)
        assert not cards(blocks)
    assert not cards(report("hurt", [need("look_phone", check=cost)]))


@pytest.mark.parametrize("ticked", ["", "fine"])
def test_nothing_ticked_is_no_cost(ticked: str) -> None:
    blocks = report("together", [need("hug", check=ticked)], [offer("hug")])
    assert "Look twice" not in repr(blocks)
    assert cards(blocks)


def test_an_end_that_is_past_is_not_tried_again() -> None:
    blocks = report("together", [need("hug", until="2026-11-01")], [offer("hug")])
    assert "has an end date that is past" in repr(blocks)
    assert not cards(blocks)


def test_different_often_is_named_for_what_it_is() -> None:
    blocks = report("together", [need("hug", often="daily")], [offer("hug", often="weekly")])
    assert "asked “Each day”, offered “Once a week”" in repr(blocks)


def test_one_sheet_alone_is_never_matched_with_itself() -> None:
    for side in ("hurt", "caused", ""):
        blocks = report(side, [need("hug")], [offer("hug")])
        assert under(blocks, "Asked and offered") is None
        assert [card.title for card in cards(blocks)] == ["What I would like to ask", "What I can offer"]


def test_a_card_holds_only_what_may_be_shared() -> None:
    assert not cards(report("hurt", [need("hug", okay="no"), need("late", okay="")]))


def test_two_sheets_are_matched_from_rows_that_may_be_shared() -> None:
    mine = sheet("hurt", [need("hug", weight="4"), need("late", own="qzx-held-back", okay="no")])
    theirs = sheet("caused", [], [offer("hug", limit="Not at work"), offer("late", own="qzx-theirs", okay="")])
    blocks = compare(mine, theirs)
    assert "qzx" not in repr(blocks)
    assert "Honest limit: Not at work" in repr(cards(blocks)[0])
    alone = compare(
        sheet("hurt", [need("hug", weight="4")]), sheet("caused", [], [offer("hug", limit="Not at work")])
    )
    assert blocks == alone


def test_the_other_does_not_learn_what_a_cost_was() -> None:
    blocks = compare(sheet("hurt", [need("hug", check="hidden")]), sheet("caused", [], [offer("hug")]))
    assert "is not in the trial yet" in repr(blocks)
    assert "therapist" not in repr(blocks)


def test_the_sheet_to_sign_shows_both_wordings_of_a_match_by_words() -> None:
    blocks = report("together", [need(own="No secrets about your mother")], [offer(own="Share secrets about mother")])
    assert "Offered: Share secrets about mother" in repr(cards(blocks)[0])


def test_both_ways_when_both_ask() -> None:
    blocks = compare(sheet("hurt", [need("hug")], [offer("talk")]), sheet("caused", [need("talk")], [offer("hug")]))
    assert len(cards(blocks)) == 2


@pytest.mark.parametrize(
    ("mine", "theirs"), [("hurt", "hurt"), ("caused", "caused"), ("", "hurt"), ("hurt", ""), ("", "")]
)
def test_two_sheets_of_one_side_are_not_compared(mine: str, theirs: str) -> None:
    blocks = compare(sheet(mine, [need("hug", own="qzx")]), sheet(theirs, [need("hug")], [offer("hug")]))
    assert [one.kind for one in blocks] == ["paragraph"]
    assert "qzx" not in repr(blocks)


def test_a_sheet_of_both_or_an_empty_one_is_not_compared() -> None:
    assert "holds both" in repr(compare(sheet("together", [need("hug")]), sheet("hurt", [need("hug")])))
    assert "is empty" in repr(compare([], sheet("hurt", [need("hug")])))


def test_an_option_that_is_gone_is_kept_in_words() -> None:
    assert "left_the_menu" in repr(report("hurt", [need("left_the_menu")]))


def test_a_sheet_with_a_side_alone_gets_a_next_small_step() -> None:
    assert "Next, if you like" in repr(report("hurt"))
    assert "Next, if you like" not in repr(report("hurt", [need("hug")]))


def test_what_is_done_once_needs_no_end_date() -> None:
    assert "No end date yet" not in repr(report("hurt", [need("health", often="once")]))
    assert "No end date yet" in repr(report("hurt", [need("talk", often="weekly")]))
