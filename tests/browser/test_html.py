"""The Nu Html Checker finds no error and no warning on any page of the built site (npm `vnu-jar`, run by Java)."""

import json
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

JAR = Path(__file__).parents[2] / "node_modules/vnu-jar/build/dist/vnu.jar"
JAVA = 11  # what the jar needs at least

THEIRS = {
    "Attribute “autocomplete” is only allowed when": "Firefox brings ticks back after a reload, unless told not to",
    "The “list” role is unnecessary for element “ol”": "VoiceOver in Safari hears no list where no numbers are drawn",
    "Resource violates Content Security Policy (meta tag): external script “": "files from a disk have no 'self'",
    "Resource violates Content Security Policy (meta tag): external stylesheet “": "the same",
    "Resource violates Content Security Policy (meta tag): image “": "the same",
    "Inline script violates Content Security Policy (meta tag): blocked by": "it is data, and not run",
}
"""How messages begin that are let pass, each with why."""


def passes(message: dict[str, Any]) -> bool:
    return str(message["message"]).startswith(tuple(THEIRS))


def java() -> str | None:
    """A Java that is new enough, if there is one."""
    found = shutil.which("java")
    if not found:
        return None
    said = subprocess.run([found, "-version"], capture_output=True, text=True, check=False).stderr
    version = re.search(r'version "(\d+)', said)
    return found if version and int(version[1]) >= JAVA else None


@pytest.fixture(scope="module")
def messages(built: Path) -> list[dict[str, Any]]:
    """What the checker says of the whole site, asked once."""
    found = java()
    if not found:
        pytest.skip(f"the Nu Html Checker needs Java {JAVA} or newer: install a JRE, then run this again")
    command = [found, "-Xss2m", "-jar", str(JAR), "--skip-non-html", "--format", "json", "--stdout", str(built)]
    said = subprocess.run(command, capture_output=True, text=True, check=False)
    assert said.stdout.strip(), said.stderr
    return list(json.loads(said.stdout)["messages"])


def test_it_finds_nothing_on_any_page(messages: list[dict[str, Any]], built: Path) -> None:
    wrong = {
        f"{one['message']}\n    {one.get('extract', '').strip()}": Path(one.get("url", "")).as_posix()
        for one in messages
        if not passes(one)
    }
    assert not wrong, "\n".join(f"{page}: {words}" for words, page in wrong.items())


def test_what_is_let_pass_is_still_said(messages: list[dict[str, Any]]) -> None:
    """A reason that has gone goes from the list, too."""
    said = [one["message"] for one in messages]
    assert [start for start in THEIRS if any(one.startswith(start) for one in said)] == list(THEIRS)


@pytest.mark.skipif(not java(), reason="the Nu Html Checker needs Java")
def test_it_looks(tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text("<!doctype html><html lang=en><title>A page</title><p id=a>one<p id=a>two")
    said = subprocess.run(
        ["java", "-jar", str(JAR), "--format", "json", "--stdout", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Duplicate ID" in said.stdout
