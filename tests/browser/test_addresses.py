"""Addresses that people have on paper lead to their page, in every engine."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from macros.addresses import registered, stubs_to
from tests.browser.built import BuiltPage, read
from tests.browser.engines import Browser
from tests.browser.server import Site


@pytest.fixture(scope="module")
def pages(built: Path) -> dict[str, BuiltPage]:
    return read(built)


def test_a_registered_address_is_in_the_built_site(pages: dict[str, BuiltPage]) -> None:
    for address in registered():
        page, _, name = address.partition("#")
        assert page in pages, address
        assert not name or name in pages[page].targets, address


def test_a_wrong_address_leads_to_pages_that_are_there(built: Path, pages: dict[str, BuiltPage]) -> None:
    """Its links begin at the site's root, which may lie under a path."""
    article = (built / "404.html").read_text("utf-8").partition("<article")[2].partition("</article>")[0]
    links = re.findall(r'href="(/[^"]*)"', article)
    assert {link.rstrip("/").rpartition("/")[2] for link in links} >= {"help", "c5", "search", "notes"}
    unknown = {link for link in links if not any(page and link.endswith(f"/{page}") for page in pages)}
    assert len(unknown) == 1, "only the first page has no name"


def test_a_short_address_takes_along_what_stands_after_it(browser: Browser) -> None:
    browser.open("c7/")
    browser.wait("main[data-chapter=c7]")
    browser.driver.get(browser.site.url("c7/#questions"))
    browser.wait(lambda: browser.driver.current_url == browser.site.url("chapters/c7/#questions"))
    assert browser.text("#questions").startswith("Sort the questions")


@pytest.mark.parametrize("context_options", [{"java_script_enabled": False}])
def test_without_scripts_a_short_address_leads_on_as_well(page: Page, site: Site) -> None:
    page.goto("c5/")
    expect(page.locator("h1")).to_contain_text("Calm first")


@pytest.mark.parametrize("old", stubs_to())
def test_going_back_from_a_page_does_not_lead_to_its_stub(page: Page, old: str) -> None:
    page.goto("help/")
    page.goto(old)
    expect(page.locator("main[data-chapter]")).to_be_visible()
    page.go_back()
    expect(page.locator("h1")).to_contain_text("Help")
