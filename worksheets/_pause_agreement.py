"""The agreement of Pause: a sheet in "we" for the fridge, a slip for each, and words for a timer."""

import datetime
import re
from collections.abc import Iterator

from ._fields import day
from ._report import Block, Card, Heading, Letter, Section
from ._words import n, t
from ._worksheet import Answers


def made(answers: Answers, today: datetime.date) -> Iterator[Block]:
    """The fridge sheet, the slips and the timer's words."""
    yield Heading(t("Your agreement"))
    yield Card(t("Our pause, {day}", day=day(today)), tuple(_sections(answers)), shape="fridge")
    slips = tuple(_slips(answers))
    if slips:
        yield Heading(t("A slip for each of you"))
        yield from slips
    yield Letter(t("Words for a timer, or to send"), (*_start(answers), *_end(answers)))


def _sections(answers: Answers) -> Iterator[Section]:
    if answers.text("word"):
        yield Section(t("We say"), (answers.text("word"),))
    yield Section(
        t("We pause"),
        (
            t("For {minutes}. Either of us can ask. The other says yes.", minutes=answers.words("minutes")),
            t("Each of us may always go out of the room, or out of the door."),
        ),
    )
    yield Section(t("We come back"), tuple(_back(answers)))
    if neither := _ticked(answers, "neither"):
        yield Section(t("In a pause, neither of us will"), neither)
    if urgent := _ticked(answers, "urgent"):
        yield Section(t("What cannot wait"), urgent)
    if answers.text("more"):
        yield Section(t("We also agree"), (answers.text("more"),))
    review = answers.date("review")
    if review:
        yield Section(t("We look at this again"), (day(review),))


def _back(answers: Answers) -> Iterator[str]:
    yield t(
        "We are back within {hours}. One who needs longer says so, and says when. It is never over a day.",
        hours=hours(answers),
    )
    if answers.text("restart"):
        yield answers.text("restart")
    if answers.text("twice"):
        twice = answers.text("twice")
        if re.match(r"we\b", twice, re.IGNORECASE):
            yield t("If we fail to come back twice, {twice}", twice=twice)
        else:
            yield t("If we fail to come back twice, we will {twice}", twice=twice)


def hours(answers: Answers) -> str:
    """The time until both are back, in words."""
    back = answers.number("back")
    return n(back or 0, "1 hour", "{n} hours")


def _ticked(answers: Answers, name: str) -> tuple[str, ...]:
    other = answers.text(f"{name}_other")
    return (*(answers.label(name, one) for one in answers.choices(name)), *((other,) if other else ()))


def _slips(answers: Answers) -> Iterator[Card]:
    for row in answers.rows("each"):
        own = ((t("My first signs"), "signs"), (t("I go"), "place"), (t("There I"), "calm"))
        sections = [Section(title, (row.text(name),)) for title, name in own if row.text(name)]
        if answers.text("word"):
            sections.insert(1 if row.text("signs") else 0, Section(t("I say"), (answers.text("word"),)))
        sections.append(
            Section(
                t("Then"),
                (t("{minutes}. Back within {hours}.", minutes=answers.words("minutes"), hours=hours(answers)),),
            )
        )
        yield Card(
            t("{who}: my pause", who=row.text("who")) if row.text("who") else t("My pause"),
            tuple(sections),
            shape="wallet",
        )


def _start(answers: Answers) -> Iterator[str]:
    word = f"{answers.text('word')}. " if answers.text("word") else ""
    yield t(
        "{word}I need a pause of {minutes}. I am back within {hours}.",
        word=word,
        minutes=answers.words("minutes"),
        hours=hours(answers),
    )
    yield t("I want to hear you. I cannot do it well right now.")


def _end(answers: Answers) -> Iterator[str]:
    yield t("When the timer rings: Am I calm enough to listen? Then I go back now.")
    yield t("If not: I tell you so now, and I name a new time, within a day of the start.")
