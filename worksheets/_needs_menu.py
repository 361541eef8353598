"""The menu of What helps me feel secure, and the safer forms of a need that may cost too much.

A need and an offer are named from the same menu, so that one can be found for the other.
"""

from ._report import Because
from ._worksheet import Answers

MENU = {
    "kind_words": "Kind words each day",
    "calm_answers": "Calm answers to questions",
    "again": "Patience with the same question",
    "over": "To hear again that it is over",
    "why_us": "To hear why we are together",
    "arrive": "A message on getting there",
    "late": "A call when running late",
    "plans": "To know the plan for the day",
    "on_time": "To be home when we said",
    "kept": "Small promises kept",
    "told_first": "To be told first, not to find out",
    "contact": "No contact with one person",
    "chance": "To hear about contact by chance",
    "face_up": "Phones face up in the room",
    "phones_away": "Phones away at meals",
    "look_phone": "To look at messages side by side",
    "look_money": "To look at money side by side",
    "health": "A health test, and its result",
    "talk": "A set time to talk each week",
    "heard": "To be heard, with no advice",
    "no_jokes": "No jokes about what happened",
    "back_up": "To be backed up in front of others",
    "hard_days": "Care on hard dates",
    "ask_touch": "To be asked before touch",
    "hug": "A hug when asked for",
    "alone": "Time alone, with no questions",
    "quiet": "Quiet nights, no hard talks late",
    "home": "A fair share of work at home",
    "children": "Calm in front of the children",
    "therapist": "To see a therapist",
    "other": "Something else, in my own words",
}
OFTEN = {
    "daily": "Each day",
    "some": "A few times a week",
    "weekly": "Once a week",
    "once": "Once",
    "asked": "When I am asked, or ask",
}
CHECKS = {
    "endless": "It cannot be stopped once it starts",
    "costs": "It costs one of us friends, money, sleep or privacy",
    "hidden": "I would not show it to a therapist",
    "fine": "None of these",
}
SAFER = {
    "endless": "Give it an end date, and a word that either of you can stop it with.",
    "costs": "Look for a smaller form, in which both of you keep friends, money, sleep and privacy.",
    "hidden": "Take it to a therapist or a friend you trust first, or ask for what lies under it.",
}
OKAY = {"yes": "Yes", "no": "No, it is for me"}


def kind(row: Answers) -> str:
    """The name of the field a row is chosen in: a need or an offer."""
    return "need" if "need" in row.fields else "offer"


def said(row: Answers) -> str:
    """A row in the menu's words and the reader's own."""
    own, chosen = row.text("own"), row.choice(kind(row))
    menu = "" if chosen in {"", "other"} else row.words(kind(row))
    if menu and own:
        return f"{menu} ({own})"
    return menu or own or row.text("looks" if kind(row) == "need" else "when") or "not named yet"


def source(*rows: Answers) -> Because:
    """The question and answer each row came from."""
    return tuple((row.fields[kind(row)].label, said(row)) for row in rows)


def flags(row: Answers) -> tuple[str, ...]:
    """What the reader ticked that asks for a safer form; nothing ticked is no flag."""
    return tuple(name for name in SAFER if name in row.choices("check"))


def weight(row: Answers) -> tuple[bool, int]:
    """Sorts needs, most important first; without a number comes last, and is not 0."""
    value = row.number("weight")
    return value is None, -(value or 0)
