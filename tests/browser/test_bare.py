"""?bare: one page without the site around it, in a frame of another origin, and on a device that many use."""

import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.engines import Browser
from tests.browser.server import BLANK
from tests.browser.worksheet_page import OWNING, get, put, record, says, value

AROUND = ".md-header, .md-tabs, .md-sidebar, .md-footer"
FRAME = """
const frame = document.createElement("iframe");
frame.src = arguments[0];
frame.width = 900;
frame.height = 800;
document.body.append(frame);
"""
WORDS = """
const boxes = [...document.querySelectorAll("input, textarea")];
return (document.body?.innerText ?? "") + boxes.map((one) => one.value).join();
"""

pytestmark = pytest.mark.usefixtures("no_python")


@pytest.fixture
def no_python(request: pytest.FixtureRequest) -> None:
    if "browser" in request.fixturenames:
        request.getfixturevalue("browser").site.faults["worker.js"] = lambda _: b""


def is_bare(browser: Browser) -> bool:
    return not any(one.is_displayed() for one in browser.all(AROUND))


@pytest.mark.parametrize("path", [OWNING, "chapters/c7/", ""])
def test_nothing_of_the_site_is_around_it_but_exit_and_help(browser: Browser, path: str) -> None:
    browser.open(f"{path}?bare")
    browser.wait("h1")
    assert is_bare(browser)
    assert browser.find("a.exit").is_displayed()
    assert browser.find(".help-box a").is_displayed()
    assert browser.violations() == browser.errors() == []
    browser.open(path)
    assert not is_bare(browser)


def test_it_is_set_before_the_page_is_drawn(browser: Browser, built: Path) -> None:
    browser.site.faults["site.js"] = "missing"
    browser.open(f"{OWNING}?bare")
    assert is_bare(browser)
    for page in built.rglob("worksheets/**/index.html"):
        head = page.read_text("utf-8").split("</head>")[0]
        script = re.search(r'<script src="[./]*assets/bare.js"></script>', head)
        assert script
        assert script.start() < head.index("stylesheet")


def test_links_of_the_site_keep_it_and_going_back_too(browser: Browser) -> None:
    browser.open(f"{OWNING}?bare")
    browser.wait("form.worksheet")
    browser.click(".md-content a[href$='chapters/c7/']")
    browser.wait("main[data-chapter=c7]")
    assert urlsplit(browser.driver.current_url).query == "bare"
    assert is_bare(browser)
    browser.run("history.back()")
    browser.wait("form.worksheet")
    assert is_bare(browser)
    assert browser.run("return JSON.stringify([{ ...localStorage }, { ...sessionStorage }])").count("bare") == 0


def test_a_short_address_keeps_it_and_what_stands_after_it(browser: Browser) -> None:
    browser.driver.get(browser.site.url("c7/?bare#questions"))
    browser.wait("main[data-chapter=c7]")
    assert browser.driver.current_url == browser.site.url("chapters/c7/?bare#questions")
    assert is_bare(browser)


def test_in_a_frame_of_another_origin_a_reader_can_write_and_leave(browser: Browser) -> None:
    around = browser.site.url(BLANK).replace("127.0.0.1", "localhost")
    browser.driver.get(around)
    browser.run(FRAME, browser.site.url(f"{OWNING}?bare"))
    browser.driver.switch_to.frame(browser.wait("iframe"))
    browser.wait("[data-keep=nothing]")
    assert is_bare(browser)
    browser.click("[data-keep=nothing]")
    browser.type("[name=did]", "words in a frame")
    says(browser, "Not kept: your words are only on this page.")
    browser.run("document.querySelector('a.exit').href = arguments[0]", browser.site.url("licences/our-text.txt"))
    browser.click("a.exit")
    browser.driver.switch_to.default_content()
    browser.wait(lambda: browser.driver.current_url.endswith("our-text.txt"))


def test_a_kiosk_offers_no_home_and_leaves_what_is_there_alone(browser: Browser) -> None:
    browser.open("help/")
    text = record("owning", did=["words of the owner"])
    put(browser, "owning", text)
    browser.open(f"{OWNING}?bare=kiosk")
    browser.wait(".kiosk button")
    assert value(browser, "did") == ""
    assert not browser.find("[data-keep-choice]").is_displayed()
    assert not [one for one in browser.all("[data-action=export]") if one.is_displayed()]
    browser.type("[name=did]", "words of a stranger")
    says(browser, "only on this page")
    browser.run("document.querySelector('.kiosk button').dataset.old = ''")
    browser.click(".kiosk button")
    browser.wait(lambda: not browser.all("[data-old]") and browser.all(".kiosk button"))
    assert value(browser, "did") == ""
    assert browser.driver.current_url == browser.site.url(f"{OWNING}?bare=kiosk")
    assert get(browser, "notes/1/owning") == text
    stored = browser.run("return JSON.stringify([{ ...localStorage }, { ...sessionStorage }])")
    assert "stranger" not in stored


def test_back_does_not_bring_a_strangers_words(browser: Browser) -> None:
    browser.site.html_cache = "no-cache"
    browser.open("help/?bare=kiosk")
    browser.wait(".kiosk button")  # it has seen where this person begins
    browser.open(f"{OWNING}?bare=kiosk")
    browser.wait(".kiosk button")
    browser.type("[name=did]", "words of a stranger")
    browser.click(".md-content a[href*='chapters/c7/']")
    browser.wait("main[data-chapter=c7]")
    browser.wait(".kiosk button")
    browser.click(".kiosk button")
    browser.wait(lambda: browser.driver.current_url == browser.site.url("help/?bare=kiosk"))
    for _ in range(2):
        browser.run("history.back()")
        browser.wait("h1")
        assert "stranger" not in browser.wait(lambda: browser.run(WORDS))  # no words at all: still on its way


def test_a_kiosk_left_alone_says_so_and_is_cleared(browser: Browser) -> None:
    browser.open(f"{OWNING}?bare=kiosk")
    browser.wait(".kiosk button")
    browser.run("document.querySelector('.kiosk').dataset.old = ''; document.documentElement.dataset.minutes = 0.2")
    browser.type("[name=did]", "words of a stranger")
    browser.wait(lambda: "cleared in one minute" in browser.text(".kiosk__status"))
    browser.wait(lambda: not browser.all("[data-old]") and browser.all(".kiosk button"))
    assert value(browser, "did") == ""


def test_a_kiosk_keeps_the_way_of_nobody(browser: Browser) -> None:
    browser.open(f"{OWNING}?bare=kiosk")
    browser.wait(".kiosk button")
    browser.run("document.dispatchEvent(new CustomEvent('path', { detail: 'solo' }))")
    browser.wait(lambda: browser.run("return sessionStorage.getItem('notes/path')"))
    browser.click(".kiosk button")
    browser.wait(lambda: browser.run("return sessionStorage.getItem('notes/path')") is None)


@pytest.mark.parametrize("path", ["notes/", "help/"])
def test_a_kiosk_offers_nothing_that_leaves_a_trace(page: Page, path: str) -> None:
    page.goto(f"{path}?bare=kiosk")
    expect(page.locator(".kiosk button")).to_be_visible()
    for what in ("[data-home=device]", "[data-home=passphrase]", ".offline", ".look", "[data-notes=backup]"):
        expect(page.locator(what).locator("visible=true")).to_have_count(0)
