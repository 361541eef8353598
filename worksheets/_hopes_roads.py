"""The two roads of Hopes: what is good and what is hard on each, side by side, and never added up.

What was already given is no reason for either road: about 35 of 100 people in stories of Rego, Arantes and Magalhães
(2018) would go on when money or effort had been spent, about 25 otherwise. So it is grieved, last, and not weighed.
"""

import re
from collections.abc import Iterator, Sequence

from ._report import Because, Block, Heading, Paragraph, Quote, Table
from ._worksheet import Answers

WEIGHTS = {"0": "hardly", "1": "a little", "2": "quite a lot", "3": "a great deal"}
ROADS = {
    "If we go on": (("on_good", "good"), ("on_hard", "hard")),
    "If we part": (("apart_good", "good"), ("apart_hard", "hard")),
}
BOXES = tuple(name for boxes in ROADS.values() for name, _ in boxes)

_PAST = re.compile(
    r"\b(?:invested|wast(?:e|ed|ing)|thr(?:ow|own|owing) (?:it |all |that |this )*away|sunk)\b"
    r"|\b(?:after|for) (?:all|everything)\b.{0,20}\b(?:I|we)(?:['’]ve| have)?\b"
    r"|\b(?:I|we)(?:['’]ve| have)? (?:already )?(?:put|given|gave|paid|spent|sacrificed|gone through|been through)\b"
    r"|\b(?:\d+|\w+) years (?:together|of (?:my|our)|with|married|in)\b|\bso (?:many|much) (?:years|time|money)\b",
    re.IGNORECASE,
)


def roads(answers: Answers) -> Iterator[Block]:
    """Each road's lines, good before hard and heavy before light; and lines that look back, gently asked about."""
    tables = [one for title, boxes in ROADS.items() for one in _road(answers, title, boxes)]
    if tables:
        yield Heading("The two roads")
        yield from tables
        yield Paragraph(
            "Nothing here is added up. One heavy line can matter more than ten light ones. Only you can feel which."
        )
        yield from _looking_back(answers)


def _road(answers: Answers, title: str, boxes: Sequence[tuple[str, str]]) -> Iterator[Table]:
    rows = [(row, kind) for name, kind in boxes for row in _heaviest_first(answers, name)]
    if rows:
        lines = tuple((row.text("text"), kind, row.words("weight") or "not said") for row, kind in rows)
        yield Table(title, ("In your words", "Good or hard", "Weighs"), lines, because=_because(rows))


def _because(rows: Sequence[tuple[Answers, str]]) -> Because:
    return tuple(
        (kind, ", ".join(words for words in (row.text("text"), row.words("weight")) if words)) for row, kind in rows
    )


def _heaviest_first(answers: Answers, name: str) -> list[Answers]:
    rows = [row for row in answers.rows(name) if row.text("text")]
    return sorted(rows, key=lambda row: row.choice("weight"), reverse=True)


def looks_back(text: str) -> bool:
    """Whether a line speaks of what was already given, in English words that are plain about it."""
    return bool(_PAST.search(text))


def _looking_back(answers: Answers) -> Iterator[Block]:
    lines = [row.text("text") for name in ("on_good", "apart_hard") for row in answers.rows(name)]
    if found := [line for line in lines if looks_back(line)]:
        yield Paragraph(
            "Some of these may be about what is already given. It was real, and neither road brings it back. "
            "You could move it to “What I have put in”, and see what is left to weigh.",
            because=tuple(("On one of the roads", line) for line in found),
        )


def grieved(answers: Answers) -> Iterator[Block]:
    """What was given and cannot be got back: last, in the reader's own words, and not weighed."""
    if given := answers.text("given"):
        yield Heading("To grieve, not to weigh")
        yield Quote(given, label="What you have put in")
        yield Paragraph(
            "It was yours and it was real. No road brings it back, so it does not have to pull you down either one. "
            "It can be missed."
        )
