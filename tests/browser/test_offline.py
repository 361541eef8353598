"""The site without a connection: only if asked, whole, of one version, and gone when told to go."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from macros.offline import write_offline
from tests.browser.engines import Browser
from tests.browser.server import Site

KEEP, REMOVE = "[data-offline=keep]", "[data-offline=remove]"
TRACES = """const done = arguments[0];
Promise.all([navigator.serviceWorker.getRegistrations(), caches.keys()])
  .then(([workers, names]) => done([workers.map((one) => one.scope), names]));"""
ASK = """const [path, done] = arguments;
fetch(path).then(async (got) => done([got.status, (await got.text()).slice(0, 5), got.headers.get("content-type")]))
  .catch((error) => done(String(error)));"""
UPDATE = """const done = arguments[0];
navigator.serviceWorker.getRegistration().then((found) => found.update()).then(async (found) => {
  const worker = found.installing;
  if (!worker) return done(found.waiting ? "waiting" : "same");
  worker.onstatechange = () => ["installed", "redundant"].includes(worker.state) && done(worker.state);
}).catch((error) => done(String(error)));"""
MARK = "return [document.documentElement.dataset.mark ?? null, window.mark ?? null]"


@pytest.fixture
def browser(browser: Browser) -> Iterator[Browser]:
    browser.site.watch = False  # it would change every page, and the worker refuses pages that are not as listed
    browser.open("notes/")
    if not browser.run("return isSecureContext && 'serviceWorker' in navigator"):
        pytest.skip(f"{browser.name} has no service workers on http://127.0.0.1")
    yield browser
    browser.site.reset()
    browser.open("notes/")
    browser.run_async(
        "const done = arguments[0]; import('/let-go-to-grow/assets/offline.js').then((o) => o.remove()).then(done)"
    )


def newer(built: Path, folder: Path, mark: str, url: str) -> Path:
    """Another build: every page and the script that begins everything say which build they are of.

    Its sitemap names pages by the address they are served at, without which there is no instant navigation.
    """
    made = folder / mark
    shutil.copytree(built, made, ignore=shutil.ignore_patterns("*.map"))
    for page in made.rglob("*.html"):
        page.write_text(page.read_text("utf-8").replace("<html ", f'<html data-mark="{mark}" ', 1), "utf-8")
    script = made / "assets/site.js"
    script.write_text(f'{script.read_text("utf-8")}\nwindow.mark = "{mark}";\n', "utf-8")
    sitemap = made / "sitemap.xml"
    sitemap.write_text(sitemap.read_text("utf-8").replace("http://127.0.0.1:8000/", url), "utf-8")
    write_offline(made)
    return made


def instant(browser: Browser) -> bool:
    """Whether Material has read the sitemap and its instant navigation is ready."""
    return any(url.endswith("sitemap.xml") for url in browser.requests())


def traces(browser: Browser) -> Any:
    return browser.run_async(TRACES)


def status(browser: Browser) -> str:
    return browser.text(".offline [role=status]")


def keep(browser: Browser) -> None:
    browser.wait(KEEP)
    browser.click(KEEP)
    browser.wait(REMOVE, seconds=60)
    assert status(browser).startswith("Kept.")


def cut(site: Site) -> None:
    """Let every request hang, as on a train: worse than an answer that there is no connection."""
    site.faults[""] = "hang"


def test_nothing_is_cached_or_registered_unless_asked(browser: Browser) -> None:
    browser.wait(KEEP)
    assert re.search(r"about \d+ MB", browser.text(".offline"))
    browser.open("worksheets/owning/")
    browser.type("[name=did]", "I lied about the money.")
    browser.click("[data-action=report]")
    browser.wait("output .report__heading", seconds=60)
    assert traces(browser) == [[], []]


def test_everything_works_without_a_connection(
    browser: Browser, built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = browser.site
    monkeypatch.setattr(site, "root", newer(built, tmp_path, "one", site.url()))
    browser.reload()
    keep(browser)
    assert "Load this page once more" in status(browser)
    [scope], [cache] = traces(browser)
    assert scope == site.url()
    assert cache.startswith("pages/")
    cut(site)
    browser.open("chapters/c5/")
    assert browser.text("h1").startswith("Calm first")
    site.log.clear()
    browser.run("window.same = true")
    browser.wait(lambda: instant(browser))
    browser.run("arguments[0].click()", browser.find(".md-nav a[href*='worksheets/owning']"))
    browser.wait(".worksheet-block[data-ready] [name=did]")
    assert browser.run("return window.same") is True
    browser.type("[name=did]", "I lied about the money.")
    browser.click("[data-action=report]")
    browser.wait("output .report__heading", seconds=60)
    assert "I lied about the money." in browser.text("output .report__letter")
    assert browser.run_async(ASK, site.url("worksheets/owning.pdf"))[:2] == [200, "%PDF-"]
    assert browser.run_async(ASK, site.url("worksheets/owning.pdf?from=here"))[:2] == [200, "%PDF-"]
    assert browser.violations() == []
    assert [path for path in site.log if not path.endswith("/offline.js")] == []
    browser.open("chapters/c7")  # as people type it
    assert browser.driver.current_url == site.url("chapters/c7/")
    browser.open("nothing/here/")
    assert browser.text("h1").startswith("404")
    browser.open("notes/")
    browser.wait(REMOVE)


def test_remove_while_the_look_for_a_newer_version_hangs(browser: Browser) -> None:
    keep(browser)
    browser.reload()
    browser.wait(REMOVE)
    cut(browser.site)
    browser.run("navigator.serviceWorker.getRegistration().then((found) => found.update()).catch(() => {})")
    browser.wait(lambda: browser.site.log and browser.site.log[-1].endswith("/offline.js"))
    browser.click(REMOVE)
    browser.wait(KEEP)
    assert status(browser).startswith("Removed")
    assert traces(browser)[1] == []
    browser.site.reset()
    browser.wait(lambda: traces(browser) == [[], []], seconds=60)


def test_remove_leaves_nothing_and_it_can_be_kept_again(browser: Browser) -> None:
    keep(browser)
    browser.reload()
    browser.wait(REMOVE)
    assert browser.run_async(UPDATE) == "same"  # or the browser may be looking for a newer one still
    cut(browser.site)
    browser.click(REMOVE)
    browser.wait(KEEP)
    # WebKit looks again when it likes, and lets no worker go while that hangs: the test before.
    assert status(browser).startswith("Removed" if browser.name == "webkit" else "Removed, and checked")
    assert traces(browser)[1] == []
    browser.site.reset()
    browser.wait(lambda: traces(browser) == [[], []], seconds=60)
    assert browser.run_async(ASK, browser.site.url("help/"))[0] == 200  # by the worker that is leaving
    assert traces(browser) == [[], []]
    keep(browser)
    assert len(traces(browser)[1]) == 1
    cut(browser.site)
    browser.open("help/")
    assert browser.text("h1").startswith("Help")


def test_a_broken_file_is_refused_and_nothing_is_left(browser: Browser) -> None:
    for fault in ("garbage", "missing"):
        browser.site.faults["worksheets/owning.pdf"] = fault
        browser.reload()
        browser.wait(KEEP)
        browser.click(KEEP)
        browser.wait(lambda: status(browser).startswith("The site could not be kept"), seconds=30)
        assert traces(browser) == [[], []]


def test_removing_while_it_is_being_kept_leaves_nothing(browser: Browser) -> None:
    browser.site.faults["pyodide.asm.wasm"] = "slow"
    browser.wait(KEEP)
    browser.click(KEEP)
    browser.wait(lambda: browser.find(".offline progress").get_property("value"))
    gone = browser.run_async(
        "const done = arguments[0]; import('/let-go-to-grow/assets/offline.js').then((o) => o.remove()).then(done)"
    )
    assert gone == "gone"
    browser.wait(lambda: status(browser).startswith("The site could not be kept"))
    assert traces(browser) == [[], []]


def test_an_update_never_mixes_two_versions(
    browser: Browser, built: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = browser.site
    monkeypatch.setattr(site, "root", newer(built, tmp_path, "one", site.url()))
    browser.reload()
    keep(browser)
    browser.reload()
    assert browser.run(MARK) == ["one", "one"]
    [old] = traces(browser)[1]

    # A file is broken on its way: the version before stays whole.
    monkeypatch.setattr(site, "root", newer(built, tmp_path, "two", site.url()))
    site.faults["assets/site.js"] = "garbage"
    assert browser.run_async(UPDATE) in ("redundant", "TypeError: Not as listed: assets/site.js")
    browser.wait(lambda: traces(browser)[1] == [old])
    cut(site)
    for path in ("help/", "worksheets/owning/"):
        browser.open(path)
        assert browser.run(MARK) == ["one", "one"]

    # It comes whole: every page still begun is of the old version, also on reload.
    site.reset()
    site.log.clear()
    assert browser.run_async(UPDATE) in ("installed", "waiting")
    assert not [path for path in site.log if path.endswith((".wasm", "python.zip"))]  # it had those already
    assert len(traces(browser)[1]) == 2
    for path in ("help/", "help/", "chapters/c5/"):
        browser.open(path)
        assert browser.run(MARK) == ["one", "one"]
    browser.open("notes/")
    browser.wait(REMOVE)
    assert "newer version" in status(browser)

    # Every page is closed: the next start is of the new version alone.
    close_every_tab(browser)
    browser.wait(lambda: old not in traces(browser)[1], seconds=60)
    cut(site)
    for path in ("help/", "chapters/c5/", "notes/"):
        browser.open(path)
        assert browser.run(MARK) == ["two", "two"]
    browser.wait(REMOVE)
    assert "newer version" not in status(browser)


def close_every_tab(browser: Browser) -> None:
    """And go to an address of the same origin that is not of the site."""
    if browser.name == "firefox":  # it holds on to a page that Back would bring again
        old = browser.driver.current_window_handle
        browser.driver.switch_to.new_window("tab")
        new = browser.driver.current_window_handle
        browser.driver.switch_to.window(old)
        browser.driver.close()
        browser.driver.switch_to.window(new)
    browser.driver.get(browser.site.origin + "/")
