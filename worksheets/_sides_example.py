"""Kim's four entries (a composite): her partner Jo was away, and mocking, while Kim lost a pregnancy."""

import datetime

from ._worksheet import Example

_LISTS = {
    "love": ["She sings to the dog\nHow she knew my mother’s soup was missing something\nHer hands"],
    "hard.0.what": ["She jokes when someone is in pain"],
    "hard.0.change": ["must"],
    "hard.0.bear": ["no"],
    "hard.1.what": ["She is late for everything"],
    "hard.1.change": ["wont"],
    "hard.1.bear": ["yes"],
    "hard.2.what": ["She does not come when I call twice"],
    "hard.2.change": ["could"],
    "hard.2.bear": ["no"],
    "hard.3.what": ["That the story was told at that dinner"],
    "hard.3.change": ["wont"],
    "hard.3.bear": ["no"],
    "hard.4.what": ["Her sister still laughs about it"],
    "hard.4.change": ["unsure"],
    "kind_closer": ["You are not weak. You remember who she was in the good years."],
    "kind_away": ["Thank you for keeping watch. You may sit down for one evening."],
}


def _entry(date: str, *voices: tuple[str, str, str, str]) -> dict[str, list[str]]:
    names = ("side", "says", "guards", "strength")
    written = {
        f"voices.{number}.{name}": [words]
        for number, voice in enumerate(voices)
        for name, words in zip(names, voice, strict=True)
        if words
    }
    return {"date": [date], **written}


EXAMPLE = Example(
    story=(
        "Jo was away, and mocking, while Kim lost a pregnancy. These are Kim’s notes from three weeks. "
        "She has decided nothing, and the sheet does not ask her to. Kim and Jo are made up from many people."
    ),
    today=datetime.date(2026, 6, 21),
    entries=(
        _entry("2026-05-30", ("away", "I hate her. I want to be where she has never been.", "my dignity", "9")),
        _entry(
            "2026-06-06",
            ("closer", "She made the soup and said nothing clever.", "eleven years", "5"),
            ("away", "One soup.", "me, from hoping too soon", "8"),
        ),
        _entry("2026-06-13", ("both", "I want her hand and I want it off me.", "", "7")),
        _entry(
            "2026-06-20",
            ("closer", "I miss her in the next room.", "the part of me that can love", "7"),
            ("away", "I rang four times.", "the one who lay there alone", "8"),
            ("closer", "She asked, and did not argue.", "", ""),
        )
        | _LISTS,
    ),
)
