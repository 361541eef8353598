"""What writing costs on the page's thread with many entries kept: one letter, and the keeping that follows."""

import json
import statistics
from pathlib import Path

from playwright.sync_api import Browser

from tests.bench.table import Row
from tests.browser.server import Site

ENTRIES = 2_000
LETTERS = 30
FRAME, LONG = 16.0, 50.0  # ms
WRITE = """async (letters) => {
  const field = document.querySelector("[name=what]");
  const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const costs = [];
  for (let n = 0; n < letters; n += 1) {
    field.value += "x";
    const began = performance.now();
    field.dispatchEvent(new Event("input", { bubbles: true }));
    document.documentElement.getBoundingClientRect();
    costs.push(performance.now() - began);
    await wait(20);
  }
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  let goesOn = true;
  port1.onmessage = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
    if (goesOn) port2.postMessage(0);
  };
  port2.postMessage(0);
  await wait(1500);
  goesOn = false;
  return { costs, longest };
}"""


def kept(entries: int) -> str:
    """A record of the dated worksheet with so many entries of three answers each."""
    day = "2026-01-{:02d}"
    made = [
        {
            "id": f"e{n}",
            "created": "2026-01-01T00:00:00Z",
            "updated": "2026-01-01T00:00:00Z",
            "answers": {"date": [day.format(n % 28 + 1)], "what": ["The phone buzzed. " * 5], "before": ["7"]},
        }
        for n in range(entries)
    ]
    return json.dumps({"schema": 1, "worksheet": "moments", "revision": 1, "updated": "", "entries": made})


def measure(browser: Browser, built: Path) -> list[Row]:
    """One letter with many entries and with one, and the longest stop while they are kept."""
    few, many = (cost(browser, built, count) for count in (1, ENTRIES))
    return [
        Row("one letter, one entry kept", few[0], "ms", "a frame", FRAME, 1),
        Row(f"one letter, {ENTRIES:,} entries kept", many[0], "ms", "a frame", FRAME, 1),
        Row(f"longest stop while {ENTRIES:,} are kept", many[1], "ms", "50 ms", LONG, 1),
    ]


def cost(browser: Browser, folder: Path, count: int) -> tuple[float, float]:
    """Milliseconds of a letter (median) and of the longest stop of the page's thread while the words are kept."""
    with Site(folder) as site:
        context = browser.new_context(base_url=site.url())
        page = context.new_page()
        page.goto("worksheets/moments/")
        page.evaluate("text => localStorage.setItem('notes/1/moments', text)", kept(count))
        page.reload()
        page.locator("[data-action=open]").first.wait_for()
        found = page.evaluate(WRITE, LETTERS)
        context.close()
    return round(statistics.median(found["costs"]), 2), round(found["longest"], 2)
