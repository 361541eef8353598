import datetime
from typing import Any

import pytest

from worksheets import Bars, Block, Bullets, Calendar, Card, Letter, Paragraph, Quote, Table, load
from worksheets._browser import read
from worksheets._browser import report as whole_report
from worksheets._dates_ideas import IDEAS, fitting

DATES = load("dates")
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
    return read(DATES, stored)


def report(*answers: dict[str, Any]) -> tuple[Block, ...]:
    return DATES.report(entries(*answers), TODAY)


def said(blocks: tuple[Block, ...]) -> str:
    return " ".join(one.text for one in blocks if isinstance(one, Paragraph))


def had(number: int, **more: Any) -> dict[str, Any]:
    return {"date": f"2026-10-{number:02}", "went": "yes", **more}


def letters(blocks: tuple[Block, ...]) -> list[Letter]:
    return [one for one in blocks if isinstance(one, Letter)]


PLANNED = {"date": "2026-12-04", "plan": "the lights by the river", "who": "me"}


def test_the_invitation_can_be_refused_and_holds_the_limits() -> None:
    words = " ".join(letters(report({**PLANNED, "limits": "no kiss"}))[0].paragraphs)
    assert "the lights by the river" in words
    assert "no kiss" in words
    assert "You can say no" in words
    assert "Friday, 4 December 2026" in words


@pytest.mark.parametrize(
    "more",
    [{"answer": "no"}, {"answer": "not_now"}, {"answer": "yes"}, {"who": "partner"}, {"went": "off"}, {"plan": ""}],
)
def test_there_is_no_invitation_where_none_is_due(more: dict[str, str]) -> None:
    assert not letters(report({**PLANNED, **more}))


def test_a_plan_without_a_day_can_be_asked_about_too() -> None:
    assert "On a day that suits you" in letters(report({"plan": "tea"}))[0].paragraphs[0]
    assert not letters(report({"plan": "tea", "moment": "the fox"}))


@pytest.mark.parametrize("more", [{"answer": "no", "who": "partner"}, {"mine": "the house", "still": "no"}])
def test_after_a_no_there_is_no_talk_of_a_next_date(more: dict[str, str]) -> None:
    blocks = report({"side": "hurt", "limits": "no kiss", **more})
    assert "next date" not in said(blocks)
    assert "Next to plan" not in repr(blocks)


def test_after_two_refusals_asking_rests() -> None:
    refused = [{"who": "me", "answer": "no"}, {"who": "me", "answer": "not_now"}]
    blocks = report(*refused, PLANNED)
    assert not letters(blocks)
    assert "Let the asking rest" in said(blocks)
    assert "asked only once" in said(report(refused[0]))


def test_someone_who_refused_twice_can_still_invite() -> None:
    refused = [{"who": "partner", "answer": "no"}] * 2
    assert letters(report(*refused, PLANNED))


@pytest.mark.parametrize(
    ("side", "planners", "whose"),
    [
        ("caused", [], "yours"),
        ("caused", ["me"], "yours"),
        ("caused", ["partner"], "yours"),
        ("caused", ["me", "me"], "your partner’s"),
        ("caused", ["me", "me", "partner"], "yours"),
        ("hurt", [], "your partner’s"),
        ("hurt", ["me", "me", "me"], "your partner’s"),
        ("hurt", ["partner", "both", "partner"], "yours"),
    ],
)
def test_the_one_who_caused_the_hurt_plans_the_first_two_then_turns(
    side: str, planners: list[str], whose: str
) -> None:
    past = [had(number, who=who) for number, who in enumerate(planners, 1)]
    assert f"The next date to plan is {whose}" in said(report({"side": side}, *past))


def test_the_partner_who_was_hurt_may_pass_a_turn() -> None:
    assert "You may pass" in said(report({"side": "hurt"}, had(1, who="partner"), had(2, who="partner")))


CLOSER = [had(n, kinds="out", before=3, after=after, side="hurt") for n, after in ((1, 4), (2, 9), (3, 5))]


def table(blocks: tuple[Block, ...]) -> Table | None:
    return next((one for one in blocks if isinstance(one, Table)), None)


def test_closeness_is_a_median_from_three_dates_up() -> None:
    found = table(report(*CLOSER))
    assert found
    assert found.rows == (("Being outdoors", "up 2", "3"),)
    assert table(report(*CLOSER[:2])) is None
    assert table(report(*CLOSER[:2], had(4, kinds="food", before=1, after=9, side="hurt"))) is None


def test_a_skipped_number_is_not_zero_and_a_day_to_come_is_not_counted() -> None:
    skipped = had(4, kinds="out", before=9, side="hurt")
    later = {**CLOSER[0], "date": "2026-12-24", "after": 0}
    found = table(report(*CLOSER, skipped, later))
    assert found
    assert found.rows[0][2] == "3"


def test_only_the_partner_who_was_hurt_is_asked_what_brought_them_closer() -> None:
    blocks = report(*({**one, "side": "caused"} for one in CLOSER))
    assert table(blocks) is None
    assert "theirs to say" in said(blocks)


def test_when_nothing_rose_it_is_said_without_blame() -> None:
    falls = [had(n, kinds="food", before=5, after=2, side="hurt") for n in (1, 2, 3)]
    found = table(report(*falls))
    assert found
    assert found.rows[0][1] == "down 3"
    assert "Nothing has to rise" in said(report(*falls))


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [("novelty", "known", "small and new"), ("novelty", "new", "feel like rest"), ("cost", "paid", "can be free")],
)
def test_a_mix_is_suggested_after_three_of_one_sort(name: str, value: str, words: str) -> None:
    alike = [had(n, **{name: value}) for n in (1, 2, 3)]
    assert words in said(report(*alike))
    assert words not in said(report(*alike[:2]))
    assert words not in said(report(*alike, had(4, **{name: "free" if name == "cost" else "mixed"})))


ASKED = "Are they still true?"


def test_reasons_with_the_same_words_on_three_dates_are_asked_about() -> None:
    same = [had(n, mine="You make me laugh") for n in (1, 2, 3)]
    assert ASKED in said(report(*same))
    assert ASKED not in said(report(*same[:2]))
    assert ASKED not in said(report(*same[:2], had(3, mine="You listen")))
    assert ASKED not in said(report(*same[:2], {**same[2], "still": "yes"}))


def test_reasons_that_are_no_longer_true_are_not_argued_with() -> None:
    blocks = report({"mine": "The house", "still": "no"})
    assert "No date has to happen" in said(blocks)
    assert Quote("The house", "Three reasons why I am doing this") in blocks


def test_ideas_keep_to_money_strength_time_and_access() -> None:
    limits = {"money": "free", "energy": "low", "time": "quarter", "access": ["apart", "seat"]}
    found = fitting(entries(limits)[0].answers)
    assert found
    assert all(one.money == one.energy == 0 and one.minutes <= 15 and "apart" in one.fits for one in found)
    assert any(isinstance(one, Bullets) and len(one.items) == 3 for one in report(limits))
    assert not any(isinstance(one, Bullets) for one in report({"plan": "tea"}))


def test_no_idea_leads_to_bed_or_drink() -> None:
    words = " ".join(one.words for one in IDEAS).lower()
    assert not any(word in words for word in ("bed", "kiss", "massage", "bath", "wine", "bar ", "hotel", "candle"))
    assert {one.kind for one in IDEAS} <= set(DATES.fields[2].options)  # type: ignore[attr-defined]


def test_the_month_sheet_and_the_calendar_hold_what_was_not_refused() -> None:
    refused = {"date": "2026-12-20", "plan": "skating", "answer": "no"}
    blocks = report(PLANNED, refused, {"mine": "one\ntwo", "before": 3, "after": 9})
    card = next(one for one in blocks if isinstance(one, Card))
    assert card.shape == "page"
    assert "the lights" in repr(card)
    assert "skating" not in repr(card)
    assert next(one for one in card.sections if one.title == "My reasons").lines == ("one", "two")
    days = next(one for one in blocks if isinstance(one, Calendar))
    assert [event.words for event in days.events] == ["A date to keep"]
    assert "lights" not in days.text


def test_a_date_called_off_is_no_date() -> None:
    off = [had(n, kinds="out", went="off") for n in (1, 2, 3)]
    assert not [one for one in report(*off) if isinstance(one, Bars)]


def test_sixty_weeks_with_gaps_and_only_tens_stay_calm() -> None:
    start = datetime.date(2025, 9, 1)
    weeks = [
        {"date": (start + datetime.timedelta(weeks=n)).isoformat(), "went": "yes", "kinds": "food", "side": "hurt"}
        | ({"before": 10, "after": 10} if n % 3 else {})
        for n in range(60)
        if n % 7
    ]
    found = table(report(*weeks))
    assert found
    assert found.rows[0][1] == "no change"


def test_words_in_another_language_and_old_answers_are_kept() -> None:
    assert "el faro" in repr(report({"plan": "Vamos a ver el faro", "date": "2026-12-01"}))
    old = whole_report(DATES, entries({"plan": "tea", "stars": "five"}), TODAY)
    assert Quote("five", "stars") in old
