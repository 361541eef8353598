"""Which engine meets which worksheet: Chromium all of them, the others a few that hold every kind of question.

Engines differ by kinds of question, not by their words; a worksheet's own words are tested without a browser.
"""

from tests.browser.drivers import NEEDS
from worksheets import load, slugs


def kinds(slug: str) -> set[str]:
    """The kinds of question of a worksheet, and what is special about it."""
    sheet = load(slug)
    found = {sheet.entries, "gated" if sheet.gated else "open", "kept" if sheet.kept else "never kept"}
    fields = list(sheet.fields)
    for field in fields:
        found.add(field.kind)
        fields += getattr(field, "fields", ())
    return found


def of_every_kind() -> list[str]:
    """A few worksheets that together have every kind."""
    left, chosen = set.union(*map(kinds, slugs())), []
    while left:
        chosen.append(max(slugs(), key=lambda slug: len(kinds(slug) & left)))
        left -= kinds(chosen[-1])
    return chosen


PAIRS = [(engine, slug) for engine in NEEDS for slug in (slugs() if engine == "chromium" else of_every_kind())]
