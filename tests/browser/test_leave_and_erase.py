"""Leave and erase: two presses, then nothing of this site is left in the browser, and the page is the weather's."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import WEATHER
from tests.browser.notes_page import PASS
from tests.browser.server import Site

EVERYTHING = """async () => ({
  local: Object.keys(localStorage), session: Object.keys(sessionStorage), caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
})"""
NOTHING = {"local": ["another-site"], "session": [], "caches": [], "workers": 0}


@pytest.fixture(params=["device", "passphrase"])
def filled(request: pytest.FixtureRequest, page: Page) -> Page:
    """A worksheet with kept words, and other traces of this site and of a neighbour."""
    page.goto("worksheets/moments/")
    page.locator(f"[data-keep={request.param}]").click()
    if request.param == "passphrase":
        for box in page.locator("[data-seal] input[type=password]").all():
            box.fill(PASS)
        page.locator("[data-seal] [type=submit]").click()
        expect(page.locator("[data-keep-choice]")).to_be_hidden()
    page.locator("[name=what]").fill("some words")
    expect(page.locator("[data-status]")).to_contain_text("Kept on this device")
    page.evaluate("""async () => {
      localStorage["another-site"] = "theirs";
      localStorage["notes/aside/owning/2026"] = "{broken";
      localStorage["/let-go-to-grow/.__palette"] = "{}";
      sessionStorage["/let-go-to-grow/.__scroll"] = "1";
    }""")
    return page


def ask(page: Page) -> None:
    page.locator("[data-leave=ask]").click()
    expect(page.get_by_text("Erase all notes here, and leave?")).to_be_visible()
    expect(page.locator("h1")).to_be_hidden()
    expect(page).to_have_title("Weather")


def test_two_presses_leave_nothing(filled: Page, weather: list[str], site: Site) -> None:
    filled.evaluate("import('/let-go-to-grow/assets/offline.js').then((offline) => offline.save())")
    ask(filled)
    found = filled.evaluate(EVERYTHING)
    assert "notes/aside/owning/2026" in found["local"]
    assert found["caches"]
    assert found["workers"] == 1
    filled.get_by_role("button", name="Erase and leave").click()
    expect(filled).to_have_url(WEATHER)
    assert weather == [""]
    filled.goto(site.url("__blank__"))
    assert filled.evaluate(EVERYTHING) == NOTHING


def test_stay_brings_the_page_back_as_it_was(filled: Page) -> None:
    title = filled.title()
    before = filled.evaluate(EVERYTHING)
    ask(filled)
    filled.get_by_role("button", name="Stay").click()
    expect(filled).to_have_title(title)
    expect(filled.locator("h1")).to_be_visible()
    expect(filled.locator("[name=what]")).to_have_value("some words")
    expect(filled.locator("[data-leave=ask]")).to_be_focused()
    assert filled.evaluate(EVERYTHING) == before


def test_leaving_without_erasing_keeps_the_words(filled: Page, weather: list[str], site: Site) -> None:
    before = filled.evaluate(EVERYTHING)
    ask(filled)
    filled.get_by_role("button", name="Leave, erase nothing").click()
    expect(filled).to_have_url(WEATHER)
    filled.goto(site.url("__blank__"))
    assert filled.evaluate(EVERYTHING)["local"] == before["local"]


def test_words_that_are_kept_nowhere_can_be_erased_and_words_typed_last_too(
    page: Page,
    weather: list[str],
    site: Site,
) -> None:
    page.goto("worksheets/moments/")
    expect(page.locator("[data-leave=ask]")).to_be_hidden()
    page.locator("[data-keep=device]").click()
    page.locator("[name=what]").fill("some words")
    expect(page.locator("[data-status]")).to_contain_text("Kept on this device")
    page.locator("[name=what]").fill("typed in the last moment")
    ask(page)
    page.get_by_role("button", name="Erase and leave").click()
    expect(page).to_have_url(WEATHER)
    page.goto(site.url("__blank__"))
    assert [key for key in page.evaluate("Object.keys(localStorage)") if "notes" in key or "let-go" in key] == []


def test_what_cannot_be_erased_is_said_and_the_way_out_stays(page: Page, weather: list[str]) -> None:
    page.goto("worksheets/moments/")
    page.locator("[data-keep=device]").click()
    page.locator("[name=what]").fill("some words")
    expect(page.locator("[data-status]")).to_contain_text("Kept on this device")
    page.evaluate("() => { Storage.prototype.removeItem = () => {}; }")
    ask(page)
    page.get_by_role("button", name="Erase and leave").click()
    expect(page.get_by_text("Not all of it could be erased.")).to_be_visible()
    assert "some words" in json.dumps(page.evaluate("({...localStorage})"))
    page.get_by_role("button", name="Leave, erase nothing").click()
    expect(page).to_have_url(WEATHER)
