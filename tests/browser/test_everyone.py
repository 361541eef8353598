"""WCAG 2.2 AA, as far as a program can tell: every page, in every way people look at it, by axe-core."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.axe import everything
from tests.browser.test_site import ADDRESSES


@pytest.mark.parametrize("address", ADDRESSES, ids=lambda address: address or "home")
def test_axe_finds_nothing_in_any_mode(page: Page, address: str, record_property: Callable[..., None]) -> None:
    page.goto(address)
    found = everything(page)
    record_property("axe", (address or "home", {mode: len(wrong) for mode, wrong in found.items()}))
    assert not any(found.values()), "\n".join(f"{mode}: {one}" for mode, wrong in found.items() for one in wrong)
