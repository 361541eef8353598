"""Where each leans, in Hopes: a panel for every pairing, and words for parting kindly. It persuades nobody.

A couple where one leans in and one leans out is served by a few sessions on how to decide, mostly each alone:
discernment counselling, after Doherty. Couple therapy asks for two who want to try.
"""

from collections.abc import Iterator

from ._report import Block, Heading, Notice, Paragraph
from ._worksheet import Answers

MINE = {
    "in": "You lean in.",
    "out": "You lean out.",
    "unsure": "You are unsure.",
    "later": "You are not deciding now. That is an answer too, and yours to keep.",
}
THEIRS = {
    "in": "You think they lean in.",
    "out": "You think they lean out.",
    "unsure": "You think they are unsure.",
    "later": "You think they are not deciding now.",
    "unknown": "You do not know where they lean.",
}
BOTH_IN = "Then a set try can be fair: a few needs, signs you both can see, and a day to look back."
ONE_OPEN = (
    "Someone who is unsure cannot be argued in. A few sessions on how to decide, with time alone for each, "
    "are made for this. It is called discernment counselling."
)
THEY_OUT = (
    "Nobody can want it for two. You did not fail at this. What you need can also come from friends, work, rest "
    "and help of your own."
)
YOU_OUT = "You do not have to prove anything, and nobody has to agree. Parting can be done kindly, and with care."
NEITHER = "Two people who are unsure can set a day to look again, and ask nothing big of each other until then."
GUESS = "Only they can say where they are. This is how it looks from where you stand."


def parting(answers: Answers) -> bool:
    """Whether the reader leans out, or plans to part."""
    return answers.choice("lean") == "out" or answers.choice("step") == "part"


def panel(answers: Answers) -> Iterator[Block]:
    """What the two leanings mean side by side, when the reader wrote one of them; and ways to part."""
    mine, theirs = answers.choice("lean"), answers.choice("lean_them")
    if mine in MINE or theirs in THEIRS:
        yield Heading("Where the two of you lean")
        said = " ".join(words for words in (MINE.get(mine), THEIRS.get(theirs)) if words)
        yield Paragraph(said, because=answers.because("lean", "lean_them"))
        if words := _pair(mine, theirs):
            yield Paragraph(words)
        if theirs in THEIRS and mine != "out":
            yield Paragraph(GUESS)
    if parting(answers):
        yield from _ways_out(answers)
    if theirs == "out":
        yield Notice(
            "If you feel pushed to stop them, by force or by fear, call first.",
            "help/#own-behaviour",
            "If someone is afraid of you",
        )
    if "out" in {mine, theirs}:
        yield Notice("If this feels like too much to live through, tell someone now.", "help/#crisis", "Who to call")


def _pair(mine: str, theirs: str) -> str:
    if mine == "out":
        return YOU_OUT
    if theirs == "out":
        return THEY_OUT
    if {mine, theirs} == {"in"}:
        return BOTH_IN
    if "in" in {mine, theirs} and {mine, theirs} & {"unsure", "later"}:
        return ONE_OPEN
    return NEITHER if theirs in {"unsure", "later"} else ""


def _ways_out(answers: Answers) -> Iterator[Block]:
    yield Heading("Parting kindly, and with care")
    yield Paragraph(
        "If your partner frightens you, do not tell them first. Parting can be a risky time. Plan it with a line."
    )
    yield Notice(
        "They help with the plan, and ask nothing of you.", "help/#afraid", "If you are afraid of your partner"
    )
    yield Paragraph(
        "Think first of where you sleep, money, papers, children and who knows. Tell one person you trust. "
        "Say it once, briefly, when you are both sober and rested. You can keep the reasons short.",
        because=answers.because("lean", "step"),
    )
