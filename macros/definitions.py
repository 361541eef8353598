"""What the page must know of every worksheet to say notes in words, without waiting for Python."""

import json
from typing import Any

from worksheets import Choice, Field, Number, Rows, Worksheet, load, slugs

from .plans import SLUG as PLAN
from .plans import notes_definition


def definitions() -> dict[str, Any]:
    """Every worksheet's title and questions by its slug, as plain data."""
    return {slug: definition(load(slug)) for slug in slugs()}


def script() -> str:
    """The text of `assets/definitions.js`: one module that holds all definitions, and the ticks of plans as one."""
    every = {**definitions(), PLAN: notes_definition()}
    return f"export const definitions = {json.dumps(every, ensure_ascii=False)};\n"


def gated() -> bytes:
    """The module `gated.js`: the slugs of the sheets for two, which every page must know."""
    return f"export const gated = {json.dumps([slug for slug in slugs() if load(slug).gated])};\n".encode()


def definition(worksheet: Worksheet) -> dict[str, Any]:
    """One worksheet as plain data: what it is called, and its questions part by part."""
    parts = [{"title": part.title, "fields": [_field(one) for one in part.fields]} for part in worksheet.parts]
    return {
        "title": worksheet.title,
        "about": worksheet.about,
        "entries": worksheet.entries,
        "noun": worksheet.noun,
        "parts": parts,
    }


def _field(one: Field) -> dict[str, Any]:
    return {
        "name": one.name,
        "label": one.label,
        "kind": one.kind,
        "private": one.private,
        "share": one.share,
        "options": dict(one.options) if isinstance(one, Choice) else {},
        "unit": one.unit if isinstance(one, Number) else "",
        "noun": one.noun if isinstance(one, Rows) else "",
        "fields": [_field(inner) for inner in one.fields] if isinstance(one, Rows) else [],
    }
