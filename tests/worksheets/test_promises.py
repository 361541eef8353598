import datetime
from typing import Any

import pytest

from worksheets import Block, Calendar, Card, Grid, Notice, Paragraph, Quote, Table, load
from worksheets._browser import read
from worksheets._numbers import slope

PROMISES = load("promises")
TODAY = datetime.date(2026, 11, 23)
ONE = {"promises.0.act": "open the bank page", "promises.0.cue": "each Friday", "promises.0.proof": "you read it"}
TWO = {**ONE, "promises.1.act": "ring you at six", "promises.1.cue": "I am late", "promises.1.proof": "your phone"}
BLOCKS = "Kept, of what was due"


def check(day: str, how: str = "", told: str = "", which: str = "", **more: str) -> dict[str, str]:
    return {"date": day, "checks.0.how": how, "checks.0.told": told, "checks.0.which": which, **more}


def report(*answers: dict[str, str], today: datetime.date = TODAY) -> tuple[Block, ...]:
    stored: list[Any] = [
        {"id": str(n), "created": f"{n:04}", "answers": {name: [value] for name, value in one.items()}}
        for n, one in enumerate(answers)
    ]
    return PROMISES.report(read(PROMISES, stored), today)


def rows(blocks: tuple[Block, ...], caption: str) -> tuple[tuple[str, ...], ...]:
    return next((one.rows for one in blocks if isinstance(one, Table) and one.caption == caption), ())


def said(blocks: tuple[Block, ...]) -> str:
    return " ".join(one.text for one in blocks if isinstance(one, Paragraph))


def weeks(*blocks: str, start: datetime.date = datetime.date(2026, 8, 3)) -> list[dict[str, str]]:
    """Checks in blocks of two weeks, one letter each: kept, partly, missed, not due; a dot is a gap."""
    words = {"k": "kept", "p": "partly", "m": "missed", "n": "not_due"}
    days = [
        (start + datetime.timedelta(days=14 * n + m), letter)
        for n, b in enumerate(blocks)
        for m, letter in enumerate(b)
    ]
    return [ONE | check(day.isoformat(), words[letter]) for day, letter in days if letter in words]


@pytest.mark.parametrize(
    ("points", "found"),
    [
        ([(0, 1), (1, 2)], 1),
        ([(0, 0), (1, 1), (2, 100), (3, 3)], 1),
        ([(0, 1), (0, 9), (2, 1)], -2),
        ([(0, 0.5), (3, 0.5), (7, 0.5)], 0),
    ],
)
def test_the_slope_is_the_median_of_all_pairs(points: list[tuple[float, float]], found: float) -> None:
    assert slope(points) == found


def test_kept_of_due_stands_beside_told_first_and_not_due_counts_for_nothing() -> None:
    blocks = report(
        ONE | check("2026-11-02", "kept"),
        check("2026-11-03", "missed", "yes"),
        check("2026-11-04", "partly", "no"),
        check("2026-11-05", "not_due"),
        check("2026-11-06", "missed"),
    )
    assert rows(blocks, BLOCKS) == (("2 November 2026", "1 of 4, 1 in part", "1 of 2"),)


def test_a_miss_that_was_told_first_is_named_as_proof() -> None:
    assert "proof as well" in said(report(ONE | check("2026-11-02", "missed", "yes")))
    assert "no need for a clean page" in said(report(ONE | check("2026-11-02", "kept")))


def test_a_block_without_checks_is_a_gap_and_a_block_that_runs_is_so_far() -> None:
    found = rows(report(*weeks("kk", "", "nn", start=datetime.date(2026, 10, 19))), BLOCKS)
    assert [one[1] for one in found] == ["2 of 2", "nothing written", "none was due"]
    assert [one[0].endswith(", so far") for one in found] == [False, False, True]


@pytest.mark.parametrize(
    ("blocks", "words"),
    [
        (("kmmm", "kkmm", "kkkm"), "is steadier"),
        (("kkkm", "kkmm", "kmmm"), "is less steady"),
        (("kk", "kk", "kk"), "is about the same"),
        (("mm", "", "nn", "km", "kk"), "is steadier"),
        (("kk", "mm"), "After three whole blocks"),
        (("kk", "", "mm", "nn"), "After three whole blocks"),
    ],
)
def test_a_direction_is_named_from_three_blocks_with_something_due(blocks: tuple[str, ...], words: str) -> None:
    assert words in said(report(*weeks(*blocks)))


def test_the_block_that_still_runs_is_not_in_the_direction() -> None:
    running = weeks("kk", "kk", "mm", start=datetime.date(2026, 10, 19))
    assert "After three whole blocks" in said(report(*running))


def test_no_run_of_days_is_counted() -> None:
    whole = repr(report(*weeks("kkkkkkkkkkkkkk", "kkkkkkkkkkkkkk", "kkkkkkkkkkkkkk", "kkkkkkkkkkkkkk"))).lower()
    assert not [word for word in ("streak", "in a row", "longest", "record", "well done", "%") if word in whole]


def test_all_kept_says_nothing_of_what_the_other_feels() -> None:
    assert "for the one who was hurt to say" in said(report(*weeks("kkk", "kkk", "kkk")))


@pytest.mark.parametrize(
    "act",
    [
        "be better",
        "be a better man",
        "try harder",
        "change",
        "do my best",
        "work on myself",
        "never lie again",
        "fix it",
    ],
)
def test_a_vague_promise_gets_a_question_and_is_kept(act: str) -> None:
    blocks = report({"promises.0.act": act, "promises.0.cue": "x", "promises.0.proof": "y"})
    assert any(isinstance(one, Paragraph) and act in one.text and "?" in one.text for one in blocks)
    assert act in repr([one for one in blocks if isinstance(one, Card)])
    assert not [one for one in blocks if isinstance(one, Grid)]


@pytest.mark.parametrize("act", ["change the code of my phone with you", "be home by six", "show you the account"])
def test_an_act_that_can_be_seen_gets_none(act: str) -> None:
    assert "Questions for" not in repr(report({**ONE, "promises.0.act": act}))


@pytest.mark.parametrize(("gone", "asked"), [("cue", "come up?"), ("proof", "see it"), ("act", "What is the act?")])
def test_what_a_promise_lacks_is_asked_for(gone: str, asked: str) -> None:
    blocks = report({**ONE, f"promises.0.{gone}": ""})
    question = next(one for one in blocks if isinstance(one, Paragraph) and asked in one.text)
    assert question.because


@pytest.mark.parametrize(
    ("cue", "act", "sentence"),
    [
        ("you ring", "come home", "When you ring, I will come home"),
        ("When you ring", "I will come home", "When you ring, I will come home"),
        ("each Friday", "I’ll cook", "each Friday, I’ll cook"),
        ("", "cook", "I will cook"),
    ],
)
def test_a_promise_becomes_when_and_i_will(cue: str, act: str, sentence: str) -> None:
    blocks = report({"promises.0.cue": cue, "promises.0.act": act})
    card = next(one for one in blocks if isinstance(one, Card))
    assert card.sections[0].lines[0] == sentence


@pytest.mark.parametrize(
    "act",
    ["stop seeing my friends", "I won’t see my sister", "ask your permission to go out", "give you my passport"],
)
def test_a_promise_that_gives_up_too_much_points_at_help(act: str) -> None:
    blocks = report({**ONE, "promises.0.act": act})
    assert "made in fear is not owed" in said(blocks)
    assert sum(isinstance(one, Notice) and one.page == "help/" for one in blocks) == 2
    assert "not owed" not in said(report(ONE))


def test_a_check_finds_its_promise_by_number_in_the_list_of_its_day() -> None:
    blocks = report(
        ONE | check("2026-11-02", "kept"),
        TWO | check("2026-11-03", "missed", "yes", "2"),
        check("2026-11-04", "kept", "", "1"),
        check("2026-11-05", "kept", "", "7"),
    )
    assert rows(blocks, "Promise by promise") == (
        ("each Friday, I will open the bank page", "2", "0", "0", "no miss written"),
        ("When I am late, I will ring you at six", "0", "0", "1", "1 of 1"),
    )
    assert "in the list: 1 check." in said(blocks)


def test_a_check_without_a_number_or_with_a_wrong_one_is_counted_all_the_same() -> None:
    blocks = report(TWO | check("2026-11-02", "kept", "", "two"), check("2026-11-03", "kept"))
    assert rows(blocks, BLOCKS)[0][1] == "2 of 2"
    assert "in the list: 2 checks." in said(blocks)


def test_days_to_come_are_not_counted_and_a_check_without_a_day_is_in_no_block() -> None:
    blocks = report(ONE | check("2026-12-01", "kept"), check("2026-11-02", "kept"), check("", "missed"))
    assert rows(blocks, BLOCKS) == (("2 November 2026", "1 of 1", "no miss written"),)
    assert "still to come" in said(blocks)
    assert "1 check without a day" in said(blocks)


def test_only_a_date_is_as_good_as_nothing() -> None:
    assert said(report({"date": "2026-11-23"})).startswith("Nothing is written yet")


def test_one_line_gives_a_sheet_and_no_word_on_how_it_went() -> None:
    blocks = report({"date": "2026-11-23", "promises.0.act": "ring you at six"})
    grid = next(one for one in blocks if isinstance(one, Grid))
    assert len(grid.columns) == 14
    assert grid.rows == ("1. I will ring you at six", "Missed, and told first")
    assert not [one for one in blocks if isinstance(one, Table)]


def test_sixty_weeks_with_gaps_show_the_newest_blocks() -> None:
    patterns = ["km" if n % 3 else "" for n in range(30)]
    found = rows(report(*weeks(*patterns, start=datetime.date(2025, 9, 29))), BLOCKS)
    assert len(found) == 8
    assert "nothing written" in {one[1] for one in found}


def test_a_year_written_wrongly_does_no_harm() -> None:
    assert len(rows(report(ONE | check("0026-11-02", "kept"), check("2026-11-02", "kept")), BLOCKS)) == 8


def test_notes_come_back_unchanged_newest_first() -> None:
    first = check("2026-11-02", "missed", **{"checks.0.note": "<b>I hid it</b>"})
    blocks = report(ONE | first, check("2026-11-03", learned="מחר"))
    assert [one.text for one in blocks if isinstance(one, Quote)] == ["מחר", "<b>I hid it</b>"]


def test_a_review_goes_into_the_calendar_in_a_neutral_word() -> None:
    made = [one for one in report({**ONE, "review": "2026-12-07"}) if isinstance(one, Calendar)]
    assert [(one.day, one.words) for one in made[0].events] == [("2026-12-07", "Review")]
    assert not [one for one in report({**ONE, "review": "2026-01-07"}) if isinstance(one, Calendar)]


def test_words_in_another_language_get_no_question_about_words() -> None:
    act = {"promises.0.act": "ser mejor", "promises.0.cue": "cada viernes", "promises.0.proof": "tú lo ves"}
    assert "Questions for" not in repr(report(act))


def test_answers_whose_field_is_gone_do_no_harm() -> None:
    assert "open the bank page" in repr(report({**ONE, "streak": "12", "checks.0.mood": "5"}))
