"""Python from the memory that the build made: only when it is here already, and never when in doubt."""

import time
from collections.abc import Iterator
from typing import Any

import pytest

from tests.browser.engines import Browser
from tests.browser.server import Fault
from tests.browser.worksheet_page import OWNING

BRING = """const done = arguments[0];
import("/let-go-to-grow/assets/bundle.js").then(({ folder }) =>
  fetch(`/let-go-to-grow/assets/${folder}snapshot.bin`, { cache: "reload" }))
  .then((come) => come.arrayBuffer()).then((bytes) => done(bytes.byteLength));"""


@pytest.fixture
def browser(browser: Browser) -> Iterator[Browser]:
    yield browser
    browser.site.reset()
    browser.open(OWNING)
    browser.run_async(BRING)  # whole again for whoever comes next


def bring(browser: Browser, fault: Fault | None = None) -> None:
    """Let the browser's cache hold what an earlier visit would have left."""
    browser.open(OWNING)
    if fault:
        browser.site.faults["snapshot.bin"] = fault
    assert browser.run_async(BRING) > 1000
    browser.site.log.clear()


def report(browser: Browser, words: str = "I lied about the money.") -> None:
    browser.open(OWNING)
    browser.type("[name=did]", words)
    browser.click("[data-action=report]")
    browser.wait("output .report__letter", seconds=90)
    assert words in browser.text("output .report__letter")
    assert browser.violations() == []
    assert browser.errors() == []


def asked(browser: Browser, name: str) -> bool:
    return any(name in path for path in browser.site.log)


def test_it_begins_with_the_memory_and_asks_for_no_library(browser: Browser) -> None:
    bring(browser)
    report(browser)
    assert asked(browser, "python.zip") == (browser.name == "webkit")  # which would ask the host for the memory
    assert not asked(browser, "snapshot.bin")
    drawn: Any = browser.run_async(
        "const done = arguments[0]; import('/let-go-to-grow/assets/python.js')"
        ".then((python) => python.ask({ qr: 'A' })).then(done, (error) => done(String(error)));"
    )
    assert len(drawn["qr"]) == 21


@pytest.mark.parametrize("fault", ["garbage", "other memory", "old memory"])
def test_a_memory_that_is_not_right_is_not_used(browser: Browser, fault: str) -> None:
    """Broken bytes; a sound file of which Pyodide knows nothing; one from which Python wakes and cannot answer."""
    if fault == "garbage":
        bring(browser, "garbage")
    else:
        bring(browser)
        wrong = "new Uint8Array(21e6)" if fault == "other memory" else "memory.fill(0, 5e6).subarray(0, length)"
        browser.site.faults["snapshot.js"] = lambda body: body.replace(b"memory.subarray(0, length)", wrong.encode())
    report(browser)
    assert asked(browser, "python.zip")


def test_python_that_never_wakes_from_it_is_started_in_the_ordinary_way(browser: Browser) -> None:
    if browser.name == "webkit":
        pytest.skip("WebKit always starts in the ordinary way")
    bring(browser)
    never = b"export async function unpack({ body }) { await new Promise(() => {});"
    browser.site.faults["snapshot.js"] = lambda body: body.replace(b"export async function unpack({ body }) {", never)
    browser.open(OWNING)
    browser.run("document.documentElement.dataset.patience = 4000")
    browser.type("[name=did]", "words")
    browser.click("[data-action=report]")
    browser.wait(lambda: "could not be made" in browser.text("[data-python-words]"), seconds=30)
    browser.run("delete document.documentElement.dataset.patience")
    browser.click("[data-action=retry]")
    browser.wait("output .report__letter", seconds=90)
    assert asked(browser, "python.zip")


def first_visit(browser: Browser, more: bytes = b"") -> None:
    """An address that no cache has seen, and no rest before what is fetched for the next visit."""
    new = b"snapshot.bin?%d" % time.time_ns()
    browser.site.faults["snapshot.js"] = lambda body: (
        more + body.replace(b"snapshot.bin`", new + b"`").replace(b"REST = 3000", b"REST = 0")
    )
    browser.site.log.clear()
    report(browser)
    assert asked(browser, "python.zip")


def test_without_it_python_starts_and_the_browser_then_fetches_it(browser: Browser) -> None:
    first_visit(browser)
    if browser.name == "webkit":
        browser.run_async("setTimeout(arguments[0], 1000)")
        assert not asked(browser, "snapshot.bin")  # it could not be used
    else:
        browser.wait(lambda: asked(browser, "snapshot.bin"))


def test_where_bytes_are_dear_it_is_never_fetched(browser: Browser) -> None:
    first_visit(browser, b"Object.defineProperty(navigator, 'connection', { value: { saveData: true } });")
    browser.run_async("setTimeout(arguments[0], 1000)")
    assert not asked(browser, "snapshot.bin")
