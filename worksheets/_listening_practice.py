"""The practice part of Listening: what each chosen reply may do, and the slip that was chosen most."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ._listening_lines import LINES, SLIPS, Kind, Line
from ._report import Bars, Because, Block, Bullets, Heading, Paragraph
from ._worksheet import Entry

ENOUGH = 3  # slips of one kind before it is named


@dataclass(frozen=True)
class Chosen:
    """A line, the reply that was chosen to it, and what that reply does."""

    line: Line
    reply: str
    kind: Kind

    @property
    def because(self) -> Because:
        """The line and the reply, as question and answer."""
        return ((self.line.says, self.reply),)


def chosen(entries: Sequence[Entry]) -> list[Chosen]:
    """The newest reply to each line that has one; a letter that is not offered is passed over."""
    found = []
    for line in LINES:
        letters = [entry.answers.choice(line.name) for entry in entries]
        newest = next((letter for letter in reversed(letters) if letter), "")
        kind = line.kind(newest)
        if kind:
            found.append(Chosen(line, line.options()[newest], kind))
    return found


def slips(replies: Sequence[Chosen]) -> dict[Kind, list[Chosen]]:
    """The replies that slip, by what they do, most frequent first."""
    counted = Counter(one.kind for one in replies if one.kind != "hear")
    return {kind: [one for one in replies if one.kind == kind] for kind, _ in counted.most_common()}


def most(replies: Sequence[Chosen]) -> list[Kind]:
    """The slip that was chosen most, or several that tie; none of fewer than three."""
    found = slips(replies)
    top = max((len(those) for those in found.values()), default=0)
    return [kind for kind, those in found.items() if len(those) == top] if top >= ENOUGH else []


def practice(entries: Sequence[Entry]) -> Iterator[Block]:
    """What the chosen replies may do, kind by kind, each slip with another way."""
    replies = chosen(entries)
    if not replies:
        return
    yield Heading("Your replies, and what they may do")
    found = slips(replies)
    yield from _most(replies, found)
    for kind, those in found.items():
        yield from _slip(kind, those)
    if heard := [one for one in replies if one.kind == "hear"]:
        yield from _heard(heard, all_of_them=not found)


def _most(replies: Sequence[Chosen], found: dict[Kind, list[Chosen]]) -> Iterator[Block]:
    named = most(replies)
    if not named:
        return
    because = tuple(pair for kind in named for one in found[kind] for pair in one.because)
    yield Bars(
        "Slips you chose",
        "replies",
        tuple((SLIPS[kind][0], len(those)) for kind, those in found.items()),
        because=tuple(pair for those in found.values() for one in those for pair in one.because),
    )
    names = " and ".join(f"“{SLIPS[kind][0]}”" for kind in named)
    slip = "The slip you chose most is" if len(named) == 1 else "The slips you chose most are"
    yield Paragraph(f"{slip} {names}. Most people have one under strain.", because=because)


def _slip(kind: Kind, those: Sequence[Chosen]) -> Iterator[Block]:
    title, sounds, instead = SLIPS[kind]
    because = tuple(pair for one in those for pair in one.because)
    yield Paragraph(f"{title}. {sounds} To try: {instead}", because=because)
    yield Bullets(
        tuple(f"To {one.line.says} you chose “{one.reply}” Another way: “{one.line.heard()}”" for one in those),
        because=because,
    )


def _heard(heard: Sequence[Chosen], *, all_of_them: bool) -> Iterator[Block]:
    because = tuple(pair for one in heard for pair in one.because)
    yield Paragraph("These replies let the feeling be. They add no reason, no cure and no question of fact.", because)
    yield Bullets(tuple(f"To {one.line.says} you chose “{one.reply}”" for one in heard), because=because)
    if all_of_them:
        yield Paragraph("On a screen there is time to think. In a talk the heart races, and old habits come first.")
