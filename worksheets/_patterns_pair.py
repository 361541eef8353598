"""Two check-ins of about the same week side by side: examples and words, never the numbers."""

import datetime
from collections.abc import Iterator, Sequence

from ._fields import day
from ._patterns_list import NAMES, PATTERNS, example, filled, lowest, number
from ._patterns_talk import page, script
from ._report import Because, Block, Bullets, Heading, Paragraph, Report, Table
from ._worksheet import Answers, Entry

HIGH, LOW, GAP = 7, 3, 3
NEAR = 7  # days between two check-ins of about the same week


def side(entries: Sequence[Entry]) -> str:
    """Whose check-ins these are, by the newest that says so."""
    return next((one for entry in reversed(entries) if (one := entry.answers.choice("side"))), "")


def nearest(
    one: Sequence[Entry], other: Sequence[Entry], today: datetime.date
) -> tuple[tuple[datetime.date, Answers], tuple[datetime.date, Answers]] | None:
    """The newest two check-ins that are at most a week apart and not in the future."""
    pairs = [
        (mine, theirs)
        for mine in _dated(one, today)
        for theirs in _dated(other, today)
        if abs((mine[0] - theirs[0]).days) <= NEAR
    ]
    return max(pairs, key=lambda pair: (pair[0][0] + (pair[1][0] - pair[0][0]) / 2, pair[0][0]), default=None)


def _dated(entries: Sequence[Entry], today: datetime.date) -> list[tuple[datetime.date, Answers]]:
    sides = {"", side(entries)}
    told = (one.answers for one in entries if filled(one.answers) and one.answers.choice("side") in sides)
    return [(when, answers) for answers in told if (when := answers.date("date")) and when <= today]


def kinds(caused: Answers, hurt: Answers) -> dict[str, str]:
    """Which patterns both gave a lot, both gave little, or saw in two ways; the rest is passed over."""
    found = {}
    for name in PATTERNS:
        did, felt = number(caused, name), number(hurt, name)
        if did is None or felt is None:
            continue
        if min(did, felt) >= HIGH:
            found[name] = "high"
        elif max(did, felt) <= LOW:
            found[name] = "low"
        elif abs(did - felt) >= GAP:
            found[name] = "caused" if did > felt else "hurt"
    return found


def beside(hurt: tuple[datetime.date, Answers], caused: tuple[datetime.date, Answers]) -> Report:
    """What two check-ins say together, one focus, and a talk."""
    found = kinds(caused[1], hurt[1])
    focus = lowest(hurt[1]) or hurt[1].choice("focus")
    sheets = {"The one who caused the hurt": caused[1], "The one who was hurt": hurt[1]}
    return (
        Paragraph(
            f"From the check-ins of {day(hurt[0])} and {day(caused[0])}. Read this side by side, with time to talk.",
            because=(*hurt[1].because("date"), *caused[1].because("date")),
        ),
        *_same(found, "high", "Plenty of it, for both of you"),
        *_same(found, "low", "Little of it yet, for both of you"),
        *_apart(found, focus, caused[1], hurt[1]),
        *(() if found else (Paragraph("No line stands out this week. The five questions below work without one."),)),
        *_focus(focus, hurt[1], caused[1]),
        *page("Our week, side by side", sheets),
        script(focus),
    )


def _same(found: dict[str, str], kind: str, title: str) -> Iterator[Block]:
    names = [name for name, one in found.items() if one == kind]
    if names:
        yield Heading(title)
        yield Bullets(
            tuple(NAMES[name] for name in names),
            because=_numbers(names),
        )


def _apart(found: dict[str, str], focus: str, caused: Answers, hurt: Answers) -> Iterator[Block]:
    higher = {"caused": "the one who caused the hurt", "hurt": "the one who was hurt"}
    names = [name for name, one in found.items() if one in higher]
    if not names:
        return
    yield Heading("Seen in two ways")
    yield Paragraph(
        "Two people can live one week in two ways. What was felt is real. What was done can be told with no defence. "
        "Take one line, not all, and ask: what would have made it reach you?"
    )
    told = [name for name in names if name == focus or example(caused, name) or example(hurt, name)]
    if told:
        yield Table(
            "The examples next to each other",
            ("Pattern", "Marked higher by", "Done: an example", "Felt: an example"),
            tuple(
                (
                    NAMES[name],
                    higher[found[name]],
                    example(caused, name) or "none yet",
                    example(hurt, name) or "none yet",
                )
                for name in told
            ),
            because=_numbers(told),
        )
    if rest := [name for name in names if name not in told]:
        yield Paragraph(
            f"Also seen in two ways, with no example yet: {'; '.join(NAMES[name] for name in rest)}.",
            because=_numbers(rest),
        )


def _numbers(names: Sequence[str]) -> Because:
    """Where a line comes from, without the numbers: those are for each to tell."""
    return tuple((NAMES[name], "a number from each of you") for name in names)


def _focus(focus: str, hurt: Answers, caused: Answers) -> Iterator[Block]:
    yield Heading("One focus for next week")
    if focus not in NAMES:
        yield Paragraph("The one who was hurt has not named a focus yet. It waits for them.")
        return
    both = " Both of you picked it." if hurt.choice("focus") == caused.choice("focus") == focus else ""
    yield Paragraph(
        f"“{NAMES[focus]}”. It comes from what the one who was hurt wrote, and what matters most to them.{both}",
        because=hurt.because("matters", "focus") or ((NAMES[focus], "a number from the one who was hurt"),),
    )
    own = {who: answers.choice("focus") for who, answers in (("was hurt", hurt), ("caused the hurt", caused))}
    for who, pick in own.items():
        if pick in NAMES and pick != focus:
            yield Paragraph(
                f"The one who {who} picked “{NAMES[pick]}”. It can come second.",
                because=((hurt.fields["focus"].label, NAMES[pick]),),
            )
