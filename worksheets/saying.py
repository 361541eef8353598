"""Say it so it can be heard: one topic, what was seen, felt, needed and asked, in three lengths and on a card.

The parts (what was seen, felt, needed, asked) have some support as a way to be heard, from weak studies: see the
review of 13 experiments by Juncadella (2013). A request is one only if it can be refused. Calming before talking
rests on Kjærvik and Bushman (2024), doi 10.1016/j.cpr.2024.102414: letting anger out does not lower it.
"""

import datetime
from collections.abc import Iterator, Sequence

from . import (
    Block,
    Choice,
    Choices,
    Date,
    Entry,
    LongText,
    Notice,
    Paragraph,
    Part,
    Report,
    Scale,
    Text,
    Time,
    Worksheet,
)
from . import _saying_draft as draft
from . import _saying_lengths as lengths
from . import _saying_map as the_map
from ._saying_example import EXAMPLE
from ._saying_words import GROUPS, NEEDS

PARTS = (
    Part(
        "First",
        (
            Date("date", "Which day do you write this?"),
            Scale("alarm", "How loud is your alarm now?", low="quiet", high="as loud as it gets"),
            Text("topic", "One topic, in a few words", hint="One. The next one gets a sheet of its own.", share=True),
        ),
        hint="One box is enough. You can come back to the rest.",
    ),
    Part(
        "What I saw",
        (
            LongText(
                "seen",
                "What would a camera have seen?",
                hint="Hard to hear: “You ignored me all night.” "
                "Better: “On Friday you looked at your phone while I spoke.”",
                share=True,
            ),
            LongText(
                "thought",
                "What did I tell myself about it?",
                hint="This is a thought. It may be wrong. Hard to hear: “You do not care.” "
                "Better: “I do not matter tonight.”",
                lines=3,
                share=True,
            ),
        ),
    ),
    Part(
        "What I feel",
        (
            *(Choices(name, label, options=options, share=True) for name, (label, options) in GROUPS.items()),
            Text("feel_other", "A word of my own", share=True),
            Scale("strong", "How strong is it?", low="faint", high="as strong as it gets", share=True),
        ),
        hint="Tick two or three words. Hard to hear: “I feel that you lied.” Better: “I feel sad and on edge.”",
    ),
    Part(
        "What I need and ask",
        (
            Choices("needs", "What do I need?", options=NEEDS, share=True),
            Text("needs_other", "Another need", share=True),
            LongText(
                "request",
                "What do I ask for?",
                hint="Small, this week, and something to do. Hard to hear: “Stop hiding things.” "
                "Better: “On Friday, would you look at the bills with me?”",
                lines=3,
                share=True,
            ),
            Choice(
                "can_no",
                "Can they say no?",
                hint="A yes is worth something when a no is all right.",
                options={"yes": "Yes", "unsure": "I am not sure", "no": "No"},
            ),
        ),
    ),
    Part(
        "A time for it",
        (
            Date("ask_day", "Which day would suit you?"),
            Time("ask_time", "What time?"),
        ),
        hint="Ask for a time. It is easier to listen when you know when.",
    ),
)

WRITTEN = tuple(one.name for part in PARTS for one in part.fields if one.name != "date")


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    """Look at the newest draft's alarm, phrases and request; put it into three lengths and on a card."""
    written = [entry for entry in entries if any(entry.answers.words(name) for name in WRITTEN)]
    if not written:
        return (Paragraph("Nothing is written yet. One box is enough to begin: what is the one topic?"),)
    answers = written[-1].answers
    found = draft.found(answers)
    return (
        *draft.first(answers, found),
        *draft.to_come(answers),
        *draft.phrases(found),
        *draft.asking(answers),
        *lengths.three(answers),
        *lengths.card(answers),
        *the_map.counts([one for one in written if (day := one.answers.date("date")) is None or day <= today]),
        *_further(),
    )


def _further() -> Iterator[Block]:
    yield Notice(
        "Do you fear what they will do when you say it? Then do not use this with them. Start with help.",
        "help/",
        "Find help",
    )


worksheet = Worksheet(
    title="Say it so it can be heard",
    about="Find words for one hard thing, and ask for one small thing.",
    audience="both",
    chapter="c6",
    seeds=("S15", "S18", "S41", "S47", "S67"),
    parts=PARTS,
    report=report,
    example=EXAMPLE,
    entries="dated",
    noun="topic",
)
