"""When Python or what is kept goes wrong: the words stay on the page."""

import json

import pytest

from tests.browser import server
from tests.browser.engines import Browser
from tests.browser.worksheet_page import MOMENTS, OWNING, put, record, value

FAILED = "could not be made"
MORTAL = b"""
let questions = 0;
addEventListener("message", (event) => { if (questions++) { event.stopImmediatePropagation(); close(); } });
"""


def no_memory(_: bytes) -> bytes:
    """Whatever an earlier test has left in the cache, Python starts from its parts."""
    return b"export const find = async () => null, keepForNextTime = () => {}, unpack = null;"


def impatient(browser: Browser, milliseconds: int) -> None:
    browser.run("document.documentElement.dataset.patience = arguments[0]", milliseconds)


def patient(browser: Browser) -> None:
    """A busy machine may need its time to start Python again."""
    browser.run("delete document.documentElement.dataset.patience")


def python_fails_then_works(browser: Browser) -> None:
    """Ask for a report that cannot come, see what is said, mend the fault, try again."""
    browser.click("[data-keep=device]")
    browser.type("[name=did]", "words typed before Python came")
    browser.click("[data-action=report]")
    browser.wait(lambda: FAILED in browser.text("[data-python-words]"), seconds=30)
    assert value(browser, "did") == "words typed before Python came"
    browser.wait(lambda: browser.text("[data-status]").startswith("Kept"))
    browser.site.faults.clear()
    patient(browser)
    browser.click("[data-action=retry]")
    browser.wait("output .report__letter", seconds=90)
    assert "words typed before Python came" in browser.text("output .report__letter")


@pytest.mark.parametrize(
    ("file", "fault"),
    [
        ("pyodide.asm.wasm", "missing"),
        ("pyodide.asm.wasm", "garbage"),
        ("python.zip", "garbage"),
        ("pyodide.mjs", "missing"),
        ("worker.js", "missing"),
    ],
)
def test_a_part_of_python_that_is_missing_or_broken(browser: Browser, file: str, fault: str) -> None:
    browser.site.faults |= {"snapshot.js": no_memory, file: fault}  # type: ignore[dict-item]
    browser.open(OWNING)
    impatient(browser, 6_000)
    python_fails_then_works(browser)


def test_python_that_never_comes(browser: Browser) -> None:
    browser.site.faults |= {"snapshot.js": no_memory, "python.zip": "hang"}
    browser.open(OWNING)
    impatient(browser, 1_500)
    browser.click("[data-keep=device]")
    browser.type("[name=did]", "still here")
    browser.click("[data-action=report]")
    browser.wait(lambda: FAILED in browser.text("[data-python-words]"), seconds=30)
    assert value(browser, "did") == "still here"
    browser.reload()
    assert value(browser, "did") == "still here"


def test_wasm_forbidden_is_said_at_once(browser: Browser) -> None:
    browser.site.faults[OWNING] = lambda body: body.replace(b"&#39;wasm-unsafe-eval&#39;", b"").replace(
        b"'wasm-unsafe-eval'", b""
    )
    browser.open(OWNING)
    browser.type("[name=did]", "still here")
    browser.click("[data-action=report]")
    browser.wait(lambda: FAILED in browser.text("[data-python-words]"), seconds=10)
    assert value(browser, "did") == "still here"


def test_a_slow_start_is_told_in_words_with_a_bar(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(server, "SLOW_DELAY", 0.5)
    browser.site.faults["pyodide.asm.wasm"] = "slow"
    browser.open(OWNING)
    browser.type("[name=did]", "typed while it loads")
    browser.click("[data-action=report]")
    browser.wait("[data-python] progress")
    assert "fetching" in browser.text("[data-python-words]")
    browser.wait(lambda: 0.2 < browser.run("return document.querySelector('[data-python] progress').value") <= 1)
    browser.site.reset()
    browser.site.watch = True


def test_a_worker_that_dies_is_noticed_and_started_again(browser: Browser) -> None:
    browser.site.faults["worker.js"] = lambda body: MORTAL + body
    browser.open(OWNING)
    browser.type("[name=did]", "first words")
    browser.click("[data-action=report]")
    browser.wait("output .report__letter", seconds=60)
    impatient(browser, 1_500)
    browser.click("[data-action=report]")
    browser.wait(lambda: FAILED in browser.text("[data-python-words]"), seconds=20)
    assert value(browser, "did") == "first words"
    browser.site.faults.clear()
    patient(browser)
    browser.run("document.querySelector('output').replaceChildren()")
    browser.click("[data-action=retry]")
    browser.wait("output .report__letter", seconds=90)


def test_python_cannot_reach_another_host(browser: Browser) -> None:
    browser.open(OWNING)
    said = browser.run_async(
        """const done = arguments[0];
        import("/let-go-to-grow/assets/bundle.js").then(({ folder, lock }) => {
          const base = new URL("/let-go-to-grow/assets/" + folder, location).href;
          const code = `import { loadPyodide } from "${base}pyodide.mjs";
            const py = await loadPyodide({ indexURL: "${base}", stdLibURL: "${base}python.zip",
              lockFileContents: ${JSON.stringify(lock)} });
            const js = py.pyimport("js");
            try { await js.fetch("http://127.0.0.1:9/"); postMessage("it went out"); }
            catch (error) { postMessage("refused"); }`;
          const worker = new Worker(URL.createObjectURL(new Blob([code], { type: "text/javascript" })),
            { type: "module" });
          worker.onmessage = ({ data }) => done(data);
          worker.onerror = (event) => done(event.message);
        });"""
    )
    assert said == "refused"


HOSTILE = {
    "did": ["<script>document.title='taken'</script><img src=x onerror=alert(1)>"],
    "hid": ["w" * 10_000],
    "impact": ["👩‍❤️‍👩 🙂"],
    "regret": ["מילים מימין לשמאל"],
    "no_such_field": ["kept from before"],
}


def test_hostile_words_in_kept_notes_are_only_shown(browser: Browser) -> None:
    browser.open(OWNING)
    put(browser, "owning", record("owning", **HOSTILE))
    browser.reload()
    title = browser.run("return document.title")
    for name in ("did", "hid", "impact", "regret"):
        assert value(browser, name) == HOSTILE[name][0]
    browser.click("[data-action=report]")
    browser.wait("output .report__letter", seconds=60)
    shown = browser.run("return document.querySelector('output').textContent")
    assert all(words[0] in shown for words in HOSTILE.values())
    assert browser.all("output script, output img") == []
    assert browser.run("return document.title") == title
    browser.type("[name=chose]", "new words")
    browser.wait(lambda: browser.text("[data-status]").startswith("Kept"))
    kept = json.loads(browser.run("return localStorage.getItem('notes/1/owning')"))["entries"][0]["answers"]
    assert kept == {**HOSTILE, "chose": ["new words"]}


def test_an_answer_that_cannot_be_read_is_named_beside_its_box(browser: Browser) -> None:
    browser.open(MOMENTS)
    put(browser, "moments", record("moments", date=["soon"], what=["the phone"]))
    browser.reload()
    browser.click("[data-action=open]")
    assert value(browser, "date") == "soon"
    browser.click("[data-action=report]")
    browser.wait("[data-problems]", seconds=90)
    assert "Write the year, month and day" in browser.text("[data-problems]")
    browser.click(".worksheet__fix")
    assert browser.find("[name=date]").get_attribute("aria-invalid") == "true"
    assert browser.run("return document.activeElement.name") == "date"
    assert value(browser, "what") == "the phone"
