"""A worksheet's words in the language that is asked for. English words are their own keys, so nothing is named twice.

What a rule says it says through `t`; what a definition holds is translated as it is loaded. Answers are stored by the
names of fields, so the same notes are read in every language.
"""

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from dataclasses import fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from ._worksheet import Example, Worksheet

ENGLISH = "en"
SHOWN = {"title", "about", "noun", "label", "hint", "low", "high", "unit", "story"}
"""The names under which a worksheet, a part or a field holds words that a reader sees."""
WRITTEN = {"text", "longtext"}
"""The kinds of field whose answers are words; an example's are translated, too."""

_learnt: dict[str, Mapping[str, str]] = {ENGLISH: {}}
_spoken: ContextVar[str] = ContextVar("language", default=ENGLISH)


def learn(language: str, words: Mapping[str, str]) -> None:
    """Take the words of a language, English to that language; a word that is not there stays English."""
    _learnt[language] = words


def t(words: str, **slots: object) -> str:
    """Say this in the language that is spoken now, with each {slot} filled."""
    said = _learnt[_spoken.get()].get(words, words)
    return said.format(**slots) if slots else said


def later(words: str) -> str:
    """These words as they are: `t` says them later. The mark is for those who collect what has to be translated."""
    return words


def n(count: int, one: str, many: str) -> str:
    """Say a count: `one` of 1, else `many`, in which {n} is the count."""
    return t(one if count == 1 else many, n=count)


def speaking[**P, R](language: str, call: Callable[P, R]) -> Callable[P, R]:
    """The same function, saying what it says in this language. A language that was not learnt is a KeyError."""

    def spoken(*args: P.args, **kwargs: P.kwargs) -> R:
        if language not in _learnt:
            raise KeyError(language)
        before = _spoken.set(language)
        try:
            return call(*args, **kwargs)
        finally:
            _spoken.reset(before)

    return spoken


def translated(worksheet: "Worksheet", language: str) -> "Worksheet":
    """A worksheet in a language that was learnt: its words, its example, and what its rules will say."""
    if language == ENGLISH:
        return worksheet
    made: Worksheet = speaking(language, _said)(worksheet)
    compare = made.compare and speaking(language, made.compare)
    return replace(made, report=speaking(language, made.report), compare=compare)


def shown(worksheet: "Worksheet") -> list[str]:
    """All English words that a translation of this worksheet's definition needs, in the order they are met."""
    found: dict[str, None] = {}

    def note(words: str) -> str:
        found[words] = None
        return words

    _said(worksheet, note)
    return list(found)


def _said(value: Any, say: Callable[[str], str] = t, name: str = "") -> Any:
    """A copy in which every word a reader sees went through `say`."""
    if name == "example":
        return value  # see _example
    if is_dataclass(value) and not isinstance(value, type):
        made = {one.name: _said(getattr(value, one.name), say, one.name) for one in fields(value) if one.init}
        if "example" in made:
            made["example"] = _example(cast("Worksheet", value), say)
        return replace(value, **made)
    if isinstance(value, tuple):
        return tuple(_said(one, say, name) for one in value)
    if isinstance(value, Mapping):
        return {key: say(words) for key, words in value.items()}
    return say(value) if name in SHOWN and value else value


def _example(worksheet: "Worksheet", say: Callable[[str], str]) -> "Example":
    """The example's story, and what its reader wrote in their own words."""
    words = {name for name, one in worksheet.inputs() if one.kind in WRITTEN}
    return replace(
        worksheet.example,
        story=say(worksheet.example.story),
        entries=tuple(
            {name: [say(one) for one in said] if _first_row(name) in words else said for name, said in entry.items()}
            for entry in worksheet.example.entries
        ),
    )


def _first_row(name: str) -> str:
    """An input's name as that of the first row: `people.3.who` gives `people.0.who`."""
    rows, dot, rest = name.partition(".")
    return f"{rows}.0.{rest.partition('.')[2]}" if dot else name
