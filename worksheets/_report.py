"""What a report is made of: plain data that a page builds with textContent and a sheet prints."""

from dataclasses import asdict, dataclass
from typing import Any, ClassVar, Literal

Because = tuple[tuple[str, str], ...]
"""The questions and answers that a derived sentence came from."""


@dataclass(frozen=True)
class Heading:
    """Opens a section of the report."""

    kind: ClassVar[str] = "heading"
    text: str


@dataclass(frozen=True)
class Paragraph:
    """A derived sentence or two."""

    kind: ClassVar[str] = "paragraph"
    text: str
    because: Because = ()


@dataclass(frozen=True)
class Bullets:
    """Short derived lines."""

    kind: ClassVar[str] = "bullets"
    items: tuple[str, ...]
    because: Because = ()


@dataclass(frozen=True)
class Quote:
    """The reader's own words, unchanged; `label` says where they wrote them."""

    kind: ClassVar[str] = "quote"
    text: str
    label: str = ""


@dataclass(frozen=True)
class Table:
    """Rows of words under column headings; the first cell of a row names it."""

    kind: ClassVar[str] = "table"
    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    because: Because = ()


@dataclass(frozen=True)
class Series:
    """One line of a chart: a value for each day, None where nothing was written."""

    name: str
    values: tuple[int | None, ...]


@dataclass(frozen=True)
class Chart:
    """Series over days (ISO dates, ascending) between `low` and `high`; how it looks is the page's business."""

    kind: ClassVar[str] = "chart"
    caption: str
    days: tuple[str, ...]
    series: tuple[Series, ...]
    low: int = 0
    high: int = 10
    because: Because = ()


@dataclass(frozen=True)
class Bars:
    """How often each thing was, most frequent first; `noun` is what is counted, in the plural."""

    kind: ClassVar[str] = "bars"
    caption: str
    noun: str
    items: tuple[tuple[str, int], ...]
    because: Because = ()


@dataclass(frozen=True)
class Letter:
    """A text to read, copy or print by itself. Paragraphs hold the reader's words between fixed openings."""

    kind: ClassVar[str] = "letter"
    title: str
    paragraphs: tuple[str, ...]


@dataclass(frozen=True)
class Section:
    """A small heading of a card and the lines under it."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Card:
    """Something to print by itself and keep.

    A `wallet` card folds once to A7; a `fridge` sheet has large letters and places to sign; a `page` fills a sheet
    of paper; `plain` is as large as its words.
    """

    kind: ClassVar[str] = "card"
    title: str
    sections: tuple[Section, ...]
    shape: Literal["plain", "wallet", "fridge", "page"] = "plain"


@dataclass(frozen=True)
class Grid:
    """Boxes to tick by hand on paper: one row for each thing, one column for each time."""

    kind: ClassVar[str] = "grid"
    title: str
    columns: tuple[str, ...]
    rows: tuple[str, ...]


@dataclass(frozen=True)
class Event:
    """A day, as ISO text, and what it is for in words that may be seen on a shared calendar."""

    day: str
    words: str


@dataclass(frozen=True)
class Calendar:
    """Days to take along as a calendar file; `text` is that file (see `_calendar`)."""

    kind: ClassVar[str] = "calendar"
    title: str
    events: tuple[Event, ...]
    text: str


@dataclass(frozen=True)
class Path:
    """Shows nothing: tells the page which way this visit goes, "solo" or "both"."""

    kind: ClassVar[str] = "path"
    path: Literal["solo", "both"]


@dataclass(frozen=True)
class Notice:
    """Points at a page of the site, by its path from the root, such as `chapters/c5/`."""

    kind: ClassVar[str] = "notice"
    text: str
    page: str
    link: str


Block = Heading | Paragraph | Bullets | Quote | Table | Chart | Bars | Letter | Card | Grid | Calendar | Notice | Path
Report = tuple[Block, ...]


def as_data(report: Report) -> list[dict[str, Any]]:
    """Turn blocks into what JSON can carry, each with its `kind`."""
    return [{"kind": block.kind, **asdict(block)} for block in report]
