"""What tests of places in chapters do over and over."""

import json
from typing import Any

from tests.browser.engines import Browser
from tests.browser.notes_page import start, store

KEY = "notes/1/reading"
LINE = ".opening .reading"
BESIDE = """
return [...document.querySelectorAll(".reading")].map((one) => (one.previousElementSibling ?? one).textContent);
"""
# Resolves once the script that notes a place has come, and all that it imports, and had time to begin.
READY = "import('/let-go-to-grow/assets/reading.js').then(() => setTimeout(arguments[0], 300))"
ON_PAPER = """
const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]);
const ours = rules.filter((rule) => rule.media?.mediaText === "print").flatMap((rule) => [...rule.cssRules]);
return ours.filter((rule) => rule.selectorText?.includes(".reading")).map((rule) => rule.cssText).join();
"""


def home(browser: Browser) -> None:
    browser.open("help/")
    browser.run("localStorage.setItem('notes/home', 'device')")


def switch(browser: Browser) -> None:
    browser.wait("[data-remember]:enabled")
    browser.click("[data-remember]")
    browser.wait(lambda: browser.text("[data-remember-said]"))


def turn_on(browser: Browser) -> None:
    home(browser)
    start(browser)
    switch(browser)
    assert browser.text("[data-remember-said]").startswith("On.")


def entries(browser: Browser) -> list[dict[str, Any]]:
    text = store(browser).get(KEY)
    return [] if text is None else list(json.loads(text)["entries"])


def answers(browser: Browser) -> list[dict[str, list[str]]]:
    return [one["answers"] for one in entries(browser)]


def scroll(browser: Browser, css: str) -> None:
    """Go there; WebKit's driver opens a second tab hidden, and a hidden page hears of no scrolling."""
    browser.run("document.querySelector(arguments[0]).scrollIntoView({ behavior: 'instant' })", css)
    browser.run("if (document.hidden) dispatchEvent(new Event('scroll'))")


def read(browser: Browser, chapter: str, heading: str) -> None:
    """Open a chapter, go to a heading, and rest there until it is kept."""
    browser.open(f"chapters/{chapter}/")
    browser.run_async(READY)
    scroll(browser, f"#{heading}")
    browser.wait(lambda: f"{chapter}.{heading}" in json.dumps(answers(browser)))
