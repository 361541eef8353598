"""Plans in Chromium: hostile links in the real page, the code read back by a scanner, the slip, other pages."""

import io
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Page, expect

from tests.browser.plan_page import PLAN
from tests.browser.server import Site

EVIL = (
    *(
        "<img src=x onerror=window.hit=1>",
        "<script>window.hit=1</script>",
        "javascript:window.hit=1",
        "\"'><svg onload=1>",
    ),
    *(
        "__proto__",
        "constructor.prototype",
        "\\",
        '"]',
        "%",
        "%E0%A4",
        "\u202eabc",
        "{{7*7}}",
        "*20261301",
        "c7*",
        "~~",
        "'",
    ),
    *("c7.<b>", "../../help", "//evil.example", "c7;" * 50, "c7.summary", "é😀", "#", "&amp;lt;"),
)
HOSTILE = [
    form.replace("{}", evil)
    for form in ("1;c7;{};c5", "1;c7~{}", "x{}", "1;c5*{}~x", "2;{}", "1;{}")
    for evil in EVIL
][:100]


def test_hostile_links_give_a_sentence_and_run_nothing(page: Page, site: Site) -> None:
    assert len(HOSTILE) == 100
    page.goto("plan/")
    expect(page.locator(".plan-read[data-ready]")).to_be_attached()
    for number, text in enumerate(HOSTILE):
        if number % 10 == 0:  # as if it was just opened
            page.goto("about:blank")
            page.goto("plan/")
            page.evaluate("(text) => { location.hash = text; }", text)
            page.reload()
        else:
            page.evaluate("(text) => { location.hash = text; }", text)
        expect(page.locator(".plan__step, .plan__problems > li").first).to_be_visible()
        assert page.locator(".plan :is(img, script, iframe, object)").count() == 0, text
        hrefs = page.locator(".plan a").evaluate_all("(all) => all.map((one) => one.href)")
        assert all(href.startswith(site.url()) for href in hrefs), text
    assert page.evaluate("window.hit") is None


def scanned(page: Page) -> str:
    picture = Image.open(io.BytesIO(page.locator(".plan__qr").screenshot()))
    (found,) = zxingcpp.read_barcodes(picture)
    return str(found.text)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_code_scans_to_the_link(page: Page, site: Site, scheme: str) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.goto("therapists/" + PLAN)
    page.locator("[data-plan=code]").click()
    expect(page.locator(".plan__qr")).to_be_visible(timeout=60_000)
    assert scanned(page) == site.url(PLAN)
    assert page.locator(".plan__qr").get_attribute("aria-label")
    page.locator("#plan-note").fill("")
    expect(page.locator("#plan-link")).to_have_value(site.url(PLAN).split("~")[0])
    expect(page.locator(".plan__qr")).to_be_visible()
    assert scanned(page) == site.url(PLAN).split("~")[0]


def test_the_slip_has_short_addresses_and_no_names_unless_asked(page: Page, site: Site) -> None:
    page.goto("therapists/" + PLAN)
    expect(page.locator(".plan__step").first).to_be_visible()
    page.evaluate("window.print = () => {}")
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    words = page.locator("main").inner_text()
    assert words.startswith("A plan")
    for wanted in ("/c1/", "/c5/#pause, 1 December 2026", "/worksheets/owning/, 8 December 2026", "Bring the card"):
        assert wanted in words
    for name in ("Is it safe", "Owning it", "Calm first", "Make a plan"):
        assert name not in words
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    page.locator("#plan-titles").check()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert "Calm first: Pause, then come back" in (page.locator(".plan-slip").text_content() or "")


def test_other_pages_load_nothing_of_plans(page: Page, site: Site) -> None:
    page.goto("chapters/c5/")
    page.goto("worksheets/owning/")
    page.goto("notes/")
    expect(page.locator("[data-full]")).not_to_be_empty()
    assert not [path for path in site.log if "plan-" in path or "qr." in path]


def test_a_kept_site_holds_all_that_plans_need(built: Path) -> None:
    listed = (built / "offline.js").read_text("utf-8")
    for path in (
        "plan/",
        "therapists/plan/",
        "assets/plan-steps.js",
        "assets/plan-page.js",
        "assets/qr.js",
        "/qr.zip",
    ):
        assert path in listed


@pytest.mark.parametrize("context_options", [{"viewport": {"width": 320, "height": 640}}])
def test_a_plan_fits_a_small_phone_and_is_easy_to_touch(page: Page) -> None:
    for address in (PLAN, "therapists/" + PLAN):
        page.goto("about:blank")
        page.goto(address)
        expect(page.locator(".plan__step").first).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        small = page.locator(".plan :is(a.plan__link, a.worksheet__button, button, select, label.plan__tick):visible")
        heights = small.evaluate_all("(all) => all.map((one) => one.getBoundingClientRect().height)")
        assert heights
        assert min(heights) >= 44
