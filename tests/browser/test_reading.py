"""Where a reader was in chapters: nothing until asked, then a line and marks, sealed and erased like all notes."""

import json
from pathlib import Path

from tests.browser.engines import Browser
from tests.browser.notes_page import OWNING, PASS, press, put, said, saved, seal, start, store, unlock
from tests.browser.plan_page import has_sitemap, instant
from tests.browser.reading_page import (
    BESIDE,
    KEY,
    LINE,
    ON_PAPER,
    answers,
    entries,
    home,
    read,
    scroll,
    switch,
    turn_on,
)
from tests.browser.storage import opened, raw


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
