"""Every page of the built site: its policy, what it asks for, and whether everyone can use it."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from macros.addresses import stubs_to
from macros.languages import standing_in
from macros.policy import INLINE, inline_scripts, policy
from tests.browser.engines import Browser
from tests.browser.server import Site
from worksheets import slugs

ROOT = Path(__file__).parents[2]
SOURCES = [path.relative_to(ROOT / "docs") for path in sorted((ROOT / "docs").rglob("*.md"))]
PAGES = sorted(str(path.with_suffix("")).removesuffix("index").rstrip("/") for path in SOURCES)
ADDRESSES = [f"{page}/" if page else "" for page in PAGES]


def html(built: Path) -> list[Path]:
    return sorted(built.rglob("*.html"))


def test_every_page_carries_the_policy_before_any_script(built: Path) -> None:
    # rules, addresses that lead on, pages that say they are not translated, and the page for what is not found
    made = len(slugs()) + len(stubs_to()) + len(standing_in()) + 1
    assert len(html(built)) == len(PAGES) + made
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy()}">'.replace("'", "&#39;")
    for page in html(built):
        text = page.read_text("utf-8").replace("'", "&#39;")
        assert meta in text
        assert text.index(meta) < text.index("<script")


def test_every_inline_script_is_one_that_the_policy_knows(built: Path) -> None:
    found = {script for page in html(built) for script in inline_scripts(page.read_text("utf-8"))}
    assert found == set(INLINE)


def test_no_page_names_a_file_of_another_host(built: Path) -> None:
    for page in html(built):
        text = page.read_text("utf-8")
        assert not re.findall(
            r"<(?:script|img|iframe|source|video|audio)[^>]+(?:src|srcset)=[\"']?(?:https?:)?//", text
        )
        assert not re.findall(r"<link[^>]+rel=[\"']?(?:stylesheet|preconnect|preload)[^>]+href=[\"']?https?:", text)


def test_the_licences_of_all_that_is_served_are_served(built: Path) -> None:
    texts = {path.stem: path.read_text("utf-8") for path in (built / "licences").glob("*.txt")}
    for name, words in {
        "pyodide": "Mozilla Public License",
        "python": "PSF",
        "segno": "Redistribution and use",
        "material": "MIT",
        "minisearch": "Permission is hereby granted",
        "our-code": "MIT",
        "our-text": "CC BY 4.0",
        "atkinson-hyperlegible": "SIL",
    }.items():
        assert words in texts[name] or words in texts[name].replace("Permission is hereby granted", "MIT")


def test_a_changed_inline_script_does_not_run(page: Page, site: Site, allow: set[str]) -> None:
    allow |= {"Content Security Policy", "__md_"}
    site.faults["index.html"] = lambda body: body.replace(b"<script>", b"<script>window.slipped = 1;", 1)
    page.goto("")
    assert page.evaluate("window.slipped") is None


def test_a_page_asks_for_nothing_of_python(page: Page, site: Site) -> None:
    page.goto("chapters/c5/")
    page.wait_for_timeout(300)
    assert not [path for path in site.log if "python/" in path or "worker.js" in path]


@pytest.mark.parametrize("context_options", [{"viewport": {"width": 320, "height": 640}}])
def test_no_page_is_wider_than_a_small_phone(page: Page) -> None:
    wide = {}
    for address in ADDRESSES:
        page.goto(address)
        wide[address] = page.evaluate("document.documentElement.scrollWidth")
    assert not {address: width for address, width in wide.items() if width > 320}


@pytest.mark.parametrize("context_options", [{"java_script_enabled": False}])
def test_every_page_reads_with_scripts_off(page: Page) -> None:
    for address in ADDRESSES:
        page.goto(address)
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator(".help-box a").first).to_be_visible()
        expect(page.locator("a.exit")).to_be_visible()
        assert (page.locator("a.exit").get_attribute("href") or "").startswith("https://www.bbc.co")


@pytest.mark.timeout(300)
def test_no_engine_sees_a_breach_of_the_policy_or_another_host(browser: Browser) -> None:
    for address in ADDRESSES:
        browser.open(address)
        browser.wait("h1")
        assert browser.violations() == [], address
        assert browser.errors() == [], address
        assert not [url for url in browser.requests() if not url.startswith(browser.site.origin)], address
