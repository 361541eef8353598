"""The page's scripts as a reader's browser gets them: few, so that a slow line is asked once and not five times.

In docs/assets every rule has a file of its own, and a module that needs another is one more trip to the host. esbuild
joins them: a file for each way in, and parts that several of them share, so that each module still runs once a page.
"""

import re
import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
SOURCES = ROOT / "docs/assets"
ESBUILD = ROOT / "node_modules/.bin/esbuild"
ALONE = {"bare.js", "stub.js", "worker.js", "snapshot.js"}
"""Served as written: the first two are no modules and run in the head; the worker has a module graph of its own."""
FIRST = {"site.js", "discreet.js"}
"""What the theme and the page's head name."""
ASKED = {"exit.js", "python.js", "report.js"}
"""What tests and the bench speak to by name."""
PART = "part-[hash]"  # named by what is in it


def ways_in() -> set[str]:
    """The modules that something asks for by name."""
    wanted = {found for text in _sources().values() for found in re.findall(r'\bimport\("\./([\w-]+\.js)"\)', text)}
    return FIRST | ASKED | (wanted & _sources().keys())


def joined(made: dict[str, bytes]) -> dict[str, bytes]:
    """Give every joined script by its name. `made` are modules made by the build that are small enough to be joined.

    A module that is neither here nor there (it is large, or made later) is still asked for by its own name.
    """
    present = _sources().keys() | made.keys()
    imports = {name for text in _sources().values() for name in re.findall(r'"\./([\w-]+\.js)"', text)}
    with tempfile.TemporaryDirectory() as folder:
        sources, out = Path(folder) / "in", Path(folder) / "out"
        sources.mkdir()
        for name, text in _sources().items():
            (sources / name).write_text(text, "utf-8")
        for name, content in made.items():
            (sources / name).write_bytes(content)
        command = [str(ESBUILD), *sorted(ways_in()), "--bundle", "--splitting", "--format=esm", "--charset=utf8"]
        command += ["--target=es2022", "--minify-whitespace", "--log-level=warning", f"--outdir={out}"]
        command += [f"--chunk-names={PART}", *(f"--external:./{name}" for name in sorted(imports - present))]
        run = subprocess.run(command, cwd=sources, capture_output=True, text=True, check=False)
        if run.returncode or run.stderr:
            raise RuntimeError(f"The scripts in docs/assets could not be joined:\n{run.stderr.strip()}")
        return {path.name: path.read_bytes() for path in sorted(out.iterdir())}


def replaced() -> set[str]:
    """The files of docs/assets that are served joined, and so not on their own."""
    return _sources().keys() - ALONE


def _sources() -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in sorted(SOURCES.glob("*.js"))}
