"""Copy link: the short, lasting address of a page and of each heading, or a box to copy it from."""

import pytest
from playwright.sync_api import Page, expect

from macros.addresses import registered
from tests.browser.engines import Browser
from tests.browser.server import Site

CATCH = """
window.__copied = [];
Object.defineProperty(navigator, "clipboard", { configurable: true, value: {
  writeText: (text) => arguments[0] ? Promise.reject(new DOMException("", "NotAllowedError"))
    : Promise.resolve(window.__copied.push(text)),
} });
"""


def open_page(browser: Browser, path: str, refused: bool = False) -> None:
    browser.open(path)
    browser.wait(".copylink__button")
    browser.run(CATCH, refused)


def copied(browser: Browser) -> str:
    return str(browser.wait(lambda: browser.run("return window.__copied.at(-1)")))


@pytest.mark.parametrize(
    ("path", "short"),
    [
        ("chapters/c7/", "c7/"),
        ("therapists/", "c14/"),
        ("worksheets/owning/", "worksheets/owning/"),
        ("patterns/", "patterns/"),
        ("", ""),
    ],
)
def test_the_button_copies_the_short_address_of_the_page(browser: Browser, path: str, short: str) -> None:
    open_page(browser, path)
    browser.click(".copylink__button")
    assert copied(browser) == browser.site.url(short)
    assert short in registered() | {""}
    browser.wait(lambda: browser.text(".copylink__status") == "Link copied")
    browser.wait(lambda: browser.text(".copylink__status") == "")
    assert browser.violations() == browser.errors() == []


@pytest.mark.parametrize(
    ("path", "heading", "short"),
    [
        ("chapters/c7/", "questions", "c7/#questions"),
        ("patterns/", "reassurance", "patterns/#reassurance"),
        ("worksheets/owning/", "therapists", "worksheets/owning/#therapists"),
    ],
)
def test_a_headings_mark_copies_and_leads_there(browser: Browser, path: str, heading: str, short: str) -> None:
    open_page(browser, path)
    browser.click(f"#{heading} .headerlink")
    assert copied(browser) == browser.site.url(short)
    browser.wait(lambda: browser.driver.current_url == browser.site.url(f"{path}#{heading}"))
    assert short.replace("c7/", "chapters/c7/") in registered()


def test_a_refused_clipboard_shows_the_link_selected(browser: Browser) -> None:
    open_page(browser, "chapters/c7/", refused=True)
    browser.click(".copylink__button")
    box = browser.wait(".copylink__link")
    assert box.get_property("value") == browser.site.url("c7/")
    assert browser.run("return document.activeElement === arguments[0]", box)
    assert browser.run("return arguments[0].selectionEnd - arguments[0].selectionStart", box) == len(
        browser.site.url("c7/")
    )
    assert browser.text(".copylink__status") == ""
    browser.click(".copylink__box button")
    assert browser.run("return document.activeElement.className") == "copylink__button"


def test_a_refusal_at_a_heading_is_shown_beside_it(browser: Browser) -> None:
    open_page(browser, "chapters/c7/", refused=True)
    browser.click("#questions .headerlink")
    box = browser.wait("#questions + .copylink__box .copylink__link")
    assert box.get_property("value") == browser.site.url("c7/#questions")
    browser.wait(lambda: browser.run("return document.activeElement === arguments[0]", box))
    box.send_keys("\ue00c")  # Escape
    browser.wait(lambda: not browser.all(".copylink__box"))
    assert browser.run("return document.activeElement.closest('#questions') !== null")


def test_instant_navigation_brings_the_next_pages_address(browser: Browser) -> None:
    open_page(browser, "chapters/c7/")
    browser.run("document.querySelector('.md-nav a[href$=\"c6/\"]').click()")
    browser.wait("main[data-chapter=c6]")
    browser.wait(".copylink__button")
    browser.run(CATCH, False)
    assert len(browser.all(".copylink__button")) == 1
    browser.click(".copylink__button")
    assert copied(browser) == browser.site.url("c6/")


def test_a_chromium_clipboard_really_holds_it(page: Page, site: Site) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("c7/#questions")
    expect(page.locator(".copylink__button")).to_be_visible()
    page.locator("#questions .headerlink").click()
    expect(page.locator(".copylink__status")).to_have_text("Link copied")
    assert page.evaluate("navigator.clipboard.readText()") == site.url("c7/#questions")


@pytest.mark.parametrize("context_options", [{"viewport": {"width": 360, "height": 740}, "has_touch": True}])
@pytest.mark.parametrize("path", ["chapters/c7/", "patterns/", "worksheets/owning/", "therapists/packs/"])
def test_each_has_a_name_and_a_target_a_finger_finds(page: Page, path: str) -> None:
    page.goto(path)
    expect(page.locator(".copylink__button")).to_be_visible()
    marks = page.locator(".headerlink")
    assert marks.count() > 2
    for mark in [page.locator(".copylink__button"), *marks.all()]:
        mark.scroll_into_view_if_needed()
        box = mark.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24
        assert (mark.get_attribute("aria-label") or "").startswith("Copy link to “")
        assert "#" not in (mark.get_attribute("aria-label") or "")


def test_the_name_is_the_headings_own_and_focus_is_seen(page: Page) -> None:
    page.goto("chapters/c7/")
    mark = page.get_by_role("link", name="Copy link to “Sort the questions”")
    expect(page.locator(".copylink__button")).to_be_visible()
    mark.focus()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Tab")
    expect(mark).to_be_focused()
    expect(mark).to_have_css("outline-style", "solid")
    expect(mark).to_have_css("opacity", "1")
    page.emulate_media(media="print")
    expect(page.locator(".copylink")).to_be_hidden()
    expect(mark).to_be_hidden()


def test_nothing_below_the_title_moves_when_the_page_has_stood_a_while(page: Page) -> None:
    page.goto("chapters/c5/")
    page.locator(".copylink__button").wait_for()
    before = page.locator(".opening").bounding_box()
    page.wait_for_timeout(3_500)  # bare.js looks after three seconds whether scripts have come
    assert page.locator(".opening").bounding_box() == before
