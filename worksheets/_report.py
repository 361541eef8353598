"""What a report is made of: plain data that a page builds with textContent and a sheet prints."""

from dataclasses import asdict, dataclass
from typing import Any, ClassVar

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
    """Something to cut out and carry."""

    kind: ClassVar[str] = "card"
    title: str
    sections: tuple[Section, ...]


@dataclass(frozen=True)
class Notice:
    """Points at a page of the site, by its path from the root, such as `chapters/c5/`."""

    kind: ClassVar[str] = "notice"
    text: str
    page: str
    link: str


Block = Heading | Paragraph | Bullets | Quote | Table | Chart | Letter | Card | Notice
Report = tuple[Block, ...]


def as_data(report: Report) -> list[dict[str, Any]]:
    """Turn blocks into what JSON can carry, each with its `kind`."""
    return [{"kind": block.kind, **asdict(block)} for block in report]
