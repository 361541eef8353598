"""The three conditions that come before any step: safe, owned, steady. One "no" is enough to wait.

"Partly" is enough of the last two; of safety it is not, as in the first check, where "not sure" counts as a yes.
"""

from collections.abc import Iterator

from ._report import Because, Block, Heading, Notice, Paragraph, Table
from ._worksheet import Answers

CONDITIONS = {"safe": "Safe", "owned": "Owned", "steady": "Steady"}


def said(answers: Answers) -> dict[str, str]:
    """The answer to each condition; blank is an empty string, never a no."""
    return {name: answers.choice(name) for name in CONDITIONS}


def waiting(answers: Answers) -> bool:
    """Whether the guard has a job to do: a condition is a no, or it is only partly safe."""
    return "no" in said(answers).values() or answers.choice("safe") == "partly"


def open_for_a_step(answers: Answers) -> bool:
    """Whether all three were answered and none is a no."""
    return set(said(answers).values()) <= {"yes", "partly"}


def conditions(answers: Answers) -> Iterator[Block]:
    """What was answered with what was seen, and what that means for steps."""
    because = _because(answers)
    if because:
        yield Heading("What comes first")
        rows = tuple(
            (title, answers.words(name) or "not answered yet", answers.text(f"{name}_seen") or "nothing written yet")
            for name, title in CONDITIONS.items()
        )
        yield Table("Safe, owned, steady", ("Condition", "Today", "What you have seen"), rows, because)
    if waiting(answers):
        yield from _wait(answers, because)
    elif missing := [title for name, title in CONDITIONS.items() if not answers.choice(name)]:
        from_steps = tuple(pair for row in answers.rows("steps") for pair in row.because("step"))
        if came_from := because or from_steps:
            yield Paragraph(
                f"Before any step, look at what comes first. Not answered yet: {', '.join(missing)}.", came_from
            )
    elif "partly" in said(answers).values():
        yield Paragraph("Partly is enough for a very small step, or for none. You choose.", because)


def _wait(answers: Answers, because: Because) -> Iterator[Block]:
    yield Paragraph("Your guard is doing its job. Nothing to do here yet.", because)
    if answers.choice("safe") in {"no", "partly"}:
        yield Notice("You wrote that it is not safe yet. You can talk to someone today.", "help/", "Find help")
    yield Notice("What has to come first can be seen and dated.", "worksheets/promises/", "Promises and proof")
    yield Notice(
        "What would help you feel secure can be asked for.", "worksheets/needs/", "What helps me feel secure"
    )


def _because(answers: Answers) -> Because:
    return answers.because(*(part for name in CONDITIONS for part in (name, f"{name}_seen")))
