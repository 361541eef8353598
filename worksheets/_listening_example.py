"""Sam's practice and four talks (a composite): Sam hid messages from Ana for months."""

import datetime

from ._worksheet import Example

_PRACTICE = {
    "line_text": ["b"],
    "line_late": ["a"],
    "line_money": ["d"],
    "line_alone": ["a"],
    "line_joke": ["d"],
    "line_again": ["a"],
    "line_touch": ["c"],
    "line_fool": ["d"],
    "line_song": ["a"],
    "line_year": ["b"],
}


def _talk(day: str, topic: str, guess: int, heard: int | None, missed: str) -> dict[str, list[str]]:
    return {
        "date": [day],
        "topic": [topic],
        "guess": [str(guess)],
        "heard": [] if heard is None else [str(heard)],
        "missed": [missed],
    }


EXAMPLE = Example(
    story=(
        "Sam hid messages from Ana for months. Sam practised alone first. Then, on evenings that suited Ana, "
        "they talked for twenty minutes. Ana and Sam are made up from many people."
    ),
    today=datetime.date(2026, 6, 24),
    entries=(
        {**_PRACTICE, "date": ["2026-05-20"]},
        _talk("2026-05-27", "the phone at dinner", 8, 3, "That I eat with one eye on the phone.\nThat I am tired."),
        _talk("2026-06-03", "the night of the call", 7, 4, "How long the night was."),
        _talk("2026-06-10", "her sister’s visit", 6, None, ""),
        {
            **_talk("2026-06-17", "the train home", 6, 6, "That the train is where I read them first."),
            "facts": ["She takes the slow train now, to have a seat by the door. It was only since March."],
            "feelings": ["Trapped. Ashamed that she plans her way home."],
            "meaning": ["The way home was her rest. I took that too, but I did not mean to."],
            "defence": ["I have said sorry for the train three times."],
            "sense": ["Of course she sits by the door. She found out in the middle of a full train."],
        },
    ),
)
