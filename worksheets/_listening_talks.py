"""The talks part of Listening: words to say back, what was missed, two numbers side by side, and a card."""

from collections.abc import Iterator, Sequence

from ._because import asked
from ._fields import day
from ._listening_lines import SLIPS
from ._listening_phrases import DEFENCE
from ._listening_practice import chosen, most
from ._numbers import median
from ._phrases import explained, look
from ._report import Because, Block, Card, Chart, Heading, Letter, Paragraph, Quote, Section, Series
from ._worksheet import Answers, Entry

ENOUGH = 3  # talks before two numbers are put side by side
APART = 3  # steps between the two numbers that are worth a question
HEARD = ("facts", "feelings", "meaning", "sense")
TALK = ("topic", *HEARD, "guess", "heard", "missed")
LINES = 3  # a small card holds no more


def is_talk(entry: Entry) -> bool:
    """Whether an entry tells of a talk, and is not practice alone."""
    return any(entry.answers.words(name) for name in TALK)


def last(talk: Answers) -> Iterator[Block]:
    """The newest talk: what may still be blank, phrases of defence, words to say back, what was missed."""
    said = tuple(_said(talk))
    if said:
        when = talk.date("date")
        yield Heading(f"Your talk of {day(when)}" if when else "Your last talk")
        yield from said


def _said(talk: Answers) -> Iterator[Block]:
    yield from _apart(talk)
    found = look(talk, HEARD, DEFENCE)
    if found:
        yield Paragraph("Some phrases in what you heard may be your side speaking. You may keep them.")
        yield from (explained(label, one) for label, one in found)
    yield from _back(talk)
    yield from _missed(talk)


def _apart(talk: Answers) -> Iterator[Block]:
    if talk.text("facts") and not talk.text("feelings"):
        yield Paragraph(
            "You wrote down facts, and no feeling yet. If you do not know it, ask: “What was it like for you?”",
            because=asked(talk, "facts", "feelings"),
        )
    if not talk.text("sense") and any(talk.text(name) for name in HEARD):
        yield Paragraph(
            "One thing that makes sense to you is still open. You can see the sense in it and not agree.",
            because=asked(talk, "sense"),
        )


def _back(talk: Answers) -> Iterator[Block]:
    """What was heard, to say back: facts, feelings and meaning apart, and a question at the end."""
    parts = (
        ("This is what I heard.", talk.text("facts")),
        ("This is what I heard you feel.", talk.text("feelings")),
        ("This is what it means to you.", talk.text("meaning")),
        ("This makes sense to me.", talk.text("sense")),
    )
    written = tuple(f"{opening}\n{words}" for opening, words in parts if words)
    if written:
        yield Letter("To say back to them, if they want it", (*written, "Did I get it? What did I miss?"))


def _missed(talk: Answers) -> Iterator[Block]:
    for line in talk.lines("missed"):
        yield Quote(line, talk.fields["missed"].label)
    if talk.number("heard") is None and not talk.text("missed"):
        yield Paragraph(
            "Only they can say how heard they felt. You can ask once. No answer is an answer too.",
            because=asked(talk, "heard", "missed"),
        )


def side_by_side(talks: Sequence[Entry]) -> Iterator[Block]:
    """Your guess and their number as two middle values, over talks that have both; nothing of fewer than three."""
    answers = [entry.answers for entry in talks]
    both = [one for one in answers if one.number("guess") is not None and one.number("heard") is not None]
    if len(both) < ENOUGH:
        return
    guess, heard = (median(_numbers(both, name)) for name in ("guess", "heard"))
    because: Because = tuple(
        (both[0].fields[name].label, ", ".join(str(value) for value in _numbers(both, name)))
        for name in ("guess", "heard")
    )
    yield Heading("Your guess and their number")
    yield Paragraph(
        f"Over {len(both)} talks, your middle guess was {guess:g} of 10. Their middle number was {heard:g} of 10.",
        because=because,
    )
    if abs(guess - heard) >= APART:
        yield Paragraph(
            "The two are some way apart. It happens often, and it can be asked about, once and calmly: "
            "“What would have helped you feel heard?”",
            because=because,
        )
    yield from _chart(answers, because)


def _numbers(talks: Sequence[Answers], name: str) -> list[int]:
    return [value for one in talks if (value := one.number(name)) is not None]


def _chart(answers: Sequence[Answers], because: Because) -> Iterator[Block]:
    dated = sorted(((when, one) for one in answers if (when := one.date("date"))), key=lambda pair: pair[0])
    if len(dated) >= ENOUGH:
        yield Chart(
            "How heard they felt, talk by talk",
            tuple(when.isoformat() for when, _ in dated),
            (
                Series("Your guess", tuple(one.number("guess") for _, one in dated)),
                Series("Their number", tuple(one.number("heard") for _, one in dated)),
            ),
            because=because,
        )


def card(entries: Sequence[Entry], talks: Sequence[Entry]) -> Iterator[Block]:
    """A small card for the next talk: what was missed last, the slip to watch, and what to do instead."""
    missed = next((lines for one in reversed(talks) if (lines := one.answers.lines("missed"))), ())
    sections = [Section("While they speak", ("Say back what I heard.", "Ask: did I get it?"))]
    if missed:
        sections.append(Section("What I missed last time", missed[:LINES]))
    sections += [
        Section(f"My slip: {SLIPS[kind][0].lower()}", (SLIPS[kind][2],)) for kind in most(chosen(entries))[:1]
    ]
    sections.append(Section("If it gets too loud", ("Pause. Name a time to go on.",)))
    yield Heading("For your next talk")
    yield Card("Listening", tuple(sections), shape="wallet")
