import datetime
from typing import Any

import pytest

from worksheets import Bars, Block, Card, Heading, Letter, Notice, Paragraph, load
from worksheets._browser import read
from worksheets._saying_words import GROUPS

SAYING = load("saying")
TODAY = datetime.date(2026, 11, 23)
WHOLE: dict[str, Any] = {
    "date": "2026-11-23",
    "alarm": 3,
    "topic": "The bank letter",
    "seen": "On Monday you put the letter in your coat.",
    "thought": "I will be the last to know.",
    "sad": ["hurt"],
    "afraid": ["on_edge"],
    "strong": 6,
    "needs": ["truth"],
    "request": "On Friday, would you open it with me?",
    "can_no": "yes",
    "ask_day": "2026-11-27",
    "ask_time": "20:00",
}


def report(*answers: dict[str, Any], today: datetime.date = TODAY) -> tuple[Block, ...]:
    stored = [
        {
            "id": str(number),
            "created": f"{number:04}",
            "answers": {k: [str(v) for v in (one if isinstance(one, list) else [one])] for k, one in each.items()},
        }
        for number, each in enumerate(answers)
    ]
    return SAYING.report(read(SAYING, stored), today)


def sentences(*answers: dict[str, Any]) -> str:
    return " ".join(one.text for one in report(*answers) if isinstance(one, Paragraph))


def letters(*answers: dict[str, Any]) -> list[Letter]:
    return [one for one in report(*answers) if isinstance(one, Letter)]


def pages(*answers: dict[str, Any]) -> list[str]:
    return [one.page for one in report(*answers) if isinstance(one, Notice)]


def test_there_are_sixty_words_for_feelings_and_none_tells_what_somebody_did() -> None:
    words = [word for _, options in GROUPS.values() for word in options]
    assert len(set(words)) == 60
    assert not {"ignored", "betrayed", "attacked", "rejected", "used", "let_down"} & set(words)


@pytest.mark.parametrize("alarm", [7, 10])
def test_a_loud_alarm_comes_first_and_the_rest_is_still_there(alarm: int) -> None:
    blocks = report({**WHOLE, "alarm": alarm})
    assert isinstance(blocks[0], Paragraph)
    assert "calm first" in blocks[0].text
    assert "also go on" in blocks[0].text
    assert "worksheets/moments/" in pages({**WHOLE, "alarm": alarm})
    assert len(letters({**WHOLE, "alarm": alarm})) == 3


@pytest.mark.parametrize("alarm", ["", 0, 6])
def test_a_quiet_or_skipped_alarm_is_not_spoken_of(alarm: object) -> None:
    assert "alarm" not in sentences({**WHOLE, "alarm": alarm})
    assert "worksheets/moments/" not in pages({**WHOLE, "alarm": alarm})


def test_the_three_lengths_grow_and_say_how_long_they_take() -> None:
    message, minute, note = letters(WHOLE)
    words = [len(" ".join(one.paragraphs).split()) for one in (minute, note)]
    assert words[0] < words[1]
    assert "(about 20 seconds)" in message.title
    assert "seconds" in minute.title
    assert "Would 27 November 2026 at 20:00 suit you?" in message.paragraphs[1]
    assert WHOLE["thought"] in repr(note)
    assert WHOLE["thought"] not in repr(minute)
    assert all(WHOLE["seen"] in repr(one) for one in (minute, note))


@pytest.mark.parametrize(
    ("changes", "asks"),
    [
        ({"ask_time": ""}, "Would 27 November 2026 suit you?"),
        ({"ask_day": ""}, "Would 20:00 suit you?"),
        ({"ask_day": "", "ask_time": ""}, "When would suit you?"),
    ],
)
def test_a_time_is_asked_for_in_whole_sentences(changes: dict[str, str], asks: str) -> None:
    message = letters({**WHOLE, **changes})[0].paragraphs[1]
    assert message.startswith(asks)
    assert message.endswith("name another time.")


def test_more_than_a_minute_is_said_and_nothing_is_cut() -> None:
    long = {**WHOLE, "seen": "and then we walked home " * 60}
    assert "takes about 3 minutes" in sentences(long)
    assert repr(letters(long)[1]).count("walked home") == 60


def test_an_insult_is_never_turned_into_grammar() -> None:
    """A mad-lib would print "I feel hurt when you are so selfish" and call it done."""
    insult = {**WHOLE, "seen": "You are so selfish.", "feel_other": "that you never care"}
    said = sentences(insult)
    assert "A label sounds like who they are" in said
    assert "“You are so selfish”" in said
    assert "when you" not in repr(letters(insult)).lower()


def test_a_phrase_says_why_and_under_which_question() -> None:
    found = [one for one in report({**WHOLE, "seen": "You always hide it."}) if isinstance(one, Paragraph)]
    named = next(one for one in found if "You always" in one.text)
    assert "Name one time" in named.text
    assert named.because[0][0] == "What would a camera have seen?"


def test_a_thought_may_be_a_thought_in_the_box_for_thoughts() -> None:
    assert "hard to hear" not in repr(report({**WHOLE, "thought": "You don't care. You always lie."}))


@pytest.mark.parametrize(
    ("request_words", "why"),
    [
        ("Stop hiding things.", "what to end"),
        ("You must tell me.", "obeyed or broken"),
        ("Be more honest.", "hard to see when this is done"),
    ],
)
def test_a_request_is_looked_at_harder_than_the_rest(request_words: str, why: str) -> None:
    assert why in sentences({**WHOLE, "request": request_words})
    assert why not in sentences({**WHOLE, "seen": request_words})


@pytest.mark.parametrize(("can_no", "limits"), [("no", True), ("unsure", True), ("yes", False), ("", False)])
def test_what_cannot_be_refused_is_a_limit_and_not_a_request(can_no: str, limits: bool) -> None:
    assert ("they are your limits" in sentences({**WHOLE, "can_no": can_no})) is limits
    assert ("You can say no" in repr(letters({**WHOLE, "can_no": can_no}))) is (can_no == "yes")


@pytest.mark.parametrize("words", ["If you go I will kill myself.", "I'll kill you."])
@pytest.mark.parametrize("name", ["seen", "thought", "request"])
def test_words_of_danger_come_before_everything_with_a_way_to_help(name: str, words: str) -> None:
    blocks = report({**WHOLE, "alarm": 9, name: words})
    assert blocks[0] == Heading("Before anything else")
    assert isinstance(blocks[2], Notice)
    assert blocks[2].page == "help/"


def test_help_for_the_one_who_is_afraid_is_always_there() -> None:
    assert pages({"topic": "x"})[-1] == "help/"


def test_the_card_is_small_and_has_a_pause() -> None:
    card = next(one for one in report(WHOLE) if isinstance(one, Card))
    assert card.shape == "wallet"
    assert [one.title for one in card.sections][-1] == "If it gets too loud"
    assert not [one for one in report({"alarm": 2}) if isinstance(one, Card)]


def test_what_is_blank_is_named_gently_and_nothing_is_made_up() -> None:
    assert "Still open, if you want it: what a camera would have seen; one word" in sentences({"topic": "money"})
    assert "Still open" not in sentences(WHOLE)
    assert len(letters({"topic": "money"})) == 2


def test_the_newest_sheet_is_put_into_words_also_after_a_blank_one() -> None:
    blocks = report({**WHOLE, "topic": "first"}, {**WHOLE, "topic": "second"}, {"date": "2026-11-23"})
    assert "talk about: second" in repr(blocks)


def test_feelings_are_counted_from_three_sheets_and_days_to_come_are_not_counted() -> None:
    two = [{"topic": "a", "sad": ["hurt"], "far": ["numb"]}, {"topic": "b", "sad": ["hurt"]}]
    later = {"topic": "c", "sad": ["hurt"], "date": "2027-01-01"}
    assert not [one for one in report(*two, later) if isinstance(one, Bars)]
    bars = next(one for one in report(*two, {"topic": "c", "sad": ["hurt"]}) if isinstance(one, Bars))
    assert bars.items == (("Hurt", 3), ("Numb", 1))


def test_sixty_weeks_with_gaps_and_a_word_that_is_gone_are_read() -> None:
    weeks = [{"topic": str(n), "sad": ["hurt"] if n % 3 else ["older word"]} for n in range(60) if n % 7]
    assert "older word" in repr(report(*weeks))


def test_another_language_is_kept_and_nothing_is_said_of_it() -> None:
    blocks = report({**WHOLE, "seen": "Siempre miras el móvil. Nunca me escuchas.", "request": "Du sollst aufhören."})
    assert "Nunca me escuchas" in repr(blocks)
    assert "hard to hear" not in repr(blocks)


def test_an_alarm_alone_makes_no_message() -> None:
    assert letters({"alarm": 9}) == []
    assert len(letters({"ask_day": "2026-11-27"})) == 1
