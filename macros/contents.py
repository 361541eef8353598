"""All there is on one list, for the page that prints it: chapters, short versions, worksheets, their sheets."""

from typing import Any

from worksheets import load, slugs

from .form import render
from .pages import DOCS, address, chapters, front
from .short import versions

ALSO = ("options", "patterns", "glossary", "compare", "paths", "paper", "evidence", "privacy")
"""Pages worth a line of their own; help has its place above all."""


def listed(site: str) -> str:
    """The list as HTML, for a page in the root of docs/; `site` is the address that short ones are typed after."""
    return render("contents.html", site=site, chapters=_chapters(), worksheets=_worksheets(), others=_others())


def _number(name: str) -> int:
    return int(name.removeprefix("c"))


def _chapters() -> list[dict[str, Any]]:
    return [
        {"id": name, **meta, "in_short": address(versions()[name]) if name in versions() else ""}
        for name, (_, meta) in sorted(chapters().items(), key=lambda one: _number(one[0]))
    ]


def _worksheets() -> list[dict[str, Any]]:
    inorder = sorted(slugs(), key=lambda slug: _number(load(slug).chapter))
    return [{"slug": slug, "worksheet": load(slug)} for slug in inorder]


def _others() -> list[dict[str, Any]]:
    pages = [DOCS / f"{name}.md" for name in ALSO]
    return [{**front(page), "address": address(page)} for page in pages]
