import pytest

from macros.chart import draw
from macros.report import report, rounds
from tests.kitchen_sink import BLOCKS
from worksheets import Block, Chart, Table, as_data


def test_every_kind_of_block_is_shown() -> None:
    html = report(as_data(BLOCKS), "../../")
    for words in (
        "A heading",
        "A sentence.",
        "two",
        "words as they were",
        "first",
        "A chart",
        "often",
        "yours",
        "Signs",
        "second act",
        "1 April 2026: Review",
    ):
        assert words in html
    assert '<a href="../../help/">' in html
    kinds = {block.kind for block in BLOCKS}
    assert kinds == {block.kind for block in Block.__args__}


def test_words_are_text() -> None:
    assert "<script>" not in report([{"kind": "quote", "text": "<script>", "label": ""}], "")


@pytest.mark.parametrize(("cell", "short"), [("10 of 10", True), ("did not come up", False)])
def test_a_number_is_not_broken_over_two_lines(cell: str, short: bool) -> None:
    table = Table("Two reviews", ("Me", "Now"), (("Sleep", cell),))
    assert (f'<td class="report__short">{cell}</td>' in report(as_data((table,)), "")) is short


def test_a_gap_breaks_the_line() -> None:
    chart = next(block for block in as_data(BLOCKS) if block["kind"] == "chart")
    before, after = (one["line"] for one in draw(chart)["series"])
    assert before.count("M") == 2
    assert after.count("M") == 1
    assert draw(chart)["rows"][1] == ["4 Mar 2026", "", "4"]


@pytest.mark.parametrize("days", [("2026-03-01",), ("2026-03-01", "2026-03-01")])
def test_one_day_alone_can_be_drawn(days: tuple[str, ...]) -> None:
    chart = Chart("One day", days, ())
    assert len(draw(as_data((chart,))[0])["days"]) == 1


def test_reasons_of_several_rows_are_a_list_each() -> None:
    days = [("Day", "1 May"), ("How", "4"), ("Day", "2 May"), ("Day", "3 May")]
    assert rounds(days) == [days[:2], days[2:3], days[3:]]
    html = report([{"kind": "paragraph", "text": "So.", "because": days}], "")
    assert html.count("<dl>") == 3


def test_a_report_without_reasons_has_no_list() -> None:
    assert not rounds([])
