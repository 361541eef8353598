"""What a pause needs before it is an agreement, and questions about one that has all it needs.

Twenty minutes is a rule of thumb. The worksheet says so: no study is named for the number.
"""

from collections.abc import Iterator

from ._phrases import Check, explained, find
from ._report import Block, Bullets, Heading, Paragraph, Quote
from ._words import later, t
from ._worksheet import Answers

SHORTEST = 20  # minutes
LONGEST = 24  # hours until both are back

SHUT_OUT_IN_SPANISH = (
    r"\b(?:cuando|hasta que|si|una vez que) (?!las dos|los dos|ambas|ambos)(?:\w+ ){0,3}?"
    r"(?:pid(?:a|as|e|es) perdón|(?:se|te) (?:disculp|calm)(?:a|as|e|es)|admit(?:a|as|e|es)|"
    r"reconozcas?|ced(?:a|as|e|es))\b",
    r"\bcuando (?:yo )?(?:quiera|decida|lo diga|me dé la gana|me sienta con ganas|se me pase|esté list[oa])\b",
)
SHUT_OUT = (
    Check(
        "a condition",
        (
            r"\b(?:when|until|once|if|after) (?!we\b|it\b|both\b)(?:the other|\w+) (?:has |have |had |finally )?"
            r"(?:sa(?:ys?|id)|apologi[sz]e[sd]?|admit(?:s|ted)?|calm(?:s|ed)?|agree[sd]?|beg(?:s|ged)?|stop(?:s|ped)?|"
            r"gives? in)\b",
            r"\bwhen I(?:['’]m| am| feel) (?:ready|in the mood|done|over it)\b",
            r"\bwhen(?:ever)? I (?:want|like|feel like it|say so|decide)\b",
            *SHUT_OUT_IN_SPANISH,
        ),
        later("One person alone could keep the pause going."),
        later("Could the clock decide?"),
        negatable=False,
    ),
)
UNKIND = (
    Check(
        "an unkind word",
        (
            r"\b(?:shut up|crazy|psycho|calm down|drama|hysterical|whatever|mental|idiot|nag(?:ging)?|boring)\b",
            r"\b(?:cállate|cálmate|loc[oa]|histéric[oa]|idiota|pesad[oa]|aburrid[oa]|exagerad[oa])\b",
        ),
        later("It can sting in a hard moment."),
        later("Is there a word that you both like?"),
        negatable=False,
    ),
)


def afraid(answers: Answers) -> bool:
    """Whether one of them is afraid, or may be: not sure counts as yes."""
    return answers.choice("afraid") not in {"", "no"}


def missing(answers: Answers) -> Iterator[Block]:
    """What an agreement still needs, each with its reason; nothing when it can be made."""
    found = (*_first(answers), *_minutes(answers), *_back(answers))
    if found:
        yield Heading(t("Before this is an agreement"))
        yield from found


def _first(answers: Answers) -> Iterator[Block]:
    if not answers.choice("afraid"):
        yield Paragraph(
            t("The first question is still open: is either of you afraid to pause, or kept from going out?")
        )


def _minutes(answers: Answers) -> Iterator[Block]:
    minutes = answers.number("minutes")
    if minutes is None:
        yield Paragraph(t("How long is the pause? Twenty minutes or more; thirty is a good start."))
    elif minutes < SHORTEST:
        yield Paragraph(
            t(
                "The pause is {minutes} minutes. Twenty is the least here. "
                "Many people need about that long to calm down, "
                "and some need more. It is a rule of thumb, not an exact number.",
                minutes=minutes,
            ),
            because=answers.because("minutes"),
        )


def _back(answers: Answers) -> Iterator[Block]:
    minutes, back = answers.number("minutes"), answers.number("back")
    if not back:
        yield Paragraph(
            t(
                "When are you both back, at the latest? Without a time, a pause can feel like being shut out. "
                "Pick a time within 24 hours."
            )
        )
    elif back > LONGEST:
        yield Paragraph(
            t(
                "{back} hours is a long time to wait, not knowing. Pick a time within 24 hours. "
                "You can always agree on a second pause then.",
                back=back,
            ),
            because=answers.because("back"),
        )
    elif minutes is not None and minutes > back * 60:
        yield Paragraph(
            t("The pause is longer than the time to be back. Make the pause shorter, or the time longer."),
            because=answers.because("minutes", "back"),
        )


def words_so_far(answers: Answers) -> Iterator[Block]:
    """Everything written so far, unchanged, while there is no agreement to hold it."""
    texts = [
        (answers.fields[name].label, answers.text(name))
        for name in ("word", "restart", "twice", "neither_other", "urgent_other", "more")
    ]
    for row in answers.rows("each"):
        texts += [(_label(row, name), row.text(name)) for name in ("signs", "place", "calm")]
    quotes = tuple(Quote(words, label) for label, words in texts if words)
    if quotes:
        yield Heading(t("What you have so far"))
        yield from quotes


def _label(row: Answers, name: str) -> str:
    label = row.fields[name].label
    return f"{row.text('who')}: {label}" if row.text("who") else label


def questions(answers: Answers) -> Iterator[Block]:
    """What the two may want to settle, though the agreement is made."""
    open_points = tuple(_open(answers))
    found = [
        (answers.fields[name].label, one)
        for name, checks in (("restart", SHUT_OUT), ("twice", SHUT_OUT), ("word", UNKIND))
        for one in find(answers.text(name), checks)
    ]
    if found or open_points:
        yield Heading(t("To talk over"))
    for label, one in found:
        yield explained(label, one)
    if open_points:
        yield Bullets(open_points)


def _open(answers: Answers) -> Iterator[str]:
    if not answers.text("word"):
        yield t("Which word or sign means pause?")
    if not answers.text("restart"):
        yield t("Who starts again? It can be the one who asked for the pause.")
    if not answers.text("twice"):
        yield t("What if coming back fails twice? You could write it down, or take it to a therapist.")
    if not answers.words("urgent") and not answers.text("urgent_other"):
        yield t("What can break a pause? A child, illness and danger come first.")
    if len([row for row in answers.rows("each") if row.text("place")]) < 2:
        yield t("Where does each of you go? Two places with a door between them work well.")
    if not answers.date("review"):
        yield t("Which day do you look at this again? Two weeks is a good first try.")
