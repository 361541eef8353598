"""What a larger site costs: copies of one chapter, or of one worksheet, built in a folder of their own."""

import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from tests.bench.sizes import gzipped
from tests.bench.table import Row

ROOT = Path(__file__).parents[2]
COPIED = ("docs", "macros", "worksheets", ".cache")  # and the files beside them
CHAPTERS = (15, 150, 1_500)
WORKSHEETS = (16, 160)
MODEL = "moments"


@dataclass(frozen=True)
class Site:
    """What one build took and gave."""

    count: int
    seconds: float
    page: int
    search: int
    python: int


def measure() -> list[Row]:
    """Each size beside the one before it: a ratio of 1 is growth in step with the number."""
    chapters = [build(count, more_chapters, "chapters/c2/index.html") for count in CHAPTERS]
    worksheets = [build(count, more_worksheets, "worksheets/owning/index.html") for count in WORKSHEETS]
    rows = [Row(f"build, {one.count:,} chapters", one.seconds, "s", "chapters", one.count) for one in chapters]
    rows += grown("chapters", chapters)
    rows += [Row(f"build, {one.count:,} worksheets", one.seconds, "s", "worksheets", one.count) for one in worksheets]
    rows += grown("worksheets", worksheets)
    few, many = worksheets
    rows += [Row(f"Python to fetch, {many.count} worksheets", many.python, "bytes", f"{few.count}", few.python)]
    return rows


def grown(what: str, sites: list[Site]) -> list[Row]:
    """Per piece, each site beside the one before it."""
    rows = []
    for few, many in pairwise(sites):
        than = f"with {few.count:,}"
        each = (round(one.seconds / one.count, 3) for one in (many, few))
        kept = (round(one.search / one.count) for one in (many, few))
        rows += [
            Row(f"build time for each of {many.count:,} {what}", next(each), "s", than, next(each), 1),
            Row(f"one page, with {many.count:,} {what}", many.page, "bytes", than, few.page),
            Row(f"search data for each of {many.count:,} {what}", next(kept), "bytes", than, next(kept), 1),
        ]
    return rows


def build(count: int, fill: Callable[[Path, int], None], page: str) -> Site:
    """Build a site of so many, and weigh it."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for one in COPIED:
            if (ROOT / one).exists():
                shutil.copytree(ROOT / one, folder / one, ignore=shutil.ignore_patterns("__pycache__"))
        (folder / "node_modules").symlink_to(ROOT / "node_modules", target_is_directory=True)
        for file in filter(Path.is_file, ROOT.iterdir()):
            shutil.copy(file, folder)
        fill(folder, count)
        began = time.monotonic()
        command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder / "site")]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr[-2000:])
        seconds = round(time.monotonic() - began, 1)
        assets = folder / "site/assets"
        python = [path.read_bytes() for path in assets.glob("python/*/python.zip")]
        search = [path.read_bytes() for path in assets.glob("search-index*.json")]
        return Site(
            count, seconds, gzipped([(folder / "site" / page).read_bytes()]), gzipped(search), gzipped(python)
        )


def more_chapters(folder: Path, count: int) -> None:
    """Copies of the first chapter, without what only one page may have, in the table of contents."""
    here = folder / "docs/chapters"
    text = (here / "c1.md").read_text("utf-8")
    text = re.sub(r"^chapter: .*\n|^seeds:\n(  .*\n)+", "", text, flags=re.MULTILINE)
    names = [f"x{number}" for number in range(len(list(here.glob("c*.md"))), count)]
    for name in names:
        (here / f"{name}.md").write_text(text.replace("Is it safe to do this?", f"Is it safe to do this, {name}?"))
    listed(folder, "  - Chapters:", [f"Chapter {name}: chapters/{name}.md" for name in names])


def more_worksheets(folder: Path, count: int) -> None:
    """Copies of one worksheet's public module and of its page."""
    module = (folder / f"worksheets/{MODEL}.py").read_text("utf-8")
    page = (folder / f"docs/worksheets/{MODEL}.md").read_text("utf-8")
    names = [f"{MODEL}{number}" for number in range(len(list((folder / "docs/worksheets").glob("*.md"))), count)]
    for name in names:
        (folder / f"worksheets/{name}.py").write_text(module)
        (folder / f"docs/worksheets/{name}.md").write_text(page.replace(f'"{MODEL}"', f'"{name}"'))
    listed(folder, "  - Worksheets:", [f"Worksheet {name}: worksheets/{name}.md" for name in names])


def listed(folder: Path, under: str, lines: list[str]) -> None:
    """Put pages into the table of contents."""
    config = folder / "mkdocs.yml"
    added = "".join(f"\n      - {line}" for line in lines)
    config.write_text(config.read_text("utf-8").replace(under, under + added, 1))
