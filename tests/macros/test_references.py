import datetime
import re
from pathlib import Path

import pytest

import macros.data
from macros.data import load
from macros.pages import DOCS
from macros.references import STRENGTHS, cite, cited, sources

PAGES = [page for page in DOCS.rglob("*.md") if cited(page.read_text("utf-8"))]
LEWICKI = '{{ cite("lewicki-2016", "some") }}'
PAGE = f'One. {LEWICKI} Two. {{{{ cite("kjaervik-2024", "good") }}}} {LEWICKI}'


def test_sources_are_numbered_in_the_order_of_the_page() -> None:
    assert cited(PAGE) == ["lewicki-2016", "kjaervik-2024"]
    assert "source 2)</a>" in cite(PAGE, "kjaervik-2024", "good")
    assert sources(PAGE).index("lewicki-2016") < sources(PAGE).index("kjaervik-2024")


def test_a_source_that_was_not_checked_cannot_be_cited() -> None:
    with pytest.raises(KeyError, match="once it is checked"):
        cite('{{ cite("nobody-1900", "good") }}', "nobody-1900", "good")


@pytest.mark.parametrize("source", load("references"))
def test_every_source_says_where_and_when_it_was_checked(source: str) -> None:
    entry = load("references")[source]
    assert isinstance(entry["checked_on"], datetime.date)
    assert entry["checked_at"]
    assert entry["found"].endswith(".")
    assert entry["strength"] in STRENGTHS
    assert re.fullmatch(r"[a-z-]+-(\d{4}|undated)[a-z]?", source)
    assert "doi" not in entry or re.fullmatch(r"10\.\d{4,}/\S+", entry["doi"])


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_no_claim_is_marked_stronger_than_its_source(page: Path) -> None:
    order = list(STRENGTHS)
    marks = re.findall(r'cite\("([^"]+)", "([^"]+)"\)', page.read_text("utf-8"))
    assert marks
    for source, strength in marks:
        assert order.index(strength) >= order.index(load("references")[source]["strength"])


def test_no_source_is_listed_that_no_page_uses() -> None:
    used = {source for page in PAGES for source in cited(page.read_text("utf-8"))}
    assert not set(load("references")) - used


def test_no_source_has_two_entries() -> None:
    text = (Path(macros.data.__file__).parent / "references.yml").read_text("utf-8")
    names = re.findall(r"^([\w-]+):", text, re.MULTILINE)
    assert sorted(names) == sorted(set(names))
