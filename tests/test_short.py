"""Every chapter has one short version: short, easy, good to hear, with something to do, and a way on."""

import re
from pathlib import Path
from urllib.parse import urljoin

import pytest

from macros.chapters import opening
from macros.pages import DOCS, address, chapters, front
from macros.search import documents
from macros.short import in_short, short_versions, versions, whole, whole_chapter
from tests.words import grade, prose

CLINICIANS = "c14"
WHOLE = {name: page for name, (page, _) in chapters().items() if name != CLINICIANS} | {
    "options": DOCS / "options.md"
}
MOST = 140


@pytest.fixture(params=WHOLE)
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def text(name: str) -> str:
    """A short version with all that a reader sees below its front matter."""
    written = versions()[name].read_text("utf-8")
    return written.replace(f'{{{{ whole_chapter("{name}") }}}}', whole_chapter(name))


def source(page: Path) -> str:
    return page.relative_to(DOCS).as_posix()


def test_every_chapter_has_one_short_version_and_nothing_else_has() -> None:
    assert set(versions()) == set(WHOLE)
    assert len(list((DOCS / "short").glob("*.md"))) == len(WHOLE) + 1  # and the page that lists them
    assert all(page.stem == name and whole(name) == WHOLE[name] for name, page in versions().items())


def test_it_is_one_screen(text: str) -> None:
    assert 60 <= len(prose(text).split()) <= MOST


def test_it_is_easy_to_read(text: str) -> None:
    assert grade(prose(text))[0] <= 5
    assert max(len(one.split()) for one in re.split(r"[.?!:]\W", prose(text))) <= 25


def test_it_can_be_read_aloud(text: str) -> None:
    seen = re.sub(r"\]\([^)]*\)|<[^>]+>", "]", text.split("\n---\n", 1)[1])
    assert not re.search(
        r"[|()/;–—]|\b[A-Z]{2,}\b|\be\.g\b|\bi\.e\b|\betc\b|\d", seen.split("**The whole chapter:**")[0]
    )


def test_it_has_one_heading_and_one_thing_to_do(name: str, text: str) -> None:
    title = f"In short: {front(WHOLE[name])['title']}"
    assert front(versions()[name])["title"] == title
    assert re.findall(r"^#+ .*", text, re.MULTILINE) == [f"# {title}"]
    assert text.count("\n\n**One thing now.** ") == 1


def test_it_leads_to_help_and_the_first_one_does_so_first(name: str, text: str) -> None:
    links = re.findall(r"\]\(([^)]+)\)", text)
    assert any(link.startswith("../help.md#") for link in links)
    assert name != "c1" or [link.split("#")[0] for link in links[:-1]] == ["../help.md"] * (len(links) - 1)


def test_it_says_more_than_the_chapters_summary_does(name: str, text: str) -> None:
    chapter = WHOLE[name].read_text("utf-8")
    summary = prose(chapter.split("{#summary}")[1].split("\n## ")[0])
    said = [one for one in re.split(r"(?<=[.?!])\s", prose(text)) if len(one.split()) > 4]
    assert not [one for one in said if one in summary]


def test_it_leads_to_its_chapter_and_the_chapter_to_it(name: str, text: str) -> None:
    page, chapter = versions()[name], WHOLE[name]
    on = re.findall(r"\]\(([^)]+)\)", text)[-1]
    assert (page.parent / on).resolve() == chapter.resolve()
    back = re.findall(r'href="([^"]+)"', opening(front(chapter), source(chapter)))
    assert [urljoin(f"/{address(chapter)}", one) for one in back] == [f"/{address(page)}"]
    assert "{{ opening() }}" in chapter.read_text("utf-8")


def test_a_chapter_without_one_says_nothing_of_it() -> None:
    page, meta = chapters()[CLINICIANS]
    assert in_short(source(page), meta) == ""
    assert "href" not in opening(meta, source(page))


def test_the_list_has_them_all_and_is_easy_to_read() -> None:
    listed = re.findall(r"\]\(([^)]+)\)", short_versions())
    assert listed == [page.name for page in versions().values()]
    assert grade(prose((DOCS / "short/index.md").read_text("utf-8") + short_versions()))[0] <= 5


def test_the_search_finds_the_whole_chapter_and_the_list_but_not_the_short_version(name: str) -> None:
    assert not documents(f"short/{name}/", "<h1>Calm first</h1><p>Breathe.</p>", front(versions()[name]))
    assert documents("short/", "<h1>Short versions</h1>", front(DOCS / "short/index.md"))
