"""Ten patterns check-in: once a week, what was done or felt, with an example; no sum and no grade, ever.

Each keeps their own. Two check-ins of one week can be laid side by side: examples and words, never the numbers.
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
    Heading,
    Notice,
    Paragraph,
    Part,
    Report,
    Table,
    Worksheet,
)
from . import _patterns_course as course
from . import _patterns_pair as pair
from ._patterns_example import EXAMPLE
from ._patterns_list import GROUPS, NAMES, away, example, filled, lowest, number, questions
from ._patterns_talk import page, script

HINT = "If you were hurt: how much did you feel it? If you caused the hurt: how much did you do it?"

PARTS = (
    Part(
        "This week",
        (
            Date("date", "Which day is it?", share=True),
            Choice(
                "side",
                "Whose check-in is this?",
                options={"hurt": "I was hurt", "caused": "I caused the hurt"},
                carry=True,
                share=True,
            ),
        ),
        hint="Then one pattern is enough. Skip what you like.",
    ),
    Part("On plain days", questions("away_early"), hint=HINT),
    Part("Turning towards each other", questions("away_middle"), hint=HINT),
    Part("When it is hard", questions("away_hard"), hint=HINT),
    Part(
        "Next week",
        (
            Choices(
                "matters",
                "Which matter most to me now?",
                hint="Two or three are enough.",
                options=NAMES,
                carry=True,
                share=True,
            ),
            Choice("focus", "My focus for next week", hint="One is enough.", options=NAMES, share=True),
        ),
    ),
)


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    """This week in the reader's words, the course of their own numbers, a focus and a talk."""
    written = [entry for entry in entries if not entry.answers.blank]
    if not written:
        return (Paragraph("Nothing is written yet. One box is enough: one pattern, one number."),)
    past = [entry for entry in written if (when := entry.answers.date("date")) is None or when <= today]
    told = sorted(
        (entry for entry in past if filled(entry.answers)),
        key=lambda entry: entry.answers.date("date") or datetime.date.min,
    )
    if not told:
        return (*_later(written, past), Paragraph("No pattern has a number or an example yet. One is enough."))
    newest = told[-1].answers
    same = [entry for entry in told if entry.answers.choice("side") == newest.choice("side")]
    return (
        *_later(written, past),
        *_this_week(newest),
        *_course(same, newest),
        *_focus(newest),
        *page("My half of the page", {"": newest}),
        script(_first(newest)),
        Notice("If you hold a number back for fear of what follows, start with help.", "help/", "Find help"),
    )


def _later(written: Sequence[Entry], past: Sequence[Entry]) -> Iterator[Block]:
    if later := [entry for entry in written if entry not in past]:
        yield Paragraph(
            "A check-in with a date still to come is not counted yet.",
            because=tuple(one for entry in later for one in entry.answers.because("date")),
        )


def _this_week(answers: Answers) -> Iterator[Block]:
    rows = [
        (NAMES[name], "did not come up" if away(answers, name) else answers.words(name), example(answers, name))
        for name in NAMES
        if away(answers, name) or answers.words(name) or example(answers, name)
    ]
    if rows:
        did = {"caused": "I did it", "hurt": "I felt it"}.get(answers.choice("side"), "Number")
        yield Heading("This week")
        yield Table(
            "Your newest check-in. It has no sum.",
            ("Pattern", did, "An example"),
            tuple(rows),
            because=answers.because("date")
            or answers.because(*NAMES, *(f"{name}_example" for name in NAMES), *GROUPS),
        )


def _course(same: Sequence[Entry], newest: Answers) -> Iterator[Block]:
    found, when = course.weeks(same), newest.date("date")
    if when:
        yield from course.course(found)
        yield from course.chart(found, when, (newest.choice("focus"), *newest.choices("matters")))


def _first(answers: Answers) -> str:
    """The pattern a talk begins with; the one who caused the hurt waits for the other to name it."""
    if answers.choice("side") == "caused":
        return ""
    return lowest(answers) or answers.choice("focus")


def _focus(answers: Answers) -> Iterator[Block]:
    picked, first = answers.choice("focus"), _first(answers)
    if picked or first:
        yield Heading("Next week")
    if picked:
        yield Paragraph(f"Your focus: “{answers.words('focus')}”.", because=answers.because("focus"))
    if picked and answers.choice("side") == "caused":
        yield Paragraph("Ask the one who was hurt for theirs. It comes first.")
    if first and first != picked and number(answers, first) is not None:
        among = " among what matters most to you" if first in answers.choices("matters") else ""
        yield Paragraph(
            f"“{NAMES[first]}” has your lowest number{among}. It can be one small act, on one day.",
            because=answers.because(first, "matters"),
        )


def compare(mine: Sequence[Entry], theirs: Sequence[Entry], today: datetime.date) -> Report:
    """Lay two check-ins of one week side by side; refuse two of the same side."""
    sides = {pair.side(mine): mine, pair.side(theirs): theirs}
    if set(sides) != {"hurt", "caused"}:
        return (Paragraph("These are from the same side, or one does not say whose it is. Nothing is compared."),)
    found = pair.nearest(sides["hurt"], sides["caused"], today)
    if found is None:
        return (Paragraph("No two check-ins are from the same week. Fill in the same week, then look again."),)
    return pair.beside(*found)


worksheet = Worksheet(
    title="Ten patterns check-in",
    about="Ten small patterns, once a week, with an example. See how steady they are.",
    audience="both",
    chapter="c8",
    seeds=tuple(f"S{number}" for number in (21, *range(35, 49), 51, 55)),
    parts=PARTS,
    report=report,
    example=EXAMPLE,
    entries="dated",
    noun="check-in",
    gated=True,
    instead=("moments", "promises"),
    compare=compare,
)
