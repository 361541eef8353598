"""The list to print holds everything, from front matter, and nothing that is not there."""

import re
from urllib.parse import urljoin

from macros.addresses import public
from macros.contents import listed
from macros.packs import paper
from macros.pages import chapters
from macros.short import versions
from worksheets import load, slugs

HTML = listed("https://example.org/site/")


def test_every_chapter_is_there_with_its_purpose_its_minutes_and_its_short_address() -> None:
    items = re.findall(r"<li>.*?</li>", HTML.split('id="worksheets"')[0])
    assert len(items) == len(chapters())
    for item, (name, (_, meta)) in zip(
        items, sorted(chapters().items(), key=lambda one: int(one[0][1:])), strict=True
    ):
        for part in (f'href="../{name}/"', f"/{name}/</span>", f"about {meta['minutes']} minutes", meta["title"]):
            assert part in item
        assert meta["purpose"].replace("'", "&#39;") in item
        assert (f'href="../short/{name}/"' in item) == (name in versions())


def test_every_worksheet_is_there_with_its_sheet_if_it_has_one() -> None:
    for slug in slugs():
        assert f'href="../worksheets/{slug}/"' in HTML
        assert (f'href="../worksheets/{slug}.pdf"' in HTML) == (slug in paper())
        assert (f"{load(slug).title}</a></strong> <em>(for two)</em>" in HTML) == load(slug).gated


def test_every_address_it_prints_is_one_that_lasts() -> None:
    printed = re.findall(r'class="contents__short">/([^<]*)<', HTML)
    assert len(printed) > 40
    assert set(printed) <= public()
    ways = {urljoin("/contents/", way)[1:] for way in re.findall(r'href="([^"]+)"', HTML)}
    assert {way for way in ways if not way.endswith(".pdf")} <= public()


def test_it_says_after_what_a_short_address_is_typed() -> None:
    assert "https://example.org/site." in HTML
    assert HTML.index('href="../help/"') < HTML.index("<h2")
