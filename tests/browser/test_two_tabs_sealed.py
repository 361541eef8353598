"""A passphrase changed in another tab locks this one, and what was not kept yet is not lost."""

import pytest

from tests.browser.engines import Browser
from tests.browser.notes_page import PASS, press, said, send
from tests.browser.notes_page import start as my_notes
from tests.browser.tabs import Tabs
from tests.browser.worksheet_page import says, sealed_page, unlock, value

pytestmark = pytest.mark.usefixtures("no_python")

NEW = "another long passphrase"


def change(browser: Browser) -> None:
    my_notes(browser)
    browser.type("#notes-unlock", PASS)
    send(browser, "unlock")
    browser.wait(".notes [data-action=change]")
    press(browser, "change")
    for name, words in (("old", PASS), ("new", NEW), ("again", NEW)):
        browser.type(f"#notes-{name}", words)
    send(browser, "change")
    said(browser, "home", "Your passphrase is changed")


def test_a_passphrase_changed_in_the_other_tab_locks_this_one(browser: Browser) -> None:
    tabs = Tabs(browser)
    sealed_page(browser, "mine")
    tabs.in_the_other(lambda: change(browser))
    browser.wait("[data-locked]")
    unlock(browser, PASS)
    says(browser, "That is not the passphrase")
    unlock(browser, NEW)
    browser.wait("[name=did]")
    assert value(browser, "did") == "mine"
    browser.type("[name=did]", ", more")
    says(browser, "with your passphrase")


def test_words_that_could_not_be_kept_outlive_a_passphrase_changed_elsewhere(browser: Browser) -> None:
    tabs = Tabs(browser)
    sealed_page(browser, "mine")
    browser.run("Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }")
    browser.type("[name=did]", ", not kept")
    says(browser, "no room left")
    tabs.in_the_other(lambda: change(browser))
    browser.wait("[data-locked]")
    browser.run(
        "const frame = document.body.appendChild(document.createElement('iframe'));"
        "Storage.prototype.setItem = frame.contentWindow.Storage.prototype.setItem;"
    )
    unlock(browser, NEW)
    browser.wait("[name=did]")
    assert value(browser, "did") == "mine, not kept"
    browser.wait("[data-conflict]")
    browser.click("[data-action=keep-mine]")
    says(browser, "with your passphrase")
    browser.reload()
    unlock(browser, NEW)
    browser.wait(lambda: value(browser, "did") == "mine, not kept")
