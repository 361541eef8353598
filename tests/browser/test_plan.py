"""A plan as its reader meets it: steps, ticks, and nothing that is sent or kept besides."""

import json

from tests.browser.engines import Browser
from tests.browser.notes_page import OWNING, PASS, press, put, ready, said, saved, seal, unlock
from tests.browser.plan_page import NOTE, TITLES, follow, has_sitemap, instant, kept, tick, ticked, titles


def home(browser: Browser) -> None:
    browser.open("help/")
    browser.run("localStorage.setItem('notes/home', 'device')")


def test_it_shows_the_steps_in_order_with_minutes_and_days(browser: Browser) -> None:
    follow(browser)
    assert titles(browser) == TITLES
    about = [one.text for one in browser.all(".plan__about")]
    assert about[1] == "About 11 minutes."
    assert about[3] == "Worksheet, about 10 minutes. For 8 December 2026."
    assert browser.text(".plan__note bdi") == NOTE
    assert browser.text(".plan__next") == "Begin with: Is it safe to do this?"
    assert browser.find(".plan__link").get_property("href") == browser.site.url("chapters/c1/")
    assert browser.errors() == []
    assert browser.violations() == []


def test_no_request_carries_any_of_it(browser: Browser) -> None:
    follow(browser)
    tick(browser, "c7")
    sent = " ".join(browser.site.log) + " ".join(
        browser.requests()[1:]
    )  # the first is the page, as the browser has it
    for word in (";", "*", "~", "c7", "pause", "owning", "2026", "Bring", "card"):
        assert word not in sent.replace("%3B", ";"), word


def test_ticks_survive_a_reload_and_nothing_else_is_kept(browser: Browser) -> None:
    home(browser)
    follow(browser)
    tick(browser, "c1")
    tick(browser, "c5.pause")
    browser.wait(lambda: (kept(browser) or {"revision": 0})["revision"] == 2)
    assert "kept on this device" in browser.text(".plan__kept")
    assert browser.text(".plan__next") == "Go on with: Owning it"
    browser.reload()
    browser.wait(lambda: ticked(browser) == ["c1", "c5.pause"])
    assert browser.text(".plan__next") == "Go on with: Owning it"
    store = browser.run("return JSON.stringify({ ...localStorage, ...sessionStorage })")
    for word in ("Bring", "card", "2026-12", "20261201", "owning", "plan/#", ";c7"):
        assert word not in store, word
    tick(browser, "c1")
    tick(browser, "c5.pause")
    browser.wait(lambda: (kept(browser) or {"entries": 1})["entries"] == [])


def test_another_plan_has_ticks_of_its_own(browser: Browser) -> None:
    home(browser)
    follow(browser)
    tick(browser, "c1")
    browser.wait(lambda: kept(browser))
    follow(browser, "plan/#1;c1;c2")
    assert ticked(browser) == []
    follow(browser, "plan/#1;c1;c7;c5.pause;owning;cards.reassurance*20270101")
    browser.wait(lambda: ticked(browser) == ["c1"])


def test_without_a_home_ticks_are_for_this_visit_and_it_says_so(browser: Browser) -> None:
    instant(browser)
    follow(browser)
    browser.wait(lambda: has_sitemap(browser))
    assert "only on this page so far" in browser.text(".plan__kept")
    tick(browser, "c1")
    assert browser.text(".plan__next") == "Go on with: Owning it"
    browser.click(".plan__kept a")
    browser.wait("[data-notes=list] [data-slug=plan]")
    assert kept(browser) is None
    browser.click("[data-keep=device]")
    said(browser, "home", "on this device")
    assert [one["answers"] for one in (kept(browser) or {})["entries"]] == [{"done": ["c1"]}]
    browser.driver.back()
    browser.wait(lambda: ticked(browser) == ["c1"])


def test_locked_notes_show_no_tick_until_they_are_open(browser: Browser) -> None:
    instant(browser)
    put(browser, OWNING)
    seal(browser)
    follow(browser)
    browser.wait(lambda: has_sitemap(browser))
    assert "locked" in browser.text(".plan__kept")
    assert not browser.find("[data-step=c7]").is_enabled()
    browser.click(".plan__kept a")
    browser.wait("#notes-unlock")
    unlock(browser, PASS)
    browser.wait("[data-notes=list] [data-slug=owning]")
    browser.driver.back()
    tick(browser, "c7")
    browser.wait(lambda: kept(browser))
    assert '"c7"' not in json.dumps(kept(browser))
    assert "with your passphrase" in browser.text(".plan__kept")
    follow(browser)
    assert "locked" in browser.text(".plan__kept")
    assert ticked(browser) == []


def test_my_notes_says_ticks_in_words_and_takes_them_away(browser: Browser) -> None:
    home(browser)
    follow(browser)
    tick(browser, "c5.pause")
    browser.wait(lambda: kept(browser))
    browser.open("notes/")
    ready(browser)
    assert browser.text("[data-slug=plan] h3") == "Ticks in a plan"
    assert not browser.all("[data-slug=plan] a")
    text = saved(browser, "save-plain-all")
    assert "Steps you ticked\n  Calm first: Pause, then come back" in text
    file = json.loads(saved(browser, "save-all"))
    assert [one["worksheet"] for one in file["notes"]] == ["plan"]
    browser.click("[data-action=erase-one][data-slug=plan]")
    press(browser, "yes")
    said(browser, "list", "Erased, and checked")
    assert kept(browser) is None


def test_a_heading_of_the_page_does_not_lose_the_plan(browser: Browser) -> None:
    follow(browser)
    for link in ("#what .headerlink", "#see .headerlink"):
        browser.run("document.querySelector(arguments[0]).click()", link)
        assert browser.run("return location.hash").startswith("#1;c1")
    assert browser.run("return document.activeElement.id") == "see"
    assert titles(browser) == TITLES


def test_sheets_for_two_ask_for_the_first_check(browser: Browser) -> None:
    follow(browser, "plan/#1;c1;openness")
    assert "sheet for two" in browser.text(".plan__two")
    links = [one.get_property("href") for one in browser.all(".plan__two a")]
    assert links == [browser.site.url("worksheets/ready/"), browser.site.url("help/#afraid")]
    browser.run("sessionStorage.setItem('notes/path', 'both')")
    follow(browser, "plan/#1;c1;openness")
    assert not browser.find(".plan__two").is_displayed()
    browser.run("sessionStorage.setItem('notes/path', 'solo')")
    follow(browser, "plan/#1;c1;openness")
    assert "leave those out" in browser.text(".plan__two")


def test_a_step_that_is_gone_says_so_in_its_place(browser: Browser) -> None:
    follow(browser, "plan/#1;c1;c99;c7.gone;c2")
    steps = [one.text for one in browser.all(".plan__step")]
    assert "c99" in steps[1]
    assert "not on this site" in steps[1]
    assert "leads to the whole page" in steps[2]
    assert browser.find(".plan__next a").get_property("href") == browser.site.url("chapters/c1/")


def test_without_a_plan_the_page_says_what_one_is(browser: Browser) -> None:
    browser.open("plan/")
    browser.wait("#what")
    browser.wait(lambda: not browser.find(".plan__off").is_displayed())
    assert not browser.find("[data-plan-shown]").is_displayed()
    assert not browser.find(".plan__problems").is_displayed()
    browser.run("location.hash = '2;c7'")
    browser.wait(".plan__problems")
    assert "newer version" in browser.text(".plan__problems")
