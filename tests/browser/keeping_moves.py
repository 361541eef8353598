"""More steps of the reader in keeping_steps.py: between homes, to a file and back."""

import json
import time

from tests.browser import storage
from tests.browser.keeping_model import SLUGS, File
from tests.browser.keeping_steps import Reader, Step
from tests.browser.notes_page import choose

PASSES = ("four words nobody guesses", "ein zweiter, längerer Satz")


def new_passphrase(reader: Reader, one: str, other: str) -> str:
    passphrase = reader.random.choice(PASSES)
    for name in (one, other):
        reader.fill(f"#notes-{name}", passphrase)
    return passphrase


def seal(reader: Reader, room: int | None = None) -> str:
    """Fill in a new passphrase and send it."""
    reader.press("[data-keep=passphrase]")
    passphrase = new_passphrase(reader, "first", "second")
    if room is not None:
        reader.browser.run("window.__nth = arguments[0]", room)
    reader.press("[data-submit=seal] [type=submit]")
    return passphrase


def sealing(reader: Reader) -> None:
    reader.open("notes/", anew=True)
    if reader.model.home == "passphrase":
        return
    reader.model.passphrase = seal(reader)
    reader.hear("home", "locked with your passphrase")
    reader.model.home = "passphrase"


def sealing_when_full(reader: Reader) -> None:
    """Room runs out at the first or the second put: all is as it was."""
    reader.open("notes/", anew=True)
    if reader.model.home == "passphrase" or not reader.model.words():
        return
    seal(reader, room=reader.random.randrange(2))
    reader.hear("home", "no room left")


def sealing_cut_short(reader: Reader) -> None:
    """The tab is closed while notes are sealed: they are sealed or not, and whole."""
    reader.open("notes/", anew=True)
    if reader.model.home == "passphrase":
        return
    passphrase = seal(reader)
    time.sleep(reader.random.random() / 2)
    reader.browser.open("notes/")
    reader.at[reader.tab] = ""
    if "notes/lock" in storage.raw(reader.browser):
        reader.model.home, reader.model.passphrase = "passphrase", passphrase
    reader.open("notes/", anew=True)


def changing(reader: Reader) -> None:
    reader.open("notes/", anew=True)
    if reader.model.home != "passphrase":
        return
    reader.press("[data-action=change]")
    reader.fill("#notes-old", reader.model.passphrase)
    passphrase = new_passphrase(reader, "new", "again")
    reader.press("[data-submit=change] [type=submit]")
    reader.hear("home", "Your passphrase is changed")
    reader.model.passphrase = passphrase


def locking(reader: Reader) -> None:
    reader.open("notes/")
    if reader.model.home == "passphrase":
        reader.press("[data-action=lock]")
        reader.hear("home", "Your notes are locked.")


def unsealing(reader: Reader) -> None:
    reader.open("notes/", anew=True)
    if reader.model.home != "passphrase":
        return
    reader.press("[data-keep=device]")
    reader.yes()
    reader.hear("home", "as plain text")
    reader.model.home = "device"


def nowhere(reader: Reader) -> None:
    """Out of the store and back, or gone with the page."""
    reader.open("notes/", anew=True)
    if reader.model.home is None:
        return
    reader.press("[data-keep=nothing]")
    reader.yes()
    if reader.model.aside:
        reader.hear("home", "set aside")
        return
    reader.hear("home", "only in this tab")
    assert not [key for key in storage.raw(reader.browser) if key.startswith("notes/")]
    reader.forgotten(*SLUGS)
    if reader.random.random() < 0.7:
        reader.press("[data-keep=device]")
        reader.hear("home", "on this device")
        reader.model.home = "device"
        return
    reader.model.erase_all()
    reader.open("notes/", anew=True)


def exporting(reader: Reader) -> None:
    reader.open("notes/", anew=True)
    if not reader.model.words():
        return
    sealed = reader.model.home == "passphrase" and reader.random.random() < 0.5
    reader.press("[data-action=save-sealed]" if sealed else "[data-action=save-all]")
    text = str(reader.browser.wait(lambda: reader.browser.run("return window.__files[0]")))
    words = reader.model.copy_of_words()
    assert all((word in text) is not sealed for word in reader.model.words())
    reader.model.file = File(text, words, reader.model.passphrase if sealed else "")
    json.loads(text)


def importing(reader: Reader) -> None:
    """Load the file that was saved last, one way or another, and perhaps undo it."""
    reader.open("notes/", anew=True)
    file, model = reader.model.file, reader.model
    if not file or model.home is None:
        return
    choose(reader.browser, reader.folder / "notes.json", file.text)
    if file.passphrase:
        reader.browser.wait("[data-panel=file-sealed]")
        reader.fill("#notes-file-pass", file.passphrase)
        reader.press("[data-submit=open-file] [type=submit]")
    reader.browser.wait("[data-panel=found]")
    how = reader.random.choice(("merge", "merge", "replace"))
    reader.browser.run(
        "for (const one of document.querySelectorAll(`[data-found] [value=${arguments[0]}]`)) one.checked = true", how
    )
    before = model.copy_of_words()
    reader.press("[data-submit=import] [type=submit]")
    reader.hear("import", "Loaded")
    model.load(file.words, how)
    reader.forgotten(*(SLUGS if how == "replace" else ()))
    if reader.random.random() < 0.4:
        reader.press("[data-action=undo]")
        reader.hear("import", "Undone")
        model.undo(before)
        reader.forgotten(*SLUGS)


MOVES: dict[Step, int] = {
    sealing: 2,
    sealing_when_full: 1,
    sealing_cut_short: 1,
    changing: 1,
    locking: 1,
    unsealing: 2,
    nowhere: 1,
    exporting: 3,
    importing: 3,
}
