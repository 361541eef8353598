"""The agreement of Pause: a sheet in "we" for the fridge, a slip for each, and words for a timer."""

import datetime
import re
from collections.abc import Iterator

from ._fields import day
from ._report import Block, Card, Heading, Letter, Section
from ._worksheet import Answers

ALWAYS = "Each of us may always go out of the room, or out of the door."


def made(answers: Answers, today: datetime.date) -> Iterator[Block]:
    """The fridge sheet, the slips and the timer's words."""
    yield Heading("Your agreement")
    yield Card(f"Our pause, {day(today)}", tuple(_sections(answers)), shape="fridge")
    slips = tuple(_slips(answers))
    if slips:
        yield Heading("A slip for each of you")
        yield from slips
    yield Letter("Words for a timer, or to send", (*_start(answers), *_end(answers)))


def _sections(answers: Answers) -> Iterator[Section]:
    if answers.text("word"):
        yield Section("We say", (answers.text("word"),))
    yield Section("We pause", (f"For {answers.words('minutes')}. Either of us can ask. The other says yes.", ALWAYS))
    yield Section("We come back", tuple(_back(answers)))
    if neither := _ticked(answers, "neither"):
        yield Section("In a pause, neither of us will", neither)
    if urgent := _ticked(answers, "urgent"):
        yield Section("What cannot wait", urgent)
    if answers.text("more"):
        yield Section("We also agree", (answers.text("more"),))
    review = answers.date("review")
    if review:
        yield Section("We look at this again", (day(review),))


def _back(answers: Answers) -> Iterator[str]:
    yield f"We are back within {hours(answers)}. One who needs longer says so, and says when. It is never over a day."
    if answers.text("restart"):
        yield answers.text("restart")
    if answers.text("twice"):
        opening = "" if re.match(r"we\b", answers.text("twice"), re.IGNORECASE) else "we will "
        yield f"If we fail to come back twice, {opening}{answers.text('twice')}"


def hours(answers: Answers) -> str:
    """The time until both are back, in words."""
    back = answers.number("back")
    return "1 hour" if back == 1 else f"{back} hours"


def _ticked(answers: Answers, name: str) -> tuple[str, ...]:
    other = answers.text(f"{name}_other")
    return (*(answers.label(name, one) for one in answers.choices(name)), *((other,) if other else ()))


def _slips(answers: Answers) -> Iterator[Card]:
    for row in answers.rows("each"):
        own = (("My first signs", "signs"), ("I go", "place"), ("There I", "calm"))
        sections = [Section(title, (row.text(name),)) for title, name in own if row.text(name)]
        if answers.text("word"):
            sections.insert(1 if row.text("signs") else 0, Section("I say", (answers.text("word"),)))
        sections.append(Section("Then", (f"{answers.words('minutes')}. Back within {hours(answers)}.",)))
        yield Card(f"{row.text('who')}: my pause" if row.text("who") else "My pause", tuple(sections), shape="wallet")


def _start(answers: Answers) -> Iterator[str]:
    word = f"{answers.text('word')}. " if answers.text("word") else ""
    yield f"{word}I need a pause of {answers.words('minutes')}. I am back within {hours(answers)}."
    yield "I want to hear you. I cannot do it well right now."


def _end(answers: Answers) -> Iterator[str]:
    yield "When the timer rings: Am I calm enough to listen? Then I go back now."
    yield "If not: I tell you so now, and I name a new time, within a day of the start."
