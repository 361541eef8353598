"""The focus is never lost: whatever a key pressed does, the next Tab goes on from where the reader was."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.notes_page import MOMENTS, OWNING, PASS
from tests.browser.server import Site
from tests.browser.test_visit import visit  # noqa: F401

LOST = """() => {
  const one = document.activeElement;
  return !one || one === document.body || !one.getClientRects().length || one.disabled === true;
}"""
SOON = 5_000


def enter(page: Page, css: str) -> None:
    """Press Enter on the first of these that can be seen."""
    one = page.locator(css).locator("visible=true").first
    one.focus()
    one.press("Enter")


def held(page: Page, what: str) -> None:
    """Nothing more happens, and something that can be seen has the focus."""
    page.wait_for_timeout(150)
    assert not page.evaluate(LOST), f"lost after: {what}"


def kept(page: Page, *records: dict[str, object]) -> None:
    page.goto("help/")
    for one in records:
        page.evaluate(
            "([slug, text]) => localStorage.setItem(`notes/1/${slug}`, text)", [one["worksheet"], json.dumps(one)]
        )


def test_rows_parts_and_answers(page: Page) -> None:
    page.goto("worksheets/owning/")
    for action in ("add", "add", "remove", "remove", "remove", "part", "part"):
        enter(page, f"[data-action={action}]")
        held(page, action)
    page.goto("worksheets/moments/")
    page.locator("[type=radio]").locator("visible=true").first.check()
    enter(page, "[data-action=clear]")
    held(page, "clear")


def test_earlier_entries(page: Page) -> None:
    kept(page, MOMENTS)
    page.goto("worksheets/moments/")
    for action in (
        "open",
        "new",
        "delete",
        "erase-not",
        "delete",
        "erase-now",
        "erase",
        "erase-not",
        "erase",
        "erase-now",
    ):
        enter(page, f"[data-action={action}]")
        held(page, action)
    expect(page.locator("[data-status]")).to_contain_text("Erased")


def test_a_question_that_is_answered_no_gives_the_focus_back(page: Page) -> None:
    kept(page, MOMENTS)
    page.goto("worksheets/moments/")
    delete = page.locator("[data-action=delete]").nth(1)
    delete.press("Enter")
    enter(page, "[data-action=erase-not]")
    expect(delete).to_be_focused()


def test_a_list_of_more_than_thirty(page: Page) -> None:
    many = [
        {"id": f"e{n}", "created": "", "updated": "", "answers": {"date": [f"2026-01-{n:02}"], "what": ["one two"]}}
        for n in range(1, 32)
    ]
    kept(page, {"schema": 1, "worksheet": "moments", "revision": 1, "updated": "", "entries": many})
    page.goto("worksheets/moments/")
    enter(page, "[data-action=list-all]")
    held(page, "list-all")
    expect(page.locator("[data-action=open]").last).to_be_focused()


@pytest.mark.parametrize("home", ["device", "nothing", "passphrase"])
def test_a_home_is_chosen_on_a_worksheet(page: Page, home: str) -> None:
    page.goto("worksheets/owning/")
    enter(page, f"[data-keep={home}]")
    held(page, home)
    if home == "passphrase":
        enter(page, "[data-action=seal-not]")
        expect(page.locator("[data-keep=passphrase]")).to_be_focused()
        enter(page, "[data-keep=passphrase]")
        for box in page.locator("[data-seal] [type=password]").all():
            box.fill(PASS)
        enter(page, "[data-seal] [type=submit]")
    expect(page.locator("[data-keep-choice]")).to_be_hidden(timeout=SOON)
    held(page, f"{home} is chosen")


def test_an_erased_sheet_whose_first_part_is_closed(page: Page) -> None:
    page.goto("worksheets/owning/")
    page.locator("[data-keep=device]").click()
    for part in page.locator("[data-action=part]").all():
        if part.get_attribute("aria-expanded") == "true":
            part.press("Enter")
    enter(page, "[data-action=erase]")
    enter(page, "[data-action=erase-now]")
    held(page, "erase-now")


def test_a_report_and_one_that_fails(page: Page, site: Site, allow: set[str]) -> None:
    allow |= {"404", "Failed to load", "worker"}
    site.faults["worker.js"] = "missing"
    page.goto("worksheets/owning/")
    page.locator("[name=did]").fill("words")
    enter(page, "[data-action=report]")
    expect(page.locator("[data-action=retry]")).to_be_visible(timeout=60_000)
    held(page, "a report that failed")
    site.faults.clear()
    enter(page, "[data-action=retry]")
    held(page, "retry")
    expect(page.locator("output > *").first).to_be_visible(timeout=60_000)
    expect(page.locator("output")).to_be_focused()


def test_an_answer_that_cannot_be_read(page: Page) -> None:
    page.goto("worksheets/moments/")
    page.locator("[name=what]").fill("words")
    page.locator("[name=date]").evaluate(
        "one => { one.type = 'text'; one.value = 'soon'; one.dispatchEvent(new Event('input', {bubbles: true})); }"
    )
    enter(page, "[data-action=report]")
    expect(page.locator("[data-problems]")).to_be_focused(timeout=60_000)
    enter(page, ".worksheet__fix")
    expect(page.locator("[name=date]")).to_be_focused()


def test_words_of_another_tab(page: Page) -> None:
    kept(page, OWNING)
    page.evaluate("localStorage.setItem('notes/home', 'device')")
    for action in ("keep-mine", "take-theirs", "keep-both"):
        page.goto("worksheets/owning/")
        page.locator("[name=did]").fill(f"mine before {action}")
        expect(page.locator("[data-status]")).to_contain_text("Kept on this device")
        other = page.context.new_page()
        other.goto("worksheets/owning/")
        other.locator("[name=did]").fill(f"theirs before {action}")
        expect(other.locator("[data-status]")).to_contain_text("Kept on this device")
        other.close()
        enter(page, f"[data-action={action}]")
        expect(page.locator("[data-conflict]")).to_be_hidden()
        held(page, action)


@pytest.fixture
def mine(page: Page) -> Page:
    """The page My notes with two worksheets in it."""
    kept(page, OWNING, MOMENTS)
    page.goto("notes/")
    expect(page.locator(".notes__item")).to_have_count(2)
    return page


def test_my_notes_list(mine: Page) -> None:
    for action in ("save-one", "save-plain", "save-all", "save-plain-all"):
        enter(mine, f".notes [data-action={action}]")
        held(mine, action)
        assert mine.evaluate("document.activeElement.dataset.action") == action
    for answer in ("no", "yes"):
        enter(mine, "[data-action=erase-one][data-slug=owning]")
        held(mine, "erase-one")
        enter(mine, f"[data-action={answer}]")
        held(mine, answer)
        if answer == "no":
            expect(mine.locator("[data-action=erase-one][data-slug=owning]")).to_be_focused()
    expect(mine.locator(".notes__item")).to_have_count(1)


def test_my_notes_homes(mine: Page) -> None:
    enter(mine, "[data-keep=passphrase]")
    held(mine, "passphrase")
    enter(mine, "[data-panel=choose] [data-action=cancel]")
    expect(mine.locator("[data-keep=passphrase]")).to_be_focused()
    enter(mine, "[data-keep=passphrase]")
    mine.locator("#notes-first").fill(PASS)
    mine.locator("#notes-second").fill(PASS)
    enter(mine, "[data-panel=choose] [type=submit]")
    expect(mine.locator("[data-action=lock]")).to_be_visible(timeout=SOON)
    held(mine, "seal")
    enter(mine, "[data-action=change]")
    enter(mine, "[data-panel=change] [data-action=cancel]")
    expect(mine.locator("[data-action=change]")).to_be_focused()
    enter(mine, "[data-action=lock]")
    held(mine, "lock")
    mine.locator("#notes-unlock").fill(PASS)
    mine.locator("#notes-unlock").press("Enter")
    expect(mine.locator("[data-action=lock]")).to_be_visible(timeout=SOON)
    held(mine, "unlock")
    enter(mine, "[data-keep=device]")
    enter(mine, "[data-action=yes]")
    expect(mine.locator("[data-notes=home] [data-said]")).to_contain_text("plain text")
    held(mine, "device")


def test_my_notes_files(mine: Page, tmp_path: Path) -> None:
    file = tmp_path / "notes.json"
    file.write_text(json.dumps({"format": "notes", "version": 1, "created": "", "notes": [OWNING]}))
    for button in ("[data-action=import-cancel]", "[type=submit]"):
        mine.locator("#notes-file").set_input_files(file)
        expect(mine.get_by_role("heading", name="What is in this file")).to_be_focused()
        enter(mine, f"[data-panel=found] {button}")
        held(mine, button)
    if mine.locator("[data-action=undo]").is_visible():
        enter(mine, "[data-action=undo]")
        held(mine, "undo")
    enter(mine, "[data-action=erase-all]")
    held(mine, "erase-all")
    enter(mine, "[data-action=yes]")
    expect(mine.locator("[data-notes=erase] [data-said]")).to_contain_text("Erased")
    held(mine, "all is erased")


def test_a_page_that_comes_without_a_load(visit: Page) -> None:  # noqa: F811
    visit.goto("")
    visit.evaluate("() => { window.sameVisit = true; }")
    ways: dict[str, Callable[[], object]] = {
        "Calm first": lambda: enter(visit, ".doors a[href*='c5']"),
        "Let Go to Grow": visit.go_back,
        "Try this": lambda: enter(visit, ".hello p a"),
    }
    for heading, go in ways.items():
        go()
        expect(visit.locator("main :is(h1, h2):focus")).to_contain_text(heading, timeout=SOON)
    assert visit.evaluate("window.sameVisit")


def test_the_search_gives_it_back(page: Page) -> None:
    page.goto("chapters/c5/")
    enter(page, ".search-link")
    expect(page.locator("#search-box")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator(".search-link")).to_be_focused()
