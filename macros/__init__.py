"""What a page may write between {{ }}: each name is a thin call to a plain function of this folder."""

import datetime
import posixpath
from functools import partial
from typing import Any

from .chapters import belongs as belongs_to
from .chapters import closing
from .chapters import opening as chapter_opening
from .chapters import worksheet_link as link_to
from .compare import compare
from .contents import listed
from .coverage import coverage
from .discretion import switch
from .form import form
from .helplines import helplines as lines
from .languages import base, language
from .marks import mark as drawn
from .mynotes import part
from .offline import block as offline_block
from .packs import chooser, ready_made
from .paper import ways as paper_ways
from .paths import paths
from .pictures import picture as drawn_picture
from .plans import part as plan_part
from .reading import switch as reading_switch
from .references import cite as mark
from .references import everything
from .report import example as finished
from .scores import scores
from .search import contents
from .short import short_versions
from .short import whole_chapter as its_chapter


def define_env(env: Any) -> None:
    """Register the macros with mkdocs-macros (or Zensical, which calls the same function)."""
    _about_worksheets(env)
    _about_pages(env)
    env.macro(compare)
    env.macro(contents)
    env.macro(coverage)
    env.macro(partial(listed, env.conf["site_url"]), "all_contents")
    env.macro(paper_ways, "paper_ways")
    env.macro(paths)
    env.macro(scores)
    env.macro(short_versions)
    env.macro(everything, "all_sources")
    env.macro(drawn, "mark")
    env.macro(part, "notes")
    env.macro(plan_part, "plan")
    env.macro(offline_block, "offline")
    env.macro(ready_made, "packs")
    env.macro(chooser)
    env.macro(switch, "discretion")
    env.macro(reading_switch, "reading")


def _about_worksheets(env: Any) -> None:
    """What shows a worksheet, or leads to one, in the language of the page."""

    @env.macro  # type: ignore[untyped-decorator]
    def worksheet(slug: str) -> str:
        return form(slug, _language(env))

    @env.macro  # type: ignore[untyped-decorator]
    def example(slug: str) -> str:
        return finished(slug, root(env.page.url) + base(_language(env)), _language(env))

    @env.macro  # type: ignore[untyped-decorator]
    def worksheet_link(slug: str) -> str:
        return link_to(env.page.file.src_uri, slug)

    @env.macro  # type: ignore[untyped-decorator]
    def belongs(slug: str) -> str:
        return belongs_to(slug, env.page.file.src_uri)


def _about_pages(env: Any) -> None:
    """What stands on a chapter or on Help, in the language of the page."""

    @env.macro  # type: ignore[untyped-decorator]
    def opening() -> str:
        return chapter_opening(env.page.meta, env.page.file.src_uri)

    @env.macro  # type: ignore[untyped-decorator]
    def cite(source: str, strength: str) -> str:
        return mark(env.page.markdown, source, strength, _language(env))

    @env.macro  # type: ignore[untyped-decorator]
    def sources() -> str:
        return closing(env.page.meta, env.page.markdown, env.page.file.src_uri)

    @env.macro  # type: ignore[untyped-decorator]
    def picture(name: str) -> str:
        return drawn_picture(name, _language(env))

    @env.macro  # type: ignore[untyped-decorator]
    def whole_chapter(name: str) -> str:
        return its_chapter(name, _language(env))

    @env.macro  # type: ignore[untyped-decorator]
    def helplines() -> str:
        return lines(datetime.date.today(), _language(env))


def _language(env: Any) -> str:
    return language(env.page.file.src_uri)


def root(url: str) -> str:
    """The way from a page's address back to the site's root: `worksheets/moments/` gives `../../`."""
    return posixpath.relpath(".", url) + "/" if url else ""
