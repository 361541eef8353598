"""Marks from a claim to its source, and the list of sources under a chapter."""

import re
from html import escape
from typing import Any

from worksheets._words import ENGLISH, later

from .data import load
from .words import say

STRENGTHS = {
    "good": later("good evidence"),
    "some": later("some evidence"),
    "weak": later("weak evidence"),
    "opinion": later("opinion of people who do this work"),
}
_CITED = re.compile(r"""\{\{\s*cite\(\s*["']([^"']+)["']""")


def cited(markdown: str) -> list[str]:
    """The ids a page cites, in order of first use: a source's number is its place here."""
    return list(dict.fromkeys(_CITED.findall(markdown)))


def cite(markdown: str, source: str, strength: str, language: str = ENGLISH) -> str:
    """A mark behind a claim: how strong the evidence is, and which source of this page says so.

    In brackets, so that a voice sets it apart from the sentences around it.
    """
    if source not in load("references"):
        raise KeyError(f"No source {source!r} in macros/data/references.yml. Add it there once it is checked.")
    t = say(language)
    words = t("{strength}, source {n}", strength=t(STRENGTHS[strength]), n=cited(markdown).index(source) + 1)
    return f'<a class="cite" href="#source-{source}">({words})</a>'


def sources(markdown: str, language: str = ENGLISH) -> str:
    """The numbered list of what the page cites, as HTML; entries are in English, and say so in another language."""
    items = (f'<li id="source-{one}">{_entry(load("references")[one])}</li>' for one in cited(markdown))
    t = say(language)
    note = "" if language == ENGLISH else f"<p>{t('What we found in each source is told in English.')}</p>\n"
    return f'{note}<ol class="sources" lang="{ENGLISH}">{"".join(items)}</ol>'


def everything() -> str:
    """All sources of the site by author, each with how far it supports what we say, as HTML."""
    found = sorted(load("references").values(), key=lambda one: (one["authors"].casefold(), str(one["year"])))
    items = (f"<li><strong>{STRENGTHS[one['strength']].capitalize()}.</strong> {_entry(one)}</li>" for one in found)
    return f'<ul class="sources">{"".join(items)}</ul>'


def _entry(source: dict[str, Any]) -> str:
    year = source["year"] if source["year"] != "undated" else "no date"
    title = f"{source['authors']} ({year}). {source['title']}".rstrip(".")
    where = f" {source['where']}." if source.get("where") else ""
    doi = source.get("doi")
    link = f' doi: <a href="https://doi.org/{escape(doi)}" rel="noreferrer">{escape(doi)}</a>.' if doi else ""
    checked = f" Checked on {source['checked_on']:%-d %B %Y}."
    return f"{escape(title)}.{escape(where)}{link} <span>{escape(source['found'])}</span>{checked}"
