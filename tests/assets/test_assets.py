"""The page's scripts that need no page run in Node, with its own test runner."""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from macros.definitions import script
from tests.words import grade

HERE = Path(__file__).parent
ASSETS = HERE.parent.parent / "docs" / "assets"


def node(*arguments: str, **environment: str) -> str:
    """Run Node and give what it printed; a run that fails is a failed test with that as its words."""
    found = shutil.which("node")
    assert found, "Node.js was not found. Install Node 20 or newer."
    run = subprocess.run(
        [found, *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=HERE,
        env={**os.environ, **environment},
    )
    if run.returncode:
        pytest.fail(f"{run.stdout[-6000:]}\n{run.stderr[-2000:]}", pytrace=False)
    return run.stdout


@pytest.mark.parametrize("path", sorted(HERE.glob("*.test.mjs")), ids=lambda path: path.name)
def test_in_node(path: Path, tmp_path: Path) -> None:
    definitions = tmp_path / "definitions.mjs"
    definitions.write_text(script(), "utf-8")
    printed = node("--test", "--test-reporter=tap", path.name, DEFINITIONS=str(definitions))
    assert "\n# fail 0\n" in printed
    assert "\n# pass 0\n" not in printed


def test_what_a_refusal_says_is_easy_to_read() -> None:
    script = f'import {{ WHY }} from "{ASSETS / "refusal.js"}"; console.log(JSON.stringify(WHY));'
    reasons = json.loads(node("--input-type=module", "--eval", script))
    for _, sentence in reasons.values():
        assert sentence.endswith(".")
        assert grade(sentence)[0] <= 6, sentence
    assert {kind for kind, _ in reasons.values()} == {"unreadable", "newer", "foreign", "too big"}


@pytest.mark.parametrize("path", sorted(ASSETS.glob("*.js")), ids=lambda path: path.name)
def test_no_script_makes_the_browser_load_its_calendars(path: Path) -> None:
    """Their first use stops a cheap phone for a fifth of a second; days.js has the words."""
    assert not re.search(r"\btoLocale|\bIntl\b", path.read_text("utf-8"))
