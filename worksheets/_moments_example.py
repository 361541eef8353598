"""Ana's five weeks (a composite): months of hidden messages came to light in the spring."""

import datetime

from ._worksheet import Example

_CARD = {
    "signs": ["My jaw goes tight\nI read the same line again\nI want to look at the phone"],
    "helps": ["Cold water on my wrists\nA walk round the block\nBreathing out slowly"],
    "people.0.who": ["My sister"],
    "people.0.how": ["ring, any hour"],
    "people.1.who": ["Noor from work"],
    "people.1.how": ["message first"],
    "comfort": ["sometimes"],
    "please": ["Put the phone face up and sit near me"],
    "please_not": ["Tell me it was months ago"],
    "if_asked": ["A hand on my back"],
    "for_partner": ["please", "please_not"],
    "dates.0.day": ["2026-06-14"],
    "dates.0.what": ["the day I found the messages"],
    "dates.0.plan": ["take the day off and see my sister."],
}


def _moment(
    date: str, time: str, what: str, kinds: str, tried: str, before: int, after: int | None
) -> dict[str, list[str]]:
    return {
        "date": [date],
        "time": [time],
        "what": [what],
        "kinds": kinds.split(),
        "body": ["heart", "tight"],
        "tried": tried.split(),
        "before": [str(before)],
        "after": [] if after is None else [str(after)],
    }


EXAMPLE = Example(
    story=(
        "Ana found months of hidden messages on Sam’s phone. These are her notes from five weeks, "
        "a few of them on bad nights. Ana and Sam are made up from many people."
    ),
    today=datetime.date(2026, 6, 3),
    entries=(
        _moment("2026-04-27", "evening", "Phone buzzed at dinner", "phone", "check", 8, 8),
        _moment("2026-04-30", "night", "Could not sleep, Sam out late", "alone", "breath water", 9, 6),
        _moment("2026-05-04", "evening", "Phone face down on the sofa", "phone tone", "move", 7, 5),
        _moment("2026-05-05", "afternoon", "Our song in the supermarket", "smell place", "water move", 8, 4),
        _moment("2026-05-19", "evening", "Phone buzzed, Sam smiled", "phone", "check", 8, 7),
        _moment("2026-05-21", "evening", "A name I know on the screen", "phone", "water breath pause", 9, 5),
        _moment("2026-05-28", "night", "Woke at three", "alone", "", 6, None),
        _moment("2026-06-01", "evening", "Phone left in the hall, odd", "phone", "move breath", 5, 2) | _CARD,
    ),
)
