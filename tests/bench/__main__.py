"""`make bench`: how fast the site is, as ratios and sizes within one run, in one table.

What is compared takes turns, so that a busy moment falls on each, and medians are shown. Nothing here fails: a time
says something only beside another time of the same run. `--growth` builds much larger sites, and takes long.
"""

import argparse
import json
import os
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from tests import browsers
from tests.bench import growth, lighthouse, ready, reports, search, sizes, start, tasks, writing
from tests.bench.table import Row, data, machine, markdown, table
from tests.browser.drivers import CHROMIUM_FLAGS, engines

RUNS = 7
START, LIGHTHOUSE, GROWTH = "start", "lighthouse", "growth"
NAMES = {
    START: "Start of Python until the first answer, in a worker",
    "sizes": "Bytes by gzip on a first visit",
    "ready": "Until a worksheet accepts and keeps words, Chromium, cold",
    "tasks": "Long tasks on the page's thread, Chromium, cold, page throttled fourfold",
    "reports": "A report when Python is warm, Chromium",
    "writing": "What writing costs on the page's thread, Chromium",
    "search": "Search in a larger site, Chromium",
    LIGHTHOUSE: "Lighthouse, a phone on a slow line",
    GROWTH: "Growth of the site, one build each",
}


def in_chromium(browser: Browser, built: Path, runs: int) -> dict[str, Callable[[], list[Row]]]:
    """What is measured in one Chromium, by its name."""
    return {
        "sizes": lambda: sizes.measure(browser, built),
        "ready": lambda: ready.measure(browser, built, runs),
        "tasks": lambda: tasks.measure(browser, built, runs),
        "reports": lambda: reports.measure(browser, built, runs),
        "writing": lambda: writing.measure(browser, built),
        "search": lambda: search.measure(browser, built),
    }


def measure(chosen: set[str], here: list[str], runs: int) -> dict[str, list[Row]]:
    """The rows of each chosen part, under the words above them."""
    built = Path(os.environ.get("SITE_DIR", "site"))
    found: dict[str, list[Row]] = {}
    if START in chosen:
        found[NAMES[START]] = start.measure(built, here, runs)
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=browsers.program("chromium"), args=CHROMIUM_FLAGS)
        for name, part in in_chromium(browser, built, runs).items():
            if name in chosen:
                found[NAMES[name]] = part()
        browser.close()
    if LIGHTHOUSE in chosen:
        found[NAMES[LIGHTHOUSE]] = lighthouse.measure(built, runs)
    if GROWTH in chosen:
        found[NAMES[GROWTH]] = growth.measure()
    return found


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--json", action="store_true", help="print the figures as JSON, for keeping")
    parser.add_argument("--markdown", action="store_true", help="print the table as .github/SPEED.md has it")
    parser.add_argument("--runs", type=int, default=RUNS, help="how many of each")
    parser.add_argument("--growth", action="store_true", help="also build sites of 15, 150 and 1,500 chapters")
    parser.add_argument("--only", action="append", choices=NAMES, help="only this part; may be given again")
    parser.add_argument("--engine", action="append", choices=engines(), help="start Python only in this engine")
    return parser.parse_args()


def main() -> None:
    asked = options()
    lacking = {name: why for name, why in engines().items() if why}
    here = [name for name in asked.engine or engines() if name not in lacking]
    chosen = set(asked.only or set(NAMES) - {GROWTH}) | ({GROWTH} if asked.growth else set())
    before = machine()
    found = measure(chosen, here, asked.runs)
    about = {**before, "load_after": machine()["load"], "runs": asked.runs, "engines": here, "lacking": lacking}
    if asked.json:
        print(json.dumps({"about": about, "rows": data(found)}, indent=1))
        return
    print(" · ".join(f"{name.replace('_', ' ')}: {value}" for name, value in about.items() if value != {}))
    print(markdown(found) if asked.markdown else table(found))


if __name__ == "__main__":
    main()
