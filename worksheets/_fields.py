"""The kinds of field a worksheet is made of, and how each reads what was written."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from ._words import later, t

Raw = Mapping[str, Sequence[str]]
MONTHS = (
    later("January"),
    later("February"),
    later("March"),
    later("April"),
    later("May"),
    later("June"),
    later("July"),
    later("August"),
    later("September"),
    later("October"),
    later("November"),
    later("December"),
)


class Problem(ValueError):
    """A sentence for the reader about an answer that cannot be read: what is wrong, what to do."""


@dataclass(frozen=True)
class Field:
    """One question. It reads answers and never renders.

    `private` answers never go into a letter, a card or anything shared; `share` answers may be picked for
    sharing; a new entry of a dated worksheet starts with the last answer of a `carry` field.
    """

    name: str
    label: str
    hint: str = field(default="", kw_only=True)
    private: bool = field(default=False, kw_only=True)
    share: bool = field(default=False, kw_only=True)
    carry: bool = field(default=False, kw_only=True)

    kind: ClassVar[str] = ""

    def read(self, values: Sequence[str]) -> object:
        """Give what the values mean, None when blank; raise Problem when they cannot be read."""
        return next((value for value in values if value.strip()), None)

    def take(self, answers: Raw) -> object:
        """Read this field out of all answers of an entry."""
        return self.read(answers.get(self.name, ()))

    def words(self, value: object) -> str:
        """Say a value that was read in the words the reader saw."""
        return str(value)


@dataclass(frozen=True)
class Text(Field):
    """A few words on one line."""

    kind: ClassVar[str] = "text"


@dataclass(frozen=True)
class LongText(Field):
    """As many words as the reader wants; `lines` are ruled on paper."""

    lines: int = field(default=4, kw_only=True)

    kind: ClassVar[str] = "longtext"


@dataclass(frozen=True)
class Scale(Field):
    """A whole number from 0 to 10, with a word at each end; skipped is None, never 0."""

    low: str = field(default="none", kw_only=True)
    high: str = field(default="the most", kw_only=True)

    kind: ClassVar[str] = "scale"

    def read(self, values: Sequence[str]) -> int | None:
        text = super().read(values)
        if text is None:
            return None
        if str(text) not in {str(step) for step in range(11)}:
            raise Problem(t("This answer is not a number from 0 to 10. Choose one of the numbers."))
        return int(str(text))

    def words(self, value: object) -> str:
        return t("{value} of 10", value=value)


@dataclass(frozen=True)
class Choice(Field):
    """One of some options, given as stored value to shown words."""

    options: Mapping[str, str] = field(default_factory=dict, kw_only=True)

    kind: ClassVar[str] = "choice"

    def words(self, value: object) -> str:
        return self.options.get(str(value), str(value))


@dataclass(frozen=True)
class Choices(Choice):
    """Any number of the options; an option that is gone is kept as it was stored."""

    kind: ClassVar[str] = "choices"

    def read(self, values: Sequence[str]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(value for value in values if value.strip()))

    def words(self, value: object) -> str:
        chosen = value if isinstance(value, tuple) else ()
        return ", ".join(super(Choices, self).words(one) for one in chosen)


@dataclass(frozen=True)
class Date(Field):
    """A day."""

    kind: ClassVar[str] = "date"

    def read(self, values: Sequence[str]) -> datetime.date | None:
        text = super().read(values)
        if text is None:
            return None
        try:
            return datetime.date.fromisoformat(str(text).strip())
        except ValueError:
            raise Problem(t("This date cannot be read. Write the year, month and day, like 2026-03-09.")) from None

    def words(self, value: object) -> str:
        return day(value) if isinstance(value, datetime.date) else str(value)


@dataclass(frozen=True)
class Time(Field):
    """A time of day."""

    kind: ClassVar[str] = "time"

    def read(self, values: Sequence[str]) -> datetime.time | None:
        text = super().read(values)
        if text is None:
            return None
        try:
            return datetime.time.fromisoformat(str(text).strip())
        except ValueError:
            raise Problem(t("This time cannot be read. Write hours and minutes, like 21:30.")) from None

    def words(self, value: object) -> str:
        return f"{value:%H:%M}" if isinstance(value, datetime.time) else str(value)


@dataclass(frozen=True)
class Number(Field):
    """A whole number between two limits, with its unit."""

    minimum: int = field(default=0, kw_only=True)
    maximum: int = field(default=1000, kw_only=True)
    unit: str = field(default="", kw_only=True)

    kind: ClassVar[str] = "number"

    def read(self, values: Sequence[str]) -> int | None:
        text = super().read(values)
        if text is None:
            return None
        digits = str(text).strip()
        # More digits than the limit has cannot be in range; int() refuses text of thousands of digits.
        readable = digits.isascii() and digits.isdigit() and len(digits) <= len(str(self.maximum))
        if not readable or not self.minimum <= int(digits) <= self.maximum:
            raise Problem(t("Write a whole number from {low} to {high}.", low=self.minimum, high=self.maximum))
        return int(digits)

    def words(self, value: object) -> str:
        return f"{value} {self.unit}".strip()


@dataclass(frozen=True)
class Rows(Field):
    """A group of fields that can be repeated; stored as `name.index.field`. `paper` rows are printed blank."""

    fields: tuple[Field, ...] = field(default=(), kw_only=True)
    noun: str = field(default="line", kw_only=True)
    paper: int = field(default=3, kw_only=True)

    kind: ClassVar[str] = "rows"

    def words(self, value: object) -> str:
        rows = value if isinstance(value, tuple) else ()
        return "; ".join(", ".join(text for name in row.fields if (text := row.words(name))) for row in rows)

    def indexes(self, answers: Raw) -> list[int]:
        """Which rows were stored, in order."""
        parts = [name.split(".") for name in answers if name.startswith(f"{self.name}.")]
        found = {part[1] for part in parts if len(part) == 3}
        return sorted(int(index) for index in found if index.isascii() and index.isdigit() and len(index) < 7)

    def row(self, answers: Raw, index: int) -> dict[str, Sequence[str]]:
        """One row's raw answers by the names of its fields."""
        names = ((one.name, f"{self.name}.{index}.{one.name}") for one in self.fields)
        return {name: answers[full] for name, full in names if full in answers}


def day(value: datetime.date) -> str:
    """Write a day the same way everywhere: 9 March 2026; in another language as it is written there."""
    return t("{day} {month} {year}", day=value.day, month=t(MONTHS[value.month - 1]), year=value.year)


def short_day(value: datetime.date) -> str:
    """A day for a chart, where there is little room: 9 Mar 2026."""
    return f"{value.day} {t(MONTHS[value.month - 1])[:3]} {value.year}"


def month(value: datetime.date) -> str:
    """The month a day is in: March 2026."""
    return t("{month} {year}", month=t(MONTHS[value.month - 1]), year=value.year)
