"""The two parts of Two parts of me: what each says, side by side, and how often each spoke.

Entries are counted; strengths are never added or averaged, and nothing is counted from fewer than three entries.
"""

import datetime
from collections.abc import Iterator, Sequence

from ._fields import day
from ._report import Bars, Because, Block, Heading, Paragraph, Table
from ._worksheet import Answers, Entry

ENOUGH = 3  # entries, before anything is counted
STRONG = 6  # above this on both sides, a day is mixed
CLOSER, AWAY, BOTH = "The part that pulls closer", "The part that pulls away", "Both at once"
SIDES = {"closer": CLOSER, "away": AWAY, "both": BOTH}


def voices(answers: Answers, side: str) -> tuple[Answers, ...]:
    """What one side wrote in an entry, in order; side "" gives the lines that were not placed on any."""
    rows = (row for row in answers.rows("voices") if row.text("says") or row.text("guards"))
    return tuple(row for row in rows if (row.choice("side") if row.choice("side") in SIDES else "") == side)


def strongest(answers: Answers, side: str) -> Answers | None:
    """The loudest line of a side; one with no number comes after all others, and is never taken for 0."""
    return max(voices(answers, side), key=_strength, default=None)


def _strength(row: Answers | None) -> int:
    strength = row.number("strength") if row else None
    return -1 if strength is None else strength


def past(entries: Sequence[Entry], today: datetime.date) -> list[Entry]:
    """Entries up to today, oldest day first; one without a day is taken as today's."""
    dated = [(entry.answers.date("date") or today, entry) for entry in entries]
    return [entry for when, entry in sorted(dated, key=lambda pair: pair[0]) if when <= today]


def spoke(entries: Sequence[Entry]) -> list[Entry]:
    """The entries in which some part has words."""
    return [entry for entry in entries if any(voices(entry.answers, side) for side in (*SIDES, ""))]


def because(answers: Answers) -> Because:
    """Each line as it was written: its side, its words, its strength."""
    return tuple(
        (SIDES[side], ", ".join(words for words in (row.text("says"), row.words("strength")) if words) or "no words")
        for side in SIDES
        for row in voices(answers, side)
    )


def side_by_side(answers: Answers) -> Iterator[Block]:
    """The strongest line of each side in two columns, when both spoke."""
    closer, away = strongest(answers, "closer"), strongest(answers, "away")
    when = answers.date("date")
    yield Heading(f"Your two parts, {day(when)}" if when else "Your two parts")
    if closer and away:
        blank = "not written"
        rows = tuple(
            (words, *(row.words(name) or blank for row in (closer, away)))
            for name, words in (("says", "It says"), ("guards", "It guards"), ("strength", "How strong"))
        )
        yield Table("The strongest on each side", ("In your words", CLOSER, AWAY), rows, because=because(answers))
    yield from _mixed(answers)


def _mixed(answers: Answers) -> Iterator[Block]:
    loud = {side: _strength(strongest(answers, side)) > STRONG for side in SIDES}
    if loud["both"] or (loud["closer"] and loud["away"]):
        yield Paragraph(
            "Both are strong: a mixed day. You can love and hate at once. There is nothing here to solve today.",
            because=because(answers),
        )
    elif bool(voices(answers, "closer")) != bool(voices(answers, "away")) and not voices(answers, "both"):
        yield Paragraph("One part has words so far. If the other is there too, it can have a line. It need not.")


def over_time(entries: Sequence[Entry]) -> Iterator[Block]:
    """In how many entries each part spoke, from three entries up."""
    found = {side: len([one for one in entries if voices(one.answers, side)]) for side in SIDES}
    counted = sorted(((SIDES[side], count) for side, count in found.items() if count), key=lambda one: -one[1])
    if len(entries) < ENOUGH or not counted:
        return
    yield Heading("Which part spoke, over time")
    yield Bars(
        "In how many of your entries each part had words",
        "entries",
        tuple(counted),
        because=tuple((words, f"{count} of {len(entries)} entries") for words, count in counted),
    )
    yield Paragraph("Speaking often does not make a part right. Swings from day to day are common after a hurt.")
