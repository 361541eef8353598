import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from worksheets import slugs
from worksheets._browser import answer

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=8,
)


def ask(**question: Any) -> dict[str, Any]:
    reply: dict[str, Any] = json.loads(answer(json.dumps({"id": 7, "today": "2026-11-23", **question})))
    assert reply.pop("id") == 7
    return reply


def entry(**answers: Any) -> dict[str, Any]:
    return {"id": "e", "created": "2026-01-01", "updated": "2026-01-01", "answers": answers}


@pytest.mark.parametrize("slug", slugs())
def test_a_report_comes_back_as_blocks(slug: str) -> None:
    assert all("kind" in block for block in ask(slug=slug, entries=[])["report"])


def test_what_cannot_be_read_is_named_by_entry_and_input() -> None:
    reply = ask(slug="moments", entries=[entry(date=["soon"], before=["12"])])
    assert {(one["entry"], one["name"]) for one in reply["problems"]} == {("e", "date"), ("e", "before")}


def test_an_error_tells_its_class_and_no_words() -> None:
    assert ask(slug="private words", entries=[]) == {"error": "KeyError"}
    assert json.loads(answer("private words")) == {"id": None, "error": "JSONDecodeError"}


@given(ANYTHING)
def test_any_question_is_answered(question: Any) -> None:
    reply = json.loads(answer(json.dumps(question)))
    assert set(reply) & {"report", "problems", "error"}


@pytest.mark.parametrize("slug", slugs())
@given(answers=st.dictionaries(st.text(max_size=10), ANYTHING, max_size=4))
def test_any_stored_answers_give_a_report_or_problems(slug: str, answers: dict[str, Any]) -> None:
    assert set(ask(slug=slug, entries=[entry(**answers)])) <= {"report", "problems"}


@pytest.mark.parametrize("slug", slugs())
def test_an_answer_whose_field_is_gone_is_shown(slug: str) -> None:
    blocks = ask(slug=slug, entries=[entry(no_longer_asked=["<script>old words</script>"])])["report"]
    assert {"kind": "quote", "text": "<script>old words</script>", "label": "no_longer_asked"} in blocks
