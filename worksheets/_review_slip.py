"""After a slip, a relapse or new harm: five steps in order, from either side, and which comes next."""

from collections.abc import Iterator

from ._report import Block, Heading, Notice, Paragraph, Table
from ._worksheet import Answers

STEPS = {
    "mine": {
        "stop": "Stop it today. Close the way back to it.",
        "tell": "Tell your partner before they find it: the facts, and no excuse.",
        "care": "Ask what would help them tonight. Do that.",
        "call": "Call your therapist, or the person your plan names.",
        "decide": "On a calm day, decide together what changes in the plan.",
    },
    "theirs": {
        "stop": "It has to end first. That part is theirs. You can ask for space.",
        "tell": "You can ask for the facts, as much as you want, when you want.",
        "care": "See to yourself first: food, rest, someone with you.",
        "call": "Call someone who is on your side, or your therapist.",
        "decide": "Decide on a calm day. Nothing has to be settled tonight.",
    },
    "": {
        "stop": "The harm ends first. Until it has, the other steps wait.",
        "tell": "The facts are told, with no excuse.",
        "care": "Food, rest, and someone to be with, for each of you apart.",
        "call": "Call a therapist, or someone who is on your side.",
        "decide": "Decide on a calm day. Nothing has to be settled tonight.",
    },
}
NAMES = {"stop": "Stop", "tell": "Tell", "care": "Care", "call": "Call", "decide": "Decide"}


def slip(answers: Answers) -> Iterator[Block]:
    """Help first where the harm is new; then the five steps with what was done, and the next one."""
    kind = answers.choice("slip")
    if kind in {"", "none"}:
        return
    steps = STEPS.get(answers.choice("slip_whose"), STEPS[""])
    done = answers.choices("slip_steps")
    because = answers.because("slip", "slip_whose", "slip_steps")
    yield Heading("After it went wrong")
    if kind == "new":
        words = "If the harm was force, threats or fear, put the steps below aside. Start with help."
        yield Notice(words, "help/", "Find help")
    rows = tuple((NAMES[step], words, "done" if step in done else "open") for step, words in steps.items())
    yield Table("Five steps, in this order", ("Step", "What it means", "So far"), rows, because)
    if to_come := [step for step in NAMES if step not in done]:
        yield Paragraph(f"Next: {NAMES[to_come[0]]}. {steps[to_come[0]]}", because)
    yield from _told(answers)


def _told(answers: Answers) -> Iterator[Block]:
    because = answers.because("slip_told")
    if answers.choice("slip_told") == "told":
        yield Paragraph("It was told before it was found. That does not undo it. It does count as honest.", because)
    elif answers.choice("slip_told") == "found":
        yield Paragraph("It was found before it was told. Bring that to the session as well as the act.", because)
