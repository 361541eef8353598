"""Every worksheet filled in on a phone by keyboard alone, as someone who cannot use a mouse would."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from tests.browser.engines import Browser
from tests.browser.samples import PAIRS
from worksheets import load

WHERE = """
const here = document.activeElement;
const shown = [...document.querySelectorAll("form.worksheet .worksheet__field:not(.worksheet__field--rows)")]
  .filter((one) => one.getClientRects().length && !one.querySelector(".worksheet__field"));
return {
  tag: here.tagName, type: here.type ?? "", name: here.name ?? "", value: here.value ?? "",
  action: here.dataset.action ?? "", expanded: here.getAttribute("aria-expanded"),
  inForm: Boolean(here.closest("form.worksheet")), shown: shown.length,
  isEmpty: here.type === "radio" ? !here.form.querySelector(`[name="${here.name}"]:checked`) : !here.value,
};
"""
SET = """
const field = document.activeElement;
field.value = arguments[0];
for (const kind of ["input", "change"]) field.dispatchEvent(new Event(kind, { bubbles: true }));
"""
MOST = 12


def press(browser: Browser, *keys: str) -> dict[str, Any]:
    ActionChains(browser.driver, duration=0).send_keys(*keys).perform()
    return dict(browser.run(WHERE))


def fill(browser: Browser, here: dict[str, Any]) -> None:
    """Answer the question that has the focus, by keys."""
    if here["type"] in {"date", "time"}:  # drivers type these by locale
        browser.run(SET, {"date": "2026-11-02", "time": "21:30"}[here["type"]])
    elif here["type"] == "select-one":  # engines open their lists in ways of their own
        browser.run(SET, browser.run("return document.activeElement.options[1].value"))
    elif here["type"] in {"radio", "checkbox"}:
        press(browser, Keys.SPACE)
    elif here["type"] in {"text", "textarea"} and here["isEmpty"]:
        press(browser, "7" if browser.find(f"[name='{here['name']}']").get_attribute("inputmode") else "word")


def walk(browser: Browser) -> set[str]:
    """Tab through the form, open what is closed, answer everything; the names of what was reached."""
    seen: set[str] = set()
    here = press(browser, Keys.TAB)
    for _ in range(400):
        assert here["shown"] <= MOST
        if here["action"] == "report":
            return seen
        if here["inForm"] and here["name"] and here["name"] not in seen:
            seen.add(here["name"])
            fill(browser, here)
        elif here["action"] in {"part", "unfold"} and here["expanded"] != "true":
            press(browser, Keys.ENTER)
        here = press(browser, Keys.TAB)
    raise AssertionError("the way to the report never came")


@pytest.mark.parametrize(("browser", "slug"), PAIRS, indirect=["browser"])
def test_by_keyboard_alone_on_a_phone(browser: Browser, slug: str, record_property: Callable[..., None]) -> None:
    worksheet = load(slug)
    if browser.name != "chromium":
        browser.site.faults["worker.js"] = lambda _: b""  # Python is not asked here
    browser.phone()
    browser.open(f"worksheets/{slug}/")
    if worksheet.gated:
        browser.run("document.querySelector('[data-action=go-on]').click()")
    if worksheet.kept:
        browser.run("document.querySelector('[data-keep=device]').click()")
    browser.run("document.querySelector('form.worksheet').scrollIntoView()")
    browser.run("document.querySelector('.worksheet__title button').focus()")
    first = dict(browser.run(WHERE))
    if first["expanded"] != "true":
        press(browser, Keys.ENTER)
    seen = walk(browser)
    assert seen == {name for name, _ in worksheet.inputs()}
    if browser.name == "chromium":  # Python answers the same in each engine: test_worksheet.py
        press(browser, Keys.ENTER)
        browser.wait(lambda: browser.run("return document.activeElement.matches('output:not(:empty)')"), seconds=60)
    assert browser.run("return document.documentElement.scrollWidth") <= 360
    if worksheet.kept:
        browser.wait(lambda: browser.text("[data-status]").startswith("Kept"))
        kept = json.loads(browser.run("return localStorage.getItem(arguments[0])", f"notes/1/{slug}"))
        assert set(kept["entries"][-1]["answers"]) == seen
    assert browser.errors() == []
    assert browser.violations() == []
    record_property("task", (f"by keys: the worksheet {slug}", {browser.name: "done"}))
