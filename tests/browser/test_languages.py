"""The site in another language: on the same page, with the same notes, and nowhere pretending."""

import re

import pytest
from playwright.sync_api import Page, expect

from macros.languages import plain
from macros.pages import DOCS, address, pages
from macros.words import LANGUAGES, worksheet
from tests.browser.engines import Browser
from tests.browser.worksheet_page import MOMENTS, keep, says

TRANSLATED = [address(page) for name in LANGUAGES for page in pages(name)]
ENGLISH_WORDS = re.compile(r"\b(?:the|you|your|and|with|that|this|when|what|nothing|from|here)\b")
# What is seen and is not marked as English, but for names; the words of boxes and buttons, too.
SEEN = """() => {
  document.querySelectorAll("[data-closed]").forEach((one) => one.removeAttribute("data-closed"));
  document.querySelectorAll("details").forEach((one) => { one.open = true; });
  const NOT_SEEN = "script, style, template, .md-header__topic, .helplines strong";
  const found = [], here = document.documentElement.lang;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: at, data } = walker.currentNode;
    if (at.closest(NOT_SEEN) || at.closest("[lang]").lang !== here) continue;
    if (data.trim()) found.push(data.trim());
  }
  for (const one of document.querySelectorAll("[aria-label], [title]")) {
    if (one.closest("[lang]").lang === here) found.push(one.ariaLabel ?? one.title);
  }
  return found;
}"""
NOT_TRANSLATED = "es/chapters/c9/"
LISTED = ".md-nav--primary > .md-nav__list a[href]"
NAMES = "Let Go to Grow"


def english(page: Page) -> list[str]:
    return [words for words in page.evaluate(SEEN) if ENGLISH_WORDS.search(words.replace(NAMES, "").lower())]


@pytest.mark.parametrize("path", TRANSLATED)
def test_nothing_on_a_translated_page_is_in_english_unless_it_says_so(page: Page, path: str) -> None:
    page.goto(path)
    expect(page.locator("html")).to_have_attribute("lang", path.split("/", maxsplit=1)[0])
    expect(page.locator(".copylink__button").first).to_be_visible()
    assert english(page) == []


@pytest.mark.parametrize("context_options", [{"java_script_enabled": False}])
@pytest.mark.parametrize("path", [*TRANSLATED, NOT_TRANSLATED])
def test_nor_is_anything_before_its_scripts_have_come(page: Page, path: str) -> None:
    page.goto(path)
    assert english(page) == []


@pytest.mark.parametrize("path", TRANSLATED)
def test_the_switch_leads_to_the_same_page_and_back(page: Page, path: str) -> None:
    page.goto(f"{path}#sources")
    expect(page.locator(".textsize")).to_be_attached()
    page.locator("a.language").click()
    expect(page.locator("html")).to_have_attribute("lang", "en")
    assert page.url.endswith(f"/let-go-to-grow/{plain(path)}#sources")
    expect(page.locator(".textsize")).to_be_attached()  # before our script has come, it leads to the page's beginning
    page.locator("a.language").click()
    expect(page.locator("html")).to_have_attribute("lang", "es")
    assert page.url.endswith(f"/let-go-to-grow/{path}#sources")


def test_a_page_that_is_not_translated_says_so_and_leads_to_english_with_the_same_heading(page: Page) -> None:
    page.goto(f"{NOT_TRANSLATED}#try")
    assert english(page) == []
    expect(page.locator("h1")).to_have_text(re.compile("Esta página todavía no está en español"))
    page.get_by_role("link", name="Léela en inglés").click()
    assert page.url.endswith("/let-go-to-grow/chapters/c9/#try")


def test_a_short_address_in_another_language_leads_on(page: Page) -> None:
    page.goto("es/c1/#this-phone")
    expect(page.locator("main[data-chapter=c1]")).to_be_visible()
    assert page.url.endswith("/es/chapters/c1/#this-phone")


def test_a_link_to_english_says_so(page: Page) -> None:
    page.goto("es/chapters/c1/")
    link = page.locator('.md-content a[hreflang="en"]').first
    expect(link).to_have_text(re.compile(r"\(en inglés\)$"))
    link.click()
    expect(page.locator("html")).to_have_attribute("lang", "en")


def test_each_language_lists_its_own_pages(page: Page) -> None:
    page.goto("es/help/")
    listed = page.locator(".md-nav--primary > .md-nav__list a[href]").evaluate_all(
        "(all) => all.map((one) => one.href)"
    )
    assert len({one.split("#")[0] for one in listed}) >= len(pages("es")) - 1
    assert all("/es/" in one for one in listed)
    page.goto("help/")
    listed = page.locator(".md-nav--primary > .md-nav__list a[href]").evaluate_all(
        "(all) => all.map((one) => one.href)"
    )
    assert not [one for one in listed if "/es/" in one]


def test_notes_are_the_same_in_both_and_a_report_is_in_the_language_of_the_page(browser: Browser) -> None:
    browser.open(MOMENTS)
    browser.type("[name=what]", "El teléfono vibró")
    keep(browser)
    browser.click("a.language")
    browser.wait("html[lang=es] .worksheet-block[data-ready]")
    says(browser, "Guardado a las")
    assert browser.find(".worksheet__list button").text.endswith("El teléfono vibró")
    browser.click(".worksheet__list button")
    browser.click("[data-action=report]")
    browser.wait("output > *", seconds=60)
    assert browser.text("output h3") == "Tu mapa hasta ahora"
    browser.click("a.language")
    browser.wait("html[lang=en] .worksheet-block[data-ready]")
    browser.click(".worksheet__list button")
    browser.click("[data-action=report]")
    browser.wait("output > *", seconds=60)
    assert browser.text("output h3") == "Your map so far"
    assert browser.errors() == []
    assert browser.violations() == []


def test_without_the_words_of_a_language_a_report_still_comes(browser: Browser) -> None:
    browser.site.faults["words-es.json"] = "missing"
    browser.open(f"es/{MOMENTS}")
    browser.type("[name=what]", "El teléfono vibró")
    browser.click("[data-action=report]")
    browser.wait("output > *", seconds=60)
    assert browser.text("output h3") == "Your map so far"


def test_the_gate_asks_in_the_language_of_the_page(page: Page) -> None:
    page.goto("es/worksheets/pause/")
    gate = page.locator("[data-gate]")
    expect(gate).to_be_visible()
    gate.locator("a").last.click()
    expect(page.locator("h1")).to_have_text(re.compile(re.escape(worksheet("ready", "es").title)))
    page.locator("[name=afraid][value=yes]").check()
    page.locator("[data-action=report]").click()
    expect(page.locator("output")).to_contain_text("Lo que respondiste importa", timeout=60_000)
    assert english(page) == []
    page.goto("es/worksheets/pause/")
    expect(page.locator("[data-solo]")).to_be_visible()


def test_the_way_out_leads_to_a_page_in_the_readers_language(page: Page) -> None:
    page.goto("es/help/")
    expect(page.locator("a.exit")).to_have_attribute("href", "https://www.bbc.com/mundo")
    assert (DOCS / "es/help.md").exists()
