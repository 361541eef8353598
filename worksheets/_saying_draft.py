"""What the report of Say it says about a draft: the alarm first, what is to come, phrases, the request."""

from collections.abc import Iterator, Sequence

from ._because import BLANK, asked
from ._phrases import Found, explained, look
from ._report import Block, Heading, Notice, Paragraph
from ._saying_phrases import DANGER, SAYING
from ._saying_requests import REQUEST
from ._saying_words import GROUPS
from ._worksheet import Answers

LOUD = 7  # of 10: from here up, calm is offered first
OWN = ("topic", "seen", "feel_other", "needs_other", "request")


def found(answers: Answers) -> list[tuple[str, Found]]:
    """Every phrase to look at again; a thought is the place for thoughts, so only danger is looked for there."""
    return [
        *look(answers, (*OWN, "thought"), DANGER),
        *look(answers, OWN, SAYING),
        *look(answers, ("request",), REQUEST),
    ]


def _dangerous(one: Found) -> bool:
    return one.check in DANGER


def first(answers: Answers, found: Sequence[tuple[str, Found]]) -> Iterator[Block]:
    """What comes before any talk: words of danger, then a loud alarm."""
    danger = [(label, one) for label, one in found if _dangerous(one)]
    if danger:
        yield Heading("Before anything else")
        yield from (explained(label, one) for label, one in danger)
        yield Notice("People who answer day and night, and what to do now.", "help/", "Find help")
    alarm = answers.number("alarm")
    if alarm is not None and alarm >= LOUD:
        yield Paragraph(
            f"Your alarm is at {alarm} of 10. Up there, words come out harder than they are meant. "
            "You can calm first and come back, and your words will still be here. You can also go on.",
            because=asked(answers, "alarm"),
        )
        yield Notice("What helps your body when the alarm is loud.", "worksheets/moments/", "Open Hard moments")


def feelings(answers: Answers) -> list[str]:
    """The feelings that were ticked, in small letters, and the reader's own word."""
    ticked = [answers.label(name, value).lower() for name in GROUPS for value in answers.choices(name)]
    return [*ticked, *filter(None, [answers.text("feel_other")])]


def to_come(answers: Answers) -> Iterator[Block]:
    """Which of the parts that carry a talk are still blank."""
    seen, request = (answers.fields[name].label for name in ("seen", "request"))
    there = (
        ("what a camera would have seen", seen, answers.text("seen")),
        ("one word for what you feel", "What I feel", feelings(answers)),
        ("what you ask for", request, answers.text("request")),
    )
    blank = [(words, label) for words, label, written in there if not written]
    if blank:
        yield Paragraph(
            f"Still open, if you want it: {'; '.join(words for words, _ in blank)}.",
            because=tuple((label, BLANK) for _, label in blank),
        )


def phrases(found: Sequence[tuple[str, Found]]) -> Iterator[Block]:
    """Each phrase that makes it hard to hear, with a swap; the reader may keep it."""
    hard = [(label, one) for label, one in found if not _dangerous(one)]
    if hard:
        yield Heading("Phrases that may be hard to hear")
        yield Paragraph("You may keep every one of them. Here is what each can do, and another way.")
        yield from (explained(label, one) for label, one in hard)


def asking(answers: Answers) -> Iterator[Block]:
    """Whether what is asked for can be refused."""
    if answers.text("request") and answers.choice("can_no") in {"no", "unsure"}:
        sure = answers.choice("can_no") == "no"
        opening = "You wrote that they cannot say no." if sure else "You are not sure that they can say no."
        yield Paragraph(
            f"{opening} A request has room for one. Some things are not requests: they are your limits. "
            "A limit says what you yourself will do: “If …, I will …”.",
            because=asked(answers, "request", "can_no"),
        )
