"""Three sizes of text: none until asked for, there before the page is drawn, and gone with the rest."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import WEATHER
from tests.browser.engines import Browser
from tests.browser.server import Site
from tests.browser.test_discretion import FULL
from tests.browser.test_site import ADDRESSES

KEY = "return localStorage.getItem('notes/size')"
PIXELS = "return parseFloat(getComputedStyle(document.querySelector('.md-content p')).fontSize)"


def choose(browser: Browser, size: str) -> None:
    browser.wait(f"[data-text-size='{size}']")
    browser.click(f"[data-text-size='{size}']")


def pressed(browser: Browser) -> list[str]:
    return [str(one.get_attribute("data-text-size")) for one in browser.all(".textsize [aria-pressed=true]")]


def test_it_is_the_sites_own_size_until_asked_and_then_the_chosen_one(browser: Browser) -> None:
    browser.open("help/")
    browser.wait(".textsize")
    own = browser.run(PIXELS)
    assert (pressed(browser), browser.run(KEY)) == ([""], None)
    choose(browser, "large")
    assert browser.run(PIXELS) == pytest.approx(own * 1.2, rel=0.02)
    choose(browser, "largest")
    assert browser.run(PIXELS) == pytest.approx(own * 1.4, rel=0.02)
    assert (pressed(browser), browser.run(KEY)) == (["largest"], "largest")
    browser.open("chapters/c5/")
    browser.wait(".textsize")
    assert pressed(browser) == ["largest"]
    choose(browser, "")
    assert (pressed(browser), browser.run(KEY)) == ([""], None)
    assert browser.run(PIXELS) == own
    assert browser.errors() == browser.violations() == []


def test_it_has_names_and_works_by_keys(browser: Browser) -> None:
    browser.open("help/")
    browser.wait(".textsize")
    names = [one.accessible_name for one in browser.all(".textsize button")]
    assert names == ["Text size: normal", "Text size: larger", "Text size: largest"]
    assert browser.find(".textsize").aria_role == "group"
    larger = browser.find("[data-text-size=large]")
    larger.send_keys("\ue007")  # Enter
    browser.wait(lambda: pressed(browser) == ["large"])
    assert browser.run("return document.activeElement === arguments[0]", larger)


def test_another_tab_follows_and_erasing_everything_takes_it(browser: Browser) -> None:
    browser.open("notes/")
    choose(browser, "large")
    mine = browser.driver.current_window_handle
    browser.driver.switch_to.new_window("tab")
    browser.open("notes/")
    browser.wait(lambda: pressed(browser) == ["large"])
    browser.click(".notes [data-action=erase-all]")
    browser.click(".notes [data-action=yes]")
    browser.wait(lambda: "Erased, and checked" in browser.text("[data-notes=erase] [data-said]"))
    assert browser.run(KEY) is None
    assert pressed(browser) == [""]
    browser.driver.switch_to.window(mine)
    browser.wait(lambda: pressed(browser) == [""])


def test_where_the_browser_keeps_nothing_it_says_so_and_holds_in_this_tab(browser: Browser) -> None:
    browser.site.faults["assets/bare.js"] = lambda body: FULL + body
    browser.open("help/")
    choose(browser, "large")
    assert pressed(browser) == ["large"]
    assert "until you reload" in browser.text(".textsize [role=status]")


def test_a_device_that_many_use_keeps_nothing_and_wears_what_no_other_chose(browser: Browser) -> None:
    browser.open("help/")
    choose(browser, "large")
    browser.open("help/?bare=kiosk")
    browser.wait(".textsize")
    assert pressed(browser) == [""]
    choose(browser, "largest")
    browser.open("help/")
    browser.wait(".textsize")
    assert pressed(browser) == ["large"]


def test_a_kept_size_is_there_before_the_page_is_drawn(page: Page, site: Site, allow: set[str]) -> None:
    allow.add("404")
    page.goto("help/")
    page.evaluate("localStorage.setItem('notes/size', 'largest')")
    site.faults["assets/site.js"] = "missing"
    page.goto("help/", wait_until="commit")
    expect(page.locator("html")).to_have_attribute("data-size", "largest")


@pytest.mark.parametrize("context_options", [{"viewport": {"width": 320, "height": 640}}])
@pytest.mark.timeout(300)
def test_in_the_largest_size_no_page_is_wider_than_a_small_phone(page: Page) -> None:
    page.goto("")
    page.evaluate("localStorage.setItem('notes/size', 'largest')")
    wide = {}
    for address in ADDRESSES:
        page.goto(address)
        wide[address] = page.evaluate("document.documentElement.scrollWidth")
    assert not {address: width for address, width in wide.items() if width > 320}


@pytest.mark.parametrize("context_options", [{"viewport": {"width": width, "height": 700}} for width in (320, 360)])
@pytest.mark.parametrize("address", ["", "chapters/c5/", "worksheets/moments/", "notes/"])
@pytest.mark.parametrize("size", ["", "largest"])
def test_its_buttons_fit_a_thumb_and_stand_in_one_row_at_the_foot(page: Page, address: str, size: str) -> None:
    page.goto(address)
    page.locator(f"[data-text-size='{size}']").click()
    expect(page.locator("article > :last-child")).to_have_class("textsize")
    boxes = [one.bounding_box() for one in page.locator(".textsize__button").all()]
    assert len(boxes) == 3
    for box in boxes:
        assert box
        assert min(box["width"], box["height"]) >= 44
        assert box["x"] + box["width"] <= 320
        assert box["y"] == pytest.approx((boxes[0] or box)["y"], abs=1)


@pytest.mark.parametrize("context_options", [{"viewport": {"width": 360, "height": 740}}, {}])
def test_the_button_stays_where_it_was_pressed(page: Page) -> None:
    page.goto("chapters/c5/")
    button = page.locator("[data-text-size=largest]")
    button.scroll_into_view_if_needed()
    before = button.bounding_box()
    assert before
    page.mouse.click(before["x"] + 22, before["y"] + 22)
    expect(button).to_have_attribute("aria-pressed", "true")
    after = button.bounding_box()
    assert after
    assert after["y"] == pytest.approx(before["y"], abs=2)


@pytest.mark.parametrize("context_options", [{"viewport": {"width": 360, "height": 740}}, {}])
@pytest.mark.parametrize("address", ["", "short/c5/", "chapters/c5/"])
def test_nothing_moves_when_it_comes(page: Page, address: str) -> None:
    page.goto(address)
    group = page.locator(".textsize")
    group.wait_for()
    below = page.locator(".help-box")
    before = below.bounding_box()
    group.evaluate("(one) => one.remove()")
    after = below.bounding_box()
    assert before
    assert after
    assert after["y"] == pytest.approx(before["y"], abs=1)


@pytest.mark.parametrize("key", ["notes/size", "notes/look"])
def test_how_the_site_looks_is_nothing_to_leave_and_erase(page: Page, weather: list[str], key: str) -> None:
    page.goto("help/")
    page.evaluate("(key) => localStorage.setItem(key, key.endsWith('size') ? 'large' : 'plain')", key)
    page.goto("chapters/c5/")
    page.locator(".textsize").wait_for()
    expect(page.locator("[data-leave=ask]")).to_be_hidden()
    page.evaluate("localStorage.setItem('notes/1/owning', '{}')")
    page.goto("chapters/c5/")
    expect(page.locator("[data-leave=ask]")).to_be_visible()
    page.locator("[data-leave=ask]").click()
    page.get_by_role("button", name="Erase and leave").click()
    expect(page).to_have_url(WEATHER)
    assert weather == [""]
    page.goto("help/")
    assert page.evaluate("(key) => localStorage.getItem(key)", key) is None


@pytest.mark.parametrize("context_options", [{"java_script_enabled": False}])
def test_without_scripts_there_is_no_control_that_does_nothing(page: Page) -> None:
    page.goto("help/")
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator(".textsize")).to_have_count(0)


def test_paper_keeps_its_own_size(page: Page) -> None:
    page.goto("help/")
    page.locator("[data-text-size=largest]").click()
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.documentElement).fontSize") != "28px"
    expect(page.locator(".textsize")).to_be_hidden()
