"""The same few verbs for Chromium, Firefox and WebKit, driven by Selenium."""

import base64
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from typing import Any
from urllib.parse import urljoin

from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
from selenium.webdriver import Chrome
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from tests.browser.drivers import START
from tests.browser.server import BLANK, WATCH, WATCHER, Site

FILL = """
const [field, text] = arguments;
field.focus();
field.value = text;
field.dispatchEvent(new Event("input", { bubbles: true }));
field.dispatchEvent(new Event("change", { bubbles: true }));
"""
INNER = "return [innerWidth, innerHeight]"
STANDS = "return arguments[0].getClientRects().length ? arguments[0] : null"
SEEN = "return window.__seen?.errors ?? []"
# Says only that the theme's observers go on in the next frame; WebKit tells it to pages when it is slow.
HARMLESS = "ResizeObserver loop completed"
FORGET = """
const done = arguments[0];
localStorage.clear();
sessionStorage.clear();
const workers = navigator.serviceWorker?.getRegistrations() ?? [];
Promise.all([
  self.caches?.keys().then((keys) => Promise.all(keys.map((key) => caches.delete(key)))),
  Promise.resolve(workers).then((all) => Promise.all(all.map((one) => one.unregister()))),
]).then(() => done());
"""


class Browser:
    """One engine with a new, empty profile; `driver` is Selenium's own, for what has no verb here."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.site: Site
        self.around = (0, 0)  # pixels of the window beside and above the page
        with ExitStack() as stack:
            self.driver = START[name](stack)
            stack.callback(self.driver.quit)
            self.size()
            self.close = stack.pop_all().close

    def reset(self, site: Site) -> None:
        """Forget everything this site has stored, and show nothing."""
        first, *others = self.driver.window_handles
        for handle in others:
            self.driver.switch_to.window(handle)
            self.driver.close()
        self.driver.switch_to.window(first)
        self.site = site
        self.size()
        self.driver.get(site.url(BLANK))
        self.run_async(FORGET)
        self.driver.get("about:blank")
        self._log()

    def size(self, width: int = 1280, height: int = 900) -> None:
        """Make the page itself this big, whatever surrounds it; a page hears of it a moment after the window."""
        for _ in range(5):
            self.driver.set_window_size(width + self.around[0], height + self.around[1])
            with suppress(TimeoutError):
                self.wait(lambda: self.run(INNER) == [width, height], seconds=2)
                return
            inner = self.run(INNER)  # what surrounds it is another size than the last time, or this is the first
            grown = (self.around[0] + width - inner[0], self.around[1] + height - inner[1])
            self.around = (max(grown[0], 0), max(grown[1], 0))  # less than nothing: it has not heard yet
        raise TimeoutError(f"{self.name} does not make a page of {width} by {height} pixels.")

    def phone(self) -> None:
        self.size(360, 740)

    def open(self, path: str = "") -> None:
        self.driver.get(urljoin(self.site.url(), path))
        self._loaded()

    def reload(self) -> None:
        self.driver.refresh()
        self._loaded()

    def find(self, css: str) -> WebElement:
        """The first of these once there is one, seen or not: what stands around a form is drawn in later tasks."""
        found: list[WebElement] = self.wait(lambda: self.all(css), seconds=5, what=css)
        return found[0]

    def all(self, css: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, css)

    def text(self, css: str) -> str:
        return self.find(css).text

    def click(self, css: str) -> None:
        """Press the first of these once it stands on the page, even if drawn only under a pointer."""
        element = self.wait(lambda: self.run(STANDS, self.find(css)), seconds=5, what=f"{css} to stand on the page")
        self.run("arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })", element)
        element.click()

    def type(self, css: str, text: str) -> None:
        """Add to a field key by key; a date or time, more than one line, or an emoji goes in at once."""
        field = self.find(css)
        # Drivers type dates by locale; WebKit's loses line breaks and emoji.
        if field.get_property("type") in ("date", "time") or "\n" in text or max(text, default="") > "\uffff":
            self.run(FILL, field, text)
        else:
            field.send_keys(text)

    def run(self, js: str, *args: object) -> Any:
        return self.driver.execute_script(js, *args)

    def run_async(self, js: str, *args: object) -> Any:
        return self.driver.execute_async_script(js, *args)

    def wait(self, until: str | Callable[[], object], seconds: float = 20, what: str = "") -> Any:
        """Ask until it is true, or until the element can be seen; hand back what was found."""
        end = time.monotonic() + seconds
        while True:
            try:
                found = until() if callable(until) else next(e for e in self.all(until) if e.is_displayed())
            except (NoSuchElementException, StaleElementReferenceException, StopIteration):
                found = None
            if found:
                return found
            if time.monotonic() > end:
                raise TimeoutError(f"{self.name} waited {seconds} s for {what or until}")
            time.sleep(0.05)

    def print_pdf(self) -> bytes:
        if self.name == "webkit":
            raise NotImplementedError("WebKitWebDriver cannot print")
        return base64.b64decode(self.driver.print_page())

    def requests(self) -> list[str]:
        """What the page asked for, by address; not what its workers did, and not what was refused."""
        seen = "performance.getEntriesByType('navigation'), performance.getEntriesByType('resource')"
        urls: list[str] = self.run(f"return [{seen}].flat().map((entry) => entry.name)")
        return [url for url in dict.fromkeys(urls) if not url.endswith(WATCH)]

    def violations(self) -> list[str]:
        """Breaches of the policy: `directive address`."""
        return list(self.run("return window.__seen?.violations ?? []"))

    def errors(self) -> list[str]:
        """Uncaught errors and the console's; in Chromium those of workers and of the network, too."""
        return [*(one for one in self.run(SEEN) if not one.startswith(HARMLESS)), *self._log()]

    def _loaded(self) -> None:
        # WebKit's driver may come back before the first page's modules have run.
        self.wait(lambda: self.run("return document.readyState === 'complete'"))
        self.run(WATCHER)
        # A click before a worksheet's script has come would be lost; a test may withhold that script.
        with suppress(TimeoutError):
            self.wait(lambda: not self.all(".worksheet-block:not([data-ready])"), seconds=2)

    def _log(self) -> list[str]:
        if not isinstance(self.driver, Chrome):
            return []
        entries: list[dict[str, str]] = self.driver.get_log("browser")  # type: ignore[no-untyped-call]
        return [entry["message"] for entry in entries]
