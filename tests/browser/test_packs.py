"""Packs to print: ready-made files, and sheets chosen on the page, printed as one document."""

import io

import pypdf
import pytest
from playwright.sync_api import Page, expect

from macros.data import load as data
from macros.packs import CARE, paper, path
from tests.browser.engines import Browser
from tests.browser.server import Site
from worksheets import load

PACKS = "therapists/packs/"
CHOSEN = ["moments", "patterns", "steps"]
HOLD = "window.__printed = []; window.print = () => window.__printed.push(document.querySelectorAll('.pack').length);"


def words(text: str) -> str:
    return "".join(text.split())


def choose(browser: Browser, *slugs: str) -> None:
    browser.open(PACKS)
    browser.run(HOLD)
    browser.wait(".packs__choose")
    for slug in slugs:
        browser.click(f".packs__choose [value={slug}]")


def press(browser: Browser) -> None:
    browser.click(".packs__choose [type=submit]")
    browser.wait(lambda: browser.run("return window.__printed.length"))


def test_chosen_sheets_are_put_behind_one_cover(browser: Browser) -> None:
    choose(browser, *CHOSEN)
    browser.type("#pack-name", "Thursday")
    press(browser)
    assert browser.run("return window.__printed") == [1]
    sheets = browser.run("return [...document.querySelectorAll('.pack form')].map((one) => one.dataset.worksheet)")
    assert sorted(sheets) == CHOSEN
    ids = browser.run("return [...document.querySelectorAll('[id]')].map((one) => one.id)")
    assert len(ids) == len(set(ids))
    assert browser.run("return document.querySelector('[data-pack-for]').textContent") == "Thursday"
    assert browser.run("return [...document.querySelectorAll('.pack form')].every((one) => 'blank' in one.dataset)")
    assert not browser.find(".pack").is_displayed()
    assert browser.violations() == browser.errors() == []


def test_every_question_is_on_paper(browser: Browser) -> None:
    if browser.name == "webkit":
        pytest.skip("WebKitWebDriver cannot print")
    choose(browser, *CHOSEN)
    browser.run("document.body.append(Object.assign(document.createElement('p'), { textContent: 'around' }))")
    press(browser)
    pages = [words(page.extract_text()) for page in pypdf.PdfReader(io.BytesIO(browser.print_pdf())).pages]
    assert all(pages)
    for slug in CHOSEN:
        assert all(words(field.label) in "".join(pages) for field in load(slug).fields)
    assert "Ready-madepacks" not in "".join(pages)


def test_nothing_ticked_says_so_and_nothing_is_kept(browser: Browser) -> None:
    choose(browser)
    browser.type("#pack-name", "Thursday")
    browser.click(".packs__choose [type=submit]")
    browser.wait(lambda: "Tick at least one" in browser.text("[data-pack-status]"))
    kept = browser.run("return JSON.stringify([{ ...localStorage }, { ...sessionStorage }])")
    assert "Thursday" not in kept
    browser.open("help/")
    browser.run("history.back()")
    browser.wait(".packs__choose")
    browser.wait(lambda: browser.find("#pack-name").get_property("value") == "")


def test_sheets_that_do_not_come_are_said(browser: Browser) -> None:
    choose(browser, "pause")
    browser.site.faults["worksheets/pause/"] = "missing"
    browser.click(".packs__choose [type=submit]")
    browser.wait(lambda: "could not be loaded" in browser.text("[data-pack-status]"))


@pytest.mark.parametrize("paper_size", ["A4", "Letter"])
def test_all_sheets_print_whole_on_both_papers(page: Page, paper_size: str) -> None:
    page.goto(PACKS)
    page.evaluate(HOLD)
    boxes = page.locator(".packs__choose [type=checkbox]")
    assert boxes.evaluate_all("all => all.map((one) => one.value)") == paper()
    for box in boxes.all():
        box.check()
    page.locator(".packs__choose [type=submit]").click()
    expect(page.locator(".pack form")).to_have_count(len(paper()))
    made = pypdf.PdfReader(io.BytesIO(page.pdf(format=paper_size, tagged=True, outline=True)))
    # The margin comes first in the file, and ends with the address.
    pages = [words(one.extract_text().rpartition(PACKS)[2]) for one in made.pages]
    assert all(pages)
    assert words(CARE) in pages[0]
    for slug in paper():
        assert words(load(slug).title) in pages[0]
        assert [one for one in pages[1:] if one.startswith(words(load(slug).title))], slug
        assert all(words(field.label) in "".join(pages[1:]) for field in load(slug).fields)
    titles = {one.title for one in made.outline if not isinstance(one, list)}
    assert {load(slug).title for slug in paper()} <= titles
    root = made.trailer["/Root"]
    assert root["/Lang"] == "en"  # type: ignore[index]
    assert "Packs to print" in str(made.metadata.title)  # type: ignore[union-attr]
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 640, "height": 900})
    assert page.evaluate("document.documentElement.scrollWidth") <= 640


@pytest.mark.parametrize("context_options", [{"java_script_enabled": False}])
def test_without_scripts_the_ready_made_packs_are_there(page: Page, site: Site) -> None:
    page.goto(PACKS)
    expect(page.locator(".packs__off")).to_be_visible()
    expect(page.locator(".packs__choose")).to_be_hidden()
    stages = [name for name, pack in data("packs").items() if "way" not in pack]
    links = page.locator(".packs a").evaluate_all("all => all.map((one) => one.href)")
    assert links == [site.url(path(name, large)) for name in stages for large in (False, True)]


def test_it_works_without_python(page: Page, site: Site) -> None:
    page.goto(PACKS)
    page.evaluate(HOLD)
    page.locator("[value=pause]").check()
    page.locator(".packs__choose [type=submit]").click()
    expect(page.locator(".pack form")).to_have_count(1)
    assert not [one for one in site.log if "python/" in one or "worker.js" in one]
