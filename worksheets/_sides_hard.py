"""The hard things of Two parts of me, sorted by whether they can change and can be lived beside."""

from collections.abc import Iterator, Sequence

from ._report import Because, Block, Bullets, Heading, Notice, Paragraph
from ._worksheet import Answers


def hard(rows: Sequence[Answers]) -> Iterator[Block]:
    """The hard things in groups, each thing in one; those that nothing goes around come first."""
    groups: dict[str, list[Answers]] = {}
    for row in rows:
        if row.text("what"):
            groups.setdefault(_place(row), []).append(row)
    if groups:
        yield Heading("The hard things")
        yield from _walls(groups.get("wall", []))
        yield from _group("These have to change, you wrote:", groups.get("must", []))
        yield from _group("These could change, you wrote:", groups.get("could", []))
        yield from _group("These will not change, and you could live beside them:", groups.get("stone", []))
        yield from _group("Not sorted yet. You do not have to know:", groups.get("open", []))


def _place(row: Answers) -> str:
    change, bear = row.choice("change"), row.choice("bear")
    if change == "wont":
        return {"no": "wall", "yes": "stone"}.get(bear, "open")
    return change if change in {"must", "could"} else "open"


def _walls(rows: Sequence[Answers]) -> Iterator[Block]:
    yield from _group("These will not change, and you cannot live beside them:", rows)
    if rows:
        yield Paragraph(
            "You can walk around a stone. You cannot walk around a wall, however much you love the garden."
        )
        yield Notice(
            "You do not have to decide anything about these tonight. When your head is calm, this can help:",
            "worksheets/hopes/",
            "What I have put in, what I hope for",
        )


def _group(words: str, rows: Sequence[Answers]) -> Iterator[Block]:
    if rows:
        yield Paragraph(words)
        yield Bullets(tuple(row.text("what") for row in rows), because=_because(rows))


def _because(rows: Sequence[Answers]) -> Because:
    return tuple(
        (
            row.text("what"),
            "; ".join(words for words in (row.words("change"), row.words("bear")) if words) or "no mark",
        )
        for row in rows
    )
