"""Words written before the page's script has come, as on a slow line: they stay, and join what is kept."""

import json
import re
from collections.abc import Callable

import pytest

from tests.browser.engines import Browser
from tests.browser.notes_page import PASS
from tests.browser.worksheet_page import MOMENTS, OWNING, get, put, record, says, sealed_page, unlock, value

pytestmark = pytest.mark.usefixtures("no_python")
AWAKE = ".worksheet-block[data-ready]"
# Two askers for a module that waits: WebKit gives it to the second before it is done (bugs.webkit.org/242740).
SECOND = rb'<script type="module" src="[^"]*assets/desk.js"></script>'
LATE = b"await new Promise((come) => { window.come = come; });"


@pytest.fixture
def come(browser: Browser) -> Callable[[], object]:
    """Let the script of worksheets begin; until then it waits in every page."""
    browser.site.faults["assets/desk.js"] = lambda content: LATE + content
    browser.site.faults["/"] = lambda page: re.sub(SECOND, b"", page)

    def arrive() -> None:
        browser.wait(lambda: browser.run("return Boolean(window.come)"))
        browser.run("window.come()")
        browser.wait(AWAKE)

    return arrive


def answers(browser: Browser, slug: str = "owning") -> dict[str, list[str]]:
    entries = json.loads(get(browser, f"notes/1/{slug}"))["entries"]
    return dict(entries[-1]["answers"])


def test_they_stay_where_nothing_is_kept(browser: Browser, come: Callable[[], object]) -> None:
    browser.open(OWNING)
    browser.type("[name=did]", "I lied")
    browser.run("document.querySelector('[name=\"repair.0.act\"]').value = 'pay it back'")
    come()
    assert browser.run("return document.activeElement.name") == "did"
    browser.type("[name=did]", " about the money.")
    assert value(browser, "did") == "I lied about the money."
    assert browser.run("return document.querySelector('[name=\"repair.0.act\"]').value") == "pay it back"
    browser.click("[data-keep=device]")
    says(browser, "Kept on this device")
    assert answers(browser) == {"did": ["I lied about the money."], "repair.0.act": ["pay it back"]}


def test_they_join_what_is_kept(browser: Browser, come: Callable[[], object]) -> None:
    browser.open("help/")
    browser.run("localStorage['notes/home'] = 'device'")
    put(browser, "owning", record("owning", did=["old words"], **{"repair.0.act": ["an old act"], "hurt": ["that"]}))
    browser.open(OWNING)
    browser.type("[name=did]", "new words")
    browser.run("document.querySelector('[name=\"repair.0.act\"]').value = 'a new act'")
    come()
    says(browser, "Kept on this device")
    found = answers(browser)
    assert found["did"] == ["old words\nnew words"]
    assert (found["repair.0.act"], found["repair.1.act"]) == (["an old act"], ["a new act"])
    assert found["hurt"] == ["that"]
    assert len(json.loads(get(browser, "notes/1/owning"))["entries"]) == 1


def test_in_a_dated_worksheet_they_are_a_new_entry(browser: Browser, come: Callable[[], object]) -> None:
    browser.open("help/")
    browser.run("localStorage['notes/home'] = 'device'")
    kept = record("moments", what=["the phone"], date=["2026-01-01"], please=["tea", "a walk"])
    put(browser, "moments", kept)
    browser.open(MOMENTS)
    browser.type("[name=what]", "a late train")
    come()
    says(browser, "Kept on this device")
    entries = json.loads(get(browser, "notes/1/moments"))["entries"]
    assert [one["answers"]["what"] for one in entries] == [["the phone"], ["a late train"]]
    assert browser.run("return document.querySelector('[name=what]').value") == "a late train"


def test_they_wait_for_the_passphrase(browser: Browser, come: Callable[[], object]) -> None:
    late = browser.site.faults.pop("assets/desk.js")
    sealed_page(browser, "sealed words")
    browser.site.faults["assets/desk.js"] = late
    browser.open(OWNING)
    browser.type("[name=did]", "early words")
    come()
    unlock(browser, PASS)
    browser.wait("[name=did]")
    browser.wait(lambda: value(browser, "did") == "sealed words\nearly words")
    says(browser, "with your passphrase")


def test_ticks_that_are_never_kept_stay_ticked(browser: Browser, come: Callable[[], object]) -> None:
    browser.open("worksheets/ready/")
    browser.run("document.querySelector('[name=afraid]').checked = true")
    come()
    assert browser.run("return document.querySelector('[name=afraid]').checked")


def test_notes_that_must_not_be_touched_are_not(browser: Browser, come: Callable[[], object]) -> None:
    newer = record("owning", did=["theirs"]).replace('"schema": 1', '"schema": 99')
    browser.open("help/")
    browser.run("localStorage['notes/home'] = 'device'")
    put(browser, "owning", newer)
    browser.open(OWNING)
    browser.type("[name=did]", "early words")
    come()
    says(browser, "newer version")
    assert value(browser, "did") == "early words"
    assert get(browser, "notes/1/owning") == newer
