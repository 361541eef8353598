"""Owning it: an account of what you did and an apology, in parts, checked for phrases that undo it.

The six parts are those of Lewicki, Polin and Lount (2016), doi 10.1111/ncmr.12073: owning responsibility
weighs most, the offer of repair second, the request for forgiveness least.
"""

import datetime
from collections.abc import Sequence

from . import (
    Choice,
    Entry,
    Heading,
    Letter,
    LongText,
    Notice,
    Paragraph,
    Part,
    Report,
    Rows,
    Text,
    Worksheet,
)
from . import _owning_draft as draft
from . import _owning_letter as the_letter
from ._owning_example import EXAMPLE

PARTS = (
    Part(
        "What I did",
        (
            LongText("did", "What did I do?", hint="Acts and dates, as a camera would see them.", share=True),
            LongText("hid", "What did I hide, or say that was not true?", share=True),
            LongText(
                "chose",
                "It was my choice. What did I put first, and which of my values did I break?",
                share=True,
            ),
        ),
        hint="One box is enough for today.",
    ),
    Part(
        "What it did to them",
        (
            LongText(
                "impact",
                "What did it do to you, the person I hurt?",
                hint="Use their words if you have heard them. Do not ask them to say it again for this.",
                share=True,
            ),
            LongText("regret", "What do I regret?", lines=3, share=True),
            LongText(
                "excuse",
                "What do I feel pulled to excuse or explain away?",
                hint="Write it here so that it does not creep in elsewhere.",
                private=True,
                lines=3,
            ),
        ),
    ),
    Part(
        "What I do about it",
        (
            LongText("done", "What have I already stopped or done?", lines=3, share=True),
            Rows(
                "repair",
                "What will I do to repair it?",
                hint="Small acts that they could see.",
                noun="act",
                share=True,
                fields=(
                    Text("act", "I will"),
                    Text("when", "When, or how often"),
                    Text("seen", "How you could see it"),
                ),
            ),
        ),
    ),
    Part(
        "Held back unless they ask",
        (
            Choice(
                "asked_why",
                "Have they asked why?",
                options={"no": "No, or I do not know", "yes": "Yes, they asked"},
            ),
            LongText(
                "explanation",
                "The reasons, with no blame in them",
                hint="This goes into the letter only if they asked why.",
                lines=3,
                share=True,
            ),
            Choice(
                "forgiveness",
                "Have they told you that they want to be asked for forgiveness?",
                options={"no": "No, or I do not know", "yes": "Yes, they told me"},
            ),
        ),
    ),
    Part(
        "Before it reaches them",
        (
            Choice(
                "how",
                "How do they want to hear it?",
                options={
                    "aloud": "Read to them",
                    "written": "On paper, to read alone",
                    "therapist": "With a therapist there",
                    "not_now": "Not now",
                    "unknown": "I do not know yet",
                },
            ),
            Choice(
                "names",
                "Are the names of other people left out?",
                hint="Paper gets found and copied.",
                options={"yes": "Yes", "no": "Not yet"},
            ),
            LongText("earlier", "An earlier draft, if you want to compare", lines=2),
        ),
    ),
)


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    """Say which parts are there, name phrases to look at, and put the letter together."""
    if not entries or entries[-1].answers.blank:
        return (Paragraph("Nothing is written yet. One box is enough to begin: what did I do?"),)
    answers = entries[-1].answers
    found = draft.found(answers)
    letter = the_letter.compose(answers)
    ready = not draft.missing(answers)
    return (
        *draft.standing(answers),
        *draft.phrases(found),
        *draft.compared(answers, len(found)),
        Heading("Your letter"),
        Letter("Draft, ready to read through" if ready else "Draft, with parts still to come", letter),
        Letter(f"The same words, to read aloud. {the_letter.minutes(letter)}", the_letter.aloud(letter)),
        draft.for_a_therapist(answers, found),
        Notice(
            "A letter is the start of repair. What they see you do, week after week, is the rest.",
            "chapters/c7/",
            "Read: Owning it",
        ),
    )


worksheet = Worksheet(
    title="Owning it: account and apology",
    about="Build a true account and an apology, part by part, at your own pace.",
    audience="caused",
    chapter="c7",
    seeds=("S2", "S3", "S4", "S33", "S44", "S45", "S46"),
    parts=PARTS,
    report=report,
    example=EXAMPLE,
)
