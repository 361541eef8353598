"""What of a page is counted as prose when its reading level is measured.

Counted: paragraphs, headings, list items, table cells. Not counted: front matter, macros (marks to sources, help
lines, worksheets), addresses of links, and the names of services and studies, which cannot be made simpler.
A list item, heading or cell without a full stop is a sentence of its own.
"""

import re

import textstat

NAMES = (
    "Let Go to Grow",
    "Content-Security-Policy",
    "Material for MkDocs",
    "Python Software Foundation License",
    "Mozilla Public License 2.0",
    "SIL Open Font License",
    "Atkinson Hyperlegible",
    "Pyodide",
)


def prose(markdown: str) -> str:
    text = re.sub(r"\A---\n.*?\n---\n", "", markdown, flags=re.DOTALL)
    text = re.sub(r"\{\{.*?\}\}", "", text, flags=re.DOTALL)
    text = re.sub(r"\{#[^}]*\}|<[^>]+>", "", text)
    text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", text)
    for name in NAMES:
        text = text.replace(name, "it")
    lines = (re.sub(r"^[\s#>*|:!-]+|\d+\.\s|[*_`|]", " ", line).strip() for line in text.splitlines())
    return "\n".join(line if line[-1] in '.?!:”"' else f"{line}." for line in lines if re.search(r"\w", line))


def grade(text: str) -> tuple[float, float]:
    """Flesch-Kincaid grade and SMOG."""
    return textstat.flesch_kincaid_grade(text), textstat.smog_index(text)
