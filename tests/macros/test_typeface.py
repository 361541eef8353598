"""The typeface of headings: small, the same in each build, and with a shape for every letter of a heading."""

import io
import re
from html import unescape

import pytest
from fontTools.ttLib import TTFont

from macros.languages import NAMES
from macros.pages import DOCS
from macros.typeface import HEADING, heading

TITLE = re.compile(r"^#{1,3} (.*?)(?: \{.*\})?$", re.MULTILINE)


@pytest.fixture(scope="module")
def made() -> bytes:
    return heading()


def test_it_is_much_smaller_than_what_it_is_made_of_and_two_builds_agree(made: bytes) -> None:
    assert len(made) < 0.6 * HEADING.stat().st_size
    assert heading() == made


def test_it_is_a_font_for_the_web_that_knows_how_far_letters_stand_apart(made: bytes) -> None:
    font = TTFont(io.BytesIO(made))
    assert font.flavor == "woff2"
    assert [one.FeatureTag for one in font["GPOS"].table.FeatureList.FeatureRecord] == ["kern"]


def test_every_letter_of_a_heading_is_in_it(made: bytes) -> None:
    known = {chr(code) for code in TTFont(io.BytesIO(made)).getBestCmap()}
    titles = [title for page in DOCS.rglob("*.md") for title in TITLE.findall(page.read_text("utf-8"))]
    assert len(titles) > 100 * len(NAMES)
    assert {letter for title in titles for letter in unescape(title)} <= known
