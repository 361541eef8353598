"""Sealed words are nowhere a browser stores things; after erasing all, nothing of ours is anywhere."""

import base64
import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote

import pytest

from tests.browser.engines import Browser
from tests.browser.notes_page import OWNING, PASS, press, put, ready, said, seal, unlock
from tests.browser.worksheet_page import reveal

WORDS = {"did": "Quokkaverrat", "hid": "Schlüsselkästchen", "impact": "秘密の手紙", "excuse": "סודות"}
EVERYTHING = """
const done = arguments[0];
const shown = async (body) => new Uint8Array(await body.arrayBuffer());
const base64 = (bytes) => {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
};
const inCaches = async () => {
  const found = {};
  for (const name of await self.caches?.keys() ?? []) {
    const cache = await caches.open(name);
    for (const asked of await cache.keys()) {
      found[`${name} ${asked.url} ${[...asked.headers]}`] = base64(await shown(await cache.match(asked)));
    }
  }
  return found;
};
const inDatabase = ({ name }) => new Promise((resolve, reject) => {
  const opening = indexedDB.open(name);
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = async () => {
    const stores = [...opening.result.objectStoreNames];
    const all = await Promise.all(stores.map((store) => new Promise((got) => {
      const asking = opening.result.transaction(store).objectStore(store).getAll();
      asking.onsuccess = () => got(JSON.stringify(asking.result));
    })));
    opening.result.close();
    resolve([name, ...stores, ...all].join("\\n"));
  };
});
(async () => ({
  local: Object.entries(localStorage).flat().join("\\n"),
  session: Object.entries(sessionStorage).flat().join("\\n"),
  page: [document.cookie, JSON.stringify(history.state), window.name, location.href, document.referrer].join("\\n"),
  databases: (await Promise.all((await indexedDB.databases()).map(inDatabase))).join("\\n"),
  caches: await inCaches(),
}))().then(done, (error) => done(String(error)));
"""
LEFT = """
const done = arguments[0];
Promise.all([self.caches?.keys(), navigator.serviceWorker?.getRegistrations(), indexedDB.databases()])
  .then(([caches, workers, databases]) => done({
    caches: caches ?? [], workers: (workers ?? []).map(({ scope }) => scope),
    databases: databases.map(({ name }) => name),
    local: Object.keys(localStorage), session: Object.keys(sessionStorage), cookie: document.cookie,
  }));
"""


@pytest.fixture
def browser(browser: Browser) -> Iterator[Browser]:
    browser.site.watch = False  # it would change every page, and the site could not be kept whole
    yield browser
    browser.site.reset()


def shapes(word: str) -> set[bytes]:
    """A word as bytes in every form it might be stored in."""
    plain = [word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be"), json.dumps(word)[1:-1].encode()]
    plain += [quote(word).encode(), quote(word).lower().encode()]
    found = set(plain)
    for form in plain[:3]:
        for shift in range(3):
            made = base64.b64encode(b"\0" * shift + form)
            # The first and the last group hold bits of neighbours.
            found.add(made[4 if shift else 0 : -4])
    return found


def everything(browser: Browser) -> dict[str, bytes]:
    found: Any = browser.run_async(EVERYTHING)
    assert isinstance(found, dict), found
    bodies = {name: name.encode() + base64.b64decode(body) for name, body in found.pop("caches").items()}
    return bodies | {name: text.encode() for name, text in found.items()}


def traces(held: dict[str, bytes]) -> list[str]:
    return [
        f"{word} as {form!r} in {place}"
        for word in WORDS.values()
        for form in shapes(word)
        for place, body in held.items()
        if form in body
    ]


def test_a_word_that_is_stored_is_found_in_any_form(browser: Browser) -> None:
    browser.open("worksheets/owning/")
    word = WORDS["hid"]
    for code in (
        "localStorage.setItem('x', arguments[0])",
        "sessionStorage.setItem('x', JSON.stringify({ a: encodeURIComponent(arguments[0]) }))",
        "localStorage.x = btoa(String.fromCharCode(...new TextEncoder().encode(`ab${arguments[0]}c`)))",
        "history.replaceState({ said: arguments[0] }, '')",
        "window.name = arguments[0]",
    ):
        browser.run(code, word)
        assert traces(everything(browser)), code
        browser.run("localStorage.clear(); sessionStorage.clear(); history.replaceState(null, ''); window.name = ''")
        assert traces(everything(browser)) == []


def keep_the_site(browser: Browser) -> bool:
    browser.open("notes/")
    if not browser.run("return isSecureContext && 'serviceWorker' in navigator"):
        return False
    browser.wait("[data-offline=keep]")
    browser.click("[data-offline=keep]")
    browser.wait("[data-offline=remove]", seconds=90)
    browser.reload()
    return True


def write(browser: Browser) -> None:
    """Fill in the sheet, ask Python for the report and print, as a reader does."""
    browser.open("worksheets/owning/")
    browser.wait("[data-passphrase]")
    browser.type("[data-passphrase]", PASS)
    browser.click("[data-submit=unlock] [type=submit]")
    browser.wait("[name=did]", seconds=30)
    for name, words in WORDS.items():
        reveal(browser, f"[name={name}]")
        browser.type(f"[name={name}]", words)
    browser.wait(lambda: browser.text("[data-status]").startswith("Kept"))
    browser.click("[data-action=report]")
    browser.wait("output .report__letter", seconds=90)
    browser.run("dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('afterprint'))")
    assert WORDS["did"] in browser.text("output")


def test_sealed_words_are_nowhere_and_erasing_all_leaves_nothing(browser: Browser) -> None:
    keeps = keep_the_site(browser)
    put(browser, OWNING)
    seal(browser)
    write(browser)
    browser.open("notes/")
    ready(browser)
    unlock(browser, PASS)
    browser.wait("[data-slug=owning]")
    browser.run("window.print = () => {}")
    press(browser, "print")
    browser.wait(
        lambda: WORDS["did"] in browser.run("return document.querySelector('.notes__booklet')?.textContent ?? ''")
    )
    held = everything(browser)
    assert traces(held) == []
    assert b"notes/1/owning" in held["local"]
    assert not keeps or len(held) > 50  # the whole site is in the cache, and was looked through
    press(browser, "erase-all")
    press(browser, "yes")
    said(browser, "erase", "Erased, and checked", seconds=30)
    assert traces(everything(browser)) == []
    nothing_is_left(browser)


def nothing_is_left(browser: Browser) -> None:
    left = browser.run_async(LEFT)
    ours = [key for key in left["local"] + left["session"] if key.startswith(("notes/", browser.site.prefix))]
    assert ours == []
    assert left["caches"] == left["workers"] == left["databases"] == []
    assert left["cookie"] == ""
