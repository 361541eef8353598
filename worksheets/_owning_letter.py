"""The letter of Owning it: the writer's own words in a fixed order, and the same words to read aloud."""

import re
from collections.abc import Iterator, Sequence

from ._worksheet import Answers

WORDS_A_MINUTE = 130  # an unhurried reading voice


def compose(answers: Answers) -> tuple[str, ...]:
    """The letter's paragraphs in a fixed order: the writer's own words after short openings."""
    parts = [
        (opening, answers.text(name))
        for name, opening in (
            ("did", "This is what I did."),
            ("hid", "This is what I hid, or said that was not true."),
            ("chose", "It was my choice."),
            ("impact", "This is what it did to you."),
            ("regret", "This is what I regret."),
            ("done", "This is what I have stopped or done."),
        )
    ]
    parts.append(("This is what I will do.", "\n".join(_acts(answers))))
    if answers.choice("asked_why") == "yes":
        parts.append(("You asked why. This explains it. It does not excuse it.", answers.text("explanation")))
    written = tuple(f"{opening}\n{words}" for opening, words in parts if words)
    asking = ("You told me I could ask. Will you forgive me?",) if invited(answers) else ()
    return (*written, *asking, "You do not owe me an answer.")


def invited(answers: Answers) -> bool:
    return answers.choice("forgiveness") == "yes"


def _acts(answers: Answers) -> Iterator[str]:
    for row in answers.rows("repair"):
        act, when, seen = row.text("act"), row.text("when"), row.text("seen")
        yield "; ".join(
            words for words in (act and f"I will {act}", when, seen and f"you can see it: {seen}") if words
        )


def aloud(letter: Sequence[str]) -> tuple[str, ...]:
    """One sentence a line, so that the reader's eyes can rest at each."""
    lines = (line for paragraph in letter for line in re.split(r"(?<=[.!?…])\s+|\n+", paragraph))
    return tuple(line for line in lines if line.strip())


def minutes(letter: Sequence[str]) -> str:
    count = max(1, round(sum(len(paragraph.split()) for paragraph in letter) / WORDS_A_MINUTE))
    length = "a minute" if count == 1 else f"{count} minutes"
    return f"About {length}, slowly. Stop when they ask you to."
