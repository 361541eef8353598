"""What waits for a pause in writing: Python, and the keeping of words."""

import pytest
from playwright.sync_api import Page

from tests.browser.server import Site
from tests.browser.worksheet_page import MOMENTS, OWNING

KEPT = "localStorage['notes/1/owning'] ?? ''"


def python(site: Site) -> list[str]:
    return [path for path in site.log if path.endswith("worker.js")]


def test_python_comes_in_the_first_pause_and_not_while_someone_writes(page: Page, site: Site) -> None:
    page.clock.install()
    page.goto(MOMENTS)
    page.clock.run_for(5_000)
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
