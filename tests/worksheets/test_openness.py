import datetime
import json
from typing import Any

import pytest

from worksheets import Block, Bullets, Calendar, Card, Notice, Paragraph, Quote, Table, as_data, load
from worksheets._browser import read
from worksheets._openness_checks import steps
from worksheets._openness_mask import mask
from worksheets._worksheet import Answers

OPENNESS = load("openness")
TODAY = datetime.date(2026, 11, 23)
WHOLE = {
    "free": "yes",
    "known": "yes",
    "items.0.what": "messages",
    "items.0.detail": "my own chats, on Sundays",
    "items.0.level": "together",
    "items.0.way": "both",
    "items.0.until": "2027-01-15",
    "items.0.stop": "either",
    "private": "therapy",
    "calm": "walk to the corner",
}


def report(**changes: str) -> tuple[Block, ...]:
    raw = {name: [value] for name, value in {**WHOLE, **changes}.items()}
    stored: list[Any] = [{"id": "a", "created": "1", "answers": raw}]
    return OPENNESS.report(read(OPENNESS, stored), TODAY)


def item(**changes: str) -> tuple[Block, ...]:
    return report(**{f"items.0.{name}": value for name, value in changes.items()})


def card(blocks: tuple[Block, ...]) -> Card | None:
    return next((one for one in blocks if isinstance(one, Card)), None)


def said(blocks: tuple[Block, ...]) -> str:
    return " ".join(one.text for one in blocks if isinstance(one, Paragraph))


def test_a_whole_one_is_dated_and_ends_and_names_who_can_stop_it() -> None:
    made = card(report())
    assert made
    assert made.shape == "fridge"
    assert made.title.endswith("23 November 2026")
    lines = made.sections[0].lines
    assert "It ends on 15 January 2027." in lines
    assert "Who can stop it: Either of us." in lines


def test_who_can_stop_it_is_either_when_nothing_else_is_said() -> None:
    assert "either of us, at any time" in repr(card(item(stop="")))


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"until": ""}, "It has no end. Pick a day up to 21 February 2027."),
        ({"until": "2027-02-22"}, "more than 90 days"),
        ({"until": "2026-11-22"}, "Its end is past"),
        ({"way": "one"}, "no day is set to look at it again before it ends"),
        ({"way": "one", "review": "2027-01-16"}, "no day is set to look at it again before it ends"),
        ({"way": "one", "review": "2026-11-01"}, "no day is set to look at it again before it ends"),
        ({"way": ""}, "who is open to whom"),
        ({"stop": "asker"}, "Only the one who asked could stop it"),
        ({"detail": "a hidden tracker in the car"}, "without the other knowing"),
        ({"detail": "read it while he sleeps"}, "without the other knowing"),
        ({"why": "she does not know I look"}, "without the other knowing"),
        ({"detail": "your sister’s messages"}, "belongs to other people"),
        ({"detail": "texts from her friends"}, "belongs to other people"),
        ({"what": "", "detail": "", "why": "x"}, "does not say what is opened"),
    ],
)
def test_such_a_line_is_not_in_the_agreement_and_the_reason_is_said(changes: dict[str, str], reason: str) -> None:
    blocks = item(**changes)
    assert card(blocks) is None
    out = next(one for one in blocks if isinstance(one, Paragraph) and reason in one.text)
    assert out.because


@pytest.mark.parametrize(
    "changes",
    [
        {"until": "2027-02-21"},
        {"until": "2026-11-23"},
        {"way": "one", "review": "2026-12-20"},
        {"detail": "no hidden apps from now on"},
        {"detail": "my messages, not my friends’"},
        {"stop": "opener"},
    ],
)
def test_such_a_line_is(changes: dict[str, str]) -> None:
    assert card(item(**changes))


def test_one_line_may_be_in_while_another_waits() -> None:
    blocks = report(**{"items.1.what": "location", "items.1.way": "one"})
    made = card(blocks)
    assert made
    assert "Location" not in repr(made)
    assert "“Location”: It has no end." in said(blocks)


@pytest.mark.parametrize("free", ["no", "unsure"])
def test_where_a_no_is_not_free_there_is_no_agreement_and_help(free: str) -> None:
    blocks = report(free=free)
    assert card(blocks) is None
    assert "my own chats" not in repr(blocks)
    assert next(one for one in blocks if isinstance(one, Notice)).page == "help/"


@pytest.mark.parametrize(
    "words",
    [
        "share the location at all times or else",
        "she is not allowed to go out without it",
        "ask my permission first",
        "you go out with my permission",
        "I want to know where you are 24/7",
        "he forced me",
        "he took my phone last time",
        "I am scared of what he does",
        "you made me sign this",
        "stop seeing your friends",
        "he threatened to tell my boss",
    ],
)
def test_sentences_of_fear_or_force_lead_to_help(words: str) -> None:
    blocks = item(why=words)
    assert card(blocks) is None
    assert next(one for one in blocks if isinstance(one, Notice)).page == "help/"
    assert next(one for one in blocks if isinstance(one, Paragraph)).because


@pytest.mark.parametrize(
    "words",
    [
        "I am not afraid of you",
        "it made me feel small",
        "I am scared of what I might find",
        "I think of it every minute",
        "it hit me on Sunday",
        "not knowing is killing me",
        "I ask your permission before I look",
        "I always answer honestly now",
    ],
)
def test_other_sentences_do_not(words: str) -> None:
    assert card(item(why=words))


@pytest.mark.parametrize(("gone", "words"), [("free", "first question"), ("known", "second question")])
def test_the_first_questions_are_answered_before_an_agreement(gone: str, words: str) -> None:
    blocks = report(**{gone: ""})
    assert card(blocks) is None
    assert words in said(blocks)
    assert {"Messages: my own chats, on Sundays", "walk to the corner"} <= {
        one.text for one in blocks if isinstance(one, Quote)
    }


@pytest.mark.parametrize("known", ["no", "unsure"])
def test_a_check_that_is_not_known_comes_first(known: str) -> None:
    assert card(report(known=known)) is None
    assert "It ends, or it is told" in said(report(known=known))


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("the password is sunflower", "sunflower"),
        ("Password: hunter", "hunter"),
        ("my PIN 4821", "4821"),
        ("mail Blue7horse! for both", "Blue7horse!"),
        ("passwords: bank is tulip88 and mail is rose99x", "rose99x"),
        ("passcode “open sesame1”", "sesame1"),
        ("la contraseña es: girasol", "girasol"),
        ("Passwort: sonne", "sonne"),
        ("phone code 123456", "123456"),
    ],
)
def test_passwords_are_covered_wherever_they_stand(text: str, secret: str) -> None:
    assert secret not in mask(text)
    for name in ("items.0.detail", "items.0.why", "calm", "private_other", "ended", "ended_seen"):
        for more in ({}, {"items.0.until": ""}, {"free": ""}):
            blocks = report(**{**more, name: text})
            assert secret not in json.dumps(as_data(blocks), ensure_ascii=False)
            assert "looks like a password" in said(blocks)


@pytest.mark.parametrize(
    "text",
    [
        "The password is changed",
        "we share no passwords",
        "mail to sam77@example.org",
        "at 21:30 on 2026-11-23",
        "my iPhone15",
        "{{ 7*7 }} ${x}",
        "the rest of our passwords: none",
    ],
)
def test_other_words_are_not_covered(text: str) -> None:
    assert mask(text) == text


def test_the_load_is_said_as_written_and_comes_down_to_the_aim() -> None:
    blocks = report(checks="24", minutes="10", aim="2")
    assert "24 checks, about 4 hours in all" in said(blocks)
    table = next(one for one in blocks if isinstance(one, Table))
    numbers = [int(row[1]) for row in table.rows]
    assert numbers == sorted(numbers, reverse=True)
    assert (numbers[0] < 24, numbers[-1]) == (True, 2)
    assert "Fewer checks" in repr(card(blocks))


@pytest.mark.parametrize(
    ("checks", "aim", "days", "most"), [(10, 0, 5, [0]), (10, 0, 56, [8, 5, 3, 0]), (2, 1, 90, [2, 1])]
)
def test_the_steps_end_at_the_aim(checks: int, aim: int, days: int, most: list[int]) -> None:
    answers = Answers(OPENNESS.fields, {"checks": [str(checks)], "aim": [str(aim)]})
    found = steps(answers, TODAY, TODAY + datetime.timedelta(days=days))
    assert [number for _, number in found] == most
    assert found[0][0] == TODAY


def test_an_aim_above_is_asked_about_and_no_checks_need_no_plan() -> None:
    assert "What would one step down be?" in said(report(checks="3", aim="9"))
    none = report(checks="0")
    assert "Last week: 0 checks." in said(none)
    assert not [one for one in none if isinstance(one, Table)]
    assert "Last week" not in said(report())


def test_the_days_go_into_the_calendar_in_neutral_words() -> None:
    calendar = next(one for one in item(review="2026-12-20") if isinstance(one, Calendar))
    assert [(one.day, one.words) for one in calendar.events] == [
        ("2026-12-20", "Review"),
        ("2027-01-15", "A date to keep"),
    ]


def test_what_is_private_is_in_it_and_asked_for_when_there_is_nothing() -> None:
    assert "Therapy" in repr(card(report()))
    assert "What is private" in repr([one for one in report(private="") if isinstance(one, Bullets)])


def test_a_door_that_is_closed_is_in_it() -> None:
    made = card(report(ended="One last line, read out first.", ended_on="2026-10-01", ended_seen="a new choir"))
    assert made
    section = next(one for one in made.sections if one.title == "Contact that is over")
    assert section.lines == ("One last line, read out first.", "Since 1 October 2026", "It can be seen: a new choir")


def test_without_a_thing_there_is_nothing_to_agree_on() -> None:
    raw: list[Any] = [{"id": "a", "created": "1", "answers": {"private": ["work"]}}]
    assert "nothing to agree on yet" in said(OPENNESS.report(read(OPENNESS, raw), TODAY))
    assert "nothing to agree on yet" not in said(report())


def test_one_line_is_enough_to_begin() -> None:
    raw: list[Any] = [{"id": "a", "created": "1", "answers": {"items.0.detail": ["where I am on Fridays"]}}]
    blocks = OPENNESS.report(read(OPENNESS, raw), TODAY)
    assert card(blocks) is None
    assert "“where I am on Fridays”: It has no end." in said(blocks)


def test_hostile_and_foreign_words_and_gone_fields_are_kept_whole() -> None:
    for words in ("w" * 10_000, "שתינו 🙂", "<script>alert(1)</script>", "solo los domingos, sin prisa"):
        assert words in repr(card(item(detail=words)))
    assert card(report(**{"all_passwords": "yes", "items.0.gone": "x"}))


def test_a_day_that_cannot_be_read_is_no_end() -> None:
    assert "It has no end" in said(item(until="soon"))


def test_it_stands_behind_the_first_check_and_names_a_sheet_for_one() -> None:
    assert OPENNESS.gated
    assert OPENNESS.instead == ("promises",)
