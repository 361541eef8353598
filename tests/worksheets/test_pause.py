import datetime
from typing import Any

import pytest

from worksheets import Block, Bullets, Calendar, Card, Letter, Notice, Number, Paragraph, Quote, load
from worksheets._browser import read

PAUSE = load("pause")
TODAY = datetime.date(2026, 11, 23)
WHOLE = {
    "afraid": "no",
    "word": "Tea",
    "minutes": "30",
    "back": "2",
    "restart": "The one who asked",
    "twice": "ring the therapist",
    "each.0.who": "Kim",
    "each.0.signs": "loud voice",
    "each.0.place": "balcony",
    "each.0.calm": "water the pots",
    "each.1.who": "Jo",
    "each.1.place": "park",
    "urgent": "child",
    "review": "2026-12-07",
}


def report(entries: list[dict[str, str]] | None = None, /, **changes: str) -> tuple[Block, ...]:
    answers = [{**WHOLE, **changes}] if entries is None else entries
    stored: list[Any] = [
        {"id": str(n), "created": f"{n:04}", "answers": {name: [value] for name, value in one.items()}}
        for n, one in enumerate(answers)
    ]
    return PAUSE.report(read(PAUSE, stored), TODAY)


def cards(blocks: tuple[Block, ...], shape: str) -> list[Card]:
    return [one for one in blocks if isinstance(one, Card) and one.shape == shape]


def said(blocks: tuple[Block, ...]) -> str:
    return " ".join(one.text for one in blocks if isinstance(one, Paragraph))


def is_made(blocks: tuple[Block, ...]) -> bool:
    found = [one for one in blocks if isinstance(one, Card | Letter | Calendar)]
    assert not found or cards(blocks, "fridge")
    return bool(found)


def test_a_whole_one_makes_a_sheet_two_slips_words_for_a_timer_and_a_day() -> None:
    blocks = report()
    assert len(cards(blocks, "fridge")) == 1
    assert [one.title for one in cards(blocks, "wallet")] == ["Kim: my pause", "Jo: my pause"]
    timer = next(one for one in blocks if isinstance(one, Letter))
    assert "30 minutes" in timer.paragraphs[0]
    assert "2 hours" in timer.paragraphs[0]
    calendar = next(one for one in blocks if isinstance(one, Calendar))
    assert [(one.day, one.words) for one in calendar.events] == [("2026-12-07", "Review")]
    assert not [one for one in blocks if isinstance(one, Bullets)]


@pytest.mark.parametrize("afraid", ["yes", "unsure", "an option that is gone"])
def test_fear_and_not_sure_make_no_agreement_and_lead_to_help(afraid: str) -> None:
    blocks = report(afraid=afraid)
    assert not is_made(blocks)
    assert next(one for one in blocks if isinstance(one, Notice)).page == "help/"
    assert not [word for word in ("Tea", "balcony", "therapist") if word in repr(blocks)]


def test_the_question_of_fear_is_answered_before_an_agreement() -> None:
    blocks = report(afraid="")
    assert not is_made(blocks)
    assert "first question is still open" in said(blocks)


@pytest.mark.parametrize("minutes", ["0", "5", "19"])
def test_a_short_pause_is_kept_and_gets_the_reason(minutes: str) -> None:
    blocks = report(minutes=minutes)
    assert not is_made(blocks)
    reason = next(one for one in blocks if isinstance(one, Paragraph) and "rule of thumb" in one.text)
    assert reason.because == (("How long do we pause?", f"{minutes} minutes"),)
    field = next(one for one in PAUSE.fields if one.name == "minutes")
    assert isinstance(field, Number)
    assert field.read([minutes]) == int(minutes)


@pytest.mark.parametrize(("back", "words"), [("", "at the latest?"), ("0", "at the latest?"), ("48", "48 hours")])
def test_without_a_time_to_be_back_within_a_day_there_is_no_agreement(back: str, words: str) -> None:
    blocks = report(back=back)
    assert not is_made(blocks)
    assert words in said(blocks)


def test_a_pause_longer_than_the_time_to_be_back_is_asked_about() -> None:
    assert not is_made(report(minutes="90", back="1"))
    assert is_made(report(minutes="60", back="1"))


@pytest.mark.parametrize(("minutes", "back"), [("20", "1"), ("30", "24")])
def test_twenty_minutes_and_a_day_are_the_limits(minutes: str, back: str) -> None:
    assert is_made(report(minutes=minutes, back=back))


def test_every_word_comes_back_while_there_is_no_agreement() -> None:
    quotes = {one.text for one in report(minutes="10") if isinstance(one, Quote)}
    assert {"Tea", "The one who asked", "ring the therapist", "loud voice", "balcony", "water the pots"} <= quotes


def test_nobody_is_kept_in_a_room() -> None:
    assert "Each of us may always go out of the room" in repr(cards(report(), "fridge"))


@pytest.mark.parametrize(
    "restart",
    [
        "When she says sorry",
        "after Jo apologises",
        "until you calm down",
        "when I am ready",
        "whenever I feel like it",
    ],
)
def test_coming_back_that_hangs_on_one_person_is_asked_about(restart: str) -> None:
    assert "One person alone could keep the pause going" in said(report(restart=restart))


@pytest.mark.parametrize(
    "restart", ["The one who asked, with tea", "when the timer stops", "after we both calm down"]
)
def test_coming_back_by_the_clock_is_not(restart: str) -> None:
    assert "To talk over" not in repr(report(restart=restart))


def test_an_unkind_word_is_asked_about_and_kept() -> None:
    blocks = report(word="Drama")
    assert "a word that you both like" in said(blocks)
    assert cards(blocks, "fridge")[0].sections[0].lines == ("Drama",)


@pytest.mark.parametrize(
    ("gone", "asked"),
    [
        ("word", "means pause"),
        ("restart", "Who starts again"),
        ("twice", "fails twice"),
        ("urgent", "break a pause"),
        ("review", "look at this again"),
        ("each.1.place", "Where does each"),
    ],
)
def test_the_rest_may_be_blank_and_is_asked(gone: str, asked: str) -> None:
    blocks = report(**{gone: ""})
    assert is_made(blocks)
    assert asked in repr([one for one in blocks if isinstance(one, Bullets)])


def test_one_line_is_enough_to_begin() -> None:
    blocks = report([{"word": "Lighthouse"}])
    assert not is_made(blocks)
    assert [one.text for one in blocks if isinstance(one, Quote)] == ["Lighthouse"]


def test_ten_thousand_letters_and_other_scripts_are_kept_whole() -> None:
    for words in ("w" * 10_000, "הפסקה 🫖", "<script>"):
        assert words in cards(report(word=words), "fridge")[0].sections[0].lines


def test_words_in_another_language_get_no_question() -> None:
    assert "To talk over" not in repr(report(word="Faro", restart="cuando digas perdón", twice="llamar"))


def test_a_number_that_cannot_be_read_is_a_missing_one() -> None:
    assert not is_made(report(minutes="half an hour"))


def test_a_day_that_is_past_and_answers_whose_field_is_gone_do_no_harm() -> None:
    blocks = report(review="2026-01-01", mood="bad")
    assert is_made(blocks)
    assert not [one for one in blocks if isinstance(one, Calendar)]


def test_it_stands_behind_the_first_check_and_names_a_sheet_for_one() -> None:
    assert PAUSE.gated
    assert PAUSE.instead == ("moments",)
