"""Pages in other languages: where they lie, which are translated, and what a page in English is called there.

`docs/es/` holds Spanish pages under the same paths as the English ones. For every other page the build makes one in
Spanish that says so and leads to English: so an address under `/es/` is never lost when its page is translated.
"""

import posixpath
from pathlib import Path
from urllib.parse import urlsplit

from markupsafe import Markup

from worksheets import slugs
from worksheets._words import ENGLISH

from .form import render
from .pages import DOCS, address, front, headings, pages
from .pdf import pdf
from .rewriting import AsWritten
from .words import LANGUAGES, worksheet

NAMES = {ENGLISH: "English", **LANGUAGES}


def language(path: str) -> str:
    """The language of a page by its path or address from the root: `es/help.md` gives `es`."""
    first = path.split("/", maxsplit=1)[0]
    return first if first in LANGUAGES else ENGLISH


def base(name: str) -> str:
    """What stands before a page's address in this language: nothing in English, else `es/`."""
    return "" if name == ENGLISH else f"{name}/"


def plain(path: str) -> str:
    """A path or an address as it is in English: `es/help/` gives `help/`."""
    return path.removeprefix(base(language(path)))


def is_translated(source: str) -> bool:
    """Whether somebody wrote this page; source is its path under docs, such as `es/help.md`."""
    return (DOCS / source).exists()


def standing_in() -> dict[str, str]:
    """By its path in the site's sources, a page for each one that is not translated yet, in Markdown."""
    made = {}
    for name in LANGUAGES:
        there = pages(name)
        for page in pages():
            path = f"{name}/{page.relative_to(DOCS).as_posix()}"
            if not is_translated(path):
                made[path] = _stand_in(page, path, name, there)
    return made


def _stand_in(page: Path, path: str, name: str, there: list[Path]) -> str:
    here = address(DOCS / path)

    def way(to: str) -> str:
        return f"{posixpath.relpath(to or '.', here)}/"

    return render(
        "stand-in.md",
        name,
        title=Markup('<span lang="{}">{}</span>').format(ENGLISH, front(page)["title"]),
        name=front(page)["title"],
        chapter=front(page).get("chapter"),
        english=way(address(page)),
        ids=sorted(headings(page)),
        help=way(f"{name}/help/"),
        links=[(front(one)["title"], way(address(one))) for one in there],
    )


def sheets() -> dict[str, bytes]:
    """The blank sheets of every worksheet whose page is translated, by path in the site."""
    return {
        f"{name}/worksheets/{slug}.pdf": pdf(slug, worksheet(slug, name), name)
        for name in LANGUAGES
        for slug in slugs()
        if worksheet(slug, name).kept and is_translated(f"{name}/worksheets/{slug}.md")
    }


def other(source: str, site: set[str]) -> dict[str, str] | None:
    """The same page in the other language, for the page at this source path: its name, code and address.

    `site` holds the source paths of all pages; where the page is not among them, the other language's first page.
    """
    now = language(source)
    to = next(iter(LANGUAGES)) if now == ENGLISH else ENGLISH
    there = base(to) + plain(source)
    chosen = there if there in site else f"{base(to)}index.md"
    return {"language": to, "name": NAMES[to], "address": address(DOCS / chosen)}


def mark_english(html: str, page: str, words: str) -> str:
    """A page's own HTML in which each link to a page that is not translated goes to the English one, and says so.

    `page` is the address of the page; `words` are what is said, such as "in English". English pages stay as they are.
    """
    if language(page) == ENGLISH:
        return html
    return _Marker(page, words).rewrite(html)


class _Marker(AsWritten):
    """Writes out what it reads, letter for letter, but for links that leave the language of the page."""

    def __init__(self, page: str, words: str) -> None:
        super().__init__()
        self._page, self._words = page, words
        self._leaves = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        text = self.get_starttag_text() or ""
        href = dict(attrs).get("href") if tag == "a" else None
        if href is not None and "hreflang" not in dict(attrs):
            to = _leaving(self._page, href)
            self._leaves = to is not None
            if to is not None:
                text = text.replace(f'href="{href}"', f'href="{to}" hreflang="{ENGLISH}" target="_self"')
        self.made.append(text)

    def handle_endtag(self, tag: str) -> None:
        if tag == "a" and self._leaves:
            self.made.append(f' <span class="in-english">({self._words})</span>')
            self._leaves = False
        self.made.append(f"</{tag}>")


def _leaving(page: str, href: str) -> str | None:
    """For a link of this page to one in English, or to one that is not translated, the way there; else nothing."""
    parts = urlsplit(href)
    if parts.scheme or parts.netloc or not parts.path.endswith("/"):
        return None
    target = posixpath.normpath(posixpath.join(page, parts.path)).strip("./")
    target = f"{target}/" if target else ""
    if language(target) == ENGLISH:
        return href
    if any(is_translated(one) for one in _sources(target)):
        return None
    way = posixpath.relpath(plain(target) or ".", page)
    return f"{way}/" + (f"#{parts.fragment}" if parts.fragment else "")


def _sources(target: str) -> tuple[str, str]:
    """Where the page of an address may have been written."""
    return f"{target.rstrip('/')}.md", f"{target}index.md"
