"""The cards of Hard moments: one to carry, and one for a partner with chosen lines only."""

from collections.abc import Iterator, Sequence

from ._report import Block, Card, Heading, Section
from ._words import t
from ._worksheet import Answers, Entry

LINES = 3  # a wallet card is small


def cards(entries: Sequence[Entry]) -> Iterator[Block]:
    """The newest words for each part of the card; a part that was never filled is not there."""
    sections = list(_own(entries))
    partner = _partner(entries)
    if sections or partner:
        yield Heading(t("Your card"))
    if sections:
        yield Card(t("When the alarm goes off"), tuple(sections), shape="wallet")
    if partner:
        yield Card(t("What helps me in a hard moment"), partner, shape="wallet")


def _own(entries: Sequence[Entry]) -> Iterator[Section]:
    for name, title in (("signs", t("My first signs")), ("helps", t("What helps my body"))):
        if lines := _newest(entries, name).lines(name)[:LINES]:
            yield Section(title, lines)
    people = tuple(_person(row) for row in _newest(entries, "people").rows("people"))
    if people:
        yield Section(t("Who I can turn to"), people)
    comfort = _newest(entries, "comfort")
    if wanted(comfort) and _newest(entries, "please").text("please"):
        yield Section(t("My partner can"), (_newest(entries, "please").text("please"),))


def _person(row: Answers) -> str:
    return ": ".join(words for words in (row.text("who"), row.text("how")) if words)


def wanted(answers: Answers) -> bool:
    """Whether the reader said they want their partner's comfort, always or sometimes."""
    return answers.choice("comfort") in {"yes", "sometimes"}


def _partner(entries: Sequence[Entry]) -> tuple[Section, ...]:
    if not wanted(_newest(entries, "comfort")):
        return ()
    titles = {"please": t("Please"), "please_not": t("Please do not"), "if_asked": t("Only if I ask")}
    chosen = _newest(entries, "for_partner").choices("for_partner")
    words = ((title, _newest(entries, name).text(name)) for name, title in titles.items() if name in chosen)
    return tuple(Section(title, (text,)) for title, text in words if text)


def _newest(entries: Sequence[Entry], name: str) -> Answers:
    """The newest entry where a field was filled, else the newest of all."""
    filled = (entry.answers for entry in reversed(entries) if entry.answers.words(name))
    return next(filled, entries[-1].answers)
