"""The page Make a plan, by keyboard too, and without Python."""

import pytest
from selenium.webdriver.common.keys import Keys

from tests.browser.engines import Browser
from tests.browser.plan_page import PLAN, TITLES, follow, link, make, pick, titles

LONG = "Bring the card. Start small, and stop when you like."


def test_a_plan_of_nine_steps_is_a_short_link_that_opens(browser: Browser) -> None:
    make(browser)
    for chapter in ("c1", "c4", "c6", "c8"):
        pick(browser, "chapter", chapter)
    pick(browser, "chapter", "c5", "pause")
    for slug in ("ready", "moments", "pause", "review"):
        pick(browser, "worksheet", slug)
    for number in range(9):
        browser.type(f"#plan-date-{number}", f"2026-12-{number + 10}")
    browser.type("#plan-note", LONG)
    made = link(browser)
    assert len(made) < 300
    assert browser.text("#plan-length") == f"{len(made)} letters of 2000."
    browser.click("[data-plan-open]")
    browser.wait(".plan-read .plan__step")
    assert len(titles(browser)) == 9
    assert titles(browser)[4:6] == ["Calm first: Pause, then come back", "A first check, alone"]
    assert browser.all(".plan__about")[8].text.endswith("For 18 December 2026.")
    assert browser.text(".plan__note bdi") == LONG
    assert browser.run("return localStorage.length + sessionStorage.length") == 0 or not browser.run(
        "return Object.keys({ ...localStorage, ...sessionStorage }).some((key) => key.startsWith('notes/'))"
    )
    assert not [path for path in browser.site.log if "card" in path or ";" in path or "2026" in path]
    assert browser.errors() == []
    assert browser.violations() == []


def test_steps_move_and_go_by_keyboard_and_the_focus_stays(browser: Browser) -> None:
    make(browser)
    for chapter in ("c1", "c2", "c3"):
        pick(browser, "chapter", chapter)
    focused = "return document.activeElement.getAttribute('aria-label') ?? document.activeElement.id"
    up = browser.all("[data-plan=up]")[2]
    up.send_keys(Keys.ENTER)
    assert "#1;c1;c3;c2" in link(browser)
    assert browser.run(focused) == "Up: Stay, go, or not yet"
    browser.driver.switch_to.active_element.send_keys(Keys.ENTER)
    assert "#1;c3;c1;c2" in link(browser)
    assert browser.run(focused) == "Down: Stay, go, or not yet"
    browser.all("[data-plan=remove]")[2].send_keys(Keys.ENTER)
    assert browser.run(focused) == "Remove: Is it safe to do this?"
    browser.driver.switch_to.active_element.send_keys(Keys.ENTER)
    browser.driver.switch_to.active_element.send_keys(Keys.ENTER)
    assert browser.run(focused) == "order"
    assert not browser.find("[data-plan-out]").is_displayed()


def test_a_note_has_80_letters_and_a_counter(browser: Browser) -> None:
    make(browser)
    pick(browser, "chapter", "c1")
    pick(browser, "chapter", "c1")
    assert browser.text("[data-plan-said]") == "This step is in the plan already."
    browser.type("#plan-note", "a" * 79)
    assert browser.text("#plan-note-left") == "1 letters left."
    browser.type("#plan-note", "bcd")
    assert browser.text("#plan-note-left") == "2 letters too many. They are not in the link."
    assert link(browser).endswith("~" + "a" * 79 + "b")


def test_a_plan_is_opened_for_changing_from_its_link_and_from_its_page(browser: Browser) -> None:
    make(browser)
    browser.type("#plan-old", "nothing like a plan")
    browser.click("[data-plan=open]")
    assert "holds no plan" in browser.text("[data-plan-opened]")
    browser.find("#plan-old").clear()
    browser.type("#plan-old", browser.site.url(PLAN))
    browser.click("[data-plan=open]")
    assert link(browser) == browser.site.url(PLAN)
    follow(browser)
    browser.click(".plan__change")
    browser.wait(".plan-make .plan__step")
    assert link(browser) == browser.site.url(PLAN)
    assert "#" not in browser.driver.current_url
    assert [one.text.rsplit(" (", 1)[0] for one in browser.all(".plan__step > strong")] == TITLES


@pytest.mark.usefixtures("no_python")
def test_without_python_the_link_and_the_slip_are_still_there(browser: Browser) -> None:
    make(browser)
    browser.run("document.documentElement.dataset.patience = 300")
    pick(browser, "chapter", "c7", "questions")
    browser.click("[data-plan=code]")
    browser.wait(lambda: "could not be drawn" in browser.text("[data-plan-drawn]"))
    assert link(browser).endswith("#1;c7.questions")
    browser.run("dispatchEvent(new Event('beforeprint'))")
    assert "/c7/#questions" in browser.run("return document.querySelector('.plan-slip').textContent")
    assert browser.driver.title == "A plan"
    browser.run("dispatchEvent(new Event('afterprint'))")
    assert not browser.all(".plan-slip")


def test_a_code_is_drawn_and_follows_the_plan(browser: Browser) -> None:
    make(browser)
    pick(browser, "chapter", "c7")
    browser.click("[data-plan=code]")
    browser.wait(".plan__qr", 60)
    before = browser.find(".plan__qr path").get_attribute("d")
    pick(browser, "worksheet", "owning")
    browser.wait(
        lambda: browser.all(".plan__qr path") and browser.find(".plan__qr path").get_attribute("d") != before
    )
    assert browser.errors() == []
    assert browser.violations() == []
