"""The bar above: a phone has room for the whole name of the site beside menu, look, language and search."""

import pytest
from playwright.sync_api import Page

CUT = """() => [...document.querySelectorAll(".md-header__topic .md-ellipsis")]
  .filter((name) => name.textContent.trim() === "Let Go to Grow" && name.scrollWidth > name.clientWidth).length"""


@pytest.mark.parametrize("width", [320, 360, 412, 768, 1280])
def test_the_sites_name_is_whole(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 740})
    page.goto("chapters/c1/")
    page.locator(".textsize").first.wait_for(state="attached")
    assert page.locator(".md-header__topic").first.inner_text().strip() == "Let Go to Grow"
    assert page.evaluate(CUT) == 0
