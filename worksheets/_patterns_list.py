"""The ten patterns in plain words, and what one check-in says of each."""

from collections.abc import Iterator

from ._fields import Choices, Field, Scale, Text
from ._worksheet import Answers

PATTERNS = {
    "calming": ("Reassurance", "Kind words or acts when worry came up."),
    "steady": ("Consistency", "What was said was done, on plain days too."),
    "respect": ("Respect", "No insults, no mocking, at home or in front of others."),
    "gestures": ("Small gestures", "Small things that say: I think of you."),
    "asking": ("Asking what would help", "And taking no for an answer."),
    "hearing": ("Listening", "No fixing, no judging, no cutting in."),
    "size": ("Not making it small", "Not waving them away. Facts can be checked later."),
    "excuses": ("Not justifying", "No “because you”. Reasons can wait until asked for."),
    "owning": ("Owning it", "“I did that. It was wrong.” Old things and new."),
    "room": ("Room to differ", "Trying to see why, with no need to agree."),
}
NAMES = {name: title for name, (title, _) in PATTERNS.items()}
GROUPS = {
    "away_early": ("calming", "steady", "respect"),
    "away_middle": ("gestures", "asking", "hearing"),
    "away_hard": ("size", "excuses", "owning", "room"),
}


def questions(group: str) -> tuple[Field, ...]:
    """The questions of one part: a number and an example each, and what did not come up."""
    names = GROUPS[group]
    options = {name: NAMES[name] for name in names}
    away = Choices(
        group,
        "Did not come up this week",
        hint="For the one who was hurt. Tick what does not fit.",
        options=options,
        share=True,
    )
    return (*(one for name in names for one in _two(name)), away)


def _two(name: str) -> Iterator[Field]:
    title, hint = PATTERNS[name]
    yield Scale(name, title, hint=hint, low="not at all", high="each time it counted", share=True)
    yield Text(f"{name}_example", f"{title}: one example", share=True)


def away(answers: Answers, name: str) -> bool:
    """Whether the one who was hurt said that a pattern did not come up."""
    return answers.choice("side") != "caused" and any(name in answers.choices(group) for group in GROUPS)


def number(answers: Answers, name: str) -> int | None:
    """The number of a pattern; none when it was skipped or did not come up."""
    return None if away(answers, name) else answers.number(name)


def example(answers: Answers, name: str) -> str:
    """The example of a pattern, in the reader's words."""
    return answers.text(f"{name}_example")


def lowest(answers: Answers) -> str:
    """The pattern with the lowest number among those that matter most, else among all; "" when there is none."""
    numbers = {name: value for name in PATTERNS if (value := number(answers, name)) is not None}
    matters = {name: value for name, value in numbers.items() if name in answers.choices("matters")}
    pool = matters or numbers
    return min(pool, key=lambda name: pool[name]) if pool else ""


def filled(answers: Answers) -> bool:
    """Whether a check-in says anything of a pattern, and is not a date alone."""
    said = any(number(answers, name) is not None or example(answers, name) for name in PATTERNS)
    return said or any(answers.words(name) for name in (*GROUPS, "matters", "focus"))
