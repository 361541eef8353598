import datetime
from collections import Counter
from typing import Any

import pytest

from worksheets import Bars, Block, Bullets, Card, Chart, Choice, Letter, Notice, Paragraph, Quote, load
from worksheets._browser import read
from worksheets._listening_lines import LINES, SLIPS

LISTENING = load("listening")
TODAY = datetime.date(2026, 11, 23)
TALK: dict[str, Any] = {
    "date": "2026-11-20",
    "topic": "the loan",
    "facts": "She found the letter in March.",
    "feelings": "Scared. Ashamed to ask.",
    "meaning": "She cannot rest.",
    "defence": "I paid half of it back.",
    "sense": "Of course she looks at the account.",
    "guess": 8,
    "heard": 3,
    "missed": "That it is her flat too.",
}


def report(*answers: dict[str, Any], today: datetime.date = TODAY) -> tuple[Block, ...]:
    stored = [
        {"id": str(number), "created": f"{number:04}", "answers": {k: [str(v)] for k, v in each.items()}}
        for number, each in enumerate(answers)
    ]
    return LISTENING.report(read(LISTENING, stored), today)


def sentences(*answers: dict[str, Any]) -> str:
    return " ".join(one.text for one in report(*answers) if isinstance(one, Paragraph))


def picked(kind: str, count: int) -> dict[str, str]:
    """Answers that pick a reply of one kind, to as many lines."""
    found = {
        line.name: letter
        for line in LINES
        for letter, (one, _) in zip("abcd", line.replies, strict=True)
        if one == kind
    }
    return dict(list(found.items())[:count])


def test_each_of_twelve_lines_has_one_reply_that_hears_and_three_that_slip() -> None:
    assert len(LINES) == 12
    for line in LINES:
        kinds = [kind for kind, _ in line.replies]
        assert kinds.count("hear") == 1
        assert len(set(kinds)) == 4
    assert set(SLIPS) == {kind for line in LINES for kind, _ in line.replies} - {"hear"}


def test_neither_place_nor_length_nor_stored_letter_gives_the_reply_away() -> None:
    places = Counter([kind for kind, _ in line.replies].index("hear") for line in LINES)
    assert max(places.values()) <= 4
    assert len(places) == 4
    longest = [max(line.replies, key=lambda reply: len(reply[1]))[0] for line in LINES]
    assert longest.count("hear") <= 4
    quiz = [one for one in LISTENING.fields if isinstance(one, Choice)]
    assert all(set(one.options) == set("abcd") for one in quiz)
    assert not any(
        title.lower() in words.lower() for title, _, _ in SLIPS.values() for words in quiz[0].options.values()
    )


@pytest.mark.parametrize("kind", SLIPS)
def test_a_slip_gets_its_why_once_and_another_way_for_each_line(kind: str) -> None:
    blocks = report(picked(kind, 4))
    title, sounds, instead = SLIPS[kind]  # type: ignore[index]
    said = [one for one in blocks if isinstance(one, Paragraph) and sounds in one.text]
    assert len(said) == 1
    assert said[0].text.startswith(title)
    assert instead in said[0].text
    assert len(said[0].because) == 4
    bullets = next(one for one in blocks if isinstance(one, Bullets))
    assert all("Another way: “" in one for one in bullets.items)


def test_the_slip_chosen_most_is_named_from_three_up() -> None:
    assert "The slip you chose most" not in sentences(picked("fix", 2))
    assert "The slip you chose most is “Mending it”" in sentences(picked("fix", 3))
    assert not [one for one in report(picked("fix", 2)) if isinstance(one, Bars)]


def test_two_slips_that_tie_are_both_named() -> None:
    fix = picked("fix", 3)
    small = {name: letter for name, letter in picked("small", 9).items() if name not in fix}
    both = {**fix, **dict(list(small.items())[:3])}
    assert "The slips you chose most are" in sentences(both)


def test_replies_that_hear_are_not_counted_and_nobody_is_called_a_good_listener() -> None:
    blocks = report(picked("hear", 12))
    assert not [one for one in blocks if isinstance(one, Bars)]
    assert "12" not in sentences(picked("hear", 12))
    assert "old habits come first" in sentences(picked("hear", 12))
    assert "good listener" not in repr(blocks)


def test_a_line_that_is_done_again_counts_with_its_newest_reply() -> None:
    first, again = picked("justify", 3), picked("hear", 12)
    changed = next(iter(first))
    blocks = report(first, {changed: again[changed]})
    assert "The slip you chose most" not in repr(blocks)


def test_a_letter_that_is_not_offered_is_passed_over() -> None:
    assert "Your replies" not in repr(report({LINES[0].name: "z", "topic": "x"}))


def test_facts_and_feelings_are_kept_apart_in_words_to_say_back() -> None:
    letter = next(one for one in report(TALK) if isinstance(one, Letter))
    assert letter.paragraphs[0].endswith(TALK["facts"])
    assert letter.paragraphs[1].endswith(TALK["feelings"])
    assert letter.paragraphs[-1] == "Did I get it? What did I miss?"
    assert "no feeling yet" in sentences({**TALK, "feelings": ""})
    assert "no feeling yet" not in sentences({**TALK, "facts": "", "feelings": ""})


def test_to_see_the_sense_is_not_to_agree() -> None:
    assert "not agree" in sentences({**TALK, "sense": ""})
    assert "not agree" not in sentences(TALK)


def test_the_defence_rests_in_its_box() -> None:
    blocks = report(TALK, {"defence": "I had to."})
    assert "paid half" not in repr(blocks)
    assert "I had to" not in repr(blocks)


def test_a_phrase_of_defence_in_what_was_heard_is_named_with_its_question() -> None:
    found = report({**TALK, "meaning": "She is scared, but I have stopped."})
    named = next(one for one in found if isinstance(one, Paragraph) and "“but I”" in one.text)
    assert named.because == (("What it means to them", "but I"),)
    assert "You may keep them" in repr(found)
    assert "your side speaking" not in sentences({**TALK, "missed": "But I never said that."})


def test_what_was_missed_is_quoted_and_goes_on_the_card_three_lines_at_most() -> None:
    blocks = report({**TALK, "missed": "a\nb\n\nc\nd"})
    assert [one.text for one in blocks if isinstance(one, Quote)] == ["a", "b", "c", "d"]
    card = next(one for one in blocks if isinstance(one, Card))
    assert card.shape == "wallet"
    assert next(one.lines for one in card.sections if one.title.startswith("What I missed")) == ("a", "b", "c")


def test_the_card_of_a_first_practice_has_the_slip_and_nothing_missed() -> None:
    card = next(one for one in report(picked("check", 3)) if isinstance(one, Card))
    assert any("checking the facts" in one.title for one in card.sections)
    assert "missed" not in repr([one.title for one in card.sections])


def test_their_number_is_theirs_and_need_not_be_given() -> None:
    assert "Only they can say" in sentences({**TALK, "heard": "", "missed": ""})
    assert "Only they can say" not in sentences({**TALK, "heard": 0, "missed": ""})


def test_two_numbers_stand_side_by_side_from_three_talks_that_have_both() -> None:
    some = [{**TALK, "date": f"2026-11-0{n}", "guess": g, "heard": h} for n, g, h in ((1, 8, 0), (2, 9, 3))]
    without = {**TALK, "date": "2026-11-03", "heard": ""}
    assert "middle guess" not in sentences(*some, without)
    said = sentences(*some, without, {**TALK, "date": "2026-11-04", "guess": 4, "heard": 4})
    assert "Over 3 talks, your middle guess was 8 of 10. Their middle number was 3 of 10." in said
    assert "some way apart" in said


def test_gaps_stay_gaps_in_the_chart_and_talks_stand_in_the_order_of_their_days() -> None:
    days = [{**TALK, "date": f"2026-11-0{n}", "heard": h} for n, h in ((4, 5), (1, 2), (2, ""), (3, 0))]
    chart = next(one for one in report(*days) if isinstance(one, Chart))
    assert chart.days == ("2026-11-01", "2026-11-02", "2026-11-03", "2026-11-04")
    assert chart.series[1].values == (2, None, 0, 5)


def test_all_tens_against_twos_is_said_calmly() -> None:
    said = sentences(*[{**TALK, "date": f"2026-11-0{n}", "guess": 10, "heard": 2} for n in range(1, 5)])
    assert "your middle guess was 10 of 10. Their middle number was 2 of 10." in said
    assert "once and calmly" in said
    assert "!" not in said


def test_close_numbers_are_shown_without_a_word_of_praise_or_blame() -> None:
    said = sentences(*[{**TALK, "date": f"2026-11-0{n}", "guess": 6, "heard": 7} for n in range(1, 4)])
    assert "middle guess was 6" in said
    assert "apart" not in said


def test_a_talk_still_to_come_is_not_looked_at() -> None:
    blocks = report({**TALK, "date": "2026-12-01", "missed": "later"})
    assert "still to come" in repr(blocks)
    assert "later" not in repr(blocks)


def test_practice_alone_makes_no_talk_and_says_nothing_of_one() -> None:
    blocks = report({**picked("hear", 2), "date": "2026-11-20"})
    assert "Your talk of" not in repr(blocks)
    assert not [one for one in blocks if isinstance(one, Letter)]


def test_the_parts_for_two_say_so_and_help_is_always_there() -> None:
    assert "when you both feel at ease" in LISTENING.parts[3].hint
    assert not LISTENING.gated
    assert [one.page for one in report({"topic": "x"}) if isinstance(one, Notice)] == ["help/"]


def test_no_part_of_the_practice_asks_more_than_four_lines() -> None:
    assert [len(part.fields) for part in LISTENING.parts[:3]] == [4, 4, 4]


def test_sixty_weeks_with_gaps_are_read() -> None:
    start = datetime.date(2025, 9, 1)
    weeks = [
        {**TALK, "date": (start + datetime.timedelta(weeks=n)).isoformat(), "heard": n % 11 if n % 4 else ""}
        for n in range(60)
        if n % 7
    ]
    assert [one for one in report(*weeks) if isinstance(one, Chart)]


def test_another_language_is_kept_and_nothing_is_said_of_it() -> None:
    blocks = report({**TALK, "meaning": "Ella tiene miedo, pero yo ya paré. No fue nada."})
    assert "yo ya paré" in repr(blocks)
    assert "your side speaking" not in repr(blocks)


def test_a_number_alone_opens_no_empty_section() -> None:
    assert "Your talk of" not in repr(report({"date": "2026-11-20", "heard": 0}))
