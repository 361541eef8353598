"""One visit over several pages: Material puts each new page in without loading it (navigation.instant)."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.server import Site
from tests.browser.worksheet_page import KEPT, OWNING

BUILT_FOR = b"http://127.0.0.1:8000/"  # the default of SITE_URL in mkdocs.yml
NO_PAUSE = """() => {
  const { setTimeout } = window;
  window.setTimeout = (call, ms, ...rest) => (ms === 300 ? 0 : setTimeout(call, ms, ...rest));
}"""  # the pause after which words are kept never comes


@pytest.fixture
def visit(page: Page, site: Site) -> Page:
    """Material navigates so only to pages that the sitemap names under this address."""
    site.faults["sitemap.xml"] = lambda body: body.replace(BUILT_FOR, site.url().encode())
    return page


def follow(page: Page, name: str) -> None:
    page.locator(".md-nav--primary a", has_text=name).first.click()
    expect(page.locator("h1")).to_contain_text(name)


def test_words_and_python_stay_with_the_reader_from_page_to_page(visit: Page, site: Site) -> None:
    visit.goto("worksheets/moments/")
    visit.evaluate("() => { window.sameVisit = true; }")
    visit.locator("[name=what]").fill("kept nowhere, and still here")
    visit.locator("[data-action=report]").click()
    expect(visit.locator("output .report__heading").first).to_be_visible(timeout=60_000)
    started = len([path for path in site.log if path.endswith("worker.js")])
    follow(visit, "Calm first")
    expect(visit.locator("main[data-chapter=c5]")).to_be_visible()
    follow(visit, "Hard moments")
    assert visit.evaluate("window.sameVisit")
    visit.locator("[data-action=open]").click()
    expect(visit.locator("[name=what]")).to_have_value("kept nowhere, and still here")
    visit.locator("[data-action=report]").click()
    expect(visit.locator("output .report__heading").first).to_be_visible()
    assert len([path for path in site.log if path.endswith("worker.js")]) == started


def test_words_written_in_the_last_moment_are_kept_when_the_page_changes(visit: Page) -> None:
    visit.goto(OWNING)
    visit.locator("[data-keep=device]").click()
    visit.evaluate(NO_PAUSE)
    visit.locator("[name=did]").fill("written at once")
    follow(visit, "Calm first")
    assert "written at once" in visit.evaluate(KEPT)


def test_every_page_of_the_visit_has_its_exit_and_its_policy(visit: Page) -> None:
    visit.goto("")
    for name in ("Help", "Calm first", "Hard moments", "Privacy"):
        follow(visit, name)
        expect(visit.locator("a.exit")).to_have_count(1)
        expect(visit.locator("meta[http-equiv=Content-Security-Policy]")).to_have_count(1)
