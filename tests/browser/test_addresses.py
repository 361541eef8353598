"""Addresses that people have on paper lead to their page, in every engine, and no link of the site is dead."""

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from playwright.sync_api import Page, expect

from macros.addresses import registered, stubs_to
from tests.browser.engines import Browser
from tests.browser.server import Site


class Links(HTMLParser):
    """The ids and the links of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.ids |= {value for key in ("id", "name") if (value := named.get(key))}
        if tag == "a" and (href := named.get("href")):
            self.links.add(href)


@pytest.fixture(scope="module")
def pages(built: Path) -> dict[str, Links]:
    """Every page of the built site by its address from the root."""
    found = {}
    for file in built.rglob("*.html"):
        path = file.relative_to(built).as_posix()
        found[re.sub(r"(^|/)index\.html$", r"\1", path)] = Links(file.read_text("utf-8"))
    return found


def test_a_registered_address_is_in_the_built_site(pages: dict[str, Links]) -> None:
    for address in registered():
        page, _, name = address.partition("#")
        assert page in pages, address
        assert not name or name in pages[page].ids, address


def test_no_link_of_the_site_is_dead(pages: dict[str, Links], built: Path) -> None:
    home = "https://site.invalid/"
    dead = set()
    for address, page in pages.items():
        if address == "404.html":
            continue  # its links stand on the site's real address
        for link in page.links:
            target = urlsplit(urljoin(home + address, link))
            if target.netloc != "site.invalid":
                continue
            path, name = unquote(target.path[1:]), unquote(target.fragment)
            there = path in pages or (built / path).is_file()
            if not there or (name and path in pages and name not in pages[path].ids):
                dead.add(f"{address}: {link}")
    assert not dead


def test_a_wrong_address_leads_to_pages_that_are_there(built: Path, pages: dict[str, Links]) -> None:
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
