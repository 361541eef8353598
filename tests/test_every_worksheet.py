"""One contract, kept by every worksheet: a new one is held to it without a line written here."""

import ast
import datetime
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from macros.form import VISIBLE, inputs
from tests.personas import entries, kinds
from tests.words import grade, prose
from worksheets import Choice, Date, Number, Rows, Scale, Time, Worksheet, load, slugs
from worksheets._browser import answer
from worksheets._examples import answer as example_report
from worksheets._examples import question

ROOT = Path(__file__).parent.parent
FORBIDDEN = re.compile(r"stay|leave|should|score|normal|diagnos|disorder|narciss|toxic|victim|cheat", re.IGNORECASE)
OWN_WORDS = {"quote", "letter"}  # blocks that hold the reader's words
TODAY = datetime.date(2026, 11, 23)


@pytest.fixture(params=slugs())
def slug(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def worksheet(slug: str) -> Worksheet:
    return load(slug)


def report_of(slug: str, answers: list[dict[str, list[str]]]) -> list[dict[str, Any]]:
    entries = [{"id": str(n), "created": f"{n:06}", "answers": one} for n, one in enumerate(answers)]
    asked = {"id": 1, "slug": slug, "entries": entries, "today": TODAY.isoformat()}
    reply = json.loads(answer(json.dumps(asked)))
    assert "report" in reply, reply
    blocks: list[dict[str, Any]] = reply["report"]
    return blocks


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | tuple):
        for one in value:
            yield from strings(one)
    elif isinstance(value, dict):
        for one in value.values():
            yield from strings(one)


def value_for(one: Any, draw: Any) -> list[str]:
    """A legal answer in words that no rule says by itself."""
    if isinstance(one, Scale):
        return [str(draw(st.integers(0, 10)))]
    if isinstance(one, Choice):
        chosen: list[str] = draw(st.lists(st.sampled_from(list(one.options)), unique=True, max_size=len(one.options)))
        return chosen if one.kind == "choices" else chosen[:1]
    if isinstance(one, Date):
        day: datetime.date = draw(st.dates(datetime.date(2024, 1, 1), datetime.date(2027, 12, 31)))
        return [day.isoformat()]
    if isinstance(one, Time):
        return ["21:30"]
    if isinstance(one, Number):
        return [str(draw(st.integers(one.minimum, one.maximum)))]
    return [draw(st.sampled_from(["", "qzx", "qzx qzx. qzx", "qzx\nqzx"]))]


@st.composite
def filled(draw: Any, worksheet: Worksheet) -> list[dict[str, list[str]]]:
    entries = []
    for _ in range(draw(st.integers(0, 5 if worksheet.entries == "dated" else 1))):
        names = [(name, one) for name, one in worksheet.inputs() if draw(st.booleans())]
        entries.append({name: value_for(one, draw) for name, one in names})
    return entries


def test_its_fields_have_plain_names_of_their_own(worksheet: Worksheet) -> None:
    names = [name for name, _ in worksheet.inputs()] + [one.name for one in worksheet.fields]
    plain = [one for one in worksheet.fields if not isinstance(one, Rows)]
    assert len(names) - len(plain) == len(set(names))
    assert all(re.fullmatch(r"[a-z][a-z_]*(\.0\.[a-z_]+)?", name) for name in names)


def test_its_slug_is_neutral_and_plain(slug: str) -> None:
    assert re.fullmatch(r"[a-z]{3,12}", slug)
    assert not re.search(r"affair|abuse|betray|cheat|lie|sex|safe|hurt|partner|divorce", slug)


def test_every_question_has_words_and_every_option_too(worksheet: Worksheet) -> None:
    for one in worksheet.fields:
        assert one.label
        if isinstance(one, Choice):
            assert one.options
            assert all(one.options.values())


def test_a_dated_worksheet_has_its_date(worksheet: Worksheet) -> None:
    if worksheet.entries == "dated":
        assert any(isinstance(one, Date) and one.name == "date" for one in worksheet.fields)


def test_a_private_answer_is_never_shared(worksheet: Worksheet) -> None:
    assert not [one.name for one in worksheet.fields if one.private and one.share]


def test_private_words_are_in_no_report(slug: str, worksheet: Worksheet) -> None:
    private = {name: ["qzx-private"] for name, one in worksheet.inputs() if one.private}
    others = {name: ["qzx"] for name, one in worksheet.inputs() if one.kind in {"text", "longtext"}}
    assert "qzx-private" not in json.dumps(report_of(slug, [others | private]))


def test_its_example_can_be_read_and_fills_more_than_half(slug: str, worksheet: Worksheet) -> None:
    assert example_report(slug)
    answered = {name for entry in question(slug)["entries"] for name in entry["answers"]}
    fields = {one.name for one in worksheet.fields}
    assert len({name.split(".")[0] for name in answered} & fields) > len(fields) / 2


def test_blank_gives_a_kind_sentence(slug: str) -> None:
    empty: list[list[dict[str, list[str]]]] = [[], [{}]]
    for answers in empty:
        blocks = report_of(slug, answers)
        assert [block["kind"] for block in blocks] == ["paragraph"]


@pytest.mark.parametrize("slug", slugs())
@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_no_derived_sentence_judges(slug: str, data: st.DataObject) -> None:
    blocks = report_of(slug, data.draw(filled(load(slug))))
    for block in blocks:
        block.pop("because", None)
    assert not FORBIDDEN.search(" ".join(strings(blocks)))


def test_no_derived_sentence_of_the_example_judges(slug: str) -> None:
    derived = [{**block, "because": ()} for block in example_report(slug) if block["kind"] not in OWN_WORDS]
    assert not FORBIDDEN.search(" ".join(strings(derived)))


@pytest.mark.parametrize("slug", slugs())
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_the_same_answers_give_the_same_report(slug: str, data: st.DataObject) -> None:
    answers = data.draw(filled(load(slug)))
    assert report_of(slug, answers) == report_of(slug, answers)


KEEPSAKES = {"letter", "card", "grid", "calendar"}  # their titles are small headings, and stand under a large one


@pytest.mark.parametrize("slug", slugs())
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_what_can_be_kept_stands_under_a_heading(slug: str, data: st.DataObject) -> None:
    assert headed(report_of(slug, data.draw(filled(load(slug)))))
    assert headed(example_report(slug))


def headed(blocks: list[dict[str, Any]]) -> bool:
    found = [one["kind"] for one in blocks if one["kind"] in KEEPSAKES | {"heading"}]
    return not found or found[0] == "heading"


def test_a_day_alone_is_kept_under_a_heading_too(slug: str, worksheet: Worksheet) -> None:
    for one in worksheet.fields:
        if isinstance(one, Date):
            assert headed(report_of(slug, [{one.name: ["2026-12-14"]}])), one.name


def constants(slug: str) -> set[str]:
    """Every text that stands whole in a worksheet's own modules: a sentence that no answer can change."""
    files = [
        *ROOT.glob(f"worksheets/{slug}.py"),
        *ROOT.glob(f"worksheets/_{slug}_*.py"),
        *ROOT.glob("worksheets/_*.py"),
    ]
    nodes = (node for file in files for node in ast.walk(ast.parse(file.read_text("utf-8"))))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def unexplained(slug: str, blocks: list[dict[str, Any]]) -> list[str]:
    """What a report derived from answers without saying from which."""
    derived = [one for one in blocks if one["kind"] in {"paragraph", "bullets", "table", "chart", "bars"}]
    silent = [one for one in derived if not one["because"]]
    known = constants(slug)
    return [
        text for one in silent for text in strings({**one, "kind": "", "because": ()}) if text and text not in known
    ]


@pytest.mark.parametrize("slug", slugs())
@settings(max_examples=30, deadline=None)
@given(data=st.data())
def test_every_derived_sentence_says_from_which_answers(slug: str, data: st.DataObject) -> None:
    assert unexplained(slug, report_of(slug, data.draw(filled(load(slug))))) == []


def test_every_derived_sentence_of_the_example_says_from_which_answers(slug: str) -> None:
    assert unexplained(slug, example_report(slug)) == []


@pytest.mark.parametrize("persona", ["weeks", "all tens", "another language"])
def test_no_derived_sentence_judges_any_reader(slug: str, persona: str) -> None:
    """What stays of a report once the reader's own words are out of it."""
    answers = kinds(load(slug))[persona]
    own = {text for one in answers for values in one.values() for text in values}
    blocks = [one for one in report_of(slug, answers) if one["kind"] not in OWN_WORDS]
    said = " ".join(strings([{**one, "because": ()} for one in blocks]))
    for words in sorted(own, key=len, reverse=True):
        said = said.replace(words, "")
    assert not FORBIDDEN.search(said)


@pytest.mark.parametrize("persona", ["wrong types", "unreadable", "old answers"])
def test_strange_answers_give_a_report_or_name_the_answer(slug: str, persona: str) -> None:
    asked = {"id": 1, "slug": slug, "entries": entries(kinds(load(slug))[persona]), "today": TODAY.isoformat()}
    reply = json.loads(answer(json.dumps(asked)))
    assert "error" not in reply
    assert all(one["problem"].endswith(".") for one in reply.get("problems", ()))
    if persona == "old answers":
        assert "words of an old question" in json.dumps(reply["report"])


HOSTILE = ["<script>alert(1)</script>", "w" * 10_000, "👩‍❤️‍👩 🙂", "מילים מימין לשמאל", "{{ 7*7 }} ${x} </textarea>"]


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_words_come_back_unchanged_or_not_at_all(slug: str, worksheet: Worksheet, text: str) -> None:
    open_boxes = {name: [text] for name, one in worksheet.inputs() if one.kind in {"text", "longtext"}}
    found = [one for one in strings(report_of(slug, [open_boxes])) if text[:8] in one]
    assert found or not open_boxes
    assert all(text[:60] in one for one in found)


def test_its_page_its_place_and_its_tests_exist(slug: str) -> None:
    page = (ROOT / f"docs/worksheets/{slug}.md").read_text("utf-8")
    assert f'{{{{ worksheet("{slug}") }}}}' in page
    assert f'{{{{ example("{slug}") }}}}' in page
    assert f"worksheets/{slug}.md" in (ROOT / "mkdocs.yml").read_text("utf-8")
    assert (ROOT / f"tests/worksheets/test_{slug}.py").exists()
    assert load(slug).chapter in {f"c{number}" for number in range(1, 15)}


LABELS = ("Why", "When", "How long", "First step", "What you get", "What not to use it for")


@pytest.mark.parametrize("label", LABELS)
def test_its_page_says(slug: str, label: str) -> None:
    page = (ROOT / f"docs/worksheets/{slug}.md").read_text("utf-8")
    assert re.search(rf"^\*\*{label}:\*\* \S", page, re.MULTILINE)


def test_its_page_tells_therapists_when_to_assign_it_and_what_to_watch(slug: str) -> None:
    therapists = (ROOT / f"docs/worksheets/{slug}.md").read_text("utf-8").split("## For therapists {#therapists}")[1]
    assert all(f"**{words}**" in therapists for words in ("Assign", "Look at it", "Watch for"))


def test_its_words_are_easy(worksheet: Worksheet) -> None:
    said = [worksheet.about, *(text for part in worksheet.parts for text in (part.title, part.hint) if text)]
    for one in [*worksheet.fields, *(inner for _, inner in worksheet.inputs())]:
        said += [
            one.label,
            one.hint,
            *(one.options.values() if isinstance(one, Choice) and one.name != "country" else ()),
        ]
    assert grade(prose("\n\n".join(text for text in said if text)))[0] <= 5


def test_no_part_asks_more_than_twelve_things(worksheet: Worksheet) -> None:
    for part in worksheet.parts:
        assert sum(inputs(one) for one in part.fields) <= VISIBLE, part.title


def test_its_module_stays_short(slug: str) -> None:
    assert len((ROOT / f"worksheets/{slug}.py").read_text("utf-8").splitlines()) < 200
