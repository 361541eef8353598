"""A passphrase on a worksheet's page: set, refused, opened, locked, and cut off at every write."""

import json
from collections.abc import Callable

import pytest

from tests.browser.engines import Browser
from tests.browser.notes_page import MOMENTS, OWNING, PASS, said, send
from tests.browser.notes_page import put as put_on_notes
from tests.browser.worksheet_page import FILL, get, says, sealed_page, status, unlock, value
from tests.browser.worksheet_page import OWNING as PAGE

pytestmark = pytest.mark.usefixtures("no_python")

NEW = "another long passphrase"


def notes_of(browser: Browser) -> dict[str, str]:
    pairs = browser.run("return Object.entries(localStorage)")
    return {key: text for key, text in pairs if key.startswith("notes/")}


def fill_seal(browser: Browser, first: str, second: str) -> None:
    for box, words in zip(browser.all("[data-seal] input[type=password]"), (first, second), strict=True):
        box.clear()
        box.send_keys(words)
    browser.click("[data-seal] [type=submit]")


def test_setting_one_where_it_is_asked_for(browser: Browser) -> None:
    browser.open(PAGE)
    browser.type("[name=did]", "my words")
    says(browser, "Not kept yet")
    browser.click("[data-keep=passphrase]")
    fill_seal(browser, "short", "short")
    says(browser, "at least 8 letters")
    fill_seal(browser, PASS, "not the same")
    says(browser, "not the same")
    assert value(browser, "did") == "my words"
    assert notes_of(browser) == {}
    browser.click("[data-action=seal-not]")
    assert not browser.find("[data-seal]").is_displayed()
    browser.click("[data-keep=passphrase]")
    fill_seal(browser, PASS, PASS)
    says(browser, "with your passphrase")
    assert value(browser, "did") == "my words"
    assert "my words" not in json.dumps(notes_of(browser))
    assert not browser.find("[data-keep-choice]").is_displayed()
    browser.reload()
    unlock(browser, "wrong passphrase")
    says(browser, "That is not the passphrase. Nothing was changed.")
    assert not browser.find("form.worksheet").is_displayed()
    unlock(browser)
    browser.wait("[name=did]")
    assert value(browser, "did") == "my words"


def test_ten_minutes_without_a_touch(browser: Browser) -> None:
    browser.site.faults["assets/bare.js"] = lambda body: (
        b"""{
      const start = setTimeout, stop = clearTimeout;
      const waiting = new Map();
      window.setTimeout = (act, time, ...rest) => {
        if (time !== 600000) return start(act, time, ...rest);
        waiting.set(waiting.size + 1e9, act);
        return waiting.size - 1 + 1e9;
      };
      window.clearTimeout = (id) => { waiting.has(id) ? waiting.set(id, null) : stop(id); };
      window.__tenMinutes = () => { for (const act of waiting.values()) act?.(); };
    }"""
        + body
    )
    sealed_page(browser, "my words")
    browser.type("[name=did]", ", the last")
    browser.run("window.__tenMinutes()")
    browser.wait("[data-locked]")
    assert value(browser, "did") == ""
    unlock(browser)
    browser.wait("[name=did]")
    assert value(browser, "did") == "my words, the last"
    browser.run("Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }")
    browser.type("[name=did]", ", not kept")
    says(browser, "no room left")
    browser.run("window.__tenMinutes()")
    browser.wait("[data-locked]")
    assert value(browser, "did") == ""
    unlock(browser)
    says(browser, "no room left")
    assert value(browser, "did") == "my words, the last, not kept"


def test_leaving_forgets_the_key(browser: Browser) -> None:
    sealed_page(browser, "my words")
    browser.type("[name=did]", ", the last")
    browser.run("const waits = []; document.dispatchEvent(new CustomEvent('exit', { detail: waits }))")
    browser.wait("[data-locked]")
    unlock(browser)
    browser.wait("[name=did]")
    assert value(browser, "did") == "my words, the last"


def flip(text: str) -> str:
    """Change one letter in the middle of what is sealed."""
    stored = json.loads(text)
    data = stored["sealed"]["data"]
    middle = len(data) // 2
    stored["sealed"]["data"] = data[:middle] + ("A" if data[middle] != "A" else "B") + data[middle + 1 :]
    return json.dumps(stored)


def test_a_sealed_value_with_a_changed_byte_is_left_alone(browser: Browser) -> None:
    sealed_page(browser, "my words")
    spoilt = flip(get(browser, "notes/1/owning"))
    browser.run("localStorage.setItem('notes/1/owning', arguments[0])", spoilt)
    browser.reload()
    unlock(browser)
    says(browser, "have not been changed")
    assert "file" in status(browser)
    browser.type("[name=did]", "new words")
    assert value(browser, "did") == "new words"
    assert get(browser, "notes/1/owning") == spoilt


@pytest.mark.parametrize("spoil", [flip, lambda text: text[:-9]], ids=["a changed byte", "cut short"])
def test_a_damaged_lock_still_opens(browser: Browser, spoil: Callable[[str], str]) -> None:
    sealed_page(browser, "my words")
    browser.run("localStorage.setItem('notes/lock', arguments[0])", spoil(get(browser, "notes/lock")))
    browser.reload()
    unlock(browser, "wrong passphrase")
    says(browser, "That is not the passphrase")
    unlock(browser)
    browser.wait("[name=did]")
    assert value(browser, "did") == "my words"


def test_a_full_store_while_sealing_leaves_notes_as_they_were(browser: Browser) -> None:
    put_on_notes(browser, OWNING, MOMENTS)
    before = notes_of(browser)
    browser.run(FILL)
    browser.click("[data-keep=passphrase]")
    for box in ("first", "second"):
        browser.type(f"#notes-{box}", PASS)
    send(browser, "seal")
    said(browser, "home", "no room left")
    assert {key: text for key, text in notes_of(browser).items() if key != "notes/home"} == before
    assert "file" in browser.text("[data-notes=home] [data-said]")
