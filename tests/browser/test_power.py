"""Power lost at any write of a move to a passphrase, or of its change: no words are lost, and one passphrase fits."""

import pytest

from tests.browser.engines import Browser
from tests.browser.notes_page import (
    MOMENTS,
    OWNING,
    PASS,
    entries,
    press,
    put,
    ready,
    said,
    seal,
    send,
    start,
    store,
    unlock,
)
from tests.browser.worksheet_page import CUT, get

pytestmark = pytest.mark.usefixtures("no_python")

NEW = "another long passphrase"


def answers(browser: Browser) -> list[object]:
    return [one["answers"] for slug in ("owning", "moments") for one in entries(browser, slug)]


ALL = [one["answers"] for record in (OWNING, MOMENTS) for one in record["entries"]]


def test_power_lost_at_any_write_of_a_move(browser: Browser) -> None:
    for writes in range(20):
        browser.run("localStorage.clear()") if writes else None
        put(browser, OWNING, MOMENTS)
        browser.run(CUT, writes)
        browser.click("[data-keep=passphrase]")
        for box in ("first", "second"):
            browser.type(f"#notes-{box}", PASS)
        send(browser, "seal")
        browser.wait(lambda: browser.find("[data-notes=home] [data-said]").get_attribute("data-state"), seconds=30)
        was_cut = browser.run("return window.__cut === true")
        browser.reload()
        ready(browser)
        if get(browser, "notes/lock"):
            unlock(browser, PASS)
            said(browser, "home", "Your notes are open")
            browser.click("[data-keep=device]")
            press(browser, "yes")
            said(browser, "home", "plain text")
        assert answers(browser) == ALL
        if not was_cut:
            return
    pytest.fail("the move never came to an end")


def test_power_lost_at_any_write_of_a_change(browser: Browser) -> None:
    opened_with = []
    for writes in range(20):
        browser.run("localStorage.clear()") if writes else None
        put(browser, OWNING, MOMENTS)
        seal(browser)
        press(browser, "change")
        for box, words in (("old", PASS), ("new", NEW), ("again", NEW)):
            browser.type(f"#notes-{box}", words)
        browser.run("document.querySelector('[data-notes=home] [data-said]').dataset.state = ''")
        browser.run(CUT, writes)
        send(browser, "change")
        browser.wait(lambda: browser.find("[data-notes=home] [data-said]").get_attribute("data-state"), seconds=30)
        was_cut = browser.run("return window.__cut === true")
        start(browser)
        unlock(browser, NEW)
        browser.wait(lambda: browser.find("[data-notes=home] [data-said]").get_attribute("data-state"), seconds=30)
        opened_with.append(NEW if "open" in browser.text("[data-notes=home] [data-said]") else PASS)
        if opened_with[-1] == PASS:
            unlock(browser, PASS)
            said(browser, "home", "Your notes are open")
        browser.wait("[data-slug=owning] [data-action=save-plain]")
        browser.click("[data-keep=device]")
        press(browser, "yes")
        said(browser, "home", "plain text")
        assert answers(browser) == ALL
        assert not [key for key in store(browser) if key.startswith("notes/next/")]
        if not was_cut:
            assert {*opened_with} == {PASS, NEW}
            return
    pytest.fail("the change never came to an end")
