"""The harness itself: a toy site under the site's policy, in every engine."""

import os
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import Page, expect

from tests import browsers
from tests.browser import server
from tests.browser.conftest import ROOT, watch_for_problems
from tests.browser.drivers import engines
from tests.browser.engines import Browser
from tests.browser.server import Site

POLICY = (
    "default-src 'none'; img-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; "
    "connect-src 'self'; style-src 'self'; form-action 'none'; base-uri 'none'"
)
PAGE = f"""<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<title>toy</title><link rel="icon" href="icon.svg"><script type="module" src="page.js"></script></head>
<body style="color: red"><form><input id="name"><input id="day" type="date"><textarea id="code"></textarea>
<p style="height: 3000px"></p><label><input type="radio" name="one">one</label>
<button type="button" id="run">Run</button></form><output></output></body></html>"""
ICON = '<svg xmlns="http://www.w3.org/2000/svg"/>'
PAGE_JS = """
const from = URL.createObjectURL(new Blob([`import "${new URL("worker.js", import.meta.url)}"`],
  { type: "text/javascript" }));
const output = document.querySelector("output");
document.querySelector("#run").addEventListener("click", () => {
  const worker = new Worker(from, { type: "module" });
  worker.onmessage = ({ data }) => { output.textContent = data; };
  worker.onerror = () => { output.textContent = "failed"; };
  worker.postMessage(document.querySelector("#code").value);
});
"""
WORKER_JS = """
import { loadPyodide } from "./pyodide/pyodide.mjs";
onmessage = async ({ data }) => {
  try {
    const python = await loadPyodide({ indexURL: new URL("pyodide/", import.meta.url).href });
    postMessage(String(await python.runPythonAsync(data)));
  } catch { postMessage("failed"); }
};
"""
# The answers are not awaited: in WebKit, Pyodide never settles a fetch that was refused.
PYTHON = """
import asyncio, js
for url in {urls}:
    js.fetch(url)
await asyncio.sleep(0.3)
1 + 1
"""
PYODIDE = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")
FROM_A_WORKER = """(url) => new Promise((done) => {
  const script = `fetch("${url}", { mode: "no-cors" }).finally(() => postMessage(0))`;
  new Worker(URL.createObjectURL(new Blob([script]))).onmessage = done;
}).then(() => 0)"""
FOREIGN = "fetch(arguments[0], { mode: 'no-cors' }).catch(() => 0)"


@pytest.fixture(scope="module")
def toy(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    root = tmp_path_factory.mktemp("toy")
    (root / "pyodide").mkdir()
    for name in PYODIDE:
        shutil.copy(ROOT / "node_modules/pyodide" / name, root / "pyodide" / name)
    for name, text in {"index.html": PAGE, "icon.svg": ICON, "page.js": PAGE_JS, "worker.js": WORKER_JS}.items():
        (root / name).write_text(text)
    with Site(root) as toy:
        yield toy


@pytest.fixture
def site(toy: Site) -> Iterator[Site]:
    toy.reset()
    yield toy
    toy.reset()


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Site]:
    (tmp_path / "index.html").touch()
    with Site(tmp_path) as elsewhere:
        yield elsewhere


def without_policy(body: bytes) -> bytes:
    return re.sub(b"<meta http-equiv[^>]*>", b"", body)


def test_what_is_missing_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(browsers, "missing", lambda: ["xvfb", "poppler-utils"])
    reason = "webkit needs xvfb: run python -m tests.browsers"
    assert engines() == {"chromium": "", "firefox": "", "webkit": reason}
    assert browsers.advice(browsers.missing()).endswith(("xvfb poppler-utils", "Xvfb, pdftoppm"))


def test_open_type_click_and_read(browser: Browser) -> None:
    browser.open()
    for css, text in {"#name": "é שלום 🌱", "#day": "2026-11-23", "#code": "1 + 1\n2 + 2"}.items():
        browser.type(css, text)
        assert browser.find(css).get_property("value") == text
    browser.click("label")
    assert browser.find("[type=radio]").is_selected()
    browser.run("setTimeout(() => document.body.append(document.createElement('hr')), 300)")
    assert browser.find("hr").tag_name == "hr"
    browser.run("localStorage.kept = 'yes'")
    browser.reload()
    assert browser.run("return localStorage.kept") == "yes"
    assert {browser.site.url(), browser.site.url("page.js")} <= set(browser.requests())
    assert all(url.startswith(browser.site.url()) for url in browser.requests())


def test_starts_empty_and_changes_size(browser: Browser) -> None:
    browser.phone()
    browser.open()
    assert browser.run("return [localStorage.length, innerWidth, innerHeight]") == [0, 360, 740]


def test_what_surrounds_a_page_is_found_out_anew(browser: Browser) -> None:
    browser.open()
    around, browser.around = browser.around, (40, 300)
    browser.phone()
    assert browser.run("return [innerWidth, innerHeight]") == [360, 740]
    assert browser.around == around


def test_prints(browser: Browser) -> None:
    browser.open()
    if browser.name == "webkit":
        with pytest.raises(NotImplementedError):
            browser.print_pdf()
    else:
        assert browser.print_pdf().startswith(b"%PDF")


def test_a_breach_of_the_policy_is_seen(browser: Browser, elsewhere: Site) -> None:
    browser.open()
    assert "style-src-attr inline" in browser.violations()
    browser.run(FOREIGN, elsewhere.url())
    browser.wait(lambda: f"connect-src {elsewhere.url()}" in browser.violations())
    assert elsewhere.log == []


def test_a_foreign_request_is_seen(browser: Browser, elsewhere: Site) -> None:
    browser.site.faults["/"] = without_policy
    browser.open()
    browser.run(FOREIGN, elsewhere.url())
    browser.wait(lambda: elsewhere.url() in browser.requests())
    assert elsewhere.log == [elsewhere.prefix]
    assert browser.violations() == []


def test_python_in_a_worker_inherits_the_policy(browser: Browser, elsewhere: Site) -> None:
    browser.open()
    browser.type("#code", PYTHON.format(urls=[elsewhere.url(), browser.site.url("?python")]))
    browser.click("#run")
    browser.wait("output:not(:empty)", seconds=60)
    assert browser.text("output") == "2"
    assert browser.site.prefix + "?python" in browser.site.log
    assert elsewhere.log == []


def test_faults(browser: Browser) -> None:
    fetch = """const [path, patience, done] = arguments, stop = AbortSignal.timeout(patience);
      fetch(path, { signal: stop }).then(async (got) => done([got.status, (await got.text()).slice(-20)]))
        .catch((error) => done(error.name))"""

    def ask(path: str, patience: int = 9000) -> Any:  # milliseconds
        return browser.run_async(fetch, path, patience)

    browser.open()
    assert ask("page.js") == [200, PAGE_JS[-20:]]
    assert ask("none.js") == [404, "Not found"]
    for fault in ("hang", "slow"):
        browser.site.faults["page.js"] = fault
        assert ask("page.js", 300) in ("TimeoutError", "AbortError")
    browser.site.faults["page.js"] = "garbage"
    assert ask("page.js")[1] != PAGE_JS[-20:]
    browser.site.faults["page.js"] = lambda body: body + b"more"
    assert ask("page.js")[1].endswith("more")
    browser.site.reset()
    assert ask("page.js") == [200, PAGE_JS[-20:]]


def test_a_script_can_come_late_and_nothing_else_does(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    first = """const done = arguments[0], ask = (path) => fetch(path).then(() => path);
      Promise.race([ask("page.js"), ask("icon.svg")]).then(done)"""
    browser.open()
    monkeypatch.setattr(server, "LATE", 2)
    assert browser.run_async(first) == "icon.svg"


def test_page_notices_what_goes_wrong(chromium: Chromium, site: Site, elsewhere: Site) -> None:
    site.faults["/"] = without_policy
    context = chromium.new_context(base_url=site.url())
    problems = watch_for_problems(context, site.origin)
    page = context.new_page()
    page.goto("")
    page.evaluate(FROM_A_WORKER, elsewhere.url("?worker"))
    page.evaluate("setTimeout(() => { throw new Error('thrown') })")
    page.evaluate("console.error('said')")
    site.reset()
    page.goto("")
    page.evaluate("(url) => { fetch(url); }", elsewhere.url())
    page.wait_for_timeout(300)
    context.close()
    for part in ("foreign request: " + elsewhere.url("?worker"), "thrown", "said", "inline style", "connect-src"):
        assert any(part in problem for problem in problems), (part, problems)


@pytest.mark.parametrize("context_options", [{"java_script_enabled": False}])
def test_page_without_scripts(page: Page, allow: set[str]) -> None:
    allow |= {"inline style"}
    page.goto("")
    page.locator("#run").click()
    expect(page.locator("output")).to_be_empty()


def test_the_tests_of_one_engine_run_in_one_process(request: pytest.FixtureRequest, browser: Browser) -> None:
    if "PYTEST_XDIST_WORKER" in os.environ:
        assert request.node.nodeid.endswith(f"@{browser.name}")
