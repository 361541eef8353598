"""The scripts that a page will want, so that the browser fetches them side by side and not one after another."""

import re
from functools import cache
from pathlib import Path

ASSETS = Path(__file__).parent.parent / "docs" / "assets"
ENTRY = {"worksheets/": "desk.js", "notes.md": "mynotes.js"}
EARLY = "discreet.js"  # has a script of its own; Firefox calls a second wish for what is on its way an error
_IMPORT = re.compile(r'^(?:import|export)\b[^"\n]*"\./([\w.-]+)"', re.MULTILINE)


@cache
def modules(entry: str) -> tuple[str, ...]:
    """A module of docs/assets and all it imports, and they import, before it runs."""
    found, waiting = [], [entry]
    while waiting:
        name = waiting.pop(0)
        if name not in found:
            found.append(name)
            path = ASSETS / name  # what the build writes (gated.js) imports nothing
            waiting += _IMPORT.findall(path.read_text("utf-8")) if path.exists() else []
    return tuple(found)


def preloads(source: str) -> list[str]:
    """The modules for the page with this source path, the entry of every page first."""
    own = next((entry for start, entry in ENTRY.items() if source.startswith(start)), None)
    wanted = dict.fromkeys([*modules("site.js"), *(modules(own) if own else ())])
    return [one for one in wanted if one != EARLY]
