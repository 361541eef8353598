"""Short versions: for each chapter a page of a few lines, for a reader who can read very little."""

import posixpath
import re
from pathlib import Path
from typing import Any

from markupsafe import Markup

from worksheets._words import ENGLISH

from .languages import base, language
from .pages import DOCS, address, chapters, front
from .words import say

FOLDER = DOCS / "short"


def versions() -> dict[str, Path]:
    """The page of each short version, by what its front matter says it is of, in the order of the chapters."""
    made = [page for page in FOLDER.glob("*.md") if "short" in front(page)]
    return {front(page)["short"]: page for page in sorted(made, key=_order)}


def whole(name: str) -> Path:
    """The page that a short version is of: a chapter by its id, another page by its name."""
    found = chapters()
    return found[name][0] if name in found else DOCS / f"{name}.md"


def in_short(page: str, meta: dict[str, Any]) -> str:
    """A line that leads from the chapter at this source path to its short version, as HTML; or nothing."""
    t = say(language(page))
    version = DOCS / base(language(page)) / f"short/{meta.get('chapter', Path(page).stem)}.md"
    if not version.exists():
        return ""
    way = posixpath.relpath(address(version), address(DOCS / page))
    link = Markup('<a href="{}/">{}</a>').format(way, t("the short version"))
    read = t("Read {version}.", version=link)
    return f'<p class="opening__short"><strong>{t("Too much tonight?")}</strong> {read}</p>'


def whole_chapter(name: str, spoken: str = ENGLISH) -> str:
    """What the short version of this chapter closes with, as Markdown: the chapter, and who has not reviewed it."""
    t = say(spoken)
    page = DOCS / base(spoken) / whole(name).relative_to(DOCS)
    about = front(page)
    way = posixpath.relpath(page.as_posix(), (DOCS / base(spoken) / "short").as_posix())
    minutes = t("about {minutes} minutes", minutes=about["minutes"])
    return (
        f"**{t('The whole chapter:')}** [{about['title']}]({way}), {minutes}.\n\n"
        f'<p class="reviewed">{t("No clinician has reviewed this yet.")}</p>'
    )


def short_versions() -> str:
    """Every short version with its chapter's title and what it is for, as Markdown for the page that lists them."""
    lines = (
        f"- **[{front(whole(name))['title']}]({page.name})** {front(page)['purpose']}"
        for name, page in versions().items()
    )
    return "\n".join(lines)


def _order(page: Path) -> tuple[bool, int]:
    number = re.search(r"\d+$", page.stem)
    return not number, int(number[0]) if number else 0
