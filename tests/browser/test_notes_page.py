"""The page My notes in all three engines: homes, files, loading, undoing, erasing."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.browser.engines import Browser

SECRET = "I lied about the money"
PASS = "four words nobody guesses"
CAUGHT = """
const make = URL.createObjectURL;
window.__files = [];
URL.createObjectURL = (blob) => {
  blob.text().then((text) => window.__files.push(text));
  return make.call(URL, blob);
};
HTMLAnchorElement.prototype.click = function () { window.__name = this.download; };
"""


def record(slug: str, *entries: tuple[str, str, str]) -> dict[str, Any]:
    """A record of entries, each an id, a field's name and the words in it."""
    made = [
        {"id": id, "created": f"2026-03-0{n}T10:00:00.000Z", "updated": f"2026-03-0{n}T10:00:00.000Z"}
        | {"answers": {name: [words]}}
        for n, (id, name, words) in enumerate(entries, 1)
    ]
    return {"schema": 1, "worksheet": slug, "revision": 3, "updated": "2026-03-05T10:00:00.000Z", "entries": made}


OWNING = record("owning", ("one", "did", SECRET))
MOMENTS = record("moments", ("first", "what", "the phone buzzed"), ("second", "what", "our song played"))


def put(browser: Browser, *records: dict[str, Any]) -> None:
    """Open the page with these records on the device."""
    browser.open("help/")
    for one in records:
        browser.run(
            "localStorage.setItem(arguments[0], arguments[1])", f"notes/1/{one['worksheet']}", json.dumps(one)
        )
    start(browser)


def start(browser: Browser) -> None:
    browser.open("notes/")
    ready(browser)


def ready(browser: Browser) -> None:
    browser.wait(lambda: browser.text("[data-full]"))
    browser.run(CAUGHT)


def said(browser: Browser, part: str, words: str, seconds: float = 20) -> None:
    browser.wait(lambda: words in browser.text(f"[data-notes={part}] [data-said]"), seconds)


def store(browser: Browser) -> dict[str, str]:
    found: dict[str, str] = browser.run("return Object.fromEntries(Object.entries(localStorage))")
    return {key: value for key, value in found.items() if key.startswith("notes/")}


def entries(browser: Browser, slug: str) -> list[Any]:
    text = store(browser).get(f"notes/1/{slug}")
    return list(json.loads(text)["entries"]) if text else []


def press(browser: Browser, action: str) -> None:
    browser.click(f".notes [data-action={action}]")


def send(browser: Browser, form: str) -> None:
    browser.click(f".notes [data-submit={form}] [type=submit]")


def saved(browser: Browser, action: str) -> str:
    browser.run("window.__files.length = 0")
    press(browser, action)
    return str(browser.wait(lambda: browser.run("return window.__files[0]")))


def choose(browser: Browser, path: Path, text: str) -> None:
    path.write_text(text)
    browser.find("#notes-file").send_keys(str(path))


def seal(browser: Browser) -> None:
    browser.click("[data-keep=passphrase]")
    browser.type("#notes-first", PASS)
    browser.type("#notes-second", PASS)
    send(browser, "seal")
    said(browser, "home", "locked with your passphrase")


def unlock(browser: Browser, passphrase: str) -> None:
    browser.find("#notes-unlock").clear()
    browser.type("#notes-unlock", passphrase)
    send(browser, "unlock")


def test_it_lists_notes_and_says_how_much_room_they_take(browser: Browser) -> None:
    put(browser, OWNING, MOMENTS)
    items = [item.text for item in browser.all("[data-notes=list] .notes__item")]
    assert "2 entries, 1 March 2026 to 2 March 2026" in items[0]
    assert "1 entry, 1 March 2026" in items[1]
    assert "of about 5 MB" in browser.text("[data-full]")
    assert browser.find("[data-slug=owning] a").get_property("href") == browser.site.url("worksheets/owning/")
    assert browser.errors() == []
    assert browser.violations() == []


def test_sealed_notes_show_no_word_and_open_with_the_passphrase_only(browser: Browser) -> None:
    put(browser, OWNING, MOMENTS)
    seal(browser)
    assert SECRET not in json.dumps(store(browser))
    assert "phone" not in json.dumps(store(browser))
    assert browser.all("[data-notes=list] .notes__item")
    browser.reload()
    ready(browser)
    kept = store(browser)
    assert not browser.all("[data-notes=list] .notes__item")
    unlock(browser, "not the passphrase")
    said(browser, "home", "That is not the passphrase. Nothing was changed.")
    assert store(browser) == kept
    unlock(browser, PASS)
    browser.wait("[data-slug=owning]")
    browser.click("[data-keep=device]")
    press(browser, "yes")
    said(browser, "home", "plain text")
    assert [one["answers"] for one in entries(browser, "owning")] == [{"did": [SECRET]}]
    assert len(entries(browser, "moments")) == 2
    assert "notes/lock" not in store(browser)


def test_a_passphrase_is_changed_only_with_the_old_one(browser: Browser) -> None:
    put(browser, OWNING)
    seal(browser)
    press(browser, "change")
    for name, words in (("old", "wrong words"), ("new", "another pass"), ("again", "another pass")):
        browser.type(f"#notes-{name}", words)
    kept = store(browser)
    send(browser, "change")
    said(browser, "home", "That is not the passphrase. Nothing was changed.")
    assert store(browser) == kept
    browser.find("#notes-old").clear()
    browser.type("#notes-old", PASS)
    send(browser, "change")
    said(browser, "home", "Your passphrase is changed")
    press(browser, "lock")
    unlock(browser, PASS)
    said(browser, "home", "That is not the passphrase")
    unlock(browser, "another pass")
    browser.wait("[data-slug=owning]")


def test_nowhere_leaves_no_word_on_the_device_and_gives_them_back(browser: Browser) -> None:
    put(browser, OWNING)
    browser.click("[data-keep=nothing]")
    press(browser, "yes")
    said(browser, "home", "only in this tab")
    assert SECRET not in json.dumps(store(browser))
    browser.click("[data-keep=device]")
    said(browser, "home", "on this device")
    assert entries(browser, "owning") == OWNING["entries"]


def test_a_file_brings_back_all_that_was_erased(browser: Browser, tmp_path: Path) -> None:
    put(browser, OWNING, MOMENTS)
    file = saved(browser, "save-all")
    assert str(browser.run("return window.__name")).startswith("notes-20")
    said(browser, "backup", "Saved")
    assert "notes/backup" in store(browser)
    press(browser, "erase-all")
    press(browser, "yes")
    said(browser, "erase", "Erased, and checked")
    assert store(browser) == {}
    keys = browser.run("return [...Object.keys(localStorage), ...Object.keys(sessionStorage)]")
    assert not [key for key in keys if key.startswith(("notes/", "/let-go-to-grow/."))]
    browser.click("[data-keep=device]")
    choose(browser, tmp_path / "notes.json", file)
    browser.wait("[data-panel=found]")
    send(browser, "import")
    said(browser, "import", "Loaded")
    assert entries(browser, "owning") == OWNING["entries"]
    assert entries(browser, "moments") == MOMENTS["entries"]


def test_a_sealed_file_opens_with_its_passphrase(browser: Browser, tmp_path: Path) -> None:
    put(browser, OWNING)
    seal(browser)
    file = saved(browser, "save-sealed")
    assert SECRET not in file
    press(browser, "erase-all")
    press(browser, "yes")
    said(browser, "erase", "Erased, and checked")
    browser.click("[data-keep=device]")
    choose(browser, tmp_path / "notes.json", file)
    browser.wait("[data-panel=file-sealed]")
    browser.type("#notes-file-pass", "wrong words")
    send(browser, "open-file")
    said(browser, "import", "not the passphrase of this file")
    browser.find("#notes-file-pass").clear()
    browser.type("#notes-file-pass", PASS)
    send(browser, "open-file")
    browser.wait("[data-panel=found]")
    send(browser, "import")
    said(browser, "import", "Loaded")
    assert entries(browser, "owning") == OWNING["entries"]


@pytest.mark.parametrize(("how", "ids"), [("merge", ["one", "two"]), ("replace", ["two"]), ("leave", ["one"])])
def test_a_reader_chooses_what_a_file_does_and_can_undo_it(
    browser: Browser, tmp_path: Path, how: str, ids: list[str]
) -> None:
    put(browser, OWNING)
    other = record("owning", ("two", "did", "I hid the letters"))
    file = {"format": "notes", "version": 1, "created": "2026-03-09T10:00:00.000Z", "notes": [other, MOMENTS]}
    choose(browser, tmp_path / "notes.json", json.dumps(file))
    browser.wait("[data-panel=found]")
    assert "1 new" in browser.text("[data-found]")
    browser.click(f"[name=how-owning][value={how}]")
    send(browser, "import")
    said(browser, "import", "Loaded")
    assert [one["id"] for one in entries(browser, "owning")] == ids
    assert len(entries(browser, "moments")) == 2
    press(browser, "undo")
    said(browser, "import", "Undone")
    assert entries(browser, "owning") == OWNING["entries"]
    assert "notes/1/moments" not in store(browser)


BAD = {
    "empty": ("", "no notes in this file"),
    "damaged": ('{"format": "notes", "version": 1, "notes": [', "cannot be read"),
    "foreign": ('{"name": "a song", "html": "<img src=x onerror=alert(1)>"}', "not made by this site"),
    "newer": ('{"format": "notes", "version": 2, "notes": []}', "newer version"),
    "deep": ("[" * 10_000 + "]" * 10_000, "file"),
    "stranger": (
        json.dumps({"format": "notes", "version": 1, "notes": [record("no_such", ("one", "did", "x"))]}),
        "does not have",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_file_is_refused_and_changes_nothing(browser: Browser, tmp_path: Path, name: str) -> None:
    text, words = BAD[name]
    put(browser, OWNING)
    kept = store(browser)
    choose(browser, tmp_path / "notes.json", text)
    said(browser, "import", words)
    assert store(browser) == kept
    assert not browser.find("[data-panel=found]").is_displayed()
    assert browser.errors() == []


def test_one_worksheet_is_erased_and_the_other_stays(browser: Browser) -> None:
    put(browser, OWNING, MOMENTS)
    browser.click("[data-action=erase-one][data-slug=owning]")
    press(browser, "no")
    assert entries(browser, "owning")
    browser.click("[data-action=erase-one][data-slug=owning]")
    press(browser, "yes")
    said(browser, "list", "Erased, and checked")
    assert "notes/1/owning" not in store(browser)
    assert len(entries(browser, "moments")) == 2


def test_paper_and_plain_text_leave_private_boxes_out_unless_asked(browser: Browser) -> None:
    private = record("owning", ("one", "did", SECRET))
    private["entries"][0]["answers"]["excuse"] = ["I was tired\n# not a heading"]
    put(browser, private)
    browser.run("window.print = () => { window.__paper = document.querySelector('.notes__booklet').textContent; }")
    assert "I was tired" not in saved(browser, "save-plain-all")
    press(browser, "print")
    browser.wait(lambda: SECRET in browser.run("return window.__paper ?? ''"))
    assert "I was tired" not in browser.run("return window.__paper")
    browser.click("#notes-private")
    press(browser, "print")
    browser.wait(lambda: "I was tired\n# not a heading" in browser.run("return window.__paper"))
    assert "I was tired" in saved(browser, "save-plain-all")


def test_a_value_that_cannot_be_read_is_set_aside_and_can_be_saved(browser: Browser) -> None:
    browser.open("help/")
    browser.run("localStorage.setItem('notes/1/owning', '{broken')")
    start(browser)
    browser.wait("[data-aside]")
    assert saved(browser, "save-aside") == "{broken"


def test_a_gentle_nudge_after_a_week_of_changes(browser: Browser) -> None:
    browser.open("help/")
    browser.run("localStorage.setItem('notes/changed', '2026-03-01')")
    put(browser, OWNING)
    browser.wait("[data-nudge]")
    saved(browser, "save-all")
    browser.wait(lambda: not browser.find("[data-nudge]").is_displayed())
