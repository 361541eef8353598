import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kitchen_sink import WORKSHEET
from worksheets import Answers

NAMES = [field.name for field in WORKSHEET.fields]
raw_answers = st.dictionaries(
    st.one_of(st.sampled_from([*NAMES, "rows.0.what", "rows.3.when", "rows.3.loud", "gone"]), st.text(max_size=8)),
    st.lists(st.text(max_size=20), max_size=3),
    max_size=8,
)


def answers(**raw: list[str]) -> Answers:
    return Answers(WORKSHEET.fields, {name.replace("__", "."): values for name, values in raw.items()})


@given(raw_answers)
def test_nothing_that_was_written_is_dropped(raw: dict[str, list[str]]) -> None:
    read = Answers(WORKSHEET.fields, raw)
    for name, values in raw.items():
        if any(value.strip() for value in values):
            shown = name in read.leftover or name in read.problems
            known = name in NAMES or name.startswith("rows.")
            assert shown or known


def test_rows_are_read_in_order_and_blank_rows_are_passed_over() -> None:
    read = answers(rows__10__what=["last"], rows__2__what=["first"], rows__5__what=[" "])
    assert [row.text("what") for row in read.rows("rows")] == ["first", "last"]


def test_a_problem_in_a_row_is_named_by_its_input() -> None:
    assert list(answers(rows__1__when=["soon"]).problems) == ["rows.1.when"]


def test_an_unknown_row_field_is_left_over() -> None:
    assert answers(rows__0__gone=["kept"]).leftover == {"rows.0.gone": "kept"}


def test_a_rule_that_asks_for_no_field_is_told() -> None:
    with pytest.raises(KeyError):
        answers().text("no_such_field")


def test_zero_on_a_scale_is_an_answer() -> None:
    assert not answers(scale=["0"]).blank
    assert answers(scale=["0"]).number("scale") == 0
    assert answers().blank


def test_because_gives_questions_with_the_words_the_reader_saw() -> None:
    read = answers(choice=["a"], scale=["7"], rows__0__what=["x"])
    assert read.because("choice", "scale", "text") == (("A choice", "The first"), ("A scale", "7 of 10"))
    assert read.label("choice", "b") == "The second"
    assert read.words("choices") == ""
