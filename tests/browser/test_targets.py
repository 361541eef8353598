"""WCAG 2.2, 2.5.8: what is pressed measures 24 by 24 pixels on a phone; the exit and the main actions 44 (2.5.5)."""

import json
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.notes_page import MOMENTS
from tests.browser.test_site import ADDRESSES

PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True}
LEAST, MAIN = 24, 44
MAINS = ", ".join(
    [
        "a.exit",
        ".exit-erase",
        ".search-link",
        ".worksheet__button--main",
        "[data-keep]",
        "[data-action=report]",
        "[data-toggles=__drawer]",
        ".doors a",
        ".md-footer__link",
    ]
)
"""The ways out and on, and what a page is for."""

SIZES = """(mains) => {
  const seen = (one) => one.getClientRects().length && getComputedStyle(one).visibility === "visible";
  const inText = (one) => {  // 2.5.8 leaves out what stands in a sentence
    if (!["inline", "inline-block", "inline-grid"].includes(getComputedStyle(one).display)) return false;
    const line = one.closest("p, li, dd, dt, td, th, figcaption, h1, h2, h3, h4, label, summary, span.doors__more");
    return Boolean(line) && line.textContent.trim().length > one.textContent.trim().length;
  };
  const whole = (one) => {  // a label is part of what it names; a link may cover the card around it
    const boxes = [one, ...(one.labels ?? [])].map((each) => each.getBoundingClientRect());
    const after = getComputedStyle(one, "::after");
    if (after.position === "absolute" && after.inset === "0px") boxes.push(one.closest("li").getBoundingClientRect());
    const sides = (name, of) => of(...boxes.map((box) => box[name]));
    return [sides("right", Math.max) - sides("left", Math.min), sides("bottom", Math.max) - sides("top", Math.min)];
  };
  const pressed = "a[href], button, input, select, textarea, summary, label.md-icon, [role=button]";
  const all = [...document.querySelectorAll(pressed)].filter(seen);
  const middle = (one) => {
    const { x, y, width, height } = one.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  };
  const alone = (one) => all.every((other) => {  // 2.5.8 lets be what has room around it: a circle of 24
    if (other === one || other.contains(one)) return true;
    const [x, y] = middle(one), { left, right, top, bottom } = other.getBoundingClientRect();
    return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) >= 12;
  });
  return all.filter((one) => one.matches(mains) || !inText(one)).map((one) => ({
    what: one.outerHTML.slice(0, 110), size: whole(one), main: one.matches(mains), alone: alone(one),
  }));
}"""


def small(page: Page) -> list[str]:
    """What is too small to press."""
    found: list[dict[str, Any]] = page.evaluate(SIZES, MAINS)
    assert [one for one in found if one["main"]]
    return [
        f"{one['size'][0]:.0f} x {one['size'][1]:.0f}: {one['what']}"
        for one in found
        if min(one["size"]) < (MAIN if one["main"] else LEAST) - 0.5 and (one["main"] or not one["alone"])
    ]


@pytest.mark.parametrize("context_options", [PHONE])
def test_nothing_on_any_page_is_too_small(page: Page) -> None:
    found = {}
    for address in ADDRESSES:
        page.goto(address)
        if wrong := small(page):
            found[address] = wrong
    assert not found, json.dumps(found, indent=1)


@pytest.mark.parametrize("context_options", [PHONE])
def test_nothing_on_a_worksheet_with_notes_or_on_my_notes_is_too_small(page: Page) -> None:
    page.goto("help/")
    page.evaluate("text => localStorage.setItem('notes/1/moments', text)", json.dumps(MOMENTS))
    page.goto("worksheets/moments/")
    for part in page.locator("[data-action=part]").all():
        if part.get_attribute("aria-expanded") == "false":
            part.click()  # and another folds
        assert not small(page)
    page.locator("[data-action=erase]").click()
    assert not small(page)
    page.goto("notes/")
    page.locator("[data-action=erase-one]").click()
    assert not small(page)


@pytest.mark.parametrize("context_options", [PHONE])
def test_nothing_in_the_menu_is_too_small(page: Page) -> None:
    page.goto("")
    page.locator("[data-toggles=__drawer]").click()
    page.wait_for_timeout(400)
    assert not small(page)


@pytest.mark.parametrize("context_options", [PHONE])
def test_the_last_page_in_the_menu_is_not_under_the_exit_link(page: Page) -> None:
    page.goto("help/")
    page.locator("[data-toggles=__drawer]").click()
    page.locator(".md-sidebar--primary button:not([data-back])").locator("visible=true").first.click()
    last = page.locator(".md-sidebar--primary .md-nav__toggle:checked ~ .md-nav > .md-nav__list > :last-child > a")
    last.evaluate("(one) => { one.closest('ul').scrollTop = 9999; }")
    page.wait_for_timeout(400)
    link, leave = last.bounding_box(), page.locator(".exit").bounding_box()
    assert link
    assert leave
    assert link["y"] + link["height"] <= leave["y"]
