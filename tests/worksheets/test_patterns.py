import datetime
import re
from typing import Any

import pytest

from worksheets import Block, Bullets, Card, Chart, Entry, Letter, Paragraph, Table, load
from worksheets._browser import read
from worksheets._patterns_course import spread, steadiness, trend
from worksheets._patterns_list import NAMES

PATTERNS = load("patterns")
TODAY = datetime.date(2026, 11, 23)
COURSE = "The last four weeks, next to the four before. A missing week is a gap, not a zero."
APART = "The examples next to each other"


def entries(*weeks: dict[str, Any]) -> list[Entry]:
    stored = [
        {
            "id": str(number),
            "created": f"{number:04}",
            "answers": {name: str(words).split("|") for name, words in week.items()},
        }
        for number, week in enumerate(weeks)
    ]
    return read(PATTERNS, stored)


def report(*weeks: dict[str, Any]) -> tuple[Block, ...]:
    return PATTERNS.report(entries(*weeks), TODAY)


def back(number: int) -> str:
    return (TODAY - datetime.timedelta(weeks=number)).isoformat()


def run(name: str, values: str, **more: Any) -> list[dict[str, Any]]:
    """A week for each value, the last of them today; a dash is a week with nothing written."""
    given = values.split()
    return [
        {"date": back(len(given) - 1 - place), "side": "hurt", name: value, **more}
        for place, value in enumerate(given)
        if value != "-"
    ]


def table(blocks: tuple[Block, ...], caption: str) -> Table | None:
    return next((one for one in blocks if isinstance(one, Table) and one.caption == caption), None)


def compare(mine: list[Entry], theirs: list[Entry]) -> tuple[Block, ...]:
    assert PATTERNS.compare
    return PATTERNS.compare(mine, theirs, TODAY)


def both(did: dict[str, Any], felt: dict[str, Any]) -> tuple[Block, ...]:
    hurt = entries({"date": back(0), "side": "hurt", **felt})
    return compare(entries({"date": back(0), "side": "caused", **did}), hurt)


@pytest.mark.parametrize(
    ("values", "words"),
    [
        ((2, 2, 2, 2, 5, 5, 5, 5), "higher"),
        ((5, 5, 5, 5, 2, 2, 2, 2), "lower"),
        ((5, 5, 5, 5, 5, 5, 5, 10), "about the same"),
        ((0, 0, 0, 10, 0, 0, 10, 0), "about the same"),
        ((5, 5, None, 5, None, 7, 7, 7), "higher"),
        ((5, None, None, 5, 7, 7, 7, 7), "too few numbers to say"),
        ((7, 7, 7, 7), "too few numbers to say"),
    ],
)
def test_the_course_is_the_middle_number_of_four_weeks_beside_the_four_before(values: Any, words: str) -> None:
    assert trend(values) == words


@pytest.mark.parametrize(
    ("values", "wide", "words"),
    [
        ((10, 0, 10, 0), 10, "big ups and downs"),
        ((5, 5, 5, 5), 0, "steady"),
        ((2, 2, 1, 3), 2, "steady, and low"),
        ((4, 8, None, 5), 4, "some ups and downs"),
        ((9, None, None, 0), None, "too few numbers to say"),
    ],
)
def test_steadiness_is_the_spread_and_not_the_height(values: Any, wide: int | None, words: str) -> None:
    assert spread(values) == wide
    assert steadiness(values) == words


def test_nothing_is_said_of_a_course_of_two() -> None:
    assert table(report(*run("respect", "3 4")), COURSE) is None
    told = table(report(*run("respect", "3 4 5")), COURSE)
    assert told
    assert told.rows == (("Respect", "too few numbers to say", "steady"),)


def test_a_missing_week_is_a_gap_in_the_chart_and_in_what_is_counted() -> None:
    blocks = report(*run("respect", "3 4 5 5 - - 6 6"))
    assert table(blocks, COURSE) is None
    (chart,) = [one for one in blocks if isinstance(one, Chart)]
    assert chart.series[0].values == (3, 4, 5, 5, None, None, 6, 6)
    assert list(chart.days) == sorted(set(chart.days))


def test_the_course_has_words_and_its_numbers_are_its_source() -> None:
    told = table(report(*run("steady", "1 1 1 1 9 9 9 9")), COURSE)
    assert told
    assert not re.search(r"\d", repr(told.rows))
    assert told.because == (("Consistency", "1, 1, 1, 1, 9, 9, 9, 9"),)


def test_there_is_no_sum_of_ten() -> None:
    blocks = report({"date": back(0), "side": "hurt", **dict.fromkeys(NAMES, 7)})
    assert not re.search(r"\b70\b|of 100|average|total", repr(blocks))


def test_sixty_weeks_with_gaps_show_half_a_year() -> None:
    blocks = report(
        *[week for n, week in enumerate(run("owning", " ".join(str(n % 11) for n in range(60)))) if n % 7]
    )
    (chart,) = [one for one in blocks if isinstance(one, Chart)]
    assert len(chart.days) == 26
    assert None in chart.series[0].values
    assert chart.days[-1] == back(0)


def test_a_week_to_come_is_not_counted() -> None:
    blocks = report({"date": "2027-01-01", "respect": 9}, {"date": back(0), "respect": 4})
    assert "still to come is not counted" in repr(blocks)
    week = table(blocks, "Your newest check-in. It has no sum.")
    assert week
    assert week.rows == (("Respect", "4 of 10", ""),)


def test_what_did_not_come_up_has_no_number_for_the_one_who_was_hurt() -> None:
    week = {"date": back(0), "respect": 0, "away_early": "respect"}
    assert "did not come up" in repr(report({**week, "side": "hurt"}))
    assert "0 of 10" in repr(report({**week, "side": "caused"}))
    assert "lowest number" not in repr(report({**week, "side": "hurt"}))


def test_numbers_from_before_a_change_of_sides_are_not_mixed_in() -> None:
    weeks = run("respect", "9 9 9 9 2 2 2")
    for one in weeks[:4]:
        one["side"] = "caused"
    told = table(report(*weeks), COURSE)
    assert told
    assert "9" not in repr(told.because)


def script(blocks: tuple[Block, ...]) -> str:
    return "\n".join(next(one for one in blocks if isinstance(one, Letter)).paragraphs)


def test_the_focus_is_the_lowest_of_what_matters_to_the_one_who_was_hurt() -> None:
    week = {"date": back(0), "side": "hurt", "respect": 1, "steady": 4, "size": 6, "matters": "size|steady"}
    blocks = report(week)
    assert "“Consistency” has your lowest number among what matters most" in repr(blocks)
    assert "Begin with “Consistency”" in script(blocks)
    assert "Begin with “Respect”" in script(report({**week, "matters": ""}))


def test_the_one_who_caused_the_hurt_waits_for_the_others_focus() -> None:
    blocks = report({"date": back(0), "side": "caused", "respect": 1, "focus": "gestures"})
    assert "Begin with the pattern that the one who was hurt names" in script(blocks)
    assert "It comes first" in repr(blocks)


def test_the_script_has_five_questions() -> None:
    assert len(re.findall(r"^\d\.", script(report({"respect": 1})), re.MULTILINE)) == 5


def test_side_by_side_high_low_and_seen_in_two_ways() -> None:
    did = {"respect": 8, "steady": 2, "hearing": 9, "size": 3, "room": 5, "hearing_example": "I sat with you"}
    felt = {"respect": 10, "steady": 3, "hearing": 6, "size": 8, "room": 6, "size_example": "You asked twice"}
    blocks = both(did, felt)
    assert [one.items for one in blocks if isinstance(one, Bullets)] == [("Respect",), ("Consistency",)]
    apart = table(blocks, APART)
    assert apart
    assert apart.rows == (
        ("Listening", "the one who caused the hurt", "I sat with you", "none yet"),
        ("Not making it small", "the one who was hurt", "none yet", "You asked twice"),
    )
    assert "Room to differ" not in repr(blocks)


def test_all_tens_beside_all_twos_stays_calm_and_shows_no_number() -> None:
    blocks = both(dict.fromkeys(NAMES, 10), dict.fromkeys(NAMES, 2))
    apart = table(blocks, APART)
    assert apart
    assert len(apart.rows) == 1  # the focus; the others have no example yet
    assert "with no example yet: Consistency; Respect" in repr(blocks)
    said = " ".join(one.text for one in blocks if isinstance(one, Paragraph))
    assert "Take one line, not all" in said
    assert not re.search(r"lie|wrong|dishonest|only|far|huge|!", said)
    shown = re.sub(r"20\d\d|\d+ November", "", repr([one for one in blocks if not isinstance(one, Letter)]))
    assert not re.search(r"\d", shown.replace("shape='page'", ""))


def test_numbers_of_one_are_never_mixed_with_the_others() -> None:
    blocks = both({"respect": 10}, {"steady": 2})
    assert "No line stands out" in repr(blocks)


def test_the_shared_focus_comes_from_the_one_who_was_hurt_alone() -> None:
    did = {"gestures": 1, "focus": "gestures"}
    blocks = both(did, {"respect": 3, "hearing": 2, "matters": "respect"})
    assert "“Respect”. It comes from what the one who was hurt wrote" in repr(blocks)
    assert "The one who caused the hurt picked “Small gestures”. It can come second." in repr(blocks)
    assert "It waits for them" in repr(both(did, {"respect_example": "none"}))


def test_the_page_for_the_table_has_both_examples_on_a_pattern() -> None:
    (card,) = [
        one
        for one in both({"respect_example": "I said sorry to Mum"}, {"respect": 3, "owning_example": "At dinner"})
        if isinstance(one, Card)
    ]
    assert card.shape == "page"
    assert [section.lines for section in card.sections] == [
        ("The one who caused the hurt: I said sorry to Mum", "The one who was hurt: no example"),
        ("The one who caused the hurt: no example", "The one who was hurt: At dinner"),
    ]


def test_check_ins_are_laid_side_by_side_only_from_the_same_week() -> None:
    caused = entries(
        {"date": back(0), "side": "caused", "respect": 9}, {"date": back(5), "side": "caused", "respect": 2}
    )
    assert "from the same week" in repr(compare(caused, entries({"date": back(9), "side": "hurt", "respect": 2})))
    blocks = compare(caused, entries({"date": back(5), "side": "hurt", "respect": 1}))
    assert "19 October 2026 and 19 October 2026" in repr(blocks)
    assert "Little of it yet" in repr(blocks)
    later = entries({"date": "2027-01-01", "side": "hurt", "respect": 2})
    assert "from the same week" in repr(compare(caused, later))


@pytest.mark.parametrize(("one", "other"), [("hurt", "hurt"), ("caused", "caused"), ("", "hurt"), ("", "")])
def test_two_of_the_same_side_are_not_compared(one: str, other: str) -> None:
    week = {"date": back(0), "respect": 5, "respect_example": "qzx"}
    blocks = compare(entries({**week, "side": one}), entries({**week, "side": other}))
    assert [block.kind for block in blocks] == ["paragraph"]
    assert "qzx" not in repr(blocks)
    assert compare([], []) == blocks


def test_it_is_the_same_whoever_opens_it() -> None:
    hurt = entries({"date": back(0), "side": "hurt", "respect": 2})
    caused = entries({"date": back(1), "side": "caused", "respect": 9})
    assert compare(hurt, caused) == compare(caused, hurt)
