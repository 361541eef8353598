import datetime

from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar as Read

from worksheets._calendar import calendar

TODAY = datetime.date(2026, 11, 23)
WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=300)


def read(text: str) -> list[tuple[datetime.date, str]]:
    found = Read.from_ical(text)
    return [(event.decoded("dtstart"), str(event["summary"])) for event in found.walk("VEVENT")]


def test_days_are_read_back_in_order_and_past_ones_are_out() -> None:
    days = [
        (datetime.date(2026, 12, 7), "Review; part 2, if you like"),
        (datetime.date(2026, 11, 23), "A date to keep"),
    ]
    made = calendar("Days", [*days, (datetime.date(2026, 11, 22), "over")], TODAY)
    assert read(made.text) == sorted(days)
    assert [event.day for event in made.events] == ["2026-11-23", "2026-12-07"]


@given(st.lists(st.tuples(st.dates(TODAY, datetime.date(2030, 1, 1)), WORDS), max_size=5))
def test_any_words_come_back_and_no_line_is_too_long(days: list[tuple[datetime.date, str]]) -> None:
    made = calendar("Days", days, TODAY)
    assert sorted(read(made.text)) == sorted(days)
    assert all(len(line.encode()) <= 75 for line in made.text.split("\r\n"))
    assert made == calendar("Days", days, TODAY)


def test_nothing_in_it_names_this_site() -> None:
    text = calendar("Days", [(TODAY, "Review")], TODAY).text.lower()
    assert "grow" not in text
    assert "let go" not in text


def test_each_day_has_a_name_of_its_own() -> None:
    made = calendar("Days", [(TODAY, "one"), (TODAY, "two")], TODAY)
    uids = [str(event["uid"]) for event in Read.from_ical(made.text).walk("VEVENT")]
    assert len(set(uids)) == 2
