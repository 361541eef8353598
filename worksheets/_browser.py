"""The one function the page's worker calls: a question in JSON, an answer in JSON."""

import datetime
import json
from collections.abc import Mapping, Sequence
from typing import Any

from . import Answers, Entry, Heading, Quote, Report, Worksheet, as_data, load
from ._words import ENGLISH, learn, speaking, t


def answer(question: str) -> str:
    """Make a report of stored entries.

    Takes `{"id", "slug", "entries": [{"id", "created", "answers": {name: [strings]}}], "today": "2026-11-23"}`.
    Gives `{"id", "report": [blocks]}`, or `{"id", "problems": [{"entry", "name", "problem"}]}` when an answer
    cannot be read, or `{"id", "error": class name}`: never an exception's text, which can quote a reader.

    With `"language"` it is said in that language, whose words were given to `learn_words` before.
    With `"mine"` and `"theirs"` in place of `"entries"` the report is what two people may both see.
    """
    number = None
    try:
        asked: dict[str, Any] = json.loads(question)
        number = asked.get("id")
        reply = speaking(asked.get("language", ENGLISH), _reply)(asked)
    except Exception as error:  # the page must hear of any failure, and of nothing but its class
        reply = {"error": type(error).__name__}
    return json.dumps({"id": number, **reply})


def learn_words(language: str, words: str) -> None:
    """Take a language's words, a JSON object of English to that language."""
    learn(language, json.loads(words))


def _reply(asked: Mapping[str, Any]) -> dict[str, Any]:
    worksheet = load(asked["slug"], asked.get("language", ENGLISH))
    today = datetime.date.fromisoformat(asked["today"])
    if "mine" in asked:
        return _compare(worksheet, asked["mine"], asked["theirs"], today)
    entries = read(worksheet, asked["entries"])
    if problems := _problems(entries):
        return {"problems": problems}
    return {"report": as_data(report(worksheet, entries, today))}


def _compare(
    worksheet: Worksheet,
    mine: Sequence[Mapping[str, Any]],
    theirs: Sequence[Mapping[str, Any]],
    today: datetime.date,
) -> dict[str, Any]:
    if worksheet.compare is None:
        raise LookupError
    sheets = read(worksheet, mine), read(worksheet, theirs)
    if problems := [problem for sheet in sheets for problem in _problems(sheet)]:
        return {"problems": problems}
    return {"report": as_data(worksheet.compare(*sheets, today))}


def _problems(entries: Sequence[Entry]) -> list[dict[str, str]]:
    return [
        {"entry": entry.id, "name": name, "problem": problem}
        for entry in entries
        for name, problem in entry.answers.problems.items()
    ]


def read(worksheet: Worksheet, stored: Sequence[Mapping[str, Any]]) -> list[Entry]:
    """Read stored entries, oldest first; anything that is not a list of words is taken as one word."""
    entries = [
        Entry(
            id=str(one.get("id", "")),
            created=str(one.get("created", "")),
            answers=Answers(worksheet.fields, {k: _strings(v) for k, v in one["answers"].items()}),
        )
        for one in stored
    ]
    return sorted(entries, key=lambda entry: entry.created)


def report(worksheet: Worksheet, entries: Sequence[Entry], today: datetime.date) -> Report:
    """Give the worksheet's own report, and after it every answer whose field is gone."""
    lost = tuple(Quote(words, label=name) for entry in entries for name, words in entry.answers.leftover.items())
    if not lost:
        return worksheet.report(entries, today)
    return (*worksheet.report(entries, today), Heading(t("Kept from questions that are no longer asked")), *lost)


def _strings(values: object) -> list[str]:
    return [str(value) for value in values] if isinstance(values, list) else [str(values)]
