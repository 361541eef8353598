"""What the theme does as it starts leaves the styles as they are, in light and dark, and from page to page."""

from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.engines import Browser
from tests.browser.plan_page import has_sitemap, instant

SCHEMES = """return [document.documentElement, document.body].map((one) => getComputedStyle(one).colorScheme)"""
LINKS = """return [...document.querySelectorAll("link[rel=stylesheet]")].map((link) => link.getAttribute("href"))"""


def sheets(browser: Browser) -> int:
    """How often the styles were asked for, from the network or from what is kept."""
    return sum(path.endswith("assets/all.css") for path in browser.site.log)


def test_the_styles_are_asked_for_once_in_a_visit(browser: Browser) -> None:
    instant(browser)
    browser.open("chapters/c5/")
    browser.wait(lambda: has_sitemap(browser))
    browser.wait(".textsize")
    before = browser.run(LINKS)
    browser.run("window.same = document.querySelector('link[rel=stylesheet]')")
    assert sheets(browser) == 1
    browser.run("document.querySelector(\".md-nav a[href*='privacy/']\").click()")
    browser.wait(lambda: browser.text("h1").startswith("Privacy"))
    assert browser.run("return window.same.isConnected")
    assert browser.run(LINKS) == before == ["../../assets/all.css"]
    assert sheets(browser) == 1
    assert browser.errors() == []


def test_the_theme_starts_in_parts_and_sets_up_after_them(page: Page) -> None:
    page.add_init_script("""
      window.ran = [];
      let spread;
      Object.defineProperty(window, "spreadTheme", {
        set: (found) => { spread = found; },
        get: () => (go, parts) => spread(() => { window.ran.push(window.event?.data ?? "script"); go(); }, parts),
      });
      addEventListener("DOMContentLoaded", () => { window.ran.push("ready"); });
      addEventListener("page", () => { window.ran.push("page"); }, true);
    """)
    page.goto("chapters/c5/")
    page.locator(".textsize").first.wait_for(state="attached")
    assert page.evaluate("window.ran") == ["script", "ready", 2, 3, 4, "page"]
    assert page.evaluate("document.documentElement.classList.contains('js')")
    assert page.evaluate("Object.hasOwn(document, 'addEventListener')") is False


def test_without_our_script_the_theme_starts_at_once(page: Page, allow: set[str]) -> None:
    allow.add("Failed to load resource")
    page.route("**/assets/site.js", lambda route: route.abort())
    page.add_init_script("""addEventListener("DOMContentLoaded", () => {
      window.isThere = "document$" in window;
      document$.subscribe(() => { window.isSetUp = true; });
    })""")
    page.goto("chapters/c5/")
    page.wait_for_function("window.isSetUp")
    assert page.evaluate("window.isThere") is True


def test_the_theme_asks_for_the_list_of_pages_once_the_page_has_been_drawn(page: Page) -> None:
    page.add_init_script("""
      window.drawn = 0;
      requestAnimationFrame(() => { window.drawn += 1; });
      const { send } = XMLHttpRequest.prototype;
      window.asked = [];
      XMLHttpRequest.prototype.send = function (body) {
        window.asked.push(window.drawn);
        send.call(this, body);
      };
      window.plain = XMLHttpRequest.prototype.send;
    """)
    with page.expect_response("**/sitemap.xml"):
        page.goto("chapters/c5/")
    assert page.evaluate("window.asked") == [1]
    assert page.evaluate("XMLHttpRequest.prototype.send === window.plain")


def test_the_browsers_own_parts_follow_the_choice_of_light_or_dark(browser: Browser) -> None:
    browser.open("chapters/c5/")
    browser.wait(".textsize")
    assert browser.run(SCHEMES) == ["light", "light"]
    browser.run("document.querySelectorAll('[data-md-component=palette] input')[1].click()")
    browser.wait(lambda: browser.run(SCHEMES) == ["dark", "dark"])


@pytest.mark.parametrize("context_options", [{"color_scheme": "dark"}], ids=["dark"])
def test_a_dark_device_has_dark_scrollbars_and_light_paper(page: Page, context_options: dict[str, Any]) -> None:
    page.goto("chapters/c5/")
    page.locator(".textsize").first.wait_for(state="attached")
    shown = "getComputedStyle(document.documentElement).colorScheme"
    assert page.evaluate(shown) == "dark"
    page.emulate_media(media="print")
    assert page.evaluate(shown) == "light"


def test_a_closed_menu_is_not_laid_out_and_an_open_one_is(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto("chapters/c5/")
    page.locator(".textsize").first.wait_for(state="attached")
    link = page.locator(".md-sidebar--primary a[href*='help/']").first
    shown = "(link) => link.checkVisibility({ contentVisibilityAuto: true })"
    assert not link.evaluate(shown)
    page.get_by_role("button", name="Menu").click()
    page.locator(".md-sidebar--primary .drawer-button:focus, .md-sidebar--primary a:focus").first.wait_for()
    assert page.locator(".md-sidebar--primary .md-nav__list").first.evaluate(shown)
