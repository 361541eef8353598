"""What a page may load and run: one Content-Security-Policy, the same on every page.

GitHub Pages sends no headers of ours, so the policy is a <meta>. The worker is started from a blob: URL and
inherits it. `'wasm-unsafe-eval'` lets WebAssembly compile; nothing allows eval or another origin.
"""

import base64
import hashlib
from html.parser import HTMLParser

INLINE = (
    "sha256-PigohbaFrmFA73/yqa0xzwPyuU8SxbiT1AlE1Hevik0=",  # scope of what Material remembers
    "sha256-DrEMJJ29sL7vIloQzly+VUGMxKcBTMII+OfW7Y8AkG4=",  # light or dark, before the page shows
    "sha256-/8wPdzX9q0NNJXyA5lzsLojXFpkeaXVxhbfkUOQaWy8=",  # the same for the switch
)
"""The inline scripts of Material 9.8.1 that run on our pages, by hash. A test fails when a page has another:
look at what the theme changed, then write the new hash here."""


def policy() -> str:
    """The policy as the content of a meta element."""
    scripts = " ".join(["'self'", "'wasm-unsafe-eval'", *(f"'{one}'" for one in INLINE)])
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src {scripts}",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "worker-src 'self' blob:",
            "manifest-src 'self'",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def inline_scripts(page: str) -> list[str]:
    """The hashes of the scripts that a page carries inline and a browser would run."""
    finder = _Scripts()
    finder.feed(page)
    return [f"sha256-{base64.b64encode(hashlib.sha256(s.encode()).digest()).decode()}" for s in finder.found]


class _Scripts(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.found: list[str] = []
        self._inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        runs = named.get("type") in {None, "", "module", "text/javascript"} and "src" not in named
        self._inside = tag == "script" and runs
        if self._inside:
            self.found.append("")

    def handle_data(self, data: str) -> None:
        if self._inside:
            self.found[-1] += data

    def handle_endtag(self, tag: str) -> None:
        self._inside = False
