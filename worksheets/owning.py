"""Owning it: an account of what you did and an apology, in parts, checked for phrases that undo it.

The six parts are those of Lewicki, Polin and Lount (2016), doi 10.1111/ncmr.12073: owning responsibility
weighs most, the offer of repair second, the request for forgiveness least.
"""

import datetime
import re
from collections.abc import Iterator, Sequence

from . import (
    Answers,
    Block,
    Card,
    Choice,
    Entry,
    Heading,
    Letter,
    LongText,
    Notice,
    Paragraph,
    Part,
    Report,
    Rows,
    Section,
    Table,
    Text,
    Worksheet,
)
from ._owning_example import EXAMPLE
from ._phrases import APOLOGY, Found, find

WORDS_A_MINUTE = 130  # an unhurried reading voice
CHECKED = ("did", "hid", "chose", "impact", "regret", "done", "explanation")

PARTS = (
    Part(
        "What I did",
        (
            LongText("did", "What did I do?", hint="Acts and dates, as a camera would see them.", share=True),
            LongText("hid", "What did I hide, or say that was not true?", share=True),
            LongText(
                "chose",
                "It was my choice. What did I put first, and which of my values did I break?",
                share=True,
            ),
        ),
        hint="One box is enough for today.",
    ),
    Part(
        "What it did to them",
        (
            LongText(
                "impact",
                "What did it do to you, the person I hurt?",
                hint="Use their words if you have heard them. Do not ask them to say it again for this.",
                share=True,
            ),
            LongText("regret", "What do I regret?", lines=3, share=True),
            LongText(
                "excuse",
                "What do I feel pulled to excuse or explain away?",
                hint="Write it here so that it does not creep in elsewhere.",
                private=True,
                lines=3,
            ),
        ),
    ),
    Part(
        "What I do about it",
        (
            LongText("done", "What have I already stopped or done?", lines=3, share=True),
            Rows(
                "repair",
                "What will I do to repair it?",
                hint="Small acts that they could see.",
                noun="act",
                share=True,
                fields=(
                    Text("act", "I will"),
                    Text("when", "When, or how often"),
                    Text("seen", "How you could see it"),
                ),
            ),
        ),
    ),
    Part(
        "Held back unless they ask",
        (
            Choice(
                "asked_why",
                "Have they asked why?",
                options={"no": "No, or I do not know", "yes": "Yes, they asked"},
            ),
            LongText(
                "explanation",
                "The reasons, with no blame in them",
                hint="This goes into the letter only if they asked why.",
                lines=3,
                share=True,
            ),
            Choice(
                "forgiveness",
                "Have they told you that they want to be asked for forgiveness?",
                options={"no": "No, or I do not know", "yes": "Yes, they told me"},
            ),
        ),
    ),
    Part(
        "Before it reaches them",
        (
            Choice(
                "how",
                "How do they want to hear it?",
                options={
                    "aloud": "Read to them",
                    "written": "On paper, to read alone",
                    "therapist": "With a therapist there",
                    "not_now": "Not now",
                    "unknown": "I do not know yet",
                },
            ),
            Choice(
                "names",
                "Are the names of other people left out?",
                hint="Paper gets found and copied.",
                options={"yes": "Yes", "no": "Not yet"},
            ),
            LongText("earlier", "An earlier draft, if you want to compare", lines=2),
        ),
    ),
)


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    """Say which parts are there, name phrases to look at, and put the letter together."""
    if not entries or entries[-1].answers.blank:
        return (Paragraph("Nothing is written yet. One box is enough to begin: what did I do?"),)
    answers = entries[-1].answers
    found = _found(answers)
    letter = compose(answers)
    ready = not _missing(answers)
    return (
        *_standing(answers),
        *_phrases(found),
        *_compared(answers, len(found)),
        Heading("Your letter"),
        Letter("Draft, ready to read through" if ready else "Draft, with parts still to come", letter),
        Card("The same words, to read aloud", (Section(_minutes(letter), _aloud(letter)),)),
        _for_a_therapist(answers, found),
        Notice(
            "A letter is the start of repair. What they see you do, week after week, is the rest.",
            "chapters/c7/",
            "Read: Owning it",
        ),
    )


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
    asking = ("You told me I could ask. Will you forgive me?",) if _invited(answers) else ()
    return (*written, *asking, "You do not owe me an answer.")


def _invited(answers: Answers) -> bool:
    return answers.choice("forgiveness") == "yes"


def _acts(answers: Answers) -> Iterator[str]:
    for row in answers.rows("repair"):
        act, when, seen = row.text("act"), row.text("when"), row.text("seen")
        yield "; ".join(
            words for words in (act and f"I will {act}", when, seen and f"you can see it: {seen}") if words
        )


def _missing(answers: Answers) -> list[str]:
    """What is still to come in the two parts that weigh most: responsibility and repair."""
    wanted = {
        "what you did": answers.text("did"),
        "that it was your choice": answers.text("chose"),
        "one act of repair": any(row.text("act") for row in answers.rows("repair")),
    }
    return [words for words, there in wanted.items() if not there]


def _standing(answers: Answers) -> Iterator[Block]:
    there, to_come, held = "there", "nothing yet", "held back until they ask"
    explained = answers.choice("asked_why") == "yes" and answers.text("explanation")
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
            ("An explanation", there if explained else held),
            ("Asking for forgiveness", there if _invited(answers) else held),
        ),
        because=answers.because("did", "chose", "regret", "done", "asked_why", "forgiveness"),
    )
    yield from _before_it_goes(answers)


def _before_it_goes(answers: Answers) -> Iterator[Block]:
    if missing := _missing(answers):
        yield Paragraph(f"Before this is an apology, it needs {_and(missing)}.")
    if not answers.text("impact"):
        yield Paragraph("The draft says nothing yet of what it did to them.")
    if answers.choice("how") in {"", "unknown", "not_now"}:
        yield Paragraph(
            "They have not said that they want to hear it. Keep it until they do. You can ask once, and wait.",
            because=answers.because("how"),
        )
    if answers.choice("names") != "yes":
        yield Paragraph(
            "Take out the names and details of other people before it goes on paper.",
            because=answers.because("names"),
        )


def _found(answers: Answers) -> list[tuple[str, Found]]:
    """Each phrase with the label of the question it was written under."""
    texts = [(answers.fields[name].label, answers.text(name)) for name in CHECKED]
    for row in answers.rows("repair"):
        texts += [(row.fields[name].label, row.text(name)) for name in ("act", "when", "seen")]
    return [(label, one) for label, text in texts for one in find(text, APOLOGY)]


def _phrases(found: Sequence[tuple[str, Found]]) -> Iterator[Block]:
    if not found:
        return
    yield Heading("Phrases to look at again")
    for label, one in found:
        yield Paragraph(f"“{one.phrase}”: {one.check.why} {one.check.swap}", because=((label, one.phrase),))


def _compared(answers: Answers, now: int) -> Iterator[Block]:
    if earlier := answers.text("earlier"):
        before = len(find(earlier, APOLOGY))
        yield Paragraph(
            f"Phrases to look at again: {before} in your earlier draft, {now} in this one.",
            because=answers.because("earlier"),
        )


def _aloud(letter: Sequence[str]) -> tuple[str, ...]:
    """One sentence a line, so that the reader's eyes can rest at each."""
    lines = (line for paragraph in letter for line in re.split(r"(?<=[.!?…])\s+|\n+", paragraph))
    return tuple(line for line in lines if line.strip())


def _minutes(letter: Sequence[str]) -> str:
    minutes = max(1, round(sum(len(paragraph.split()) for paragraph in letter) / WORDS_A_MINUTE))
    length = "a minute" if minutes == 1 else f"{minutes} minutes"
    return f"About {length}, slowly. Stop when they ask you to."


def _for_a_therapist(answers: Answers, found: Sequence[tuple[str, Found]]) -> Card:
    sections = [
        Section("How they want to hear it", (answers.words("how") or "Not asked yet",)),
        Section("Still to come", tuple(_missing(answers)) or ("Nothing in the two parts that weigh most",)),
    ]
    if found:
        sections.append(Section("Phrases to look at together", tuple(f"“{one.phrase}”" for _, one in found)))
    sections.append(Section("To take along", ("The letter above. The private box is not in it.",)))
    return Card("For a therapist", tuple(sections))


def _and(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"


worksheet = Worksheet(
    title="Owning it: account and apology",
    about="Build a true account and an apology, part by part, at your own pace.",
    audience="caused",
    chapter="c7",
    seeds=("S2", "S3", "S4", "S33", "S44", "S45", "S46"),
    parts=PARTS,
    report=report,
    example=EXAMPLE,
)
