"""Two parts of me: what pulls closer and what pulls away, in the reader's own words, with nothing to solve.

Both parts are taken as guards of something. There is no scale from love to hate, because both can be high at once.
"""

import datetime
from collections.abc import Iterator, Sequence

from . import (
    Answers,
    Block,
    Choice,
    Date,
    Entry,
    Heading,
    LongText,
    Notice,
    Paragraph,
    Part,
    Quote,
    Report,
    Rows,
    Scale,
    Text,
    Worksheet,
    day,
)
from . import _sides_voices as the_voices
from ._sides_example import EXAMPLE
from ._sides_hard import hard
from ._sides_talk import talk

KIND = {"kind_closer": "To the part that pulls closer:", "kind_away": "To the part that pulls away:"}

PARTS = (
    Part(
        "What the parts say",
        (
            Date("date", "Which day is it?"),
            Rows(
                "voices",
                "What is pulling at me?",
                noun="line",
                paper=4,
                fields=(
                    Choice(
                        "side",
                        "Which way does it pull?",
                        options={"closer": "Closer", "away": "Away", "both": "Both at once"},
                    ),
                    LongText("says", "What does it say?", hint="As strong as it comes.", lines=2),
                    Text("guards", "What does it guard in me?"),
                    Scale("strength", "How strong is it now?", low="hardly there", high="as strong as it gets"),
                ),
            ),
        ),
        hint="One line is enough. Strong words are allowed: hate is one of them.",
    ),
    Part(
        "What I love",
        (LongText("love", "What do I love or value in them?", hint="One on each line.", carry=True),),
        hint="You owe this list to nobody. On a bad day it can be blank.",
    ),
    Part(
        "What I hate or cannot bear",
        (
            Rows(
                "hard",
                "The hard things, one by one",
                noun="thing",
                carry=True,
                fields=(
                    Text("what", "The hard thing"),
                    Choice(
                        "change",
                        "Can it change?",
                        options={
                            "could": "It could change",
                            "must": "It has to change",
                            "wont": "It will not change",
                            "unsure": "I do not know",
                        },
                    ),
                    Choice(
                        "bear",
                        "If it does not change, can I live beside it?",
                        options={"yes": "Yes", "no": "No", "unsure": "I do not know"},
                    ),
                ),
            ),
        ),
        hint="A new entry starts with these as you left them.",
    ),
    Part(
        "A kind line to each part",
        (
            Text("kind_closer", "To the part that pulls closer", carry=True),
            Text("kind_away", "To the part that pulls away", carry=True),
        ),
        hint="As you would speak to a tired friend. Both have tried to look after you.",
    ),
)


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    """Set the two parts side by side, let them talk, and sort the hard things."""
    written = [entry for entry in entries if not entry.answers.blank]
    if not written:
        return (Paragraph("Nothing is written yet. One line is enough to begin: what does one part of you say?"),)
    past = the_voices.past(written, today)
    return (*_later(written, past), *_parts(past), *_lists(past or written), *_further())


def _later(written: Sequence[Entry], past: Sequence[Entry]) -> Iterator[Block]:
    if days := [when for one in written if one not in past and (when := one.answers.date("date"))]:
        yield Paragraph(
            "An entry has a day that is still to come. What its parts say waits until then.",
            because=tuple(("Which day is it?", day(when)) for when in days),
        )


def _parts(past: Sequence[Entry]) -> Iterator[Block]:
    spoke = the_voices.spoke(past)
    if spoke:
        yield from the_voices.side_by_side(spoke[-1].answers)
        yield from the_voices.over_time(spoke)
    kind = [f"{opening} {words}" for name, opening in KIND.items() if (words := _newest(past, name))]
    yield from talk(spoke[-1].answers if spoke else Answers(worksheet.fields, {}), kind)


def _newest(entries: Sequence[Entry], name: str) -> str:
    return next((words for entry in reversed(entries) if (words := entry.answers.text(name))), "")


def _lists(entries: Sequence[Entry]) -> Iterator[Block]:
    if love := _newest(entries, "love"):
        yield Heading("What you love")
        yield Quote(love)
    rows = [found for entry in reversed(entries) if (found := entry.answers.rows("hard"))]
    yield from hard(rows[0] if rows else ())


def _further() -> Iterator[Block]:
    yield Notice("If you feel flooded, or numb and far away, calm comes first.", "chapters/c5/", "Read: Calm first")
    yield Notice("If a part of you is afraid of your partner, listen to it.", "help/#afraid", "Find help")
    yield Notice(
        "If a part of you wants to die, or wants someone else to, do not carry that alone.",
        "help/#crisis",
        "Who to call now",
    )


worksheet = Worksheet(
    title="Two parts of me",
    about="Let the part that pulls closer and the part that pulls away both have words.",
    audience="hurt",
    chapter="c2",
    seeds=("S1", "S4", "S5", "S6", "S7", "S8", "S9", "S10"),
    parts=PARTS,
    report=report,
    example=EXAMPLE,
    entries="dated",
)
