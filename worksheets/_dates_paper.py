"""What to hand over or hang up: an invitation that can be refused, a sheet for the month, a calendar."""

import datetime
from collections.abc import Iterator, Sequence

from ._calendar import calendar
from ._dates_turns import coming, next_planner, resting, side
from ._dates_why import newest
from ._fields import day
from ._report import Block, Card, Heading, Letter, Section
from ._worksheet import Answers, Entry


def invitation(entries: Sequence[Entry], today: datetime.date) -> Iterator[Block]:
    """For the next date that the reader plans and nobody has answered yet; none after two refusals in a row."""
    if resting(entries):
        return
    open_ones = (
        (when, one)
        for when, one in coming(entries, today)
        if one.text("plan") and one.choice("who") != "partner" and one.choice("answer") in {"", "not_asked"}
    )
    if found := next(open_ones, None):
        when, one = found
        yield Letter("An invitation that can be refused", tuple(_lines(when, one)))


def _lines(when: datetime.date, one: Answers) -> Iterator[str]:
    yield f"On {when:%A}, {day(when)}, I would like to do this with you:\n{one.text('plan')}"
    if words := one.text("limits"):
        yield f"Not part of it:\n{words}"
    yield "Nothing has to come of it: no touch, no talk about us, no second date."
    yield "You can say no, now or on the day, or go home early. I will not ask why, and I will not ask twice."


def month(entries: Sequence[Entry], today: datetime.date) -> Iterator[Block]:
    """A sheet for the fridge or a drawer: what is planned, whose turn it is, what it is not, and why."""
    ahead = coming(entries, today)
    sections = [
        Section("Planned", tuple(_planned(when, one) for when, one in ahead)),
        Section("Not tonight", newest(entries, "limits").lines("limits")),
        Section("My reasons", newest(entries, "mine").lines("mine")),
        Section("Reasons my partner told me", newest(entries, "theirs").lines("theirs")),
        Section("Next to plan", _turn(entries, today)),
    ]
    filled = tuple(section for section in sections if section.lines)
    if ahead or len(filled) > 1:
        yield Heading("To print")
        yield Card(f"Our dates, {today:%B %Y}", (*filled, RULE), shape="page")
    if ahead:
        yield calendar("Days to keep", [(when, "A date to keep") for when, _ in ahead], today)


RULE = Section("Always", ("Each of us can say no, or stop early.", "Nothing has to come of it."))


def _planned(when: datetime.date, one: Answers) -> str:
    return f"{day(when)}: {one.text('plan') or 'still open'}"


def _turn(entries: Sequence[Entry], today: datetime.date) -> tuple[str, ...]:
    mine = side(entries)
    if not mine:
        return ()
    return ("Me",) if next_planner(entries, today) == mine else ("My partner",)
