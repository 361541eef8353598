"""What the reader wrote of the guard, of forgiving and of a letter that is never sent: quoted, never weighed.

Forgiving without amends can cost the person who was hurt: McNulty (2011), doi 10.1177/0146167211407077; Luchies,
Finkel, McNulty and Kumashiro (2010), Journal of Personality and Social Psychology 98(5). It is no finish line here.
"""

from collections.abc import Iterator

from ._report import Block, Heading, Paragraph, Quote
from ._worksheet import Answers

RITUALS = {
    "keep": "Keep it where only you look. Paper gets found, so choose the place first.",
    "tear": "Print or copy it by hand, and tear it up when you want. Then erase the notes on this page too.",
    "therapist": "Print the letter by itself and take it to your therapist. It is yours to read out or not.",
    "none": "You want no ritual. Nothing more is needed.",
}


def guard(answers: Answers) -> Iterator[Block]:
    """What the guard is for, in the reader's words."""
    if words := answers.text("protects"):
        yield Heading("What your guard is for")
        yield Quote(words, label=answers.fields["protects"].label)


def forgiving(answers: Answers) -> Iterator[Block]:
    """The reader's own meaning of it; no date, no duty."""
    names = [name for name in ("forgive_is", "forgive_not", "not_ready") if answers.text(name)]
    if not names:
        return
    yield Heading("Forgiving, in your words")
    for name in names:
        yield Quote(answers.text(name), label=answers.fields[name].label)
    if "not_ready" in names:
        yield Paragraph("That is reason enough. Nobody else sets the day.", answers.because("not_ready"))
    else:
        yield Paragraph("It is yours to do, to wait with, or never to do. Nothing here depends on it.")


def letter(answers: Answers) -> Iterator[Block]:
    """What the reader chose to do with the letter; the letter itself is never read here."""
    if ritual := answers.choice("ritual"):
        yield Heading("The letter that is not sent")
        yield Paragraph(RITUALS.get(ritual, "It is yours to keep."), answers.because("ritual"))
