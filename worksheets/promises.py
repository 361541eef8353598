"""Promises and proof: a few promises that can be seen kept, and a log of how each went, one check on a day.

It counts acts in blocks of two weeks and never runs. Telling first after a miss is shown beside what was kept.
"""

import datetime
from collections.abc import Iterator, Sequence

from . import (
    Block,
    Choice,
    Date,
    Draw,
    Entry,
    Heading,
    LongText,
    Notice,
    Number,
    Paragraph,
    Part,
    Quote,
    Report,
    Rows,
    Text,
    Worksheet,
    day,
)
from . import _promises_blocks as the_blocks
from . import _promises_checks as the_checks
from . import _promises_list as the_list
from . import _promises_words as the_words
from ._calendar import calendar
from ._promises_example import EXAMPLE

NEWEST = 5  # notes and lessons that are quoted back

PARTS = (
    Part(
        "The promises",
        (
            Rows(
                "promises",
                "What is promised",
                hint="Small acts that can be seen. Promise 1 is the first, promise 2 the next.",
                noun="promise",
                paper=3,
                carry=True,
                share=True,
                fields=(
                    Text("cue", "When", hint="A day, a time, a signal: “each Friday after work”."),
                    Text("act", "I will", hint="An act: “open the bank page with you”."),
                    Date("first", "From which day?"),
                    Choice(
                        "often",
                        "How often?",
                        options={
                            "each_time": "Each time it comes up",
                            "daily": "Each day",
                            "weekly": "Once a week",
                            "fortnight": "Every two weeks",
                            "monthly": "Once a month",
                            "once": "Once",
                        },
                    ),
                    Text("proof", "How can the other see it?"),
                ),
            ),
        ),
        hint="One promise is enough. Each new check starts with this list.",
    ),
    Part(
        "How it went",
        (
            Date("date", "Which day is this for?"),
            Rows(
                "checks",
                "How did it go?",
                hint="With one promise you can skip its number.",
                noun="check",
                paper=3,
                fields=(
                    Number("which", "Which promise? Its number", minimum=1, maximum=99),
                    Choice(
                        "how",
                        "How did it go?",
                        options={"kept": "Kept", "partly": "In part", "missed": "Missed", "not_due": "Not due"},
                    ),
                    Choice(
                        "told",
                        "If it fell short: was it told first?",
                        hint="Told before it was found out.",
                        options={"yes": "Yes", "no": "No"},
                    ),
                    Text("note", "A word on it"),
                ),
            ),
        ),
    ),
    Part(
        "Looking back, looking ahead",
        (
            LongText("learned", "What helped, or what got in the way?", lines=3, share=True),
            Date("review", "When do we look at this together?", carry=True),
        ),
    ),
)


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    """Say how the checks went, ask about promises that cannot be seen, and make a sheet for two weeks."""
    later = [entry for entry in entries if (entry.answers.date("date") or today) > today]
    past = [entry for entry in entries if entry not in later]
    found, promised = the_checks.checks(past), the_list.newest(entries)
    blocks = (
        *_later(later),
        *_looking_back(found, today),
        *_own_words(past),
        *the_words.questions(promised),
        *the_words.costly(promised),
        *the_list.sheet(promised, today),
        *_review(entries, today),
    )
    if not blocks:
        return (Paragraph("Nothing is written yet. One box is enough to begin: one small promise."),)
    return (*blocks, *_limits())


def _later(entries: Sequence[Entry]) -> Iterator[Block]:
    if entries:
        yield Paragraph(
            "Some checks have a day that is still to come. They are not counted yet.",
            because=tuple(pair for entry in entries for pair in entry.answers.because("date")),
        )


def _looking_back(found: Sequence[the_checks.Check], today: datetime.date) -> Iterator[Block]:
    if found:
        yield from the_blocks.predictable(found, today)
        yield from the_checks.dependable(found)


def _own_words(entries: Sequence[Entry]) -> Iterator[Block]:
    """The newest notes and lessons, unchanged, each with its day."""
    words: list[Quote] = []
    for answers in (entry.answers for entry in entries):
        when = answers.date("date")
        label = day(when) if when else "No day written"
        words += [Quote(row.text("note"), label) for row in answers.rows("checks") if row.text("note")]
        words += [Quote(answers.text("learned"), label)] if answers.text("learned") else []
    if words:
        yield Heading("In your words, newest first")
        yield from reversed(words[-NEWEST:])


def _review(entries: Sequence[Entry], today: datetime.date) -> Iterator[Block]:
    days = [when for entry in entries if (when := entry.answers.date("review"))]
    if days and days[-1] >= today:
        yield Heading("When you look at it")
        yield calendar("A day to look at it together", [(days[-1], "Review")], today)


def _limits() -> Iterator[Block]:
    yield Paragraph("This log counts acts. How safe or close it feels is for the one who was hurt to say.")
    yield Notice("If promises are asked for with threats, or made in fear, start with help.", "help/", "Find help")


worksheet = Worksheet(
    title="Promises and proof",
    about="Make a few promises that can be seen. Note, day by day, how they went.",
    audience="caused",
    chapter="c8",
    seeds=("S11", "S14", "S20", "S21", "S37", "S46", "S51"),
    parts=PARTS,
    report=report,
    example=EXAMPLE,
    entries="dated",
    noun="check",
    draws=(Draw("promises", ("hopes",), into="act"),),
)
