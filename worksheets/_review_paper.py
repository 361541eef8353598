"""The two sheets of a review: one for the session, with names taken out as chosen, and the reader's own copy."""

from collections.abc import Callable, Iterator, Sequence

from ._fields import day
from ._report import Block, Card, Heading, Paragraph, Section
from ._review_agenda import Item
from ._review_names import remove
from ._worksheet import Answers, Entry

FIRST = 3  # what a session can hold
SELF = {"sleep": "Sleep", "friends": "Friends", "body": "Body", "joy": "Joy"}


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


def _line(one: Item) -> str:
    return f"{one.words} (from: {one.origin})" if one.origin else one.words
