"""The pages that a person wrote: their front matter, their headings and their addresses."""

import re
from pathlib import Path
from typing import Any

import yaml

from worksheets._words import ENGLISH

from .words import LANGUAGES

DOCS = Path(__file__).parent.parent / "docs"


def pages(language: str = ENGLISH) -> list[Path]:
    """The source of every page that a person wrote in this language."""
    if language != ENGLISH:
        return sorted((DOCS / language).rglob("*.md"))
    others = [DOCS / one for one in LANGUAGES]
    return sorted(page for page in DOCS.rglob("*.md") if not any(page.is_relative_to(one) for one in others))


def front(page: Path) -> dict[str, Any]:
    """A page's front matter; empty where it has none."""
    found = re.match(r"---\n(.*?)\n---\n", page.read_text("utf-8"), re.DOTALL)
    return yaml.safe_load(found[1]) if found else {}


def headings(page: Path) -> dict[str, str]:
    """The headings of a page that have an id of their own, id to words."""
    found = re.findall(r"^#+ (.+?) \{#([\w-]+)\}$", page.read_text("utf-8"), re.MULTILINE)
    return {name: words for words, name in found}


def address(page: Path) -> str:
    """A page's address from the site's root: `docs/chapters/c7.md` gives `chapters/c7/`, `docs/index.md` gives ``."""
    path = page.relative_to(DOCS).as_posix()
    return re.sub(r"(^|/)index$", r"\1", path.removesuffix(".md")).rstrip("/") + "/" if path != "index.md" else ""


def chapters() -> dict[str, tuple[Path, dict[str, Any]]]:
    """Each chapter's page and front matter, by its id."""
    read = ((page, front(page)) for page in pages())
    return {meta["chapter"]: (page, meta) for page, meta in read if "chapter" in meta}
