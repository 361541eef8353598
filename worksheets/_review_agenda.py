"""The agenda: questions and picked lines, the most pressing first, then the oldest."""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ._fields import day
from ._report import Because, Block, Heading, Table
from ._worksheet import Entry

ROWS = {"questions": "question", "lines": "words"}


@dataclass(frozen=True)
class Item:
    """One thing to talk about: its words, how pressing (None when skipped), and the day it was first written."""

    words: str
    pressing: int | None
    since: str
    because: Because
    origin: str = ""


def in_order(entries: Sequence[Entry]) -> list[Entry]:
    """Entries by their day; one without a day comes right after the one that was written before it."""
    days: list[datetime.date] = []
    for entry in entries:
        days.append(entry.answers.date("date") or (days[-1] if days else datetime.date.min))
    return [entry for _, entry in sorted(zip(days, entries, strict=True), key=lambda pair: pair[0])]


def items(entries: Sequence[Entry]) -> list[Item]:
    """What the newest entry has to talk about, pressing first, then oldest; what was talked about is left out."""
    last = entries[-1].answers
    found = [
        Item(
            words=row.text("question"),
            pressing=row.number("priority"),
            since=_since(entries, "questions", row.text("question")),
            because=row.because("question", "priority"),
        )
        for row in last.rows("questions")
        if row.text("question") and row.choice("talked") != "yes"
    ]
    found += [
        Item(
            words=row.text("words"),
            pressing=row.number("urgent"),
            since=_since(entries, "lines", row.text("words")),
            because=row.because("words", "urgent"),
            origin=row.text("origin"),
        )
        for row in last.rows("lines")
        if row.text("words")
    ]
    return sorted(found, key=lambda one: (one.pressing is None, -(one.pressing or 0), not one.since, one.since))


def _since(entries: Sequence[Entry], rows: str, words: str) -> str:
    """The first day these words were written on, as ISO text; empty when no day is known."""
    days = [
        when.isoformat()
        for entry in entries
        if (when := entry.answers.date("date"))
        and any(row.text(ROWS[rows]) == words for row in entry.answers.rows(rows))
    ]
    return min(days, default="")


def agenda(found: Sequence[Item]) -> Iterator[Block]:
    """The order of things to talk about, and where it comes from."""
    if found:
        because = tuple(pair for one in found for pair in one.because)
        yield Heading("To talk about")
        rows = tuple((one.words, _pressing(one), _day(one) or "no day") for one in found)
        yield Table("The most pressing first, then the oldest", ("What", "How pressing", "Since"), rows, because)


def _pressing(one: Item) -> str:
    return "no number" if one.pressing is None else f"{one.pressing} of 10"


def _day(one: Item) -> str:
    return day(datetime.date.fromisoformat(one.since)) if one.since else ""
