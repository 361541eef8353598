"""A store that is full, blocked, emptied or spoilt: it is said, the words stay on the page, a file is offered."""

import json

import pytest

from tests.browser.engines import Browser
from tests.browser.worksheet_page import (
    EMPTY,
    FILL,
    FULL,
    MOMENTS,
    OWNING,
    aside,
    files,
    get,
    keep,
    offers_a_file,
    put,
    record,
    says,
    status,
    value,
)

pytestmark = pytest.mark.usefixtures("no_python")

WRITES = {
    "full": (FULL, "no room left"),
    "blocked": ("throw new DOMException('', 'SecurityError')", "does not let sites keep notes"),
    "silently dropped": ("return undefined", "does not let sites keep notes"),
}
BLOCKED = b"""
for (const store of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, store, { get() { throw new DOMException("", "SecurityError"); } });
}
"""


def test_a_store_that_is_really_full(browser: Browser) -> None:
    browser.open(OWNING)
    keep(browser, "first words")
    before = get(browser, "notes/1/owning")
    browser.run(FILL)
    browser.type("[name=did]", ", and " + "more of them " * 40)
    says(browser, "no room left")
    assert value(browser, "did").startswith("first words, and more of them")
    assert get(browser, "notes/1/owning") == before
    offers_a_file(browser, "first words, and more of them")
    browser.run(EMPTY)
    browser.type("[name=did]", "!")
    says(browser, "Kept on this device")
    browser.reload()
    browser.wait(lambda: value(browser, "did").endswith("more of them !"))


@pytest.mark.parametrize(("fault", "words"), WRITES.values(), ids=WRITES)
def test_a_store_that_takes_nothing(browser: Browser, fault: str, words: str) -> None:
    browser.site.faults.clear()  # Python is asked here
    browser.open(OWNING)
    browser.click("[data-keep=device]")
    browser.run(f"Storage.prototype.setItem = function () {{ {fault}; }}")
    browser.type("[name=did]", "still here")
    says(browser, words)
    assert value(browser, "did") == "still here"
    offers_a_file(browser, "still here")
    browser.click("[data-action=report]")
    browser.wait("output .report__letter", seconds=60)
    assert "still here" in browser.text("output .report__letter")


@pytest.mark.parametrize("home", ["device", "passphrase"])
def test_a_home_that_cannot_be_made(browser: Browser, home: str) -> None:
    browser.open(OWNING)
    browser.type("[name=did]", "still here")
    browser.run(f"Storage.prototype.setItem = function () {{ {FULL}; }}")
    browser.click(f"[data-keep={home}]")
    for box in browser.all("[data-seal] input[type=password]") if home == "passphrase" else []:
        box.send_keys("a long passphrase")
    if home == "passphrase":
        browser.click("[data-seal] [type=submit]")
    says(browser, "no room left")
    assert value(browser, "did") == "still here"
    assert [key for key in browser.run("return Object.keys(localStorage)") if key.startswith("notes/")] == []
    offers_a_file(browser, "still here")


def test_storage_that_is_forbidden_by_name(browser: Browser) -> None:
    """As with all cookies blocked: naming local storage throws, before any script of the page."""
    browser.site.faults["assets/bare.js"] = lambda body: BLOCKED + body
    browser.open(OWNING)
    browser.type("[name=did]", "still here")
    says(browser, "Not kept yet")
    browser.click("[data-keep=device]")
    says(browser, "does not let sites keep notes")
    assert value(browser, "did") == "still here"
    offers_a_file(browser, "still here")


def test_a_private_window_that_forgets(browser: Browser) -> None:
    """It takes every write, and all is gone when it is opened anew; nothing can know this while it is open."""
    browser.open(OWNING)
    keep(browser, "for now")
    browser.run("localStorage.clear(); sessionStorage.clear()")
    browser.open(OWNING)
    assert value(browser, "did") == ""
    assert browser.find("[data-keep-choice]").is_displayed()
    browser.type("[name=did]", "again")
    says(browser, "Not kept yet")
    offers_a_file(browser, "again")


def test_a_store_cleared_under_the_open_page(browser: Browser) -> None:
    browser.open(OWNING)
    keep(browser, "first words")
    browser.run("localStorage.clear()")
    browser.type("[name=did]", ", and more")
    says(browser, "were erased")
    assert value(browser, "did") == "first words, and more"
    assert get(browser, "notes/1/owning") is None
    offers_a_file(browser, "first words, and more")
    browser.click("[data-action=keep-mine]")
    says(browser, "Choose where your notes may live")
    keep(browser)
    browser.wait(lambda: "first words, and more" in (get(browser, "notes/1/owning") or ""))
    says(browser, "Kept on this device")


BROKEN = {
    "no JSON": "{",
    "another worksheet": record("moments"),
    "no list": json.dumps({"schema": 1, "worksheet": "owning", "entries": {}}),
    "answers that are no words": record("owning", did=7),
    "null": "null",
}


@pytest.mark.parametrize("text", BROKEN.values(), ids=BROKEN)
def test_notes_that_cannot_be_read_are_set_aside(browser: Browser, text: str) -> None:
    browser.open(OWNING)
    put(browser, "owning", text)
    browser.reload()
    says(browser, "set aside, and you can save them")
    browser.type("[name=did]", "new words")
    says(browser, "Kept on this device")
    assert aside(browser) == [text]
    browser.reload()
    browser.wait(lambda: value(browser, "did") == "new words")


def test_notes_that_cannot_be_read_nor_set_aside_are_left_alone(browser: Browser) -> None:
    browser.open(OWNING)
    put(browser, "owning", "{broken")
    browser.site.faults["assets/bare.js"] = lambda body: (
        f"Storage.prototype.setItem = function () {{ {FULL}; }};".encode() + body
    )
    browser.reload()
    says(browser, "have not been changed")
    browser.type("[name=did]", "new words")
    assert get(browser, "notes/1/owning") == "{broken"
    assert value(browser, "did") == "new words"
    old, new = files(browser, 2)
    assert old == "{broken"
    assert "new words" in new


@pytest.mark.parametrize(("page", "field"), [(OWNING, "did"), (MOMENTS, "what")])
def test_notes_of_a_newer_schema_are_left_alone(browser: Browser, page: str, field: str) -> None:
    slug = page.split("/")[1]
    newer = json.dumps({"schema": 2, "worksheet": slug, "entries": []})
    browser.open(page)
    put(browser, slug, newer)
    browser.reload()
    says(browser, "have not been changed")
    assert "Save it as a file" in status(browser)
    browser.type(f"[name={field}]", "new words")
    browser.run("document.querySelector('[data-action=new]')?.click()")
    browser.run("dispatchEvent(new Event('pagehide'))")
    assert get(browser, f"notes/1/{slug}") == newer
    assert value(browser, field) == "new words"
    old, new = files(browser, 2)
    assert old == newer
    assert [entry["answers"][field] for entry in json.loads(new)["entries"]] == [["new words"]]
