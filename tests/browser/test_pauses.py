"""What waits for a pause in writing: Python, and the keeping of words."""

from datetime import datetime

import pytest
from playwright.sync_api import Page, expect

from tests.browser.server import Site
from tests.browser.worksheet_page import KEPT, MOMENTS, OWNING

WRITE_AND_LOOK = """() => {
  const box = document.querySelector("[name=did]");
  box.value = "The money was gone, and I hid it";
  box.dispatchEvent(new Event("input", { bubbles: true }));
  return document.querySelector("[data-status]").textContent;
}"""


def python(site: Site) -> list[str]:
    return [path for path in site.log if path.endswith("worker.js")]


def test_python_comes_in_the_first_pause_and_not_while_someone_writes(page: Page, site: Site) -> None:
    page.clock.install(time=datetime(2026, 3, 9, 10))
    page.goto(MOMENTS)
    page.clock.pause_at(datetime(2026, 3, 9, 10, 5))  # or a slow machine would add pauses of its own
    page.locator("[name=what]").click()
    for letter in "buzzed":
        page.clock.run_for(900)
        page.keyboard.press(letter)
    page.wait_for_timeout(200)
    assert not python(site)
    page.clock.run_for(1_001)
    for _ in range(100):
        if python(site):
            return
        page.wait_for_timeout(50)
    pytest.fail("Python did not come in the pause")


def test_words_that_are_taken_but_not_kept_yet_are_kept_when_the_page_goes(page: Page) -> None:
    page.goto(OWNING)
    page.locator("[data-keep=device]").click()
    page.evaluate("MessagePort.prototype.postMessage = () => {}")  # the task in which they would be kept never comes
    page.locator("[name=did]").fill("The money was gone")
    page.wait_for_timeout(1_000)
    assert "The money was gone" not in page.evaluate(KEPT)
    page.evaluate("dispatchEvent(new Event('pagehide'))")
    assert "The money was gone" in page.evaluate(KEPT)


def test_with_the_first_letter_nobody_is_told_any_more_that_all_is_kept(page: Page) -> None:
    page.goto(OWNING)
    page.locator("[data-keep=device]").click()
    page.locator("[name=did]").fill("The money was gone")
    expect(page.locator("[data-status]")).to_contain_text("Kept on this device")
    assert not page.evaluate(WRITE_AND_LOOK).startswith("Kept")
    expect(page.locator("[data-status]")).to_contain_text("Kept on this device")
