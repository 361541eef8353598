import hashlib
import json
import re
from pathlib import Path

import pytest

from macros.offline import SCRIPT, SIZE, address, is_needed, offline, write_offline

SITE = {
    "index.html": b"home",
    "404.html": b"none",
    "chapters/c5/index.html": b"calm",
    "assets/site.js": b"code",
    "sitemap.xml": b"list",
    "assets/site.js.map": b"map",
}


def read(files: dict[str, bytes]) -> tuple[str, list[tuple[str, str, int]]]:
    script = offline(files)[SCRIPT].decode()
    version = re.match(r'const VERSION = "(\w{12})";\nconst FILES = (\[.*?\n\]);\n', script, re.DOTALL)
    assert version
    return version[1], [tuple(one) for one in json.loads(version[2].replace(",\n]", "\n]"))]


def test_every_needed_file_is_listed_by_its_address_with_its_hash() -> None:
    listed = {name: (hashed, size) for name, hashed, size in read(SITE)[1]}
    assert set(listed) == {"", "404.html", "chapters/c5/", "assets/site.js", "sitemap.xml", SIZE}
    assert listed["chapters/c5/"] == (hashlib.sha256(b"calm").hexdigest(), 4)


@pytest.mark.parametrize("path", [SCRIPT, SIZE, "sitemap.xml.gz", "a/b.min.js.map", ".nojekyll", "CNAME", "_headers"])
def test_what_is_of_no_use_offline_is_left_out(path: str) -> None:
    assert not is_needed(path)
    assert offline({**SITE, path: b"other"}) == offline(SITE)


@pytest.mark.parametrize("path", sorted(SITE.keys() - {"assets/site.js.map"}))
def test_any_changed_file_is_another_version(path: str) -> None:
    assert read({**SITE, path: b"newer"})[0] != read(SITE)[0]
    assert read(dict(reversed(SITE.items()))) == read(SITE)


def test_a_changed_worker_is_another_version(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    before = read(SITE)[0]
    (tmp_path / "worker.js").write_text("// other")
    monkeypatch.setattr("macros.offline.WORKER", tmp_path / "worker.js")
    assert read(SITE)[0] != before


def test_addresses_are_as_a_browser_asks() -> None:
    assert address("index.html") == ""
    assert address("a/index.html") == "a/"
    assert address("a/my index.html") == "a/my%20index.html"
    assert address("a/b.pdf") == "a/b.pdf"


def test_a_built_site_gets_both_files_and_the_same_ones_again(tmp_path: Path) -> None:
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_bytes(b"home")
    write_offline(tmp_path)
    first = (tmp_path / SCRIPT).read_bytes()
    assert (tmp_path / SIZE).read_text() == "export const size = 4;\n"
    write_offline(tmp_path)
    assert (tmp_path / SCRIPT).read_bytes() == first
