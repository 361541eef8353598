"""Addresses that last: short ones that fit on paper, and stubs where a page has moved.

`data/addresses.txt` is the register of all public addresses. A line is never taken out: a page that moves gets a line
under `moved` in `data/moved.yml`, and a heading that is renamed keeps its old id beside the new one.
"""

from pathlib import Path

from .data import load
from .form import render
from .languages import NAMES, base, language
from .pages import address, chapters, headings, pages
from .policy import policy

REGISTER = Path(__file__).parent / "data/addresses.txt"


def short() -> dict[str, str]:
    """The short address of each chapter, and where it leads: `c7/` to `chapters/c7/`, in each language."""
    every = [base(name) for name in NAMES]
    return {f"{one}{chapter}/": one + address(page) for one in every for chapter, (page, _) in chapters().items()}


def public() -> set[str]:
    """Every address a person may have written down: pages, their headings with an id, and short addresses."""
    every = [base(name) for name in NAMES]
    written = {one + address(page) for one in every for page in pages()}
    anchors = {f"{one}{address(page)}#{name}" for one in every for page in pages() for name in headings(page)}
    return written | anchors | set(stubs_to())


def stubs_to() -> dict[str, str]:
    """Every address that leads on to another."""
    moved: dict[str, str] = load("moved")["moved"]
    return short() | moved


def stubs() -> dict[str, str]:
    """A page for each address that leads on, by its path in the site."""
    return {f"{old}index.html": stub(old, new) for old, new in stubs_to().items()}


def stub(old: str, new: str) -> str:
    """A page that leads from one address to another and keeps what stands after #; a plain link without scripts."""
    root = "../" * old.count("/")
    return render("stub.html", language(new), policy=policy(), root=root, target=root + new)


def registered() -> set[str]:
    """The register: what no release may lose."""
    lines = REGISTER.read_text("utf-8").splitlines()
    return {line for line in lines if not line.startswith("#! ")}
