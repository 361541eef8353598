"""What a reader kept and erased, in plain sets and dictionaries: what the site is held to."""

from dataclasses import dataclass, field

SLUGS = ("owning", "moments")


@dataclass
class File:
    """A saved file: its text, the words in it, and what opens it ("" for nothing)."""

    text: str
    words: dict[str, set[str]]
    passphrase: str = ""


@dataclass
class Model:
    kept: dict[str, set[str]] = field(default_factory=lambda: {slug: set() for slug in SLUGS})
    gone: set[str] = field(default_factory=set)  # erased, or never kept: nowhere in storage
    aside: list[tuple[str, str]] = field(default_factory=list)  # (slug, text), byte for byte
    home: str | None = None
    passphrase: str = ""
    file: File | None = None

    def words(self) -> set[str]:
        return set().union(*self.kept.values())

    def keep(self, slug: str, *words: str) -> None:
        self.kept[slug] |= set(words)
        self.gone -= set(words)

    def erase(self, slug: str) -> None:
        self.gone |= self.kept[slug]
        self.kept[slug] = set()
        self.aside = [(of, text) for of, text in self.aside if of != slug]
        self.settle()

    def erase_all(self) -> None:
        for slug in SLUGS:
            self.erase(slug)
        self.aside = []
        self.home = None

    def settle(self) -> None:
        """With nothing left, the choice of this device goes, too; a passphrase stays."""
        if self.home == "device" and not self.words() and not self.aside:
            self.home = None

    def copy_of_words(self) -> dict[str, set[str]]:
        return {slug: set(words) for slug, words in self.kept.items()}

    def load(self, words: dict[str, set[str]], how: str) -> None:
        for slug, found in words.items():
            if not found or how == "leave":
                continue
            before = self.kept[slug] if how == "replace" else set()
            self.kept[slug] = found | (set() if how == "replace" else self.kept[slug])
            self.gone = (self.gone | before) - found

    def undo(self, before: dict[str, set[str]]) -> None:
        after = self.words()
        self.kept = {slug: set(words) for slug, words in before.items()}
        self.gone = (self.gone | after) - self.words()

    def problems(self, raw: dict[str, str], opened: dict[str, str]) -> list[str]:
        """What is wrong with what storage holds: `raw` as it is, `opened` with the passphrase."""
        everything = "\n".join([*raw.values(), *opened.values()])
        found = [f"erased, but there: {word}" for word in sorted(self.gone) if word in everything]
        for slug, words in self.kept.items():
            text = opened.get(f"notes/1/{slug}", "")
            found += [f"lost from {slug}: {word}" for word in sorted(words) if word not in text]
        if self.home == "passphrase":
            plain = "\n".join(raw.values())
            words_aside = [text for _, text in self.aside]
            found += [f"not sealed: {word}" for word in [*sorted(self.words()), *words_aside] if word in plain]
        # Two tabs may set the same text aside, each under its own time.
        there = {(key.split("/")[2], text) for key, text in opened.items() if key.startswith("notes/aside/")}
        if there != set(self.aside):
            found.append(f"set aside: {sorted(there)}, not {sorted(self.aside)}")
        found += [f"left behind: {key}" for key in raw if key.startswith("notes/next/")]
        return found
