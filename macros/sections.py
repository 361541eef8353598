"""A page's prose as parts: one for each heading that has an address."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

LEFT_OUT = {"worksheet-block", "example", "opening", "sources", "cite", "headerlink", "reviewed", "offline", "notes"}
LEFT_OUT |= {"helplines__jump", "look"}
VOID = {"area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
HEADINGS = {"h1", "h2", "h3", "h4"}
APART = {"p", "li", "td", "th", "dt", "dd", "br", "h5", "h6", "div", "section"}


@dataclass
class Section:
    """A heading and what stands below it, up to the next one that has an address."""

    id: str
    heading: str = ""
    parts: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The words in one line."""
        return squeeze("".join(self.parts))


def sections(html: str) -> list[Section]:
    """The parts of a page's own HTML; forms, reports, sources and what is marked data-search-exclude are left out."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return [one for one in reader.found if one.heading or one.text]


def squeeze(text: str) -> str:
    """Text with single spaces."""
    return re.sub(r"\s+", " ", text).strip()


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found = [Section("")]
        self._skipped = 0  # how deep we are in what is left out
        self._in_heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        if self._skipped or _is_left_out(tag, named):
            self._skipped += tag not in VOID
        elif tag == "h1" or (tag in HEADINGS and named.get("id")):
            self._in_heading = True
            self.found.append(Section("" if tag == "h1" else named["id"] or ""))
        elif tag in APART or tag in HEADINGS:
            self._add(" ")

    def handle_endtag(self, tag: str) -> None:
        if self._skipped:
            self._skipped -= tag not in VOID
        elif tag in HEADINGS:
            self._in_heading = False

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in VOID:
            self.handle_starttag(tag, attrs)

    def handle_data(self, data: str) -> None:
        if not self._skipped:
            self._add(data)

    def _add(self, data: str) -> None:
        if self._in_heading:
            self.found[-1].heading = squeeze(self.found[-1].heading + data)
        else:
            self.found[-1].parts.append(data)


def _is_left_out(tag: str, named: dict[str, str | None]) -> bool:
    classes = set((named.get("class") or "").split())
    unseen = tag in {"svg", "script", "style", "template"} or not {"hidden", "data-search-exclude"}.isdisjoint(named)
    return unseen or bool(classes & LEFT_OUT)
