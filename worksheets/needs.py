"""What helps me feel secure, what I can offer: needs of one beside offers of the other, and a short trial.

A need has a form that can be seen, an end, and three questions about its cost; an offer has an honest limit.
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
    LongText,
    Notice,
    Paragraph,
    Part,
    Report,
    Rows,
    Scale,
    Text,
    Worksheet,
)
from . import _needs_list as own
from ._needs_example import EXAMPLE
from ._needs_match import lists, match
from ._needs_menu import CHECKS, MENU, OFTEN, OKAY
from ._needs_trial import trial

PARTS = (
    Part(
        "Small gestures",
        (
            Choice(
                "side",
                "Whose sheet is this?",
                options={
                    "hurt": "I was hurt",
                    "caused": "I caused the hurt",
                    "together": "We fill in one sheet, side by side",
                },
                share=True,
            ),
            LongText("good", "Small gestures that feel good to me", lines=2, share=True),
            LongText("buying", "Gestures that feel like buying me", lines=2, share=True),
        ),
        hint="One box is enough for today.",
    ),
    Part(
        "What helps me feel secure",
        (
            Rows(
                "needs",
                "Things that would help",
                hint="Begin with one.",
                noun="need",
                paper=2,
                share=True,
                fields=(
                    Choice("need", "What would help?", options=MENU),
                    Text("own", "In my own words"),
                    Text("looks", "What would it look like?", hint="An act you could both see."),
                    Choice("often", "How often?", options=OFTEN),
                    Date("until", "Until when?", hint="You can ask again after that."),
                    Scale("weight", "How much does it matter?", low="a little", high="most of all"),
                    Choices("check", "Is any of this true of it?", options=CHECKS),
                    Choice("okay", "Okay to share?", options=OKAY),
                ),
            ),
        ),
        hint="The one who was hurt may start here.",
    ),
    Part(
        "What I can offer",
        (
            Rows(
                "offers",
                "Things I can do",
                hint="One small thing you can keep beats ten big ones.",
                noun="offer",
                paper=2,
                share=True,
                fields=(
                    Choice("offer", "What can I offer?", options=MENU),
                    Text("own", "In my own words"),
                    Text("when", "When will I do it?", hint="When this comes up, I will …"),
                    Choice("often", "How often?", options=OFTEN),
                    Date("until", "Until when?"),
                    Text("limit", "What I cannot do, and why", hint="An honest limit. It is allowed."),
                    Choices("check", "Is any of this true of it?", options=CHECKS),
                    Choice("okay", "Okay to share?", options=OKAY),
                ),
            ),
        ),
        hint="The one who caused the hurt may start here.",
    ),
    Part(
        "A short trial",
        (Date("review", "When do we look again?", hint="Two weeks from now is a good length.", share=True),),
    ),
)


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    """Put the reader's own sheet in order; a sheet of both is matched, with a trial."""
    if not entries or entries[-1].answers.blank:
        return (Paragraph("Nothing is written yet. One box is enough: one small gesture that feels good."),)
    answers = entries[-1].answers
    needs, offers = answers.rows("needs"), answers.rows("offers")
    last = _matched(answers, today) if answers.choice("side") == "together" else own.cards(answers, today)
    return (
        *own.asks(needs),
        *own.offers(offers),
        *own.twice((*needs, *offers)),
        *own.gestures(answers),
        *last,
        *(
            ()
            if needs or offers
            else (Paragraph("Next, if you like: one thing that would help, or one you can offer."),)
        ),
        Paragraph("A need is not an order. Each of you may say no, and say why."),
        Notice("If it feels risky to ask, or a no was punished, start with help.", "help/", "Find help"),
    )


def _matched(answers: Answers, today: datetime.date) -> Iterator[Block]:
    found = match(answers.rows("needs"), answers.rows("offers"))
    yield from lists(found)
    yield from trial(found, (answers,), today)


def compare(mine: Sequence[Entry], theirs: Sequence[Entry], today: datetime.date) -> Report:
    """Match what one asks with what the other offers, from rows marked okay to share and no others."""
    if not (mine and theirs):
        return (Paragraph("One of the two sheets is empty. Each of you fills in your own first."),)
    sheets = mine[-1].answers, theirs[-1].answers
    sides = [sheet.choice("side") for sheet in sheets]
    if "together" in sides:
        return (Paragraph("One of these sheets holds both of you already. Its own report has the lists."),)
    if sorted(sides) != ["caused", "hurt"]:
        return (
            Paragraph(
                "These two sheets are from the same side, or one does not say whose it is. Nothing is compared."
            ),
        )
    hurt, caused = sheets if sides[0] == "hurt" else sheets[::-1]
    return (
        *_one_way("Asked by the one who was hurt", hurt, caused, today),
        *_one_way("Asked by the one who caused the hurt", caused, hurt, today),
        Paragraph("A need is not an order. Each of you may say no, and say why."),
    )


def _one_way(title: str, asking: Answers, offering: Answers, today: datetime.date) -> Iterator[Block]:
    needs, offers = _shared(asking, "needs"), _shared(offering, "offers")
    if needs or offers:
        found = match(needs, offers)
        yield Heading(title)
        yield from lists(found)
        yield from trial(found, (asking, offering), today)


def _shared(answers: Answers, name: str) -> tuple[Answers, ...]:
    return tuple(row for row in answers.rows(name) if row.choice("okay") == "yes")


worksheet = Worksheet(
    title="What helps me feel secure, what I can offer",
    about="Name a few things that would help. See what can be offered. Try it for two weeks.",
    audience="both",
    chapter="c8",
    seeds=("S23", "S36", "S39", "S40", "S55", "S56"),
    parts=PARTS,
    report=report,
    example=EXAMPLE,
    gated=True,
    instead=("moments", "promises"),
    compare=compare,
)
