import io
from functools import cache
from typing import Any

import pypdf
import pytest

from macros.pdf import pdf
from tests.kitchen_sink import WORKSHEET
from worksheets import Choices, Field, Rows, Worksheet, load, slugs

SHEETS = {"sink": WORKSHEET, **{slug: load(slug) for slug in slugs() if load(slug).kept}}
LETTER_HEIGHT, A4_HEIGHT = 792, 842  # points


@cache
def reader(slug: str) -> pypdf.PdfReader:
    return pypdf.PdfReader(io.BytesIO(pdf(slug, SHEETS[slug])))


def root(slug: str) -> Any:
    return reader(slug).trailer["/Root"]


def fields(slug: str) -> set[str]:
    found = reader(slug).get_fields() or {}
    return {name for name, field in found.items() if "/FT" in field}


def expected(worksheet: Worksheet) -> set[str]:
    names = set()
    for field in worksheet.fields:
        if isinstance(field, Rows):
            for index in range(field.paper):
                names |= {one for inner in field.fields for one in named(inner, f"{field.name}.{index}.{inner.name}")}
        else:
            names |= named(field, field.name)
    return names


def named(field: Field, name: str) -> set[str]:
    return {f"{name}.{option}" for option in field.options} if isinstance(field, Choices) else {name}


@pytest.mark.parametrize("slug", SHEETS)
def test_it_has_one_field_for_each_input_named_as_in_the_definition(slug: str) -> None:
    assert fields(slug) == expected(SHEETS[slug])


@pytest.mark.parametrize("slug", SHEETS)
def test_no_partial_name_holds_a_period(slug: str) -> None:
    waiting = list(root(slug)["/AcroForm"]["/Fields"])
    names = []
    while waiting:
        field = waiting.pop().get_object()
        names.append(field.get("/T", ""))
        waiting += field.get("/Kids", [])
    assert "what" in names or slug != "sink"
    assert not [name for name in names if "." in name]


def test_it_can_be_filled_and_read_back() -> None:
    writer = pypdf.PdfWriter(clone_from=reader("sink"))
    writer.update_page_form_field_values(
        writer.pages[0], {"text": "some words", "rows.1.what": "in a row"}, auto_regenerate=False
    )
    written = io.BytesIO()
    writer.write(written)
    filled = pypdf.PdfReader(written).get_fields() or {}
    assert filled["text"]["/V"] == "some words"
    assert filled["rows.1.what"]["/V"] == "in a row"
    assert not filled["longtext"].get("/V")


@pytest.mark.parametrize("slug", SHEETS)
def test_each_field_says_what_it_asks(slug: str) -> None:
    found = (reader(slug).get_fields() or {}).values()
    assert all(field.get("/TU") for field in found if "/FT" in field)


@pytest.mark.parametrize("slug", SHEETS)
def test_it_is_tagged_titled_in_a_language_and_small(slug: str) -> None:
    assert root(slug)["/MarkInfo"]["/Marked"]
    assert root(slug)["/Lang"] == "en"
    assert reader(slug).metadata.title == SHEETS[slug].title  # type: ignore[union-attr]
    assert len(pdf(slug, SHEETS[slug])) < 150_000


@pytest.mark.parametrize("slug", SHEETS)
def test_it_prints_on_few_pages_and_fits_letter_too(slug: str) -> None:
    assert len(reader(slug).pages) <= 5
    cut = (A4_HEIGHT - LETTER_HEIGHT) / 2
    for page in reader(slug).pages:
        for annotation in page.get("/Annots", []):
            bottom, top = sorted(float(annotation.get_object()["/Rect"][n]) for n in (1, 3))
            assert cut < bottom
            assert top < A4_HEIGHT - cut
