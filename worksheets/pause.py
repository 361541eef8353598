"""Pause and return: an agreement for two on how to stop a hard talk, calm down, and come back to it.

It is only made where both can pause freely, where the pause is long enough to calm down, and where the time to
come back is fixed. A pause without a way back is a way to shut the other out.
"""

import datetime
from collections.abc import Iterator, Sequence

from . import (
    Answers,
    Block,
    Choice,
    Choices,
    Date,
    Entry,
    LongText,
    Notice,
    Number,
    Paragraph,
    Part,
    Report,
    Rows,
    Text,
    Worksheet,
)
from . import _pause_agreement as agreement
from . import _pause_rules as rules
from ._calendar import calendar
from ._pause_example import EXAMPLE
from ._words import t

NEITHER = {
    "follow": "Follow the other",
    "door": "Block a door, or hold on to the other",
    "texts": "Send messages or ring, apart from the time to come back",
    "drink": "Drink, or take anything to get through it",
    "drive": "Drive off angry",
    "others": "Bring the children into it",
    "rehearse": "Go over the argument, or collect new ones",
    "things": "Throw, hit or break things",
}
URGENT = {
    "child": "A child needs one of us",
    "ill": "Someone is ill or hurt",
    "danger": "Someone is in danger",
    "clock": "Something that cannot wait an hour",
}

PARTS = (
    Part(
        "First",
        (
            Choice(
                "afraid",
                "Is either of you afraid to pause, or kept from leaving the room?",
                hint="Each answers this alone. If you are not sure, choose that.",
                options={"no": "No, neither of us", "yes": "Yes", "unsure": "Not sure"},
            ),
            Text("word", "Our pause word or sign", hint="A kind one that you both like: “tea”, or a hand up."),
        ),
        hint="One box is enough. You can come back to the rest.",
    ),
    Part(
        "How long, and back again",
        (
            Number("minutes", "How long do we pause?", hint="Thirty is a good start.", maximum=9999, unit="minutes"),
            Number(
                "back",
                "How soon are we back, at the latest?",
                hint="From the start of the pause. It can be one or two hours, and is never more than 24.",
                maximum=999,
                unit="hours",
            ),
            Text("restart", "Who starts again, and how?", share=True),
            Text("twice", "If we fail to come back twice, we will", share=True),
        ),
    ),
    Part(
        "Each of us",
        (
            Rows(
                "each",
                "One of us, then the other",
                noun="person",
                paper=2,
                share=True,
                fields=(
                    Text("who", "Name or letter"),
                    Text("signs", "First signs that I need a pause"),
                    Text("place", "Where I go"),
                    Text("calm", "What I do there"),
                ),
            ),
        ),
        hint="Each fills in their own.",
    ),
    Part(
        "What we keep to",
        (
            Choices("neither", "In a pause, neither of us will", options=NEITHER),
            Text("neither_other", "Anything else that neither will do"),
            Choices("urgent", "What can break a pause?", options=URGENT),
            Text("urgent_other", "Anything else that cannot wait"),
            LongText("more", "Anything else we agree on", lines=2),
            Date("review", "When do we look at this again?"),
        ),
    ),
)


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    """Make the agreement, or say what it still needs and give the words back."""
    if not entries or entries[-1].answers.blank:
        return (Paragraph(t("Nothing is written yet. One box is enough to begin: a word that means pause.")),)
    answers = entries[-1].answers
    if rules.afraid(answers):
        return tuple(_help(answers))
    missing = tuple(rules.missing(answers))
    if missing:
        return (*missing, *rules.words_so_far(answers), *_always())
    return (*agreement.made(answers, today), *rules.questions(answers), *_review(answers, today), *_always())


def _help(answers: Answers) -> Iterator[Block]:
    """No agreement, and no words of it, where a pause is not free."""
    yield Paragraph(
        t(
            "What you ticked matters. A pause helps only where both can go out of the room and come back freely. "
            "So no agreement is made here."
        ),
        because=answers.because("afraid"),
    )
    yield Paragraph(t("You deserve support. You can talk to someone, even if you are not sure that it counts."))
    yield Notice(t("Start with help. It is there for both of you, each alone."), "help/", t("Find help"))
    yield Notice(
        t("There is a sheet for you alone, for when the alarm is loud."), "worksheets/moments/", t("Hard moments")
    )


def _review(answers: Answers, today: datetime.date) -> Iterator[Block]:
    review = answers.date("review")
    if review and review >= today:
        yield calendar(t("A day to look at it again"), [(review, t("Review"))], today)


def _always() -> Iterator[Block]:
    yield Notice(
        t("If one of you is ever afraid to pause, or is kept from going out, start with help."),
        "help/",
        t("Find help"),
    )
    yield Notice(t("More on calming down, and on coming back."), "chapters/c5/", t("Read: Calm first"))


worksheet = Worksheet(
    title="Pause and return",
    about="Agree on how to stop a hard talk, calm down, and come back to it.",
    audience="both",
    chapter="c5",
    seeds=("S58", "S59"),
    parts=PARTS,
    report=report,
    example=EXAMPLE,
    gated=True,
    instead=("moments",),
)
