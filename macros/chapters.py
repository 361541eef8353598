"""What every chapter opens and closes with, made from its front matter."""

import datetime
import posixpath
from pathlib import Path
from typing import Any

from worksheets import load

from .marks import mark
from .pages import DOCS, front
from .references import cited, sources
from .short import in_short

AUDIENCES = {
    "hurt": "the partner who was hurt",
    "caused": "the partner who caused the hurt",
    "both": "both of you",
    "therapist": "therapists",
}
REVIEW_MONTHS = 12


def opening(meta: dict[str, Any], page: str) -> str:
    """Purpose, who it is for, reading time, and the short version of the chapter at this source path, as HTML."""
    who = [AUDIENCES[one] for one in meta["audience"]]
    whom = "; it can help ".join(who)
    facts = {"person": f"For {whom}", "clock": f"About {meta['minutes']} minutes"}
    items = "".join(f"<li>{mark(name)} {words}</li>" for name, words in facts.items())
    return (
        f'<div class="opening"><p class="opening__purpose"><strong>What it is for:</strong> {meta["purpose"]}</p>'
        f'<ul class="opening__facts">{items}</ul>{in_short(page, meta)}</div>'
    )


def closing(meta: dict[str, Any], markdown: str) -> str:
    """The sources and when the page was reviewed, as Markdown."""
    reviewed: datetime.date = meta["reviewed"]
    again = reviewed.replace(year=reviewed.year + REVIEW_MONTHS // 12)
    found = f"## Sources {{#sources}}\n\n{sources(markdown)}\n\n" if cited(markdown) else ""
    return (
        f'{found}<p class="reviewed">Written by the authors of this site, who are not clinicians. '
        f"Not yet reviewed by a clinician. Nobody pays for this site. Last reviewed by us on "
        f"{reviewed:%-d %B %Y}; next review by {again:%B %Y}.</p>"
    )


def belongs(slug: str) -> str:
    """Below a worksheet's purpose: its chapter if it is there, its rules, and what to read first."""
    worksheet = load(slug)
    chapter = DOCS / f"chapters/{worksheet.chapter}.md"
    said = ["Read [Privacy](../privacy.md) first if someone else can open this device."]
    if chapter.exists():
        said.insert(0, f"It goes with the chapter [{title(chapter)}](../chapters/{worksheet.chapter}.md).")
    said.append(f"[Show the rule](../rules/{slug}.md): how the report is made.")
    return " ".join(said)


def title(page: Path) -> str:
    """A page's title, from its front matter."""
    found: str = front(page)["title"]
    return found


def worksheet_link(page: str, slug: str) -> str:
    """A card that leads from the page at this source path to a worksheet, and to its blank sheet if it has one."""
    worksheet = load(slug)
    here = posixpath.dirname(page)
    to_page = posixpath.relpath(f"worksheets/{slug}.md", here)
    to_sheet = posixpath.relpath(f"worksheets/{slug}.pdf", here)
    sheet = f"\n\n[Blank sheet to print (PDF)]({to_sheet})" if worksheet.kept else ""
    return (
        f'<div class="worksheet-link" markdown>\n**Worksheet: [{worksheet.title}]({to_page})**\n\n'
        f"{worksheet.about}{sheet}\n</div>"
    )
