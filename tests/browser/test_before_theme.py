"""A worksheet takes words, and keeps them, before the theme's script has come: a slow line may bring it late."""

from playwright.sync_api import Browser, expect

from tests.browser.conftest import WEATHER
from tests.browser.server import Site
from tests.browser.worksheet_page import MOMENTS


def theme(site: Site) -> str:
    return next(path.name for path in (site.root / "assets/javascripts").glob("bundle.*.js"))


def test_words_are_kept_while_the_theme_is_on_its_way(chromium: Browser, site: Site) -> None:
    site.faults |= {theme(site): "hang", "worker.js": lambda _: b""}
    context = chromium.new_context(base_url=site.url())
    try:
        page = context.new_page()
        page.add_init_script("localStorage['notes/home'] = 'device'")
        page.goto(MOMENTS, wait_until="commit")
        page.locator(".worksheet-block[data-ready]").wait_for()
        page.locator("[name=what]").fill("The phone buzzed")
        expect(page.locator("[data-status]")).to_contain_text("Kept on this device")
        assert "The phone buzzed" in page.evaluate("localStorage['notes/1/moments']")
        assert page.evaluate("document.readyState") != "complete"
        page.route(f"{WEATHER}**", lambda route: route.fulfill(body="Weather"))
        for _ in range(3):
            page.keyboard.press("Shift")
        page.wait_for_url(WEATHER, wait_until="commit")
    finally:
        site.reset()
        context.close()


def test_without_the_theme_everything_of_ours_works(chromium: Browser, site: Site) -> None:
    site.faults |= {theme(site): "missing"}
    context = chromium.new_context(base_url=site.url())
    try:
        page = context.new_page()
        page.goto("worksheets/dates/", wait_until="domcontentloaded")
        expect(page.locator("[data-gate]")).to_be_visible()
        expect(page.locator(".copylink button")).to_be_visible()
    finally:
        context.close()
