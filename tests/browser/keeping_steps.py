"""One reader with two tabs: each step does something on the real pages, and says in the model what it did."""

import itertools
import random
from collections.abc import Callable
from pathlib import Path

from tests.browser import storage
from tests.browser.engines import FILL, Browser
from tests.browser.keeping_model import SLUGS, File, Model
from tests.browser.notes_page import CAUGHT

FIELD = {"owning": "[name=did]", "moments": "[name=what]"}
PRESS = "document.querySelector(arguments[0]).click()"
# While `window.__full` is true every put fails; `window.__nth` makes one fail, after so many that do not.
FULL = """
const set = Storage.prototype.setItem;
Storage.prototype.setItem = function (key, value) {
  if (window.__full || window.__nth-- === 0) throw new DOMException("", "QuotaExceededError");
  set.call(this, key, value);
};
"""


class Reader:
    def __init__(self, browser: Browser, model: Model, seed: int, folder: Path) -> None:
        self.browser, self.model, self.random, self.folder = browser, model, random.Random(seed), folder
        self.numbers = itertools.count(1)
        first = browser.driver.current_window_handle
        browser.driver.switch_to.new_window("tab")
        self.tabs = [first, browser.driver.current_window_handle]
        self.at = {tab: "" for tab in self.tabs}
        self.stale: set[tuple[str, str]] = set()  # (tab, slug): the tab still holds words that were erased
        self.tab = self.tabs[1]

    # Small moves.

    def word(self) -> str:
        return f"{self.random.choice(('w', 'é', '字'))}{next(self.numbers):04}."

    def press(self, css: str) -> None:
        self.browser.run(PRESS, css)

    def fill(self, css: str, text: str) -> None:
        self.browser.run(FILL, self.browser.find(css), text)

    def other_tab(self) -> None:
        self.tab = self.tabs[1 - self.tabs.index(self.tab)]
        self.browser.driver.switch_to.window(self.tab)

    def open(self, path: str, anew: bool = False) -> None:
        """Be on a page, with the notes unlocked."""
        if self.at[self.tab] != path or anew:
            self.browser.open(path)
            self.at[self.tab] = path
            self.stale = {(tab, slug) for tab, slug in self.stale if tab != self.tab}
            self.browser.run(FULL + CAUGHT)
        if path == "notes/":
            self.browser.wait(lambda: self.said("[data-full]"))
        if self.model.home == "passphrase":
            self.unlock()

    def unlock(self) -> None:
        box = "#notes-unlock" if self.at[self.tab] == "notes/" else "[data-passphrase]"
        form = "[data-submit=unlock]"
        self.browser.wait(lambda: self.is_open() or self.browser.find(form).is_displayed())
        if self.browser.find(form).is_displayed():
            self.fill(box, self.model.passphrase)
            self.press(f"{form} [type=submit]")
            self.browser.wait(self.is_open, 20)

    def is_open(self) -> bool:
        shown = "[data-panel=sealed]" if self.at[self.tab] == "notes/" else "form.worksheet"
        return self.browser.find(shown).is_displayed()

    def said(self, css: str) -> str:
        return str(self.browser.run("return document.querySelector(arguments[0]).textContent", css))

    def hear(self, part: str, words: str) -> None:
        self.browser.wait(lambda: words in self.said(f"[data-notes={part}] [data-said]"), 20)

    def yes(self) -> None:
        self.press(".notes__ask [data-action=yes]")

    def forgotten(self, *slugs: str) -> None:
        """Words were erased here: the other tab may still show them."""
        other = self.tabs[1 - self.tabs.index(self.tab)]
        self.stale |= {(other, slug) for slug in slugs}

    # Writing.

    def type(self, slug: str) -> str:
        """Write a new word on a worksheet, and do not wait."""
        self.open(f"worksheets/{slug}/", anew=self.model.home is None)
        if self.model.home is None:
            self.browser.wait("[data-keep=device]")
            self.press("[data-keep=device]")
            self.browser.wait(lambda: not self.browser.find("[data-keep-choice]").is_displayed())
            self.model.home = "device"
        word = self.word()
        if slug == "moments" and self.random.random() < 0.5:
            self.press("[data-action=new]")
        before = self.browser.find(FIELD[slug]).get_property("value")
        self.fill(FIELD[slug], f"{before} {word}".strip())
        return word

    def settled(self) -> str:
        """Wait until the words are kept, or it is said why not; gives what is said."""
        status = "return document.querySelector('[data-status]').textContent"
        return str(
            self.browser.wait(
                lambda: (said := self.browser.run(status)).startswith(("Kept", "Not kept")) and said, 20
            )
        )

    def resolve(self, slug: str, word: str) -> None:
        """Another tab was first: keep both, unless this tab holds words that were erased there."""
        if (self.tab, slug) in self.stale or self.random.random() < 0.2:
            self.press("[data-action=take-theirs]")
            self.browser.wait(lambda: not self.browser.find("[data-conflict]").is_displayed())
            self.stale.discard((self.tab, slug))
            self.model.gone.add(word)
        else:
            self.press("[data-action=keep-both]")
            self.browser.wait(lambda: not self.browser.find("[data-conflict]").is_displayed())
            self.browser.wait(lambda: self.settled().startswith("Kept"))
            self.model.keep(slug, word)

    def write(self) -> None:
        here = [slug for slug in SLUGS if slug in self.at[self.tab]]
        slug = self.random.choice([*SLUGS, *here, *here])
        word = self.type(slug)
        if self.settled().startswith("Kept"):
            self.model.keep(slug, word)
        else:
            self.resolve(slug, word)

    def write_and_reload(self) -> None:
        """Plain words are in the store before the page is gone; sealing takes longer, so that waits."""
        slug = self.random.choice(SLUGS)
        self.open(f"worksheets/{slug}/", anew=True)
        word = self.type(slug)
        if self.model.home == "passphrase":
            self.settled()
        self.open(self.at[self.tab], anew=True)
        self.model.keep(slug, word)

    def write_when_full(self) -> None:
        slug = self.random.choice(SLUGS)
        self.open(f"worksheets/{slug}/", anew=True)
        if self.model.home is None:
            return
        self.browser.run("window.__full = true")
        word = self.type(slug)
        assert "no room left" in self.settled()
        assert word in str(self.browser.find(FIELD[slug]).get_property("value"))
        assert word not in "\n".join(storage.raw(self.browser).values())
        self.browser.run("window.__full = false")
        self.write_more(slug, word)

    def write_more(self, slug: str, word: str) -> None:
        more = self.word()
        self.fill(FIELD[slug], f"{self.browser.find(FIELD[slug]).get_property('value')} {more}")
        # The sentence of the failure stays until the words are kept.
        self.browser.wait(lambda: self.settled().startswith("Kept"), 20)
        self.model.keep(slug, word, more)

    def reload(self) -> None:
        self.open(self.at[self.tab] or "notes/", anew=True)

    def second_tab(self) -> None:
        self.other_tab()
        self.write()

    def corrupt(self) -> None:
        """A value that cannot be read stands where there were no notes."""
        slug = next((slug for slug in SLUGS if not self.model.kept[slug]), "old_sheet")
        text = f'{{"entries": [{self.word()} {self.random.choice(("", "🙂", chr(0)))}'
        self.open("notes/")
        self.browser.run("localStorage.setItem(arguments[0], arguments[1])", f"notes/1/{slug}", text)
        self.model.home = self.model.home or "device"
        self.model.aside.append((slug, text))
        self.open("notes/", anew=True)
        self.browser.wait("[data-aside]")

    def erase_aside(self) -> None:
        self.open("notes/", anew=True)
        if not self.model.aside:
            return
        while keys := [key for key in storage.raw(self.browser) if key.startswith("notes/aside/")]:
            self.press("[data-action=erase-aside]")
            self.yes()
            self.browser.wait(lambda: keys[0] not in storage.raw(self.browser))
            self.browser.wait(lambda: len(self.browser.all("[data-action=erase-aside]")) < len(keys))
        self.model.gone |= {text for _, text in self.model.aside}
        self.model.aside = []
        self.model.settle()

    def erase_here(self) -> None:
        slug = self.random.choice(SLUGS)
        self.open(f"worksheets/{slug}/", anew=True)
        self.press("[data-action=erase]")
        self.press("[data-action=erase-now]")
        self.browser.wait(lambda: self.said("[data-status]").startswith("Erased, and checked"))
        self.model.erase(slug)
        self.forgotten(slug)

    def erase_one(self) -> None:
        self.open("notes/", anew=True)
        slug = self.random.choice(SLUGS)
        if not self.model.kept[slug]:
            return
        self.press(f"[data-action=erase-one][data-slug={slug}]")
        self.yes()
        self.hear("list", "Erased, and checked")
        self.model.erase(slug)
        self.forgotten(slug)

    def erase_all(self) -> None:
        self.open("notes/")
        self.press("[data-action=erase-all]")
        self.yes()
        self.hear("erase", "Erased, and checked")
        self.model.erase_all()
        self.forgotten(*SLUGS)


Step = Callable[[Reader], None]
WRITING: dict[Step, int] = {
    Reader.write: 8,
    Reader.second_tab: 8,
    Reader.reload: 2,
    Reader.write_and_reload: 4,
    Reader.write_when_full: 3,
    Reader.corrupt: 1,
    Reader.erase_aside: 1,
    Reader.erase_here: 1,
    Reader.erase_one: 1,
    Reader.erase_all: 1,
}
__all__ = ["WRITING", "File", "Reader", "Step"]
