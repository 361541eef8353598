"""A worksheet in all three engines: write, keep, reload, report, print, erase."""

import io
import json
from typing import Any

import pypdf
import pytest

from tests.browser.engines import Browser
from tests.browser.worksheet_page import reveal
from tests.personas import personas
from worksheets import slugs
from worksheets._browser import answer as answer_json
from worksheets._examples import answer, question

PAGES = {slug: f"worksheets/{slug}/" for slug in slugs()}
REPORT = "output .report__heading"
SAME = """
const [blocks, slug, done] = arguments;
const bare = (element, base) => {
  const others = ".worksheet__buttons, .worksheet__hint, .example__story";
  for (const one of element.querySelectorAll(others)) one.remove();
  for (const a of element.querySelectorAll("a")) a.setAttribute("href", new URL(a.getAttribute("href"), base).href);
  return element.innerHTML.replace(/\\s*\\n\\s*/g, "").replace(/ (x|y|text-anchor|class|d)="/g, " $1=\\"");
};
const page = new URL(`/let-go-to-grow/worksheets/${slug}/`, location);
Promise.all([import("/let-go-to-grow/assets/report.js"), fetch(page).then((reply) => reply.text())])
  .then(async ([{ build }, html]) => {
    const place = document.createElement("div");
    place.append(...(await build(blocks, slug)));
    const built = new DOMParser().parseFromString(html, "text/html").querySelector(".example");
    done([bare(place, page), bare(built, page)]);
  });
"""
LONG = "\n".join(f"line {number} of a long answer" for number in range(1, 61))


def stored(browser: Browser, slug: str) -> Any:
    text = browser.run("return localStorage.getItem(arguments[0])", f"notes/1/{slug}")
    return json.loads(text) if text else None


def status(browser: Browser) -> str:
    return browser.text("[data-status]")


def keep(browser: Browser) -> None:
    browser.click("[data-keep=device]")


def wait_kept(browser: Browser) -> None:
    browser.wait(lambda: status(browser).startswith("Kept on this device at"))


def report(browser: Browser) -> None:
    browser.click("[data-action=report]")
    browser.wait(REPORT, seconds=60)


def test_nothing_is_kept_unless_asked(browser: Browser) -> None:
    browser.open(PAGES["owning"])
    browser.type("[name=did]", "I lied about the money.")
    browser.wait(lambda: status(browser).startswith("Not kept yet"))
    assert [key for key in browser.run("return Object.keys(localStorage)") if "notes" in key] == []


def test_write_keep_reload_report_erase(browser: Browser) -> None:
    browser.open(PAGES["owning"])
    keep(browser)
    browser.type("[name=did]", "I lied about the money.")
    wait_kept(browser)
    browser.reload()
    assert browser.find("[name=did]").get_property("value") == "I lied about the money."
    report(browser)
    assert "I lied about the money." in browser.text("output .report__letter")
    assert browser.violations() == []
    assert not [url for url in browser.requests() if not url.startswith(browser.site.origin)]
    browser.click("[data-action=erase]")
    browser.click("[data-action=erase-now]")
    assert status(browser).startswith("Erased, and checked")
    assert browser.find("[name=did]").get_property("value") == ""
    assert browser.run("return Object.keys(localStorage).filter((key) => key.startsWith('notes'))") == []
    browser.reload()
    assert browser.find("[name=did]").get_property("value") == ""


def test_a_dated_worksheet_keeps_many_entries(browser: Browser) -> None:
    browser.open(PAGES["moments"])
    keep(browser)
    for words in ("the phone buzzed", "our song played"):
        browser.type("[name=what]", words)
        browser.click("[name=before][value='8']")
        wait_kept(browser)
        browser.click("[data-action=new]")
    assert len(stored(browser, "moments")["entries"]) == 2
    assert browser.find("[name=what]").get_property("value") == ""
    first = browser.all("[data-action=open]")[0].text
    browser.click("[data-action=open]")
    assert str(browser.find("[name=what]").get_property("value")) in first
    assert browser.find("[name=before][value='8']").is_selected()
    browser.click("[data-action=delete]")
    browser.click("[data-action=erase-now]")
    assert len(stored(browser, "moments")["entries"]) == 1
    browser.reload()
    browser.wait("[data-action=open]")
    assert len(browser.all("[data-action=open]")) == 1


def test_rows_are_added_and_taken_out_without_losing_words(browser: Browser) -> None:
    browser.open(PAGES["owning"])
    keep(browser)
    reveal(browser, "[data-rows=repair]")
    rows = "[data-rows=repair]"
    browser.type("[name='repair.0.act']", "first")
    for number in range(1, 5):
        browser.click(f"{rows} [data-action=add]")
        browser.type(f"[name='repair.{number}.act']", f"act {number}")
    browser.click(f"{rows} .worksheet__row:nth-child(2) [data-action=unfold]")
    browser.click(f"{rows} .worksheet__row:nth-child(2) [data-action=remove]")
    wait_kept(browser)
    browser.wait(lambda: "repair.4.act" not in stored(browser, "owning")["entries"][0]["answers"])
    answers = stored(browser, "owning")["entries"][0]["answers"]
    assert [answers[f"repair.{n}.act"] for n in range(4)] == [["first"], ["act 2"], ["act 3"], ["act 4"]]
    browser.reload()
    assert browser.find("[name='repair.3.act']").get_property("value") == "act 4"


def test_python_in_the_browser_gives_the_same_reports(browser: Browser) -> None:
    """For the example of every worksheet, and for what readers of all kinds may have written (see personas.py)."""
    browser.open(PAGES["owning"])
    browser.driver.set_script_timeout(150)
    asked = [question(slug) for slug in slugs()] + personas()
    replies = browser.run_async(
        """const [asked, done] = arguments;
        import("/let-go-to-grow/assets/python.js")
          .then((python) => Promise.all(asked.map((one) => python.ask(one))))
          .then(done, (error) => done(String(error)));""",
        [{key: value for key, value in one.items() if key != "id"} for one in asked],
    )
    for one, reply in zip(asked, replies, strict=True):
        expected = json.loads(answer_json(json.dumps(one)))
        assert {key: reply.get(key) for key in ("report", "problems")} == {
            key: expected.get(key) for key in ("report", "problems")
        }


def test_the_page_builds_the_same_reports_as_the_build_did(browser: Browser) -> None:
    browser.open(PAGES["owning"])
    for slug in slugs():
        shown, built = browser.run_async(SAME, json.loads(json.dumps(answer(slug))), slug)
        assert shown == built


def test_a_filled_sheet_prints_in_full_without_the_site_around_it(browser: Browser) -> None:
    browser.open(PAGES["owning"])
    browser.type("[name=did]", LONG)
    browser.type("[name=excuse]", "private words")
    report(browser)
    if browser.name == "webkit":
        pytest.skip("WebKitWebDriver cannot print")
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(browser.print_pdf())).pages)
    for number in range(1, 61):
        assert text.count(f"line {number} of a long answer") >= 2  # in the sheet and in the letter
    assert "You do not owe me an answer." in text
    assert "private words" not in text
    for around in ("Leave this page", "In danger now", "Search", "Save as a file", "For therapists", "Jo was away"):
        assert around not in text
    browser.click("[data-print-private]")
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(browser.print_pdf())).pages)
    assert "private words" in text
