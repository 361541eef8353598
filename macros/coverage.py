"""Where each idea of the source has its place, from the front matter of the chapters and the worksheets' `seeds`."""

import re
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from worksheets import load, slugs

from .data import load as data
from .form import render

DOCS = Path(__file__).parent.parent / "docs"


class Place(NamedTuple):
    """A heading that deals with an idea: its page's path under docs/, its id and its words."""

    page: str
    heading: str
    words: str


def front(page: Path) -> dict[str, Any]:
    """A page's front matter; empty where it has none."""
    found = re.match(r"---\n(.*?)\n---\n", page.read_text("utf-8"), re.DOTALL)
    return yaml.safe_load(found[1]) if found else {}


def headings(page: Path) -> dict[str, str]:
    """The headings of a page that have an id of their own, id to words."""
    found = re.findall(r"^#+ (.+?) \{#([\w-]+)\}$", page.read_text("utf-8"), re.MULTILINE)
    return {name: words for words, name in found}


def places() -> dict[str, list[Place]]:
    """Every idea, and the headings that claim it.

    Raises KeyError where a page claims an idea that is not in seeds.yml, or a heading that it does not have.
    """
    found: dict[str, list[Place]] = {seed: [] for seed in data("seeds")}
    for page in sorted(DOCS.rglob("*.md")):
        words = headings(page)
        for seed, heading in front(page).get("seeds", {}).items():
            found[seed].append(Place(page.relative_to(DOCS).as_posix(), heading, words[heading]))
    return found


def sheets() -> dict[str, list[str]]:
    """Every idea, and the slugs of the worksheets that serve it."""
    found: dict[str, list[str]] = {seed: [] for seed in data("seeds")}
    for slug in slugs():
        for seed in load(slug).seeds:
            found[seed].append(slug)
    return found


def coverage() -> str:
    """All ideas with their places, as a list in HTML; links are relative to a page in the root of docs/."""
    used = sheets()
    titles = {slug: load(slug).title for slug in slugs()}
    rows = [
        {"id": seed, "ours": "", **data("seeds")[seed], "places": [_link(one) for one in where], "sheets": used[seed]}
        for seed, where in places().items()
    ]
    return render("coverage.html", rows=rows, titles=titles)


def _link(place: Place) -> dict[str, str]:
    address = "../" + re.sub(r"(index)?\.md$", "", place.page)
    address += "" if address.endswith("/") else "/"
    chapter = front(DOCS / place.page).get("title", "")
    return {"href": f"{address}#{place.heading}", "words": place.words, "page": chapter}
