"""Every chapter keeps the template, and every page its reading level."""

import datetime
import re
from pathlib import Path

import pytest

from macros.chapters import AUDIENCES
from macros.data import load as load_data
from macros.pages import DOCS, front, pages
from tests.words import grade, prose
from worksheets import Field, Rows, load, slugs

CHAPTERS = [*sorted((DOCS / "chapters").glob("*.md")), DOCS / "therapists/index.md"]
PAGES = pages()
EASIEST = {"help", "c1"}  # read by people in danger
FOR_CLINICIANS = DOCS / "therapists/index.md"
OPENS, CLOSES = ["summary", "for-you"], ["example", "other-side", "stop", "try"]
FORBIDDEN = r"\b(victims?|perpetrators?|cheaters?|toxic|narcissis\w+|you must|hypersensitive)\b"


def ids(page: Path) -> list[str]:
    return [page.stem, page.parent.name]


@pytest.fixture(params=CHAPTERS, ids=lambda page: page.stem)
def chapter(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


def test_its_headings_have_ids_in_the_order_of_the_template(chapter: Path) -> None:
    headings = re.findall(r"^## (.+)$", chapter.read_text("utf-8"), re.MULTILINE)
    found = [re.findall(r"\{#([a-z-]+)\}$", heading) for heading in headings]
    assert all(len(one) == 1 for one in found)
    order = [one[0] for one in found]
    assert order[:2] == OPENS
    assert order[-4:] == CLOSES
    assert len(set(order)) == len(order)
    assert len(order) >= 9


def test_its_front_matter_says_who_what_how_long_and_when(chapter: Path) -> None:
    meta = front(chapter)
    assert meta["chapter"] == ("c14" if chapter == FOR_CLINICIANS else chapter.stem)
    assert set(meta["audience"]) <= set(AUDIENCES)
    assert meta["purpose"].endswith(".")
    assert isinstance(meta["reviewed"], datetime.date)
    assert set(meta["seeds"]) <= set(load_data("seeds"))
    assert set(meta["worksheets"]) <= set(slugs())


def test_its_reading_time_is_honest(chapter: Path) -> None:
    minutes = len(prose(chapter.read_text("utf-8")).split()) / 200
    assert abs(front(chapter)["minutes"] - minutes) <= 1.5


def test_it_opens_closes_and_leads_to_its_worksheets(chapter: Path) -> None:
    text = chapter.read_text("utf-8")
    assert "{{ opening() }}" in text
    assert text.rstrip().endswith("{{ sources() }}")
    last = text[text.index("{#try}") :]
    assert all(f'{{{{ worksheet_link("{slug}") }}}}' in last for slug in front(chapter)["worksheets"])
    assert re.search(r"^1\. ", last, re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: "-".join(reversed(ids(page))))
def test_it_can_be_read_on_a_bad_night(page: Path) -> None:
    kincaid, smog = grade(prose(page.read_text("utf-8")))
    assert kincaid <= (12 if page == FOR_CLINICIANS else 5 if page.stem in EASIEST else 6.5)
    assert smog <= (14 if page == FOR_CLINICIANS else 8.5)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: "-".join(reversed(ids(page))))
def test_it_calls_nobody_names(page: Path) -> None:
    assert not re.search(FORBIDDEN, page.read_text("utf-8"), re.IGNORECASE)


def words(field: Field) -> list[str]:
    inner = [word for one in field.fields for word in words(one)] if isinstance(field, Rows) else []
    return [field.label, field.hint, *getattr(field, "options", {}).values(), *inner]


@pytest.mark.parametrize("slug", slugs())
def test_a_worksheet_asks_in_plain_words(slug: str) -> None:
    worksheet = load(slug)
    parts = [part.title for part in worksheet.parts] + [part.hint for part in worksheet.parts]
    asked = [word for field in worksheet.fields for word in words(field)]
    assert grade(prose("\n".join([worksheet.title, worksheet.about, *parts, *asked])))[0] <= 5
