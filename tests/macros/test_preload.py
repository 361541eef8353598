import re

from macros.preload import ASSETS, EARLY, modules, preloads


def test_a_chapter_does_not_fetch_what_worksheets_need() -> None:
    assert set(preloads("chapters/c5.md")) == set(modules("site.js")) - {EARLY}
    assert not {"notes.js", "vault.js", "definitions.js", "python.js"} & set(preloads("chapters/c5.md"))


def test_a_worksheet_names_all_it_will_import() -> None:
    named = preloads("worksheets/moments.md")
    for name in named:
        path = ASSETS / name
        text = path.read_text("utf-8") if path.exists() else ""
        assert set(re.findall(r'^import .*"\./([\w.-]+)";', text, re.MULTILINE)) <= {*named, EARLY}
    assert {"desk.js", "sheet.js", "python.js", "gated.js"} <= set(named)


def test_what_is_imported_only_when_used_is_not_fetched_early() -> None:
    assert not {"everything.js", "offline.js", "definitions.js"} & set(preloads("worksheets/moments.md"))


def test_my_notes_names_its_own() -> None:
    assert "mylist.js" in preloads("notes.md")
