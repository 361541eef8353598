"""What each field of a fillable sheet asks, in full: who hears a PDF hears one field at a time, not its row."""

from collections.abc import Iterator

from worksheets import Choice, Choices, Field, Rows, Scale, Worksheet


def labels(worksheet: Worksheet) -> dict[str, str]:
    """The words of every field by the name it has in the sheet; a tick box is named `field.option`."""
    nouns = [field.noun for field in worksheet.fields if isinstance(field, Rows)]
    found: dict[str, str] = {}
    for field in worksheet.fields:
        shared = isinstance(field, Rows) and nouns.count(field.noun) > 1
        found.update(_of(field, field.name, f"{field.label}: " if shared else ""))
    return found


def options(worksheet: Worksheet) -> dict[str, dict[str, str]]:
    """The words of each option of a question with one answer, by the question's name and the option's value."""
    return {name: words for field in worksheet.fields for name, words in _choices(field, field.name)}


def _of(field: Field, name: str, before: str) -> Iterator[tuple[str, str]]:
    if isinstance(field, Rows):
        for index in range(field.paper):
            for inner in field.fields:
                yield from _of(
                    inner, f"{name}.{index}.{inner.name}", f"{before}{field.noun.capitalize()} {index + 1}: "
                )
    elif isinstance(field, Choices):
        yield from ((f"{name}.{value}", f"{before}{field.label}: {words}") for value, words in field.options.items())
    else:
        yield name, before + _said(field)


def _said(field: Field) -> str:
    """The question, with what a number box counts."""
    unit = getattr(field, "unit", "")
    return f"{field.label} ({unit})" if unit else field.label


def _choices(field: Field, name: str) -> Iterator[tuple[str, dict[str, str]]]:
    if isinstance(field, Rows):
        for index in range(field.paper):
            for inner in field.fields:
                yield from _choices(inner, f"{name}.{index}.{inner.name}")
    elif isinstance(field, Scale):
        yield name, {str(step): _end(field, step) for step in range(11)}
    elif isinstance(field, Choice) and not isinstance(field, Choices):
        yield name, dict(field.options)


def _end(field: Scale, step: int) -> str:
    """A number of a scale; its ends say what they stand for."""
    return {0: f"0, {field.low}", 10: f"10, {field.high}"}.get(step, str(step))
