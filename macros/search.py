"""The site's own search: what it finds, as an index that the page loads when a reader first asks."""

import json
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from .data import load
from .pages import DOCS, front
from .pages import pages as written
from .sections import sections, squeeze

ROOT = Path(__file__).parent.parent
MINISEARCH = ROOT / "node_modules/minisearch"


def documents(url: str, html: str, meta: dict[str, Any]) -> list[dict[str, str]]:
    """A page as one document for each part: its address, the page's name, the heading, the words."""
    if (meta.get("search") or {}).get("exclude"):
        return []
    found = sections(html)
    page = next((one.heading for one in found if not one.id and one.heading), meta.get("title", ""))
    made = [
        {
            "address": url + (f"#{one.id}" if one.id else ""),
            "page": page,
            "heading": one.heading,
            "text": squeeze(f"{meta.get('purpose', '')} {one.text}") if not one.id else one.text,
        }
        for one in found
        if one.heading
    ]
    return [one for one in made if one["text"] or "#" not in one["address"]]


def files(pages: Iterable[tuple[str, str, dict[str, Any]]]) -> dict[str, str]:
    """What the search is made of, by path in the site, from each page's address, own HTML and front matter."""
    found = [document for page in pages for document in documents(*page)]
    return {"assets/search-index.json": index(found), "assets/minisearch.js": library()}


def index(found: list[dict[str, str]]) -> str:
    """The documents as MiniSearch writes them, with the words people use, as JSON."""
    node = shutil.which("node")
    if node is None:
        raise RuntimeError("Node.js was not found. Install Node 20 or newer, then run make again.")
    asked = json.dumps({"sections": found, **load("synonyms")})
    command = [node, str(Path(__file__).with_name("search.mjs"))]
    run = subprocess.run(command, input=asked, capture_output=True, text=True, encoding="utf-8", check=False)
    if run.returncode:
        raise RuntimeError(f"The search index was not made:\n{run.stderr[-2000:].strip()}")
    return run.stdout


def library() -> str:
    """MiniSearch as npm ships it, without its comments: half the bytes."""
    source = (MINISEARCH / "dist/es/index.js").read_text("utf-8")
    source = re.sub(r"^[ \t]*/\*.*?\*/\n|^[ \t]*//[^\n]*\n?", "", source, flags=re.DOTALL | re.MULTILINE)
    return "// MiniSearch, by Luca Ongaro. Licence: licences/minisearch.txt\n" + source


def contents() -> str:
    """Links to every page, as Markdown for a page in the root of docs/: for a reader without scripts."""
    kinds = {
        "Chapters": "chapters",
        "Short versions": "short",
        "Worksheets": "worksheets",
        "For therapists": "therapists",
        "More pages": "",
    }
    found = []
    for kind, folder in kinds.items():
        pages = sorted((page for page in written() if page.parent == DOCS / folder), key=_order)
        links = [f"- [{front(page)['title']}]({page.relative_to(DOCS).as_posix()})" for page in pages]
        found.append(f"**{kind}**\n\n" + "\n".join(links))
    return "\n\n".join(found)


def _order(page: Path) -> tuple[int, str]:
    number = re.search(r"\d+$", page.stem)
    return (int(number[0]) if number else 0), str(front(page)["title"])


def is_themes(path: str) -> bool:
    """Whether a file belongs to the theme's own search, which this one takes the place of."""
    return bool(re.search(r"^assets/javascripts/(lunr/|workers/search)", path))
