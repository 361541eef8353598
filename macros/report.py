"""A report as HTML at build time, block for block what docs/assets/report.js builds in the page."""

from typing import Any

from worksheets import load
from worksheets._examples import answer

from .chart import draw
from .form import render


def example(slug: str, root: str) -> str:
    """A worksheet's example as a finished report; `root` leads from the page to the site's root."""
    return render("example.html", story=load(slug).example.story, blocks=answer(slug), draw=draw, root=root)


def report(blocks: list[dict[str, Any]], root: str) -> str:
    """Blocks as HTML."""
    return render("report.html", blocks=blocks, draw=draw, root=root)
