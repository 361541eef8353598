"""The two-week trial: at most five things that were asked and offered, with a day to look again."""

import datetime
from collections.abc import Iterator, Sequence

from ._calendar import calendar
from ._fields import day
from ._needs_match import Match, Pair
from ._needs_menu import flags, said, source
from ._report import Block, Card, Heading, Paragraph, Section
from ._worksheet import Answers

MOST = 5
LENGTH, LONGEST = datetime.timedelta(days=14), datetime.timedelta(days=28)


def trial(found: Match, sheets: Sequence[Answers], today: datetime.date) -> Iterator[Block]:
    """What is tried until the review day, what waits and why, a sheet to sign and a date to keep."""
    review, late = review_day(sheets, today)
    ready = tuple(pair for pair in found.pairs if not _waits(pair, today))
    if not found.pairs:
        yield Paragraph("Nothing is both asked and offered yet. That is a place to begin a talk, no more.")
        return
    yield from _waiting(found.pairs, today)
    if not ready:
        return
    yield Heading("A short trial")
    if late:
        yield Paragraph(
            f"The day to look again was over four weeks away. A trial is short: this one ends on {day(review)}.",
            because=late,
        )
    if later := ready[MOST:]:
        yield Paragraph(
            f"A trial holds five things at most. These can come next: {_list(later)}.",
            because=source(*(pair.need for pair in later)),
        )
    yield _sheet(ready[:MOST], review)
    yield calendar("A day to look again", [(review, "Review")], today)


def review_day(sheets: Sequence[Answers], today: datetime.date) -> tuple[datetime.date, tuple[tuple[str, str], ...]]:
    """The first written day that is still to come, else two weeks from today; and a day that was too far away."""
    coming = sorted(
        ((when, sheet.because("review")) for sheet in sheets if (when := sheet.date("review")) and when > today),
        key=lambda pair: pair[0],
    )
    if not coming:
        return today + LENGTH, ()
    when, because = coming[0]
    return (when, ()) if when <= today + LONGEST else (today + LENGTH, because)


def _waits(pair: Pair, today: datetime.date) -> bool:
    return any(flags(row) or past(row, today) for row in (pair.need, pair.offer))


def past(row: Answers, today: datetime.date) -> bool:
    """Whether a row's own end is behind us."""
    until = row.date("until")
    return until is not None and until < today


def _waiting(pairs: Sequence[Pair], today: datetime.date) -> Iterator[Block]:
    for pair in pairs:
        rows = (pair.need, pair.offer)
        if any(flags(row) for row in rows):
            yield Paragraph(
                f"“{said(pair.need)}” is not in the trial yet. Look for a smaller form, with an end.",
                because=source(*rows),
            )
        elif over := [row for row in rows if past(row, today)]:
            yield Paragraph(
                f"“{said(pair.need)}” has an end date that is past. Give it a new one, or let it rest.",
                because=tuple(one for row in over for one in row.because("until")),
            )


def _sheet(pairs: Sequence[Pair], review: datetime.date) -> Card:
    sections = [Section(said(pair.need), tuple(_terms(pair, review))) for pair in pairs]
    both = ("Each of us can stop any part of this, at any time.", f"We look again on {day(review)}.")
    return Card(f"Until {day(review)}, we try", (*sections, Section("For all of it", both)), shape="fridge")


def _terms(pair: Pair, review: datetime.date) -> Iterator[str]:
    if said(pair.offer) != said(pair.need):
        yield f"Offered: {said(pair.offer)}"
    if looks := pair.need.text("looks"):
        yield f"It looks like this: {looks}"
    if when := pair.offer.text("when"):
        yield f"When: {when}"
    if often := pair.offer.words("often") or pair.need.words("often"):
        yield f"How often: {often}"
    ends = [until for row in (pair.need, pair.offer) if (until := row.date("until"))]
    yield f"Until: {day(min([*ends, review]))}"
    if limit := pair.offer.text("limit"):
        yield f"Honest limit: {limit}"


def _list(pairs: Sequence[Pair]) -> str:
    return "; ".join(said(pair.need) for pair in pairs)
