"""What I have put in, what I hope for: needs with signs, two roads side by side, and a day to look back.

It is filled in by each partner apart, and compares nothing. Its balance is a neutral one: for somebody who is torn
it shows both roads and pushes down neither.
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
)
from . import _hopes_needs as the_needs
from ._hopes_example import EXAMPLE
from ._hopes_leaning import panel, parting
from ._hopes_roads import WEIGHTS, grieved, roads

LEAN = {"in": "In: towards trying", "out": "Out: towards parting", "unsure": "Unsure", "later": "Not deciding now"}
STEPS = {
    "wait": "Wait, with a day to look again",
    "talk": "Talk with my partner",
    "therapist": "See a therapist",
    "discern": "A few sessions on how to decide",
    "part": "Plan how to part with care",
}


def _box(name: str, label: str) -> Rows:
    fields = (Text("text", "A line"), Choice("weight", "How much does it weigh for me?", options=WEIGHTS))
    return Rows(name, label, fields=fields, paper=3)


PARTS = (
    Part(
        "What I need from here on",
        (
            Rows(
                "needs",
                "My needs, one by one",
                noun="need",
                fields=(
                    Text("need", "I need"),
                    Text("sign", "How would I see it in four weeks?", hint="Who does what, on which day?"),
                    Choice(
                        "whom",
                        "Who can do it?",
                        options={"me": "Me", "them": "My partner", "both": "Both of us"},
                    ),
                    Scale("weight", "How much does it matter?", low="not much", high="more than all else"),
                ),
            ),
        ),
        hint="Do this alone. One need is enough.",
    ),
    Part(
        "What I have put in",
        (
            LongText("given", "What have I given that I cannot get back?", hint="Time, love, money, trust.", lines=3),
            LongText("met", "If we met today, and I knew all I know, what would I want?", lines=3),
        ),
    ),
    Part(
        "If we go on",
        (_box("on_good", "What is good on this road"), _box("on_hard", "What is hard on it")),
        hint="From here on, not from before. Write on both sides, even if one is short.",
    ),
    Part(
        "If we part",
        (_box("apart_good", "What is good if we part"), _box("apart_hard", "What is hard if we part")),
    ),
    Part(
        "Where I am today",
        (
            Choice("lean", "Where do I lean?", options=LEAN),
            Choice(
                "lean_them",
                "Where do I think my partner leans?",
                options={**LEAN, "unknown": "I do not know"},
            ),
            Choice("step", "What is my next step?", options=STEPS),
            Date("review", "When do I look at this again?"),
        ),
        hint="It is not a promise. It is where you are today.",
    ),
)


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    """Needs and signs first, then where each leans and the two roads; what is past comes last."""
    if not entries or entries[-1].answers.blank:
        return (Paragraph("Nothing is written yet. One box is enough to begin: what do I need?"),)
    answers = entries[-1].answers
    return (*_ahead(answers, today), *roads(answers), *_further(answers), *grieved(answers))


def _ahead(answers: Answers, today: datetime.date) -> Iterator[Block]:
    needs = the_needs.needs(answers)
    if parting(answers):
        yield from panel(answers)
    yield from the_needs.table(needs)
    if not parting(answers):
        yield from panel(answers)
    yield from _step(answers)
    yield from the_needs.page(needs, answers.date("review"), parting(answers))
    yield from the_needs.looking_back(answers, today)
    if met := answers.text("met"):
        yield Heading("If you met today")
        yield Quote(met)


def _step(answers: Answers) -> Iterator[Block]:
    if step := answers.words("step"):
        yield Paragraph(f"Your next step, for now: “{step}”.", because=answers.because("step"))


def _further(answers: Answers) -> Iterator[Block]:
    yield Notice("A big choice can wait until your head is calm, if waiting is safe.", "chapters/c5/", "Calm first")
    if not parting(answers):
        yield Notice("If it is fear of your partner that holds you, talk to a line first.", "help/", "Find help")


worksheet = Worksheet(
    title="What I have put in, what I hope for",
    about="Sort what is past from what you need, and choose a day to look again.",
    audience="both",
    chapter="c3",
    seeds=("S9", "S11", "S12", "S13", "S14", "S64"),
    parts=PARTS,
    report=report,
    example=EXAMPLE,
)
