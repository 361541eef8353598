"""The site on a host that sends the headers of `_headers`: nothing of it stops working."""

import re
from pathlib import Path

from macros.headers import EVERYWHERE, HASHED
from tests.browser.engines import Browser
from tests.browser.worksheet_page import OWNING


def test_only_what_is_named_by_its_content_is_kept_for_ever(built: Path) -> None:
    assert (built / "_headers").read_bytes().count(b"immutable") == len(HASHED)
    for pattern in HASHED:
        files = [path for path in built.glob(pattern.replace("*", "**/*")) if path.is_file()]
        assert files
        for path in files:
            name = path.relative_to(built / "assets").as_posix()
            assert re.search(r"[0-9a-f]{8,}", name), f"{name} has no hash in its name"


def test_a_report_is_made_under_the_headers(browser: Browser) -> None:
    browser.site.headers = EVERYWHERE
    browser.open(OWNING)
    browser.type("[name=did]", "I lied about the money.")
    browser.click("[data-action=report]")
    browser.wait("output .report__letter", seconds=90)
    assert "I lied about the money." in browser.text("output .report__letter")
    assert browser.violations() == []
    assert browser.errors() == []
