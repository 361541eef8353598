"""Ways through the site for each reader, with the minutes of every sitting."""

from typing import Any

from worksheets import load, slugs

from .data import load as data
from .form import render
from .pages import chapters

WORKSHEET_MINUTES = 10  # the middle of what the worksheets' own pages say


def paths() -> str:
    """Every reader's ways as HTML; links are relative to a page in the root of docs/."""
    known = steps()
    readers = [{"id": name, **one, "ways": _ways(one["ways"], known)} for name, one in data("paths").items()]
    return render("paths.html", readers=readers)


def steps() -> dict[str, dict[str, Any]]:
    """Each chapter and worksheet by its id: its title, address and minutes."""
    found = {
        one: {"title": meta["title"], "href": f"../{one}/", "minutes": meta["minutes"]}
        for one, (_, meta) in chapters().items()
    }
    for slug in slugs():
        found[slug] = {
            "title": f"Worksheet: {load(slug).title}",
            "href": f"../worksheets/{slug}/",
            "minutes": WORKSHEET_MINUTES,
        }
    return found


def _ways(ways: dict[int, list[list[str]]], known: dict[str, dict[str, Any]]) -> list[dict[str, Any]]:
    found = []
    for many, sittings in ways.items():
        chosen = [[known[one] for one in sitting] for sitting in sittings]
        listed = [{"steps": one, "minutes": sum(step["minutes"] for step in one)} for one in chosen]
        found.append({"many": many, "sittings": listed})
    return found
