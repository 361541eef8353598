"""Days ahead that may be hard: when each comes round next, its plan, and a file for the calendar."""

import datetime
from collections.abc import Iterator, Sequence

from ._calendar import calendar
from ._fields import day
from ._report import Block, Bullets, Heading
from ._words import t
from ._worksheet import Answers, Entry

SOON = 30  # days


def ahead(entries: Sequence[Entry], today: datetime.date) -> Iterator[Block]:
    """Days in the list that come round within a month, soonest first, each with its plan."""
    written = [entry.answers.rows("dates") for entry in entries if entry.answers.rows("dates")]
    coming = sorted(
        ((when, row) for row in (written[-1] if written else ()) if (when := next_time(row, today))),
        key=lambda pair: pair[0],
    )
    if coming:
        yield Heading(t("Days coming up"))
        because = tuple(pair for _, row in coming for pair in row.because("day", "what", "plan"))
        yield Bullets(tuple(_said(when, row, today) for when, row in coming), because)
        yield calendar(
            t("These days, for your calendar"), [(when, t("A day to keep free")) for when, _ in coming], today
        )


def next_time(row: Answers, today: datetime.date) -> datetime.date | None:
    """When a row's day is next, this year or next; None when that is over a month away or it has no day."""
    first = row.date("day")
    if first is None:
        return None
    found = next(when for year in (0, 1) if (when := _in_year(first, today.year + year)) >= today)
    found = max(found, first)
    return found if (found - today).days <= SOON else None


def _in_year(first: datetime.date, year: int) -> datetime.date:
    """The same day in another year; 29 February falls on 28 February where there is none."""
    try:
        return first.replace(year=year)
    except ValueError:
        return datetime.date(year, 2, 28)


def _said(when: datetime.date, row: Answers, today: datetime.date) -> str:
    days = (when - today).days
    away = {0: t("today"), 1: t("tomorrow")}.get(days, t("in {n} days", n=days))
    plan = " " + t("When it comes, I will {plan}", plan=row.text("plan")) if row.text("plan") else ""
    return f"{day(when)} ({away}): {row.text('what') or t('a day you named')}.{plan}"
