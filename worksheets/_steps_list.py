"""The kinds of closeness, the quietest first, and what one person says yes to."""

import datetime
import re
from collections.abc import Sequence

from ._worksheet import Answers

KINDS = {
    "room": "Sitting in the same room",
    "talk": "Talking about our day",
    "meal": "Eating together",
    "walk": "A walk side by side",
    "eyes": "Looking at each other",
    "near": "Sitting close, no touch",
    "hand": "Holding hands",
    "back": "A hand on the back",
    "hug": "A short hug",
    "long_hug": "A long hug",
    "cheek": "A kiss on the cheek",
    "bed": "Sleeping in the same bed",
    "lying": "Lying close, dressed",
    "stroke": "Stroking arms or hair",
    "kiss": "A kiss on the mouth",
    "skin": "Lying close, skin to skin",
    "sexual": "Sexual touch",
    "own": "Something else, in my own words",
}
TODAY = {"yes": "Yes", "maybe": "Maybe", "not_now": "Not now", "no": "No"}
WORRIES = {
    "pain": "Pain when we are close",
    "flashback": "Pictures or feelings from the past that flood me",
    "pressure": "Feeling pushed, or a yes to keep the peace",
    "none": "None of these",
}
FRESH = 14  # days an answer counts

Key = tuple[str, str]


def key(row: Answers) -> Key:
    """What a row is about: the kind and, when there are any, the reader's own words without their dress."""
    chosen = row.choice("kind")
    return ("" if chosen == "own" else chosen, " ".join(re.findall(r"\w+", row.text("own").casefold())))


def said(row: Answers) -> str:
    """A row in the words of the list and the reader's own."""
    own, chosen = row.text("own"), row.choice("kind")
    listed = "" if chosen in {"", "own"} else row.words("kind")
    return f"{listed}: {own}" if listed and own else listed or own or "not named yet"


def rung(row: Answers) -> int:
    """The place of a row's kind, the quietest first; own words come last."""
    kinds = list(KINDS)
    return kinds.index(row.choice("kind")) if row.choice("kind") in KINDS else len(kinds)


def ordered(rows: Sequence[Answers]) -> list[Answers]:
    """Rows with the quietest kind first."""
    return sorted(rows, key=rung)


def yeses(rows: Sequence[Answers]) -> list[Answers]:
    """The rows with a plain yes; a kind that also has another answer is no yes."""
    others = {key(row) for row in rows if row.choice("today") not in {"", "yes"}}
    found: dict[Key, Answers] = {}
    for row in ordered(rows):
        if row.choice("today") == "yes" and any(key(row)) and key(row) not in others:
            found.setdefault(key(row), row)
    return list(found.values())


def fresh(answers: Answers, today: datetime.date) -> bool:
    """Whether the answers are from the last fourteen days; without a day they are not."""
    when = answers.date("answered")
    return when is not None and 0 <= (today - when).days <= FRESH


def old(answers: Answers, today: datetime.date) -> bool:
    """Whether the answers are known to be older than fourteen days."""
    when = answers.date("answered")
    return when is not None and (today - when).days > FRESH
