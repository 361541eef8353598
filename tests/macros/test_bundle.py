import io
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from macros import bundle as bundling
from macros.bundle import DRAWING, LIBRARY, ROOT, SERVED, bundle, libraries, modules
from worksheets import slugs


def names(library: str = LIBRARY) -> list[str]:
    return zipfile.ZipFile(io.BytesIO(libraries()[library])).namelist()


def test_all_is_in_one_folder_named_by_its_content() -> None:
    files = bundle()
    folders = {path.rsplit("/", 1)[0] for path in files if "/" in path}
    assert len(folders) == 1
    assert folders.pop().encode() in files["bundle.js"]
    assert {path.rsplit("/", 1)[-1] for path in files} == {
        *SERVED,
        "python.zip",
        "qr.zip",
        "snapshot.bin",
        "bundle.js",
    }


def test_the_same_sources_give_the_same_bytes() -> None:
    assert bundle() == bundle()
    whole = zipfile.ZipFile(io.BytesIO(libraries()[LIBRARY]))
    assert {one.date_time for one in whole.infolist()} == {bundling.EPOCH}


def test_everything_is_compiled_and_every_worksheet_is_there() -> None:
    assert all(name.endswith(".pyc") for name in names())
    assert {f"worksheets/{slug}.pyc" for slug in slugs()} <= set(names())
    assert "test/__init__.pyc" not in names()


def test_what_draws_codes_is_a_small_zip_of_its_own() -> None:
    assert {"segno/__init__.pyc", "segno/consts.pyc", "segno/encoder.pyc"} <= set(names(DRAWING))
    assert not set(names(DRAWING)) & set(names())
    assert not [name for name in names() if "segno" in name]
    assert len(libraries()[DRAWING]) < 60_000


def test_no_script_asks_for_a_source_map_that_is_not_served() -> None:
    assert not [path for path, content in bundle().items() if b"sourceMappingURL=" in content[-500:]]


def test_a_worksheet_that_fails_stops_the_build(tmp_path: Path) -> None:
    broken = io.BytesIO()
    with zipfile.ZipFile(broken, "w") as archive:
        archive.writestr("worksheets/__init__.py", "1/0")
    path = tmp_path / "broken.zip"
    path.write_bytes(broken.getvalue())
    with pytest.raises(RuntimeError, match="ZeroDivisionError"):
        modules(path)


def test_the_bundle_needs_the_same_python_as_pyodide() -> None:
    found = subprocess.run([sys.executable, "-V"], capture_output=True, text=True, check=True).stdout.split()[1]
    assert found.startswith((ROOT / ".python-version").read_text().strip() + ".")
