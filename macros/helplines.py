"""Help lines by country, from data that a person checked; a line checked too long ago fails the build."""

import datetime
from collections.abc import Iterator
from typing import Any

from worksheets._words import ENGLISH, later

from .data import OLDEST, load
from .form import render

PURPOSES = {
    "partner-abuse": later("Harm or fear from a partner"),
    "crisis": later("Thoughts of ending your life, or any crisis"),
    "own-behaviour": later("Worried about how you treat your partner"),
}
WORDS = ("service", "number", "who", "text", "hours", "cost", "on_bill")
"""What a line says in words. Most names are the same in every language."""
OPTIONAL = ("number", "tel", "text", "textphone", "web", "hours", "cost", "on_bill")


def helplines(today: datetime.date, language: str = ENGLISH) -> str:
    """All countries' lines as HTML, or a ValueError that names each line to check again."""
    if stale := stale_lines(today):
        raise ValueError(
            f"Help lines not checked for {OLDEST.days} days: {'; '.join(stale)}. "
            "Ring or look up each one, then set its checked_on in macros/data/helplines.yml."
        )
    data = load("helplines")
    countries = [{**country, "lines": _whole(country["lines"])} for country in data["countries"]]
    anywhere = _whole(data["anywhere"])
    return render("helplines.html", language, countries=countries, anywhere=anywhere, purposes=PURPOSES)


def _whole(lines: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Lines with every key: what was not confirmed is an empty string."""
    return [{**dict.fromkeys(OPTIONAL, ""), **one} for one in lines]


def stale_lines(today: datetime.date) -> list[str]:
    """The services whose check is too old."""
    return [one["service"] for one in lines() if today - one["checked_on"] > OLDEST]


def lines() -> Iterator[dict[str, Any]]:
    """Every line of every country, then those for anywhere."""
    data = load("helplines")
    for country in data["countries"]:
        yield from country["lines"]
    yield from data["anywhere"]


def emergency_numbers() -> list[tuple[str, str]]:
    """Each country and its emergency number, for the foot of every page."""
    return [(one["country"], one["emergency"]) for one in load("helplines")["countries"]]
