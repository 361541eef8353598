"""The reasons for doing this: carried from date to date, and asked about when nobody has touched them for a while."""

from collections.abc import Iterator, Sequence

from ._report import Block, Heading, Paragraph, Quote
from ._worksheet import Answers, Entry

UNTOUCHED = 3  # dates with the same words before the question is asked


def why(entries: Sequence[Entry], had: Sequence[Answers]) -> Iterator[Block]:
    """Both people's reasons as they stand now, and whether they still hold."""
    now = newest(entries, "mine", "theirs")
    if not now.text("mine") and not now.text("theirs"):
        return
    yield Heading("Why we are doing this")
    for name in ("mine", "theirs"):
        if words := newest(entries, name).text(name):
            yield Quote(words, label=now.fields[name].label)
    yield from _still(entries[-1].answers, had)


def _still(last: Answers, had: Sequence[Answers]) -> Iterator[Block]:
    said, because = last.choice("still"), last.because("still")
    if said == "no":
        yield Paragraph("You wrote that they are not true now. That matters. No date has to happen.", because)
    elif said == "partly":
        yield Paragraph("You wrote that some are still true. Which words would you change?", because)
    elif not said and untouched(had):
        yield Paragraph(
            "Your reasons have the same words as three dates ago. Are they still true? It is fine if one is not.",
            because=had[-1].because("mine"),
        )


def untouched(had: Sequence[Answers]) -> bool:
    """Whether the last three dates have the same reasons, and nobody said whether they hold."""
    last = had[-UNTOUCHED:]
    words = {one.text("mine") for one in last}
    return (
        len(last) == UNTOUCHED
        and len(words) == 1
        and "" not in words
        and not any(one.choice("still") for one in last)
    )


def newest(entries: Sequence[Entry], *names: str) -> Answers:
    """The newest entry where one of these was filled, else the newest of all."""
    filled = (entry.answers for entry in reversed(entries) if any(entry.answers.words(name) for name in names))
    return next(filled, entries[-1].answers)
