"""One definition, several languages: said in the one that is asked for, and in English again afterwards."""

import datetime
import json
import re
from collections.abc import Iterator

import pytest

from macros.extract import TRANSLATED
from macros.words import known, worksheet
from tests.kitchen_sink import WORKSHEET as KITCHEN_SINK
from worksheets import Answers, Choice, Entry, day, load
from worksheets._browser import answer, learn_words, report
from worksheets._examples import answer as example
from worksheets._examples import question
from worksheets._words import ENGLISH, learn, n, shown, speaking, t, translated

ENGLISH_WORDS = r"\b(?:the|you|your|and|with|that|this|when|what|nothing)\b"


@pytest.fixture(autouse=True)
def shouting() -> Iterator[None]:
    """A language of three words."""
    learn("xx", {"Help": "HELP", "{n} moments": "{n} MOMENTS", "Help in {name}": "HELP IN {name}"})
    yield
    learn("xx", {})


def test_words_are_said_in_the_language_of_the_call_and_then_in_english_again() -> None:
    assert speaking("xx", t)("Help") == "HELP"
    assert speaking("xx", t)("Help in {name}", name="Kent") == "HELP IN Kent"
    assert t("Help") == "Help"


def test_a_failure_leaves_no_language_behind() -> None:
    with pytest.raises(ZeroDivisionError):
        speaking("xx", lambda: 1 / 0)()
    assert t("Help") == "Help"


def test_a_word_that_is_not_known_stays_english_and_a_language_that_is_not_is_an_error() -> None:
    assert speaking("xx", t)("Unlock") == "Unlock"
    with pytest.raises(KeyError):
        speaking("yy", t)("Help")


def test_one_is_said_another_way_than_many() -> None:
    assert [n(count, "1 moment", "{n} moments") for count in (0, 1, 2)] == ["0 moments", "1 moment", "2 moments"]
    assert speaking("xx", n)(3, "1 moment", "{n} moments") == "3 MOMENTS"


def test_every_kind_of_field_has_its_words_found_and_its_names_left_alone() -> None:
    words = shown(KITCHEN_SINK)
    learn("xx", {word: f"<{word}>" for word in words})
    made = translated(KITCHEN_SINK, "xx")
    assert made.title == f"<{KITCHEN_SINK.title}>"
    assert [name for name, _ in made.inputs()] == [name for name, _ in KITCHEN_SINK.inputs()]
    assert all(one.label.startswith("<") for _, one in made.inputs())
    options = [
        [list(one.options) for _, one in sheet.inputs() if isinstance(one, Choice)] for sheet in (made, KITCHEN_SINK)
    ]
    assert options[0] == options[1]
    assert translated(KITCHEN_SINK, ENGLISH) is KITCHEN_SINK


@pytest.mark.parametrize("slug", TRANSLATED)
def test_an_examples_report_in_spanish_has_no_english_sentence(slug: str) -> None:
    known("es")
    worksheet(slug, "es")
    said = json.dumps(example(slug, "es"), ensure_ascii=False)
    assert not re.findall(
        ENGLISH_WORDS, re.sub(r'"(?:kind|page|shape|path|text)": "[^"]*(?:BEGIN|/)[^"]*"', "", said)
    )


def test_english_and_spanish_take_turns_in_one_worker() -> None:
    first = answer(json.dumps(question("moments")))
    learn_words("es", json.dumps(known("es", "worksheets/")))
    spanish = answer(json.dumps(question("moments", "es")))
    assert spanish != first
    assert answer(json.dumps(question("moments"))) == first


def test_a_question_in_a_language_that_was_not_learnt_is_refused() -> None:
    assert json.loads(answer(json.dumps({**question("moments"), "language": "qq"})))["error"] == "KeyError"


def test_a_problem_is_said_in_the_language_of_the_question() -> None:
    worksheet("pause", "es")
    asked = {"id": 1, "slug": "pause", "language": "es", "today": "2026-11-27"}
    entries = [{"id": "a", "created": "", "answers": {"minutes": ["many"]}}]
    problem = json.loads(answer(json.dumps({**asked, "entries": entries})))["problems"][0]["problem"]
    assert problem.startswith("Escribe un número entero")


def test_days_are_written_as_they_are_in_each_language() -> None:
    worksheet("pause", "es")
    spoken = speaking("es", day)(datetime.date(2026, 3, 9))
    assert [day(datetime.date(2026, 3, 9)), spoken] == ["9 March 2026", "9 de marzo de 2026"]


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("cuando pidas perdón", True),
        ("volvemos cuando yo quiera", True),
        ("hasta que el otro se calme", True),
        ("cuando las dos personas se calmen", False),
        ("quien pidió la pausa hace té, y avisa cuando está listo", False),
    ],
)
def test_a_condition_on_coming_back_is_heard_in_spanish(word: str, *, found: bool) -> None:
    spanish = worksheet("pause", "es")
    raw = {"afraid": ["no"], "minutes": ["30"], "back": ["2"], "restart": [word]}
    made = report(spanish, [Entry("a", "", Answers(load("pause").fields, raw))], datetime.date(2026, 11, 27))
    assert found == any("una sola persona" in getattr(block, "text", "") for block in made)
