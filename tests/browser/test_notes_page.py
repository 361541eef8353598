"""The page My notes in all three engines: homes, the list, paper, erasing."""

import json

from tests.browser.engines import Browser
from tests.browser.notes_page import (
    MOMENTS,
    OWNING,
    PASS,
    SECRET,
    entries,
    press,
    put,
    ready,
    record,
    said,
    saved,
    seal,
    send,
    start,
    store,
    unlock,
)


def test_it_lists_notes_and_says_how_much_room_they_take(browser: Browser) -> None:
    put(browser, OWNING, MOMENTS)
    items = [item.text for item in browser.all("[data-notes=list] .notes__item")]
    assert "2 entries, 1 March 2026 to 2 March 2026" in items[0]
    assert "1 entry, 1 March 2026" in items[1]
    assert "of about 5 MB" in browser.text("[data-full]")
    assert browser.find("[data-slug=owning] a").get_property("href") == browser.site.url("worksheets/owning/")
    assert browser.errors() == []
    assert browser.violations() == []


def test_sealed_notes_show_no_word_and_open_with_the_passphrase_only(browser: Browser) -> None:
    put(browser, OWNING, MOMENTS)
    seal(browser)
    assert SECRET not in json.dumps(store(browser))
    assert "phone" not in json.dumps(store(browser))
    assert browser.all("[data-notes=list] .notes__item")
    browser.reload()
    ready(browser)
    kept = store(browser)
    assert not browser.all("[data-notes=list] .notes__item")
    unlock(browser, "not the passphrase")
    said(browser, "home", "That is not the passphrase. Nothing was changed.")
    assert store(browser) == kept
    unlock(browser, PASS)
    browser.wait("[data-slug=owning]")
    browser.click("[data-keep=device]")
    press(browser, "yes")
    said(browser, "home", "plain text")
    assert [one["answers"] for one in entries(browser, "owning")] == [{"did": [SECRET]}]
    assert len(entries(browser, "moments")) == 2
    assert "notes/lock" not in store(browser)


def test_a_passphrase_is_changed_only_with_the_old_one(browser: Browser) -> None:
    put(browser, OWNING)
    seal(browser)
    press(browser, "change")
    for name, words in (("old", "wrong words"), ("new", "another pass"), ("again", "another pass")):
        browser.type(f"#notes-{name}", words)
    kept = store(browser)
    send(browser, "change")
    said(browser, "home", "That is not the passphrase. Nothing was changed.")
    assert store(browser) == kept
    browser.find("#notes-old").clear()
    browser.type("#notes-old", PASS)
    send(browser, "change")
    said(browser, "home", "Your passphrase is changed")
    press(browser, "lock")
    unlock(browser, PASS)
    said(browser, "home", "That is not the passphrase")
    unlock(browser, "another pass")
    browser.wait("[data-slug=owning]")


def test_nowhere_leaves_no_word_on_the_device_and_gives_them_back(browser: Browser) -> None:
    put(browser, OWNING)
    browser.click("[data-keep=nothing]")
    press(browser, "yes")
    said(browser, "home", "only in this tab")
    assert SECRET not in json.dumps(store(browser))
    browser.click("[data-keep=device]")
    said(browser, "home", "on this device")
    assert entries(browser, "owning") == OWNING["entries"]


def test_one_worksheet_is_erased_and_the_other_stays(browser: Browser) -> None:
    put(browser, OWNING, MOMENTS)
    browser.click("[data-action=erase-one][data-slug=owning]")
    press(browser, "no")
    assert entries(browser, "owning")
    browser.click("[data-action=erase-one][data-slug=owning]")
    press(browser, "yes")
    said(browser, "list", "Erased, and checked")
    assert "notes/1/owning" not in store(browser)
    assert len(entries(browser, "moments")) == 2


def test_paper_and_plain_text_leave_private_boxes_out_unless_asked(browser: Browser) -> None:
    private = record("owning", ("one", "did", SECRET))
    private["entries"][0]["answers"]["excuse"] = ["I was tired\n# not a heading"]
    put(browser, private)
    browser.run("window.print = () => { window.__paper = document.querySelector('.notes__booklet').textContent; }")
    assert "I was tired" not in saved(browser, "save-plain-all")
    press(browser, "print")
    browser.wait(lambda: SECRET in browser.run("return window.__paper ?? ''"))
    assert "I was tired" not in browser.run("return window.__paper")
    browser.click("#notes-private")
    press(browser, "print")
    browser.wait(lambda: "I was tired\n# not a heading" in browser.run("return window.__paper"))
    assert "I was tired" in saved(browser, "save-plain-all")


def test_a_value_that_cannot_be_read_is_set_aside_and_can_be_saved(browser: Browser) -> None:
    browser.open("help/")
    browser.run("localStorage.setItem('notes/1/owning', '{broken')")
    start(browser)
    browser.wait("[data-aside]")
    assert saved(browser, "save-aside") == "{broken"


def test_a_gentle_nudge_after_a_week_of_changes(browser: Browser) -> None:
    browser.open("help/")
    browser.run("localStorage.setItem('notes/changed', '2026-03-01')")
    put(browser, OWNING)
    browser.wait("[data-nudge]")
    saved(browser, "save-all")
    browser.wait(lambda: not browser.find("[data-nudge]").is_displayed())


def test_what_another_tab_keeps_or_erases_shows_here(browser: Browser) -> None:
    put(browser, OWNING)
    changed = {**OWNING, "entries": [{**OWNING["entries"][0], "answers": {"did": ["other words"]}}]}
    browser.run("localStorage.setItem('notes/1/owning', arguments[0])", json.dumps({**changed, "revision": 4}))
    browser.run("localStorage.setItem('notes/1/moments', arguments[0])", json.dumps(MOMENTS))
    browser.run("dispatchEvent(new StorageEvent('storage', { key: 'notes/1/owning' }))")
    browser.wait("[data-slug=moments]")
    assert "other words" in saved(browser, "save-plain-all")
    browser.run("localStorage.removeItem('notes/1/owning')")
    browser.run("dispatchEvent(new StorageEvent('storage', { key: 'notes/1/owning' }))")
    browser.wait(lambda: not browser.all("[data-notes=list] [data-slug=owning]"))
