"""What comes before an agreement on openness: no fear, no force, no secret checks; and passwords are covered."""

import datetime
from collections.abc import Iterator, Sequence

from . import _openness_items as items
from ._openness_mask import mask
from ._openness_words import RED
from ._phrases import find
from ._report import Block, Heading, Notice, Paragraph, Quote
from ._worksheet import Answers

TEXTS = ("private_other", "calm", "ended", "ended_seen")


def _texts(answers: Answers) -> Iterator[tuple[str, str]]:
    """Every text with the label of its question."""
    yield from ((answers.fields[name].label, answers.text(name)) for name in TEXTS)
    for row in answers.rows("items"):
        yield from ((row.fields[name].label, row.text(name)) for name in ("detail", "why"))


def danger(answers: Answers) -> Iterator[Block]:
    """Where a no is not free, or the words sound like fear or force: no agreement, and help."""
    found = [(label, mask(one.phrase)) for label, text in _texts(answers) for one in find(text, RED)]
    if answers.choice("free") not in {"", "yes"}:
        yield Paragraph(
            "What you ticked matters. Openness helps only where a no is free. So no agreement is made here.",
            because=answers.because("free"),
        )
    elif found:
        yield Paragraph(
            "Some words here can mean fear or force, or one person setting rules for the other. So no agreement is "
            "made here. If the words mean something else, you can write them in another way.",
            because=tuple(found),
        )
    else:
        return
    yield Paragraph("You deserve support. You can talk to someone, even if you are not sure that it counts.")
    yield Notice("Start with help. It is there for each of you, alone.", "help/", "Find help")
    yield Notice("There is a sheet for one person alone.", "worksheets/promises/", "Promises")


def held(answers: Answers) -> Iterator[Block]:
    """What holds the whole agreement back: a first question that is open, or a check that is not known."""
    found = (*_open(answers), *_secret(answers))
    if found:
        yield Heading("Before this is an agreement")
        yield from found


def _open(answers: Answers) -> Iterator[Block]:
    if not answers.choice("free"):
        yield Paragraph("The first question is still open: does each of you agree freely, with no fear of a no?")
    if not answers.choice("known"):
        yield Paragraph("The second question is still open: do you both know of each check there is?")


def _secret(answers: Answers) -> Iterator[Block]:
    if answers.choice("known") not in {"", "yes"}:
        yield Paragraph(
            "A check that one of you does not know of comes first. It ends, or it is told, before you agree on more. "
            "If telling it feels dangerous, start with help.",
            because=answers.because("known"),
        )


def covered(answers: Answers) -> Iterator[Block]:
    """A word on passwords, where something looks like one."""
    if any(mask(text) != text for _, text in _texts(answers)):
        yield Paragraph(
            "Something here looks like a password. It is covered in this report, but not in the form above. Take it "
            "out there. Write no passwords on this page: notes and paper get found."
        )


def nothing(answers: Answers) -> Iterator[Block]:
    """Where no thing is named yet, what to begin with."""
    if not answers.rows("items"):
        yield Paragraph("There is nothing to agree on yet. Name one thing, and the day it ends.")


def waiting(answers: Answers, today: datetime.date, held_back: Sequence[Block]) -> Iterator[Block]:
    """The lines that could be in the agreement while the whole of it is held back."""
    ready = [row for row in answers.rows("items") if not items.reasons(row, today)]
    if held_back and ready:
        yield Heading("Ready, once the questions above are settled")
        yield from (Quote(items.name(row), "What is opened") for row in ready)
