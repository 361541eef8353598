"""The main tasks by roles and names alone, in each engine, as with a screen reader."""

from collections.abc import Callable

import pytest

from tests.browser.engines import Browser
from tests.browser.roles import find, press, says
from tests.browser.worksheet_page import OWNING


def write_and_keep(browser: Browser) -> None:
    browser.open(OWNING)
    press(browser, "button", "On this device")
    find(browser, "textbox", "What did I do?").send_keys("I lied about the money.")
    says(browser, lambda words: words.startswith("Kept on this device"))


def find_help(browser: Browser) -> None:
    browser.open()
    press(browser, "link", "Find someone to call")
    find(browser, "heading", "Help")


def choose_a_door(browser: Browser) -> None:
    browser.open()
    press(browser, "link", "I was hurt")
    find(browser, "heading", "Calm first")


def write_keep_and_read(browser: Browser) -> None:
    write_and_keep(browser)
    press(browser, "button", "Show my report")
    says(browser, lambda words: "I lied about the money." in words)


def add_and_take_out_a_row(browser: Browser) -> None:
    browser.open(OWNING)
    press(browser, "button", "Add another act")
    find(browser, "group", "Act 2")
    press(browser, "button", "Remove act 2")
    focused = browser.driver.switch_to.active_element
    assert focused.aria_role.lower() in {"textbox", "textfield"}


def erase(browser: Browser) -> None:
    write_and_keep(browser)
    press(browser, "button", "Erase…")
    press(browser, "button", "Erase", whole=True)
    says(browser, lambda words: words.startswith("Erased, and checked"))


def take_the_first_check(browser: Browser) -> None:
    browser.open("worksheets/ready/")
    press(browser, "radio", "Yes")
    press(browser, "button", "What now?")
    find(browser, "link", "Find")


def search(browser: Browser) -> None:
    browser.open()
    press(browser, "link", "Search")
    find(browser, "textbox", "Search this site").send_keys("he cheated")
    says(browser, lambda words: "found" in words.lower() or "result" in words.lower() or "page" in words.lower())


TASKS = (find_help, choose_a_door, write_keep_and_read, add_and_take_out_a_row, erase, take_the_first_check, search)


@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.__name__)
def test_by_roles_and_names(
    browser: Browser, task: Callable[[Browser], None], record_property: Callable[..., None]
) -> None:
    task(browser)
    assert browser.errors() == []
    record_property("task", (f"by roles: {task.__name__.replace('_', ' ')}", {browser.name: "done"}))


def test_the_way_out_is_a_link_that_says_what_it_is_for(
    browser: Browser, record_property: Callable[..., None]
) -> None:
    browser.open()
    way_out = find(browser, "link", "Emergency: Leave this page")
    assert way_out.get_attribute("href") == "https://www.bbc.co.uk/weather"
    record_property("task", ("by roles: find the way out", {browser.name: "done"}))
