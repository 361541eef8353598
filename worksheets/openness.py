"""Openness, with an end date: what two people open to each other for a while, by agreement, and when it ends.

A line with no end, one way without a review, in secret, or about other people does not get into the agreement.
Where there is fear or force no agreement is made at all.
"""

import datetime
from collections.abc import Iterator, Sequence

from . import (
    Answers,
    Block,
    Bullets,
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
from . import _openness_agreement as agreement
from . import _openness_checks as the_checks
from . import _openness_gate as gate
from . import _openness_items as items
from ._openness_example import EXAMPLE

SURE = {"yes": "Yes", "no": "No", "unsure": "Not sure"}
WHAT = {
    "phone": "Phone",
    "messages": "Messages",
    "accounts": "Accounts and apps",
    "plans": "Where I go, and with whom",
    "location": "Location",
    "money": "Money",
    "other": "Something else",
}
LEVEL = {
    "tell": "Tell about it",
    "show": "Show it when asked",
    "together": "Look at it together",
    "open": "Open access",
}
WAY = {"both": "Both of us to each other", "one": "One of us to the other"}
STOP = {"either": "Either of us", "opener": "The one who is open", "asker": "Only the one who asked for it"}
PRIVATE = {
    "work": "Work",
    "health": "Health",
    "friends": "What friends tell us in trust",
    "therapy": "Therapy",
    "diary": "Diaries and notes",
    "family": "Talks with our own family",
}

PARTS = (
    Part(
        "First",
        (
            Choice(
                "free",
                "Does each of you agree freely, with no fear of a no?",
                hint="Each answers this alone. If you are not sure, choose that.",
                options=SURE,
            ),
            Choice(
                "known",
                "Do you both know of each check there is?",
                hint="A tracker, a second login, a look at night: all of them.",
                options=SURE,
            ),
        ),
        hint="Write no passwords on this page. Notes and paper get found.",
    ),
    Part(
        "What is opened, for a while",
        (
            Rows(
                "items",
                "One thing at a time",
                noun="thing",
                paper=3,
                share=True,
                fields=(
                    Choice("what", "What is it?", options=WHAT),
                    Text("detail", "What of it?", hint="Only what is yours. No passwords."),
                    Choice("level", "How far?", options=LEVEL),
                    Choice("way", "Who is open to whom?", options=WAY),
                    Text("why", "Why now?"),
                    Date("until", "Until which day?", hint="Up to 90 days from today."),
                    Date("review", "When do you look at it again?"),
                    Choice("stop", "Who can stop it?", options=STOP),
                ),
            ),
        ),
        hint="One is enough to begin. Each ends on its day.",
    ),
    Part(
        "What is kept private",
        (
            Choices("private", "Private for each of us", options=PRIVATE),
            Text("private_other", "Anything else that is private"),
        ),
        hint="Openness has edges. Each of you keeps some things.",
    ),
    Part(
        "Checking, less and less",
        (
            LongText("calm", "Before I ask to check, I will", lines=2, share=True),
            Number("checks", "About how many checks last week?", maximum=999),
            Number("minutes", "About how long is one?", maximum=600, unit="minutes"),
            Number("aim", "How many a week, in the end?", maximum=999),
        ),
    ),
    Part(
        "A door that is closed",
        (
            LongText("ended", "Which contact is over, and how did it end?", hint="No names.", lines=3, share=True),
            Date("ended_on", "Since which day?"),
            Text("ended_seen", "How can it be seen?"),
        ),
        hint="Skip this if there is none.",
    ),
)


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    """Make the agreement out of the lines that can be in it, and say why the others are not."""
    if not entries or entries[-1].answers.blank:
        return (Paragraph("Nothing is written yet. One box is enough to begin: one thing, and its end."),)
    answers = entries[-1].answers
    if danger := tuple(gate.danger(answers)):
        return danger
    held = tuple(gate.held(answers))
    rows = () if held else agreement.accepted(answers, today)
    body = agreement.made(answers, rows, today) if rows else agreement.words_so_far(answers)
    return (
        *held,
        *gate.covered(answers),
        *gate.nothing(answers),
        *items.refused(answers.rows("items"), today),
        *gate.waiting(answers, today, held),
        *body,
        *the_checks.load(answers),
        *(the_checks.taper(answers, today, agreement.last_day(rows, today)) if rows else ()),
        *_questions(answers, rows),
        *_always(),
    )


def _questions(answers: Answers, rows: Sequence[Answers]) -> Iterator[Block]:
    asked = (
        (not answers.words("private") and not answers.text("private_other"), "What is private for each of you?"),
        (not answers.text("calm"), "What calms you before you ask to check?"),
        (any(not row.choice("level") for row in rows), "How far does each line go: tell, show, look together?"),
    )
    if rows and (points := tuple(words for missing, words in asked if missing)):
        yield Bullets(points)


def _always() -> Iterator[Block]:
    yield Notice("If one of you is afraid to say no, or is tracked, start with help.", "help/", "Find help")
    yield Notice("Openness by itself is not trust. Kept promises add to it.", "worksheets/promises/", "Promises")


worksheet = Worksheet(
    title="Openness, with an end date",
    about="Agree on what you open to each other for a while, and on the day it ends.",
    audience="both",
    chapter="c8",
    seeds=("S28", "S31", "S56"),
    parts=PARTS,
    report=report,
    example=EXAMPLE,
    gated=True,
    instead=("promises",),
)
