"""Review and session sheet: what helped, what hurt, what went wrong, and one page to take along.

Lines come only as picked by the reader; the private box is in no sheet.
"""

import datetime
from collections.abc import Iterator, Sequence

from . import (
    Block,
    Choice,
    Choices,
    Date,
    Draw,
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
)
from . import _review_agenda as the_agenda
from ._calendar import calendar
from ._review_changes import changes
from ._review_example import EXAMPLE
from ._review_paper import sheets
from ._review_slip import NAMES, slip

OTHERS = (
    *("sides", "hopes", "promises", "moments", "pause", "saying", "listening"),
    *("owning", "needs", "patterns", "openness", "steps", "dates", "guard"),
)

PARTS = (
    Part(
        "Looking back",
        (
            Date("date", "Which day is it?"),
            Text("period", "What time does it look back on?", hint="Such as: the last two weeks."),
            LongText("helped", "What helped?", hint="One on each line.", lines=3, share=True),
            LongText("hurt", "What hurt?", hint="One on each line.", lines=3, share=True),
        ),
        hint="One box is enough.",
    ),
    Part(
        "Me, as a person",
        (
            Scale("sleep", "Sleep", low="very poor", high="very good"),
            Scale("friends", "Friends", low="none seen", high="close to them"),
            Scale("body", "Body", low="worn out", high="strong"),
            Scale("joy", "Joy", low="none", high="a lot"),
        ),
        hint="You are more than this trouble. Skip what you like.",
    ),
    Part(
        "If something went wrong",
        (
            Choice(
                "slip",
                "What was it?",
                options={
                    "none": "Nothing",
                    "slip": "A slip, once",
                    "relapse": "A return to the old way",
                    "new": "A new hurt",
                },
            ),
            Choice("slip_whose", "Who did it?", options={"mine": "I did", "theirs": "My partner did"}),
            LongText("slip_what", "What happened?", lines=3),
            Choice(
                "slip_told",
                "Was it told first, or found?",
                options={"told": "Told first", "found": "Found", "unsure": "Not sure"},
            ),
            Choices("slip_steps", "Which steps were taken?", options=NAMES),
        ),
        hint="Skip this if nothing did.",
    ),
    Part(
        "For the session",
        (
            Rows(
                "questions",
                "What do I want to ask or talk about?",
                noun="question",
                carry=True,
                share=True,
                fields=(
                    Text("question", "In a few words"),
                    Scale("priority", "How pressing?", low="it can wait", high="today"),
                    Choice("talked", "Was it talked about?", options={"no": "Not yet", "yes": "Yes"}),
                ),
            ),
            LongText("fear", "What do I want to say, but fear to?", lines=3),
            Choice("fear_on", "Put that on the session sheet?", options={"no": "No, only on my copy", "yes": "Yes"}),
            LongText(
                "closed",
                "What do I not want raised in front of my partner?",
                hint="It goes on no sheet. Tell your therapist when you are alone.",
                private=True,
                lines=3,
            ),
        ),
    ),
    Part(
        "Lines from other sheets",
        (
            Rows(
                "lines",
                "Lines I want to bring",
                noun="line",
                fields=(
                    Text("words", "The line"),
                    Text("origin", "Where it is from"),
                    Scale("urgent", "How pressing?", low="it can wait", high="today"),
                ),
            ),
        ),
        hint="You pick each line. Nothing comes by itself.",
    ),
    Part(
        "The sheet and the next day",
        (
            LongText("names", "Names to take out", hint="One on each line, with nicknames.", lines=2, carry=True),
            Choice(
                "names_as",
                "Names on the session sheet",
                options={"initials": "First letters only", "they": "No names: “they”", "keep": "As I wrote them"},
                carry=True,
            ),
            Date("next", "When is the next review?"),
        ),
    ),
)


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    """The agenda in order, what to do after a slip, changes since the last review, and two sheets for paper."""
    written = [entry for entry in entries if not entry.answers.blank]
    if not written:
        return (Paragraph("Nothing is written yet. One box is enough to begin: what helped?"),)
    newest = the_agenda.in_order(written)
    found = the_agenda.items(newest)
    said = (
        *slip(newest[-1].answers),
        *the_agenda.agenda(found),
        *_fear(newest[-1]),
        *changes(written, today),
        *sheets(newest, found),
        *_next(newest[-1], today),
    )
    return (
        *(said or (Paragraph("There is nothing for a sheet yet. One line is enough: what helped?"),)),
        Notice("Paper gets found. Choose first where these sheets will be.", "privacy/", "Privacy"),
    )


def _fear(entry: Entry) -> Iterator[Block]:
    answers = entry.answers
    if answers.text("fear"):
        yield Quote(answers.text("fear"), label=answers.fields["fear"].label)
        if answers.choice("fear_on") != "yes":
            yield Paragraph("That is on your own copy only.", answers.because("fear_on"))
        yield Notice("If you fear what your partner does when you speak, start with help.", "help/", "Find help")


def _next(entry: Entry, today: datetime.date) -> Iterator[Block]:
    when = entry.answers.date("next")
    if when and when >= today:
        yield Heading("When you look again")
        yield calendar("Next review", [(when, "Review")], today)


worksheet = Worksheet(
    title="Review and session sheet",
    about="Look back on a week or two, and make one page to talk from.",
    audience="both",
    chapter="c12",
    seeds=("S16", "S17", "S22", "S49", "S50", "S51", "S66", "S68"),
    parts=PARTS,
    report=report,
    example=EXAMPLE,
    entries="dated",
    noun="review",
    draws=(Draw("lines", OTHERS, into="words"),),
)
