"""The same words in three lengths, each with the time it takes to read, and a card to hold while speaking."""

from collections.abc import Iterator, Sequence

from ._because import asked
from ._fields import day
from ._report import Block, Card, Heading, Letter, Paragraph, Section
from ._saying_draft import feelings
from ._worksheet import Answers

WORDS_A_MINUTE = 130  # an unhurried reading voice
LONG = 75  # seconds: more than this is not a minute


def three(answers: Answers) -> Iterator[Block]:
    """A text message that asks for a time, one minute aloud, and a note; nothing where nothing was written."""
    minute, note = _minute(answers), _note(answers)
    if not note and not answers.date("ask_day"):
        return
    yield Heading("Your words in three lengths")
    yield _letter("A text message, to ask for a time", _message(answers))
    if minute:
        yield _letter("One minute, to say aloud", minute)
    if seconds(minute) > LONG:
        yield Paragraph(
            f"This takes {length(minute)}. Fewer words are easier to hear. What matters most in it?",
            because=asked(answers, "topic", "seen", "request"),
        )
    if note:
        yield _letter("A note, to read alone", note)


def _letter(title: str, paragraphs: Sequence[str]) -> Letter:
    return Letter(f"{title} ({length(paragraphs)})", tuple(paragraphs))


def seconds(paragraphs: Sequence[str]) -> int:
    """How long it takes to read aloud, slowly."""
    return round(sum(len(one.split()) for one in paragraphs) * 60 / WORDS_A_MINUTE)


def length(paragraphs: Sequence[str]) -> str:
    """The time to read, in the nearest ten seconds, or in minutes."""
    took = seconds(paragraphs)
    if took > LONG:
        count = -(-took // 60)
        return f"about {count} minutes"
    return f"about {max(10, -(-took // 10) * 10)} seconds"


def _message(answers: Answers) -> tuple[str, ...]:
    topic, when, hour = answers.text("topic"), answers.date("ask_day"), answers.words("ask_time")
    about = (
        f"There is one thing I would like to talk about: {topic}"
        if topic
        else "I would like to talk with you about one thing."
    )
    time = " at ".join(words for words in (day(when) if when else "", hour) if words)
    asks = f"Would {time} suit you?" if time else "When would suit you?"
    return (about, f"{asks} Ten minutes is enough. If not then, name another time.")


def _minute(answers: Answers) -> tuple[str, ...]:
    return _said(("", answers.text("seen")), ("", _feeling(answers)), *_ask(answers))


def _note(answers: Answers) -> tuple[str, ...]:
    parts = _said(
        ("This is about one thing.", answers.text("topic")),
        ("This is what I saw.", answers.text("seen")),
        ("This is what I feel.", _strength(answers)),
        ("This is what I told myself. It may be wrong.", answers.text("thought")),
        ("This is what I need.", _needs(answers)),
        *_ask(answers),
    )
    closing = "You can read this in your own time. You do not have to answer today."
    return (*parts, closing) if parts else ()


def _ask(answers: Answers) -> Iterator[tuple[str, str]]:
    yield "This is what I ask.", answers.text("request")
    if answers.text("request") and answers.choice("can_no") == "yes":
        yield "", "You can say no. Then tell me what you could do."


def _said(*parts: tuple[str, str]) -> tuple[str, ...]:
    return tuple(f"{opening}\n{words}".strip("\n") if opening else words for opening, words in parts if words)


def _feeling(answers: Answers) -> str:
    words = feelings(answers)
    return f"I feel {join(words)}." if words else ""


def _strength(answers: Answers) -> str:
    feeling, strong = _feeling(answers), answers.words("strong")
    return f"{feeling} How strong it is: {strong}." if feeling and strong else feeling


def _needs(answers: Answers) -> str:
    needs = [answers.label("needs", value) for value in answers.choices("needs")]
    return "; ".join(filter(None, [*needs, answers.text("needs_other")]))


def join(words: Sequence[str]) -> str:
    """Words as one speaks them: a, b and c."""
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))


def card(answers: Answers) -> Iterator[Block]:
    """A small card to hold: a few lines, and what to do when it gets too loud."""
    lines = {
        "One topic": answers.text("topic"),
        "I feel": join(feelings(answers)) if feelings(answers) else "",
        "I need": _needs(answers),
        "I ask": answers.text("request"),
    }
    sections = tuple(Section(title, (words,)) for title, words in lines.items() if words)
    if sections:
        pause = Section("If it gets too loud", ("Pause. Name a time to go on.",))
        yield Card("While I speak", (*sections, pause), shape="wallet")
