"""Small steps of trust: lowest risk first, one at a time, each with a way back; and what came of them."""

from collections.abc import Iterator, Sequence

from ._guard_conditions import open_for_a_step, waiting
from ._report import Because, Block, Bullets, Card, Heading, Paragraph, Section, Table
from ._worksheet import Answers

ENOUGH = 3  # steps taken before expected and happened are set side by side
HIGH = 6


def ordered(rows: Sequence[Answers]) -> list[Answers]:
    """Steps by risk, lowest first; a step without a number comes last, because blank is not 0."""
    named = [row for row in rows if row.text("step")]
    return sorted(named, key=lambda row: (row.number("risk") is None, row.number("risk") or 0))


def taken(rows: Sequence[Answers]) -> list[Answers]:
    """Steps of which the reader wrote what happened, in the order of their days, then as written."""
    done = [row for row in rows if row.text("step") and row.text("happened")]
    return sorted(done, key=lambda row: (row.date("date") is None, str(row.date("date"))))


def steps(answers: Answers) -> Iterator[Block]:
    """The steps not taken yet, and the one with the lowest risk; while the guard has a job, none is suggested."""
    to_come = [row for row in ordered(answers.rows("steps")) if not row.text("happened")]
    if not to_come:
        return
    because = _because(to_come, "step", "risk")
    yield Heading("Small steps")
    if waiting(answers) or not open_for_a_step(answers):
        yield Paragraph("The steps you wrote can wait. They are kept as they are.", because)
        yield Bullets(tuple(row.text("step") for row in to_come), because)
        return
    rows = tuple((row.text("step"), row.words("risk") or "no number yet") for row in to_come)
    yield Table("Not taken yet, lowest risk first", ("Step", "Risk"), rows, because)
    yield from _lowest(to_come[0])


def _lowest(row: Answers) -> Iterator[Block]:
    because = row.because("step", "risk", "learn", "back")
    risk = row.number("risk")
    if risk is None:
        yield Paragraph("Give your steps a number for risk. Then the lowest can come first.", because)
        return
    yield Paragraph(f"The lowest risk of those: “{row.text('step')}”. Only if you want to, and only once.", because)
    if risk > HIGH:
        yield Paragraph("Even this one is a high risk for you. Could a part of it be a step?", because)
    if not row.text("back"):
        yield Paragraph("Before it, write how you would step back.", because)
    if not row.text("expected"):
        yield Paragraph("Before it, write what you expect. Afterwards you can set the two side by side.", because)
    yield card(row)


def card(row: Answers) -> Card:
    """One step, to fold and carry."""
    sections = (
        Section("One small step", (row.text("step"),)),
        Section("What I would learn", row.lines("learn")),
        Section("How I step back", row.lines("back")),
        Section("Always", ("I can stop at any point.", "Not doing it is fine.")),
    )
    return Card("My step", tuple(one for one in sections if one.lines), shape="wallet")


def side_by_side(answers: Answers) -> Iterator[Block]:
    """After three steps: what was expected next to what happened, in the reader's own words, without a verdict."""
    done = taken(answers.rows("steps"))
    if not done:
        return
    because = _because(done, "step", "expected", "happened")
    yield Heading("What came of it")
    if len(done) < ENOUGH:
        yield Paragraph("After three steps, what you expected and what happened are set side by side here.", because)
        return
    rows = tuple((row.text("step"), row.text("expected") or "not written", row.text("happened")) for row in done)
    yield Table("Side by side", ("Step", "What I expected", "What happened"), rows, because)
    yield Paragraph("Read across, line by line. What it means is yours to say. The guard may go up again.", because)


def _because(rows: Sequence[Answers], *names: str) -> Because:
    return tuple(pair for row in rows for pair in row.because(*names))
