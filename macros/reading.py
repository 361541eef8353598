"""Where a reader is in chapters: the switch on the page of notes, and what is remembered as questions."""

from typing import Any

from .form import render
from .pages import chapters

SLUG = "reading"  # places are notes, and this is the worksheet's name they are kept under


def switch() -> str:
    """The checkbox, and what it does; `docs/assets/remember.js` does it."""
    return render("reading.html")


def notes_definition() -> dict[str, Any]:
    """Places as the questions of a worksheet, so that My notes can say them in words; the page adds the headings."""
    options = {name: meta["title"] for name, (_, meta) in chapters().items()}
    asked = {"place": "Where you were last", "end": "Read to the end"}
    fields = [
        {
            "name": name,
            "label": label,
            "kind": "choices",
            "private": False,
            "share": False,
            "options": options,
            "unit": "",
            "noun": "",
            "fields": [],
        }
        for name, label in asked.items()
    ]
    return {
        "title": "Where you are in chapters",
        "about": "",
        "entries": "single",
        "noun": "chapter",
        "parts": [{"title": "A chapter", "fields": fields}],
    }
