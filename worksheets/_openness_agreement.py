"""The agreement of Openness: each line with its end, what is private, and how a check is asked for."""

import datetime
from collections.abc import Iterator, Sequence

from . import _openness_checks as the_checks
from . import _openness_items as items
from ._calendar import calendar
from ._fields import day
from ._openness_mask import mask
from ._report import Block, Card, Heading, Quote, Section
from ._worksheet import Answers

TEXTS = ("calm", "private_other", "ended", "ended_seen")


def accepted(answers: Answers, today: datetime.date) -> tuple[Answers, ...]:
    """The lines that go into the agreement."""
    return tuple(row for row in answers.rows("items") if not items.reasons(row, today))


def last_day(rows: Sequence[Answers], today: datetime.date) -> datetime.date:
    """When the last line ends."""
    return max((until for row in rows if (until := row.date("until"))), default=today)


def made(answers: Answers, rows: Sequence[Answers], today: datetime.date) -> Iterator[Block]:
    """The dated agreement and its days."""
    end = last_day(rows, today)
    yield Heading("Your agreement")
    yield Card(
        f"Openness, agreed on {day(today)}",
        (
            *(items.section(row) for row in rows),
            *_private(answers),
            *_lines("Before I ask to check, I will", answers.text("calm")),
            *the_checks.section(answers, today, end),
            *_over(answers),
            Section(
                "How it ends",
                ("Each line ends on its day by itself. To go on, we agree anew.", "Nothing is checked in secret."),
            ),
        ),
        shape="fridge",
    )
    yield calendar("Days of the agreement", _days(rows), today)


def _private(answers: Answers) -> Iterator[Section]:
    ticked = [answers.label("private", one) for one in answers.choices("private")]
    if words := (*ticked, *((mask(answers.text("private_other")),) if answers.text("private_other") else ())):
        yield Section("Private for each of us", words)


def _over(answers: Answers) -> Iterator[Section]:
    since, seen = answers.date("ended_on"), mask(answers.text("ended_seen"))
    lines = (
        mask(answers.text("ended")),
        f"Since {day(since)}" if since else "",
        f"It can be seen: {seen}" if seen else "",
    )
    if any(lines):
        yield Section("Contact that is over", tuple(line for line in lines if line))


def _lines(title: str, words: str) -> Iterator[Section]:
    if words:
        yield Section(title, (mask(words),))


def _days(rows: Sequence[Answers]) -> list[tuple[datetime.date, str]]:
    named = [
        (row.date(name), words) for row in rows for name, words in (("review", "Review"), ("until", "A date to keep"))
    ]
    return list(dict.fromkeys((when, words) for when, words in named if when))


def words_so_far(answers: Answers) -> Iterator[Block]:
    """What was written beside the lines, while there is no agreement to hold it."""
    quotes = [Quote(mask(answers.text(one)), answers.fields[one].label) for one in TEXTS if answers.text(one)]
    if quotes:
        yield Heading("What you have so far")
        yield from quotes
