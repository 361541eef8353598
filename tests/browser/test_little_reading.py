"""For a reader who can read little: short versions, and words that lead to what they mean."""

import pytest
from playwright.sync_api import Page

from macros.pages import address
from macros.short import versions, whole
from tests.browser.engines import Browser
from tests.browser.test_paper import sheets

LOOK = """
const look = getComputedStyle(arguments[0]), around = getComputedStyle(arguments[0].parentElement);
return [look.textDecorationLine, look.textDecorationStyle, look.color === around.color];
"""
SEEN = "const { top } = document.getElementById('numb').getBoundingClientRect(); return top >= 0 && top < innerHeight"


@pytest.mark.parametrize("name", ["c1", "options"])
def test_a_chapter_and_its_short_version_lead_to_each_other(browser: Browser, name: str) -> None:
    chapter = address(whole(name))
    browser.phone()
    browser.open(chapter)
    browser.click(".opening a")
    browser.wait(lambda: browser.text("h1").startswith("In short: "))
    assert browser.driver.current_url == browser.site.url(f"short/{name}/")
    browser.click("article a[href*='chapters/'], article a[href$='/options/']")
    browser.wait(".opening")
    assert browser.driver.current_url == browser.site.url(chapter)


def test_a_word_of_the_glossary_is_a_quiet_link_to_what_it_means(browser: Browser) -> None:
    browser.open("chapters/c2/")
    assert browser.run(LOOK, browser.find("a.term")) == ["underline", "dotted", True]
    browser.click("a.term[href$='#numb']")
    browser.wait(lambda: browser.driver.current_url == browser.site.url("glossary/#numb"))
    browser.wait(lambda: browser.run(SEEN))


@pytest.mark.parametrize("name", versions())
def test_a_short_version_prints_on_one_sheet_of_paper(page: Page, name: str) -> None:
    page.goto(f"short/{name}/")
    for paper in ("A4", "Letter"):
        assert len(sheets(page, paper)) == 1


def test_on_paper_a_word_of_the_glossary_is_only_a_word(page: Page) -> None:
    page.goto("chapters/c2/")
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.querySelector('a.term')).textDecorationLine") == "none"
