"""Lines from other sheets: only those a reader ticks, and never a private one."""

import json

import pytest

from tests.browser.engines import Browser
from tests.browser.worksheet_page import put, record, reveal

pytestmark = pytest.mark.usefixtures("no_python")

PROMISE = {"repair.0.act": ["show you the account"], "did": ["I hid a loan"], "excuse": ["my private excuse"]}
PICK = "[data-field=lines] [data-action=pick]"


def opened(browser: Browser) -> None:
    browser.open("help/")
    put(browser, "owning", record("owning", **PROMISE))
    browser.open("worksheets/review/")
    reveal(browser, "[data-field=lines]")
    browser.click(PICK)
    browser.wait("[data-picker]")


def rows(browser: Browser) -> list[str]:
    boxes = browser.all("[data-field=lines] .worksheet__row:not([hidden]) [name$='.words']")
    return [str(box.get_property("value")) for box in boxes]


def test_only_what_is_ticked_comes_over_and_nothing_private_is_offered(browser: Browser) -> None:
    opened(browser)
    offered = browser.text("[data-picker]")
    assert "I hid a loan" in offered
    assert "show you the account" in offered
    assert "my private excuse" not in offered
    assert rows(browser) == [""]
    browser.click("[data-picker] label:nth-of-type(1) input")
    browser.click("[data-action=pick-add]")
    assert rows(browser) == ["I hid a loan"]
    browser.wait(lambda: "Kept" in browser.text("[data-status]"))
    kept = json.loads(browser.run("return localStorage.getItem('notes/1/review')"))
    assert kept["entries"][0]["answers"]["lines.0.words"] == ["I hid a loan"]
    source = json.loads(browser.run("return localStorage.getItem('notes/1/owning')"))
    assert source["entries"][0]["answers"] == PROMISE


def test_not_now_changes_nothing(browser: Browser) -> None:
    opened(browser)
    browser.click("[data-picker] label:nth-of-type(1) input")
    browser.click("[data-action=pick-not]")
    assert rows(browser) == [""]
    assert not browser.all("[data-picker]")


def test_lines_go_into_free_rows_first_and_markup_is_only_text(browser: Browser) -> None:
    hostile = "<img src=x onerror=document.title='taken'>"
    browser.open("help/")
    put(browser, "owning", record("owning", did=[hostile], hid=["second"]))
    browser.open("worksheets/review/")
    reveal(browser, "[data-field=lines]")
    browser.type("[name='lines.0.words']", "mine")
    browser.click(PICK)
    browser.wait("[data-picker]")
    for box in browser.all("[data-picker] input"):
        box.click()
    browser.click("[data-action=pick-add]")
    assert rows(browser) == ["mine", hostile, "second"]
    assert browser.run("return document.title") != "taken"


def test_with_nothing_to_pick_it_says_so(browser: Browser) -> None:
    browser.open("worksheets/review/")
    reveal(browser, "[data-field=lines]")
    browser.click(PICK)
    browser.wait("[data-picker]")
    assert "nothing to pick yet" in browser.text("[data-picker]")
    browser.click("[data-action=pick-not]")
    assert not browser.all("[data-picker]")
