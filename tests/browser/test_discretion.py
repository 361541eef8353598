"""A plain name and icon: off by default, on every page once asked for, gone when no longer wanted."""

from pathlib import Path

import pytest

from tests.browser.engines import Browser

BOX = "[data-look]"
KEY = "return localStorage.getItem('notes/look')"
NAME = "Let Go to Grow"
LOOK = """return [document.title, document.querySelector("link[rel=icon]").href.split("/").pop(),
  document.querySelector(".md-header__topic").textContent.trim()]"""
PLAIN = ["Notes", "plain.svg", "Notes"]
FULL = b'Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); };'


@pytest.fixture
def browser(browser: Browser) -> Browser:
    # Material navigates instantly only to the addresses in the sitemap.
    url = browser.site.url().encode()
    browser.site.faults["sitemap.xml"] = lambda body: body.replace(b"http://127.0.0.1:8000/", url)
    return browser


def look(browser: Browser) -> list[str]:
    return list(browser.run(LOOK))


def turn_on(browser: Browser) -> None:
    browser.open("notes/")
    press(browser)
    browser.wait(lambda: look(browser) == PLAIN)


def press(browser: Browser) -> None:
    browser.wait(lambda: browser.find(BOX).is_enabled() and browser.text("[data-full]"))  # drawn: nothing moves now
    browser.click(BOX)


def go_on_to_help(browser: Browser) -> None:
    """By instant navigation, as soon as Material has read the sitemap."""
    browser.wait(lambda: any(url.endswith("sitemap.xml") for url in browser.requests()))
    browser.run("window.same = true")
    browser.click(".md-nav a[href*='help']")
    browser.wait(lambda: browser.text("h1").startswith("Help"))
    assert browser.run("return window.same") is True


def test_off_by_default(browser: Browser) -> None:
    browser.open("notes/")
    assert not browser.find(BOX).is_selected()
    assert look(browser) == [f"My notes - {NAME}", "icon.svg", NAME]
    assert browser.run(KEY) is None


def test_on_for_this_page_the_next_and_after_a_reload(browser: Browser) -> None:
    turn_on(browser)
    assert browser.run(KEY) == "plain"
    go_on_to_help(browser)
    browser.wait(lambda: look(browser) == PLAIN)
    browser.reload()
    assert look(browser) == PLAIN
    # What others could see or hear of the frame around the page says nothing else either.
    assert NAME not in browser.run(
        "return [...document.querySelectorAll('.md-header, .md-nav--primary > .md-nav__title')]"
        ".map((one) => one.outerHTML).join()"
    )


def test_off_again_brings_everything_back(browser: Browser) -> None:
    turn_on(browser)
    press(browser)
    browser.wait(lambda: look(browser) == [f"My notes - {NAME}", "icon.svg", NAME])
    assert browser.run(KEY) is None
    turn_on(browser)
    browser.reload()
    browser.wait(lambda: browser.find(BOX).is_selected())
    press(browser)
    browser.wait(lambda: look(browser) == [f"My notes - {NAME}", "icon.svg", NAME])
    browser.open("help/")
    assert look(browser) == [f"Help - {NAME}", "icon.svg", NAME]


def test_no_other_name_shows_for_long(browser: Browser) -> None:
    turn_on(browser)
    browser.open("worksheets/moments/")
    browser.site.faults["assets/site.js"] = "slow"  # the site's other scripts are awaited by nobody
    browser.driver.get(browser.site.url("chapters/c7/"))
    browser.wait(lambda: look(browser)[:2] == PLAIN[:2], seconds=3)


def test_where_the_browser_keeps_nothing_it_holds_in_this_tab(browser: Browser) -> None:
    browser.site.faults["assets/bare.js"] = lambda body: FULL + body
    turn_on(browser)
    assert "until you reload" in browser.text(".look:has([data-look]) [role=status]")
    go_on_to_help(browser)
    browser.wait(lambda: look(browser) == PLAIN)


@pytest.mark.parametrize("page", ["index.html", "404.html"])
def test_every_page_loads_it_before_its_body(built: Path, page: str) -> None:
    head = (built / page).read_text("utf-8").split("<body", 1)[0]
    assert "assets/discreet.js" in head
