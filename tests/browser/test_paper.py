"""Blank on paper, and with scripts off: every question prints, and nothing typed can reach an address."""

import io
import json
import re
import unicodedata

import pypdf
import pytest
from playwright.sync_api import Page, expect

from worksheets import load, slugs
from worksheets._examples import question

NO_SCRIPTS = {"java_script_enabled": False}
AROUND = ("Leave this page", "In danger now", "Save as a file", "For therapists", "What a finished one looks like")


MARGIN = re.compile(r"127\.0\.0\.1:\d+/\S*|\b\d{1,2} [A-Z][a-z]+ 20\d\d(?= \d+ / \d+)|\b\d+ / \d+\b")


def words(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).split())  # some fonts print "fi" as one sign


def sheets(page: Page, paper: str = "A4") -> list[str]:
    """What stands on each sheet of paper, without its margin."""
    return [words(MARGIN.sub("", text)) for text in whole_sheets(page, paper)]


def whole_sheets(page: Page, paper: str = "A4") -> list[str]:
    made = pypdf.PdfReader(io.BytesIO(page.pdf(format=paper)))
    return [words(sheet.extract_text()) for sheet in made.pages]


def printed(page: Page) -> str:
    return " ".join(sheets(page))


@pytest.mark.parametrize("context_options", [{}, NO_SCRIPTS], ids=["scripts", "no scripts"])
@pytest.mark.parametrize("slug", slugs())
def test_a_blank_sheet_prints_every_question_and_no_site_around_it(page: Page, slug: str) -> None:
    page.goto(f"worksheets/{slug}/")
    for paper in ("A4", "Letter"):
        found = sheets(page, paper)
        assert all(found), "a sheet of paper with nothing on it"
        text = " ".join(found)
        for field in load(slug).fields:
            assert words(field.label) in text
        for around in AROUND:
            assert around not in text


@pytest.mark.parametrize("context_options", [{}, NO_SCRIPTS], ids=["scripts", "no scripts"])
@pytest.mark.parametrize(("slug", "box"), [("moments", "what"), ("owning", "repair.0.act")])
def test_enter_sends_nothing_anywhere(page: Page, slug: str, box: str) -> None:
    page.goto(f"worksheets/{slug}/")
    before = page.url
    part = page.locator(".worksheet__part", has=page.locator(f"[name='{box}']"))
    if part.get_attribute("data-closed") is not None:
        part.locator("[data-action=part]").click()
    page.locator(f"[name='{box}']").fill("private words")
    page.locator(f"[name='{box}']").press("Enter")
    page.wait_for_timeout(200)
    assert page.url == before
    expect(page.locator(f"[name='{box}']")).to_have_value("private words")


@pytest.mark.parametrize("context_options", [NO_SCRIPTS])
@pytest.mark.parametrize("slug", slugs())
def test_without_scripts_the_example_is_there_and_the_buttons_are_not(page: Page, slug: str) -> None:
    page.goto(f"worksheets/{slug}/")
    expect(page.locator(".example p").first).to_be_visible()
    expect(page.locator("[data-action=report]")).to_be_hidden()
    note = page.locator(".worksheet__note")
    expect(note).to_contain_text("Scripts do not run here")
    expect(note).not_to_have_css("max-height", "0px")  # after three seconds
    expect(page.locator(".worksheet__pdf")).to_have_count(int(load(slug).kept))


def test_a_letter_can_be_printed_alone(page: Page) -> None:
    page.goto("worksheets/owning/")
    page.evaluate("window.print = () => {}")
    page.locator("[name=did]").fill("I lied about the money.")
    page.locator("[data-action=report]").click()
    page.locator("[data-action='print-alone']").first.click(timeout=60_000)
    text = printed(page)
    assert "I lied about the money." in text
    assert "You do not owe me an answer." in text
    assert "What did I do?" not in text
    assert "The six parts" not in text


def test_a_private_box_prints_by_itself_when_asked(page: Page) -> None:
    page.goto("worksheets/guard/")
    page.evaluate("window.print = () => {}")
    part = page.locator(".worksheet__part", has=page.locator("[data-action=print-box]"))
    part.locator("[data-action=part]").click()
    page.locator("[name=protects]").fill("my guard protects me")
    box = part.locator("textarea").first
    box.fill("the letter that is not sent\nsecond line")
    assert "the letter that is not sent" not in printed(page)
    part.locator("[data-action=print-box]").first.click()
    alone = printed(page)
    assert alone.endswith("the letter that is not sent second line")
    assert "my guard protects me" not in alone


def test_a_report_prints_without_the_blank_form_for_the_next_entry(page: Page) -> None:
    page.goto("worksheets/patterns/")
    page.evaluate("document.querySelector('.worksheet__report').append('no element yet')")
    label = words(load("patterns").fields[0].label)
    assert label in printed(page)
    page.evaluate("document.querySelector('.worksheet__report').innerHTML = '<p>What was seen</p>'")
    assert "What was seen" in printed(page)
    assert label not in printed(page)


def test_paper_is_the_same_from_a_dark_screen(page: Page) -> None:
    """Empty boxes printed black, as if they were ticked."""
    seen = []
    for scheme in ("light", "dark"):
        page.emulate_media(media="screen", color_scheme=scheme)
        page.goto("worksheets/moments/")
        page.emulate_media(media="print")
        seen.append(page.locator(".worksheet__part").first.screenshot())
        page.evaluate("localStorage.clear()")  # the theme keeps what it found
    assert seen[0] == seen[1]


def test_a_card_is_not_cut_in_two(page: Page) -> None:
    asked = question("moments")
    kept = {"schema": 1, "worksheet": "moments", "revision": 1, "updated": "", "entries": asked["entries"]}
    page.goto("worksheets/moments/")
    page.evaluate("text => localStorage.setItem('notes/1/moments', text)", json.dumps(kept))
    page.reload()
    page.locator("[data-action=report]").click()
    expect(page.locator("output .report__card").first).to_be_visible(timeout=60_000)
    found = sheets(page)
    assert [text for text in found if "When the alarm goes off" in text and "My partner can" in text]
    assert [text for text in found if "How loud the alarm was, moment by moment" in text and "27 Apr 2026" in text]
