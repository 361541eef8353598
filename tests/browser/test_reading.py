"""Where a reader was in chapters: nothing until asked, then a line and marks, sealed and erased like all notes."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.browser.engines import Browser
from tests.browser.notes_page import OWNING, PASS, press, put, said, saved, seal, start, store, unlock
from tests.browser.plan_page import has_sitemap, instant
from tests.browser.storage import opened, raw
from tests.browser.tabs import Tabs

KEY = "notes/1/reading"
LINE = ".opening .reading"
BESIDE = """
return [...document.querySelectorAll(".reading")].map((one) => (one.previousElementSibling ?? one).textContent);
"""
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
    browser.run("document.querySelector(arguments[0]).scrollIntoView({ behavior: 'instant' })", css)


def read(browser: Browser, chapter: str, heading: str) -> None:
    """Open a chapter, go to a heading, and rest there until it is kept."""
    browser.open(f"chapters/{chapter}/")
    browser.wait(".opening")
    browser.run_async("setTimeout(arguments[0], 300)")
    scroll(browser, f"#{heading}")
    browser.wait(lambda: f"{chapter}.{heading}" in json.dumps(answers(browser)))


def test_nothing_is_kept_unless_asked_even_where_notes_are(browser: Browser) -> None:
    put(browser, OWNING)
    assert not browser.find("[data-remember]").is_selected()
    before = store(browser)
    browser.open("chapters/c5/")
    browser.wait(".textsize")
    scroll(browser, "#plan-ahead")
    browser.run_async("setTimeout(arguments[0], 2600)")
    assert store(browser) == before
    assert not [url for url in browser.requests() if "reading.js" in url]


def test_without_a_home_it_cannot_be_asked_for(browser: Browser) -> None:
    start(browser)
    assert not browser.find("[data-remember]").is_enabled()
    assert "First choose above" in browser.text("[data-remember-why]")
    browser.click("[data-keep=device]")
    browser.wait("[data-remember]:enabled")
    assert browser.text("[data-remember-why]") == ""
    browser.click("[data-keep=nothing]")
    press(browser, "yes")
    browser.wait(lambda: not browser.find("[data-remember]").is_enabled())
    assert store(browser) == {}


def test_a_chapter_says_where_one_was_and_leads_there(browser: Browser) -> None:
    turn_on(browser)
    read(browser, "c5", "plan-ahead")
    assert answers(browser) == [{"place": ["c5.plan-ahead"]}]
    browser.open("chapters/c5/")
    browser.wait(LINE)
    assert browser.text(LINE) == ("Last time you were here: Plan for dates, places and phones. Remembering is on.")
    link = browser.find(f"{LINE} a[href*='notes/']")
    assert link.get_property("href") == browser.site.url("notes/#reading")
    browser.click(f"{LINE} a")
    browser.wait(lambda: browser.run("return location.hash") == "#plan-ahead")
    browser.wait(
        lambda: abs(browser.run("return document.querySelector('#plan-ahead').getBoundingClientRect().top")) < 90
    )
    assert browser.errors() == browser.violations() == []


def test_only_opening_a_page_moves_no_place(browser: Browser) -> None:
    turn_on(browser)
    read(browser, "c5", "plan-ahead")
    before = entries(browser)
    browser.open("chapters/c5/")
    browser.wait(LINE)
    browser.run("scrollTo(0, 60)")
    browser.run_async("setTimeout(arguments[0], 2600)")
    assert entries(browser) == before


def test_the_end_is_marked_in_words_in_lists_and_not_on_paper(browser: Browser) -> None:
    turn_on(browser)
    read(browser, "c5", "try")
    scroll(browser, "#sources")
    browser.wait(lambda: answers(browser) == [{"place": ["c5.try"], "end": ["c5"]}])
    browser.open("chapters/c5/")
    browser.wait(LINE)
    assert browser.text(LINE).startswith("You have read this to the end. Remembering")
    read(browser, "c5", "alarm")
    assert answers(browser) == [{"place": ["c5.alarm"], "end": ["c5"]}]
    for page in ("paths/", "contents/"):
        browser.open(page)
        browser.wait(".reading")
        marks = browser.all(".reading")
        assert {one.text for one in marks} == {"(read to the end)"}
        assert all("Calm first" in one for one in browser.run(BESIDE))
    assert "display: none" in browser.run(ON_PAPER)


def test_my_notes_leads_back_and_erasing_everything_turns_it_off(browser: Browser) -> None:
    turn_on(browser)
    assert not browser.find("[data-remember-kept]").is_displayed()
    read(browser, "c5", "plan-ahead")
    start(browser)
    browser.wait(lambda: browser.find("[data-remember-kept]").is_displayed())
    assert browser.find("[data-remember]").is_selected()
    assert [one.text for one in browser.all("[data-remember-kept] li") if one.is_displayed()] == ["Calm first"]
    back = browser.find("[data-remember-chapter=c5] a")
    assert back.get_property("href") == browser.site.url("c5/#plan-ahead")
    press(browser, "erase-all")
    press(browser, "yes")
    said(browser, "erase", "Erased, and checked")
    browser.wait(lambda: not browser.find("[data-remember]").is_selected())
    assert not browser.find("[data-remember-kept]").is_displayed()
    assert store(browser) == {}


def test_it_is_not_among_what_a_reader_wrote(browser: Browser) -> None:
    """No row to save, no file, no nudge to make one: and a file that holds it cannot turn it on."""
    turn_on(browser)
    read(browser, "c5", "plan-ahead")
    assert browser.run("return localStorage.getItem('notes/changed')") is None
    start(browser)
    assert not browser.all("[data-notes=list] li")
    browser.click("[data-action=save-all]")
    said(browser, "backup", "There are no notes to save yet.")
    browser.run("localStorage.setItem('notes/1/owning', arguments[0])", json.dumps(OWNING))
    start(browser)
    assert [one["worksheet"] for one in json.loads(saved(browser, "save-all"))["notes"]] == ["owning"]
    assert "Calm first" not in saved(browser, "save-plain-all")


def test_loading_a_file_never_turns_it_on(browser: Browser, tmp_path: Path) -> None:
    entry = {"id": "c5", "created": "2026-03-01T10:00:00.000Z", "updated": "2026-03-01T10:00:00.000Z"}
    places = {**OWNING, "worksheet": "reading", "entries": [entry | {"answers": {"place": ["c5.pause"]}}]}
    file = tmp_path / "notes.json"
    file.write_text(json.dumps({"format": "notes", "version": 1, "created": "", "notes": [OWNING, places]}), "utf-8")
    home(browser)
    start(browser)
    browser.find("#notes-file").send_keys(str(file))
    browser.wait("[data-panel=found] [data-found] *")
    browser.click("[data-panel=found] [type=submit]")
    said(browser, "import", "Loaded: “")
    assert "notes/1/owning" in store(browser)
    assert KEY not in store(browser)
    assert not browser.find("[data-remember]").is_selected()


def test_turning_it_off_erases_it_and_it_stays_off(browser: Browser) -> None:
    turn_on(browser)
    read(browser, "c5", "plan-ahead")
    start(browser)
    switch(browser)
    assert "erased" in browser.text("[data-remember-said]")
    assert KEY not in store(browser)
    browser.wait(lambda: not browser.find("[data-remember-kept]").is_displayed())
    browser.open("chapters/c5/")
    browser.wait(".textsize")
    assert not browser.all(".reading")


def test_with_a_passphrase_it_is_sealed_and_works_while_notes_are_open(browser: Browser) -> None:
    instant(browser)
    put(browser, OWNING)
    seal(browser)
    browser.wait(lambda: has_sitemap(browser))
    switch(browser)
    # the page's own click() is caught, for files
    browser.run(
        "document.querySelector('.md-nav a[href*=\"chapters/c5/\"]')"
        ".dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }))"
    )
    browser.wait("main[data-chapter=c5]")
    browser.run_async("setTimeout(arguments[0], 600)")
    before = store(browser)[KEY]
    scroll(browser, "#plan-ahead")
    browser.wait(lambda: store(browser)[KEY] != before)
    assert "plan-ahead" not in json.dumps(raw(browser))
    assert "c5.plan-ahead" in opened(browser, raw(browser), PASS)[KEY]
    browser.open("chapters/c5/")  # loaded anew, so notes are locked
    browser.wait(".textsize")
    assert not browser.all(".reading")
    start(browser)
    assert "locked" in browser.text("[data-remember-why]")
    unlock(browser, PASS)
    browser.wait("[data-remember]:enabled")
    assert browser.find("[data-remember]").is_selected()


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
