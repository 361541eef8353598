"""A glossary word leads to its entry where a chapter first uses it, and nowhere that it would be in the way."""

import re

import markdown
import pytest

from macros.data import load
from macros.pages import DOCS, headings
from macros.sections import sections
from macros.terms import MOST, READ, link_terms

PAGES = [path for page in sorted(DOCS.rglob("*.md")) if READ.fullmatch(path := page.relative_to(DOCS).as_posix())]
LINK = re.compile(r'<a class="term" href="([^"]+)">([^<]+)</a>')
ODD = '<p title="a > b">&amp; &#8217; &nbsp;<br>x<br />y<!-- note --><img alt="" src="a.png"> 1 < 2</p><hr>'


def linked(html: str, page: str = "chapters/c2.md") -> list[str]:
    return [words for _, words in LINK.findall(link_terms(html, page))]


def rendered(page: str) -> str:
    """A page as HTML, without what its macros make."""
    text = re.sub(r"\A---\n.*?\n---\n|\{\{.*?\}\}", "", (DOCS / page).read_text("utf-8"), flags=re.DOTALL)
    html: str = markdown.markdown(text, extensions=["admonition", "attr_list", "md_in_html", "tables"])
    return html


def test_it_leads_to_the_entry_from_any_depth() -> None:
    assert link_terms("<p>Go numb.</p>", "chapters/c2.md") == (
        '<p>Go <a class="term" href="../../glossary/#numb">numb</a>.</p>'
    )
    assert 'href="../glossary/#numb"' in link_terms("<p>Go numb.</p>", "options.md")


def test_the_first_use_is_linked_in_whatever_form_and_no_other() -> None:
    assert linked("<p>Numbness. Numb, numb.</p><ul><li>Numb</li></ul>") == ["Numbness"]


@pytest.mark.parametrize(
    "html",
    [
        '<h2 id="a">Numb</h2>',
        '<p><a href="c5.md">numb</a></p>',
        "<p><code>numb</code></p>",
        "<p><a class='cite'>numb</a></p>",
        '<p class="opening">Go <strong>numb</strong></p>',
        '<div class="admonition warning"><p>If you are <em>numb</em>.</p></div>',
        '<div class="worksheet-link"><p>numb</p></div>',
        '<div class="example"><ul><li>numb</li></ul></div>',
        "<blockquote><p>I go numb.</p></blockquote>",
        "<table><tr><td><p>numb</p></td></tr></table>",
        "<figure><svg><title>numb</title></svg><figcaption><p>numb</p></figcaption></figure>",
        '<h2 id="stop">When to stop</h2><ul><li>You are numb.</li></ul>',
        "numb",
        "<p>numb-skull, number, benumb</p>",
    ],
)
def test_elsewhere_it_stays_a_word_and_the_next_use_is_linked(html: str) -> None:
    assert linked(html) == []
    assert linked(f'{html}<h2 id="next">Next</h2><p>Numb.</p>') == ["Numb"]


def test_a_page_that_explains_a_word_does_not_lead_away_from_it() -> None:
    assert linked("<p>Being flooded.</p>", "chapters/c5.md") == []
    assert linked("<p>Being flooded.</p>", "chapters/c6.md") == ["flooded"]


@pytest.mark.parametrize("page", ["help.md", "index.md", "worksheets/moments.md", "short/c5.md", "glossary.md"])
def test_other_pages_stay_as_they_are(page: str) -> None:
    assert link_terms("<p>Go numb.</p>", page) == "<p>Go numb.</p>"


def test_a_page_has_only_so_many() -> None:
    forms = [found[0] for found in load("terms").values() if found]
    assert len(linked("".join(f"<p>{form}</p>" for form in forms))) == MOST


def test_a_form_of_two_words_may_stand_on_two_lines() -> None:
    assert linked("<p>on high\nalert</p>") == ["high\nalert"]


@pytest.mark.parametrize("html", [ODD, "<p>open", "</p>", "", "<p>&numb; numb&</p>"])
def test_all_else_is_written_out_as_it_came(html: str) -> None:
    assert LINK.sub(r"\2", link_terms(html, "chapters/c2.md")) == html


def test_the_data_names_every_word_of_the_glossary_and_no_form_twice() -> None:
    forms = [form for found in load("terms").values() for form in found]
    assert list(load("terms")) == list(headings(DOCS / "glossary.md"))
    assert len(set(forms)) == len(forms)
    assert all(re.fullmatch("[a-z]+( [a-z]+)*", form) for form in forms)


@pytest.mark.parametrize("page", PAGES)
def test_on_a_chapter_links_are_few_and_lead_to_entries(page: str) -> None:
    made = link_terms(rendered(page), page)
    names = [href.split("glossary/#")[1] for href, _ in LINK.findall(made)]
    assert len(names) == len(set(names)) <= MOST
    assert set(names) <= set(headings(DOCS / "glossary.md"))
    assert LINK.sub(r"\2", made) == rendered(page)


def test_chapters_have_them() -> None:
    assert len(PAGES) == 15
    assert linked(rendered("chapters/c2.md")) == ["flooded", "numb"]
    assert sum(bool(linked(rendered(page), page)) for page in PAGES) >= 12


def test_the_search_reads_the_same_words() -> None:
    page = f"<h1>Page</h1>{rendered('chapters/c2.md')}"
    before, after = sections(page), sections(link_terms(page, "chapters/c2.md"))
    assert [(one.id, one.heading, one.text) for one in after] == [(one.id, one.heading, one.text) for one in before]
