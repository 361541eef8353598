"""What tests of the page for two do over and over."""

import json
from pathlib import Path
from typing import Any

from tests.browser.engines import Browser
from tests.browser.notes_page import CAUGHT
from tests.browser.worksheet_page import put, record

STEPS = {
    "answered": "DAY",
    "side": "hurt",
    "signal": "two taps",
    "steps.0.kind": "hug",
    "steps.0.today": "yes",
    "steps.0.stop": "held-back-stop",
    "steps.1.kind": "kiss",
    "steps.1.today": "no",
    "steps.1.own": "held-back-no",
    "steps.2.kind": "hand",
    "steps.2.today": "yes",
    "steps.2.own": "by the sea",
    "health": "done",
}
OTHER = {"answered": "DAY", "side": "caused", "steps.0.kind": "hug", "steps.0.today": "yes"}
TRACES = """
const done = arguments[0];
const stores = [Object.entries(localStorage), Object.entries(sessionStorage), location.href, window.name];
Promise.all([self.caches ? caches.keys() : [], indexedDB.databases?.() ?? []])
  .then((more) => done(JSON.stringify([...stores, ...more])));
"""


def day(browser: Browser) -> str:
    return str(browser.run("return new Date().toLocaleDateString('sv')"))


def answers(browser: Browser, sheet: dict[str, str]) -> dict[str, Any]:
    return {name: [day(browser) if words == "DAY" else words] for name, words in sheet.items()}


def notes_file(browser: Browser, path: Path, slug: str, sheet: dict[str, str]) -> Path:
    inner = json.loads(record(slug, **answers(browser, sheet)))
    path.write_text(json.dumps({"format": "notes", "version": 1, "created": "", "notes": [inner]}))
    return path


def opened(browser: Browser, slug: str = "steps") -> None:
    browser.open("compare/")
    browser.wait("[data-action=go-on]")
    browser.click("[data-action=go-on]")
    browser.run(CAUGHT)
    browser.click(f"[name=compare-sheet][value={slug}]")


def step(browser: Browser, name: str) -> None:
    browser.wait(f"[data-step={name}]")
    assert [one.get_attribute("data-step") for one in browser.all("[data-step]:not([hidden])")] == [name]


def press(browser: Browser, action: str, then: str) -> None:
    browser.click(f".compare [data-step]:not([hidden]) [data-action={action}]")
    step(browser, then)


def own(browser: Browser, **sheet: str) -> None:
    browser.open("help/")
    put(browser, "steps", record("steps", **answers(browser, sheet or STEPS)))


def from_notes(browser: Browser) -> None:
    opened(browser)
    press(browser, "begin", "source")
    press(browser, "notes", "pick")


def tick(browser: Browser, *words: str) -> None:
    for label in browser.all("[data-place=lines] label"):
        if any(one in label.text for one in words):
            browser.run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", label)
            label.find_element("css selector", "input").click()


def shown(browser: Browser) -> str:
    return str(browser.run("return document.querySelector('.compare').textContent"))


def said(browser: Browser, words: str) -> None:
    browser.wait(lambda: words in browser.text("[data-said]"))


def traces(browser: Browser) -> str:
    return str(browser.run_async(TRACES))


def hand_over(browser: Browser, *ticked: str) -> None:
    """The first has picked, and hides the page."""
    own(browser)
    from_notes(browser)
    tick(browser, *ticked)
    press(browser, "look", "look")
    press(browser, "hide", "away")


def second(browser: Browser, tmp_path: Path, *ticked: str, **sheet: str) -> None:
    press(browser, "other", "source")
    browser.find("#compare-own").send_keys(str(notes_file(browser, tmp_path / "own.json", "steps", sheet or OTHER)))
    step(browser, "pick")
    tick(browser, *ticked)
    press(browser, "look", "look")
    press(browser, "hide", "agree")


def write(path: Path, side: str, when: str, **more: str) -> Path:
    given = {"date": [when], "side": [side], **{name: [words] for name, words in more.items()}}
    value = {"format": "shared", "version": 1, "worksheet": "patterns", "answers": given}
    path.write_text(json.dumps(value))
    return path


def choose(browser: Browser, place: int, path: Path) -> None:
    browser.find(f"#compare-file-{place}").send_keys(str(path))
