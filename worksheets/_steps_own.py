"""One person's own page: what they wrote, a place to be this week, words of help, and a card for themselves."""

import datetime
from collections.abc import Iterator, Sequence

from ._calendar import calendar
from ._report import Block, Card, Heading, Notice, Paragraph, Quote, Section, Table
from ._steps_list import FRESH, ordered, rung, said, yeses
from ._worksheet import Answers


def answered(answers: Answers, today: datetime.date) -> Iterator[Block]:
    """A word on the day of the answers, where it is missing or still to come."""
    when = answers.date("answered")
    if when is None:
        yield Paragraph("Add the day you answered. After fourteen days this page puts the answers away.")
    elif when > today:
        yield Paragraph(
            "The day you wrote is still to come. Write the day you answered.", because=answers.because("answered")
        )


def table(rows: Sequence[Answers]) -> Iterator[Block]:
    """All that was written, the quietest kind first."""
    if rows:
        yield Heading("What you wrote")
        yield Table(
            "For your eyes. Each of these answers is fine.",
            ("Closeness", "Today", "Easier with", "I want to stop when"),
            tuple((said(row), *(row.words(name) for name in ("today", "easier", "stop"))) for row in ordered(rows)),
            because=tuple(("Kind of closeness", said(row)) for row in ordered(rows)),
        )


def help_words(answers: Answers) -> Iterator[Block]:
    """What may help with pain, with floods from the past, and where there is pressure."""
    worries, because = answers.choices("worries"), answers.because("worries")
    if {"pain", "flashback", "pressure"} & set(worries):
        yield Heading("First, your own wellbeing")
    if "pressure" in worries:
        yield Paragraph(
            "A yes to keep the peace is not a free yes. Your body is yours. Keep this sheet to yourself for now.",
            because=because,
        )
        yield Notice("You can talk to someone outside. You do not have to be sure what it is.", "help/", "Find help")
    if "pain" in worries:
        yield Paragraph(
            "Pain is a reason to stop, each time. A doctor or a sex therapist can look for the cause with you.",
            because=because,
        )
    if "flashback" in worries:
        yield Paragraph(
            "When the past floods in, stop and come back to the room. A trauma therapist can help with this.",
            because=because,
        )
        yield Notice("There are quick ways to find calm again.", "chapters/c5/", "Read: Calm first")


def place(answers: Answers) -> Iterator[Block]:
    """A kind one step quieter than the furthest yes, out of the reader's own yeses; never a step up."""
    if {"pain", "flashback", "pressure"} & set(answers.choices("worries")):
        return
    on_list = [row for row in yeses(answers.rows("steps")) if row.choice("kind") != "own" and row.choice("kind")]
    lower = [row for row in on_list if rung(row) < rung(on_list[-1])]
    if lower:
        yield Heading("A place to be")
        yield Paragraph(
            f"If you want closeness this week: “{said(lower[-1])}”. It is a little quieter than your furthest yes.",
            because=(*lower[-1].because("kind", "today"), *on_list[-1].because("kind", "today")),
        )
        yield Paragraph("There is no next step to reach. Any yes can turn into a no.")


def signal(answers: Answers) -> Iterator[Block]:
    """The reader's own words for stopping and for after."""
    if not answers.text("signal"):
        yield Paragraph("No stop signal yet. One word or one tap is enough, and it needs no reason.")
    for name in ("signal", "after"):
        if answers.text(name):
            yield Quote(answers.text(name), label=answers.fields[name].label)


def card(answers: Answers, today: datetime.date) -> Iterator[Block]:
    """The reader's yeses for themselves, and a day to ask again; not where there is pressure."""
    rows = yeses(answers.rows("steps"))
    if not rows or "pressure" in answers.choices("worries"):
        return
    said_of = {
        "Fine for me right now": [said(row) for row in rows],
        "Easier with": [row.text("easier") for row in rows],
        "My stop signal": [answers.text("signal")],
        "After": [answers.text("after")],
    }
    lines = {title: tuple(dict.fromkeys(filter(None, words))) for title, words in said_of.items()}
    yield Card("For me, this week", tuple(Section(title, words) for title, words in lines.items() if words))
    when = answers.date("answered")
    if when and when <= today:
        yield calendar("A day to ask yourself again", [(when + datetime.timedelta(days=FRESH), "Review")], today)
