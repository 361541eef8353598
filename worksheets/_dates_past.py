"""What past dates show: the mix of them, and the kinds after which the partner who was hurt felt closer."""

from collections import Counter
from collections.abc import Iterator, Sequence

from ._numbers import median
from ._report import Bars, Because, Block, Heading, Paragraph, Table
from ._worksheet import Answers

ENOUGH = 3  # nothing is said of fewer
RECENT = 4


def dates(count: int) -> str:
    """Say a number of dates."""
    return "1 date" if count == 1 else f"{count} dates"


def past(had: Sequence[Answers], side: str) -> Iterator[Block]:
    """Looks back once there are three dates; before that it says nothing."""
    if len(had) < ENOUGH:
        return
    yield Heading("Looking back")
    yield from _counts(had)
    yield from _mix(had)
    yield from _closer(had, side)


def _counts(had: Sequence[Answers]) -> Iterator[Block]:
    fields = had[-1].fields
    counted = Counter(kind for one in had for kind in one.choices("kinds")).most_common()
    if counted:
        items = tuple((had[-1].label("kinds", kind), count) for kind, count in counted)
        yield Bars("What you did together", "dates", items, because=((fields["kinds"].label, dates(len(had))),))
    laughed = [one.choice("laugh") for one in had if one.choice("laugh")]
    if len(laughed) >= ENOUGH:
        yes = laughed.count("yes")
        yield Paragraph(
            f"You laughed on {yes} of the {len(laughed)} dates where you noted it.",
            because=((fields["laugh"].label, f"{yes} times yes, {len(laughed) - yes} times no"),),
        )


def _mix(had: Sequence[Answers]) -> Iterator[Block]:
    """A nudge when the last few dates were all of one sort."""
    for name, value, said in (
        ("novelty", "known", "The last few were all familiar. Something small and new may be worth a try."),
        ("novelty", "new", "The last few were all new. Something you both know may feel like rest."),
        ("cost", "paid", "The last few all cost money. The next one can be free."),
    ):
        recent = [one.choice(name) for one in had if one.choice(name)][-RECENT:]
        if len(recent) >= ENOUGH and set(recent) == {value}:
            yield Paragraph(said, because=((had[-1].fields[name].label, had[-1].label(name, value)),))


def changes(had: Sequence[Answers]) -> dict[str, list[int]]:
    """For each kind, how far closeness moved each time both numbers were written."""
    found: dict[str, list[int]] = {}
    for one in had:
        before, after = one.number("before"), one.number("after")
        if before is not None and after is not None:
            for kind in one.choices("kinds"):
                found.setdefault(kind, []).append(after - before)
    return found


def _closer(had: Sequence[Answers], side: str) -> Iterator[Block]:
    """Only the partner who was hurt says what brought them closer; nobody else's numbers are read for it."""
    moved = changes(had)
    if not moved or not side:
        return
    fields, label = had[-1].fields, had[-1].label
    whose: Because = ((fields["side"].label, label("side", side)),)
    if side != "hurt":
        yield Paragraph("What brought your partner closer is theirs to say. Your numbers are not used for it.", whose)
        return
    enough = sorted(((median(by), len(by), kind) for kind, by in moved.items() if len(by) >= ENOUGH), reverse=True)
    because = (*whose, (fields["before"].label, "each time"), (fields["after"].label, "each time"))
    if enough:
        rows = tuple((label("kinds", kind), _said(middle), str(count)) for middle, count, kind in enough)
        yield Table(
            "Closeness after, by kind of date: the middle change", ("Kind", "Closeness", "Dates"), rows, because
        )
        yield Paragraph(_risen(any(middle > 0 for middle, _, _ in enough)), because)
    if few := [label("kinds", kind) for kind, by in moved.items() if len(by) < ENOUGH]:
        yield Paragraph(f"Too few dates yet to say (fewer than three): {'; '.join(few)}.", because)


def _risen(any_rise: bool) -> str:
    if any_rise:
        return "Where it rose, more of the same may be welcome. It is a hint, not a duty."
    return "No kind of date came with more closeness so far. That is an answer too. Nothing has to rise."


def _said(middle: float) -> str:
    if middle == 0:
        return "no change"
    return f"{'up' if middle > 0 else 'down'} {abs(middle):g}"
