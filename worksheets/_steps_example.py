"""A sheet of Ana's (a composite): five months after the hidden messages on Sam's phone."""

import datetime

from ._worksheet import Example


def _row(number: int, kind: str, today: str, easier: str = "", stop: str = "", own: str = "") -> dict[str, list[str]]:
    words = {"kind": kind, "own": own, "today": today, "easier": easier, "stop": stop}
    return {f"steps.{number}.{name}": [text] for name, text in words.items() if text}


EXAMPLE = Example(
    story=(
        "Five months ago Ana found hidden messages on Sam’s phone. She fills this in alone, at her sister’s. "
        "Ana and Sam are made up from many people."
    ),
    today=datetime.date(2026, 9, 12),
    entries=(
        {
            "answered": ["2026-09-08"],
            "side": ["hurt"],
            "signal": ["Two taps on the arm, or the word “kettle”"],
            "after": ["Tea, and no talk about how it was. I sleep in the small room."],
            "worries": ["none"],
            "health": ["done"],
        }
        | _row(0, "meal", "yes", "The radio on, phones in the hall")
        | _row(1, "walk", "yes", "By the canal, in daylight")
        | _row(2, "hand", "yes", "When I am the one who starts", "When you squeeze")
        | _row(3, "hug", "yes", "In the kitchen, with a count to ten")
        | _row(4, "bed", "maybe", "On Saturday, with the lamp on", "When the phone is on your side")
        | _row(5, "kiss", "not_now")
        | _row(6, "sexual", "no"),
    ),
)
