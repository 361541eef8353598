"""One thing that is opened: whether it goes into the agreement, and if not, why.

Clinicians move from checking to openness that is mutual and ends: Hertlein and others (2017), on checking after
an affair. So each line has an end within 90 days, and a one-way line a review before that.
"""

import datetime
from collections.abc import Iterator, Sequence

from ._fields import day
from ._openness_mask import because, mask
from ._openness_words import COVERT, OTHERS
from ._phrases import find
from ._report import Block, Heading, Paragraph, Section
from ._worksheet import Answers

LONGEST = 90  # days


def name(row: Answers) -> str:
    """What is opened, in the words of the form and the reader, passwords covered."""
    what = row.words("what") if row.choice("what") != "other" else ""
    return mask(": ".join(words for words in (what, row.text("detail")) if words)) or "A line with nothing named"


def reasons(row: Answers, today: datetime.date) -> tuple[str, ...]:
    """Why this one is not in the agreement; none when it is."""
    return (*_named(row), *_ends(row, today), *_both(row, today), *_words(row))


def _named(row: Answers) -> Iterator[str]:
    if not row.choice("what") and not row.text("detail"):
        yield "It does not say what is opened."


def _ends(row: Answers, today: datetime.date) -> Iterator[str]:
    until, last = row.date("until"), today + datetime.timedelta(days=LONGEST)
    if until is None:
        yield f"It has no end. Pick a day up to {day(last)}."
    elif until > last:
        yield f"It ends more than 90 days from today. Pick a day up to {day(last)}. You can agree anew then."
    elif until < today:
        yield "Its end is past."


def _both(row: Answers, today: datetime.date) -> Iterator[str]:
    if not row.choice("way"):
        yield "It does not say who is open to whom."
    elif row.choice("way") != "both" and not _reviewed(row, today):
        yield "It goes one way, and no day is set to look at it again before it ends."
    if row.choice("stop") == "asker":
        yield "Only the one who asked could stop it. The one who is open needs to be able to stop it too."


def _reviewed(row: Answers, today: datetime.date) -> bool:
    review, until = row.date("review"), row.date("until")
    return review is not None and review >= today and (until is None or review <= until)


def _words(row: Answers) -> Iterator[str]:
    texts = f"{row.text('detail')}\n{row.text('why')}"
    yield from dict.fromkeys(one.check.why for one in find(texts, (*COVERT, *OTHERS)))


def refused(rows: Sequence[Answers], today: datetime.date) -> Iterator[Block]:
    """Each line that is not in the agreement, with its reasons."""
    out = [row for row in rows if reasons(row, today)]
    if out:
        yield Heading("Not in the agreement yet")
    for row in out:
        yield Paragraph(f"“{name(row)}”: {' '.join(reasons(row, today))}", because=because(row, *row.fields))


def section(row: Answers) -> Section:
    """One line of the agreement, with its end."""
    return Section(name(row), tuple(_lines(row)))


def _lines(row: Answers) -> Iterator[str]:
    level, review, until = row.words("level"), row.date("review"), row.date("until")
    yield f"{row.words('way')}. {level}." if level else f"{row.words('way')}."
    if row.text("why"):
        yield f"Why now: {mask(row.text('why'))}"
    if review:
        yield f"We look at it again on {day(review)}."
    if until:
        yield f"It ends on {day(until)}."
    yield f"Who can stop it: {row.words('stop') or 'either of us, at any time'}."
