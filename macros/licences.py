"""The licences of all that the site serves, served with it."""

import importlib.metadata
from pathlib import Path

ROOT = Path(__file__).parent.parent


def licences() -> dict[str, bytes]:
    """Give each licence text by its path in the site.

    Pyodide is MPL 2.0 and its npm package has no copy of that text; pyodide-build has the same one.
    """
    return {
        "licences/our-code.txt": (ROOT / "LICENSE").read_bytes(),
        "licences/our-text.txt": (ROOT / "LICENSE-CONTENT").read_bytes(),
        "licences/python.txt": (ROOT / "macros/data/licences/python.txt").read_bytes(),
        "licences/pyodide.txt": _of_package("pyodide-build"),
        "licences/segno.txt": _of_package("segno"),
        "licences/material.txt": _of_package("mkdocs-material"),
        "licences/minisearch.txt": (ROOT / "node_modules/minisearch/LICENSE.txt").read_bytes(),
        "licences/literata.txt": (ROOT / "node_modules/@fontsource/literata/LICENSE").read_bytes(),
        "licences/atkinson-hyperlegible.txt": (
            ROOT / "node_modules/@fontsource/atkinson-hyperlegible/LICENSE"
        ).read_bytes(),
    }


def _of_package(name: str) -> bytes:
    files = importlib.metadata.files(name) or []
    found = next(file for file in files if file.match("*.dist-info/licenses/LICENSE*"))
    return found.read_binary()
