import json
from typing import Any

from macros.definitions import definition, definitions, script
from macros.plans import notes_definition
from tests.kitchen_sink import WORKSHEET
from worksheets import Worksheet, load, slugs


def inputs(data: dict[str, Any]) -> set[tuple[str, str, str]]:
    found = set()
    for one in (field for part in data["parts"] for field in part["fields"]):
        for inner in one["fields"] or [one]:
            name = inner["name"] if inner is one else f"{one['name']}.0.{inner['name']}"
            found.add((name, inner["label"], inner["kind"]))
    return found


def asked(worksheet: Worksheet) -> set[tuple[str, str, str]]:
    return {(name, field.label, field.kind) for name, field in worksheet.inputs()}


def test_every_field_of_every_worksheet_is_there() -> None:
    made = definitions()
    assert list(made) == slugs()
    for slug, data in made.items():
        assert inputs(data) == asked(load(slug))
        assert [part["title"] for part in data["parts"]] == [part.title for part in load(slug).parts]


def test_every_kind_of_field_is_told_whole() -> None:
    data = definition(WORKSHEET)
    assert inputs(data) == asked(WORKSHEET)
    fields = {field["name"]: field for part in data["parts"] for field in part["fields"]}
    assert fields["choice"]["options"] == {"a": "The first", "b": "The second"}
    assert fields["longtext"]["private"]
    assert [field["noun"] for field in fields.values() if field["kind"] == "rows"]


def test_the_module_holds_the_same_data() -> None:
    start, end = "export const definitions = ", ";\n"
    text = script()
    assert text.startswith(start)
    assert text.endswith(end)
    assert json.loads(text[len(start) : -len(end)]) == {**definitions(), "plan": notes_definition()}
    assert "plan" not in slugs()
