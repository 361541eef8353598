"""Brings every language's catalogue up to date with the sources: `make words`, which is `python -m macros.extract`.

Collected are the words given to `t`, `n` and `later` in Python, templates and the page's scripts (by Babel), what
translated worksheets hold, and what `data/helplines.yml` says. Translations that are no longer asked for go.
"""

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import write_po

from worksheets import load
from worksheets._words import shown

from .data import load as data
from .helplines import WORDS, lines
from .words import LANGUAGES, catalogue, path

ROOT = Path(__file__).parent.parent
TRANSLATED = ("moments", "pause", "ready")
"""The worksheets whose definitions are in every catalogue."""
METHODS = [
    ("docs/assets/**.js", "javascript"),
    ("macros/templates/**.html", "jinja2.ext:babel_extract"),
    ("macros/templates/**.md", "jinja2.ext:babel_extract"),
    ("macros/overrides/**.html", "jinja2.ext:babel_extract"),
    ("macros/**.py", "python"),
    ("worksheets/**.py", "python"),
]
KEYWORDS: dict[str, Any] = {"t": None, "later": None, "n": (2, 3)}
HEADER = """\
# What the site says in another language. `make words` keeps it as the sources are; a translator fills in msgstr.
# {{words}} in braces are filled in: keep each as it is, in any order.
msgid ""
msgstr ""
"Language: {language}\\n"
"Content-Type: text/plain; charset=utf-8\\n"

"""
FOLDERS = ("docs/assets", "macros", "worksheets")


def found() -> Iterator[tuple[str, str]]:
    """Every message and the file it stands in, in the order of the sources."""
    for folder in FOLDERS:
        yield from _called(folder)
    for slug in TRANSLATED:
        yield from ((words, f"worksheets/{slug}.py") for words in shown(load(slug)))
    for words in helpline_words():
        yield words, "macros/data/helplines.yml"


def _called(folder: str) -> Iterator[tuple[str, str]]:
    methods = [(pattern.removeprefix(f"{folder}/"), by) for pattern, by in METHODS if pattern.startswith(folder)]
    for name, _, message, _, _ in extract_from_dir(
        ROOT / folder, methods, keywords=KEYWORDS, strip_comment_tags=False
    ):
        for words in (message,) if isinstance(message, str) else message:
            yield words, f"{folder}/{name}"


def helpline_words() -> Iterator[str]:
    """What the data of help lines says in words: countries, and of each line all but names and numbers."""
    yield from (one["country"] for one in data("helplines")["countries"])
    for one in lines():
        yield from (str(one[key]) for key in WORDS if re.search(r"[a-z]{2}", str(one.get(key, ""))))


def catalogues() -> dict[Path, bytes]:
    """Every catalogue as it should be, by its path."""
    messages: dict[str, list[tuple[str, int]]] = {}
    for words, place in found():
        places = messages.setdefault(words, [])
        if (place, 0) not in places:
            places.append((place, 0))
    return {path(language): _written(language, messages) for language in LANGUAGES}


def _written(language: str, messages: dict[str, list[tuple[str, int]]]) -> bytes:
    old = catalogue(language) if path(language).exists() else Catalog()
    new = Catalog(locale=language)
    for words, places in messages.items():
        known = old.get(words) or Message(words, "")
        new.add(words, known.string, locations=places, user_comments=known.user_comments)
    text = io.BytesIO()
    write_po(text, new, width=110, omit_header=True, include_lineno=False)
    return HEADER.format(language=language).encode() + text.getvalue()


def main() -> None:
    """Write them."""
    for file, content in catalogues().items():
        file.write_bytes(content)


if __name__ == "__main__":
    main()
