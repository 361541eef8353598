"""Listening practice: twelve lines to reply to alone, and notes after a talk with a partner.

Feeling understood, validated and cared for goes with closeness, and with saying more: Ruan, Reis, Clark, Hirsch and
Bink (2019), doi 10.1037/emo0000650. To see the sense in a feeling is not to agree.
"""

import datetime
from collections.abc import Iterator, Sequence

from . import Block, Choice, Date, Entry, LongText, Notice, Paragraph, Part, Report, Scale, Text, Worksheet
from . import _listening_practice as replies
from . import _listening_talks as talks
from ._listening_example import EXAMPLE
from ._listening_lines import LINES, Line


def _asked(*lines: Line) -> tuple[Choice, ...]:
    return tuple(Choice(line.name, line.says, options=line.options()) for line in lines)


PARTS = (
    Part(
        "Practise alone: four lines",
        _asked(*LINES[:4]),
        hint="Your partner says this. What would come out first? Pick that, not the one that looks best. "
        "One line is enough.",
    ),
    Part("Practise alone: four more", _asked(*LINES[4:8]), hint="Skip any line that hurts to read."),
    Part("Practise alone: the last four", _asked(*LINES[8:])),
    Part(
        "After a talk: what I heard",
        (
            Date("date", "Which day was the talk?"),
            Text("topic", "What was it about?", share=True),
            LongText(
                "facts",
                "What I heard: the facts",
                hint="In their words. This is not the place to put them right.",
                lines=3,
                share=True,
            ),
            LongText("feelings", "What I heard: the feelings", lines=2, share=True),
            LongText("meaning", "What it means to them", lines=3, share=True),
            LongText(
                "defence",
                "What did I want to say in my defence?",
                hint="For you alone. Here it can rest, so that it does not slip out.",
                private=True,
                lines=3,
            ),
            LongText(
                "sense",
                "Next to it: one thing that makes sense to me",
                hint="You need not agree. “After what I hid, of course you check.”",
                lines=3,
                share=True,
            ),
            Scale("guess", "My guess: how heard did they feel?", low="not at all", high="fully", share=True),
        ),
        hint="From here on it takes two. It is for when you both feel at ease to talk. "
        "If one of you is afraid, skip it and go to Help.",
    ),
    Part(
        "After a talk: their side",
        (
            Scale("heard", "Their number: how heard did they feel?", low="not at all", high="fully"),
            LongText("missed", "What did I miss? Their words", hint="One thing on each line.", lines=3),
        ),
        hint="Ask once. They may say no. Do not argue with the answer, and do not hand them this page: "
        "your own words are on it.",
    ),
)

WRITTEN = tuple(one.name for part in PARTS for one in part.fields if one.name != "date")


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    """Say what the replies may do; look at the newest talk; put two numbers side by side; make a card."""
    written = [entry for entry in entries if any(entry.answers.words(name) for name in WRITTEN)]
    if not written:
        return (Paragraph("Nothing is written yet. One line is enough to begin: what would come out first?"),)
    past = _by_day([one for one in written if talks.is_talk(one) and _held(one, today)])
    return (
        *replies.practice(written),
        *(talks.last(past[-1].answers) if past else ()),
        *talks.side_by_side(past),
        *_to_come(written, past),
        *talks.card(written, past),
        *_further(),
    )


def _held(entry: Entry, today: datetime.date) -> bool:
    when = entry.answers.date("date")
    return when is None or when <= today


def _by_day(entries: Sequence[Entry]) -> list[Entry]:
    """Talks in the order of their days; those without a day come first."""
    return sorted(entries, key=lambda entry: entry.answers.date("date") or datetime.date.min)


def _to_come(written: Sequence[Entry], past: Sequence[Entry]) -> Iterator[Block]:
    if later := [one for one in written if talks.is_talk(one) and one not in past]:
        yield Paragraph(
            "A talk with a day still to come is not looked at yet.",
            because=tuple(pair for one in later for pair in one.answers.because("date")),
        )


def _further() -> Iterator[Block]:
    yield Notice(
        "Is one of you afraid of the other? Then talks like this can wait. Start with help.", "help/", "Find help"
    )


worksheet = Worksheet(
    title="Listening practice",
    about="Practise replies alone. After a talk, write down what you heard, and what you missed.",
    audience="both",
    chapter="c6",
    seeds=("S3", "S15", "S19", "S23", "S41", "S42", "S43", "S44", "S48", "S54"),
    parts=PARTS,
    report=report,
    example=EXAMPLE,
    entries="dated",
    noun="practice",
)
