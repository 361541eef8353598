"""The load of checking in a week, and a plan to let it come down every two weeks until the agreement ends."""

import datetime
from collections.abc import Iterator

from ._fields import day
from ._report import Block, Heading, Paragraph, Section, Table
from ._worksheet import Answers

STEP = 14  # days
HOUR = 60  # minutes


def load(answers: Answers) -> Iterator[Block]:
    """How much checking there is in a week, as it was written."""
    checks, minutes = answers.number("checks"), answers.number("minutes")
    if checks is None:
        return
    yield Heading("Checking, less and less")
    if checks and minutes:
        yield Paragraph(
            f"Last week: {_times(checks)}, {_length(checks * minutes)} in all.",
            because=answers.because("checks", "minutes"),
        )
    else:
        yield Paragraph(f"Last week: {_times(checks)}.", because=answers.because("checks"))
    if checks:
        yield Paragraph(
            "A check can calm for a moment, and the worry can come back soon. So the plan is fewer checks, agreed on."
        )


def _times(checks: int) -> str:
    return "1 check" if checks == 1 else f"{checks} checks"


def _length(minutes: int) -> str:
    if minutes < 2 * HOUR:
        return f"{minutes} minutes"
    return f"about {(minutes + HOUR // 2) // HOUR} hours"


def steps(answers: Answers, today: datetime.date, end: datetime.date) -> list[tuple[datetime.date, int]]:
    """The most checks in a week, from each day on which that number falls, down to the aim at the end."""
    checks, aim = answers.number("checks") or 0, answers.number("aim") or 0
    last = max(1, -((today - end).days // STEP))
    found: list[tuple[datetime.date, int]] = []
    for step in range(1, last + 1):
        most = aim - (aim - checks) * (last - step) // last
        if not found or most < found[-1][1]:
            found.append((today + datetime.timedelta(days=STEP * (step - 1)), most))
    return found if checks > aim else []


def taper(answers: Answers, today: datetime.date, end: datetime.date) -> Iterator[Block]:
    """The plan as a table; a question when the aim is not below what is done now."""
    if planned := steps(answers, today, end):
        yield Table(
            "A plan to try: at most so many checks",
            ("From", "In a week, at most"),
            tuple((day(when), str(most or "none")) for when, most in planned),
            because=answers.because("checks", "aim"),
        )
    elif answers.number("checks"):
        yield Paragraph(
            "The number to come down to is not below the number now. What would one step down be?",
            because=answers.because("checks", "aim"),
        )


def section(answers: Answers, today: datetime.date, end: datetime.date) -> Iterator[Section]:
    """The same plan as lines of the agreement."""
    if planned := steps(answers, today, end):
        lines = tuple(
            f"From {day(when)}: {f'at most {most} in a week' if most else 'none'}" for when, most in planned
        )
        yield Section("Fewer checks", lines)
