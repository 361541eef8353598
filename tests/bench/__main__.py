"""`make bench`: the start of our Python beside Pyodide as npm ships it, as ratios within one run.

Both start in a module worker in headless Chromium, from a server on this machine, with an empty cache each time, and
stop the clock at their first answer. Runs alternate, so that a busy moment falls on both; medians are compared.
"""

import argparse
import gzip
import json
import os
import statistics
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from macros.bundle import PYODIDE, bundle
from tests import browsers
from tests.bench.pages import OURS, SHIPPED, START, pages
from tests.bench.writing import ENTRIES, writing
from tests.browser.drivers import CHROMIUM_FLAGS
from tests.browser.server import Site

RUNS = 7
SHIPPED_FILES = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip", "pyodide-lock.json")


def start(browser: Browser, site: Site, page: str) -> float:
    """Seconds from making the worker to its first answer, in a context with nothing cached."""
    context = browser.new_context()
    tab = context.new_page()
    tab.goto(site.url(page))
    seconds: float = tab.evaluate(START) / 1000
    context.close()
    return seconds


def gzipped(contents: list[bytes]) -> int:
    """Bytes on the wire from a host that compresses, as GitHub Pages does."""
    return sum(min(len(gzip.compress(one, 6)), len(one)) for one in contents)


def measure(runs: int) -> dict[str, object]:
    """All figures of one run."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        pages(Path(folder), Path(os.environ.get("SITE_DIR", "site")))
        browser = play.chromium.launch(executable_path=browsers.program("chromium"), args=CHROMIUM_FLAGS)
        with Site(Path(folder)) as site:
            start(browser, site, OURS)  # the engine's own first start is not ours to count
            times = [(start(browser, site, OURS), start(browser, site, SHIPPED)) for _ in range(runs)]
        letters = writing(browser, Path(os.environ.get("SITE_DIR", "site")))
        browser.close()
    ours, shipped = (statistics.median(column) for column in zip(*times, strict=True))
    our_bytes = gzipped(list(bundle().values()))
    shipped_bytes = gzipped([(PYODIDE / name).read_bytes() for name in SHIPPED_FILES])
    return {
        "runs": runs,
        "start": {"ours_s": round(ours, 2), "shipped_s": round(shipped, 2), "ratio": round(ours / shipped, 2)},
        "bytes": {"ours": our_bytes, "shipped": shipped_bytes, "ratio": round(our_bytes / shipped_bytes, 2)},
        "writing": letters,
    }


def main() -> None:
    """Print a table, or JSON for keeping."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print the figures as JSON")
    parser.add_argument("--runs", type=int, default=RUNS, help="how many of each, at least 3")
    chosen = parser.parse_args()
    found = measure(max(3, chosen.runs))
    if chosen.json:
        print(json.dumps(found))
        return
    print(f"Medians of {found['runs']} alternating starts, cold, Chromium\n")
    print(f"{'':34}{'ours':>12}{'as shipped':>12}{'ratio':>8}{'at most':>9}")
    rows = (("start until the first answer, s", "start", "_s", 0.5), ("bytes by gzip", "bytes", "", 0.8))
    for words, key, unit, limit in rows:
        figures: dict[str, float] = found[key]  # type: ignore[assignment]
        ours, shipped = figures[f"ours{unit}"], figures[f"shipped{unit}"]
        print(f"{words:34}{ours:>12,}{shipped:>12,}{figures['ratio']:>8}{limit:>9}")
    letter: dict[str, float] = found["writing"]  # type: ignore[assignment]
    print(f"\nWriting with {ENTRIES:,} entries kept, on the page's thread, ms\n")
    for words, key in (("one letter", "letter_ms"), ("one letter, one entry kept", "letter_with_one_ms")):
        print(f"{words:34}{letter[key]:>12}{'of a frame':>12}{letter[key] / letter['frame_ms']:>8.2f}{1:>9}")
    print(f"{'longest stop while they are kept':34}{letter['keeping_ms']:>12}")


if __name__ == "__main__":
    main()
