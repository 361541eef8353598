import datetime
from typing import Any

import pytest

from worksheets import Block, Calendar, Card, Chart, Notice, Paragraph, Quote, Table, load, slugs
from worksheets._browser import read
from worksheets._browser import report as whole_report
from worksheets._review_names import remove

REVIEW = load("review")
TODAY = datetime.date(2026, 11, 23)


def entries(*answers: dict[str, Any]) -> Any:
    stored = [
        {
            "id": str(n),
            "created": f"{n:04}",
            "answers": {k: v if isinstance(v, list) else [str(v)] for k, v in one.items()},
        }
        for n, one in enumerate(answers)
    ]
    return read(REVIEW, stored)


def report(*answers: dict[str, Any]) -> tuple[Block, ...]:
    return REVIEW.report(entries(*answers), TODAY)


def said(blocks: tuple[Block, ...]) -> str:
    return " ".join(one.text for one in blocks if isinstance(one, Paragraph))


def questions(*rows: tuple[str, Any], talked: str = "no") -> dict[str, Any]:
    found: dict[str, Any] = {}
    for number, (words, priority) in enumerate(rows):
        found |= {f"questions.{number}.question": words, f"questions.{number}.talked": talked}
        found |= {} if priority is None else {f"questions.{number}.priority": priority}
    return found


def session(*answers: dict[str, Any]) -> Card:
    return next(one for one in report(*answers) if isinstance(one, Card) and one.title.startswith("For the session"))


def own(*answers: dict[str, Any]) -> Card:
    return next(one for one in report(*answers) if isinstance(one, Card) and one.title == "My own copy")


def section(card: Card, title: str) -> tuple[str, ...]:
    return next((one.lines for one in card.sections if one.title == title), ())


def test_the_agenda_has_the_most_pressing_first_and_a_skipped_number_last() -> None:
    card = session(questions(("later", 2), ("unsaid", None), ("now", 9), ("zero", 0)))
    assert card.shape == "page"
    assert section(card, "First") == ("now", "later", "zero")
    assert section(card, "If there is time") == ("unsaid",)


def test_of_equally_pressing_questions_the_oldest_comes_first() -> None:
    old = {"date": "2026-10-01", **questions(("old", 5))}
    new = {"date": "2026-11-01", **questions(("new", 5), ("old", 5))}
    assert section(session(old, new), "First") == ("old", "new")


def test_picked_lines_and_questions_share_one_order() -> None:
    picked = {"lines.0.words": "I will ring first", "lines.0.origin": "Promises", "lines.0.urgent": 8}
    card = session({**questions(("b", 3)), **picked})
    assert section(card, "First") == ("I will ring first (from: Promises)", "b")


def test_what_was_talked_about_is_off_the_agenda() -> None:
    assert not [one for one in report(questions(("done", 9), talked="yes")) if isinstance(one, Card)]


def test_lines_can_be_drawn_from_every_other_sheet_that_is_kept() -> None:
    (draw,) = REVIEW.draws
    assert (draw.field, draw.into) == ("lines", "words")
    assert len(set(draw.sources)) == 14
    assert "review" not in draw.sources
    assert {"moments", "owning", "dates", "guard"} <= set(draw.sources) & set(slugs())


SAM = {
    "helped": "Sam rang Ana Ruiz.",
    "hurt": "It was SAM’s joke.",
    "names": "Sam\nAna Ruiz",
    **questions(("Tell Ana?", 5)),
}


@pytest.mark.parametrize("how", ["initials", "they", ""])
def test_no_listed_name_is_on_the_session_sheet(how: str) -> None:
    words = repr(session({**SAM, "names_as": how})).lower()
    assert "sam" not in words
    assert "ana" not in words
    assert "ruiz" not in words
    assert "Sam rang Ana Ruiz." in repr(own({**SAM, "names_as": how}))


def test_names_are_kept_when_the_reader_wants_them() -> None:
    assert "Sam rang Ana Ruiz." in repr(session({**SAM, "names_as": "keep"}))


@pytest.mark.parametrize(
    ("text", "how", "result"),
    [
        ("Sam said so. I told Sam.", "initials", "S. said so. I told S."),
        ("Sam’s friend and Sam's dog", "initials", "S.’s friend and S.'s dog"),
        ("Sam is late. I spoke to Sam.", "they", "They are late. I spoke to them."),
        ("It was Sam's turn", "they", "It was their turn"),
        ("Samples of the same", "initials", "Samples of the same"),
        ("I will ask Will, and will wait", "initials", "I will ask W., and will wait"),
        ("sam wrote", "initials", "S. wrote"),
        ("Anna Maria and Anna", "initials", "A. M. and A."),
        ("O'Brien, O’Brien", "initials", "O., O."),
        ("שרה אמרה לשרה", "they", "They אמרה לthey"),
        ("tell jo, not Joy", "initials", "tell J., not Joy"),
        ("Здесь Оля.", "initials", "Здесь О."),
        ("(.*) stays", "initials", "(. stays"),
    ],
)
def test_names_are_found_in_every_form_and_words_that_hold_them_stay(text: str, how: str, result: str) -> None:
    names = ["Sam", "Will", "Anna Maria", "O’Brien", "שרה", "Оля", "(.*)", "Jo"]
    assert remove(text, names, how) == result


def test_what_i_fear_to_say_is_on_my_copy_and_on_the_sheet_only_if_i_choose() -> None:
    fear = {"fear": "I miss it", "helped": "tea"}
    assert "I miss it" not in repr(session(fear))
    assert section(own(fear), "Hard to say") == ("I miss it",)
    assert section(session({**fear, "fear_on": "yes"}), "Hard to say") == ("I miss it",)
    assert any(isinstance(one, Notice) and one.page == "help/" for one in report(fear))


def test_the_private_box_leaves_no_trace() -> None:
    with_box = report({"helped": "tea", "closed": "my brother knew"})
    assert with_box == report({"helped": "tea"})


def steps(**more: Any) -> Table:
    blocks = report({"slip": "slip", **more})
    return next(one for one in blocks if isinstance(one, Table) and one.caption.startswith("Five steps"))


def test_after_a_slip_five_steps_come_in_order_and_the_next_is_named() -> None:
    assert [row[0] for row in steps().rows] == ["Stop", "Tell", "Care", "Call", "Decide"]
    blocks = report({"slip": "slip", "slip_whose": "mine", "slip_steps": ["tell", "stop"]})
    assert "Next: Care." in said(blocks)
    assert "Next" not in said(report({"slip": "slip", "slip_steps": ["stop", "tell", "care", "call", "decide"]}))


def test_the_steps_ask_nothing_of_the_one_who_did_not_do_it() -> None:
    theirs, unknown = steps(slip_whose="theirs"), steps()
    assert "That part is theirs" in theirs.rows[0][1]
    for rows in (theirs.rows, unknown.rows):
        assert "Stop it today" not in repr(rows)


def test_telling_first_is_seen_and_does_not_undo_it() -> None:
    words = said(report({"slip": "slip", "slip_told": "told"}))
    assert "does not undo it" in words
    assert "found before it was told" in said(report({"slip": "slip", "slip_told": "found"}))


@pytest.mark.parametrize("kind", ["none", ""])
def test_without_a_slip_there_are_no_steps(kind: str) -> None:
    assert "Five steps" not in repr(report({"slip": kind, "slip_told": "told", "helped": "tea"}))


def test_new_harm_points_at_help() -> None:
    assert any(isinstance(one, Notice) and one.page == "help/" for one in report({"slip": "new"}))
    assert not any(isinstance(one, Notice) and one.page == "help/" for one in report({"slip": "slip"}))
    kinds = [one.kind for one in report({"slip": "new"})]
    assert kinds.index("notice") < kinds.index("table")


def test_the_private_box_alone_gives_what_a_bare_day_gives() -> None:
    assert report({"closed": "secret"}) == report({"date": "2026-11-20"})


FIRST = {"date": "2026-10-01", "sleep": 3, "helped": "walks"}
SECOND = {"date": "2026-11-01", "joy": 0, "helped": "tea"}


def test_two_reviews_stand_side_by_side_without_a_verdict() -> None:
    blocks = report(SECOND, FIRST)
    found = next(one for one in blocks if isinstance(one, Table))
    assert found.columns[1:] == ("1 October 2026", "1 November 2026")
    assert found.rows == (("Sleep", "3 of 10", "skipped"), ("Joy", "skipped", "0 of 10"))
    assert Quote("walks", "What helped, 1 October 2026") in blocks
    assert not any(word in said(blocks) for word in ("better", "worse", "improved"))


def test_one_review_or_a_day_to_come_is_compared_with_nothing() -> None:
    assert "Since the last review" not in repr(report(FIRST))
    assert "Since the last review" not in repr(report(FIRST, {**SECOND, "date": "2026-12-24"}))


def test_a_sheet_dated_for_the_session_tomorrow_is_still_made() -> None:
    assert "tea" in repr(session(FIRST, {**SECOND, "date": "2026-11-24"}))


def test_the_newest_day_counts_not_the_last_typed_and_one_without_a_day_follows_its_neighbour() -> None:
    assert "tea" in repr(session(SECOND, FIRST))
    assert "bread" in repr(session(FIRST, {"helped": "bread"}))
    assert "tea" in repr(session({"helped": "bread"}, FIRST, SECOND))


def test_a_line_is_drawn_from_three_reviews_up_and_gaps_stay_gaps() -> None:
    days = [{"date": f"2026-10-0{n}", "sleep": n, **({"joy": 5} if n != 2 else {})} for n in (1, 2, 3)]
    assert not [one for one in report(*days[:2]) if isinstance(one, Chart)]
    chart = next(one for one in report(*days) if isinstance(one, Chart))
    assert [one.name for one in chart.series] == ["Sleep"]
    more = next(one for one in report(*days, {"date": "2026-10-09", "joy": 1}) if isinstance(one, Chart))
    assert more.series[1].values == (5, None, 5, 1)


def test_the_calendar_says_review_and_no_more() -> None:
    (found,) = [one for one in report({"helped": "tea", "next": "2026-12-01"}) if isinstance(one, Calendar)]
    assert [(event.day, event.words) for event in found.events] == [("2026-12-01", "Review")]
    assert not [one for one in report({"helped": "tea", "next": "2026-11-01"}) if isinstance(one, Calendar)]


def test_sixty_weeks_another_language_and_old_answers() -> None:
    start = datetime.date(2025, 9, 1)
    weeks = [
        {"date": (start + datetime.timedelta(weeks=n)).isoformat(), "sleep": 10, "helped": "Dormí mejor"}
        for n in range(60)
        if n % 7
    ]
    assert "Dormí mejor" in repr(session(*weeks))
    assert Quote("5", "mood") in whole_report(REVIEW, entries({"helped": "tea", "mood": "5"}), TODAY)
