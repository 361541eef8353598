"""Notes of another schema: older ones are brought up to date, newer ones are never touched."""

import json
from pathlib import Path

import pytest

from tests.browser.engines import Browser
from tests.browser.notes_page import (
    MOMENTS,
    OWNING,
    PASS,
    choose,
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

pytestmark = pytest.mark.usefixtures("no_python")

FIXTURES = Path(__file__).parents[1] / "assets/fixtures"
NEWER = (FIXTURES / "schema-newer.json").read_text("utf-8")
VALUE = json.dumps({"schema": 2, "worksheet": "owning", "pages": [{"did": "words of the future"}]})
WORDS = "newer version"


def put_newer(browser: Browser) -> None:
    """A newer value beside notes that can be read."""
    put(browser, MOMENTS)
    browser.run("localStorage.setItem('notes/1/owning', arguments[0])", VALUE)
    start(browser)


def newer(browser: Browser) -> str | None:
    return store(browser).get("notes/1/owning")


def test_a_file_of_an_older_schema_is_loaded(browser: Browser, tmp_path: Path) -> None:
    put(browser, OWNING)
    choose(browser, tmp_path / "notes.json", (FIXTURES / "schema-0.json").read_text("utf-8"))
    browser.wait("[data-panel=found]")
    send(browser, "import")
    said(browser, "import", "Loaded")
    old = {"did": ["I read your messages."], "asked_why": ["no"], "repair.0.act": ["Tell you before I ask"]}
    assert old in [one["answers"] for one in entries(browser, "owning")]
    assert OWNING["entries"][0] in entries(browser, "owning")


def test_a_stored_value_of_an_older_schema_is_shown_and_kept_anew(browser: Browser) -> None:
    browser.open("help/")
    old = (FIXTURES / "schema-0.json").read_text("utf-8")
    browser.run("localStorage.setItem('notes/1/owning', arguments[0])", old)
    browser.open("worksheets/owning/")
    browser.wait(lambda: browser.find("[name=did]").get_property("value") == "I read your messages.")
    assert store(browser)["notes/1/owning"] == old  # until something is written
    browser.type("[name=did]", " And I lied.")
    browser.wait(lambda: browser.text("[data-status]").startswith("Kept"))
    [entry] = entries(browser, "owning")
    assert entry["answers"]["did"] == ["I read your messages. And I lied."]
    assert entry["answers"]["repair.0.act"] == ["Tell you before I ask"]


@pytest.mark.parametrize(
    "text", [NEWER, VALUE, json.dumps({"format": "notes", "version": 1, "notes": [json.loads(VALUE)]})]
)
def test_a_file_of_a_newer_schema_is_refused_and_changes_nothing(browser: Browser, tmp_path: Path, text: str) -> None:
    put(browser, OWNING)
    kept = store(browser)
    choose(browser, tmp_path / "notes.json", text)
    said(browser, "import", WORDS)
    assert store(browser) == kept
    assert not browser.find("[data-panel=found]").is_displayed()


def test_a_newer_value_is_listed_saved_as_it_is_and_left_by_an_import(browser: Browser, tmp_path: Path) -> None:
    put_newer(browser)
    browser.wait("[data-slug=owning]")
    assert WORDS in browser.text("[data-slug=owning]")
    assert saved(browser, "save-one][data-slug=owning") == VALUE
    file = {"format": "notes", "version": 1, "created": "", "notes": [record("owning", ("one", "did", "x")), MOMENTS]}
    choose(browser, tmp_path / "notes.json", json.dumps(file))
    browser.wait("[data-panel=found]")
    assert WORDS in browser.text("[data-found]")
    assert browser.all("[name=how-owning]") == []
    send(browser, "import")
    said(browser, "import", "Loaded")
    assert newer(browser) == VALUE


@pytest.mark.parametrize("home", ["passphrase", "nothing"])
def test_no_move_is_made_past_a_newer_value(browser: Browser, home: str) -> None:
    put_newer(browser)
    kept = store(browser)
    browser.click(f"[data-keep={home}]")
    if home == "passphrase":
        browser.type("#notes-first", PASS)
        browser.type("#notes-second", PASS)
        send(browser, "seal")
    else:
        press(browser, "yes")
    said(browser, "home", WORDS)
    assert store(browser) == kept


def test_a_newer_value_that_comes_while_this_page_is_open_stops_a_move(browser: Browser) -> None:
    put(browser, OWNING, MOMENTS)
    browser.run("localStorage.setItem('notes/1/owning', arguments[0])", VALUE)
    kept = store(browser)
    browser.click("[data-keep=nothing]")
    press(browser, "yes")
    said(browser, "home", WORDS)
    assert store(browser) == kept


def test_a_newer_value_among_sealed_ones_is_left_as_it_is(browser: Browser) -> None:
    put(browser, MOMENTS)
    seal(browser)
    browser.run("localStorage.setItem('notes/1/owning', arguments[0])", VALUE)
    browser.reload()
    ready(browser)
    unlock(browser, PASS)
    browser.wait("[data-slug=moments]")
    assert newer(browser) == VALUE
    press(browser, "change")
    for name, words in (("old", PASS), ("new", "another pass"), ("again", "another pass")):
        browser.type(f"#notes-{name}", words)
    send(browser, "change")
    said(browser, "home", "Your passphrase is changed")
    assert newer(browser) == VALUE
    browser.click("[data-keep=device]")
    press(browser, "yes")
    said(browser, "home", WORDS)
    assert newer(browser) == VALUE


def test_what_is_set_aside_is_sealed_with_the_notes_and_can_be_erased(browser: Browser) -> None:
    broken = '{"did": ["half a secret'
    put(browser, MOMENTS)
    browser.run("localStorage.setItem('notes/1/owning', arguments[0])", broken)
    start(browser)
    browser.wait("[data-aside]")
    browser.click("[data-keep=nothing]")
    press(browser, "yes")
    said(browser, "home", "set aside")
    assert len(entries(browser, "moments")) == 2
    seal(browser)
    assert "half a secret" not in json.dumps(store(browser))
    press(browser, "lock")
    unlock(browser, PASS)
    browser.wait("[data-aside]")
    assert saved(browser, "save-aside") == broken
    press(browser, "erase-aside")
    press(browser, "yes")
    said(browser, "list", "Erased, and checked")
    assert not [key for key in store(browser) if key.startswith("notes/aside/")]


def test_two_tabs_that_choose_a_home_keep_the_words_of_both(browser: Browser) -> None:
    browser.open("worksheets/owning/")
    browser.type("[name=did]", "words of the first tab")
    first = browser.driver.current_window_handle
    browser.driver.switch_to.new_window("tab")
    browser.open("worksheets/owning/")
    browser.type("[name=did]", "words of the second tab")
    browser.click("[data-keep=device]")
    browser.wait(lambda: browser.text("[data-status]").startswith("Kept"))
    browser.driver.switch_to.window(first)
    browser.click("[data-keep=device]")
    browser.wait(lambda: browser.text("[data-status]").startswith("Kept"))
    kept = json.dumps(entries(browser, "owning"))
    assert "words of the first tab" in kept
    assert "words of the second tab" in kept
