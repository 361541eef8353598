"""Python's memory as the build leaves it: the same bytes each time, sparse, and as good as a start."""

import gzip
import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import pytest
import segno

from macros.bundle import DRAWING, LIBRARY, PYODIDE, ROOT, SNAPSHOT, bundle, libraries
from macros.snapshot import PAGE, memory, modules, snapshot, sparse
from tests.personas import personas
from worksheets import slugs
from worksheets._browser import answer as answer_json
from worksheets._examples import question

UNPACK = """
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
const { unpack } = await import(process.argv[1]);
const show = (memory) => `${memory.length} ${createHash("sha256").update(memory).digest("hex")}`;
console.log(await unpack(new Response(await readFile(process.argv[2]))).then(show, () => "refused"));
"""


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """The page's own script, beside the bundle's sizes, where Node can import it."""
    (tmp_path / "package.json").write_text('{"type": "module"}')
    (tmp_path / "bundle.js").write_bytes(bundle()["bundle.js"])
    return Path(shutil.copy(ROOT / "docs/assets/snapshot.js", tmp_path))


def unpacked(script: Path, packed: bytes) -> str:
    file = script.with_name("packed")
    file.write_bytes(packed)
    command = ["node", "--input-type=module", "-e", UNPACK, script.as_uri(), str(file)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


@pytest.mark.parametrize(
    "whole",
    [b"", b"\0" * 9000, b"a" * PAGE, b"\0" * PAGE * 9 + b"end", b"start" + b"\0" * PAGE * 20 + b"\1" * 5000],
    ids=["empty", "zeros", "one page", "end", "both ends"],
)
def test_what_is_made_sparse_is_made_whole_again(script: Path, whole: bytes) -> None:
    packed = sparse(whole)
    assert len(packed) <= len(whole) + 8 + PAGE
    assert unpacked(script, gzip.compress(packed)) == f"{len(whole)} {hashlib.sha256(whole).hexdigest()}"


def test_what_is_not_as_it_was_written_is_refused(script: Path) -> None:
    packed = sparse(b"start" + b"\0" * PAGE * 20 + b"end")
    good = gzip.compress(packed)
    more = (int.from_bytes(packed[4:8], "little") + 1).to_bytes(4, "little")
    flipped = bytes([packed[8] ^ 2])
    for bad in (
        b"",
        packed,
        good[:-1],
        good[:30] + bytes([good[30] ^ 1]) + good[31:],
        gzip.compress(b"<!doctype html>"),
        gzip.compress(packed[:-1]),
        gzip.compress(packed + b"\0"),
        gzip.compress(b"\xff\xff\xff\xff" + packed[4:]),
        gzip.compress(packed[:4] + more + packed[8:]),
        gzip.compress(packed[:8] + flipped + packed[9:]),
    ):
        assert unpacked(script, bad) == "refused"


def test_the_same_sources_give_the_same_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whenever it is made, and on whichever machine: the bundle's folder is named by it."""
    library = libraries()[LIBRARY]
    kept = gzip.decompress(snapshot(library))
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    monkeypatch.setenv("HOME", "/nowhere/else")
    made = memory(library)
    assert sparse(made) == kept
    assert str(ROOT).encode() not in made


def test_every_module_of_the_zip_is_in_it_so_that_nobody_reads_the_zip() -> None:
    assert {f"worksheets.{slug}" for slug in slugs()} < set(modules(libraries()[LIBRARY]))
    assert {"worksheets", "json.decoder", "random"} < set(modules(libraries()[LIBRARY]))


def test_a_module_that_fails_stops_the_build() -> None:
    with pytest.raises(RuntimeError, match="memory could not be kept"):
        memory(libraries()[DRAWING])  # without the library Python cannot start


def test_from_it_python_answers_as_if_it_had_been_started(script: Path) -> None:
    """Every example and every persona, drawing too, with no zip of modules; and chance is chance."""
    folder = script.parent
    files = {path.rsplit("/", 1)[-1]: content for path, content in bundle().items()}
    for name in (SNAPSHOT, DRAWING):
        (folder / name).write_bytes(files[name])
    (folder / "empty").write_bytes(b"")
    asked = [question(slug) for slug in slugs()] + [{"id": 0, **one} for one in personas()]
    paths = (script, folder / SNAPSHOT, folder / DRAWING, PYODIDE, folder / "empty")
    command = ["node", str(Path(__file__).with_name("snapshot_answers.mjs")), *map(str, paths)]
    run = subprocess.run(command, input=json.dumps(asked), capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr[-2000:]
    found = json.loads(run.stdout)
    for one, reply in zip(asked, found["answers"], strict=True):
        assert reply == json.loads(answer_json(json.dumps(one)))
    (before, after), (again, other) = found["chance"]
    assert before == again  # what the worker's new seed is for
    assert after != other
    code = segno.make("HTTPS://EXAMPLE.ORG/PLAN/#1;C7", error="l", micro=False)
    assert found["qr"] == [list(row) for row in code.matrix]
