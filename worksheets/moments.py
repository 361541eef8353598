"""Hard moments: a map of when the alarm goes off and what helps, and a card to carry.

The map counts and never grades; what helped is a median drop with its number of moments, from three up.
"""

import datetime
from collections.abc import Iterator, Sequence

from . import (
    Block,
    Choice,
    Choices,
    Date,
    Entry,
    LongText,
    Notice,
    Paragraph,
    Part,
    Report,
    Rows,
    Scale,
    Text,
    Worksheet,
)
from . import _moments_map as the_map
from ._moments_ahead import ahead
from ._moments_card import cards
from ._moments_example import EXAMPLE
from ._words import t

KINDS = {
    "place": "A place",
    "day": "A date or anniversary",
    "phone": "A phone or a message",
    "smell": "A smell, a song, a film",
    "tone": "A tone of voice or a look",
    "touch": "Touch or sex",
    "alone": "Being alone",
    "news": "News from someone",
    "other": "Something else",
}
BODY = {
    "heart": "Heart racing",
    "breath": "Short breath",
    "stomach": "Sick stomach",
    "shaking": "Shaking",
    "hot": "Hot or cold",
    "tight": "Tight chest or jaw",
    "numb": "Numb or far away",
    "head": "Thoughts going round",
}
TRIED = {
    "breath": "Slow breathing out",
    "water": "Cold water",
    "move": "Walking or moving",
    "senses": "Naming what I see and hear",
    "object": "Holding something",
    "words": "Saying where I am and what day it is",
    "write": "Writing it down",
    "person": "Talking to someone I trust",
    "partner": "Talking to my partner",
    "pause": "A pause, with a time to come back",
    "music": "Music or prayer",
    "check": "Checking their phone or things",
    "other": "Something else",
}

PARTS = (
    Part(
        "The moment",
        (
            Date("date", "Which day was it?"),
            Choice(
                "time",
                "When in the day?",
                options={
                    "morning": "Morning",
                    "afternoon": "Afternoon",
                    "evening": "Evening",
                    "night": "Night",
                },
            ),
            Text("what", "What happened, in a few words?", share=True),
            Choices("kinds", "What set it off?", options=KINDS),
            Choices("body", "What did your body do?", options=BODY),
            Text("thought", "What went through your mind?"),
            Scale("before", "How loud was the alarm?", low="quiet", high="as loud as it gets"),
        ),
        hint="One box is enough. You can come back to the rest.",
    ),
    Part(
        "What I tried",
        (
            Choices("tried", "What did you try?", options=TRIED),
            Text("tried_other", "Anything else you tried"),
            Scale("after", "How loud was the alarm after that?", low="quiet", high="as loud as it gets"),
        ),
    ),
    Part(
        "My card",
        (
            LongText("signs", "My first signs, up to three", hint="One on each line.", lines=3, carry=True),
            LongText("helps", "Three things that help my body", hint="One on each line.", lines=3, carry=True),
            Rows(
                "people",
                "Two people I can turn to",
                noun="person",
                paper=2,
                carry=True,
                fields=(Text("who", "Who"), Text("how", "How to reach them")),
            ),
        ),
        hint="Fill this in once, on a calm day. Each new moment starts with what you wrote last.",
    ),
    Part(
        "My partner’s part",
        (
            Choice(
                "comfort",
                "Do you want comfort from your partner in such a moment?",
                options={"yes": "Yes", "sometimes": "Sometimes", "no": "No"},
                carry=True,
            ),
            Text("please", "What I would like them to do", share=True, carry=True),
            Text("please_not", "What I would like them not to do", share=True, carry=True),
            Text("if_asked", "Only if I ask", share=True, carry=True),
            Choices(
                "for_partner",
                "Which of these may go on a card for them?",
                hint="Tick none, and no card is made for them.",
                options={"please": "What to do", "please_not": "What not to do", "if_asked": "Only if I ask"},
                carry=True,
            ),
        ),
        hint="Skip this part if you do not want their comfort. The card then says nothing of them.",
    ),
    Part(
        "Dates to be ready for",
        (
            Rows(
                "dates",
                "Days that may be hard",
                noun="day",
                paper=2,
                carry=True,
                fields=(
                    Date("day", "Day", hint="Last year’s day is fine: it comes round again."),
                    Text("what", "What day it is"),
                    Text("plan", "When it comes, I will"),
                ),
            ),
        ),
    ),
)


def report(entries: Sequence[Entry], today: datetime.date) -> Report:
    """Count what sets the alarm off, say what helped, look ahead at dates, and make the cards."""
    written = [entry for entry in entries if not entry.answers.blank]
    if not written:
        return (Paragraph(t("Nothing is written yet. One box is enough to begin: what happened?")),)
    return (*_looking_back(written, today), *ahead(written, today), *cards(written), *_further())


def _looking_back(entries: Sequence[Entry], today: datetime.date) -> Iterator[Block]:
    later = [entry for entry in entries if (day := entry.answers.date("date")) and day > today]
    if later:
        words = t("{moments} with a date still to come: not counted yet.", moments=the_map.moments(len(later)))
        yield Paragraph(words, because=the_map.because_of(later, "date"))
    moments = [entry for entry in entries if entry not in later and the_map.is_moment(entry)]
    if moments:
        yield from the_map.counts(moments)
        yield from the_map.over_time(moments)
        yield from the_map.helped(moments)
        yield from the_map.plan(moments)


def _further() -> Iterator[Block]:
    yield Notice(
        t("If the alarm is loud on most days, or your sleep is broken for weeks, a doctor can help."),
        "chapters/c5/",
        t("Read: Calm first"),
    )
    yield Notice(t("If it is your partner who frightens you, start with help."), "help/", t("Find help"))


worksheet = Worksheet(
    title="Hard moments: map and card",
    about="See what sets the alarm off and what helps. Make a card to carry.",
    audience="hurt",
    chapter="c5",
    seeds=("S22", "S24", "S28", "S29", "S30", "S31", "S32", "S34", "S57", "S58", "S59"),
    parts=PARTS,
    report=report,
    example=EXAMPLE,
    entries="dated",
    noun="moment",
)
