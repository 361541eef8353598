"""Ways through the site on paper: what to read, sitting by sitting, and one file of blank sheets for each."""

from typing import Any

from worksheets import load

from .data import load as data
from .form import render
from .packs import files
from .pages import address, chapters
from .short import versions

SITTINGS = 6  # of the three ways in data/paths.yml, the one that holds the main tools


def ways() -> str:
    """Every reader's way as HTML; links are relative to a page in the root of docs/."""
    found = [
        {
            "id": reader,
            "title": path["title"],
            "note": path["note"],
            "sittings": [_sitting(one) for one in path["ways"][SITTINGS]],
            "pack": _pack(reader),
        }
        for reader, path in data("paths").items()
    ]
    return render("paper.html", ways=found)


def sheets(reader: str) -> list[str]:
    """The worksheets of a reader's way that have a sheet, in order."""
    steps = [one for sitting in data("paths")[reader]["ways"][SITTINGS] for one in sitting]
    return [one for one in steps if one not in chapters() and load(one).kept]


def _sitting(steps: list[str]) -> dict[str, Any]:
    pages = chapters()
    read = [
        {"id": one, "title": pages[one][1]["title"], "in_short": address(versions()[one])}
        for one in steps
        if one in pages
    ]
    return {"read": read, "fill": [load(one) for one in steps if one not in pages and load(one).kept]}


def _pack(reader: str) -> dict[str, Any]:
    (name,) = (name for name, pack in data("packs").items() if pack.get("way") == reader)
    return {"title": data("packs")[name]["title"], "files": files(name, "../")}
