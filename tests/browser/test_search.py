"""The search: it comes when it is used, finds help first, and nothing of what was typed is sent or kept."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from selenium.webdriver.common.keys import Keys

from tests.browser.axe import AXE
from tests.browser.engines import Browser
from tests.browser.search_words import DANGER, WORDS
from tests.browser.server import Site
from tests.browser.test_visit import visit  # noqa: F401

BOX = "#search-box"
ACTIVE = "return document.activeElement.id || document.activeElement.className.split(' ')[0]"
FOUND = """
return [...document.querySelectorAll(".search__list a")].map((one) => one.href.replace(arguments[0], ""));
"""
TRACES = """
return JSON.stringify([localStorage, sessionStorage, location.href, history.state, document.cookie, history.length]);
"""


def start(browser: Browser, path: str = "chapters/c5/") -> None:
    browser.open(path)
    browser.click(".search-link")
    browser.wait(BOX)


def ask(browser: Browser, query: str) -> list[str]:
    """Type a query in place of the last, and give the addresses that are found."""
    browser.find(BOX).clear()
    browser.run("document.querySelector('.search__status').textContent = ''")
    browser.type(BOX, query)
    browser.wait(lambda: "ound" in browser.text(".search__status"))
    found: list[str] = browser.run(FOUND, browser.site.url())
    return found


def test_the_words_people_use_find_what_they_mean(browser: Browser) -> None:
    assert len(DANGER) + len(WORDS) >= 60
    start(browser)
    asked = list(WORDS.items())[:: 1 if browser.name == "chromium" else 6]  # engines differ in how they type
    missed = {query: found for query, part in asked if part not in (found := ask(browser, query))[:3]}
    assert not missed
    for query, part in DANGER.items():
        assert ask(browser, query)[0] == part, query
        assert "emergency number" in browser.text(".search__urgent"), query
    ask(browser, "kids")
    assert browser.text(".search__urgent") == ""
    assert browser.errors() == []
    assert browser.violations() == []


def test_nothing_of_a_query_is_sent_or_kept(browser: Browser) -> None:
    start(browser)
    ask(browser, "zebra")
    before = browser.run(TRACES)
    browser.site.log.clear()
    asked = browser.requests()
    assert ask(browser, "he lied about the money")
    assert browser.run(TRACES) == before
    assert browser.requests() == asked
    assert browser.site.log == []
    browser.type(BOX, Keys.ESCAPE)
    browser.wait(lambda: browser.run("return document.querySelector('#search-box').value") == "")
    assert not browser.run("return document.querySelector('dialog.search').open")
    assert browser.run(ACTIVE) == "search-link"
    assert browser.run(FOUND, "") == []
    assert "lied about" not in browser.run("return document.body.textContent")
    browser.click(".search-link")
    assert browser.wait(BOX).get_property("value") == ""


def test_the_box_asks_the_browser_to_remember_nothing(browser: Browser) -> None:
    start(browser)
    box = browser.find(BOX)
    named = {name: box.get_attribute(name) for name in ("autocomplete", "spellcheck", "autocapitalize")}
    assert named == {"autocomplete": "off", "spellcheck": "false", "autocapitalize": "none"}
    assert not box.get_attribute("name")
    assert browser.run("return document.querySelector('#search-box').form") is None


def test_by_keyboard_alone(browser: Browser) -> None:
    browser.open("chapters/c5/")
    browser.find(".search-link").send_keys(Keys.ENTER)
    browser.wait(BOX)
    assert browser.run(ACTIVE) == "search-box"
    found = ask(browser, "panic")
    at = "return [...document.querySelectorAll('.search__list a')].indexOf(document.activeElement)"

    def press(key: str) -> int:
        browser.driver.switch_to.active_element.send_keys(key)
        return int(browser.run(at))

    assert [press(key) for key in (Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ARROW_UP)] == [0, 1, 0]
    assert press(Keys.TAB) == 1
    assert [press(Keys.ARROW_UP), press(Keys.ARROW_UP)] == [0, -1]
    assert browser.run(ACTIVE) == "search-box"
    assert press(Keys.ENTER) == 0
    browser.driver.switch_to.active_element.send_keys(Keys.ENTER)
    browser.wait(lambda: browser.driver.current_url == browser.site.url(found[0]))


def test_the_way_out_works_while_the_search_is_open(browser: Browser) -> None:
    start(browser)
    ask(browser, "he lied")
    box = "const r = document.querySelector('a.exit').getBoundingClientRect();"
    top = f"{box} return document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2).className"
    assert browser.run(top) == "exit"
    browser.run("document.dispatchEvent(new CustomEvent('exit', { detail: [] }))")
    assert not browser.run("return document.querySelector('dialog.search').open")
    assert browser.run("return document.querySelector('#search-box').value") == ""
    assert browser.run("return document.querySelectorAll('dialog a.exit').length") == 0
    assert browser.run(top) == "exit"


def test_leave_and_erase_asks_above_the_search(browser: Browser) -> None:
    browser.open("help/")
    browser.run("localStorage.setItem('notes/home', 'device')")
    start(browser)
    browser.click("[data-leave=ask]")
    browser.click("[data-leave=back]")
    assert browser.find("[data-leave=ask]").is_displayed()


@pytest.mark.parametrize("address", ["", "chapters/c5/", "worksheets/owning/", "notes/", "plan/", "compare/"])
def test_no_page_asks_for_the_index_before_it_is_used(page: Page, site: Site, address: str) -> None:
    page.goto(address, wait_until="networkidle")
    asked = [path for path in site.log if "search" in path and not path.endswith(("/search.css", "search/"))]
    assert not [path for path in [*asked, *site.log] if "minisearch" in path or "search-" in path or "lunr" in path]


def test_nothing_of_the_themes_search_is_built(built: Path) -> None:
    files = {path.relative_to(built).as_posix() for path in built.rglob("*")}
    assert not [path for path in files if "lunr" in path or "workers/search" in path or "search_index" in path]
    for path in ("index.html", "404.html", "chapters/c5/index.html"):
        text = (built / path).read_text("utf-8")
        assert "md-search" not in text
        assert 'class="search-link"' in text
        assert 'name="search"' not in text
    for kept in ("assets/search-index.json", "assets/minisearch.js", "assets/search.js"):
        assert f'["{kept}", ' in (built / "offline.js").read_text("utf-8")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("query", ["", "he hits me", "xyzzyq"])
@pytest.mark.parametrize("context_options", [{"viewport": {"width": 320, "height": 640}}])
def test_everyone_can_use_it_on_a_small_phone(page: Page, query: str, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto("chapters/c5/")
    page.locator(".search-link").click()
    page.locator(BOX).fill(query)
    if query:
        expect(page.locator(".search__status")).to_contain_text("ound")
    page.evaluate(AXE.read_text("utf-8"))
    result = page.evaluate("axe.run('dialog.search', {resultTypes: ['violations']})")
    assert not [f"{one['id']}: {one['nodes'][0]['html']}" for one in result["violations"]]
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert page.evaluate("document.querySelector('dialog').scrollWidth") <= 320
    for target in page.locator(".search :is(input, button, .search__list a):visible").all():
        size = target.bounding_box()
        assert size
        assert size["height"] >= 44
    if query == "xyzzyq":
        expect(page.locator(".search__none a", has_text="Help")).to_be_visible()
        expect(page.locator(".search__none a", has_text="Reading paths")).to_be_visible()
    page.emulate_media(media="print")
    expect(page.locator("dialog.search")).to_be_hidden()


@pytest.mark.parametrize("context_options", [{"java_script_enabled": False}])
def test_without_scripts_the_page_lists_the_chapters(page: Page) -> None:
    page.goto("chapters/c5/")
    page.locator(".search-link").click()
    expect(page.locator("h1")).to_contain_text("Search")
    expect(page.locator(".md-content")).to_contain_text("scripts are off")
    page.locator(".md-content").get_by_role("link", name="Owning it", exact=True).click()
    expect(page.locator("h1")).to_contain_text("Owning it")


def test_an_index_that_does_not_come_is_said_and_asked_for_again(page: Page, site: Site, allow: set[str]) -> None:
    allow.add("search-index.json")
    allow.add("Failed to load resource")
    page.goto("chapters/c5/")
    page.route("**/search-index.json", lambda route: route.abort())
    page.locator(".search-link").click()
    expect(page.locator(".search__status")).to_contain_text("did not load")
    page.unroute("**/search-index.json")
    page.locator(BOX).fill("panic")
    expect(page.locator(".search__list a").first).to_be_visible()


def test_a_result_leads_on_within_the_visit_and_the_search_still_works(visit: Page) -> None:  # noqa: F811
    visit.goto("chapters/c5/")
    visit.evaluate("() => { window.sameVisit = true; }")
    for query, heading in (("sti", "Closeness and sex"), ("he hits me", "Help")):
        visit.locator(".search-link").click()
        visit.locator(BOX).fill(query)
        visit.locator(".search__list a").first.click()
        expect(visit.locator("h1")).to_contain_text(heading)
        expect(visit.locator("dialog.search")).to_be_hidden()
    assert visit.evaluate("window.sameVisit")
    expect(visit.locator(".search-link")).to_have_attribute("href", f"{visit.url.split('help/')[0]}search/")
