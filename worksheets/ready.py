"""A first check, alone: seven plain statements that lead to help, to sheets for one, or to sheets for two.

It is shaped like HARK (Sohal, Eldridge and Feder 2007), in our own words. It stores nothing and says nothing of
risk: NICE NG225 warns against tools that predict it.
"""

import datetime
from collections.abc import Sequence

from . import Choice, Entry, Paragraph, Part, Report, Worksheet
from ._ready_countries import options
from ._ready_example import EXAMPLE
from ._ready_paths import route
from ._words import t

ANSWERS = {"yes": "Yes", "no": "No", "unsure": "Not sure"}


def _statement(name: str, label: str, hint: str = "") -> Choice:
    return Choice(name, label, hint=hint, options=ANSWERS)


PARTS = (
    Part(
        "My partner and me",
        (
            _statement("afraid", "I am sometimes scared of my partner."),
            _statement("harmed", "My partner has hit, pushed, held or choked me, or broken things to scare me."),
            _statement("forced", "My partner has made me do sexual things, or pressed me until I gave in."),
            _statement(
                "controlled", "My partner decides who I see, where I go, or what I do with my money or phone."
            ),
            _statement("watched", "I worry what my partner would do if they saw this page."),
        ),
        hint="Do this when you are alone. “Not sure” is an answer too. You can skip lines. Nothing you tick is kept.",
    ),
    Part(
        "About me",
        (
            _statement("ending", "I have thought of ending my life, or of hurting someone."),
            _statement(
                "frightened",
                "Someone has been scared of me. Or I have hit, forced, threatened, tracked or controlled my partner.",
            ),
        ),
        hint="The same questions for everyone, whoever was hurt.",
    ),
    Part(
        "Where I am",
        (Choice("country", "Which country’s help lines do you want to see?", options=options()),),
    ),
)


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    """Lead to help first, then say which worksheets fit this visit."""
    if not entries or entries[-1].answers.blank:
        return (Paragraph(t("Nothing is ticked yet. You can answer one line, or none. Help is there either way.")),)
    return tuple(route(entries[-1].answers))


worksheet = Worksheet(
    title="A first check, alone",
    about="Seven lines to answer alone. They lead to help, or to the worksheets that fit.",
    audience="both",
    chapter="c1",
    seeds=("S4", "S14", "S27"),
    parts=PARTS,
    report=report,
    example=EXAMPLE,
    kept=False,
)
