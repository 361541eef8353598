"""The course of one reader's own numbers, in words: beside the weeks before, and from week to week.

Trust grows first from what can be foretold (Rempel, Holmes and Zanna 1985, J Pers Soc Psychol 49(1)), so
what is looked at is the spread and not the height. Weeks are counted back from the newest; a missing one is a gap.
"""

import datetime
from collections.abc import Iterator, Sequence

from ._numbers import median
from ._patterns_list import NAMES, PATTERNS, number
from ._report import Because, Block, Chart, Heading, Paragraph, Series, Table
from ._worksheet import Answers, Entry

ENOUGH = 3  # nothing is said of fewer numbers
BLOCK = 4  # weeks
HALF_YEAR = 26  # weeks
WIDE = 6
WEEK = datetime.timedelta(days=7)

Weeks = list[Answers | None]


def weeks(entries: Sequence[Entry]) -> Weeks:
    """The check-in of each week, oldest first, None where there is none; the later one of two in a week."""
    dated = sorted(
        ((when, entry.answers) for entry in entries if (when := entry.answers.date("date"))),
        key=lambda pair: pair[0],
    )
    found: Weeks = [None] * HALF_YEAR
    for when, answers in dated:
        ago = (dated[-1][0] - when) // WEEK
        if ago < HALF_YEAR:
            found[HALF_YEAR - 1 - ago] = answers
    return found


def numbers(found: Weeks, name: str) -> list[int | None]:
    """One pattern's numbers, week by week."""
    return [None if answers is None else number(answers, name) for answers in found]


def _known(values: Sequence[int | None]) -> list[int]:
    return [value for value in values if value is not None]


def trend(values: Sequence[int | None]) -> str:
    """The middle number of the last four weeks beside that of the four before, in words."""
    last, before = _known(values[-BLOCK:]), _known(values[-2 * BLOCK : -BLOCK])
    if len(last) < ENOUGH or len(before) < ENOUGH:
        return "too few numbers to say"
    change = median(last) - median(before)
    return "about the same" if abs(change) < 1 else "higher" if change > 0 else "lower"


def spread(values: Sequence[int | None]) -> int | None:
    """Highest minus lowest of the last four weeks; None for fewer than three numbers."""
    last = _known(values[-BLOCK:])
    return max(last) - min(last) if len(last) >= ENOUGH else None


def steadiness(values: Sequence[int | None]) -> str:
    """The spread in words."""
    wide = spread(values)
    if wide is None:
        return "too few numbers to say"
    if wide >= WIDE:
        return "big ups and downs"
    if wide > 2:
        return "some ups and downs"
    return "steady, and low" if max(_known(values[-BLOCK:])) <= 3 else "steady"


def course(found: Weeks) -> Iterator[Block]:
    """Each pattern with three numbers in the last four weeks: its course, and a word on wide swings."""
    told = {name: values for name in PATTERNS if spread(values := numbers(found, name)) is not None}
    if not told:
        return
    yield Heading("Your last weeks")
    yield Table(
        "The last four weeks, next to the four before. A missing week is a gap, not a zero.",
        ("Pattern", "Next to the weeks before", "From week to week"),
        tuple((NAMES[name], trend(values), steadiness(values)) for name, values in told.items()),
        because=tuple(_raw(name, values) for name, values in told.items()),
    )
    yield Paragraph(
        "A low week among others is part of this. Small and steady is easier to lean on than big and rare."
    )
    if wide := [name for name, values in told.items() if (spread(values) or 0) >= WIDE]:
        yield Paragraph(
            f"Big ups and downs: {'; '.join(NAMES[name] for name in wide)}. One plain act each week may help most.",
            because=tuple(_raw(name, told[name]) for name in wide),
        )


def _raw(name: str, values: Sequence[int | None], count: int = 2 * BLOCK) -> tuple[str, str]:
    return NAMES[name], ", ".join("gap" if value is None else str(value) for value in values[-count:])


def chart(found: Weeks, newest: datetime.date, first: Sequence[str]) -> Iterator[Block]:
    """At most two patterns over half a year: the ones named first, then those that swing most."""
    told = {name: values for name in PATTERNS if len(_known(values := numbers(found, name))) >= ENOUGH}
    swings = sorted(told, key=lambda name: -(spread(told[name]) or 0))
    shown = [name for name in dict.fromkeys((*first, *swings)) if name in told][:2]
    if not shown:
        return
    start = next(place for place, answers in enumerate(found) if answers)
    days = tuple((newest - WEEK * (HALF_YEAR - 1 - place)).isoformat() for place in range(start, HALF_YEAR))
    because: Because = tuple(_raw(name, told[name], len(days)) for name in shown)
    series = tuple(Series(NAMES[name], tuple(told[name][start:])) for name in shown)
    yield Chart("Week by week, with gaps where nothing was written", days, series, because=because)
