"""Words of the glossary, linked to their entry where a page first uses them."""

import posixpath
import re
from functools import cache

from .data import load
from .pages import DOCS, address, headings
from .rewriting import AsWritten
from .sections import VOID

GLOSSARY = DOCS / "glossary.md"
MOST = 8  # links on a page
READ = re.compile(r"(chapters/[^/]+|options|patterns)\.md")
RUNNING = {"p", "li"}
PASSED = {"a", "blockquote", "button", "code", "figure", "form", "pre", "svg", "table"}
PASSED |= {f"h{level}" for level in range(1, 7)}
PASSED_CLASSES = {"admonition", "cite", "example", "opening", "reviewed", "sources", "worksheet-link"}
DOING = {"summary", "stop", "try"}  # headings under which each link is something to do, so no other stands beside it


@cache
def homes() -> dict[str, set[str]]:
    """The ids of the glossary's entries, each with the pages (source paths) that explain the word themselves."""
    parts = re.split(r"^## .+ \{#([\w-]+)\}$", GLOSSARY.read_text("utf-8"), flags=re.MULTILINE)
    return {name: set(re.findall(r"\]\(([^)#]+)", text)) for name, text in zip(parts[1::2], parts[2::2], strict=True)}


def terms(page: str) -> dict[str, str]:
    """Every form that is linked on the page at this source path, and the id of its entry."""
    forms: dict[str, list[str]] = load("terms")
    if unknown := set(forms) ^ set(headings(GLOSSARY)):
        raise KeyError(f"macros/data/terms.yml and docs/glossary.md do not have the same words: {sorted(unknown)}")
    return {form: name for name, found in forms.items() if page not in homes()[name] for form in found}


def link_terms(html: str, page: str) -> str:
    """A page's own HTML with a link at the first use of each word; as it was, if the page is no chapter."""
    if not READ.fullmatch(page):
        return html
    return _Linker(terms(page), posixpath.relpath("glossary/", address(DOCS / page)) + "/").rewrite(html)


class _Linker(AsWritten):
    """Writes out what it reads, letter for letter, and links of its own in running text."""

    def __init__(self, forms: dict[str, str], glossary: str) -> None:
        super().__init__()
        self._forms = forms
        self._glossary = glossary
        self._used: set[str] = set()
        self._passed = 0  # how deep we are in what is passed over
        self._running = 0
        self._doing = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.made.append(self.get_starttag_text() or "")
        named = dict(attrs)
        if tag == "h2":
            self._doing = named.get("id") in DOING
        self._running += tag in RUNNING
        if self._passed or tag in PASSED or PASSED_CLASSES.intersection((named.get("class") or "").split()):
            self._passed += tag not in VOID

    def handle_endtag(self, tag: str) -> None:
        self.made.append(f"</{tag}>")
        self._running -= tag in RUNNING
        if self._passed:
            self._passed -= 1

    def handle_data(self, data: str) -> None:
        self.made.append(self._linked(data) if self._running and not self._passed and not self._doing else data)

    def _linked(self, text: str) -> str:
        longest = sorted((re.escape(form) for form in self._forms), key=len, reverse=True)
        words = "|".join(longest).replace(r"\ ", r"\s+")
        return re.sub(rf"(?<![\w-])(?:{words})(?![\w-])", self._link, text, flags=re.IGNORECASE) if words else text

    def _link(self, found: re.Match[str]) -> str:
        name = self._forms[re.sub(r"\s+", " ", found[0].lower())]
        if name in self._used or len(self._used) == MOST:
            return found[0]
        self._used.add(name)
        return f'<a class="term" href="{self._glossary}#{name}">{found[0]}</a>'
