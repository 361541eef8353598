import datetime
import re
from html import unescape

import pytest

from macros import helplines
from macros.data import OLDEST

CHECKED = min(one["checked_on"] for one in helplines.lines())


def test_every_line_has_a_number_or_an_address_a_purpose_a_date_and_a_source() -> None:
    for one in helplines.lines():
        assert one.get("number") or one.get("web") or one.get("text")
        assert one["for"] in helplines.PURPOSES
        assert one["source"]
        assert one["who"].endswith(".")
        assert isinstance(one["checked_on"], datetime.date)


def test_a_number_to_dial_has_the_digits_that_are_shown() -> None:
    for one in helplines.lines():
        if "tel" in one:
            shown, dialled = (re.sub(r"\D", "", one[key]) for key in ("number", "tel"))
            assert dialled in {shown, f"1{shown}"}


def test_numbers_that_go_round_wrongly_are_not_here() -> None:
    digits = {re.sub(r"\D", "", one.get("number", "")) for one in helplines.lines()}
    assert not digits & {"1300776491", "08009171414"}


def test_the_page_shows_every_line() -> None:
    page = unescape(helplines.helplines(CHECKED))
    assert all(one["service"] in page for one in helplines.lines())
    assert page.count('href="tel:') >= 30


def test_the_build_stops_when_a_line_was_checked_too_long_ago() -> None:
    helplines.helplines(CHECKED + OLDEST)
    with pytest.raises(ValueError, match=r"not checked for 180 days: .*National Domestic Violence Hotline"):
        helplines.helplines(CHECKED + OLDEST + datetime.timedelta(days=1))
