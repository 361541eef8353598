"""Two pages that are made to be printed: all contents, and the way on paper."""

import pytest
from playwright.sync_api import Page

from tests.browser.server import Site
from tests.browser.test_paper import AROUND, sheets, words
from worksheets import load, slugs

MOST = 2  # sheets of paper


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize("address", ["contents/", "paper/"])
def test_it_prints_on_two_sheets_and_nothing_around_it(page: Page, address: str, paper: str) -> None:
    page.goto(address)
    found = sheets(page, paper)
    assert len(found) <= MOST
    assert all(len(one) > 100 for one in found)
    assert "Paper gets found" in found[0]
    for around in (*AROUND[:3], "Text size", "Copy link"):
        assert around not in " ".join(found)


def test_the_printed_contents_name_every_worksheet_with_its_address(page: Page) -> None:
    page.goto("contents/")
    text = "".join(" ".join(sheets(page)).split())
    for slug in slugs():
        assert words(load(slug).title).replace(" ", "") in text
        assert f"/worksheets/{slug}/" in text


@pytest.mark.parametrize("address", ["contents/", "paper/"])
def test_every_link_of_it_leads_somewhere(page: Page, site: Site, address: str) -> None:
    page.goto(address)
    links = page.locator("article a[href]").evaluate_all("(all) => all.map((one) => one.href.split('#')[0])")
    assert len(links) > 20
    for link in set(links):
        assert page.request.get(link).ok, link


@pytest.mark.parametrize("context_options", [{"viewport": {"width": 320, "height": 640}}])
def test_its_buttons_are_big_enough_for_a_thumb(page: Page) -> None:
    page.goto("paper/")
    buttons = page.locator(".paper .worksheet__button").all()
    assert len(buttons) == 8
    for button in buttons:
        box = button.bounding_box()
        assert box
        assert box["height"] >= 44
