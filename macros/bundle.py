"""Python for the browser: Pyodide as npm ships it, with only the compiled modules that worksheets use."""

import hashlib
import io
import json
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from functools import cache
from pathlib import Path

from .slim import slim

ROOT = Path(__file__).parent.parent
PYODIDE = ROOT / "node_modules" / "pyodide"
CACHE = ROOT / ".cache" / "bundle"
SERVED = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm")
WORKSHEETS = "worksheets"
LIBRARY = "python.zip"
EPOCH = (1980, 1, 1, 0, 0, 0)  # one date for all, so that the same sources give the same bytes


def bundle() -> dict[str, bytes]:
    """Give every file of the bundle by its path under `assets/`.

    The folder is named by the hash of what is in it, so that two releases never mix in a browser's cache;
    `bundle.js` tells the page that name and the size of each file in bytes.
    """
    files = {name: (PYODIDE / name).read_bytes() for name in SERVED}
    files["pyodide.mjs"] = _without_map(files["pyodide.mjs"])
    files["pyodide.asm.js"] = _without_map(files["pyodide.asm.js"])
    files[LIBRARY] = library()
    folder = f"python/{_digest(*files.values())[:12]}/"
    sizes = {name: len(content) for name, content in files.items()}
    lock = {"info": json.loads((PYODIDE / "pyodide-lock.json").read_text())["info"], "packages": {}}
    module = "".join(
        f"export const {name} = {json.dumps(value)};\n"
        for name, value in {"folder": folder, "sizes": sizes, "lock": lock}.items()
    )
    return {
        "bundle.js": module.encode(),
        **{folder + name: content for name, content in files.items()},
    }


def library() -> bytes:
    """The worksheets and the used part of the standard library, compiled, as one zip; kept in .cache."""
    sources = _sources()
    shipped = PYODIDE / "python_stdlib.zip"
    made_by = b"".join(
        Path(__file__).with_name(name).read_bytes() for name in ("bundle.py", "modules.mjs", "slim.py")
    )
    kept = CACHE / f"{_digest(sources, shipped.read_bytes(), made_by)}.zip"
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        for old in CACHE.glob("*.zip"):
            old.unlink()
        kept.write_bytes(_compile(sources, shipped))
    return kept.read_bytes()


def _compile(sources: bytes, shipped: Path) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / WORKSHEETS / "worksheets.zip"
        archive.parent.mkdir()
        archive.write_bytes(sources)
        used = modules(archive)
        with zipfile.ZipFile(shipped) as whole:
            chosen = {name: whole.read(name) for name in used}
        with zipfile.ZipFile(archive) as ours:
            chosen |= {name: ours.read(name) for name in ours.namelist()}
        compiled = Path(folder) / LIBRARY
        compiled.write_bytes(_zip(chosen))
        command = [str(Path(sys.executable).with_name("pyodide")), "py-compile", "--silent", str(compiled)]
        # Without docstrings: in the browser nobody reads them; the page of rules shows them.
        subprocess.run(command, check=True, env={**os.environ, "PYTHONOPTIMIZE": "2"})
        with zipfile.ZipFile(compiled) as made:
            return _zip({name: slim(made.read(name)) for name in made.namelist()})


def modules(worksheets: Path) -> list[str]:
    """The standard library files that were imported while every worksheet made its example's report."""
    node = shutil.which("node")
    if node is None:
        raise RuntimeError("Node.js was not found. Install Node 20 or newer, then run make again.")
    command = [node, str(Path(__file__).with_name("modules.mjs")), str(PYODIDE), str(worksheets)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        raise RuntimeError(f"The worksheets did not run in Pyodide:\n{run.stderr[-2000:].strip()}")
    found: list[str] = json.loads(run.stdout)
    return found


@cache
def _sources() -> bytes:
    return _zip({f"{WORKSHEETS}/{p.name}": p.read_bytes() for p in (ROOT / WORKSHEETS).glob("*.py")})


def _zip(files: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in sorted(files.items()):
            info = zipfile.ZipInfo(name, EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content, compresslevel=9)
    return made.getvalue()


def _without_map(script: bytes) -> bytes:
    """Drop the last line's link to a source map that is not served."""
    return b"\n".join(line for line in script.split(b"\n") if not line.startswith(b"//# sourceMappingURL="))


def _digest(*contents: bytes) -> str:
    total = hashlib.sha256()
    for content in contents:
        total.update(hashlib.sha256(content).digest())
    return total.hexdigest()
