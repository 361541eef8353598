from macros.labels import labels, options
from tests.kitchen_sink import WORKSHEET
from worksheets import Choices, Rows, Scale


def test_every_field_of_every_kind_says_its_question() -> None:
    said = labels(WORKSHEET)
    for field in WORKSHEET.fields:
        if isinstance(field, Rows):
            for index in range(field.paper):
                for inner in field.fields:
                    row = f"{field.noun.capitalize()} {index + 1}: {inner.label}"
                    assert said[f"{field.name}.{index}.{inner.name}"].startswith(row)
        elif isinstance(field, Choices):
            for value, words in field.options.items():
                assert said[f"{field.name}.{value}"] == f"{field.label}: {words}"
        else:
            assert said[field.name].startswith(field.label)


def test_the_ends_of_a_scale_say_what_they_stand_for() -> None:
    scale = next(field for field in WORKSHEET.fields if isinstance(field, Scale))
    said = options(WORKSHEET)[scale.name]
    assert said["0"] == f"0, {scale.low}"
    assert said["5"] == "5"
    assert said["10"] == f"10, {scale.high}"
