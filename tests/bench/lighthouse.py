"""What Lighthouse says of a chapter and of a worksheet on a phone: four scores of 100, and what they are made of.

Served by HTTP/2, as any host does today: over HTTP/1.1 each file that is fetched beside another waits for a line of
its own. Browsers speak HTTP/2 only where it is sealed, so there is a certificate for the length of the measuring.
"""

import json
import os
import shutil
import statistics
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests import browsers
from tests.bench.sizes import CHAPTER, WORKSHEET
from tests.bench.table import Row

VERSION = "12.8.2"
HOME = (
    Path(__file__).parents[2] / ".cache/lighthouse"
)  # six times the rest of node_modules, so only who measures gets it
PROGRAM = HOME / "node_modules/lighthouse/cli/index.js"
FLAGS = "--headless=new --no-sandbox --ignore-certificate-errors"
"""With --disable-gpu, every other run here shows a page that has long been drawn only at the next full second."""
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
SECONDS = {"largest-contentful-paint": 2_500, "total-blocking-time": 200}  # ms that count as good
MOST_RUNS = 5  # each is a browser of its own

Report = dict[str, Any]


def measure(built: Path, runs: int) -> list[Row]:
    """The medians of some runs each."""
    if not PROGRAM.exists():
        HOME.mkdir(parents=True, exist_ok=True)
        install = ["npm", "install", "--silent", "--no-save", f"--prefix={HOME}", f"lighthouse@{VERSION}"]
        subprocess.run(install, check=True)
    rows = []
    with served(built) as address:
        for name, path in {"a chapter": CHAPTER, "a worksheet": WORKSHEET}.items():
            reports = [report(address + path) for _ in range(min(runs, MOST_RUNS))]
            rows += [score(f"{name}: {category}", category, reports) for category in CATEGORIES]
            for audit, good in SECONDS.items():
                took = statistics.median(one["audits"][audit]["numericValue"] for one in reports)
                rows.append(Row(f"{name}: {audit.replace('-', ' ')}", round(took), "ms", "what counts as good", good))
    return rows


@contextmanager
def served(built: Path) -> Iterator[str]:
    """The address of a site, for as long as it is measured."""
    if not shutil.which("openssl"):
        raise RuntimeError("openssl was not found: it makes a certificate for this. Install it, then try again.")
    with tempfile.TemporaryDirectory() as folder:
        key, certificate = f"{folder}/key.pem", f"{folder}/certificate.pem"
        make = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=127.0.0.1"]
        subprocess.run([*make, "-keyout", key, "-out", certificate], check=True, capture_output=True)
        program = ["node", str(Path(__file__).with_name("http2.mjs")), str(built), key, certificate]
        with subprocess.Popen(program, stdout=subprocess.PIPE, text=True) as server:
            assert server.stdout is not None
            try:
                yield f"https://127.0.0.1:{server.stdout.readline().strip()}/"
            finally:
                server.terminate()


def report(url: str) -> Report:
    """One run, with Lighthouse's own phone and slow line."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "report.json"
        command = ["node", str(PROGRAM), url, "--quiet", "--output=json", f"--output-path={out}"]
        command += [f"--chrome-flags={FLAGS}", f"--only-categories={','.join(CATEGORIES)}"]
        env = {**os.environ, "CHROME_PATH": browsers.headless_chromium() or ""}
        done = subprocess.run(command, env=env, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr[-2_000:])
        found: Report = json.loads(out.read_text("utf-8"))
        return found


def score(what: str, category: str, reports: list[Report]) -> Row:
    """How many points are lacking to a hundred; the note says what cost them."""
    points = statistics.median(100 - round(100 * one["categories"][category]["score"]) for one in reports)
    last = reports[-1]
    lost = [
        ref["id"]
        for ref in last["categories"][category]["auditRefs"]
        if ref["weight"]
        and (last["audits"][ref["id"]]["score"] or 0) < 0.9
        and last["audits"][ref["id"]]["scoreDisplayMode"] in {"binary", "numeric"}
    ]
    return Row(f"{what}, points lacking", points, "points", "all", 100, 0, ", ".join(lost))
