import datetime
from typing import Any

import pytest

from worksheets import Block, Card, Letter, Paragraph, Table, load
from worksheets._browser import read
from worksheets._owning_letter import compose

OWNING = load("owning")
TODAY = datetime.date(2026, 11, 23)
WHOLE = {
    "did": "I hid a loan from you on 3 May.",
    "hid": "I said the account was empty.",
    "chose": "I put my pride first.",
    "impact": "You told me you lay awake.",
    "excuse": "My father did the same.",
    "regret": "I regret the months of lies.",
    "done": "I closed the card.",
    "repair.0.act": "show you the account",
    "repair.0.when": "each Friday",
    "repair.0.seen": "we open it together",
    "explanation": "I was ashamed of what I earn.",
    "how": "aloud",
    "names": "yes",
}


def report(**changes: str) -> tuple[Block, ...]:
    raw = {name: [value] for name, value in {**WHOLE, **changes}.items()}
    return OWNING.report(read(OWNING, [{"id": "a", "created": "1", "answers": raw}]), TODAY)


def letter(**changes: str) -> Letter:
    return next(one for one in report(**changes) if isinstance(one, Letter))


def sentences(blocks: tuple[Block, ...]) -> str:
    return " ".join(one.text for one in blocks if isinstance(one, Paragraph))


def parts(blocks: tuple[Block, ...]) -> dict[str, str]:
    table = next(one for one in blocks if isinstance(one, Table))
    return {row[0]: row[1] for row in table.rows}


def test_a_whole_draft_is_ready_to_read_and_holds_every_word_in_order() -> None:
    made = letter()
    assert made.title == "Draft, ready to read through"
    whole = "\n".join(made.paragraphs)
    words = ["I hid a loan", "account was empty", "pride first", "lay awake", "months of lies", "closed the card"]
    places = [whole.index(one) for one in [*words, "I will show you the account; each Friday; you can see it"]]
    assert places == sorted(places)
    assert made.paragraphs[-1] == "You do not owe me an answer."


@pytest.mark.parametrize(
    ("gone", "words"), [("did", "what you did"), ("chose", "your choice"), ("repair.0.act", "one act of repair")]
)
def test_responsibility_and_repair_are_needed_before_it_is_ready(gone: str, words: str) -> None:
    assert letter(**{gone: ""}).title == "Draft, with parts still to come"
    assert words in sentences(report(**{gone: ""}))


@pytest.mark.parametrize("gone", ["regret", "done", "impact", "hid"])
def test_the_other_parts_may_wait(gone: str) -> None:
    assert letter(**{gone: ""}).title == "Draft, ready to read through"


def test_the_six_parts_are_shown_without_a_count() -> None:
    table = parts(report())
    assert len(table) == 6
    assert set(table.values()) == {"there", "held back until they ask"}
    assert not any(char.isdigit() for words in table.values() for char in words)


def test_an_explanation_waits_until_they_ask() -> None:
    for asked in ("", "no"):
        assert "ashamed of what I earn" not in repr(letter(asked_why=asked))
        assert parts(report(asked_why=asked))["An explanation"] == "held back until they ask"
    assert "ashamed of what I earn" in repr(letter(asked_why="yes"))
    assert parts(report(asked_why="yes", explanation=""))["An explanation"] == "nothing yet"


def test_forgiveness_is_asked_for_only_when_invited() -> None:
    assert "forgive" not in repr(letter())
    assert letter(forgiveness="yes").paragraphs[-2].endswith("Will you forgive me?")


@pytest.mark.parametrize("how", ["", "unknown", "not_now"])
def test_it_waits_until_they_want_to_hear_it(how: str) -> None:
    assert "Keep it until they do" in sentences(report(how=how))


def test_names_of_others_are_asked_about_until_they_are_out() -> None:
    assert "names" not in sentences(report())
    for names in ("", "no"):
        assert "Take out the names" in sentences(report(names=names))


def test_a_phrase_is_named_with_its_reason_and_a_swap_and_its_question() -> None:
    found = [one for one in report(regret="I am sorry if you felt hurt.") if isinstance(one, Paragraph)]
    flagged = next(one for one in found if "if you felt hurt" in one.text)
    assert "doubt" in flagged.text
    assert "Name it as a fact" in flagged.text
    assert flagged.because == (("What do I regret?", "if you felt hurt"),)


def test_phrases_are_looked_for_in_acts_of_repair_and_never_in_the_private_box() -> None:
    assert "I need you to" in sentences(report(**{"repair.0.act": "change, and I need you to see it"}))
    assert "you made me" not in repr(report(excuse="you made me do it"))


def test_an_earlier_draft_is_compared_by_its_phrases() -> None:
    earlier = "I’m sorry if you felt alone. Mistakes were made. I was drunk."
    assert "3 in your earlier draft, 0 in this one" in sentences(report(earlier=earlier))


def test_the_therapists_card_says_what_is_missing_and_holds_nothing_private() -> None:
    card = next(one for one in report(chose="", did="It was only once.") if isinstance(one, Card))
    assert "that it was your choice" in repr(card)
    assert "It was only" in repr(card)
    assert "My father" not in repr(report())


def test_to_read_aloud_each_sentence_has_its_line() -> None:
    aloud = [one for one in report(did="One. Two!\nThree?") if isinstance(one, Letter)][1]
    assert {"One.", "Two!", "Three?"} <= set(aloud.paragraphs)
    assert "About a minute" in aloud.title


def test_words_in_another_language_are_kept_and_nothing_is_said_of_them() -> None:
    blocks = report(did="El 3 de mayo te mentí. Solo fue una vez, pero lo siento.", regret="Lo siento si te dolió.")
    assert "te mentí" in repr(blocks)
    assert "Phrases to look at again" not in repr(blocks)


def test_ten_thousand_letters_are_kept() -> None:
    answers: Any = read(OWNING, [{"id": "a", "created": "1", "answers": {"did": ["w" * 10_000]}}])[0].answers
    assert "w" * 10_000 in compose(answers)[0]
