"""What a screen reader says by itself: news, and not the same again at each letter."""

from playwright.sync_api import Page, expect

HEARD = """() => {
  window.heard = [];
  const regions = "[role=status], [role=alert], [aria-live], output";
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const region = (target.closest ? target : target.parentElement)?.closest(regions);
      if (!region || region.getAttribute("aria-live") === "off") continue;
      const words = region.textContent.trim();
      if (words && words !== window.heard.at(-1)) window.heard.push(words);
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
}"""


def heard(page: Page) -> list[str]:
    """What the live regions of the page said, in order."""
    return list(page.evaluate("window.heard"))


def write(page: Page, css: str, words: str) -> None:
    """Type as people do, with pauses long enough for each to be kept."""
    for word in words.split(" "):
        page.locator(css).press_sequentially(f"{word} ", delay=40)
        page.wait_for_timeout(500)


def test_writing_is_said_to_be_kept_once(page: Page) -> None:
    page.goto("worksheets/owning/")
    page.locator("[data-keep=device]").click()
    page.evaluate(HEARD)
    write(page, "[name=did]", "I lied about the money")
    expect(page.locator("[data-status]")).to_contain_text("Kept on this device")
    said = heard(page)
    assert len(said) == 1, said
    assert said[0].startswith("Kept on this device")


def test_leaving_a_box_is_no_news(page: Page) -> None:
    page.goto("worksheets/owning/")
    page.locator("[data-keep=device]").click()
    write(page, "[name=did]", "one")
    left = "() => { document.activeElement.blur(); return document.querySelector('[data-status]').dataset.state; }"
    assert page.evaluate(left) == "kept"


def test_words_that_are_not_kept_are_said_so_once(page: Page) -> None:
    page.goto("worksheets/owning/")
    page.evaluate(HEARD)
    write(page, "[name=did]", "one two three")
    assert len(heard(page)) == 1
    assert heard(page)[0].startswith("Not kept yet.")


def test_a_failure_and_its_end_are_said_each_time(page: Page) -> None:
    page.goto("worksheets/owning/")
    page.locator("[data-keep=device]").click()
    write(page, "[name=did]", "one")
    page.evaluate(HEARD)
    page.evaluate("""() => { window.set = Storage.prototype.setItem;
      Storage.prototype.setItem = () => { throw new DOMException("", "QuotaExceededError"); }; }""")
    write(page, "[name=did]", "two three")
    page.evaluate("() => { Storage.prototype.setItem = window.set; }")
    write(page, "[name=did]", "four five")
    said = heard(page)
    assert len(said) == 2, said
    assert not said[0].startswith("Kept")
    assert said[1].startswith("Kept on this device")


def test_a_search_says_how_much_it_found_when_the_typing_rests(page: Page) -> None:
    page.goto("chapters/c5/")
    page.locator(".search-link").click()
    expect(page.locator("#search-box")).to_be_focused()
    page.wait_for_timeout(700)
    page.evaluate(HEARD)
    page.locator("#search-box").press_sequentially("checking", delay=60)
    expect(page.locator(".search__status")).to_contain_text("found")
    assert len(heard(page)) == 1, heard(page)


def test_a_step_of_a_plan_and_its_note_are_quiet(page: Page) -> None:
    page.goto("therapists/plan/")
    page.locator("[data-from=chapter]").click()
    page.evaluate(HEARD)
    page.locator("#plan-note").press_sequentially("Bring the card", delay=20)
    assert heard(page) == []
