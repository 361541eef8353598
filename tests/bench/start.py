"""From making the worker to its first answer: our Python, Pyodide as npm ships it, and compiling its wasm alone.

Cold: every run is served under a prefix that no cache has seen. Warm: a prefix that was visited before, with files
that say they never change. The three take turns, so that a busy moment falls on each.
"""

import itertools
import tempfile
import time
from pathlib import Path

from tests.bench.pages import FLOOR, OURS, SHIPPED, START, pages
from tests.bench.table import Row, median
from tests.browser.engines import Browser
from tests.browser.server import Site

FOREVER = "public, max-age=31536000, immutable"
TURNS = (OURS, SHIPPED, FLOOR)
VISITS = 2  # before a start counts as warm: engines keep compiled code from the second use on
# A worker that is visited to warm the caches lives on: compiled code is written late, in Chromium after some seconds,
# and the memory snapshot is fetched once Python rests, which on a busy machine takes its time.
STAY, LONGEST_STAY = 6.0, 60.0  # seconds
SNAPSHOT = "snapshot.bin"
COLD_TARGETS = {"chromium": 0.45}
WARM_TARGETS = {"chromium": 0.25}  # from the memory snapshot
OTHER_TARGET = 0.5
WITHOUT_SNAPSHOT = {"webkit"}  # it would ask the host for it (docs/assets/snapshot.js)
NEXT = itertools.count(1)
SPINS = 15
SPIN = """
const [done] = arguments;
const spin = () => {
  const began = performance.now();
  for (let n = 0; n < 3e7; n += 1) Math.sqrt(n);
  return performance.now() - began;
};
const blob = new Blob([`postMessage((${spin})())`], { type: "text/javascript" });
new Worker(URL.createObjectURL(blob)).onmessage = ({ data }) => done([spin(), data]);
"""


def start(browser: Browser, site: Site, page: str, stays: bool = False) -> tuple[float, str]:
    """Seconds until the first answer, and what Python began with."""
    browser.driver.get(site.url(page))
    took, begun = browser.run_async(START, stays)
    if isinstance(took, str):
        raise RuntimeError(f"{browser.name}, {page}: {took}")
    if stays:
        stay(browser, site, page)
    browser.driver.get("about:blank")
    return float(took) / 1_000, begun


def stay(browser: Browser, site: Site, page: str) -> None:
    """Until the browser has all that a second visit begins with."""
    until = time.monotonic() + LONGEST_STAY
    time.sleep(STAY)
    awaited = page == OURS and browser.name not in WITHOUT_SNAPSHOT
    while awaited and not any(SNAPSHOT in path for path in site.log) and time.monotonic() < until:
        time.sleep(0.2)
    time.sleep(1 if awaited else 0)  # it is large


def cold(browser: Browser, site: Site, runs: int) -> list[float]:
    """The median of each page, each time under a prefix of its own."""

    def fresh(page: str) -> float:
        site.prefix = f"/cold-{next(NEXT)}/"
        return start(browser, site, page)[0]

    fresh(OURS)  # the engine's own first start is not ours to count
    return [median(one) for one in zip(*([fresh(page) for page in TURNS] for _ in range(runs)), strict=True)]


def warm(browser: Browser, site: Site, runs: int) -> tuple[list[float], str]:
    """The median of each page when all of it was used before, and what ours began with."""
    site.prefix = f"/warm-{next(NEXT)}/"
    for _ in range(VISITS):
        for page in TURNS:
            start(browser, site, page, stays=True)
    taken = [[start(browser, site, page) for page in TURNS] for _ in range(runs)]
    begun = sorted({ours[1] for ours, *_ in taken})
    figures = [median([seconds for seconds, _ in one]) for one in zip(*taken, strict=True)]
    return figures, f"began with: {' and '.join(begun)}"


def rows(what: str, figures: list[float], target: float | None = None, note: str = "") -> list[Row]:
    """Ours beside what npm ships, and beside the floor."""
    ours, shipped, floor = figures
    return [
        Row(what, ours, "s", "Pyodide as npm ships it", shipped, target, note),
        Row(f"{what}, beside the floor", ours, "s", "compiling pyodide.asm.wasm alone", floor),
    ]


def quickest(browser: Browser) -> list[float]:
    """Milliseconds of one loop in the page and in a worker, at their best: what else runs only adds."""
    return [min(one) for one in zip(*(browser.run_async(SPIN) for _ in range(SPINS)), strict=True)]


def throttled(browser: Browser, site: Site, runs: int) -> list[Row]:
    """With Chromium's own fourfold throttling, and whom that slows."""
    browser.driver.get(site.url(OURS))
    before = quickest(browser)
    browser.driver.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": 4})
    after = quickest(browser)
    found = [
        Row(f"a loop in {where} at fourfold throttling", round(slow, 1), "ms", "without", round(fast, 1))
        for where, slow, fast in zip(("the page", "a worker"), after, before, strict=True)
    ]
    found += rows("chromium, cold, page throttled fourfold", cold(browser, site, runs))
    browser.driver.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": 1})
    return found


def measure(built: Path, engines: list[str], runs: int) -> list[Row]:
    """All starts in these engines."""
    found: list[Row] = []
    with tempfile.TemporaryDirectory() as folder:
        pages(Path(folder), built)
        for name in engines:
            with Site(Path(folder)) as site:
                site.file_cache = FOREVER
                browser = Browser(name)
                try:
                    browser.driver.set_script_timeout(120)
                    found += rows(f"{name}, cold", cold(browser, site, runs), COLD_TARGETS.get(name, OTHER_TARGET))
                    again, begun = warm(browser, site, runs)
                    found += rows(f"{name}, warm", again, WARM_TARGETS.get(name), begun)
                    if name == "chromium":
                        found += throttled(browser, site, runs)
                finally:
                    browser.close()
    return found
