"""Sam's reviews of six weeks (a composite): Sam had hidden months of messages from Ana."""

import datetime

from ._worksheet import Example

_KEEP = {
    "names": ["Ana\nMira Lorenz"],
    "names_as": ["initials"],
    "questions.0.question": ["How do I answer when Ana asks the same thing again?"],
    "questions.0.priority": ["7"],
    "questions.1.question": ["Can we tell my mother?"],
    "questions.1.priority": ["7"],
}


def _me(sleep: int | None, friends: int, body: int, joy: int) -> dict[str, list[str]]:
    said = {"friends": friends, "body": body, "joy": joy, **({} if sleep is None else {"sleep": sleep})}
    return {name: [str(value)] for name, value in said.items()}


EXAMPLE = Example(
    story=(
        "Sam hid months of messages from Ana. The contact has ended. These are three of Sam’s reviews, "
        "the last on the night before a session. Sam and Ana are made up from many people."
    ),
    today=datetime.date(2026, 7, 1),
    entries=(
        {
            "date": ["2026-05-20"],
            "period": ["the first weeks"],
            "helped": ["The phone face up at dinner"],
            "hurt": ["Ana woke at three and I slept on"],
            **_me(4, 3, 5, 2),
            **{name: value for name, value in _KEEP.items() if not name.startswith("questions.1")},
        },
        {
            "date": ["2026-06-10"],
            "helped": ["Walking with my brother on Sundays"],
            "hurt": ["A week of short answers, mine"],
            **_me(None, 5, 5, 3),
            **_KEEP,
        },
        {
            "date": ["2026-07-01"],
            "period": ["three weeks"],
            "helped": ["Telling Ana before she asked\nThe walk on Sundays"],
            "hurt": ["Mira Lorenz wrote to me at work"],
            **_me(6, 5, 4, 4),
            "slip": ["slip"],
            "slip_whose": ["mine"],
            "slip_what": ["I read Mira’s message twice before I told Ana. Then I told her, the same evening."],
            "slip_told": ["told"],
            "slip_steps": ["stop", "tell"],
            **_KEEP,
            "questions.2.question": ["What do I do if Mira writes again?"],
            "questions.2.priority": ["9"],
            "questions.3.question": ["Which evening is for talks?"],
            "questions.3.priority": ["4"],
            "questions.3.talked": ["yes"],
            "lines.0.words": ["I will say where I am before she has to ask"],
            "lines.0.origin": ["Promises"],
            "lines.0.urgent": ["5"],
            "fear": ["I miss who I was in those messages. Not her. Me."],
            "fear_on": ["no"],
            "closed": ["That my brother knew."],
            "next": ["2026-07-22"],
        },
    ),
)
