"""One person's own sheet in words: what they ask, what they offer, what to look at twice, a card."""

import datetime
from collections.abc import Iterator, Sequence

from ._needs_menu import SAFER, flags, kind, said, source, weight
from ._needs_trial import MOST, past
from ._report import Block, Card, Heading, Paragraph, Quote, Section, Table
from ._worksheet import Answers


def asks(rows: Sequence[Answers]) -> Iterator[Block]:
    """The reader's needs, most important first, and what would make them easier to meet."""
    if not rows:
        return
    ordered = sorted(rows, key=weight)
    yield Heading("What would help you")
    yield Table(
        "What matters most comes first.",
        ("What", "What it looks like", "How often", "Until", "Matters"),
        tuple((said(row), *(row.words(name) for name in ("looks", "often", "until", "weight"))) for row in ordered),
        because=source(*ordered),
    )
    if unseen := [row for row in ordered if not row.text("looks")]:
        yield Paragraph(f"How would you see it? Add one plain act for: {_names(unseen)}.", because=source(*unseen))
    yield from _open(ordered)
    if len(ordered) > MOST:
        yield Paragraph(
            f"A trial holds five things at most. The rest can wait: {_names(ordered[MOST:])}.",
            because=source(*ordered[MOST:]),
        )


def offers(rows: Sequence[Answers]) -> Iterator[Block]:
    """What the reader offers, in their own order."""
    if not rows:
        return
    yield Heading("What you can offer")
    yield Table(
        "An offer with an honest limit is one you can keep.",
        ("What", "When", "How often", "Until", "Honest limit"),
        tuple((said(row), *(row.words(name) for name in ("when", "often", "until", "limit"))) for row in rows),
        because=source(*rows),
    )
    if vague := [row for row in rows if not row.text("when")]:
        yield Paragraph(f"When will it happen? Add a moment for: {_names(vague)}.", because=source(*vague))
    yield from _open(rows)


def _open(rows: Sequence[Answers]) -> Iterator[Block]:
    if endless := [row for row in rows if not row.date("until") and row.choice("often") != "once"]:
        yield Paragraph(
            f"No end date yet: {_names(endless)}. In a trial it ends on the day you look again.",
            because=source(*endless),
        )


def twice(rows: Sequence[Answers]) -> Iterator[Block]:
    """A safer form for each row on which the reader ticked a cost."""
    flagged = [row for row in rows if flags(row)]
    if flagged:
        yield Heading("Look twice")
        yield Paragraph("You saw a cost here yourself. What is under the wish is real. The form can change.")
    for row in flagged:
        yield Paragraph(
            f"“{said(row)}”: {' '.join(SAFER[flag] for flag in flags(row))}", because=row.because("check")
        )


def gestures(answers: Answers) -> Iterator[Block]:
    """Small gestures in the reader's own words."""
    if answers.text("good") or answers.text("buying"):
        yield Heading("Small gestures")
    for name in ("good", "buying"):
        if answers.text(name):
            yield Quote(answers.text(name), label=answers.fields[name].label)


def cards(answers: Answers, today: datetime.date) -> Iterator[Block]:
    """What the reader marked as fine to share, at most five of each, nothing flagged or past."""
    for name, title in (("needs", "What I would like to ask"), ("offers", "What I can offer")):
        rows = sorted(answers.rows(name), key=weight) if name == "needs" else answers.rows(name)
        ready = [row for row in rows if row.choice("okay") == "yes" and not flags(row) and not past(row, today)]
        if ready:
            yield Card(title, tuple(Section(said(row), tuple(_terms(row))) for row in ready[:MOST]))


def _terms(row: Answers) -> Iterator[str]:
    names = ("looks", "often", "until") if kind(row) == "need" else ("when", "often", "until", "limit")
    titles = {"looks": "", "when": "", "often": "How often: ", "until": "Until: ", "limit": "Honest limit: "}
    yield from (f"{titles[name]}{row.words(name)}" for name in names if row.words(name))


def _names(rows: Sequence[Answers]) -> str:
    return "; ".join(said(row) for row in rows)
