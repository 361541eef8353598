"""A report as HTML at build time, block for block what docs/assets/report.js builds in the page."""

import datetime
from math import floor
from typing import Any

from worksheets import day
from worksheets._examples import answer
from worksheets._words import ENGLISH, speaking

from .chart import draw
from .form import render
from .words import worksheet as load


def example(slug: str, root: str, language: str = ENGLISH) -> str:
    """A worksheet's example as a finished report; `root` leads from the page to the root of its language."""
    story = load(slug, language).example.story
    return render("example.html", language, story=story, **_words(answer(slug, language), root, slug, language))


def report(blocks: list[dict[str, Any]], root: str, slug: str = "") -> str:
    """Blocks as HTML; with a slug, each reason leads to that worksheet's rules."""
    return render("report.html", **_words(blocks, root, slug))


def _words(blocks: list[dict[str, Any]], root: str, slug: str, language: str = ENGLISH) -> dict[str, Any]:
    up = "" if language == ENGLISH else "../"  # the rules are Python, and lie once in the site
    rules = f"{root}{up}rules/{slug}/" if slug else ""
    return {
        "blocks": blocks,
        "draw": speaking(language, draw),
        "width": width,
        "rounds": rounds,
        "long_day": speaking(language, long_day),
        "root": root,
        "rules": rules,
    }


def width(count: int, items: list[tuple[str, int]]) -> int:
    """How long the bar of a count is, of 100, beside the longest."""
    return floor(100 * count / max(1, *(number for _, number in items)) + 0.5)


def rounds(pairs: list[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """Questions with their answers, parted where one comes again: a list in HTML holds each name once."""
    parted: list[list[tuple[str, str]]] = []
    for label, words in pairs:
        if not parted or label in dict(parted[-1]):
            parted.append([])
        parted[-1].append((label, words))
    return parted


def long_day(iso: str) -> str:
    """A stored day as people write it."""
    return day(datetime.date.fromisoformat(iso))
