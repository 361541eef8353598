"""The working parts of the page My notes; with scripts off each says what it would do."""

from .form import render

HOMES = (
    (
        "device",
        "On this device",
        "Kept in this browser as plain text. Anyone who can open this browser can read them.",
    ),
    (
        "passphrase",
        "On this device, with a passphrase",
        "Kept in this browser, but scrambled. They open with words that only you know.",
    ),
    (
        "nothing",
        "Nowhere",
        "Held only in this tab. They go when you close or reload it. What was kept is erased.",
    ),
)

OFF = {
    "home": "With scripts on, you choose one of three places here.",
    "list": "Paper works without scripts. Each worksheet prints as a blank sheet.",
    "backup": "So there is nothing to save.",
    "import": "To load a file, turn scripts on for this site.",
    "erase": "Notes from before stay in your browser. Clear this site’s data in its settings to erase them.",
}


def part(name: str) -> str:
    """One working part of the page, by its name in OFF."""
    return render("notes.html", part=name, off=OFF[name], homes=HOMES)
