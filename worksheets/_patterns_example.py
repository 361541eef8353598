"""Kim's nine weeks (a composite): Jo was away, and mocking, while Kim lost a pregnancy."""

import datetime

from ._worksheet import Example


def _week(date: str, numbers: str, **more: str) -> dict[str, list[str]]:
    """A week from its numbers in the order calming, steady, respect, gestures, hearing, size, owning."""
    names = ("calming", "steady", "respect", "gestures", "hearing", "size", "owning")
    given = {name: [value] for name, value in zip(names, numbers.split(), strict=True) if value != "-"}
    return {"date": [date], "side": ["hurt"], **given, **{name: words.split("|") for name, words in more.items()}}


EXAMPLE = Example(
    story=(
        "Jo was away, and mocking, while Kim lost a pregnancy. Kim fills this in on Sundays. One week she was at "
        "her sister’s and wrote nothing. Kim and Jo, two women, are made up from many people."
    ),
    today=datetime.date(2026, 10, 18),
    entries=(
        _week("2026-08-16", "2 3 4 1 3 2 4"),
        _week("2026-08-23", "3 3 5 8 3 2 4", gestures_example="Flowers at work, a big box"),
        _week("2026-08-30", "3 4 6 0 4 3 5", matters="calming|size"),
        _week("2026-09-06", "4 4 6 1 4 - 5", matters="calming|size"),
        _week("2026-09-20", "5 5 7 2 5 3 5", matters="calming|size", focus="size"),
        _week(
            "2026-09-27", "5 5 7 9 6 3 6", matters="calming|size", gestures_example="A weekend away, out of the blue"
        ),
        _week("2026-10-04", "6 6 7 1 6 4 6", matters="calming|size", focus="size"),
        _week("2026-10-11", "6 6 8 1 - 4 6", matters="calming|size", focus="size", away_middle="hearing"),
        _week(
            "2026-10-18",
            "6 6 8 2 6 3 7",
            matters="calming|size",
            focus="calming",
            away_hard="room",
            calming_example="Rang from the train when it was late",
            steady_example="Kept Tuesday free, three weeks in a row",
            respect_example="Stopped her brother’s joke at dinner",
            hearing_example="Sat with me on Friday and did not fix it",
            size_example="Said “that was months ago” about the due date",
            excuses="5",
            excuses_example="Began with “I was scared”, then stopped",
            owning_example="Told her mother the true story",
            asking="4",
            asking_example="Asked once, on Monday",
        ),
    ),
)
