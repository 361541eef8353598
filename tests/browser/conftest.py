"""A built site, a browser of each engine, and a Chromium page on which nothing may go wrong."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser as Chromium
from playwright.sync_api import BrowserContext, Page, Route, TimeoutError, sync_playwright

from tests import browsers
from tests.browser.drivers import CHROMIUM_FLAGS, NEEDS, engines
from tests.browser.engines import Browser
from tests.browser.server import Site

ROOT = Path(__file__).parents[2]
WEATHER = "https://www.bbc.co.uk/weather"  # where the exit link leads


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if given := os.environ.get("SITE_DIR"):
        return Path(given).resolve()
    folder = tmp_path_factory.mktemp("site")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True)
    return folder


@pytest.fixture(scope="session")
def server(built: Path) -> Iterator[Site]:
    with Site(built) as server:
        yield server


@pytest.fixture
def site(server: Site) -> Iterator[Site]:
    server.reset()
    yield server
    server.reset()


@pytest.fixture(scope="session")
def drivers() -> Iterator[dict[str, Browser]]:
    started: dict[str, Browser] = {}
    yield started
    for browser in started.values():
        browser.close()


@pytest.fixture(params=NEEDS)
def browser(request: pytest.FixtureRequest, drivers: dict[str, Browser], site: Site) -> Browser:
    name: str = request.param
    if reason := engines()[name]:
        pytest.skip(reason)
    if name not in drivers:
        drivers[name] = Browser(name)
    drivers[name].reset(site)
    site.reset()
    site.watch = True
    return drivers[name]


@pytest.fixture
def no_python(browser: Browser) -> None:
    """A worker that stays silent: Python would start in the first pause after a touch, and take most of the time."""
    browser.site.faults["worker.js"] = lambda _: b""


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    with sync_playwright() as play:
        found = browsers.headless_chromium()
        if not (found or Path(play.chromium.executable_path).exists()):
            pytest.skip(engines()["chromium"])
        browser = play.chromium.launch(executable_path=found, args=CHROMIUM_FLAGS)
        yield browser
        browser.close()


@pytest.fixture
def context_options() -> dict[str, Any]:
    """Playwright's options for the page; parametrise it to switch scripts off or the dark scheme on."""
    return {"viewport": {"width": 1280, "height": 900}}


@pytest.fixture
def allow() -> set[str]:
    """Parts of the messages that a test expects and `page` shall not fail on."""
    return set()


@pytest.fixture
def page(
    chromium: Chromium,
    site: Site,
    context_options: dict[str, Any],
    allow: set[str],
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Page]:
    context = chromium.new_context(base_url=site.url(), **context_options)
    problems = watch_for_problems(context, site.origin)
    made = context.new_page()
    if context_options.get("java_script_enabled", True):
        wait_for_worksheets(made, monkeypatch)
    yield made
    context.close()
    unexpected = [problem for problem in problems if not any(part in problem for part in allow)]
    assert not unexpected, "\n".join(unexpected)


def wait_for_worksheets(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    """Come back from goto() when the worksheets' script is there: what is pressed before it does nothing."""
    goto = page.goto

    def visit(url: str, **options: Any) -> Any:
        answer = goto(url, **options)
        with suppress(TimeoutError):  # a test may withhold that script
            page.locator(".worksheet-block:not([data-ready])").first.wait_for(state="detached", timeout=5_000)
        return answer

    monkeypatch.setattr(page, "goto", visit)


@pytest.fixture
def weather(page: Page, allow: set[str]) -> list[str]:
    """Stands in for the weather page, which tests must not reach."""
    asked: list[str] = []
    allow.add("foreign request: https://www.bbc.co.uk/weather")

    def answer(route: Route) -> None:
        asked.append(route.request.headers.get("referer", ""))
        route.fulfill(body="<title>Weather</title><h1>Weather</h1>", content_type="text/html")

    page.context.route(f"{WEATHER}**", answer)
    return asked


def watch_for_problems(context: BrowserContext, origin: str) -> list[str]:
    """What goes wrong on any page of the context: a list that fills while the test runs."""
    problems: list[str] = []
    at_home = (origin + "/", f"blob:{origin}/", "data:", "about:")
    context.on("console", lambda said: problems.append(said.text) if said.type == "error" else None)
    context.on("weberror", lambda wrong: problems.append(str(wrong.error)))
    context.on(
        "request",
        lambda sent: None if sent.url.startswith(at_home) else problems.append(f"foreign request: {sent.url}"),
    )
    return problems
