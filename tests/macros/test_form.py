from collections import Counter
from html.parser import HTMLParser

import pytest

from macros.form import VISIBLE, form, inputs, open_parts, render
from tests.kitchen_sink import WORKSHEET
from worksheets import Choice, Rows, load, slugs


class Form(HTMLParser):
    """Names, ids, label targets and descriptions of a form."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.names: Counter[str] = Counter()
        self.ids: Counter[str] = Counter()
        self.labels: set[str] = set()
        self.described: set[str] = set()
        self.inputs: set[str] = set()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if "id" in found:
            self.ids[found["id"]] += 1
        if tag in {"input", "textarea", "select"} and "name" in found:
            self.names[found["name"]] += 1
            self.inputs.add(found["id"])
        if tag == "label" and "for" in found:
            self.labels.add(found["for"])
        self.described.update(found.get("aria-describedby", "").split())


def rendered(medium: str = "page") -> str:
    return render("form.html", slug="sink", worksheet=WORKSHEET, medium=medium, open_parts=99)


def test_every_kind_has_its_block() -> None:
    html = rendered()
    for field in WORKSHEET.fields:
        assert field.label in html
        assert f'worksheet__field--{field.kind}"' in html
    names = set(Form(html).names)
    expected = {
        *(one.name for one in WORKSHEET.fields if not isinstance(one, Rows)),
        *(f"rows.{index}.{name}" for index in range(3) for name in ("what", "when", "loud")),
    }
    assert names == expected


@pytest.mark.parametrize("slug", slugs())
def test_the_form_asks_exactly_what_the_definition_holds(slug: str) -> None:
    names = {name for name in Form(form(slug)).names if not name.split(".")[1:2] or name.split(".")[1] == "0"}
    assert names == {name for name, _ in load(slug).inputs()}


@pytest.mark.parametrize("html", [rendered(), *(form(slug) for slug in slugs())], ids=["sink", *slugs()])
def test_every_input_has_one_id_and_a_label_and_every_reference_a_target(html: str) -> None:
    found = Form(html)
    assert max(found.ids.values()) == 1
    assert found.inputs <= found.labels
    assert found.described <= set(found.ids)


def test_an_option_is_one_input_each() -> None:
    found = Form(rendered())
    choices = [one for one in WORKSHEET.fields if isinstance(one, Choice)]
    assert all(found.names[one.name] == len(one.options) for one in choices)
    assert found.names["scale"] == 11


def test_nothing_can_be_sent_and_no_browser_remembers_or_checks_the_words() -> None:
    html = rendered()
    assert 'method="dialog"' in html
    assert " action=" not in html
    assert "formaction" not in html
    assert 'type="submit"' not in html
    assert html.count('autocomplete="off"') == html.count('spellcheck="false"') + 1


def test_on_paper_there_are_no_buttons_and_each_tick_box_has_its_own_name() -> None:
    html = rendered("sheet")
    assert "<button" not in html
    assert {"choices.x", "choices.y"} <= set(Form(html).names)


def test_words_are_escaped() -> None:
    assert "<b>" not in render("example.html", story="<b>", blocks=[], draw=None, root="")


@pytest.mark.parametrize("slug", slugs())
def test_few_questions_are_open_at_first(slug: str) -> None:
    worksheet = load(slug)
    parts = worksheet.parts[: open_parts(worksheet)]
    shown = sum(inputs(field) for part in parts for field in part.fields)
    assert 1 <= shown <= VISIBLE
