"""Bytes as a host sends them that compresses, as GitHub Pages does, from what the page really asks for."""

import gzip
from pathlib import Path
from urllib.parse import unquote, urlsplit

from playwright.sync_api import Browser

from macros.bundle import PYODIDE
from tests.bench.table import Row
from tests.browser.server import Site

SHIPPED_FILES = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
CHAPTER, WORKSHEET = "chapters/c1/", "worksheets/moments/"
CHAPTER_TARGET, FIRST_VISIT_TARGET = 150_000, 0.75
QUIET = 2_500  # ms in which an untouched page may still ask for something


def gzipped(contents: list[bytes]) -> int:
    """Bytes on the wire; what gzip does not make smaller goes as it is."""
    return sum(min(len(gzip.compress(one, 6)), len(one)) for one in contents)


def asked(site: Site) -> int:
    """Bytes of all files that were asked for, each once."""
    files = {site.file(unquote(urlsplit(one).path)) for one in site.log}
    return gzipped([file.read_bytes() for file in files if file])


def measure(browser: Browser, built: Path) -> list[Row]:
    """What a first visit brings until a chapter reads, a worksheet takes words, and a report stands there."""
    with Site(built) as site:
        page = browser.new_context(base_url=site.url()).new_page()
        page.goto(CHAPTER)
        page.wait_for_timeout(QUIET)
        chapter = asked(site)
        page.context.close()
        site.log.clear()
        page = browser.new_context(base_url=site.url()).new_page()
        page.goto(WORKSHEET, wait_until="commit")
        page.locator(".worksheet-block[data-ready]").wait_for()
        accepts = asked(site)
        page.locator("[name=what]").fill("The phone buzzed")
        page.locator("[data-action=report]").first.click()
        page.locator("output.worksheet__report > *").first.wait_for(timeout=120_000)
        report = asked(site)
        python = gzipped([file.read_bytes() for file in used(site)])
        page.context.close()
    shipped = gzipped([(PYODIDE / name).read_bytes() for name in SHIPPED_FILES])
    than = "Pyodide as npm ships it"
    return [
        Row("a chapter, all it asks for untouched", chapter, "bytes", "150 kB", CHAPTER_TARGET, 1),
        Row("a worksheet, until it accepts words", accepts, "bytes", "the chapter", chapter),
        Row("a worksheet, until the first report", report, "bytes", than, shipped, FIRST_VISIT_TARGET),
        Row("of that, Python", python, "bytes", than, shipped),
    ]


def used(site: Site) -> set[Path]:
    """The files of Python that were asked for."""
    files = {site.file(unquote(urlsplit(one).path)) for one in site.log if "/assets/python/" in one}
    return {file for file in files if file}
