"""A calendar file of a few whole days, in the form of RFC 5545 (iCalendar).

Calendars are often shared, so its names say nothing of this site, and a day's words are the worksheet's own and
neutral. The same days and the same `today` give the same file: no clock, no random.
"""

import datetime
from collections.abc import Sequence

from ._report import Calendar, Event

LONGEST = 74  # bytes of a line that is not folded (RFC 5545, 3.1: at most 75)


def calendar(title: str, days: Sequence[tuple[datetime.date, str]], today: datetime.date) -> Calendar:
    """Give the block for these days and their words; days before `today` are not in it."""
    coming = sorted((when, words) for when, words in days if when >= today)
    events = tuple(Event(when.isoformat(), words) for when, words in coming)
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Notes//Days//EN", "CALSCALE:GREGORIAN"]
    for number, (when, words) in enumerate(coming, 1):
        lines += _event(number, when, words, today)
    return Calendar(title, events, "".join(f"{line}\r\n" for one in (*lines, "END:VCALENDAR") for line in _fold(one)))


def _event(number: int, when: datetime.date, words: str, today: datetime.date) -> list[str]:
    return [
        "BEGIN:VEVENT",
        f"UID:{when:%Y%m%d}-{number}-{today:%Y%m%d}@notes.invalid",
        f"DTSTAMP:{today:%Y%m%d}T000000Z",
        f"DTSTART;VALUE=DATE:{when:%Y%m%d}",
        f"SUMMARY:{_escape(words)}",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ]


def _escape(words: str) -> str:
    for mark, safe in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        words = words.replace(mark, safe)
    return words


def _fold(line: str) -> list[str]:
    """Cut a line so that no part is longer than RFC 5545 allows, and no letter is cut in two."""
    parts, part = [], ""
    for letter in line:
        if len((part + letter).encode()) > LONGEST:
            parts.append(part)
            part = " "
        part += letter
    return [*parts, part]
