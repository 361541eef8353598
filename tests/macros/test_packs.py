"""Packs of blank sheets: whole, tagged, and on paper of both kinds."""

import io
from collections.abc import Iterator
from functools import cache
from typing import Any

import pypdf
import pytest

from macros import packs as made
from macros.data import load as data
from macros.helplines import emergency_numbers
from macros.packs import CARE, packs, paper, path
from macros.pdf import HERE
from worksheets import Field, Rows, load

ALL = [path(name, large) for name in data("packs") for large in (False, True)]
MM = 72 / 25.4
A4_WIDTH, A4_HEIGHT, LETTER_HEIGHT = 210 * MM, 297 * MM, 279.4 * MM
PRINTERS_EDGE = 4 * MM  # what printers cannot reach


@cache
def reader(pack: str) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(packs()[pack]))


def of(pack: str) -> dict[str, Any]:
    found: dict[str, Any] = data("packs")[pack.removeprefix("packs/").removesuffix(".pdf").removesuffix("-large")]
    return found


def words(text: str) -> str:
    return "".join(text.split())


@cache
def text(pack: str) -> tuple[str, ...]:
    return tuple(words(page.extract_text()) for page in reader(pack).pages)


def labels(fields: tuple[Field, ...]) -> Iterator[str]:
    for field in fields:
        yield field.label
        yield from labels(field.fields) if isinstance(field, Rows) else ()
        yield from getattr(field, "options", {}).values()


def bookmarks(pack: str, outline: Any = None) -> Iterator[tuple[str, int]]:
    for one in reader(pack).outline if outline is None else outline:
        if isinstance(one, list):
            yield from bookmarks(pack, one)
        else:
            yield str(one.title), (reader(pack).get_destination_page_number(one) or 0) + 1


def test_each_stage_and_each_way_has_a_pack_in_two_sizes_of_sheets_that_have_paper() -> None:
    assert set(packs()) == set(ALL)
    assert len(ALL) == 20
    assert {slug for pack in data("packs").values() if "way" not in pack for slug in pack["slugs"]} == set(paper())


@pytest.mark.parametrize("pack", ALL)
def test_it_asks_every_question_and_has_no_empty_page(pack: str) -> None:
    whole = "".join(text(pack))
    for slug in of(pack)["slugs"]:
        for label in labels(load(slug).fields):
            assert words(label) in whole, label
    number = len(f"{len(text(pack))}/{len(text(pack))}")
    assert all(len(page) > number + 10 for page in text(pack))


@pytest.mark.parametrize("pack", ALL)
def test_its_cover_warns_helps_and_leads_to_each_sheet(pack: str) -> None:
    cover = text(pack)[0]
    assert words(CARE) in cover
    assert all(words(f"{country} {number}") in cover for country, number in emergency_numbers())
    pages = dict(bookmarks(pack))
    for slug in of(pack)["slugs"]:
        title = load(slug).title
        assert words(f"{title} · page {pages[title]}") in cover
        assert text(pack)[pages[title] - 1].startswith(words(title)) or words(title) in text(pack)[pages[title] - 1]


@pytest.mark.parametrize("pack", ALL)
def test_it_is_tagged_titled_in_a_language_and_not_fillable(pack: str) -> None:
    root: Any = reader(pack).trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en"
    assert root.get("/AcroForm") is None
    assert reader(pack).metadata.title == of(pack)["title"]  # type: ignore[union-attr]
    assert len(packs()[pack]) < 200_000


@pytest.mark.parametrize("pack", ALL)
def test_nothing_is_cut_off_on_a4_or_on_letter(pack: str) -> None:
    """Printed at true size in the middle of Letter, an A4 page loses a strip at its top and its bottom."""
    cut = (A4_HEIGHT - LETTER_HEIGHT) / 2 + PRINTERS_EDGE
    for page in reader(pack).pages:
        assert abs(float(page.mediabox.width) - A4_WIDTH) < 1
        for left, bottom, size in spots(page):
            assert cut < bottom
            assert bottom + size < A4_HEIGHT - cut
            assert PRINTERS_EDGE < left < A4_WIDTH - 10 * MM


def spots(page: pypdf.PageObject) -> list[tuple[float, float, float]]:
    """Where each piece of text begins, and how high its letters are."""
    found = []

    def see(text: str, cm: list[float], tm: list[float], *_: Any) -> None:
        place = pypdf.Transformation(tuple(tm)).transform(pypdf.Transformation(tuple(cm))).ctm  # type: ignore[arg-type]
        if text.strip():
            found.append((place[4], place[5], abs(place[3])))

    page.extract_text(visitor_text=see)
    assert found
    return found


def test_large_print_is_18_points_and_leaves_more_lines() -> None:
    for name in data("packs"):
        small, large = (made.html(name, one) for one in (False, True))
        assert large.count("<i></i>") > small.count("<i></i>")
    assert "html { font-size: 18pt; }" in (HERE / "pack-large.css").read_text("utf-8")


def test_what_has_not_changed_is_not_made_again(monkeypatch: pytest.MonkeyPatch) -> None:
    packs()
    monkeypatch.setattr(made, "write", lambda *_, **__: pytest.fail("made again"))
    packs.cache_clear()
    assert set(packs()) == set(ALL)
