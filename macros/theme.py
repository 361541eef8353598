"""What the theme's pages lack: put right in the finished HTML, and a typeface for headings."""

import re
from pathlib import Path

HEADING = Path(__file__).parent.parent / "node_modules/@fontsource/literata/files/literata-latin-600-normal.woff2"
"""One weight, Latin letters only: 22 kB. Text is in the reader's own typeface, which costs nothing."""

NAVIGATION = re.compile(r'<nav class="md-nav md-nav--primary".*?(?=<div class="md-content")', re.DOTALL)
"""The list of all pages, on every page; between its tags stand more spaces than words."""


def heading() -> bytes:
    """The typeface of headings, which docs/assets/look.css names."""
    return HEADING.read_bytes()


def mend(page: str, address: str, chapter: str | None) -> str:
    """Mark <main> with its short, lasting address and a chapter's id, and squeeze the list of pages."""
    named = f' data-chapter="{chapter}"' if chapter else ""
    short = f"{chapter}/" if chapter else address
    page = page.replace('<main class="md-main"', f'<main class="md-main" data-short="{short}"{named}', 1)
    return NAVIGATION.sub(lambda found: re.sub(r"\s*\n\s*", "\n", found[0]), page)
