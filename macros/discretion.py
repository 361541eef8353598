"""A plain name and icon for a reader who asks: the switch on the page of notes."""

from .form import render


def switch() -> str:
    """The checkbox, and what it does and does not do; `docs/assets/discreet.js` does it."""
    return render("discretion.html")
