"""What to hand over or hang up: an invitation that can be refused, a sheet for the month, a calendar."""

import datetime
from collections.abc import Iterator, Sequence

from ._calendar import calendar
from ._dates_past import dates
from ._dates_turns import AFTER, coming, goes_on, next_planner, resting, side
from ._dates_why import newest
from ._fields import day
from ._report import Block, Card, Heading, Letter, Paragraph, Section
from ._worksheet import Answers, Entry


def ahead(entries: Sequence[Entry], today: datetime.date) -> Iterator[Block]:
    """How many dates are to come, and what is still to be said aloud before the first of them."""
    if found := coming(entries, today):
        because = tuple(pair for _, one in found for pair in one.because("date", "plan"))
        yield Paragraph(f"{dates(len(found))} still to come. A date counts here once you have had it.", because)
        if any(one.choice("said") == "no" for _, one in found):
            said = tuple(pair for _, one in found for pair in one.because("said"))
            yield Paragraph("Say it before you go: nothing has to come of it.", because=said)


def invitation(entries: Sequence[Entry], today: datetime.date) -> Iterator[Block]:
    """For the next date that the reader plans and nobody has answered yet; none after two refusals in a row."""
    if resting(entries):
        return
    undated = ((None, entry.answers) for entry in entries[-1:] if _is_open_day(entry.answers))
    planned = (
        (when, one)
        for when, one in (*coming(entries, today), *undated)
        if one.text("plan") and one.choice("who") != "partner" and one.choice("answer") in {"", "not_asked"}
    )
    if found := next(planned, None):
        yield Letter("An invitation that can be refused", tuple(_lines(*found)))


def _is_open_day(one: Answers) -> bool:
    """Whether the newest entry is a plan without a day, and not a date that was had."""
    return one.date("date") is None and one.choice("went") in {"", "planned"} and not any(one.words(n) for n in AFTER)


def _lines(when: datetime.date | None, one: Answers) -> Iterator[str]:
    on = f"On {when:%A}, {day(when)}," if when else "On a day that suits you,"
    yield f"{on} I would like to do this with you:\n{one.text('plan')}"
    if words := one.text("limits"):
        yield f"Not part of it:\n{words}"
    yield "Nothing has to come of it: no touch, no talk about us, no second date."
    yield "You can say no, now or on the day, or go home early. I will not ask why, and I will not ask twice."


def month(entries: Sequence[Entry], today: datetime.date) -> Iterator[Block]:
    """A sheet for the fridge or a drawer: what is planned, whose turn it is, what it is not, and why."""
    planned = coming(entries, today)
    sections = [
        Section("Planned", tuple(_planned(when, one) for when, one in planned)),
        Section("Not tonight", newest(entries, "limits").lines("limits")),
        Section("My reasons", newest(entries, "mine").lines("mine")),
        Section("Reasons my partner told me", newest(entries, "theirs").lines("theirs")),
        Section("Next to plan", _turn(entries, today)),
    ]
    filled = tuple(section for section in sections if section.lines)
    if planned or len(filled) > 1:
        yield Heading("To print")
        yield Card(f"Our dates, {today:%B %Y}", (*filled, RULE), shape="page")
    if planned:
        yield calendar("Days to keep", [(when, "A date to keep") for when, _ in planned], today)


RULE = Section("Always", ("Each of us can say no, or stop early.", "Nothing has to come of it."))


def _planned(when: datetime.date, one: Answers) -> str:
    return f"{day(when)}: {one.text('plan') or 'still open'}"


def _turn(entries: Sequence[Entry], today: datetime.date) -> tuple[str, ...]:
    mine = side(entries)
    if not mine or not goes_on(entries, today):
        return ()
    return ("Me",) if next_planner(entries, today) == mine else ("My partner",)
