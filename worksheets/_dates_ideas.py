"""Things two people can do, and which of them fit what a reader has today: money, strength, time, access.

None leads anywhere but itself. Some are new to most people: in Aron, Norman, Aron, McKenna and Heyman (2000),
Journal of Personality and Social Psychology 78(2), even seven minutes of a new task together were felt as good.
It was not tested after a betrayal, so nothing is promised.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ._report import Block, Bullets, Heading
from ._worksheet import Answers

SHOWN = 3
MONEY = {"free": 0, "little": 1, "some": 2}
ENERGY = {"low": 0, "middle": 1, "high": 2}
MINUTES = {"quarter": 15, "hour": 60, "half": 240}


@dataclass(frozen=True)
class Idea:
    """One thing to do. `fits` names the needs it meets: seat, quiet, home, apart."""

    words: str
    kind: str
    money: int
    energy: int
    minutes: int
    fits: str = ""


IDEAS = (
    Idea("Drink something warm outside and name five sounds", "out", 0, 0, 15, "seat quiet"),
    Idea("Walk one street that neither of you knows", "out", 0, 1, 60, "quiet"),
    Idea("Watch the sun go down from a bench", "out", 0, 0, 60, "seat quiet"),
    Idea("Take a bus or train to its last stop and back", "out", 1, 1, 240, "seat"),
    Idea("Cook one dish from a place you have never been", "food", 1, 1, 60, "home quiet"),
    Idea("Have breakfast in the evening", "food", 0, 0, 60, "home seat quiet"),
    Idea("Eat the same snack on a call, and guess what is in it", "food", 1, 0, 15, "apart seat quiet home"),
    Idea("Share one plate in a place with its own entrance level", "food", 2, 0, 60, "seat"),
    Idea("Play a card game from when you were ten", "play", 0, 0, 60, "home seat quiet"),
    Idea("Do one crossword or puzzle together, also by phone", "play", 0, 0, 15, "apart home seat quiet"),
    Idea("Throw, bowl or roll something at something", "play", 1, 2, 60),
    Idea("Play each other three songs and say nothing of the past", "music", 0, 0, 15, "apart home seat"),
    Idea("Dance to one song in the kitchen, or in a chair", "music", 0, 1, 15, "home seat"),
    Idea("Hear live music, near the door", "music", 2, 1, 240, "seat"),
    Idea("Draw each other badly for five minutes", "make", 0, 0, 15, "apart home seat quiet"),
    Idea("Plant something in a pot", "make", 1, 1, 60, "home quiet seat"),
    Idea("Mend one thing that has been broken for a year", "make", 0, 1, 60, "home quiet"),
    Idea("See a film, and pick the best minor character", "see", 1, 0, 240, "seat home"),
    Idea("Visit a museum for one room only", "see", 1, 1, 60, "quiet seat"),
    Idea("Learn ten words of a language neither of you speaks", "learn", 0, 0, 15, "home seat quiet apart"),
    Idea("Take one class of something neither of you can do", "learn", 2, 2, 240),
    Idea("Carry someone’s shopping, or write a card to someone alone", "kind", 0, 1, 60, "home seat quiet apart"),
    Idea("Read in one room, each your own book", "rest", 0, 0, 60, "home seat quiet"),
    Idea("Keep the line open and read, each at home", "rest", 0, 0, 60, "apart home seat quiet"),
)


def fitting(answers: Answers) -> list[Idea]:
    """Ideas within the money, strength and time that were ticked, and that meet every need; blank is no limit."""
    money = MONEY.get(answers.choice("money"), 9)
    energy = ENERGY.get(answers.choice("energy"), 9)
    minutes = MINUTES.get(answers.choice("time"), 999)
    needs = set(answers.choices("access"))
    return [
        one
        for one in IDEAS
        if one.money <= money and one.energy <= energy and one.minutes <= minutes and needs <= set(one.fits.split())
    ]


def ideas(answers: Answers, done: Sequence[str]) -> Iterator[Block]:
    """A few ideas that fit, kinds you have done least first; nothing unless a limit or need was ticked."""
    because = answers.because("money", "energy", "time", "access")
    if not because:
        return
    yield Heading("A few ideas that fit")
    found = sorted(fitting(answers), key=lambda one: done.count(one.kind))
    if found:
        yield Bullets(tuple(one.words for one in _varied(found)), because=because)
    else:
        yield Bullets(("None of ours fits all of that. Ten minutes side by side is a date too.",), because=because)


def _varied(found: Sequence[Idea]) -> list[Idea]:
    """The first few, each of another kind where there are enough kinds."""
    first: dict[str, Idea] = {}
    for one in found:
        first.setdefault(one.kind, one)
    rest = [one for one in found if one not in first.values()]
    return [*first.values(), *rest][:SHOWN]
