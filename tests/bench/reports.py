"""A report when Python is warm: from asking until it stands on the page, and the part that the page's thread does."""

from pathlib import Path

from playwright.sync_api import Browser

from tests.bench.sizes import WORKSHEET
from tests.bench.table import Row, median
from tests.bench.writing import kept
from tests.browser.server import Site

COUNTS = (1, 100, 2_000)
AT_MOST = 50.0  # ms
LEAST_RUNS = 7
ASK = """async ([text, runs]) => {
  const [{ ask }, { build }] = await Promise.all(
    ["python.js", "report.js"].map((name) => import(new URL(`../../assets/${name}`, location).href)));
  const { entries } = JSON.parse(text);
  const place = document.querySelector("output.worksheet__report");
  const taken = [];
  for (let n = -2; n < runs; n += 1) {
    const began = performance.now();
    const { report } = await ask({ slug: "moments", entries, today: "2026-02-01" });
    const answered = performance.now();
    place.replaceChildren(...(await build(report, "moments")));
    place.getBoundingClientRect();
    const drawn = performance.now();
    if (n >= 0) taken.push([drawn - began, drawn - answered]);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return taken;
}"""


def measure(browser: Browser, built: Path, runs: int) -> list[Row]:
    """Milliseconds for one entry, for a hundred and for two thousand."""
    rows = []
    with Site(built) as site:
        page = browser.new_context(base_url=site.url()).new_page()
        page.goto(WORKSHEET)
        page.locator(".worksheet-block[data-ready]").wait_for()
        for count in COUNTS:
            taken = page.evaluate(ASK, [kept(count), max(runs, LEAST_RUNS)])
            whole, drawing = (median(one) for one in zip(*taken, strict=True))
            name = f"{count:,} entries" if count > 1 else "1 entry"
            rows += [
                Row(f"{name}, asked until drawn", whole, "ms", "50 ms", AT_MOST, 1 if count == 100 else None),
                Row(f"{name}, of that on the page's thread", drawing, "ms", "50 ms", AT_MOST),
            ]
        page.context.close()
    return rows
