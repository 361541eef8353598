"""What two people may see together: what both said yes to, and nothing else.

The list depends on the mutual yeses alone. Whatever else either of them answered, or did not, changes no word of
it; so there is no count, no "the rest", and one same sentence when it is empty.
"""

import datetime
from collections.abc import Iterator, Sequence

from ._report import Card, Notice, Paragraph, Report, Section
from ._steps_list import fresh, key, said, yeses
from ._worksheet import Answers, Entry

MOST = 5  # with an end to the list, what is not on it says less


def both(mine: Sequence[Entry], theirs: Sequence[Entry], today: datetime.date) -> Report:
    """The card of the week, or why there is none; refuses two sheets of the same side."""
    if not (mine and theirs):
        return (Paragraph("One of the two sheets is empty. Each of you fills in your own, alone."),)
    sheets = mine[-1].answers, theirs[-1].answers
    if sorted(sheet.choice("side") for sheet in sheets) != ["caused", "hurt"]:
        return (Paragraph("These are from the same side, or one does not say whose it is. Nothing is compared."),)
    if not all(fresh(sheet, today) for sheet in sheets):
        return (
            Paragraph(
                "A yes counts for fourteen days. One of these sheets is older, or has no day. Begin anew, each alone."
            ),
        )
    return _card(sheets)


def mutual(one: Answers, other: Answers) -> list[Answers]:
    """What both said yes to, the quietest first, in the words of the first."""
    theirs = {key(row) for row in yeses(other.rows("steps"))}
    return [row for row in yeses(one.rows("steps")) if key(row) in theirs]


def _card(sheets: tuple[Answers, Answers]) -> Report:
    by_side = {sheet.choice("side"): sheet for sheet in sheets}
    hurt, caused = by_side["hurt"], by_side["caused"]
    found = mutual(hurt, caused)[:MOST]
    if not found:
        return (Paragraph("There is nothing to show this week. Let it rest. Nobody has to say why."),)
    sections = (
        Section("Both happy with", tuple(said(row) for row in found)),
        *_words("It stops at once with", "signal", hurt, caused),
        *_words("Afterwards", "after", hurt, caused),
        Section("Each time", ("Ask first. A yes can end at any moment. No reason is owed.",)),
    )
    return (
        Card("This week we are both happy with …", sections),
        Paragraph("Each of you named a few kinds, and the list ends at five. Read nothing into what is not on it."),
        Paragraph("Nothing on it has to happen. No kind leads to another."),
        Notice("If a yes was given out of fear, start with help.", "help/", "Find help"),
    )


def _words(title: str, name: str, hurt: Answers, caused: Answers) -> Iterator[Section]:
    lines = tuple(dict.fromkeys(text for sheet in (hurt, caused) if (text := sheet.text(name))))
    if lines:
        yield Section(title, lines)
