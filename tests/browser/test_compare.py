"""Two pages, side by side: each picks, both agree, and nothing of it is stored anywhere."""

import json
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.compare_page import (
    choose,
    day,
    from_notes,
    hand_over,
    opened,
    own,
    press,
    said,
    second,
    shown,
    step,
    tick,
    traces,
    write,
)
from tests.browser.engines import Browser
from tests.browser.worksheet_page import seal, unlock


@pytest.mark.usefixtures("no_python")
def test_all_boxes_are_off_and_the_file_holds_what_the_second_look_shows(browser: Browser) -> None:
    own(browser)
    before = traces(browser)
    from_notes(browser)
    assert len(browser.all("[data-place=lines] [type=checkbox]")) == 3
    assert browser.all("[data-place=lines] :checked") == []
    assert "held-back" not in shown(browser)
    tick(browser, "by the sea")
    press(browser, "look", "look")
    look = browser.text("[data-step=look]")
    assert "Imagine them reading this when they are angry." in look
    assert "by the sea" in look
    assert "two taps" not in look
    press(browser, "back", "pick")
    assert len(browser.all("[data-place=lines] :checked")) == 1
    tick(browser, "two taps")
    press(browser, "look", "look")
    browser.click("[data-action=save]")
    said(browser, "Saved.")
    text = browser.wait(lambda: browser.run("return window.__files[0]"))
    assert json.loads(text) == {
        "format": "shared",
        "version": 1,
        "worksheet": "steps",
        "answers": {
            "answered": [day(browser)],
            "side": ["hurt"],
            "signal": ["two taps"],
            "steps.0.kind": ["hand"],
            "steps.0.own": ["by the sea"],
            "steps.0.today": ["yes"],
        },
    }
    assert browser.run("return window.__name") == f"page-{day(browser)}.json"
    assert traces(browser).replace("compare/", "help/") == before


@pytest.mark.usefixtures("no_python")
def test_the_page_of_the_first_is_gone_before_the_second_begins(browser: Browser) -> None:
    hand_over(browser, "by the sea", "A short hug")
    for words in ("by the sea", "hug", "two taps", "hurt:"):
        assert words not in browser.text(".compare")
    assert "by the sea" not in browser.run("return document.documentElement.outerHTML")
    press(browser, "other", "source")
    assert not browser.find("[data-action=notes]").is_displayed()
    assert not browser.find("[data-submit=unlock]").is_displayed()


def test_both_agree_and_then_both_see_the_mutual_yes_alone(browser: Browser, tmp_path: Path) -> None:
    own(browser)
    before = traces(browser)
    hand_over(browser, "by the sea", "A short hug")
    second(browser, tmp_path, "A short hug")
    browser.click("[data-action=agree][data-side=hurt]")
    said(browser, "One of you agrees.")
    browser.click("[data-action=agree][data-side=hurt]")  # taken back
    browser.click("[data-action=agree][data-side=caused]")
    said(browser, "One of you agrees.")
    assert not browser.all("output > *")
    browser.click("[data-action=agree][data-side=hurt]")
    step(browser, "show")
    browser.wait("output > *", seconds=90)
    report = browser.text("output")
    assert "A short hug" in report
    assert "by the sea" not in shown(browser).replace(report, "")
    assert "by the sea" not in report
    assert traces(browser).replace("compare/", "help/") == before
    assert browser.violations() == []
    assert browser.errors() == []
    browser.click("[data-action=stop]")
    step(browser, "start")
    assert "A short hug" not in browser.run("return document.querySelector('output').textContent")


@pytest.mark.usefixtures("no_python")
def test_leaving_drops_all_of_it(browser: Browser, tmp_path: Path) -> None:
    hand_over(browser, "by the sea")
    second(browser, tmp_path, "A short hug")
    browser.run("dispatchEvent(new PageTransitionEvent('pagehide'))")
    step(browser, "start")
    hand_over(browser, "by the sea")
    browser.open("help/")
    browser.driver.back()
    browser.wait(".compare")
    assert "by the sea" not in browser.run("return document.documentElement.outerHTML")
    assert not browser.all("[data-step=away]:not([hidden])")
    hand_over(browser, "by the sea")
    for page in ("notes/", "compare/"):  # without a load, where the theme can
        browser.click(f".md-nav--primary a[href$='{page}']")
        browser.wait(".notes" if page == "notes/" else ".compare[data-awake]")
    assert not browser.all("[data-step=away]:not([hidden])")
    assert browser.find("[data-step=start]").get_property("hidden") is False


@pytest.mark.usefixtures("no_python")
def test_stop_drops_all_of_it_at_any_step(browser: Browser) -> None:
    hand_over(browser, "by the sea")
    browser.click("[data-action=stop]")
    step(browser, "start")
    said(browser, "forgotten")
    press(browser, "begin", "source")
    assert browser.find("[data-action=notes]").is_displayed()  # a first one begins anew


@pytest.mark.usefixtures("no_python")
def test_the_second_may_fill_the_sheet_in_and_two_of_one_side_are_refused(browser: Browser) -> None:
    hand_over(browser, "A short hug")
    press(browser, "other", "source")
    press(browser, "fill", "fill")
    asked = {str(one.get_attribute("data-field")) for one in browser.all("[data-place=form] [data-field]")}
    assert {"side", "answered", "signal", "steps.0.today"} <= asked
    assert not asked & {"worries", "health", "steps.0.easier", "steps.0.stop"}
    press(browser, "filled", "pick")
    browser.click("[data-action=look]")
    said(browser, "does not say whose it is")
    browser.click("[data-action=stop]")
    hand_over(browser, "A short hug")
    press(browser, "other", "source")
    press(browser, "fill", "fill")
    browser.click("[data-place=form] [name=side][value=hurt]")
    press(browser, "filled", "pick")
    press(browser, "look", "look")
    browser.click("[data-action=hide]")
    said(browser, "same side")
    step(browser, "look")


@pytest.mark.usefixtures("no_python")
def test_sealed_notes_open_for_the_first_and_are_locked_for_the_second(browser: Browser) -> None:
    browser.open("worksheets/steps/")
    browser.click("[data-action=go-on]")
    seal(browser)
    browser.wait(lambda: browser.run("return localStorage['notes/lock']"))
    browser.type("[name=signal]", "two taps")
    browser.click("[name=side][value=hurt]")
    browser.wait(lambda: "with your passphrase" in browser.text("[data-status]"))
    opened(browser)
    press(browser, "begin", "source")
    assert not browser.find("[data-action=notes]").is_displayed()
    browser.type("#compare-unlock", "wrong one here")
    browser.click("[data-submit=unlock] [type=submit]")
    said(browser, "not the passphrase")
    browser.find("#compare-unlock").clear()
    browser.type("#compare-unlock", "four words nobody guesses")
    browser.click("[data-submit=unlock] [type=submit]")
    step(browser, "pick")
    tick(browser, "two taps")
    press(browser, "look", "look")
    press(browser, "hide", "away")
    browser.click(".md-nav--primary a[href$='worksheets/steps/']")  # without a load, where the theme can
    browser.wait("[data-action=go-on]")
    browser.click("[data-action=go-on]")
    browser.wait("[data-locked]")
    assert "two taps" not in browser.run("return document.documentElement.outerHTML")
    unlock(browser)
    browser.wait("[name=signal]")


def test_two_files_are_shown_and_shown(browser: Browser, tmp_path: Path) -> None:
    opened(browser)
    when = day(browser)
    press(browser, "files", "files")
    hostile = "<img src=x onerror=document.title='taken'>"
    choose(browser, 0, write(tmp_path / "a.json", "hurt", when, respect="2", respect_example=hostile))
    browser.wait(lambda: "The one who was hurt: Ten patterns" in browser.text(".compare__file:nth-of-type(1)"))
    assert hostile not in shown(browser)
    choose(browser, 1, write(tmp_path / "b.json", "caused", when, respect="8", respect_example="I said sorry"))
    browser.wait(lambda: "The one who caused the hurt" in browser.text(".compare__file:nth-of-type(2)"))
    browser.click("[data-action=show-files]")
    step(browser, "show")
    browser.wait("output > *", seconds=90)
    because = browser.run("return [...document.querySelectorAll('.because')].map((one) => one.textContent).join()")
    assert "Because of these lines" in because
    assert hostile not in because
    assert hostile in browser.text("output table")
    assert "I said sorry" in browser.text("output table")
    assert browser.errors() == []


@pytest.mark.usefixtures("no_python")
def test_files_that_do_not_go_together_are_refused_with_a_sentence(browser: Browser, tmp_path: Path) -> None:
    opened(browser)
    when = day(browser)
    press(browser, "files", "files")
    browser.click("[data-action=show-files]")
    said(browser, "Choose two files first")
    (tmp_path / "bad.json").write_text('{"format": "notes"}')
    choose(browser, 0, tmp_path / "bad.json")
    said(browser, "file of notes")
    good = write(tmp_path / "a.json", "hurt", when, respect="2")
    choose(browser, 0, good)
    browser.wait(lambda: "who was hurt" in browser.text(".compare__file:nth-of-type(1)"))
    choose(browser, 1, good)
    browser.wait(lambda: "who was hurt" in browser.text(".compare__file:nth-of-type(2)"))
    browser.click("[data-action=show-files]")
    said(browser, "same file twice")
    choose(browser, 1, write(tmp_path / "b.json", "hurt", when, respect="3"))
    browser.wait(lambda: browser.text("[data-said]") == "")
    browser.click("[data-action=show-files]")
    said(browser, "same side")
    step(browser, "files")


@pytest.mark.usefixtures("no_python")
def test_it_is_shut_on_the_way_for_one_and_asks_before_the_first_check(browser: Browser) -> None:
    browser.open("compare/")
    browser.wait("[data-action=go-on]")
    assert not browser.find(".compare__on").is_displayed()
    browser.run("sessionStorage.setItem('notes/path', 'solo')")
    browser.reload()
    browser.wait("[data-solo]")
    assert "That is no fault of yours" in browser.text("[data-solo]")
    assert not browser.find(".compare__on").is_displayed()
    assert not browser.find("[data-gate]").is_displayed()
    assert browser.site.url("help/") in [a.get_property("href") for a in browser.all("[data-solo] a")]
    assert not any(a.is_displayed() for a in browser.all(".md-nav--primary a[href$='compare/']"))
    browser.run("document.querySelector('[data-action=files]').click()")  # and not by a script either
    assert not browser.all("[data-step=files]:not([hidden])")


def test_it_works_by_keyboard_and_each_step_takes_the_focus(page: Page) -> None:
    page.goto("compare/")
    page.get_by_role("button", name="We can both say no: go on").press("Enter")
    expect(page.get_by_role("heading", name="Begin")).to_be_focused()
    page.get_by_role("button", name="Pick my lines").press("Enter")
    expect(page.get_by_role("heading", name="Where are your words?")).to_be_focused()
    page.get_by_role("button", name="Nowhere yet: fill the sheet in here").press("Enter")
    expect(page.get_by_role("heading", name="Fill it in, alone")).to_be_focused()
    page.get_by_role("button", name="Go on to pick my lines").press("Enter")
    expect(page.get_by_role("heading", name="Pick your lines")).to_be_focused()
    page.get_by_role("button", name="Look once more").press("Enter")
    expect(page.locator("[data-said]")).to_be_focused()
    expect(page.locator("[data-said]")).to_have_text(
        "This sheet does not say whose it is. Answer that on the sheet first."
    )


def test_on_paper_there_is_what_both_see_and_nothing_else(page: Page, tmp_path: Path) -> None:
    page.goto("compare/")
    page.get_by_role("button", name="We can both say no: go on").click()
    page.get_by_role("button", name="We have two files").click()
    when = page.evaluate("new Date().toLocaleDateString('sv')")
    page.locator("#compare-file-0").set_input_files(write(tmp_path / "a.json", "hurt", when, respect="2"))
    page.locator("#compare-file-1").set_input_files(write(tmp_path / "b.json", "caused", when, respect="8"))
    page.get_by_role("button", name="Show them side by side").click()
    expect(page.get_by_role("heading", name="Seen in two ways")).to_be_visible(timeout=90_000)
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name="Seen in two ways")).to_be_visible()
    for hidden in ("h1", "#files", "[data-action=stop]", "[data-action=print]", "[data-step=show] > h3"):
        expect(page.locator(hidden)).to_be_hidden()
