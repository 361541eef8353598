"""Where a reader is in chapters: the switch on the page of notes, and a line for each chapter once it was read in."""

from .form import render
from .pages import chapters


def switch() -> str:
    """The checkbox, what it does, and a hidden line for each chapter; `docs/assets/remember.js` shows what is so."""
    found = sorted(chapters().items(), key=lambda one: int(one[0].removeprefix("c")))
    return render("reading.html", chapters=[(name, meta["title"]) for name, (_, meta) in found])
