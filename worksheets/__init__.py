"""The words a worksheet is written in, and the way to find one by its slug."""

import importlib
import pkgutil

from ._fields import (
    Choice,
    Choices,
    Date,
    Field,
    LongText,
    Number,
    Problem,
    Rows,
    Scale,
    Text,
    Time,
    day,
    month,
    short_day,
)
from ._report import (
    Bars,
    Because,
    Block,
    Bullets,
    Calendar,
    Card,
    Chart,
    Event,
    Grid,
    Heading,
    Letter,
    Notice,
    Paragraph,
    Path,
    Quote,
    Report,
    Section,
    Series,
    Table,
    as_data,
)
from ._words import ENGLISH, translated
from ._worksheet import Answers, Draw, Entry, Example, Part, Worksheet

__all__ = [
    "Answers",
    "Bars",
    "Because",
    "Block",
    "Bullets",
    "Calendar",
    "Card",
    "Chart",
    "Choice",
    "Choices",
    "Date",
    "Draw",
    "Entry",
    "Event",
    "Example",
    "Field",
    "Grid",
    "Heading",
    "Letter",
    "LongText",
    "Notice",
    "Number",
    "Paragraph",
    "Part",
    "Path",
    "Problem",
    "Quote",
    "Report",
    "Rows",
    "Scale",
    "Section",
    "Series",
    "Table",
    "Text",
    "Time",
    "Worksheet",
    "as_data",
    "day",
    "load",
    "month",
    "short_day",
    "slugs",
]


def slugs() -> list[str]:
    """Every worksheet's slug: the name of a public module in this folder."""
    return sorted(module.name for module in pkgutil.iter_modules(__path__) if not module.name.startswith("_"))


def load(slug: str, language: str = ENGLISH) -> Worksheet:
    """Give the worksheet of that slug, in a language that was learnt; KeyError where there is none."""
    if slug not in slugs():
        raise KeyError(slug)
    worksheet: Worksheet = importlib.import_module(f".{slug}", __name__).worksheet
    return translated(worksheet, language)
