"""Spoiled values and files in the real page: no error, no markup, and nothing that was there is lost."""

import json
import random
from pathlib import Path

import pytest

from tests.browser.engines import Browser
from tests.browser.notes_page import OWNING, choose, record, start, store

SEED = 20261123
VALUES, BATCH = 150, 50
FILES = 100
MARKUP = "<script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\">"
STRANGE = ("null", "true", "-0", "1e400", "{}", "[]", '"\\ud800"', "[[]]", '{"__proto__":[]}', json.dumps(MARKUP))
PIECES = ('"', "\\", "{", "}", "[", "]", ",", ":", "\ufeff", "\u2028", "\u202e", "é", MARKUP)
SOUND = json.dumps(record("owning", ("one", "did", f"words {MARKUP}"), ("two", "hid", "more of them")))
FILE = json.dumps({"format": "notes", "version": 1, "created": "2026-03-09", "notes": [json.loads(SOUND)]})
# Give each text to the page as a file, one after the other, and gather what it said.
GIVE = """
const [texts, done] = arguments;
const input = document.querySelector("#notes-file");
const said = document.querySelector("[data-notes=import] [data-said]");
const found = document.querySelector("[data-panel=found]");
const sealed = document.querySelector("[data-panel=file-sealed]");
const pause = () => new Promise((resolve) => setTimeout(resolve, 5));
(async () => {
  const answers = [];
  for (const text of texts) {
    said.textContent = "";
    found.hidden = true;
    const files = new DataTransfer();
    files.items.add(new File([text], "notes.json", { type: "application/json" }));
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    for (let turn = 0; turn < 1000 && !said.textContent && found.hidden && sealed.hidden; turn += 1) await pause();
    answers.push(said.textContent || (found.hidden ? "" : "found"));
    await pause();
  }
  return answers;
})().then(done, (error) => done([String(error)]));
"""


def spoil(text: str, rand: random.Random) -> str:
    """Change one or two places of a text, as a bad copy, an extension or a hand might."""
    for _ in range(rand.randint(1, 2)):
        start = rand.randrange(len(text) or 1)
        end = start + rand.randint(1, 12)
        kind = rand.randrange(6)
        if kind == 0:
            text = text[:start]
        elif kind == 1:
            text = text[:start] + rand.choice(PIECES) + text[start:]
        elif kind == 2:
            text = text[:start] + text[end:]
        elif kind == 3:
            text = text[:start] + 2 * text[start:end] + text[end:]
        else:
            colon = rand.choice([at for at, mark in enumerate(text) if mark == ":"] or [0]) + 1
            stop = min((at for mark in ",}]" if (at := text.find(mark, colon)) > 0), default=len(text))
            text = text[:colon] + rand.choice(STRANGE) + text[stop:]
    return text


def unharmed(browser: Browser, title: str) -> None:
    assert browser.run("return document.title") == title
    assert browser.all(".worksheet-block img, .worksheet-block form script, .notes img, .notes script") == []
    assert browser.errors() == []


def test_spoiled_values_are_shown_or_set_aside_byte_for_byte(browser: Browser) -> None:
    rand = random.Random(SEED)
    values = [spoil(SOUND, rand) for _ in range(VALUES)]
    browser.open("notes/")
    for at in range(0, VALUES, BATCH):
        batch = {f"notes/1/{slug(number)}": text for number, text in enumerate(values[at : at + BATCH])}
        browser.run(
            "localStorage.clear(); Object.entries(arguments[0]).forEach((one) => localStorage.setItem(...one))", batch
        )
        start(browser)
        shown = len(browser.all("[data-notes=list] .notes__item"))
        held = store(browser)
        aside = {f"notes/1/{key.split('/')[2]}": text for key, text in held.items() if key.startswith("notes/aside/")}
        there = aside | {key: text for key, text in held.items() if key.startswith("notes/1/")}
        assert there == batch, f"seed {SEED}, values from {at}"
        assert shown >= len(aside) > 0
        unharmed(browser, browser.run("return document.title"))
        assert "taken" not in browser.run("return document.title")


def slug(number: int) -> str:
    """A worksheet's name; the first is one that this site has."""
    return "owning" if number == 0 else f"sheet_{chr(97 + number // 26)}{chr(97 + number % 26)}"


def test_spoiled_values_on_the_worksheets_page(browser: Browser) -> None:
    rand = random.Random(SEED + 1)
    browser.open("worksheets/owning/")
    title = browser.run("return document.title")
    for number in range(20):
        text = spoil(SOUND, rand)
        browser.open("help/")
        browser.run("localStorage.clear(); localStorage.setItem('notes/1/owning', arguments[0])", text)
        browser.open("worksheets/owning/")
        browser.wait(lambda: browser.text("[data-status]"))
        held = store(browser)
        assert text in held.values(), f"seed {SEED + 1}, value {number}"
        unharmed(browser, title)


def give(browser: Browser, texts: list[str]) -> list[str]:
    browser.driver.set_script_timeout(60)
    said: list[str] = browser.run_async(GIVE, texts)
    return said


def test_spoiled_files_change_nothing(browser: Browser) -> None:
    rand = random.Random(SEED + 2)
    browser.open("help/")
    browser.run("localStorage.setItem('notes/1/owning', arguments[0])", json.dumps(OWNING))
    start(browser)
    title, kept = browser.run("return document.title"), store(browser)
    said = give(browser, [spoil(FILE, rand) for _ in range(FILES)])
    assert len(said) == FILES
    assert all(words == "found" or words.endswith(".") for words in said), f"seed {SEED + 2}: {set(said)}"
    assert not [words for words in said if "did not work" in words]
    assert "found" in said
    assert store(browser) == kept
    unharmed(browser, title)


@pytest.mark.parametrize("what", ["50 MB", "10,000 deep", "10,000 objects deep"])
def test_a_monstrous_file_is_refused(browser: Browser, tmp_path: Path, what: str) -> None:
    texts = {
        "50 MB": FILE.replace("words", "x" * 50 * 2**20),
        "10,000 deep": "[" * 10_000 + "]" * 10_000,
        "10,000 objects deep": '{"notes":' * 10_000 + "0" + "}" * 10_000,
    }
    browser.open("help/")
    browser.run("localStorage.setItem('notes/1/owning', arguments[0])", json.dumps(OWNING))
    start(browser)
    kept = store(browser)
    choose(browser, tmp_path / "notes.json", texts[what])
    browser.wait(lambda: "file" in browser.text("[data-notes=import] [data-said]"), 30)
    assert store(browser) == kept
    assert not browser.find("[data-panel=found]").is_displayed()
    unharmed(browser, browser.run("return document.title"))
