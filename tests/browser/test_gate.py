"""The first check and the two ways it opens: nothing of it is kept but a neutral word for this tab."""

import json

import pytest

from tests.browser.engines import Browser
from worksheets import load, slugs

GATED = [slug for slug in slugs() if load(slug).gated]


def statements() -> list[str]:
    return [one.name for one in load("ready").fields if "unsure" in getattr(one, "options", {})]


def answer(browser: Browser, **others: str) -> None:
    """Tick no to every statement but these, and ask what now."""
    browser.open("worksheets/ready/")
    browser.wait("[data-action=report]")
    for name in statements():
        browser.click(f"[name={name}][value={others.get(name, 'no')}]")
    browser.click("[data-action=report]")
    browser.wait("output > *", seconds=60)


def stores(browser: Browser) -> str:
    return json.dumps(browser.run("return [Object.entries(localStorage), Object.entries(sessionStorage)]"))


def shows(browser: Browser, slug: str) -> str:
    """What a gated sheet's page shows: the question, the way on for one, or the form."""
    browser.open(f"worksheets/{slug}/")
    found = browser.wait(lambda: browser.find(".worksheet-block").get_attribute("data-way"))
    form = browser.find("form.worksheet").is_displayed()
    assert form == (found in {"open", "both"})
    return str(found)


def test_a_sheet_for_two_asks_first_and_can_be_read_all_the_same(browser: Browser) -> None:
    assert shows(browser, "pause") == "ask"
    assert browser.find(".example").is_displayed()
    browser.click("[data-action=go-on]")
    assert browser.find("form.worksheet").is_displayed()
    browser.open("help/")
    assert shows(browser, "pause") == "ask"  # one reading of the reminder opens one page


@pytest.mark.parametrize("answer_", ["yes", "unsure"])
def test_a_yes_or_not_sure_puts_the_sheets_for_two_away(browser: Browser, answer_: str) -> None:
    answer(browser, **{statements()[0]: answer_})
    assert "notes/path" in stores(browser)
    assert all(name not in stores(browser) for name in statements())
    assert "notes/1/ready" not in stores(browser)
    for slug in GATED:
        assert shows(browser, slug) == "solo"
        links = [link.get_property("href") for link in browser.all("[data-solo] a")]
        assert browser.site.url("help/") in links
        assert len(links) >= 3
        assert not browser.find(".worksheet__pdf").is_displayed()
    named = browser.all(".md-nav--primary a[href*='/worksheets/']")
    slugs_shown = {str(a.get_property("pathname")).split("/")[-2] for a in named if a.is_displayed()}
    assert slugs_shown == set(slugs()) - set(GATED)


def test_all_no_opens_them_for_this_tab_and_a_new_check_closes_them(browser: Browser) -> None:
    answer(browser)
    assert shows(browser, "pause") == "both"
    browser.open("worksheets/ready/")
    browser.click(f"[name={statements()[0]}][value=no]")
    browser.click("[data-action=report]")
    browser.wait("output > *", seconds=60)
    assert shows(browser, "pause") == "ask"


def test_who_frightens_a_partner_is_led_to_lines_for_them(browser: Browser) -> None:
    answer(browser, **{statements()[6]: "yes"})
    links = [link.get_property("href") for link in browser.all("output a")]
    assert browser.site.url("help/#own-behaviour") in links
    assert shows(browser, "patterns") == "solo"


def test_what_was_ticked_is_gone_with_the_page_and_cannot_be_printed_or_saved(browser: Browser) -> None:
    answer(browser, **{statements()[0]: "yes"})
    ways_out = ("[data-action=print]", "[data-action=export]", ".worksheet__pdf", "output [data-action=print-alone]")
    assert not browser.all(", ".join(ways_out))
    browser.open("help/")
    browser.driver.back()
    browser.wait("[data-action=report]")
    assert browser.all("form.worksheet input:checked") == []
    assert browser.run("return document.querySelector('output').children.length") == 0


def test_without_a_store_the_way_holds_on_the_page(browser: Browser) -> None:
    browser.open("worksheets/ready/")
    browser.run("Storage.prototype.setItem = () => { throw new DOMException('', 'SecurityError'); }")
    browser.click(f"[name={statements()[0]}][value=yes]")
    browser.click("[data-action=report]")
    browser.wait("output > *", seconds=60)
    assert browser.errors() == []


def test_erasing_everything_takes_the_way_along(browser: Browser) -> None:
    answer(browser, **{statements()[0]: "yes"})
    browser.open("notes/")
    browser.wait("[data-action=erase-all]")
    browser.click("[data-action=erase-all]")
    browser.click("[data-action=yes]")
    browser.wait(lambda: "Erased, and checked" in browser.text("[data-notes=erase] [data-said]"))
    assert "notes/path" not in stores(browser)
