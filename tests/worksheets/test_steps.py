import datetime
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worksheets import Block, Calendar, Card, Entry, Notice, Paragraph, Table, load
from worksheets._browser import read
from worksheets._steps_list import KINDS
from worksheets._steps_list import TODAY as ANSWERS

STEPS = load("steps")
TODAY = datetime.date(2026, 11, 23)
Row = Mapping[str, str]


def sheet(side: str = "hurt", *rows: Row, answered: str = "2026-11-20", **more: str) -> list[Entry]:
    raw = {"side": [side], "answered": [answered], **{name: words.split("|") for name, words in more.items()}}
    for number, row in enumerate(rows):
        raw |= {f"steps.{number}.{name}": [words] for name, words in row.items()}
    return read(STEPS, [{"id": "a", "created": "1", "answers": raw}])


def step(kind: str, today: str = "yes", **more: str) -> Row:
    return {"kind": kind, "today": today, **more}


def report(*rows: Row, **more: str) -> tuple[Block, ...]:
    return STEPS.report(sheet("hurt", *rows, **more), TODAY)


def compare(mine: list[Entry], theirs: list[Entry]) -> tuple[Block, ...]:
    assert STEPS.compare
    return STEPS.compare(mine, theirs, TODAY)


def listed(blocks: tuple[Block, ...]) -> tuple[str, ...]:
    card = next((one for one in blocks if isinstance(one, Card)), None)
    return card.sections[0].lines if card else ()


def cards(blocks: tuple[Block, ...]) -> list[Card]:
    return [one for one in blocks if isinstance(one, Card)]


def test_only_what_both_said_yes_to_is_shown_quietest_first() -> None:
    mine = sheet("hurt", step("hug"), step("hand"), step("kiss"), step("meal", "no"))
    theirs = sheet("caused", step("hand"), step("hug"), step("kiss", "maybe"), step("meal"))
    blocks = compare(mine, theirs)
    assert listed(blocks) == ("Holding hands", "A short hug")
    assert cards(blocks)[0].title == "This week we are both happy with …"
    assert blocks == compare(theirs, mine)


ROWS = st.dictionaries(
    st.tuples(st.sampled_from(list(KINDS)), st.sampled_from(["", "", "Only in the kitchen", "by the sea"])),
    st.sampled_from(["", *ANSWERS]),
    max_size=10,
)


def rows(answers: Mapping[tuple[str, str], str]) -> list[Row]:
    return [{"kind": kind, "own": own, "today": today} for (kind, own), today in answers.items()]


def agreed(one: Mapping[tuple[str, str], str], other: Mapping[tuple[str, str], str]) -> dict[tuple[str, str], str]:
    return {key: "yes" for key, today in one.items() if today == "yes" == other.get(key)}


@given(mine=ROWS, theirs=ROWS)
def test_without_its_other_answers_a_sheet_gives_the_same_list(
    mine: dict[tuple[str, str], str], theirs: dict[tuple[str, str], str]
) -> None:
    both = agreed(mine, theirs)
    alone = compare(sheet("hurt", *rows(both)), sheet("caused", *rows(both)))
    assert compare(sheet("hurt", *rows(mine)), sheet("caused", *rows(theirs))) == alone


@given(mine=ROWS, theirs=ROWS, data=st.data())
def test_an_answer_that_is_not_mutual_can_change_and_nothing_else_does(
    mine: dict[tuple[str, str], str], theirs: dict[tuple[str, str], str], data: st.DataObject
) -> None:
    both = agreed(mine, theirs)
    changed = dict(theirs)
    for key in {*mine, *theirs} - set(both):
        free = ["", *ANSWERS] if mine.get(key) != "yes" else ["", "maybe", "not_now", "no"]
        changed[key] = data.draw(st.sampled_from(free))
        if data.draw(st.booleans()):
            del changed[key]
    hurt = sheet("hurt", *rows(mine))
    assert compare(hurt, sheet("caused", *rows(theirs))) == compare(hurt, sheet("caused", *rows(changed)))


@pytest.mark.parametrize("today", ["", "maybe", "not_now", "no"])
def test_an_empty_list_says_the_same_whatever_the_reason(today: str) -> None:
    blocks = compare(sheet("hurt", step("hug")), sheet("caused", step("hug", today)))
    assert blocks == compare(sheet("hurt"), sheet("caused"))
    assert [one.kind for one in blocks] == ["paragraph"]


def test_a_yes_beside_another_answer_to_the_same_is_no_yes() -> None:
    unsure = sheet("caused", step("hug"), step("hug", "not_now"))
    assert listed(compare(sheet("hurt", step("hug")), unsure)) == ()


def test_a_yes_to_only_this_is_not_a_yes_to_all_of_it() -> None:
    hurt = sheet("hurt", step("kiss", own="only on the stairs"))
    assert listed(compare(hurt, sheet("caused", step("kiss")))) == ()
    same = sheet("caused", step("kiss", own="Only on the  stairs!"))
    assert listed(compare(hurt, same)) == ("A kiss on the mouth: only on the stairs",)


def test_what_helps_and_what_stops_and_worries_are_not_shown_to_both() -> None:
    private = {"easier": "qzx", "stop": "qzx"}
    hurt = sheet("hurt", step("hug", **private), worries="pressure|pain", health="done")
    calm = sheet("hurt", step("hug"))
    other = sheet("caused", step("hug", **private))
    assert "qzx" not in repr(compare(hurt, other))
    assert compare(hurt, other) == compare(calm, sheet("caused", step("hug")))


def test_both_stop_signals_stand_on_the_card() -> None:
    blocks = compare(sheet("hurt", step("hug"), signal="kettle"), sheet("caused", step("hug"), signal="red"))
    assert ("It stops at once with", ("kettle", "red")) in [
        (one.title, one.lines) for one in cards(blocks)[0].sections
    ]
    assert cards(blocks)[0].shape == "plain"  # a yes is not a thing to sign


def test_a_list_ends_at_five_and_says_nothing_of_more() -> None:
    many = [step(kind) for kind in KINDS if kind != "own"]
    blocks = compare(sheet("hurt", *many), sheet("caused", *many))
    assert listed(blocks) == tuple(KINDS.values())[:5]
    assert blocks == compare(sheet("hurt", *many[:5]), sheet("caused", *many))


@pytest.mark.parametrize("answered", ["2026-11-08", "2026-11-24", "", "2024-01-01"])
def test_a_yes_that_is_old_or_has_no_day_is_not_shown(answered: str) -> None:
    fresh, other = sheet("hurt", step("hug"), answered="2026-11-09"), sheet("caused", step("hug"), answered=answered)
    assert [one.kind for one in compare(fresh, other)] == ["paragraph"]
    assert compare(fresh, other) == compare(sheet("hurt", answered=answered), sheet("caused"))


@pytest.mark.parametrize(("one", "other"), [("hurt", "hurt"), ("caused", "caused"), ("", "hurt"), ("", "")])
def test_two_sheets_of_one_side_are_refused(one: str, other: str) -> None:
    blocks = compare(sheet(one, step("hug")), sheet(other, step("hug")))
    assert [block.kind for block in blocks] == ["paragraph"]
    assert "hug" not in repr(blocks)
    assert not cards(compare([], sheet("hurt", step("hug"))))


def test_answers_over_fourteen_days_old_are_put_away() -> None:
    written = {"signal": "qzx-signal", "after": "qzx-after"}
    assert "qzx-signal" in repr(report(step("hug"), answered="2026-11-09", **written))
    old = report(step("hug", own="qzx"), answered="2026-11-08", **written)
    assert "Begin anew, without looking" in repr(old)
    assert "qzx" not in repr(old)
    assert "hug" not in repr(old)


def test_a_day_to_come_or_no_day_is_asked_about() -> None:
    assert "Add the day you answered" in repr(report(step("hug"), answered=""))
    assert "still to come" in repr(report(step("hug"), answered="2026-12-01"))
    assert not [one for one in report(step("hug"), answered="2026-12-01") if isinstance(one, Calendar)]


def test_the_place_to_be_is_one_of_ones_own_yeses_below_the_furthest() -> None:
    blocks = report(step("hug"), step("meal"), step("hand", "maybe"), step("near", "no"), step("own", own="dance"))
    assert "“Eating together”. It is a little quieter" in repr(blocks)


@given(answers=ROWS)
def test_the_place_to_be_never_goes_up(answers: dict[tuple[str, str], str]) -> None:
    blocks = report(*rows(answers))
    text = next((one.text for one in blocks if isinstance(one, Paragraph) and one.text.startswith("If you want")), "")
    if text:
        yeses = [list(KINDS).index(kind) for (kind, _), today in answers.items() if today == "yes" and kind != "own"]
        place = text.split("“")[1].split("”")[0].split(": ")[0]
        assert list(KINDS.values()).index(place) in yeses
        assert list(KINDS.values()).index(place) < max(yeses)


def test_one_yes_is_enough_and_nothing_is_suggested() -> None:
    assert "A place to be" not in repr(report(step("sexual")))
    assert "A place to be" not in repr(report(step("sexual", "maybe"), step("hug", "no")))


@pytest.mark.parametrize(
    ("worry", "words", "page"),
    [
        ("pain", "Pain is a reason to stop", ""),
        ("flashback", "trauma therapist", "chapters/c5/"),
        ("pressure", "Your body is yours", "help/"),
    ],
)
def test_pain_floods_and_pressure_bring_help_and_no_suggestion(worry: str, words: str, page: str) -> None:
    blocks = report(step("meal"), step("hug"), worries=worry)
    assert words in repr(blocks)
    assert "A place to be" not in repr(blocks)
    assert not page or page in [one.page for one in blocks if isinstance(one, Notice)][:1]


def test_under_pressure_no_card_is_made() -> None:
    assert cards(report(step("hug"), worries="pain"))
    blocks = report(step("hug"), worries="pressure")
    assert not cards(blocks)
    assert not [one for one in blocks if isinstance(one, Calendar)]


def test_the_card_for_oneself_holds_yeses_alone() -> None:
    (card,) = cards(report(step("hug", easier="daylight"), step("kiss", "no", easier="qzx"), signal="kettle"))
    assert [(one.title, one.lines) for one in card.sections] == [
        ("Fine for me right now", ("A short hug",)),
        ("Easier with", ("daylight",)),
        ("My stop signal", ("kettle",)),
    ]


def test_a_page_of_no_is_as_fine_as_any() -> None:
    blocks = report(*(step(kind, "no") for kind in KINDS))
    (table,) = [one for one in blocks if isinstance(one, Table)]
    assert "Each of these answers is fine" in table.caption
    assert not cards(blocks)


def test_health_tests_change_no_word() -> None:
    assert report(step("hug"), health="done") == report(step("hug"), health="quiet") == report(step("hug"))
