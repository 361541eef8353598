"""The main tasks by keys alone, in each engine: Tab, Enter, Space, arrows and letters, and nothing else."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

from tests.browser.compare_page import TRACES
from tests.browser.engines import Browser
from tests.browser.notes_page import CAUGHT, MOMENTS, OWNING, put
from tests.browser.server import BLANK
from tests.browser.worksheet_page import OWNING as SHEET
from tests.browser.worksheet_page import says

MATCHES = """
const here = document.activeElement;
return here.matches(arguments[0]) && here.getClientRects().length > 0;
"""
SEEN = """
const { top, bottom, left, right } = document.activeElement.getBoundingClientRect();
return bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
"""
MOST = 250


def press(browser: Browser, *keys: str) -> None:
    ActionChains(browser.driver, duration=0).send_keys(*keys).perform()


def tab_to(browser: Browser, css: str, back: bool = False) -> None:
    """Press Tab until this has the focus, and see it there."""
    for _ in range(MOST):
        if browser.run(MATCHES, css):
            browser.wait(lambda: browser.run(SEEN), 3)  # it may have to come into view first
            return
        press(browser, Keys.SHIFT + Keys.TAB + Keys.NULL if back else Keys.TAB)
    raise AssertionError(f"Tab never came to {css}")


def enter(browser: Browser, css: str) -> None:
    tab_to(browser, css)
    press(browser, Keys.ENTER)


def leave(browser: Browser) -> None:
    browser.open("chapters/c5/")
    browser.run("document.querySelector('a.exit').href = arguments[0]", browser.site.url(BLANK))
    press(browser, Keys.TAB, Keys.TAB)
    assert browser.run(MATCHES, "a.exit"), "the way out comes second"
    press(browser, Keys.ENTER)
    browser.wait(lambda: browser.driver.current_url == browser.site.url(BLANK))


def choose_a_home_and_write(browser: Browser) -> None:
    browser.open(SHEET)
    enter(browser, "[data-keep=device]")
    browser.wait(lambda: browser.run(MATCHES, "form.worksheet *"))
    tab_to(browser, "[name=did]")
    press(browser, "I lied about the money")
    says(browser, "Kept on this device")


def erase_a_worksheet(browser: Browser) -> None:
    choose_a_home_and_write(browser)
    enter(browser, "[data-action=erase]")
    assert browser.run(MATCHES, "[data-action=erase-now]")
    press(browser, Keys.ENTER)
    says(browser, "Erased, and checked")


def go_by_the_menu_on_a_phone(browser: Browser) -> None:
    browser.phone()
    browser.open("")
    enter(browser, ".md-header [data-toggles=__drawer]")
    enter(browser, ".md-sidebar--primary button:not([data-back])")
    assert browser.run(MATCHES, "[data-back]")
    enter(
        browser,
        ".md-sidebar--primary a[href$='/chapters/c5/']:not(.md-logo), .md-sidebar--primary a[href='chapters/c5/']",
    )
    browser.wait("main[data-chapter=c5]")


def search(browser: Browser) -> None:
    browser.open("chapters/c5/")
    enter(browser, ".search-link")
    browser.wait("#search-box")
    press(browser, "stop checking")
    browser.wait(lambda: "found" in browser.text(".search__status"))
    press(browser, Keys.ARROW_DOWN)
    assert browser.run(MATCHES, ".search__list a")
    goal = browser.run("return document.activeElement.href")
    press(browser, Keys.ENTER)
    browser.wait(lambda: browser.driver.current_url == goal)


def look_after_notes(browser: Browser) -> None:
    put(browser, OWNING, MOMENTS)
    enter(browser, "[data-action=save-one][data-slug=moments]")
    browser.wait(lambda: len(browser.run("return window.__files")) == 1)
    enter(browser, "[data-action=erase-one][data-slug=moments]")
    browser.wait(lambda: browser.run(MATCHES, "[data-action=yes]"))
    press(browser, Keys.ENTER)
    browser.wait(lambda: len(browser.all("[data-notes=list] .notes__item")) == 1)
    enter(browser, "[data-action=erase-all]")
    browser.wait(lambda: browser.run(MATCHES, "[data-action=yes]"))
    press(browser, Keys.ENTER)
    browser.wait(lambda: "Erased, and checked" in browser.text("[data-notes=erase] [data-said]"))
    assert "notes/1" not in browser.run_async(TRACES)


def load_a_file(browser: Browser, path: Path) -> None:
    """The system's own window for choosing a file is out of a driver's reach: the file is handed to the box."""
    path.write_text(json.dumps({"format": "notes", "version": 1, "created": "", "notes": [OWNING]}))
    browser.open("notes/")
    browser.wait("#notes-file")
    tab_to(browser, "#notes-file")
    browser.find("#notes-file").send_keys(str(path))
    browser.wait("[data-panel=found]")
    enter(browser, "[data-panel=found] [type=submit]")
    browser.wait(lambda: "Loaded" in browser.text("[data-notes=import] [data-said]"))
    press(browser, Keys.TAB)  # the way back comes next
    assert browser.run(MATCHES, "[data-action=undo]")
    press(browser, Keys.ENTER)
    browser.wait(lambda: "Undone" in browser.text("[data-notes=import] [data-said]"))


def make_a_plan(browser: Browser) -> None:
    browser.open("therapists/plan/")
    browser.wait("#plan-chapter option")
    tab_to(browser, "#plan-chapter")
    press(browser, "Owning")
    enter(browser, "[data-plan=add][data-from=chapter]")
    browser.wait("[data-plan-out]")
    tab_to(browser, "#plan-note")
    press(browser, "Bring the card")
    enter(browser, "[data-plan-open]")
    browser.wait(".plan-read .plan__step")
    tab_to(browser, ".plan-read [data-step]")
    press(browser, Keys.SPACE)
    browser.wait(".plan-read [data-step]:checked")


def lay_two_pages_side_by_side(browser: Browser) -> None:
    browser.open("compare/")
    enter(browser, "[data-action=go-on]")
    browser.run(CAUGHT)
    tab_to(browser, "[name=compare-sheet]")
    press(browser, Keys.SPACE)
    for action, step in (
        ("begin", "source"),
        ("fill", "fill"),
        ("filled", "pick"),
        ("look", "look"),
        ("hide", "away"),
        ("other", "source"),
    ):
        if action == "filled":  # a page that does not say whose it is goes no further
            tab_to(browser, "[data-step=fill] [name=side]")
            press(browser, Keys.SPACE)
        enter(browser, f"[data-step]:not([hidden]) [data-action={action}]")
        browser.wait(f"[data-step={step}]")
        assert browser.run(MATCHES, f"[data-step={step}] h3")
    enter(browser, "[data-action=stop]")
    browser.wait("[data-step=start]")


TASKS = (
    leave,
    choose_a_home_and_write,
    erase_a_worksheet,
    go_by_the_menu_on_a_phone,
    search,
    look_after_notes,
    make_a_plan,
    lay_two_pages_side_by_side,
)


def done(browser: Browser, task: Callable[..., None], record_property: Callable[..., None]) -> None:
    assert browser.errors() == []
    record_property("task", (f"by keys: {task.__name__.replace('_', ' ')}", {browser.name: "done"}))


@pytest.mark.usefixtures("no_python")
@pytest.mark.parametrize("task", TASKS, ids=lambda task: task.__name__)
def test_by_keys_alone(
    browser: Browser, task: Callable[[Browser], None], record_property: Callable[..., None]
) -> None:
    task(browser)
    done(browser, task, record_property)


def test_a_file_of_notes_by_keys(browser: Browser, tmp_path: Path, record_property: Callable[..., None]) -> None:
    load_a_file(browser, tmp_path / "notes.json")
    done(browser, load_a_file, record_property)


def test_the_menu_of_a_phone_never_moves_sideways_out_of_its_frame(browser: Browser) -> None:
    browser.phone()
    browser.open("help/")
    enter(browser, ".md-header [data-toggles=__drawer]")
    enter(browser, ".md-sidebar--primary button:not([data-back])")
    where = """const frame = document.querySelector(".md-sidebar--primary .md-sidebar__scrollwrap");
    frame.scrollLeft = 200;  // as focus did in Firefox while a part still slid in
    return [frame.scrollLeft, Math.round(document.activeElement.getBoundingClientRect().left)];"""
    browser.wait(lambda: browser.run(where) == [0, 0], seconds=5)
