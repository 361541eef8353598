"""How a page is read out, as far as names, roles and the order of words tell: in the engine's own words."""

import re

import pytest
from playwright.sync_api import Page

from tests.browser.engines import Browser
from tests.browser.test_site import ADDRESSES

SPOKEN = """() => {
  const hidden = "script, style, template, noscript, [hidden], [aria-hidden=true], .headerlink, svg";
  const walk = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 || node.matches(hidden)) return "";
    return [...node.childNodes].map(walk).join("") + (getComputedStyle(node).display === "inline" ? "" : "\\n");
  };
  return walk(document.querySelector("article"));
}"""
SIGNS = r"[→←↑↓≥≤≠·•/\\]|\d\s?[–-]\s?\d|\b(e\.g|i\.e|etc|vs|approx)\b|&(?=\s)|\w\(s\)"
"""Signs and short forms that voices leave out, or say in their own words."""
ALLOWED = (
    r"https?://\S+|\b[\w.-]+\.[a-z]{2,}(/[\w./%-]*)?|/[a-z0-9-]+(/[a-z0-9-]+)*/|\d{4}-\d\d-\d\d|[+\d][\d -]{3,}\d"
)
"""Addresses, days in file names and telephone numbers are what they are."""
QUIET = {"licences/", "sources/", "coverage/", "scores/", "therapists/"}
"""Lists of names, licences and titles of papers, in which signs are part of a name."""


@pytest.mark.parametrize("address", [one for one in ADDRESSES if one not in QUIET], ids=lambda one: one or "home")
def test_it_has_no_sign_that_a_voice_says_badly(page: Page, address: str) -> None:
    page.goto(address)
    page.locator(".sources").evaluate_all("(all) => all.forEach((one) => one.remove())")
    page.locator("form.worksheet, .example, .worksheet-block").evaluate_all(
        "(all) => all.forEach((one) => one.remove())"
    )
    said = re.sub(ALLOWED, "", page.evaluate(SPOKEN))
    found = [said[max(0, one.start() - 40) : one.end() + 20] for one in re.finditer(SIGNS, said)]
    assert not found


@pytest.mark.parametrize("address", ["chapters/c5/", "options/", "help/", "contents/"])
def test_a_heading_is_called_by_its_own_words_and_once(browser: Browser, address: str) -> None:
    browser.open(address)
    browser.wait(".copylink__button")
    heads = [one for one in browser.all("article :is(h1, h2, h3)") if one.is_displayed()]
    assert len(heads) > 3
    for head in heads:
        name = head.accessible_name
        assert name
        assert "Copy link" not in name
        assert "#" not in name
        assert name in head.text


def test_a_mark_of_evidence_stands_apart_from_the_sentences(browser: Browser) -> None:
    browser.open("chapters/c5/")
    names = [one.accessible_name for one in browser.all("a.cite")]
    assert len(names) > 5
    for name in names:
        assert re.fullmatch(
            r"\((good|some|weak) evidence, source \d+\)|\(opinion of people who do this work, source \d+\)", name
        )
    text = browser.find("#alarm ~ p:has(.cite)").text
    assert re.search(r"unfaithful\. \(weak evidence, source 1\) It was a small study", text)


@pytest.mark.parametrize("address", ["chapters/c5/", "chapters/c8/", "chapters/c1/"])
def test_a_picture_is_one_thing_with_a_name_and_words(page: Page, address: str) -> None:
    page.goto(address)
    for figure in page.locator("figure.picture").all():
        drawing = figure.locator("svg")
        named = drawing.evaluate(
            "(one) => ['labelledby', 'describedby'].map((how) => "
            "document.getElementById(one.getAttribute('aria-' + how)).textContent.length)"
        )
        assert named[0] > 10
        assert named[1] > 60
        assert len(figure.locator("figcaption").inner_text()) > 20


def test_a_table_tells_each_cells_row_and_column(browser: Browser) -> None:
    browser.open("options/")
    table = browser.find("article table")
    assert table.find_element("css selector", "th").aria_role.lower() == "columnheader"
    assert len(table.find_elements("css selector", "thead th")) == 3
