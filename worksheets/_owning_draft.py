"""What the report of Owning it says about a draft: its parts, its phrases, and what a therapist may see."""

from collections.abc import Iterator, Sequence

from ._because import asked
from ._owning_letter import invited
from ._owning_phrases import APOLOGY
from ._phrases import Found, explained, find, look
from ._report import Block, Card, Heading, Paragraph, Section, Table
from ._worksheet import Answers

CHECKED = ("did", "hid", "chose", "impact", "regret", "done", "explanation")


def missing(answers: Answers) -> list[str]:
    """What is still to come in the two parts that weigh most: responsibility and repair."""
    wanted = {
        "what you did": answers.text("did"),
        "that it was your choice": answers.text("chose"),
        "one act of repair": any(row.text("act") for row in answers.rows("repair")),
    }
    return [words for words, there in wanted.items() if not there]


def standing(answers: Answers) -> Iterator[Block]:
    """Which of the six parts are in the draft, and what to see to before it goes anywhere."""
    there, to_come, held = "there", "nothing yet", "held back until they ask"
    why = answers.text("explanation") if answers.choice("asked_why") == "yes" else None
    rows = (
        ("Owning it: what you did, and that you chose it", answers.text("did") and answers.text("chose")),
        ("An offer of repair", answers.rows("repair")),
        ("Regret", answers.text("regret")),
        ("What you have stopped or done", answers.text("done")),
    )
    yield Heading("The six parts")
    yield Table(
        "The first two weigh most with the person who was hurt.",
        ("Part", "In your draft"),
        (
            *((part, there if words else to_come) for part, words in rows),
            ("An explanation", held if why is None else there if why else to_come),
            ("Asking for forgiveness", there if invited(answers) else held),
        ),
        because=asked(answers, "did", "chose", "repair", "regret", "done", "asked_why", "forgiveness"),
    )
    yield from _before_it_goes(answers)


def _before_it_goes(answers: Answers) -> Iterator[Block]:
    if to_come := missing(answers):
        yield Paragraph(
            f"Before this is an apology, it needs {_and(to_come)}.", because=asked(answers, "did", "chose", "repair")
        )
    if not answers.text("impact"):
        yield Paragraph("The draft says nothing yet of what it did to them.", because=asked(answers, "impact"))
    if answers.choice("how") in {"", "unknown", "not_now"}:
        yield Paragraph(
            "They have not said that they want to hear it. Keep it until they do. You can ask once, and wait.",
            because=asked(answers, "how"),
        )
    if answers.choice("names") != "yes":
        yield Paragraph(
            "Take out the names and details of other people before it goes on paper.",
            because=asked(answers, "names"),
        )


def found(answers: Answers) -> list[tuple[str, Found]]:
    """Each phrase with the label of the question it was written under."""
    acts = (one for row in answers.rows("repair") for one in look(row, ("act", "when", "seen"), APOLOGY))
    return [*look(answers, CHECKED, APOLOGY), *acts]


def phrases(found: Sequence[tuple[str, Found]]) -> Iterator[Block]:
    if not found:
        return
    yield Heading("Phrases to look at again")
    for label, one in found:
        yield explained(label, one)


def compared(answers: Answers, now: int) -> Iterator[Block]:
    if earlier := answers.text("earlier"):
        before = len(find(earlier, APOLOGY))
        yield Paragraph(
            f"Phrases to look at again: {before} in your earlier draft, {now} in this one.",
            because=answers.because("earlier"),
        )


def for_a_therapist(answers: Answers, found: Sequence[tuple[str, Found]]) -> Card:
    sections = [
        Section("How they want to hear it", (answers.words("how") or "Not asked yet",)),
        Section("Still to come", tuple(missing(answers)) or ("Nothing in the two parts that weigh most",)),
    ]
    if found:
        sections.append(Section("Phrases to look at together", tuple(f"“{one.phrase}”" for _, one in found)))
    sections.append(Section("To take along", ("The letter above. The private box is not in it.",)))
    return Card("For a therapist", tuple(sections))


def _and(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
