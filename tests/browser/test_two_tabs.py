"""Two tabs of one browser on one worksheet: what the other did is shown, and nothing is written over unasked."""

import json

import pytest

from tests.browser.engines import Browser
from tests.browser.tabs import Tabs
from tests.browser.worksheet_page import (
    OWNING,
    aside,
    files,
    get,
    keep,
    offers_a_file,
    put,
    says,
    sealed_page,
    unlock,
    value,
)

pytestmark = pytest.mark.usefixtures("no_python")


@pytest.fixture
def tabs(browser: Browser) -> Tabs:
    return Tabs(browser)


def leave_the_box(browser: Browser) -> None:
    browser.run("document.activeElement.blur()")


def words_of(text: str) -> list[str]:
    return [entry["answers"]["did"][0] for entry in json.loads(text)["entries"]]


def conflict(browser: Browser, tabs: Tabs) -> None:
    """The cursor is in the box here while the other tab writes more."""
    browser.click("[name=did]")
    tabs.writes(", theirs")
    browser.wait("[data-conflict]")
    assert "another tab" in browser.text("[data-conflict-words]")
    assert value(browser, "did") == "mine"


@pytest.fixture(params=["open", "sealed"])
def kept(request: pytest.FixtureRequest, browser: Browser) -> str:
    """A worksheet with kept words, as plain text or with a passphrase."""
    if request.param == "sealed":
        sealed_page(browser, "mine")
    else:
        browser.open(OWNING)
        keep(browser, "mine")
    return str(request.param)


def test_what_the_other_tab_writes_is_shown(browser: Browser, tabs: Tabs, kept: str) -> None:
    leave_the_box(browser)
    tabs.writes(", theirs")
    says(browser, "Changed in another tab, and shown here.")
    assert value(browser, "did") == "mine, theirs"
    browser.type("[name=did]", ", mine again")
    says(browser, "Kept on this device")
    browser.reload()
    if kept == "sealed":
        unlock(browser)
    browser.wait(lambda: value(browser, "did") == "mine, theirs, mine again")


def test_an_edit_under_the_cursor_is_not_overwritten_and_overwrites_nothing(
    browser: Browser, tabs: Tabs, kept: str
) -> None:
    conflict(browser, tabs)
    before = get(browser, "notes/1/owning")
    browser.type("[name=did]", ", longer")
    says(browser, "Not kept yet: these notes were changed in another tab.")
    assert value(browser, "did") == "mine, longer"
    assert get(browser, "notes/1/owning") == before
    offers_a_file(browser, "mine, longer")
    assert "theirs" in before or kept == "sealed"


def test_keep_mine(browser: Browser, tabs: Tabs, kept: str) -> None:
    conflict(browser, tabs)
    browser.type("[name=did]", ", longer")
    browser.click("[data-action=keep-mine]")
    says(browser, "Kept on this device")
    assert value(browser, "did") == "mine, longer"
    assert not browser.find("[data-conflict]").is_displayed()
    browser.reload()
    if kept == "sealed":
        unlock(browser)
    browser.wait(lambda: value(browser, "did") == "mine, longer")


def test_take_theirs(browser: Browser, tabs: Tabs, kept: str) -> None:
    conflict(browser, tabs)
    browser.type("[name=did]", ", longer")
    browser.click("[data-action=take-theirs]")
    browser.wait(lambda: value(browser, "did") == "mine, theirs")
    assert not browser.find("[data-conflict]").is_displayed()
    browser.type("[name=did]", "!")
    says(browser, "Kept on this device")


def test_see_both_then_keep_both(browser: Browser, tabs: Tabs, kept: str) -> None:
    conflict(browser, tabs)
    browser.type("[name=did]", ", longer")
    browser.click("[data-action=see-both]")
    browser.wait(lambda: "mine, theirs" in browser.text("[data-conflict-theirs]"))
    browser.type("[name=did]", " still")
    says(browser, "Not kept yet: these notes were changed in another tab.")
    assert "mine, theirs" in browser.text("[data-conflict-theirs]")
    assert value(browser, "did") == "mine, longer still"
    browser.click("[data-action=keep-both]")
    says(browser, "Kept on this device")
    assert sorted(words_of(files(browser)[0])) == ["mine, longer still", "mine, theirs"]


def test_notes_erased_in_the_other_tab_stay_here(browser: Browser, tabs: Tabs, kept: str) -> None:
    leave_the_box(browser)
    tabs.in_the_other(lambda: erase(browser, kept))
    browser.wait("[data-conflict]")
    assert "erased in another tab" in browser.text("[data-conflict-words]")
    assert value(browser, "did") == "mine"
    browser.type("[name=did]", ", still")
    says(browser, "were erased in another tab")
    offers_a_file(browser, "mine, still")
    assert get(browser, "notes/1/owning") is None


def erase(browser: Browser, kept: str) -> None:
    browser.open(OWNING)
    if kept == "sealed":
        unlock(browser)
    browser.wait("[name=did]")
    browser.click("[data-action=erase]")
    browser.click("[data-action=erase-now]")
    says(browser, "Erased, and checked")


UNREADABLE = {"newer": json.dumps({"schema": 2, "worksheet": "owning", "entries": []}), "corrupt": "{broken"}


@pytest.mark.parametrize("text", UNREADABLE.values(), ids=UNREADABLE)
def test_what_the_other_tab_left_cannot_be_read_here(browser: Browser, tabs: Tabs, text: str) -> None:
    browser.open(OWNING)
    keep(browser, "mine")
    browser.click("[name=did]")

    def spoil() -> None:
        browser.open("help/")
        put(browser, "owning", text)

    tabs.in_the_other(spoil)
    browser.wait("[data-conflict]")
    for action in ("see-both", "take-theirs", "keep-both"):
        browser.click(f"[data-action={action}]")
        says(browser, "cannot be read here")
        assert value(browser, "did") == "mine"
        assert get(browser, "notes/1/owning") == text
    offers_a_file(browser, "mine")
    browser.click("[data-action=keep-mine]")
    says(browser, "Kept on this device")
    assert aside(browser) == [text]
    assert words_of(get(browser, "notes/1/owning")) == ["mine"]


def test_a_newer_schema_kept_by_the_other_tab_is_said(browser: Browser, tabs: Tabs) -> None:
    browser.open(OWNING)
    keep(browser, "mine")
    leave_the_box(browser)

    def newer() -> None:
        browser.open("help/")
        put(browser, "owning", UNREADABLE["newer"])

    tabs.in_the_other(newer)
    says(browser, "newer version of this site")
    assert get(browser, "notes/1/owning") == UNREADABLE["newer"]
