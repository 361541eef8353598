"""The agenda: questions and picked lines, the most pressing first, then the oldest; and the two sheets for paper."""

import datetime
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ._fields import day
from ._report import Because, Block, Card, Heading, Paragraph, Section, Table
from ._review_names import remove
from ._worksheet import Answers, Entry

FIRST = 3  # what a session can hold
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


def sheets(entries: Sequence[Entry], found: Sequence[Item]) -> Iterator[Block]:
    """A page for the session, with names taken out as chosen, and a page for the reader alone."""
    last = entries[-1].answers
    names, how = last.lines("names"), last.choice("names_as") or ("initials" if last.text("names") else "keep")
    session = _sections(last, found, lambda text: remove(text, names, how), last.choice("fear_on") == "yes")
    own = _sections(last, found, str, True)
    if session or own:
        yield Heading("To print")
    if session:
        when = last.date("date")
        yield Card(f"For the session, {day(when)}" if when else "For the session", session, shape="page")
    if names and how != "keep":
        yield Paragraph(
            "The names you listed are out of the session sheet. Read it once more: a nickname or place can tell.",
            last.because("names_as") or (("Names on the session sheet", "not chosen yet"),),
        )
    if own:
        yield Card("My own copy", own, shape="page")


def _sections(
    last: Answers, found: Sequence[Item], said: Callable[[str], str], with_fear: bool
) -> tuple[Section, ...]:
    def lines(name: str) -> tuple[str, ...]:
        return tuple(said(line) for line in last.lines(name))

    numbers = (f"{title}: {last.words(name)}" for name, title in SELF.items() if last.words(name))
    sections = (
        Section("First", tuple(said(_line(one)) for one in found[:FIRST])),
        Section("If there is time", tuple(said(_line(one)) for one in found[FIRST:])),
        Section("Hard to say", lines("fear") if with_fear else ()),
        Section("What helped", lines("helped")),
        Section("What hurt", lines("hurt")),
        Section("Went wrong", lines("slip_what")),
        Section("Me", tuple(numbers)),
    )
    return tuple(one for one in sections if one.lines)


SELF = {"sleep": "Sleep", "friends": "Friends", "body": "Body", "joy": "Joy"}


def _line(one: Item) -> str:
    return f"{one.words} (from: {one.origin})" if one.origin else one.words
