"""What every chapter opens and closes with, made from its front matter."""

import datetime
import posixpath
from pathlib import Path
from typing import Any

from markupsafe import Markup

from worksheets import day, month
from worksheets import load as in_english
from worksheets._words import later, speaking

from .languages import base, language, plain
from .marks import mark
from .pages import DOCS, front
from .references import cited, sources
from .short import in_short
from .words import say, worksheet

AUDIENCES = {
    "hurt": later("the partner who was hurt"),
    "caused": later("the partner who caused the hurt"),
    "both": later("both of you"),
    "therapist": later("therapists"),
}
REVIEW_MONTHS = 12


def opening(meta: dict[str, Any], page: str) -> str:
    """Purpose, who it is for, reading time, and the short version of the chapter at this source path, as HTML."""
    t = say(language(page))
    whom = t("; it can help ").join(t(AUDIENCES[one]) for one in meta["audience"])
    facts = {"person": t("For {whom}", whom=whom), "clock": t("About {minutes} minutes", minutes=meta["minutes"])}
    items = "".join(f"<li>{mark(name)} {words}</li>" for name, words in facts.items())
    purpose = f"<strong>{t('What it is for:')}</strong> {meta['purpose']}"
    return (
        f'<div class="opening"><p class="opening__purpose">{purpose}</p>'
        f'<ul class="opening__facts">{items}</ul>{in_short(page, meta)}</div>'
    )


def closing(meta: dict[str, Any], markdown: str, page: str) -> str:
    """The sources and when the page at this source path was reviewed, as Markdown."""
    t = say(language(page))
    reviewed: datetime.date = meta["reviewed"]
    again = reviewed.replace(year=reviewed.year + REVIEW_MONTHS // 12)
    listed = sources(markdown, language(page))
    found = f"## {t('Sources')} {{#sources}}\n\n{listed}\n\n" if cited(markdown) else ""
    said = t(
        "Written by the authors of this site, who are not clinicians. Not yet reviewed by a clinician. "
        "Nobody pays for this site. Last reviewed by us on {day}; next review by {month}.",
        day=speaking(language(page), day)(reviewed),
        month=speaking(language(page), month)(again),
    )
    return f'{found}<p class="reviewed">{said}</p>'


def belongs(slug: str, page: str) -> str:
    """Below a worksheet's purpose on the page at this source path: its chapter, its rules, and what to read first."""
    t = say(language(page))
    path = f"chapters/{in_english(slug).chapter}.md"
    written = DOCS / base(language(page)) / path
    name = title(written if written.exists() else DOCS / path)
    root = "../" * page.count("/")  # the rules are in Python, which is in English
    privacy = Markup(f"[{t('Privacy')}](../privacy.md)")
    said = [
        t("It goes with the chapter {chapter}.", chapter=Markup(f"[{name}](../{path})")),
        t("Read {privacy} first if someone else can open this device.", privacy=privacy),
        t("{rule}: how the report is made.", rule=Markup(f"[{t('Show the rule')}]({root}rules/{slug}.md)")),
    ]
    return " ".join(said)


def title(page: Path) -> str:
    """A page's title, from its front matter."""
    found: str = front(page)["title"]
    return found


def worksheet_link(page: str, slug: str) -> str:
    """A card that leads from the page at this source path to a worksheet, and to its blank sheet if it has one."""
    t = say(language(page))
    one = worksheet(slug, language(page))
    here = posixpath.dirname(plain(page))
    to_page = posixpath.relpath(f"worksheets/{slug}.md", here)
    to_sheet = posixpath.relpath(f"worksheets/{slug}.pdf", here)
    sheet = f"\n\n[{t('Blank sheet to print (PDF)')}]({to_sheet})" if one.kept else ""
    return (
        f'<div class="worksheet-link" markdown>\n**{t("Worksheet:")} [{one.title}]({to_page})**\n\n'
        f"{one.about}{sheet}\n</div>"
    )
