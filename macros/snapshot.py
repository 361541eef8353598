"""Python's memory with all that worksheets use imported, for a reader who comes again."""

import gzip
import hashlib
import io
import shutil
import subprocess
import tempfile
import zipfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
PYODIDE = ROOT / "node_modules" / "pyodide"
MAKER = Path(__file__).with_name("snapshot.mjs")
CACHE = ROOT / ".cache" / "snapshot"
MEMORY = 20 * 2**20  # what Pyodide begins with; a larger memory could not be put back (pyodide/pyodide#6254)
HEAD = 2**16  # room for what Pyodide writes before it
PAGE = 4096


def snapshot(library: bytes) -> bytes:
    """The memory with every module of this zip imported, sparse and compressed; kept in .cache."""
    made_from = (
        library,
        *(path.read_bytes() for path in (Path(__file__), MAKER, *sorted(PYODIDE.glob("pyodide*.*js")))),
    )
    kept = CACHE / f"{hashlib.sha256(b''.join(made_from)).hexdigest()}.bin"
    if not kept.exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        for old in CACHE.glob("*.bin"):
            old.unlink(missing_ok=True)
        content = gzip.compress(sparse(memory(library)), 9, mtime=0)
        kept.write_bytes(content)
        return content  # another build may have cleared the folder meanwhile
    return kept.read_bytes()


def memory(library: bytes) -> bytes:
    """All of Pyodide's memory, byte for byte."""
    node = shutil.which("node")
    if node is None:
        raise RuntimeError("Node.js was not found. Install Node 20 or newer, then run make again.")
    with tempfile.TemporaryDirectory() as folder:
        archive, made = Path(folder) / "python.zip", Path(folder) / "memory"
        archive.write_bytes(library)
        command = [node, str(MAKER), str(PYODIDE), str(archive), str(made), *modules(library)]
        run = subprocess.run(command, capture_output=True, text=True, check=False)
        if run.returncode:
            raise RuntimeError(f"Pyodide's memory could not be kept:\n{run.stderr[-2000:].strip()}")
        whole = made.read_bytes()
    if len(whole) > MEMORY + HEAD:
        raise RuntimeError("Pyodide's memory has grown while modules were imported, and could not be put back.")
    return whole


def modules(library: bytes) -> list[str]:
    """The names of all modules in a zip of compiled Python."""
    names = zipfile.ZipFile(io.BytesIO(library)).namelist()
    return sorted(name.removesuffix(".pyc").removesuffix("/__init__").replace("/", ".") for name in names)


def sparse(whole: bytes) -> bytes:
    """Only the pages that are not all zeros, after the length, their number, and a bit for each page."""
    pages = [whole[at : at + PAGE].ljust(PAGE, b"\0") for at in range(0, len(whole), PAGE)]
    bits = bytearray(-(-len(pages) // 8))
    written = []
    for number, page in enumerate(pages):
        if any(page):
            bits[number // 8] |= 1 << number % 8
            written.append(page)
    head = len(whole).to_bytes(4, "little") + len(written).to_bytes(4, "little")
    return b"".join((head, bits, *written))
