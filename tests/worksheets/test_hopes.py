import datetime
from itertools import product

import pytest

from worksheets import (
    Block,
    Bullets,
    Calendar,
    Card,
    Choice,
    Heading,
    Notice,
    Paragraph,
    Quote,
    Scale,
    Table,
    load,
)
from worksheets._browser import read
from worksheets._hopes_roads import BOXES, looks_back

HOPES = load("hopes")
TODAY = datetime.date(2026, 11, 23)
LEANS = ("in", "out", "unsure", "later")


def report(**answers: str) -> tuple[Block, ...]:
    raw = {name.replace("__", "."): [value] for name, value in answers.items()}
    return HOPES.report(read(HOPES, [{"id": "a", "created": "1", "answers": raw}]), TODAY)


def need(number: int, words: str, sign: str = "", weight: str = "", whom: str = "") -> dict[str, str]:
    fields = {"need": words, "sign": sign, "weight": weight, "whom": whom}
    return {f"needs__{number}__{name}": value for name, value in fields.items() if value}


def said(blocks: tuple[Block, ...]) -> str:
    return " ".join(one.text for one in blocks if isinstance(one, Paragraph | Heading | Notice))


def pages(blocks: tuple[Block, ...]) -> set[str]:
    return {one.page for one in blocks if isinstance(one, Notice)}


def card(blocks: tuple[Block, ...]) -> Card:
    return next(one for one in blocks if isinstance(one, Card))


def tables(blocks: tuple[Block, ...]) -> dict[str, Table]:
    return {one.caption: one for one in blocks if isinstance(one, Table)}


def asked(blocks: tuple[Block, ...]) -> tuple[str, ...]:
    return next((one.items for one in blocks if isinstance(one, Bullets)), ())


def test_needs_are_listed_by_weight_and_a_skipped_one_is_lower_than_a_zero() -> None:
    blocks = report(**need(0, "skipped"), **need(1, "zero", weight="0"), **need(2, "ten", weight="10"))
    assert [row[0] for row in tables(blocks)["The most important first"].rows] == ["ten", "zero", "skipped"]


@pytest.mark.parametrize(
    "sign",
    ["", "She is honest", "he will be a better man", "they try harder", "I will feel it", "shows me more respect"],
)
def test_a_need_that_nobody_could_see_is_asked_about(sign: str) -> None:
    blocks = report(**need(0, "trust", sign))
    assert "How would you see these?" in said(blocks)
    assert asked(blocks) == (f"trust: “{sign}”" if sign else "trust",)


@pytest.mark.parametrize(
    "sign",
    [
        "We open the account together",
        "She is honest about the card: every Friday she shows me the sum",
        "He is home by 7",
        "Seis noches sin hablar de dinero",
        "Que sea mejor persona",
    ],
)
def test_a_sign_that_can_be_seen_or_read_by_nobody_here_is_left_alone(sign: str) -> None:
    assert "How would you see these?" not in said(report(**need(0, "trust", sign)))


def test_the_page_holds_each_need_its_sign_and_who_and_no_weight() -> None:
    blocks = report(
        **need(0, "the sum", "we open it on Friday", "9", "both"), **need(1, "sleep"), review="2026-12-21"
    )
    page = card(blocks)
    assert page.shape == "page"
    assert page.title == "What I need to see by 21 December 2026"
    assert [one.title for one in page.sections] == ["the sum", "sleep"]
    assert page.sections[0].lines == ("we open it on Friday", "from both of us")
    assert "still to find" in repr(page.sections[1])
    assert "9" not in repr(page)


def test_the_day_goes_into_a_calendar_in_words_that_say_nothing() -> None:
    calendar = next(one for one in report(review="2026-12-21") if isinstance(one, Calendar))
    assert [(one.day, one.words) for one in calendar.events] == [("2026-12-21", "Review")]
    assert "hope" not in calendar.text.lower()


def test_a_day_gone_by_asks_what_was_seen_and_makes_no_calendar() -> None:
    blocks = report(review="2026-11-01")
    assert "1 November 2026, has passed" in said(blocks)
    assert not [one for one in blocks if isinstance(one, Calendar)]
    assert [one for one in report(review=TODAY.isoformat()) if isinstance(one, Calendar)]


def test_needs_without_a_day_ask_for_one_and_the_past_alone_does_not() -> None:
    assert "No day to look back is set" in said(report(**need(0, "rest")))
    assert "No day to look back is set" not in said(report(given="ten years"))


def box(name: str, *lines: tuple[str, str]) -> dict[str, str]:
    return {
        f"{name}__{n}__{part}": words
        for n, line in enumerate(lines)
        for part, words in zip(("text", "weight"), line, strict=True)
    }


def test_both_roads_stand_side_by_side_heavy_before_light() -> None:
    blocks = report(
        **box("on_good", ("dog", "1"), ("boys", "3"), ("none", "")), **box("on_hard", ("post", "2")),
        **box("apart_hard", ("Sundays", "3")),
    )  # fmt: skip
    assert tables(blocks)["If we go on"].rows == (
        ("boys", "good", "a great deal"),
        ("dog", "good", "a little"),
        ("none", "good", "not said"),
        ("post", "hard", "quite a lot"),
    )
    assert tables(blocks)["If we part"].rows == (("Sundays", "hard", "a great deal"),)


def test_weights_are_words_and_are_never_summed_or_compared() -> None:
    heavy = {
        **box("on_good", *[("a", "3")] * 6),
        **box("on_hard", ("b", "0")),
        **box("apart_good", ("c", "0")),
        **box("apart_hard", ("d", "3")),
    }
    even = {name: value if name.endswith("text") else "1" for name, value in heavy.items()}
    assert said(report(**heavy)) == said(report(**even))
    assert not any(char.isdigit() for char in said(report(**heavy)))
    rows = [one for one in HOPES.fields if one.name in BOXES]
    assert all(isinstance(inner, Choice) for one in rows for inner in one.fields if inner.name == "weight")  # type: ignore[attr-defined]


def test_all_tens_change_no_word_of_what_is_said() -> None:
    tens, twos = (report(**need(0, "a", "on Friday", weight), **need(1, "b", "", weight)) for weight in ("10", "2"))
    assert said(tens) == said(twos)


@pytest.mark.parametrize(
    "text",
    [
        "Twelve years together",
        "I have put in so much",
        "All that money wasted",
        "After everything we have been through",
        "20 years of my life",
        "I don't want to throw it all away",
    ],
)
def test_what_was_given_is_noticed_when_it_is_written_as_a_reason(text: str) -> None:
    assert looks_back(text)
    for name in ("on_good", "apart_hard"):
        assert "neither road brings it back" in said(report(**box(name, (text, "3"))))


@pytest.mark.parametrize(
    "text",
    [
        "The boys have one kitchen table",
        "We laugh",
        "Sundays",
        "Money would be short",
        "Doce años juntos",
        "He cooks",
    ],
)
def test_what_is_still_to_come_is_not_taken_for_the_past(text: str) -> None:
    assert not looks_back(text)


def test_the_past_comes_last_to_grieve_and_is_weighed_nowhere() -> None:
    blocks = report(
        given="Ten years.\nMy twenties.", **box("on_good", ("dog", "1")), lean="in", met="I would say hello"
    )
    place = blocks.index(Heading("To grieve, not to weigh"))
    assert blocks[place + 1] == Quote("Ten years.\nMy twenties.", label="What you have put in")
    assert not [one for one in blocks[place + 1 :] if isinstance(one, Heading | Table | Notice | Card)]
    assert "Ten years" not in repr(blocks[:place])


@pytest.mark.parametrize(("mine", "theirs"), list(product(LEANS, (*LEANS, "unknown", ""))))
def test_every_pairing_has_words_that_name_both_answers(mine: str, theirs: str) -> None:
    blocks = report(lean=mine, lean_them=theirs)
    panel = next(one for one in blocks if isinstance(one, Paragraph))
    assert len(panel.because) == (2 if theirs else 1)


def test_the_same_guess_is_answered_differently_by_where_the_reader_leans() -> None:
    both, one, none = (said(report(lean=mine, lean_them=theirs)) for mine, theirs in
                       (("in", "in"), ("in", "unsure"), ("in", "out")))  # fmt: skip
    assert "a set try" in both
    assert "a set try" not in one + none
    assert "discernment counselling" in one
    assert "Nobody can want it for two" in none


def test_a_guess_is_called_a_guess_and_alone_it_is_still_read() -> None:
    assert "Only they can say" in said(report(lean="in", lean_them="in"))
    assert "You think they lean out." in said(report(lean_them="out"))
    assert "help/#crisis" in pages(report(lean_them="out"))


@pytest.mark.parametrize("answers", [{"lean": "out"}, {"step": "part"}, {"lean": "out", "lean_them": "in"}])
def test_leaning_out_leads_to_parting_with_care_and_to_no_persuasion(answers: dict[str, str]) -> None:
    blocks = report(**answers, **need(0, "my papers", "in my bag on Monday"))
    headings = [one.text for one in blocks if isinstance(one, Heading)]
    assert headings.index("Parting kindly, and with care") < headings.index("What you need from here on")
    assert "help/#afraid" in pages(blocks)
    assert card(blocks).title.startswith("What I need by")
    assert "discernment" not in said(blocks)
    assert "try" not in said(blocks)


@pytest.mark.parametrize("lean", ["in", "unsure", "later"])
def test_others_are_not_pushed_towards_parting(lean: str) -> None:
    assert "Parting" not in said(report(lean=lean, lean_them="out"))


def test_there_is_no_number_for_hope_or_love() -> None:
    assert [one.label for _, one in HOPES.inputs() if isinstance(one, Scale)] == ["How much does it matter?"]


def test_it_is_filled_in_apart_and_nothing_of_it_can_be_shared() -> None:
    assert not [name for name, one in HOPES.inputs() if one.share]
    assert HOPES.compare is None
    assert not HOPES.gated


def test_hostile_words_stand_unchanged_on_the_page_to_take_along() -> None:
    words = "<script>alert(1)</script> 🙂 מילים " + "w" * 10_000
    assert words in [one.title for one in card(report(**need(0, words))).sections]


def test_someone_whose_partner_leans_out_is_led_to_help_before_they_stop_them() -> None:
    assert "help/#own-behaviour" in pages(report(lean="in", lean_them="out"))
    assert "help/#own-behaviour" not in pages(report(lean="in", lean_them="unsure"))
