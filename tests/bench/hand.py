"""A reader's hand on a page that is being traced.

Playwright's own waiting and clicking run scripts of theirs in the page, in the same tasks as ours. Here the page is
asked by the engine itself, in one short question, and touched by keys and a mouse.
"""

import json
from typing import Any

from playwright.sync_api import CDPSession, Page

PAUSE = 50  # ms between two questions
PLACE = """(() => {
  const found = document.querySelector(%s);
  found.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = found.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
})()"""


class Hand:
    """One page, and the session that asks it."""

    def __init__(self, page: Page, session: CDPSession) -> None:
        self.page, self.session = page, session

    def ask(self, script: str) -> Any:
        answer = self.session.send("Runtime.evaluate", {"expression": script, "returnByValue": True})
        return answer["result"].get("value")

    def wait(self, css: str, seconds: float = 120) -> None:
        """Until the page has such an element."""
        for _ in range(int(seconds * 1000 / PAUSE)):
            if self.ask(f"!!document.querySelector({json.dumps(css)})"):
                return
            self.page.wait_for_timeout(PAUSE)
        raise TimeoutError(f"{css} did not come in {seconds} s")

    def click(self, css: str) -> None:
        self.wait(css)
        x, y = self.ask(PLACE % json.dumps(css))
        self.page.mouse.click(x, y)

    def write(self, css: str, words: str) -> None:
        """Key by key, as a quick writer does."""
        self.click(css)
        self.page.keyboard.type(words, delay=30)
