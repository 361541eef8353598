"""Blocks of two weeks: what was kept of what was due, with told-first beside it, and the direction.

The headings follow Rempel, Holmes and Zanna (1985): trust grows from predictable to dependable.
"""

import datetime
from collections.abc import Iterator, Sequence

from ._fields import day
from ._numbers import slope
from ._promises_checks import Check, because, told_first
from ._promises_list import FORTNIGHT
from ._report import Block, Heading, Paragraph, Table

ENOUGH = 3  # blocks, before a direction is named
SHOWN = 8  # blocks in the table, and in the direction
STEADY = {
    1: "Block by block, what was kept of what was due is steadier.",
    0: "Block by block, what was kept of what was due is about the same.",
    -1: "Block by block, what was kept of what was due is less steady. What got in the way?",
}
TwoWeeks = tuple[datetime.date, list[Check]]
"""The first day of a block, and the checks in it."""


def predictable(found: Sequence[Check], today: datetime.date) -> Iterator[Block]:
    """Two weeks at a time: what was kept of what was due, and the direction from three whole blocks up."""
    dated = [one for one in found if one.when]
    yield Heading("Predictable: two weeks at a time")
    if dated:
        shown = _blocks(dated)
        rows = tuple((_from(start, today), _kept(block), told_first(block)) for start, block in shown)
        yield Table(
            "Kept, of what was due", ("Two weeks from", "Kept", "Told first"), rows, because=because(_all(shown))
        )
        yield from _direction([(start, block) for start, block in shown if _whole(start, today)])
    yield from _left_out(found, len(found) - len(dated))


def _blocks(dated: Sequence[Check]) -> list[TwoWeeks]:
    """The newest blocks of two weeks, counted from the first check on, with the empty ones between."""
    days = [one.when for one in dated if one.when]
    first, last = min(days), (max(days) - min(days)).days // FORTNIGHT
    starts = [first + datetime.timedelta(days=n * FORTNIGHT) for n in range(max(0, last + 1 - SHOWN), last + 1)]
    return [(start, [c for c in dated if c.when and 0 <= (c.when - start).days < FORTNIGHT]) for start in starts]


def _all(blocks: Sequence[TwoWeeks]) -> list[Check]:
    return [one for _, block in blocks for one in block]


def _whole(start: datetime.date, today: datetime.date) -> bool:
    return start + datetime.timedelta(days=FORTNIGHT) <= today


def _from(start: datetime.date, today: datetime.date) -> str:
    return day(start) if _whole(start, today) else f"{day(start)}, so far"


def _kept(block: Sequence[Check]) -> str:
    due = [one for one in block if one.due]
    if not due:
        return "none was due" if block else "nothing written"
    partly = sum(one.how == "partly" for one in due)
    return f"{sum(one.how == 'kept' for one in due)} of {len(due)}" + (f", {partly} in part" if partly else "")


def _direction(whole: Sequence[TwoWeeks]) -> Iterator[Block]:
    points = [(start.toordinal() / FORTNIGHT, _share(block)) for start, block in whole if any(c.due for c in block)]
    if len(points) < ENOUGH:
        yield Paragraph("After three whole blocks, this page can say which way it goes.")
        return
    change = slope(points)
    yield Paragraph(STEADY[(change > 0) - (change < 0)], because=because(_all(whole)))


def _share(block: Sequence[Check]) -> float:
    due = [one for one in block if one.due]
    return sum(one.how == "kept" for one in due) / len(due)


def _left_out(found: Sequence[Check], undated: int) -> Iterator[Block]:
    if undated:
        yield Paragraph(f"{_count(undated)} without a day: in no block.", because=because(found))
    if nameless := sum(not one.about for one in found):
        yield Paragraph(f"Not matched to a promise in the list: {_count(nameless)}.", because=because(found))


def _count(number: int) -> str:
    return "1 check" if number == 1 else f"{number} checks"
