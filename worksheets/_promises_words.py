"""Promises that cannot be seen kept, and promises that give up too much: the words, and a question for each.

A cue and an act help a promise become an act: Gollwitzer and Sheeran (2006), if-then plans. A promise without
them is kept in the notes as it is, and gets a question.
"""

from collections.abc import Iterator, Sequence

from ._phrases import Check, find
from ._report import Block, Heading, Notice, Paragraph
from ._worksheet import Answers

_OFTEN = r"(?:more |much |so |very |a |an |less |always |really )*"

VAGUE = (
    Check(
        "being",
        (
            rf"\b(?:be|become|being) {_OFTEN}(?:better|nicer|kinder|good|honest|open|present|supportive|patient|"
            r"loving|caring|faithful|loyal|trustworthy|different|respectful|attentive)\b",
            r"\bbe there for (?:you|him|her|them)\b",
            r"\bshow (?:you )?(?:more )?(?:love|respect|care)\b",
        ),
        "It says who to be.",
        "What would they see or hear on one day?",
        negatable=False,
    ),
    Check(
        "trying",
        (r"\btry(?:ing)?\b", r"\bdo (?:my|our) (?:very )?best\b", r"\bmake an effort\b"),
        "Trying cannot be seen.",
        "What is the act itself?",
        negatable=False,
    ),
    Check(
        "changing",
        (
            r"\bchange\b(?=\s*$|\s*[.!,]|\s+(?:my ways|myself|for you|everything|who I am))",
            r"\b(?:improve|work on (?:it|this|that|us|things|myself|my \w+))\b",
            r"\b(?:fix|make up for) (?:it|this|that|us|things|everything|what I did)\b",
            r"\bmake (?:it|this|things) (?:up|right)\b",
        ),
        "It is a large thing.",
        "What is one small piece of it, this week?",
        negatable=False,
    ),
    Check(
        "for ever",
        (r"\b(?:never|always|ever again|no matter what|for ?ever|all the time)\b",),
        "A promise for all time has no day when it can be seen kept.",
        "What would one week of it look like?",
        negatable=False,
    ),
)

_PEOPLE = r"(?:friends?|family|mother|father|mum|mom|dad|sisters?|brothers?|parents|anyone)"
COSTLY = (
    Check(
        "giving up too much",
        (
            rf"\b(?:\w+n['’]t|not|never|stop|no longer)\b[^.]{{0,20}}"
            r"\b(?:see|meet|talk|speak|visit|ring|call)(?:ing)?\b"
            rf"[^.]{{0,20}}\b(?:my|any|other)? ?{_PEOPLE}\b",
            r"\bask (?:for )?(?:(?:your|his|her|their) )?permission\b",
            r"\b(?:hand over|give (?:you|him|her|them)|give up) (?:all )?(?:of )?my "
            r"(?:wages|salary|pay|money|passport|papers|job|work|friends)\b",
            r"\bquit my job\b",
            r"\bsex\b(?: \w+){0,3} (?:when|whenever|if|as often)\b",
        ),
        "It gives up something of your own: people, work, money, or your body.",
        "Was it made freely? A promise made in fear is not owed.",
        negatable=False,
    ),
)


def questions(rows: Sequence[Answers]) -> Iterator[Block]:
    """For each promise that cannot be seen kept yet, what is still to be answered."""
    asked = [(row, open_points(row)) for row in rows if open_points(row)]
    if asked:
        yield Heading("Questions for these promises")
        for row, points in asked:
            yield Paragraph(f"“{_name(row)}” {' '.join(points)}", because=why(row))


def open_points(row: Answers) -> tuple[str, ...]:
    """The questions that one promise leaves open, at most one of them about its words."""
    found = find(row.text("act"), VAGUE)
    points = [f"{found[0].check.why} {found[0].check.swap}"] if found else []
    if not row.text("act"):
        points.append("What is the act?")
    if not row.text("cue"):
        points.append("When does it come up? A day, a time or a signal gives it a place.")
    if not row.text("proof"):
        points.append("How could they see it without having to ask?")
    return tuple(points)


def costly(rows: Sequence[Answers]) -> Iterator[Block]:
    """A word of care for promises that give up friends, work, money or one's own body."""
    found = [(row, one) for row in rows for one in find(row.text("act"), COSTLY)]
    for row, one in found:
        yield Paragraph(f"“{one.phrase}”: {one.check.why} {one.check.swap}", because=why(row))
    if found:
        yield Notice("If you fear what happens when you refuse a promise, start with help.", "help/", "Find help")


def why(row: Answers) -> tuple[tuple[str, str], ...]:
    """What was written of one promise."""
    return row.because("act", "cue", "proof", "often", "first")


def _name(row: Answers) -> str:
    return row.text("act") or row.text("cue") or row.text("proof") or row.words("often") or row.words("first")
