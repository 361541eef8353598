"""Leaving quickly: GOV.UK's pattern, with and without scripts."""

import pytest
from playwright.sync_api import Dialog, Page, expect

from tests.browser.conftest import WEATHER
from tests.browser.server import Site


@pytest.fixture
def asked(page: Page) -> list[str]:
    """The kinds of question the browser puts to the reader; each is answered with yes."""
    kinds: list[str] = []

    def answer(dialog: Dialog) -> None:
        kinds.append(dialog.type)
        dialog.accept()

    page.on("dialog", answer)
    return kinds


@pytest.mark.parametrize("context_options", [{}, {"java_script_enabled": False}], ids=["scripts", "no scripts"])
def test_the_link_leads_away_and_says_nothing_of_where_from(page: Page, weather: list[str]) -> None:
    page.goto("help/")
    page.locator("a.exit").click()
    expect(page).to_have_url(WEATHER)
    assert weather == [""]


def test_this_page_is_not_what_back_brings(page: Page, weather: list[str], site: Site) -> None:
    page.goto("")
    page.goto("help/")
    page.locator("a.exit").click()
    expect(page).to_have_url(WEATHER)
    page.go_back()
    expect(page).to_have_url(site.url())


def test_the_page_is_covered_before_the_way_out_answers(page: Page) -> None:
    page.goto("worksheets/moments/")
    page.locator("[name=what]").fill("words that must not show")
    page.evaluate("import('/let-go-to-grow/assets/exit.js').then((exit) => exit.cover())")
    expect(page.locator(".exit-overlay")).to_be_visible()
    expect(page.locator("h1")).to_be_hidden()
    expect(page.locator("[name=what]")).to_be_hidden()
    expect(page).to_have_title("Weather")


def test_it_takes_no_question_to_leave_with_words_that_are_not_kept(
    page: Page, weather: list[str], asked: list[str]
) -> None:
    page.goto("worksheets/moments/")
    page.locator("[name=what]").fill("some words")
    page.locator("a.exit").click()
    expect(page).to_have_url(WEATHER)
    assert asked == []


def test_three_lone_shifts_lead_away(page: Page, weather: list[str]) -> None:
    page.goto("chapters/c5/")
    page.keyboard.press("Shift")
    expect(page.locator("[data-exit-status]")).to_have_text("Shift, press 2 more times to leave.")
    page.keyboard.press("Shift")
    page.keyboard.press("Shift")
    expect(page).to_have_url(WEATHER)


@pytest.mark.parametrize("keys", [["Shift", "a", "Shift", "Shift"], ["Shift+A", "Shift+B", "Shift+C", "Shift+D"]])
def test_typing_with_shift_does_not(page: Page, keys: list[str]) -> None:
    page.goto("worksheets/moments/")
    page.locator("[name=what]").focus()
    for key in keys:
        page.keyboard.press(key)
    page.wait_for_timeout(200)
    expect(page.locator("h1")).to_be_visible()


def test_three_shifts_that_take_too_long_do_not(page: Page) -> None:
    page.clock.install()
    page.goto("chapters/c5/")
    page.keyboard.press("Shift")
    page.keyboard.press("Shift")
    page.clock.fast_forward(5_001)
    expect(page.locator("[data-exit-status]")).to_have_text("Leaving by Shift was cancelled.")
    page.keyboard.press("Shift")
    expect(page.locator("[data-exit-status]")).to_have_text("Shift, press 2 more times to leave.")


def test_a_page_that_comes_back_is_not_covered(page: Page) -> None:
    page.goto("help/")
    page.evaluate("import('/let-go-to-grow/assets/exit.js').then((exit) => exit.uncover())")
    page.evaluate("document.documentElement.classList.add('exit-covered')")
    page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
    expect(page.locator("h1")).to_be_visible()


def test_it_is_there_on_every_screen_and_early_for_the_keyboard(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto("chapters/c5/")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.locator("a.exit")).to_be_focused()
    page.mouse.wheel(0, 3000)
    expect(page.locator("a.exit")).to_be_in_viewport()
    box = page.locator("a.exit").bounding_box()
    assert box
    assert min(box["width"], box["height"]) >= 44


@pytest.mark.parametrize(
    "fault", ["", "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }"]
)
def test_leaving_by_any_other_way_with_words_that_are_not_kept_asks_first(
    page: Page, asked: list[str], fault: str
) -> None:
    page.goto("worksheets/moments/")
    if fault:
        page.locator("[data-keep=device]").click()
        page.evaluate(f"() => {{ {fault} }}")
    page.locator("[name=what]").fill("some words")
    page.locator("[name=what]").press("Tab")
    page.reload()
    assert asked == ["beforeunload"]


def test_leaving_with_kept_words_asks_nothing(page: Page) -> None:
    page.on("dialog", lambda dialog: pytest.fail(f"asked: {dialog.type}"))
    page.goto("worksheets/moments/")
    page.locator("[data-keep=device]").click()
    page.locator("[name=what]").fill("some words")
    expect(page.locator("[data-status]")).to_contain_text("Kept on this device")
    page.reload()
    expect(page.locator("[data-action=open]")).to_have_count(1)
