"""The promises as they stand: which list holds for an entry, each as "When …, I will …", a sheet and a grid."""

import datetime
import re
from collections.abc import Iterator, Sequence

from ._fields import day
from ._phrases import find
from ._promises_words import COSTLY, VAGUE
from ._report import Block, Card, Grid, Heading, Section
from ._worksheet import Answers, Entry

FORTNIGHT = 14  # days
_CUE = re.compile(r"(?:when|whenever|if|each|every|on|at|after|before|once|by|as soon|from|in)\b", re.IGNORECASE)
_ACT = re.compile(r"I(?:['’]\w+)?\s", re.IGNORECASE)


def in_force(entries: Sequence[Entry], number: int) -> tuple[Answers, ...]:
    """The promises that hold for an entry: its own list, else the newest list before it."""
    lists = (entry.answers.rows("promises") for entry in reversed(entries[: number + 1]))
    return next((rows for rows in lists if rows), ())


def newest(entries: Sequence[Entry]) -> tuple[Answers, ...]:
    """The promises as they stand now."""
    return in_force(entries, len(entries) - 1)


def said(row: Answers) -> str:
    """One promise as a sentence: "When the cue comes, I will do the act"."""
    act, cue = row.text("act"), row.text("cue")
    opening = "" if _ACT.match(act) or not act else "I will "
    if cue and act:
        return f"{cue if _CUE.match(cue) else f'When {cue}'}, {opening}{act}"
    return f"{opening}{act}" if act else cue


def sheet(rows: Sequence[Answers], today: datetime.date) -> Iterator[Block]:
    """The promises on a page, and a grid of the next two weeks to tick on paper."""
    written = [(number, row) for number, row in enumerate(rows, 1) if said(row)]
    if not written:
        return
    yield Heading("A sheet for two weeks")
    yield Card(
        f"Promises, {day(today)}",
        (
            *(Section(f"Promise {number}", tuple(_lines(row))) for number, row in written),
            Section("If one is missed", ("Tell them first, before they find out. Say what, and what comes next.",)),
        ),
        shape="page",
    )
    days = [today + datetime.timedelta(days=n) for n in range(FORTNIGHT)]
    due = tuple(f"{n}. {said(row)}" for n, row in written if _can_tick(row, days[-1]))
    if due:
        yield Grid(
            "Tick what was kept. Pass over what was not due.",
            tuple(f"{one:%a} {one.day}" for one in days),
            (*due, "Missed, and told first"),
        )


def _can_tick(row: Answers, last: datetime.date) -> bool:
    """Whether a promise has an act to be seen, gives up nothing of one's own, and begins by that day."""
    return (
        bool(row.text("act")) and not find(row.text("act"), (*VAGUE, *COSTLY)) and (row.date("first") or last) <= last
    )


def _lines(row: Answers) -> Iterator[str]:
    yield said(row)
    first = row.date("first")
    times = ", ".join(words for words in (row.words("often"), f"from {day(first)}" if first else "") if words)
    if times:
        yield f"How often: {times}"
    if row.text("proof"):
        yield f"It can be seen: {row.text('proof')}"
