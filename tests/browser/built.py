"""The built site as it lies on disk: every page with its ids, its names and all that it leads to or loads."""

import re
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from bs4 import BeautifulSoup
from bs4.element import Tag

HOME = "https://site.invalid/"  # stands for the site's own address
LEADS = {"href": ("a", "area", "link"), "src": ("img", "script", "source", "iframe", "embed"), "data": ("object",)}
TOLD = {"canonical"}  # of a <link>: addresses for others, under the name the site will have


class BuiltPage:
    """One page, by its address from the root of the site."""

    def __init__(self, address: str, text: str) -> None:
        self.address = address
        self.soup = BeautifulSoup(text, "html.parser")

    @cached_property
    def ids(self) -> list[str]:
        """Every id, in the order of the page; what stands in a <template> is not on the page."""
        return [str(tag["id"]) for tag in self.soup.find_all(id=True) if not tag.find_parent("template")]

    @cached_property
    def targets(self) -> set[str]:
        """What an address may name after its #."""
        return {*self.ids, *(str(tag["name"]) for tag in self.soup.find_all("a", attrs={"name": True}))}

    @cached_property
    def links(self) -> set[str]:
        """Every address that this page leads to or loads, as it is written."""
        return {
            str(tag[name])
            for name, tags in LEADS.items()
            for tag in self.soup.find_all(list(tags), attrs={name: True})
            if not TOLD & set(tag.get("rel") or ())
        }

    @property
    def base(self) -> str:
        """Where its links begin; those of the page for a wrong address begin at the root of the real site."""
        return HOME + self.address

    def local(self, link: str, root: str) -> tuple[str, str] | None:
        """The path from the site's root and the name after # of a link that stays in the site; else None."""
        whole = urlsplit(urljoin(self.base, link))
        if f"{whole.scheme}://{whole.netloc}/" != HOME:
            return None
        return unquote(whole.path.removeprefix(root)), unquote(whole.fragment)

    def one(self, css: str) -> Tag:
        """The only element that fits."""
        found = self.soup.select(css)
        assert len(found) == 1, f"{self.address or 'home'} has {len(found)} of {css}"
        return found[0]


def read(built: Path) -> dict[str, BuiltPage]:
    """Every page of a built site by its address."""
    found = {}
    for file in sorted(built.rglob("*.html")):
        address = re.sub(r"(^|/)index\.html$", r"\1", file.relative_to(built).as_posix())
        found[address] = BuiltPage(address, file.read_text("utf-8"))
    return found


def root(pages: dict[str, BuiltPage]) -> str:
    """The path under which the site will be served: "/", or "/let-go-to-grow/"."""
    return urlsplit(str(pages[""].one("link[rel=canonical]")["href"])).path
