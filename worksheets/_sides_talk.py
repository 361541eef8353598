"""The talk of Two parts of me: both parts in turn, in the reader's own words, ending in a kind line to each."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from ._report import Block, Heading, Letter
from ._sides_voices import voices
from ._worksheet import Answers

OPENINGS = {"closer": "Closer:", "away": "Away:", "both": "Both:", "": "A line with no side yet:"}


def talk(answers: Answers, kind: Sequence[str]) -> Iterator[Block]:
    """The parts' lines turn by turn, then the kind lines; with neither there is no talk."""
    closer, away, both, unplaced = (
        [_line(row, opening) for row in voices(answers, side)] for side, opening in OPENINGS.items()
    )
    turns = [line for pair in zip_longest(closer, away) for line in pair if line]
    if lines := (*turns, *both, *unplaced, *kind):
        yield Heading("A talk between them")
        yield Letter("The two parts talk", lines)


def _line(row: Answers, opening: str) -> str:
    says, guards = row.text("says"), row.text("guards")
    return "\n".join(words for words in (f"{opening} {says}".rstrip(), guards and f"I guard: {guards}") if words)
