"""Dates and our why: time together that can be refused, and the reasons for it.

The partner who caused the hurt plans the first two, then both take turns. Closeness is read from the partner who
was hurt alone, as a median from three dates up; nobody's numbers are compared.
"""

import datetime
from collections.abc import Iterator, Sequence

from . import (
    Block,
    Choice,
    Choices,
    Date,
    Entry,
    Heading,
    LongText,
    Notice,
    Paragraph,
    Part,
    Report,
    Scale,
    Text,
    Worksheet,
)
from . import _dates_paper as paper
from . import _dates_turns as turns
from ._dates_example import EXAMPLE
from ._dates_ideas import ideas
from ._dates_past import past
from ._dates_why import newest, why

KINDS = {
    "out": "Being outdoors",
    "food": "Cooking or eating",
    "play": "A game or sport",
    "music": "Music or dancing",
    "make": "Making or mending",
    "see": "Seeing something",
    "learn": "Learning something",
    "kind": "Doing something for others",
    "rest": "Rest and quiet",
    "other": "Something else",
}

PARTS = (
    Part(
        "The date",
        (
            Date("date", "Which day is it, or was it?"),
            Text("plan", "What is the plan?", share=True),
            Choices("kinds", "What kind of date is it?", options=KINDS),
            Choice("novelty", "Is it new or familiar?", options={"new": "New to us", "known": "Familiar"}),
            Choice("cost", "Does it cost money?", options={"free": "It is free", "paid": "It costs money"}),
        ),
        hint="One box is enough. Write one for each date, planned or had.",
    ),
    Part(
        "Asking",
        (
            Choice(
                "side",
                "Which of you are you?",
                options={"hurt": "The one who was hurt", "caused": "The one who caused the hurt"},
                carry=True,
            ),
            Choice("who", "Who plans it?", options={"me": "I do", "partner": "My partner", "both": "Both of us"}),
            Choice(
                "said",
                "Was it said aloud that nothing has to come of it?",
                options={"yes": "Yes", "no": "Not yet"},
            ),
            LongText(
                "limits",
                "What is not part of it tonight?",
                hint="One on each line, such as: no talk about what happened. No kiss.",
                lines=3,
                share=True,
            ),
            Choice(
                "answer",
                "What was the answer?",
                options={"yes": "Yes", "not_now": "Not now", "no": "No", "not_asked": "Not asked yet"},
            ),
        ),
    ),
    Part(
        "Afterwards",
        (
            Choice(
                "went",
                "Did it happen?",
                options={
                    "planned": "Not yet",
                    "yes": "Yes",
                    "early": "Yes, and we stopped early",
                    "off": "It was called off",
                },
            ),
            Scale("before", "How close did I feel before?", low="far away", high="very close"),
            Scale("after", "How close did I feel after?", low="far away", high="very close"),
            Choice("laugh", "Did we laugh?", options={"yes": "Yes", "no": "No"}),
            Text("moment", "One moment I want to keep", share=True),
        ),
    ),
    Part(
        "Our why",
        (
            LongText(
                "mine", "Three reasons why I am doing this", hint="One on each line.", lines=3, carry=True, share=True
            ),
            LongText(
                "theirs",
                "Reasons my partner told me",
                hint="Only what they said to you. Do not guess.",
                lines=3,
                carry=True,
                share=True,
            ),
            Choice(
                "still",
                "Are my reasons still true today?",
                options={"yes": "Yes", "partly": "Some of them", "no": "No"},
            ),
        ),
        hint="Each new date starts with the reasons you wrote last.",
    ),
    Part(
        "Looking for an idea",
        (
            Choice(
                "money", "How much can it cost?", options={"free": "Nothing", "little": "A little", "some": "Some"}
            ),
            Choice(
                "energy", "How much strength do we have?", options={"low": "Little", "middle": "Some", "high": "Lots"}
            ),
            Choice(
                "time",
                "How much time?",
                options={"quarter": "A quarter of an hour", "hour": "An hour", "half": "Half a day"},
            ),
            Choices(
                "access",
                "What must fit?",
                options={"seat": "Can be done sitting", "quiet": "Quiet", "home": "At home", "apart": "While apart"},
            ),
        ),
        hint="Skip this if you have a plan.",
    ),
)


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    """An invitation, whose turn it is, what past dates show, the reasons, ideas, and a sheet for the month."""
    written = [entry for entry in entries if not entry.answers.blank]
    if not written:
        return (Paragraph("Nothing is written yet. One box is enough to begin: what is the plan?"),)
    had = turns.had(written, today)
    return (
        Heading("The next date"),
        *paper.ahead(written, today),
        *paper.invitation(written, today),
        *turns.refusals(written),
        *turns.turns(written, today),
        *past(had, turns.side(written)),
        *why(written, had),
        *ideas(
            newest(written, "money", "energy", "time", "access"), [k for one in had for k in one.choices("kinds")]
        ),
        *paper.month(written, today),
        *_further(),
    )


def _further() -> Iterator[Block]:
    yield Notice("If it is hard to say no, or you feel pushed to go, start with help.", "help/", "Find help")
    yield Notice("Paper and calendars get seen. Read first who can see yours.", "privacy/", "Privacy")


worksheet = Worksheet(
    title="Dates and our why",
    about="Plan time together that either of you can refuse. Keep your reasons in sight.",
    audience="both",
    chapter="c10",
    seeds=("S60", "S61", "S62", "S63", "S64", "S65", "S39"),
    parts=PARTS,
    report=report,
    example=EXAMPLE,
    entries="dated",
    noun="date",
    gated=True,
    instead=("sides",),
)
