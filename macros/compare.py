"""The page on which two people lay their picked lines side by side: its steps, and a blank form of each sheet."""

from markupsafe import Markup

from worksheets import load, slugs

from .form import render, sheet_on_page

SIDES = {"hurt": "The one who was hurt", "caused": "The one who caused the hurt"}


def sheets() -> tuple[str, ...]:
    """The slugs of the worksheets that say what two people may both see."""
    return tuple(slug for slug in slugs() if load(slug).compare)


def compare() -> str:
    """All steps of the page; its script shows one at a time."""
    blank = {slug: Markup(sheet_on_page(slug)) for slug in sheets()}
    titles = {slug: load(slug).title for slug in sheets()}
    return render("compare.html", titles=titles, blank=blank, sides=SIDES)
