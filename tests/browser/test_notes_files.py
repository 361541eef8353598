"""Files of notes on the page My notes: save, load, choose, undo; and what is refused."""

import json
from pathlib import Path

import pytest

from tests.browser.engines import Browser
from tests.browser.notes_page import (
    MOMENTS,
    OWNING,
    PASS,
    SECRET,
    choose,
    entries,
    press,
    put,
    record,
    said,
    saved,
    seal,
    send,
    store,
)

FULL = """
const set = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (key === "notes/1/owning" && value.includes('"two"')) throw new DOMException("", "QuotaExceededError");
  set.call(this, key, value);
};
"""


def test_a_file_brings_back_all_that_was_erased(browser: Browser, tmp_path: Path) -> None:
    put(browser, OWNING, MOMENTS)
    file = saved(browser, "save-all")
    assert str(browser.run("return window.__name")).startswith("notes-20")
    said(browser, "backup", "Saved")
    assert "notes/backup" in store(browser)
    press(browser, "erase-all")
    press(browser, "yes")
    said(browser, "erase", "Erased, and checked")
    assert store(browser) == {}
    keys = browser.run("return [...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    assert not [key for key in keys if key.startswith(("notes/", "/let-go-to-grow/."))]
    browser.click("[data-keep=device]")
    choose(browser, tmp_path / "notes.json", file)
    browser.wait("[data-panel=found]")
    send(browser, "import")
    said(browser, "import", "Loaded")
    assert entries(browser, "owning") == OWNING["entries"]
    assert entries(browser, "moments") == MOMENTS["entries"]


def test_a_sealed_file_opens_with_its_passphrase(browser: Browser, tmp_path: Path) -> None:
    put(browser, OWNING)
    seal(browser)
    file = saved(browser, "save-sealed")
    assert SECRET not in file
    press(browser, "erase-all")
    press(browser, "yes")
    said(browser, "erase", "Erased, and checked")
    browser.click("[data-keep=device]")
    choose(browser, tmp_path / "notes.json", file)
    browser.wait("[data-panel=file-sealed]")
    browser.type("#notes-file-pass", "wrong words")
    send(browser, "open-file")
    said(browser, "import", "not the passphrase of this file")
    browser.find("#notes-file-pass").clear()
    browser.type("#notes-file-pass", PASS)
    send(browser, "open-file")
    browser.wait("[data-panel=found]")
    send(browser, "import")
    said(browser, "import", "Loaded")
    assert entries(browser, "owning") == OWNING["entries"]


@pytest.mark.parametrize(("how", "ids"), [("merge", ["one", "two"]), ("replace", ["two"]), ("leave", ["one"])])
def test_a_reader_chooses_what_a_file_does_and_can_undo_it(
    browser: Browser, tmp_path: Path, how: str, ids: list[str]
) -> None:
    put(browser, OWNING)
    other = record("owning", ("two", "did", "I hid the letters"))
    file = {"format": "notes", "version": 1, "created": "2026-03-09T10:00:00.000Z", "notes": [other, MOMENTS]}
    choose(browser, tmp_path / "notes.json", json.dumps(file))
    browser.wait("[data-panel=found]")
    assert "1 new" in browser.text("[data-found]")
    browser.click(f"[name=how-owning][value={how}]")
    send(browser, "import")
    said(browser, "import", "Loaded")
    assert [one["id"] for one in entries(browser, "owning")] == ids
    assert len(entries(browser, "moments")) == 2
    press(browser, "undo")
    said(browser, "import", "Undone")
    assert entries(browser, "owning") == OWNING["entries"]
    assert "notes/1/moments" not in store(browser)


BAD = {
    "empty": ("", "no notes in this file"),
    "damaged": ('{"format": "notes", "version": 1, "notes": [', "cannot be read"),
    "foreign": ('{"name": "a song", "html": "<img src=x onerror=alert(1)>"}', "not made by this site"),
    "newer": ('{"format": "notes", "version": 2, "notes": []}', "newer version"),
    "deep": ("[" * 10_000 + "]" * 10_000, "file"),
    "stranger": (
        json.dumps({"format": "notes", "version": 1, "notes": [record("no_such", ("one", "did", "x"))]}),
        "does not have",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_and_changes_nothing(browser: Browser, tmp_path: Path, name: str) -> None:
    text, words = BAD[name]
    put(browser, OWNING)
    kept = store(browser)
    choose(browser, tmp_path / "notes.json", text)
    said(browser, "import", words)
    assert store(browser) == kept
    assert not browser.find("[data-panel=found]").is_displayed()
    assert browser.errors() == []


def test_what_storage_holds_of_one_sealed_worksheet_is_a_file_too(browser: Browser, tmp_path: Path) -> None:
    put(browser, OWNING)
    seal(browser)
    value = store(browser)["notes/1/owning"]
    press(browser, "erase-all")
    press(browser, "yes")
    said(browser, "erase", "Erased, and checked")
    choose(browser, tmp_path / "value.json", value)
    browser.wait("[data-panel=file-sealed]")
    browser.type("#notes-file-pass", PASS)
    send(browser, "open-file")
    browser.wait("[data-panel=found]")
    send(browser, "import")
    said(browser, "import", "in this tab only")
    assert store(browser) == {}  # no home was chosen
    browser.click("[data-keep=device]")
    browser.wait(lambda: entries(browser, "owning") == OWNING["entries"])


def test_a_file_that_does_not_fit_changes_nothing(browser: Browser, tmp_path: Path) -> None:
    put(browser, OWNING)
    file = {"format": "notes", "version": 1, "created": "", "notes": [MOMENTS, record("owning", ("two", "did", "x"))]}
    choose(browser, tmp_path / "notes.json", json.dumps(file))
    browser.wait("[data-panel=found]")
    browser.run(FULL)
    send(browser, "import")
    said(browser, "import", "no room left")
    assert entries(browser, "owning") == OWNING["entries"]
    assert "notes/1/moments" not in store(browser)
    assert not browser.find("[data-panel=undo]").is_displayed()


def test_what_was_erased_does_not_come_back_by_undo(browser: Browser, tmp_path: Path) -> None:
    put(browser, OWNING)
    choose(browser, tmp_path / "notes.json", json.dumps(MOMENTS))
    browser.wait("[data-panel=found]")
    send(browser, "import")
    browser.wait("[data-panel=undo]")
    press(browser, "erase-all")
    press(browser, "yes")
    said(browser, "erase", "Erased, and checked")
    browser.wait(lambda: not browser.find("[data-panel=undo]").is_displayed())
