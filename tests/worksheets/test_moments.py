import datetime
from typing import Any

import pytest

from worksheets import Bars, Block, Bullets, Calendar, Card, Chart, Paragraph, Table, load
from worksheets._browser import read
from worksheets._moments_ahead import next_time
from worksheets._worksheet import Answers

MOMENTS = load("moments")
TODAY = datetime.date(2026, 11, 23)


def entry(number: int, **answers: Any) -> dict[str, Any]:
    raw = {
        name.replace("__", "."): [str(v) for v in (value if isinstance(value, list) else [value])]
        for name, value in answers.items()
    }
    return {"id": str(number), "created": f"{number:04}", "answers": raw}


def report(*answers: dict[str, Any], today: datetime.date = TODAY) -> tuple[Block, ...]:
    stored = [entry(number, **one) for number, one in enumerate(answers)]
    return MOMENTS.report(read(MOMENTS, stored), today)


def text(blocks: tuple[Block, ...]) -> str:
    return repr(blocks)


def table(blocks: tuple[Block, ...], caption: str) -> Table | None:
    return next((one for one in blocks if isinstance(one, Table) and one.caption == caption), None)


HELPED = "The middle change, by what you tried"


def test_what_sets_it_off_is_counted_most_frequent_first() -> None:
    blocks = report({"kinds": ["tone"]}, {"kinds": ["phone", "tone"]})
    counted = next(one for one in blocks if isinstance(one, Bars) and one.caption == "What set it off")
    assert counted.items == (("A tone of voice or a look", 2), ("A phone or a message", 1))
    assert counted.noun == "moments"


def test_what_is_said_names_the_moments_it_came_from() -> None:
    blocks = report(*[{"kinds": "phone", "tried": "water", "before": 8, "after": 4, "what": "buzz"}] * 3)
    said = [one for one in blocks if isinstance(one, Paragraph) and one.text.startswith("From 3")]
    assert ("What happened, in a few words?", "buzz") in said[0].because


def test_nothing_is_said_to_help_from_fewer_than_three_moments() -> None:
    two = [{"tried": "water", "before": 8, "after": 4}] * 2
    assert table(report(*two), HELPED) is None
    assert "fewer than three): Cold water" in text(report(*two))
    three = table(report(*two, {"tried": "water", "before": 9, "after": 2}), HELPED)
    assert three
    assert three.rows == (("Cold water", "down 4", "3"),)


def test_the_middle_change_is_the_median_and_a_skipped_number_is_not_zero() -> None:
    falls = [{"tried": "move", "before": 9, "after": after} for after in (8, 7, 0)]
    skipped = [{"tried": "move", "before": 9}, {"tried": "move", "after": 0}]
    counted = table(report(*falls, *skipped), HELPED)
    assert counted
    assert counted.rows == (("Walking or moving", "down 2", "3"),)


def test_what_made_it_louder_is_said_as_plainly() -> None:
    counted = table(report(*[{"tried": "check", "before": 5, "after": 7}] * 3), HELPED)
    assert counted
    assert counted.rows[0][1] == "up 2"
    assert "A plan to try" not in text(report(*[{"kinds": "phone", "tried": "check", "before": 5, "after": 7}] * 3))


def test_a_plan_joins_what_is_frequent_with_what_helped() -> None:
    blocks = report(*[{"kinds": "phone", "tried": "water", "before": 8, "after": 4}] * 3)
    assert "when it starts with “A phone or a message”, then “Cold water” first" in text(blocks)


def test_a_day_still_to_come_is_not_counted() -> None:
    blocks = report({"date": "2026-12-01", "what": "later"}, {"date": "2026-11-01", "what": "past"})
    assert "1 moment with a date still to come" in text(blocks)
    assert "From 1 moment you" in text(blocks)


def test_the_chart_starts_at_three_and_gaps_stay_gaps() -> None:
    days = [{"date": f"2026-11-0{n}", "before": 5} for n in (3, 1)]
    assert not [one for one in report(*days) if isinstance(one, Chart)]
    gap = {"date": "2026-11-02", "what": "no number", "after": 1}
    chart = next(one for one in report(*days, gap, {"date": "2026-11-05", "before": 0}) if isinstance(one, Chart))
    assert chart.days == ("2026-11-01", "2026-11-02", "2026-11-03", "2026-11-05")
    assert chart.series[0].values == (5, None, 5, 0)


@pytest.mark.parametrize(
    ("first", "today", "found"),
    [
        ("2025-12-03", "2026-11-23", "2026-12-03"),
        ("2025-11-23", "2026-11-23", "2026-11-23"),
        ("2025-11-22", "2026-11-23", None),
        ("2020-01-05", "2026-12-20", "2027-01-05"),
        ("2024-02-29", "2026-02-10", "2026-02-28"),
        ("2024-02-29", "2028-02-10", "2028-02-29"),
        ("2028-11-30", "2026-11-23", None),
        ("", "2026-11-23", None),
    ],
)
def test_days_come_round_each_year(first: str, today: str, found: str | None) -> None:
    rows = next(one for one in MOMENTS.fields if one.name == "dates")
    row = Answers(rows.fields, {"day": [first]} if first else {})  # type: ignore[attr-defined]
    when = next_time(row, datetime.date.fromisoformat(today))
    assert when == (datetime.date.fromisoformat(found) if found else None)


def test_days_coming_up_can_be_taken_along_in_neutral_words() -> None:
    row = {"dates__0__day": "2025-12-03", "dates__0__what": "the day I found out", "dates__0__plan": "see Noor"}
    blocks = report(row)
    days = next(one for one in blocks if isinstance(one, Calendar))
    assert [(event.day, event.words) for event in days.events] == [("2026-12-03", "A day to keep free")]
    assert "found out" not in days.text
    assert "the day I found out" in next(one for one in blocks if isinstance(one, Bullets)).items[0]


def cards(*answers: dict[str, Any]) -> list[Card]:
    return [one for one in report(*answers) if isinstance(one, Card)]


PARTNER = {"signs": "jaw", "please": "sit near", "please_not": "joke", "if_asked": "a hand", "comfort": "yes"}


@pytest.mark.parametrize("comfort", ["no", ""])
def test_without_wish_for_comfort_no_card_speaks_of_the_partner(comfort: str) -> None:
    made = cards({**PARTNER, "comfort": comfort, "for_partner": ["please", "please_not"]})
    assert [one.title for one in made] == ["When the alarm goes off"]
    assert "sit near" not in repr(made)


def test_the_partners_card_holds_only_what_was_ticked() -> None:
    assert len(cards(PARTNER)) == 1
    made = cards({**PARTNER, "for_partner": ["please_not"]})[1]
    assert "joke" in repr(made)
    assert "a hand" not in repr(made)
    assert "sit near" not in repr(made)


def test_the_card_has_the_newest_words_and_at_most_three_lines() -> None:
    made = cards({"signs": "old"}, {"signs": "a\n\nb\nc\nd"}, {"what": "later, without a card"})
    assert made[0].sections[0].lines == ("a", "b", "c")
    assert made[0].shape == "wallet"


def test_sixty_weeks_with_gaps_are_read() -> None:
    start = datetime.date(2025, 9, 1)
    weeks = [
        {
            "date": (start + datetime.timedelta(weeks=n)).isoformat(),
            "kinds": "phone",
            "before": n % 11,
            "tried": "move",
            **({"after": 2} if n % 3 else {}),
        }
        for n in range(60)
        if n % 7
    ]
    assert [one for one in report(*weeks) if isinstance(one, Chart)]
