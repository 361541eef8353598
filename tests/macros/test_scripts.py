import gzip
import re

import pytest

from macros import scripts
from macros.definitions import gated
from macros.scripts import ALONE, joined, needed, replaced, ways_in

MADE = {"gated.js": gated()}
# Made or written elsewhere.
LATER = {"definitions.js", "plan-steps.js", "bundle.js", "offline-size.js", "minisearch.js"}
DYNAMIC = re.compile(r'import\("\./([\w-]+\.js)"\)')


def asked_for(content: bytes) -> set[str]:
    return set(re.findall(r'["\']\./([\w-]+\.js)["\']', content.decode()))


def test_whatever_a_script_asks_for_is_there() -> None:
    files = joined(MADE)
    assert ways_in() <= files.keys()
    wanted = {name for content in files.values() for name in asked_for(content)}
    assert wanted - files.keys() <= LATER


def test_a_worksheet_is_two_steps_away() -> None:
    """What desk.js needs is named in it, so that no part is found out only when another has come."""
    files = joined(MADE)
    named = asked_for(files["desk.js"])
    deeper = {name for part in named for name in asked_for(files.get(part, b""))}
    lazy = {name for content in files.values() for name in DYNAMIC.findall(content.decode())}
    assert deeper - named - lazy - LATER == set()


def test_few_files_make_a_page() -> None:
    """A slow line, or one that asks for six files at a time, is asked for few."""
    files = joined(MADE)
    for name, most in {"site.js": 2, "copylink.js": 1, "desk.js": 3, "mynotes.js": 7}.items():
        assert len(needed(files[name].decode())) <= most, name
    reading = {"site.js", *needed(files["site.js"].decode())}
    assert sum(len(gzip.compress(files[name])) for name in reading) < 8_000  # a chapter does not pay for worksheets


def test_what_runs_when_it_is_asked_for_is_in_no_shared_part() -> None:
    """Parts come early, some in a script that does not wait for the page: there is no page yet to work on."""
    parts = "".join(text.decode() for name, text in joined(MADE).items() if name.startswith("part-"))
    assert "document$" not in parts


def test_the_same_sources_give_the_same_bytes() -> None:
    assert joined(MADE) == joined(MADE)


def test_each_module_is_served_joined_or_as_written() -> None:
    assert replaced().isdisjoint(ALONE)
    assert ways_in().isdisjoint(ALONE)


def test_what_cannot_be_joined_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    broken = {"site.js": 'import { dress } from "./discreet.js"; let let;', "discreet.js": "export const dress = 1;"}
    monkeypatch.setattr(scripts, "_sources", lambda: broken)
    monkeypatch.setattr(scripts, "ASKED", set())
    with pytest.raises(RuntimeError, match="could not be joined"):
        joined({})
