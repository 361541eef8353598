"""What tests of a worksheet's page do over and over."""

import json
from typing import Any

from tests.browser.engines import Browser
from tests.browser.notes_page import CAUGHT, PASS

OWNING = "worksheets/owning/"
KEPT = "localStorage['notes/1/owning'] ?? ''"
MOMENTS = "worksheets/moments/"
FULL = "throw new DOMException('', 'QuotaExceededError')"
EMPTY = "for (const key of Object.keys(localStorage)) if (key.startsWith('foreign')) localStorage.removeItem(key)"
# What a power cut leaves: nothing is written or taken away after so many writes, until the page is loaded again.
CUT = """
let left = arguments[0];
const { setItem, removeItem } = Storage.prototype;
Storage.prototype.setItem = function (...pair) {
  if (left-- <= 0) { window.__cut = true; throw new DOMException("", "UnknownError"); }
  setItem.apply(this, pair);
};
Storage.prototype.removeItem = function (key) { if (left > 0) removeItem.call(this, key); };
"""
# Until not one letter more fits.
FILL = """
let size = 8 * 1024 * 1024;
for (let number = 0; size >= 1;) {
  try {
    localStorage.setItem("foreign" + number, "x".repeat(size));
    number += 1;
  } catch { size = Math.floor(size / 2); }
}
"""


def reveal(browser: Browser, css: str) -> None:
    """Open the part of the form that holds this, if it is closed."""
    browser.run(
        """const part = document.querySelector(arguments[0]).closest(".worksheet__part");
        if (part.hasAttribute("data-closed")) part.querySelector("[data-action=part]").click();""",
        css,
    )


def value(browser: Browser, name: str) -> str:
    return str(browser.find(f"[name={name}]").get_property("value"))


def status(browser: Browser) -> str:
    return browser.text("[data-status]")


def says(browser: Browser, words: str, seconds: float = 20) -> None:
    try:
        browser.wait(lambda: words in status(browser), seconds)
    except TimeoutError:
        raise AssertionError(f"{browser.name} says {status(browser)!r}, not {words!r}") from None


def keep(browser: Browser, words: str = "") -> None:
    """Choose this device, and wait until these words are kept."""
    browser.click("[data-keep=device]")
    if words:
        browser.type("[name=did]", words)
    says(browser, "Kept on this device" if words else "")


def seal(browser: Browser, passphrase: str = PASS) -> None:
    browser.click("[data-keep=passphrase]")
    for box in browser.all("[data-seal] input[type=password]"):
        box.send_keys(passphrase)
    browser.click("[data-seal] [type=submit]")


def sealed_page(browser: Browser, words: str) -> None:
    """A worksheet with words that are kept with a passphrase."""
    browser.open(OWNING)
    seal(browser)
    browser.wait(lambda: browser.run("return localStorage['notes/lock']"))
    browser.wait(lambda: not browser.find("[data-keep-choice]").is_displayed())
    browser.type("[name=did]", words)
    says(browser, "with your passphrase")


def unlock(browser: Browser, passphrase: str = PASS) -> None:
    browser.wait("[data-locked]")
    box = browser.find("[data-passphrase]")
    box.clear()
    box.send_keys(passphrase)
    browser.click("[data-locked] [type=submit]")


def record(slug: str, **answers: Any) -> str:
    when = "2026-01-01T00:00:00Z"
    entry = {"id": "e1", "created": when, "updated": when, "answers": answers}
    return json.dumps({"schema": 1, "worksheet": slug, "revision": 3, "updated": when, "entries": [entry]})


def get(browser: Browser, key: str) -> Any:
    return browser.run("return localStorage.getItem(arguments[0])", key)


def put(browser: Browser, slug: str, text: str) -> None:
    browser.run("localStorage.setItem(arguments[0], arguments[1])", f"notes/1/{slug}", text)


def aside(browser: Browser, slug: str = "owning") -> list[str]:
    start = f"notes/aside/{slug}/"
    pairs = browser.run("return Object.entries(localStorage)")
    return [text for key, text in pairs if key.startswith(start)]


def files(browser: Browser, count: int = 1) -> list[str]:
    """What the worksheet's own button saves, as it stands."""
    browser.run(CAUGHT)
    browser.click(".worksheet__actions [data-action=export]")
    browser.wait(lambda: len(browser.run("return window.__files")) == count)
    return [str(text) for text in browser.run("return window.__files")]


def offers_a_file(browser: Browser, words: str) -> None:
    """The sentence names it, and the button gives it, whatever the store does."""
    assert "file" in status(browser)
    assert words in "".join(files(browser))
