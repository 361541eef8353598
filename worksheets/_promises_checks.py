"""What the checks say: blocks of two weeks, kept of due with told-first beside it, and the direction.

The two headings follow Rempel, Holmes and Zanna (1985): trust grows from predictable to dependable. Runs without
a miss are never counted, and a miss that was told first is counted as proof of its own.
"""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ._fields import day
from ._numbers import slope
from ._promises_list import FORTNIGHT, in_force, said
from ._report import Because, Block, Heading, Paragraph, Table
from ._worksheet import Answers, Entry

ENOUGH = 3  # blocks, before a direction is named
SHOWN = 8  # blocks in the table, and in the direction
STEADY = {
    1: "Block by block, what was kept of what was due is steadier.",
    0: "Block by block, what was kept of what was due is about the same.",
    -1: "Block by block, what was kept of what was due is less steady. What got in the way?",
}


@dataclass(frozen=True)
class Check:
    """One promise looked at on one day; `about` is its sentence, empty when the check does not say which."""

    when: datetime.date | None
    about: str
    how: str
    told: str

    @property
    def due(self) -> bool:
        return self.how in {"kept", "partly", "missed"}

    @property
    def fell_short(self) -> bool:
        return self.how in {"partly", "missed"}


TwoWeeks = tuple[datetime.date, list[Check]]
"""The first day of a block, and the checks in it."""


def checks(entries: Sequence[Entry]) -> list[Check]:
    """Every check that says how it went, in the order written."""
    return [
        Check(entry.answers.date("date"), _about(row, in_force(entries, n)), row.choice("how"), row.choice("told"))
        for n, entry in enumerate(entries)
        for row in entry.answers.rows("checks")
        if row.choice("how")
    ]


def _about(row: Answers, promises: Sequence[Answers]) -> str:
    """The promise a check is of, by its number; with one promise there is no need for a number."""
    number = row.number("which") or (1 if len(promises) == 1 else 0)
    return said(promises[number - 1]) if 0 < number <= len(promises) else ""


def predictable(found: Sequence[Check], today: datetime.date) -> Iterator[Block]:
    """Two weeks at a time: what was kept of what was due, and the direction from three whole blocks up."""
    dated = [one for one in found if one.when]
    yield Heading("Predictable: two weeks at a time")
    if dated:
        shown = _blocks(dated)
        rows = tuple((_from(start, today), _kept(block), _told(block)) for start, block in shown)
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


def _told(block: Sequence[Check]) -> str:
    short = [one for one in block if one.fell_short]
    said_so = [one for one in short if one.told]
    if not short:
        return "no miss written" if block else "nothing written"
    return f"{sum(one.told == 'yes' for one in said_so)} of {len(said_so)}" if said_so else "not written"


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


def dependable(found: Sequence[Check]) -> Iterator[Block]:
    """What happened after a miss, and each promise by itself."""
    short = [one for one in found if one.fell_short]
    yield Heading("Dependable: what happened after a miss")
    if short:
        told = sum(one.told == "yes" for one in short)
        yield Paragraph(f"Missed or kept in part: {len(short)}. Told first: {told}.", because=because(short))
        yield Paragraph(
            "A miss that is told first, before it is found out, is proof as well. It shows that the truth comes."
        )
    else:
        yield Paragraph(
            "No miss is written. There is no need for a clean page: a miss that is told first counts too."
        )
    rows = tuple(_row(about, found) for about in dict.fromkeys(one.about for one in found) if about)
    if rows:
        columns = ("Promise", "Kept", "In part", "Missed", "Told first")
        yield Table("Promise by promise", columns, rows, because=because(found))


def _row(about: str, found: Sequence[Check]) -> tuple[str, ...]:
    mine = [one for one in found if one.about == about]
    counts = (str(sum(one.how == how for one in mine)) for how in ("kept", "partly", "missed"))
    return (about, *counts, _told(mine))


def because(found: Sequence[Check]) -> Because:
    """How many checks say what, for the reader to hold against what is said of them."""
    said_so = {"kept": "Kept", "partly": "In part", "missed": "Missed", "not_due": "Not due"}
    counts = ((words, sum(one.how == how for one in found)) for how, words in said_so.items())
    return (("How did it go?", ", ".join(f"{words}: {count}" for words, count in counts if count)),)


def _count(number: int) -> str:
    return "1 check" if number == 1 else f"{number} checks"
