"""Addresses last: none in the register is ever lost, and every public one is in it."""

from pathlib import Path

import pytest

from macros.addresses import public, registered, short, stub, stubs
from macros.pages import DOCS, address
from macros.policy import policy
from macros.words import LANGUAGES


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("index.md", ""),
        ("help.md", "help/"),
        ("chapters/c7.md", "chapters/c7/"),
        ("therapists/index.md", "therapists/"),
    ],
)
def test_a_page_has_one_address(page: str, expected: str) -> None:
    assert address(DOCS / page) == expected


def test_no_registered_address_is_lost() -> None:
    lost = sorted(registered() - public())
    assert not lost, (
        f"Addresses that people may have on paper are gone: {lost}. Moved? Say so in macros/data/moved.yml."
    )


def test_every_public_address_is_registered() -> None:
    new = sorted(public() - registered())
    assert not new, "Add these lines to macros/data/addresses.txt, where they stay for ever:\n" + "\n".join(new)


@pytest.mark.parametrize("before", ["", *(f"{language}/" for language in LANGUAGES)])
def test_every_chapter_has_a_short_address_in_each_language(before: str) -> None:
    mine = {
        one: to for one, to in short().items() if one.startswith(before) and one.count("/") == before.count("/") + 1
    }
    assert set(mine) == {f"{before}c{number}/" for number in range(1, 15)}
    assert all(to.startswith(before) for to in mine.values())


def test_a_stub_carries_the_policy_and_a_plain_link() -> None:
    page = stub("c7/", "chapters/c7/")
    assert policy().replace("'", "&#39;") in page
    assert '<a href="../chapters/c7/">' in page
    assert '<script src="../assets/stub.js">' in page


def test_a_stub_finds_the_root_from_any_depth() -> None:
    assert 'href="../../help/"' in stub("old/page/", "help/")


def test_every_stub_leads_to_a_page_that_is_there() -> None:
    for path, page in stubs().items():
        target = page.split('rel="canonical" href="')[1].split('"')[0].removeprefix("../" * path.count("/"))
        assert target in public()
        assert not (DOCS / Path(path).parent / "index.md").exists()
