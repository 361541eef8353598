"""Where each idea of the source has its place, from the front matter of the chapters and the worksheets' `seeds`."""

from typing import NamedTuple

from worksheets import load, slugs

from .data import load as data
from .form import render
from .pages import address, front, headings, pages


class Place(NamedTuple):
    """A heading that deals with an idea: its page's title and address, its id and its words."""

    page: str
    address: str
    heading: str
    words: str


def places() -> dict[str, list[Place]]:
    """Every idea, and the headings that claim it.

    Raises KeyError where a page claims an idea that is not in seeds.yml, or a heading that it does not have.
    """
    found: dict[str, list[Place]] = {seed: [] for seed in data("seeds")}
    for page in pages():
        words, meta = headings(page), front(page)
        for seed, heading in meta.get("seeds", {}).items():
            found[seed].append(Place(meta["title"], address(page), heading, words[heading]))
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
        {"id": seed, "ours": "", **data("seeds")[seed], "places": where, "sheets": used[seed]}
        for seed, where in places().items()
    ]
    return render("coverage.html", rows=rows, titles=titles)
