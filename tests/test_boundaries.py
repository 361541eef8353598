"""Layout is by lifetime: what may import what, and how long a file may grow."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = [
    path
    for folder in ("worksheets", "macros", "tests", "docs/assets", ".github")
    for path in (ROOT / folder).rglob("*")
    if path.suffix in {".py", ".js", ".mjs", ".css", ".yml", ".html"} and "data" not in path.parts
]


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name.split(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            yield node.module.split(".")[0]


@pytest.mark.parametrize("path", sorted((ROOT / "worksheets").glob("*.py")), ids=lambda path: path.name)
def test_worksheets_import_only_the_standard_library(path: Path) -> None:
    assert set(imports(path)) <= set(sys.stdlib_module_names)


@pytest.mark.parametrize("path", sorted((ROOT / "macros").glob("*.py")), ids=lambda path: path.name)
def test_macros_import_no_tests_and_only_hooks_know_mkdocs(path: Path) -> None:
    assert "tests" not in set(imports(path))
    assert "mkdocs" not in set(imports(path)) or path.name == "hooks.py"


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_file_is_over_300_lines(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= 300


@pytest.mark.parametrize("path", sorted((ROOT / "docs/assets").glob("*.js")), ids=lambda path: path.name)
def test_page_scripts_put_out_text_and_never_markup(path: Path) -> None:
    # One script tells Material how a link is written; nothing is put in by it.
    script = path.read_text("utf-8").replace('"outerHTML", { get: () => full.outerHTML }', "")
    for word in ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "http://", "https://"):
        assert word not in script.replace("http://www.w3.org/2000/svg", "")
