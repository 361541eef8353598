"""What came up over several sheets of Say it: the feelings and needs that were ticked, counted."""

from collections import Counter
from collections.abc import Iterator, Sequence

from ._report import Bars, Because, Block, Heading, Paragraph
from ._saying_words import GROUPS
from ._worksheet import Entry

ENOUGH = 3  # sheets; nothing is counted of fewer
SHOWN = 6


def counts(entries: Sequence[Entry]) -> Iterator[Block]:
    """The feelings and needs of all sheets, most frequent first; nothing of fewer than three sheets."""
    bars = [*_bars("Feelings you named", tuple(GROUPS), entries), *_bars("Needs you named", ("needs",), entries)]
    if bars:
        yield Heading("Over your sheets")
        yield from bars
        yield Paragraph("What comes up often may be worth a talk of its own.")


def _bars(caption: str, names: Sequence[str], entries: Sequence[Entry]) -> Iterator[Block]:
    ticked = [{(name, value) for name in names for value in entry.answers.choices(name)} for entry in entries]
    filled = [one for one in ticked if one]
    if len(filled) < ENOUGH:
        return
    counted = Counter(entries[-1].answers.label(name, value) for one in filled for name, value in sorted(one))
    ordered = sorted(counted.items(), key=lambda pair: (-pair[1], pair[0]))[:SHOWN]
    because: Because = ((caption, f"ticked on {len(filled)} sheets"),)
    yield Bars(caption, "sheets", tuple(ordered), because=because)
