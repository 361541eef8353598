import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.kitchen_sink import WORKSHEET
from worksheets import Choice, Choices, Date, Field, LongText, Number, Problem, Rows, Scale, Text, Time

KINDS = {field.kind: field for field in WORKSHEET.fields}
words = st.text(max_size=50)


def sentence_of_another(kind: str) -> str:
    """What this kind says of words that are surely no answer: what is in it too is not the reader's."""
    try:
        KINDS[kind].read(["€€€"])
    except Problem as problem:
        return str(problem)
    return ""


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "rows"])
@given(values=st.lists(words, max_size=4))
def test_any_words_are_read_or_answered_with_a_sentence(kind: str, values: list[str]) -> None:
    sentence, value = "", None
    try:
        value = KINDS[kind].read(values)
    except Problem as problem:
        sentence = str(problem)
    assert isinstance(KINDS[kind].words(value), str)
    assert not sentence or sentence.endswith(".")
    assert not any(len(word) > 3 and word in sentence for word in values if word not in sentence_of_another(kind))


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "rows"])
@pytest.mark.parametrize("values", [[], [""], ["   ", "\n"]])
def test_blank_is_a_legal_answer(kind: str, values: list[str]) -> None:
    assert not KINDS[kind].read(values)
    assert KINDS[kind].read(values) != 0


@given(st.text(min_size=1).filter(str.strip))
def test_words_are_kept_unchanged(text: str) -> None:
    assert Text("a", "A").read([text]) == text
    assert LongText("a", "A").read([text]) == text


def test_a_scale_reads_zero_as_zero() -> None:
    assert Scale("a", "A").read(["0"]) == 0
    assert Scale("a", "A").read(["10"]) == 10


@pytest.mark.parametrize("text", ["11", "-1", "3.5", "٣", "007", "ten", "1e1"])
def test_a_scale_takes_nothing_but_its_steps(text: str) -> None:
    with pytest.raises(Problem):
        Scale("a", "A").read([text])


def test_dates_and_times_are_read() -> None:
    assert Date("a", "A").read(["2026-03-09"]) == datetime.date(2026, 3, 9)
    assert Time("a", "A").read(["21:30"]) == datetime.time(21, 30)
    assert Date("a", "A").words(datetime.date(2026, 3, 9)) == "9 March 2026"


@pytest.mark.parametrize("text", ["31/12/2026", "2026-02-30", "soon", "9" * 5000])
def test_a_date_that_cannot_be_read_says_how_to_write_it(text: str) -> None:
    with pytest.raises(Problem, match="Write the year, month and day"):
        Date("a", "A").read([text])


@pytest.mark.parametrize(("text", "read"), [("20", 20), (" 20 ", 20), ("90", 90)])
def test_a_number_within_its_limits(text: str, read: int) -> None:
    assert Number("a", "A", minimum=20, maximum=90).read([text]) == read


@pytest.mark.parametrize("text", ["19", "91", "-20", "20.5", "9" * 5000, "²"])
def test_a_number_outside_its_limits_names_them(text: str) -> None:
    with pytest.raises(Problem, match="from 20 to 90"):
        Number("a", "A", minimum=20, maximum=90).read([text])


def test_an_option_that_is_gone_is_kept_as_it_was_stored() -> None:
    field = Choices("a", "A", options={"x": "This"})
    assert field.read(["x", "old", "x"]) == ("x", "old")
    assert field.words(("x", "old")) == "This, old"
    assert Choice("a", "A", options={"x": "This"}).words("old") == "old"


@given(st.dictionaries(st.text(st.sampled_from("rows.0129what-x"), max_size=14), st.just(["w"]), max_size=6))
def test_rows_are_found_under_any_names(raw: dict[str, list[str]]) -> None:
    rows = KINDS["rows"]
    assert isinstance(rows, Rows)
    indexes = rows.indexes(raw)
    assert indexes == sorted(set(indexes))
    assert all(set(rows.row(raw, index)) <= {"what", "when", "loud"} for index in indexes)


def test_every_kind_has_its_own_name_and_stands_in_the_kitchen_sink() -> None:
    def kinds(field: type[Field]) -> set[str]:
        return {field.kind, *(kind for below in field.__subclasses__() for kind in kinds(below))}

    assert kinds(Field) - {""} == set(KINDS)
