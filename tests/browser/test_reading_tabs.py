"""Where a reader was in chapters, in two tabs, on a shared device, and in a record that another made."""

import json

import pytest

from tests.browser.engines import Browser
from tests.browser.notes_page import start, store
from tests.browser.reading_page import (
    KEY,
    LINE,
    answers,
    entries,
    home,
    read,
    scroll,
    switch,
    turn_on,
)
from tests.browser.tabs import Tabs


def test_two_tabs_lose_no_chapter(browser: Browser) -> None:
    tabs = Tabs(browser)
    turn_on(browser)
    read(browser, "c5", "plan-ahead")
    tabs.in_the_other(lambda: read(browser, "c6", "example-first"))
    scroll(browser, "#alarm")
    browser.wait(lambda: {"place": ["c5.alarm"]} in answers(browser))
    assert {"place": ["c6.example-first"]} in answers(browser)
    assert len(entries(browser)) == 2


def test_turned_off_in_another_tab_it_is_not_written_again(browser: Browser) -> None:
    tabs = Tabs(browser)
    turn_on(browser)
    read(browser, "c5", "plan-ahead")

    def off() -> None:
        start(browser)
        switch(browser)

    tabs.in_the_other(off)
    scroll(browser, "#alarm")
    browser.run_async("setTimeout(arguments[0], 2600)")
    assert KEY not in store(browser)


def test_two_entries_of_one_chapter_count_as_one(browser: Browser) -> None:
    turn_on(browser)
    old = {"id": "c5", "created": "2026-03-01T10:00:00.000Z", "updated": "2026-03-01T10:00:00.000Z"}
    new = {"id": "copy-1", "created": "2026-03-02T10:00:00.000Z", "updated": "2026-03-02T10:00:00.000Z"}
    found = [old | {"answers": {"place": ["c5.pause"], "end": ["c5"]}}, new | {"answers": {"place": ["c5.comfort"]}}]
    record = {"schema": 1, "worksheet": "reading", "revision": 9, "updated": new["updated"], "entries": found}
    browser.run("localStorage.setItem(arguments[0], arguments[1])", KEY, json.dumps(record))
    browser.open("chapters/c5/")
    browser.wait(LINE)
    assert browser.text(LINE).startswith(
        "You have read this to the end. Last time you were here: Comfort, and who gives it."
    )
    scroll(browser, "#alarm")
    browser.wait(lambda: answers(browser) == [{"place": ["c5.alarm"], "end": ["c5"]}])


def test_a_newer_record_is_left_as_it_is(browser: Browser) -> None:
    home(browser)
    newer = json.dumps({"schema": 9, "worksheet": "reading", "places": {}})
    browser.run("localStorage.setItem(arguments[0], arguments[1])", KEY, newer)
    browser.open("chapters/c5/")
    browser.wait(".textsize")
    scroll(browser, "#alarm")
    browser.run_async("setTimeout(arguments[0], 2600)")
    assert store(browser)[KEY] == newer
    assert not browser.all(".reading")
    assert browser.errors() == []


@pytest.mark.parametrize("address", ["chapters/c5/", "notes/"])
def test_a_device_that_many_use_offers_and_shows_none_of_it(browser: Browser, address: str) -> None:
    turn_on(browser)
    read(browser, "c5", "plan-ahead")
    before = entries(browser)
    browser.open(f"{address}?bare=kiosk")
    browser.wait(".kiosk")
    assert not browser.all(".reading")
    assert not [one for one in browser.all("[data-remember]") if one.is_displayed()]
    assert entries(browser) == before


def test_it_is_ready(browser: Browser) -> None:
    """The switch waits for its script, as the plain look's does: until then a press would be lost."""
    home(browser)
    browser.site.faults["mynotes.js"] = "missing"
    browser.open("notes/")
    browser.wait(".textsize")
    assert not browser.find("[data-remember]").is_enabled()
    assert browser.text("[data-remember-why]") == "This needs scripts."
