"""What tests of the page My notes do over and over."""

import json
from pathlib import Path
from typing import Any

from tests.browser.engines import Browser

SECRET = "I lied about the money"
PASS = "four words nobody guesses"
CAUGHT = """
const make = URL.createObjectURL;
window.__files = [];
URL.createObjectURL = (blob) => {
  if (blob.type === "text/javascript") return make.call(URL, blob); // Python's worker
  blob.text().then((text) => window.__files.push(text));
  return make.call(URL, blob);
};
HTMLAnchorElement.prototype.click = function () { window.__name = this.download; };
"""


def record(slug: str, *entries: tuple[str, str, str]) -> dict[str, Any]:
    """A record of entries, each an id, a field's name and the words in it."""
    made = [
        {"id": id, "created": f"2026-03-0{n}T10:00:00.000Z", "updated": f"2026-03-0{n}T10:00:00.000Z"}
        | {"answers": {name: [words]}}
        for n, (id, name, words) in enumerate(entries, 1)
    ]
    return {"schema": 1, "worksheet": slug, "revision": 3, "updated": "2026-03-05T10:00:00.000Z", "entries": made}


OWNING = record("owning", ("one", "did", SECRET))
MOMENTS = record("moments", ("first", "what", "the phone buzzed"), ("second", "what", "our song played"))


def put(browser: Browser, *records: dict[str, Any]) -> None:
    """Open the page with these records on the device."""
    browser.open("help/")
    for one in records:
        browser.run(
            "localStorage.setItem(arguments[0], arguments[1])", f"notes/1/{one['worksheet']}", json.dumps(one)
        )
    start(browser)


def start(browser: Browser) -> None:
    browser.open("notes/")
    ready(browser)


def ready(browser: Browser) -> None:
    browser.wait(lambda: browser.text("[data-full]"))
    browser.run(CAUGHT)


def said(browser: Browser, part: str, words: str, seconds: float = 20) -> None:
    browser.wait(lambda: words in browser.text(f"[data-notes={part}] [data-said]"), seconds)


def store(browser: Browser) -> dict[str, str]:
    found: dict[str, str] = browser.run("return Object.fromEntries(Object.entries(localStorage))")
    return {key: value for key, value in found.items() if key.startswith("notes/")}


def entries(browser: Browser, slug: str) -> list[Any]:
    text = store(browser).get(f"notes/1/{slug}")
    return list(json.loads(text)["entries"]) if text else []


def press(browser: Browser, action: str) -> None:
    browser.click(f".notes [data-action={action}]")


def send(browser: Browser, form: str) -> None:
    browser.click(f".notes [data-submit={form}] [type=submit]")


def saved(browser: Browser, action: str) -> str:
    browser.run("window.__files.length = 0")
    press(browser, action)
    return str(browser.wait(lambda: browser.run("return window.__files[0]")))


def choose(browser: Browser, path: Path, text: str) -> None:
    path.write_text(text)
    browser.find("#notes-file").send_keys(str(path))


def seal(browser: Browser) -> None:
    browser.click("[data-keep=passphrase]")
    browser.type("#notes-first", PASS)
    browser.type("#notes-second", PASS)
    send(browser, "seal")
    said(browser, "home", "locked with your passphrase")


def unlock(browser: Browser, passphrase: str) -> None:
    browser.find("#notes-unlock").clear()
    browser.type("#notes-unlock", passphrase)
    send(browser, "unlock")
