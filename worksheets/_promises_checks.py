"""The checks of Promises, read one by one, and what they say of a miss.

Runs without a miss are never counted, and a miss that was told first is counted as proof of its own.
"""

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ._promises_list import in_force, said
from ._report import Because, Block, Heading, Paragraph, Table
from ._worksheet import Answers, Entry


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


def told_first(found: Sequence[Check]) -> str:
    """How many of what fell short were told first, of those where that was answered."""
    short = [one for one in found if one.fell_short]
    said_so = [one for one in short if one.told]
    if not short:
        return "no miss written" if found else "nothing written"
    return f"{sum(one.told == 'yes' for one in said_so)} of {len(said_so)}" if said_so else "not written"


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
    return (about, *counts, told_first(mine))


def because(found: Sequence[Check]) -> Because:
    """How many checks say what, for the reader to hold against what is said of them."""
    said_so = {"kept": "Kept", "partly": "In part", "missed": "Missed", "not_due": "Not due"}
    counts = ((words, sum(one.how == how for one in found)) for how, words in said_so.items())
    return (("How did it go?", ", ".join(f"{words}: {count}" for words, count in counts if count)),)
