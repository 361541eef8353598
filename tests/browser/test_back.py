"""Back leads to where one was, in each engine: within a visit, after a reload, and where pages are loaded anew.

Back is asked for by script: WebKit's driver waits for a load that a change within the page never brings.
"""

import time

from tests.browser.engines import Browser
from tests.browser.plan_page import has_sitemap, instant

NEAR = 40  # px


def scroll(browser: Browser, css: str) -> int:
    """Go to a part of the page as a finger does, and let it rest."""
    browser.run("document.querySelector(arguments[0]).scrollIntoView({ behavior: 'instant' })", css)
    rest(browser)
    return int(browser.run("return scrollY"))


def rest(browser: Browser) -> None:
    """Material notes the place once scrolling has rested."""
    browser.run_async("setTimeout(arguments[0], 400)")


def is_at(browser: Browser, place: int) -> bool:
    return abs(int(browser.run("return scrollY")) - place) < NEAR


def follow(browser: Browser, css: str, title: str) -> None:
    browser.run("document.querySelector(arguments[0]).click()", css)
    browser.wait(lambda: browser.text("h1").startswith(title))


def start(browser: Browser) -> int:
    """A visit that goes from page to page without loading one."""
    instant(browser)
    browser.phone()
    browser.open("chapters/c5/")
    browser.wait(lambda: has_sitemap(browser))
    browser.wait(".textsize")
    browser.run("window.same = true")
    return scroll(browser, "#plan-ahead")


def test_back_within_a_visit_is_where_one_was(browser: Browser) -> None:
    place = start(browser)
    assert place > 1000
    follow(browser, "article a[href$='c7/']", "Owning it")
    follow(browser, ".md-nav a[href*='help/']", "Help")
    browser.wait(lambda: browser.run("return scrollY") < NEAR)
    assert browser.run("return window.same") is True
    browser.run("history.go(-2)")
    browser.wait(lambda: browser.text("h1").startswith("Calm first"))
    browser.wait(lambda: is_at(browser, place))
    browser.run_async("setTimeout(arguments[0], 600)")
    assert is_at(browser, place)  # and nothing moved it after that


def late(body: bytes) -> bytes:
    """A page that comes after the theme has noted the place of the one before."""
    time.sleep(0.6)
    return body


SCROLL = "scrollBy({ top: 300, behavior: 'instant' }); "


def test_forward_is_where_one_was_though_one_scrolled_until_then(browser: Browser) -> None:
    before = start(browser)
    follow(browser, ".md-nav a[href*='privacy/']", "Privacy")
    place = scroll(browser, "#erase")
    browser.run("history.back()")
    browser.wait(lambda: browser.text("h1").startswith("Calm first"))
    browser.wait(lambda: is_at(browser, before))
    browser.site.faults["privacy/index.html"] = late
    browser.run(SCROLL + "history.forward()")
    browser.wait(lambda: browser.text("h1").startswith("Privacy"))
    browser.wait(lambda: is_at(browser, place))


def test_a_page_that_is_left_while_it_scrolls_does_not_lend_the_next_its_place(browser: Browser) -> None:
    start(browser)
    browser.site.faults["privacy/index.html"] = late
    browser.run(SCROLL + "document.querySelector(\".md-nav a[href*='privacy/']\").click()")
    browser.wait(lambda: browser.text("h1").startswith("Privacy"))
    rest(browser)
    assert is_at(browser, 0)


def test_back_from_a_word_of_the_glossary_is_where_it_stood(browser: Browser) -> None:
    start(browser)
    place = scroll(browser, "a.term")
    follow(browser, "a.term", "Words we use")
    browser.run("history.back()")
    browser.wait(lambda: browser.text("h1").startswith("Calm first"))
    browser.wait(lambda: is_at(browser, place))


def test_back_to_a_page_that_is_loaded_anew_is_where_one_was(browser: Browser) -> None:
    browser.phone()
    browser.open("chapters/c5/")
    browser.wait(".textsize")
    place = scroll(browser, "#plan-ahead")
    browser.driver.get(browser.site.url("help/"))
    browser.wait(lambda: browser.text("h1").startswith("Help"))
    browser.run("history.back()")
    browser.wait(lambda: browser.text("h1").startswith("Calm first"))
    browser.wait(lambda: is_at(browser, place))


def test_a_reload_stays_where_one_was(browser: Browser) -> None:
    browser.site.html_cache = "no-cache"  # of a page that may not be stored, Firefox forgets the place, too
    place = start(browser)
    browser.run(
        "location.reload()"
    )  # as a reader does; Firefox's driver reloads in another way, and begins at the top
    browser.wait(lambda: not browser.run("return window.same"))
    browser.wait(lambda: is_at(browser, place))
