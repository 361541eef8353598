"""HTML written out again letter for letter, for those who change one thing in it."""

from html.parser import HTMLParser


class AsWritten(HTMLParser):
    """Writes out what it reads as it was; who inherits from it says otherwise for what is to change."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.made: list[str] = []

    def rewrite(self, html: str) -> str:
        """A whole page or part of one, as it is now; once for each object."""
        self.feed(html)
        self.close()
        return "".join(self.made)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag that opens."""
        self.made.append(self.get_starttag_text() or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """A tag that opens and closes."""
        self.made.append(self.get_starttag_text() or "")

    def handle_endtag(self, tag: str) -> None:
        """A tag that closes."""
        self.made.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        """Text."""
        self.made.append(data)

    def handle_entityref(self, name: str) -> None:
        """A character by its name."""
        self.made.append(f"&{name};")

    def handle_charref(self, name: str) -> None:
        """A character by its number."""
        self.made.append(f"&#{name};")

    def handle_comment(self, data: str) -> None:
        """A comment."""
        self.made.append(f"<!--{data}-->")
