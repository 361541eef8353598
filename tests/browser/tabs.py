"""The reader's own tab, and another window of the same browser."""

from collections.abc import Callable

from tests.browser.engines import Browser
from tests.browser.notes_page import PASS
from tests.browser.worksheet_page import OWNING, get, says, unlock


class Tabs:
    """The reader's own tab, and another window of the same browser."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.mine = browser.driver.current_window_handle
        self.other = ""

    def in_the_other(self, act: Callable[[], None]) -> None:
        if self.other:
            self.browser.driver.switch_to.window(self.other)
        else:
            self.browser.driver.switch_to.new_window("tab")
            self.other = self.browser.driver.current_window_handle
        act()
        self.browser.driver.switch_to.window(self.mine)

    def writes(self, words: str) -> None:
        """Open the worksheet there, add words, see them kept, and wait until this tab can read what was kept."""
        stored: list[str] = []

        def act() -> None:
            self.browser.open(OWNING)
            if self.browser.run("return document.querySelector('form.worksheet').hidden"):
                unlock(self.browser, PASS)
            self.browser.wait("[name=did]")
            self.browser.type("[name=did]", words)
            says(self.browser, "Kept on this device")
            stored.append(get(self.browser, "notes/1/owning"))

        self.in_the_other(act)
        self.browser.wait(lambda: get(self.browser, "notes/1/owning") == stored[-1])
