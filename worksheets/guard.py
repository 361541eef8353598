"""Lowering the guard, letting go: three conditions first, then small steps with a way back, or none at all.

It is for the partner who was hurt alone. Nothing of it may be shared, and the letter is in no report.
"""

import datetime
from collections.abc import Sequence

from . import Choice, Date, Entry, LongText, Notice, Paragraph, Part, Report, Rows, Scale, Text, Worksheet
from . import _guard_words as words
from ._guard_conditions import conditions
from ._guard_example import EXAMPLE
from ._guard_steps import side_by_side, steps

SO_FAR = {"yes": "Yes", "partly": "Partly", "no": "No"}

PARTS = (
    Part(
        "What my guard does",
        (LongText("protects", "What does my guard protect?", hint="One line is enough.", lines=3),),
        hint="One box is enough. A guard has a job, and you can keep it.",
    ),
    Part(
        "What has to come first",
        (
            Choice("safe", "Safe: am I free of fear, force and new harm?", options=SO_FAR),
            Text("safe_seen", "What have I seen that tells me?"),
            Choice("owned", "Owned: have they said what they did, with no excuse?", options=SO_FAR),
            Text("owned_seen", "What have I heard or seen?"),
            Choice("steady", "Steady: have their acts matched their words for weeks?", options=SO_FAR),
            Text("steady_seen", "What acts, and for how long?"),
        ),
        hint="Write what you saw, not what you were told.",
    ),
    Part(
        "Small steps, if I want any",
        (
            Rows(
                "steps",
                "Small steps of trust",
                noun="step",
                hint="A step you can take back, such as: tell them one small worry.",
                fields=(
                    Text("step", "The step"),
                    Scale("risk", "How much could it hurt?", low="hardly", high="very much"),
                    Text("learn", "What would I learn?"),
                    Text("back", "How would I step back?"),
                    Text("expected", "What do I expect?"),
                    Date("date", "Which day?"),
                    LongText("happened", "Afterwards: what happened?", lines=2),
                ),
            ),
        ),
    ),
    Part(
        "Forgiving, in my own words",
        (
            LongText("forgive_is", "What would it mean to me?", lines=3),
            LongText("forgive_not", "What would it not mean?", hint="Such as: that it was fine.", lines=3),
            LongText("not_ready", "Why I am not ready, if I am not", lines=3),
        ),
        hint="Skip all of this if you like. It is not the goal.",
    ),
    Part(
        "A letter that is not sent",
        (
            LongText(
                "letter",
                "What I want to say and will not send",
                hint="It goes into no report and no card. It prints only by itself.",
                private=True,
                lines=12,
            ),
            Choice(
                "ritual",
                "What do I want to do with it?",
                options={
                    "keep": "Keep it",
                    "tear": "Tear it up",
                    "therapist": "Take it to my therapist",
                    "none": "Nothing",
                },
            ),
        ),
    ),
)


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    """What the guard is for, the three conditions, the lowest step if they are there, and what came of steps."""
    if not entries or entries[-1].answers.blank:
        return (Paragraph("Nothing is written yet. One box is enough to begin: what does my guard protect?"),)
    answers = entries[-1].answers
    said = (
        *words.guard(answers),
        *conditions(answers),
        *steps(answers),
        *side_by_side(answers),
        *words.forgiving(answers),
        *words.letter(answers),
    )
    return (
        *(said or (Paragraph("What you wrote is kept as it is. There is nothing to add to it."),)),
        Notice("This sheet is for you alone. See who could read it.", "privacy/", "Privacy"),
    )


worksheet = Worksheet(
    title="Lowering the guard, letting go",
    about="See what your guard is for. Take a small step only if it is time, with a way back.",
    audience="hurt",
    chapter="c11",
    seeds=("S32", "S52", "S53", "S69"),
    parts=PARTS,
    report=report,
    example=EXAMPLE,
)
