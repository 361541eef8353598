"""The map part of Hard moments: counts, the course over time, what helped, a plan to try."""

from collections import Counter
from collections.abc import Iterator, Sequence

from ._numbers import median
from ._report import Bars, Because, Block, Chart, Heading, Paragraph, Series, Table
from ._words import n, t
from ._worksheet import Entry

ENOUGH = 3  # no middle value and no pattern is said of fewer
MOMENT = ("what", "kinds", "body", "thought", "before", "tried", "tried_other", "after", "time")


def moments(count: int) -> str:
    """Say a number of moments."""
    return n(count, "1 moment", "{n} moments")


def is_moment(entry: Entry) -> bool:
    """Whether an entry tells of a moment, and is not a card alone."""
    return any(entry.answers.words(name) for name in MOMENT)


def counts(entries: Sequence[Entry]) -> Iterator[Block]:
    """What sets the alarm off and when, most frequent first."""
    yield Heading(t("Your map so far"))
    yield Paragraph(
        t("From {moments} you wrote down.", moments=moments(len(entries))),
        because=because_of(entries, "date", "what"),
    )
    yield from _bars(t("What set it off"), "kinds", entries)
    yield from _bars(t("When in the day"), "time", entries)
    yield from _bars(t("What your body did"), "body", entries)


def because_of(entries: Sequence[Entry], *names: str) -> Because:
    """What was written in these fields, moment by moment; of moments without them, that they were written."""
    found = tuple(pair for entry in entries for pair in entry.answers.because(*names))
    return found or ((t("Moments written down"), str(len(entries))),)


def _bars(caption: str, name: str, entries: Sequence[Entry]) -> Iterator[Block]:
    if counted := _counted(name, entries):
        answers = entries[-1].answers
        items = tuple((answers.label(name, value), count) for value, count in counted)
        yield Bars(caption, t("moments"), items, because=because_of(entries, name))


def _counted(name: str, entries: Sequence[Entry]) -> list[tuple[str, int]]:
    return Counter(value for entry in entries for value in entry.answers.choices(name)).most_common()


def over_time(entries: Sequence[Entry]) -> Iterator[Block]:
    """The alarm before and after, for each dated moment; gaps are gaps."""
    dated = sorted(
        ((when, entry.answers) for entry in entries if (when := entry.answers.date("date"))),
        key=lambda pair: pair[0],
    )
    before = tuple(answers.number("before") for _, answers in dated)
    after = tuple(answers.number("after") for _, answers in dated)
    if len([value for value in before if value is not None]) >= ENOUGH:
        yield Chart(
            t("How loud the alarm was, moment by moment"),
            tuple(when.isoformat() for when, _ in dated),
            (Series(t("Alarm"), before), Series(t("After what you tried"), after)),
            because=because_of(entries, "before", "after"),
        )
        yield Paragraph(t("Loud days among quieter ones are part of this. The line is not a grade."))


def drops(entries: Sequence[Entry]) -> dict[str, list[int]]:
    """For each thing tried, how far the alarm fell each time both numbers were written."""
    found: dict[str, list[int]] = {}
    for answers in (entry.answers for entry in entries):
        before, after = answers.number("before"), answers.number("after")
        if before is not None and after is not None:
            for tried in answers.choices("tried"):
                found.setdefault(tried, []).append(before - after)
    return found


def _helpful(entries: Sequence[Entry]) -> list[tuple[str, float, int]]:
    """Things tried often enough, with median drop and count, largest drop first."""
    enough = [(what, median(fell), len(fell)) for what, fell in drops(entries).items() if len(fell) >= ENOUGH]
    return sorted(enough, key=lambda one: (-one[1], -one[2], one[0]))


def helped(entries: Sequence[Entry]) -> Iterator[Block]:
    """What came with a quieter alarm, each with its number of moments."""
    tried = drops(entries)
    if not tried:
        return
    yield Heading(t("What came with a quieter alarm"))
    answers, because = entries[-1].answers, because_of(entries, "tried", "before", "after")
    if helpful := _helpful(entries):
        rows = tuple((answers.label("tried", what), _fell(drop), str(count)) for what, drop, count in helpful)
        yield Table(
            t("The middle change, by what you tried"), (t("What you tried"), t("Alarm"), t("Moments")), rows, because
        )
        yield Paragraph(t("You may have tried several things at once, so this cannot say which of them did it."))
    if few := [answers.label("tried", what) for what, fell in tried.items() if len(fell) < ENOUGH]:
        yield Paragraph(t("Too few moments yet to say (fewer than three): {few}.", few="; ".join(few)), because)


def _fell(drop: float) -> str:
    if drop == 0:
        return t("no change")
    size = f"{abs(drop):g}"
    return t("down {size}", size=size) if drop > 0 else t("up {size}", size=size)


def plan(entries: Sequence[Entry]) -> Iterator[Block]:
    """One if-then plan, from what sets it off most and what came with the largest drop."""
    kinds, helpful = _counted("kinds", entries), [one for one in _helpful(entries) if one[1] > 0]
    if not kinds or not helpful or kinds[0][1] < ENOUGH:
        return
    answers = entries[-1].answers
    kind, what = answers.label("kinds", kinds[0][0]), answers.label("tried", helpful[0][0])
    yield Paragraph(
        t("A plan to try: when it starts with “{kind}”, then “{what}” first.", kind=kind, what=what),
        because=((answers.fields["kinds"].label, kind), (answers.fields["tried"].label, what)),
    )
