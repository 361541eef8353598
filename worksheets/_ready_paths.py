"""Where the first check leads: words for each kind of answer, and which way this visit goes.

It only routes. Nothing is counted, and one answer is enough: a single yes on questions of this shape is the cut-off
of HARK (Sohal, Eldridge and Feder 2007, doi 10.1186/1471-2296-8-49). "Not sure" is read as a yes. Thoughts of ending
one's life, or of harming someone, also keep the sheets for two closed: care for that comes before any exercise.
"""

from collections.abc import Iterator

from ._ready_countries import help_card
from ._report import Block, Bullets, Heading, Notice, Paragraph, Path
from ._words import later, t
from ._worksheet import Answers

FEAR = {
    "afraid": later("Fear is worth listening to. You know your partner better than any list does."),
    "harmed": later(
        "If hands were on your throat, see a doctor today, even with no mark. "
        "Choking, a weapon or a threat to kill is very serious, even once."
    ),
    "forced": later("Your body is yours, with a partner too. The people on the lines have heard this before."),
    "controlled": later(
        "New passwords or settings may be noticed. A line can help you plan what to change, and when."
    ),
    "watched": later("A phone your partner cannot open is better for this. A suddenly empty history may be noticed."),
}
STATEMENTS = (*FEAR, "ending", "frightened")


def ticked(answers: Answers, *names: str) -> tuple[str, ...]:
    """The statements answered with anything but "no"; what was not answered is not among them."""
    return tuple(name for name in names if answers.choice(name) not in {"", "no"})


def route(answers: Answers) -> Iterator[Block]:
    """All blocks of the report, the most urgent first."""
    crisis = ticked(answers, "ending")
    fear, mirror = ticked(answers, *FEAR), ticked(answers, "frightened")
    unanswered = [name for name in STATEMENTS if not answers.choice(name)]
    card = tuple(help_card(answers.choice("country")))
    if crisis:
        yield from _crisis(answers)
        yield from card
    if fear:
        yield from _fear(answers, fear)
    if mirror:
        yield from _mirror(answers)
    closed = crisis or fear or mirror
    if not closed:
        yield from _unanswered(answers, unanswered) if unanswered else _both()
    if not crisis:
        yield from card
    if closed:
        yield from _solo()


def _crisis(answers: Answers) -> Iterator[Block]:
    yield Heading(t("First, this"))
    yield Paragraph(
        t(
            "It may be that you think of ending your life, or of hurting someone. You do not have to carry that "
            "alone, "
            "and you do not have to wait until it gets worse. Please tell one person now, or call."
        ),
        because=answers.because("ending"),
    )
    yield Paragraph(t("If it is about hurting someone else, get out of the room first. Exercises for two can wait."))
    yield Notice(
        t("What to do in the next ten minutes is on this page."), "help/#crisis", t("If it is about ending a life")
    )


def _fear(answers: Answers, names: tuple[str, ...]) -> Iterator[Block]:
    yield Heading(t("What you answered matters"))
    yield Paragraph(
        t(
            "You deserve support. It is not your fault. Being not sure is enough to ask for help. "
            "You do not have to show this to your partner, or tell them about it."
        )
    )
    yield Bullets(tuple(t(FEAR[name]) for name in names), because=answers.because(*names))
    yield Paragraph(
        t(
            "Exercises for two can make fear, force or control worse. That is not your failure, "
            "and it does not depend on how well you do them."
        )
    )
    yield Notice(t("What can help, one step at a time:"), "help/#afraid", t("If you are afraid of your partner"))
    yield Notice(t("Before you write anything down on this device:"), "privacy/", t("Read: Privacy"))


def _mirror(answers: Answers) -> Iterator[Block]:
    yield Heading(t("If someone is afraid of you"))
    yield Paragraph(
        t(
            "It may be that someone is scared of you. What you do is your choice, and people do get help to stop. "
            "Stopping comes first. Being sorry is not the same as stopping."
        ),
        because=answers.because("frightened"),
    )
    yield Paragraph(
        t(
            "Someone who is scared cannot speak freely, so exercises for two come later, if ever. "
            "If you did it to protect yourself, say so when you call. It makes a difference."
        )
    )
    yield Notice(
        t(
            "There are lines for people who worry about how they act. You can say: “I have scared my partner, and I "
            "want "
            "to stop.”"
        ),
        "help/#own-behaviour",
        t("If someone is afraid of you"),
    )


def _solo() -> Iterator[Block]:
    yield Heading(t("On this site now"))
    yield Paragraph(
        t(
            "For this visit, the worksheets for one person are open and the ones for two are closed. "
            "You can read every page. Nothing you ticked is kept."
        )
    )
    yield Path("solo")


def _both() -> Iterator[Block]:
    yield Heading(t("On this site now"))
    yield Paragraph(t("You answered no to all seven. The worksheets for two people are open for this visit."))
    yield Paragraph(t("These answers can change. Come back any time."))
    yield Paragraph(t("No list can see everything. If something feels wrong to you, trust that more than this page."))
    yield Path("both")


def _unanswered(answers: Answers, names: list[str]) -> Iterator[Block]:
    yield Heading(t("Still open, if you want to answer"))
    yield Bullets(tuple(answers.fields[name].label for name in names))
    yield Paragraph(
        t(
            "You can answer these now, later or not at all. Until then, the worksheets for two people wait. "
            "All the rest is open to you. If one of these is hard to answer, “not sure” is an answer."
        )
    )
