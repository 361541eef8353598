"""A worksheet: its parts in order, its rules, and an example; and one entry of answers to it."""

import datetime
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from ._fields import Choice, Field, Problem, Raw, Rows
from ._report import Because, Report


class Answers:
    """What one entry (or one row) says, read field by field.

    Asking for a name that is no field is a KeyError: a mistake in a rule, never in a reader's notes.
    `problems` holds a sentence for each input name that cannot be read (its value is then blank);
    `leftover` holds answers whose field is gone.
    """

    def __init__(self, fields: Sequence[Field], raw: Raw) -> None:
        self.fields = {one.name: one for one in fields}
        self.problems: dict[str, str] = {}
        self._values: dict[str, Any] = {}
        used: set[str] = set()
        for one in fields:
            if isinstance(one, Rows):
                self._values[one.name] = self._read_rows(one, raw, used)
            else:
                used.add(one.name)
                self._values[one.name] = self._read(one, raw)
        self.leftover = {name: words for name, values in raw.items() if name not in used and (words := _said(values))}

    def _read(self, one: Field, raw: Raw) -> object:
        try:
            return one.take(raw)
        except Problem as problem:
            self.problems[one.name] = str(problem)
            return one.read(())

    def _read_rows(self, rows: Rows, raw: Raw, used: set[str]) -> "tuple[Answers, ...]":
        read = []
        for index in rows.indexes(raw):
            row = rows.row(raw, index)
            used.update(f"{rows.name}.{index}.{name}" for name in row)
            answers = Answers(rows.fields, row)
            self.problems |= {f"{rows.name}.{index}.{k}": v for k, v in answers.problems.items()}
            if not answers.blank:
                read.append(answers)
        return tuple(read)

    @property
    def blank(self) -> bool:
        """Whether nothing was written."""
        return not any(value or value == 0 for value in self._values.values())

    def text(self, name: str) -> str:
        """Words as they were written; blank is an empty string."""
        return self._values[name] or ""

    choice = text

    def number(self, name: str) -> int | None:
        """A number or a place on a scale; blank is None."""
        value: int | None = self._values[name]
        return value

    def choices(self, name: str) -> tuple[str, ...]:
        """The options that were ticked, of a field where one or many can be."""
        value = self._values[name] or ()
        return (value,) if isinstance(value, str) else value

    def date(self, name: str) -> datetime.date | None:
        """A day; blank is None."""
        value: datetime.date | None = self._values[name]
        return value

    def rows(self, name: str) -> "tuple[Answers, ...]":
        """The rows that hold anything."""
        return self._values[name] or ()

    def lines(self, name: str) -> tuple[str, ...]:
        """Long words cut at line breaks, without blank lines."""
        return tuple(line.strip() for line in self.text(name).splitlines() if line.strip())

    def words(self, name: str) -> str:
        """An answer in the words the reader saw; blank is an empty string."""
        value = self._values[name]
        return "" if value is None else self.fields[name].words(value)

    def label(self, name: str, value: str) -> str:
        """The words of one option of a choice."""
        one = self.fields[name]
        return Choice.words(one, value) if isinstance(one, Choice) else value

    def because(self, *names: str) -> Because:
        """The questions and answers that a derived sentence came from."""
        return tuple((self.fields[name].label, self.words(name)) for name in names if self.words(name))


def _said(values: Sequence[str]) -> str:
    return ", ".join(value for value in values if value.strip())


@dataclass(frozen=True)
class Entry:
    """One filling-in of a worksheet; times are ISO 8601 text as the page wrote them."""

    id: str
    created: str
    answers: Answers


@dataclass(frozen=True)
class Part:
    """A few fields that belong together, under one heading."""

    title: str
    fields: tuple[Field, ...]
    hint: str = ""


@dataclass(frozen=True)
class Example:
    """A composite reader's answers, so that a finished report can be seen before writing anything."""

    story: str
    today: datetime.date
    entries: tuple[Mapping[str, list[str]], ...]


@dataclass(frozen=True)
class Draw:
    """Lines that a reader may pick, one by one, from other worksheets into this one.

    They go into the field named `field`; when that is Rows, each into a new row's field named `into`.
    """

    field: str
    sources: tuple[str, ...]
    into: str = ""


@dataclass(frozen=True)
class Worksheet:
    """One worksheet, whole. `audience` is who it is for; `seeds` are the ideas of the source it serves.

    `report` takes all entries in order and the day it is read on, and gives blocks; it is pure. A `dated`
    worksheet has a Date field named `date`. A `gated` one is for two people together, and stands behind the
    first check; `instead` names worksheets that serve a reader who goes on alone. What is written on one that is
    not `kept` is never stored, printed or saved. `compare` takes one person's entries and the other's, and gives
    what both may see, no more.
    """

    title: str
    about: str
    audience: Literal["hurt", "caused", "both"]
    chapter: str
    seeds: tuple[str, ...]
    parts: tuple[Part, ...]
    report: Callable[[Sequence[Entry], datetime.date], Report]
    example: Example
    entries: Literal["single", "dated"] = "single"
    noun: str = field(default="entry", kw_only=True)
    gated: bool = field(default=False, kw_only=True)
    instead: tuple[str, ...] = field(default=(), kw_only=True)
    kept: bool = field(default=True, kw_only=True)
    draws: tuple[Draw, ...] = field(default=(), kw_only=True)
    compare: Callable[[Sequence[Entry], Sequence[Entry], datetime.date], Report] | None = field(
        default=None, kw_only=True
    )

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields in the order they are asked."""
        return tuple(one for part in self.parts for one in part.fields)

    def inputs(self) -> Iterator[tuple[str, Field]]:
        """Every input's full name and field, rows at index 0."""
        for one in self.fields:
            if isinstance(one, Rows):
                yield from ((f"{one.name}.0.{inner.name}", inner) for inner in one.fields)
            else:
                yield one.name, one
