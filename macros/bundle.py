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
from importlib.util import find_spec
from pathlib import Path

from .slim import slim
from .snapshot import snapshot

ROOT = Path(__file__).parent.parent
PYODIDE = ROOT / "node_modules" / "pyodide"
PROBE = Path(__file__).with_name("modules.mjs")
MADE_BY = (Path(__file__), PROBE, Path(__file__).with_name("slim.py"))
CACHE = ROOT / ".cache" / "bundle"
SERVED = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm")
WORKSHEETS = "worksheets"
LIBRARY = "python.zip"
SNAPSHOT = "snapshot.bin"  # Python as it is once started; for a second visit
DRAWING = "qr.zip"  # what draws QR codes; fetched only when one is asked for
EPOCH = (1980, 1, 1, 0, 0, 0)  # one date for all, so that the same sources give the same bytes


def bundle() -> dict[str, bytes]:
    """Give every file of the bundle by its path under `assets/`.

    The folder is named by the hash of what is in it, so that two releases never mix in a browser's cache;
    `bundle.js` tells the page that name and the size of each file in bytes.
    """
    files = {name: (PYODIDE / name).read_bytes() for name in SERVED}
    files["pyodide.mjs"] = _without_map(files["pyodide.mjs"])
    files["pyodide.asm.js"] = _without_map(files["pyodide.asm.js"])
    files |= libraries()
    files[SNAPSHOT] = snapshot(files[LIBRARY])
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


def libraries() -> dict[str, bytes]:
    """The worksheets, and the drawing of codes, each compiled with what it uses, as two zips; kept in .cache."""
    sources, drawing = _sources(), _drawing()
    shipped = PYODIDE / "python_stdlib.zip"
    made_from = (_zip(sources), _zip(drawing), shipped.read_bytes(), *(path.read_bytes() for path in MADE_BY))
    kept = {name: CACHE / f"{_digest(*made_from)}-{name}" for name in (LIBRARY, DRAWING)}
    if not all(path.exists() for path in kept.values()):
        CACHE.mkdir(parents=True, exist_ok=True)
        for old in CACHE.glob("*.zip"):
            old.unlink()
        for name, content in _make(sources, drawing, shipped).items():
            kept[name].write_bytes(content)
    return {name: path.read_bytes() for name, path in kept.items()}


def _make(sources: dict[str, bytes], drawing: dict[str, bytes], shipped: Path) -> dict[str, bytes]:
    with tempfile.TemporaryDirectory() as folder:
        archive = Path(folder) / "all.zip"
        archive.write_bytes(_zip(sources | drawing))
        used = modules(archive)
    whole = _unzip(shipped.read_bytes())
    return {
        LIBRARY: _compile(sources | {name: whole[name] for name in used["worksheets"]}),
        DRAWING: _compile(drawing | {name: whole[name] for name in used["drawing"]}),
    }


def _compile(files: dict[str, bytes]) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        compiled = Path(folder) / LIBRARY
        compiled.write_bytes(_zip(files))
        command = [str(Path(sys.executable).with_name("pyodide")), "py-compile", "--silent", str(compiled)]
        # Without docstrings: in the browser nobody reads them; the page of rules shows them.
        subprocess.run(command, check=True, env={**os.environ, "PYTHONOPTIMIZE": "2"})
        return _zip({name: slim(content) for name, content in _unzip(compiled.read_bytes()).items()})


def modules(archive: Path) -> dict[str, list[str]]:
    """The standard library files that worksheets used to make every example's report, and those that drawing adds."""
    node = shutil.which("node")
    if node is None:
        raise RuntimeError("Node.js was not found. Install Node 20 or newer, then run make again.")
    command = [node, str(PROBE), str(PYODIDE), str(archive)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        raise RuntimeError(f"The worksheets did not run in Pyodide:\n{run.stderr[-2000:].strip()}")
    found: dict[str, list[str]] = json.loads(run.stdout)
    return found


@cache
def _sources() -> dict[str, bytes]:
    return {f"{WORKSHEETS}/{p.name}": p.read_bytes() for p in (ROOT / WORKSHEETS).glob("*.py")}


@cache
def _drawing() -> dict[str, bytes]:
    """Of segno only what works out a code; its own __init__ would bring in all that writes files."""
    spec = find_spec("segno")
    if spec is None or spec.origin is None:
        raise RuntimeError("segno was not found. Run make again.")
    folder = Path(spec.origin).parent
    read = {f"segno/{name}.py": (folder / f"{name}.py").read_bytes() for name in ("encoder", "consts")}
    return {"segno/__init__.py": b"", **read}


def _unzip(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


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
