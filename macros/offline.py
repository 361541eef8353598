"""The whole site without a connection, for a reader who asks: the worker and the list of what it keeps."""

import hashlib
import json
import re
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import quote

from .form import render

WORKER = Path(__file__).with_name("templates") / "offline-worker.js"
SCRIPT, SIZE = "offline.js", "assets/offline-size.js"
NOT_NEEDED = re.compile(
    r"""(^|/)\.        # the host's own files, like .nojekyll
    | ^(CNAME|_headers)$
    | \.(map|gz)$      # for developers, for robots
    """,
    re.VERBOSE,
)


def offline(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """From every file of the built site, give by path the service worker and the module that says its size.

    The worker holds `VERSION`, a hash of all, and `FILES`, each file's address, SHA-256 and bytes: so it can tell
    one version of the site from the next, and a whole file from a broken one.
    """
    chosen = {path: content for path, content in files.items() if is_needed(path)}
    size = f"export const size = {sum(map(len, chosen.values()))};\n".encode()
    listed = [
        (address(path), hashlib.sha256(content).hexdigest(), len(content))
        for path, content in sorted({**chosen, SIZE: size}.items())
    ]
    body = WORKER.read_text("utf-8")
    version = hashlib.sha256((json.dumps(listed) + body).encode()).hexdigest()[:12]
    lines = ",\n".join(json.dumps(one) for one in listed)
    script = f'const VERSION = "{version}";\nconst FILES = [\n{lines},\n];\n\n{body}'
    return {SCRIPT: script.encode(), SIZE: size}


def is_needed(path: str) -> bool:
    """Whether a file of the site is of use without a connection; the worker cannot list itself."""
    return path not in {SCRIPT, SIZE} and not NOT_NEEDED.search(path)


def address(path: str) -> str:
    """A file's address from the site's root: a folder's page is asked for by the folder."""
    return quote(re.sub(r"(^|/)index\.html$", r"\1", path))


def write_offline(site: Path) -> None:
    """Read a built site and add to it what `offline` gives."""
    files = {path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()}
    for path, content in offline(files).items():
        (site / path).write_bytes(content)


def block() -> str:
    """The block on the page of notes: what keeping the site means, and the buttons."""
    return render("offline.html")
