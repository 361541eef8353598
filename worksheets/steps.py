"""Closeness, one step at a time: what feels fine today, what makes it easier, how it stops.

Nothing here goes up. Answers are put away after fourteen days. Two people see what both said yes to, no more.
"""

import datetime
from collections.abc import Sequence

from . import (
    Choice,
    Choices,
    Date,
    Entry,
    LongText,
    Notice,
    Paragraph,
    Part,
    Report,
    Rows,
    Text,
    Worksheet,
)
from . import _steps_own as own
from ._steps_example import EXAMPLE
from ._steps_list import KINDS, TODAY, WORRIES, old
from ._steps_mutual import both

PARTS = (
    Part(
        "To begin with",
        (
            Date("answered", "Which day is it today?", hint="After 14 days, the answers are put away.", share=True),
            Choice(
                "side",
                "Whose sheet is this?",
                options={"hurt": "I was hurt", "caused": "I caused the hurt"},
                share=True,
            ),
            Text("signal", "My stop signal", hint="A word or a tap. It ends things at once.", share=True),
        ),
        hint="Fill this in alone. One box is enough.",
    ),
    Part(
        "What feels fine today",
        (
            Rows(
                "steps",
                "Kinds of closeness",
                hint="Pick a few. Leave out what you like: blank is fine.",
                noun="kind",
                paper=3,
                share=True,
                fields=(
                    Choice("kind", "Kind of closeness", options=KINDS),
                    Text("own", "In my own words", hint="To name it, or to say only like this."),
                    Choice("today", "How is it for me today?", options=TODAY),
                    Text("easier", "What makes it easier?"),
                    Text("stop", "What makes me want to stop?"),
                ),
            ),
        ),
        hint="This is a list, not a climb. No kind is the aim.",
    ),
    Part(
        "Afterwards, and my body",
        (
            LongText(
                "after", "What I would like afterwards", hint="A cup of tea, quiet, sleep apart.", lines=2, share=True
            ),
            Choices(
                "worries",
                "Has any of this come up?",
                hint="Your partner does not see this.",
                options=WORRIES,
            ),
            Choice(
                "health",
                "Health tests",
                hint="After sex with someone else, a clinic can test you both. This stays out of every page here.",
                options={
                    "done": "Done",
                    "booked": "Booked",
                    "no_need": "Not needed",
                    "quiet": "I would rather not say",
                },
                private=True,
            ),
        ),
    ),
)


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    """The reader's own page; answers older than fourteen days are put away and asked for anew."""
    if not entries or entries[-1].answers.blank:
        return (Paragraph("Nothing is written yet. One box is enough: a stop signal, or one kind that feels fine."),)
    answers = entries[-1].answers
    if old(answers, today):
        return (
            Paragraph(
                "Your answers are more than fourteen days old. They are put away: a body can change its mind. "
                "Begin anew, without looking.",
                because=answers.because("answered"),
            ),
            *own.help_words(answers),
        )
    return (
        *own.answered(answers, today),
        *own.help_words(answers),
        *own.table(answers.rows("steps")),
        *own.place(answers),
        *own.signal(answers),
        *own.card(answers, today),
        Notice("If it is not easy to say no, start with help.", "help/", "Find help"),
    )


def compare(mine: Sequence[Entry], theirs: Sequence[Entry], today: datetime.date) -> Report:
    """What both said yes to in the last fourteen days; no other answer is shown or hinted at."""
    return both(mine, theirs, today)


worksheet = Worksheet(
    title="Closeness, one step at a time",
    about="Say for yourself what feels fine today. Only what you both say yes to is shown to both.",
    audience="both",
    chapter="c9",
    seeds=("S25", "S26", "S27", "S53", "S62", "S65"),
    parts=PARTS,
    report=report,
    example=EXAMPLE,
    gated=True,
    instead=("moments",),
    compare=compare,
)
