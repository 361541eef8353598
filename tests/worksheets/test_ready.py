import datetime

import pytest

from macros.data import load as data
from macros.helplines import helplines
from worksheets import Block, Bullets, Card, Heading, Notice, Paragraph, Path, load
from worksheets._browser import read
from worksheets._ready_countries import COUNTRIES, options
from worksheets._ready_paths import STATEMENTS

READY = load("ready")
TODAY = datetime.date(2026, 11, 23)
NO = dict.fromkeys(STATEMENTS, "no")


def report(**answers: str) -> tuple[Block, ...]:
    raw = {name: [value] for name, value in answers.items()}
    return READY.report(read(READY, [{"id": "a", "created": "1", "answers": raw}]), TODAY)


def paths(blocks: tuple[Block, ...]) -> list[str]:
    return [one.path for one in blocks if isinstance(one, Path)]


def pages(blocks: tuple[Block, ...]) -> list[str]:
    return [one.page for one in blocks if isinstance(one, Notice)]


def headings(blocks: tuple[Block, ...]) -> list[str]:
    return [one.text for one in blocks if isinstance(one, Heading)]


def test_there_are_seven_statements_with_the_same_three_answers() -> None:
    asked = [one for one in READY.fields if one.name != "country"]
    assert [one.name for one in asked] == list(STATEMENTS)
    assert {tuple(one.options) for one in asked} == {("yes", "no", "unsure")}  # type: ignore[attr-defined]


@pytest.mark.parametrize("answer", ["yes", "unsure"])
@pytest.mark.parametrize("name", STATEMENTS)
def test_one_yes_or_not_sure_is_enough_to_go_on_alone(name: str, answer: str) -> None:
    assert paths(report(**{**NO, name: answer})) == ["solo"]
    assert paths(report(**{name: answer})) == ["solo"]


@pytest.mark.parametrize("name", STATEMENTS)
def test_not_sure_is_led_to_the_same_help_as_yes(name: str) -> None:
    yes, unsure = (pages(report(**{**NO, name: answer})) for answer in ("yes", "unsure"))
    assert yes == unsure


def test_only_seven_noes_open_the_worksheets_for_two() -> None:
    blocks = report(**NO)
    assert paths(blocks) == ["both"]
    assert "These answers can change. Come back any time." in repr(blocks)


@pytest.mark.parametrize("name", STATEMENTS)
def test_with_one_unanswered_no_way_is_known_and_the_open_one_is_named(name: str) -> None:
    blocks = report(**{**NO, name: ""})
    assert paths(blocks) == []
    labels = {one.name: one.label for one in READY.fields}
    assert [one.items for one in blocks if isinstance(one, Bullets)] == [(labels[name],)]


def test_a_country_alone_gives_its_card_and_no_way() -> None:
    blocks = report(country="nz")
    assert paths(blocks) == []
    assert "Call 111." in repr(blocks)


def test_a_word_that_is_no_option_is_never_read_as_a_no() -> None:
    assert paths(report(**{**NO, "afraid": "a veces"})) == ["solo"]


def test_thoughts_of_ending_a_life_come_first_with_a_number_beside_them() -> None:
    blocks = report(afraid="yes", ending="unsure", frightened="yes", country="au")
    assert headings(blocks)[0] == "First, this"
    card = next(number for number, one in enumerate(blocks) if isinstance(one, Card))
    assert card < blocks.index(Heading("What you answered matters"))
    assert "Lifeline: 13 11 14" in repr(blocks[card])
    assert pages(blocks)[0] == "help/#crisis"
    assert len([one for one in blocks if isinstance(one, Card)]) == 1


def test_someone_who_frightens_a_partner_is_led_to_help_for_that() -> None:
    blocks = report(**{**NO, "frightened": "yes"})
    assert "help/#own-behaviour" in pages(blocks)
    assert "help/#afraid" not in pages(blocks)
    assert "You deserve support" not in repr(blocks)
    assert "help/#own-behaviour" not in pages(report(**{**NO, "afraid": "yes"}))


def test_both_sets_of_words_are_there_for_someone_who_was_hurt_and_hit_back() -> None:
    found = pages(report(harmed="yes", frightened="unsure"))
    assert found.index("help/#afraid") < found.index("help/#own-behaviour")


def test_nothing_is_counted_and_nobody_is_told_that_all_is_well() -> None:
    one, five = report(**{**NO, "afraid": "yes"}), report(**dict.fromkeys(STATEMENTS, "yes"))
    for blocks in (one, five, report(**NO)):
        words = " ".join(part.text for part in blocks if isinstance(part, Paragraph | Heading)).lower()
        assert "safe" not in words
        assert not any(letter.isdigit() for letter in words)
        assert "abuse" not in words


def test_nothing_may_be_kept_or_shared() -> None:
    assert not READY.kept
    assert not [one.name for one in READY.fields if one.share]


def test_the_countries_and_their_emergency_numbers_are_those_of_the_help_page() -> None:
    listed = {one["id"]: (one["country"], one["emergency"]) for one in data("helplines")["countries"]}
    assert {key: (one.name, one.emergency) for key, one in COUNTRIES.items()} == listed


def test_a_crisis_line_is_one_of_the_countrys_own_and_none_is_left_out() -> None:
    for country in data("helplines")["countries"]:
        lines = {(one["service"], one["number"]) for one in country["lines"] if one["for"] == "crisis"}
        mine = COUNTRIES[country["id"]].crisis
        assert mine in lines or (not lines and mine == ("", ""))


@pytest.mark.parametrize("country", list(options()))
def test_each_country_leads_to_its_own_lines(country: str) -> None:
    page = next(one for one in pages(report(country=country)) if "#lines" in one)
    assert f'id="{page.split("#")[1]}"' in helplines(TODAY)


def test_a_country_not_chosen_is_not_guessed() -> None:
    card = next(one for one in report(afraid="yes") if isinstance(one, Card))
    assert "the emergency number where you are" in repr(card)
    assert "help/#lines" in pages(report(afraid="yes"))
