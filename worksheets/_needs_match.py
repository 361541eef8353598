"""Needs of one person beside offers of the other: by the menu first, then by shared words."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from ._needs_menu import kind, said, source, weight
from ._report import Block, Bullets, Heading, Paragraph, Table
from ._worksheet import Answers

COMMON = frozenset(re.findall(r"\w+", "about been from have into more that them they this what when will with your"))


@dataclass(frozen=True)
class Pair:
    """One need and the offer that goes with it."""

    need: Answers
    offer: Answers


@dataclass(frozen=True)
class Match:
    """The three lists: matched; asked and not offered; offered and not asked."""

    pairs: tuple[Pair, ...]
    asked: tuple[Answers, ...]
    offered: tuple[Answers, ...]


def match(needs: Sequence[Answers], offers: Sequence[Answers]) -> Match:
    """Give each need at most one offer, most important need first."""
    asked, offered, pairs = sorted(needs, key=weight), list(offers), []
    for fits in (_by_menu, _by_words):
        for need in tuple(asked):
            if offer := _first(need, offered, fits):
                asked.remove(need)
                offered.remove(offer)
                pairs.append(Pair(need, offer))
    pairs.sort(key=lambda pair: weight(pair.need))
    return Match(tuple(pairs), tuple(asked), tuple(offered))


def _first(need: Answers, offers: Sequence[Answers], fits: Callable[[Answers, Answers], bool]) -> Answers | None:
    return next((offer for offer in offers if fits(need, offer)), None)


def _by_menu(need: Answers, offer: Answers) -> bool:
    return _chosen(need) == _chosen(offer) != ""


def _chosen(row: Answers) -> str:
    chosen = row.choice(kind(row))
    return "" if chosen == "other" else chosen


def _by_words(need: Answers, offer: Answers) -> bool:
    if _chosen(need) and _chosen(offer):
        return False
    one, other = _words(said(need)), _words(said(offer))
    shared = one & other
    return len(shared) >= 2 and 2 * len(shared) >= min(len(one), len(other))


def _words(text: str) -> set[str]:
    return {word for word in re.findall(r"\w{4,}", text.casefold()) if word not in COMMON}


def lists(found: Match) -> Iterator[Block]:
    """The three lists in words, each with the rows it came from."""
    if found.pairs:
        yield Heading("Asked and offered")
        yield Table(
            "Read each line out loud together. Does it mean the same to both?",
            ("Asked", "Offered", "Honest limit"),
            tuple(_line(pair) for pair in found.pairs),
            because=source(*(row for pair in found.pairs for row in (pair.need, pair.offer))),
        )
        yield from _how_often(found.pairs)
    if found.asked:
        yield Heading("Asked, not offered")
        yield Bullets(tuple(said(row) for row in found.asked), because=source(*found.asked))
        yield Paragraph("A no is allowed, best with a reason. Is there a smaller form, or a later time?")
    if found.offered:
        yield Heading("Offered, not asked")
        yield Bullets(tuple(said(row) for row in found.offered), because=source(*found.offered))
        yield Paragraph("Ask first whether it is wanted. Not now is a full answer.")


def _line(pair: Pair) -> tuple[str, str, str]:
    return (
        _and(said(pair.need), pair.need.text("looks")),
        _and(said(pair.offer), pair.offer.text("when")),
        pair.offer.text("limit") or "none named",
    )


def _and(name: str, more: str) -> str:
    return name if more in {"", name} else f"{name}: {more}"


def _how_often(pairs: Sequence[Pair]) -> Iterator[Block]:
    for pair in pairs:
        asked, offered = pair.need.words("often"), pair.offer.words("often")
        if asked and offered and asked != offered:
            yield Paragraph(
                f"“{said(pair.need)}”: asked “{asked}”, offered “{offered}”. Begin with what can be kept.",
                because=(*pair.need.because("often"), *pair.offer.because("often")),
            )
