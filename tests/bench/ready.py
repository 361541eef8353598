"""Until a worksheet accepts and keeps words, beside the same page with its block cut out.

Python is not asked for before a pause that follows a touch. So it is touched here, the first box being focused as the
words come, with Python absent, slow or broken. The pause before words are kept (DELAY in sheet.js) is waiting, and
taken off where it was made: words that come while notes are still being read are kept at once.
"""

import re
from pathlib import Path

from playwright.sync_api import Browser

from tests.bench.sizes import WORKSHEET
from tests.bench.table import Row, median
from tests.browser.server import Fault, Site

DELAY = 300.0  # ms
TARGET = 1.1
# Without a block a page is ready once its scripts have put their last buttons into it and it is parsed.
WATCH = """
window.__marks = {};
try { localStorage.setItem("notes/home", "device"); } catch {}
const mark = (name) => { window.__marks[name] ??= performance.now(); };
document.addEventListener("DOMContentLoaded", () => mark("parsed"));
function write() {
  const field = document.querySelector("[name=what]");
  field.focus();
  field.value = "The phone buzzed";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  mark("written");
  const { setItem } = Storage.prototype;
  Storage.prototype.setItem = function (key, text) {
    setItem.call(this, key, text);
    if (key === "notes/1/moments" && text.includes("The phone buzzed")) mark("kept");
  };
}
const watcher = new MutationObserver(() => {
  if (document.querySelector(".textsize")) mark("scripts");
  if (!document.querySelector(".worksheet-block[data-ready]")) return;
  watcher.disconnect();
  mark("accepts");
  write();
});
watcher.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-ready"] });
"""


def without_block(body: bytes) -> bytes:
    """The page with its worksheet cut out, and the script that only worksheets need."""
    for what in (rb'<div class="worksheet-block".*?(?=<h2 id="example")', rb'<script [^>]*assets/desk.js"></script>'):
        body, found = re.subn(what, b"", body, flags=re.DOTALL)
        if found != 1:
            raise RuntimeError(f"the page has not one {what!r}")
    return body


def visit(browser: Browser, site: Site, faults: dict[str, Fault], awaited: tuple[str, ...]) -> list[float]:
    """Milliseconds from the navigation until each of these marks."""
    site.reset()
    site.faults |= faults
    context = browser.new_context(base_url=site.url())
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(WORKSHEET, wait_until="domcontentloaded")
    marks: dict[str, float] = {}
    for _ in range(600):
        marks = page.evaluate("window.__marks")
        if marks.keys() >= set(awaited):
            break
        page.wait_for_timeout(50)
    context.close()
    return [marks[name] for name in awaited]


def turned[Item](plans: dict[str, Item], by: int) -> list[tuple[str, Item]]:
    """The plans in turn, starting one further each time."""
    items = list(plans.items())
    by %= len(items)
    return items[by:] + items[:by]


def measure(browser: Browser, built: Path, runs: int) -> list[Row]:
    """Each state of Python in turn, run after run."""
    python = [path.name for path in (built / "assets/python").glob("*/*")]
    block: tuple[str, ...] = ("accepts", "written", "kept")
    plans: dict[str, tuple[dict[str, Fault], tuple[str, ...]]] = {
        "plain": ({WORKSHEET: without_block}, ("scripts", "parsed")),
        "Python at hand": ({}, block),
        "Python absent": ({name: "missing" for name in python}, block),
        "Python slow": ({name: "slow" for name in python}, block),
        "Python failing": ({name: "garbage" for name in python}, block),
    }
    taken: dict[str, list[list[float]]] = {name: [] for name in plans}
    with Site(built) as site:
        visit(browser, site, *plans["plain"])
        for run in range(runs):
            for name, plan in turned(plans, run):  # else the same one always follows the busiest
                taken[name].append(visit(browser, site, *plan))
    plain = median([max(marks) for marks in taken.pop("plain")])
    than = "the same page without a worksheet, ready"
    rows = []
    for name, visits in taken.items():
        accepts = median([accepted for accepted, _, _ in visits])
        keeps = median([kept - (DELAY if kept - written >= DELAY else 0) for _, written, kept in visits])
        rows += [
            Row(f"words accepted, {name}", accepts, "ms", than, plain, TARGET),
            Row(f"words kept, {name}", keeps, "ms", than, plain, TARGET),
        ]
    return rows
