"""Changes since the last review: numbers and words of two dated entries side by side, and a line from three up."""

import datetime
from collections.abc import Iterator, Sequence

from ._fields import day
from ._report import Because, Block, Chart, Heading, Quote, Series, Table
from ._review_paper import SELF
from ._worksheet import Answers, Entry

ENOUGH = 3  # reviews before a line is drawn


def dated(entries: Sequence[Entry], today: datetime.date) -> list[tuple[datetime.date, Answers]]:
    """Reviews up to today, in the order of their days."""
    found = [(when, entry.answers) for entry in entries if (when := entry.answers.date("date")) and when <= today]
    return sorted(found, key=lambda pair: pair[0])


def changes(entries: Sequence[Entry], today: datetime.date) -> Iterator[Block]:
    """The last two reviews next to each other; nothing is called better or worse."""
    found = dated(entries, today)
    if len(found) < 2:
        return
    (then, before), (now, after) = found[-2:]
    rows = tuple(
        (title, before.words(name) or "skipped", after.words(name) or "skipped")
        for name, title in SELF.items()
        if before.words(name) or after.words(name)
    )
    quotes = [
        Quote(answers.text(name), label=f"{title}, {day(when)}")
        for name, title in (("helped", "What helped"), ("hurt", "What hurt"))
        for when, answers in ((then, before), (now, after))
        if answers.text(name)
    ]
    if rows or quotes:
        yield Heading("Since the last review")
    if rows:
        columns = ("Me", day(then), day(now))
        yield Table("Two reviews side by side", columns, rows, (*_because(then, before), *_because(now, after)))
    yield from quotes
    yield from _over_time(found)


def _over_time(found: Sequence[tuple[datetime.date, Answers]]) -> Iterator[Block]:
    series = tuple(Series(title, tuple(one.number(name) for _, one in found)) for name, title in SELF.items())
    enough = tuple(one for one in series if sum(value is not None for value in one.values) >= ENOUGH)
    if enough:
        because = tuple(pair for when, one in found for pair in _because(when, one))
        yield Chart("Me, review by review", tuple(when.isoformat() for when, _ in found), enough, because=because)


def _because(when: datetime.date, answers: Answers) -> Because:
    return tuple((f"{label} ({day(when)})", said) for label, said in answers.because(*SELF))
