"""A worksheet that holds every kind of field once, and a report that holds every kind of block once."""

import datetime
from collections.abc import Sequence
from typing import Literal

from worksheets import (
    Bars,
    Bullets,
    Card,
    Chart,
    Choice,
    Choices,
    Date,
    Entry,
    Example,
    Grid,
    Heading,
    Letter,
    LongText,
    Notice,
    Number,
    Paragraph,
    Part,
    Path,
    Quote,
    Report,
    Rows,
    Scale,
    Section,
    Series,
    Table,
    Text,
    Time,
    Worksheet,
)
from worksheets._calendar import calendar

TODAY = datetime.date(2026, 3, 9)

SHAPES: tuple[Literal["plain", "wallet", "fridge", "page"], ...] = ("plain", "wallet", "fridge", "page")
BLOCKS: Report = (
    Heading("A heading"),
    Paragraph("A sentence.", because=(("A question", "an answer"),)),
    Bullets(("one", "two")),
    Quote("  words as they were\nwritten  ", label="A question"),
    Table("A table", ("Thing", "Count"), (("first", "1"), ("second", "2"))),
    Chart(
        "A chart",
        ("2026-03-01", "2026-03-04", "2026-03-09"),
        (Series("Before", (8, None, 3)), Series("After", (5, 4, None))),
    ),
    Bars("Some bars", "moments", (("often", 3), ("once", 1))),
    Letter("A letter", ("Dear,", "yours")),
    *(Card(f"A {shape} card", (Section("Signs", ("one", "two")),), shape) for shape in SHAPES),
    Grid("A grid", ("Mon", "Tue"), ("first act", "second act")),
    calendar("Some days", ((datetime.date(2026, 4, 1), "Review"),), TODAY),
    Path("both"),
    Notice("Read on.", "help/", "Help"),
)


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    return BLOCKS


WORKSHEET = Worksheet(
    title="Kitchen sink",
    about="Every kind of field, once.",
    audience="both",
    chapter="c5",
    seeds=("S1",),
    parts=(
        Part(
            "All kinds",
            (
                Text("text", "A text", hint="A hint"),
                LongText("longtext", "A long text", private=True),
                Scale("scale", "A scale", low="low", high="high"),
                Choice("choice", "A choice", options={"a": "The first", "b": "The second"}),
                Choices("choices", "Some choices", options={"x": "This", "y": "That"}, share=True),
                Date("date", "A date"),
                Time("time", "A time"),
                Number("number", "A number", minimum=1, maximum=90, unit="minutes"),
                Rows(
                    "rows",
                    "Some rows",
                    fields=(Text("what", "What"), Date("when", "When"), Scale("loud", "How loud")),
                    carry=True,
                ),
            ),
        ),
    ),
    report=report,
    example=Example("A story.", TODAY, ({"text": ["words"]},)),
    entries="dated",
)
