"""Every PDF of the site is for everyone: PDF/UA-1 (ISO 14289-1), and in the order and the words of its worksheet.

The validator is `page` (PyPI `page-validation`): the machine-checkable rules of PDF/UA-1, held to veraPDF's corpus.
What a program cannot judge by rules, it judges here by the definition: bookmarks, order, and what each field says.
"""

import io
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import page as validator
import pypdf
import pytest
from pypdf.generic import DictionaryObject, NameObject

from macros.data import load as data
from macros.extract import TRANSLATED
from macros.labels import labels
from macros.languages import base, language
from macros.words import LANGUAGES, worksheet
from worksheets import Rows, Worksheet, load, slugs

SHEETS = [f"worksheets/{slug}.pdf" for slug in slugs() if load(slug).kept] + [
    f"{base(name)}worksheets/{slug}.pdf" for name in LANGUAGES for slug in TRANSLATED if load(slug).kept
]
FILES = SHEETS + [f"packs/{name}{size}.pdf" for name in data("packs") for size in ("", "-large")]
RULES = 100  # PDF/UA-1 has more than this many that a program can check


@cache
def reader(path: Path) -> pypdf.PdfReader:
    return pypdf.PdfReader(path)


def root(path: Path) -> Any:
    return reader(path).trailer["/Root"]


def walk(element: Any) -> Iterator[Any]:
    """A structure element and all below it, in the order in which it is read."""
    element = element.get_object()
    if not isinstance(element, DictionaryObject):
        return
    yield element
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, list) else [kids]:
        yield from walk(kid)


def tags(path: Path) -> list[Any]:
    return list(walk(root(path)["/StructTreeRoot"]))


def whole_name(field: Any) -> str:
    """A field's name with those above it."""
    own, above = field.get("/T"), field.get("/Parent")
    return ".".join(filter(None, [whole_name(above.get_object()) if above else "", own]))


def made_from(name: str) -> Worksheet:
    """The worksheet of a file, in its language."""
    return worksheet(Path(name).stem, language(name))


def titles(reader: pypdf.PdfReader, outline: Any = None) -> list[str]:
    """Every bookmark, in order."""
    found: list[str] = []
    for one in reader.outline if outline is None else outline:
        found += titles(reader, one) if isinstance(one, list) else [str(one.title)]
    return found


def test_the_list_is_whole(built: Path) -> None:
    assert {path.relative_to(built).as_posix() for path in built.rglob("*.pdf")} == set(FILES)


@pytest.mark.parametrize("name", FILES)
def test_the_validator_finds_nothing(built: Path, name: str) -> None:
    report = validator.validate_pdf(built / name, profile=validator.ValidationProfile.PDF_UA_1)
    assert report.rules.total > RULES
    wrong = {f"{one.rule_id}: {one.message}" for one in report.failures}
    assert report.is_compliant, "\n".join(sorted(wrong))


@pytest.mark.parametrize("lost", ["/StructTreeRoot", "/Lang", "/Metadata", "/MarkInfo"])
def test_the_validator_looks(built: Path, lost: str) -> None:
    writer = pypdf.PdfWriter(clone_from=built / FILES[0])
    del writer.root_object[NameObject(lost)]
    broken = io.BytesIO()
    writer.write(broken)
    assert not validator.is_pdf_compliant_bytes(broken.getvalue(), profile="ua1")


@pytest.mark.parametrize("name", FILES)
def test_it_says_its_title_instead_of_its_file_name(built: Path, name: str) -> None:
    path = built / name
    assert root(path)["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader(path).metadata.title  # type: ignore[union-attr]
    assert all(str(page["/Tabs"]) == "/S" for page in reader(path).pages if page.get("/Annots"))


@pytest.mark.parametrize("name", SHEETS)
def test_its_bookmarks_are_its_title_and_its_parts(built: Path, name: str) -> None:
    made = made_from(name)
    assert titles(reader(built / name)) == [made.title, *(part.title for part in made.parts)]


@pytest.mark.parametrize("name", [name for name in FILES if name.startswith("packs/")])
def test_bookmarks_of_a_pack_lead_to_every_sheet_and_part(built: Path, name: str) -> None:
    pack = data("packs")[Path(name).stem.removesuffix("-large")]
    sheets = [one for slug in pack["slugs"] for one in (load(slug).title, *(part.title for part in load(slug).parts))]
    assert titles(reader(built / name)) == [pack["title"], "Contents", *sheets]
    links = [one.get_object() for page in reader(built / name).pages for one in page.get("/Annots", [])]
    said = dict.fromkeys(link["/Contents"] for link in links)  # a line and its page are two
    assert list(said) == [load(slug).title for slug in pack["slugs"]]


@pytest.mark.parametrize("name", SHEETS)
def test_fields_are_read_in_the_order_of_the_questions(built: Path, name: str) -> None:
    path = built / name
    read = [whole_name(one["/Obj"].get_object()) for one in tags(path) if one.get("/Type") == "/OBJR"]
    assert list(dict.fromkeys(read)) == list(labels(made_from(name)))


@pytest.mark.parametrize("name", SHEETS)
def test_each_field_says_its_question_with_its_row_or_its_option(built: Path, name: str) -> None:
    asked = labels(made_from(name))
    fields = reader(built / name).get_fields() or {}
    said = {key: field["/TU"] for key, field in fields.items() if "/FT" in field}
    assert said == asked
    assert len(set(asked.values())) == len(asked), "two fields of a sheet say the same"
    for field in made_from(name).fields:
        if isinstance(field, Rows):
            assert asked[f"{field.name}.1.{field.fields[0].name}"].count(f"{field.noun.capitalize()} 2: ")


@pytest.mark.parametrize("name", SHEETS)
def test_each_button_says_its_question_and_its_answer(built: Path, name: str) -> None:
    path = built / name
    for annotation in (one.get_object() for page in reader(path).pages for one in page.get("/Annots", [])):
        above = annotation.get("/Parent")
        group = above.get_object() if above else {}
        if group.get("/FT") == "/Btn":
            assert annotation["/TU"].startswith(f"{group['/TU']}: ")
            assert len(annotation["/TU"]) > len(group["/TU"]) + 2


@pytest.mark.parametrize("name", FILES)
def test_headings_leave_no_level_out(built: Path, name: str) -> None:
    levels = [
        int(one["/S"][2]) for one in tags(built / name) if one.get("/S", "")[:2] == "/H" and one["/S"][2:].isdigit()
    ]
    assert levels[0] == 1
    assert all(later <= level + 1 for level, later in pairwise(levels))
