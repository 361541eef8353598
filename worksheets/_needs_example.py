"""Dele and Ruth at the kitchen table (a composite): a loan of two years that Ruth had kept secret."""

import datetime

from ._worksheet import Example


def _row(rows: str, number: int, **answers: str) -> dict[str, list[str]]:
    return {f"{rows}.{number}.{name}": words.split("|") for name, words in answers.items()}


EXAMPLE = Example(
    story=(
        "Ruth hid a loan from Dele for two years. They fill in one sheet together, on a Sunday. "
        "Dele and Ruth are made up from many people."
    ),
    today=datetime.date(2026, 10, 4),
    entries=(
        {
            "side": ["together"],
            "good": ["Tea brought up without a word.\nYou ask how the meeting went."],
            "buying": ["The new watch. I thought of the loan each time I looked at it."],
            "review": ["2026-10-18"],
        }
        | _row(
            "needs",
            0,
            need="look_money",
            looks="We open the account on the sofa, ten minutes",
            often="weekly",
            until="2026-12-31",
            weight="9",
            check="fine",
            okay="yes",
        )
        | _row(
            "needs",
            1,
            need="told_first",
            looks="You tell me about a bill the day it comes",
            often="asked",
            weight="8",
            check="fine",
            okay="yes",
        )
        | _row("needs", 2, need="quiet", looks="No money talk after nine", often="daily", weight="6", okay="yes")
        | _row("needs", 3, own="I see every receipt", often="daily", weight="5", check="endless|costs", okay="yes")
        | _row("needs", 4, need="therapist", weight="4", okay="yes")
        | _row(
            "offers",
            0,
            offer="look_money",
            when="On Friday, after supper",
            often="weekly",
            until="2026-12-31",
            limit="Not in front of the boys",
            check="fine",
            okay="yes",
        )
        | _row(
            "offers",
            1,
            offer="told_first",
            when="A letter comes: I put it on the table that evening",
            often="asked",
            limit="If I am away, I tell you by phone",
            okay="yes",
        )
        | _row("offers", 2, offer="quiet", when="At nine I put the laptop away", often="some", okay="yes")
        | _row(
            "offers",
            3,
            own="I keep every receipt",
            when="In the tin by the door",
            limit="I will not list each coffee",
            okay="yes",
        )
        | _row("offers", 4, offer="home", when="I cook on Tuesday", often="weekly", okay="yes"),
    ),
)
