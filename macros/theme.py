"""What the theme's pages lack: put right in the finished HTML."""

import re

from .languages import language, plain
from .words import say

NAVIGATION = re.compile(r'<nav class="md-nav md-nav--primary".*?(?=<div class="md-content")', re.DOTALL)
"""The list of all pages, on every page; between its tags stand more spaces than words."""

CUT = '<span class="md-ellipsis">'
"""Marks a name that may be cut short: the theme's script waits for each to be seen, to put the whole of it in a hint.
In the list of pages a long name takes a second line, so nothing is cut, and a hundred waits are spared."""
WRONG = [
    (re.compile(pattern), instead)
    for pattern, instead in (
        (r"<title>([^<]+) - \1</title>", r"<title>\1</title>"),  # the first page is called like the site
        (r' tabindex=""', ""),  # no number, and so no attribute
        (r'(<nav [^>]*?) aria-expanded="\w+"', r"\1"),  # a list of links does not open: its button does
        (r'(<img [^>]*)alt="logo"', r'\1alt=""'),  # the link around it says the name of the site
    )
]
"""What the theme writes that HTML or a screen reader has no use for, and what stands there instead."""

UNHEARD = re.compile(r'<label( class="md-nav__title") for="__toc">(.*?)</label>', re.DOTALL)
"""The title of a page's contents, on a page where nothing opens them."""

WIDE = re.compile(r'<table|class="([^"]* )?(worksheet-block|compare|plan-make)[ "]')
"""What needs more room than lines of text do."""

TABLE = re.compile(r"<table>(.*?)</table>", re.DOTALL)
WRAPPED = '<div class="md-typeset__scrollwrap"><div class="md-typeset__table"><table class="wrapped">'
"""How the theme's script would wrap a table without a class, so that it scrolls on a phone. Done here, no page is
laid out once more for it, and it scrolls where no script runs."""


TITLE = re.compile(r"(<article .*?</h1>)", re.DOTALL)
"""A page down to its title. Below it is the place of the button that copies its address (docs/assets/copylink.js):
put in by the script, it would have all that stands below the title styled anew."""


def mend(page: str, address: str, chapter: str | None) -> str:
    """Mark <main> with its short address and chapter, make a place for its button, and correct the theme."""
    named = f' data-chapter="{chapter}"' if chapter else ""
    wide = " data-wide" if WIDE.search(page) else ""
    short = f"{chapter}/" if chapter else address
    page = page.replace('<main class="md-main"', f'<main class="md-main" data-short="{short}"{named}{wide}', 1)
    page = TITLE.sub(r'\1\n<p class="copylink" hidden></p>', page, count=1)
    if plain(address).startswith("worksheets/"):  # a chapter may have the same title
        t = say(language(address))
        page = re.sub(r"( - [^<]*)?</title>", rf" ({t('worksheet')})\1</title>", page, count=1)
    return correct(NAVIGATION.sub(lambda found: re.sub(r"\s*\n\s*", "\n", found[0]).replace(CUT, "<span>"), page))


def correct(page: str) -> str:
    """Take out what the theme writes wrong, on any page, and wrap its tables."""
    for pattern, instead in WRONG:
        page = pattern.sub(instead, page)
    if 'id="__toc"' not in page:
        page = UNHEARD.sub(r"<div\1>\2</div>", page)
    return TABLE.sub(rf"{WRAPPED}\1</table></div></div>", page)
