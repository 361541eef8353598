"""Which dates were had and which are to come, whose turn it is to plan, and what to do after a no."""

import datetime
from collections.abc import Iterator, Sequence

from ._report import Block, Paragraph
from ._worksheet import Answers, Entry

AFTER = ("before", "after", "laugh", "moment")
REFUSED = {"no", "not_now"}
FIRST = 2  # dates that the partner who caused the hurt plans before turns begin


def happened(answers: Answers, today: datetime.date) -> bool:
    """Whether a date was had: said so, or told of afterwards; a day to come was not."""
    when = answers.date("date")
    if (when and when > today) or answers.choice("went") in {"planned", "off"}:
        return False
    return bool(answers.choice("went") or any(answers.words(name) for name in AFTER))


def had(entries: Sequence[Entry], today: datetime.date) -> list[Answers]:
    """The dates that were had, in the order of their days; one without a day comes where it was written."""
    found = [entry.answers for entry in entries if happened(entry.answers, today)]
    return sorted(found, key=lambda one: one.date("date") or datetime.date.min)


def coming(entries: Sequence[Entry], today: datetime.date) -> list[tuple[datetime.date, Answers]]:
    """Days from today on with a date that nobody refused or called off, soonest first."""
    found = [(when, entry.answers) for entry in entries if (when := entry.answers.date("date")) and when >= today]
    return sorted(
        (
            (when, one)
            for when, one in found
            if one.choice("went") in {"", "planned"}
            and one.choice("answer") not in REFUSED
            and not happened(one, today)
        ),
        key=lambda pair: pair[0],
    )


def side(entries: Sequence[Entry]) -> str:
    """The side the reader named last: "hurt", "caused", or nothing."""
    return next((said for entry in reversed(entries) if (said := entry.answers.choice("side"))), "")


def next_planner(entries: Sequence[Entry], today: datetime.date) -> str:
    """Who plans next, "hurt" or "caused": the one who caused the hurt for the first two, then in turns."""
    mine = side(entries) or "caused"
    theirs = "hurt" if mine == "caused" else "caused"
    all_dates = [*had(entries, today), *(one for _, one in coming(entries, today))]
    planned = [{"me": mine, "partner": theirs}.get(one.choice("who"), "") for one in all_dates]
    planned = [one for one in planned if one]
    if planned.count("caused") < FIRST:
        return "caused"
    return "hurt" if planned[-1] == "caused" else "caused"


def turns(entries: Sequence[Entry], today: datetime.date) -> Iterator[Block]:
    """Whose turn it is; the partner who was hurt may pass."""
    if not goes_on(entries, today):
        return
    mine, turn = side(entries), next_planner(entries, today)
    if not mine:
        yield Paragraph("The partner who caused the hurt plans the first two dates. After that, take turns.")
        return
    because = _because(entries, "side", "who")
    if turn == mine == "caused":
        yield Paragraph("The next date to plan is yours. Ask, and let them say no.", because=because)
    elif turn == "caused":
        yield Paragraph("The next date to plan is your partner’s. You may say no to it.", because=because)
    elif mine == "hurt":
        yield Paragraph("The next date to plan is yours, if you want to. You may pass.", because=because)
    else:
        yield Paragraph("The next date to plan is your partner’s, if they want to. They may pass.", because=because)


def _answered(entries: Sequence[Entry]) -> list[Answers]:
    return [entry.answers for entry in entries if entry.answers.choice("answer") in {"yes", *REFUSED}]


def resting(entries: Sequence[Entry]) -> bool:
    """Whether the reader's own last two invitations were refused, so that asking rests."""
    own = [one for one in _answered(entries) if one.choice("who") != "partner"]
    return len(own) >= 2 and all(one.choice("answer") in REFUSED for one in own[-2:])


def goes_on(entries: Sequence[Entry], today: datetime.date) -> bool:
    """Whether a next date is a question at all: not after a no, nor when the reasons no longer hold."""
    if entries[-1].answers.choice("still") == "no":
        return False
    answered = _answered(entries)
    refused = bool(answered) and answered[-1].choice("answer") in REFUSED
    return not refused or bool(coming(entries, today))


def refusals(entries: Sequence[Entry]) -> Iterator[Block]:
    """What a no, or two of them, asks of the one who invited."""
    answered = _answered(entries)
    if not answered or answered[-1].choice("answer") not in REFUSED:
        return
    if resting(entries):
        yield Paragraph(
            "Your last two invitations were not a yes. Let the asking rest. The next one is theirs to make.",
            because=tuple(pair for one in answered[-2:] for pair in one.because("answer")),
        )
    else:
        yield Paragraph(
            "The last answer was not a yes. A no needs no reason, and it is asked only once.",
            because=answered[-1].because("answer"),
        )


def _because(entries: Sequence[Entry], *names: str) -> tuple[tuple[str, str], ...]:
    """The questions with their answers from all entries, each once."""
    found = (pair for entry in entries for name in names for pair in entry.answers.because(name))
    return tuple(dict.fromkeys(found))
