"""Every page in another language holds what its English page holds, says it as plainly, and leads where it leads."""

import re
from pathlib import Path

import pytest
import textstat

from macros.languages import language, mark_english, other, plain, standing_in
from macros.pages import DOCS, address, front, headings, pages
from macros.words import LANGUAGES, worksheet
from tests.words import prose

TRANSLATED = [page for name in LANGUAGES for page in pages(name)]
SAME = ("chapter", "audience", "minutes", "seeds", "worksheets", "reviewed", "short")
EASY = 75  # Fernández Huerta's index; 70 to 80 is called fairly easy, 60 to 70 normal
FORBIDDEN = r"\b(víctimas?|agresor\w*|maltratador\w*|infiel(es)?|tóxic\w+|narcisis\w+|vosotr\w+|vos|debes)\b"
GENDERED = r"\b\w+o/a\b|\b\w+@s?\b|\b\w+xs\b"


def ids(page: Path) -> str:
    return page.relative_to(DOCS).as_posix()


@pytest.fixture(params=TRANSLATED, ids=ids)
def page(request: pytest.FixtureRequest) -> Path:
    path: Path = request.param
    return path


@pytest.fixture
def english(page: Path) -> Path:
    return DOCS / plain(ids(page))


def links(page: Path) -> list[str]:
    return re.findall(r"\]\(([^)]+)\)", page.read_text("utf-8"))


def macros(page: Path) -> list[str]:
    return re.findall(r"\{\{.*?\}\}", page.read_text("utf-8"))


def test_it_has_the_headings_of_its_english_page(page: Path, english: Path) -> None:
    assert list(headings(page)) == list(headings(english))
    levels = [re.findall(r"^#+ ", one.read_text("utf-8"), re.MULTILINE) for one in (page, english)]
    assert levels[0] == levels[1]


def test_its_front_matter_says_the_same(page: Path, english: Path) -> None:
    mine, theirs = front(page), front(english)
    assert {key: mine.get(key) for key in SAME} == {key: theirs.get(key) for key in SAME}
    assert set(mine) == set(theirs)
    assert mine["title"] != theirs["title"] or mine["title"] == "Let Go to Grow"


def test_it_shows_the_same_parts_and_sources(page: Path, english: Path) -> None:
    assert macros(page) == macros(english)


def test_it_leads_where_its_english_page_leads(page: Path, english: Path) -> None:
    mine = links(page)
    missing = [link for link in links(english) if link not in mine]
    assert not missing


def test_it_can_be_read_on_a_bad_night(page: Path) -> None:
    textstat.set_lang("es")
    try:
        assert textstat.fernandez_huerta(prose(page.read_text("utf-8"))) >= EASY
    finally:
        textstat.set_lang("en_US")


def test_it_calls_nobody_names_and_guesses_no_gender(page: Path) -> None:
    text = page.read_text("utf-8")
    assert not re.search(FORBIDDEN, text, re.IGNORECASE)
    assert not re.search(
        GENDERED, re.sub(r"\]\([^)]*\)|\{\{.*?\}\}|^---.*?^---", "", text, flags=re.DOTALL | re.MULTILINE)
    )


@pytest.mark.parametrize("name", LANGUAGES)
def test_a_worksheets_page_is_called_as_the_worksheet_is(name: str) -> None:
    for page in (DOCS / name / "worksheets").glob("*.md"):
        assert front(page)["title"] == worksheet(page.stem, name).title


@pytest.mark.parametrize("name", LANGUAGES)
def test_every_english_page_has_one_there_that_is_translated_or_says_that_it_is_not(name: str) -> None:
    there = {ids(page) for page in pages(name)} | set(standing_in())
    assert there == {f"{name}/{ids(page)}" for page in pages()}
    for path, text in standing_in().items():
        assert f'href="{"../" * address(DOCS / path).count("/")}{address(DOCS / plain(path))}"' in text
        assert all(f'id="{one}"' in text for one in headings(DOCS / plain(path)))


def test_the_other_language_has_the_same_page_or_its_first_one() -> None:
    site = {"help.md", "es/help.md", "index.md", "es/index.md", "rules/pause.md"}
    assert other("help.md", site) == {"language": "es", "name": "Español", "address": "es/help/"}
    assert other("es/help.md", site) == {"language": "en", "name": "English", "address": "help/"}
    assert other("rules/pause.md", site) == {"language": "es", "name": "Español", "address": "es/"}


def test_a_language_is_known_by_its_folder() -> None:
    assert [language(one) for one in ("es/help.md", "es/", "essay.md", "help/es.md")] == ["es", "es", "en", "en"]


@pytest.mark.parametrize(
    ("href", "to"),
    [
        ("../c9/", "../../../chapters/c9/"),
        ("../c9/#try", "../../../chapters/c9/#try"),
        ("../../help/#lines", None),
        ("../../worksheets/pause/", None),
        ("../../../chapters/c9/", "../../../chapters/c9/"),
        ("#try", None),
        ("https://example.org/", None),
    ],
)
def test_a_link_to_what_is_not_translated_goes_to_english_and_says_so(href: str, to: str | None) -> None:
    made = mark_english(f'<p>Lee <a href="{href}">esto</a> &amp; más.</p>', "es/chapters/c1/", "en inglés")
    if to is None:
        assert made == f'<p>Lee <a href="{href}">esto</a> &amp; más.</p>'
    else:
        link = f'<a href="{to}" hreflang="en" target="_self">esto <span class="in-english">(en inglés)</span></a>'
        assert made == f"<p>Lee {link} &amp; más.</p>"


def test_an_english_page_is_left_as_it_is() -> None:
    assert mark_english('<a href="../c9/">x</a>', "chapters/c1/", "in English") == '<a href="../c9/">x</a>'
