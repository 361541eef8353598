"""The finished report of a worksheet's example, made the way a reader's own is made."""

import json
from typing import Any

from . import load
from ._browser import answer as answer_json
from ._words import ENGLISH


def question(slug: str, language: str = ENGLISH) -> dict[str, Any]:
    """The example as the page would send it: entries with ids and times, and its own `today`."""
    example = load(slug, language).example
    entries = [
        {"id": f"example-{number}", "created": f"{number:06d}", "answers": dict(answers)}
        for number, answers in enumerate(example.entries)
    ]
    return {"id": 0, "slug": slug, "language": language, "entries": entries, "today": example.today.isoformat()}


def answer(slug: str, language: str = ENGLISH) -> list[dict[str, Any]]:
    """The example's report as plain data; an example that cannot be read is a KeyError."""
    report: list[dict[str, Any]] = json.loads(answer_json(json.dumps(question(slug, language))))["report"]
    return report
