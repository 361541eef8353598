import datetime
from typing import Any

import pytest

from worksheets import Bars, Block, Bullets, Heading, Letter, Notice, Paragraph, Quote, Scale, Table, load
from worksheets._browser import answer, read

SIDES = load("sides")
TODAY = datetime.date(2026, 11, 23)
MIXED = "Both are strong: a mixed day."


def voice(side: str, says: str, strength: int | None = None, guards: str = "") -> dict[str, str]:
    return {"side": side, "says": says, "guards": guards, "strength": "" if strength is None else str(strength)}


def entry(*voices: dict[str, str], date: str = "2026-11-20", **answers: str) -> dict[str, list[str]]:
    rows = {f"voices.{n}.{name}": [words] for n, one in enumerate(voices) for name, words in one.items() if words}
    return {"date": [date], **rows, **{name.replace("__", "."): [words] for name, words in answers.items()}}


def report(*entries: dict[str, list[str]]) -> tuple[Block, ...]:
    stored = [{"id": str(n), "created": f"{n:04}", "answers": one} for n, one in enumerate(entries)]
    return SIDES.report(read(SIDES, stored), TODAY)


def table(blocks: tuple[Block, ...]) -> Table:
    return next(one for one in blocks if isinstance(one, Table))


def talk(blocks: tuple[Block, ...]) -> tuple[str, ...]:
    return next(one.paragraphs for one in blocks if isinstance(one, Letter))


def bars(*entries: dict[str, list[str]]) -> Bars | None:
    return next((one for one in report(*entries) if isinstance(one, Bars)), None)


def test_the_strongest_of_each_side_stand_side_by_side() -> None:
    blocks = report(entry(voice("away", "go", 3), voice("closer", "hold", 5, "us"), voice("away", "run", 8)))
    assert table(blocks).rows == (
        ("It says", "hold", "run"),
        ("It guards", "us", "not written"),
        ("How strong", "5 of 10", "8 of 10"),
    )


def test_a_skipped_strength_is_weaker_than_a_zero_and_is_not_shown_as_one() -> None:
    assert table(report(entry(voice("away", "no number"), voice("away", "zero", 0), voice("closer", "hm")))).rows[
        0
    ] == ("It says", "hm", "zero")
    assert "0 of 10" not in repr(report(entry(voice("away", "no number"), voice("closer", "hm")))).lower()


@pytest.mark.parametrize(
    ("closer", "away", "mixed"), [(7, 7, True), (10, 10, True), (7, 6, False), (10, 2, False), (None, 9, False)]
)
def test_a_day_is_mixed_when_both_are_above_six(closer: int | None, away: int, mixed: bool) -> None:
    found = repr(report(entry(voice("closer", "a", closer), voice("away", "b", away))))
    assert (MIXED in found) == mixed


def test_one_line_that_pulls_both_ways_can_make_a_mixed_day() -> None:
    assert MIXED in repr(report(entry(voice("both", "hold me and go", 8))))
    assert MIXED not in repr(report(entry(voice("both", "hold me and go", 4))))


def test_a_mixed_day_is_not_treated_as_a_problem() -> None:
    blocks = report(entry(voice("closer", "a", 9), voice("away", "b", 9)))
    said = next(one for one in blocks if isinstance(one, Paragraph) and MIXED in one.text)
    assert "nothing here to solve" in said.text
    assert ("The part that pulls away", "b, 9 of 10") in said.because


def test_there_is_no_one_scale_from_love_to_hate() -> None:
    scales = [one for _, one in SIDES.inputs() if isinstance(one, Scale)]
    assert [one.label for one in scales] == ["How strong is it now?"]


def test_the_talk_goes_turn_by_turn_and_ends_kindly_in_unchanged_words() -> None:
    spoken = talk(
        report(
            entry(
                voice("away", "go", guards="me"),
                voice("away", "far"),
                voice("closer", "odio <b>"),
                voice("both", "hm"),
                kind_away="thank you",
            )
        )
    )
    assert spoken == (
        "Closer: odio <b>",
        "Away: go\nI guard: me",
        "Away: far",
        "Both: hm",
        "To the part that pulls away: thank you",
    )


def test_a_line_without_a_side_is_kept_and_counted_nowhere() -> None:
    one = entry({"says": "te odio"})
    assert "te odio" in talk(report(one))[0]
    assert bars(one, one, one) is None


def test_the_newest_day_speaks_whatever_order_it_was_written_in() -> None:
    blocks = report(entry(voice("away", "new"), date="2026-11-20"), entry(voice("away", "old"), date="2026-10-01"))
    assert talk(blocks) == ("Away: new",)


def test_lists_alone_do_not_hide_what_the_parts_said_last() -> None:
    blocks = report(entry(voice("away", "go"), date="2026-11-01"), entry(date="2026-11-02", love="her hands"))
    assert talk(blocks) == ("Away: go",)
    assert Quote("her hands") in blocks


def test_parts_are_counted_from_three_entries_up_and_never_by_strength() -> None:
    two = [entry(voice("away", "go", 10), voice("away", "far", 10)), entry(voice("closer", "hold", 1))]
    assert bars(*two) is None
    assert bars(*two, entry(love="a list and no voice")) is None
    counted = bars(*two, entry(voice("closer", "a", 1), voice("away", "b")))
    assert counted
    assert counted.items == (("The part that pulls closer", 2), ("The part that pulls away", 2))


def test_a_day_still_to_come_is_not_counted_nor_heard() -> None:
    later = entry(voice("away", "later"), date="2026-12-01", love="her laugh")
    assert "still to come" in repr(report(later))
    assert not [one for one in report(later) if isinstance(one, Letter | Table)]
    assert Quote("her laugh") in report(later)
    past = [entry(voice("away", "go")), entry(voice("away", "go"))]
    assert bars(*past, later) is None


def test_sixty_weeks_with_gaps_are_counted() -> None:
    start = datetime.date(2025, 9, 1)
    weeks = [
        entry(voice("away" if n % 2 else "closer", "x", n % 11), date=str(start + datetime.timedelta(weeks=n)))
        for n in range(60)
        if n % 7
    ]
    counted = bars(*weeks)
    assert counted
    assert sum(count for _, count in counted.items) == len(weeks)


def hard(*things: tuple[str, str, str]) -> tuple[Block, ...]:
    rows = {
        f"hard__{n}__{name}": words
        for n, thing in enumerate(things)
        for name, words in zip(("what", "change", "bear"), thing, strict=True)
        if words
    }
    return report(entry(**rows))


def under(blocks: tuple[Block, ...], words: str) -> tuple[str, ...]:
    place = next(n for n, one in enumerate(blocks) if isinstance(one, Paragraph) and words in one.text)
    found = blocks[place + 1]
    assert isinstance(found, Bullets)
    return found.items


def test_hard_things_are_sorted_each_into_one_place() -> None:
    blocks = hard(
        ("late", "wont", "yes"), ("lies", "must", "no"), ("jokes", "could", ""), ("that dinner", "wont", "no")
    )
    assert under(blocks, "could live beside") == ("late",)
    assert under(blocks, "have to change") == ("lies",)
    assert under(blocks, "could change") == ("jokes",)
    assert under(blocks, "cannot live beside") == ("that dinner",)
    assert sum(len(one.items) for one in blocks if isinstance(one, Bullets)) == 4


@pytest.mark.parametrize(("change", "bear"), [("", ""), ("unsure", "no"), ("wont", ""), ("wont", "unsure")])
def test_not_knowing_is_a_place_too(change: str, bear: str) -> None:
    assert under(hard(("x", change, bear)), "Not sorted yet") == ("x",)


def leads_on(blocks: tuple[Block, ...]) -> bool:
    return any(isinstance(one, Notice) and one.page == "worksheets/hopes/" for one in blocks)


def test_what_nothing_goes_around_leads_on_to_hopes_and_is_not_made_small() -> None:
    assert leads_on(hard(("x", "wont", "no")))
    assert not leads_on(hard(("x", "wont", "yes"), ("y", "could", "no")))


def test_help_for_fear_and_for_thoughts_of_dying_is_always_there() -> None:
    pages = [one.page for one in report(entry(voice("away", "x"))) if isinstance(one, Notice)]
    assert {"help/#afraid", "help/#crisis", "chapters/c5/"} <= set(pages)


def test_nothing_of_it_can_be_shared() -> None:
    assert not [name for name, one in SIDES.inputs() if one.share]
    assert SIDES.compare is None


def test_the_long_lists_are_carried_and_the_voices_are_not() -> None:
    assert {one.name for one in SIDES.fields if one.carry} == {"love", "hard", "kind_closer", "kind_away"}


def test_an_answer_whose_question_is_gone_is_still_shown() -> None:
    asked: Any = (
        '{"id": 1, "slug": "sides", "today": "2026-11-23",'
        ' "entries": [{"id": "a", "created": "1", "answers": {"slider": ["love 7"]}}]}'
    )
    assert "love 7" in answer(asked)


def test_an_entry_with_no_day_speaks_under_a_heading_without_one() -> None:
    blocks = report({"voices.0.side": ["away"], "voices.0.says": ["go"]})
    assert Heading("Your two parts") in blocks
