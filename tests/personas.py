"""Readers of all kinds, for every worksheet: what they may have written, as the page would ask Python about it."""

import datetime
from typing import Any

from worksheets import Choice, Date, Field, Number, Scale, Time, Worksheet, load, slugs

TODAY = datetime.date(2026, 11, 23)
WEEKS = 60
HOSTILE = "<script>alert(1)</script> \u202eright to left\u202c 👩‍❤️‍👩 " + "w" * 2_000
SPANISH = "Me prometió que no lo haría. No estuve allí, pero lo sé."


def personas() -> list[dict[str, Any]]:
    """Questions to Python from each of the readers below, for every worksheet."""
    return [
        {"id": 0, "slug": slug, "entries": entries(answers), "today": TODAY.isoformat()}
        for slug in slugs()
        for answers in kinds(load(slug)).values()
    ]


def entries(answers: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Answers as the page keeps them."""
    return [{"id": f"e{n}", "created": f"{n:06}", "answers": one} for n, one in enumerate(answers)]


def kinds(worksheet: Worksheet) -> dict[str, list[dict[str, Any]]]:
    """Each reader's entries by the reader's name."""
    first = next((name for name, one in worksheet.inputs() if one.kind in {"text", "longtext"}), None)
    whole = {name: [value(one, 0)] for name, one in worksheet.inputs()}
    return {
        "blank": [{}],
        "one line": [{first: ["One line."]}] if first else [],
        "weeks": weeks(worksheet, whole),
        "hostile": [{**whole, **texts(worksheet, HOSTILE)}],
        "all tens": [{name: ["10"] if isinstance(one, Scale) else whole[name] for name, one in worksheet.inputs()}],
        "another language": [{**whole, **texts(worksheet, SPANISH)}],
        "old answers": [{**whole, "gone_long_ago": ["words of an old question"]}],
        "wrong types": [{name: "a word and no list" for name, one in worksheet.inputs() if one.kind == "text"}],
        "unreadable": [
            {name: ["soon"] for name, one in worksheet.inputs() if isinstance(one, Date | Scale | Number)}
        ],
    }


def texts(worksheet: Worksheet, words: str) -> dict[str, list[str]]:
    """The same words in every open box."""
    return {name: [words] for name, one in worksheet.inputs() if one.kind in {"text", "longtext"}}


def weeks(worksheet: Worksheet, whole: dict[str, list[str]]) -> list[dict[str, Any]]:
    """An entry a week with every fourth one missing; one entry of a worksheet that is filled once."""
    if worksheet.entries == "single":
        return [whole]
    start = TODAY - datetime.timedelta(weeks=WEEKS)
    kept = (week for week in range(WEEKS) if week % 4)
    names = list(worksheet.inputs())
    return [
        {name: [value(one, week)] for name, one in names}
        | {"date": [(start + datetime.timedelta(weeks=week)).isoformat()]}
        for week in kept
    ]


def value(one: Field, turn: int) -> str:
    """A legal answer, another one each turn."""
    if isinstance(one, Scale):
        return str(turn % 11)
    if isinstance(one, Choice):
        return list(one.options)[turn % len(one.options)]
    if isinstance(one, Date):
        return (TODAY - datetime.timedelta(days=turn)).isoformat()
    if isinstance(one, Time):
        return "21:30"
    if isinstance(one, Number):
        return str(min(one.maximum, one.minimum + turn))
    return f"Words of week {turn}."
